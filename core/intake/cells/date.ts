import { weekdayOf } from "../../dates/civil-date.ts";
import type { Scalar } from "../../workbook/cell.ts";
import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { isErrorValue, saysUnknown } from "./unknown.ts";

/**
 * In which order a column writes day and month. `assumed` is day first without proof: no value in the column tells.
 * `mixed`: some cells prove the one and some the other, so that only cells that prove it themselves are read.
 */
export type DateOrder = "day-first" | "month-first" | "assumed" | "mixed";

/** First letters of month names, Dutch and English; `mrt` and `maart` both, `ok` and `oc` for October. */
const months: readonly (readonly [name: string, month: number])[] = [
  ["januari", 1], ["january", 1], ["februari", 2], ["february", 2], ["maart", 3], ["mrt", 3], ["march", 3], ["april",
    4],
  ["mei", 5], ["may", 5], ["juni", 6], ["june", 6], ["juli", 7], ["july", 7], ["augustus", 8], ["august", 8],
  ["september", 9], ["sept", 9], ["oktober", 10], ["october", 10], ["november", 11], ["december", 12],
]; // prettier-ignore

const weekdays: readonly (readonly [name: string, day: number])[] = [
  ["maandag", 1], ["dinsdag", 2], ["woensdag", 3], ["donderdag", 4], ["vrijdag", 5], ["zaterdag", 6], ["zondag", 7],
  ["monday", 1], ["tuesday", 2], ["wednesday", 3], ["thursday", 4], ["friday", 5], ["saturday", 6], ["sunday", 7],
]; // prettier-ignore

/** The number behind a name or its first letters: at least `letters` of them. */
function named(names: readonly (readonly [string, number])[], word: string, letters: number): number | undefined {
  return names.find(([name]) => name === word || (word.length >= letters && name.startsWith(word)))?.[1];
}

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * `yyyy-MM-dd` when such a day exists; years of two digits are 1960 to 2059. Counted here, for a list can hold tens of
 * thousands of days.
 */
function civil(year: number, month: number, day: number): string | undefined {
  const whole = year >= 100 ? year : year < 60 ? 2000 + year : 1900 + year;
  if (whole < 1900 || whole > 2199 || day < 1 || day > daysIn(whole, month)) return undefined;
  return [String(whole), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** A serial number of the 1900 system: 43893 is 2020-03-03. Hosts have turned those of 1904 workbooks into text. */
function fromSerial(serial: number): string | undefined {
  if (serial < 20000 || serial >= 60000) return undefined;
  const days = Math.floor(serial) - 25569;
  return civilFromDays(days);
}

/** The civil date so many days after 1970-01-01 (Howard Hinnant's days-to-civil rule, proleptic Gregorian). */
function civilFromDays(days: number): string | undefined {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civil(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

const numeric = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:[ t]+\d{1,2}[:.]\d{2}.*)?$/u;

/** First, second and last part of `3-4-2020`, in the order of the text. */
function numericParts(text: string): readonly [number, number, number] | undefined {
  const match = numeric.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** What a column proves about its order: a second part above 12 is a day, so the month comes first, and the reverse. */
export function dateOrderOf(cells: readonly Scalar[]): DateOrder {
  let day = false;
  let month = false;
  for (const cell of cells) {
    const parts = typeof cell === "string" ? numericParts(folded(cell)) : undefined;
    if (parts === undefined) continue;
    if (parts[0] > 12 && parts[1] <= 12) day = true;
    if (parts[1] > 12 && parts[0] <= 12) month = true;
  }
  if (day) return month ? "mixed" : "day-first";
  return month ? "month-first" : "assumed";
}

/** True where day and month could change places without anybody noticing. */
export function isAmbiguousDate(cell: Scalar): boolean {
  const parts = typeof cell === "string" ? numericParts(folded(cell)) : undefined;
  return parts !== undefined && parts[0] <= 12 && parts[1] <= 12 && parts[0] !== parts[1];
}

function fromParts(first: number, second: number, year: number, order: DateOrder): Outcome<string> {
  if (order === "mixed" && first <= 12 && second <= 12 && first !== second) return fault("date-ambiguous");
  const monthFirst = order === "month-first" || (order === "mixed" && second > 12);
  const found = monthFirst ? civil(year, first, second) : civil(year, second, first);
  return found === undefined ? fault("date-unclear") : value(found);
}

/** `20240115`, `15012024` and, where a number lost its first 0, `1032024`, as case systems write a day; `00000000` for none. */
function fromDigits(text: string): Outcome<string> {
  if (/^0+$/u.test(text)) return unknown();
  const [, isoYear = "", isoMonth = "", isoDay = ""] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text) ?? [];
  const iso = isoYear === "" ? undefined : civil(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (iso !== undefined) return value(iso);
  const [, day = "", month = "", year = ""] = /^(\d{1,2})(\d{2})((?:19|20)\d{2})$/u.exec(text) ?? [];
  const found = day === "" ? undefined : civil(Number(year), Number(month), Number(day));
  return found === undefined ? fault("date-unclear") : value(found);
}

function fromIso(text: string): Outcome<string> | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/u.exec(text);
  if (match === null) return undefined;
  const found = civil(Number(match[1]), Number(match[2]), Number(match[3]));
  return found === undefined ? fault("date-unclear") : value(found);
}

/** `3 mrt. 2020`, `maandag 3 maart 2020`, `3-mrt-20`, `March 3, 2020`: a day, a month name and a year, nothing else. */
function fromWords(text: string): Outcome<string> {
  const words = text
    .replace(/(\d)(?:e|ste|de|st|nd|rd|th)\b/gu, "$1")
    .split(/[\s.,/-]+/u)
    .filter((word) => word !== "");
  const weekday = named(weekdays, words[0] ?? "", 2);
  const rest = weekday === undefined ? words : words.slice(1);
  const found = rest.length === 3 ? dayMonthYear(rest) : undefined;
  if (found === undefined) return fault("date-unclear");
  return weekday !== undefined && weekdayOf(found) !== weekday ? fault("date-weekday") : value(found);
}

function dayMonthYear(words: readonly string[]): string | undefined {
  const [one = "", two = "", year = ""] = words;
  const [day, name] = /^\d/u.test(one) ? [one, two] : [two, one];
  const month = named(months, name, 3);
  const numbers = /^\d{1,2}$/u.test(day) && /^(?:\d{2}|\d{4})$/u.test(year);
  return month === undefined || !numbers ? undefined : civil(Number(year), month, Number(day));
}

/** What people write where a day will stand one day: it is not known yet, and nothing is wrong. */
const pending =
  /^(?:nog (?:niet|geen|in|te|bellen|plannen|inplannen|onbekend)|niet (?:nodig|gepland)|gepland|ingepland|in te plannen|wordt|volgt|verzet|uitgesteld|afgezegd|wacht op|not yet|planned|pending|postponed|to be|tbc|waiting|azc|in azc)(?:\s[^\d]*)?$/u;

/**
 * A day, read with the order of its column (`dateOrderOf`): ISO text as hosts give it, serial numbers, `d-M-y`, Dutch
 * or English month names. A month without a day, a year or a week is unclear, never rounded to a day.
 */
export function dateIn(cell: Scalar, order: DateOrder): Outcome<string> {
  if (isErrorValue(cell)) return fault("formula-error");
  if (cell === null || saysUnknown(cell)) return unknown();
  if (typeof cell === "boolean") return fault("date-unclear");
  const text = folded(String(cell));
  const serial = /^\d{5}(?:[.,]\d+)?$/u.test(text) ? fromSerial(Number(text.replace(",", "."))) : undefined;
  if (serial !== undefined) return value(serial);
  const parts = numericParts(text);
  if (parts !== undefined) return fromParts(...parts, order);
  if (/^\d{7,8}$/u.test(text)) return fromDigits(text);
  return pending.test(text) ? unknown() : (fromIso(text) ?? fromWords(text));
}
