import type { Cell } from "./cell.ts";
import type { AppendRows } from "./edit.ts";
import { storedCell } from "./stored.ts";
import { columnAt, keyIn, keysOf, positionFor, type Table } from "./table.ts";

/** Rows that come to stand one below the other, in cells from column A on; `[]` is a row that stays empty. */
export interface RowGroup {
  /** Number of the first of them, counted from 1. */
  readonly first: number;
  /** Rows below move down to make room. */
  readonly isInserted: boolean;
  /** Cells of each, in normal form. */
  readonly rows: (readonly Cell[])[];
}

/** Cells in the order of some column indices, as a row from column A on. */
export function spread(indices: readonly number[], cells: readonly Cell[]): readonly Cell[] {
  const row: Cell[] = Array.from({ length: Math.max(0, ...indices.map((index) => index + 1)) }, () => null);
  indices.forEach((index, place) => {
    row[index] = cells[place] ?? null;
  });
  return row;
}

/** Where the rows of an edit go, in the order in which room is made for them. */
export function groupsOf(table: Table, edit: AppendRows): readonly RowGroup[] {
  const indices = edit.columns.map((title) => columnAt(table, title));
  const keys = [...keysOf(table)];
  const groups: RowGroup[] = [];
  const put = (position: number, cells: readonly Cell[], isInserted: boolean): void => {
    const number = table.headerRow + 1 + position;
    const last = groups[groups.length - 1];
    if (last?.isInserted === isInserted && number === last.first + last.rows.length) last.rows.push(cells);
    else groups.push({ first: number, isInserted, rows: [cells] });
  };
  for (const row of edit.rows) {
    const cells = spread(indices, row.cells.map(storedCell));
    const position = positionFor(table, keys, row);
    while (keys.length < position) {
      put(keys.length, [], false);
      keys.push("");
    }
    put(position, cells, position < keys.length);
    keys.splice(position, 0, keyIn(table, cells));
  }
  return groups;
}

/** A row of the table to take the looks of new rows from: the nearest above them, or else below; `end` is the last row. */
export function templateFor(table: Table, group: RowGroup, end: number): number | undefined {
  if (group.first - 1 > table.headerRow) return Math.min(group.first - 1, Math.max(end, table.headerRow + 1));
  const below = group.first + group.rows.length;
  return group.isInserted && below <= end ? below : undefined;
}

/** Row numbers in groups that follow each other, from the bottom up. */
export function groupedUpwards(rows: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const groups: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => other - one)) {
    const above = groups[groups.length - 1];
    if (above?.first === row + 1) above.first = row;
    else groups.push({ first: row, last: row });
  }
  return groups;
}
