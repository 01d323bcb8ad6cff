import { neededAddress } from "./address.ts";
import { Area } from "./area.ts";
import { index, isAbsent, oneOf, text, truth } from "./arguments.ts";
import { autoFilterOf } from "./auto-filter-object.ts";
import type { Book } from "./book.ts";
import type { BookSheet } from "./book-sheet.ts";
import { chartsOf } from "./charts-object.ts";
import { defined, entity, type Entity, type Property } from "./entity.ts";
import { freezePanesOf } from "./freeze-object.ts";
import { namesOf } from "./names-object.ts";
import { pageLayoutOf } from "./page-object.ts";
import { refuse } from "./problem.ts";
import { protectionOf } from "./protection-object.ts";
import { colour } from "./range-format-object.ts";
import { range, wholeSheet } from "./range-object.ts";
import { columnLimit, everything, rowLimit } from "./rect.ts";
import { shapesOf } from "./shapes-object.ts";
import { tablesOf } from "./tables-object.ts";

/** An object for a sheet. */
export function worksheet(sheet: BookSheet): Entity {
  return entity(kind, sheet);
}

/** The sheets of a workbook, in the order of the tabs. */
export function worksheetsOf(book: Book): Entity {
  return entity(collectionKind, book);
}

/** `AccessDenied` where the structure of the workbook is protected. */
function mayRearrange(book: Book): void {
  if (book.structureProtected) refuse("AccessDenied", "The structure of the workbook is protected.");
}

function found(book: Book, key: unknown): BookSheet {
  return book.sheetNamed(text(key)) ?? refuse("ItemNotFound", "The requested resource doesn't exist.");
}

function shownSheets(book: Book, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}

const collectionKind = defined<Book>({
  name: "WorksheetCollection",
  items: (book) => book.sheets.map(worksheet),
  item: (book, key) => worksheet(found(book, key)),
  methods: {
    add: {
      call: (book, [name]) => {
        mayRearrange(book);
        return worksheet(isAbsent(name) ? book.addSheet() : book.addSheet(text(name)));
      },
    },
    getActiveWorksheet: { call: (book) => worksheet(book.active ?? refuse("ItemNotFound")) },
    getCount: { since: 4, call: (book, [visibleOnly]) => shownSheets(book, visibleOnly).length },
    getFirst: {
      since: 5,
      call: (book, [visibleOnly]) => worksheet(shownSheets(book, visibleOnly)[0] ?? refuse("ItemNotFound")),
    },
    getLast: {
      since: 5,
      call: (book, [visibleOnly]) => worksheet(shownSheets(book, visibleOnly).at(-1) ?? refuse("ItemNotFound")),
    },
    getItemOrNullObject: {
      since: 4,
      call: (book, [key]) => {
        const sheet = book.sheetNamed(text(key));
        return sheet === undefined ? null : worksheet(sheet);
      },
    },
    _RegisterAddedEvent: { since: 7, call: () => null },
    _UnregisterAddedEvent: { since: 7, call: () => null },
    _RegisterActivatedEvent: { since: 7, call: () => null },
    _UnregisterActivatedEvent: { since: 7, call: () => null },
    _RegisterDeletedEvent: { since: 7, call: () => null },
    _UnregisterDeletedEvent: { since: 7, call: () => null },
    _RegisterDataChangedEvent: { since: 9, call: () => null },
    _UnregisterDataChangedEvent: { since: 9, call: () => null },
  },
});

/** `UnsupportedSheet` for a chart with a tab of its own. */
function withCells(sheet: BookSheet): BookSheet {
  if (sheet.isChart) refuse("UnsupportedSheet", "This sheet is a macro or chart sheet.");
  return sheet;
}

/** Gives a sheet another place among the tabs. */
function place(sheet: BookSheet, position: number): void {
  const { sheets } = sheet.book;
  if (position >= sheets.length) refuse("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function show(sheet: BookSheet, value: unknown): void {
  mayRearrange(sheet.book);
  const visibility = oneOf(["Visible", "Hidden", "VeryHidden"], value);
  const isLast = sheet.book.sheets.every((one) => one === sheet || one.visibility !== "Visible");
  if (visibility !== "Visible" && isLast) refuse("InvalidOperation", "One worksheet must stay visible.");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && sheet.book.active === sheet) {
    sheet.book.active = sheet.book.sheets.find((one) => one.visibility === "Visible");
  }
}

function neighbour(sheet: BookSheet, step: 1 | -1, visibleOnly: unknown): BookSheet | undefined {
  const { sheets } = sheet.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    if (visibleOnly !== true || sheets[at]?.visibility === "Visible") return sheets[at];
  }
  return undefined;
}

function areaAt(sheet: BookSheet, address: unknown): Area {
  const given = text(address);
  const name = sheet.book.names.find((one) => one.name.toLowerCase() === given.toLowerCase());
  const wanted = neededAddress(name?.formula ?? given);
  const other = wanted.sheet === undefined ? sheet : found(sheet.book, wanted.sheet);
  if (other !== sheet) refuse("InvalidArgument", "The address is on another worksheet.");
  return new Area(sheet, wanted.rect);
}

const gridlines: Property<BookSheet> = {
  since: 8,
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = truth(value);
  },
};

const kind = defined<BookSheet>({
  name: "Worksheet",
  id: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      clearsUndo: true,
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        mayRearrange(sheet.book);
        sheet.book.renameSheet(sheet, text(value));
      },
    },
    position: {
      clearsUndo: true,
      get: (sheet) => sheet.book.sheets.indexOf(sheet),
      set: (sheet, value) => {
        mayRearrange(sheet.book);
        place(sheet, index(value));
      },
    },
    showGridlines: gridlines,
    // What the proxies send for `showGridlines`.
    gridlines,
    showHeadings: {
      since: 8,
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = truth(value);
      },
    },
    tabColor: {
      since: 7,
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        mayRearrange(sheet.book);
        sheet.tabColor = value === "" ? "" : colour(value);
      },
    },
    visibility: { clearsUndo: true, get: (sheet) => sheet.visibility, set: show },
  },
  links: {
    autoFilter: { since: 9, to: (sheet) => autoFilterOf(withCells(sheet)) },
    charts: { to: (sheet) => chartsOf(withCells(sheet)) },
    freezePanes: { since: 7, to: (sheet) => freezePanesOf(withCells(sheet)) },
    names: { since: 4, to: (sheet) => namesOf(sheet.book, withCells(sheet)) },
    pageLayout: { since: 9, to: (sheet) => pageLayoutOf(withCells(sheet)) },
    protection: { since: 2, to: (sheet) => protectionOf(withCells(sheet)) },
    shapes: { since: 9, to: (sheet) => shapesOf(withCells(sheet)) },
    tables: { to: (sheet) => tablesOf(sheet.book, withCells(sheet)) },
  },
  methods: {
    activate: {
      call: (sheet) => {
        sheet.book.activate(sheet);
        return null;
      },
    },
    calculate: { since: 6, call: () => null },
    delete: {
      clearsUndo: true,
      call: (sheet) => {
        mayRearrange(sheet.book);
        sheet.book.deleteSheet(sheet);
        return null;
      },
    },
    getCell: {
      call: (sheet, [row, column]) => {
        const [top, left] = [index(row), index(column)];
        if (top >= rowLimit || left >= columnLimit) refuse("InvalidArgument");
        return range(new Area(withCells(sheet), { top, left, bottom: top, right: left }));
      },
    },
    getNextOrNullObject: {
      since: 5,
      call: (sheet, [visibleOnly]) => {
        const next = neighbour(sheet, 1, visibleOnly);
        return next === undefined ? null : worksheet(next);
      },
    },
    getPreviousOrNullObject: {
      since: 5,
      call: (sheet, [visibleOnly]) => {
        const previous = neighbour(sheet, -1, visibleOnly);
        return previous === undefined ? null : worksheet(previous);
      },
    },
    getRange: {
      call: (sheet, [address]) =>
        isAbsent(address) ? wholeSheet(withCells(sheet)) : range(areaAt(withCells(sheet), address)),
    },
    getRangeByIndexes: {
      since: 7,
      call: (sheet, [row, column, rows, columns]) => {
        const [top, left, bottom, right] = [
          index(row),
          index(column),
          index(row) + index(rows) - 1,
          index(column) + index(columns) - 1,
        ];
        if (bottom < top || right < left || bottom >= rowLimit || right >= columnLimit) refuse("InvalidArgument");
        return range(new Area(withCells(sheet), { top, left, bottom, right }));
      },
    },
    getUsedRange: {
      call: (sheet, [valuesOnly]) => {
        const used = withCells(sheet).grid.used(everything, valuesOnly === true);
        return range(new Area(sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
      },
    },
    getUsedRangeOrNullObject: {
      since: 4,
      call: (sheet, [valuesOnly]) => {
        const used = withCells(sheet).grid.used(everything, valuesOnly === true);
        return used === undefined ? null : range(new Area(sheet, used));
      },
    },
    _RegisterDataChangedEvent: { since: 7, call: () => null },
    _UnregisterDataChangedEvent: { since: 7, call: () => null },
  },
});
