import type { TaskView } from "../../core/screens/views.ts";

/** Which tasks a person looks at: what is late, soon or nobody's; what is not done; or all. */
export type TaskFilter = "attention" | "open" | "all";

/** The choices, in order. */
export const taskFilters = ["attention", "open", "all"] as const satisfies readonly TaskFilter[];

/** True for a task that counts as left to do. */
function isOpen({ state }: TaskView): boolean {
  return state !== "done";
}

/** True for a task that asks for somebody's eye now. */
export function needsAttention(task: TaskView): boolean {
  return isOpen(task) && (task.state !== "later" || task.hasNobody);
}

/** The tasks of a choice, earliest first. */
export function shownTasks(tasks: readonly TaskView[], filter: TaskFilter): readonly TaskView[] {
  const wanted = { attention: needsAttention, open: isOpen, all: () => true }[filter];
  return tasks.filter(wanted).sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}
