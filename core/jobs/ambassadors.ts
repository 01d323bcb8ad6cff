import { ambassadorPlan, type AmbassadorsResult } from "../ambassadors/ambassador-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Gives every confirmed match that wants one a cultural ambassador (R51, R52). */
export const ambassadors: PeopleJob<JobOptions, AmbassadorsResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => ambassadorPlan(snapshot, reading, options),
};
