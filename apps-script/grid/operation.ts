import type { Chart } from "../../core/workbook/layout.ts";
import type { Range } from "../../core/workbook/ranges.ts";

/**
 * What one cell gets. A text is text whatever it looks like, `null` empties the cell. Dates are numbers of days (with a
 * part of a day) under a date format: so no zone comes into it. A formula is in English, with commas, without its `=`.
 */
export type GridValue = string | number | boolean | null | { readonly formula: string };

/** How a cell looks besides its number format. Absent is what a new cell has; colours are `RRGGBB`. */
export interface GridLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  /** Points. */
  readonly size?: number;
  /** `wrap` breaks long text over lines; `overflow`, the usual, lets it run over empty neighbours. */
  readonly wrap?: "wrap" | "overflow";
  readonly horizontal?: "left" | "center";
  readonly vertical?: "top" | "middle";
}

/**
 * What a cell lets people choose from. `isStrict` refuses anything else; a list from another sheet is a help for typing.
 * `sign` is the help text of the rule (`checkboxSign` where the column is of checkboxes too).
 */
export type GridRule =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly sign?: string }
  | { readonly kind: "range"; readonly sheet: string; readonly range: Range; readonly sign?: string }
  | { readonly kind: "checkbox"; readonly sign?: string };

/** When a conditional format holds. A formula is in English without its `=`, and needs no separator of arguments. */
export type GridTest =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "above"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string };

/** A conditional format; of two that hold for a cell the earlier wins. Colours are `RRGGBB`. */
export interface GridCondition {
  readonly range: Range;
  readonly test: GridTest;
  readonly colour: string;
  readonly fill?: string;
}

/** A chart as it is drawn. */
export interface GridChart {
  /** What the core calls it: kept with the sheet, so that it can be read back. */
  readonly chart: Chart;
  /** Name of the sheet whose columns it draws, which may be another than the one it stands on. */
  readonly from: string;
  /** Labels, header included. */
  readonly categories: Range;
  /** Numbers, header included, one range a series. */
  readonly series: readonly Range[];
  /** Colours of the series, `RRGGBB`. */
  readonly colours: readonly string[];
  /** The cell at its upper left, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The rows and columns are counted from 1; sheets go by the name on their tab. */
interface OnSheet {
  readonly sheet: string;
}

/** A new sheet at a place among the tabs, counted from 0, with a grid of so many cells and without lines between cells. */
export interface AddGridSheet extends OnSheet {
  readonly do: "add-sheet";
  readonly position: number;
  readonly rows: number;
  readonly columns: number;
  /** `RRGGBB`. */
  readonly tabColour?: string;
}

/** Takes a sheet away. */
export interface DeleteGridSheet extends OnSheet {
  readonly do: "delete-sheet";
}

/** Adds empty rows below the last of the grid, and columns right of the last; either may be 0. */
export interface GrowGrid extends OnSheet {
  readonly do: "grow";
  readonly rows: number;
  readonly columns: number;
}

/** Empty rows that come in front of a row; what stood there moves down. */
export interface InsertGridRows extends OnSheet {
  readonly do: "insert-rows";
  readonly before: number;
  readonly count: number;
}

/** Rows that go; what stood below moves up. */
export interface DeleteGridRows extends OnSheet {
  readonly do: "delete-rows";
  readonly first: number;
  readonly count: number;
}

/** Values for a block of cells, and the number format of each (in English; `General` leaves it to the program). */
export interface WriteGrid extends OnSheet {
  readonly do: "write";
  readonly row: number;
  readonly column: number;
  /** Rows of equal length. */
  readonly values: readonly (readonly GridValue[])[];
  /** Of the same shape as the values. A text always has `@`. */
  readonly formats: readonly (readonly string[])[];
}

/** Empties cells: their values and links alone, or with looks, number formats, rules and notes. */
export interface ClearGrid extends OnSheet {
  readonly do: "clear";
  readonly range: Range;
  readonly what: "contents" | "everything";
}

/** Cells get the looks, number formats and conditional formats of another row of the same width; values stay. */
export interface CopyGridLooks extends OnSheet {
  readonly do: "copy-looks";
  /** One row, or one cell. */
  readonly from: Range;
  readonly to: Range;
}

/** Looks of a block of cells: for each its number among `styles`. */
export interface GridLooks extends OnSheet {
  readonly do: "looks";
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly number[])[];
  readonly styles: readonly GridLook[];
}

/** Thin lines below the rows of a block. */
export interface GridLines extends OnSheet {
  readonly do: "lines";
  readonly range: Range;
  /** `RRGGBB`. */
  readonly colour: string;
}

/** Columns beside each other that get the same width; `null` is the usual one. */
export interface GridWidths extends OnSheet {
  readonly do: "widths";
  readonly column: number;
  readonly count: number;
  readonly pixels: number | null;
}

/** So many rows and columns stay in sight. */
export interface FreezeGrid extends OnSheet {
  readonly do: "freeze";
  readonly rows: number;
  readonly columns: number;
}

/** Cells one below the other whose text leads to the sheet of that name; the text is the name. */
export interface GridLinks extends OnSheet {
  readonly do: "links";
  readonly row: number;
  readonly column: number;
  /** Names of sheets that are there by then. */
  readonly targets: readonly string[];
}

/** Rules of columns beside each other, over the same rows; `null` takes away what was there. */
export interface GridRules extends OnSheet {
  readonly do: "rules";
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly rules: readonly (GridRule | null)[];
}

/** Notes on cells beside each other; `null` takes away what was there. */
export interface GridNotes extends OnSheet {
  readonly do: "notes";
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (string | null)[];
}

/** All conditional formats of a new sheet. */
export interface GridConditions extends OnSheet {
  readonly do: "conditions";
  readonly conditions: readonly GridCondition[];
}

/** What a warning of ours is called in the list of protections that people see. */
export const guardName = "Samen Hier";

/** A named range of the workbook, made or moved. */
export interface MarkGrid extends OnSheet {
  readonly do: "mark";
  readonly name: string;
  readonly range: Range;
}

/** A named range that goes. */
export interface UnmarkGrid {
  readonly do: "unmark";
  readonly name: string;
}

/** A warning before people type on a sheet, or none any more. */
export interface WarnGrid extends OnSheet {
  readonly do: "warning";
  readonly isOn: boolean;
}

/**
 * A warning before people type in some cells of a new sheet, and no more than that: it refuses nothing, goes with the
 * sheet, and is not what the core calls a warning, which is of a whole sheet.
 */
export interface GuardGrid extends OnSheet {
  readonly do: "guard";
  readonly range: Range;
}

/** A chart: drawn, or drawn anew in the place where the one with its id stands. */
export interface DrawGridChart extends OnSheet {
  readonly do: "chart";
  readonly drawing: GridChart;
  /** One that stands gets the height of the drawing; otherwise it keeps the size that a person may have given it. */
  readonly isResized?: boolean;
}

/** A chart that goes; nothing happens where a person took it away already. */
export interface RemoveGridChart extends OnSheet {
  readonly do: "remove-chart";
  readonly id: string;
}

/**
 * Everything that is ever done to a spreadsheet at Google, for `SpreadsheetApp` and the Sheets API alike. Done in order,
 * each sees what those before it did. Closed: a new one does not compile until both hosts do it.
 */
export type GridOperation =
  | AddGridSheet
  | DeleteGridSheet
  | GrowGrid
  | InsertGridRows
  | DeleteGridRows
  | WriteGrid
  | ClearGrid
  | CopyGridLooks
  | GridLooks
  | GridLines
  | GridWidths
  | FreezeGrid
  | GridLinks
  | GridRules
  | GridNotes
  | GridConditions
  | MarkGrid
  | UnmarkGrid
  | WarnGrid
  | GuardGrid
  | DrawGridChart
  | RemoveGridChart;
