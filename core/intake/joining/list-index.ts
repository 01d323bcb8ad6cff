import { codeKey } from "../codes.ts";
import { bareNumber, codeNumber, looseCode, looseName, nameKey } from "./codes-alike.ts";

/** Somebody on a list, by everything others may call them. */
export interface Listed {
  /** Blank where the row has none. */
  readonly code: string;
  readonly name: string;
  /** Lower case. */
  readonly emails: readonly string[];
  /** Addresses of who belongs to it, such as the members of a group. */
  readonly emailsWithin?: readonly string[];
}

/** Lists of one kind, to find one of them by what an answer or a member says. */
export interface ListIndex {
  readonly size: number;
  readonly byCode: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byForm: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byNumber: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byLooseName: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byEmail: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byEmailWithin: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What an answer says of whose it is. */
export interface Called {
  readonly code?: string;
  readonly name?: string;
  readonly emails?: readonly string[];
}

/** By what somebody was found; `form` is a code that is written otherwise. */
export type FoundBy = "code" | "form" | "email" | "name";

/** One on the list, more than one, or nobody. */
export type Fit =
  | { readonly is: "one"; readonly place: number; readonly by: FoundBy }
  | { readonly is: "several" }
  | { readonly is: "nobody" };

const nobody: ReadonlySet<number> = new Set();

function mapOf(keys: readonly (readonly string[])[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  keys.forEach((some, place) => {
    for (const key of some) if (key !== "") found.set(key, (found.get(key) ?? new Set<number>()).add(place));
  });
  return found;
}

/** An index of everybody on lists of one kind; places count from 0. */
export function listIndex(listed: readonly Listed[]): ListIndex {
  return {
    size: listed.length,
    byCode: mapOf(listed.map(({ code }) => [codeKey(code)])),
    byForm: mapOf(listed.map(({ code }) => [looseCode(code)])),
    byNumber: mapOf(listed.map(({ code }) => [codeNumber(code) ?? ""])),
    byName: mapOf(listed.map(({ name }) => [nameKey(name)])),
    byLooseName: mapOf(listed.map(({ name }) => [looseName(name)])),
    byEmail: mapOf(listed.map(({ emails }) => emails)),
    byEmailWithin: mapOf(listed.map(({ emailsWithin = [] }) => emailsWithin)),
  };
}

/** Those that a code means, and whether it had to be read in another form. */
export function byCode(index: ListIndex, code: string): { readonly places: ReadonlySet<number>; readonly by: FoundBy } {
  const exact = index.byCode.get(codeKey(code));
  if (exact !== undefined) return { places: exact, by: "code" };
  const form = index.byForm.get(looseCode(code));
  if (form !== undefined) return { places: form, by: "form" };
  return { places: index.byNumber.get(bareNumber(code) ?? "") ?? nobody, by: "form" };
}

/** Those with a name, or else with a name of the same letters. */
export function byName(index: ListIndex, name: string): ReadonlySet<number> {
  return index.byName.get(nameKey(name)) ?? index.byLooseName.get(looseName(name)) ?? nobody;
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return sets.length === 1 ? (sets[0] ?? nobody) : new Set(sets.flatMap((set) => [...set]));
}

function only(places: ReadonlySet<number>): number | undefined {
  return places.size === 1 ? [...places][0] : undefined;
}

/** Ways to find somebody, the surest first; each with those that it gives. */
function ways(
  index: ListIndex,
  { code = "", name = "", emails = [] }: Called,
): (readonly [FoundBy, ReadonlySet<number>])[] {
  const coded = byCode(index, code);
  return [
    [coded.by, coded.places],
    // Who has no code at hand writes the name there.
    ["name", coded.places.size === 0 && code !== "" ? byName(index, code) : nobody],
    ["email", union(emails.map((email) => index.byEmail.get(email) ?? nobody))],
    ["name", byName(index, name)],
  ];
}

/** True for a text that is meant as a code, as `weet niet` is not, and that nobody on the list is called by. */
function isUnknownCode(index: ListIndex, code: string): boolean {
  return /\p{N}/u.test(code) && byCode(index, code).places.size === 0 && byName(index, code).size === 0;
}

/**
 * Whom an answer is of: by code, else by e-mail address, else by name. Where a surer way leaves a choice another may
 * decide; where two ways each give one and not the same, nobody can tell. A code that the list does not have is nobody's,
 * whatever the rest says.
 */
export function fitOf(index: ListIndex, called: Called): Fit {
  const all = ways(index, called).filter(([, places]) => places.size > 0);
  const [first] = all;
  if (isUnknownCode(index, called.code ?? "")) return { is: "nobody" };
  if (first === undefined) return fitWithin(index, called);
  const singles = new Set(all.flatMap(([, places]) => only(places) ?? []));
  if (singles.size > 1) return { is: "several" };
  const [by] = first;
  const [place] = singles;
  if (place !== undefined) return first[1].has(place) ? { is: "one", place, by } : { is: "several" };
  const both = [...first[1]].filter((one) => all.every(([, places]) => places.has(one)));
  return both.length === 1 && both[0] !== undefined ? { is: "one", place: both[0], by } : { is: "several" };
}

/** By the address of somebody who belongs to it, where nothing else is known. */
function fitWithin(index: ListIndex, { emails = [] }: Called): Fit {
  const places = union(emails.map((email) => index.byEmailWithin.get(email) ?? nobody));
  const place = only(places);
  if (place !== undefined) return { is: "one", place, by: "email" };
  return { is: places.size > 1 ? "several" : "nobody" };
}
