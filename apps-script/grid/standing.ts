import type { Chart } from "../../core/workbook/layout.ts";
import type { Mark } from "../../core/workbook/own-names.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import type { GridRule } from "./operation.ts";

/**
 * A value as a host read it: `""` and `null` are blank, dates are ISO text (`yyyy-MM-dd`, with `THH:mm` where there is a
 * time, `HH:mm` for a time without a day), errors are their text.
 */
export type ReadValue = string | number | boolean | null;

/** What stands on a column of one of our sheets, read from its header and the first cell below it. */
export interface ReadColumn {
  /** Column number minus 1. */
  readonly index: number;
  readonly rule?: GridRule;
  /** Of a rule whose words stand on one of our sheets: its key, and the title of the header above the words. */
  readonly words?: { readonly sheet: string; readonly column: string };
  /** The note on the header. */
  readonly note?: string;
}

/** A sheet as a host read it. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Present on our own sheets. */
  readonly mark?: Mark;
  /** From A1 on; none for a chart or another object with a tab of its own. */
  readonly values: readonly (readonly ReadValue[])[];
  /** Of the same shape, on our own sheets only: with their `=`, as the locale writes them, `""` where there is none. */
  readonly formulas?: readonly (readonly string[])[];
  /** Merged ranges, as `B2:D2`. */
  readonly merges: readonly string[];
  /** Whoever runs the script may not type here. */
  readonly isProtected: boolean;
  /** People are warned before they type here. */
  readonly isWarned: boolean;
  /** Of our own sheets. */
  readonly columns: readonly ReadColumn[];
  /** Of our own sheets: charts of ours that are still there. */
  readonly charts: readonly Chart[];
}

/** What must be known besides of a sheet that is written on. */
export interface ReadGrid {
  /** All rows and columns there are, used or not. */
  readonly rows: number;
  readonly columns: number;
  /** Number formats from A1 on, as far as there are values. */
  readonly formats: readonly (readonly string[])[];
  /** Of the cells in the row below the header of one of our sheets: number formats, for tables without rows. */
  readonly firstFormats: readonly string[];
  /** Indices (column number minus 1) of columns whose first cell leads to a sheet; our own sheets only. */
  readonly linkColumns: readonly number[];
  /** Cells that a person merged: what is written in any but the first is lost. */
  readonly merges?: readonly Range[];
  /** Parts that whoever runs the script may not change. */
  readonly refused: readonly Range[];
}

/** A workbook as a host read it before it writes. */
export interface ReadWorkbook {
  /** Names of all tabs, in order. */
  readonly sheetNames: readonly string[];
  /** `nl_NL`: formulas may be written as it has them. */
  readonly locale: string;
  /** The sheets that edits touch and those whose cells are needed, in the order of the tabs. */
  readonly sheets: readonly ReadSheet[];
  /** Marks of our sheets that were not read, by their name. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** By name in lower case, for each sheet that edits touch. */
  readonly grids: ReadonlyMap<string, ReadGrid>;
}
