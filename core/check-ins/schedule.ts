import { plusDays, plusMonths } from "../dates/civil-date.ts";
import { shiftToWorkingDay, type WorkingCalendar } from "../dates/working-days.ts";
import type { Words } from "../sheets/design.ts";

/** A moment at which both sides are called: so many days or months after the first meeting. */
export type Moment = { readonly unit: "day" | "month"; readonly count: number };

/**
 * Two talks in the first fortnight, one at a month, then one a month to the end of the year: 14 a side (R50).
 */
export const moments: readonly Moment[] = [
  { unit: "day", count: 2 },
  { unit: "day", count: 14 },
  { unit: "day", count: 30 },
  ...Array.from({ length: 11 }, (_, place) => ({ unit: "month", count: place + 2 }) as const),
];

/** A moment in words, such as `dag 14` and `maand 3`. */
export function momentWords(moment: Moment): Words {
  const { unit, count } = moment;
  return unit === "day" ? { nl: `dag ${count}`, en: `day ${count}` } : { nl: `maand ${count}`, en: `month ${count}` };
}

/** One talk of the schedule; both sides have the same days. */
export interface ScheduledTalk {
  /** 1 to 14. */
  readonly number: number;
  readonly moment: Moment;
  /** A working day. */
  readonly planned: string;
}

/**
 * The days of the talks of one side, in order. Each counts from the start, never from the talk before, so that a start
 * on the 31st stays at the end of the month; a day off moves to the next working day.
 */
export function scheduleFrom(start: string, calendar: WorkingCalendar): readonly ScheduledTalk[] {
  return moments.map((moment, place) => {
    const day = moment.unit === "day" ? plusDays(start, moment.count) : plusMonths(start, moment.count);
    return { number: place + 1, moment, planned: shiftToWorkingDay(day, "later", calendar) };
  });
}
