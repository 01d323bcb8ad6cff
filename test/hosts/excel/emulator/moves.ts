import { rectText } from "./address.ts";
import type { BookSheet } from "./book-sheet.ts";
import { moveKeys } from "./grid.ts";
import { refuse } from "./problem.ts";
import {
  columnLimit,
  columnsOf,
  contains,
  coversColumns,
  coversRows,
  intersection,
  overlap,
  rowLimit,
  rowsOf,
  type Rect,
} from "./rect.ts";
import { shiftedFormula } from "./references.ts";
import { movedRect, movingPart, takesAlong, type Shift } from "./shift.ts";

function movedSet(kept: Set<number>, start: number, count: number): void {
  const map = new Map([...kept].map((key) => [key, true]));
  if (count < 0) for (let place = start; place < start - count; place += 1) map.delete(place);
  moveKeys(map, start, count);
  kept.clear();
  for (const key of map.keys()) kept.add(key);
}

function movedKeys<Value>(kept: Map<number, Value>, start: number, count: number): void {
  if (count < 0) for (let place = start; place < start - count; place += 1) kept.delete(place);
  moveKeys(kept, start, count);
}

/** Sizes and hidden rows or columns move only when whole rows or columns do. */
function moveLines(sheet: BookSheet, { kind, along, rect }: Shift): void {
  const sign = kind === "insert" ? 1 : -1;
  if (along === "rows" && coversColumns(rect)) {
    movedKeys(sheet.rowHeights, rect.top, sign * rowsOf(rect));
    movedSet(sheet.hiddenRows, rect.top, sign * rowsOf(rect));
  }
  if (along === "columns" && coversRows(rect)) {
    movedKeys(sheet.columnWidths, rect.left, sign * columnsOf(rect));
    movedSet(sheet.hiddenColumns, rect.left, sign * columnsOf(rect));
  }
}

function moveCells(sheet: BookSheet, shift: Shift): void {
  const { kind, along, rect } = shift;
  if (along === "rows" && coversColumns(rect)) {
    if (kind === "insert") sheet.grid.insertRows(rect.top, rowsOf(rect));
    else sheet.grid.deleteRows(rect.top, rowsOf(rect));
  } else if (along === "columns" && coversRows(rect)) {
    if (kind === "insert") sheet.grid.insertColumns(rect.left, columnsOf(rect));
    else sheet.grid.deleteColumns(rect.left, columnsOf(rect));
  } else moveBlock(sheet, shift);
}

function moveBlock(sheet: BookSheet, { kind, along, rect }: Shift): void {
  const distance = along === "rows" ? rowsOf(rect) : columnsOf(rect);
  const moving = movingPart({ kind, along, rect });
  const [rows, columns] = along === "rows" ? [distance, 0] : [0, distance];
  if (kind === "insert") {
    sheet.grid.move(moving, rows, columns);
    return;
  }
  sheet.grid.forEach(rect, (_, row, column) => {
    sheet.grid.put(row, column, undefined);
  });
  const behind = along === "rows" ? { ...moving, top: rect.bottom + 1 } : { ...moving, left: rect.right + 1 };
  sheet.grid.move(behind, -rows, -columns);
}

function checkRoom(sheet: BookSheet, { kind, along, rect }: Shift): void {
  if (kind === "delete") return;
  const edge =
    along === "rows"
      ? { ...rect, top: rowLimit - rowsOf(rect), bottom: rowLimit - 1 }
      : { ...rect, left: columnLimit - columnsOf(rect), right: columnLimit - 1 };
  if (sheet.grid.used(edge, true) !== undefined) refuse("NonBlankCellOffSheet");
}

function isFiltered(sheet: BookSheet, rect: Rect): boolean {
  const tables = sheet.tables.filter((table) => table.filters.size > 0).map((table) => table.rect);
  const filter = sheet.autoFilter;
  const ranges = filter === undefined || filter.filters.size === 0 ? tables : [...tables, filter.area.rect];
  return ranges.some((range) => overlap(range, rect));
}

/** Tables and merged cells move or grow as a whole or not at all. */
function checkConflicts(sheet: BookSheet, shift: Shift): void {
  const moving = movingPart(shift);
  const isWhole = shift.along === "rows" ? coversColumns(shift.rect) : coversRows(shift.rect);
  if (!isWhole && isFiltered(sheet, moving)) refuse("FilteredRangeConflict");
  const cut = (rect: Rect): boolean => overlap(rect, moving) && !takesAlong(shift, rect);
  if (sheet.merges.some(cut) || sheet.tables.some((table) => cut(table.rect))) refuse("InsertDeleteConflict");
  if (shift.kind === "insert") return;
  for (const { rect, showHeaders } of sheet.tables) {
    const header = { ...rect, bottom: rect.top };
    const hits = showHeaders && shift.along === "rows" && overlap(header, shift.rect);
    if (hits && !contains(shift.rect, rect)) refuse("InsertDeleteConflict");
  }
}

function moveTables(sheet: BookSheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const moved = movedRect(table.rect, shift);
    if (moved === undefined) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else table.rect = keptTall(table.rect, moved, table.showHeaders);
  }
}

/** A table always has a row, be it an empty one. */
function keptTall(before: Rect, after: Rect, showHeaders: boolean): Rect {
  const least = showHeaders ? 2 : 1;
  return rowsOf(before) >= least && rowsOf(after) < least ? { ...after, bottom: after.top + least - 1 } : after;
}

function present(rect: Rect | undefined): rect is Rect {
  return rect !== undefined;
}

/** A rule over cells of which only a part moves falls apart. */
function moveRule(rect: Rect, shift: Shift): readonly Rect[] {
  const moving = movingPart(shift);
  const inside = intersection(rect, moving);
  if (inside === undefined || takesAlong(shift, rect)) return [movedRect(rect, shift)].filter(present);
  return [rect];
}

function moveRules(sheet: BookSheet, shift: Shift): void {
  sheet.validations = sheet.validations.flatMap((one) => moveRule(one.rect, shift).map((rect) => ({ ...one, rect })));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((one) => Object.assign(one, { rects: one.rects.flatMap((rect) => moveRule(rect, shift)) }))
    .filter((one) => one.rects.length > 0);
  sheet.merges = sheet.merges.map((rect) => movedRect(rect, shift)).filter(present);
}

function changeType({
  kind,
  along,
  rect,
}: Shift): "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted" {
  if (along === "rows" && coversColumns(rect)) return kind === "insert" ? "RowInserted" : "RowDeleted";
  if (along === "columns" && coversRows(rect)) return kind === "insert" ? "ColumnInserted" : "ColumnDeleted";
  return kind === "insert" ? "CellInserted" : "CellDeleted";
}

/**
 * Puts cells in or takes them out, and lets everything follow: tables, names, formulas, rules, merged cells, charts and
 * what somebody holds on to. `InsertDeleteConflict` where a table or merged cells would be torn apart.
 */
export function shiftCells(sheet: BookSheet, shift: Shift): void {
  checkConflicts(sheet, shift);
  checkRoom(sheet, shift);
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  moveTables(sheet, shift);
  moveRules(sheet, shift);
  for (const area of sheet.areas) area.place = area.place && movedRect(area.place, shift);
  sheet.book.mapFormulas((formula, home) => shiftedFormula(formula, home, sheet.name, shift));
  sheet.book.onChange({
    what: "cells",
    sheet,
    address: rectText(shift.rect),
    changeType: changeType(shift),
    source: "Local",
  });
}
