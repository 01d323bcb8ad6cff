import { tabOf } from "../../core/workbook/apply.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import type { AddSheet, RemoveSheet } from "../../core/workbook/edit.ts";
import { headerRowOf, type SheetLayout } from "../../core/workbook/layout.ts";
import { markName, tableName, tableRange, tableStyle } from "../../core/workbook/own-names.ts";
import { freeWord, rangeText, sheetRange, type Range } from "../../core/workbook/ranges.ts";
import { sheetWithKey } from "../../core/workbook/snapshot.ts";
import { textOf } from "../../core/workbook/cell.ts";
import { newCell, newText, type WrittenCell } from "./cell-writing.ts";
import { FormatGrid } from "../../core/workbook/format-grid.ts";
import { writeConditions, writeLooks, writePrint, writeView } from "./new-sheet-looks.ts";
import type { Queue } from "./queue.ts";
import type { Work } from "./work.ts";
import { writeLinks } from "./write-links.ts";
import { columnWith, writeColumn } from "./write-offers.ts";

function writeRows(queue: Queue, sheet: string, row: number, cells: readonly (readonly WrittenCell[])[]): void {
  queue.cells({
    sheet,
    row,
    column: 1,
    values: cells.map((one) => one.map(({ value }) => value)),
    formats: cells.map((one) => one.map(({ format }) => format)),
  });
}

/** Lead, header and rows; Excel gets text as text whatever it looks like. */
function writeValues(work: Work, { layout, rows }: AddSheet): FormatGrid {
  const header = headerRowOf(layout);
  const { date1904, queue } = work;
  const writing = { ours: true, date1904 };
  const lead = layout.lead.map((line) => [newText(line)]);
  if (lead.length > 0) writeRows(queue, layout.name, 1, lead);
  const titles = layout.columns.map(({ title }) => newText(title));
  writeRows(queue, layout.name, header, [titles]);
  const standing: readonly (readonly Cell[])[] = rows.length === 0 ? [[]] : rows;
  const body = standing.map((cells) => layout.columns.map(({ type }, index) => newCell(type, cells[index], writing)));
  writeRows(queue, layout.name, header + 1, body);
  const formats = new FormatGrid(layout.columns.map(({ type }) => newCell(type, null, writing).format ?? "General"));
  formats.learn(
    header + 1,
    1,
    body.map((row) => row.map(({ format }) => format)),
  );
  return formats;
}

/** The table over what was written. */
function writeTable(work: Work, layout: SheetLayout, range: Range): void {
  const name = freeWord(tableName(layout.key), work.takenNames);
  work.takenNames.add(name.toLowerCase());
  work.setTable(layout.name, { name, range, hasTotals: false });
  work.queue.on(
    layout.name,
    (sheet) => {
      const table = sheet.tables.add(rangeText(range), true);
      table.name = name;
      table.style = tableStyle;
      table.showFilterButton = true;
    },
    6,
  );
}

/** The name by which the sheet is known as ours; one that leads nowhere, because its sheet was deleted, makes way. */
function writeMark(work: Work, layout: SheetLayout, range: Range): void {
  const name = markName(layout.key);
  const stands = work.takenNames.has(name.toLowerCase());
  work.takenNames.add(name.toLowerCase());
  work.setMarkText(layout.key, sheetRange(layout.name, { ...range, lastRow: range.firstRow }));
  work.queue.on(
    layout.name,
    (sheet) => {
      const { names } = sheet.context.workbook;
      if (stands) names.getItem(name).delete();
      names.add(name, sheet.getRange(rangeText({ ...range, lastRow: range.firstRow })));
    },
    6,
  );
}

/**
 * The tab. Excel puts a new one at the end. Excel for the desktop forgets what a person can undo when a tab is moved, so
 * there it stays where it is.
 */
function writeTab(work: Work, edit: AddSheet): void {
  const { layout } = edit;
  const tab = tabOf(work.state, edit);
  const isLast = !work.can.movesTabs || tab === work.state.sheetNames.length;
  work.clearsUndo ||= !isLast;
  work.queue.add((context) => {
    const sheet = context.workbook.worksheets.add(layout.name);
    if (!isLast) sheet.position = tab;
    sheet.showGridlines = false;
    if (layout.tabColour !== undefined) sheet.tabColor = `#${layout.tabColour.toUpperCase()}`;
  }, 6);
}

function writeOffers(work: Work, layout: SheetLayout, range: Range): void {
  layout.columns.forEach(({ title, type, choices, hint, checkbox }, index) => {
    const column = columnWith(work, textOf(title), {
      choices,
      hint,
      isCheckbox: checkbox === true,
      isLink: type === "sheet-link",
    });
    if (choices === undefined && hint === undefined && checkbox !== true) {
      work.setColumn(layout.name, column);
      return;
    }
    const cells = { ...range, firstRow: range.firstRow + 1, firstColumn: index + 1, lastColumn: index + 1 };
    writeColumn(work, layout.name, cells, column);
  });
}

function linksIn({ layout, rows }: AddSheet): Parameters<typeof writeLinks>[2] {
  const first = headerRowOf(layout) + 1;
  return layout.columns.flatMap(({ type }, index) =>
    type === "sheet-link"
      ? rows.map((cells, place) => ({ row: first + place, column: index + 1, cell: cells[index] ?? null }))
      : [],
  );
}

/** Makes one of our sheets: cells, table, names, looks and what its columns offer. */
export function addSheet(work: Work, edit: AddSheet): void {
  const { layout } = edit;
  const range = tableRange(layout, edit.rows.length);
  writeTab(work, edit);
  const formats = writeValues(work, edit);
  work.setSheet(layout.name, { formats, columns: [], tables: [], lostCharts: [] });
  writeTable(work, layout, range);
  writeMark(work, layout, range);
  writeLooks(work.queue, layout, range);
  writeLinks(work.queue, layout.name, linksIn(edit), true);
  writeConditions(work.queue, layout, range);
  writeOffers(work, layout, range);
  writeView(work.queue, layout);
  writePrint(work.queue, layout, edit.rows.length);
}

/** Takes out one of our sheets, and the name by which it is known. */
export function removeSheet(work: Work, edit: RemoveSheet): void {
  const sheet = sheetWithKey(work.state, edit.layout.key);
  if (sheet === undefined) return;
  const name = markName(edit.layout.key);
  for (const table of work.sheet(sheet.name).tables) work.takenNames.delete(table.name.toLowerCase());
  work.takenNames.delete(name.toLowerCase());
  work.forget(sheet.name);
  work.clearsUndo = true;
  work.queue.on(
    sheet.name,
    (worksheet) => {
      worksheet.context.workbook.names.getItem(name).delete();
      worksheet.delete();
    },
    4,
  );
}
