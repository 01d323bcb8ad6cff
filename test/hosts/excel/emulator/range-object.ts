import { reaches } from "./range-reaches.ts";
import { addressOf, quotedSheet, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { isAbsent, oneOf, selfOf, text } from "./arguments.ts";
import { clearCells, copyCells, mergeCells, unmergeCells, type ClearWhat } from "./cell-changes.ts";
import { controlOf, setControl } from "./cell-control.ts";
import { wireValue } from "./cell.ts";
import { cellMap, textAt, valueType, wireFormula, writeCells, writeNumberFormats } from "./cells.ts";
import { conditionalFormatsOf } from "./conditional-object.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { formatOf, numberFormat } from "./format.ts";
import { mayChange } from "./guard.ts";
import { linkAt, writeLink } from "./links.ts";
import { shiftCells } from "./moves.ts";
import { refuse } from "./problem.ts";
import { rangeFormat } from "./range-format-object.ts";
import {
  cellsOf,
  columnsOf,
  coversColumns,
  coversRows,
  everything,
  rowLimit,
  columnLimit,
  rowsOf,
  type Rect,
} from "./rect.ts";
import { sharedFormat } from "./shared-format.ts";
import { validationOf } from "./validation-object.ts";
import { worksheet } from "./worksheet-object.ts";

/** An object for cells. */
export function range(area: Area): Entity {
  return entity(kind, area);
}

/** An object for cells of the same sheet. */
export function beside(area: Area, rect: Rect): Entity {
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
    ...reaches,
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

/** The whole of a sheet, as `getRange()` without an address gives it. */
export function wholeSheet(sheet: Area["sheet"]): Entity {
  return range(new Area(sheet, everything));
}
