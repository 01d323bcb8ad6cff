import { rectText } from "./address.ts";
import type { BookSheet, Table } from "./book-sheet.ts";
import { isError, wireValue, type Cell } from "./cell.ts";
import { typed } from "./coercion.ts";
import { formatOf, numberFormat } from "./format.ts";
import { mayChange, mayWrite } from "./guard.ts";
import { refuse } from "./problem.ts";
import { cellsOf, columnsOf, isUnbounded, overlap, rowsOf, type Rect } from "./rect.ts";
import { shown } from "./shown.ts";

/** What Excel gives at most: above it there are no values, and no error either. */
const mostCells = 5_000_000;
/** Characters that fit in a cell. */
const longestText = 32_767;

/** The cells of a rectangle in rows; `null` where Excel gives none because there are too many. */
export function cellMap<Value>(
  sheet: BookSheet,
  rect: Rect,
  read: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(rect) || cellsOf(rect) > mostCells) return null;
  return Array.from({ length: rowsOf(rect) }, (_row, down) =>
    Array.from({ length: columnsOf(rect) }, (_column, right) => {
      const [row, column] = [rect.top + down, rect.left + right];
      return read(sheet.grid.at(row, column), row, column);
    }),
  );
}

/** What a formula or value reads back as in `formulas`. */
export function wireFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? wireValue(cell?.value);
}

/** The kind of a value, as `valueTypes` has it. */
export function valueType(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

/** What a person sees in a cell. */
export function textAt(sheet: BookSheet, cell: Cell | undefined, row: number, column: number): string {
  return shown(cell?.value, String(formatOf(sheet.grid.formatAt(row, column), numberFormat)));
}

/**
 * The scalar for each cell out of what was given: one for all, or a 2-D array of exactly the shape. `InvalidArgument`
 * for any other shape and for ranges without end.
 */
export function spread(given: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (isUnbounded(rect)) refuse("InvalidArgument", "Cell-level properties can't be set on an unbounded range.");
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const isShaped =
    rows.length === rowsOf(rect) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(rect));
  if (!isShaped) {
    refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the range.");
  }
  return (row, column) => {
    const cells: unknown = rows[row - rect.top];
    return Array.isArray(cells) ? (cells[column - rect.left] as unknown) : undefined;
  };
}

function checkedFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, "").replace(/'(?:[^']|'')*'/gu, "");
  const depth = (bare.match(/[()]/gu) ?? []).reduce(
    (open, bracket) => (open < 0 ? open : bracket === "(" ? open + 1 : open - 1),
    0,
  );
  if (depth !== 0 || bare.includes('"') || /[-+*/&(,=<>]$/u.test(bare.trim())) {
    refuse("InvalidArgument", "The formula is missing a range reference or a defined name.");
  }
}

/** Formulas that our own sheets never have give what Excel would show for nonsense. */
function calculated(sheet: BookSheet, formula: string, row: number, column: number): Cell["value"] {
  return sheet.book.calculate(formula, { sheet: sheet.name, row, column }) ?? 0;
}

function writeCell(sheet: BookSheet, row: number, column: number, input: string | number | boolean): void {
  const { grid, book } = sheet;
  const format = String(formatOf(grid.formatAt(row, column), numberFormat));
  const { content, numberFormat: fresh } = typed(input, format, book.apostrophe);
  if (typeof input === "string" && input.length > longestText) refuse("InvalidArgument", "The text is too long.");
  if (fresh !== undefined && format === "General") {
    grid.setFormat({ top: row, bottom: row, left: column, right: column }, numberFormat, fresh);
  }
  if (content.formula === undefined) grid.setContent(row, column, content);
  else {
    checkedFormula(content.formula);
    const value = calculated(sheet, content.formula, row, column);
    grid.setContent(row, column, { formula: content.formula, ...(value === undefined ? {} : { value }) });
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return (
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
  );
}

/** Puts in what was given as a person would type it; `null` leaves a cell as it is, `""` empties it. */
export function writeCells(sheet: BookSheet, rect: Rect, given: unknown): void {
  const at = spread(given, rect);
  mayWrite(sheet, rect);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const input = at(row, column);
      if (input === null || input === undefined) continue;
      if (!isScalar(input)) refuse("InvalidArgument", "A cell can't hold this value.");
      if (!isCovered(sheet, row, column)) writeCell(sheet, row, column, input);
    }
  }
  if (sheet.book.tablesExpand) expandTables(sheet, rect);
  keepHeaders(sheet, rect);
  sheet.book.onChange({ what: "cells", sheet, address: rectText(rect), changeType: "RangeEdited", source: "Local" });
}

/** Tables grow over what was written against their last row or column. */
function expandTables(sheet: BookSheet, rect: Rect): void {
  for (const table of sheet.tables) {
    const { top, left, bottom, right } = table.rect;
    const isBelow = rect.top === bottom + 1 && rect.left >= left && rect.right <= right && !table.showTotals;
    const isBeside = rect.left === right + 1 && rect.top >= top && rect.bottom <= bottom;
    const grown = isBelow ? { ...table.rect, bottom: rect.bottom } : { ...table.rect, right: rect.right };
    const isFree = sheet.tables.every((other) => other === table || !overlap(other.rect, grown));
    if ((isBelow || isBeside) && isFree && sheet.grid.used(rect, true) !== undefined) growTable(sheet, table, grown);
  }
}

function growTable(sheet: BookSheet, table: Table, rect: Rect): void {
  table.rect = rect;
  if (table.showHeaders) nameHeaders(sheet, { ...rect, bottom: rect.top });
}

/** Of merged cells only the first holds a value. */
function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (rect) =>
      rect.top <= row &&
      rect.bottom >= row &&
      rect.left <= column &&
      rect.right >= column &&
      !(rect.top === row && rect.left === column),
  );
}

/** The headers of tables are text, filled, and each there once: Excel makes them so. */
export function keepHeaders(sheet: BookSheet, rect: Rect): void {
  for (const table of sheet.tables) {
    const touches = table.showHeaders && table.rect.top >= rect.top && table.rect.top <= rect.bottom;
    if (touches) nameHeaders(sheet, { ...table.rect, bottom: table.rect.top });
  }
}

/** Makes a row of cells the headers of a table: text, filled, and each there once. */
export function nameHeaders(sheet: BookSheet, rect: Rect): void {
  const taken = new Set<string>();
  for (let column = rect.left; column <= rect.right; column += 1) {
    const cell = sheet.grid.at(rect.top, column);
    const standing = textAt(sheet, cell, rect.top, column);
    const title = freeTitle(standing === "" ? `Column${column - rect.left + 1}` : standing, taken);
    taken.add(title.toLowerCase());
    if (cell?.value !== title || cell.formula !== undefined) sheet.grid.setContent(rect.top, column, { value: title });
  }
}

function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  let title = wanted;
  for (let number = 2; taken.has(title.toLowerCase()); number += 1) title = `${wanted}${number}`;
  return title;
}

/** Gives cells a number format each; `null` leaves one as it is. */
export function writeNumberFormats(sheet: BookSheet, rect: Rect, given: unknown): void {
  const at = spread(given, rect);
  mayChange(sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    sheet.grid.setFormat(rect, numberFormat, checkedFormat(given));
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const format = at(row, column);
      if (format === null) continue;
      const cell = { top: row, bottom: row, left: column, right: column };
      sheet.grid.setFormat(cell, numberFormat, checkedFormat(format));
    }
  }
}

/** Letters that mean something in a number format; those of other languages, such as the Dutch `j`, are refused. */
const formatLetters = /^(?:general|am\/pm|a\/p|[ymdhsebg]|[^a-z])*$/iu;

function checkedFormat(given: unknown): string {
  if (typeof given !== "string") refuse("InvalidArgument");
  const bare = given.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?.,]e[+-]/giu, "");
  if (!formatLetters.test(bare)) refuse("InvalidArgument", "The number format isn't valid.");
  return given === "" ? "General" : given;
}
