import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { ReasonCode } from "../records/round.ts";
import type { Location } from "../records/words.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import type { Settings } from "../settings.ts";
import { sentence } from "../text/sentence.ts";
import { OnTable } from "./area-table.ts";
import { canonicalCode } from "./codes.ts";
import { distanceTo, pointAt, pointOf, pointsOf, type Address, type Distance, type Point } from "./distance.ts";
import { exclusionsOf, type Exclusion } from "./exclusions.ts";
import { ByKind } from "./kinds.ts";
import { Nearby } from "./nearby.ts";
import { PointList } from "./point-list.ts";
import { mostPairs, PairCollector, type PossiblePairs } from "./possible-pairs.ts";
import { groupRankOf, rankOf, type Rank } from "./preferences.ts";
import { againstDistance, limitMetresOf, namedRules, reasonsAgainst, type Pair, type RuleSettings } from "./rules.ts";

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
  readonly possible: PossiblePairs;
  readonly excluded: ReadonlyMap<ReasonCode, number>;
}

/** Adds to the count of a reason. */
type Count = (code: ReasonCode, count: number) => void;

/** The pair with its distance, where that is known. */
export function pairOf(group: Group, household: Household, points: readonly Address[], rules: RuleSettings): Pair {
  const place = pointOf(household);
  const distance = place && distanceTo(points.map(pointAt), place, rules.settings["distance.from"], rules.areas);
  return distance === undefined ? { group, household } : { group, household, distance };
}

/** Both sides, and what is looked up about them. */
interface Work {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
  /** Where every household lives, as far as that is known. */
  readonly places: PointList;
  readonly rules: RuleSettings;
  readonly nearby: Nearby;
  /** The households with a place, by the kilometres that people gave; absent where they gave none. */
  readonly listed?: OnTable;
  /** The rules about traits that exclude anybody at all. */
  readonly traits: readonly Exclusion[];
  /** Per group the households that may not be paired with it by name. */
  readonly named: ReadonlyMap<number, ReadonlySet<number>>;
  readonly groupRanks: ByKind<Group, Household, Rank>;
  readonly householdRanks: ByKind<Group, Household, Rank>;
}

/**
 * Finds every possible pair without ever holding a table of groups times households: only households that a spatial
 * index gives as near are looked at, and the exact rules decide on those. What it does not give is too far for certain,
 * and counted as such; what depends on traits or on names is counted without looking at every pair, too.
 * Throws a `RequestProblem` where there are more than `most` possible pairs, before anything is drawn.
 */
export function candidatesOf(
  groups: readonly Group[],
  households: readonly Household[],
  rules: RuleSettings,
  most = mostFor(rules.settings),
): Candidates {
  const excluded = new Map<ReasonCode, number>();
  const count: Count = (code, added) => {
    if (added > 0) excluded.set(code, (excluded.get(code) ?? 0) + added);
  };
  const traits = exclusionsOf({ groups, households, rules });
  for (const { code, count: pairs } of traits) count(code, pairs);
  const work: Work = {
    groups,
    households,
    places: new PointList(households),
    rules,
    nearby: new Nearby(households),
    ...(rules.areas === undefined ? {} : { listed: new OnTable(rules.areas, households.map(addressesOf)) }),
    traits,
    named: countedNames(groups, households, rules, count),
    ...ranksIn(groups, households, rules.settings),
  };
  const possible = new PairCollector();
  groups.forEach((_, index) => {
    addCandidates(work, index, possible, count);
    if (possible.length > most) {
      throw new RequestProblem(sentence("round-too-many-pairs", { most }), sentence("remedy-too-many-pairs", {}));
    }
  });
  return { possible: possible.collected(), excluded };
}

/** With a control group every pair stands in the problem twice, for both places of a group. */
function mostFor({ control }: Settings): number {
  return control ? mostPairs / 2 : mostPairs;
}

/** Looks at everybody near one group, in the order of the pool. */
function addCandidates(work: Work, index: number, possible: PairCollector, count: Count): void {
  const { groups, households, places, rules, nearby } = work;
  const group = groups[index];
  if (group === undefined) return;
  const points = pointsOf(group, rules.settings["distance.from"]).map(pointAt);
  const placed = points.length === 0 ? 0 : nearby.placed;
  count("location-unknown", households.length - placed);
  const limitMetres = limitMetresOf(rules.settings, group);
  // Whom people gave kilometres to may be near that way, or far all the same: the exact rules decide.
  const near = nearby.within(searchedFrom(points, rules.settings), limitMetres / 1000, work.listed?.from(points));
  count("distance", placed - near.length);
  for (const at of near) {
    const distance = distanceTo(points, places.at(at), rules.settings["distance.from"], rules.areas);
    if (distance === undefined) continue;
    const against = againstDistance(distance, rules.settings, limitMetres);
    if (against !== undefined) count(against, 1);
    if (against !== undefined || isExcluded(work, index, at)) continue;
    possible.add(index, at, distance, work.groupRanks.at(index, at), work.householdRanks.at(index, at));
  }
}

function addressesOf(household: Household): readonly Point[] {
  const place = pointOf(household);
  return place === undefined ? [] : [place];
}

/**
 * The addresses to search from. Who is near enough by the farthest one is so by every single one, so one will do: the
 * least precise, because no other may reach farther.
 */
function searchedFrom(points: readonly Location[], settings: Settings): readonly Location[] {
  if (settings["distance.from"] !== "farthest") return points;
  const roughest = Math.max(...points.map(({ precisionKm }) => precisionKm));
  return points.filter(({ precisionKm }) => precisionKm === roughest).slice(0, 1);
}

/** Whether any other rule stands in the way: looked up, because those are asked and counted already. */
function isExcluded({ traits, named }: Work, group: number, household: number): boolean {
  for (const trait of traits) {
    if (trait.excludes(group, household)) return true;
  }
  return named.get(group)?.has(household) === true;
}

/** Asks the rules about names for the pairs that are named at all, and counts their reasons. */
function countedNames(
  groups: readonly Group[],
  households: readonly Household[],
  rules: RuleSettings,
  count: Count,
): ReadonlyMap<number, ReadonlySet<number>> {
  const excluded = new Map<number, Set<number>>();
  const keys = new Set([...rules.forbidden, ...rules.earlier]);
  const [groupPlaces, householdPlaces] = keys.size === 0 ? [] : [placesOf(groups), placesOf(households)];
  for (const key of keys) {
    const [groupCode = "", householdCode = ""] = key.split("\n");
    for (const row of groupPlaces?.get(groupCode) ?? []) {
      for (const column of householdPlaces?.get(householdCode) ?? []) {
        const [group, household] = [groups[row], households[column]];
        if (group === undefined || household === undefined) continue;
        for (const { code } of reasonsAgainst({ group, household }, rules, namedRules)) count(code, 1);
        excluded.set(row, (excluded.get(row) ?? new Set()).add(column));
      }
    }
  }
  return excluded;
}

/** The places of people in the pool, by canonical code. */
function placesOf(people: readonly { readonly code: string }[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  people.forEach((person, index) => {
    const code = canonicalCode(person.code);
    const others = places.get(code);
    if (others === undefined) places.set(code, [index]);
    else others.push(index);
  });
  return places;
}

/** How high each side ranks the other, by what those live as. */
function ranksIn(
  groups: readonly Group[],
  households: readonly Household[],
  settings: Settings,
): Pick<Work, "groupRanks" | "householdRanks"> {
  const byRanking = ({ ranking }: Group | Household): string => (ranking ?? []).join("/");
  const byTypes = ({ types }: Group): string => (types ?? []).join();
  const byType = ({ type }: Household): string => type ?? "";
  return {
    groupRanks: new ByKind(
      { items: groups, keyOf: byRanking },
      { items: households, keyOf: byType },
      ({ ranking }, { type }) => groupRankOf(ranking, type, settings),
    ),
    householdRanks: new ByKind(
      { items: groups, keyOf: byTypes },
      { items: households, keyOf: byRanking },
      ({ types }, { ranking }) => rankOf(ranking, types, settings["types.several"]),
    ),
  };
}
