/** The rows of a table: without totals, notes and repeated headers, and without another table below. */
import { columnNumber } from "../workbook/address.ts";
import { isRowOfForgotten } from "../privacy/removal-word.ts";
import { isBlank, valueOf, type Scalar } from "../workbook/cell.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { isHeaderLike } from "./header-row.ts";
import { headerShown } from "./header-text.ts";
import { firstFilled, nobodyOn, shownBy, shownWithin, whoColumns, type Nobody } from "./nobody.ts";

/** A row with something in it. */
export interface TableRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly Scalar[];
}

/** The rows of a table, and where another one begins below it. */
export interface RowsFound {
  readonly rows: readonly TableRow[];
  /** The row of the header of another table further down, counted from 1; absent where there is none. */
  readonly further?: number;
  /** Rows that are nobody, such as totals and notes. */
  readonly nobody: readonly NobodyRow[];
}

/** A row that is nobody. */
export interface NobodyRow {
  /** Counted from 1. */
  readonly row: number;
  readonly is: Nobody;
}

/** The plain values of a sheet; the value of a merged range stands in each of its rows. */
export function valuesOf(sheet: Sheet): Scalar[][] {
  const values = sheet.cells.map((row) => Array.from({ length: row.length }, (_, index) => valueOf(row[index])));
  for (const merge of sheet.merges ?? []) fillDown(values, merge);
  return values;
}

/** Copies the value of a merged range such as `B4:B8` down its first column, where people mean it for every row. */
function fillDown(values: Scalar[][], merge: string): void {
  const [, letters = "", first = "", last = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/u.exec(merge) ?? [];
  if (letters === "") return;
  const index = columnNumber(letters) - 1;
  const held = values[Number(first) - 1]?.[index] ?? null;
  if (held === null) return;
  for (let row = Number(first); row < Math.min(Number(last), values.length); row += 1) {
    const cells = values[row];
    if (cells === undefined || (cells[index] ?? null) !== null) continue;
    while (cells.length < index) cells.push(null);
    cells[index] = held;
  }
}

/** One cell far to the right, such as a formula that was drawn down too far: nobody stands there. */
function hangsAlone(cells: readonly Scalar[], width: number): boolean {
  const [only, another] = width < 6 ? [] : firstFilled(cells, 2);
  return only !== undefined && another === undefined && only[1] > width / 2;
}

function isSameRow(cells: readonly Scalar[], header: readonly string[]): boolean {
  return (
    header.every((text, index) => headerShown(cells[index]) === text) && header.filter((text) => text !== "").length > 1
  );
}

/** Without the title of another table that begins below. */
function withoutTitle(rows: readonly TableRow[], from: number, width: number): readonly TableRow[] {
  const last = rows[rows.length - 1];
  const isTitle = last !== undefined && last.row > from && width >= 3 && firstFilled(last.cells, 2).length === 1;
  return isTitle ? rows.slice(0, -1) : rows;
}

/** The rows below a header that hold people. Another table begins at a header of its own, below a blank row, total or note. */
export function rowsBelow(
  values: readonly (readonly Scalar[])[],
  firstRow: number,
  header: readonly string[],
): RowsFound {
  const width = header.filter((text) => text !== "").length;
  const isWho = whoColumns(header);
  const rows: TableRow[] = [];
  const nobody: NobodyRow[] = [];
  let gap = 0;
  for (let row = firstRow; row <= values.length; row += 1) {
    const cells = values[row - 1] ?? [];
    if (isSameRow(cells, header) || isRowOfForgotten(cells) || hangsAlone(cells, width)) continue;
    const isFirst = rows.length === 0 && row < firstRow + shownWithin;
    const shown = isFirst ? shownBy(cells, () => values.slice(row)) : undefined;
    if (shown !== undefined) {
      nobody.push({ row, is: shown });
      continue;
    }
    if (gap > 0 && isHeaderLike(cells)) return { rows: withoutTitle(rows, gap, width), further: row, nobody };
    const is = cells.every(isBlank) ? undefined : nobodyOn(cells, rows, width, isWho, gap > 0);
    if (is !== undefined) nobody.push({ row, is });
    if (is !== undefined || cells.every(isBlank)) gap = row;
    else {
      rows.push({ row, cells });
      if (firstFilled(cells, 2).length > 1) gap = 0;
    }
  }
  return { rows, nobody };
}
