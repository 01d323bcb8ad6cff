import { isBlank, sameValue, valueOf, type Cell } from "../workbook/cell.ts";
import type { CellChange, Edit, TableAddress, TableRow } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { WorkbookProblem } from "../workbook/problem.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, laidOut, shown, type ColumnDesign, type SheetDesign } from "./design.ts";
import { columnIndex, headersOf } from "./own-rows.ts";
import { rowKey } from "../workbook/table.ts";

/** A row as a job wants it: value per column key, choices as codes. */
export type WantedRow = Readonly<Record<string, Cell>>;

/** What a job wants one of our sheets to say. */
export interface Wanted {
  readonly design: SheetDesign;
  readonly rows: readonly WantedRow[];
  /** What to do with rows that are not wanted: they stay, or go unless a person typed something in them. */
  readonly others: "keep" | "remove";
  readonly name?: string;
  readonly lead?: readonly string[];
}

/** The title of a column as this sheet has it, in whichever language that is. */
function titleOn(sheet: Sheet, column: ColumnDesign): string | undefined {
  return headersOf(sheet)[columnIndex(sheet, column)];
}

/** The address of one of our tables in a workbook. Throws `missing` where a person removed a key column. */
export function addressOf(sheet: Sheet, design: SheetDesign): TableAddress {
  const keyColumns = design.keyColumns.map((key) => {
    const title = titleOn(sheet, columnOf(design, key));
    if (title === undefined) throw new WorkbookProblem("missing", sheet.name, key);
    return title;
  });
  return { sheet: sheet.name, headerRow: sheet.headerRow, keyColumns };
}

function displayed(column: ColumnDesign, cell: Cell | undefined, language: Language): Cell {
  if (cell === undefined) return null;
  return typeof cell === "string" ? shown(column, cell, language) : cell;
}

function missingColumns(sheet: Sheet, wanted: Wanted, table: TableAddress, language: Language): Edit[] {
  return wanted.design.columns
    .filter((column) => columnIndex(sheet, column) < 0)
    .map((column) => ({
      kind: "add-column",
      table,
      title: column.title[language],
      type: column.type,
      width: column.width,
      values: wanted.rows
        .map((row) => ({
          row: keyOf(wanted.design, row, language),
          value: displayed(column, row[column.key], language),
        }))
        .filter((entry) => !isBlank(entry.value) && hasRow(sheet, wanted.design, entry.row)),
    }));
}

function hasRow(sheet: Sheet, design: SheetDesign, key: string): boolean {
  return keyedRows(sheet, design).has(key);
}

function keyOf(design: SheetDesign, row: WantedRow, language: Language): string {
  return rowKey(design.keyColumns.map((key) => displayed(columnOf(design, key), row[key], language)));
}

/** The first row of every key: index in the cells below the header. */
function keyedRows(sheet: Sheet, design: SheetDesign): Map<string, number> {
  const indices = design.keyColumns.map((key) => columnIndex(sheet, columnOf(design, key)));
  const found = new Map<string, number>();
  sheet.cells.slice(sheet.headerRow).forEach((cells, position) => {
    const key = rowKey(indices.map((index) => cells[index]));
    if (key !== "" && !found.has(key)) found.set(key, sheet.headerRow + position);
  });
  return found;
}

function changesIn(sheet: Sheet, wanted: Wanted, language: Language): CellChange[] {
  const standing = keyedRows(sheet, wanted.design);
  return wanted.rows.flatMap((row) => {
    const key = keyOf(wanted.design, row, language);
    const position = standing.get(key);
    if (position === undefined) return [];
    return wanted.design.columns.flatMap((column): CellChange[] => {
      const index = columnIndex(sheet, column);
      if (index < 0 || column.filledBy === "people" || !(column.key in row)) return [];
      const before = sheet.cells[position]?.[index];
      const after = displayed(column, row[column.key], language);
      const title = headersOf(sheet)[index] ?? "";
      return sameValue(before, after) ? [] : [{ row: key, column: title, before: valueOf(before), after }];
    });
  });
}

function newRows(sheet: Sheet, wanted: Wanted, language: Language): TableRow[] {
  const standing = keyedRows(sheet, wanted.design);
  return wanted.rows
    .filter((row) => !standing.has(keyOf(wanted.design, row, language)))
    .map((row) => ({
      cells: wanted.design.columns.map((column) => displayed(column, row[column.key], language)),
    }));
}

/** Rows nobody wants any more and nobody typed in, with the whole of their cells as the stale check. */
function obsoleteRows(sheet: Sheet, wanted: Wanted, language: Language): TableRow[] {
  const keep = new Set(wanted.rows.map((row) => keyOf(wanted.design, row, language)));
  const ours = new Set(
    wanted.design.columns.filter((column) => column.filledBy === "us").map((column) => columnIndex(sheet, column)),
  );
  const headers = headersOf(sheet);
  const removed: TableRow[] = [];
  let above = "";
  for (const [key, position] of keyedRows(sheet, wanted.design)) {
    const cells = headers.map((_, index) => sheet.cells[position]?.[index] ?? null);
    const typed = cells.some((cell, index) => !ours.has(index) && !isBlank(cell));
    if (!keep.has(key) && !typed) removed.push({ cells, after: above });
    above = key;
  }
  return removed;
}

/**
 * The edits that make one of our sheets say what a job wants: a new sheet where there is none; otherwise new rows, and
 * other values only in columns that we fill. What people typed, sorted, renamed or added stays. When the sheet already
 * says it, there are no edits.
 */
export function synced(snapshot: Snapshot, wanted: Wanted, language: Language): Edit[] {
  const { design } = wanted;
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) {
    const layout = laidOut(design, language, {
      name: freeName(snapshot, wanted.name ?? design.name[language]),
      ...(wanted.lead === undefined ? {} : { lead: wanted.lead }),
    });
    const rows = wanted.rows.map((row) => design.columns.map((column) => displayed(column, row[column.key], language)));
    return [{ kind: "add-sheet", layout, rows }];
  }
  const table = addressOf(sheet, design);
  const changes = changesIn(sheet, wanted, language);
  const added = newRows(sheet, wanted, language);
  const removed = wanted.others === "remove" ? obsoleteRows(sheet, wanted, language) : [];
  const columns = design.columns.map((column) => titleOn(sheet, column) ?? column.title[language]);
  return [
    ...missingColumns(sheet, wanted, table, language),
    ...(changes.length === 0 ? [] : [{ kind: "set-cells", table, changes } as const]),
    ...(removed.length === 0
      ? []
      : [{ kind: "remove-rows", table, columns: headersOf(sheet), rows: removed } as const]),
    ...(added.length === 0 ? [] : [{ kind: "append-rows", table, columns, rows: added } as const]),
  ];
}

/** The name itself, or with a number behind it when the workbook has a sheet of that name; at most 31 characters. */
export function freeName(snapshot: Snapshot, name: string): string {
  const taken = new Set(snapshot.sheetNames.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
