import { isFormula, type Cell, type Scalar } from "./cell.ts";

/** The longest text that a cell of Excel holds, in UTF-16 units; Google Sheets holds more. */
export const longestText = 32_767;

/** Control characters that XML cannot hold (all but tab and line feed), halves of a surrogate pair, non-characters. */
const unfit = /(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/** The first `limit` UTF-16 units of a text, without cutting a character in two. */
export function cutText(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return cut.length < text.length && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * A text as every host can hold it: line breaks as `\n`, without the characters that no spreadsheet file can hold, at
 * most `longestText` long. Hosts pass each text through it when they read and when they write, so that what was written
 * is what is read.
 */
export function cellText(text: string): string {
  return cutText(text.replace(/\r\n?/gu, "\n").replace(unfit, ""), longestText);
}

function storedScalar(value: Scalar): Scalar {
  if (typeof value === "string") return value.trim() === "" ? null : notBlank(cellText(value));
  // JSON and spreadsheets know no negative zero.
  return value === 0 ? 0 : value;
}

function notBlank(text: string): string | null {
  return text.trim() === "" ? null : text;
}

/** A cell in normal form: text by `cellText`, text that shows nothing as `null`. Spaces around a text stay. */
export function storedCell(cell: Cell | undefined): Cell {
  if (cell === undefined) return null;
  return isFormula(cell) ? { formula: cell.formula, value: storedScalar(cell.value) } : storedScalar(cell);
}

function trimmed(row: readonly Cell[]): readonly Cell[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

/** Rows without the blank cells at their ends and without the blank rows at the end, the cells in normal form already. */
export function trimmedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const short = rows.map(trimmed);
  let length = short.length;
  while (length > 0 && short[length - 1]?.length === 0) length -= 1;
  return short.slice(0, length);
}

/** The cells of a sheet in normal form, as `Sheet.cells` holds them; for hosts that read. */
export function storedRows(rows: readonly (readonly (Cell | undefined)[])[]): readonly (readonly Cell[])[] {
  return trimmedRows(rows.map((row) => Array.from(row, storedCell)));
}
