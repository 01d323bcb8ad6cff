import { compareDates, plusDays } from "../../dates/civil-date.ts";
import type { Checklist, ChecklistTask } from "../../records/checklist.ts";
import { waitingFor } from "../waiting.ts";
import type { WorkbookCatalogue } from "../workbook-catalogue.ts";

/** Why something is on the agenda of a meeting (R39). */
export type AgendaReason = "overdue" | "waiting" | "soon";

/** One task that a meeting talks about. */
export interface AgendaItem {
  readonly why: AgendaReason;
  /** Id of the match. */
  readonly match: string;
  readonly task: ChecklistTask;
  /** Key of the party that it waits for, if it does. */
  readonly waitsFor?: string;
}

/** So many days ahead a meeting looks; what comes later is for the next one. */
export const daysAhead = 14;

const order: readonly AgendaReason[] = ["overdue", "waiting", "soon"];

/** Why a task is talked about on a day: late, or soon, or held up while it should be under way; undefined where it is not. */
function reasonOf({ status, due }: ChecklistTask, day: string, isWaiting: boolean): AgendaReason | undefined {
  if (status === "done" || status === "not-applicable" || due > plusDays(day, daysAhead)) return undefined;
  if (due < day) return "overdue";
  return isWaiting ? "waiting" : "soon";
}

function itemsOf({ match, tasks }: Checklist, catalogue: WorkbookCatalogue, day: string): readonly AgendaItem[] {
  const waiting = waitingFor(tasks, catalogue);
  return tasks.flatMap((task): readonly AgendaItem[] => {
    const waitsFor = waiting.get(task.id);
    const why = reasonOf(task, day, waitsFor !== undefined);
    if (why === undefined) return [];
    return [{ why, match, task, ...(waitsFor === undefined ? {} : { waitsFor }) }];
  });
}

/** The agenda of a meeting on a day: what is late first, then what waits for another party, then what is due soon. */
export function agendaOf(
  lists: readonly Checklist[],
  catalogue: WorkbookCatalogue,
  day: string,
): readonly AgendaItem[] {
  return lists
    .flatMap((list) => itemsOf(list, catalogue, day))
    .sort(
      (one, other) => order.indexOf(one.why) - order.indexOf(other.why) || compareDates(one.task.due, other.task.due),
    );
}
