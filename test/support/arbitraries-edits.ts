import * as fc from "fast-check";
import { freeName } from "../../core/sheets/synced.ts";
import { applied } from "../../core/workbook/apply.ts";
import { isFormula, textOf, valueOf, type Cell } from "../../core/workbook/cell.ts";
import type { AddSheet, Edit, EditKind, TableAddress } from "../../core/workbook/edit.ts";
import { inverted } from "../../core/workbook/invert.ts";
import type { SheetLayout } from "../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import type { Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import {
  columnNamed,
  firstRows,
  folded,
  keyIn,
  keysOf,
  rowKey,
  tableAt,
  type Table,
} from "../../core/workbook/table.ts";
import {
  cellOf,
  chart,
  columnType,
  choices,
  formula,
  hint,
  layout,
  longText,
  rowsOf,
  scalar,
  text,
  title,
  type HostStart,
} from "./arbitraries.ts";

/** Draws values one by one, each from an arbitrary that may depend on those before. */
export type Draw = fc.GeneratorValue;

/** A workbook while edits for it are made up. */
interface Drawing {
  readonly draw: Draw;
  readonly snapshot: Snapshot;
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly made: readonly { readonly before: Snapshot; readonly edit: Edit }[];
}

/** The snapshot that a host built from a start gives back. */
export function snapshotOf(start: HostStart): Snapshot {
  return {
    sheets: start.sheets.map(({ name, cells }) => ({ name, headerRow: 0, cells })),
    sheetNames: start.sheets.map((sheet) => sheet.name),
  };
}

/** Where the table of a coordinator's sheet stands. */
export function startTable(sheet: HostStart["sheets"][number]): TableAddress {
  return { sheet: sheet.name, headerRow: sheet.headerRow, keyColumns: sheet.keyColumns };
}

function pick<Item>(draw: Draw, items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : items[draw(fc.nat, { max: items.length - 1 })];
}

function someOf<Item>(draw: Draw, items: readonly Item[]): Item[] {
  return draw(fc.subarray<Item>, [...items]);
}

function addressOf(drawing: Drawing, sheet: Sheet, starts: HostStart): TableAddress {
  const start = starts.sheets.find((one) => one.name === sheet.name);
  if (start !== undefined) return startTable(start);
  return { sheet: sheet.name, headerRow: sheet.headerRow, keyColumns: drawing.tables.get(sheet.key ?? "") ?? [] };
}

/** Titles that find their own column: not blank, and the first of their name. */
function usableTitles(table: Table): string[] {
  return table.header.flatMap((cell, index) => {
    const found = typeof cell === "string" ? columnNamed(table.header, cell) : -1;
    return found === index ? [textOf(cell)] : [];
  });
}

/** A new sheet with a name that is free. */
export function drawnSheet(draw: Draw, snapshot: Snapshot, key: string, without: readonly EditKind[] = []): AddSheet {
  const drawn = withoutFeatures(draw(layout, key), without);
  const own = { ...drawn, name: freeName(snapshot, drawn.name) };
  return { kind: "add-sheet", layout: own, rows: draw(rowsOf, own) };
}

/** The layout without what a host cannot offer. */
function withoutFeatures(own: SheetLayout, without: readonly EditKind[]): SheetLayout {
  const columns = own.columns.map((column) => {
    const kept = Object.entries(column).filter(([name]) => !(without as readonly string[]).includes(name));
    return {
      ...Object.fromEntries(kept),
      key: column.key,
      title: column.title,
      type: column.type,
      width: column.width,
    };
  });
  return { ...own, columns };
}

function unusedKey(table: Table, cells: readonly Cell[], wanted: readonly string[]): boolean {
  const key = rowKey(table.keyIndices.map((index) => storedCell(cells[index])));
  return key !== "" && !wanted.includes(key);
}

function appendRows(drawing: Drawing, table: Table, address: TableAddress): Edit | undefined {
  const { draw } = drawing;
  const columns = usableTitles(table);
  const keys = [...keysOf(table)];
  const rows = [];
  for (let count = draw(fc.integer, { min: 1, max: 3 }); count > 0; count -= 1) {
    const cells = columns.map((): Cell => draw(cellOf, "text"));
    const spread: Cell[] = [];
    columns.forEach((name, place) => {
      spread[columnNamed(table.header, name)] = cells[place] ?? null;
    });
    if (!unusedKey(table, spread, keys)) continue;
    const after = draw(fc.boolean) ? pick(draw, ["", ...keys.filter((key) => key !== "")]) : undefined;
    const skip = after === undefined ? 0 : draw(fc.nat, { max: 2 });
    rows.push({ cells, ...(after === undefined ? {} : { after }), ...(skip === 0 ? {} : { skip }) });
    keys.push(rowKey(table.keyIndices.map((index) => storedCell(spread[index]))));
  }
  return rows.length === 0 ? undefined : { kind: "append-rows", table: address, columns, rows };
}

function removeRows(drawing: Drawing, table: Table, address: TableAddress): Edit | undefined {
  const columns = usableTitles(table);
  const gone = someOf(drawing.draw, [...firstRows(table).values()]);
  const rows = gone.map((row) => ({
    cells: columns.map((name): Cell => table.sheet.cells[row - 1]?.[columnNamed(table.header, name)] ?? null),
  }));
  return rows.length === 0 ? undefined : { kind: "remove-rows", table: address, columns, rows };
}

function anyCell(draw: Draw, ours: boolean): Cell {
  const kind = draw(fc.nat, { max: 19 });
  if (kind === 0) return draw(longText);
  if (kind < 3 && ours) return draw(formula);
  return draw(scalar);
}

function setCells(drawing: Drawing, table: Table, address: TableAddress): Edit | undefined {
  const { draw } = drawing;
  const columns = usableTitles(table).filter((name) => !table.keyIndices.includes(columnNamed(table.header, name)));
  const places = [...firstRows(table)].flatMap(([key, row]) => columns.map((column) => ({ key, row, column })));
  const changes = someOf(draw, places).map(({ key, row, column }) => {
    const standing = table.sheet.cells[row - 1]?.[columnNamed(table.header, column)] ?? null;
    return { row: key, column, before: valueOf(standing), after: anyCell(draw, table.sheet.key !== undefined) };
  });
  return changes.length === 0 ? undefined : { kind: "set-cells", table: address, changes };
}

function addColumn(drawing: Drawing, table: Table, address: TableAddress): Edit | undefined {
  const { draw } = drawing;
  const name = draw(title);
  if (table.header.some((cell) => folded(cell) === folded(name))) return undefined;
  const type = draw(columnType);
  const values = someOf(draw, [...firstRows(table).keys()]).map((row) => {
    const value = draw(cellOf, type);
    return { row, value: isFormula(value) && table.sheet.key === undefined ? value.value : value };
  });
  return {
    kind: "add-column",
    table: address,
    title: name,
    type,
    width: draw(fc.integer, { min: 1, max: 40 }),
    values,
  };
}

/** One of our sheets as the table that a chart elsewhere draws. */
function tableOf(sheet: Sheet): Table {
  return { sheet, headerRow: sheet.headerRow, header: sheet.cells[sheet.headerRow - 1] ?? [], keyIndices: [] };
}

function setFeature(drawing: Drawing, table: Table, address: TableAddress, kind: EditKind): Edit | undefined {
  const { draw } = drawing;
  const columns = usableTitles(table);
  const column = pick(draw, columns);
  if (column === undefined) return undefined;
  const standing = table.sheet.features?.find((feature) => folded(feature.column) === folded(column));
  const off = draw(fc.boolean);
  if (kind === "choices") {
    return { kind, table: address, column, before: standing?.choices ?? null, after: off ? null : draw(choices) };
  }
  if (kind === "hint")
    return { kind, table: address, column, before: standing?.hint ?? null, after: off ? null : draw(hint) };
  if (kind === "checkbox") return { kind, table: address, column, before: standing?.checkbox ?? false, after: !off };
  if (kind === "warning") return { kind, table: address, before: table.sheet.warned ?? false, after: !off };
  if (kind !== "chart") return undefined;
  // From its own columns, or from those of another sheet of ours.
  const source = pick(
    draw,
    drawing.snapshot.sheets.filter((one) => one.key !== undefined && usableTitles(tableOf(one)).length > 0),
  );
  const isOwn = source?.key === undefined || source.key === table.sheet.key;
  const drawn = isOwn ? draw(chart, columns) : { ...draw(chart, usableTitles(tableOf(source))), source: source.key };
  const before = table.sheet.charts?.find((one) => one.id === drawn.id) ?? null;
  return { kind, table: address, id: drawn.id, before, after: off ? null : drawn };
}

/** The reverse of something done before, where nothing has come in between. */
function takeBack(drawing: Drawing): Edit | undefined {
  const earlier = pick(drawing.draw, drawing.made);
  return earlier === undefined ? undefined : inverted(earlier.before, [earlier.edit])[0];
}

function drawnEdit(
  drawing: Drawing,
  kind: EditKind | "take-back",
  start: HostStart,
  without: readonly EditKind[],
): Edit | undefined {
  if (kind === "add-sheet") return drawnSheet(drawing.draw, drawing.snapshot, `own_${drawing.made.length}`, without);
  if (kind === "take-back") return takeBack(drawing);
  const shared = kind === "set-cells" || kind === "add-column";
  const sheet = pick(
    drawing.draw,
    // Only cells and columns change on a coordinator's sheets.
    drawing.snapshot.sheets.filter((one) => shared || one.key !== undefined),
  );
  if (sheet === undefined) return undefined;
  const address = addressOf(drawing, sheet, start);
  const table = tableAt(drawing.snapshot, address);
  if (kind === "append-rows") return appendRows(drawing, table, address);
  if (kind === "remove-rows") return removeRows(drawing, table, address);
  if (kind === "set-cells") return setCells(drawing, table, address);
  if (kind === "add-column") return addColumn(drawing, table, address);
  return setFeature(drawing, table, address, kind);
}

const drawnKinds: readonly (EditKind | "take-back")[] = [
  "add-sheet",
  "append-rows",
  "set-cells",
  "add-column",
  "remove-rows",
  "append-rows",
  "set-cells",
  "choices",
  "checkbox",
  "hint",
  "chart",
  "warning",
  "take-back",
];

function withKeys(drawing: Drawing, edit: Edit): ReadonlyMap<string, readonly string[]> {
  if (edit.kind !== "add-sheet") return drawing.tables;
  return new Map([...drawing.tables, [edit.layout.key, keyTitles(edit)]]);
}

function keyTitles(edit: AddSheet): string[] {
  return edit.layout.keyColumns.flatMap((key) =>
    edit.layout.columns.filter((one) => one.key === key).map((one) => one.title),
  );
}

/** The workbook after an edit; undefined where the edit turns out not to be possible. */
function tried(snapshot: Snapshot, edit: Edit): Snapshot | undefined {
  try {
    return applied(snapshot, [edit]);
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return undefined;
    throw problem;
  }
}

/**
 * Edits that can be done one after the other to a workbook built from `start`, the first of them a new sheet; without
 * the kinds that a host has no equal of.
 */
export function drawnEdits(draw: Draw, start: HostStart, without: readonly EditKind[] = []): Edit[] {
  const kinds = drawnKinds.filter((kind) => !(without as readonly string[]).includes(kind));
  let drawing: Drawing = { draw, snapshot: snapshotOf(start), tables: new Map(), made: [] };
  const count = draw(fc.integer, { min: 1, max: 12 });
  for (let turn = 0; turn < count; turn += 1) {
    const kind = turn === 0 ? "add-sheet" : (pick(draw, kinds) ?? "add-sheet");
    const edit = drawnEdit(drawing, kind, start, without);
    const after = edit === undefined ? undefined : tried(drawing.snapshot, edit);
    if (edit === undefined || after === undefined) continue;
    const made = [...drawing.made, { before: drawing.snapshot, edit }];
    drawing = { draw, snapshot: after, tables: withKeys(drawing, edit), made };
  }
  return drawing.made.map(({ edit }) => edit);
}

/** A cell that nobody expects there: some other text. */
export function otherText(draw: Draw, cell: Cell): string {
  return `${textOf(cell)} ${draw(text)} anders`;
}

/** The cells of every row by its key, for comparing tables whose rows stand in another order. */
export function rowsByKey(snapshot: Snapshot, address: TableAddress): ReadonlyMap<string, readonly Cell[]> {
  const table = tableAt(snapshot, address);
  const rows = table.sheet.cells.slice(table.headerRow).map((cells) => [keyIn(table, cells), cells] as const);
  return new Map(rows.filter(([key]) => key !== "").reverse());
}
