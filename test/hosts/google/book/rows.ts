import type { Range } from "../../../../core/workbook/ranges.ts";
import type { Cell } from "./cell.ts";
import type { Row, SheetState } from "./state.ts";

/** What a change makes of one cell; row and column counted from 1. */
export type CellChange = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

/** The cell at a place, counted from 1. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

function isUntouched(cell: Cell | undefined): boolean {
  return cell === undefined || Object.keys(cell).length === 0;
}

function changedRow(before: Row, number: number, { firstColumn, lastColumn }: Range, change: CellChange): Row {
  const cells: (Cell | undefined)[] = before.slice();
  while (cells.length < lastColumn) cells.push(undefined);
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const cell = change(cells[column - 1], number, column);
    cells[column - 1] = isUntouched(cell) ? undefined : cell;
  }
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  return cells;
}

const blank: Row = [];

/** The sheet with every cell of a range changed; other rows are shared with the sheet before. */
export function withCells(sheet: SheetState, range: Range, change: CellChange): SheetState {
  const rows = sheet.rows.slice();
  while (rows.length < range.lastRow) rows.push(blank);
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    rows[row - 1] = changedRow(rows[row - 1] ?? blank, row, range, change);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return { ...sheet, rows };
}
