import { civilDay, dayNumber } from "./day-number.ts";
import type { FormatKind } from "./number-kind.ts";

const minutesPerDay = 1440;
/** 31 December 9999 in the calendar from 1900. */
const lastDay = 2_958_465;
/** Days between the two calendars. */
const between = 1462;

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function clock(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Dates that were spelled before: a sheet has many cells and few days. */
const spelled = new Map<number, string>();
const mostSpelled = 50_000;

/**
 * The civil date of a day number in the calendar from 1900. That calendar has a 29 February 1900 that never was: day 60
 * reads as the 28th, and the days before it count from one day later.
 */
function civilDate(day: number): string {
  const known = spelled.get(day);
  if (known !== undefined) return known;
  const date = civilDay(dayNumber(1899, 12, day < 60 ? 31 : 30) + day);
  if (spelled.size < mostSpelled) spelled.set(day, date);
  return date;
}

/** A moment in days, as date with time. The time is left out at midnight, unless the format asks for it. */
function moment(serial: number, always: boolean): string {
  const minutes = Math.round(serial * minutesPerDay);
  const time = minutes % minutesPerDay;
  const date = civilDate(Math.floor(minutes / minutesPerDay));
  return time === 0 && !always ? date : `${date}T${clock(time)}`;
}

/** How a workbook and a sheet of it count and show days. */
export interface DateReading {
  readonly date1904: boolean;
  /** On our own sheets a format with hours says that midnight is meant, too. */
  readonly ours: boolean;
}

/**
 * The number of a cell as its format means it: `yyyy-MM-dd`, `yyyy-MM-ddTHH:mm` where there is a time, `HH:mm` for a
 * time without a day and for a duration. Numbers that are no date under a date format stay numbers.
 */
export function readSerial(serial: number, kind: FormatKind, reading: DateReading): string | number {
  if (kind === "number" || serial < 0 || serial > lastDay + 1) return serial;
  if (kind === "elapsed") return clock(Math.round(serial * minutesPerDay));
  if (serial < 1 && (serial > 0 || kind === "time")) {
    return clock(Math.min(Math.round(serial * minutesPerDay), minutesPerDay - 1));
  }
  const day = reading.date1904 ? serial + between : serial;
  if (day < 1 || day >= lastDay + 1 - 0.5 / minutesPerDay) return serial;
  return moment(day, kind === "datetime" && reading.ours);
}

/** A date that the file itself spells as ISO text, as Strict Open XML does; undefined when it is not one. */
export function readIsoDate(text: string, kind: FormatKind, reading: DateReading): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?)?Z?$/u.exec(text.trim());
  const [, date, time] = parts ?? [];
  if (date === undefined) return time;
  if (time === undefined) return date;
  return time === "00:00" && !(kind === "datetime" && reading.ours) ? date : `${date}T${time}`;
}
