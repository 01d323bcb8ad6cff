import assert from "node:assert/strict";
import fc from "fast-check";
import { assign } from "../../../core/matching/assignment.ts";
import {
  expectationMarks,
  overlap,
  scoreOf,
  weightsOf,
  wholePoints,
  type Fit,
} from "../../../core/matching/criteria.ts";
import { roundProblem } from "../../../core/matching/levels.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { drawRound } from "../../../core/matching/round.ts";
import { solvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyPool, groupOf, householdOf, readingOf } from "./people.ts";
import { bestValues, valuesOf } from "./problems.ts";

const resettlement: Settings = { ...defaultSettings, preset: "resettlement" };

type Told = Pick<Group, "priorities" | "interests" | "workFields" | "expectation">;

const anyList = fc.array(fc.constantFrom("koken", "samen koken", "voetbal", "de tuin", "werk zoeken", "taal", "de"), {
  maxLength: 4,
});
const anyTold: fc.Arbitrary<Told> = fc.record(
  {
    priorities: anyList,
    interests: anyList,
    workFields: anyList,
    expectation: fc.record(
      { hoursPerWeek: fc.integer({ min: 0, max: 20 }), focus: fc.integer({ min: 1, max: 5 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const anyFit: fc.Arbitrary<Fit> = fc
  .record({ one: anyTold, other: anyTold, metres: fc.integer({ min: 0, max: 6000 }) })
  .map(({ one, other, metres }) => ({
    group: groupOf("WG-1", one),
    household: householdOf("H-1", other),
    distance: { metres, errorKm: 0 },
  }));
const anyWeights: fc.Arbitrary<Settings> = fc
  .tuple(...Array.from({ length: 5 }, () => fc.constantFrom(0, 0.1, 1, 1.5, 10)))
  .map(([distance = 0, priorities = 0, expectation = 0, interests = 0, work = 0]) => ({
    ...resettlement,
    "criteria.distance": distance,
    "criteria.priorities": priorities,
    "criteria.expectation": expectation,
    "criteria.interests": interests,
    "criteria.work": work,
  }));

function fit(one: Told, other: Told, metres = 0): Fit {
  return { group: groupOf("WG-1", one), household: householdOf("H-1", other), distance: { metres, errorKm: 0 } };
}

/** The part of one criterion, to three decimals; `?` where it is not known. */
function partOf(criterion: string, given: Fit): number | string | undefined {
  const found = scoreOf(given, resettlement)?.parts.find((part) => part.criterion === criterion);
  return found?.unknown === true ? `?${found.part}` : found?.part;
}

describe("the score of the second variant (R11)", () => {
  it("is the sum of its points, which follow from weight and part", () => {
    fc.assert(
      fc.property(anyFit, anyWeights, (given, settings) => {
        const score = scoreOf(given, settings);
        const weights = weightsOf(settings);
        assert.equal(score === undefined, weights.length === 0);
        if (score === undefined) return;
        const sum = score.parts.reduce((all, { points }) => all + Math.round(points * 10), 0);
        assert.equal(Math.round(score.points * 10), sum);
        const all = weights.reduce((one, [, weight]) => one + weight, 0);
        for (const { weight, part, points } of score.parts) {
          assert.ok(Math.abs(points - (10 * weight * part) / all) <= 0.1001, `${points} of ${weight} x ${part}`);
        }
        assert.ok(score.points >= 0 && score.points <= 10);
        assert.ok(wholePoints(score) <= score.points && score.points < wholePoints(score) + 1);
      }),
    );
  });

  it("has no part of weight 0, and is as if that field did not exist", () => {
    fc.assert(
      fc.property(anyFit, anyTold, anyWeights, (given, others, settings) => {
        const without: Settings = { ...settings, "criteria.interests": 0, "criteria.work": 0 };
        assert.ok(!scoreOf(given, without)?.parts.some(({ criterion }) => /interests|work/u.test(criterion)));
        const { interests = [], workFields = [] } = others;
        const changed = { ...given, household: { ...given.household, interests, workFields } };
        assert.deepEqual(scoreOf(changed, without), scoreOf(given, without));
      }),
    );
  });

  it("is 10 for two who fit in everything and 0 for two who differ in everything, whatever the weights", () => {
    const told: Told = {
      priorities: ["taal"],
      interests: ["koken"],
      workFields: ["zorg"],
      expectation: { hoursPerWeek: 4, focus: 1 },
    };
    const others: Told = {
      priorities: ["werk"],
      interests: ["voetbal"],
      workFields: ["bouw"],
      expectation: { hoursPerWeek: 0, focus: 5 },
    };
    fc.assert(
      fc.property(anyWeights, (settings) => {
        const [best, worst] = [scoreOf(fit(told, told), settings), scoreOf(fit(told, others, 5000), settings)];
        assert.deepEqual(
          [best?.points, worst?.points],
          weightsOf(settings).length === 0 ? [undefined, undefined] : [10, 0],
        );
      }),
    );
  });

  it("counts what is not known as half, and says so", () => {
    assert.equal(partOf("interests", fit({ interests: ["koken"] }, {})), "?0.5");
    assert.equal(
      partOf("expectation", fit({ expectation: { focus: 1 } }, { expectation: { hoursPerWeek: 3 } })),
      "?0.5",
    );
    const pinned: Fit = { ...fit({}, {}), distance: { metres: 0, errorKm: 0, unknown: true } };
    assert.equal(partOf("distance", pinned), "?0.5");
  });

  it("takes expectations from hours and focus, as far as both said so", () => {
    const check = (one: Told["expectation"], other: Told["expectation"], expected: number): void => {
      const told = (expectation: Told["expectation"]): Told => (expectation === undefined ? {} : { expectation });
      assert.equal(partOf("expectation", fit(told(one), told(other))), expected);
    };
    check({ hoursPerWeek: 2 }, { hoursPerWeek: 8 }, 0.25);
    check({ hoursPerWeek: 0 }, { hoursPerWeek: 0 }, 1);
    check({ focus: 1 }, { focus: 5 }, 0);
    check({ focus: 2 }, { focus: 3 }, 0.75);
    check({ focus: 2, hoursPerWeek: 4 }, { focus: 3, hoursPerWeek: 8 }, 0.625);
    check({ focus: 2, hoursPerWeek: 4 }, { focus: 3 }, 0.75);
  });

  it("falls evenly with the distance up to the limit", () => {
    const at = (metres: number): unknown => partOf("distance", fit({}, {}, metres));
    assert.deepEqual([at(0), at(1250), at(5000), at(5600)], [1, 0.75, 0, 0]);
  });
});

describe("what two lists share", () => {
  const check = (one: string[] | undefined, other: string[] | undefined, expected: number | undefined): void => {
    it(`${String(one)} and ${String(other)}: ${String(expected)}`, () => {
      assert.equal(overlap(one, other), expected);
      assert.equal(overlap(other, one), expected);
    });
  };
  check(["Koken"], ["koken ", "lezen"], 1);
  check(["samen koken"], ["koken", "lezen"], 1);
  check(["koken", "zwemmen"], ["koken", "lezen", "tuin"], 0.5);
  check(["Nederlands leren"], ["fietsen leren"], 0);
  check(["het vinden van werk"], ["werk vinden"], 1);
  check(["caf\u00e9"], ["cafe\u0301"], 1);
  check(["koken"], ["lezen"], 0);
  check([], ["lezen"], undefined);
  check(undefined, ["lezen"], undefined);
  check(["--"], ["lezen"], undefined);

  // What says who somebody is never counts (R10, R20): as if it were not there.
  for (const entry of [
    "kerk", "moskee bezoeken", "Islam", "bijbelstudie", "bidden", "Syrisch koken", "Eritrea", "Arabisch", "lhbt", "hetero",
    "vrouwen", "m",
  ]) check([entry], [entry], undefined); // prettier-ignore
  check(["moskee bezoeken", "koken"], ["kerk bezoeken", "lezen"], 0);
  check(["kerk", "koken"], ["kerk", "koken", "tuin"], 1);
  check(["Nederlands leren"], ["Nederlands leren"], 1);

  it("is the same from both sides, and between 0 and 1", () => {
    fc.assert(
      fc.property(anyList, anyList, (one, other) => {
        const found = overlap(one, other);
        assert.equal(overlap(other, one), found);
        assert.ok(found === undefined || (found >= 0 && found <= 1));
      }),
    );
  });
});

describe("the mark of expectations that differ (R19)", () => {
  const marks = (one: Told["expectation"], other: Told["expectation"], settings = resettlement): readonly string[] =>
    expectationMarks(
      fit(one === undefined ? {} : { expectation: one }, other === undefined ? {} : { expectation: other }),
      settings,
    ).map(({ code }) => code);
  it("is there from a difference of 2 on", () => {
    assert.deepEqual(marks({ focus: 1 }, { focus: 3 }), ["pair-expectation-focus"]);
    assert.deepEqual(marks({ focus: 1 }, { focus: 2 }), []);
    assert.deepEqual(marks({ hoursPerWeek: 2 }, { hoursPerWeek: 4 }), ["pair-expectation-hours"]);
    assert.deepEqual(marks({ hoursPerWeek: 2, focus: 5 }, { hoursPerWeek: 3.5 }), []);
    assert.deepEqual(marks({ hoursPerWeek: 0 }, undefined), []);
  });

  it("is not there in the pilot", () => {
    assert.deepEqual(marks({ focus: 1 }, { focus: 5 }, defaultSettings), []);
  });
});

/** A pool of invented people who may have said anything. */
const anyTalkativePool = anyPool(5).chain(({ groups, households }) =>
  fc
    .array(anyTold, { minLength: groups.length + households.length, maxLength: groups.length + households.length })
    .map((told) => ({
      groups: groups.map((group, index): Group => ({ ...group, ...told[index] })),
      households: households.map((household, index): Household => ({ ...household, ...told[groups.length + index] })),
    })),
);
const none = new Map<string, number>();

describe("words for who somebody is in a round of the second variant (R10, R20)", () => {
  const groups = [groupOf("WG-1", { interests: ["kerk", "koken"], workFields: ["imam"] })];
  const households = [
    householdOf("H-1", { interests: ["moskee"], consent: "yes" }),
    householdOf("H-2", { interests: ["kerk"], consent: "yes" }),
  ];
  const told = (settings: Settings): readonly unknown[] =>
    poolOf(readingOf(groups, households), [], settings)
      .findings.filter(({ told: { code } }) => code === "round-criteria-left-out")
      .map(({ level, told: { values } }) => [level, values]);

  it("decide nothing: with and without them the same score", () => {
    const [group = groupOf("WG-1")] = groups;
    const score = (interests: string[]): number | undefined =>
      scoreOf({ ...fit({}, {}), group, household: householdOf("H-1", { interests }) }, resettlement)?.points;
    assert.equal(score(["moskee"]), score(["kerk"]));
    assert.equal(score(["kerk"]), score([]));
  });

  it("are counted once for the round, as far as their criterion counts", () => {
    assert.deepEqual(told(resettlement), [["info", { count: 4 }]]);
    assert.deepEqual(told({ ...resettlement, "criteria.work": 0 }), [["info", { count: 3 }]]);
    assert.deepEqual(told({ ...resettlement, "criteria.work": 0, "criteria.interests": 0 }), []);
    assert.deepEqual(told(defaultSettings), []);
  });
});

describe("the criteria in a round", () => {
  it("are met exactly, behind the wishes and before the draw", () => {
    fc.assert(
      fc.property(anyTalkativePool, anyWeights, ({ groups, households }, weights) => {
        const settings: Settings = { ...weights, "vulnerability.rule": "off", "distance.km": 50 };
        const agreed = households.map((household): Household => ({ ...household, consent: "yes" }));
        const pool = poolOf(readingOf(groups, agreed), [], settings);
        const { draw } = solvedRound({ pool, seed: "s", groupsWaited: none, householdsWaited: none });
        const problem = roundProblem(draw);
        assert.deepEqual(valuesOf(problem, assign(problem).pairOfRow), bestValues(problem));
        const names = problem.levels.map(({ name }) => name);
        assert.equal(names.includes("criteria"), weightsOf(settings).length > 0);
        if (names.includes("criteria")) {
          assert.deepEqual(names.slice(names.indexOf("rank2"), names.indexOf("households")), ["rank2", "criteria"]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("change nothing in the pilot, whatever people said: same pairs, same reasons, same hash (R7)", () => {
    const evaluation = ["priorities", "interests", "workFields", "expectation", "languages"] as const;
    const silent = <Person extends Group | Household>(person: Person): Person =>
      Object.fromEntries(
        Object.entries(person).filter(([key]) => !evaluation.some((field) => field === key)),
      ) as Person;
    fc.assert(
      fc.property(anyTalkativePool, fc.boolean(), anyWeights, ({ groups, households }, control, weights) => {
        const settings: Settings = { ...weights, preset: "pilot", control };
        const one = poolOf(readingOf(groups, households), [], settings);
        const other = poolOf(readingOf(groups.map(silent), households.map(silent)), [], settings);
        assert.equal(one.hash, other.hash);
        const drawn = (pool: typeof one): unknown => {
          const { pairs, ...rest } = drawRound({ pool, seed: "s", groupsWaited: none, householdsWaited: none });
          return [
            rest,
            pairs.map(({ group, household, reasons, marks }) => [group.code, household.code, reasons, marks]),
          ];
        };
        const [[, told], [, untold]] = [drawn(one), drawn(other)] as [[unknown, unknown], [unknown, unknown]];
        assert.deepEqual(told, untold);
      }),
      { numRuns: 100 },
    );
  });

  it("are part of the input of a round with resettlement", () => {
    const hash = (told: Told): string =>
      poolOf(readingOf([groupOf("WG-1", told)], [householdOf("H-1")]), [], resettlement).hash;
    assert.notEqual(hash({ interests: ["koken"] }), hash({ interests: ["lezen"] }));
    assert.notEqual(hash({ expectation: { focus: 1 } }), hash({ expectation: { focus: 2 } }));
    assert.equal(hash({}), hash({}));
  });

  it("let the score decide where wishes are equal, and tell it", () => {
    const groups = [groupOf("WG-1", { interests: ["koken"] })];
    const households = [householdOf("H-1", { interests: ["lezen"] }), householdOf("H-2", { interests: ["koken"] })];
    const pool = poolOf(readingOf(groups, households), [], resettlement);
    const { pairs } = drawRound({ pool, seed: "s", groupsWaited: none, householdsWaited: none });
    assert.deepEqual(
      pairs.map(({ household }) => household.code),
      ["H-2"],
    );
    assert.ok(pairs[0]?.reasons.some(({ code }) => code === "pair-criteria"));
  });

  it("leave nobody without consent in a round with resettlement, and say how many that are (R12)", () => {
    const households = [
      householdOf("H-1", { consent: "unknown" }),
      householdOf("H-2", { consent: "no" }),
      householdOf("H-3"),
    ];
    const pool = poolOf(readingOf([groupOf("WG-1"), groupOf("WG-2")], households), [], resettlement);
    const { pairs } = drawRound({ pool, seed: "s", groupsWaited: none, householdsWaited: none });
    assert.deepEqual(
      pairs.map(({ household }) => household.code),
      ["H-3"],
    );
    assert.deepEqual(
      pool.findings.filter(({ told }) => told.code === "round-without-consent").map(({ told }) => told.values),
      [{ count: 2 }],
    );
  });
});
