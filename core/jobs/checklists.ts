import { readPeople } from "../intake/read-people.ts";
import { checklistPlan, type ChecklistOptions, type ChecklistsResult } from "../tasks/checklist-plan.ts";
import { everySheet } from "./needs.ts";
import type { PeopleJob } from "./people-job.ts";

/** Makes and updates the task list of every confirmed match, on a sheet of its own and on one for all together. */
export const checklists: PeopleJob<ChecklistOptions, ChecklistsResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => checklistPlan(snapshot, reading, options),
};
