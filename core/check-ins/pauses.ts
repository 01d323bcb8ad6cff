import { daysBetween } from "../dates/civil-date.ts";
import type { Match, Pause } from "../records/match.ts";

/** A rest that is longer is taken for one of which nobody knows the end: its day is a slip of the keyboard. Days. */
const longestRest = 3 * 366;

function hasEnd({ from, until }: Pause): boolean {
  return until !== undefined && daysBetween(from, until) <= longestRest;
}

/**
 * The pause that the row of a match tells of now. One without an end counts while the match is paused, or as long as it
 * lies ahead; a match that is said to have started again goes on.
 */
function presentPause(match: Match, today: string): readonly Pause[] {
  const { status, pausedFrom, resumesOn, startsOn } = match;
  const isPaused = status === "paused";
  if (pausedFrom === undefined) return isPaused && startsOn !== undefined ? [{ from: startsOn }] : [];
  if (resumesOn !== undefined) return [{ from: pausedFrom, until: resumesOn }];
  return isPaused || pausedFrom > today ? [{ from: pausedFrom }] : [];
}

/**
 * The pauses of a match by which its talks move, oldest first: those of before that have an end, and the present one. A
 * paused match without a day rests from its first meeting.
 */
export function pausesOf(match: Match, today: string): readonly Pause[] {
  const before = (match.pauses ?? []).filter(({ until }) => until !== undefined);
  return [...before, ...presentPause(match, today)];
}

/**
 * True while a match rests: it is paused, from its day on, until the day on which it goes on, also where nobody changed the
 * status by then. A paused match without days rests.
 */
export function isResting({ status, pausedFrom, resumesOn }: Match, today: string): boolean {
  if (status !== "paused") return false;
  return (pausedFrom === undefined || pausedFrom <= today) && (resumesOn === undefined || resumesOn > today);
}

/** Days in a row on which a match rests: from the first up to the day on which it goes on, where that is known. */
export interface Rest {
  readonly from: string;
  readonly until?: string;
}

/**
 * Pauses as they count from a day on: in order, none inside another, none that ends before it begins. What comes behind a
 * rest without a known end does not count: nobody knows yet.
 */
export function restsSince(start: string, pauses: readonly Pause[]): readonly Rest[] {
  const rests: Rest[] = [];
  let free = start;
  for (const pause of [...pauses].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const from = pause.from > free ? pause.from : free;
    if (pause.until === undefined || !hasEnd(pause)) return [...rests, { from }];
    if (pause.until <= from) continue;
    rests.push({ from, until: pause.until });
    free = pause.until;
  }
  return rests;
}
