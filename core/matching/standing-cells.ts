import { columnOf, type SheetDesign } from "../sheets/design.ts";
import { columnIndex } from "../sheets/own-rows.ts";
import { ownTable, type OwnTable } from "../sheets/own-table.ts";
import { cellAddress } from "../workbook/address.ts";
import { valueOf, type Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";

/** One of our sheets with its cells by key of the row and key of the column. */
export class StandingCells {
  private readonly places: ReadonlyMap<string, number>;
  private readonly rowNumbers: ReadonlyMap<readonly Cell[], number>;

  constructor(private readonly table: OwnTable) {
    this.places = new Map(table.columns.map(({ design, index }) => [design.key, index]));
    this.rowNumbers = new Map(table.sheet.cells.map((cells, index) => [cells, index + 1]));
  }

  get sheet(): string {
    return this.table.sheet.name;
  }

  /** Row of the sheet with the titles, counted from 1. */
  get headerRow(): number {
    return this.table.sheet.headerRow;
  }

  /** The language that the sheet was made in. */
  get language(): Language {
    return this.table.language;
  }

  /** The keys of the rows, in the order of the sheet. */
  get keys(): readonly string[] {
    return [...this.table.rows.keys()];
  }

  hasColumn(column: string): boolean {
    return this.places.has(column);
  }

  at(row: string, column: string): Cell | undefined {
    return this.table.rows.get(row)?.cells[this.places.get(column) ?? -1];
  }

  numberAt(row: string, column: string): number {
    const value = valueOf(this.at(row, column));
    return typeof value === "number" ? value : NaN;
  }

  /** Row of the sheet, counted from 1; undefined where there is none with this key. */
  rowOf(row: string): number | undefined {
    const cells = this.table.rows.get(row)?.cells;
    return cells && this.rowNumbers.get(cells);
  }

  /** Address of a cell, such as `C7`; undefined where its row or column is gone. */
  addressOf(row: string, column: string): string | undefined {
    const [number, place] = [this.rowOf(row), this.places.get(column)];
    return number === undefined || place === undefined ? undefined : cellAddress(number, place + 1);
  }
}

/** The cells of one of our sheets; undefined where it, or a column that names its rows, is gone. */
export function standingCells(snapshot: Snapshot, design: SheetDesign): StandingCells | undefined {
  const sheet = sheetWithKey(snapshot, design.key);
  const hasKeys =
    sheet !== undefined && design.keyColumns.every((key) => columnIndex(sheet, columnOf(design, key)) >= 0);
  return hasKeys ? new StandingCells(ownTable(sheet, design, "nl")) : undefined;
}
