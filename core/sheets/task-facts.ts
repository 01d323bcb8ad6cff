import { isCivilDate } from "../dates/civil-date.ts";
import { partyKey } from "../intake/people/supporters.ts";
import { taskStatus, type TaskStatus } from "../records/checklist.ts";
import { agreed } from "../tasks/agreed.ts";
import { isNoChoice } from "../tasks/checklist-lines.ts";
import { standardCatalogue, type WorkbookCatalogue } from "../tasks/workbook-catalogue.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { matchTasksDesign } from "./match-tasks.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import { tasksDesign } from "./tasks.ts";

/** What check-ins and reminders need to know of a task on a checklist that stands. */
export interface TaskFact {
  /** Key of its row on the sheet of all tasks, such as `M-07 | T28`. */
  readonly key: string;
  readonly due: string;
  readonly status: TaskStatus;
  /** Key of the party. */
  readonly responsible: string;
}

/** What a row says; undefined where there is none, or where somebody removed the column. */
function said(row: OwnRow | undefined, column: string): string | undefined {
  const value = row?.values[column];
  return value === undefined ? undefined : textOf(value);
}

function statusIn(own: OwnRow, shared: OwnRow | undefined, isTheirChoice: boolean): TaskStatus {
  const here = said(own, "status");
  const status = taskStatus.safeParse(agreed(said(shared, "last-status"), here, said(shared, "status")) ?? here);
  if (!status.success) return "open";
  const lacksChoice = isTheirChoice && isNoChoice(said(own, "chosen") ?? "");
  return status.data === "done" && lacksChoice ? "busy" : status.data;
}

/**
 * Reads the checklists that stand: for each match the tasks with a due date, with the status that people gave them on
 * either sheet, even before the two were brought in step. A task that is said to be done counts as busy as long as the
 * choice is the newcomer's and stands nowhere (R46).
 */
export function taskFacts(
  snapshot: Snapshot,
  catalogue: WorkbookCatalogue = standardCatalogue,
): (match: string) => readonly TaskFact[] {
  const shared = new Map(ownRows(snapshot, tasksDesign).map((row) => [row.key, row]));
  return (match) =>
    ownRows(snapshot, matchTasksDesign(match)).flatMap((own): TaskFact[] => {
      const task = textOf(own.values["task"]);
      const key = `${match} | ${task}`;
      const due = textOf(own.values["due"]).slice(0, 10);
      if (!isCivilDate(due)) return [];
      const responsible = partyKey(textOf(own.values["responsible"]));
      const isTheirChoice = catalogue.taskOf(task)?.newcomerDecides === true;
      return [{ key, due, status: statusIn(own, shared.get(key), isTheirChoice), responsible }];
    });
}
