import { readPeople } from "../intake/read-people.ts";
import { inspected, inspectSummary, type InspectResult } from "../intake/inspected.ts";
import { settingsOf } from "../sheets/settings.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/**
 * Understands the coordinator's sheets and says what it made of them. It changes nothing itself: how columns were read and
 * what is wrong is written down by every job alike.
 */
export const inspect: PeopleJob<JobOptions, InspectResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { problems } = settingsOf(snapshot, options.settings);
    const findings = [...problems, ...reading.problems];
    return {
      steps: [],
      findings,
      messages: [],
      summary: inspectSummary(reading, findings),
      result: inspected(reading, findings, options.language),
    };
  },
};
