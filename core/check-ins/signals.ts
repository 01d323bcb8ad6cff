import { daysBetween, plusDays, plusMonths } from "../dates/civil-date.ts";
import type { SignalCode } from "../records/check-in.ts";
import type { Match } from "../records/match.ts";
import type { Side, TalkRow } from "../sheets/talks.ts";
import type { TaskFact } from "../sheets/task-facts.ts";

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
interface HeldTalk extends TalkRow {
  readonly day: string;
}

/** Talks that took place by today, oldest first; where nobody noted the day it is the planned one. */
function held(evidence: Evidence, side?: Side): readonly HeldTalk[] {
  return evidence.talks
    .flatMap((talk): HeldTalk[] => {
      const day = talk.done ?? talk.planned;
      return talk.held && day !== undefined ? [{ ...talk, day }] : [];
    })
    .filter((talk) => talk.day <= evidence.today && (side === undefined || talk.side === side))
    .sort((one, other) => (one.day === other.day ? one.number - other.number : one.day < other.day ? -1 : 1));
}

function lastOf<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}

const sides: readonly Side[] = ["group", "household"];

function keys(talks: readonly TalkRow[]): readonly string[] {
  return talks.map((talk) => talk.key);
}

/** The grounds that hold longest, with the rows of all. */
function together(grounds: readonly (Grounds | undefined)[]): Grounds | undefined {
  const found = grounds.filter((one): one is Grounds => one !== undefined);
  const [first] = found.map((one) => one.since).sort();
  return first === undefined ? undefined : { since: first, because: found.flatMap((one) => one.because) };
}

/** S1: no contact between the two sides for three weeks or more, as the last talk about it says. */
export const noContact: Rule = (evidence) => {
  const told = held(evidence).filter((talk) => talk.contact !== undefined);
  const last = lastOf(told);
  const since = lastOf(told.filter((talk) => talk.contact !== "none"))?.day ?? evidence.match.startsOn;
  if (last === undefined || since === undefined || daysBetween(since, last.day) < 21) return undefined;
  const silent = told.filter((talk) => talk.contact === "none" && talk.day > since);
  return { since: plusDays(since, 21), because: keys(silent) };
};

/** S2: the last two talks that were due with one side did not take place. */
export const missedTalks: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const due = evidence.talks
        .filter((talk) => talk.side === side && !talk.skipped && (talk.planned ?? evidence.today) < evidence.today)
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

/** S4: the group called its workload 4 or 5 in two talks running. */
export const heavyWorkload: Rule = (evidence) => {
  const told = held(evidence, "group").filter((talk) => talk.workload !== undefined);
  const two = told.slice(-2);
  const last = lastOf(two);
  if (last === undefined || two.length < 2 || two.some((talk) => (talk.workload ?? 0) < 4)) return undefined;
  return { since: last.day, because: keys(two) };
};

/** Too much help, by the last talk of either side. */
const tooMuchHelp: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const last = lastOf(held(evidence, side).filter((talk) => talk.helpBalance !== undefined));
      return last?.helpBalance === 2 ? { since: last.day, because: [last.key] } : undefined;
    }),
  );

/** By month 4 none of the tasks that were the newcomer's own by then is done. */
const nothingAlone: Rule = ({ match, tasks, today }) => {
  const fourth = match.startsOn === undefined ? undefined : plusMonths(match.startsOn, 4);
  if (fourth === undefined || today < fourth) return undefined;
  const theirs = tasks.filter(
    (task) => task.responsible === "newcomer" && task.due < fourth && task.status !== "not-applicable",
  );
  if (theirs.length === 0 || theirs.some((task) => task.status === "done")) return undefined;
  return { since: fourth, because: theirs.map((task) => task.key) };
};

/** S5: the newcomer leans on the group: too much help, or no task of their own done by month 4. */
export const dependence: Rule = (evidence) => together([tooMuchHelp(evidence), nothingAlone(evidence)]);

/** S9: in the first three months a task is more than 14 days overdue. */
export const tasksOverdue: Rule = ({ match, tasks, today }) => {
  if (match.startsOn === undefined || today > plusMonths(match.startsOn, 3)) return undefined;
  const late = tasks.filter(
    (task) => (task.status === "open" || task.status === "busy") && daysBetween(task.due, today) > 14,
  );
  const [first] = late.map((task) => task.due).sort();
  return first === undefined ? undefined : { since: plusDays(first, 15), because: late.map((task) => task.key) };
};

/** Codes that stay until somebody notes that the action is done, whatever a later talk says. */
const lasting: ReadonlySet<SignalCode> = new Set(["S6", "S7", "S10", "S11"]);

function isSettled(talk: TalkRow, today: string): boolean {
  return talk.actionDone !== undefined && talk.actionDone <= today;
}

/**
 * A code that somebody noted at a talk. It ends when the action is noted as done; a lighter one also when the next talk
 * with that side does not repeat it.
 */
export function noted(code: SignalCode): Rule {
  return (evidence) =>
    together(
      sides.map((side) => {
        const talks = held(evidence, side);
        const open = (lasting.has(code) ? talks : talks.slice(-1)).filter(
          (talk) => talk.codes.includes(code) && !isSettled(talk, evidence.today),
        );
        const [first] = open;
        return first === undefined ? undefined : { since: first.day, because: keys(open) };
      }),
    );
}

/** S11: one side does not want to go on, by its last word on it; what a newcomer says here is always followed (R49). */
export const wantsToStop: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const last = lastOf(held(evidence, side).filter((talk) => talk.wantsOn !== undefined));
      if (last?.wantsOn !== "no" || isSettled(last, evidence.today)) return undefined;
      return { since: last.day, because: [last.key] };
    }),
  );

/** What the rows themselves show, besides what people note as a code. S6, S7, S8 and S10 only people can see. */
const shown: Readonly<Partial<Record<SignalCode, Rule>>> = {
  S1: noContact,
  S2: missedTalks,
  S3: sidesDiffer,
  S4: heavyWorkload,
  S5: dependence,
  S9: tasksOverdue,
  S11: wantsToStop,
};

/** The rule of a signal: what the rows show, and what people noted at a talk. */
export function ruleOf(code: SignalCode): Rule {
  const rule = shown[code];
  const byPeople = noted(code);
  return (evidence) => {
    const grounds = together([rule?.(evidence), byPeople(evidence)]);
    return grounds === undefined ? undefined : { ...grounds, because: [...new Set(grounds.because)] };
  };
}
