import { isCivilDate, plusDays, weekdayOf } from "../dates/civil-date.ts";
import { partyKey } from "../intake/people/supporters.ts";
import type { Match } from "../records/match.ts";
import { taskStatus, type TaskStatus } from "../records/checklist.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { say, sentence } from "../text/sentence.ts";
import { domainChoices } from "../tasks/words.ts";
import { taskOf, type CatalogueTask } from "../tasks/catalogue.ts";
import { textOf } from "../workbook/cell.ts";
import type { ShareSource } from "./source.ts";
import type { TaskState } from "./task-states.ts";

/** A task of a match as files to share know it: what is not here is in none of them. */
export interface SharedTask {
  readonly match: string;
  /** As the sheet has it: for the group alone, because people may have typed it. */
  readonly ownId: string;
  /** A number, such as `T12` or `E1`; `""` where people typed something else there. */
  readonly id: string;
  /** As the sheet of the match has it: for the group alone, because people may have typed it. */
  readonly ownTitle: string;
  /** As the catalogue has it that we hand out; for a task that people added that it is one. */
  readonly title: string;
  /** As the sheet has it: for the group alone. */
  readonly ownDomain: string;
  /** One that we know; `""` for words of people's own. */
  readonly domain: string;
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
  /** `newcomer` where the decision is theirs, else `""`. */
  readonly decision: string;
  /** As the catalogue of the workbook has it; absent for a task that people added to this match. */
  readonly task?: CatalogueTask;
}

/** Tasks that are due within so many days are soon. */
const soonDays = 14;

function stateOf(status: TaskStatus, due: string, today: string): TaskState {
  if (status === "done" || status === "not-applicable") return status;
  if (due === "") return "later";
  if (due < today) return "late";
  // A week ends on Sunday.
  if (due <= plusDays(today, 7 - weekdayOf(today))) return "week";
  return due <= plusDays(today, soonDays) ? "soon" : "later";
}

function dayIn(row: OwnRow, column: string): string {
  const day = textOf(row.values[column]).slice(0, 10);
  return isCivilDate(day) ? day : "";
}

/** A letter or three and a number: what else stands in a cell for a number may be a name. */
const numbered = /^[A-Z]{1,3}-?\d{1,4}$/iu;

function taskIn(source: ShareSource, match: Match, row: OwnRow): SharedTask {
  const { language, catalogue, options } = source;
  const said = (column: string): string => textOf(row.values[column]);
  const task = catalogue.taskOf(said("task"));
  const read = taskStatus.safeParse(said("status"));
  const status = read.success ? read.data : "open";
  const due = dayIn(row, "due");
  return {
    match: match.id,
    ownId: said("task"),
    id: numbered.test(said("task")) ? said("task") : "",
    ownTitle: said("title"),
    title: taskOf(said("task"))?.title[language] ?? say(language, sentence("share-own-task", {})),
    ownDomain: said("domain"),
    domain: domainChoices.find(({ value }) => value === said("domain"))?.value ?? "",
    due,
    status,
    state: stateOf(status, due, options.today),
    responsible: partyKey(said("responsible")),
    supporting: task?.supporting ?? [],
    person: said("person"),
    companion: said("companion"),
    backup: said("backup"),
    decision: said("decision") === "newcomer" ? "newcomer" : "",
    ...(task === undefined ? {} : { task }),
  };
}

const noDay = "9999-12-31";

function byDay(one: SharedTask, other: SharedTask): number {
  const [first, second] = [one.due || noDay, other.due || noDay];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** The tasks on the checklist of a match, by day and then as the sheet has them. A row without a number is no task. */
export function tasksOf(source: ShareSource, match: Match): readonly SharedTask[] {
  return ownRows(source.snapshot, matchTasksDesign(match.id))
    .map((row) => taskIn(source, match, row))
    .sort(byDay);
}

/** True while a task is not done and does apply. */
export function isOpen({ state }: SharedTask): boolean {
  return state !== "done" && state !== "not-applicable";
}

/** True for what has to be done before Monday, whatever is late included. */
export function isThisWeek({ state }: SharedTask): boolean {
  return state === "late" || state === "week";
}

/** True for what is due within two weeks, whatever is late included. */
export function isNear(task: SharedTask): boolean {
  return isThisWeek(task) || task.state === "soon";
}
