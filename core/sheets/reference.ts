import { columnLetters } from "../workbook/address.ts";

/** Rows of a block on a sheet, counted from 1, both included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A sheet as formulas name it: always between quotes, which every program accepts. */
export function onSheet(name: string): string {
  return `'${name.replace(/'/gu, "''")}'!`;
}

/** A whole column, counted from 1, that does not shift when its formula moves: `$C:$C`. */
export function wholeColumn(column: number): string {
  return `$${columnLetters(column)}:$${columnLetters(column)}`;
}

/** One cell, row and column counted from 1, that does not shift when its formula moves: `$A$1`. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Cells of rows and columns, counted from 1, that do not shift when their formula moves: `$A$1:$B$2`. */
export function fixedCells({ first, last }: Rows, column: number, lastColumn = column): string {
  return `$${columnLetters(column)}$${first}:$${columnLetters(lastColumn)}$${last}`;
}

/** Cells of one row that move along with their formula when rows are sorted: `$A7:$B7`. */
export function ownCells(row: number, column: number, lastColumn: number): string {
  return `$${columnLetters(column)}${row}:$${columnLetters(lastColumn)}${row}`;
}

/** A cell to look up by its exact text: lookups read `*`, `?` and `~` as something else unless they are marked. */
export function lookedUp(cell: string, text: string): string {
  return /[*?~]/u.test(text) ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` : cell;
}
