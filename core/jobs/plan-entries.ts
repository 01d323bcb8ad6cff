import { readPeople } from "../intake/read-people.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence } from "../text/sentence.ts";
import { entryEdits, type PlanEntry } from "../tasks/plan/plan-entries.ts";
import { plansPlan, type PlansResult } from "../tasks/plan/plans-plan.ts";
import { applied } from "../workbook/apply.ts";
import { editsOf } from "../workbook/plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What a person fills in on the plan of one match. */
export interface PlanEntriesOptions extends JobOptions {
  /** Id of the match. */
  readonly match: string;
  readonly entries: readonly PlanEntry[];
}

/**
 * Fills in answers and goals on the settlement plan of a match, which is made first where it is not there (R54), and
 * brought up to date with what was answered.
 */
export const planEntries: PeopleJob<PlanEntriesOptions, PlansResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { match, entries } = options;
    const { language } = settingsOf(snapshot, options.settings).settings;
    const made = plansPlan(snapshot, reading, { ...options, matches: [match] });
    const standing = applied(snapshot, editsOf(made));
    const edits = entryEdits(standing, match, entries, language);
    const filled = applied(standing, edits);
    const then = plansPlan(filled, reading, { ...options, matches: [match] });
    return {
      ...then,
      steps: [
        ...made.steps,
        ...(edits.length === 0 ? [] : [{ title: sentence("step-plan-entries", { match }), edits }]),
        ...then.steps,
      ],
      summary: [sentence(edits.length === 0 ? "plan-entries-same" : "plan-entries-written", {}), ...then.summary],
    };
  },
};
