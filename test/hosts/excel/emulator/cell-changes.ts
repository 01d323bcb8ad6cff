import { rectText } from "./address.ts";
import type { Area } from "./area.ts";
import { keepHeaders } from "./cells.ts";
import { isEmpty, type Cell } from "./cell.ts";
import { mayChange, mayWrite } from "./guard.ts";
import { refuse } from "./problem.ts";
import { columnsOf, contains, isUnbounded, overlap, rowsOf, without, type Rect } from "./rect.ts";
import { shiftedBy } from "./references.ts";

/** What `clear` takes away. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Empties cells, takes their looks away, or both. Rules and merged cells go with the looks. */
export function clearCells(area: Area, what: ClearWhat): void {
  const { sheet, rect } = area;
  const [contents, formats] = [what === "All" || what === "Contents", what === "All" || what === "Formats"];
  if (contents) mayWrite(sheet, rect);
  if (formats) mayChange(sheet, "allowFormatCells");
  sheet.grid.forEach(rect, (cell, row, column) => {
    const { value, formula, format, link } = cell;
    const kept: Cell = {
      ...(contents || value === undefined ? {} : { value }),
      ...(contents || formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
      ...(what !== "Formats" || link === undefined ? {} : { link }),
    };
    sheet.grid.put(row, column, kept);
  });
  if (formats) clearLooks(area);
  if (contents) keepHeaders(sheet, rect);
  if (contents)
    sheet.book.onChange({ what: "cells", sheet, address: rectText(rect), changeType: "RangeEdited", source: "Local" });
}

function clearLooks({ sheet, rect }: Area): void {
  sheet.grid.clearFormats(rect);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((one) => Object.assign(one, { rects: one.rects.flatMap((part) => without(part, rect)) }))
    .filter((one) => one.rects.length > 0);
  sheet.validations = sheet.validations.flatMap((one) =>
    without(one.rect, rect).map((part) => ({ ...one, rect: part })),
  );
}

/** Makes one cell of many; what stood in all but the first goes. */
export function mergeCells({ sheet, rect }: Area, across: boolean): void {
  mayChange(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => overlap(table.rect, rect))) refuse("InvalidOperation", "A table can't be merged.");
  const rows = Array.from({ length: across ? rowsOf(rect) : 1 }, (_, row) =>
    across ? { ...rect, top: rect.top + row, bottom: rect.top + row } : rect,
  );
  for (const merged of rows) {
    if (sheet.merges.some((standing) => overlap(standing, merged) && !contains(merged, standing))) {
      refuse("MergedRangeConflict");
    }
    sheet.merges = [...sheet.merges.filter((standing) => !overlap(standing, merged)), merged];
    emptyAllButFirst(sheet, merged);
  }
}

function emptyAllButFirst(sheet: Area["sheet"], rect: Rect): void {
  sheet.grid.forEach(rect, (_, row, column) => {
    if (row !== rect.top || column !== rect.left) sheet.grid.setContent(row, column, {});
  });
}

/** Takes merged cells apart. */
export function unmergeCells({ sheet, rect }: Area): void {
  mayChange(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((standing) => !overlap(standing, rect));
}

function copied(source: Cell | undefined, standing: Cell | undefined, what: string): Cell {
  const content = what === "Formats" ? standing : source;
  const format = what === "All" || what === "Formats" ? source?.format : standing?.format;
  const formula = what === "Values" ? undefined : content?.formula;
  return {
    ...(content?.value === undefined ? {} : { value: content.value }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

/** Copies cells over others; a smaller source is repeated where the target is a multiple of it. */
export function copyCells(from: Area, to: Area, what: "All" | "Formats" | "Values" | "Formulas"): void {
  if (isUnbounded(from.rect) || isUnbounded(to.rect)) refuse("NotInEmulator", "copyFrom of whole rows or columns");
  const [rows, columns] = [rowsOf(from.rect), columnsOf(from.rect)];
  const isMultiple = rowsOf(to.rect) % rows === 0 && columnsOf(to.rect) % columns === 0;
  const target = isMultiple
    ? to.rect
    : { ...to.rect, bottom: to.rect.top + rows - 1, right: to.rect.left + columns - 1 };
  if (what === "Formats") mayChange(to.sheet, "allowFormatCells");
  else mayWrite(to.sheet, target);
  const source = from.sheet.grid.copy();
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const [top, left] = [
        from.rect.top + ((row - target.top) % rows),
        from.rect.left + ((column - target.left) % columns),
      ];
      const cell = copied(source.at(top, left), to.sheet.grid.at(row, column), what);
      const formula = cell.formula === undefined ? undefined : shiftedBy(cell.formula, row - top, column - left);
      to.sheet.grid.put(row, column, formula === undefined ? cell : { ...cell, formula });
      if (isEmpty(cell) && cell.format === undefined) to.sheet.grid.put(row, column, undefined);
    }
  }
  keepHeaders(to.sheet, target);
  to.sheet.book.onChange({
    what: "cells",
    sheet: to.sheet,
    address: rectText(target),
    changeType: "RangeEdited",
    source: "Local",
  });
}
