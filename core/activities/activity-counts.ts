import type { Group } from "../records/group.ts";
import { eventsDesign } from "../sheets/events.ts";
import { introductionsDesign } from "../sheets/introductions.ts";
import { missingPapers } from "../matching/rules.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { partnerSignalsDesign, signalThemes } from "../sheets/partner-signals.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { workGoalsDesign } from "../sheets/work-goals.ts";
import type { ActivitySource } from "./activity-source.ts";
import { lacksConsent } from "./consent-problems.ts";
import { wholeIn, wordIn } from "./own-values.ts";
import { PeopleSheet, takingPart } from "./people-rows.ts";
import { isCurrent, rosterRows, rostersRunOut } from "./roster-problems.ts";
import { trainingOf } from "./training-state.ts";

/** What stands on the sheets around the matches, in numbers alone. JSON-safe. */
export interface ActivityCounts {
  /** Events, and how many came to all of them together (R56). */
  readonly events: {
    readonly count: number;
    readonly newcomers: number;
    readonly residents: number;
    /** Of these, how many were online. */ readonly online: number;
    /** Of these, how many newcomers organised, alone or together with others. */ readonly byNewcomers: number;
  };
  /** Introductions in both directions, and how many led to something (R57). */
  readonly introductions: {
    readonly byGroup: number;
    readonly byHousehold: number;
    readonly cameOf: number;
  };
  /** Work goals that people still work on, and how many of those lack consent to be shared (R55). */
  readonly workGoals: { readonly open: number; readonly withoutConsent: number };
  /** Signals for partners that are not solved or left as they are, by theme; themes without one are absent (R59). */
  readonly partnerSignals: {
    readonly open: number;
    readonly byTheme: readonly { readonly theme: string; readonly open: number }[];
  };
  /** Rows of contact rosters that hold today, and matches that rest while theirs has run out (R60). */
  readonly rosters: { readonly current: number; readonly runOut: number };
  /** Members who have not followed the start training, and households without a start meeting (R26, R27). */
  readonly training: { readonly members: number; readonly households: number };
  /** Groups that cannot take part in a round because a noted paper was not seen of every member (R21). */
  readonly approvals: { readonly groups: number };
}

function sumOf(rows: readonly OwnRow[], column: string): number {
  return rows.reduce((sum, row) => sum + (wholeIn(row, column) ?? 0), 0);
}

function having(rows: readonly OwnRow[], column: string, ...words: readonly string[]): number {
  return rows.filter((row) => words.includes(wordIn(row, column))).length;
}

function eventCounts({ snapshot }: ActivitySource): ActivityCounts["events"] {
  const rows = ownRows(snapshot, eventsDesign);
  return {
    count: rows.length,
    newcomers: sumOf(rows, "newcomers"),
    residents: sumOf(rows, "residents"),
    online: having(rows, "online", "yes"),
    byNewcomers: having(rows, "organiser", "newcomer", "together"),
  };
}

function introductionCounts({ snapshot }: ActivitySource): ActivityCounts["introductions"] {
  const rows = ownRows(snapshot, introductionsDesign);
  return {
    byGroup: having(rows, "direction", "by-group"),
    byHousehold: having(rows, "direction", "by-household"),
    cameOf: having(rows, "result", "yes"),
  };
}

/** True for a signal that partners have yet to do something about. */
export function isOpenSignal(row: OwnRow): boolean {
  const status = wordIn(row, "status");
  return status !== "solved" && status !== "stays";
}

function signalCounts({ snapshot }: ActivitySource): ActivityCounts["partnerSignals"] {
  const open = ownRows(snapshot, partnerSignalsDesign).filter(isOpenSignal);
  const byTheme = signalThemes
    .map(({ value }) => ({ theme: value, open: having(open, "theme", value) }))
    .filter((theme) => theme.open > 0);
  return { open: open.length, byTheme };
}

function workGoalCounts({ snapshot }: ActivitySource): ActivityCounts["workGoals"] {
  const rows = ownRows(snapshot, workGoalsDesign).filter((row) => wordIn(row, "goal") !== "");
  return {
    open: rows.length - having(rows, "progress", "done", "stopped"),
    withoutConsent: rows.filter(lacksConsent).length,
  };
}

function trainingCounts({ snapshot, reading, language }: ActivitySource): ActivityCounts["training"] {
  const sheet = new PeopleSheet(snapshot, trainingsDesign);
  const missingIn = (group: Group): number =>
    sheet.of(group, language).filter((person) => trainingOf(group, person).is !== "done").length;
  return {
    members: takingPart(reading.groups).reduce((sum, group) => sum + missingIn(group), 0),
    households: takingPart(reading.households).filter(({ code }) => {
      const own = sheet.rowOf(code);
      return own === undefined || !["done", "not-needed"].includes(wordIn(own, "start"));
    }).length,
  };
}

/** Counts what stands on the sheets around the matches; a sheet that is not there counts as empty. */
export function activityCounts(source: ActivitySource): ActivityCounts {
  const { snapshot, reading, today } = source;
  return {
    events: eventCounts(source),
    introductions: introductionCounts(source),
    workGoals: workGoalCounts(source),
    partnerSignals: signalCounts(source),
    rosters: {
      current: rosterRows(snapshot).filter((row) => isCurrent(row, today)).length,
      runOut: rostersRunOut(snapshot, today).length,
    },
    training: trainingCounts(source),
    approvals: { groups: takingPart(reading.groups).filter((group) => missingPapers(group, []).length > 0).length },
  };
}
