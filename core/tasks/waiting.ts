import type { ChecklistTask } from "../records/checklist.ts";
import type { WorkbookCatalogue } from "./workbook-catalogue.ts";

/** A task on a checklist, as far as others can wait for it. */
type Listed = Pick<ChecklistTask, "id" | "status" | "responsible">;

function isFinished({ status }: Listed): boolean {
  return status === "done" || status === "not-applicable";
}

/**
 * For each task of one checklist that another party holds up, the key of that party: something has to be done first, is
 * not, and somebody else sees to it (R39). What is not on the list, and so does not apply, holds nothing up.
 */
export function waitingFor(tasks: readonly Listed[], catalogue: WorkbookCatalogue): ReadonlyMap<string, string> {
  const listed = new Map(tasks.map((task) => [task.id, task]));
  const parties = new Map<string, string>();
  for (const task of tasks) {
    if (isFinished(task)) continue;
    const first = (catalogue.taskOf(task.id)?.prerequisites ?? [])
      .flatMap((id) => listed.get(id) ?? [])
      .find((one) => !isFinished(one) && one.responsible !== "" && one.responsible !== task.responsible);
    if (first !== undefined) parties.set(task.id, first.responsible);
  }
  return parties;
}
