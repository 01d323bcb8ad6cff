import { isUntouched, type Cell } from "./cell.ts";
import { checkedCell, checkKeys, checkTitle, ensure } from "./check.ts";
import type { AddColumn, RemoveColumn } from "./edit.ts";
import { WorkbookProblem } from "./problem.ts";
import { chartsDrawing } from "./chart-source.ts";
import type { Sheet, Snapshot } from "./snapshot.ts";
import { storedCell, trimmedRows } from "./stored.ts";
import { columnAt, columnNamed, firstRows, newColumnIndex, rowAt, type Table } from "./table.ts";

/** The rows of a sheet with other cells in one column; row number to cell, other rows keep theirs. */
function withColumn(sheet: Sheet, index: number, cells: ReadonlyMap<number, Cell>): Sheet {
  const rows = sheet.cells.map((row, position) => {
    const cell = cells.get(position + 1);
    if (cell === undefined) return row;
    const wide = Array.from({ length: Math.max(row.length, index + 1) }, (_, place) => row[place] ?? null);
    wide[index] = cell;
    return wide;
  });
  return { ...sheet, cells: trimmedRows(rows) };
}

type Values = AddColumn["values"];

function valuesByRow(table: Table, values: Values): Map<number, Cell> {
  checkKeys(
    table.sheet.name,
    values.map((entry) => entry.row),
  );
  const rows = firstRows(table);
  return new Map(values.map((entry) => [rowAt(table, rows, entry.row), checkedCell(table.sheet, entry.value)]));
}

/** The sheet with a column more. Throws `taken` where a header has the title, `missing` where a row has gone. */
export function columnAdded(table: Table, edit: AddColumn): Sheet {
  checkTitle(table.sheet.name, edit.title);
  ensure(edit.width > 0 && edit.width <= 255, table.sheet.name, edit.title);
  if (columnNamed(table.header, edit.title) >= 0) throw new WorkbookProblem("taken", table.sheet.name, edit.title);
  const cells = valuesByRow(table, edit.values).set(table.headerRow, edit.title);
  return withColumn(table.sheet, newColumnIndex(table), cells);
}

function isInUse(state: Snapshot, table: Table, title: string): boolean {
  const { sheet } = table;
  const charted = chartsDrawing(state, table).some(
    ({ chart }) => columnNamed([chart.categories, ...chart.series], title) >= 0,
  );
  return charted || (sheet.features ?? []).some((feature) => columnNamed([feature.column], title) >= 0);
}

/**
 * The sheet without its last column. Throws `stale` where the column is not as it was added: another value in any row,
 * a column or note to its right, a dropdown or chart that needs it.
 */
export function columnRemoved(state: Snapshot, table: Table, edit: RemoveColumn): Sheet {
  const index = columnAt(table, edit.title);
  const { sheet } = table;
  const stale = new WorkbookProblem("stale", sheet.name, edit.title);
  const rows = firstRows(table);
  if (edit.values.some((entry) => !rows.has(entry.row))) throw stale;
  const expected = valuesByRow(table, edit.values).set(table.headerRow, edit.title);
  const below = sheet.cells.slice(table.headerRow - 1).map((_, position) => table.headerRow + position);
  const same = below.every((row) => isUntouched(storedCell(sheet.cells[row - 1]?.[index]), expected.get(row) ?? null));
  if (!same || table.keyIndices.includes(index) || isInUse(state, table, edit.title)) throw stale;
  const without = withColumn(sheet, index, new Map(below.map((row) => [row, null])));
  const header = without.cells[table.headerRow - 1] ?? [];
  // Only what would come back to the same place: anything to its right came later and may lean on it.
  if (newColumnIndex({ ...table, sheet: without, header }) !== index) throw stale;
  return without;
}
