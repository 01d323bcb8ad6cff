import type { TasksWords } from "../nl/tasks.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The screen Tasks. */
export const tasks: TasksWords = {
  make: (count) => `Make ${counted(count, "task list", "task lists")}`,
  update: (count) => `Update ${counted(count, "task list", "task lists")}`,
  previewTitle: "Making task lists",
  upToDate: "All task lists are up to date.",

  emptyTitle: "There are no tasks yet",
  emptyNoMatch: "Task lists are made for confirmed pairs. Make a match round first.",
  emptyUnconfirmed: (count) =>
    `${counted(count, "pair still waits", "pairs still wait")} for a yes. Once everybody said yes, you make the task list here.`,
  emptyReady: (count) =>
    `${counted(count, "pair is", "pairs are")} confirmed. You can make the task ${count === 1 ? "list" : "lists"} now.`,
  emptyUndated: (count) =>
    `${counted(count, "pair is", "pairs are")} settled, but without a first day. Set that day on the match round. After that you make the task lists here.`,
  toRound: "Go to the match round",
  unconfirmed: (count) => `${counted(count, "pair still waits", "pairs still wait")} for a yes`,

  sumTitle: "What is left lying?",
  overdue: (count) => `${counted(count, "task", "tasks")} overdue`,
  soon: (count) => `${counted(count, "task", "tasks")} in the next 14 days`,
  withoutOwner: (count) => `${counted(count, "task", "tasks")} without anybody to do it`,
  nothingLeft: "Nothing is overdue, and nothing comes in the next 14 days.",

  match: (id, group, household) => `${id}: ${group} and ${household}`,
  done: (done, total) => `${done} of ${total} done`,
  openSheet: "Open the sheet",
  show: "Show tasks",
  filterTitle: "Which tasks?",
  filters: { attention: "What needs attention", open: "Everything open", all: "All tasks" },
  noneLeft: "No tasks in this choice.",
  states: { overdue: "overdue", soon: "soon", later: "later", done: "done" },
  statuses: { open: "open", busy: "busy", done: "done", "not-applicable": "not needed" },
  due: (date) => `by ${date}`,
  by: (responsible, person) => (person === undefined ? responsible : `${responsible}: ${person}`),
  nobody: "nobody yet",
  notWritten: "This list does not stand on a sheet yet.",
  names: "Show names",
  moreTasks: (count) => `Show ${counted(count, "more task", "more tasks")}`,
  moreMatches: (count) => `Show ${counted(count, "more pair", "more pairs")}`,
};
