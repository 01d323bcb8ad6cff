import { applied } from "./apply.ts";
import { placedChanges, rowsToRemove } from "./apply-rows.ts";
import { isFormula, type Cell } from "./cell.ts";
import type {
  AddColumn,
  AddSheet,
  AppendRows,
  Edit,
  RemoveColumn,
  RemoveRows,
  RemoveSheet,
  SetCells,
  TableRow,
} from "./edit.ts";
import { headerRowOf } from "./layout.ts";
import { sheetWithKey, type Snapshot } from "./snapshot.ts";
import { columnAt, firstRows, keysOf, tableAt, type Table } from "./table.ts";

/**
 * The edits that undo some edits: applied to what those edits made of the workbook, they give the workbook back. Needs
 * the workbook as it was before. Whoever typed since in what the undo would change or remove makes it refused as
 * `stale`; rows that were sorted in between do not. What edits do not carry is not brought back: that a removed row was
 * hidden or had merged cells. Throws what `applied` throws.
 */
export function inverted(snapshot: Snapshot, edits: readonly Edit[]): Edit[] {
  const undo: Edit[] = [];
  let state = snapshot;
  for (const edit of edits) {
    undo.unshift(inverseOf(state, edit));
    state = applied(state, [edit]);
  }
  return undo;
}

function inverseOf(state: Snapshot, edit: Edit): Edit {
  switch (edit.kind) {
    case "add-sheet":
      return { kind: "remove-sheet", layout: edit.layout, rows: edit.rows };
    case "remove-sheet":
      return sheetBack(state, edit);
    case "append-rows":
      return { ...edit, kind: "remove-rows" };
    case "remove-rows":
      return rowsBack(tableAt(state, edit.table), edit);
    case "set-cells":
      return cellsBack(tableAt(state, edit.table), edit);
    case "add-column":
      return { ...edit, kind: "remove-column" };
    case "remove-column":
      return columnBack(tableAt(state, edit.table), edit);
    case "choices":
      return swapped(edit);
    case "checkbox":
      return swapped(edit);
    case "hint":
      return swapped(edit);
    case "chart":
      return swapped(edit);
    case "warning":
      return swapped(edit);
  }
}

function swapped<Value, Change extends { readonly before: Value; readonly after: Value }>(edit: Change): Change {
  return { ...edit, before: edit.after, after: edit.before };
}

/** The sheet as it stands: a cell may calculate what the edit only knows the value of. */
function sheetBack(state: Snapshot, edit: RemoveSheet): AddSheet {
  const sheet = sheetWithKey(state, edit.layout.key);
  const rows = sheet?.cells.slice(headerRowOf(edit.layout)) ?? edit.rows;
  return { kind: "add-sheet", layout: edit.layout, rows, position: state.sheetNames.indexOf(sheet?.name ?? "") };
}

/** Where row number `row` stands, told from the nearest row above that its key finds. */
function placeOf(
  table: Table,
  keys: readonly string[],
  first: ReadonlyMap<string, number>,
  row: number,
): Omit<TableRow, "cells"> {
  let above = row - 1;
  while (above > table.headerRow && first.get(keys[above - table.headerRow - 1] ?? "") !== above) above -= 1;
  const after = above === table.headerRow ? "" : (keys[above - table.headerRow - 1] ?? "");
  const skip = row - 1 - above;
  return skip === 0 ? { after } : { after, skip };
}

/** From the top down, so that the rows above each are back before it. */
function rowsBack(table: Table, edit: RemoveRows): AppendRows {
  const keys = keysOf(table);
  const first = firstRows(table);
  const indices = edit.columns.map((title) => columnAt(table, title));
  const rows = [...rowsToRemove(table, edit)]
    .sort((one, other) => one - other)
    .map((row) => ({
      cells: indices.map((index): Cell => table.sheet.cells[row - 1]?.[index] ?? null),
      ...placeOf(table, keys, first, row),
    }));
  return { kind: "append-rows", table: edit.table, columns: edit.columns, rows };
}

function cellsBack(table: Table, edit: SetCells): SetCells {
  const changes = placedChanges(table, edit).map(({ row, index, change }) => ({
    row: change.row,
    column: change.column,
    before: change.after,
    after: table.sheet.cells[row - 1]?.[index] ?? null,
  }));
  return { ...edit, changes };
}

/** The values as they stand: a cell may calculate what the edit only knows the value of. */
function columnBack(table: Table, edit: RemoveColumn): AddColumn {
  const index = columnAt(table, edit.title);
  const rows = firstRows(table);
  const values = edit.values.map(({ row, value }) => {
    const standing = table.sheet.cells[(rows.get(row) ?? 0) - 1]?.[index];
    return { row, value: isFormula(standing) ? standing : value };
  });
  return { ...edit, kind: "add-column", values };
}
