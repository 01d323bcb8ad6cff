import { HostProblem } from "../../core/workbook/host-problem.ts";
import { markName, marksIn, type Mark, type NamedRange } from "../../core/workbook/own-names.ts";
import { sheetRange } from "../../core/workbook/ranges.ts";
import type { GridOperation, MarkGrid } from "../grid/operation.ts";
import { FormulaForm } from "./formula-form.ts";
import { perhaps } from "./perhaps.ts";
import { asHostProblem } from "./refusal.ts";
import { SheetDates } from "./sheet-dates.ts";
import { isUnfinished } from "./unfinished.ts";

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
  /** What a run left behind that Google ended; its sheets are not among `sheets`. */
  readonly leftBehind: LeftBehind;
}

/** Sheets that were never finished, and the names of the workbook that lead to them. */
export interface LeftBehind {
  readonly sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[];
  readonly names: readonly string[];
}

const nothingLeft: LeftBehind = { sheets: [], names: [] };

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

/** A name of ours and the sheet that it leads to. */
interface OwnName extends NamedRange {
  readonly sheet: string;
}

/** The names of ours that lead to cells, and those that say of a sheet that it is not finished, wherever they lead. */
interface OwnNames {
  readonly leading: readonly OwnName[];
  readonly unfinished: readonly string[];
}

/** A copy of a sheet has these names with the name of the copy before them, so they are not ours. */
function isOwn(name: string): boolean {
  return name.startsWith(markName("")) || isUnfinished(name);
}

function ownNames(spreadsheet: Spreadsheet): OwnNames {
  const leading = new Map<string, OwnName>();
  const unfinished: string[] = [];
  for (const named of spreadsheet.getNamedRanges()) {
    const name = named.getName();
    if (isUnfinished(name)) unfinished.push(name);
    const cells = isOwn(name) && !leading.has(name) ? cellsOf(spreadsheet, named) : undefined;
    if (cells === undefined) continue;
    const row = cells.getRow();
    const sheet = cells.getSheet().getName();
    const text = sheetRange(sheet, { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 });
    leading.set(name, { name, text, sheet });
  }
  return { leading: [...leading.values()], unfinished };
}

/** What is left behind, from all tabs and our names. */
function leftBehindIn(tabs: readonly BookSheet[], { leading, unfinished }: OwnNames): LeftBehind {
  if (unfinished.length === 0) return nothingLeft;
  const gone = new Set(leading.flatMap(({ name, sheet }) => (isUnfinished(name) ? [sheet] : [])));
  const leadingThere = leading.filter(({ sheet }) => gone.has(sheet)).map(({ name }) => name);
  return {
    sheets: tabs.flatMap(({ name, sheet }) => (gone.has(name) ? [sheet] : [])),
    names: [...new Set([...unfinished, ...leadingThere])],
  };
}

/** Takes away what a run left behind that Google ended. Needs the document lock: else that run may still be at it. */
export function takeLeftBehind({ spreadsheet, leftBehind }: Book): void {
  for (const name of leftBehind.names) spreadsheet.removeNamedRange(name);
  for (const sheet of leftBehind.sheets) spreadsheet.deleteSheet(sheet);
}

/** Opens the spreadsheet that the script belongs to. Throws HostProblem where there is none. */
export function openBook(): Book {
  const spreadsheet = perhaps(SpreadsheetApp.getActiveSpreadsheet());
  if (spreadsheet === undefined) throw new HostProblem("unknown");
  const names = ownNames(spreadsheet);
  const marks = marksIn(names.leading);
  const tabs = spreadsheet.getSheets().map((sheet): BookSheet => {
    const name = sheet.getName();
    const mark = marks.get(name.toLowerCase());
    return { name, sheet, ...(mark === undefined ? {} : { mark }) };
  });
  const leftBehind = leftBehindIn(tabs, names);
  const sheets = tabs.filter(({ sheet }) => !leftBehind.sheets.includes(sheet));
  const dates = new SheetDates(spreadsheet.getSpreadsheetTimeZone());
  const locale = spreadsheet.getSpreadsheetLocale();
  return { spreadsheet, sheets, dates, locale, formulas: new FormulaForm(locale), leftBehind };
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
  return { ...book, sheets, leftBehind: nothingLeft };
}
