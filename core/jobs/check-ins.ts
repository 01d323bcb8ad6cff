import { trackerPlan, type CheckInsResult } from "../check-ins/tracker-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Plans the talks of the year with both sides of every running match, and gives the signals that its rows show. */
export const checkIns: PeopleJob<JobOptions, CheckInsResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => trackerPlan(snapshot, reading, options),
};
