import assert from "node:assert/strict";
import fc from "fast-check";
import { assign } from "../../../core/matching/assignment.ts";
import { isProven } from "../../../core/matching/check.ts";
import { profileProblem, roundProblem, type Draw } from "../../../core/matching/levels.ts";
import { PossiblePairs } from "../../../core/matching/possible-pairs.ts";
import { defaultSettings, goalOrders, type Settings } from "../../../core/settings.ts";
import { anyDraw } from "./draws.ts";
import { allMatchings, bestValues, mostPairs, problemOf, valuesOf } from "./problems.ts";

/** All orders of some items. */
function ordersOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    ordersOf([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

describe("the goals of a round", () => {
  it("are met in order, for every objective, with a control group or without", () => {
    fc.assert(
      fc.property(anyDraw(4), (draw) => {
        const problem = roundProblem(draw);
        const solution = assign(problem);
        assert.deepEqual(valuesOf(problem, solution.pairOfRow), bestValues(problem));
        assert.ok(isProven(problem, solution));
      }),
      { numRuns: 250 },
    );
  });

  it("are met up to 7 by 7 without a control group", () => {
    fc.assert(
      fc.property(anyDraw(7), (drawn) => {
        const problem = roundProblem({ ...drawn, settings: { ...drawn.settings, control: false } });
        assert.deepEqual(valuesOf(problem, assign(problem).pairOfRow), bestValues(problem));
      }),
      { numRuns: 40 },
    );
  });

  it("have the names of contracts.md", () => {
    const names = (some: Partial<Settings>): readonly string[] => {
      const draw: Draw = {
        groups: ["WG-1"],
        households: ["H-1"],
        possible: PossiblePairs.of([]),
        settings: { ...defaultSettings, ...some },
        seed: "s",
        groupsWaited: [1],
        householdsWaited: [],
      };
      return roundProblem(draw).levels.map((level) => level.name);
    };
    const end = ["waiting", "households", "groups", "distance", "pairing"];
    assert.deepEqual(names({}), ["pairs", "unranked", "rank5", "rank4", "rank3", "rank2", ...end]);
    assert.deepEqual(names({ objective: "total", "bands.km": 1, control: true }), [
      "pairs",
      "seconds",
      "total",
      "bands",
      ...end,
    ]);
  });

  it("never give a group a second candidate at the cost of another group's first", () => {
    fc.assert(
      fc.property(anyDraw(6), (drawn) => {
        const pairsOf = (control: boolean): number | undefined =>
          assign(roundProblem({ ...drawn, settings: { ...drawn.settings, control } })).levels[0]?.value;
        assert.equal(pairsOf(true), pairsOf(false));
      }),
      { numRuns: 200 },
    );
  });

  it("make the fair profile of another objective no better than its own", () => {
    fc.assert(
      fc.property(anyDraw(6), (draw) => {
        const values = (objective: Settings["objective"]): readonly number[] => {
          const chosen = assign(profileProblem(draw, objective)).pairOfRow;
          return valuesOf(profileProblem(draw, "fair"), chosen);
        };
        const [fair, total] = [values("fair"), values("total")];
        const index = fair.findIndex((value, at) => value !== total[at]);
        assert.ok(index < 0 || (fair[index] ?? 0) < (total[index] ?? 0));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the order of wishes, criteria and distance bands (matching.md 2.2)", () => {
  /** One group that can have a household it likes less at 600 m, or its first choice at 1400 m, which fits less. */
  const [near, liked] = [600, 1400].map((metres, household) => ({
    group: 0,
    household,
    distance: { metres, errorKm: 0 },
    groupRank: 2 - household,
    householdRank: 1,
  }));
  assert.ok(near !== undefined && liked !== undefined);
  const drawBy = (order: Settings["goals.order"], more: Partial<Draw> = {}): Draw => ({
    groups: ["WG-1"],
    households: ["H-1", "H-2"],
    possible: PossiblePairs.of([near, liked]),
    settings: { ...defaultSettings, "bands.km": 1, "goals.order": order },
    seed: "s",
    groupsWaited: [0],
    householdsWaited: [0, 0],
    ...more,
  });
  const points: Draw["points"] = ({ household }) => 5 - household;

  for (const order of goalOrders) {
    it(`is ${order} when a round says so`, () => {
      const { levels } = roundProblem(drawBy(order, { points }));
      const names = levels.map(({ name }) => (/^(?:unranked|rank\d)$/u.test(name) ? "wishes" : name));
      const [first, second, third] = order.split("-");
      const end = ["households", "groups", "distance", "pairing"];
      assert.deepEqual([...new Set(names)], ["pairs", first, second, third, ...end]);
    });

    it(`decides: ${order}`, () => {
      const chosen = (problem: ReturnType<typeof roundProblem>): number => assign(problem).rowOfColumn.indexOf(0);
      const expected = order.startsWith("wishes") ? 1 : 0;
      const draw = drawBy(order, { points });
      assert.equal(chosen(roundProblem(draw)), expected);
      // What another objective would give is told of rounds in the same order.
      for (const objective of ["fair", "total", "rank-maximal"] as const) {
        assert.equal(chosen(profileProblem(draw, objective)), expected, objective);
      }
    });

    it(`keeps proposals, after wishes and criteria: ${order}`, () => {
      const standing = { mode: "rank-first", pairs: new Map([[0, 1]]) } as const;
      const names = roundProblem(drawBy(order, { points, standing })).levels.map(({ name }) => name);
      const before = ["rank2", "criteria"].map((name) => names.indexOf(name));
      assert.equal(names.indexOf("kept"), Math.max(...before) + 1);
    });
  }

  it("counts whole bands: 600 m is in the first kilometre, 1400 m in the second", () => {
    const bands = roundProblem(drawBy("bands-wishes-criteria")).levels.find(({ name }) => name === "bands");
    assert.deepEqual(Array.from(bands?.costs ?? []), [0, 1]);
  });
});

describe("the profile of another objective", () => {
  it("is the same whatever the order of the households (R6)", () => {
    fc.assert(
      fc.property(anyDraw(7), fc.constantFrom("fair", "total", "rank-maximal"), (draw, objective) => {
        const last = draw.households.length - 1;
        const turned: Draw = {
          ...draw,
          households: [...draw.households].reverse(),
          householdsWaited: [...draw.householdsWaited].reverse(),
          possible: PossiblePairs.of(
            Array.from(draw.possible, (candidate) => ({ ...candidate, household: last - candidate.household })).sort(
              (one, other) => one.group - other.group || one.household - other.household,
            ),
          ),
        };
        const values = [draw, turned].map((one) => {
          const chosen = assign(profileProblem(one, objective)).pairOfRow;
          return valuesOf(profileProblem(one, "fair"), chosen);
        });
        assert.deepEqual(values[1], values[0]);
      }),
      { numRuns: 100 },
    );
  });

  it("is the fairest of those with the same sum: twice a second choice, not a first and a third", () => {
    const ranks = [
      [1, 2],
      [2, 3],
    ];
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const possible = ranks.flatMap((row, group) =>
        order.map((kind, household) => ({
          group,
          household,
          distance: { metres: 0, errorKm: 0 },
          groupRank: row[kind] ?? 0,
          householdRank: 1,
        })),
      );
      const draw: Draw = {
        groups: ["WG-1", "WG-2"],
        households: ["H-1", "H-2"],
        possible: PossiblePairs.of(possible),
        settings: defaultSettings,
        seed: "a",
        groupsWaited: [0, 0],
        householdsWaited: [0, 0],
      };
      const chosen = assign(profileProblem(draw, "total")).pairOfRow;
      assert.deepEqual(
        Array.from(chosen, (pair) => possible[pair]?.groupRank),
        [2, 2],
      );
    }
  });
});

describe("the draw between households", () => {
  /** Two groups; A can have 1 or 2, B can have 2, 3 or 4 (matching.md 2.4): five matchings are best. */
  const star = (row: number, column: number): boolean => (row === 0 ? column < 2 : column > 0);

  it("gives the star example its exact chances: 7/12 and 5/12", () => {
    const wins = [0, 0, 0, 0];
    const orders = ordersOf([1, 2, 3, 4]);
    for (const places of orders) {
      const problem = problemOf(2, 4, star, [
        mostPairs,
        { name: "households", goal: "least", cost: (_, column) => places[column] ?? 0 },
      ]);
      assign(problem).rowOfColumn.forEach((row, column) => (wins[column] = (wins[column] ?? 0) + (row >= 0 ? 1 : 0)));
    }
    assert.equal(orders.length, 24);
    assert.deepEqual(wins, [14, 14, 10, 10]);
  });

  it("gives the star example five matchings", () => {
    const problem = problemOf(2, 4, star, [mostPairs]);
    assert.equal([...allMatchings(problem)].filter((one) => one.every((pair) => pair >= 0)).length, 5);
  });

  it("takes households one by one in the order of the draw, wherever that is possible", () => {
    const anyGraph = fc.record({
      possible: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
      places: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }),
    });
    fc.assert(
      fc.property(anyGraph, ({ possible, places }) => {
        const problem = problemOf(4, 6, (row, column) => possible[row * 6 + column] === true, [
          mostPairs,
          { name: "households", goal: "least", cost: (_, column) => places[column] ?? 0 },
        ]);
        const most = assign(problem).levels[0]?.value ?? 0;
        const best = [...allMatchings(problem)]
          .map((chosen) => new Set([...chosen].flatMap((pair) => (pair < 0 ? [] : [problem.targets[pair] ?? -1]))))
          .filter((columns) => columns.size === most);
        let left = best;
        for (let place = 1; place <= 6; place += 1) {
          const column = places.indexOf(place);
          const taking = left.filter((columns) => columns.has(column));
          if (taking.length > 0) left = taking;
        }
        const drawn = assign(problem).rowOfColumn;
        assert.deepEqual(
          [...(left[0] ?? [])].sort(),
          [...drawn.keys()].filter((column) => (drawn[column] ?? -1) >= 0),
        );
      }),
      { numRuns: 150 },
    );
  });
});
