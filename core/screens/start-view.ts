import { endOfWeek } from "../dates/civil-date.ts";
import type { Found } from "../intake/reading.ts";
import { takingPart } from "../matching/round.ts";
import { attentionDesign } from "../sheets/attention.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import { columnsDesign } from "../sheets/columns.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { logDesign } from "../sheets/log.ts";
import { matchTasksKey } from "../sheets/match-tasks.ts";
import { isConfirmed, isRefused, isRunning, matchesDesign } from "../sheets/matches.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { isDue, talksOf } from "../sheets/talks.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { countOf } from "./problems.ts";
import { postcodesWithoutPoint } from "./postcodes-planned.ts";
import { sheetsView } from "./sheets-view.ts";
import type { FoundCount, NextStep, Place, StartView } from "./views.ts";
import { yearCounts, type YearCounts } from "./start-year.ts";
import type { Moment } from "./request.ts";

/** What the first screen is made from, counted once. */
interface Facts extends YearCounts {
  readonly groups: number;
  readonly households: number;
  readonly ambassadors: number;
  /** Proposals that nobody said no to and that not all have answered. */
  readonly proposals: number;
  readonly matches: number;
  /** Confirmed matches without a list of tasks; with a start and without talks. */
  readonly unlisted: number;
  readonly unplanned: number;
  /** Confirmed matches of which nobody knows when they begin. */
  readonly undated: number;
  /** Talks that should have been held by the end of this week and were not. */
  readonly talks: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly guesses: number;
  /** Sheets with rows that were not recognised, or taken for answers to a survey: lists may hide there. */
  readonly unread: number;
  readonly errors: number;
  readonly warnings: number;
  /** How many are free on the side with fewest. */
  readonly free: number;
  /** Postcodes of which nobody knows where they are. */
  readonly unplaced: number;
  readonly isLookedAt: boolean;
  readonly hasLog: boolean;
}

function notBlocked(found: readonly Found<unknown>[]): number {
  return found.filter(({ blocked }) => !blocked).length;
}

function talksDue(snapshot: Snapshot, today: string): number {
  const end = endOfWeek(today);
  const due = talksOf(snapshot).filter((talk) => isDue(talk) && (talk.planned ?? "9") <= end);
  return due.length;
}

function tasksIn(snapshot: Snapshot, today: string): { readonly tasks: number; readonly overdue: number } {
  const open = ownRows(snapshot, tasksDesign).filter(({ values }) =>
    ["open", "busy"].includes(textOf(values["status"])),
  );
  const late = open.filter(({ values }) => (textOf(values["due"]).slice(0, 10) || today) < today);
  return { tasks: open.length, overdue: late.length };
}

function matchFacts({
  snapshot,
  matches,
}: OpenedWorkbook): Pick<Facts, "proposals" | "matches" | "unlisted" | "unplanned" | "undated"> {
  const confirmed = matches.filter(isConfirmed);
  const dated = confirmed.filter(({ startsOn, arrivesOn }) => startsOn !== undefined || arrivesOn !== undefined);
  const talked = new Set(talksOf(snapshot).map(({ match }) => match));
  return {
    proposals: matches.filter((one) => isRunning(one) && !isConfirmed(one) && !isRefused(one)).length,
    matches: confirmed.length,
    unlisted: dated.filter(({ id }) => sheetWithKey(snapshot, matchTasksKey(id)) === undefined).length,
    undated: confirmed.length - dated.length,
    unplanned: confirmed.filter(({ id, startsOn }) => startsOn !== undefined && !talked.has(id)).length,
  };
}

function freeIn({ reading, pool }: OpenedWorkbook): number {
  if (reading.groups.length === 0 || reading.households.length === 0) return 0;
  return Math.min(takingPart(pool, "group").length, takingPart(pool, "household").length);
}

function factsOf(opened: OpenedWorkbook, moment: Moment): Facts {
  const { today, language } = moment;
  const { snapshot, reading, settingsReading } = opened;
  const problems = [...settingsReading.problems, ...reading.problems];
  const { sheets, guesses } = sheetsView(opened, language);
  return {
    groups: notBlocked(reading.groups),
    households: notBlocked(reading.households),
    ambassadors: notBlocked(reading.ambassadors),
    ...matchFacts(opened),
    ...yearCounts(opened, moment),
    ...tasksIn(snapshot, today),
    talks: talksDue(snapshot, today),
    guesses,
    unread: sheets.filter(({ role, rows }) => (role === "unknown" || role === "survey") && rows > 0).length,
    errors: countOf(problems, "error"),
    warnings: countOf(problems, "warning"),
    free: freeIn(opened),
    unplaced: postcodesWithoutPoint(reading),
    isLookedAt: sheetWithKey(snapshot, columnsDesign.key) !== undefined,
    hasLog: sheetWithKey(snapshot, logDesign.key) !== undefined,
  };
}

/** What can sensibly be done now, in the order of the work. The first is what to do; the rest is possible. */
function stepsFrom(facts: Facts): NextStep[] {
  const { guesses, errors, free, proposals, undated, unlisted, unplanned, talks, tasks, overdue, isLookedAt, hasLog } =
    facts;
  const isEmpty = facts.groups + facts.households === 0;
  const counted = (count: number): { count?: number } => (count === 0 ? {} : { count });
  const possible: readonly (NextStep | false)[] = [
    isEmpty && { key: "add-people", screen: "sheets" },
    // Where somebody may be in trouble, nothing comes before it.
    facts.red > 0 && { key: "act-on-signals", screen: "check-ins", count: facts.red },
    (guesses > 0 || !isLookedAt) && { key: "check-sheets", screen: "sheets", ...counted(guesses) },
    errors > 0 && { key: "solve-problems", screen: "sheets", count: errors },
    facts.unplaced > 0 && { key: "load-postcodes", screen: "round", count: facts.unplaced },
    proposals > 0 && { key: "collect-answers", screen: "round", count: proposals },
    undated > 0 && { key: "set-first-days", screen: "round", count: undated },
    unlisted > 0 && { key: "make-checklists", screen: "tasks", count: unlisted },
    unplanned > 0 && { key: "plan-talks", screen: "check-ins", count: unplanned },
    // People who wait for a talk come before people who wait for a match.
    talks > 0 && { key: "hold-talks", screen: "check-ins", count: talks },
    facts.planless > 0 && { key: "make-plans", screen: "plan", count: facts.planless },
    free > 0 && proposals === 0 && { key: "make-round", screen: "round", count: free },
    tasks > 0 && { key: "see-tasks", screen: "tasks", ...counted(overdue) },
    facts.longWaits > 0 && { key: "see-waits", screen: "check-ins", count: facts.longWaits },
    free > 0 && proposals > 0 && { key: "make-round", screen: "round", count: free },
    hasLog && { key: "see-log", screen: "log" },
  ];
  return possible.flatMap((step) => (step === false ? [] : [step]));
}

function foundIn(opened: OpenedWorkbook, facts: Facts): FoundCount[] {
  const { snapshot, reading } = opened;
  const ofRole = (role: string): { place?: Place } => {
    const sheet = reading.sheets.find((one) => one.role === role);
    return sheet === undefined ? {} : { place: { sheet: sheet.name } };
  };
  const own = (design: SheetDesign): { place?: Place } => {
    const sheet = sheetWithKey(snapshot, design.key);
    return sheet === undefined ? {} : { place: { sheet: sheet.name } };
  };
  const always: FoundCount[] = [
    { key: "groups", count: facts.groups, ...ofRole("groups") },
    { key: "households", count: facts.households, ...ofRole("households") },
  ];
  const later: FoundCount[] = [
    { key: "ambassadors", count: facts.ambassadors, ...ofRole("ambassadors") },
    { key: "proposals", count: facts.proposals, ...own(matchesDesign) },
    { key: "matches", count: facts.matches, ...own(matchesDesign) },
    { key: "talks-this-week", count: facts.talks, ...own(checkInsDesign) },
    { key: "tasks-overdue", count: facts.overdue, ...own(tasksDesign) },
  ];
  return [...always, ...later.filter(({ count }) => count > 0)];
}

/** What the first screen shows: what is in this workbook, and what to do now. */
export function startView(opened: OpenedWorkbook, moment: Moment): StartView {
  const facts = factsOf(opened, moment);
  const [next = { key: "check-sheets", screen: "sheets" } as const, ...others] = stepsFrom(facts);
  const attention = sheetWithKey(opened.snapshot, attentionDesign.key);
  return {
    isEmpty: facts.groups + facts.households === 0,
    ...(facts.unread === 0 ? {} : { unread: facts.unread }),
    found: foundIn(opened, facts),
    problems: {
      errors: facts.errors,
      warnings: facts.warnings,
      ...(attention === undefined ? {} : { place: { sheet: attention.name } }),
    },
    next,
    others,
  };
}
