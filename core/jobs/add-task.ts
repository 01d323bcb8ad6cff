import { readPeople } from "../intake/read-people.ts";
import { settingsOf } from "../sheets/settings.ts";
import { addedTask, type NewTask } from "../tasks/added-task.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import { checklistPlan } from "../tasks/checklist-plan.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** The task, and for which match. */
export interface AddTaskOptions extends JobOptions, NewTask {}

/** Which task it became. */
export interface AddTaskResult {
  readonly match: string;
  /** The id that it got, such as `E1`. */
  readonly task: string;
}

/** Adds a task of people's own to the list of a match; it is divided without moving any other (R44). */
export const addTask: PeopleJob<AddTaskOptions, AddTaskResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { match } = options;
    const { language } = settingsOf(snapshot, options.settings).settings;
    const { catalogue } = catalogueIn(snapshot, reading);
    const { id, edits } = addedTask(snapshot, options, { language, catalogue });
    const { steps, findings } = checklistPlan(applied(snapshot, edits), reading, options);
    return {
      steps: [{ title: sentence("step-add-task", { match, task: id }), edits }, ...steps],
      findings,
      messages: [],
      summary: [sentence("task-added", { match, task: id })],
      result: { match, task: id },
    };
  },
};
