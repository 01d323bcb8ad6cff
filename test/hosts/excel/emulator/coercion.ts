import type { Cell } from "./cell.ts";
import { serialOf } from "./serial.ts";

/** What a cell gets when a person types something. */
export interface Typed {
  readonly content: Pick<Cell, "value" | "formula">;
  /** The number format that comes with it where the cell had none. */
  readonly numberFormat?: string;
}

const errors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dutchMonths = new Map([
  ["mrt", 2],
  ["mei", 4],
  ["okt", 9],
]);

const numberPattern = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/iu;

function plainNumber(text: string): number | undefined {
  if (!numberPattern.test(text) || !/\d/u.test(text)) return undefined;
  const value = Number(text.replace(/,/gu, ""));
  return Number.isFinite(value) ? value : undefined;
}

function monthOf(word: string): number | undefined {
  const start = word.slice(0, 3).toLowerCase();
  const found = months.indexOf(start);
  return found >= 0 ? found : dutchMonths.get(start);
}

function yearOf(text: string | undefined): number {
  if (text === undefined) return 2026;
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number): number | undefined {
  return serialOf({ year, month, day });
}

/** `1-2`, `3/4/26`, `2026-03-02`: day first where a dash stands, as here, and month first where a slash does. */
function numericDate(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/u.exec(text);
  if (short === null) return undefined;
  const [first, second] = [Number(short[1]), Number(short[3])];
  const [day, month] = short[2] === "-" ? [first, second] : [second, first];
  return dateOf(yearOf(short[4]), month, day) ?? dateOf(yearOf(short[4]), day, month);
}

function namedDate(text: string): number | undefined {
  const found = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ](\d{2}|\d{4}))?$/iu.exec(text);
  const month = monthOf(found?.[2] ?? "");
  if (found === null || month === undefined) return undefined;
  return dateOf(yearOf(found[3]), month + 1, Number(found[1]));
}

function timeOf(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (found === null || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return undefined;
  return (Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)) / 86_400;
}

function datedTyped(text: string): Typed | undefined {
  const day = numericDate(text) ?? namedDate(text);
  if (day !== undefined) return { content: { value: day }, numberFormat: "m/d/yyyy" };
  const time = timeOf(text);
  if (time !== undefined) return { content: { value: time }, numberFormat: "h:mm" };
  const both = /^(\S+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/u.exec(text);
  const [date, clock] = [numericDate(both?.[1] ?? ""), timeOf(both?.[2] ?? "")];
  if (date === undefined || clock === undefined) return undefined;
  return { content: { value: date + clock }, numberFormat: "m/d/yyyy h:mm" };
}

function signedTyped(text: string): Typed | undefined {
  const percent = /^(.+?) ?%$/u.exec(text);
  const ofHundred = percent === null ? undefined : plainNumber(percent[1] ?? "");
  if (ofHundred !== undefined) {
    return { content: { value: ofHundred / 100 }, numberFormat: Number.isInteger(ofHundred) ? "0%" : "0.00%" };
  }
  const money = /^([€$£]) ?(.+)$/u.exec(text);
  const amount = money === null ? undefined : plainNumber(money[2] ?? "");
  if (amount !== undefined) return { content: { value: amount }, numberFormat: `${money?.[1] ?? ""}#,##0.00` };
  const fraction = /^(\d+) (\d{1,2})\/(\d{1,2})$/u.exec(text);
  if (fraction === null) return undefined;
  return {
    content: { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]) },
    numberFormat: "# ?/?",
  };
}

function formulaTyped(text: string): Typed | undefined {
  if (text.length < 2 || !/^[=+-]/u.test(text)) return undefined;
  return { content: { formula: text.startsWith("=") ? text : `=${text}` } };
}

/** What becomes of text that is typed into a cell that is not formatted as text. */
function interpreted(text: string): Typed {
  const trimmed = text.trim();
  const value = plainNumber(trimmed);
  if (value !== undefined) return { content: { value } };
  if (/^(true|false)$/iu.test(trimmed)) return { content: { value: trimmed.toLowerCase() === "true" } };
  const error = errors.find((one) => one === trimmed.toUpperCase());
  if (error !== undefined) return { content: { value: { error } } };
  return datedTyped(trimmed) ?? signedTyped(trimmed) ?? formulaTyped(text) ?? { content: { value: text } };
}

/** What happens to an apostrophe before text in a cell that is formatted as text: sources differ. */
export type Apostrophe = "taken" | "kept";

/**
 * What a cell holds after `input` was put in by the API, which does as if somebody typed it: text that looks like a
 * number, date or formula becomes one, except in a cell that is formatted as text (`@`) or behind an apostrophe.
 */
export function typed(input: string | number | boolean, numberFormat: string, apostrophe: Apostrophe): Typed {
  const isText = numberFormat === "@";
  if (typeof input === "string") {
    if (input === "") return { content: {} };
    if (input.startsWith("'") && (!isText || apostrophe === "taken")) return quoted(input.slice(1));
    return isText ? { content: { value: input } } : interpreted(input);
  }
  if (!isText) return { content: { value: input } };
  return { content: { value: typeof input === "boolean" ? String(input).toUpperCase() : String(input) } };
}

function quoted(text: string): Typed {
  return text === "" ? { content: {} } : { content: { value: text } };
}
