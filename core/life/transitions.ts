import { pauseText, type PauseOver } from "../dates/pauses.ts";
import { isLikelyDay } from "../dates/civil-date.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import type {
  AgainChange,
  EndChange,
  MatchChange,
  PauseChange,
  ResumeChange,
  StartChange,
} from "../records/match-change.ts";
import type { Match, Pause } from "../records/match.ts";
import { againColumn, hasBegun, isConfirmed } from "../sheets/matches.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Cell } from "../workbook/cell.ts";

/** What the sheet `Matches` should say of a match after a change: codes, days and text by column key. */
export type LifeCells = Readonly<Record<string, Cell>>;

/** A match as it is, and the clock. */
export interface Standing {
  readonly match: Match;
  /** The cell with earlier pauses as it stands: what people typed there stays, readable or not. */
  readonly pausesText: string;
  /** `yyyy-MM-dd`. */
  readonly today: string;
}

/** The most reasons for ending that the sheet has room for. */
const mostReasons = 2;

function refuse(told: Sentence): never {
  throw new RequestProblem(told);
}

function needsDay(day: string): void {
  if (!isLikelyDay(day)) refuse(sentence("life-no-day", { day }));
}

/** Nothing happens to a match before all three sides said yes (R13), nor after it is over. */
function needsConfirmed(match: Match): void {
  const { id, status, endedOn } = match;
  if (status === "unknown") refuse(sentence("match-status-unread", { match: id }));
  if (status === "ended")
    refuse(sentence("life-ended", { match: id, ...(endedOn === undefined ? {} : { on: endedOn }) }));
  if (!isConfirmed(match)) refuse(sentence("life-not-confirmed", { match: id, declined: status === "declined" }));
}

function needsBegun(match: Match, today: string): void {
  needsConfirmed(match);
  if (!hasBegun(match, today)) refuse(sentence("life-not-begun", { match: match.id }));
}

function needsFromStart({ id, startsOn }: Match, day: string): void {
  if (startsOn !== undefined && day < startsOn) refuse(sentence("life-before-start", { match: id, start: startsOn }));
}

function startCells({ match, today }: Standing, { on }: StartChange): LifeCells {
  const { id, status, startsOn, pausedFrom, resumesOn } = match;
  needsConfirmed(match);
  const isRunning = status === "started" || status === "paused";
  if (isRunning && startsOn !== undefined) {
    return startsOn === on ? {} : refuse(sentence("life-started", { match: id, on: startsOn }));
  }
  if (isRunning && on > today) refuse(sentence("life-ahead", { match: id }));
  if (pausedFrom !== undefined && on >= pausedFrom && (resumesOn === undefined || on < resumesOn)) {
    refuse(sentence("life-start-in-pause", { match: id, from: pausedFrom }));
  }
  return { "starts-on": on, ...(on <= today && !isRunning ? { status: "started" } : {}) };
}

/** The rest in the row of a match where it is over, and another than the one that begins on a day. */
function restBefore({ pausedFrom, resumesOn }: Match, from: string, today: string): PauseOver | undefined {
  if (pausedFrom === undefined || resumesOn === undefined || pausedFrom === from) return undefined;
  return resumesOn <= today && pausedFrom < resumesOn ? { from: pausedFrom, until: resumesOn } : undefined;
}

/** The cell with earlier pauses once this one is over too; what stands there stays. */
function pausesWith(pausesText: string, rest: PauseOver): LifeCells {
  const pauses = [pausesText, pauseText(rest)].filter((text) => text !== "").join(", ");
  return pauses === pausesText ? {} : { pauses };
}

/** Whether a rest from `from` to before `until` has a day in common with an earlier one. */
function isInPause(pauses: readonly Pause[], { from, until }: PauseChange): boolean {
  return pauses.some((earlier) => from < (earlier.until ?? from) && (until === undefined || until > earlier.from));
}

function pauseCells({ match, pausesText, today }: Standing, change: PauseChange): LifeCells {
  const { id, status, pausedFrom, pauses = [] } = match;
  const { from, until } = change;
  needsBegun(match, today);
  if (until !== undefined) {
    needsDay(until);
    if (until <= from) refuse(sentence("life-pause-turned", { match: id }));
  }
  const before = restBefore(match, from, today);
  const isResting = status === "paused" && pausedFrom !== undefined && pausedFrom !== from;
  if (isResting && (before === undefined || from < before.until)) {
    refuse(sentence("life-paused", { match: id, from: pausedFrom }));
  }
  needsFromStart(match, from);
  const earlier = before === undefined ? pauses : [...pauses, before];
  if (isInPause(earlier, change)) refuse(sentence("life-in-pause", { match: id }));
  const kept = before === undefined ? {} : pausesWith(pausesText, before);
  return { status: "paused", "paused-from": from, "resumes-on": until ?? null, ...kept };
}

function resumeCells({ match, pausesText, today }: Standing, { on }: ResumeChange): LifeCells {
  const { id, status, pausedFrom } = match;
  needsBegun(match, today);
  if (status !== "paused") return {};
  if (pausedFrom !== undefined && on <= pausedFrom) {
    refuse(sentence("life-resume-early", { match: id, from: pausedFrom }));
  }
  if (on > today) return { "resumes-on": on };
  const kept = pausedFrom === undefined ? {} : pausesWith(pausesText, { from: pausedFrom, until: on });
  return { status: "started", "paused-from": null, "resumes-on": null, ...kept };
}

function wishCells({ group, household }: Pick<AgainChange, "group" | "household">): LifeCells {
  return {
    ...(group === undefined ? {} : { [againColumn("group")]: group }),
    ...(household === undefined ? {} : { [againColumn("household")]: household }),
  };
}

function endCells({ match, today }: Standing, change: EndChange): LifeCells {
  const { id, status, endedOn } = match;
  const { on, reasons } = change;
  const isKnown = status === "ended" && (endedOn === undefined || endedOn === on);
  if (!isKnown) needsConfirmed(match);
  if (on > today) refuse(sentence("life-end-ahead", { match: id }));
  if (isKnown || hasBegun(match, today)) needsFromStart(match, on);
  if (reasons.length > mostReasons) refuse(sentence("life-reasons-many", { most: mostReasons }));
  const [first, second] = reasons;
  return {
    status: "ended",
    "ended-on": on,
    ...(first === undefined ? {} : { "end-reason": first, "second-end-reason": second ?? null }),
    ...wishCells(change),
  };
}

function againCells({ match }: Standing, change: AgainChange): LifeCells {
  const cells = wishCells(change);
  if (match.status !== "ended") refuse(sentence("life-not-ended", { match: match.id }));
  return Object.keys(cells).length === 0 ? refuse(sentence("life-again-which", {})) : cells;
}

/** The day that a change speaks of; absent for one without a day. */
function dayOf(change: MatchChange): string | undefined {
  return change.kind === "again" ? undefined : change.kind === "pause" ? change.from : change.on;
}

/**
 * What the sheet should say after a change in the life of a match (R58). A change that was made before gives what stands
 * there already. Throws a `RequestProblem` with a remedy for what cannot be: a match that is not confirmed or is over, a
 * day that is none, a rest or an end before the first meeting, an end that is still to come.
 */
export function lifeCells(standing: Standing, change: MatchChange): LifeCells {
  const day = dayOf(change);
  if (day !== undefined) needsDay(day);
  switch (change.kind) {
    case "start":
      return startCells(standing, change);
    case "pause":
      return pauseCells(standing, change);
    case "resume":
      return resumeCells(standing, change);
    case "end":
      return endCells(standing, change);
    case "again":
      return againCells(standing, change);
  }
}
