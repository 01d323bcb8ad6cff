import { Area } from "./area.ts";
import { index, isAbsent, record, text } from "./arguments.ts";
import { applyFilters } from "./auto-filter-object.ts";
import { cellMap, wireFormula, writeCells } from "./cells.ts";
import { wireValue } from "./cell.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { mayChange } from "./guard.ts";
import { shiftCells } from "./moves.ts";
import { refuse } from "./problem.ts";
import { range } from "./range-object.ts";
import { columnsOf, overlap, rowLimit, rowsOf, type Rect } from "./rect.ts";
import { bodyOf, filterKindOf, isAtEnd, titlesOf, type TableOn } from "./tables-object.ts";

/** A row or column of a table by its place, counted from 0. */
interface Part {
  readonly on: TableOn;
  readonly place: number;
}

/** The rows of a table, without its header. */
export function rowsOfTable(on: TableOn): Entity {
  return entity(rowsKind, on);
}

/** The columns of a table. */
export function columnsOfTable(on: TableOn): Entity {
  return entity(columnsKind, on);
}

function row(on: TableOn, place: number): Entity {
  return place < rowsOf(bodyOf(on.table)) ? entity(rowKind, { on, place }) : refuse("InvalidArgument");
}

function column(on: TableOn, place: number): Entity {
  return place < columnsOf(on.table.rect) ? entity(columnKind, { on, place }) : refuse("InvalidArgument");
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => place);
}

/** Room for new rows: what stands below moves down, unless nothing does. */
function makeRoom({ sheet, table }: TableOn, at: number, count: number): void {
  const { rect } = table;
  const isAtBottom = at === rect.bottom + 1;
  const below: Rect = { ...rect, top: at, bottom: at + count - 1 };
  const blocked = sheet.tables.some(
    (other) => other !== table && overlap(other.rect, { ...below, bottom: rowLimit - 1 }),
  );
  const isFree = isAtBottom && sheet.grid.used(below, false) === undefined && !blocked;
  if (!isFree) shiftCells(sheet, { kind: "insert", along: "rows", rect: below });
  if (isAtBottom) table.rect = { ...rect, bottom: rect.bottom + count };
}

function shapedRows(values: unknown, width: number): readonly unknown[] | undefined {
  if (isAbsent(values)) return undefined;
  const rows: readonly unknown[] = Array.isArray(values) ? values : [[values]];
  const nested = rows.every((one) => Array.isArray(one));
  const shaped = nested ? rows : [rows];
  return shaped.every((one) => Array.isArray(one) && one.length === width) ? shaped : refuse("InvalidArgument");
}

function addRows(on: TableOn, given: unknown, values: unknown): Entity {
  const { sheet, table } = on;
  mayChange(sheet);
  const rows = shapedRows(values, columnsOf(table.rect));
  const count = rows?.length ?? 1;
  const body = bodyOf(table);
  const place = isAtEnd(given) ? rowsOf(body) : index(given);
  if (place > rowsOf(body)) refuse("InvalidArgument");
  makeRoom(on, body.top + place, count);
  const fresh = { ...body, top: body.top + place, bottom: body.top + place + count - 1 };
  if (rows !== undefined) writeCells(sheet, fresh, rows);
  return row(on, place);
}

function deleteRows({ sheet, table }: TableOn, place: number, count: number): null {
  mayChange(sheet);
  const body = bodyOf(table);
  const gone = { ...body, top: body.top + place, bottom: body.top + place + count - 1 };
  shiftCells(sheet, { kind: "delete", along: "rows", rect: gone });
  return null;
}

const rowsKind = defined<TableOn>({
  name: "TableRowCollection",
  items: (on) => numbers(rowsOf(bodyOf(on.table))).map((place) => row(on, place)),
  properties: { count: { get: ({ table }) => rowsOf(bodyOf(table)) } },
  methods: {
    add: { call: (on, [place, values]) => addRows(on, place, values) },
    getCount: { since: 4, call: ({ table }) => rowsOf(bodyOf(table)) },
    getItemAt: { call: (on, [place]) => row(on, index(place)) },
  },
});

function rowArea({ on, place }: Part): Area {
  const body = bodyOf(on.table);
  return new Area(on.sheet, { ...body, top: body.top + place, bottom: body.top + place });
}

const rowKind = defined<Part>({
  name: "TableRow",
  properties: {
    index: { get: ({ place }) => place },
    values: {
      get: (part) => cellMap(part.on.sheet, rowArea(part).rect, (cell) => wireValue(cell?.value)),
      set: (part, value) => {
        writeCells(part.on.sheet, rowArea(part).rect, value);
      },
    },
  },
  methods: {
    delete: { call: ({ on, place }) => deleteRows(on, place, 1) },
    getRange: { call: (part) => range(rowArea(part)) },
  },
});

function placeOfColumn(on: TableOn, key: unknown): number | undefined {
  if (typeof key === "number") return key > 0 && key <= columnsOf(on.table.rect) ? key - 1 : undefined;
  const wanted = text(key).toLowerCase();
  const place = titlesOf(on).findIndex((title) => title.toLowerCase() === wanted);
  return place < 0 ? undefined : place;
}

function addColumn(on: TableOn, given: unknown, values: unknown, name: unknown): Entity {
  const { sheet, table } = on;
  mayChange(sheet);
  const width = columnsOf(table.rect);
  const place = isAtEnd(given) ? width : index(given);
  if (place > width) refuse("InvalidArgument");
  const left = table.rect.left + place;
  const strip = { ...table.rect, left, right: left };
  const isFree = place === width && sheet.grid.used(strip, false) === undefined;
  if (!isFree) shiftCells(sheet, { kind: "insert", along: "columns", rect: strip });
  if (place === width) table.rect = { ...table.rect, right: left };
  writeCells(sheet, { ...strip, bottom: strip.top }, isAbsent(name) ? "" : text(name));
  if (!isAbsent(values)) writeColumn(on, place, values, isAbsent(name));
  return column(on, place);
}

function writeColumn({ sheet, table }: TableOn, place: number, values: unknown, withHeader: boolean): void {
  const left = table.rect.left + place;
  const rect = { ...(withHeader ? table.rect : bodyOf(table)), left, right: left };
  writeCells(sheet, rect, values);
}

const columnsKind = defined<TableOn>({
  name: "TableColumnCollection",
  items: (on) => numbers(columnsOf(on.table.rect)).map((place) => column(on, place)),
  item: (on, key) => column(on, placeOfColumn(on, key) ?? refuse("ItemNotFound")),
  properties: { count: { get: ({ table }) => columnsOf(table.rect) } },
  methods: {
    add: { call: (on, [place, values, name]) => addColumn(on, place, values, name) },
    getCount: { since: 4, call: ({ table }) => columnsOf(table.rect) },
    getItemAt: { call: (on, [place]) => column(on, index(place)) },
    getItemOrNullObject: {
      since: 4,
      call: (on, [key]) => {
        const place = placeOfColumn(on, key);
        return place === undefined ? null : column(on, place);
      },
    },
  },
});

function columnArea({ on, place }: Part, rect: Rect): Area {
  const left = on.table.rect.left + place;
  return new Area(on.sheet, { ...rect, left, right: left });
}

const columnKind = defined<Part>({
  name: "TableColumn",
  id: ({ on, place }) => titlesOf(on)[place] ?? "",
  properties: {
    index: { get: ({ place }) => place },
    name: {
      get: ({ on, place }) => titlesOf(on)[place] ?? "",
      set: (part, value) => {
        const { rect } = part.on.table;
        writeCells(part.on.sheet, columnArea(part, { ...rect, bottom: rect.top }).rect, text(value));
      },
    },
    values: {
      get: (part) => cellMap(part.on.sheet, columnArea(part, part.on.table.rect).rect, wireFormula),
      set: (part, value) => {
        writeCells(part.on.sheet, columnArea(part, part.on.table.rect).rect, value);
      },
    },
  },
  links: { filter: { since: 2, to: (part) => entity(filterKind, part) } },
  methods: {
    delete: {
      call: (part) => {
        mayChange(part.on.sheet);
        if (columnsOf(part.on.table.rect) === 1) refuse("InvalidOperation");
        const { rect } = columnArea(part, part.on.table.rect);
        shiftCells(part.on.sheet, { kind: "delete", along: "columns", rect });
        return null;
      },
    },
    getDataBodyRange: { call: (part) => range(columnArea(part, bodyOf(part.on.table))) },
    getHeaderRowRange: {
      call: (part) => range(columnArea(part, { ...part.on.table.rect, bottom: part.on.table.rect.top })),
    },
    getRange: { call: (part) => range(columnArea(part, part.on.table.rect)) },
  },
});

const filterKind = defined<Part>({
  name: "Filter",
  properties: { criteria: { since: 2, get: ({ on, place }) => on.table.filters.get(place) ?? null } },
  methods: {
    apply: {
      since: 2,
      call: ({ on, place }, [criteria]) => filter(on, place, record(criteria)),
    },
    applyValuesFilter: {
      since: 2,
      call: ({ on, place }, [values]) => filter(on, place, { filterOn: "Values", values }),
    },
    clear: {
      since: 2,
      call: ({ on, place }) => {
        mayChange(on.sheet, "allowAutoFilter");
        on.table.filters.delete(place);
        applyFilters(on.sheet, on.table.rect, on.table.filters);
        return null;
      },
    },
  },
});

function filter(on: TableOn, place: number, criteria: Readonly<Record<string, unknown>>): null {
  const kindOfFilter = filterKindOf(criteria["filterOn"]);
  if (kindOfFilter !== "Values" && kindOfFilter !== "Custom") refuse("NotInEmulator", `a filter on ${kindOfFilter}`);
  mayChange(on.sheet, "allowAutoFilter");
  on.table.filters.set(place, criteria);
  applyFilters(on.sheet, on.table.rect, on.table.filters);
  return null;
}
