import assert from "node:assert/strict";
import fc from "fast-check";
import { assign } from "../../../core/matching/assignment.ts";
import { candidatesOf } from "../../../core/matching/candidates.ts";
import { contestedIn } from "../../../core/matching/chance.ts";
import { isBeforeLottery, roundProblem, type Draw } from "../../../core/matching/levels.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { drawRound, type DrawnRound } from "../../../core/matching/round.ts";
import { reasonsAgainst } from "../../../core/matching/rules.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Match } from "../../../core/records/match.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { say } from "../../../core/text/sentence.ts";
import { anyPool, groupOf, householdOf, north, plainRules, readingOf } from "./people.ts";
import { allMatchings, valuesOf } from "./problems.ts";

interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

const easy: Settings = { ...defaultSettings, "vulnerability.rule": "off" };
const none = new Map<string, number>();

function roundOf(people: People, settings = easy, seed = "voorbeeld", matches: readonly Match[] = []): DrawnRound {
  const pool = poolOf(readingOf(people.groups, people.households), matches, settings);
  return drawRound({ pool, seed, groupsWaited: none, householdsWaited: none });
}

/** Who is with whom, and who is compared with whom. */
function pairsOf(round: DrawnRound): readonly string[] {
  return [
    ...round.pairs.map(({ group, household, slot }) => `${group.code} ${household.code} ${slot}`),
    ...round.control.map(({ group, household }) => `${group.code} compared ${household.code}`),
  ];
}

const settingsOfAny: fc.Arbitrary<Settings> = fc
  .record({
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
    control: fc.boolean(),
    "vulnerability.rule": fc.constantFrom("sum" as const, "off" as const),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

const households = (...codes: readonly string[]): Household[] => codes.map((code) => householdOf(code));
const groups = (...codes: readonly string[]): Group[] => codes.map((code) => groupOf(code));

describe("a round", () => {
  it("does not depend on the order of the rows (R6)", () => {
    fc.assert(
      fc.property(anyPool(7), settingsOfAny, fc.infiniteStream(fc.nat()), (people, settings, chance) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => [chance.next().value ?? 0, item] as const)
            .sort(([one], [other]) => one - other)
            .map(([, item]) => item);
        const other = { groups: shuffled(people.groups), households: shuffled(people.households) };
        assert.deepEqual(roundOf(other, settings), roundOf(people, settings));
      }),
      { numRuns: 200 },
    );
  });

  it("places everybody once: matched, compared, waiting, or on a break", () => {
    fc.assert(
      fc.property(anyPool(7), settingsOfAny, (people, settings) => {
        const round = roundOf(people, settings);
        const of = (side: "group" | "household"): readonly string[] => [
          ...round.pairs.map((pair) => pair[side].code),
          ...(side === "household" ? round.control.map((pair) => pair.household.code) : []),
          ...round.waiting.filter((one) => one.side === side).map(({ code }) => code),
        ];
        const awake = (all: readonly (Group | Household)[]): readonly string[] =>
          all.filter(({ status }) => status !== "paused").map(({ code }) => code);
        assert.deepEqual([...of("group")].sort(), [...awake(people.groups)].sort());
        assert.deepEqual([...of("household")].sort(), [...awake(people.households)].sort());
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every rule, proves its levels and tells why", () => {
    fc.assert(
      fc.property(anyPool(7), settingsOfAny, (people, settings) => {
        const round = roundOf(people, settings);
        const rules = { ...plainRules, settings };
        assert.ok(round.proven);
        for (const { group, household, candidate, reasons } of [...round.pairs, ...round.control]) {
          assert.deepEqual(reasonsAgainst({ group, household, distance: candidate.distance }, rules), []);
          assert.ok(reasons.length >= 4);
        }
        for (const { reason, candidates, nearest } of round.waiting) {
          assert.equal(reason === "no-candidate", candidates === 0);
          assert.ok(nearest.every((miss) => miss.reasons.length > 0));
          assert.equal(nearest.length > 0 && candidates > 0, false);
        }
        const { first, second, third, fourth, fifth, unranked } = round.profile;
        const participants = 2 * (round.pairs.length + round.control.length);
        assert.equal(first + second + third + fourth + fifth + unranked, participants);
      }),
      { numRuns: 200 },
    );
  });

  it("is not changed by a field that is kept for evaluation (R7)", () => {
    fc.assert(
      fc.property(anyPool(6), (people) => {
        const more = {
          groups: people.groups.map((group) => ({ ...group, interests: ["koken"], languages: ["ar"] })),
          households: people.households.map((one) => ({ ...one, workFields: ["zorg"], name: "Verzonnen", age: 30 })),
        };
        assert.deepEqual(pairsOf(roundOf(more)), pairsOf(roundOf(people)));
        const hash = (some: People): string => poolOf(readingOf(some.groups, some.households), [], easy).hash;
        assert.equal(hash(more), hash(people));
      }),
    );
  });

  it("says of everybody whether the draw decided", () => {
    fc.assert(
      fc.property(anyPool(5), settingsOfAny, ({ groups, households }, settings) => {
        const draw: Draw = {
          groups: groups.map(({ code }) => code),
          households: households.map(({ code }) => code),
          possible: candidatesOf(groups, households, { ...plainRules, settings }).possible,
          settings: { ...settings, control: false },
          seed: "s",
          groupsWaited: [],
          householdsWaited: [],
        };
        const problem = roundProblem(draw);
        const solution = assign(problem);
        const goals = { ...problem, levels: problem.levels.filter(({ name }) => isBeforeLottery(name)) };
        const best = JSON.stringify(valuesOf(goals, solution.pairOfRow));
        const equal = [...allMatchings(goals)].filter((one) => JSON.stringify(valuesOf(goals, one)) === best);
        const rows = equal.map((one) => new Set([...one.keys()].filter((row) => (one[row] ?? -1) >= 0)));
        const columns = equal.map(
          (one) => new Set([...one].flatMap((pair) => (pair < 0 ? [] : [goals.targets[pair] ?? -1]))),
        );
        const both = (sets: readonly ReadonlySet<number>[], count: number): readonly number[] =>
          Array.from({ length: count }, (_, index) => index).filter(
            (index) => sets.some((set) => set.has(index)) && !sets.every((set) => set.has(index)),
          );
        const contested = contestedIn(problem, solution);
        assert.deepEqual([...contested.rows].sort(), both(rows, problem.rows));
        assert.deepEqual([...contested.columns].sort(), both(columns, problem.columns));
      }),
      { numRuns: 200 },
    );
  });

  it("gives two equal households an equal chance", () => {
    let wins = 0;
    for (let seed = 0; seed < 1000; seed += 1) {
      const [pair] = roundOf({ groups: groups("WG-1"), households: households("H-1", "H-2") }, easy, `${seed}`).pairs;
      wins += pair?.household.code === "H-1" ? 1 : 0;
    }
    // Six standard deviations of a fair coin.
    assert.ok(Math.abs(wins - 500) < 6 * Math.sqrt(250));
  });

  it("keeps its promise over versions: the same seed, the same pairs", () => {
    const types = ["family", "couple", "single-parent", "single-man", "single-woman"] as const;
    const people = {
      groups: Array.from({ length: 6 }, (_, index) =>
        groupOf(`WG-${index + 1}`, {
          location: north(index * 900),
          ranking: types.map((_, at) => [types[(at + index) % 5] ?? "family"]),
        }),
      ),
      households: Array.from({ length: 10 }, (_, index) =>
        householdOf(`H-${index + 1}`, { location: north(9000 - index * 800), type: types[index % 5] ?? "family" }),
      ),
    };
    assert.deepEqual(pairsOf(roundOf(people, easy, "voorjaar 2026")), [
      "WG-1 H-6 A",
      "WG-2 H-7 A",
      "WG-3 H-8 A",
      "WG-4 H-9 A",
      "WG-5 H-5 A",
      "WG-6 H-1 A",
    ]);
  });
});

describe("the control group (R5)", () => {
  const control: Settings = { ...easy, control: true };
  const people = { groups: groups("WG-1", "WG-2"), households: households("H-1", "H-2", "H-3") };

  it("is drawn only where a group has two candidates", () => {
    const round = roundOf(people, control);
    assert.equal(round.pairs.length, 2);
    assert.equal(round.control.length, 1);
    assert.deepEqual(round.pairs.map(({ block }) => block).sort(), [1, undefined]);
    assert.ok(round.findings.some(({ told }) => told.code === "round-control-single"));
    assert.ok(round.findings.some(({ told }) => told.code === "round-control-means"));
  });

  it("throws a coin that each of the two can win", () => {
    const slots = Array.from({ length: 64 }, (_, seed) =>
      roundOf({ groups: groups("WG-1"), households: households("H-1", "H-2") }, control, `${seed}`)
        .pairs.map(({ slot }) => slot)
        .join(""),
    );
    assert.deepEqual([...new Set(slots)].sort(), ["A", "B"]);
  });
});

describe("preferences of groups about single men and women", () => {
  // A man alone is the last choice of the only group, a family its first.
  const people: People = {
    groups: [groupOf("WG-1", { ranking: [["family"], ["couple"], ["single-man"]] })],
    households: [
      householdOf("H-1", { type: "single-man", location: north(100) }),
      householdOf("H-2", { type: "family", location: north(4000) }),
    ],
  };
  const off: Settings = { ...easy, "ranks.singles": false };
  const won = (settings: Settings): number =>
    Array.from({ length: 40 }, (_, seed) => roundOf(people, settings, String(seed))).filter(
      ({ pairs }) => pairs[0]?.household.code === "H-1",
    ).length;
  const reasonsOf = (round: DrawnRound): readonly string[] =>
    round.pairs.flatMap(({ reasons }) => reasons.map(({ code }) => code));

  it("count by default", () => {
    assert.equal(won(easy), 0);
    assert.equal(easy["ranks.singles"], true);
  });

  it("are left out where the setting says so: they are nobody's lower choice, and the draw decides", () => {
    const times = won(off);
    assert.ok(times > 8 && times < 32, String(times));
  });

  it("are then told as left out, on the round and of the pair", () => {
    const alone = { ...people, households: people.households.slice(0, 1) };
    const round = roundOf(alone, off);
    assert.deepEqual([round.profile.first, round.profile.third], [2, 0]);
    assert.ok(reasonsOf(round).includes("pair-group-singles"));
    assert.equal(reasonsOf(roundOf(alone, easy)).includes("pair-group-singles"), false);
    const findings = (settings: Settings): readonly string[] =>
      poolOf(readingOf(alone.groups, alone.households), [], settings).findings.map(({ told }) => told.code);
    assert.ok(findings(off).includes("round-singles-off"));
    assert.equal(findings(easy).includes("round-singles-off"), false);
  });
});

describe("the warnings of a round (R4)", () => {
  const codes = (people: People, settings = easy): readonly string[] =>
    roundOf(people, settings).findings.map(({ told }) => told.code);

  it("name the minimum that failed", () => {
    const five = groups("1", "2", "3", "4", "5");
    const six = households("1", "2", "3", "4", "5", "6");
    assert.deepEqual(codes({ groups: five, households: six }), []);
    assert.deepEqual(codes({ groups: five.slice(1), households: six }), ["round-few-groups"]);
    assert.deepEqual(codes({ groups: five, households: six.slice(1) }), ["round-few-households"]);
    assert.deepEqual(codes({ groups: five.slice(1), households: six }, { ...easy, "minimum.groups": 4 }), []);
  });

  it("do not say that waiting helps where nobody fits anybody", () => {
    const far = [householdOf("H-1", { location: north(60_000) })];
    const said = (people: People): string =>
      roundOf(people, easy)
        .findings.map(({ told }) => say("nl", told))
        .join(" ");
    assert.doesNotMatch(said({ groups: groups("1"), households: far }), /wachten kan|keuze beter/u);
    assert.match(
      said({ groups: groups("1"), households: far }),
      /^Er doet 1 groep mee.*Alleen wachten helpt dan niet/u,
    );
    assert.match(said({ groups: groups("1", "2"), households: households("1", "2") }), /wachten kan/u);
    // Who is not there yet can be waited for.
    assert.match(said({ groups: groups("1", "2"), households: [] }), /wachten kan/u);
  });

  it("tell of pairs that may be too far", () => {
    const uncertain = { groups: [groupOf("WG-1")], households: [householdOf("H-1", { location: north(5200, 1) })] };
    assert.ok(codes(uncertain).includes("round-uncertain-pairs"));
  });
});

describe("the reasons of a round", () => {
  it("give numbers for the distance and bands of words for support", () => {
    const people = {
      groups: [groupOf("WG-1", { ranking: [["couple"], ["family"]], types: ["single-man"] })],
      households: [
        householdOf("H-1", {
          location: north(4100),
          type: "family",
          consent: "unknown",
          ranking: [["family"], ["couple"]],
        }),
      ],
    };
    const [pair] = roundOf(people, defaultSettings).pairs;
    assert.deepEqual(
      pair?.reasons.map(({ code, values }) => ({ code, ...values })),
      [
        { code: "pair-distance", metres: 4100, limitMetres: 5000 },
        { code: "pair-vulnerability", band: 2 },
        { code: "pair-group-rank", rank: 2 },
        { code: "pair-household-rank", rank: 0 },
        { code: "pair-alternatives", households: 1, groups: 1 },
      ],
    );
    assert.deepEqual(
      pair.marks.map(({ code }) => code),
      ["pair-consent-unknown"],
    );
  });

  it("never call two addresses in one postcode area 0 km apart", () => {
    const here = north(0, 0.6);
    const [pair] = roundOf({
      groups: [groupOf("WG-1", { location: here })],
      households: [householdOf("H-1", { location: here })],
    }).pairs;
    assert.equal(pair?.reasons[0]?.code, "pair-same-area");
  });

  it("name the nearest misses with every rule that stood in the way", () => {
    const people = {
      groups: [groupOf("WG-1")],
      households: [
        householdOf("H-1", { location: north(7000), consent: "no" }),
        householdOf("H-2", { location: north(6000) }),
        householdOf("H-3", { location: north(5500) }),
        householdOf("H-4", { location: north(9000) }),
      ],
    };
    const [waiting] = roundOf(people, defaultSettings).waiting;
    assert.deepEqual(
      waiting?.nearest.map(({ code, reasons }) => [code, ...reasons.map((reason) => reason.code)]),
      [
        ["H-3", "distance"],
        ["H-2", "distance"],
        ["H-4", "distance"],
      ],
    );
  });
});
