import assert from "node:assert/strict";
import { coinsOf } from "../../../core/matching/blocks.ts";
import { coin, lotteryNumber } from "../../../core/matching/lottery.ts";
import type { SolvedRound } from "../../../core/matching/solved.ts";
import { chosenIn } from "../../../core/matching/solved.ts";
import type { Location } from "../../../core/records/words.ts";
import { householdTypes, type HouseholdType } from "../../../core/records/words.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { groupOf, householdOf } from "./people.ts";
import { solvedOf, type People } from "./solved-people.ts";

/** Invented people by whole numbers alone, the same on every machine; without wishes the lottery decides more. */
function invented(groups: number, households: number, withWishes: boolean): People {
  let state = groups * 1000 + households;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const place = (): Location => ({
    lat: 52 + next(1000) / 10_000,
    lon: 5 + next(1500) / 10_000,
    precisionKm: 0,
    source: "sheet",
  });
  const type = (): HouseholdType => householdTypes[next(householdTypes.length)] ?? "family";
  const wishes = (): HouseholdType[][] => {
    if (!withWishes) return [];
    const [first, second, third] = [type(), type(), type()];
    return [[first], [second], [third]].filter(
      ([one], index, all) => all.findIndex(([other]) => other === one) === index,
    );
  };
  const list = <Item>(count: number, of: (number: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, index) => of(index + 1));
  return {
    groups: list(groups, (number) =>
      groupOf(`WG-${number}`, {
        location: place(),
        ranking: wishes(),
        types: [type()],
        vulnerability: { willingness: 1 + next(4), experience: next(5) },
      }),
    ),
    households: list(households, (number) =>
      householdOf(`H-${number}`, {
        location: place(),
        ranking: wishes(),
        type: type(),
        vulnerability: { score: next(8) },
        adults: 1 + next(3),
        children: next(4),
      }),
    ),
  };
}

/** Pairs in the order of the groups, by number: `group:household`. */
function pairsIn({ draw, problem, solution }: SolvedRound): string {
  const number = (code: string | undefined): number => Number((code ?? "").replace(/\D/gu, ""));
  return chosenIn(problem, solution, draw.possible)
    .map(({ group, household }) => [number(draw.groups[group]), number(draw.households[household])] as const)
    .sort(([one, two], [other, three]) => one - other || two - three)
    .map((pair) => pair.join(":"))
    .join(" ");
}

/** By block, in the order of the groups: which slot the coin chose. */
function coinsIn(solved: SolvedRound): string {
  return coinsOf(solved)
    .map(({ matched }) => matched)
    .join("");
}

describe("the same seed gives the same round on every machine", () => {
  const small = invented(6, 12, false);
  const large = invented(42, 71, true);
  const control = { ...defaultSettings, control: true };

  const check = (title: string, people: People, seed: string, pairs: string): void => {
    it(`${title}, seed ${seed}`, () => {
      assert.equal(pairsIn(solvedOf(people, defaultSettings, seed)), pairs);
    });
  };
  check("six groups and twelve households", small, "lente 2026", "1:8 2:3 3:9 4:6 5:5 6:10");
  check("six groups and twelve households", small, "najaar", "1:8 2:11 3:9 4:6 5:5 6:4");
  check(
    "42 groups and 71 households",
    large,
    "lente 2026",
    "1:43 2:33 3:7 4:59 5:37 6:21 7:10 8:42 9:54 10:19 11:70 12:32 13:68 14:4 15:66 16:61 17:13 18:44 19:48 20:1 21:67 22:55 23:23 24:38 25:31 26:50 27:52 28:58 29:60 30:41 31:64 32:22 33:15 34:12 35:2 36:29 37:11 38:49 39:26 40:3 41:6 42:65",
  );
  check(
    "42 groups and 71 households",
    large,
    "najaar",
    "1:43 2:9 3:7 4:59 5:37 6:63 7:10 8:42 9:54 10:19 11:70 12:21 13:68 14:4 15:66 16:61 17:13 18:44 19:48 20:1 21:67 22:55 23:23 24:30 25:31 26:53 27:52 28:58 29:60 30:41 31:64 32:22 33:15 34:12 35:2 36:29 37:11 38:49 39:26 40:3 41:6 42:65",
  );

  const checkControl = (title: string, people: People, seed: string, pairs: string, coins: string): void => {
    it(`${title} with a control group, seed ${seed}`, () => {
      const solved = solvedOf(people, control, seed);
      assert.deepEqual([pairsIn(solved), coinsIn(solved)], [pairs, coins]);
    });
  };
  checkControl("six groups and twelve households", small, "lente 2026", "1:8 2:9 2:11 3:6 4:3 5:2 5:5 6:4 6:10", "BBB");
  checkControl("six groups and twelve households", small, "najaar", "1:8 2:11 3:6 3:9 4:3 5:2 5:5 6:4 6:10", "ABB");
  checkControl(
    "42 groups and 71 households",
    large,
    "lente 2026",
    "1:43 1:55 2:24 2:33 3:7 3:17 4:59 5:37 6:62 6:63 7:10 7:14 8:25 8:71 9:39 9:54 10:19 10:51 11:5 11:52 12:21 12:32 13:2 13:68 14:27 14:34 15:66 16:61 17:53 17:69 18:8 18:44 19:48 20:1 21:26 21:67 22:6 23:23 23:50 24:35 24:38 25:31 25:40 26:46 26:57 27:18 28:45 28:58 29:41 29:60 30:49 30:70 31:47 31:64 32:22 33:15 33:42 34:12 35:13 35:30 36:28 36:29 37:11 38:16 38:20 39:9 40:3 40:4 41:36 42:56 42:65",
    "ABBBABBABBAAABABBBAABAAAABABA",
  );
  checkControl(
    "42 groups and 71 households",
    large,
    "najaar",
    "1:43 1:55 2:24 2:33 3:17 4:59 5:37 5:41 6:62 6:63 7:10 7:14 8:25 8:71 9:39 9:54 10:19 10:51 11:5 11:70 12:21 12:32 13:2 13:68 14:27 14:34 15:66 16:61 17:53 17:69 18:8 18:44 19:48 20:1 21:26 21:67 22:6 23:23 23:50 24:35 24:38 25:31 25:40 26:46 26:57 27:7 27:18 28:45 28:58 29:60 30:49 31:47 31:64 32:22 33:15 33:42 34:12 35:13 35:30 36:28 36:29 37:11 38:16 38:20 39:9 40:3 40:4 41:36 41:52 42:56 42:65",
    "ABBBBAABABBBBBBBABABBAAAAABAB",
  );
});

describe("the same seed gives the same numbers on every machine", () => {
  const check = (seed: string, code: string, number: number): void => {
    it(`${JSON.stringify(code)} with seed ${JSON.stringify(seed)}`, () => {
      assert.equal(lotteryNumber(seed, code), number);
    });
  };
  check("lente 2026", "H-1", 326_005_445_079_286);
  check("lente 2026", " h-1 ", 326_005_445_079_286);
  check("najaar", "WG-DHG-03", 4_406_599_082_799_230);
  check("", "H-1", 3_282_511_478_351_043);
  // Composed and decomposed, lower and upper case: one code.
  check("lente 2026", "caf\u00e9", 4_056_466_463_037_812);
  check("lente 2026", "cafe\u0301", 4_056_466_463_037_812);
  check("lente 2026", "CAF\u00c9", 4_056_466_463_037_812);
  check("lente 2026", "stra\u00dfe", 599_518_179_374_607);
  check("lente 2026", "STRASSE", 599_518_179_374_607);
  check("z\u00e9", "\u0627-\u0661", 2_390_406_484_735_725);
  check("lente 2026", "\u{1F600}", 2_746_968_606_727_094);

  it("and the same coins", () => {
    const codes = Array.from({ length: 16 }, (_, index) => `WG-${index + 1}`);
    const coins = (seed: string): string => codes.map((code) => (coin(seed, code) ? "A" : "B")).join("");
    assert.deepEqual(["lente 2026", "najaar"].map(coins), ["ABBBBBABBABBAABB", "ABABBBBAABABBBBB"]);
    assert.equal(coin("lente 2026", " wg-1"), coin("lente 2026", "WG-1"));
  });
});
