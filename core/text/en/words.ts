import type { HouseholdType } from "../../records/words.ts";
import { typeWords } from "../../sheets/household-types.ts";
import type { Side } from "../nl/words.ts";
import type { Words } from "../../sheets/design.ts";

/** Ordinals of the places on a list of wishes, by rank; the first is empty, because ranks start at 1. */
export const places = ["", "first", "second", "third", "fourth", "fifth"];

/** The five bands of support, from 0: what a household needs, never a score. */
export const supportNeeded = [
  "no extra support needed",
  "little extra support needed",
  "some extra support needed",
  "much extra support needed",
  "very much extra support needed",
];

/** Kilometres in English, with as many decimals as it takes to see on which side of a limit they are. */
export function kilometres(metres: number, limitMetres = Infinity): string {
  const isOver = metres > limitMetres;
  const shown = [1, 2].map((decimals) => (metres / 1000).toFixed(decimals));
  return shown.find((text) => Number(text) * 1000 > limitMetres === isOver) ?? (metres / 1000).toFixed(3);
}

/** So many of something, in the singular or the plural. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** So many groups. */
export function groups(count: number): string {
  return counted(count, "group");
}

/** So many of one of the two sides. */
export function people(side: Side, count: number): string {
  return counted(count, side);
}

/** So many groups and households together; a side of which there is nobody goes unsaid. */
export function bothSides(v: { readonly groups: number; readonly households: number }): string {
  const sides = [
    ...(v.groups === 0 ? [] : [people("group", v.groups)]),
    ...(v.households === 0 ? [] : [people("household", v.households)]),
  ];
  return sides.length === 0 ? "nobody" : sides.join(" and ");
}

/** So many matches. */
export function matches(count: number): string {
  return counted(count, "match", "matches");
}

/** What people call a household type, and one that is not known. */
export function typeNamed(type: HouseholdType | "unknown"): string {
  return type === "unknown" ? "type not known" : typeWords[type].en;
}

/** What somebody can choose, in English; some of it has commas itself. */
export function namesOf(words: readonly Words[]): string {
  return words.map(({ en }) => en).join("; ");
}
