import type { Cell } from "../../core/workbook/cell.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { parsedReference } from "../../core/workbook/references.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import { storedRows } from "../../core/workbook/stored.ts";
import type { Capabilities } from "./capabilities.ts";
import { cellRows, type Block, type Reading } from "./cell-reading.ts";
import type { Piece } from "./read-plan.ts";
import type { StandingTable } from "./standing.ts";
import { usedPart, type Asked, type KnownSheet, type KnownTable, type Structure } from "./structure.ts";

/** What is asked of a sheet beside its cells. */
export interface Surroundings {
  /** The days of the workbook count from 1904. */
  readonly date1904: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly tables: readonly StandingTable[];
}

/**
 * Asks for the cells of a piece of a sheet; undefined for a sheet that has gone or has no value. Formulas come with those of
 * our own sheets, and with all others where `formulas` says so.
 */
export function askPiece(
  context: Excel.RequestContext,
  { sheet, rows }: Piece,
  formulas: boolean,
): Asked<Block | undefined> {
  const isCalculated = formulas || sheet.mark !== undefined;
  const range = rows === undefined ? usedPart(context, sheet.name) : rowsOf(context, sheet, rows);
  range.load(
    isCalculated ? "rowIndex,columnIndex,values,numberFormat,formulas" : "rowIndex,columnIndex,values,numberFormat",
  );
  return { taken: () => (range.isNullObject ? undefined : blockFrom(range, sheet.name, isCalculated)) };
}

function rowsOf(context: Excel.RequestContext, sheet: KnownSheet, rows: { first: number; last: number }): Excel.Range {
  const { firstColumn = 1, columns = 1 } = sheet.extent ?? {};
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  return worksheet.getRangeByIndexes(rows.first - 1, firstColumn - 1, rows.last - rows.first + 1, columns);
}

/** Excel gives nothing at all, without an error, where the cells are too many for it. */
function blockFrom(range: Excel.Range, sheet: string, isCalculated: boolean): Block {
  const values: readonly (readonly unknown[])[] | null = range.values as unknown[][] | null;
  if (values === null) throw new HostProblem("too-large", { sheet });
  return {
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    values,
    formats: range.numberFormat,
    ...(isCalculated ? { formulas: range.formulas } : {}),
  };
}

/** What a call of Office.js came to. */
function valuesOf<Value>({ value }: OfficeExtension.ClientResult<Value[]>): readonly Value[] {
  return Array.from(value);
}

/** The numbers of those that are hidden, the first of all being `first`. */
function hiddenIn(hidden: readonly (boolean | undefined)[], first: number): readonly number[] {
  return hidden.flatMap((isHidden, place) => (isHidden === true ? [first + place] : []));
}

function askHiddenRows(range: Excel.Range, first: number): Asked<readonly number[]> {
  const asked = range.getRowProperties({ rowHidden: true });
  const flags = (): readonly (boolean | undefined)[] => valuesOf(asked).map(({ rowHidden }) => rowHidden);
  return { taken: () => hiddenIn(flags(), first) };
}

function askHiddenColumns(range: Excel.Range, first: number): Asked<readonly number[]> {
  const asked = range.getColumnProperties({ columnHidden: true });
  const flags = (): readonly (boolean | undefined)[] => valuesOf(asked).map(({ columnHidden }) => columnHidden);
  return { taken: () => hiddenIn(flags(), first) };
}

const none: Asked<readonly never[]> = { taken: () => [] };

/** Addresses without their sheet, as `B2:D2`, from a list such as `Blad1!B2:D2,Blad1!A9:A10`. */
function mergesFrom(address: string): readonly string[] {
  const pieces = address.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
  return pieces.map((piece) => piece.replace(/^.*!/su, "").replace(/\$/gu, ""));
}

function askMerges(used: Excel.Range): Asked<readonly string[]> {
  const areas = used.getMergedAreasOrNullObject();
  areas.load("address");
  return { taken: () => (areas.isNullObject ? [] : mergesFrom(areas.address)) };
}

/** Where cells stand, as far as their address says. */
function rangeOf({ address }: Excel.Range): Range | undefined {
  return parsedReference(address)?.range;
}

/** Where a table stands, header and totals included, and whether its filter hides rows. */
function askTable(
  context: Excel.RequestContext,
  { name, hasTotals }: KnownTable,
): Asked<{ readonly table: StandingTable; readonly isFiltered: boolean } | undefined> {
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange();
  const { autoFilter } = table;
  range.load("address");
  autoFilter.load("isDataFiltered");
  return {
    taken: () => {
      const found = rangeOf(range);
      if (found === undefined) return undefined;
      return { table: { name, range: found, hasTotals }, isFiltered: autoFilter.isDataFiltered };
    },
  };
}

/** Asks what stands around the cells of a sheet. */
export function askSurroundings(
  context: Excel.RequestContext,
  sheet: KnownSheet,
  structure: Structure,
  can: Capabilities,
): Asked<Surroundings> {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const { protection, autoFilter } = worksheet;
  protection.load("protected");
  autoFilter.load("isDataFiltered");
  const { extent } = sheet;
  const used = usedPart(context, sheet.name);
  const rows = extent?.hidesRows === true ? askHiddenRows(used, extent.firstRow) : none;
  const columns = extent?.hidesColumns === true ? askHiddenColumns(used, extent.firstColumn) : none;
  const merges = extent === undefined || !can.mergedCells ? none : askMerges(used);
  const own = structure.tables.filter((table) => table.sheet === sheet.name);
  const asked = own.map((table) => askTable(context, table));
  return {
    taken: () => {
      const tables = asked.map((table) => table.taken()).filter((table) => table !== undefined);
      return {
        date1904: structure.date1904,
        isProtected: protection.protected,
        isFiltered: autoFilter.isDataFiltered || tables.some((table) => table.isFiltered),
        hiddenRows: rows.taken(),
        hiddenColumns: columns.taken(),
        merges: merges.taken(),
        tables: tables.map(({ table }) => table),
      };
    },
  };
}

/** The cells of a sheet from row 1 down, from its blocks. */
export function cellsFrom(blocks: readonly Block[], reading: Reading): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (const block of blocks) {
    while (rows.length < block.firstRow - 1) rows.push([]);
    rows.push(...cellRows(block, reading));
  }
  return storedRows(rows);
}

/** A sheet in the words of a snapshot, without what its columns offer. */
export function sheetFrom(known: KnownSheet, blocks: readonly Block[], around: Surroundings): Sheet {
  const { mark } = known;
  const cells = cellsFrom(blocks, { ours: mark !== undefined, date1904: around.date1904 });
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const hiddenRows = around.hiddenRows.filter((row) => row <= cells.length);
  const hiddenColumns = around.hiddenColumns.filter((column) => column <= width);
  return {
    name: known.name,
    ...(mark === undefined ? {} : { key: mark.key }),
    headerRow: mark?.headerRow ?? 0,
    cells,
    ...(known.isHidden ? { hidden: true } : {}),
    ...(around.isProtected ? { protected: true } : {}),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    ...(around.merges.length === 0 ? {} : { merges: around.merges }),
  };
}
