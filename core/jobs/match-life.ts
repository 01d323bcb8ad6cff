import { readPeople } from "../intake/read-people.ts";
import { matchLifePlan, type MatchLifeRequest, type MatchLifeResult } from "../life/match-life-plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Which match, and what happens to it. */
export interface MatchLifeOptions extends JobOptions, MatchLifeRequest {}

/** Starts, pauses, resumes or ends a match, and brings its talks and tasks in step (R58). */
export const matchLife: PeopleJob<MatchLifeOptions, MatchLifeResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => matchLifePlan(snapshot, reading, options),
};
