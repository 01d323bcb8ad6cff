import exceljs from "exceljs";
import type { Scalar } from "../../core/workbook/cell.ts";
import { householdList } from "./intake-rows.ts";
import { inputSheet, kindOf, layout, rowsOf, titles } from "./rows.ts";

/** Cells as a plain library takes them: dates as `Date`. */
export type PlainRow = (string | number | boolean | Date | null)[];

/** The rows of the measured sheet for a plain library. */
export function plainRows(count: number): PlainRow[] {
  return rowsOf(count).map((row) =>
    row.map((value, column) => (kindOf(column) === "date" ? new Date(`${String(value)}T00:00:00Z`) : value)),
  );
}

/** Reads the measured sheet into values and gives the number of cells with one. */
export async function readPlain(path: string): Promise<number> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  let cells = 0;
  book.worksheets[0]?.eachRow((row) => {
    cells += Array.isArray(row.values) ? row.values.filter((value) => value !== undefined && value !== null).length : 0;
  });
  return cells;
}

/** Writes the measured sheet, with a format for its dates. */
export async function writePlain(path: string, rows: PlainRow[]): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(layout.name);
  sheet.addRow([...titles]);
  sheet.addRows(rows);
  titles.forEach((_, column) => {
    if (kindOf(column) === "date") sheet.getColumn(column + 1).numFmt = "dd-mm-yyyy";
  });
  await book.xlsx.writeFile(path);
}

/** Writes the sheet that is to be read, row by row, so that making it needs little memory. */
export async function writeInput(path: string, count: number): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: true });
  const sheet = book.addWorksheet(inputSheet);
  titles.forEach((_, column) => {
    if (kindOf(column) === "date") sheet.getColumn(column + 1).numFmt = "dd-mm-yyyy";
  });
  sheet.addRow([...titles]).commit();
  for (const row of plainRows(count)) sheet.addRow(row).commit();
  await book.commit();
}

/** Writes a list of households with as many rows. */
export async function writeHouseholds(path: string, count: number): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = book.addWorksheet("Statushouders");
  for (const row of householdList(count)) sheet.addRow(row).commit();
  await book.commit();
}

/** The values of a workbook, sheet by sheet. */
export type Values = readonly { readonly name: string; readonly rows: readonly (readonly Scalar[])[] }[];

/** Writes these values, sheet by sheet and without any format, and opens what was written. */
export async function writeAndOpen(path: string, sheets: Values): Promise<void> {
  const book = new exceljs.Workbook();
  for (const { name, rows } of sheets) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await book.xlsx.writeFile(path);
  await new exceljs.Workbook().xlsx.readFile(path);
}
