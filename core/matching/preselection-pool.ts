import { municipalityKey } from "../municipality-key.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { HomeKind, HouseholdProfile } from "../records/preselection.ts";
import { householdTypes, type HouseholdType, type Ranking } from "../records/words.ts";
import type { Settings } from "../settings.ts";
import type { Homes } from "../sheets/homes.ts";
import { compareText } from "./codes.ts";
import { canCarry, capacityOf, type RuleSettings } from "./rules.ts";

/** A group as far as the pre-selection looks at it. */
export interface Supporter {
  /** As typed; absent when it is not known. */
  readonly municipality?: string;
  /** What it can carry, 0 to 8; absent when it is not known. */
  readonly capacity?: number;
  readonly ranking?: Ranking;
  /** Place in the draw between groups that are equal, from 1. */
  readonly place: number;
}

/** A household as far as the pre-selection looks at it: nothing that says who it is (R14). */
export interface Seeker {
  readonly type?: HouseholdType;
  readonly persons?: number;
  /** 0 to 8. */
  readonly score?: number;
}

/** Everybody and everything that takes part in phase 1. */
export interface PreselectionPool {
  readonly supporters: readonly Supporter[];
  readonly homes: readonly Homes[];
  /** Absent where the workbook has no list of households: then every kind of household that fits a home is possible. */
  readonly seekers?: readonly Seeker[];
  /** Whether the rule on vulnerability counts. */
  readonly knowsVulnerability: boolean;
  readonly objective: Settings["objective"];
  /** Whether what groups prefer about single men and women counts. */
  readonly "ranks.singles": boolean;
}

/** Households that are told as one kind. */
export interface ProfileKind {
  readonly profile: HouseholdProfile;
  readonly count: number;
  /** The most persons of any of them; absent when it is not known. */
  readonly persons?: number;
  /** The highest score of any of them; absent when it is not known. */
  readonly score?: number;
  /** Key of the only municipality where there are such households; absent for any. */
  readonly municipality?: string;
}

/** The fewest persons that a household of a type can have. */
const fewestPersons: Readonly<Record<HouseholdType, number>> = {
  family: 3,
  couple: 2,
  "single-parent": 2,
  "single-man": 1,
  "single-woman": 1,
};

/** Numbers of persons that are told as one (R14). */
export function sizeBand(persons: number): string {
  if (persons <= 2) return String(persons);
  return persons <= 4 ? "3-4" : persons <= 6 ? "5-6" : "7+";
}

/** Persons of a household: counted, or as many as its type says for certain. */
function personsOf({ adults, children, type }: Household): number | undefined {
  if (adults !== undefined && children !== undefined) return Math.max(1, adults + children);
  return type === "single-man" || type === "single-woman" ? 1 : type === "couple" ? 2 : undefined;
}

/** A household without anything that says who it is. */
export function seekerOf(household: Household): Seeker {
  const persons = personsOf(household);
  const score = household.vulnerability?.score;
  return {
    ...(household.type === undefined ? {} : { type: household.type }),
    ...(persons === undefined ? {} : { persons }),
    ...(score === undefined ? {} : { score }),
  };
}

/** A group as the pre-selection sees it. */
export function supporterOf(group: Group, place: number, { settings }: RuleSettings): Supporter {
  const capacity = capacityOf(group, settings);
  return {
    ...(municipalityKey(group.municipality) === "" ? {} : { municipality: group.municipality ?? "" }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(group.ranking === undefined ? {} : { ranking: group.ranking }),
    place,
  };
}

function profileOf({ type, persons, score }: Seeker): HouseholdProfile {
  return {
    ...(type === undefined ? {} : { type }),
    ...(persons === undefined ? {} : { persons: sizeBand(persons) }),
    ...(score === undefined ? {} : { support: Math.ceil(score / 2) }),
  };
}

function profileKey({ type, persons, support }: HouseholdProfile): string {
  const place = type === undefined ? householdTypes.length : householdTypes.indexOf(type);
  return JSON.stringify([place, persons ?? "", support ?? ""]);
}

/** Households by kind. Of each kind the largest and the most vulnerable count, so that whoever is in it fits. */
function kindsOf(seekers: readonly Seeker[]): readonly ProfileKind[] {
  const kinds = new Map<string, Seeker[]>();
  for (const seeker of seekers) {
    const key = profileKey(profileOf(seeker));
    const others = kinds.get(key);
    if (others === undefined) kinds.set(key, [seeker]);
    else others.push(seeker);
  }
  return [...kinds]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, all]) => ({ profile: profileOf(all[0] ?? {}), count: all.length, ...mostOf(all) }));
}

function mostOf(seekers: readonly Seeker[]): Pick<ProfileKind, "persons" | "score"> {
  const persons = seekers.flatMap((seeker) => seeker.persons ?? []);
  const scores = seekers.flatMap((seeker) => seeker.score ?? []);
  return {
    ...(persons.length === 0 ? {} : { persons: Math.max(...persons) }),
    ...(scores.length === 0 ? {} : { score: Math.max(...scores) }),
  };
}

/** Without a list of households: in every municipality each type for which there is a home. */
function possibleKinds(homes: readonly Homes[]): readonly ProfileKind[] {
  const municipalities = [...new Set(homes.map(({ kind }) => municipalityKey(kind.municipality)))];
  return municipalities.flatMap((municipality) =>
    householdTypes.flatMap((type): readonly ProfileKind[] => {
      const kind = { profile: { type }, persons: fewestPersons[type], municipality };
      const count = homes.reduce((sum, home) => sum + (fitsIn({ ...kind, count: 0 }, home.kind) ? home.count : 0), 0);
      return count === 0 ? [] : [{ ...kind, count }];
    }),
  );
}

/** Whether households of a kind can live in a kind of home: a number that is not known fits only where any number does. */
export function fitsIn(kind: ProfileKind, home: HomeKind): boolean {
  if (kind.municipality !== undefined && kind.municipality !== municipalityKey(home.municipality)) return false;
  if (home.type !== undefined && home.type !== kind.profile.type) return false;
  return home.most === undefined || (kind.persons !== undefined && kind.persons <= home.most);
}

/** Whether a group can support households of a kind; what is not known is never taken for 0 (R2). */
export function supports({ capacity }: Supporter, { score }: ProfileKind, knowsVulnerability: boolean): boolean {
  return !knowsVulnerability || (score !== undefined && capacity !== undefined && canCarry(capacity, score));
}

function homeKey({ municipality, type, most, from }: HomeKind): string {
  return JSON.stringify([municipalityKey(municipality), type ?? "", most ?? "", from ?? ""]);
}

/** Homes of one kind together, whatever their rows and however the municipality was typed. */
function mergedHomes(homes: readonly Homes[]): readonly Homes[] {
  const merged = new Map<string, Homes>();
  for (const { kind, count } of homes) {
    const before = merged.get(homeKey(kind));
    const typed = [before?.kind.municipality ?? kind.municipality, kind.municipality].sort(compareText);
    const municipality = typed[0] ?? "";
    merged.set(homeKey(kind), { kind: { ...kind, municipality }, count: count + (before?.count ?? 0) });
  }
  return [...merged].sort(([one], [other]) => compareText(one, other)).map(([, home]) => home);
}

/** Groups, kinds of households and homes of a pool, each with a number: its place in the list. */
export interface PreselectionLists {
  readonly supporters: readonly Supporter[];
  readonly kinds: readonly ProfileKind[];
  /** Homes of one kind together, in an order that rows do not change. */
  readonly homes: readonly Homes[];
}

/** The lists of a pool. */
export function listsOf({ supporters, homes: rows, seekers }: PreselectionPool): PreselectionLists {
  const homes = mergedHomes(rows);
  return { supporters, homes, kinds: seekers === undefined ? possibleKinds(homes) : kindsOf(seekers) };
}

/** What there could be one more of: a group, a home, a household. */
export interface More {
  readonly supporter?: Supporter;
  readonly home?: HomeKind;
  readonly seeker?: Seeker;
}

/** Lists with one more: what was there keeps its number, and the new one comes behind it. */
export function listsWith(
  { supporters, kinds, homes }: PreselectionLists,
  { supporter, home, seeker }: More,
  { seekers }: PreselectionPool,
): PreselectionLists {
  // Without a list of households, a home more brings the households with it that fit there.
  const assumed = home === undefined || seekers !== undefined ? [] : possibleKinds([{ kind: home, count: 1 }]);
  return {
    supporters: [...supporters, ...(supporter === undefined ? [] : [supporter])],
    kinds: [...kinds, ...(seeker === undefined ? [] : [oneMoreOfKind(kinds, seeker)]), ...assumed],
    homes: [...homes, ...(home === undefined ? [] : [{ kind: home, count: 1 }])],
  };
}

/** One household more: with the limits of the kind that it belongs to, where there is one. */
function oneMoreOfKind(kinds: readonly ProfileKind[], seeker: Seeker): ProfileKind {
  const key = profileKey(profileOf(seeker));
  const same = kinds.find(({ profile }) => profileKey(profile) === key);
  return { ...(same ?? { profile: profileOf(seeker), ...mostOf([seeker]) }), count: 1 };
}

/** One household more of a type, as small and as little in need of support as can be. */
export function anySeeker(type: HouseholdType): Seeker {
  return { type, persons: fewestPersons[type], score: 0 };
}
