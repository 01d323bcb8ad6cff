import { isCivilDate } from "../dates/civil-date.ts";
import { taskStatus, type ChecklistTask, type TaskStatus } from "../records/checklist.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import type { WantedRow } from "../sheets/synced.ts";
import type { Language } from "../workbook/layout.ts";
import { textOf } from "../workbook/cell.ts";
import { agreed } from "./agreed.ts";
import { taskOf } from "./catalogue.ts";
import { attentionWords, decisionBy, supportingWords, type PlannedTask } from "./checklist.ts";

/** One task of one match, with what the catalogue plans and what stands on the two sheets that show it. */
export interface ChecklistLine {
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
  /** Who does it, as typed; undefined where people typed different names. */
  readonly person: string | undefined;
}

/** What is known of one match before its lines are made. */
export interface LineSources {
  readonly planned: readonly PlannedTask[];
  /** Rows on the sheet of the match, and on the sheet of all tasks, by task. */
  readonly own: ReadonlyMap<string, OwnRow>;
  readonly shared: ReadonlyMap<string, OwnRow>;
  /** Name of the fixed contact of each party, by its key (R32): who does a task until people say otherwise. */
  readonly contacts: ReadonlyMap<string, string>;
}

function said(row: OwnRow | undefined, column: string): string | undefined {
  return row === undefined ? undefined : textOf(row.values[column]);
}

function lineOf(id: string, planned: PlannedTask | undefined, sources: LineSources): ChecklistLine {
  const own = sources.own.get(id);
  const shared = sources.shared.get(id);
  const isNew = own === undefined && shared === undefined;
  const contact = sources.contacts.get(planned?.task.responsible ?? "") ?? "";
  return {
    id,
    ...(planned === undefined ? {} : { planned }),
    ...(own === undefined ? {} : { own }),
    ...(shared === undefined ? {} : { shared }),
    status: isNew ? "open" : agreed(said(shared, "last-status"), said(own, "status"), said(shared, "status")),
    person: isNew ? contact : agreed(said(shared, "last-person"), said(own, "person"), said(shared, "person")),
  };
}

/** True for a line that holds something people did, or that people made: it stays although nothing plans it any more. */
function isPeoples(line: ChecklistLine, contacts: ReadonlyMap<string, string>): boolean {
  const task = taskOf(line.id);
  if (task === undefined) return true;
  const given = ["", contacts.get(task.responsible) ?? ""];
  return (
    (line.status !== "" && line.status !== "open") ||
    !given.includes(line.person ?? "?") ||
    ["done-on", "note"].some((column) => (said(line.own, column) ?? "") !== "")
  );
}

/** The lines of the checklist of one match: what is planned, in that order, then what people added or began. */
export function checklistLines(sources: LineSources): readonly ChecklistLine[] {
  const planned = sources.planned.map((one) => lineOf(one.task.id, one, sources));
  const known = new Set(planned.map((line) => line.id));
  const others = [...new Set([...sources.own.keys(), ...sources.shared.keys()])]
    .filter((id) => !known.has(id))
    .map((id) => lineOf(id, undefined, sources))
    .filter((line) => isPeoples(line, sources.contacts));
  return [...planned, ...others];
}

/** True when nothing more has to be done: such a line keeps its due date. */
function isFinished(line: ChecklistLine): boolean {
  return line.status === "done" || line.status === "not-applicable";
}

/** What a sheet says of a line, from the plan, or else from whichever row there is. */
interface Content {
  readonly title: string;
  readonly domain: string;
  readonly phase: string;
  readonly due: string;
  readonly responsible: string;
}

/** A day as it stands in a cell, without a time of day; other text as it is. */
function dayOf(text: string): string {
  return isCivilDate(text.slice(0, 10)) ? text.slice(0, 10) : text;
}

function contentOf(line: ChecklistLine, language: Language): Content {
  const standing = (column: string): string => said(line.own ?? line.shared, column) ?? "";
  const { planned } = line;
  if (planned === undefined) {
    return {
      title: standing("title"),
      domain: standing("domain"),
      phase: standing("phase"),
      due: dayOf(standing("due")),
      responsible: standing("responsible"),
    };
  }
  const fixed = isFinished(line) ? dayOf(standing("due")) : "";
  return {
    title: planned.task.title[language],
    domain: planned.task.domain,
    phase: planned.phase,
    due: isCivilDate(fixed) ? fixed : planned.due,
    responsible: standing("responsible") || planned.task.responsible,
  };
}

/** Blank cells are null, so that nothing is written where nothing is known. */
function cells(values: Readonly<Record<string, string>>): WantedRow {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === "" ? null : value]));
}

/** What both sheets get where they agree; where people typed different things neither is touched. */
function typed(line: ChecklistLine): Readonly<Record<string, string>> {
  return {
    ...(line.status === undefined ? {} : { status: line.status }),
    ...(line.person === undefined ? {} : { person: line.person }),
  };
}

/** The row on the sheet of the match. A row of people's own, once there, is theirs but for what both sheets share. */
export function ownRow(line: ChecklistLine, language: Language): WantedRow {
  const { planned } = line;
  if (planned === undefined && line.own !== undefined) return cells({ task: line.id, ...typed(line) });
  return cells({
    task: line.id,
    ...contentOf(line, language),
    ...(planned === undefined ? {} : fromCatalogue(planned, language)),
    ...typed(line),
  });
}

function fromCatalogue(planned: PlannedTask, language: Language): Readonly<Record<string, string>> {
  return {
    supporting: supportingWords(planned.task, language),
    decision: decisionBy(planned.task) ?? "",
    attention: attentionWords(planned, language),
  };
}

/** The row on the sheet of all tasks; `sheet` is the name of the sheet of the match. */
export function sharedRow(line: ChecklistLine, match: string, sheet: string, language: Language): WantedRow {
  return cells({
    match,
    task: line.id,
    ...contentOf(line, language),
    sheet,
    ...typed(line),
    ...(line.status === undefined ? {} : { "last-status": line.status }),
    ...(line.person === undefined ? {} : { "last-person": line.person }),
  });
}

/** The status of a line as a code; a blank or unknown word counts as open. */
export function statusOf(line: ChecklistLine): TaskStatus {
  const status = taskStatus.safeParse(line.status ?? said(line.own, "status"));
  return status.success ? status.data : "open";
}

/** The line as `checklists --json` prints it; undefined for a line of people's own without a due date. */
export function checklistTaskOf(line: ChecklistLine, language: Language): ChecklistTask | undefined {
  const { due, title, ...content } = contentOf(line, language);
  if (!isCivilDate(due)) return undefined;
  const person = line.person ?? said(line.own, "person") ?? "";
  const task = line.planned?.task;
  const decided = task === undefined ? undefined : decisionBy(task);
  return {
    id: line.id,
    title: title === "" ? line.id : title,
    ...content,
    due,
    ...(person === "" ? {} : { person }),
    ...(task === undefined || task.supporting.length === 0 ? {} : { supporting: [...task.supporting] }),
    status: statusOf(line),
    ...(decided === undefined ? {} : { decisionBy: decided }),
  };
}
