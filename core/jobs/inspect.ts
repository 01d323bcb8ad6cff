import { addedCodes } from "../intake/added-codes.ts";
import { readPeople } from "../intake/read-people.ts";
import { inspected, inspectSummary, type InspectResult } from "../intake/inspected.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence } from "../text/sentence.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What `inspect` is told besides what every job is. */
export interface InspectOptions extends JobOptions {
  /** True when the coordinator agreed to a new column with our codes on lists where nobody has one. */
  readonly addCodes?: boolean;
}

/**
 * Understands the coordinator's sheets and says what it made of them. It changes nothing itself, but for a column of codes
 * where the coordinator agreed to one: how columns were read and what is wrong is written down by every job alike.
 */
export const inspect: PeopleJob<InspectOptions, InspectResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { problems } = settingsOf(snapshot, options.settings);
    const added = options.addCodes === true ? addedCodes(snapshot, reading, options) : undefined;
    const findings = [...problems, ...(added?.problems ?? []), ...reading.problems];
    const { edits = [], count = 0 } = added ?? {};
    return {
      steps: edits.length === 0 ? [] : [{ title: sentence("step-codes", { count, sheets: edits.length }), edits }],
      findings,
      messages: [],
      summary: inspectSummary(reading, findings),
      result: inspected(reading, findings, options.language),
    };
  },
};
