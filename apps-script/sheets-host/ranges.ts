import type { Range } from "../../core/workbook/ranges.ts";

/** Cells of a sheet. */
export function rangeOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: Range): GoogleAppsScript.Spreadsheet.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return sheet.getRange(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

/** Where cells stand. */
export function placeOf(range: GoogleAppsScript.Spreadsheet.Range): Range {
  return {
    firstRow: range.getRow(),
    firstColumn: range.getColumn(),
    lastRow: range.getLastRow(),
    lastColumn: range.getLastColumn(),
  };
}
