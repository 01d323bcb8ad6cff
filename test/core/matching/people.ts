import fc from "fast-check";
import type { Found, Reading } from "../../../core/intake/reading.ts";
import type { RuleSettings } from "../../../core/matching/rules.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { householdTypes, type HouseholdType, type Location } from "../../../core/records/words.ts";
import { defaultSettings } from "../../../core/settings.ts";

/** A point so many metres north of an invented place; a sphere of 6371.0088 km has 111195.08 m in a degree. */
export function north(metres: number, precisionKm = 0): Location {
  return { lat: 52 + metres / ((6371008.8 * Math.PI) / 180), lon: 5, precisionKm, source: "sheet" };
}

/** The rules of contracts.md with nothing known but the records. */
export const plainRules: RuleSettings = {
  settings: defaultSettings,
  knowsVulnerability: true,
  knowsConsent: true,
  papers: [],
  forbidden: new Set(),
  earlier: new Set(),
};

/** An invented group that fits nearly everybody. */
export function groupOf(code: string, more: Partial<Group> = {}): Group {
  return { code, location: north(0), vulnerability: { willingness: 4, experience: 4 }, ...more };
}

/** An invented household that fits nearly everybody. */
export function householdOf(code: string, more: Partial<Household> = {}): Household {
  return { code, location: north(1000), vulnerability: { score: 4 }, consent: "yes", ...more };
}

/** Records as they come from sheets, in order. */
export function foundOn<Item>(sheet: string, records: readonly Item[]): readonly Found<Item>[] {
  return records.map((record, index) => ({ record, sheet, row: index + 2, blocked: false }));
}

const groupColumns = ["code", "postcode", "vulnerability.willingness", "vulnerability.experience"];
const householdColumns = ["code", "postcode", "vulnerability.score", "consent"];

/** Everything intake would say of these people. */
export function readingOf(
  groups: readonly Group[],
  households: readonly Household[],
  more: Partial<Reading> = {},
): Reading {
  return {
    sheets: [],
    groups: foundOn("Groepen", groups),
    households: foundOn("Huishoudens", households),
    ambassadors: [],
    contactPersons: [],
    parties: [],
    groupFields: new Set(groupColumns),
    householdFields: new Set(householdColumns),
    places: { points: new Map(), names: new Map() },
    tables: [],
    areaDistances: new Map(),
    problems: [],
    ...more,
  };
}

const anyType = fc.constantFrom<HouseholdType>(...householdTypes);
const anyRanking = fc
  .shuffledSubarray([...householdTypes], { minLength: 0 })
  .map((types) => types.map((type) => [type]))
  .chain((places) =>
    fc
      .boolean()
      .map((ties) =>
        ties && places.length > 1 ? [[...(places[0] ?? []), ...(places[1] ?? [])], ...places.slice(2)] : places,
      ),
  );
const anyLocation = fc
  .record({ metres: fc.integer({ min: 0, max: 9000 }), east: fc.integer({ min: 0, max: 9000 }), rough: fc.boolean() })
  .map(({ metres, east, rough }): Location => ({ ...north(metres, rough ? 0.6 : 0), lon: 5 + east / 68458 }));

/** Limits that invented groups set for themselves; half of them set none. */
const ownLimits = [0.4, 3, 4.5, 8] as const;

/** Any invented group; fields come and go as they do in real sheets. */
export function anyGroup(code: string): fc.Arbitrary<Group> {
  return fc
    .record(
      {
        location: anyLocation,
        ranking: anyRanking,
        types: fc.array(anyType, { maxLength: 2 }),
        municipality: fc.constantFrom("Verzonnen", " verzonnen", "Elders"),
        status: fc.constantFrom("pool" as const, "paused" as const),
        vulnerability: fc.record(
          { willingness: fc.integer({ min: 0, max: 4 }), experience: fc.integer({ min: 0, max: 4 }) },
          { requiredKeys: ["willingness"] },
        ),
        members: fc.array(fc.record({ location: anyLocation }), { maxLength: 3 }),
        approval: fc.record({ declaration: fc.boolean() }),
        distanceKm: fc.constantFrom(...ownLimits),
      },
      { requiredKeys: [] },
    )
    .map((fields) => ({ code, ...fields }));
}

/** Any invented household. */
export function anyHousehold(code: string): fc.Arbitrary<Household> {
  return fc
    .record(
      {
        location: anyLocation,
        ranking: anyRanking,
        type: anyType,
        municipality: fc.constantFrom("VERZONNEN", "Elders"),
        status: fc.constantFrom("pool" as const, "paused" as const),
        vulnerability: fc.record({ score: fc.integer({ min: 0, max: 8 }) }),
        adults: fc.integer({ min: 1, max: 4 }),
        children: fc.integer({ min: 0, max: 7 }),
        consent: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
      },
      { requiredKeys: [] },
    )
    .map((fields) => ({ code, ...fields }));
}

/** Any invented pool of at most so many on a side. */
export function anyPool(most: number): fc.Arbitrary<{ groups: Group[]; households: Household[] }> {
  return fc.record({ groups: fc.nat(most), households: fc.nat(most) }).chain((count) =>
    fc.record({
      groups: fc.tuple(...Array.from({ length: count.groups }, (_, index) => anyGroup(`WG-${index + 1}`))),
      households: fc.tuple(...Array.from({ length: count.households }, (_, index) => anyHousehold(`H-${index + 1}`))),
    }),
  );
}

/** Invented postcodes, full and of four digits, in three areas. */
const postcodes = ["1324", "1324AQ", "1324BQ", "1351", "1351AQ", "1399BQ"] as const;

/** The same people with postcodes, whose areas have nothing to do with where they live; some have none. */
export function withPostcodes({ groups, households }: { groups: Group[]; households: Household[] }): {
  groups: Group[];
  households: Household[];
} {
  const at = (index: number): { postcode?: string } => {
    const postcode = postcodes[index % (postcodes.length + 1)];
    return postcode === undefined ? {} : { postcode };
  };
  return {
    groups: groups.map((group, index) => {
      const members = group.members?.map((member, place) => ({ ...member, ...at(index + 2 * place) }));
      return { ...group, ...at(index), ...(members === undefined ? {} : { members }) };
    }),
    households: households.map((household, index) => ({ ...household, ...at(3 * index + 1) })),
  };
}

/** Kilometres that people gave between some of those postcodes: less than the straight line, more, or just at a limit. */
export const anyAreas: fc.Arbitrary<ReadonlyMap<string, number>> = fc
  .array(
    fc.tuple(fc.constantFrom(...postcodes), fc.constantFrom(...postcodes), fc.constantFrom(0.3, 3, 4.5, 5.001, 12, 60)),
    { maxLength: 8 },
  )
  .map(
    (rows) =>
      new Map(
        rows
          .filter(([one, other]) => one !== other)
          .map(([one, other, km]) => [one < other ? `${one}-${other}` : `${other}-${one}`, km]),
      ),
  );

/** The same people with marks and scores that are hardly ever equal, as sums with weights and sheets with decimals give. */
export function withDecimals({ groups, households }: { groups: Group[]; households: Household[] }): {
  groups: Group[];
  households: Household[];
} {
  return {
    groups: groups.map((group, index): Group => {
      const { willingness, experience } = group.vulnerability ?? {};
      if (willingness === undefined || experience === undefined) return group;
      return { ...group, vulnerability: { willingness: (willingness * 9) / 10 + index / 30, experience } };
    }),
    households: households.map((household, index): Household => {
      const { score } = household.vulnerability ?? {};
      return score === undefined
        ? household
        : { ...household, vulnerability: { score: (score * 9) / 10 + index / 30 } };
    }),
  };
}
