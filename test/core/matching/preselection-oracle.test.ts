import assert from "node:assert/strict";
import highsLoader, { type Highs } from "highs";
import type { PlaceProblem } from "../../../core/matching/division/places.ts";
import { dividedPlaces } from "../../../core/matching/preselection.ts";
import { preselectionProblem } from "../../../core/matching/preselection-problem.ts";
import { generatedPreselection, type PreselectionSize } from "../../../scripts/bench/preselections.ts";

/** Something a seat of a group can take, as a whole number of a programme. */
interface Choice {
  readonly name: string;
  readonly group: number;
  readonly kind: number;
  readonly rank: number;
  readonly second: boolean;
}

/** The whole programme: which seat takes which kind, and which home of which kind is for which household. */
interface Programme {
  readonly choices: readonly Choice[];
  readonly names: readonly string[];
  readonly limits: readonly string[];
}

function sum(names: readonly string[], sign = "+"): string {
  return names.map((name) => `${sign} ${name}`).join(" ");
}

function programmeOf({ groups, homes, kinds }: PlaceProblem): Programme {
  const choices = groups.flatMap(({ rankOf }, group) =>
    kinds.flatMap((_, kind) => {
      const rank = rankOf(kind);
      const seats = [false, true].map((second) => ({ name: `x${group}_${kind}_${second ? 2 : 1}`, second }));
      return rank === undefined ? [] : seats.map((seat) => ({ ...seat, group, kind, rank }));
    }),
  );
  const lodgings = homes.flatMap((offer, home) =>
    kinds.flatMap((_, kind) => (offer.fits(kind) ? [{ name: `h${home}_${kind}`, home, kind }] : [])),
  );
  const towns = [...new Set(groups.map(({ municipality }) => municipality))];
  const atMost = (names: readonly string[], most: number): string[] =>
    names.length === 0 ? [] : [`${sum(names)} <= ${most}`];
  const named = <Item extends { readonly name: string }>(items: readonly Item[], keep: (item: Item) => boolean) =>
    items.filter(keep).map(({ name }) => name);
  const limits = [
    ...groups.flatMap((_, group) =>
      [false, true].flatMap((second) =>
        atMost(
          named(choices, (one) => one.group === group && one.second === second),
          1,
        ),
      ),
    ),
    ...homes.flatMap(({ count }, home) =>
      atMost(
        named(lodgings, (one) => one.home === home),
        count,
      ),
    ),
    ...kinds.flatMap((count, kind) =>
      atMost(
        named(choices, (one) => one.kind === kind),
        count,
      ),
    ),
    ...towns.flatMap((town) =>
      kinds.flatMap((_, kind) => {
        const taken = named(choices, (one) => one.kind === kind && groups[one.group]?.municipality === town);
        const housed = named(lodgings, (one) => one.kind === kind && homes[one.home]?.municipality === town);
        return taken.length === 0 ? [] : [`${sum(taken)} ${sum(housed, "-")} <= 0`];
      }),
    ),
  ];
  return { choices, names: [...choices, ...lodgings].map(({ name }) => name), limits };
}

/** The goals written down a second time: what a choice counts for each of them, and whether that should be much. */
function goalsOf(objective: PlaceProblem["objective"]): readonly (readonly [boolean, (one: Choice) => number])[] {
  const isRank = (place: number) => (one: Choice) => (one.rank === place ? 1 : 0);
  const wishes = {
    total: [[false, (one: Choice) => one.rank] as const],
    fair: [6, 5, 4, 3, 2].map((place) => [false, isRank(place)] as const),
    "rank-maximal": [1, 2, 3, 4, 5].map((place) => [true, isRank(place)] as const),
  };
  return [
    [true, ({ second }) => (second ? 0 : 1)],
    [true, ({ second }) => (second ? 1 : 0)],
    ...wishes[objective],
    [false, ({ group }) => group + 1],
  ];
}

/** The values of all goals by HiGHS: one programme in whole numbers per goal, with those before it as limits. */
function highsValues(highs: Highs, problem: PlaceProblem): readonly number[] {
  const { choices, names, limits } = programmeOf(problem);
  const kept = [...limits];
  return goalsOf(problem.objective).map(([isMost, count]) => {
    const terms = choices.flatMap((one) => (count(one) === 0 ? [] : [`+ ${count(one)} ${one.name}`])).join(" ");
    if (terms === "") return 0;
    const rows = kept.map((limit, row) => ` r${row}: ${limit}`).join("\n");
    const programme = `${isMost ? "Maximize" : "Minimize"}\n o: ${terms}\nSubject To\n${rows}\nGeneral\n ${names.join(" ")}\nEnd\n`;
    const solution = highs.solve(programme, { mip_rel_gap: 0, mip_abs_gap: 0 });
    assert.equal(solution.Status, "Optimal");
    const value = Math.round(solution.ObjectiveValue);
    kept.push(`${terms} ${isMost ? ">=" : "<="} ${value}`);
    return value;
  });
}

describe("a second opinion on the division of phase 1: HiGHS", () => {
  let highs: Highs;
  before(async () => {
    highs = await highsLoader();
  });

  const agrees = (size: Omit<PreselectionSize, "seed">, seeds: number, objective: PlaceProblem["objective"]): void => {
    const { groups, homes, households, municipalities } = size;
    it(`finds the same: ${groups} groups, ${homes} homes, ${households} households in ${municipalities}, ${objective}`, () => {
      for (let seed = 1; seed <= seeds; seed += 1) {
        const { problem, kinds } = preselectionProblem({ ...generatedPreselection({ ...size, seed }), objective });
        assert.ok(kinds.length >= 10);
        const { values, gap } = dividedPlaces(problem);
        assert.equal(gap, undefined);
        assert.deepEqual(
          values.map((value) => value + 0),
          highsValues(highs, problem),
          `seed ${seed}`,
        );
      }
    }).timeout(60_000);
  };
  agrees({ groups: 6, homes: 6, households: 24, municipalities: 3 }, 12, "total");
  agrees({ groups: 10, homes: 12, households: 30, municipalities: 3 }, 8, "total");
  agrees({ groups: 10, homes: 12, households: 30, municipalities: 3 }, 3, "fair");
  agrees({ groups: 10, homes: 14, households: 24, municipalities: 5 }, 4, "rank-maximal");
  agrees({ groups: 20, homes: 25, households: 60, municipalities: 6 }, 2, "fair");
  agrees({ groups: 40, homes: 55, households: 90, municipalities: 12 }, 1, "total");
});
