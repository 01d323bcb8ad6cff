import type { tasks as dutch } from "../nl/tasks.ts";

/** Sentences of tasks, in English. */
export const tasks: typeof dutch = {
  "step-match-tasks": (v) => `Task list of ${v.match}`,
  "step-all-tasks": () => "Tasks of all matches",
  "match-tasks-title": (v) => `${v.match}: tasks for group ${v.group} and household ${v.household}`,
  "match-tasks-counted": (v) => `Counted from the start on ${v.start}.`,
  "match-tasks-counted-arrival": (v) => `Counted from the arrival on ${v.arrival} and the start on ${v.start}.`,
  "match-tasks-moves": () =>
    "When such a day changes on the sheet Matches, what is not done moves along with the next update.",
  "match-tasks-how": () =>
    "The group chooses together with the newcomer. Fill in the light columns. Not needed? Choose n/a and leave the row.",
  "checklists-made": (v) =>
    v.matches === 1 ? `1 task list with ${v.tasks} tasks.` : `${v.matches} task lists with ${v.tasks} tasks in all.`,
  "checklists-overdue": (v) => (v.count === 1 ? "1 task is overdue." : `${v.count} tasks are overdue.`),
  "checklist-gone": (v) =>
    `${v.match} has ended: ${v.count === 1 ? "1 task is" : `${v.count} tasks are`} no longer on the sheet Tasks, only on the sheet of the match.`,
  "checklists-none": () =>
    "No match is confirmed yet, so there is no task list. First confirm a match on the sheet Matches.",
  "step-add-task": (v) => `Task ${v.task} for ${v.match}`,
  "task-added": (v) => `Task ${v.task} is on the task list of ${v.match}. Other tasks stay with who has them.`,
  "add-task-no-list": (v) => `There is no task list of ${v.match} yet. Make the task lists first, then add the task.`,
  "add-task-no-title": () => "Say in a few words what is to be done.",
  "add-task-unknown-domain": (v) => `${v.domain} is no domain of tasks. Choose one of the eight domains.`,
  "add-task-no-party": () => "Choose who is responsible for the task.",
  "match-without-dates": (v) =>
    `No first meeting or arrival is known for ${v.match}, so it has no task list yet. Fill in one of those days.`,
  "match-household-unknown": (v) =>
    `The household of ${v.match} is on no sheet with households. More tasks now say "find out". Check the code.`,
  "match-id-unusable": (v) =>
    `The match in row ${v.row} cannot have a sheet of its own. Give it a short code of its own, such as M-07.`,
  "task-status-unknown": () =>
    "This status is not known. Your word stays and the task counts as open. Choose open, busy, done or n/a.",
  "task-sheets-differ": (v) =>
    `For task ${v.task} of ${v.match} something else was filled in here than on the sheet of the match. Both were kept: make them the same.`,
};
