import { quotedSheet, rectOf, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { Book } from "./book.ts";
import type { BookSheet, Chart, ConditionalFormat, Page, ProtectionOptions, Table, Validation } from "./book-sheet.ts";
import type { Cell } from "./cell.ts";
import { freshTable } from "./tables-object.ts";
import { refuse } from "./problem.ts";
import { everything, type Rect } from "./rect.ts";

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

function rowsOf(sheet: BookSheet): readonly (readonly (Cell | null)[])[] {
  const used = sheet.grid.used(everything, false);
  if (used === undefined) return [];
  const rows: (Cell | null)[][] = Array.from({ length: used.bottom + 1 }, () => []);
  sheet.grid.forEach({ ...used, top: 0, left: 0 }, (cell, row, column) => {
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  });
  return rows;
}

function plainChart(chart: Chart): PlainChart {
  const told = (area: Area | undefined): string | null =>
    area?.place === undefined ? null : `${quotedSheet(area.sheet.name)}!${rectText(area.place)}`;
  return {
    name: chart.name,
    type: chart.type,
    look: Object.fromEntries(chart.look),
    series: chart.series.map(({ name, values, categories }) => ({
      name,
      values: told(values),
      categories: told(categories),
    })),
    box: [chart.left, chart.top, chart.width, chart.height],
  };
}

function plainTable(table: Table): PlainTable {
  const { name, rect, filters, style, showHeaders, showTotals, showFilterButton, ...bands } = table;
  return {
    name,
    cells: rectText(rect),
    style,
    showHeaders,
    showTotals,
    showFilterButton,
    showBandedRows: bands.showBandedRows,
    showBandedColumns: bands.showBandedColumns,
    highlightFirstColumn: bands.highlightFirstColumn,
    highlightLastColumn: bands.highlightLastColumn,
    ...(filters.size === 0 ? {} : { filters: [...filters] }),
  };
}

function plainValidation({ rect, rule, ignoreBlanks, prompt, errorAlert }: Validation): PlainValidation {
  return {
    cells: rectText(rect),
    rule,
    ignoreBlanks,
    ...(prompt === undefined ? {} : { prompt }),
    ...(errorAlert === undefined ? {} : { errorAlert }),
  };
}

function plainPage({ orientation, paperSize, zoom, ...page }: Page): PlainPage {
  const told = (area: Area | undefined): string | null => (area?.place === undefined ? null : rectText(area.place));
  return {
    orientation,
    paperSize,
    zoom,
    printArea: told(page.printArea),
    titleRows: told(page.titleRows),
    titleColumns: told(page.titleColumns),
    headersFooters: Object.fromEntries(page.headersFooters),
  };
}

function plainSheet(sheet: BookSheet): PlainSheet {
  return {
    name: sheet.name,
    rows: rowsOf(sheet),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    ...(sheet.protection === undefined ? {} : { protection: sheet.protection }),
    merges: sheet.merges.map((rect) => rectText(rect)),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    ...(sheet.frozen === undefined ? {} : { frozen: rectText(sheet.frozen) }),
    tables: sheet.tables.map(plainTable),
    validations: sheet.validations.map(plainValidation),
    conditionalFormats: sheet.conditionalFormats.map(({ type, rule, format, stopIfTrue, rects }) => ({
      type,
      rule,
      format,
      stopIfTrue,
      cells: rects.map((rect) => rectText(rect)),
    })),
    charts: sheet.charts.map(plainChart),
    page: plainPage(sheet.page),
  };
}

/** All of a workbook as plain data. */
export function dumped(book: Book): PlainBook {
  return {
    sheets: book.sheets.map(plainSheet),
    names: book.names.map(({ name, formula, scope }) => ({
      name,
      formula,
      ...(scope === undefined ? {} : { scope: scope.name }),
    })),
    ...(book.active === undefined ? {} : { active: book.active.name }),
  };
}

function needed(text: string): Rect {
  return rectOf(text) ?? refuse("InvalidArgument", `no cells: ${text}`);
}

function areaAt(book: Book, text: string | null): Area | undefined {
  const [name = "", cells = ""] = text === null ? [] : splitAddress(text);
  const sheet = book.sheetNamed(name);
  return sheet === undefined ? undefined : new Area(sheet, needed(cells));
}

function splitAddress(text: string): readonly [sheet: string, cells: string] {
  const at = text.lastIndexOf("!");
  return [text.slice(0, at).replace(/^'|'$/gu, "").replace(/''/gu, "'"), text.slice(at + 1)];
}

function fillCells(sheet: BookSheet, rows: PlainSheet["rows"]): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) sheet.grid.put(row, column, cell);
    });
  });
}

function fillRules(sheet: BookSheet, plain: PlainSheet): void {
  sheet.merges = (plain.merges ?? []).map(needed);
  for (const { cells, ...rule } of plain.validations ?? []) {
    sheet.validations.push({ prompt: undefined, errorAlert: undefined, ...rule, rect: needed(cells) });
  }
  for (const { cells, ...format } of plain.conditionalFormats ?? []) {
    const id = `{CF-${sheet.book.nextId()}}`;
    sheet.conditionalFormats.push({ ...format, id, rects: cells.map(needed) });
  }
  for (const { cells, filters = [], ...table } of plain.tables ?? []) {
    const fresh = freshTable(sheet.book, needed(cells), table.name);
    sheet.tables.push({ ...fresh, ...table, filters: new Map(filters) });
  }
}

function fillLines(sheet: BookSheet, plain: PlainSheet): void {
  for (const row of plain.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of plain.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const [column, points] of plain.columnWidths ?? []) sheet.columnWidths.set(column, points);
  for (const [row, points] of plain.rowHeights ?? []) sheet.rowHeights.set(row, points);
}

function fillPage(sheet: BookSheet, page: PlainPage | undefined): void {
  if (page === undefined) return;
  const area = (text: string | null): Area | undefined => (text === null ? undefined : new Area(sheet, needed(text)));
  sheet.page.orientation = page.orientation;
  sheet.page.paperSize = page.paperSize;
  sheet.page.zoom = page.zoom;
  sheet.page.printArea = area(page.printArea);
  sheet.page.titleRows = area(page.titleRows);
  sheet.page.titleColumns = area(page.titleColumns);
  for (const [name, text] of Object.entries(page.headersFooters)) sheet.page.headersFooters.set(name, text);
}

function fillCharts(sheet: BookSheet, charts: readonly PlainChart[]): void {
  for (const { name, type, look, series, box } of charts) {
    const [left, top, width, height] = box;
    const lines = series.map((one) => ({
      name: one.name,
      values: areaAt(sheet.book, one.values),
      categories: areaAt(sheet.book, one.categories),
      color: undefined,
    }));
    const looks = new Map(
      Object.entries(look).filter(
        (entry): entry is [string, string | number | boolean | null] =>
          typeof entry[1] !== "object" || entry[1] === null,
      ),
    );
    sheet.charts.push({
      id: `{CH-${sheet.book.nextId()}}`,
      name,
      type,
      series: lines,
      look: looks,
      left,
      top,
      width,
      height,
    });
  }
}

function fillSheet(sheet: BookSheet, plain: PlainSheet): void {
  fillCells(sheet, plain.rows);
  fillRules(sheet, plain);
  fillLines(sheet, plain);
  fillPage(sheet, plain.page);
  sheet.visibility = plain.visibility ?? "Visible";
  sheet.tabColor = plain.tabColor ?? "";
  sheet.protection = plain.protection;
  sheet.frozen = plain.frozen === undefined ? undefined : needed(plain.frozen);
}

/** A workbook from plain data. */
export function bookFrom(plain: PlainBook): Book {
  const book = new Book();
  const sheets = plain.sheets.map((one) => ({ sheet: book.addSheet(one.name), one }));
  for (const { sheet, one } of sheets) fillSheet(sheet, one);
  for (const { sheet, one } of sheets) fillCharts(sheet, one.charts ?? []);
  for (const { name, formula, scope } of plain.names ?? []) {
    const home = scope === undefined ? undefined : book.sheetNamed(scope);
    book.names.push({ name, formula, scope: home, visible: true, comment: "" });
  }
  const active = plain.active === undefined ? undefined : book.sheetNamed(plain.active);
  book.active = active ?? book.sheets.find((sheet) => sheet.visibility === "Visible");
  return book;
}
