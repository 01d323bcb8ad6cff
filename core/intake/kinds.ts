import { textOf, type Scalar } from "../workbook/cell.ts";
import { ambassadorWishIn, daytimeIn, dutchLevelIn, seenIn, sexIn, statusIn } from "./cells/choice.ts";
import { adultsIn } from "./cells/composition.ts";
import { emailIn, phoneIn } from "./cells/contact.ts";
import { degreesIn, pairIn } from "./cells/coordinate.ts";
import { dateIn } from "./cells/date.ts";
import { householdTypeFrom, householdTypeIn, namesSomebody } from "./cells/household-type.ts";
import { languagesIn } from "./cells/languages.ts";
import { ageIn, distanceLimitIn, hoursIn, isPlainNumber, kilometresIn } from "./cells/number.ts";
import { postcodeIn } from "./cells/postcode.ts";
import { focusIn, strengthIn, usualScales, vulnerabilityIn, type Scales } from "./cells/scale.ts";
import { yesNoIn } from "./cells/yes-no.ts";
import type { Kind } from "./dictionary.ts";
import type { Outcome } from "./outcome.ts";

/** Whether a filled cell can be what a column of the kind holds. */
type Fits = (cell: Scalar) => boolean;

/** Read without a fault; for evidence a word for "not known" neither helps nor harms, so it is no proof. */
function readBy(reader: (cell: Scalar) => Outcome<unknown>): Fits {
  return (cell) => reader(cell).is === "value";
}

/** `H-12`, `WG-RTM-03`, `17`: short, with a digit or all capitals, and without spaces between words. */
export function looksLikeCode(cell: Scalar): boolean {
  const text = textOf(cell);
  if (text.length > 20 || /\s\S+\s/u.test(text) || /[@,;]/u.test(text)) return false;
  return /\d/u.test(text) || /^[A-Z]{1,4}$/u.test(text);
}

/** The whole answer to a question that nobody asked on a column of words. */
function isYesOrNo(cell: string): boolean {
  return /^(?:ja|nee|neen|yes|no|ja, graag|nee, dank u)[.!]?$/iu.test(cell.trim());
}

/** Words; a digit among them does no harm, for groups are called `Plein 7`. */
function looksLikeText(cell: Scalar): boolean {
  if (typeof cell !== "string" || isYesOrNo(cell)) return false;
  const areInitials = /^(?:\p{Lu}\p{Ll}?\.\s?)+$/u.test(cell.trim());
  return areInitials || (/\p{L}{2}/u.test(cell) && (/\p{Ll}{2}/u.test(cell) || !looksLikeCode(cell)));
}

/** Marks, in numbers or in words for more and less; a yes or a no is an answer to another question. */
function marksBy(reader: (cell: Scalar) => Outcome<unknown>): Fits {
  return (cell) => !/^(?:ja|nee|neen|yes|no|j|n|y)\b/iu.test(textOf(cell)) && readBy(reader)(cell);
}

/** `3-2`, `12 feb`: no day, for it has no year, and yet a column of them is one of days. */
function isDayWithoutYear(cell: Scalar): boolean {
  return typeof cell === "string" && /^\d{1,2}\s*(?:[-/]\s*\d{1,2}|\s[a-z]{3,9}\.?)$/iu.test(cell.trim());
}

/** `5-8`, `ca. 3 à 4 uur`, `halve dag`: no hours that we can count with, and yet a column of them is one of hours. */
function isRoughTime(cell: Scalar): boolean {
  return /^(?:\D{0,14}\d+(?:[.,]\d+)?\s*(?:-|–|à|a|tot|of|to|or|\/)\s*\d|(?:een |a )?(?:halve? (?:dag|day)|dagdeel|half a day|paar uur|couple of hours))/iu.test(
    textOf(cell).trim(),
  );
}

/** A postcode, with nothing of an address beside it. */
function isPostcodeOnly(cell: string): boolean {
  return /^\s*\d{4}\s?[a-z]{2}\s*$/iu.test(cell);
}

const longAtMost =
  (characters: number, fits: Fits): Fits =>
  (cell) =>
    textOf(cell).length <= characters && fits(cell);

/** What the content of a column must look like, per kind. */
export type KindFits = Readonly<Record<Kind, Fits>>;

/** What the content of a column must look like, per kind, where marks go as high as contracts.md says. */
export const fitsKind: KindFits = {
  code: looksLikeCode,
  text: looksLikeText,
  list: (cell) => typeof cell === "string" && /\p{L}{2}/u.test(cell) && !isYesOrNo(cell),
  postcode: longAtMost(30, readBy(postcodeIn)),
  address: (cell) =>
    typeof cell === "string" &&
    /\p{L}{3}/u.test(cell) &&
    /\d/u.test(cell) &&
    !cell.includes("@") &&
    !isPostcodeOnly(cell),
  lat: readBy(degreesIn),
  lon: readBy(degreesIn),
  "lat-lon": readBy(pairIn),
  kilometres: readBy(kilometresIn),
  "distance-limit": readBy(distanceLimitIn),
  count: (cell) => isPlainNumber(cell) || readBy(adultsIn)(cell),
  composition: readBy(adultsIn),
  age: readBy(ageIn),
  hours: (cell) => readBy(hoursIn)(cell) || isRoughTime(cell),
  focus: readBy(focusIn),
  strength: marksBy(strengthIn(usualScales)),
  score: marksBy(vulnerabilityIn(usualScales)),
  languages: readBy(languagesIn),
  level: readBy(dutchLevelIn),
  "yes-no": (cell) => yesNoIn(cell).is !== "fault",
  seen: (cell) => seenIn("day-first")(cell).is !== "fault",
  wish: readBy(ambassadorWishIn("")),
  status: readBy(statusIn),
  date: (cell) =>
    isDayWithoutYear(cell) || dateIn(cell, "day-first").is !== "fault" || dateIn(cell, "month-first").is !== "fault",
  email: readBy(emailIn),
  phone: (cell) => !textOf(cell).includes("@") && readBy(phoneIn)(cell),
  daytime: readBy(daytimeIn),
  sex: readBy(sexIn),
  type: (cell) => typeof cell === "string" && !namesSomebody(cell) && readBy(householdTypeIn)(cell),
  types: (cell) =>
    typeof cell === "string" && cell.split(/[;,/\n]/u).some((part) => householdTypeFrom(part) !== undefined),
};

/** What the content of a column must look like in a workbook whose marks go higher or less high, or stand for words. */
export function fitsKindOn(scales: Scales, legend?: ReadonlyMap<string, number>): KindFits {
  return {
    ...fitsKind,
    strength: marksBy(strengthIn(scales, legend)),
    score: marksBy(vulnerabilityIn(scales, legend)),
  };
}

/** Kinds whose content proves something: a column full of e-mail addresses is one of e-mail addresses. */
const telling: ReadonlySet<Kind> = new Set<Kind>([
  "code", "postcode", "address", "lat", "lon", "lat-lon", "languages", "level", "yes-no", "seen", "wish", "status",
    "date", "email", "phone", "daytime", "sex",
  "type", "types", "composition", "strength", "score", "age",
]); // prettier-ignore

/** True when the content of a column of this kind counts as proof for it; for the others it only counts against. */
export function isTelling(kind: Kind): boolean {
  return telling.has(kind);
}

/** Kinds whose content can hardly be anything else; yes and no, numbers and days answer any question. */
const proving: ReadonlySet<Kind> = new Set<Kind>([
  "postcode", "lat", "lon", "lat-lon", "languages", "email", "phone", "sex", "type", "types",
]); // prettier-ignore

/**
 * Kinds whose cells settle a question that says the field with other words beside it. Counts, hours, marks and a yes or
 * no settle nothing: `Hoeveel leden spreken Arabisch?` has numbers too.
 */
const answering: ReadonlySet<Kind> = new Set<Kind>([
  "postcode", "lat", "lon", "lat-lon", "languages", "email", "phone", "sex", "type", "types", "level", "wish", "status", "date", "daytime", "focus", "list", "address",
]); // prettier-ignore

/** True when the content of a column of this kind settles a question that says the field, with other words beside it. */
export function answers(kind: Kind): boolean {
  return answering.has(kind);
}

/** True when the content of a column proves a kind for a question with words in it that nobody knows. */
export function proves(kind: Kind): boolean {
  return proving.has(kind);
}
