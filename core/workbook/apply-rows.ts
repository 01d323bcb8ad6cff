import { isUntouched, sameFormula, type Cell } from "./cell.ts";
import { checkedCell, checkUnique, ensure } from "./check.ts";
import type { AppendRows, CellChange, RemoveRows, SetCells, TableRow } from "./edit.ts";
import { WorkbookProblem } from "./problem.ts";
import { spread } from "./row-groups.ts";
import { shiftedDown, shiftedUp } from "./shift.ts";
import type { Sheet } from "./snapshot.ts";
import { storedCell, trimmedRows } from "./stored.ts";
import {
  columnAt,
  firstRows,
  keyIn,
  keysOf,
  lastRowOf,
  positionFor,
  repeatedKeys,
  rowAt,
  rowKey,
  type Table,
} from "./table.ts";

function withBody(table: Table, sheet: Sheet, body: readonly (readonly Cell[])[]): Sheet {
  return { ...sheet, cells: trimmedRows([...table.sheet.cells.slice(0, table.headerRow), ...body]) };
}

function indicesOf(table: Table, columns: readonly string[], rows: readonly TableRow[]): readonly number[] {
  checkUnique(table.sheet.name, columns);
  const indices = columns.map((title) => columnAt(table, title));
  ensure(!rows.some((row) => row.cells.length > columns.length), table.sheet.name);
  return indices;
}

/**
 * The sheet with new rows. Throws `malformed` for a row without a key, `taken` for a key that is there, `missing` where
 * a column or the row to stand below has gone.
 */
export function rowsAppended(table: Table, edit: AppendRows): Sheet {
  const indices = indicesOf(table, edit.columns, edit.rows);
  const body = table.sheet.cells.slice(table.headerRow, lastRowOf(table));
  const keys = [...keysOf(table)];
  const taken = new Set(keys);
  let { sheet } = table;
  for (const row of edit.rows) {
    const cells = spread(
      indices,
      row.cells.map((cell) => checkedCell(table.sheet, cell)),
    );
    const key = keyIn(table, cells);
    ensure(key !== "", table.sheet.name);
    if (taken.has(key)) throw new WorkbookProblem("taken", table.sheet.name, key);
    const position = positionFor(table, keys, row);
    while (keys.length < position) {
      body.push([]);
      keys.push("");
    }
    if (position < keys.length) sheet = shiftedDown(sheet, table.headerRow + 1 + position);
    body.splice(position, 0, cells);
    keys.splice(position, 0, key);
    taken.add(key);
  }
  return withBody(table, sheet, body);
}

function isAs(standing: readonly Cell[], expected: readonly Cell[]): boolean {
  const width = Math.max(standing.length, expected.length);
  return Array.from({ length: width }).every((_, index) =>
    isUntouched(storedCell(standing[index]), expected[index] ?? null),
  );
}

/**
 * Row numbers of the rows that an edit takes away, in the order of the edit. Throws `missing` where one has gone and
 * `stale` where one says something else, has anything beside the edit's columns, or was copied since.
 */
export function rowsToRemove(table: Table, edit: RemoveRows): readonly number[] {
  const indices = indicesOf(table, edit.columns, edit.rows);
  const rows = firstRows(table);
  const repeated = repeatedKeys(table);
  const found = edit.rows.map((row) => {
    const expected = spread(indices, row.cells.map(storedCell));
    const key = keyIn(table, expected);
    ensure(key !== "", table.sheet.name);
    const number = rowAt(table, rows, key);
    const fresh = !repeated.has(key) && isAs(table.sheet.cells[number - 1] ?? [], expected);
    if (!fresh) throw new WorkbookProblem("stale", table.sheet.name, key);
    return number;
  });
  ensure(new Set(found).size === found.length, table.sheet.name);
  return found;
}

/** The sheet without some rows; problems as `rowsToRemove`. */
export function rowsRemoved(table: Table, edit: RemoveRows): Sheet {
  const gone = new Set(rowsToRemove(table, edit));
  const body = table.sheet.cells.slice(table.headerRow).filter((_, index) => !gone.has(table.headerRow + 1 + index));
  const upwards = [...gone].sort((one, other) => other - one);
  return withBody(table, upwards.reduce(shiftedUp, table.sheet), body);
}

/** One cell that an edit sets: where it is, and the change in normal form. */
export interface PlacedChange {
  /** Row number. */
  readonly row: number;
  /** Column number minus 1. */
  readonly index: number;
  readonly change: CellChange;
}

/** A change names its row by the key, so the key is what it may not change: only how the key is written. */
function ensureKeysStay(table: Table, changes: readonly PlacedChange[]): void {
  const keyCells = changes.filter(({ index }) => table.keyIndices.includes(index));
  const after = new Map(keyCells.map(({ row, index, change }) => [`${row}:${index}`, change.after]));
  for (const { row, change } of keyCells) {
    const cells = table.keyIndices.map((index) => {
      const set = after.get(`${row}:${index}`);
      return set === undefined ? table.sheet.cells[row - 1]?.[index] : set;
    });
    ensure(rowKey(cells) === change.row, table.sheet.name, change.row);
  }
}

/**
 * True where a cell is no longer what a change was made from. A formula is what it was whatever it gives: programs calculate
 * it anew as soon as what it counts is written, which may be before its own change, and long before that is taken back.
 */
function isStale(standing: Cell | undefined, { before, after }: CellChange): boolean {
  if (sameFormula(standing, after)) return false;
  return !isUntouched(storedCell(standing), storedCell(before));
}

/**
 * Where the changes of an edit go; rows are found before the first change is made. Throws `missing` where a row or
 * column has gone, `stale` where a cell says something else than `before`, `malformed` where a cell is set twice or a
 * row would get another key.
 */
export function placedChanges(table: Table, edit: SetCells): readonly PlacedChange[] {
  const rows = firstRows(table);
  const columns = new Map(
    [...new Set(edit.changes.map((change) => change.column))].map((title) => [title, columnAt(table, title)]),
  );
  const seen = new Set<string>();
  const placed = edit.changes.map((change) => {
    const row = rowAt(table, rows, change.row);
    const index = columns.get(change.column) ?? -1;
    if (isStale(table.sheet.cells[row - 1]?.[index], change))
      throw new WorkbookProblem("stale", table.sheet.name, `${change.row}, ${change.column}`);
    seen.add(`${row}:${index}`);
    return { row, index, change: { ...change, after: checkedCell(table.sheet, change.after) } };
  });
  ensure(seen.size === placed.length, table.sheet.name);
  ensureKeysStay(table, placed);
  return placed;
}

/** The sheet with other values; problems as `placedChanges`. */
export function cellsSet(table: Table, edit: SetCells): Sheet {
  const changed = new Map<number, Cell[]>();
  for (const { row, index, change } of placedChanges(table, edit)) {
    const cells = changed.get(row) ?? [...(table.sheet.cells[row - 1] ?? [])];
    while (cells.length < index) cells.push(null);
    cells[index] = change.after;
    changed.set(row, cells);
  }
  const body = table.sheet.cells.slice(table.headerRow);
  return withBody(
    table,
    table.sheet,
    body.map((cells, position) => changed.get(table.headerRow + 1 + position) ?? cells),
  );
}
