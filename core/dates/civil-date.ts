import { DateTime, Settings } from "luxon";
import { onceForText } from "../remembered.ts";

/** Civil dates are text `yyyy-MM-dd` without a zone; as text they sort and compare in the order of time. */
const shape = /^\d{4}-\d{2}-\d{2}$/u;

// Said once for all: luxon otherwise asks the engine for its locale, also deep in a sum of days, and not every engine has one.
Settings.defaultLocale = "en-US";

/** Milliseconds in a day: days have no zone here, so that none is longer. */
const day = 86_400_000;

/** The number of a day, counted from 1 January 1970; undefined for a day that does not exist. */
const numberOf = onceForText((date: string): { readonly days: number | undefined } => {
  const found = DateTime.fromISO(shape.test(date) ? date : "", { zone: "utc" });
  return { days: found.isValid ? Math.round(found.toMillis() / day) : undefined };
});

/** The day of a number, once for all: a plan asks for the same days thousands of times. */
const dateOf = onceForText((days: string): string => {
  const found = DateTime.fromMillis(Number(days) * day, { zone: "utc" });
  return found.isValid ? written(found) : written(undefined);
});

function parsed(date: string): DateTime<true> {
  const found = DateTime.fromISO(shape.test(date) ? date : "", { zone: "utc" });
  if (!found.isValid) throw new RangeError("not a civil date");
  return found;
}

function daysOf(date: string): number {
  const { days } = numberOf(date);
  if (days === undefined) throw new RangeError("not a civil date");
  return days;
}

/** True for a day that exists, written `yyyy-MM-dd`. */
export function isCivilDate(text: unknown): text is string {
  return typeof text === "string" && shape.test(text) && numberOf(text).days !== undefined;
}

/** No day of a programme lies after this: a year that is later is a slip of the keyboard, or says that nobody knows. */
const lastDay = "2999-12-31";

/** True for a civil date that can be a day of a programme; days and months behind it are days too. */
export function isLikelyDay(text: unknown): text is string {
  return isCivilDate(text) && text <= lastDay;
}

function written(moment: DateTime<true> | undefined): string {
  const date = moment?.toISODate() ?? "";
  if (!shape.test(date)) throw new RangeError("beyond the year 9999");
  return date;
}

const monthsLater = onceForText((asked: string): string => {
  const [date = "", months] = asked.split(" ");
  return written(parsed(date).plus({ months: Number(months) }));
});

/** The day `days` later, earlier when negative. Throws RangeError when `date` is no civil date. */
export function plusDays(date: string, days: number): string {
  return dateOf(String(daysOf(date) + days));
}

/**
 * The same day of the month `months` later, or the last day of that month where it has no such day. Count from the first
 * day of a series, never from its previous day: 31 January, 28 February, 28 March would be the result.
 */
export function plusMonths(date: string, months: number): string {
  return monthsLater(`${date} ${months}`);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return daysOf(to) - daysOf(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  // 1 January 1970 was a Thursday.
  return ((((daysOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Sunday of the week of a day. */
export function endOfWeek(date: string): string {
  return plusDays(date, 7 - weekdayOf(date));
}

/** The year of a civil date. */
export function yearOf(date: string): number {
  daysOf(date);
  return Number(date.slice(0, 4));
}

/** Negative when the first day is earlier, 0 for the same day, positive when it is later: for sorting. */
export function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
