import { readPeople } from "../intake/read-people.ts";
import { checklistPlan, type ChecklistsResult } from "../tasks/checklist-plan.ts";
import type { Job } from "../workbook/plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";

/** Makes and updates the task list of every confirmed match, on a sheet of its own and on one for all together. */
export const checklists: Job<JobOptions, ChecklistsResult> = {
  needs: everySheet,
  plan: (snapshot, options) => checklistPlan(snapshot, readPeople(snapshot, { mappings: options.mappings }), options),
};
