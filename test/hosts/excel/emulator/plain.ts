import type { BookSheet, ConditionalFormat, Page, ProtectionOptions, Table, Validation } from "./book-sheet.ts";
import type { Cell } from "./cell.ts";

/** A rule on what may be typed, with its cells as `A1:B2`. */
export type PlainValidation = Omit<Validation, "rect" | "prompt" | "errorAlert"> & {
  readonly cells: string;
  readonly prompt?: Validation["prompt"];
  readonly errorAlert?: Validation["errorAlert"];
};

/** A look that depends on the value, with its cells. */
export type PlainConditionalFormat = Omit<ConditionalFormat, "rects" | "id"> & { readonly cells: readonly string[] };

/** A table with its cells, header and totals included. */
export type PlainTable = Partial<Omit<Table, "rect" | "filters" | "id">> & {
  readonly name: string;
  readonly cells: string;
  /** Criteria by place of the column, counted from 0. */
  readonly filters?: readonly (readonly [column: number, criteria: Readonly<Record<string, unknown>>])[];
};

/** One row of numbers of a chart; cells as `Sheet!A2:A9`. */
export interface PlainSeries {
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
}

/** A drawing. */
export interface PlainChart {
  readonly name: string;
  readonly type: string;
  /** By the path of the property: `title/text`. */
  readonly look: Readonly<Record<string, unknown>>;
  readonly series: readonly PlainSeries[];
  /** Points: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
}

/** How a sheet is printed, what Excel starts with left out. */
export type PlainPage = Pick<Page, "orientation" | "paperSize" | "zoom"> & {
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly headersFooters: Readonly<Record<string, string>>;
};

/** A sheet as plain data: JSON in, JSON out. Only name and rows are needed to make one. */
export interface PlainSheet {
  readonly name: string;
  /** Rows from row 1 down, cells from column A on; `null` is untouched. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly visibility?: BookSheet["visibility"];
  readonly tabColor?: string;
  readonly protection?: ProtectionOptions;
  readonly merges?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Points by column, counted from 0. */
  readonly columnWidths?: readonly (readonly [column: number, points: number])[];
  readonly rowHeights?: readonly (readonly [row: number, points: number])[];
  readonly frozen?: string;
  readonly tables?: readonly PlainTable[];
  readonly validations?: readonly PlainValidation[];
  readonly conditionalFormats?: readonly PlainConditionalFormat[];
  readonly charts?: readonly PlainChart[];
  readonly page?: PlainPage;
}

/** A name with the sheet it belongs to, if it does. */
export interface PlainName {
  readonly name: string;
  readonly formula: string;
  readonly scope?: string;
}

/** A workbook as plain data. */
export interface PlainBook {
  readonly sheets: readonly PlainSheet[];
  readonly names?: readonly PlainName[];
  /** Name of the sheet in sight. */
  readonly active?: string;
}
