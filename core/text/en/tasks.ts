import type { tasks as dutch } from "../nl/tasks.ts";

/** Names of which one is enough. */
function either(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.slice(-1).join("")}`;
}

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
  "step-availability": () => "Availability of the members",
  "availability-unread": () =>
    "We cannot read this here, so it counts as unknown. Choose from the dropdown, or type a number, a day or a domain.",
  "group-members-unknown": (v) =>
    `We know no members of group ${v.group}, so its tasks are not divided yet. Put the members on the sheet Availability.`,
  "group-daytime-unknown": (v) =>
    `Of group ${v.group} we do not know who is free by day, so dividing took no account of that. Fill in Free by day on the sheet Availability.`,
  "tasks-without-member": (v) =>
    `Of ${v.match} ${v.count === 1 ? "1 task" : `${v.count} tasks`} cannot be done by anybody of the group. Mind says why, and whom to ask.`,
  "task-unassigned-no-members": (v) =>
    `The members of the group are not known yet. Put them on the sheet Availability, or ask ${either(v.ask)}.`,
  "task-unassigned-nobody-in-daytime": (v) => `Nobody of the group is free by day then. Ask ${either(v.ask)}.`,
  "task-unassigned-everybody-away": (v) =>
    `Everybody of the group is away then. Ask ${either(v.ask)}, or choose another day.`,
  "task-unassigned-no-language": (v) =>
    `This takes Dutch, and nobody of the group who could do it speaks that. Ask ${either(v.ask)}.`,
  "task-unassigned-no-hours": (v) =>
    `Nobody of the group has hours left for this. Ask ${either(v.ask)}, or agree on more hours.`,
  "task-choice-first": () => "the newcomer chooses: put the day at Newcomer chose",
  "task-joint": (v) => `can be one appointment with ${v.matches}`,
  "task-done-without-choice": (v) =>
    `Task ${v.task} of ${v.match} is said to be done, but the choice is the newcomer's. Put the day here on which they chose. Until then the task counts as busy.`,
  "divide-again-unknown": (v) =>
    `${v.match} has no task list, so there is nothing to divide. See on the sheet Matches which matches are confirmed.`,
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
  "task-party-several": () =>
    "Here are several parties. Exactly one party sees to a task: only one of them counts now. Choose which; who helps is changed in the task catalogue.",
  "task-party-unknown": () =>
    "This party is not among your parties, so it has no fixed contact. Put it on the sheet with parties, or choose another under Responsible.",
  "task-lead-left": () => "Who stands here is no longer with the group. Choose somebody else, or clear the cell.",
  "task-number-missing": () =>
    "This task has no number, so it does not count yet. Type one of your own in the column No, such as E1.",
  "task-number-repeated": () =>
    "Another task on this list has this number already. Only the first row counts. Give this task another number, or take the row away.",
  "task-sheets-differ": (v) =>
    `For task ${v.task} of ${v.match} something else was filled in here than on the sheet of the match. Both were kept: make them the same.`,
};
