import { marksIn, type Mark } from "../../core/workbook/own-names.ts";
import { officeCode } from "./errors.ts";

/** The part of a sheet with anything in it, rows and columns counted from 1. */
export interface Extent {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** Some of its rows, or columns, are hidden or filtered away. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
}

/** What is known of a sheet without reading its cells. */
export interface KnownSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** A chart or macro with a tab of its own: Excel refuses everything that is about cells of it. */
  readonly hasNoCells?: true;
  /** Present on our own sheets. */
  readonly mark?: Mark;
  /** Absent on a sheet without any value. */
  readonly extent?: Extent;
}

/** A table of Excel, and the sheet it is on. */
export interface KnownTable {
  readonly name: string;
  readonly sheet: string;
  readonly hasTotals: boolean;
}

/** The workbook in outline, as it was when last looked at. */
export interface Structure {
  /** In the order of the tabs. */
  readonly sheets: readonly KnownSheet[];
  readonly tables: readonly KnownTable[];
  /** Its days count from 1904, as in workbooks that began on an old Mac. */
  readonly date1904: boolean;
  /** Names of the workbook with what they refer to, without the leading `=`. */
  readonly names: readonly { readonly name: string; readonly text: string }[];
}

/** Things that were asked of Excel; `taken` says what it answered, after the next sync. */
export interface Asked<Answer> {
  taken(): Answer;
}

interface AskedLists {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly secondOf1904: Excel.FunctionResult<number>;
}

function askLists({ workbook }: Excel.RequestContext): AskedLists {
  const { worksheets, names, tables } = workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/showTotals,items/worksheet/name");
  // Excel has no property that says how a workbook counts its days, but its own functions count as it does.
  const secondOf1904 = workbook.functions.date(1904, 1, 2);
  secondOf1904.load("value");
  return { worksheets, names, tables, secondOf1904 };
}

/** Excel says nothing at all where some are hidden and others are not. */
function hidesSome(hidden: boolean | null): boolean {
  return hidden ?? true;
}

function extentOf(used: Excel.Range): Extent | undefined {
  if (used.isNullObject) return undefined;
  return {
    firstRow: used.rowIndex + 1,
    firstColumn: used.columnIndex + 1,
    rows: used.rowCount,
    columns: used.columnCount,
    hidesRows: hidesSome(used.rowHidden),
    hidesColumns: hidesSome(used.columnHidden),
  };
}

/** The part of a sheet with values; formatting alone is nothing. */
export function usedPart(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
}

function structureFrom(
  lists: AskedLists,
  used: ReadonlyMap<string, Excel.Range>,
  bare: ReadonlySet<string>,
): Structure {
  const names = Array.from(lists.names.items, ({ name, formula }) => ({
    name,
    text: String(formula).replace(/^=/u, ""),
  }));
  const marks = marksIn(names);
  return {
    sheets: Array.from(lists.worksheets.items, ({ name, visibility }) => {
      const mark = marks.get(name.toLowerCase());
      const range = used.get(name);
      const extent = range === undefined ? undefined : extentOf(range);
      return {
        name,
        isHidden: visibility !== "Visible",
        ...(bare.has(name) ? { hasNoCells: true as const } : {}),
        ...(mark === undefined ? {} : { mark }),
        ...(extent === undefined ? {} : { extent }),
      };
    }),
    tables: Array.from(lists.tables.items, (table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      hasTotals: table.showTotals,
    })),
    date1904: lists.secondOf1904.value === 1,
    names,
  };
}

/** The names of the sheets without cells. */
export function bareSheets({ sheets }: Structure): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ name, hasNoCells }) => (hasNoCells === true ? [name] : [])));
}

/**
 * Asks for the outline of a workbook of which the names of the sheets are known, and which of them are `bare` of cells. A
 * sheet that came since has no extent.
 */
export function askStructure(
  context: Excel.RequestContext,
  sheets: readonly string[],
  bare: ReadonlySet<string>,
): Asked<Structure> {
  const lists = askLists(context);
  const used = new Map(sheets.filter((name) => !bare.has(name)).map((name) => [name, usedPart(context, name)]));
  for (const range of used.values()) range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return { taken: () => structureFrom(lists, used, bare) };
}

async function structureWith(
  context: Excel.RequestContext,
  sheets: readonly string[],
  bare: ReadonlySet<string>,
): Promise<Structure> {
  const asked = askStructure(context, sheets, bare);
  await context.sync();
  return asked.taken();
}

/** Which of these sheets have no cells: Excel does not say of which one it refused something, so halves are tried. */
async function bareAmong(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly string[]> {
  try {
    for (const name of sheets) usedPart(context, name).load("rowCount");
    await context.sync();
    return [];
  } catch (error) {
    if (officeCode(error) !== "UnsupportedSheet") throw error;
  }
  if (sheets.length === 1) return sheets;
  const half = Math.ceil(sheets.length / 2);
  return [...(await bareAmong(context, sheets.slice(0, half))), ...(await bareAmong(context, sheets.slice(half)))];
}

/** The outline of a workbook of which nothing is known: two syncs, and some more where a chart has a tab of its own. */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = Array.from(worksheets.items, (sheet) => sheet.name);
  try {
    return await structureWith(context, names, new Set());
  } catch (error) {
    if (officeCode(error) !== "UnsupportedSheet") throw error;
  }
  return structureWith(context, names, new Set(await bareAmong(context, names)));
}

/** The sheet with a name, without regard to case. */
export function knownSheet(structure: Structure, name: string): KnownSheet | undefined {
  const wanted = name.toLowerCase();
  return structure.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** True where the same sheets stand in the same order and the same ones are ours, whatever is in their cells. */
export function sameSheets(one: Structure, other: Structure): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((sheet, place) => {
      const twin = other.sheets[place];
      return twin?.name === sheet.name && twin.mark?.key === sheet.mark?.key && headerOf(twin) === headerOf(sheet);
    })
  );
}

function headerOf(sheet: KnownSheet): number | undefined {
  return sheet.mark?.headerRow;
}
