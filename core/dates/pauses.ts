import { compareDates, daysBetween, isLikelyDay, plusDays } from "./civil-date.ts";
import { periodsIn, periodsText } from "./periods.ts";

/** A pause that is over: its first day, and the day on which the match went on. Days as `yyyy-MM-dd`. */
export interface PauseOver {
  readonly from: string;
  readonly until: string;
}

/** A match that rests longer than ten years is a slip of the keyboard. Days. */
const longestPause = 3_660;

/**
 * The pauses in a text such as `2026-07-06/2026-08-14`, the last day of rest included, oldest first. A blank text holds
 * none. Undefined where any of it cannot be read or ends before it begins.
 */
export function pausesIn(text: string): readonly PauseOver[] | undefined {
  const periods = periodsIn(text, longestPause);
  if (periods?.some(({ to }) => !isLikelyDay(to)) === true) return undefined;
  return periods
    ?.map(({ from, to }) => ({ from, until: plusDays(to, 1) }))
    .sort((one, other) => compareDates(one.from, other.from));
}

/** A pause as the sheet keeps it, which `pausesIn` reads back; blank for one that ended on the day it began. */
export function pauseText({ from, until }: PauseOver): string {
  return daysBetween(from, until) < 1 ? "" : periodsText([{ from, to: plusDays(until, -1) }]);
}
