import type { CellFormat } from "./format.ts";

/** An error that shows in a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows; a blank cell has none. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError;

/** One cell with something in it or a look of its own. */
export interface Cell {
  readonly value?: CellValue;
  /** With the leading `=`, in English. */
  readonly formula?: string;
  readonly format?: CellFormat;
  /** Address, `#Sheet!A1` within the workbook, of the link that the cell is. */
  readonly link?: string;
}

/** True for `#N/A` and its like. */
export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === "object";
}

/** True for a cell that a person sees nothing in and that has no formula. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === undefined && cell.formula === undefined);
}

/** A value as it goes over the wire: blank is `""`. */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  return isError(value) ? value.error : value;
}
