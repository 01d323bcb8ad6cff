import { DateTime, Settings } from "luxon";

/** Civil dates are text `yyyy-MM-dd` without a zone; as text they sort and compare in the order of time. */
const shape = /^\d{4}-\d{2}-\d{2}$/u;

// Said once for all: luxon otherwise asks the engine for its locale, also deep in a sum of days, and not every engine has one.
Settings.defaultLocale = "en-US";

function parsed(date: string): DateTime<true> {
  const found = DateTime.fromISO(shape.test(date) ? date : "", { zone: "utc" });
  if (!found.isValid) throw new RangeError("not a civil date");
  return found;
}

/** True for a day that exists, written `yyyy-MM-dd`. */
export function isCivilDate(text: unknown): text is string {
  return typeof text === "string" && shape.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

function written(moment: DateTime<true>): string {
  const date = moment.toISODate();
  if (!shape.test(date)) throw new RangeError("beyond the year 9999");
  return date;
}

/** The day `days` later, earlier when negative. Throws RangeError when `date` is no civil date. */
export function plusDays(date: string, days: number): string {
  return written(parsed(date).plus({ days }));
}

/**
 * The same day of the month `months` later, or the last day of that month where it has no such day. Count from the first
 * day of a series, never from its previous day: 31 January, 28 February, 28 March would be the result.
 */
export function plusMonths(date: string, months: number): string {
  return written(parsed(date).plus({ months }));
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(parsed(to).diff(parsed(from), "days").days);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return parsed(date).weekday;
}

/** The Sunday of the week of a day. */
export function endOfWeek(date: string): string {
  return plusDays(date, 7 - weekdayOf(date));
}

/** The year of a civil date. */
export function yearOf(date: string): number {
  return parsed(date).year;
}

/** Negative when the first day is earlier, 0 for the same day, positive when it is later: for sorting. */
export function compareDates(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
