import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { contactRosterDesign } from "../sheets/contact-roster.ts";
import { eventsDesign } from "../sheets/events.ts";
import { introductionsDesign } from "../sheets/introductions.ts";
import { matchesDesign } from "../sheets/matches-design.ts";
import { partnerSignalsDesign } from "../sheets/partner-signals.ts";
import { settingsOf } from "../sheets/settings.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { workGoalsDesign } from "../sheets/work-goals.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { activityCounts, type ActivityCounts } from "./activity-counts.ts";
import { activityProblems } from "./activity-problems.ts";
import { approvalsWanted, trainingsWanted } from "./people-sheets.ts";

/** What `activities --json` prints, but for the problems. */
export interface ActivitiesResult {
  readonly activities: ActivityCounts;
}

/** Sheets that people fill in from the first row on. */
const plainSheets: readonly SheetDesign[] = [eventsDesign, partnerSignalsDesign];
/** The same, of which each row is about a match: they come once there is a sheet to choose matches from. */
const matchSheets: readonly SheetDesign[] = [introductionsDesign, workGoalsDesign, contactRosterDesign];

function sheetsWanted(snapshot: Snapshot, reading: Reading, language: Language): readonly Wanted[] {
  const source = { snapshot, reading, language };
  const hasMatches = sheetWithKey(snapshot, matchesDesign.key) !== undefined;
  const toFill = hasMatches ? [...plainSheets, ...matchSheets] : plainSheets;
  return [
    trainingsWanted(source),
    approvalsWanted(source),
    ...toFill.map((design): Wanted => ({ design, rows: [], others: "keep" })),
  ];
}

/** A step for each sheet that has to change, each on top of the one before. */
function stepsFor(snapshot: Snapshot, wanted: readonly Wanted[], language: Language): readonly Step[] {
  let after = snapshot;
  return wanted.flatMap((sheet) => {
    const edits = synced(after, sheet, language);
    after = applied(after, edits);
    const title = sentence("step-activity", { sheet: sheet.design.name[language] });
    return edits.length === 0 ? [] : [{ title, edits }];
  });
}

/**
 * The sheets around the matches: training, approval, events, network, work goals, signals for partners and a contact
 * roster (R21, R26, R27, R55-R57, R59, R60), with what needs a person and the counts. A second plan on the result is
 * empty.
 */
export function activitiesPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<ActivitiesResult> {
  const { language } = settingsOf(snapshot).settings;
  const steps = stepsFor(snapshot, sheetsWanted(snapshot, reading, language), language);
  const after = applied(
    snapshot,
    steps.flatMap(({ edits }) => edits),
  );
  const source = { snapshot: after, reading, today: options.today, language };
  return {
    steps,
    findings: activityProblems(source),
    messages: [],
    summary: [sentence(steps.length === 0 ? "activities-right" : "activities-made", { sheets: steps.length })],
    result: { activities: activityCounts(source) },
  };
}
