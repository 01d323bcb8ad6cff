import { cellAddress } from "../../../../core/workbook/address.ts";
import { rangeText, type Range } from "../../../../core/workbook/ranges.ts";
import { parsedRange } from "../../../../core/workbook/references.ts";
import { isError, type Cell } from "../book/cell.ts";
import { hasCell, meets } from "../book/range.ts";
import type { Protection, SheetState } from "../book/state.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";

/** The sheet with this id as it is now; fails once it was deleted. */
export function sheetNow(platform: Platform, id: number): SheetState {
  return platform.book.sheetWithId(id) ?? fail(`Sheet ${id} not found`);
}

/** The same, where it has cells. */
export function gridNow(platform: Platform, id: number): SheetState {
  const sheet = sheetNow(platform, id);
  return sheet.kind === "GRID" ? sheet : fail("This operation is not supported on sheets without a grid.");
}

/** Fails unless a range lies in the grid of a sheet. */
export function checkInside(sheet: SheetState, range: Range): Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  if (firstRow < 1) fail("The starting row of the range is too small.");
  if (firstColumn < 1) fail("The starting column of the range is too small.");
  if (lastRow < firstRow) fail("The number of rows in the range must be at least 1.");
  if (lastColumn < firstColumn) fail("The number of columns in the range must be at least 1.");
  if (lastRow > sheet.rowCount || lastColumn > sheet.columnCount) {
    fail("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return range;
}

/** A range of a sheet by its address; fails for what is none. */
export function rangeAt(sheet: SheetState, address: string): Range {
  const range = parsedRange(address.trim());
  if (range === undefined) return fail(`Range not found: ${address}`);
  const lastRow = /\d/u.test(address) ? range.lastRow : sheet.rowCount;
  const lastColumn = /[a-z]/iu.test(address) ? range.lastColumn : sheet.columnCount;
  return checkInside(sheet, { ...range, lastRow, lastColumn });
}

/** All cells of the grid. */
export function whole({ rowCount, columnCount }: SheetState): Range {
  return { firstRow: 1, firstColumn: 1, lastRow: rowCount, lastColumn: columnCount };
}

/** True where who runs this may change what is protected. */
export function mayEdit(platform: Platform, { isWarningOnly, editors }: Protection): boolean {
  const { email } = platform.execution.start.user;
  return isWarningOnly || email === platform.owner || editors.includes(email);
}

/** Fails where who runs this may not change a range; without one, the sheet as a whole. */
export function checkMayEdit(platform: Platform, sheet: SheetState, range: Range = whole(sheet)): void {
  if (!platform.execution.start.user.canEdit) fail("You do not have permission to edit this spreadsheet.");
  const hit = sheet.protections.find((one) => {
    const isOpen = one.unprotected.some((free) => meets(free, range));
    return meets(one.range ?? whole(sheet), range) && !isOpen && !mayEdit(platform, one);
  });
  if (hit === undefined) return;
  fail(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

/** True for a cell that a merged range covers: only its upper left one holds anything. */
export function isCovered(sheet: SheetState, row: number, column: number): boolean {
  return sheet.merges.some((one) => hasCell(one, row, column) && (one.firstRow !== row || one.firstColumn !== column));
}

function isOffered(platform: Platform, sheet: SheetState, source: string, value: string): boolean {
  const parts = /^=(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/u.exec(source);
  const name = (parts?.[1]?.replace(/''/gu, "'") ?? parts?.[2] ?? sheet.name).toLowerCase();
  const home = platform.book.sheets.find((one) => one.name.toLowerCase() === name);
  const range = parsedRange(parts?.[3] ?? "");
  if (home === undefined || range === undefined) return false;
  const rows = home.rows.slice(range.firstRow - 1, range.lastRow);
  return rows.some((row) => row.slice(range.firstColumn - 1, range.lastColumn).some((one) => one?.value === value));
}

/** Fails where what a cell would hold is refused by its own rule. */
export function checkRule(platform: Platform, sheet: SheetState, cell: Cell, row: number, column: number): void {
  const { validation, value } = cell;
  if (validation?.isStrict !== true || value === undefined || cell.formula !== undefined) return;
  const { type, values } = validation.condition;
  const said = isError(value) ? value.error : String(value);
  const isFine =
    type === "BOOLEAN"
      ? typeof value === "boolean"
      : type === "ONE_OF_LIST"
        ? values.includes(said)
        : type === "ONE_OF_RANGE"
          ? isOffered(platform, sheet, values[0] ?? "", said)
          : platform.notModelled(`a strict rule ${type}`);
  if (isFine) return;
  fail(`The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`);
}

/** A range as people write it. */
export function address(range: Range): string {
  return rangeText(range);
}
