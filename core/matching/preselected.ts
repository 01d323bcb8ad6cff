import { municipalityKey } from "../municipality-key.ts";
import type { Group } from "../records/group.ts";
import type { HouseholdProfile, Kept, PreselectedGroup, Preselection, Suitable } from "../records/preselection.ts";
import type { Settings } from "../settings.ts";
import type { Homes } from "../sheets/homes.ts";
import { compareText } from "./codes.ts";
import { lotteryPlaces } from "./lottery.ts";
import { oneMoreOf } from "./one-more.ts";
import type { Pool } from "./pool.ts";
import { isRankedByGroups, unrankedCost } from "./preferences.ts";
import { dividedPlaces, type PlaceSolution } from "./preselection.ts";
import { fitsIn, seekerOf, supporterOf, type PreselectionPool } from "./preselection-pool.ts";
import { preselectionProblem, type PreselectionProblem } from "./preselection-problem.ts";
import { missingPapers } from "./rules.ts";

/** What phase 1 is made from. */
export interface PreselectionInput {
  readonly pool: Pool;
  readonly homes: readonly Homes[];
  /** Whether the workbook has a list of households. */
  readonly hasHouseholds: boolean;
  /** Decides between groups that are equal. */
  readonly seed: string;
}

/** Groups and households that take part: not on a break, and nobody who said no. */
function poolIn({ pool, homes, hasHouseholds, seed }: PreselectionInput, groups: readonly Group[]): PreselectionPool {
  const { settings, knowsVulnerability } = pool.rules;
  const places = lotteryPlaces(
    seed,
    groups.map(({ code }) => code),
  );
  const households = pool.households.filter(({ status, consent }) => status !== "paused" && consent !== "no");
  return {
    supporters: groups.map((group, index) => supporterOf(group, places[index] ?? 0, pool.rules)),
    homes,
    ...(hasHouseholds ? { seekers: households.map(seekerOf) } : {}),
    knowsVulnerability: hasHouseholds && knowsVulnerability && settings["vulnerability.rule"] !== "off",
    objective: settings.objective,
    "ranks.singles": settings["ranks.singles"],
  };
}

/** A rank as it is told: without wishes, or without a type, a first place would say nothing. */
function ranked(
  { ranking = [] }: Group,
  { type }: HouseholdProfile,
  rank: number | undefined,
  settings: Pick<Settings, "ranks.singles">,
): { readonly rank?: number } {
  const isKnown = isRankedByGroups(type, settings) && ranking.some((place) => place.length > 0);
  return !isKnown || rank === undefined || rank === unrankedCost ? {} : { rank };
}

function suitableFor(work: PreselectionProblem, group: Group, at: number): readonly Suitable[] {
  const { problem, kinds, homes, pool } = work;
  const seeker = problem.groups[at];
  return kinds.flatMap((kind, index): readonly Suitable[] => {
    const rank = seeker?.rankOf(index);
    if (seeker === undefined || rank === undefined) return [];
    const near = homes.filter(
      (home) => municipalityKey(home.kind.municipality) === seeker.municipality && fitsIn(kind, home.kind),
    );
    if (near.length === 0) return [];
    return [
      { profile: kind.profile, homes: near.map((home) => home.kind), ...ranked(group, kind.profile, rank, pool) },
    ];
  });
}

function keptFor(work: PreselectionProblem, solution: PlaceSolution, group: Group, at: number): Kept[] {
  const { problem, kinds, homes, pool } = work;
  return solution.places
    .filter((place) => place.group === at)
    .flatMap(({ kind, home }): readonly Kept[] => {
      const [profile, homeKind] = [kinds[kind]?.profile, homes[home]?.kind];
      if (profile === undefined || homeKind === undefined) return [];
      return [{ profile, home: homeKind, ...ranked(group, profile, problem.groups[at]?.rankOf(kind), pool) }];
    });
}

/** Why nothing is kept for a group that took part in the division; `needsSupport` where its support is asked for and not known. */
function reasonFor(
  municipality: string | undefined,
  homes: readonly Homes[],
  suitable: readonly Suitable[],
  needsSupport: boolean,
): NonNullable<PreselectedGroup["reason"]> {
  const key = municipalityKey(municipality);
  if (key === "") return "municipality-unknown";
  if (!homes.some(({ kind }) => municipalityKey(kind.municipality) === key)) return "no-home";
  if (needsSupport) return "vulnerability-unknown";
  return suitable.length === 0 ? "nothing-fits" : "outnumbered";
}

/** A division, and the groups that took part in it, with their place there. */
interface Division {
  readonly pool: PreselectionPool;
  readonly work: PreselectionProblem;
  readonly solution: PlaceSolution;
  readonly places: ReadonlyMap<Group, number>;
}

function told({ pool, work, solution, places }: Division, group: Group): PreselectedGroup {
  const { code, municipality } = group;
  const who = { group: code, ...(municipality === undefined ? {} : { municipality }) };
  const index = places.get(group);
  if (index === undefined) return { ...who, kept: [], suitable: [], reason: "approval" };
  const [kept, suitable] = [keptFor(work, solution, group, index), [...suitableFor(work, group, index)]];
  const needsSupport = pool.knowsVulnerability && pool.supporters[index]?.capacity === undefined;
  const reason = kept.length > 0 ? {} : { reason: reasonFor(municipality, work.homes, suitable, needsSupport) };
  return { ...who, kept, suitable, ...reason };
}

function municipalitiesOf(
  groups: readonly PreselectedGroup[],
  homes: readonly Homes[],
): Preselection["municipalities"] {
  const names = new Map<string, string>();
  const typed = [...homes.map(({ kind }) => kind.municipality), ...groups.flatMap((one) => one.municipality ?? [])];
  for (const name of typed.sort(compareText)) {
    const key = municipalityKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
  }
  return [...names].map(([key, municipality]) => {
    const own = groups.filter((group) => municipalityKey(group.municipality) === key);
    const near = homes.filter(({ kind }) => municipalityKey(kind.municipality) === key);
    return { municipality, groups: own.length, homes: homesIn(near), ...placesOf(own) };
  });
}

function homesIn(homes: readonly Homes[]): number {
  return homes.reduce((sum, { count }) => sum + count, 0);
}

function placesOf(groups: readonly PreselectedGroup[]): { readonly placed: number; readonly choices: number } {
  return {
    placed: groups.filter(({ kept }) => kept.length > 0).length,
    choices: groups.filter(({ kept }) => kept.length > 1).length,
  };
}

/**
 * Phase 1 of resettlement: kinds of households for groups, before anybody has a name (R12, R14, R16). Pure: the order of
 * rows changes nothing, and the same seed gives the same. A group whose papers are not complete takes no part (R21).
 */
export function preselected(input: PreselectionInput): Preselection {
  const groups = input.pool.groups.filter(({ status }) => status !== "paused");
  const { papers } = input.pool.rules;
  const ready = groups.filter((group) => missingPapers(group, papers).length === 0);
  const pool = poolIn(input, ready);
  const work = preselectionProblem(pool);
  const solution = dividedPlaces(work.problem);
  const places = new Map(ready.map((group, index) => [group, index]));
  const all = groups.map((group) => told({ pool, work, solution, places }, group));
  const { placed, choices } = placesOf(all);
  const oneMore = oneMoreOf(work, solution);
  const counts = {
    groups: groups.length,
    homes: homesIn(input.homes),
    households: pool.seekers?.length ?? 0,
    placed,
    choices,
  };
  return {
    seed: input.seed,
    counts,
    groups: all,
    municipalities: municipalitiesOf(all, input.homes),
    oneMore: [...oneMore.changes],
    oneMoreExact: oneMore.exact,
    exact: solution.gap === undefined,
    ...(solution.gap === undefined ? {} : { gap: solution.gap }),
  };
}
