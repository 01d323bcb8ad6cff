import { plusMonths } from "../dates/civil-date.ts";
import type { Match } from "../records/match.ts";
import { onceFor } from "../remembered.ts";
import type { Side, TalkRow } from "../sheets/talks.ts";
import type { TaskFact } from "../sheets/task-facts.ts";
import { pausesOf, restsSince, type Rest } from "./pauses.ts";
import { restedDay } from "./schedule.ts";

/** What is known of one match on one day. */
export interface Evidence {
  readonly match: Match;
  readonly talks: readonly TalkRow[];
  readonly tasks: readonly TaskFact[];
  readonly today: string;
}

/** That a signal holds: since when, and the keys of the rows that say so. */
export interface Grounds {
  readonly since: string;
  readonly because: readonly string[];
}

/** A rule: what it looks at is in the evidence, what it found is in the grounds; undefined is nothing to worry about. */
export type Rule = (evidence: Evidence) => Grounds | undefined;

/** A talk that took place, with its day. */
export interface HeldTalk extends TalkRow {
  readonly day: string;
}

function byDay(one: HeldTalk, other: HeldTalk): number {
  return one.day === other.day ? one.number - other.number : one.day < other.day ? -1 : 1;
}

/** Every rule looks at these, so they are found once. */
const heldByToday = onceFor(({ talks, today }: Evidence): readonly HeldTalk[] =>
  talks
    .flatMap((talk): HeldTalk[] => {
      const day = talk.done ?? talk.planned;
      return talk.held && day !== undefined && day <= today ? [{ ...talk, day }] : [];
    })
    .sort(byDay),
);

/** Talks that took place by today, oldest first; where nobody noted the day it is the planned one. */
export function held(evidence: Evidence, side?: Side): readonly HeldTalk[] {
  const all = heldByToday(evidence);
  return side === undefined ? all : all.filter((talk) => talk.side === side);
}

/**
 * The rows of a side where something was noted that must not wait for a day to be filled in, oldest first: talks that took
 * place by today, and others, such as one that was called off, by their planned day or, where that is to come, today.
 */
export function saying(evidence: Evidence, side: Side, says: (talk: TalkRow) => boolean): readonly HeldTalk[] {
  const { talks, today } = evidence;
  const others = talks
    .filter((talk) => talk.side === side && !talk.held && says(talk))
    .map((talk) => ({ ...talk, day: talk.planned !== undefined && talk.planned < today ? talk.planned : today }));
  return [...held(evidence, side).filter(says), ...others].sort(byDay);
}

/** The last of a list; undefined of an empty one. */
export function lastOf<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}

/** Both sides of a match. */
export const sides: readonly Side[] = ["group", "household"];

/** Keys of the rows of some talks. */
export function keys(talks: readonly TalkRow[]): readonly string[] {
  return talks.map((talk) => talk.key);
}

/** The grounds that hold longest, with the rows of all. */
export function together(grounds: readonly (Grounds | undefined)[]): Grounds | undefined {
  const found = grounds.filter((one): one is Grounds => one !== undefined);
  const [first] = found.map((one) => one.since).sort();
  return first === undefined ? undefined : { since: first, because: found.flatMap((one) => one.because) };
}

/** The rests of a match since its first meeting, as they count on the day; none before there was one. */
export const restsOf: (evidence: Evidence) => readonly Rest[] = onceFor(({ match, today }) =>
  match.startsOn === undefined ? [] : restsSince(match.startsOn, pausesOf(match, today)),
);

/** The day on which so many months of a match are over, rests not counted; undefined before the match has begun. */
export function afterMonths(evidence: Evidence, months: number): string | undefined {
  const { startsOn } = evidence.match;
  return startsOn === undefined ? undefined : restedDay(plusMonths(startsOn, months), restsOf(evidence)).planned;
}
