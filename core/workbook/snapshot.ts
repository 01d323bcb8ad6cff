import type { Cell } from "./cell.ts";
import type { Chart, Choices, Hint } from "./layout.ts";

/** What a column of one of our sheets offers besides its values; only what differs from a plain column is present. */
export interface ColumnFeatures {
  /** Title of the column. */
  readonly column: string;
  readonly choices?: Choices;
  readonly checkbox?: true;
  readonly hint?: Hint;
}

/** One sheet as it was read: JSON-safe, and no more than the words below. */
export interface Sheet {
  /** Name on the tab. */
  readonly name: string;
  /** Present on our own sheets: the key of its layout. */
  readonly key?: string;
  /** On our own sheets the row of the header, counted from 1; 0 on a coordinator's sheet, where it has yet to be found. */
  readonly headerRow: number;
  /**
   * Rows from row 1 down, cells from column A on, in the normal form of `storedRows`: rows and cells that are blank to
   * the end are left out. Formulas stand here only on our own sheets; a coordinator's formulas come as their values.
   */
  readonly cells: readonly (readonly Cell[])[];
  readonly hidden?: true;
  /** Nobody may type here without lifting the protection first. */
  readonly protected?: true;
  /** Rows and columns that a person hid or filtered away, counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Merged ranges, as `B2:D2`; only the top left cell of each holds a value. */
  readonly merges?: readonly string[];
  /** On our own sheets: dropdowns, checkboxes and hints, in the order of the columns; absent when there are none. */
  readonly features?: readonly ColumnFeatures[];
  /** On our own sheets: the charts we drew there, in the order of their ids; absent when there are none. */
  readonly charts?: readonly Chart[];
  /** On our own sheets: people are warned before they type here. */
  readonly warned?: true;
}

/** The tables that a job asked for. Order is the order of the tabs. */
export interface Snapshot {
  readonly sheets: readonly Sheet[];
  /** The names of all sheets of the workbook, those not read included: a new sheet may not take one of them. */
  readonly sheetNames: readonly string[];
}

/** What is cheap to know of every sheet before reading it whole. */
export interface OutlineSheet {
  readonly name: string;
  readonly key?: string;
  readonly headerRow: number;
  /** Size of the part in use. */
  readonly rows: number;
  readonly columns: number;
  readonly hidden?: true;
}

/** A first look at a workbook, from which a job decides what it needs to read. */
export interface Outline {
  readonly sheets: readonly OutlineSheet[];
}

/** The sheet with this name, if it was read. Names are compared as Excel does: without regard to case. */
export function sheetNamed(snapshot: Snapshot, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Our sheet with this key, whatever name it has been given. */
export function sheetWithKey(snapshot: Snapshot, key: string): Sheet | undefined {
  return snapshot.sheets.find((sheet) => sheet.key === key);
}
