import { placedChanges, type PlacedChange } from "../../core/workbook/apply-rows.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import type { SetCells } from "../../core/workbook/edit.ts";
import { columnNamed, lastRowOf, tableAt, type Table } from "../../core/workbook/table.ts";
import { standingGridCell, type GridCell } from "./grid-writing.ts";
import { linkLater } from "./links.ts";
import type { WriteGrid } from "./operation.ts";
import type { GridWork } from "./work.ts";

/** A block of cells with their formats, as one operation. */
export function blockOf(
  sheet: string,
  row: number,
  column: number,
  cells: readonly (readonly GridCell[])[],
): WriteGrid {
  return {
    do: "write",
    sheet,
    row,
    column,
    values: cells.map((one) => one.map(({ value }) => value)),
    formats: cells.map((one) => one.map(({ format }) => format)),
  };
}

/** One cell of a table that stands, as it goes to Google; the format it gets is remembered. */
export function written(work: GridWork, table: Table, row: number, column: number, cell: Cell): GridCell {
  const { formats } = work.sheet(table.sheet.name);
  const format = formats.at(row, column);
  const others = (): readonly string[] => formats.inColumn(column, table.headerRow + 1, lastRowOf(table));
  const result = standingGridCell(cell, { format, column: others }, work.holds);
  if (result.format !== format) formats.set(row, column, result.format);
  return result;
}

/** A rectangle of changes: rows below each other with changes in the same columns. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly rows: (readonly PlacedChange[])[];
}

/** Changes of one row in runs without a gap. */
function runsOf(changes: readonly PlacedChange[]): readonly (readonly PlacedChange[])[] {
  const runs: PlacedChange[][] = [];
  for (const change of [...changes].sort((one, other) => one.index - other.index)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.index === change.index - 1) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

function byRow(changes: readonly PlacedChange[]): readonly (readonly PlacedChange[])[] {
  const rows = new Map<number, PlacedChange[]>();
  for (const change of changes) {
    const row = rows.get(change.row);
    if (row === undefined) rows.set(change.row, [change]);
    else row.push(change);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** As few rectangles as rows without a gap allow; a cell between two changes may be somebody's and is not written. */
function blocksOf(changes: readonly PlacedChange[]): readonly Block[] {
  const blocks: Block[] = [];
  const open = new Map<string, Block>();
  for (const run of byRow(changes).flatMap(runsOf)) {
    const [first] = run;
    if (first === undefined) continue;
    const place = `${first.index} ${run.length}`;
    const above = open.get(place);
    if (above !== undefined && above.row + above.rows.length === first.row) above.rows.push(run);
    else {
      const block = { row: first.row, column: first.index + 1, width: run.length, rows: [run] };
      open.set(place, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** Other values in rows that stand. */
export function setCells(work: GridWork, edit: SetCells): void {
  const table = tableAt(work.state, edit.table);
  const { name } = table.sheet;
  for (const { row, column, rows } of blocksOf(placedChanges(table, edit))) {
    const cells = rows.map((run, place) =>
      run.map(({ change }, index) => written(work, table, row + place, column + index, change.after)),
    );
    work.do(blockOf(name, row, column, cells));
  }
  const columns = edit.changes.map(({ column }) => columnNamed(table.header, column));
  const links = work.sheet(name).offers.filter(({ isLink }) => isLink);
  if (links.some(({ title }) => columns.includes(columnNamed(table.header, title)))) linkLater(work, name);
}
