import { cellAddress, columnLetters } from "./address.ts";

/** A part of a sheet, rows and columns counted from 1. */
export interface Range {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A sheet as formulas and names write it: always between quotes, which every program accepts. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/gu, "''")}'`;
}

/** A range as `A1:B2`, a single cell as `A1`. */
export function rangeText(range: Range): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A range that does not shift when a formula is copied, as `$A$1:$B$2`. */
export function fixedRangeText(range: Range): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return `${corner(range.firstRow, range.firstColumn)}:${corner(range.lastRow, range.lastColumn)}`;
}

/** A fixed range on a sheet, as `'Ronde 1'!$A$4:$H$4`. */
export function sheetRange(sheet: string, range: Range): string {
  return `${quotedSheet(sheet)}!${fixedRangeText(range)}`;
}

/** The first of `wanted`, `wanted_2`, `wanted_3`, ... that nobody took; names are compared without regard to case. */
export function freeWord(wanted: string, taken: Iterable<string>): string {
  const lower = new Set(Array.from(taken, (name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}_${number}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
