import type { HouseholdType } from "../../core/records/words.ts";
import { inTurn } from "./chance.ts";

/** A day in a cell: a real date, or as somebody typed it. */
export type DateCell = { readonly day: string } | string;

/** How coordinators write the five household types, from tidy to hurried. */
const typeSpellings: Readonly<Record<HouseholdType, readonly string[]>> = {
  family: [
    "Gezin met kinderen",
    "gezin m. kinderen",
    "gezin met kinderen",
    "Gezin met kind(eren)",
    "ouders met kinderen",
  ],
  couple: ["stel", "Stel zonder kinderen", "Echtpaar zonder kinderen", "stel (geen kinderen)"],
  "single-parent": ["Alleenstaande ouder", "alleenst. ouder", "Eenoudergezin", "alleenstaande moeder"],
  "single-man": ["Alleenst. man", "alleenstaande man", "Alleenstaande man"],
  "single-woman": ["alleenstaande vrouw", "Alleenst. vrouw", "Alleenstaande vrouw"],
};

/** A household type as somebody would type it on the n-th row. */
export function typedType(type: HouseholdType, n: number): string {
  return inTurn(typeSpellings[type], n);
}

/** Several household types in one cell; `between` stands between them. */
export function typedTypes(types: readonly HouseholdType[], n: number, between: string): string {
  return types.map((type, place) => typedType(type, n + place)).join(between);
}

const shortMonths = ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."];
const longMonths = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** A `yyyy-MM-dd` day: mostly a real date cell, now and then text in one of three Dutch manners. */
export function typedDay(day: string, n: number): DateCell {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (n % 11 === 4) return `${date} ${inTurn(shortMonths, month - 1)} ${year}`;
  if (n % 17 === 6) return `${date} ${inTurn(longMonths, month - 1)} ${year}`;
  if (n % 23 === 9) return `${date}-${month}-${year}`;
  return { day };
}

/** Yes or no, in the ways that occur side by side in one column. */
export function typedYesNo(yes: boolean, n: number): string {
  return yes ? inTurn(["ja", "ja", "Ja", "ja", "x", "ja", "J", "✓"], n) : inTurn(["nee", "Nee"], n);
}

/** 0 to 4 as a number, every sixth row as the word of the legend. */
export function typedScale(score: number, n: number): number | string {
  const words = ["geen", "weinig", "gemiddeld", "veel", "heel veel"];
  return n % 6 === 3 ? inTurn(words, score) : score;
}

/** A postcode with its space, without it, or in lower case. */
export function typedPostcode(postcode: string, n: number): string {
  return inTurn([postcode, postcode, postcode.replace(" ", ""), postcode, postcode.toLowerCase()], n);
}
