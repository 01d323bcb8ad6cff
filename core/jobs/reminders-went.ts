import type { SendingReport } from "../check-ins/sending.ts";
import { readPeople } from "../intake/read-people.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";
import { remind } from "./remind.ts";

/** What the log is told of a run. */
export interface WentOptions extends JobOptions {
  readonly report: SendingReport;
}

/** Brings the points for attention and the overview up to what came of sending, and hands what came of it to the log. */
export const remindersWent: PeopleJob<WentOptions, SendingReport> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => ({
    ...remind.plan(snapshot, options, reading),
    result: options.report,
  }),
};
