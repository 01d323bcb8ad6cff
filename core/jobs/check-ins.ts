import { trackerPlan, type CheckInsResult } from "../check-ins/tracker-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import type { Job } from "../workbook/plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";

/** Plans the talks of the year with both sides of every running match, and gives the signals that its rows show. */
export const checkIns: Job<JobOptions, CheckInsResult> = {
  needs: everySheet,
  plan: (snapshot, options) => trackerPlan(snapshot, readPeople(snapshot, { mappings: options.mappings }), options),
};
