import { civilDay, dayNumber } from "../../core/workbook/day-number.ts";
import { readSerial } from "../../core/workbook/read-serial.ts";

const dayZero = dayNumber(1899, 12, 30);
const secondsPerDay = 86_400;
/** 1 March 1900: numbers below it are hours that were added up, rather than days. */
const firstDate = 61;
const reading = { date1904: false, ours: false } as const;

/**
 * What a date says, from the number of days (with a part of a day) that a spreadsheet has for it: `yyyy-MM-dd`, with
 * `THH:mm` where there is a time; `HH:mm` for a time without a day and for hours that were added up. Seconds are rounded
 * to minutes.
 */
export function serialText(serial: number): string {
  if (serial < 0) return civilDay(Math.floor(serial) + dayZero);
  const kind = serial >= firstDate ? "date" : serial < 1 ? "time" : "elapsed";
  return String(readSerial(serial, kind, reading));
}

/**
 * What a date of Google says, from the civil moment that it stands for, as `yyyy-MM-dd HH:mm:ss`, in the form of
 * `serialText`; 30 December 1899 is no day. Undefined for text of another form.
 */
export function dateText(civil: string): string | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/u.exec(civil);
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(Number);
  const days = dayNumber(year, month, day) - dayZero;
  return serialText(days + (hours * 3600 + minutes * 60 + seconds) / secondsPerDay);
}
