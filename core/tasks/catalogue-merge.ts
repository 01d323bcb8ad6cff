import { catalogueDesign, newTaskWords } from "../sheets/catalogue.ts";
import type { ColumnDesign } from "../sheets/design.ts";
import { ownTable } from "../sheets/own-table.ts";
import { synced, type Wanted, type WantedRow } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { isBlank, sameValue, type Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { catalogueCells, contentColumns, isSaid, saidOf, type Said } from "./catalogue-cells.ts";
import { editionOf, handedOut, newestEdition, saidIn, type CatalogueHistory } from "./catalogue-editions.ts";
import { catalogueSheetIn, isBare, type CatalogueRow, type CatalogueSheet } from "./catalogue-rows.ts";
import type { CatalogueTask } from "./catalogue.ts";

/** What is the same for all rows of one merge. */
interface Merge {
  readonly history: CatalogueHistory;
  readonly sheet: CatalogueSheet;
  /** Of the sheet, whatever the workbook's is by now. */
  readonly language: Language;
  /** The newest edition that any row was taken over from. */
  readonly edition: number;
  /** Columns that somebody removed: they come back, with what we say. */
  readonly gone: readonly ColumnDesign[];
}

/** The edition that a row was last taken over from; undefined where nobody can tell. */
function editionIn({ cells }: CatalogueRow): number | undefined {
  const cell = cells.get("edition");
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 1 ? cell : undefined;
}

/** A task as a row of a new sheet, or one that is filled anew. */
function wholeRow(task: CatalogueTask, number: string, language: Language, history: CatalogueHistory): WantedRow {
  return { ...catalogueCells(task, language), task: number, edition: newestEdition(history) };
}

/** A cell of a row that stands, as the merge sees it. */
interface MergedCell {
  readonly column: ColumnDesign;
  /** Nobody typed in it since the edition of its row. */
  readonly isOurs: boolean;
  /** It says something else than we say now. */
  readonly differs: boolean;
  /** We say something else now than the edition of its row did. */
  readonly isNew: boolean;
}

function mergedCells(row: CatalogueRow, task: CatalogueTask, base: number, history: CatalogueHistory): MergedCell[] {
  return contentColumns.flatMap((column): MergedCell[] => {
    const cell = row.cells.get(column.key);
    if (cell === undefined) return [];
    const before = saidIn(history, base, task, column.key);
    const now = saidOf(task).get(column.key);
    const isNew = before?.nl !== now?.nl || before?.en !== now?.en;
    return [{ column, isOurs: isSaid(cell, before), differs: !isSaid(cell, now), isNew }];
  });
}

/** A proposal for a cell that people changed, as it stands in `Nieuw van Samen Hier`. */
function proposal(column: ColumnDesign, said: Said | undefined, language: Language): string {
  return `${column.title[language]}: ${String(said?.[language] ?? "-")}`;
}

const noProposals: ReadonlySet<string> = new Set();

/** Every proposal that we can have made for a cell, in whichever language and of whichever edition. */
function proposalsFor(history: CatalogueHistory, task: CatalogueTask, column: ColumnDesign): ReadonlySet<string> {
  const numbers = [1, ...history.editions.map(({ number }) => number)];
  return new Set(
    numbers.flatMap((number) => {
      const said = saidIn(history, number, task, column.key);
      return [proposal(column, said, "nl"), proposal(column, said, "en")];
    }),
  );
}

/**
 * What `Nieuw van Samen Hier` says from now on: proposals for cells that people changed and that we changed since, and
 * whatever else stands there. A proposal that was taken over goes, and so does one that a newer takes the place of; one
 * that people wiped out does not come back.
 */
function newsOf(merge: Merge, row: CatalogueRow, task: CatalogueTask, cells: readonly MergedCell[]): Cell {
  const { history, language } = merge;
  const standing = row.cells.get("new") ?? null;
  const lines = isBlank(standing) ? [] : String(standing).split("\n");
  // Most rows have no news, and every proposal of every edition is much to look for in nothing.
  const known = cells.map((cell) => ({
    ...cell,
    told: lines.length === 0 ? noProposals : proposalsFor(history, task, cell.column),
  }));
  const others = lines.filter((line) => !known.some(({ told }) => told.has(line)));
  const proposals = known
    .filter(({ isOurs, differs }) => differs && !isOurs)
    .filter(({ isNew, told }) => isNew || lines.some((line) => told.has(line)))
    .map(({ column }) => proposal(column, saidOf(task).get(column.key), language));
  const news = [...others, ...proposals].join("\n");
  return news === "" ? null : news;
}

/** What a row that stands gets: only the cells that nobody typed in and that we changed. */
function updatedRow(merge: Merge, row: CatalogueRow, task: CatalogueTask): WantedRow {
  const { history, language, gone } = merge;
  const newest = newestEdition(history);
  const base = editionIn(row) ?? merge.edition;
  const number = { task: row.number };
  // A newer program has been here: what it wrote is not ours to take back.
  if (base > newest) return number;
  const ours = catalogueCells(task, language);
  const cells = mergedCells(row, task, base, history);
  const followed = [...cells.filter(({ isOurs, isNew }) => isOurs && isNew).map(({ column }) => column), ...gone];
  const news = newsOf(merge, row, task, cells);
  return {
    ...number,
    ...Object.fromEntries(followed.map(({ key }) => [key, ours[key] ?? null])),
    ...(sameValue(news, row.cells.get("new") ?? null) ? {} : { new: news }),
    edition: newest,
  };
}

function rowFor(merge: Merge, task: CatalogueTask, rows: ReadonlyMap<string, CatalogueRow>): readonly WantedRow[] {
  const { history, language } = merge;
  const standing = rows.get(task.id);
  if (standing !== undefined) {
    return [isBare(standing) ? wholeRow(task, standing.number, language, history) : updatedRow(merge, standing, task)];
  }
  // Whoever had the task and has it no more deleted it.
  if (editionOf(history, task.id) <= merge.edition) return [];
  return [{ ...wholeRow(task, task.id, language, history), new: newTaskWords[language] }];
}

function firstById(rows: readonly CatalogueRow[]): ReadonlyMap<string, CatalogueRow> {
  return new Map([...rows].reverse().map((row) => [row.id, row]));
}

function mergeOf(snapshot: Snapshot, sheet: CatalogueSheet, language: Language, history: CatalogueHistory): Merge {
  const editions = sheet.rows.flatMap((row) => editionIn(row) ?? []);
  const table = ownTable(sheet.sheet, catalogueDesign, language);
  return {
    history,
    sheet,
    language: table.language,
    edition: editions.length === 0 ? newestEdition(history) : Math.max(...editions),
    gone: contentColumns.filter(({ key }) => !sheet.columns.has(key)),
  };
}

/**
 * What the sheet `Taken-catalogus` should say. A new sheet gets the whole catalogue. On one that stands, a cell that
 * still says what the edition of its row said follows our newest edition; any other is somebody's own and stays, with
 * our proposal beside it. Tasks that are new come at their place, marked as new. A row that was deleted stays away until
 * somebody types its number again with nothing beside it. Throws `missing` where the column with the numbers is gone.
 */
export function catalogueWanted(snapshot: Snapshot, language: Language, history = handedOut): Wanted {
  const sheet = catalogueSheetIn(snapshot);
  if (sheet === undefined) {
    const rows = history.tasks.map((task) => wholeRow(task, task.id, language, history));
    return { design: catalogueDesign, rows, others: "keep" };
  }
  const merge = mergeOf(snapshot, sheet, language, history);
  const rows = firstById(sheet.rows);
  return {
    design: catalogueDesign,
    rows: history.tasks.flatMap((task) => rowFor(merge, task, rows)),
    others: "keep",
    ordered: true,
  };
}

/**
 * The step that makes or updates the catalogue sheet; without edits where it is up to date. A sheet without the column
 * with the numbers is left as it is: `catalogueIn` tells of it, and the checklists go on with our own list.
 */
export function catalogueStep(snapshot: Snapshot, language: Language): Step {
  const isUsable = catalogueSheetIn(snapshot)?.columns.has("task") ?? true;
  const edits = isUsable ? synced(snapshot, catalogueWanted(snapshot, language), language) : [];
  return { title: sentence("step-catalogue", {}), edits };
}
