import { textOf, type Scalar } from "../../workbook/cell.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { numberFrom, numberWord } from "./number.ts";
import { reading } from "./reader.ts";

/** How many people live together, as far as one cell tells. */
export interface Composition {
  readonly adults?: number;
  readonly children?: number;
  /** All together, where the cell does not say who is a child. */
  readonly persons?: number;
}

const amount = "(\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|geen|one|two|three|four|five|six|seven|eight|no)";
const adultWords = new RegExp(`${amount}\\s*(?:x\\s*)?(?:volw|adult|ouder|parent|grote)`, "gu");
const childWords = new RegExp(
  `${amount}\\s*(?:x\\s*)?(?:jonge\\s+|kleine\\s+|minderjarige\\s+|small\\s+|minor\\s+)?(?:kind|child|kid|baby|zoon|zonen|dochter|son|daughter)`,
  "gu",
);
const sum = new RegExp(`^${amount}\\s*(?:\\+|en|and|&)\\s*${amount}\\b`, "u");

function asNumber(text: string): number {
  return numberWord(text) ?? Number(text);
}

/** All numbers before such words added up; `undefined` when there is none. */
function total(text: string, words: RegExp): number | undefined {
  const found = Array.from(text.matchAll(words), (match) => asNumber(match[1] ?? ""));
  return found.length === 0 ? undefined : found.reduce((one, other) => one + other, 0);
}

/** The number of children where the text says there are none. */
function noChildren(text: string): number | undefined {
  return /kinderloos|childless|(?:zonder|geen|without|no)\s+(?:kind|child|kid)/u.test(text) ? 0 : undefined;
}

/**
 * Adults and children out of a text such as `2 + 3 kinderen`, `2 volw., 1 kind` or `stel met 2 kinderen`. Only what is
 * counted in so many words; nothing when no number is given.
 */
export function compositionFrom(text: string): Composition {
  const plain = folded(text);
  const plus = sum.exec(plain);
  const children =
    total(plain, childWords) ?? (plus === null ? undefined : asNumber(plus[2] ?? "")) ?? noChildren(plain);
  const adults = total(plain, adultWords) ?? (plus === null ? undefined : asNumber(plus[1] ?? ""));
  return { ...(adults === undefined ? {} : { adults }), ...(children === undefined ? {} : { children }) };
}

function inRange(count: number | undefined): boolean {
  return count === undefined || (Number.isInteger(count) && count >= 0 && count <= 30);
}

function counted(cell: Scalar, plainNumber: (count: number) => Composition): Outcome<Composition> {
  // `3 (waarvan 1 baby)` is three: what stands in brackets explains the number before it.
  const text = textOf(cell).replace(/\s*\([^)]*\)?$/u, "");
  const number = typeof cell === "boolean" ? undefined : numberFrom(text);
  const found = number === undefined ? compositionFrom(textOf(cell)) : plainNumber(number);
  const sensible = inRange(found.adults) && inRange(found.children) && inRange(found.persons);
  return sensible && Object.keys(found).length > 0 ? value(found) : fault("count-unreadable");
}

/** A column of adults: a number, or a text that tells adults and children. */
export const adultsIn = reading((cell) => counted(cell, (adults) => ({ adults })));

/** A column of children: a number, `geen`, or a text that tells adults and children. */
export const childrenIn = reading((cell) => {
  if (/^(?:nee|no)$/u.test(folded(textOf(cell)))) return value<Composition>({ children: 0 });
  return counted(cell, (children) => ({ children }));
});

/** A column of persons: a number of all together, or a text that tells adults and children. */
export const personsIn = reading((cell) => counted(cell, (persons) => ({ persons })));
