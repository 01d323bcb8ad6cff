import { addressOf, quotedSheet, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { index, isAbsent, number, oneOf, record, selfOf, text } from "./arguments.ts";
import { cellMap, textAt, valueType, wireFormula, writeCells, writeNumberFormats } from "./cells.ts";
import { clearCells, copyCells, mergeCells, unmergeCells, type ClearWhat } from "./cell-changes.ts";
import { wireValue } from "./cell.ts";
import { defined, entity, isEntity, type Entity } from "./entity.ts";
import { formatOf, numberFormat } from "./format.ts";
import { mayChange } from "./guard.ts";
import { columnProperties, rowProperties } from "./line-properties.ts";
import { linkAt, writeLink } from "./links.ts";
import { shiftCells } from "./moves.ts";
import { refuse } from "./problem.ts";
import { conditionalFormatsOf } from "./conditional-object.ts";
import { rangeFormat } from "./range-format-object.ts";
import {
  around,
  cellsOf,
  columnsOf,
  coversColumns,
  coversRows,
  everything,
  intersection,
  isUnbounded,
  rowLimit,
  columnLimit,
  rowsOf,
  type Rect,
} from "./rect.ts";
import { validationOf } from "./validation-object.ts";
import { worksheet } from "./worksheet-object.ts";

/** An object for cells. */
export function range(area: Area): Entity {
  return entity(kind, area);
}

/** An object for cells of the same sheet. */
function beside(area: Area, rect: Rect): Entity {
  if (rect.top < 0 || rect.left < 0 || rect.bottom >= rowLimit || rect.right >= columnLimit) {
    refuse("InvalidArgument", "The range would lie outside the worksheet.");
  }
  return range(new Area(area.sheet, rect));
}

/** The cells of an argument that is a range, or an address on the same sheet unless it names another. */
export function areaFrom(home: Area, given: unknown): Area {
  const area = selfOf(Area, given);
  if (area !== undefined) return area;
  const found = addressOf(text(given)) ?? refuse("InvalidArgument");
  const { book } = home.sheet;
  const sheet = found.sheet === undefined ? home.sheet : (book.sheetNamed(found.sheet) ?? refuse("ItemNotFound"));
  return new Area(sheet, found.rect);
}

/** A scalar of a format that all cells share; `null` where they differ. */
export function sharedFormat(area: Area, path: string): unknown {
  const { rect, sheet } = area;
  const reach = isUnbounded(rect) ? touched(area) : rect;
  const first = formatOf(sheet.grid.formatAt(reach.top, reach.left), path);
  for (let row = reach.top; row <= reach.bottom; row += 1) {
    for (let column = reach.left; column <= reach.right; column += 1) {
      if (formatOf(sheet.grid.formatAt(row, column), path) !== first) return null;
    }
  }
  return first;
}

/** The part of a range without end that a format can differ in. */
function touched(area: Area): Rect {
  const { rect, sheet } = area;
  const used = sheet.grid.used(rect, false) ?? { ...rect, bottom: rect.top, right: rect.left };
  return {
    top: rect.top,
    left: rect.left,
    bottom: Math.min(rect.bottom, used.bottom + 1),
    right: Math.min(rect.right, used.right + 1),
  };
}

function allHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const place of hidden) if (place >= first && place <= last) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function hide(hidden: Set<number>, first: number, last: number, value: unknown): void {
  if (typeof value !== "boolean") refuse("InvalidArgument");
  for (let place = first; place <= last; place += 1) {
    if (value) hidden.add(place);
    else hidden.delete(place);
  }
}

function shiftRange(area: Area, kindOfShift: "insert" | "delete", given: unknown): Rect {
  const words = kindOfShift === "insert" ? (["Down", "Right"] as const) : (["Up", "Left"] as const);
  const direction = oneOf<"Down" | "Right" | "Up" | "Left">(words, given);
  const { rect, sheet } = area;
  const isRows = coversColumns(rect) || ((direction === "Down" || direction === "Up") && !coversRows(rect));
  const whole = isRows ? coversColumns(rect) : coversRows(rect);
  const verb = kindOfShift === "insert" ? "Insert" : "Delete";
  mayChange(sheet, whole ? `allow${verb}${isRows ? "Rows" : "Columns"}` : undefined);
  shiftCells(sheet, { kind: kindOfShift, along: isRows ? "rows" : "columns", rect });
  return rect;
}

function usedWithin(area: Area, valuesOnly: boolean): Rect | undefined {
  return area.sheet.grid.used(area.rect, valuesOnly);
}

function mergedAreas(area: Area): readonly Rect[] {
  return area.sheet.merges.filter((merge) => intersection(merge, area.rect) !== undefined);
}

const clearWords = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

const kind = defined<Area>({
  name: "Range",
  properties: {
    address: { get: ({ sheet, rect }) => `${quotedSheet(sheet.name)}!${rectText(rect)}` },
    addressLocal: { get: ({ sheet, rect }) => `${quotedSheet(sheet.name)}!${rectText(rect)}` },
    cellCount: { get: ({ rect }) => (cellsOf(rect) > 2 ** 31 - 1 ? -1 : cellsOf(rect)) },
    rowIndex: { get: ({ rect }) => rect.top },
    columnIndex: { get: ({ rect }) => rect.left },
    rowCount: { get: ({ rect }) => rowsOf(rect) },
    columnCount: { get: ({ rect }) => columnsOf(rect) },
    isEntireColumn: { since: 7, get: ({ rect }) => coversRows(rect) },
    isEntireRow: { since: 7, get: ({ rect }) => coversColumns(rect) },
    values: {
      get: ({ sheet, rect }) => cellMap(sheet, rect, (cell) => wireValue(cell?.value)),
      set: ({ sheet, rect }, value) => {
        writeCells(sheet, rect, value);
      },
    },
    formulas: {
      get: ({ sheet, rect }) => cellMap(sheet, rect, wireFormula),
      set: ({ sheet, rect }, value) => {
        writeCells(sheet, rect, value);
      },
    },
    text: {
      get: ({ sheet, rect }) => cellMap(sheet, rect, (cell, row, column) => textAt(sheet, cell, row, column)),
    },
    valueTypes: { get: ({ sheet, rect }) => cellMap(sheet, rect, valueType) },
    numberFormat: {
      get: ({ sheet, rect }) =>
        cellMap(sheet, rect, (_, row, column) => formatOf(sheet.grid.formatAt(row, column), numberFormat)),
      set: ({ sheet, rect }, value) => {
        writeNumberFormats(sheet, rect, value);
      },
    },
    hidden: {
      since: 2,
      get: ({ sheet, rect }) => {
        const [rows, columns] = [
          allHidden(sheet.hiddenRows, rect.top, rect.bottom),
          allHidden(sheet.hiddenColumns, rect.left, rect.right),
        ];
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
    },
    rowHidden: {
      since: 2,
      get: ({ sheet, rect }) => allHidden(sheet.hiddenRows, rect.top, rect.bottom),
      set: ({ sheet, rect }, value) => {
        mayChange(sheet, "allowFormatRows");
        hide(sheet.hiddenRows, rect.top, rect.bottom, value);
      },
    },
    columnHidden: {
      since: 2,
      get: ({ sheet, rect }) => allHidden(sheet.hiddenColumns, rect.left, rect.right),
      set: ({ sheet, rect }, value) => {
        mayChange(sheet, "allowFormatColumns");
        hide(sheet.hiddenColumns, rect.left, rect.right, value);
      },
    },
    hasSpill: { since: 12, get: () => false },
    hyperlink: { since: 7, get: linkAt, set: writeLink },
    style: { since: 7, get: (area) => sharedFormat(area, "style") },
    control: {
      since: 18,
      get: (area) => controlOf(area),
      set: (area, value) => {
        setControl(area, value);
      },
    },
  },
  links: {
    format: { to: rangeFormat },
    worksheet: { to: ({ sheet }) => worksheet(sheet) },
    dataValidation: { since: 8, to: validationOf },
    conditionalFormats: { since: 6, to: conditionalFormatsOf },
  },
  methods: {
    _ValidateArraySize: {
      call: ({ rect }, [rows, columns]) => {
        if (rows === rowsOf(rect) && columns === columnsOf(rect)) return null;
        return refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the range.");
      },
    },
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
        return found.length === 0 ? null : entity(areasKind, { area, rects: found });
      },
    },
    insert: {
      call: (area, [shift]) => beside(area, shiftRange(area, "insert", shift)),
    },
    delete: {
      call: (area, [shift]) => {
        shiftRange(area, "delete", shift);
        return null;
      },
    },
    clear: {
      call: (area, [what]) => {
        const word: ClearWhat = isAbsent(what) ? "All" : oneOf<ClearWhat>(clearWords, what);
        clearCells(area, word);
        return null;
      },
    },
    merge: {
      since: 2,
      call: (area, [across]) => {
        mergeCells(area, across === true);
        return null;
      },
    },
    unmerge: {
      since: 2,
      call: (area) => {
        unmergeCells(area);
        return null;
      },
    },
    copyFrom: {
      since: 9,
      call: (area, [source, what, skipBlanks, transpose]) => {
        if (skipBlanks === true || transpose === true) refuse("NotInEmulator", "copyFrom that skips or transposes");
        const word = isAbsent(what) ? "All" : oneOf(["All", "Formats", "Values", "Formulas"], what);
        copyCells(areaFrom(area, source), area, word);
        return null;
      },
    },
    select: {
      call: ({ sheet, rect }) => {
        sheet.book.activate(sheet);
        sheet.selected = rect;
        return null;
      },
    },
  },
});

function moved(rect: Rect, rows: number, columns: number): Rect {
  return {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
}

/** Cells that do not stand together. */
interface Areas {
  readonly area: Area;
  readonly rects: readonly Rect[];
}

const areasKind = defined<Areas>({
  name: "RangeAreas",
  properties: {
    address: {
      since: 9,
      get: ({ area, rects }) => rects.map((rect) => `${quotedSheet(area.sheet.name)}!${rectText(rect)}`).join(","),
    },
    areaCount: { since: 9, get: ({ rects }) => rects.length },
    cellCount: { since: 9, get: ({ rects }) => rects.reduce((sum, rect) => sum + cellsOf(rect), 0) },
  },
  links: {
    areas: { since: 9, to: (areas) => entity(areasItemsKind, areas) },
  },
});

const areasItemsKind = defined<Areas>({
  name: "RangeCollection",
  items: ({ area, rects }) => rects.map((rect) => beside(area, rect)),
  methods: { getCount: { since: 9, call: ({ rects }) => rects.length } },
});

/** What cells are besides cells: `Mixed` where they differ, `Empty` for plain ones. */
function controlOf(area: Area): unknown {
  const { sheet, rect } = area;
  const shared = sharedFormat(area, "control");
  const first = formatOf(sheet.grid.formatAt(rect.top, rect.left), "control");
  return { type: shared ?? (first === null && isAllPlain(area) ? "Empty" : "Mixed") };
}

function isAllPlain({ sheet, rect }: Area): boolean {
  let isPlain = true;
  sheet.grid.forEach(rect, (_, row, column) => {
    isPlain &&= formatOf(sheet.grid.formatAt(row, column), "control") === null;
  });
  return isPlain;
}

function setControl({ sheet, rect }: Area, value: unknown): void {
  const type = oneOf(["Checkbox", "Empty"], record(value)["type"]);
  mayChange(sheet, "allowFormatCells");
  sheet.grid.setFormat(rect, "control", type === "Empty" ? null : type);
}

/** The whole of a sheet, as `getRange()` without an address gives it. */
export function wholeSheet(sheet: Area["sheet"]): Entity {
  return range(new Area(sheet, everything));
}

/** The range an object stands for, or `InvalidArgument`. */
export function areaOf(given: unknown): Area {
  return (isEntity(given) && given.kind === "Range" ? selfOf(Area, given) : undefined) ?? refuse("InvalidArgument");
}
