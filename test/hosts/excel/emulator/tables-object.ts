import { Area } from "./area.ts";
import { neededAddress } from "./address.ts";
import { index, isAbsent, oneOf, selfOf, text, truth } from "./arguments.ts";
import type { Book } from "./book.ts";
import type { BookSheet, Table } from "./book-sheet.ts";
import { cellMap, nameHeaders } from "./cells.ts";
import { wireValue } from "./cell.ts";
import { defined, entity, type Entity, type Property } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { shiftCells } from "./moves.ts";
import { checkName, isTaken } from "./names-object.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import { columnsOf, isUnbounded, overlap, rowsOf, type Rect } from "./rect.ts";
import { columnsOfTable, rowsOfTable } from "./table-parts-object.ts";
import { worksheet } from "./worksheet-object.ts";
import { applyFilters } from "./auto-filter-object.ts";

/** A table and the sheet it stands on. */
export interface TableOn {
  readonly sheet: BookSheet;
  readonly table: Table;
}

/** The tables of a workbook, or of one of its sheets. */
export function tablesOf(book: Book, sheet?: BookSheet): Entity {
  return entity(collectionKind, { book, sheet });
}

/** An object for a table. */
export function tableObject(on: TableOn): Entity {
  return entity(kind, on);
}

interface Tables {
  readonly book: Book;
  readonly sheet: BookSheet | undefined;
}

function all({ book, sheet }: Tables): readonly TableOn[] {
  return book.tables.filter((one) => sheet === undefined || one.sheet === sheet);
}

function found(tables: Tables, key: unknown): TableOn | undefined {
  const wanted = String(key).toLowerCase();
  return all(tables).find(({ table }) => table.id === String(key) || table.name.toLowerCase() === wanted);
}

/** `InvalidArgument` and its like where no table may stand. */
function checkPlace(sheet: BookSheet, rect: Rect, except?: Table): void {
  if (isUnbounded(rect)) refuse("InvalidArgument", "A table can't have whole rows or columns.");
  if (sheet.merges.some((merge) => overlap(merge, rect))) refuse("MergedRangeConflict");
  const other = sheet.tables.some((table) => table !== except && overlap(table.rect, rect));
  if (other) refuse("InvalidOperation", "A table can't overlap another table.");
}

function freeName(book: Book): string {
  let number = 1;
  while (isTaken(book, `Table${number}`, undefined)) number += 1;
  return `Table${number}`;
}

/** What a table is when it is new. */
export function freshTable(book: Book, rect: Rect, name: string): Table {
  return {
    id: book.nextId(),
    name,
    rect,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: new Map(),
  };
}

function placeOf({ book, sheet }: Tables, given: unknown): Area {
  const area = selfOf(Area, given);
  if (area !== undefined) return area;
  const address = neededAddress(text(given));
  const on = address.sheet === undefined ? (sheet ?? book.active) : book.sheetNamed(address.sheet);
  return new Area(on ?? refuse("ItemNotFound"), address.rect);
}

function add(tables: Tables, given: unknown, hasHeaders: boolean): Entity {
  const { sheet, rect } = placeOf(tables, given);
  mayChange(sheet);
  checkPlace(sheet, rect);
  let whole = rect;
  if (!hasHeaders) {
    shiftCells(sheet, { kind: "insert", along: "rows", rect: { ...rect, bottom: rect.top } });
    whole = { ...rect, bottom: rect.bottom + 1 };
  } else if (rowsOf(rect) === 1) whole = { ...rect, bottom: rect.bottom + 1 };
  const table = freshTable(tables.book, whole, freeName(tables.book));
  nameHeaders(sheet, { ...whole, bottom: whole.top });
  sheet.tables.push(table);
  return tableObject({ sheet, table });
}

const collectionKind = defined<Tables>({
  name: "TableCollection",
  items: (tables) => all(tables).map(tableObject),
  item: (tables, key) => tableObject(found(tables, key) ?? refuse("ItemNotFound")),
  properties: { count: { get: (tables) => all(tables).length } },
  methods: {
    add: { call: (tables, [given, hasHeaders]) => add(tables, given, truth(hasHeaders)) },
    getCount: { since: 4, call: (tables) => all(tables).length },
    getItemAt: { call: (tables, [place]) => tableObject(all(tables)[index(place)] ?? refuse("ItemNotFound")) },
    getItemOrNullObject: {
      since: 4,
      call: (tables, [key]) => {
        const one = found(tables, key);
        return one === undefined ? null : tableObject(one);
      },
    },
  },
});

type Flag =
  "showFilterButton" | "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

function flag(name: Flag): Property<TableOn> {
  return {
    since: 3,
    get: ({ table }) => table[name],
    set: ({ sheet, table }, value) => {
      mayChange(sheet);
      table[name] = truth(value);
    },
  };
}

function rename({ sheet, table }: TableOn, value: unknown): void {
  const name = text(value);
  checkName(name);
  mayChange(sheet);
  if (name.toLowerCase() !== table.name.toLowerCase() && isTaken(sheet.book, name, undefined))
    refuse("ItemAlreadyExists");
  table.name = name;
}

/** The rows of a table that hold data. */
export function bodyOf({ rect, showHeaders, showTotals }: Table): Rect {
  return { ...rect, top: rect.top + (showHeaders ? 1 : 0), bottom: rect.bottom - (showTotals ? 1 : 0) };
}

function resize({ sheet, table }: TableOn, given: unknown): null {
  const { rect } = placeOf({ book: sheet.book, sheet }, given);
  mayChange(sheet);
  if (rect.top !== table.rect.top || rowsOf(rect) < 2) refuse("InvalidArgument", "The header stays where it is.");
  checkPlace(sheet, rect, table);
  table.rect = rect;
  nameHeaders(sheet, { ...rect, bottom: rect.top });
  return null;
}

function forget({ sheet, table }: TableOn): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
}

/** Styles that Excel brings along. */
const stylePattern = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/u;

const kind = defined<TableOn>({
  name: "Table",
  id: ({ table }) => table.id,
  properties: {
    id: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name, set: rename },
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    showBandedColumns: flag("showBandedColumns"),
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        mayChange(sheet);
        const style = text(value);
        if (style !== "" && !stylePattern.test(style)) refuse("InvalidArgument", "There is no such style.");
        table.style = style;
      },
    },
  },
  links: {
    autoFilter: { since: 9, to: (on) => entity(filterKind, on) },
    columns: { to: columnsOfTable },
    rows: { to: rowsOfTable },
    worksheet: { since: 2, to: ({ sheet }) => worksheet(sheet) },
  },
  methods: {
    clearFilters: {
      since: 2,
      call: ({ sheet, table }) => {
        mayChange(sheet, "allowAutoFilter");
        table.filters.clear();
        applyFilters(sheet, table.rect, table.filters);
        return null;
      },
    },
    convertToRange: {
      since: 2,
      call: (on) => {
        mayChange(on.sheet);
        forget(on);
        return range(new Area(on.sheet, on.table.rect));
      },
    },
    delete: {
      call: (on) => {
        mayChange(on.sheet);
        on.sheet.grid.forEach(on.table.rect, (_, row, column) => {
          on.sheet.grid.put(row, column, undefined);
        });
        forget(on);
        return null;
      },
    },
    getDataBodyRange: { call: ({ sheet, table }) => range(new Area(sheet, bodyOf(table))) },
    getHeaderRowRange: {
      call: ({ sheet, table }) => range(new Area(sheet, { ...table.rect, bottom: table.rect.top })),
    },
    getRange: { call: ({ sheet, table }) => range(new Area(sheet, table.rect)) },
    reapplyFilters: {
      since: 2,
      call: ({ sheet, table }) => {
        applyFilters(sheet, table.rect, table.filters);
        return null;
      },
    },
    resize: { since: 13, call: (on, [given]) => resize(on, given) },
  },
});

const filterKind = defined<TableOn>({
  name: "AutoFilter",
  properties: {
    criteria: {
      since: 9,
      get: ({ table }) => Array.from({ length: columnsOf(table.rect) }, (_, place) => table.filters.get(place) ?? null),
    },
    enabled: { since: 9, get: ({ table }) => table.showFilterButton },
    isDataFiltered: { since: 9, get: ({ table }) => table.filters.size > 0 },
  },
  methods: {
    clearCriteria: {
      since: 9,
      call: ({ sheet, table }) => {
        mayChange(sheet, "allowAutoFilter");
        table.filters.clear();
        applyFilters(sheet, table.rect, table.filters);
        return null;
      },
    },
  },
});

/** The titles of a table, in the order of its columns. */
export function titlesOf({ sheet, table }: TableOn): readonly string[] {
  const rows = cellMap(sheet, { ...table.rect, bottom: table.rect.top }, (cell) => String(wireValue(cell?.value)));
  return rows?.[0] ?? [];
}

/** A criterion of a filter as the API names its kinds. */
export function filterKindOf(given: unknown): string {
  return oneOf(["BottomItems", "CellColor", "Custom", "Dynamic", "FontColor", "Icon", "TopItems", "Values"], given);
}

/** True for an argument that stands for the end. */
export function isAtEnd(given: unknown): boolean {
  return isAbsent(given) || given === -1;
}
