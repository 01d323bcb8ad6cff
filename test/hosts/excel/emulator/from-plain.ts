import { rectOf } from "./address.ts";
import { Area } from "./area.ts";
import type { BookSheet } from "./book-sheet.ts";
import { Book } from "./book.ts";
import type { PlainBook, PlainChart, PlainPage, PlainSheet } from "./plain.ts";
import { refuse } from "./problem.ts";
import type { Rect } from "./rect.ts";
import { freshTable } from "./tables-object.ts";

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
