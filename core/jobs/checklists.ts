import { readPeople } from "../intake/read-people.ts";
import { checklistPlan, type ChecklistsResult } from "../tasks/checklist-plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Which matches are divided anew; of all others only what has nobody is divided. */
export interface ChecklistsOptions extends JobOptions {
  readonly again?: readonly string[];
}

/** Makes and updates the task list of every confirmed match, on a sheet of its own and on one for all together. */
export const checklists: PeopleJob<ChecklistsOptions, ChecklistsResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => checklistPlan(snapshot, reading, options),
};
