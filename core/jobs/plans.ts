import { readPeople } from "../intake/read-people.ts";
import { plansPlan, type PlansResult } from "../tasks/plan/plans-plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Which plans to make or bring up to date. */
export interface PlansOptions extends JobOptions {
  /** Ids of matches; every confirmed match when absent. */
  readonly matches?: readonly string[];
}

/** Makes the settlement plan of every confirmed match, on a sheet of its own (R34, R54). */
export const plans: PeopleJob<PlansOptions, PlansResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => plansPlan(snapshot, reading, options),
};
