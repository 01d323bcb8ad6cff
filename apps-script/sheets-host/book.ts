import { HostProblem } from "../../core/workbook/host-problem.ts";
import { markName, marksIn, type Mark, type NamedRange } from "../../core/workbook/own-names.ts";
import { sheetRange } from "../../core/workbook/ranges.ts";
import type { GridOperation, MarkGrid } from "../grid/operation.ts";
import { FormulaForm } from "./formula-form.ts";
import { perhaps } from "./perhaps.ts";
import { SheetDates } from "./sheet-dates.ts";

/** A tab of the spreadsheet. */
export interface BookSheet {
  readonly name: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Present on our own sheets. */
  readonly mark?: Mark;
}

/** The spreadsheet that the script belongs to, as it was when it was opened. */
export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** In the order of the tabs. */
  readonly sheets: readonly BookSheet[];
  readonly dates: SheetDates;
  /** `nl_NL`. */
  readonly locale: string;
  /** How formulas are written to it. */
  readonly formulas: FormulaForm;
}

/** Finds a sheet by the name on its tab. */
export type SheetNamed = (name: string) => GoogleAppsScript.Spreadsheet.Sheet | undefined;

/** What is asked twice before an error is believed: the service may fail now and then, and then our sheet would be nobody's. */
function askedTwice<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    try {
      return ask();
    } catch {
      return undefined;
    }
  }
}

/** Where a named range stands; undefined for one whose cells were deleted, for which Google has nothing or an error. */
function placeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): string | undefined {
  const range = perhaps(askedTwice(() => named.getRange()));
  if (range === undefined) return undefined;
  const row = range.getRow();
  return sheetRange(range.getSheet().getName(), { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 });
}

/** The names that mark sheets as ours. A copy of a sheet has them with the name of the copy before it, so it is not ours. */
function marksOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<string, Mark> {
  const found = new Map<string, NamedRange>();
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    const text = name.startsWith("SH_") && !found.has(name) ? placeOf(named) : undefined;
    if (text !== undefined) found.set(name, { name, text });
  }
  return marksIn(found.values());
}

/** Opens the spreadsheet that the script belongs to. Throws HostProblem where there is none. */
export function openBook(): Book {
  const spreadsheet = perhaps(SpreadsheetApp.getActiveSpreadsheet());
  if (spreadsheet === undefined) throw new HostProblem("unknown");
  const marks = marksOf(spreadsheet);
  const sheets = spreadsheet.getSheets().map((sheet): BookSheet => {
    const name = sheet.getName();
    const mark = marks.get(name.toLowerCase());
    return { name, sheet, ...(mark === undefined ? {} : { mark }) };
  });
  const dates = new SheetDates(spreadsheet.getSpreadsheetTimeZone());
  const locale = spreadsheet.getSpreadsheetLocale();
  return { spreadsheet, sheets, dates, locale, formulas: new FormulaForm(locale) };
}

/** True for a tab with cells: a chart or another object may have one too. */
export function hasCells({ sheet }: BookSheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** The name of a mark begins so. */
const markStart = markName("");

function marked(sheets: readonly BookSheet[], operation: MarkGrid): readonly BookSheet[] {
  const mark = { key: operation.name.slice(markStart.length), headerRow: operation.range.firstRow };
  return sheets.map((one) => (one.name === operation.sheet ? { ...one, mark } : one));
}

/** The tabs after some operations, so that Google need not be asked for all of them again. */
export function bookAfter(book: Book, operations: readonly GridOperation[], sheetNamed: SheetNamed): Book {
  let { sheets } = book;
  for (const operation of operations) {
    if (operation.do === "delete-sheet") sheets = sheets.filter(({ name }) => name !== operation.sheet);
    if (operation.do === "mark") sheets = marked(sheets, operation);
    const added = operation.do === "add-sheet" ? sheetNamed(operation.sheet) : undefined;
    if (operation.do !== "add-sheet" || added === undefined) continue;
    const tab = { name: operation.sheet, sheet: added };
    sheets = [...sheets.slice(0, operation.position), tab, ...sheets.slice(operation.position)];
  }
  return { ...book, sheets };
}
