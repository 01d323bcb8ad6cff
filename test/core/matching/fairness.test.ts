import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, type AssignmentLevel } from "../../../core/matching/assignment.ts";
import { coinsOf } from "../../../core/matching/blocks.ts";
import { roundProblem } from "../../../core/matching/levels.ts";
import { coin, lotteryNumber, type LotteryNumbers } from "../../../core/matching/lottery.ts";
import { chosenIn, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { householdTypes, type Location } from "../../../core/records/words.ts";
import type { Settings } from "../../../core/settings.ts";
import { anyPool, groupOf, householdOf, north } from "./people.ts";
import { controlled, solvedOf, type People } from "./solved-people.ts";
import { chiSquaredTail, fairCoinTail, smallestOf } from "./statistics.ts";

/** Below this a test fails: one chance in a million, and all seeds are written down, so that it never fails by chance. */
const rare = 1e-6;

const plain: Settings = { ...controlled, control: false };

/** A way to draw: pairs as `group household`, by code. */
type Drawing = (people: People, settings: Settings, numbers: LotteryNumbers) => readonly string[];

function pairsIn(
  { draw, problem, solution }: SolvedRound,
  pairOfRow: Int32Array = solution.pairOfRow,
): readonly string[] {
  return chosenIn(problem, { pairOfRow }, draw.possible)
    .map(({ group, household }) => `${draw.groups[group] ?? ""} ${draw.households[household] ?? ""}`)
    .sort();
}

/** The draw as it is. */
const asItIs: Drawing = (people, settings, numbers) => pairsIn(solvedOf(people, settings, "s", numbers));

/** A draw that breaks ties by the place of a row: what must never pass. */
const byRow: Drawing = (people, settings, numbers) => {
  const solved = solvedOf(people, settings, "s", numbers);
  const problem = roundProblem(solved.draw);
  const rowOrder = (level: AssignmentLevel): AssignmentLevel => {
    if (!["households", "groups", "pairing"].includes(level.name)) return level;
    const { possible } = solved.draw;
    const costs = level.costs.map((_, pair) => {
      const candidate = possible.at(pair % possible.length);
      return (level.name === "groups" ? candidate?.group : candidate?.household) ?? 0;
    });
    return { ...level, costs };
  };
  return pairsIn(solved, assign({ ...problem, levels: problem.levels.map(rowOrder) }).pairOfRow);
};

/** All orders of the numbers from 1. */
function ordersOf(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return ordersOf(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count, ...order.slice(at)]),
  );
}

/** Lottery numbers by a place in the draw: as far apart as real ones, the same set of numbers for every order. */
function numbersBy(places: ReadonlyMap<string, number>): LotteryNumbers {
  return (code) => lotteryNumber("alle volgordes", `${code.split("-")[0] ?? ""} ${places.get(code) ?? 0}`);
}

/** How often each code is in a pair, over all orders that the numbers of groups and households can have. */
function timesDrawn(drawing: Drawing, people: People, settings: Settings): ReadonlyMap<string, number> {
  const [groups, households] = [people.groups.map(({ code }) => code), people.households.map(({ code }) => code)];
  const times = new Map<string, number>([...groups, ...households].map((code) => [code, 0]));
  for (const groupOrder of ordersOf(groups.length)) {
    for (const order of ordersOf(households.length)) {
      const table = new Map([
        ...groups.map((code, index) => [code, groupOrder[index] ?? 0] as const),
        ...households.map((code, index) => [code, order[index] ?? 0] as const),
      ]);
      const drawn = new Set(drawing(people, settings, numbersBy(table)).flatMap((pair) => pair.split(" ")));
      for (const code of drawn) times.set(code, (times.get(code) ?? 0) + 1);
    }
  }
  return times;
}

/** The same people, the last of each side being another one with the row of the first. */
function withTwins({ groups, households }: People): People {
  const [group, household] = [groups[0], households[0]];
  return {
    groups: group === undefined ? [] : [...groups, { ...group, code: "WG-9" }],
    households: household === undefined ? [] : [...households, { ...household, code: "H-9" }],
  };
}

function assertTwinsEqual(drawing: Drawing, people: People, settings: Settings): void {
  const times = timesDrawn(drawing, withTwins(people), settings);
  assert.equal(times.get("H-9"), times.get("H-1"));
  assert.equal(times.get("WG-9"), times.get("WG-1"));
}

/** Other codes for the same people, each with the lottery number that the person had. */
function assertFollowsPeople(drawing: Drawing, people: People, settings: Settings, turn: number): void {
  const rename = (code: string, count: number): string => {
    const number = Number(code.replace(/\D/gu, ""));
    return `${code.replace(/\d+/u, "")}${((number - 1 + turn) % count) + 1}`;
  };
  const back = new Map<string, string>();
  const renamed = <Item extends Group | Household>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => {
      const code = rename(item.code, items.length);
      back.set(code, item.code);
      return { ...item, code };
    });
  const others = { groups: renamed(people.groups), households: renamed(people.households) };
  const numbers: LotteryNumbers = (code) => lotteryNumber("lente", code);
  const expected = drawing(people, settings, numbers);
  const found = drawing(others, settings, (code) => numbers(back.get(code) ?? ""));
  const told = found.map((pair) =>
    pair
      .split(" ")
      .map((code) => back.get(code) ?? "")
      .join(" "),
  );
  assert.deepEqual([...told].sort(), expected);
}

/** A group, and more households than it can take. */
const crowded: People = {
  groups: [groupOf("WG-1")],
  households: ["H-1", "H-2", "H-3", "H-4"].map((code) => householdOf(code)),
};

const anySettings = fc.constantFrom(plain, controlled);

describe("equal treatment of equals", () => {
  it("is exact: two with identical rows are drawn equally often, over all orders of the draw", () => {
    fc.assert(
      fc.property(anyPool(2), anySettings, (people, settings) => {
        assertTwinsEqual(asItIs, people, settings);
      }),
      { numRuns: 60 },
    );
    for (const settings of [plain, controlled]) assertTwinsEqual(asItIs, crowded, settings);
  });

  it("gives twins who compete for one place one half each", () => {
    const people = { groups: [groupOf("WG-1")], households: [householdOf("H-1"), householdOf("H-2")] };
    const times = timesDrawn(asItIs, people, plain);
    assert.deepEqual([times.get("H-1"), times.get("H-2")], [1, 1]);
    const groups = { groups: [groupOf("WG-1"), groupOf("WG-2")], households: [householdOf("H-1")] };
    assert.deepEqual([...timesDrawn(asItIs, groups, plain)].slice(0, 2), [
      ["WG-1", 1],
      ["WG-2", 1],
    ]);
  });

  it("gives twins the same chance to be in a block too, the place where a coin falls", () => {
    const twins = withTwins({
      groups: ["WG-1", "WG-2"].map((code) => groupOf(code)),
      households: [householdOf("H-1", { type: "family" }), householdOf("H-2", { type: "couple" }), householdOf("H-3")],
    });
    const inBlock: Drawing = (people, settings, numbers) =>
      coinsOf(solvedOf(people, settings, "s", numbers)).flatMap(({ candidates: [first, second] }) =>
        [first, second].map(({ household }) => people.households[household]?.code ?? ""),
      );
    const times = timesDrawn(inBlock, twins, controlled);
    assert.ok((times.get("H-1") ?? 0) > 0);
    assert.equal(times.get("H-9"), times.get("H-1"));
  });

  it("would be broken by a tie-break on rows, and this test sees it", () => {
    assert.throws(() => {
      assertTwinsEqual(byRow, crowded, plain);
    }, assert.AssertionError);
    assert.throws(() => {
      assertTwinsEqual(byRow, crowded, controlled);
    }, assert.AssertionError);
  });

  it("would be broken over many seeds as well, and the statistics see it", () => {
    const codes = withTwins(crowded).households.map(({ code }) => code);
    const chanceOf = (drawing: Drawing): number =>
      smallestOf(
        chanceOfEquals(
          codes,
          Array.from({ length: 300 }, (_, seed) => {
            const numbers: LotteryNumbers = (code) => lotteryNumber(`zaad ${seed}`, code);
            return new Set(drawing(withTwins(crowded), plain, numbers).flatMap((pair) => pair.split(" ")));
          }),
        ),
      );
    assert.ok(chanceOf(byRow) < rare);
    assert.ok(chanceOf(asItIs) > rare);
  });

  it("holds in a large round over many seeds, within every class of alike households and groups", () => {
    // Far apart: too many men beside families whom the groups prefer; too few households; too many alike.
    const many = <Item>(count: number, of: (number: number) => Item): readonly Item[] =>
      Array.from({ length: count }, (_, index) => of(index + 1));
    const ranking = [["family" as const], [...householdTypes.slice(1)]];
    const [here, there, elsewhere] = [0, 100_000, 200_000].map((metres) => north(metres)) as [
      Location,
      Location,
      Location,
    ];
    const people: People = {
      groups: [
        ...many(5, (number) => groupOf(`WG-${number}`, { location: here, ranking })),
        ...many(5, (number) => groupOf(`WG-1${number}`, { location: there, ranking })),
        ...many(4, (number) => groupOf(`WG-2${number}`, { location: elsewhere })),
      ],
      households: [
        ...many(3, (number) => householdOf(`H-${number}`, { location: here, type: "family" })),
        ...many(8, (number) => householdOf(`H-1${number}`, { location: here, type: "single-man" })),
        ...many(3, (number) => householdOf(`H-2${number}`, { location: there, type: "couple" })),
        ...many(9, (number) => householdOf(`H-3${number}`, { location: elsewhere, type: "couple" })),
      ],
    };
    const classes = new Map<string, string[]>();
    for (const { code, ...rest } of [...people.groups, ...people.households]) {
      const alike = JSON.stringify(rest);
      classes.set(alike, [...(classes.get(alike) ?? []), code]);
    }
    const seeds = 2000;
    const drawn = Array.from(
      { length: seeds },
      (_, seed) => new Set(pairsIn(solvedOf(people, plain, `eerlijk ${seed}`)).flatMap((pair) => pair.split(" "))),
    );
    const chances = [...classes.values()].flatMap((codes) => chanceOfEquals(codes, drawn));
    assert.equal(chances.length, 3);
    assert.ok(smallestOf(chances) > rare);
  });
});

/**
 * Whether codes are drawn equally often: their counts around the mean over the variance within draws, which is what
 * exchangeable ones have whatever the number of places. No test where the draw decides nothing about them.
 */
function chanceOfEquals(codes: readonly string[], drawn: readonly ReadonlySet<string>[]): readonly number[] {
  const counts = codes.map((code) => drawn.filter((one) => one.has(code)).length);
  const mean = counts.reduce((sum, count) => sum + count, 0) / codes.length;
  const within = drawn.reduce((sum, one) => {
    const share = codes.filter((code) => one.has(code)).length / codes.length;
    return sum + (share * (1 - share) * codes.length) / (codes.length - 1);
  }, 0);
  if (codes.length < 2 || within === 0) return [];
  const squared = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return [chiSquaredTail(squared / within, codes.length - 1)];
}

describe("a round follows people, not rows", () => {
  it("gives the same pairs when codes move along with lottery numbers to other places of the list", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, fc.integer({ min: 1, max: 6 }), (people, settings, turn) => {
        assertFollowsPeople(asItIs, people, settings, turn);
      }),
      { numRuns: 200 },
    );
  });

  it("would not by a tie-break on rows, and this test sees it", () => {
    for (const settings of [plain, controlled]) {
      assert.throws(() => {
        assertFollowsPeople(byRow, crowded, settings, 1);
      }, assert.AssertionError);
    }
  });

  it("is not changed by a household far away, whatever its code", () => {
    fc.assert(
      fc.property(anyPool(7), anySettings, fc.constantFrom("A-0", "H-0", "H-3a", "Z-9"), (people, settings, code) => {
        const far = householdOf(code, { location: { ...north(0), lat: 40 } });
        const numbers: LotteryNumbers = (one) => lotteryNumber("lente", one);
        const more = { ...people, households: [far, ...people.households] };
        assert.deepEqual(asItIs(more, settings, numbers), asItIs(people, settings, numbers));
      }),
      { numRuns: 150 },
    );
  });

  it("is not changed by another order of the rows, coins and slots included", () => {
    fc.assert(
      fc.property(anyPool(7), fc.constantFrom("lente", "zomer"), (people, seed) => {
        const told = (some: People): unknown => {
          const solved = solvedOf(some, controlled, seed);
          return [pairsIn(solved), coinsOf(solved).map(({ block, matched }) => [block, matched])];
        };
        const turned = { groups: [...people.groups].reverse(), households: [...people.households].reverse() };
        assert.deepEqual(told(turned), told(people));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the coin is fair", () => {
  it("treats one of two households as often as the other, over many seeds", () => {
    const people = {
      groups: [groupOf("WG-1")],
      households: [householdOf("H-1"), householdOf("H-2", { vulnerability: { score: 8 } })],
    };
    const seeds = 2500;
    const treated = Array.from({ length: seeds }, (_, seed) => treatedIn(solvedOf(people, controlled, `munt ${seed}`)));
    const count = treated.filter(([household]) => household === "H-1").length;
    assert.ok(fairCoinTail(count, seeds) > rare);
  });

  it("gives each of the 16 patterns of 4 blocks the same chance", () => {
    const codes = ["WG-1", "WG-2", "WG-3", "WG-4"];
    const seeds = 16_000;
    const patterns = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1) {
      const pattern = codes.map((code) => (coin(`munt ${seed}`, code) ? "A" : "B")).join("");
      patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    }
    const expected = seeds / 16;
    const squared = [...patterns.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    assert.equal(patterns.size, 16);
    assert.ok(chiSquaredTail(squared, 15) > rare);
  });

  it("does not look at how vulnerable the two are, nor at who came first on the list", () => {
    const people: People = {
      groups: Array.from({ length: 4 }, (_, index) => groupOf(`WG-${index + 1}`, { location: north(index * 20_000) })),
      households: Array.from({ length: 8 }, (_, index) =>
        householdOf(`H-${index + 1}`, {
          location: north((index % 4) * 20_000 + 500),
          vulnerability: { score: index < 4 ? 1 : 7 },
        }),
      ),
    };
    const seeds = 1000;
    const treated = Array.from({ length: seeds }, (_, seed) => treatedIn(solvedOf(people, controlled, `munt ${seed}`)));
    const frail = treated.flat().filter((code) => Number(code.slice(2)) > 4).length;
    assert.equal(treated.flat().length, 4 * seeds);
    assert.ok(fairCoinTail(frail, 4 * seeds) > rare);
  });

  it("would be seen through if it followed the slots", () => {
    assert.ok(fairCoinTail(2300, 4000) < rare);
    assert.ok(fairCoinTail(2100, 4000) > rare);
  });
});

/** The households that the coins chose, by code. */
function treatedIn(solved: SolvedRound): readonly string[] {
  return coinsOf(solved).map(({ candidates: [first, second], matched }) => {
    const { household } = matched === "A" ? first : second;
    return solved.draw.households[household] ?? "";
  });
}
