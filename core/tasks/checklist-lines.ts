import { isCivilDate } from "../dates/civil-date.ts";
import { partyKey } from "../intake/people/supporters.ts";
import { taskStatus, type TaskStatus } from "../records/checklist.ts";
import { isFixed } from "../sheets/match-tasks.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import { textOf } from "../workbook/cell.ts";
import { agreed } from "./agreed.ts";
import type { PlannedTask } from "./checklist.ts";
import type { Unassigned } from "./division/division.ts";
import { handedBack } from "./handed-back.ts";
import { givenIn, isTyped, type Given, type Names } from "./line-names.ts";
import { standardCatalogue, type WorkbookCatalogue } from "./workbook-catalogue.ts";

/** One task of one match, with what the catalogue plans and what stands on the two sheets that show it. */
export interface ChecklistLine extends Names {
  /** Id in the catalogue, or one that people gave a task of their own. */
  readonly id: string;
  /** Absent for a task of people's own, and for one that no longer applies but was worked on. */
  readonly planned?: PlannedTask;
  /** The row on the sheet of the match. */
  readonly own?: OwnRow;
  /** The row on the sheet of all tasks. */
  readonly shared?: OwnRow;
  /** What both sheets should say, as a code, `""` for blank; undefined where people typed different things. */
  readonly status: string | undefined;
  /** Key of the party that sees to it, `""` for nobody. */
  readonly responsible: string;
  /** What we filled in ourselves. */
  readonly given: Given;
  /** Why no member does it, where the group is asked to. */
  readonly unassigned?: Unassigned;
  /** Ids of other matches with which one appointment would do (R43). */
  readonly joint?: readonly string[];
}

/** What is known of one match before its lines are made. */
export interface LineSources {
  readonly planned: readonly PlannedTask[];
  /** Rows on the sheet of the match, and on the sheet of all tasks, by task. */
  readonly own: ReadonlyMap<string, OwnRow>;
  readonly shared: ReadonlyMap<string, OwnRow>;
  /** Absent: the catalogue as we hand it out. */
  readonly catalogue?: WorkbookCatalogue;
}

/** What a row says in a column; undefined where there is no row, or where somebody removed the column. */
function said(row: OwnRow | undefined, column: string): string | undefined {
  const value = row?.values[column];
  return value === undefined ? undefined : textOf(value);
}

/** What either sheet says of a line, that of its match first. */
export function saidOf(line: Pick<ChecklistLine, "own" | "shared">, column: string): string {
  return said(line.own, column) ?? said(line.shared, column) ?? "";
}

/** What both sheets should say in a column that both have. */
function agreedOn(column: string, own: OwnRow | undefined, shared: OwnRow | undefined): string | undefined {
  return agreed(said(shared, `last-${column}`), said(own, column), said(shared, column));
}

/** Who is responsible: what people chose, or else what the catalogue says. */
function responsibleOf(planned: PlannedTask | undefined, cell: string | undefined, given: Given): string {
  const standing = cell === undefined ? undefined : partyKey(cell);
  if (planned === undefined) return standing ?? "";
  const ours = planned.task.responsible;
  return handedBack(standing, given.responsible, ours) || ours;
}

function lineOf(id: string, planned: PlannedTask | undefined, sources: LineSources): ChecklistLine {
  const own = sources.own.get(id);
  const shared = sources.shared.get(id);
  const given = givenIn(said(own, "given") ?? "");
  return {
    id,
    ...(planned === undefined ? {} : { planned }),
    ...(own === undefined ? {} : { own }),
    ...(shared === undefined ? {} : { shared }),
    status: own === undefined && shared === undefined ? "open" : agreedOn("status", own, shared),
    responsible: responsibleOf(planned, said(own, "responsible") ?? said(shared, "responsible"), given),
    person: agreedOn("person", own, shared),
    companion: agreedOn("companion", own, shared),
    backup: said(own, "backup") ?? given.backup ?? "",
    given,
  };
}

/** Columns that only people fill. */
const peoples = ["done-on", "note", "along", "chosen"];

/**
 * True for a line that nothing plans any more and that stays all the same: a task that people added, or one on which they
 * typed something.
 */
function stays(line: ChecklistLine, catalogue: WorkbookCatalogue): boolean {
  const { given, own, status } = line;
  if (isOwnTask(line, catalogue)) return true;
  const isNamed = (["person", "companion", "backup"] as const).some((key) => isTyped(line[key], given[key]));
  return (
    (status !== "" && status !== "open") ||
    isNamed ||
    peoples.some((column) => (said(own, column) ?? "") !== "") ||
    isFixed(own?.values)
  );
}

/** The lines of the checklist of one match: what is planned, in that order, then what people added or began. */
export function checklistLines(sources: LineSources): readonly ChecklistLine[] {
  const planned = sources.planned.map((one) => lineOf(one.task.id, one, sources));
  const known = new Set(planned.map((line) => line.id));
  const others = [...new Set([...sources.own.keys(), ...sources.shared.keys()])]
    .filter((id) => !known.has(id))
    .map((id) => lineOf(id, undefined, sources))
    .filter((line) => stays(line, sources.catalogue ?? standardCatalogue));
  return [...planned, ...others];
}

/** True where a word in the column of the newcomer's choice says that there is none yet. */
export function isNoChoice(cell: string): boolean {
  return /^(?:|-|\?|n|nee|no|nog niet|not yet|later|open|false|onwaar)$/iu.test(cell.trim());
}

/** True where the choice is the newcomer's and nobody wrote down that it was made (R46). */
export function lacksChoice({ planned, own }: Pick<ChecklistLine, "planned" | "own">): boolean {
  return planned?.task.newcomerDecides === true && isNoChoice(said(own, "chosen") ?? "");
}

/** The status that was typed, as a code; a blank or unknown word counts as open. */
function typedStatus({ status, own }: ChecklistLine): TaskStatus {
  const found = taskStatus.safeParse(status ?? said(own, "status"));
  return found.success ? found.data : "open";
}

/** True where a task is said to be done, but the newcomer has not chosen: it counts as busy (R46). */
export function isDoneWithoutChoice(line: ChecklistLine): boolean {
  return typedStatus(line) === "done" && lacksChoice(line);
}

/** How far a line is. */
export function statusOf(line: ChecklistLine): TaskStatus {
  return isDoneWithoutChoice(line) ? "busy" : typedStatus(line);
}

/** True when nothing more has to be done: such a line keeps its due date, and whoever did it. */
export function isFinished(line: ChecklistLine): boolean {
  const status = statusOf(line);
  return status === "done" || status === "not-applicable";
}

/** True for a task that people added to this match: it is no task of the catalogue, and never was. */
export function isOwnTask({ id, planned, given }: ChecklistLine, catalogue: WorkbookCatalogue): boolean {
  return planned === undefined && catalogue.taskOf(id) === undefined && (given.responsible ?? "") === "";
}

/** A day as it stands in a cell, without a time of day; other text as it is. */
function dayOf(text: string): string {
  return isCivilDate(text.slice(0, 10)) ? text.slice(0, 10) : text;
}

/** When a line is due, as a sheet says it: a line that is finished keeps its day. */
export function dueIn(line: ChecklistLine): string {
  const standing = dayOf(saidOf(line, "due"));
  if (line.planned === undefined) return standing;
  return isFinished(line) && isCivilDate(standing) ? standing : line.planned.due;
}

/** True where the newcomer said that nobody of the group comes along (R45). */
export function isWithoutGroup({ own }: Pick<ChecklistLine, "own">): boolean {
  return said(own, "along") === "no";
}

/** Who stands in a column that both sheets have; where they differ, who stands on the sheet of the match. */
export function nameIn(line: ChecklistLine, column: "person" | "companion"): string {
  return line[column] ?? saidOf(line, column);
}

/**
 * Whether nobody sees to a task: of the newcomer's it is the newcomer, of the group's a member unless the newcomer wants
 * none, of any other party whoever stands under Who.
 */
export function hasNobody(line: ChecklistLine): boolean {
  if (line.responsible === "newcomer" || (line.responsible === "group" && isWithoutGroup(line))) return false;
  return nameIn(line, "person") === "";
}
