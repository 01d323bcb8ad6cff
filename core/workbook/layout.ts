import type { Scalar } from "./cell.ts";

/** The languages that people see; the language of a workbook is one of its settings. */
export type Language = "nl" | "en";

/**
 * What a column holds, which decides how hosts store and show it. `date` cells are `yyyy-MM-dd`, `datetime` cells
 * `yyyy-MM-ddTHH:mm`, both in the zone of the programme. `sheet-link` cells hold the name of a sheet and lead to it.
 */
export type ColumnType =
  "text" | "number" | "integer" | "kilometres" | "percentage" | "date" | "datetime" | "boolean" | "sheet-link";

/**
 * Where the words of a dropdown come from: written out (no commas or double quotes, at most 255 characters together), or
 * the filled cells of a column on another of our sheets, named by its key and the title of the column.
 */
export type Choices = { readonly values: readonly string[] } | { readonly sheet: string; readonly column: string };

/** A short text shown when a person selects a cell of the column; title at most 32 characters, text at most 255. */
export interface Hint {
  readonly title: string;
  readonly text: string;
}

/** What a conditional format says: good and bad are shown by colour and by the words of the cell itself. */
export type Emphasis = "good" | "attention" | "bad" | "muted";

/**
 * When a format applies to a cell of its column: the cell equals a word; it holds a number above a limit; or it holds a
 * date before today while another column of the row is not one of the finished words. Columns are named by title.
 */
export type ConditionalFormat =
  | { readonly when: "equals"; readonly column: string; readonly value: Scalar; readonly emphasis: Emphasis }
  | { readonly when: "above"; readonly column: string; readonly value: number; readonly emphasis: Emphasis }
  | {
      readonly when: "overdue";
      readonly column: string;
      /** Column that says how far the row is; a row whose status is one of `finished` is never overdue. */
      readonly status?: string;
      readonly finished?: readonly string[];
      readonly emphasis: Emphasis;
    };

/** One column of a sheet as it stands in one workbook, in that workbook's language. */
export interface ColumnLayout {
  /** The stable name in our code; titles change with the language. */
  readonly key: string;
  /** The header as people read it; unique on its sheet. */
  readonly title: string;
  readonly type: ColumnType;
  /** Width in characters of the standard font; hosts convert. */
  readonly width: number;
  /** Long text breaks over lines instead of running out of sight. */
  readonly wrap?: boolean;
  /** A dropdown. */
  readonly choices?: Choices;
  /** A native checkbox where the host has one; only on `boolean` columns. */
  readonly checkbox?: boolean;
  readonly hint?: Hint;
  /** People are meant to fill this column; shown with a light background. */
  readonly input?: boolean;
}

/** How a sheet comes out of a printer: always A4, fitted to the width of the page, headers repeated. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** At most so many rows below the header are printed; the rest would be pages that nobody reads. Absent: all. */
  readonly rows?: number;
  /** So many columns from the left are printed; those to their right are for the programme, not for paper. Absent: all. */
  readonly columns?: number;
}

/**
 * The kinds of charts that every host draws natively; stacked ones put the series of one label on each other. A
 * `diverging-bar` lies down around nought, on a scale from -100% to 100% that tells no minus: numbers are parts of one,
 * those left of nought below it. Its series come from the middle outwards: the left half of them, then the right half.
 */
export const chartKinds = ["bar", "column", "line", "stacked-bar", "stacked-column", "diverging-bar"] as const;

/** A kind of chart that we draw. */
export type DrawnKind = (typeof chartKinds)[number];

/** A chart on one of our sheets, beside the table, drawn from all rows of a table of ours. */
export interface Chart {
  /** Stable name, unique on its sheet; without `|`. */
  readonly id: string;
  /** `other` is only read, never asked for: a person made another kind of chart of ours, which is theirs by then. */
  readonly kind: DrawnKind | "other";
  readonly title: string;
  /** Key of another of our sheets whose columns are drawn, by whatever name it goes; absent is the sheet of the chart. */
  readonly source?: string;
  /** Title of the column with the labels. */
  readonly categories: string;
  /** Titles of the columns with the numbers. */
  readonly series: readonly string[];
  /** What each of the series says, which decides its colour; the legend says it in words. Absent: colours by place. */
  readonly tones?: readonly Emphasis[];
  /** In rows of the usual height: for a chart that tells so much that it would be too small. Absent: `rowsPerChart`. */
  readonly height?: number;
}

/** Everything a host needs to make one of our sheets; a sheet design (core/sheets) in one language. */
export interface SheetLayout {
  /** Stable name: the defined name `SH_<key>` on the header row marks the sheet as ours. Letters, digits and `_`. */
  readonly key: string;
  /** Name on the tab. */
  readonly name: string;
  /** Lines above the header: the first is the title, the others explain. May be empty. */
  readonly lead: readonly string[];
  readonly columns: readonly ColumnLayout[];
  /** Keys of the columns that together name a row. */
  readonly keyColumns: readonly string[];
  /** Columns kept in sight at the left when scrolling; the header always is. */
  readonly frozenColumns: number;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly print: PrintSetup;
  /** `RRGGBB`. */
  readonly tabColour?: string;
  /** Where a new sheet goes: our overview first, everything else behind the coordinator's sheets. */
  readonly place: "first" | "last";
}

/** The row of the header, counted from 1: directly below the lead, with one empty row between. */
export function headerRowOf(layout: SheetLayout): number {
  return layout.lead.length === 0 ? 1 : layout.lead.length + 2;
}
