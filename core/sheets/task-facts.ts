import { isCivilDate } from "../dates/civil-date.ts";
import { taskStatus, type TaskStatus } from "../records/checklist.ts";
import { agreed } from "../tasks/agreed.ts";
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

function statusIn(own: OwnRow, shared: OwnRow | undefined): TaskStatus {
  const here = textOf(own.values["status"]);
  const there = shared === undefined ? undefined : textOf(shared.values["status"]);
  const last = shared === undefined ? undefined : textOf(shared.values["last-status"]);
  const status = taskStatus.safeParse(agreed(last, here, there) ?? here);
  return status.success ? status.data : "open";
}

/**
 * Reads the checklists that stand: for each match the tasks with a due date, with the status that people gave them on
 * either sheet, even before the two were brought in step.
 */
export function taskFacts(snapshot: Snapshot): (match: string) => readonly TaskFact[] {
  const shared = new Map(ownRows(snapshot, tasksDesign).map((row) => [row.key, row]));
  return (match) =>
    ownRows(snapshot, matchTasksDesign(match)).flatMap((own): TaskFact[] => {
      const key = `${match} | ${textOf(own.values["task"])}`;
      const due = textOf(own.values["due"]).slice(0, 10);
      if (!isCivilDate(due)) return [];
      const responsible = textOf(own.values["responsible"]);
      return [{ key, due, status: statusIn(own, shared.get(key)), responsible }];
    });
}
