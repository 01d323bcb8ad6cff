import { daysBetween, plusDays, plusMonths } from "../dates/civil-date.ts";
import { shiftToWorkingDay, type WorkingCalendar } from "../dates/working-days.ts";
import type { Pause } from "../records/match.ts";
import type { Words } from "../sheets/design.ts";
import { restsSince, type Rest } from "./pauses.ts";

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

/** The month of the year, from 1, that a talk belongs to; the first three are all of the first (R50). */
export function monthOfTalk(number: number): number {
  return Math.max(1, number - 2);
}

/** One talk of the schedule; both sides have the same days. */
export interface ScheduledTalk {
  /** 1 to 14. */
  readonly number: number;
  readonly moment: Moment;
  /** A working day; of a talk on hold the day that it would have had. */
  readonly planned: string;
  /** The match rests on that day, and nobody knows until when. */
  readonly onHold?: true;
}

/**
 * A day moved by the rests of a match: one that falls in a rest or behind it comes later by its length, and nothing comes
 * before the day on which the match goes on. `reached` says on which day it takes effect where that is another one.
 */
export function restedDay(
  day: string,
  rests: readonly Rest[],
  reached: (day: string) => string = (one) => one,
): Pick<ScheduledTalk, "planned" | "onHold"> {
  let moved = day;
  for (const { from, until } of rests) {
    if (reached(moved) < from) break;
    if (until === undefined) return { planned: reached(moved), onHold: true };
    const later = plusDays(moved, daysBetween(from, until));
    moved = later < until ? until : later;
  }
  return { planned: reached(moved) };
}

/**
 * The days of the talks of one side, in order. Each counts from the start, never from the talk before, so that a start
 * on the 31st stays at the end of the month; a pause moves what falls in it or behind it by its length, and a day off
 * moves to the next working day.
 */
export function scheduleFrom(
  start: string,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): readonly ScheduledTalk[] {
  const rests = restsSince(start, pauses);
  // A day off just before a rest moves into it, so it counts as in it.
  const reached = (day: string): string => shiftToWorkingDay(day, "later", calendar);
  return moments.map((moment, place) => {
    const day = moment.unit === "day" ? plusDays(start, moment.count) : plusMonths(start, moment.count);
    return { number: place + 1, moment, ...restedDay(day, rests, reached) };
  });
}

/** What the day of an agreed talk is worked out from, besides that day. */
export interface Agreement {
  /** The day on which it was agreed: who agreed on it during a rest knew of that rest. */
  readonly agreedOn: string;
  readonly rests: readonly Rest[];
  readonly calendar: WorkingCalendar;
}

/**
 * A day that two people agreed on before the match rested: one in a rest comes later by its length, on a working day and in
 * no later rest, or waits. Any other stays as it was agreed, also in a weekend.
 */
export function agreedDay(
  day: string,
  { agreedOn, rests, calendar }: Agreement,
): Pick<ScheduledTalk, "planned" | "onHold"> {
  const place = rests.findIndex(({ from, until }) => from <= day && (until === undefined || day < until));
  const rest = rests[place];
  if (rest === undefined || agreedOn >= rest.from) return { planned: day };
  if (rest.until === undefined) return { planned: day, onHold: true };
  return restedDay(day, rests.slice(place), (one) => shiftToWorkingDay(one, "later", calendar));
}
