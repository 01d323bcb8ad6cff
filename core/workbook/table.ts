import { isBlank, textOf, type Cell } from "./cell.ts";
import type { TableAddress, TableRow } from "./edit.ts";
import { WorkbookProblem } from "./problem.ts";
import { sheetNamed, type Sheet, type Snapshot } from "./snapshot.ts";

/**
 * A table that was found: rows below a header. Row numbers count from 1 as people see them; a column index is its
 * number minus 1, as in `sheet.cells[row - 1][index]`.
 */
export interface Table {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** Cells of the header row. */
  readonly header: readonly Cell[];
  /** Indices of the key columns, in the order of the address. */
  readonly keyIndices: readonly number[];
}

/** The key of a row, from the cells of its key columns: their texts joined by ` | `; `""` when all are blank. */
export function rowKey(cells: readonly (Cell | undefined)[]): string {
  return cells.every(isBlank) ? "" : cells.map(textOf).join(" | ");
}

/** What makes two headers the same to Excel, which allows no two in a table: their text without regard to case. */
export function folded(title: Cell | undefined): string {
  return textOf(title).toLowerCase();
}

/** The index of the first header with this title, -1 where there is none; a blank title is nowhere. */
export function columnNamed(header: readonly (Cell | undefined)[], title: string): number {
  const wanted = folded(title);
  return wanted === "" ? -1 : header.findIndex((cell) => folded(cell) === wanted);
}

/** The sheet with this name. Throws `missing` where it is not there or was not read. */
export function sheetAt(snapshot: Snapshot, name: string): Sheet {
  const sheet = sheetNamed(snapshot, name);
  if (sheet === undefined) throw new WorkbookProblem("missing", name);
  return sheet;
}

/**
 * The table at an address. Throws `missing` where the sheet or a key column is not there, and `stale` where the header
 * of one of our own sheets stands on another row than the address says.
 */
export function tableAt(snapshot: Snapshot, address: TableAddress): Table {
  const sheet = sheetAt(snapshot, address.sheet);
  if (sheet.key !== undefined && sheet.headerRow !== address.headerRow) throw new WorkbookProblem("stale", sheet.name);
  const header = sheet.cells[address.headerRow - 1];
  if (header === undefined) throw new WorkbookProblem("missing", sheet.name, String(address.headerRow));
  const found = { sheet, headerRow: address.headerRow, header };
  return { ...found, keyIndices: address.keyColumns.map((title) => columnAt({ ...found, keyIndices: [] }, title)) };
}

/** The index of a column. Throws `missing` where no header has the title. */
export function columnAt(table: Table, title: string): number {
  const index = columnNamed(table.header, title);
  if (index < 0) throw new WorkbookProblem("missing", table.sheet.name, title);
  return index;
}

/** The key of a row of the table, from its cells from column A on. */
export function keyIn(table: Table, cells: readonly (Cell | undefined)[]): string {
  return rowKey(table.keyIndices.map((index) => cells[index]));
}

/** The last row with anything in it, at least the header row: where the table ends, and new rows go below it. */
export function lastRowOf(table: Table): number {
  let row = table.sheet.cells.length;
  while (row > table.headerRow && (table.sheet.cells[row - 1] ?? []).every(isBlank)) row -= 1;
  return Math.max(row, table.headerRow);
}

/** Keys of the rows from the first below the header to the last, `""` for rows without one. */
export function keysOf(table: Table): readonly string[] {
  return table.sheet.cells.slice(table.headerRow, lastRowOf(table)).map((cells) => keyIn(table, cells));
}

/** Key to row number: of rows with the same key the first. Rows without a key are not in it. */
export function firstRows(table: Table): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  keysOf(table).forEach((key, position) => {
    if (key !== "" && !found.has(key)) found.set(key, table.headerRow + 1 + position);
  });
  return found;
}

/** Keys that more than one row has: a person copied a row, and nobody can tell which one is ours. */
export function repeatedKeys(table: Table): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of keysOf(table)) {
    if (key !== "" && seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** The row number behind a key in `firstRows` of a table. Throws `missing`. */
export function rowAt(table: Table, rows: ReadonlyMap<string, number>, key: string): number {
  const row = rows.get(key);
  if (row === undefined) throw new WorkbookProblem("missing", table.sheet.name, key);
  return row;
}

/**
 * Where a row to add goes, as its position below the header: 0 is directly below. `keys` are those of the table as it
 * stands by then. Throws `missing` where the row to stand below has gone.
 */
export function positionFor(table: Table, keys: readonly string[], row: Pick<TableRow, "after" | "skip">): number {
  if (row.after === undefined) return keys.length;
  const above = row.after === "" ? -1 : keys.indexOf(row.after);
  if (row.after !== "" && above < 0) throw new WorkbookProblem("missing", table.sheet.name, row.after);
  return above + 1 + (row.skip ?? 0);
}

function filledTo(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length;
}

/**
 * The index of the column that a new one takes: right of the last header, and of anything that stands without a header
 * beside the rows, which is not ours to cover.
 */
export function newColumnIndex(table: Table): number {
  return table.sheet.cells.slice(table.headerRow - 1).reduce((widest, cells) => Math.max(widest, filledTo(cells)), 0);
}
