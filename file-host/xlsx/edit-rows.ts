import { placedChanges, rowsToRemove } from "../../core/workbook/apply-rows.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import type { AppendRows, RemoveRows, SetCells, TableRow } from "../../core/workbook/edit.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import { columnAt, keyIn, keysOf, lastRowOf, positionFor, tableAt, type Table } from "../../core/workbook/table.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import type { Editing } from "./editing.ts";
import type { RowMove } from "./row-moves.ts";
import type { DocumentRow, SheetDocument } from "./sheet-document.ts";
import { TableWriter } from "./table-writer.ts";
import { cellXml } from "./write-cell.ts";

/** Other values in rows that stand. */
export function setCells(editing: Editing, edit: SetCells): void {
  const table = tableAt(editing.state, edit.table);
  const writer = new TableWriter(editing, table);
  for (const { row, index, change } of placedChanges(table, edit)) writer.write(row, index + 1, change.after);
  writer.finish();
}

/** Columns that belong to a table: as far as its header and Excel's table go. */
function widthOf(editing: Editing, table: Table): number {
  return Math.max(table.header.length, editing.excelTable(table)?.range.lastColumn ?? 0);
}

/** Cells in the order of some column indices, as a row from column A on. */
function spread(indices: readonly number[], cells: readonly Cell[]): readonly Cell[] {
  const row: Cell[] = Array.from({ length: Math.max(0, ...indices.map((index) => index + 1)) }, () => null);
  indices.forEach((index, place) => {
    row[index] = cells[place] ?? null;
  });
  return row;
}

interface NewRow {
  readonly row: DocumentRow;
  readonly cells: readonly Cell[];
}

/** Rows that are being added, and the room that is made for them. */
class RowRoom {
  readonly moves: RowMove[] = [];
  readonly added: NewRow[] = [];
  private readonly keys: string[];
  private end: number;

  constructor(
    private readonly table: Table,
    private readonly sheet: SheetDocument,
    end: number,
  ) {
    this.keys = [...keysOf(table)];
    this.end = end;
  }

  add(place: TableRow, cells: readonly Cell[]): void {
    const { headerRow } = this.table;
    const position = positionFor(this.table, this.keys, place);
    while (this.keys.length < position) this.skip();
    const number = headerRow + 1 + position;
    const between = position < this.keys.length;
    const row = between ? this.sheet.insertRow(number) : this.sheet.ensuredRow(number);
    if (between) {
      this.moves.push({ kind: "insert", row: number });
      this.end += 1;
    }
    this.keys.splice(position, 0, keyIn(this.table, cells));
    this.grow(headerRow + this.keys.length);
    this.added.push({ row, cells });
  }

  /** A row that stays empty between the last one and the next. */
  private skip(): void {
    this.keys.push("");
    this.added.push({ row: this.sheet.ensuredRow(this.table.headerRow + this.keys.length), cells: [] });
  }

  private grow(to: number): void {
    if (to <= this.end) return;
    this.moves.push({ kind: "grow", from: this.end, to });
    this.end = to;
  }
}

/** New rows in a table: at its end, or with the rows below moved down. They look like the row above them. */
export function appendRows(editing: Editing, edit: AppendRows): void {
  const table = tableAt(editing.state, edit.table);
  const sheet = editing.document(table.sheet.name);
  const indices = edit.columns.map((title) => columnAt(table, title));
  const end = Math.max(editing.endOf(table), table.headerRow + 1);
  if (edit.rows.some((row) => row.after !== undefined)) sheet.unshareFormulas();
  const templates = templatesOf(editing, table);
  const room = new RowRoom(table, sheet, end);
  for (const row of edit.rows) room.add(row, spread(indices, row.cells.map(storedCell)));
  const where = { sheet: table.sheet.name, firstRow: table.headerRow + 1, lastRow: end, emptied: false };
  editing.move({ ...where, moves: room.moves });
  const writer = new TableWriter(editing, table);
  for (const { row, cells } of room.added) {
    templates.forEach((template, index) => {
      writer.write(row.number, index + 1, cells[index] ?? null, template);
    });
  }
  writer.finish();
}

/** The format of each column of a table, from its last rows. */
function templatesOf(editing: Editing, table: Table): readonly (number | undefined)[] {
  const writer = new TableWriter(editing, table);
  const last = Math.max(lastRowOf(table), table.headerRow + 1) + 1;
  return Array.from({ length: widthOf(editing, table) }, (_, index) => writer.styleNear(last, index + 1));
}

/** Rows that go, with everything that stood on them; the rows below move up. */
export function removeRows(editing: Editing, edit: RemoveRows): void {
  const table = tableAt(editing.state, edit.table);
  const sheet = editing.document(table.sheet.name);
  const upwards = [...rowsToRemove(table, edit)].sort((one, other) => other - one);
  const end = editing.endOf(table);
  const emptied = upwards.length === end - table.headerRow;
  sheet.unshareFormulas();
  const gone = upwards.map((number) => sheet.deleteRow(number));
  const moves = upwards.map((row): RowMove => ({ kind: "delete", row }));
  const where = { sheet: table.sheet.name, firstRow: table.headerRow + 1, lastRow: end, emptied };
  editing.move({ ...where, moves });
  if (emptied) keepLooks(editing, table, sheet, gone[gone.length - 1]);
}

/** A table without rows keeps an empty one, which remembers how its columns look. */
function keepLooks(editing: Editing, table: Table, sheet: SheetDocument, gone: DocumentRow | undefined): void {
  const number = table.headerRow + 1;
  if (gone === undefined || (sheet.row(number)?.cells.length ?? 0) > 0) return;
  const spelling = { prefix: sheet.prefix, date1904: editing.date1904 };
  for (const { column } of gone.cells) {
    const style = gone.styleOf(column);
    editing.put(sheet, number, column, cellXml(cellAddress(number, column), style, null, undefined, spelling));
  }
}
