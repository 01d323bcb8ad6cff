import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { ReasonCode } from "../records/round.ts";
import type { Location } from "../records/words.ts";
import { canonicalCode } from "./codes.ts";
import { certainFrom, distanceTo, earthRadiusKm, pointsOf, type Distance } from "./distance.ts";
import { rankOf, type Rank } from "./preferences.ts";
import {
  distanceRules,
  groupTraits,
  householdTraits,
  namedRules,
  reasonsAgainst,
  traitRules,
  type Pair,
  type RuleSettings,
} from "./rules.ts";

/** A pair that every rule allows; groups and households by their place in the pool. */
export interface Candidate {
  readonly group: number;
  readonly household: number;
  readonly distance: Distance;
  readonly groupRank: Rank;
  readonly householdRank: Rank;
}

/** Every possible pair, by group and then household, and how many pairs each rule excludes. */
export interface Candidates {
  readonly possible: readonly Candidate[];
  readonly excluded: ReadonlyMap<ReasonCode, number>;
}

/** Somebody with a place, at a place in the pool. */
interface Placed {
  readonly index: number;
  readonly latitude: number;
}

/** Adds to the count of a reason. */
type Count = (code: ReasonCode, count: number) => void;

const kilometresPerDegree = (earthRadiusKm * Math.PI) / 180;

/** The pair with its distance, where that is known. */
export function pairOf(group: Group, household: Household, points: readonly Location[], rules: RuleSettings): Pair {
  const distance = distanceTo(points, household, rules.settings["distance.from"]);
  return distance === undefined ? { group, household } : { group, household, distance };
}

/**
 * Finds every possible pair without ever holding a table of groups times households: only households in the strip of
 * latitudes within reach of a group are looked at, and the exact rules decide on those. What the strip leaves out is too
 * far for certain, and counted as such.
 */
export function candidatesOf(
  groups: readonly Group[],
  households: readonly Household[],
  rules: RuleSettings,
): Candidates {
  const excluded = new Map<ReasonCode, number>();
  const count: Count = (code, added) => {
    if (added > 0) excluded.set(code, (excluded.get(code) ?? 0) + added);
  };
  const possible = nearbyCandidates(groups, households, rules, count);
  countTraits(groups, households, rules, count);
  countNamed(groups, households, rules, count);
  return { possible, excluded };
}

function placedByLatitude(households: readonly Household[]): readonly Placed[] {
  const placed = households.flatMap(({ location }, index) =>
    location === undefined ? [] : [{ index, latitude: location.lat }],
  );
  return placed.sort((one, other) => one.latitude - other.latitude || one.index - other.index);
}

/** The first place in a sorted list at or above a latitude. */
function firstFrom(placed: readonly Placed[], latitude: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.latitude ?? 0) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kilometres beyond which a pair is too far for certain, however imprecise the points; with room for rounding. */
function reachKm(groups: readonly Group[], households: readonly Household[], rules: RuleSettings): number {
  let worst = 0;
  for (const { location } of households) worst = Math.max(worst, location?.precisionKm ?? 0);
  for (const group of groups) {
    for (const point of pointsOf(group, "nearest")) worst = Math.max(worst, point.precisionKm);
  }
  return rules.settings["distance.km"] + certainFrom * worst + 0.01;
}

function nearbyCandidates(
  groups: readonly Group[],
  households: readonly Household[],
  rules: RuleSettings,
  count: Count,
): readonly Candidate[] {
  const placed = placedByLatitude(households);
  const degrees = reachKm(groups, households, rules) / kilometresPerDegree;
  const others = [...traitRules, ...namedRules];
  const found: Candidate[] = [];
  groups.forEach((group, index) => {
    const points = pointsOf(group, rules.settings["distance.from"]);
    count("location-unknown", points.length === 0 ? households.length : households.length - placed.length);
    if (points.length === 0) return;
    const latitudes = points.map((point) => point.lat);
    const strip = placed.slice(
      firstFrom(placed, Math.min(...latitudes) - degrees),
      firstFrom(placed, Math.max(...latitudes) + degrees),
    );
    count("distance", placed.length - strip.length);
    for (const { index: at } of strip.sort((one, other) => one.index - other.index)) {
      const household = households[at];
      if (household === undefined) continue;
      const pair = pairOf(group, household, points, rules);
      const against = reasonsAgainst(pair, rules, distanceRules);
      for (const { code } of against) count(code, 1);
      if (against.length > 0 || reasonsAgainst(pair, rules, others).length > 0) continue;
      if (pair.distance !== undefined) found.push(candidate(index, at, pair, pair.distance));
    }
  });
  return found;
}

function candidate(group: number, household: number, pair: Pair, distance: Distance): Candidate {
  const { type } = pair.household;
  return {
    group,
    household,
    distance,
    groupRank: rankOf(pair.group.ranking, type === undefined ? undefined : [type]),
    householdRank: rankOf(pair.household.ranking, pair.group.types),
  };
}

/** One of each kind, with how many there are of it. */
function kindsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, number])[] {
  const kinds = new Map<string, [Item, number]>();
  for (const item of items) {
    const key = keyOf(item);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [item, 1]);
    else kind[1] += 1;
  }
  return [...kinds.values()];
}

/** Counts the rules that look at shared traits once per kind of group and kind of household. */
function countTraits(
  groups: readonly Group[],
  households: readonly Household[],
  rules: RuleSettings,
  count: Count,
): void {
  const householdKinds = kindsOf(households, householdTraits);
  for (const [group, groupCount] of kindsOf(groups, (one) => groupTraits(one, rules))) {
    for (const [household, householdCount] of householdKinds) {
      for (const { code } of reasonsAgainst({ group, household }, rules, traitRules)) {
        count(code, groupCount * householdCount);
      }
    }
  }
}

/** Counts the pairs that are excluded by name, where both are in the pool. */
function countNamed(
  groups: readonly Group[],
  households: readonly Household[],
  rules: RuleSettings,
  count: Count,
): void {
  const groupCodes = new Set(groups.map(({ code }) => canonicalCode(code)));
  const householdCodes = new Set(households.map(({ code }) => canonicalCode(code)));
  const present = (keys: ReadonlySet<string>): number =>
    [...keys].filter((key) => {
      const [group = "", household = ""] = key.split("\n");
      return groupCodes.has(group) && householdCodes.has(household);
    }).length;
  count("forbidden", present(rules.forbidden));
  count("earlier-match", present(rules.earlier));
}
