import { textOf } from "../../core/workbook/cell.ts";
import type { Choices } from "../../core/workbook/layout.ts";
import { markName } from "../../core/workbook/own-names.ts";
import { sheetRange, type Range } from "../../core/workbook/ranges.ts";
import { sheetNamed, sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { columnNamed, lastRowOf, type Table } from "../../core/workbook/table.ts";
import type { Capabilities } from "./capabilities.ts";
import { FormatGrid } from "../../core/workbook/format-grid.ts";
import { Queue } from "./queue.ts";
import type { Standing, StandingColumn, StandingTable } from "./standing.ts";

/** A sheet while edits are written on it. */
export interface WorkSheet {
  readonly formats: FormatGrid;
  columns: readonly StandingColumn[];
  tables: readonly StandingTable[];
  /** Names of charts of ours that have lost the cells they drew. */
  lostCharts: readonly string[];
  /** The last row with anything in it, of a sheet whose cells were not read. */
  readonly lastRow?: number;
}

/**
 * A workbook while edits are put in a queue. `state` is what the workbook will say by then, kept by the core's own
 * `applied`; the sheets know what the core does not: formats, tables, what columns offer.
 */
export class Work {
  readonly queue = new Queue();
  /** Excel cannot undo something of it, so that it cannot be undone as one either. */
  clearsUndo = false;
  state: Snapshot;
  /** Names of the workbook that are taken, in lower case: of ranges and tables. */
  readonly takenNames: Set<string>;
  readonly #sheets = new Map<string, WorkSheet>();
  readonly #marks: Map<string, string>;

  constructor(
    readonly standing: Standing,
    readonly can: Capabilities,
    snapshot: Snapshot,
  ) {
    this.state = snapshot;
    const { names, tables } = standing.structure;
    this.#marks = new Map(names.map(({ name, text }) => [name, text]));
    this.takenNames = new Set([...names, ...tables].map(({ name }) => name.toLowerCase()));
    for (const [name, { formats, columns, tables: own, lostCharts, isWhole }] of standing.sheets) {
      const extent = standing.structure.sheets.find((sheet) => sheet.name.toLowerCase() === name)?.extent;
      const lastRow = extent === undefined ? 0 : extent.firstRow + extent.rows - 1;
      this.#sheets.set(name, { formats, columns, tables: own, lostCharts, ...(isWhole ? {} : { lastRow }) });
    }
  }

  /** The days of the workbook count from 1904. */
  get date1904(): boolean {
    return this.standing.structure.date1904;
  }

  /** The sheet with a name. */
  sheet(name: string): WorkSheet {
    const known = this.#sheets.get(name.toLowerCase());
    if (known !== undefined) return known;
    const fresh = { formats: new FormatGrid(), columns: [], tables: [], lostCharts: [] };
    this.#sheets.set(name.toLowerCase(), fresh);
    return fresh;
  }

  /** Puts a sheet in place that is being made. */
  setSheet(name: string, sheet: WorkSheet): void {
    this.#sheets.set(name.toLowerCase(), sheet);
  }

  /** What the name refers to by which a sheet is known as ours. */
  markText(key: string): string | undefined {
    return this.#marks.get(markName(key));
  }

  /** The name by which a sheet is known refers to other cells from now on. */
  setMarkText(key: string, text: string): void {
    this.#marks.set(markName(key), text);
  }

  /** Forgets a sheet that is taken out. */
  forget(name: string): void {
    this.#sheets.delete(name.toLowerCase());
  }

  /** Our own sheets that are known, with what their columns offer. */
  get sheets(): Iterable<readonly [name: string, sheet: WorkSheet]> {
    return this.#sheets;
  }

  /** Excel's table over the rows of a table, where there is one. */
  excelTable(table: Table): StandingTable | undefined {
    return this.sheet(table.sheet.name).tables.find(({ range }) => range.firstRow === table.headerRow);
  }

  /** The last row of a table, empty ones that belong to Excel's table included. */
  endOf(table: Table): number {
    const standing = this.excelTable(table);
    const end = standing === undefined ? 0 : standing.range.lastRow - (standing.hasTotals ? 1 : 0);
    return Math.max(lastRowOf(table), end, this.sheet(table.sheet.name).lastRow ?? 0);
  }

  /** The cells of a column of a table below its header; at least one. */
  columnCells(table: Table, index: number): Range {
    const lastRow = Math.max(this.endOf(table), table.headerRow + 1);
    return { firstRow: table.headerRow + 1, lastRow, firstColumn: index + 1, lastColumn: index + 1 };
  }

  /** Where the words of a dropdown stand, as Excel writes it; undefined where the sheet or column is not there. */
  wordsOf(choices: Exclude<Choices, { readonly values: readonly string[] }>): string | undefined {
    const sheet = sheetWithKey(this.state, choices.sheet) ?? sheetNamed(this.state, choices.sheet);
    const header = sheet?.cells[sheet.headerRow - 1];
    if (sheet === undefined || header === undefined) return undefined;
    const index = columnNamed(header, choices.column);
    if (index < 0) return undefined;
    const table: Table = { sheet, headerRow: sheet.headerRow, header, keyIndices: [] };
    return `=${sheetRange(sheet.name, this.columnCells(table, index))}`;
  }

  /** What a column offers as Excel has it now. */
  columnOf(sheet: string, title: string): StandingColumn | undefined {
    const wanted = textOf(title).toLowerCase();
    return this.sheet(sheet).columns.find((column) => column.title.toLowerCase() === wanted);
  }

  /** Keeps in mind what a column offers from now on. */
  setColumn(sheet: string, column: StandingColumn): void {
    const work = this.sheet(sheet);
    const others = work.columns.filter((one) => one.title.toLowerCase() !== column.title.toLowerCase());
    work.columns = [...others, column];
  }

  /** Another range for a table of a sheet. */
  setTable(sheet: string, table: StandingTable): void {
    const work = this.sheet(sheet);
    work.tables = [...work.tables.filter((one) => one.name !== table.name), table];
  }
}
