import assert from "node:assert/strict";
import { init } from "excelize-wasm";
import { cellAddress } from "../../../core/workbook/address.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { columnNamed } from "../../../core/workbook/table.ts";
import { textOf, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import { markName } from "../../../core/workbook/own-names.ts";
import { readSerial } from "../../../core/workbook/read-serial.ts";
import { dateSerial, datetimeSerial } from "../../../core/workbook/serial.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";

/** What a cell holds for a script: days and moments as numbers, a blank as an empty text. */
export type OfficeValue = string | number | boolean;

/** Where the cells of a sheet are kept. */
export interface OfficeCells {
  /** Row and column counted from 0. */
  get(row: number, column: number): OfficeValue;
  set(row: number, column: number, value: OfficeValue): void;
  /** How many rows and columns could hold anything. */
  readonly rows: number;
  readonly columns: number;
}

/** Part of a sheet, as `ExcelScript.Range` has it. */
class OfficeRange {
  readonly #cells: OfficeCells;
  readonly #place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

  constructor(cells: OfficeCells, row: number, column: number, rows: number, columns: number) {
    assert.ok(row >= 0 && column >= 0 && rows > 0 && columns > 0, "no such range");
    this.#cells = cells;
    this.#place = { row, column, rows, columns };
  }

  getWorksheet(): OfficeWorksheet {
    return new OfficeWorksheet(this.#cells);
  }
  getRowIndex(): number {
    return this.#place.row;
  }
  getRowCount(): number {
    return this.#place.rows;
  }
  getColumnIndex(): number {
    return this.#place.column;
  }
  getColumnCount(): number {
    return this.#place.columns;
  }
  getValues(): OfficeValue[][] {
    const { row, column, rows, columns } = this.#place;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_unused, right) => this.#cells.get(row + down, column + right)),
    );
  }
  setValue(value: OfficeValue): void {
    const { row, column, rows, columns } = this.#place;
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) this.#cells.set(row + down, column + right, value);
    }
  }
}

/** A sheet, as `ExcelScript.Worksheet` has it. */
class OfficeWorksheet {
  readonly #cells: OfficeCells;

  constructor(cells: OfficeCells) {
    this.#cells = cells;
  }

  getUsedRange(valuesOnly: boolean): OfficeRange | undefined {
    assert.equal(valuesOnly, true);
    const { rows, columns } = this.#cells;
    const used = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (this.#cells.get(row, column) !== "") used.push({ row, column });
      }
    }
    if (used.length === 0) return undefined;
    const [down, right] = [used.map(({ row }) => row), used.map(({ column }) => column)];
    const [top, left] = [Math.min(...down), Math.min(...right)];
    return new OfficeRange(this.#cells, top, left, Math.max(...down) - top + 1, Math.max(...right) - left + 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): OfficeRange {
    return new OfficeRange(this.#cells, row, column, rows, columns);
  }
}

/** A workbook as a script sees it, as far as ours looks: one sheet with a name on its header. */
export class OfficeWorkbook {
  readonly #named: { readonly cells: OfficeCells; readonly headerRow: number } | undefined;

  /** `headerRow` counted from 0; without cells a name that leads nowhere, and without anything no name at all. */
  constructor(named?: { readonly cells: OfficeCells; readonly headerRow: number }) {
    this.#named = named;
  }

  getNamedItem(name: string): { getRange(): OfficeRange | undefined } | undefined {
    const named = this.#named;
    if (named === undefined || name !== markName(remindersDesign.key)) return undefined;
    const { cells, headerRow } = named;
    return {
      getRange: () => (cells.columns === 0 ? undefined : new OfficeRange(cells, headerRow, 0, 1, cells.columns)),
    };
  }
}

/** The columns that hold days and moments, by their place. */
function datePlaces(header: readonly (Cell | undefined)[]): ReadonlyMap<number, "date" | "datetime"> {
  return new Map(
    remindersDesign.columns.flatMap(({ title, type }) => {
      if (type !== "date" && type !== "datetime") return [];
      const place = Math.max(columnNamed(header, title.nl), columnNamed(header, title.en));
      return place < 0 ? [] : [[place, type] as const];
    }),
  );
}

/** The ledger of a snapshot as a script would change it, without a file between. */
export class LedgerInMemory implements OfficeCells {
  readonly workbook: OfficeWorkbook;
  readonly #snapshot: Snapshot;
  readonly #sheet: Sheet;
  readonly #cells: OfficeValue[][];
  readonly #dates: ReadonlyMap<number, "date" | "datetime">;
  readonly #date1904: boolean;

  constructor(snapshot: Snapshot, date1904 = false) {
    const sheet = sheetWithKey(snapshot, remindersDesign.key);
    assert.ok(sheet !== undefined);
    this.#snapshot = snapshot;
    this.#sheet = sheet;
    this.#date1904 = date1904;
    this.#dates = datePlaces(sheet.cells[sheet.headerRow - 1] ?? []);
    this.#cells = sheet.cells.map((row, place) =>
      row.map((cell, column) => (place < sheet.headerRow ? textOf(cell) : this.#stored(cell, column))),
    );
    this.workbook = new OfficeWorkbook({ cells: this, headerRow: sheet.headerRow - 1 });
  }

  #stored(cell: Cell, column: number): OfficeValue {
    const value = valueOf(cell) ?? "";
    if (typeof value !== "string" || !this.#dates.has(column)) return value;
    return dateSerial(value, this.#date1904) ?? datetimeSerial(value, this.#date1904) ?? value;
  }

  get rows(): number {
    return this.#cells.length;
  }
  get columns(): number {
    return Math.max(...this.#cells.map((row) => row.length));
  }
  get(row: number, column: number): OfficeValue {
    return this.#cells[row]?.[column] ?? "";
  }
  set(row: number, column: number, value: OfficeValue): void {
    const line = (this.#cells[row] ??= []);
    for (let place = line.length; place < column; place += 1) line.push("");
    line[column] = value;
  }

  /** The snapshot as it would be read now. */
  get snapshot(): Snapshot {
    const read = (value: OfficeValue, column: number): Cell => {
      const kind = this.#dates.get(column);
      if (typeof value !== "number" || kind === undefined) return value === "" ? null : value;
      return readSerial(value, kind, { date1904: this.#date1904, ours: true });
    };
    const cells = this.#cells.map((row, place) => (place < this.#sheet.headerRow ? (this.#sheet.cells[place] ?? []) : row.map(read))); // prettier-ignore
    const changed = { ...this.#sheet, cells };
    return { ...this.#snapshot, sheets: this.#snapshot.sheets.map((one) => (one === this.#sheet ? changed : one)) };
  }
}

type Excelize = Awaited<ReturnType<typeof init>>;
type File = ReturnType<Excelize["NewFile"]>;

/** What the library gives, or what it has against it as an error. */
function told<Result extends { readonly error: string | null }>(result: Result): Result {
  if (result.error !== null) throw new Error(result.error);
  return result;
}

/** A cell of a sheet by its row and column, counted from 0. */
function addressOf(row: number, column: number): string {
  return cellAddress(row + 1, column + 1);
}

/** The cells of a sheet of a file, as another program than ours reads and writes them. */
function cellsOf(file: File, excelize: Excelize, sheet: string): OfficeCells {
  const { dimension } = told(file.GetSheetDimension(sheet));
  const end = parsedReference(`A1:${dimension.split(":").pop() ?? "A1"}`)?.range;
  assert.ok(end !== undefined);
  const texts: readonly number[] = [excelize.CellTypeSharedString, excelize.CellTypeInlineString];
  return {
    get: (row, column) => {
      const address = addressOf(row, column);
      const { value } = told(file.GetCellValue(sheet, address, { RawCellValue: true }));
      const isText = texts.includes(told(file.GetCellType(sheet, address)).cellType);
      return isText || value === "" || Number.isNaN(Number(value)) ? value : Number(value);
    },
    set: (row, column, value) => {
      const address = addressOf(row, column);
      told(typeof value === "number" ? file.SetCellFloat(sheet, address, value, -1, 64) : file.SetCellStr(sheet, address, String(value))); // prettier-ignore
    },
    rows: end.lastRow,
    columns: end.lastColumn,
  };
}

/** The same over a real file, which another program than ours opens and writes. */
export class LedgerInFile {
  readonly workbook: OfficeWorkbook;
  readonly #file: File;

  private constructor(file: File, excelize: Excelize) {
    const { definedNames } = told(file.GetDefinedName());
    const found = definedNames.find(({ Name }) => Name === markName(remindersDesign.key));
    const reference = parsedReference(found?.RefersTo ?? "");
    assert.ok(reference?.sheet !== undefined, "no sheet is marked as the ledger");
    const cells = cellsOf(file, excelize, reference.sheet);
    this.#file = file;
    this.workbook = new OfficeWorkbook({ cells, headerRow: reference.range.firstRow - 1 });
  }

  static async open(bytes: Uint8Array): Promise<LedgerInFile> {
    const excelize = await init("node_modules/excelize-wasm/excelize.wasm.gz");
    return new LedgerInFile(excelize.OpenReader(bytes), excelize);
  }

  bytes(): Uint8Array {
    const { buffer } = told(this.#file.WriteToBuffer());
    assert.ok(buffer instanceof Uint8Array);
    return buffer;
  }
}
