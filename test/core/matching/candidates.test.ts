import assert from "node:assert/strict";
import fc from "fast-check";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { AreaTable } from "../../../core/matching/area-table.ts";
import { candidatesOf, pairOf } from "../../../core/matching/candidates.ts";
import { pairKey } from "../../../core/matching/codes.ts";
import { pointsOf } from "../../../core/matching/distance.ts";
import { ByKind, keptUpTo } from "../../../core/matching/kinds.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { reasonsAgainst, type RuleSettings } from "../../../core/matching/rules.ts";
import { solvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import type { Location } from "../../../core/records/words.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import {
  anyAreas,
  anyPool,
  groupOf,
  householdOf,
  north,
  plainRules,
  readingOf,
  withDecimals,
  withPostcodes,
} from "./people.ts";

/** Possible pairs with their metres, and how many pairs each rule excludes. */
interface Told {
  readonly possible: readonly string[];
  readonly excluded: readonly (readonly [string, number])[];
}

/** The slow way: every group with every household, every rule. */
function everyPair(groups: readonly Group[], households: readonly Household[], rules: RuleSettings): Told {
  const possible: string[] = [];
  const excluded = new Map<string, number>();
  groups.forEach((group, row) => {
    households.forEach((household, column) => {
      const pair = pairOf(group, household, pointsOf(group, rules.settings["distance.from"]), rules);
      const reasons = reasonsAgainst(pair, rules);
      for (const { code } of reasons) excluded.set(code, (excluded.get(code) ?? 0) + 1);
      if (reasons.length === 0) possible.push(`${row} ${column} ${pair.distance?.metres ?? NaN}`);
    });
  });
  return { possible, excluded: [...excluded].sort() };
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    "distance.from": fc.constantFrom("nearest" as const, "mean" as const, "farthest" as const),
    "distance.uncertain": fc.constantFrom("keep" as const, "exclude" as const),
    "distance.km": fc.constantFrom(0.5, 3, 5),
    "vulnerability.rule": fc.constantFrom("sum" as const, "max" as const, "willingness" as const, "off" as const),
    "vulnerability.willingness": fc.constantFrom(1, 1.5, 0),
    "vulnerability.experience": fc.constantFrom(1, 0.3),
    municipality: fc.constantFrom("any" as const, "same" as const),
    preset: fc.constantFrom("pilot" as const, "resettlement" as const),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

/** The quick way, told as the slow one. */
function found(groups: readonly Group[], households: readonly Household[], rules: RuleSettings): object {
  const { possible, excluded } = candidatesOf(groups, households, rules);
  const shown = Array.from(possible, (one) => `${one.group} ${one.household} ${one.distance.metres}`);
  return { possible: shown, excluded: [...excluded].sort() };
}

const metresPerDegree = (6371008.8 * Math.PI) / 180;

/** Places within some kilometres of a middle that may be anywhere: at the poles and on the line of 180 degrees too. */
function placesAround(middle: Location): fc.Arbitrary<Location> {
  const wrapped = (lon: number): number => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
  const widening = Math.max(0.001, Math.cos((middle.lat * Math.PI) / 180));
  return fc
    .record({
      north: fc.integer({ min: -9000, max: 9000 }),
      east: fc.integer({ min: -9000, max: 9000 }),
      precisionKm: fc.constantFrom(0, 0, 0.02, 0.1, 0.6, 1),
    })
    .map(({ north: up, east, precisionKm }) => ({
      lat: Math.max(-90, Math.min(90, middle.lat + up / metresPerDegree)),
      lon: wrapped(middle.lon + Math.max(-180, Math.min(180, east / metresPerDegree / widening))),
      precisionKm,
      source: "sheet" as const,
    }));
}

/** Somebody whose place is not known. */
function placeless<Person extends Group | Household>(person: Person): Person {
  const copy = { ...person };
  delete copy.location;
  return copy;
}

const anyMiddle: fc.Arbitrary<Location> = fc
  .record({ lat: fc.constantFrom(52, 0, -33.9, 89.97, 90, -89.99), lon: fc.constantFrom(5, 180, -179.99, 0) })
  .map((middle) => ({ ...middle, precisionKm: 0, source: "sheet" }));

/** People who fit in everything but where they live, some groups with several addresses, some people without any. */
const anywhere = anyMiddle.chain((middle) =>
  fc.record({
    groups: fc.array(
      fc
        .array(placesAround(middle), { maxLength: 3 })
        .map((places): Partial<Group> => ({ members: places.map((location) => ({ location })) })),
      { maxLength: 10 },
    ),
    households: fc.array(fc.option(placesAround(middle), { freq: 20 }), { maxLength: 90 }),
  }),
);

describe("candidates", () => {
  it("are those that every rule allows, and every reason is counted over all pairs", () => {
    fc.assert(
      fc.property(anyPool(8), anySettings, fc.boolean(), fc.boolean(), (whole, settings, papers, decimals) => {
        const { groups, households } = decimals ? withDecimals(whole) : whole;
        const rules: RuleSettings = {
          ...plainRules,
          settings,
          papers: papers ? ["declaration"] : [],
          forbidden: new Set([pairKey("WG-1", "H-1"), pairKey("WG-99", "H-1")]),
          earlier: new Set([pairKey("WG-2", "H-1"), pairKey("WG-1", "H-1")]),
        };
        assert.deepEqual(found(groups, households, rules), everyPair(groups, households, rules));
      }),
      { numRuns: 400 },
    );
  });

  it("are those by the kilometres that people gave, nearer or farther than the straight line", () => {
    fc.assert(
      fc.property(anyPool(10), anySettings, anyAreas, (whole, settings, given) => {
        const { groups, households } = withPostcodes(whole);
        const rules: RuleSettings = { ...plainRules, settings, areas: new AreaTable(given) };
        assert.deepEqual(found(groups, households, rules), everyPair(groups, households, rules));
      }),
      { numRuns: 400 },
    );
  });

  it("across water are not those who live near, and by a bridge those who live far", () => {
    const group = groupOf("WG-1", { postcode: "1324AQ" });
    const households = [
      householdOf("H-1", { postcode: "1351AQ", location: north(900) }),
      householdOf("H-2", { postcode: "1399BQ", location: north(9000, 0.6) }),
      householdOf("H-3", { postcode: "1324BQ", location: north(800) }),
      householdOf("H-4", { postcode: "1399BQ", location: north(9000) }),
    ];
    const areas = new AreaTable(
      new Map([
        ["1324-1351", 12],
        ["1324-1399", 5],
      ]),
    );
    const { possible, excluded } = candidatesOf([group], households, { ...plainRules, areas });
    assert.deepEqual(
      Array.from(possible, ({ household, distance }) => [households[household]?.code, distance]),
      [
        ["H-2", { metres: 5000, errorKm: 0, byTable: true }],
        ["H-3", { metres: 800, errorKm: 0 }],
        ["H-4", { metres: 5000, errorKm: 0, byTable: true }],
      ],
    );
    assert.deepEqual([...excluded], [["distance", 1]]);
  });

  it("are counted of a whole round as they are by looking at every pair, whatever is pinned", () => {
    fc.assert(
      fc.property(anyPool(6), anySettings, (whole, settings) => {
        const { groups, households } = withDecimals(whole);
        const [group, household] = [groups[0]?.code, households[0]?.code];
        const pin = { kind: "pin" as const, reason: "zij kennen elkaar al", on: "2026-03-02" };
        const pins = group === undefined || household === undefined ? [] : [{ ...pin, group, household }];
        const pool = poolOf(readingOf(groups, households), [], settings, pins);
        const { excluded } = solvedRound({ pool, seed: "lente", groupsWaited: new Map(), householdsWaited: new Map() });
        const slow = everyPair(pool.groups, pool.households, pool.rules);
        assert.deepEqual([...excluded].sort(), slow.excluded);
      }),
      { numRuns: 150 },
    );
  });

  it("are counted as well where too many kinds of wishes differ to keep what they give", () => {
    const people = Math.ceil(Math.sqrt(keptUpTo)) + 1;
    const computed: string[] = [];
    const side = { items: Array.from({ length: people }, (_, index) => index), keyOf: String };
    const table = new ByKind(side, side, (row, column) => {
      computed.push(`${row} ${column}`);
      return row * people + column;
    });
    assert.deepEqual([table.at(3, 7), table.at(3, 7), table.at(people - 1, 0)], [3 * people + 7, 3 * people + 7, (people - 1) * people]); // prettier-ignore
    assert.deepEqual(computed, ["3 7", "3 7", `${people - 1} 0`]);
    const few = { items: [5, 5, 6], keyOf: String };
    const small = new ByKind(few, few, (row, column) => computed.push(`${row} ${column}`));
    assert.equal(small.at(0, 2), small.at(1, 2));
  });

  it("are found wherever on earth, by whichever address, however precise", () => {
    fc.assert(
      fc.property(anywhere, anySettings, (people, settings) => {
        const groups = people.groups.map(({ members = [] }, index): Group => {
          return { ...placeless(groupOf(`WG-${index + 1}`)), members };
        });
        const households = people.households.map((place, index): Household => {
          const household = placeless(householdOf(`H-${index + 1}`));
          return place === null ? household : { ...household, location: place };
        });
        const rules = { ...plainRules, settings };
        assert.deepEqual(found(groups, households, rules), everyPair(groups, households, rules));
      }),
      { numRuns: 300 },
    );
  });

  it("are found among many who live in a handful of places", () => {
    const places = Array.from({ length: 300 }, (_, index) => north((index * 7919) % 40_000, (index % 3) / 2));
    const groups = places.slice(0, 60).map((location, index) => groupOf(`WG-${index + 1}`, { location }));
    const households = places.map((location, index) => householdOf(`H-${index + 1}`, { location }));
    assert.deepEqual(found(groups, households, plainRules), everyPair(groups, households, plainRules));
  });

  it("live at most 5.000 km apart, not 5.001", () => {
    const households = [4999, 5000, 5001, -5000, -5001].map((metres) =>
      householdOf(`H ${metres}`, { location: north(metres) }),
    );
    assert.deepEqual([...candidatesOf([groupOf("WG-1")], households, plainRules).possible.metres], [4999, 5000, 5000]);
  });

  it("may be far from an exact address where a rough one leaves it open", () => {
    const [exact, rough] = [{ location: north(0) }, { location: north(-100, 1) }];
    const households = [householdOf("H-1", { location: north(5400) })];
    const rules = { ...plainRules, settings: { ...defaultSettings, "distance.from": "farthest" as const } };
    for (const members of [
      [exact, rough],
      [rough, exact],
    ]) {
      assert.equal(candidatesOf([groupOf("WG-1", { members })], households, rules).possible.length, 1);
    }
  });

  it("are refused with a remedy where there are more than memory can hold, and not where there are just as many", () => {
    const groups = [groupOf("WG-1"), groupOf("WG-2")];
    const households = [householdOf("H-1"), householdOf("H-2"), householdOf("H-3", { consent: "no" })];
    assert.equal(candidatesOf(groups, households, plainRules, 4).possible.length, 4);
    const refused = (thrown: unknown): boolean =>
      thrown instanceof RequestProblem &&
      thrown.remedy?.code === "remedy-too-many-pairs" &&
      /^In deze ronde zijn meer dan 12,5 miljoen paren mogelijk/u.test(
        say("nl", sentence("round-too-many-pairs", { most: 12_500_000 })),
      );
    assert.throws(() => candidatesOf(groups, households, plainRules, 3), refused);
  });

  it("are the same for everybody with the same code", () => {
    const people = [
      [groupOf("WG-1"), groupOf("wg-1 ")],
      [householdOf("H-1"), householdOf(" h-1")],
    ] as const;
    const rules = { ...plainRules, forbidden: new Set([pairKey("WG-1", "H-1")]) };
    assert.deepEqual(found(...people, rules), { possible: [], excluded: [["forbidden", 4]] });
    assert.deepEqual(found(...people, rules), everyPair(...people, rules));
  });

  it("rank each other as both wish, by the best of several types or by the worst", () => {
    const groups = [groupOf("WG-1", { ranking: [["couple"], ["family"]], types: ["single-man", "family"] })];
    const household = householdOf("H-1", { type: "family", ranking: [["family"], ["couple"], ["single-man"]] });
    const households = [household, { ...household, type: "single-woman" as const }];
    const ranks = (several: Settings["types.several"]): readonly unknown[] => {
      const settings = { ...defaultSettings, "types.several": several };
      return Array.from(candidatesOf(groups, households, { ...plainRules, settings }).possible, (one) => [
        one.groupRank,
        one.householdRank,
      ]);
    };
    assert.deepEqual(ranks("best"), [
      [2, 1],
      ["unranked", 1],
    ]);
    assert.deepEqual(ranks("worst"), [
      [2, 3],
      ["unranked", 3],
    ]);
  });
});
