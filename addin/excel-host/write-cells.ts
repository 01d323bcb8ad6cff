import { placedChanges, type PlacedChange } from "../../core/workbook/apply-rows.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import type { SetCells } from "../../core/workbook/edit.ts";
import { tableAt, type Table } from "../../core/workbook/table.ts";
import { standingCell, type WrittenCell } from "./cell-writing.ts";
import type { Work } from "./work.ts";
import { writeLinks } from "./write-links.ts";

/** One cell of a table that stands, as it goes to Excel; the format it gets is remembered. */
export function written(work: Work, table: Table, row: number, column: number, cell: Cell): WrittenCell {
  const { formats } = work.sheet(table.sheet.name);
  const result = standingCell(cell, {
    format: formats.at(row, column),
    column: () => formats.inColumn(column, table.headerRow + 1, work.endOf(table)),
    ours: table.sheet.key !== undefined,
    date1904: work.date1904,
  });
  if (result.format !== null) formats.set(row, column, result.format);
  return result;
}

/** Cells further apart than this are cheaper to write one by one than with nothing in between. */
const widestGap = 40;

/** Changes of a column in groups that lie close together, from the top down. */
function runsOf(changes: readonly PlacedChange[]): readonly (readonly PlacedChange[])[] {
  const runs: PlacedChange[][] = [];
  for (const change of [...changes].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && change.row - last.row <= widestGap) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

const untouched: WrittenCell = { value: null, format: null };

/** Cells between two changes stay as they are: Excel leaves a cell alone for which it is given nothing. */
function writeRun(work: Work, table: Table, column: number, run: readonly PlacedChange[]): void {
  const [first] = run;
  if (first === undefined) return;
  const last = run[run.length - 1] ?? first;
  const cells: WrittenCell[] = Array.from({ length: last.row - first.row + 1 }, () => untouched);
  for (const { row, change } of run) cells[row - first.row] = written(work, table, row, column, change.after);
  work.queue.cells({
    sheet: table.sheet.name,
    row: first.row,
    column,
    values: cells.map(({ value }) => [value]),
    formats: cells.map(({ format }) => [format]),
  });
}

/** Other values in rows that stand. */
export function setCells(work: Work, edit: SetCells): void {
  const table = tableAt(work.state, edit.table);
  const columns = new Map<number, PlacedChange[]>();
  for (const placed of placedChanges(table, edit)) {
    columns.set(placed.index, [...(columns.get(placed.index) ?? []), placed]);
  }
  for (const [index, changes] of columns) {
    for (const run of runsOf(changes)) writeRun(work, table, index + 1, run);
    const title = table.header[index];
    if (typeof title !== "string" || work.columnOf(table.sheet.name, title)?.isLink !== true) continue;
    const links = changes.map(({ row, change }) => ({ row, column: index + 1, cell: change.after }));
    writeLinks(work.queue, table.sheet.name, links);
  }
}
