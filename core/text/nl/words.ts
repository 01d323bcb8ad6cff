import type { HouseholdType } from "../../records/words.ts";
import { typeWords } from "../../sheets/household-types.ts";
import type { Words } from "../../sheets/design.ts";

/** Which of the two a sentence is about. */
export type Side = "group" | "household";

/** Ordinals of the places on a list of wishes, by rank; the first is empty, because ranks start at 1. */
export const places = ["", "eerste", "tweede", "derde", "vierde", "vijfde"];

/** The five bands of support, from 0: what a household needs, never a score. */
export const supportNeeded = [
  "geen extra steun nodig",
  "weinig extra steun nodig",
  "enige extra steun nodig",
  "veel extra steun nodig",
  "heel veel extra steun nodig",
];

/** A number as people set it: 5 and not 5,0. */
export function number(value: number): string {
  return String(value).replace(".", ",");
}

/** Kilometres in Dutch, with as many decimals as it takes to see on which side of a limit they are. */
export function kilometres(metres: number, limitMetres = Infinity): string {
  const isOver = metres > limitMetres;
  const shown = [1, 2].map((decimals) => (metres / 1000).toFixed(decimals));
  const fitting = shown.find((text) => Number(text) * 1000 > limitMetres === isOver) ?? (metres / 1000).toFixed(3);
  return fitting.replace(".", ",");
}

/** So many groups, in the singular or the plural. */
export function groups(count: number): string {
  return count === 1 ? "1 groep" : `${count} groepen`;
}

/** So many households. */
export function households(count: number): string {
  return count === 1 ? "1 huishouden" : `${count} huishoudens`;
}

/** So many of one of the two sides. */
export function people(side: Side, count: number): string {
  return side === "group" ? groups(count) : households(count);
}

/** So many groups and households together; a side of which there is nobody goes unsaid. */
export function bothSides(v: { readonly groups: number; readonly households: number }): string {
  const sides = [
    ...(v.groups === 0 ? [] : [groups(v.groups)]),
    ...(v.households === 0 ? [] : [households(v.households)]),
  ];
  return sides.length === 0 ? "niemand" : sides.join(" en ");
}

/** So many matches. */
export function matches(count: number): string {
  return count === 1 ? "1 match" : `${count} matches`;
}

/** What people call a household type, and one that is not known. */
export function typeNamed(type: HouseholdType | "unknown"): string {
  return type === "unknown" ? "soort onbekend" : typeWords[type].nl;
}

/** What somebody can choose, in Dutch; some of it has commas itself. */
export function namesOf(words: readonly Words[]): string {
  return words.map(({ nl }) => nl).join("; ");
}
