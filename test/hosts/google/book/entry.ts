import { dayNumber } from "../../../../core/workbook/day-number.ts";
import type { CellValue } from "./cell.ts";
import type { Locale } from "./locale.ts";
import { refuse } from "./problem.ts";

/** What a cell gets when somebody enters text. */
export interface Entered {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The format that comes with it where the cell had none. */
  readonly numberFormat?: string;
}

/** What entering text depends on. */
export interface EntryOptions {
  readonly locale: Locale;
  /** The cell is formatted as plain text. */
  readonly isText: boolean;
  /** Year of a date without one. */
  readonly year: number;
  /** What a quote before text does in a cell of plain text: nobody says. */
  readonly quoteInText: "taken" | "kept";
}

/** Characters that one cell holds. */
export const longestEntry = 50_000;

const errors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"];

/** Days since 30 December 1899; undefined where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const days = dayNumber(year, month, day);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  // 30 February would come out as a day in March.
  return days < dayNumber(nextYear, nextMonth, 1) ? days - dayNumber(1899, 12, 30) : undefined;
}

function numberIn(text: string, { decimal, group }: Locale): number | undefined {
  const [d, g] = [`[${decimal}]`, `[${group}]`];
  const pattern = new RegExp(`^[+-]?(?:\\d{1,3}(?:${g}\\d{3})+|\\d+)?(?:${d}\\d*)?(?:e[+-]?\\d+)?$`, "iu");
  if (!pattern.test(text) || !/\d/u.test(text)) return undefined;
  const value = Number(text.split(group).join("").replace(decimal, "."));
  return Number.isFinite(value) ? value : undefined;
}

function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  return text.length > 2 ? Number(text) : Number(text) < 30 ? 2000 + Number(text) : 1900 + Number(text);
}

function dateIn(text: string, { locale, year }: EntryOptions): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2})[- ](\p{L}{3,9})\.?(?:[- ](\d{2}|\d{4}))?$/u.exec(text);
  if (named !== null) {
    const month = locale.months.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? undefined : serialOf(fullYear(named[3], year), month, Number(named[1]));
  }
  const short = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/u.exec(text);
  if (short === null) return undefined;
  const [first, second] = [Number(short[1]), Number(short[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  return serialOf(fullYear(short[4], year), month, day);
}

function timeIn(text: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (found === null || Number(found[2]) > 59 || Number(found[3] ?? 0) > 59) return undefined;
  return (Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0)) / 86_400;
}

function momentIn(text: string, options: EntryOptions): Entered | undefined {
  const { dateFormat, momentFormat, timeFormat } = options.locale;
  const day = dateIn(text, options);
  if (day !== undefined) return { value: day, numberFormat: dateFormat };
  const time = timeIn(text);
  if (time !== undefined) return { value: time, numberFormat: timeFormat };
  const both = /^(\S+?)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/u.exec(text);
  const [date, clock] = [dateIn(both?.[1] ?? "", options), timeIn(both?.[2] ?? "")];
  return date === undefined || clock === undefined ? undefined : { value: date + clock, numberFormat: momentFormat };
}

function amountIn(text: string, locale: Locale): Entered | undefined {
  const percent = numberIn(/^(.+?) ?%$/u.exec(text)?.[1] ?? "", locale);
  if (percent !== undefined) return { value: percent / 100, numberFormat: "0.00%" };
  if (!text.startsWith(locale.currency)) return undefined;
  const amount = numberIn(text.slice(1).trim(), locale);
  return amount === undefined ? undefined : { value: amount, numberFormat: `[$${locale.currency}]#,##0.00` };
}

function wordIn(text: string, { yes, no }: Locale): CellValue | undefined {
  const upper = text.toUpperCase();
  if (yes.includes(upper)) return true;
  if (no.includes(upper)) return false;
  return errors.includes(upper) ? { error: upper } : undefined;
}

function understood(text: string, options: EntryOptions): Entered {
  const trimmed = text.trim();
  const plain = numberIn(trimmed, options.locale) ?? wordIn(trimmed, options.locale);
  if (plain !== undefined) return { value: plain };
  const found = momentIn(trimmed, options) ?? amountIn(trimmed, options.locale);
  if (found !== undefined) return found;
  if (/^[=+@-]./su.test(text)) return { formula: text.startsWith("=") ? text : `=${text}` };
  return { value: text };
}

/**
 * What becomes of text that is entered into a cell, by a person or by a program that enters as a person does: what looks
 * like a number, date, truth or formula becomes one, unless the cell is plain text. Refuses what is too long.
 */
export function entered(text: string, options: EntryOptions): Entered {
  if (text.length > longestEntry) {
    refuse(`Your input contains more than the maximum of ${longestEntry} characters in a single cell.`);
  }
  if (text === "") return {};
  const takesQuote = !options.isText || options.quoteInText === "taken";
  if (text.startsWith("'") && takesQuote) return text.length === 1 ? {} : { value: text.slice(1) };
  return options.isText ? { value: text } : understood(text, options);
}
