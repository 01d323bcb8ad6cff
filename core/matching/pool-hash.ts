import { sha256Hex } from "../hash.ts";
import { municipalityKey } from "../municipality-key.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import { householdTypes, type HouseholdType } from "../records/words.ts";
import type { Settings } from "../settings.ts";
import { areaOf } from "./area-table.ts";
import { canonicalCode, pairKey } from "./codes.ts";
import { pointsOf } from "./distance.ts";
import type { Pool } from "./pool.ts";
import { missingPapers, type PaperKind, type RuleSettings } from "./rules.ts";

/** SHA-256 over everything in a pool that can change the outcome of a round, settings and seed apart (R6, R7). */
export function inputHashOf({
  groups,
  households,
  rules,
  pins,
}: Pick<Pool, "groups" | "households" | "rules" | "pins">): string {
  const { knowsVulnerability, knowsConsent, papers, forbidden, earlier, settings } = rules;
  return sha256Hex(
    JSON.stringify([
      groups.map((group) => groupFacts(group, papers, settings)),
      households.map((household) => householdFacts(household, settings)),
      [knowsVulnerability, knowsConsent, papers, [...forbidden].sort(), [...earlier].sort()],
      ...(settings.preset === "resettlement" ? [[...groups, ...households].map(criteriaFacts)] : []),
      // Only where there are any: rounds of before there were pins keep their number.
      ...(pins.length === 0 ? [] : [pins.map(({ group, household }) => pairKey(group, household))]),
      ...tableFacts(groups, households, rules),
    ]),
  );
}

/**
 * The kilometres that people gave between addresses of this pool, and who lives at those: nothing where there are none, so
 * that rounds without keep their number, and what the table says of other areas changes no round.
 */
function tableFacts(
  groups: readonly Group[],
  households: readonly Household[],
  { areas }: RuleSettings,
): readonly unknown[] {
  if (areas === undefined) return [];
  const ofGroups = groups.map((group) => pointsOf(group, "nearest").map(({ postcode = "" }) => postcode));
  const ofHouseholds = households.map(({ location, postcode = "" }) => (location === undefined ? "" : postcode));
  const given = areas.between(ofGroups.flat(), ofHouseholds);
  if (given.length === 0) return [];
  const [from, to] = [new Set(given.map(([one]) => one)), new Set(given.map(([, other]) => other))];
  const asGiven = (codes: ReadonlySet<string>, postcode: string): string =>
    codes.has(postcode) || codes.has(areaOf(postcode)) ? postcode : "";
  return [
    [
      "areas",
      given,
      ofGroups.map((some) => some.map((one) => asGiven(from, one))),
      ofHouseholds.map((one) => asGiven(to, one)),
    ],
  ];
}

/** Types in one order, however they were typed: they share a place, or a group has them all (R6). */
function typesInOrder(types: readonly HouseholdType[] | undefined): readonly HouseholdType[] | undefined {
  return types && [...types].sort((one, other) => householdTypes.indexOf(one) - householdTypes.indexOf(other));
}

/** The municipality where a rule asks for it, as that rule reads it. */
function municipalityIn({ municipality }: Group | Household, settings: Settings): string | undefined {
  const name = settings.municipality === "any" ? "" : municipalityKey(municipality);
  return name === "" ? undefined : name;
}

/** Only what a rule or a goal looks at, so that a field kept for evaluation changes nothing (R7). */
function groupFacts(group: Group, papers: readonly PaperKind[], settings: Settings): readonly unknown[] {
  const { code, ranking, types, vulnerability, status, distanceKm } = group;
  const points = pointsOf(group, "nearest").map(({ lat, lon, precisionKm }) => [lat, lon, precisionKm]);
  const { willingness, experience } = vulnerability ?? {};
  const missing = missingPapers(group, papers);
  return [
    canonicalCode(code),
    points,
    ranking?.map(typesInOrder),
    typesInOrder(types),
    willingness,
    experience,
    municipalityIn(group, settings),
    missing,
    status === "paused",
    // Only where there is one: rounds of before groups could set a limit keep their number.
    ...(distanceKm === undefined ? [] : [distanceKm]),
  ];
}

/** What only the second variant looks at (R11, R19); in lists of things the order says nothing. */
function criteriaFacts({ priorities, interests, workFields, expectation }: Group | Household): readonly unknown[] {
  const things = [priorities, interests, workFields].map((list) => list && [...list].sort());
  return [...things, expectation?.hoursPerWeek, expectation?.focus];
}

/** With a control group also what the two candidates of a group are compared by. */
function householdFacts(household: Household, settings: Settings): readonly unknown[] {
  const { code, location, ranking, type, vulnerability, consent, status } = household;
  const point = location === undefined ? [] : [location.lat, location.lon, location.precisionKm];
  const { adults, children } = household;
  const wishes = [ranking?.map(typesInOrder), type];
  const facts = [
    canonicalCode(code),
    point,
    ...wishes,
    vulnerability?.score,
    municipalityIn(household, settings),
    consent,
  ];
  return [...facts, status === "paused", ...(settings.control ? [adults, children] : [])];
}
