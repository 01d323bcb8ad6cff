import { Area } from "./area.ts";
import { index, number } from "./arguments.ts";
import { entity, type Method } from "./entity.ts";
import { cellProperties, columnProperties, rowProperties } from "./line-properties.ts";
import { refuse } from "./problem.ts";
import { areasKind } from "./range-areas-object.ts";
import { areaFrom, beside } from "./range-object.ts";
import { around, columnsOf, intersection, rowLimit, columnLimit, rowsOf, type Rect } from "./rect.ts";

function usedWithin(area: Area, valuesOnly: boolean): Rect | undefined {
  return area.sheet.grid.used(area.rect, valuesOnly);
}

function mergedAreas(area: Area): readonly Rect[] {
  return area.sheet.merges.filter((merge) => intersection(merge, area.rect) !== undefined);
}

/** Calls that lead from cells to other cells. */
export const reaches: Readonly<Record<string, Method<Area>>> = {
  getCell: {
    call: (area, [row, column]) => {
      const [top, left] = [area.rect.top + number(row), area.rect.left + number(column)];
      return beside(area, { top, left, bottom: top, right: left });
    },
  },
  getRow: {
    call: (area, [row]) => {
      if (index(row) >= rowsOf(area.rect)) refuse("InvalidArgument");
      const top = area.rect.top + index(row);
      return beside(area, { ...area.rect, top, bottom: top });
    },
  },
  getColumn: {
    call: (area, [column]) => {
      if (index(column) >= columnsOf(area.rect)) refuse("InvalidArgument");
      const left = area.rect.left + index(column);
      return beside(area, { ...area.rect, left, right: left });
    },
  },
  getEntireRow: { call: (area) => beside(area, { ...area.rect, left: 0, right: columnLimit - 1 }) },
  getEntireColumn: { call: (area) => beside(area, { ...area.rect, top: 0, bottom: rowLimit - 1 }) },
  getLastRow: { call: (area) => beside(area, { ...area.rect, top: area.rect.bottom }) },
  getLastColumn: { call: (area) => beside(area, { ...area.rect, left: area.rect.right }) },
  getLastCell: { call: (area) => beside(area, { ...area.rect, top: area.rect.bottom, left: area.rect.right }) },
  getRowsBelow: {
    since: 2,
    call: (area, [count = 1]) => {
      const top = area.rect.bottom + 1;
      return beside(area, { ...area.rect, top, bottom: top + number(count) - 1 });
    },
  },
  getColumnsAfter: {
    since: 2,
    call: (area, [count = 1]) => {
      const left = area.rect.right + 1;
      return beside(area, { ...area.rect, left, right: left + number(count) - 1 });
    },
  },
  getCellProperties: { since: 9, call: (area, [options]) => cellProperties(area, options) },
  getRowProperties: { since: 9, call: (area, [options]) => rowProperties(area, options) },
  getColumnProperties: { since: 9, call: (area, [options]) => columnProperties(area, options) },
  getOffsetRange: {
    call: (area, [rows, columns]) => beside(area, moved(area.rect, number(rows), number(columns))),
  },
  getResizedRange: {
    since: 2,
    call: (area, [rows, columns]) => {
      const rect = {
        ...area.rect,
        bottom: area.rect.bottom + number(rows),
        right: area.rect.right + number(columns),
      };
      return rect.bottom < rect.top || rect.right < rect.left ? refuse("InvalidArgument") : beside(area, rect);
    },
  },
  getAbsoluteResizedRange: {
    since: 7,
    call: (area, [rows, columns]) => {
      const { top, left } = area.rect;
      return beside(area, { top, left, bottom: top + index(rows) - 1, right: left + index(columns) - 1 });
    },
  },
  getBoundingRect: {
    call: (area, [other]) => beside(area, around(area.rect, areaFrom(area, other).rect)),
  },
  getIntersection: {
    call: (area, [other]) => {
      const shared = intersection(area.rect, areaFrom(area, other).rect);
      return shared === undefined ? refuse("ItemNotFound") : beside(area, shared);
    },
  },
  getIntersectionOrNullObject: {
    since: 4,
    call: (area, [other]) => {
      const shared = intersection(area.rect, areaFrom(area, other).rect);
      return shared === undefined ? null : beside(area, shared);
    },
  },
  getUsedRange: {
    call: (area, [valuesOnly]) => {
      const { top, left } = area.rect;
      return beside(area, usedWithin(area, valuesOnly === true) ?? { top, left, bottom: top, right: left });
    },
  },
  getUsedRangeOrNullObject: {
    since: 4,
    call: (area, [valuesOnly]) => {
      const used = usedWithin(area, valuesOnly === true);
      return used === undefined ? null : beside(area, used);
    },
  },
  getMergedAreasOrNullObject: {
    since: 13,
    call: (area) => {
      const found = mergedAreas(area);
      if (found.length > mostMerges) refuse("GeneralException", "There are too many merged areas.");
      return found.length === 0 ? null : entity(areasKind, { area, rects: found });
    },
  },
};

/** Merged areas that Excel finds at most, as the documentation of the call says. */
const mostMerges = 512;

function moved(rect: Rect, rows: number, columns: number): Rect {
  return {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
}
