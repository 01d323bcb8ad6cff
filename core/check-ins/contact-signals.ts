import { plusDays } from "../dates/civil-date.ts";
import type { TalkRow } from "../sheets/talks.ts";
import { held, keys, lastOf, restsOf, sides, together, type Rule } from "./evidence.ts";
import { restsSince } from "./pauses.ts";
import { restedDay } from "./schedule.ts";

/** Days without contact that are too many. */
const silence = 21;

/**
 * S1: no contact between the two sides for three weeks or more, as the last talk about it says. Days on which the match
 * rested do not count.
 */
export const noContact: Rule = (evidence) => {
  const told = held(evidence).filter((talk) => talk.contact !== undefined);
  const last = lastOf(told);
  const since = lastOf(told.filter((talk) => talk.contact !== "none"))?.day ?? evidence.match.startsOn;
  if (last === undefined || since === undefined) return undefined;
  const { planned: tooLong, onHold } = restedDay(plusDays(since, silence), restsSince(since, restsOf(evidence)));
  if (onHold === true || last.day < tooLong) return undefined;
  const silent = told.filter((talk) => talk.contact === "none" && talk.day > since);
  return { since: tooLong, because: keys(silent) };
};

/** S2: the last two talks that were due with one side did not take place. */
export const missedTalks: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const due = evidence.talks
        .filter(
          (talk) =>
            talk.side === side &&
            !talk.skipped &&
            talk.onHold !== true &&
            (talk.planned ?? evidence.today) < evidence.today,
        )
        .sort((one, other) => one.number - other.number);
      const lastHeld = due.reduce((last, talk, place) => (wasHeld(talk, evidence.today) ? place : last), -1);
      const missed = due.slice(lastHeld + 1);
      const second = missed[1]?.planned;
      return second === undefined ? undefined : { since: second, because: keys(missed) };
    }),
  );

function wasHeld(talk: TalkRow, today: string): boolean {
  return talk.held && (talk.done ?? talk.planned ?? today) <= today;
}

function apart(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) >= 2;
}

/** S3: in the last pair of talks the sides are two points or more apart on how it goes or on what they expected. */
export const sidesDiffer: Rule = (evidence) => {
  const households = new Map(held(evidence, "household").map((talk) => [talk.number, talk]));
  const pairs = held(evidence, "group").flatMap((group) => {
    const household = households.get(group.number);
    return household === undefined ? [] : [{ group, household }];
  });
  const last = lastOf(pairs);
  if (last === undefined) return undefined;
  const { group, household } = last;
  const differ = apart(group.sentiment, household.sentiment) || apart(group.expectations, household.expectations);
  if (!differ) return undefined;
  return { since: group.day > household.day ? group.day : household.day, because: keys([group, household]) };
};
