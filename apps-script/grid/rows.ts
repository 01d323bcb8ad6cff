import { rowsToRemove } from "../../core/workbook/apply-rows.ts";
import type { AppendRows, RemoveRows } from "../../core/workbook/edit.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { groupedUpwards, groupsOf, templateFor, type RowGroup } from "../../core/workbook/row-groups.ts";
import { lastRowOf, tableAt, type Table } from "../../core/workbook/table.ts";
import { blockOf, written } from "./cells.ts";
import { linkLater } from "./links.ts";
import { ruleRows } from "./rules.ts";
import type { GridWork } from "./work.ts";

function rowsOf(table: Table, first: number, last: number): Range {
  return { firstRow: first, lastRow: last, firstColumn: 1, lastColumn: table.header.length };
}

/** New rows look like the row above them. */
function copyLooks(work: GridWork, table: Table, group: RowGroup, end: number): void {
  const template = templateFor(table, group, end);
  // The empty row that a table without rows has looks as it should.
  const first = template === undefined ? group.first + 1 : group.first;
  const from = template ?? group.first;
  const last = group.first + group.rows.length - 1;
  if (first > last) return;
  const { name } = table.sheet;
  work.sheet(name).formats.copyRow(from, first, last - first + 1, table.header.length);
  work.do({ do: "copy-looks", sheet: name, from: rowsOf(table, from, from), to: rowsOf(table, first, last) });
}

/** Whole rows, so that everything beside and below the table moves with it. */
function insertRows(work: GridWork, table: Table, { first, rows }: RowGroup): void {
  const sheet = work.sheet(table.sheet.name);
  work.do({ do: "insert-rows", sheet: table.sheet.name, before: first, count: rows.length });
  sheet.rows += rows.length;
  sheet.formats.insert(first, rows.length);
}

function writeGroup(work: GridWork, table: Table, { first, rows }: RowGroup): void {
  const cells = rows.map((row, place) =>
    table.header.map((_, index) => written(work, table, first + place, index + 1, row[index] ?? null)),
  );
  work.do(blockOf(table.sheet.name, first, 1, cells));
}

/** New rows in a table: at its end, or with the rows below moved down. */
export function appendRows(work: GridWork, edit: AppendRows): void {
  const table = tableAt(work.state, edit.table);
  const { name } = table.sheet;
  let end = lastRowOf(table);
  for (const group of groupsOf(table, edit)) {
    const last = group.first + group.rows.length - 1;
    if (group.isInserted) {
      insertRows(work, table, group);
      end += group.rows.length;
    } else {
      work.makeRoom(name, last, table.header.length);
    }
    copyLooks(work, table, group, end);
    end = Math.max(end, last);
    writeGroup(work, table, group);
    if (table.sheet.key !== undefined) ruleRows(work, table, { row: group.first, rows: group.rows.length });
  }
  if (work.sheet(name).offers.some(({ isLink }) => isLink)) linkLater(work, name);
}

/** Rows that go, with everything that stood on them. A table without rows keeps an empty one, which remembers its looks. */
export function removeRows(work: GridWork, edit: RemoveRows): void {
  const table = tableAt(work.state, edit.table);
  const { name } = table.sheet;
  const sheet = work.sheet(name);
  const gone = rowsToRemove(table, edit);
  const kept = gone.length === lastRowOf(table) - table.headerRow ? table.headerRow + 1 : undefined;
  if (kept !== undefined) {
    const range = { ...rowsOf(table, kept, kept), lastColumn: sheet.columns };
    work.do({ do: "clear", sheet: name, range, what: "contents" });
  }
  for (const { first, last } of groupedUpwards(gone.filter((row) => row !== kept))) {
    const count = last - first + 1;
    work.do({ do: "delete-rows", sheet: name, first, count });
    sheet.rows -= count;
    sheet.formats.delete(first, count);
  }
}
