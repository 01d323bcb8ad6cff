import { columnLetters, ok, put, type Book, type SampleCell } from "./book.ts";
import type { Look } from "./looks.ts";

/** One column of a sheet of the sample. */
export interface SampleColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly value: (row: Row, n: number) => SampleCell;
  readonly look?: Look;
  /** Look of the header where it is not the usual one. */
  readonly headerLook?: Look;
  readonly hidden?: boolean;
}

/** An empty narrow column, as people use to keep blocks apart. */
export const spacer = "spacer";

/** Columns from left to right, with spacers between blocks. */
export type Columns<Row> = readonly (SampleColumn<Row> | typeof spacer)[];

/** Looks up the letters of a column by its header; a header that is not there is a mistake in the script. */
export function lettersOf<Row>(columns: Columns<Row>, header: string): string {
  const place = columns.findIndex((column) => column !== spacer && column.header === header);
  if (place < 0) throw new Error(`no column with the header ${header}`);
  return columnLetters(place + 1);
}

/** Text that stands where a number or date belongs looks as typed; a remark to check is marked yellow. */
function lookOf<Row>(column: SampleColumn<Row>, value: SampleCell): Look | undefined {
  return column.look === "degrees" && typeof value === "string" ? "check" : column.look;
}

function writeColumn<Row>(
  book: Book,
  sheet: string,
  letters: string,
  top: number,
  column: SampleColumn<Row>,
  rows: readonly Row[],
): void {
  ok(book.file.SetColWidth(sheet, letters, letters, column.width));
  put(book, sheet, `${letters}${top}`, column.header, column.headerLook ?? "header");
  rows.forEach((row, n) => {
    const value = column.value(row, n);
    put(book, sheet, `${letters}${top + 1 + n}`, value, lookOf(column, value));
  });
  if (column.hidden === true) ok(book.file.SetColVisible(sheet, letters, false));
}

/** Writes headers in row `top` and a row for each item below it. */
export function writeRows<Row>(
  book: Book,
  sheet: string,
  top: number,
  columns: Columns<Row>,
  rows: readonly Row[],
): void {
  columns.forEach((column, place) => {
    const letters = columnLetters(place + 1);
    if (column === spacer) ok(book.file.SetColWidth(sheet, letters, letters, 2.5));
    else writeColumn(book, sheet, letters, top, column, rows);
  });
}
