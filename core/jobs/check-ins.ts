import { trackerPlan, type CheckInsResult } from "../check-ins/tracker-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import { originEdits } from "../life/original-arms.ts";
import { waitingStep } from "../life/waiting-step.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { editsOf, type Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** The talks, and beside them what each household belonged to first and who waits. */
function withLives(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<CheckInsResult> {
  const { language } = settingsOf(snapshot).settings;
  const edits = originEdits(snapshot, options.today, language);
  const known = applied(snapshot, edits);
  const plan = trackerPlan(known, reading, options);
  const waiting = waitingStep(applied(known, editsOf(plan)), reading, options.today);
  const origins = { title: sentence("step-matches-origins", {}), edits };
  return { ...plan, steps: [origins, ...plan.steps, waiting].filter((step) => step.edits.length > 0) };
}

/**
 * Plans the talks of the year with both sides of every running match, gives the signals that its rows show, and tells who
 * waits for a match or a first meeting.
 */
export const checkIns: PeopleJob<JobOptions, CheckInsResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => withLives(snapshot, reading, options),
};
