import { present } from "../intake/present.ts";
import type { Reading } from "../intake/reading.ts";
import type { Problem } from "../records/problem.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isBlank } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { contentColumns, isSaid, saidOf } from "./catalogue-cells.ts";
import { settledPrerequisites } from "./catalogue-order.ts";
import { understoodCell, type TaskFields } from "./catalogue-reading.ts";
import { catalogueSheetIn, isBare, placeIn, type CatalogueRow, type CatalogueSheet } from "./catalogue-rows.ts";
import { catalogue, taskOf, type CatalogueTask } from "./catalogue.ts";
import { partyFinder, type PartyFinder } from "./party-words.ts";
import { standardCatalogue, type WorkbookCatalogue } from "./workbook-catalogue.ts";

/** The catalogue of a workbook, and what on its sheet could not be used. */
export interface CatalogueReading {
  readonly catalogue: WorkbookCatalogue;
  readonly problems: readonly Problem[];
}

/** A row as a task, and what is wrong with its cells. */
interface ReadRow {
  readonly row: CatalogueRow;
  readonly task: CatalogueTask;
  readonly used: boolean;
  /** Whether people changed what has to be done first. */
  readonly ownOrder: boolean;
  readonly problems: readonly Problem[];
}

/** What a task of people's own is until they say otherwise. */
const usual: Omit<CatalogueTask, "id" | "title"> = {
  domain: "administration",
  track: "newcomer",
  phase: "m1",
  anchor: "match",
  offset: 30,
  responsible: "",
  supporting: [],
  daytime: false,
  accompaniment: "no",
  languageNeed: "none",
  effortHours: 1,
  prerequisites: [],
  combinable: false,
  variant: "both",
  pillars: [],
  certainty: ["local"],
};

/** The part of the year that a day lies in; for a task of which people said the days alone. */
function phaseOf(offset: number): CatalogueTask["phase"] {
  if (offset < 0) return "pre";
  const ends = [[0, "d0"], [10, "w1"], [45, "m1"], [100, "m2-3"], [345, "m4-12"]] as const; // prettier-ignore
  return ends.find(([last]) => offset <= last)?.[1] ?? "close";
}

function fieldsOf(task: CatalogueTask): TaskFields {
  const { newcomerDecides, recurrence, ...rest } = task;
  return {
    ...rest,
    term: rest.term,
    condition: rest.condition,
    source: rest.source,
    checkedOn: rest.checkedOn,
    used: true,
    decides: newcomerDecides === true,
    every: recurrence?.every,
    times: recurrence?.times,
  };
}

function taskFrom({ used, decides, every, times, ...rest }: TaskFields): Pick<ReadRow, "task" | "used"> {
  const task = {
    ...present(rest),
    ...(decides ? { newcomerDecides: true as const } : {}),
    ...(every === undefined ? {} : { recurrence: present({ every, times }) }),
    supporting: rest.supporting.filter((key) => key !== rest.responsible),
  };
  return { task, used };
}

function warning(sheet: CatalogueSheet, row: number, column: string, told: Sentence): Problem {
  return { level: "warning", ...placeIn(sheet, row, column), told };
}

/** What the cells of a row say over what we say; a cell that cannot be understood leaves what was there. */
function readRow(sheet: CatalogueSheet, row: CatalogueRow, party: PartyFinder): ReadRow {
  const ours = taskOf(row.id);
  let fields = fieldsOf(ours ?? { ...usual, id: row.id, title: { nl: "", en: "" } });
  const problems: Problem[] = [];
  const said = ours === undefined ? undefined : saidOf(ours);
  const isOurs = (key: string): boolean => isSaid(row.cells.get(key), said?.get(key));
  const isFilled = ours === undefined || !isBare(row);
  const typed = isFilled ? contentColumns.filter(({ key }) => row.cells.has(key) && !isOurs(key)) : [];
  for (const { key } of typed) {
    const found = understoodCell(key, row.cells.get(key) ?? null, party);
    if (found === undefined) {
      problems.push(warning(sheet, row.row, key, sentence("catalogue-cell-unclear", { column: key })));
    } else fields = { ...fields, ...found };
  }
  if (ours === undefined && isBlank(row.cells.get("phase"))) fields = { ...fields, phase: phaseOf(fields.offset) };
  return {
    row,
    ...taskFrom(fields),
    ownOrder: typed.some(({ key }) => key === "prerequisites"),
    problems,
  };
}

/** Rows that can be no task: without a number, without a title, or with a number that stands above already. */
function unusable(sheet: CatalogueSheet, row: CatalogueRow, seen: ReadonlySet<string>): Problem | undefined {
  if (row.number === "") {
    const told = sentence("catalogue-number-missing", {});
    return isBlank(row.cells.get("title")) ? undefined : warning(sheet, row.row, "task", told);
  }
  if (seen.has(row.id.toLowerCase())) return warning(sheet, row.row, "task", sentence("catalogue-number-repeated", {}));
  const isNameless = taskOf(row.id) === undefined && isBlank(row.cells.get("title"));
  return isNameless ? warning(sheet, row.row, "title", sentence("catalogue-title-missing", {})) : undefined;
}

/** A task of people's own of which nobody said when it is due. */
function dayless(sheet: CatalogueSheet, { row, task }: ReadRow): readonly Problem[] {
  const isSaidNowhere = taskOf(task.id) === undefined && isBlank(row.cells.get("offset"));
  return isSaidNowhere
    ? [warning(sheet, row.row, "offset", sentence("catalogue-days-missing", { days: usual.offset }))]
    : [];
}

function readRows(sheet: CatalogueSheet, party: PartyFinder): { rows: ReadRow[]; problems: Problem[] } {
  const seen = new Set<string>();
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  for (const row of sheet.rows) {
    const problem = unusable(sheet, row, seen);
    if (problem !== undefined) problems.push(problem);
    else if (row.number !== "") {
      const read = readRow(sheet, row, party);
      rows.push(read);
      problems.push(...read.problems, ...dayless(sheet, read));
      seen.add(row.id.toLowerCase());
    }
  }
  return { rows, problems };
}

/** Ours in the order of the year, then people's own by their number: a sheet may be sorted in any way. */
function inOrder(rows: readonly ReadRow[]): readonly ReadRow[] {
  const place = new Map(catalogue.map(({ id }, index) => [id, index]));
  const placeOf = ({ task }: ReadRow): number => place.get(task.id) ?? catalogue.length;
  const collator = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other) || collator(one.task.id, other.task.id));
}

function readSheet(sheet: CatalogueSheet, party: PartyFinder): CatalogueReading {
  const { rows, problems } = readRows(sheet, party);
  const ordered = inOrder(rows);
  const settled = settledPrerequisites(ordered.map(({ task, ownOrder }) => ({ task, isOwn: ownOrder })));
  const rowOf = new Map(ordered.map(({ task, row }) => [task.id, row.row]));
  const orderProblems = settled.faults.map(({ task, fault }) =>
    warning(
      sheet,
      rowOf.get(task) ?? 0,
      "prerequisites",
      sentence(fault === "unknown" ? "catalogue-first-unknown" : "catalogue-first-circle", {}),
    ),
  );
  const tasks = ordered.map(({ task, used }) => ({
    used,
    task: { ...task, prerequisites: [...(settled.prerequisites.get(task.id) ?? [])] },
  }));
  const byId = new Map(tasks.map(({ task }) => [task.id, task]));
  return {
    catalogue: {
      tasks: tasks.filter(({ used }) => used).map(({ task }) => task),
      // A row that somebody deleted may still stand on the checklist of a match.
      taskOf: (id) => byId.get(id) ?? taskOf(id),
    },
    problems: [...problems, ...orderProblems],
  };
}

/**
 * The catalogue that a workbook has: its sheet `Taken-catalogus` as people changed it, or the one we hand out where there
 * is no such sheet. A cell that cannot be understood keeps what we say there, and is told; a row that cannot be used is
 * left out, and is told. Where somebody removed the column with the numbers, ours holds.
 */
export function catalogueIn(snapshot: Snapshot, reading: Reading): CatalogueReading {
  const sheet = catalogueSheetIn(snapshot);
  if (sheet === undefined) return { catalogue: standardCatalogue, problems: [] };
  if (!sheet.columns.has("task")) {
    const told = sentence("catalogue-numbers-gone", { column: "task" });
    return {
      catalogue: standardCatalogue,
      problems: [{ level: "error", sheet: sheet.sheet.name, row: sheet.sheet.headerRow, told }],
    };
  }
  return readSheet(sheet, partyFinder(snapshot, reading));
}
