import { isUntouched, type Cell } from "./cell.ts";
import { checkedCell, checkKeys, checkLayout } from "./check.ts";
import { columnAdded, columnRemoved } from "./apply-columns.ts";
import { checkboxSet, choicesSet, chartSet, hintSet, warningSet } from "./apply-features.ts";
import { cellsSet, rowsAppended, rowsRemoved } from "./apply-rows.ts";
import type { AddSheet, Edit, RemoveSheet } from "./edit.ts";
import { headerRowOf, type ColumnLayout, type SheetLayout } from "./layout.ts";
import { WorkbookProblem } from "./problem.ts";
import { sameData } from "./same.ts";
import { sheetWithKey, type ColumnFeatures, type Sheet, type Snapshot } from "./snapshot.ts";
import { storedRows, trimmedRows } from "./stored.ts";
import { rowKey, sheetAt, tableAt } from "./table.ts";

/**
 * The workbook after some edits, in order, each seeing what those before it did: the reference that every host is held
 * against. All or nothing: throws a `WorkbookProblem` where one edit cannot be done. Cells come out in normal form
 * (core/workbook/stored.ts), whatever the type of their column: text stays text, even in a column of dates.
 */
export function applied(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return edits.reduce(afterEdit, snapshot);
}

function afterEdit(snapshot: Snapshot, edit: Edit): Snapshot {
  if (edit.kind === "add-sheet") return sheetAdded(snapshot, edit);
  if (edit.kind === "remove-sheet") return sheetRemoved(snapshot, edit);
  return withSheet(snapshot, sheetEdited(snapshot, edit));
}

function sheetEdited(snapshot: Snapshot, edit: Exclude<Edit, AddSheet | RemoveSheet>): Sheet {
  const table = tableAt(snapshot, edit.table);
  switch (edit.kind) {
    case "append-rows":
      return rowsAppended(table, edit);
    case "remove-rows":
      return rowsRemoved(table, edit);
    case "set-cells":
      return cellsSet(table, edit);
    case "add-column":
      return columnAdded(table, edit);
    case "remove-column":
      return columnRemoved(snapshot, table, edit);
    case "choices":
      return choicesSet(table, edit);
    case "checkbox":
      return checkboxSet(table, edit);
    case "hint":
      return hintSet(table, edit);
    case "chart":
      return chartSet(snapshot, table, edit);
    case "warning":
      return warningSet(table, edit);
  }
}

function withSheet(snapshot: Snapshot, changed: Sheet): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)) };
}

function featuresOf(column: ColumnLayout): ColumnFeatures[] {
  const { choices, checkbox, hint } = column;
  if (choices === undefined && checkbox !== true && hint === undefined) return [];
  return [
    {
      column: column.title,
      ...(choices === undefined ? {} : { choices }),
      ...(checkbox === true ? { checkbox } : {}),
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}

function checkedRows(layout: SheetLayout, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const long = rows.find((row) => row.length > layout.columns.length);
  if (long !== undefined) throw new WorkbookProblem("malformed", layout.name);
  const indices = layout.keyColumns.map((key) => layout.columns.findIndex((column) => column.key === key));
  const stored = rows.map((row) => row.map((cell) => checkedCell(layout, cell)));
  checkKeys(
    layout.name,
    stored.map((row) => rowKey(indices.map((index) => row[index]))),
  );
  return stored;
}

/** The sheet that a layout and its rows make. Throws `malformed` where they contradict themselves. */
export function sheetFrom(layout: SheetLayout, rows: readonly (readonly Cell[])[]): Sheet {
  checkLayout(layout);
  const lead = layout.lead.length === 0 ? [] : [...layout.lead.map((line) => [line]), []];
  const header = layout.columns.map((column) => column.title);
  const features = layout.columns.flatMap(featuresOf);
  return {
    name: layout.name,
    key: layout.key,
    headerRow: headerRowOf(layout),
    cells: trimmedRows([...storedRows([...lead, header]), ...checkedRows(layout, rows)]),
    ...(features.length === 0 ? {} : { features }),
  };
}

/** The tab that a new sheet gets, counted from 0. */
export function tabOf(snapshot: Snapshot, edit: AddSheet): number {
  const last = snapshot.sheetNames.length;
  const before = snapshot.sheetNames.findIndex((name) => name.toLowerCase() === edit.before?.toLowerCase());
  const placed = edit.layout.place === "first" ? 0 : last;
  return Math.min(edit.position ?? (before < 0 ? placed : before), last);
}

function inserted<Item>(items: readonly Item[], position: number, item: Item): readonly Item[] {
  return [...items.slice(0, position), item, ...items.slice(position)];
}

function sheetAdded(snapshot: Snapshot, edit: AddSheet): Snapshot {
  const sheet = sheetFrom(edit.layout, edit.rows);
  const name = sheet.name.toLowerCase();
  if (snapshot.sheetNames.some((taken) => taken.toLowerCase() === name)) throw new WorkbookProblem("taken", sheet.name);
  if (sheetWithKey(snapshot, edit.layout.key) !== undefined) throw new WorkbookProblem("taken", sheet.name);
  const tab = tabOf(snapshot, edit);
  // Not every sheet was read: among those that were, it stands behind the ones whose tab comes before.
  const before = new Set(snapshot.sheetNames.slice(0, tab));
  const position = snapshot.sheets.filter((one) => before.has(one.name)).length;
  return {
    sheets: inserted(snapshot.sheets, position, sheet),
    sheetNames: inserted(snapshot.sheetNames, tab, sheet.name),
  };
}

function saysTheSame(one: Sheet, other: Sheet): boolean {
  return (
    one.name === other.name &&
    one.headerRow === other.headerRow &&
    sameData(one.features ?? [], other.features ?? []) &&
    sameData(one.charts ?? [], other.charts ?? []) &&
    one.warned === other.warned &&
    one.cells.length === other.cells.length &&
    one.cells.every((row, position) => sameRow(row, other.cells[position] ?? []))
  );
}

function sameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, index) => isUntouched(cell, other[index]));
}

function sheetRemoved(snapshot: Snapshot, edit: RemoveSheet): Snapshot {
  const expected = sheetFrom(edit.layout, edit.rows);
  const sheet = sheetWithKey(snapshot, edit.layout.key) ?? sheetAt(snapshot, edit.layout.name);
  if (sheet.key !== edit.layout.key || !saysTheSame(sheet, expected)) throw new WorkbookProblem("stale", sheet.name);
  // A chart elsewhere that draws from it came later, and would be left with nothing.
  const drawn = snapshot.sheets.some((one) => one !== sheet && one.charts?.some(({ source }) => source === sheet.key));
  if (drawn) throw new WorkbookProblem("stale", sheet.name);
  return {
    sheets: snapshot.sheets.filter((one) => one !== sheet),
    sheetNames: snapshot.sheetNames.filter((name) => name !== sheet.name),
  };
}
