import { plusDays, isCivilDate } from "../dates/civil-date.ts";
import type { Match } from "../records/match.ts";
import { taskStatus, type TaskStatus } from "../records/checklist.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import type { CatalogueTask } from "../tasks/catalogue.ts";
import { textOf } from "../workbook/cell.ts";
import type { ShareSource } from "./source.ts";

/** How a task stands on the day a file is made. */
export type TaskState = "done" | "late" | "soon" | "later";

/** A task of a match as files to share know it: what is not here is in none of them. */
export interface SharedTask {
  readonly match: string;
  readonly id: string;
  /** As the catalogue has it, or else as people typed it. */
  readonly title: string;
  /** A task that people added themselves: its title may hold a name. */
  readonly isOwn: boolean;
  readonly domain: string;
  readonly phase: string;
  /** `yyyy-MM-dd`; `""` where people gave a task of their own no day. */
  readonly due: string;
  readonly status: TaskStatus;
  readonly state: TaskState;
  /** Key of a party. */
  readonly responsible: string;
  /** Keys of the parties that help. */
  readonly supporting: readonly string[];
  /** As typed or divided. */
  readonly person: string;
  readonly companion: string;
  readonly backup: string;
  readonly isNewcomersDecision: boolean;
  /** The task of the catalogue; absent for one that people added. */
  readonly task?: CatalogueTask;
}

/** Tasks that are due within so many days are soon. */
const soonDays = 14;

function stateOf(status: TaskStatus, due: string, today: string): TaskState {
  if (status === "done" || status === "not-applicable") return "done";
  if (due === "") return "later";
  if (due < today) return "late";
  return due <= plusDays(today, soonDays) ? "soon" : "later";
}

function dayIn(row: OwnRow, column: string): string {
  const day = textOf(row.values[column]).slice(0, 10);
  return isCivilDate(day) ? day : "";
}

function taskIn(source: ShareSource, match: Match, row: OwnRow): SharedTask {
  const said = (column: string): string => textOf(row.values[column]);
  const task = source.catalogue.taskOf(said("task"));
  const read = taskStatus.safeParse(said("status"));
  const status = read.success ? read.data : "open";
  const due = dayIn(row, "due");
  return {
    match: match.id,
    id: said("task"),
    title: task?.title[source.language] ?? said("title"),
    isOwn: task === undefined,
    domain: said("domain"),
    phase: said("phase"),
    due,
    status,
    state: stateOf(status, due, source.options.today),
    responsible: said("responsible"),
    supporting: task?.supporting ?? [],
    person: said("person"),
    companion: said("companion"),
    backup: said("backup"),
    isNewcomersDecision: said("decision") === "newcomer",
    ...(task === undefined ? {} : { task }),
  };
}

/** The tasks on the checklist of a match, by day and then as the sheet has them. A row without a number is no task. */
export function tasksOf(source: ShareSource, match: Match): readonly SharedTask[] {
  const last = "9999-12-31";
  return ownRows(source.snapshot, matchTasksDesign(match.id))
    .map((row) => taskIn(source, match, row))
    .sort((one, other) => ((one.due || last) < (other.due || last) ? -1 : one.due === other.due ? 0 : 1));
}
