import { textOf } from "../../core/workbook/cell.ts";
import type { AddColumn, RemoveColumn } from "../../core/workbook/edit.ts";
import { colours } from "../../core/workbook/looks.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { columnAt, firstRows, newColumnIndex, rowAt, tableAt, type Table } from "../../core/workbook/table.ts";
import { blockOf } from "./cells.ts";
import { newGridCell, newGridText } from "./grid-writing.ts";
import { linkLater } from "./links.ts";
import { bodyLook } from "./new-sheet-looks.ts";
import { pixelsOf } from "./widths.ts";
import type { GridWork } from "./work.ts";

/** The header of a new column looks like the one to its left. */
function writeHeader(work: GridWork, table: Table, column: number, title: string): void {
  const { name } = table.sheet;
  const cell: Range = {
    firstRow: table.headerRow,
    lastRow: table.headerRow,
    firstColumn: column,
    lastColumn: column,
  };
  const left = { ...cell, firstColumn: column - 1, lastColumn: column - 1 };
  if (column > 1) work.do({ do: "copy-looks", sheet: name, from: left, to: cell });
  work.do(blockOf(name, table.headerRow, column, [[newGridText(title)]]));
}

function writeBody(work: GridWork, table: Table, body: Range, edit: AddColumn): void {
  const rows = firstRows(table);
  const values = new Map(edit.values.map(({ row, value }) => [rowAt(table, rows, row), value]));
  const { formats } = work.sheet(table.sheet.name);
  const numbers = Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, place) => body.firstRow + place);
  const cells = numbers.map((row) => newGridCell(edit.type, values.get(row) ?? null, work.holds));
  numbers.forEach((row, place) => {
    formats.set(row, body.firstColumn, cells[place]?.format ?? "General");
  });
  work.do(
    blockOf(
      table.sheet.name,
      body.firstRow,
      body.firstColumn,
      cells.map((cell) => [cell]),
    ),
  );
}

/** A column on one of our sheets looks as the others do; on a coordinator's it gets its width alone. */
function writeLook(work: GridWork, table: Table, body: Range, edit: AddColumn): void {
  const { name: sheet, key } = table.sheet;
  const { firstRow: row, firstColumn: column } = body;
  work.do({ do: "widths", sheet, column, count: 1, pixels: pixelsOf(edit.width) });
  if (key === undefined) return;
  const cells = Array.from({ length: body.lastRow - row + 1 }, () => [0]);
  work.do({ do: "looks", sheet, row, column, cells, styles: [bodyLook({ type: edit.type })] });
  work.do({ do: "lines", sheet, range: body, colour: colours.line });
}

/** A new column right of the last. */
export function addColumn(work: GridWork, edit: AddColumn): void {
  const table = tableAt(work.state, edit.table);
  const index = newColumnIndex(table);
  const body = work.columnCells(table, index);
  const { name } = table.sheet;
  work.makeRoom(name, body.lastRow, index + 1);
  writeHeader(work, table, index + 1, edit.title);
  writeLook(work, table, body, edit);
  writeBody(work, table, body, edit);
  if (table.sheet.key === undefined) return;
  const isLink = edit.type === "sheet-link";
  work.setOffer(name, { title: textOf(edit.title), isCheckbox: false, isLink });
  if (isLink) linkLater(work, name);
}

/** Takes an added column away again, cells and looks. */
export function removeColumn(work: GridWork, edit: RemoveColumn): void {
  const table = tableAt(work.state, edit.table);
  const { name } = table.sheet;
  const index = columnAt(table, edit.title);
  const sheet = work.sheet(name);
  const range = { ...work.columnCells(table, index), firstRow: table.headerRow };
  work.makeRoom(name, range.lastRow, index + 1);
  for (let row = range.firstRow; row <= range.lastRow; row += 1) sheet.formats.set(row, index + 1, "General");
  work.do({ do: "clear", sheet: name, range, what: "everything" });
  work.do({ do: "widths", sheet: name, column: index + 1, count: 1, pixels: null });
  const title = textOf(edit.title).toLowerCase();
  sheet.offers = sheet.offers.filter((offer) => offer.title.toLowerCase() !== title);
}
