import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { Range } from "../../../core/workbook/ranges.ts";

/** A part of a sheet as the Sheets API writes it: counted from 0, ends not included. */
export function gridRange(
  sheetId: number,
  { firstRow, firstColumn, lastRow, lastColumn }: Range,
): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: firstRow - 1,
    endRowIndex: lastRow,
    startColumnIndex: firstColumn - 1,
    endColumnIndex: lastColumn,
  };
}

/** A part of a sheet of so many rows and columns, from how the API writes it: an end that is left out is the edge. */
export function rangeFrom(
  { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: sheets_v4.Schema$GridRange,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Range {
  return {
    firstRow: (startRowIndex ?? 0) + 1,
    firstColumn: (startColumnIndex ?? 0) + 1,
    lastRow: endRowIndex ?? rows,
    lastColumn: endColumnIndex ?? columns,
  };
}

/** True for a range that is all of its sheet. */
export function isWholeSheet(range: sheets_v4.Schema$GridRange): boolean {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range;
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((end) => typeof end !== "number");
}

/** A colour as the API writes it, from `RRGGBB`. */
export function colourStyle(rgb: string): sheets_v4.Schema$ColorStyle {
  const part = (from: number): number => Number.parseInt(rgb.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(0), green: part(2), blue: part(4) } };
}
