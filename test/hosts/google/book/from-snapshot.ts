import { isFormula, type Cell as CoreCell, type Scalar } from "../../../../core/workbook/cell.ts";
import { parsedRange } from "../../../../core/workbook/references.ts";
import { dateSerial, datetimeSerial } from "../../../../core/workbook/serial.ts";
import type { Sheet } from "../../../../core/workbook/snapshot.ts";
import { Book, type BookStart } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { Row, SheetState } from "./state.ts";

/** A day or moment as a spreadsheet keeps it, looking as dates of coordinators do; undefined for any other text. */
function dated(text: string): Cell | undefined {
  const day = dateSerial(text, false);
  if (day !== undefined) return { value: day, format: { numberFormat: "dd-mm-yyyy" } };
  const moment = datetimeSerial(text, false);
  return moment === undefined ? undefined : { value: moment, format: { numberFormat: "dd-mm-yyyy hh:mm" } };
}

function cellFrom(value: Scalar): Cell | undefined {
  if (value === null) return undefined;
  return (typeof value === "string" ? dated(value) : undefined) ?? { value };
}

function cellOf(cell: CoreCell): Cell | undefined {
  if (!isFormula(cell)) return cellFrom(cell);
  return { ...cellFrom(cell.value), formula: `=${cell.formula}` };
}

/** Room for what the sheet holds, and never less than a new sheet has. */
function sizeFor(rows: readonly Row[]): Pick<SheetState, "rowCount" | "columnCount"> {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rowCount: Math.max(1000, rows.length), columnCount: Math.max(26, columns) };
}

/** What of a sheet goes into the spreadsheet: its cells, what hides them and what is merged. Nothing of ours is recognised. */
function stateFrom(book: Book, sheet: Sheet): Partial<SheetState> {
  const rows = sheet.cells.map((row) => row.map(cellOf));
  const protection = { id: book.nextId(), description: "", isWarningOnly: false, editors: [], unprotected: [] };
  return {
    ...sizeFor(rows),
    rows,
    isHidden: sheet.hidden === true,
    merges: (sheet.merges ?? []).map((one) => parsedRange(one)).filter((one) => one !== undefined),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    ...(sheet.protected === true ? { protections: [protection] } : {}),
  };
}

/** A coordinator's workbook as it is after Google took it over: dates as numbers with a format, text as text. */
export function bookFrom(sheets: readonly Sheet[], start: BookStart = {}): Book {
  const book = new Book(start);
  for (const sheet of sheets) book.addSheet(sheet.name, book.sheets.length, stateFrom(book, sheet));
  return book;
}
