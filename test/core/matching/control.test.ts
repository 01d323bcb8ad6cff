import assert from "node:assert/strict";
import fc from "fast-check";
import type { AssignmentSolution } from "../../../core/matching/assignment.ts";
import { blocksOf, coinsOf } from "../../../core/matching/blocks.ts";
import { isProven } from "../../../core/matching/check.ts";
import { differenceOf } from "../../../core/matching/difference.ts";
import { coin, lotteryNumber } from "../../../core/matching/lottery.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { toldRound } from "../../../core/matching/round.ts";
import { dividedDraw, solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyHousehold, anyPool, groupOf, householdOf, north, readingOf } from "./people.ts";
import { bestValues, valuesOf } from "./problems.ts";
import { controlled, solvedOf, type People } from "./solved-people.ts";
import { chiSquaredTail } from "./statistics.ts";

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
    "bands.km": fc.constantFrom(0, 1),
  })
  .map((some) => ({ ...controlled, ...some }));

const anySeed = fc.constantFrom("lente", "zomer", "herfst");

/** The households of every group, by slot: at most two. */
function heldIn({ draw, problem }: SolvedRound, { pairOfRow }: AssignmentSolution): readonly (readonly number[])[] {
  return draw.groups.map((_, group) =>
    [group, group + draw.groups.length].flatMap((row) => {
      const pair = pairOfRow[row] ?? -1;
      return pair < 0 ? [] : [problem.targets[pair] ?? -1];
    }),
  );
}

/** A round with its pairs before second candidates were exchanged. */
function bothOf(people: People, settings: Settings, seed: string): readonly [SolvedRound, AssignmentSolution] {
  const solved = solvedOf(people, settings, seed);
  return [solved, dividedDraw(solved.draw).solution];
}

function differencesIn({ solution }: SolvedRound): number {
  return solution.levels.find(({ name }) => name === "similarity")?.value ?? NaN;
}

/** Two by two the household types of the blocks. */
function typesIn(solved: SolvedRound): readonly string[] {
  const typeOf = (household: number): string => solved.pool.households[household]?.type ?? "";
  return coinsOf(solved).map(({ candidates }) => candidates.map(({ household }) => typeOf(household)).join(" "));
}

describe("second candidates that resemble the first", () => {
  it("leave every goal up to the lottery as it was, and everybody in or out", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, anySeed, (people, settings, seed) => {
        const [solved, before] = bothOf(people, settings, seed);
        const values = (levels: AssignmentSolution["levels"]): readonly (readonly [string, number])[] =>
          levels.slice(0, solved.wholeLevels).map(({ name, value }) => [name, value]);
        assert.deepEqual(values(solved.solution.levels), values(before.levels));
        assert.equal(solved.solution.levels[solved.wholeLevels - 1]?.name, "certain");
        const [now, then] = [heldIn(solved, solved.solution), heldIn(solved, before)];
        assert.deepEqual(now.flat().sort(), then.flat().sort());
        assert.deepEqual(
          now.map((held) => held.length),
          then.map((held) => held.length),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("move nobody between a group with one candidate and a group with two: their chances differ", () => {
    fc.assert(
      fc.property(anyPool(8), anySettings, anySeed, (people, settings, seed) => {
        const [solved, before] = bothOf(people, settings, seed);
        const single = (solution: AssignmentSolution): readonly (number | undefined)[] =>
          heldIn(solved, solution).map(([held, second]) => (second === undefined ? held : undefined));
        assert.deepEqual(single(solved.solution), single(before));
      }),
      { numRuns: 300 },
    );
  });

  it("are the best for these first candidates, of all that there could be", () => {
    fc.assert(
      fc.property(anyPool(4), anySettings, anySeed, (people, settings, seed) => {
        const { problem, solution } = solvedOf(people, settings, seed);
        assert.deepEqual(
          solution.levels.map(({ value }) => value),
          bestValues(problem),
        );
        assert.ok(isProven(problem, solution));
      }),
      { numRuns: 150 },
    );
  });

  it("are never less alike than they were", () => {
    fc.assert(
      fc.property(anyPool(8), anySettings, anySeed, (people, settings, seed) => {
        const [solved, before] = bothOf(people, settings, seed);
        const { households } = solved.pool;
        const comparable = (pair: number): Parameters<typeof differenceOf>[0] => {
          const candidate = solved.draw.possible.at(pair % solved.draw.possible.length);
          return {
            household: households[candidate?.household ?? -1] ?? { code: "" },
            metres: candidate?.distance.metres ?? 0,
          };
        };
        const sum = solved.draw.groups.reduce((total, _, group) => {
          const [first = -1, second = -1] = [
            before.pairOfRow[group],
            before.pairOfRow[group + solved.draw.groups.length],
          ];
          return second < 0 ? total : total + differenceOf(comparable(first), comparable(second));
        }, 0);
        assert.ok(differencesIn(solved) <= sum);
        assert.ok(isProven(solved.problem, solved.solution));
      }),
      { numRuns: 200 },
    );
  });

  it("are never less alike than with the first candidates by lot and the best second ones beside those", () => {
    const types = fc.array(fc.constantFrom("family", "single-man", "couple", "single-parent"), {
      minLength: 8,
      maxLength: 8,
    });
    const scores = fc.array(fc.nat(8), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(types, scores, anySeed, (type, score, seed) => {
        const people = {
          groups: ["WG-1", "WG-2", "WG-3", "WG-4"].map((code) => groupOf(code)),
          households: type.map((one, index) =>
            householdOf(`H-${index + 1}`, { type: one, vulnerability: { score: score[index] ?? 0 } }),
          ),
        };
        const [solved, before] = bothOf(people, controlled, seed);
        const number = (household: number): number => lotteryNumber(seed, solved.draw.households[household] ?? "");
        const blocks = heldIn(solved, before).map((held) =>
          [...held].sort((one, other) => number(one) - number(other)),
        );
        const { households } = solved.pool;
        const differ = (one = -1, other = -1): number =>
          differenceOf(
            { household: households[one] ?? { code: "" }, metres: 1000 },
            { household: households[other] ?? { code: "" }, metres: 1000 },
          );
        const leastOf = (firsts: readonly number[], seconds: readonly number[]): number =>
          firsts.length === 0
            ? 0
            : Math.min(
                ...seconds.map(
                  (second, at) =>
                    differ(firsts[0], second) +
                    leastOf(firsts.slice(1), [...seconds.slice(0, at), ...seconds.slice(at + 1)]),
                ),
              );
        const byLot = leastOf(
          blocks.map(([first = -1]) => first),
          blocks.map(([, second = -1]) => second),
        );
        assert.ok(differencesIn(solved) <= byLot, `${differencesIn(solved)} ${byLot}`);
      }),
      { numRuns: 100 },
    );
  });

  it("put families beside families where the goals see no difference", () => {
    const types = ["family", "single-man", "couple", "family", "single-man", "couple"] as const;
    const people = {
      groups: ["WG-1", "WG-2", "WG-3"].map((code) => groupOf(code)),
      households: types.map((type, index) => householdOf(`H-${index + 1}`, { type })),
    };
    for (const seed of ["lente", "zomer", "herfst", "winter"]) {
      assert.deepEqual([...typesIn(solvedOf(people, controlled, seed))].sort(), [
        "couple couple",
        "family family",
        "single-man single-man",
      ]);
    }
  });

  it("stay within the wishes: no rank is given up to be alike", () => {
    const people = {
      groups: [
        groupOf("WG-1", { ranking: [["family"], ["single-man"]] }),
        groupOf("WG-2", { ranking: [["family", "single-man"]] }),
      ],
      households: [
        householdOf("H-1", { type: "family" }),
        householdOf("H-2", { type: "single-man" }),
        householdOf("H-3", { type: "family" }),
        householdOf("H-4", { type: "single-man" }),
      ],
    };
    const solved = solvedOf(people);
    assert.equal(solved.solution.levels.find(({ name }) => name === "rank2")?.value, 0);
    assert.deepEqual([...typesIn(solved)].sort(), ["family family", "single-man single-man"]);
  });

  it("are told as goals behind the lottery, whole up to there; without a control group there are none", () => {
    const people = { groups: [groupOf("WG-1")], households: [householdOf("H-1"), householdOf("H-2")] };
    const [on, off] = [solvedOf(people), solvedOf(people, { ...controlled, control: false })];
    assert.deepEqual(
      on.problem.levels.slice(on.wholeLevels).map(({ name }) => name),
      ["firsts", "similarity", "distance", "pairing"],
    );
    assert.equal(off.wholeLevels, off.problem.levels.length);
    assert.deepEqual(
      toldRound(on).levels.flatMap(({ name, value }) => (name === "firsts" ? [value] : [])),
      [0],
    );
    assert.equal(
      toldRound(off).levels.some(({ name }) => name === "firsts" || name === "similarity"),
      false,
    );
  });

  it("report the distances of the pairs as they are", () => {
    fc.assert(
      fc.property(anyPool(6), anySettings, (people, settings) => {
        const { problem, solution } = solvedOf(people, settings);
        assert.deepEqual(
          solution.levels.map(({ value }) => value),
          valuesOf(problem, solution.pairOfRow),
        );
      }),
    );
  });
});

/** Who has a match without a coin: the household of every group with one candidate. */
function certainIn({ draw, problem }: SolvedRound, { pairOfRow }: AssignmentSolution): readonly number[] {
  return draw.groups.flatMap((_, group) => {
    const pair = pairOfRow[group] ?? -1;
    return pair < 0 || (pairOfRow[group + draw.groups.length] ?? -1) >= 0 ? [] : [problem.targets[pair] ?? -1];
  });
}

describe("a group with one candidate, where no coin falls", () => {
  const seeds = 1500;
  /** Two groups, of which one has a second candidate, and three households that both groups can have. */
  const threeAt = (metres: readonly number[]): People => ({
    groups: [groupOf("WG-1"), groupOf("WG-2", { location: north(2000) })],
    households: metres.map((place, index) => householdOf(`H-${index + 1}`, { location: north(place) })),
  });
  const drawn = (people: People, seed: number, waited: ReadonlyMap<string, number> = new Map()): SolvedRound =>
    solvedRound({
      pool: poolOf(readingOf(people.groups, people.households), [], controlled),
      seed: `zeker ${seed}`,
      groupsWaited: new Map(),
      householdsWaited: waited,
    });
  const times = (people: People): readonly number[] => {
    const counts = people.households.map(() => 0);
    for (let seed = 0; seed < seeds; seed += 1) {
      const solved = drawn(people, seed);
      const lots = people.households.map(({ code }) => lotteryNumber(`zeker ${seed}`, code));
      // Everybody can be anywhere here, so the place is that of the lowest number, however near the next.
      assert.deepEqual(certainIn(solved, solved.solution), [lots.indexOf(Math.min(...lots))]);
      for (const household of certainIn(solved, solved.solution)) counts[household] = (counts[household] ?? 0) + 1;
    }
    return counts;
  };

  for (const metres of [
    [999, 1000, 1001],
    [500, 1000, 1900],
  ]) {
    it(`goes by the lottery, not by distance: ${metres.join(", ")} m`, () => {
      const counts = times(threeAt(metres));
      const expected = seeds / 3;
      const squared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        seeds,
      );
      assert.ok(chiSquaredTail(squared, 2) > 1e-6, counts.join(" "));
    });
  }

  it("goes to the same household, whatever the metres, also where not everybody can be anywhere", () => {
    const far = (code: string, index: number): Household => householdOf(code, { location: north(200 + index * 1500) });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 6, maxLength: 6 }),
        fc.nat(500),
        (shifts, seed) => {
          const groups = [0, 3000, 6000, 8000].map((metres, index) =>
            groupOf(`WG-${index + 1}`, { location: north(metres) }),
          );
          const households = ["H-1", "H-2", "H-3", "H-4", "H-5", "H-6"].map(far);
          const moved = households.map((one, index) => ({
            ...one,
            location: north(200 + index * 1500 + (shifts[index] ?? 0)),
          }));
          const [here, there] = [drawn({ groups, households }, seed), drawn({ groups, households: moved }, seed)];
          const certain = (solved: SolvedRound): readonly number[] => [...certainIn(solved, solved.solution)].sort();
          // Shifts are too small to make anybody possible, or no longer so.
          assert.equal(here.draw.possible.length, there.draw.possible.length);
          assert.deepEqual(certain(there), certain(here));
        },
      ),
      { numRuns: 150, seed: 2026 },
    );
  });

  it("goes first to who waited longest: credit gives a match, not half a chance of one", () => {
    const people = threeAt([1000, 990, 1010]);
    for (let seed = 0; seed < 60; seed += 1) {
      const solved = drawn(people, seed, new Map([["H-1", 3]]));
      assert.deepEqual(certainIn(solved, solved.solution), [0]);
      assert.equal(solved.solution.levels.find(({ name }) => name === "certain-waiting")?.value, 3);
      assert.ok(isProven(solved.problem, solved.solution));
    }
  });

  it("is not more often that of a group that waited, nor less: its credit counts once", () => {
    const people = threeAt([999, 1000, 1001]);
    const second = (waited: ReadonlyMap<string, number>): readonly string[] =>
      Array.from({ length: 60 }, (_, seed) => {
        const solved = solvedRound({
          pool: poolOf(readingOf(people.groups, people.households), [], controlled),
          seed: `zeker ${seed}`,
          groupsWaited: waited,
          householdsWaited: new Map(),
        });
        return coinsOf(solved)
          .map(({ candidates }) => solved.draw.groups[candidates[0].group])
          .join();
      });
    assert.deepEqual(second(new Map([["WG-1", 2]])), second(new Map()));
  });
});

describe("the difference between two households", () => {
  const one: Household = { code: "H-1", type: "family", vulnerability: { score: 4 }, children: 2, adults: 2 };
  const check = (title: string, other: Partial<Household>, metres: number, expected: number): void => {
    it(title, () => {
      const [first, second] = [
        { household: one, metres: 1000 },
        { household: { ...one, ...other }, metres },
      ];
      assert.equal(differenceOf(first, second), expected);
      assert.equal(differenceOf(second, first), expected);
    });
  };
  check("is nothing between two alike", { code: "H-2", name: "Verzonnen" }, 1000, 0);
  check("is most of all another type", { type: "couple" }, 1000, 1000);
  check("then a band of support", { vulnerability: { score: 6 } }, 1000, 200);
  check("sees no difference within a band", { vulnerability: { score: 3 } }, 1000, 0);
  check("counts four bands as the most", { vulnerability: { score: 8 } }, 1000, 400);
  check("then a step in size", { children: 4 }, 1000, 20);
  check("sees no difference within a step in size", { children: 1 }, 1000, 0);
  check("does not tell adults from children", { children: 1, adults: 3 }, 1000, 0);
  check("counts seven people and more as one step", { children: 12 }, 1000, 40);
  check("then half a kilometre", {}, 2600, 3);
  check("takes a score that is not known as half", { vulnerability: {} }, 1000, 400);

  it("is the same whichever of the two is called first", () => {
    const metres = fc.nat(20_000);
    fc.assert(
      fc.property(anyHousehold("H-1"), anyHousehold("H-2"), metres, metres, (first, second, one, other) => {
        const [left, right] = [
          { household: first, metres: one },
          { household: second, metres: other },
        ];
        assert.equal(differenceOf(left, right), differenceOf(right, left));
      }),
    );
  });

  it("puts a type before all the rest together, and a band of support before all the rest but that", () => {
    const far = { household: { ...one, children: 30, adults: 30 }, metres: 500_000 };
    const near = { household: { ...one, children: 0, adults: 1 }, metres: 0 };
    assert.ok(differenceOf(near, far) < 200);
    const frail = { household: { ...far.household, vulnerability: { score: 8 } }, metres: 500_000 };
    const sound = { household: { ...near.household, vulnerability: { score: 0 } }, metres: 0 };
    assert.ok(differenceOf(sound, frail) < 1000);
  });

  it("tells no more than the bands of the round sheet: any two scores of one band give the same", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.nat(8), (score, same, other) => {
        fc.pre(Math.ceil(score / 2) === Math.ceil(same / 2));
        const of = (marks: number): Parameters<typeof differenceOf>[0] => ({
          household: { ...one, vulnerability: { score: marks } },
          metres: 1000,
        });
        assert.equal(differenceOf(of(score), of(other)), differenceOf(of(same), of(other)));
      }),
    );
  });

  it("does not see what is kept for evaluation (R7)", () => {
    fc.assert(
      fc.property(anyPool(7), anySeed, (people, seed) => {
        const more = people.households.map((household, index) => ({
          ...household,
          languages: index % 2 === 0 ? ["ar"] : ["ti"],
          workFields: [`werk ${index}`],
          interests: [`hobby ${index}`],
          priorities: [`doel ${index}`],
          dutch: "B1" as const,
          age: 20 + index,
        }));
        const held = (households: readonly Household[]): unknown => {
          const solved = solvedOf({ ...people, households }, controlled, seed);
          return heldIn(solved, solved.solution);
        };
        assert.deepEqual(held(more), held(people.households));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the coin between two candidates (R5)", () => {
  it("is thrown over slots that follow the lottery numbers, and knows seed and group alone", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, anySeed, (people, settings, seed) => {
        const solved = solvedOf(people, settings, seed);
        const code = (household: number): string => solved.draw.households[household] ?? "";
        for (const { candidates, matched } of coinsOf(solved)) {
          const [first, second] = candidates.map(({ household }) => lotteryNumber(seed, code(household)));
          assert.ok((first ?? 0) < (second ?? 0));
          assert.equal(matched, coin(seed, solved.draw.groups[candidates[0].group] ?? "") ? "A" : "B");
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is kept with its block: who is matched, who is compared, and in which slots", () => {
    fc.assert(
      fc.property(anyPool(7), anySeed, (people, seed) => {
        const solved = solvedOf(people, controlled, seed);
        const blocks = blocksOf(solved).filter(({ compared }) => compared !== undefined);
        const coins = coinsOf(solved);
        assert.deepEqual(
          blocks.map(({ matched, compared }) => [matched.block, matched.slot, compared?.block, compared?.slot]),
          coins.map(({ block, matched }) => [block, matched, block, matched === "A" ? "B" : "A"]),
        );
      }),
    );
  });
});

describe("42 groups of which 29 have two candidates (R5)", () => {
  /** Groups 10 km apart, each with its own households: 29 with two and 13 with one. */
  const people: People = {
    groups: Array.from({ length: 42 }, (_, index) => groupOf(`WG-${index + 1}`, { location: north(index * 10_000) })),
    households: Array.from({ length: 71 }, (_, index) =>
      householdOf(`H-${index + 1}`, { location: north((index % 42) * 10_000 + 500 + index * 10) }),
    ),
  };
  const settings = { ...defaultSettings, control: true };
  const drawn = (seed: string): ReturnType<typeof toldRound> => toldRound(solvedOf(people, settings, seed));
  const armsOf = ({ pairs, control }: ReturnType<typeof toldRound>): readonly string[] =>
    [...pairs, ...control].map(({ group, household, slot, block }) =>
      [group.code, household.code, slot, block ?? "outside"].join(" "),
    );

  it("gives 42 matches, 29 of them with a comparison and 13 outside it", () => {
    const round = drawn("2019");
    assert.deepEqual([round.pairs.length, round.control.length], [42, 29]);
    assert.equal(round.pairs.filter(({ block }) => block === undefined).length, 13);
    assert.deepEqual(
      round.control.map(({ block }) => block),
      Array.from({ length: 29 }, (_, index) => index + 1),
    );
    assert.ok(round.proven);
  });

  it("is the same with the same seed, and with another seed the coins fall otherwise", () => {
    assert.deepEqual(armsOf(drawn("2019")), armsOf(drawn("2019")));
    assert.notDeepEqual(armsOf(drawn("2019")), armsOf(drawn("2020")));
  });

  it("says so for the groups with one candidate", () => {
    const round = drawn("2019");
    assert.ok(
      round.pairs.every(
        ({ block, reasons }) => (block === undefined) === reasons.some(({ code }) => code === "pair-single-candidate"),
      ),
    );
    assert.deepEqual(
      round.findings.filter(({ told }) => told.code.startsWith("round-control")).map(({ told }) => told.values),
      [{ count: 29 }, { count: 13 }],
    );
  });
});
