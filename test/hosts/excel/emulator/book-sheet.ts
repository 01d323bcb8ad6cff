import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import type { CellFormat, FormatScalar } from "./format.ts";
import { Grid } from "./grid.ts";
import type { Rect } from "./rect.ts";
import type { Shape } from "./remarks.ts";

/** A rule on what may be typed; `rule` as the API has it, e.g. `{ list: { inCellDropDown: true, source: "=A1:A3" } }`. */
export interface Validation {
  rect: Rect;
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | undefined;
  errorAlert: Readonly<Record<string, unknown>> | undefined;
}

/** A look that depends on the value. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "CellValue" | "ContainsText";
  rects: readonly Rect[];
  /** `formula` of a custom one, or the rule of the others. */
  rule: Readonly<Record<string, unknown>>;
  format: CellFormat;
  stopIfTrue: boolean;
}

/** A table; `rect` has its header and totals in it. */
export interface Table {
  readonly id: string;
  name: string;
  rect: Rect;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Criteria by place of the column. */
  filters: Map<number, Readonly<Record<string, unknown>>>;
}

/** One row of numbers in a chart. */
export interface ChartSeries {
  name: string;
  values: Area | undefined;
  categories: Area | undefined;
  color: string | undefined;
}

/** A drawing of numbers; places in points. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  readonly series: ChartSeries[];
  /** By the path of the property: `title/text`, `legend/visible`. */
  look: Map<string, FormatScalar>;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What may be done on a protected sheet, by the names of the API. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** How a sheet is printed, by the names of the API. */
export interface Page {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  /** Points. */
  margins: Map<string, number>;
  /** By the name of the property: `leftFooter`. */
  headersFooters: Map<string, string>;
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
}

/** Arrows in the header of a range that is no table. */
export interface AutoFilter {
  area: Area;
  filters: Map<number, Readonly<Record<string, unknown>>>;
}

function plainPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    margins: new Map(),
    headersFooters: new Map(),
    printArea: undefined,
    titleRows: undefined,
    titleColumns: undefined,
  };
}

/** One sheet of the workbook. */
export class BookSheet {
  readonly book: Book;
  readonly id: string;
  name: string;
  /** A chart with a tab of its own: it has no cells, and refuses everything that is about them. */
  isChart = false;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** `#RRGGBB`, or nothing. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  grid = new Grid();
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Rect[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly shapes: Shape[] = [];
  /** What stays in sight, from the first cell on. */
  frozen: Rect | undefined;
  protection: ProtectionOptions | undefined;
  autoFilter: AutoFilter | undefined;
  readonly page = plainPage();
  /** What is selected on it. */
  selected: Rect | undefined;
  /** What follows the cells when they move. */
  readonly areas = new Set<Area>();

  constructor(book: Book, id: string, name: string) {
    this.book = book;
    this.id = id;
    this.name = name;
  }

  /** False once it has been deleted. */
  get isThere(): boolean {
    return this.book.sheets.includes(this);
  }
}
