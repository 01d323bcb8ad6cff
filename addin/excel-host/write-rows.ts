import { rowsToRemove } from "../../core/workbook/apply-rows.ts";
import type { AppendRows, RemoveRows } from "../../core/workbook/edit.ts";
import { rangeText } from "../../core/workbook/ranges.ts";
import { groupedUpwards, groupsOf, templateFor, type RowGroup } from "../../core/workbook/row-groups.ts";
import { columnNamed, tableAt, type Table } from "../../core/workbook/table.ts";
import { resizeTable } from "./write-tables.ts";
import type { Work } from "./work.ts";
import { written } from "./write-cells.ts";
import { writeLinks } from "./write-links.ts";

/** Columns that belong to a table: as far as its header and Excel's table go. */
function widthOf(work: Work, table: Table): number {
  return Math.max(table.header.length, work.excelTable(table)?.range.lastColumn ?? 0);
}

function copyLooks(work: Work, table: Table, group: RowGroup, end: number): void {
  const sheet = table.sheet.name;
  const width = widthOf(work, table);
  const template = templateFor(table, group, end);
  // The empty row that a table without rows has looks as it should.
  const first = template === undefined ? group.first + 1 : group.first;
  const from = template ?? group.first;
  const last = group.first + group.rows.length - 1;
  if (first > last) return;
  const columns = { firstColumn: 1, lastColumn: width };
  work.sheet(sheet).formats.copyRow(from, first, last - first + 1, width);
  work.queue.on(
    sheet,
    (worksheet) => {
      const source = worksheet.getRange(rangeText({ ...columns, firstRow: from, lastRow: from }));
      worksheet.getRange(rangeText({ ...columns, firstRow: first, lastRow: last })).copyFrom(source, "Formats");
    },
    4,
  );
}

function writeGroup(work: Work, table: Table, group: RowGroup): void {
  const width = widthOf(work, table);
  const cells = group.rows.map((row, place) =>
    Array.from({ length: width }, (_, index) =>
      written(work, table, group.first + place, index + 1, row[index] ?? null),
    ),
  );
  work.queue.cells({
    sheet: table.sheet.name,
    row: group.first,
    column: 1,
    values: cells.map((row) => row.map(({ value }) => value)),
    formats: cells.map((row) => row.map(({ format }) => format)),
  });
  for (const { title, isLink } of work.sheet(table.sheet.name).columns) {
    const index = isLink ? columnNamed(table.header, title) : -1;
    if (index < 0) continue;
    const links = group.rows.map((row, place) => ({
      row: group.first + place,
      column: index + 1,
      cell: row[index] ?? null,
    }));
    writeLinks(work.queue, table.sheet.name, links, true);
  }
}

/** Whole rows, so that everything beside and below the table moves with it. */
function insertRows(work: Work, table: Table, { first, rows }: RowGroup): void {
  const sheet = table.sheet.name;
  const last = first + rows.length - 1;
  work.queue.on(sheet, (worksheet) => {
    worksheet.getRange(`${first}:${last}`).insert("Down");
  });
  work.sheet(sheet).formats.insert(first, rows.length);
  const standing = work.excelTable(table);
  if (standing !== undefined && first <= standing.range.lastRow) {
    const range = { ...standing.range, lastRow: standing.range.lastRow + rows.length };
    work.setTable(sheet, { ...standing, range });
  }
}

/** Excel's table reaches as far as the rows, where it reached to the last of them before. */
function growTable(work: Work, table: Table, from: number, to: number): void {
  const standing = work.excelTable(table);
  if (standing === undefined || standing.hasTotals || standing.range.lastRow !== from || to <= from) return;
  resizeTable(work, table.sheet.name, standing, { ...standing.range, lastRow: to });
}

/** New rows in a table: at its end, or with the rows below moved down. They look like the row above them. */
export function appendRows(work: Work, edit: AppendRows): void {
  const table = tableAt(work.state, edit.table);
  let end = work.endOf(table);
  for (const group of groupsOf(table, edit)) {
    const last = group.first + group.rows.length - 1;
    if (group.isInserted) {
      insertRows(work, table, group);
      end += group.rows.length;
    } else {
      growTable(work, table, end, last);
      // A table without rows has an empty one, which looks as a row should.
      end = Math.max(end, table.headerRow);
    }
    copyLooks(work, table, group, end);
    end = Math.max(end, last);
    writeGroup(work, table, group);
  }
}

/** A table without rows keeps an empty one, which remembers how its columns look. */
function emptyRow(work: Work, table: Table, row: number): void {
  const { sheet } = table;
  work.queue.on(
    sheet.name,
    (worksheet) => {
      const range = worksheet.getRange(`${row}:${row}`);
      range.clear("Contents");
      range.clear("Hyperlinks");
      if (sheet.merges !== undefined) range.unmerge();
      if (sheet.hiddenRows?.includes(row) === true) range.rowHidden = false;
    },
    4,
  );
}

/** Rows that go, with everything that stood on them; the rows below move up. */
export function removeRows(work: Work, edit: RemoveRows): void {
  const table = tableAt(work.state, edit.table);
  const gone = rowsToRemove(table, edit);
  const kept = gone.length === work.endOf(table) - table.headerRow ? table.headerRow + 1 : undefined;
  if (kept !== undefined) emptyRow(work, table, kept);
  const sheet = table.sheet.name;
  for (const { first, last } of groupedUpwards(gone.filter((row) => row !== kept))) {
    work.queue.on(sheet, (worksheet) => {
      worksheet.getRange(`${first}:${last}`).delete("Up");
    });
    work.sheet(sheet).formats.delete(first, last - first + 1);
    const standing = work.excelTable(table);
    if (standing === undefined || first > standing.range.lastRow) continue;
    const lastRow = standing.range.lastRow - (Math.min(last, standing.range.lastRow) - first + 1);
    work.setTable(sheet, { ...standing, range: { ...standing.range, lastRow } });
  }
}
