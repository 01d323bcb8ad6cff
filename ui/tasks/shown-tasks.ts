import type { TaskView } from "../../core/screens/views.ts";

/** The choices of which tasks a person looks at, in order. */
export const taskFilters = ["attention", "week", "nobody", "waiting", "open", "all"] as const;

/** Which tasks a person looks at: what is late, soon or nobody's; of this week; nobody's; held up; not done; or all. */
export type TaskFilter = (typeof taskFilters)[number];

/** True for a task that counts as left to do. */
function isOpen({ state }: TaskView): boolean {
  return state !== "done";
}

const wantedBy: Readonly<Record<TaskFilter, (task: TaskView) => boolean>> = {
  attention: (task) => isOpen(task) && (task.state !== "later" || task.hasNobody),
  week: (task) => task.thisWeek === true,
  nobody: (task) => isOpen(task) && task.hasNobody,
  waiting: (task) => isOpen(task) && task.waitsFor !== undefined,
  open: isOpen,
  all: () => true,
};

/** The tasks of a choice, earliest first. */
export function shownTasks(tasks: readonly TaskView[], filter: TaskFilter): readonly TaskView[] {
  return tasks.filter(wantedBy[filter]).sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}
