import type { OneMore } from "../records/preselection.ts";
import { householdTypes } from "../records/words.ts";
import { compareText } from "./codes.ts";
import { boundOfPlaces, dividedPlaces } from "./preselection.ts";
import { municipalityKey } from "../municipality-key.ts";
import { anySeeker, preselectionProblem, type PreselectionPool } from "./preselection-pool.ts";

/** Groups with a place, and groups with a choice. */
type Counts = readonly [groups: number, choices: number];

/** One more of a kind, and the pool with it. */
interface Variant {
  readonly more: Omit<OneMore, "groups" | "choices">;
  readonly pool: PreselectionPool;
}

/** How many are told. */
const toldCount = 12;

function countsOf(values: readonly number[]): Counts {
  return [values[0] ?? 0, values[1] ?? 0];
}

function isMore([groups, choices]: Counts, [before, choicesBefore]: Counts): boolean {
  return groups > before || (groups === before && choices > choicesBefore);
}

/** Names of the municipalities of groups or of homes, each once, as typed first in the order of the alphabet. */
function named(names: readonly (string | undefined)[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names.flatMap((one) => one ?? []).sort(compareText)) {
    if (!found.has(municipalityKey(name))) found.set(municipalityKey(name), name);
  }
  return [...found.values()];
}

/** A home more of every type in a municipality. */
function homeVariants(pool: PreselectionPool, municipality: string): readonly Variant[] {
  return householdTypes.map((type) => ({
    more: { what: "home", municipality, type },
    pool: { ...pool, homes: [...pool.homes, { kind: { municipality, type }, count: 1 }] },
  }));
}

/** A group more in every municipality with homes, that can give so much support. */
function groupVariant(pool: PreselectionPool, municipality: string, support: number): Variant {
  const supporter = { municipality, capacity: 2 * support, place: pool.supporters.length + 1 };
  const more = { what: "group", municipality, ...(pool.knowsVulnerability ? { support } : {}) } as const;
  return { more, pool: { ...pool, supporters: [...pool.supporters, supporter] } };
}

/** A household more of every type, where there is a list of them. */
function householdVariants(pool: PreselectionPool): readonly Variant[] {
  const { seekers } = pool;
  if (seekers === undefined) return [];
  return householdTypes.map((type) => ({
    more: { what: "household", type },
    pool: { ...pool, seekers: [...seekers, anySeeker(type)] },
  }));
}

/** What a variant would change, solved exactly; nothing where it would not be better, or where that is not sure. */
function changeOf({ more, pool }: Variant, now: Counts): OneMore | undefined {
  const { problem } = preselectionProblem(pool);
  if (!isMore(countsOf(boundOfPlaces(problem)), now)) return undefined;
  const { values, exact } = dividedPlaces(problem, "places");
  const then = countsOf(values);
  return exact && isMore(then, now) ? { ...more, groups: then[0] - now[0], choices: then[1] - now[1] } : undefined;
}

/** What every type would change; one line without a type where it is the same for all of them. */
function changesOf(variants: readonly Variant[], now: Counts): readonly OneMore[] {
  const changes = variants.flatMap((variant) => changeOf(variant, now) ?? []);
  const [first] = changes;
  const isSame = changes.every(({ groups, choices }) => groups === first?.groups && choices === first.choices);
  if (first === undefined || changes.length < variants.length || !isSame) return changes;
  const { what, municipality, groups, choices } = first;
  return [{ what, ...(municipality === undefined ? {} : { municipality }), groups, choices }];
}

/** A group more somewhere, with no more support than is needed: one that could give more would change nothing else. */
function groupChange(pool: PreselectionPool, municipality: string, now: Counts): OneMore | undefined {
  const most = changeOf(groupVariant(pool, municipality, 4), now);
  if (most === undefined || !pool.knowsVulnerability) return most;
  for (const support of [0, 1, 2, 3]) {
    const change = changeOf(groupVariant(pool, municipality, support), now);
    if (change?.groups === most.groups && change.choices === most.choices) return change;
  }
  return most;
}

/**
 * What one more home, group or household of which kind would change, each found by dividing everything again (matching.md
 * 2.6): the most useful first. The request list for those who look for homes, groups and households.
 */
export function oneMoreOf(pool: PreselectionPool, now: Counts): readonly OneMore[] {
  const towns = named(pool.supporters.map(({ municipality }) => municipality));
  const homes = towns.flatMap((municipality) => changesOf(homeVariants(pool, municipality), now));
  const municipalities = named(pool.homes.map(({ kind }) => kind.municipality));
  const groups = municipalities.flatMap((municipality) => groupChange(pool, municipality, now) ?? []);
  const households = changesOf(householdVariants(pool), now);
  return [...homes, ...groups, ...households]
    .map((change, index) => ({ change, index }))
    .sort(
      (one, other) =>
        other.change.groups - one.change.groups || other.change.choices - one.change.choices || one.index - other.index,
    )
    .slice(0, toldCount)
    .map(({ change }) => change);
}
