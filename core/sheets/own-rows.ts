import { onceFor } from "../remembered.ts";
import { textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import { folded, rowKey } from "../workbook/table.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { understood, type ColumnDesign, type SheetDesign } from "./design.ts";

/** One row of one of our sheets as it stands there. */
export interface OwnRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Texts of the key columns joined by ` | `, as edits address it. */
  readonly key: string;
  /** Value per column key; choice words as their codes. Columns that are missing from the sheet are absent. */
  readonly values: Readonly<Record<string, Scalar>>;
}

/** The header texts of one of our sheets; index is column number minus 1. */
export function headersOf(sheet: Sheet): readonly string[] {
  return (sheet.cells[sheet.headerRow - 1] ?? []).map(textOf);
}

/** The index of a column on a sheet, by its title in any language; -1 when a person removed it. */
export function columnIndex(sheet: Sheet, column: ColumnDesign): number {
  const titles = new Set(Object.values(column.title).map(folded));
  return headersOf(sheet).findIndex((header) => titles.has(folded(header)));
}

/** The rows of a sheet by each design that it is read by; tables of a snapshot never change. */
const readBefore = onceFor<Sheet, WeakMap<SheetDesign, readonly OwnRow[]>>(() => new WeakMap());

/** The rows of one of our sheets that have a key, in the order of the sheet; none when the sheet is not there. */
export function ownRows(snapshot: Snapshot, design: SheetDesign): readonly OwnRow[] {
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return noRows;
  const known = readBefore(sheet).get(design);
  if (known !== undefined) return known;
  const rows = rowsOf(sheet, design);
  readBefore(sheet).set(design, rows);
  return rows;
}

const noRows: readonly OwnRow[] = [];

function rowsOf(sheet: Sheet, design: SheetDesign): readonly OwnRow[] {
  const indices = design.columns.map((column) => columnIndex(sheet, column));
  const keyIndices = design.keyColumns.map((key) => indices[design.columns.findIndex((one) => one.key === key)] ?? -1);
  const rows: OwnRow[] = [];
  sheet.cells.slice(sheet.headerRow).forEach((cells, position) => {
    const key = rowKey(keyIndices.map((index) => cells[index]));
    if (key === "") return;
    const values: Record<string, Scalar> = {};
    design.columns.forEach((column, place) => {
      const index = indices[place] ?? -1;
      if (index < 0) return;
      const value = valueOf(cells[index]);
      values[column.key] = typeof value === "string" && column.choices ? understood(column, value) : value;
    });
    rows.push({ row: sheet.headerRow + 1 + position, key, values });
  });
  return rows;
}
