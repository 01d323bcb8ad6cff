import type { ReadGrid, ReadSheet, ReadValue } from "../grid/standing.ts";
import { hasCells, type Book, type BookSheet } from "./book.ts";
import { readCharts } from "./charts.ts";
import { placeOf } from "./ranges.ts";
import { readColumns } from "./read-rules.ts";
import { isDate, type SheetDates } from "./sheet-dates.ts";
import type { Surroundings } from "./surroundings.ts";

function valueFrom(value: unknown, dates: SheetDates): ReadValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isDate(value) ? dates.textOf(value) : null;
}

function isFilled(value: ReadValue): boolean {
  return value !== "" && value !== null;
}

/**
 * How many rows there are without those at the end that hold nothing but boxes that nobody ticked: Google counts these,
 * and a person sees an empty form. One call, and only where such rows stand. On our own sheets every row is one.
 */
function rowsWithoutBoxes({ sheet, mark }: BookSheet, values: readonly (readonly ReadValue[])[]): number {
  if (mark !== undefined) return values.length;
  const onlyFalse = (row: readonly ReadValue[]): boolean => row.every((value) => !isFilled(value) || value === false);
  let first = values.length;
  while (first > 0 && onlyFalse(values[first - 1] ?? [])) first -= 1;
  const loose = values.slice(first);
  if (!loose.some((row) => row.includes(false))) return values.length;
  const { CHECKBOX } = SpreadsheetApp.DataValidationCriteria;
  const rules = sheet.getRange(first + 1, 1, loose.length, loose[0]?.length ?? 1).getDataValidations();
  const isBox = (row: number, column: number): boolean => rules[row]?.[column]?.getCriteriaType() === CHECKBOX;
  let rows = values.length;
  while (
    rows > first &&
    (values[rows - 1] ?? []).every((value, column) => value !== false || isBox(rows - 1 - first, column))
  )
    rows -= 1;
  return rows;
}

/** A sheet without cells. */
function emptySheet({ name, sheet }: BookSheet): ReadSheet {
  const none = { values: [], merges: [], columns: [], charts: [] };
  return { name, isHidden: sheet.isSheetHidden(), ...none, isProtected: false, isWarned: false };
}

function allValues({ sheet }: BookSheet, { dates }: Book): readonly (readonly ReadValue[])[] {
  return sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map((value: unknown) => valueFrom(value, dates)));
}

/** Reads of a sheet what a person sees in its cells: a call or two, where reading it whole takes several more. */
export function readCells(book: Book, tab: BookSheet): ReadSheet {
  const nothing = emptySheet(tab);
  if (!hasCells(tab)) return nothing;
  const values = allValues(tab, book);
  const { mark } = tab;
  return {
    ...nothing,
    ...(mark === undefined ? {} : { mark }),
    values: values.slice(0, rowsWithoutBoxes(tab, values)),
  };
}

function isThere({ sheets }: Book, id: number): boolean {
  return sheets.some(({ sheet }) => sheet.getSheetId() === id);
}

/** Reads a sheet: its values in one call, its formulas in one more and only where it is ours. */
export function readSheet(book: Book, tab: BookSheet, around: Surroundings): ReadSheet {
  const { sheet, mark } = tab;
  const nothing = emptySheet(tab);
  if (!hasCells(tab)) return nothing;
  const range = sheet.getDataRange();
  const all = allValues(tab, book);
  const values = all.slice(0, rowsWithoutBoxes(tab, all));
  const common = {
    ...nothing,
    ...(mark === undefined ? {} : { mark }),
    values,
    // Nobody has a use for merged cells on our own sheets but who writes there: a question less for each.
    merges: mark === undefined ? range.getMergedRanges().map((merged) => merged.getA1Notation()) : [],
    ...around.guardOf(sheet),
  };
  if (mark === undefined) return common;
  const width = (values[mark.headerRow - 1] ?? []).length;
  return {
    ...common,
    formulas: range.getFormulas(),
    columns: readColumns(book, tab, width, all.length > mark.headerRow || sheet.getMaxRows() > mark.headerRow),
    charts: around.hasCharts ? readCharts(sheet, (id) => isThere(book, id)) : [],
  };
}

function formatOf(code: string): string {
  return code === "" ? "General" : code;
}

/** Of one of our sheets: number formats and links of the first row below the header. */
function firstRowOf(
  { sheet, mark }: BookSheet,
  width: number,
  rows: number,
): Pick<ReadGrid, "firstFormats" | "linkColumns"> {
  if (mark === undefined || width === 0 || mark.headerRow >= rows) return { firstFormats: [], linkColumns: [] };
  const row = sheet.getRange(mark.headerRow + 1, 1, 1, width);
  const links = row.getRichTextValues()[0] ?? [];
  return {
    firstFormats: (row.getNumberFormats()[0] ?? []).map(formatOf),
    linkColumns: links.flatMap((rich, index) => (rich?.getLinkUrl()?.includes("#gid=") === true ? [index] : [])),
  };
}

/** Reads what must be known of a sheet besides before it is written on. */
export function readGrid(tab: BookSheet, { values, mark }: ReadSheet, around: Surroundings): ReadGrid {
  const { sheet } = tab;
  if (!hasCells(tab)) return { rows: 0, columns: 0, formats: [], firstFormats: [], linkColumns: [], refused: [] };
  const rows = sheet.getMaxRows();
  const width = mark === undefined ? 0 : (values[mark.headerRow - 1] ?? []).length;
  const used = sheet.getDataRange();
  return {
    rows,
    columns: sheet.getMaxColumns(),
    formats: used.getNumberFormats().map((row) => row.map(formatOf)),
    merges: used.getMergedRanges().map(placeOf),
    refused: around.refusedOn(sheet),
    ...firstRowOf(tab, width, rows),
  };
}
