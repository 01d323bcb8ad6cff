import type { Cell } from "./cell.ts";
import type { Chart, Choices, ColumnType, Hint, SheetLayout } from "./layout.ts";

/**
 * Where a table stands. Rows are found by their key at the moment of applying, because people sort sheets: the key is
 * the text of the key columns, joined by ` | `. Where two rows have the same key the first is meant; a row without a
 * key belongs to whoever typed it and is never touched.
 */
export interface TableAddress {
  readonly sheet: string;
  /** Row of the header, counted from 1. */
  readonly headerRow: number;
  /** Titles of the key columns. */
  readonly keyColumns: readonly string[];
}

/**
 * One cell that gets another value. `before` is what the preview showed, or, where a change is taken back, what it wrote; a
 * host refuses when the cell differs. A formula does not differ for what it gives.
 */
export interface CellChange {
  /** Key of the row. */
  readonly row: string;
  /** Title of the column. */
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/**
 * A row to add or remove; cells in the order of the edit's columns. The place only matters for a row to add: without
 * one it goes to the end of the table, which is the last row with anything in it. Undoing a removal needs a place.
 */
export interface TableRow {
  readonly cells: readonly Cell[];
  /** Key of a row above, `""` for the header. */
  readonly after?: string;
  /** Rows between that row and this one, because they have no key or one that stood before; absent is none. */
  readonly skip?: number;
}

/** A new sheet of ours, header and rows in one go. Cells in the order of the layout's columns. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly layout: SheetLayout;
  readonly rows: readonly (readonly Cell[])[];
  /** Index among all tabs, counted from 0; absent is where the layout places it. Undoing a removal needs it. */
  readonly position?: number;
  /** Name of the sheet it comes in front of, when that is there and no position is given. */
  readonly before?: string;
}

/** Takes away one of our sheets; refused when its cells are not what `layout` and `rows` say. */
export interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly layout: SheetLayout;
  readonly rows: readonly (readonly Cell[])[];
}

/** New rows in a table that stands, each with a key that is not there yet. Columns not named stay blank. */
export interface AppendRows {
  readonly kind: "append-rows";
  readonly table: TableAddress;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Rows that go; refused when a row is no longer what it was, has anything beside the columns, or was copied. */
export interface RemoveRows {
  readonly kind: "remove-rows";
  readonly table: TableAddress;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Other values in rows that stand. The key of a row stays: what it is called by is not for us to change. */
export interface SetCells {
  readonly kind: "set-cells";
  readonly table: TableAddress;
  readonly changes: readonly CellChange[];
}

/**
 * A new column right of the last header and of whatever stands beside the rows: on a coordinator's sheet only after they
 * agreed.
 */
export interface AddColumn {
  readonly kind: "add-column";
  readonly table: TableAddress;
  readonly title: string;
  readonly type: ColumnType;
  /** Characters. */
  readonly width: number;
  /** Value per row key; other rows stay blank. */
  readonly values: readonly { readonly row: string; readonly value: Cell }[];
}

/**
 * Undoes an added column; refused when its cells are no longer what was put there, or something stands to its right or
 * needs it.
 */
export interface RemoveColumn {
  readonly kind: "remove-column";
  readonly table: TableAddress;
  readonly title: string;
  readonly type: ColumnType;
  readonly width: number;
  readonly values: readonly { readonly row: string; readonly value: Cell }[];
}

/** A dropdown on the cells of a column of one of our sheets; `null` is none. */
export interface SetChoices {
  readonly kind: "choices";
  readonly table: TableAddress;
  readonly column: string;
  readonly before: Choices | null;
  readonly after: Choices | null;
}

/** A native checkbox on the cells of a boolean column of one of our sheets, where the host has one. */
export interface SetCheckbox {
  readonly kind: "checkbox";
  readonly table: TableAddress;
  readonly column: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** A text that shows when a cell of the column is selected, on one of our sheets. */
export interface SetHint {
  readonly kind: "hint";
  readonly table: TableAddress;
  readonly column: string;
  readonly before: Hint | null;
  readonly after: Hint | null;
}

/** A chart on one of our sheets. */
export interface SetChart {
  readonly kind: "chart";
  readonly table: TableAddress;
  readonly id: string;
  readonly before: Chart | null;
  readonly after: Chart | null;
}

/** A warning before people type on one of our sheets; never a lock. */
export interface SetWarning {
  readonly kind: "warning";
  readonly table: TableAddress;
  readonly before: boolean;
  readonly after: boolean;
}

/** Everything that can be done to a workbook. Closed: a new kind does not compile until every host has it. */
export type Edit =
  | AddSheet
  | RemoveSheet
  | AppendRows
  | RemoveRows
  | SetCells
  | AddColumn
  | RemoveColumn
  | SetChoices
  | SetCheckbox
  | SetHint
  | SetChart
  | SetWarning;

/** The word that tells the kinds apart. */
export type EditKind = Edit["kind"];
