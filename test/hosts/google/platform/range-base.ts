import type { Range } from "../../../../core/workbook/ranges.ts";
import type { Cell } from "../book/cell.ts";
import { cellAt, type CellChange } from "../book/rows.ts";
import type { SheetState } from "../book/state.ts";
import { Faked } from "./faked.ts";
import { checkInside, checkMayEdit, gridNow } from "./grid-place.ts";
import type { Platform } from "./platform.ts";

/** Cells of a sheet, as builders and charts know them; `RangeObject` is what scripts get. */
export abstract class RangeBase extends Faked {
  readonly typeName = "Range";
  readonly sheetId: number;
  /** Where it was when it was asked for: a range object does not move along with its cells. */
  readonly range: Range;

  constructor(platform: Platform, sheetId: number, range: Range) {
    super(platform);
    this.sheetId = sheetId;
    this.range = range;
  }
}

/** The sheet of a range as it is now; fails when it went, or when the grid has become too small. */
export function standing({ platform, sheetId, range }: RangeBase): SheetState {
  const sheet = gridNow(platform, sheetId);
  checkInside(sheet, range);
  return sheet;
}

/** How many rows and columns a range has. */
export function sizeOf({ range }: RangeBase): { readonly rows: number; readonly columns: number } {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return { rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

/** One value for every cell of a range, in rows. Rows and columns of the sheet, counted from 1. */
export function each<Value>(
  range: RangeBase,
  value: (cell: Cell | undefined, row: number, column: number) => Value,
): readonly (readonly Value[])[] {
  const sheet = standing(range);
  const { firstRow, firstColumn, lastRow, lastColumn } = range.range;
  const found: Value[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells: Value[] = [];
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      cells.push(value(cellAt(sheet, row, column), row, column));
    }
    found.push(cells);
  }
  return found;
}

/** Changes every cell of a range, all or none: what throws leaves the sheet as it was. */
export function changed<Of extends RangeBase>(range: Of, change: CellChange): Of {
  const sheet = standing(range);
  checkMayEdit(range.platform, sheet, range.range);
  range.platform.book.changeCells(sheet.id, range.range, change);
  return range;
}
