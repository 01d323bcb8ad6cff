import type { Range } from "../../../../core/workbook/ranges.ts";
import type { Cell, CellFormat, Condition } from "./cell.ts";

/** Cells from column A on; what lies beyond its end is blank. */
export type Row = readonly (Cell | undefined)[];

/** A look that depends on what cells hold; an earlier rule goes before a later one. */
export interface ConditionalRule {
  readonly ranges: readonly Range[];
  readonly condition: Condition;
  readonly format: CellFormat;
}

/** Cells that not everybody may change. */
export interface Protection {
  readonly id: number;
  /** Absent: the whole sheet. */
  readonly range?: Range;
  readonly description: string;
  /** People are warned and may go on. */
  readonly isWarningOnly: boolean;
  /** Addresses of those who may, the owner of the workbook apart; of no meaning for a warning. */
  readonly editors: readonly string[];
  /** Parts of a protected sheet that everybody may change. */
  readonly unprotected: readonly Range[];
}

/** Arrows in a header; criteria hide rows. */
export interface Filter {
  readonly range: Range;
  /** Values that are filtered away, by column counted from 1. */
  readonly hiddenValues: ReadonlyMap<number, readonly string[]>;
}

/** Cells that a chart draws, on whichever sheet, by its id. */
export interface ChartRange extends Range {
  readonly sheet: number;
}

/** A drawing of numbers. */
export interface Chart {
  readonly id: number;
  readonly kind: "BAR" | "COLUMN" | "LINE";
  readonly ranges: readonly ChartRange[];
  /** Rows at the top of the ranges that hold names. */
  readonly headers: number;
  /** Set by name, as `title`. */
  readonly options: ReadonlyMap<string, unknown>;
  /** Row and column of the cell that its corner stands in, counted from 1, and pixels from there. */
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

/** A picture that lies over the cells. */
export interface Picture {
  readonly id: number;
  readonly title: string;
  readonly description: string;
}

/** A word that a program hangs on a place and that no person sees. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  /** Absent: the workbook. */
  readonly sheet?: number;
  /** Rows or columns of the sheet; absent: all of it. */
  readonly lines?: { readonly along: "rows" | "columns"; readonly first: number; readonly last: number };
}

/** A name for a range. */
export interface NamedRange {
  readonly id: number;
  readonly name: string;
  readonly sheet: number;
  /** Undefined once all of it went: the name stays and leads nowhere. */
  readonly range: Range | undefined;
}

/** One sheet. */
export interface SheetState {
  readonly id: number;
  readonly name: string;
  /** A chart with a tab of its own is an `OBJECT`: it has no cells. */
  readonly kind: "GRID" | "OBJECT";
  readonly isHidden: boolean;
  /** `#rrggbb`; absent is none. */
  readonly tabColour?: string;
  /** Size of the grid: a cell beyond it does not exist. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Never longer than the grid. */
  readonly rows: readonly Row[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column, counted from 1; 100 where nothing stands. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Hidden by hand. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hidesGridlines: boolean;
  readonly merges: readonly Range[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly protections: readonly Protection[];
  readonly charts: readonly Chart[];
  readonly pictures: readonly Picture[];
  /** How many drawings lie over the cells: no script can look into them. */
  readonly drawings: number;
  readonly filter?: Filter;
}

/** All that a spreadsheet holds. Never changed in place: who keeps one can put it back. */
export interface BookState {
  readonly title: string;
  /** As `nl_NL`: how entered text is read. */
  readonly locale: string;
  /** Name of the zone of its dates. */
  readonly zone: string;
  readonly sheets: readonly SheetState[];
  /** Id of the sheet in sight. */
  readonly active: number;
  readonly names: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  /** The last number given to anything. */
  readonly lastId: number;
}

/** A sheet of the size that new ones have. */
export function newSheet(id: number, name: string): SheetState {
  return {
    id,
    name,
    kind: "GRID",
    isHidden: false,
    rowCount: 1000,
    columnCount: 26,
    rows: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidesGridlines: false,
    merges: [],
    conditionalRules: [],
    protections: [],
    charts: [],
    pictures: [],
    drawings: 0,
  };
}
