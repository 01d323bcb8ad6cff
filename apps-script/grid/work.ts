import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Choices } from "../../core/workbook/layout.ts";
import { FormatGrid } from "../../core/workbook/format-grid.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { sheetNamed, sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { columnNamed, lastRowOf, type Table } from "../../core/workbook/table.ts";
import { columnsFrom, ruleOf, type GridColumn } from "./column-offers.ts";
import type { HoldsMoment } from "./grid-writing.ts";
import type { GridOperation, GridRule } from "./operation.ts";
import type { ReadWorkbook } from "./standing.ts";

/** A sheet while edits are written on it: what the core does not keep. */
export interface WorkSheet {
  /** All rows and columns there are, used or not. */
  rows: number;
  columns: number;
  readonly formats: FormatGrid;
  /** What the columns of one of our sheets offer. */
  offers: readonly GridColumn[];
}

/** Something that leans on another sheet, which may come later. */
type Later = () => readonly GridOperation[];

function workSheet(workbook: ReadWorkbook, name: string): WorkSheet | undefined {
  const grid = workbook.grids.get(name.toLowerCase());
  const read = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (grid === undefined || read === undefined) return undefined;
  const formats = new FormatGrid(grid.firstFormats);
  formats.learn(1, 1, grid.formats);
  const header = read.mark === undefined ? [] : (read.values[read.mark.headerRow - 1] ?? []);
  return {
    rows: grid.rows,
    columns: grid.columns,
    formats,
    offers: columnsFrom(
      read.columns,
      header.map((cell): Cell => (cell === "" ? null : cell)),
      grid.linkColumns,
    ),
  };
}

/** A workbook while edits become operations. `state` is what it will say by then, kept by the core's own `applied`. */
export class GridWork {
  readonly operations: GridOperation[] = [];
  readonly #sheets = new Map<string, WorkSheet>();
  readonly #later = new Map<string, Later>();

  constructor(
    readonly workbook: ReadWorkbook,
    public state: Snapshot,
    readonly holds: HoldsMoment,
  ) {
    for (const { name } of workbook.sheets) {
      const sheet = workSheet(workbook, name);
      if (sheet !== undefined) this.setSheet(name, sheet);
    }
  }

  /** Puts operations at the end of the list. */
  do(...operations: readonly GridOperation[]): void {
    this.operations.push(...operations);
  }

  /** Puts operations behind those of all edits, once every new sheet is there; under the same name once. */
  later(name: string, operations: Later): void {
    this.#later.set(name, operations);
  }

  /** Writes down what was put off. */
  finish(): void {
    for (const operations of this.#later.values()) this.do(...operations());
    this.#later.clear();
  }

  /** The sheet with a name; a sheet that was not read has nothing on it that matters. */
  sheet(name: string): WorkSheet {
    const known = this.#sheets.get(name.toLowerCase());
    if (known !== undefined) return known;
    const fresh: WorkSheet = { rows: 1, columns: 1, formats: new FormatGrid(), offers: [] };
    this.setSheet(name, fresh);
    return fresh;
  }

  /** Puts a sheet in place that is being made. */
  setSheet(name: string, sheet: WorkSheet): void {
    this.#sheets.set(name.toLowerCase(), sheet);
  }

  /** Forgets a sheet that is taken out, and what was put off for it. */
  forget(name: string): void {
    this.#sheets.delete(name.toLowerCase());
    for (const kind of ["links", "rules"]) this.#later.delete(`${kind} ${name.toLowerCase()}`);
  }

  /** Makes the grid of a sheet large enough for a cell. */
  makeRoom(name: string, row: number, column: number): void {
    const sheet = this.sheet(name);
    const rows = Math.max(0, row - sheet.rows);
    const columns = Math.max(0, column - sheet.columns);
    if (rows === 0 && columns === 0) return;
    this.do({ do: "grow", sheet: name, rows, columns });
    sheet.rows += rows;
    sheet.columns += columns;
  }

  /** The cells of a column of a table below its header; at least one. */
  columnCells(table: Table, index: number): Range {
    const lastRow = Math.max(lastRowOf(table), table.headerRow + 1);
    return { firstRow: table.headerRow + 1, lastRow, firstColumn: index + 1, lastColumn: index + 1 };
  }

  /** What a column offers now. */
  offerOf(sheet: string, title: string): GridColumn | undefined {
    const wanted = textOf(title).toLowerCase();
    return this.sheet(sheet).offers.find((column) => column.title.toLowerCase() === wanted);
  }

  /** Keeps in mind what a column offers from now on. */
  setOffer(sheet: string, column: GridColumn): void {
    const work = this.sheet(sheet);
    const others = work.offers.filter((one) => one.title.toLowerCase() !== column.title.toLowerCase());
    work.offers = [...others, column];
  }

  /** The rule of a column as it is when asked: sheets with words must be there by then. */
  ruleOf(column: GridColumn): GridRule | null {
    return ruleOf(column, (choices) => this.#wordsOf(choices));
  }

  /** The words of a column on one of our sheets: to the end of its grid, so that words that come later are offered too. */
  #wordsOf(choices: Exclude<Choices, { readonly values: readonly string[] }>): GridRule | undefined {
    const sheet = sheetWithKey(this.state, choices.sheet) ?? sheetNamed(this.state, choices.sheet);
    const header = sheet?.cells[sheet.headerRow - 1];
    const index = header === undefined ? -1 : columnNamed(header, choices.column);
    if (sheet === undefined || index < 0) return undefined;
    const { rows } = this.sheet(sheet.name);
    const lastRow = Math.max(rows, sheet.headerRow + 1);
    const range = { firstRow: sheet.headerRow + 1, lastRow, firstColumn: index + 1, lastColumn: index + 1 };
    return { kind: "range", sheet: sheet.name, range };
  }
}
