import { readPeople } from "../intake/read-people.ts";
import { privacyPlan, type PrivacyResult } from "../privacy/privacy-plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Makes and keeps the sheets about privacy: terms of retention, the register of processing, the start of a DPIA. */
export const privacy: PeopleJob<JobOptions, PrivacyResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => privacyPlan(snapshot, reading, options),
};
