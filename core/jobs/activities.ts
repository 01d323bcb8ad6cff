import { activitiesPlan, type ActivitiesResult } from "../activities/activities-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Makes and keeps the sheets around the matches: training, approval, events, network, work goals, signals, roster. */
export const activities: PeopleJob<JobOptions, ActivitiesResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => activitiesPlan(snapshot, reading, options),
};
