import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import type { AddColumn, RemoveColumn } from "../../core/workbook/edit.ts";
import { markName } from "../../core/workbook/own-names.ts";
import { rangeText, sheetRange, type Range } from "../../core/workbook/ranges.ts";
import { parsedReference } from "../../core/workbook/references.ts";
import { columnAt, firstRows, newColumnIndex, rowAt, tableAt, type Table } from "../../core/workbook/table.ts";
import { textOf } from "../../core/workbook/cell.ts";
import { newCell, newText } from "./cell-writing.ts";
import { widthInPoints, writeLines } from "./new-sheet-looks.ts";
import type { Work } from "./work.ts";
import { writeLinks } from "./write-links.ts";
import { resizeTable } from "./write-tables.ts";

/** The mark of one of our sheets spans its header. */
function spanMark(work: Work, table: Table, from: number, to: number): void {
  const { key, name } = table.sheet;
  if (key === undefined) return;
  const standing = work.markText(key);
  const range = parsedReference(standing ?? "")?.range;
  if (range?.lastColumn !== from) return;
  const text = sheetRange(name, { ...range, lastColumn: to });
  work.setMarkText(key, text);
  work.queue.add((context) => {
    context.workbook.names.getItem(markName(key)).formula = `=${text}`;
  });
}

/** Excel's table ends in another column, where it ended in `from`. */
function moveEdge(work: Work, table: Table, from: number, to: number): void {
  const standing = work.excelTable(table);
  if (standing?.range.lastColumn === from) {
    resizeTable(work, table.sheet.name, standing, { ...standing.range, lastColumn: to });
  }
  spanMark(work, table, from, to);
}

function bodyOf(work: Work, table: Table, column: number): Range {
  const lastRow = Math.max(work.endOf(table), table.headerRow + 1);
  return { firstRow: table.headerRow + 1, lastRow, firstColumn: column, lastColumn: column };
}

function writeHeader(work: Work, table: Table, column: number, title: string): void {
  const { name } = table.sheet;
  const header = newText(title);
  const neighbour = {
    firstRow: table.headerRow,
    lastRow: table.headerRow,
    firstColumn: column - 1,
    lastColumn: column - 1,
  };
  work.queue.on(
    name,
    (sheet) => {
      sheet.getCell(table.headerRow - 1, column - 1).copyFrom(sheet.getRange(rangeText(neighbour)), "Formats");
    },
    3,
  );
  work.queue.cells({ sheet: name, row: table.headerRow, column, values: [[header.value]], formats: [[header.format]] });
}

/** A column on one of our sheets is lined as the others are; on a coordinator's it gets its width alone. */
function writeLook(work: Work, table: Table, body: Range, edit: AddColumn): void {
  work.queue.on(
    table.sheet.name,
    (sheet) => {
      const { format } = sheet.getRange(rangeText(body));
      format.columnWidth = widthInPoints(edit.width);
      if (table.sheet.key === undefined) return;
      format.verticalAlignment = "Top";
      writeLines(format);
    },
    9,
  );
}

function writeBody(work: Work, table: Table, body: Range, edit: AddColumn): void {
  const rows = firstRows(table);
  const values = new Map(edit.values.map(({ row, value }) => [rowAt(table, rows, row), value]));
  const writing = { ours: table.sheet.key !== undefined, date1904: work.date1904 };
  const { formats } = work.sheet(table.sheet.name);
  const numbers = Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, place) => body.firstRow + place);
  const cells = numbers.map((row) => newCell(edit.type, values.get(row) ?? null, writing));
  numbers.forEach((row, place) => {
    formats.set(row, body.firstColumn, cells[place]?.format ?? "General");
  });
  work.queue.cells({
    sheet: table.sheet.name,
    row: body.firstRow,
    column: body.firstColumn,
    values: cells.map(({ value }) => [value]),
    formats: cells.map(({ format }) => [format]),
  });
  if (edit.type === "sheet-link") writeLinks(work.queue, table.sheet.name, linksOf(values, body.firstColumn), true);
}

function linksOf(values: ReadonlyMap<number, Cell>, column: number): Parameters<typeof writeLinks>[2] {
  return [...values].map(([row, cell]) => ({ row, column, cell: valueOf(cell) }));
}

/** A new column right of the last, in Excel's table where there is one that ends there. */
export function addColumn(work: Work, edit: AddColumn): void {
  const table = tableAt(work.state, edit.table);
  const column = newColumnIndex(table) + 1;
  const body = bodyOf(work, table, column);
  moveEdge(work, table, column - 1, column);
  if (column > 1) writeHeader(work, table, column, edit.title);
  writeBody(work, table, body, edit);
  writeLook(work, table, body, edit);
  if (table.sheet.key === undefined) return;
  const isLink = edit.type === "sheet-link";
  work.setColumn(table.sheet.name, { title: textOf(edit.title), isCheckbox: false, isLink });
}

/** Takes an added column away again, cells and looks. */
export function removeColumn(work: Work, edit: RemoveColumn): void {
  const table = tableAt(work.state, edit.table);
  const column = columnAt(table, edit.title) + 1;
  const cells = { ...bodyOf(work, table, column), firstRow: table.headerRow };
  const { formats } = work.sheet(table.sheet.name);
  for (let row = cells.firstRow; row <= cells.lastRow; row += 1) formats.set(row, column, "General");
  moveEdge(work, table, column, column - 1);
  work.queue.on(
    table.sheet.name,
    (sheet) => {
      const range = sheet.getRange(rangeText(cells));
      range.clear("Hyperlinks");
      range.clear("All");
      range.format.useStandardWidth = true;
    },
    6,
  );
  const standing = work.sheet(table.sheet.name);
  standing.columns = standing.columns.filter(({ title }) => title.toLowerCase() !== textOf(edit.title).toLowerCase());
}
