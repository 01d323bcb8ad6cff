import { HostProblem } from "../../core/workbook/host-problem.ts";
import { markName, marksIn, type Mark, type NamedRange } from "../../core/workbook/own-names.ts";
import { sheetRange } from "../../core/workbook/ranges.ts";
import type { GridOperation, MarkGrid } from "../grid/operation.ts";
import { FormulaForm } from "./formula-form.ts";
import { perhaps } from "./perhaps.ts";
import { asHostProblem } from "./refusal.ts";
import { SheetDates } from "./sheet-dates.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cells = GoogleAppsScript.Spreadsheet.Range;

/** A tab of the spreadsheet. */
export interface BookSheet {
  readonly name: string;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Present on our own sheets. */
  readonly mark?: Mark;
}

/** The spreadsheet that the script belongs to, as it was when it was opened. */
export interface Book {
  readonly spreadsheet: Spreadsheet;
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

/** So often a name is asked for its cells before they count as deleted. */
const turns = 3;

/**
 * The cells of a named range; undefined where they were deleted: then Google gives nothing, or an error each time. Throws
 * where the service fails, because a sheet of ours must not pass for somebody else's. What Google says of it is in the
 * language of whoever runs the script, so that words alone do not tell: between the turns another question is asked, which
 * fails too where it is the service.
 */
function cellsOf(spreadsheet: Spreadsheet, named: GoogleAppsScript.Spreadsheet.NamedRange): Cells | undefined {
  for (let turn = 0; turn < turns; turn += 1) {
    try {
      return perhaps(named.getRange());
    } catch (error) {
      if (asHostProblem(error, false).code === "busy") throw error;
      spreadsheet.getNamedRanges();
    }
  }
  return undefined;
}

/** Where a named range stands, as formulas name it. */
function placeOf(spreadsheet: Spreadsheet, named: GoogleAppsScript.Spreadsheet.NamedRange): string | undefined {
  const cells = cellsOf(spreadsheet, named);
  if (cells === undefined) return undefined;
  const row = cells.getRow();
  return sheetRange(cells.getSheet().getName(), { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 });
}

/** The names that mark sheets as ours. A copy of a sheet has them with the name of the copy before it, so it is not ours. */
function marksOf(spreadsheet: Spreadsheet): ReadonlyMap<string, Mark> {
  const found = new Map<string, NamedRange>();
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    const text = name.startsWith("SH_") && !found.has(name) ? placeOf(spreadsheet, named) : undefined;
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
