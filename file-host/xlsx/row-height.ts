import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import type { ColumnLayout } from "../../core/workbook/layout.ts";

/** Points of one line of the standard font. */
const lineHeight = 15;
/** Points of the line with the title of a sheet. */
export const titleHeight = 21;
/** Widths are counted in digits; the letters of running text are narrower. */
const lettersPerDigit = 1.1;
/** Characters that the filter button takes from a header. */
export const filterButton = 3;
/** The most lines a row shows before a person makes it higher; Excel allows no row above 409 points. */
const mostLines = 20;

/** The lines that one paragraph takes, words kept whole. */
function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    const more = Math.ceil(used / width) - 1;
    if (more > 0) {
      lines += more;
      used -= more * width;
    }
  }
  return lines;
}

/** The lines that a text takes in a cell of some width in characters. */
export function linesOf(text: string, width: number): number {
  const characters = Math.max(1, Math.floor(width * lettersPerDigit));
  const paragraphs = text.split("\n").map((paragraph) => wrappedLines(paragraph, characters));
  return paragraphs.reduce((sum, lines) => sum + lines, 0);
}

/** The height in points of a row with cells of so many lines; undefined when one line is enough. */
export function heightOf(lines: readonly number[]): number | undefined {
  const most = Math.min(Math.max(1, ...lines), mostLines);
  return most === 1 ? undefined : most * lineHeight;
}

/**
 * The height of a row. Programs fit a row to its text when somebody edits it, but not all do when they open a file, so
 * the file says what will be needed.
 */
export function bodyHeight(columns: readonly ColumnLayout[], cells: readonly Cell[]): number | undefined {
  const lines: number[] = [];
  columns.forEach((column, place) => {
    if (column.wrap !== true) return;
    const value = valueOf(cells[place]);
    if (typeof value === "string") lines.push(linesOf(value, column.width));
  });
  return heightOf(lines);
}
