import { civilDay, dayNumber } from "./day-number.ts";

const minutesPerDay = 1440;

/** Day 0 of both calendars of Excel; the 1900 one is off by one because it believes in 29 February 1900. */
const dayZero = { "1900": dayNumber(1899, 12, 30), "1904": dayNumber(1904, 1, 1) } as const;
/** Before 1 March 1900 programs disagree about the number of a day. */
const firstSerial = { "1900": 61, "1904": 0 } as const;

/** The days of a civil date since 1970; undefined for text that is no date, 30 February included. */
function daysOf(iso: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const days = dayNumber(year, month, day);
  // 30 February would come out as a day in March.
  return civilDay(days) === iso ? days : undefined;
}

/** The number behind a date (`yyyy-MM-dd`) in a workbook; undefined for other text and for dates no workbook can hold. */
export function dateSerial(iso: string, date1904: boolean): number | undefined {
  const days = daysOf(iso);
  const calendar = date1904 ? "1904" : "1900";
  const serial = days === undefined ? -1 : days - dayZero[calendar];
  return serial < firstSerial[calendar] ? undefined : serial;
}

/** The number behind a moment (`yyyy-MM-ddTHH:mm`), in days with a fraction; undefined as for dates. */
export function datetimeSerial(iso: string, date1904: boolean): number | undefined {
  const parts = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/u.exec(iso);
  if (parts === null) return undefined;
  const [, date = "", hours = "", minutes = ""] = parts;
  const days = dateSerial(date, date1904);
  return days === undefined ? undefined : days + (Number(hours) * 60 + Number(minutes)) / minutesPerDay;
}
