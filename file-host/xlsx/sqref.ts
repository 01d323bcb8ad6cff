import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import { parsedRange } from "../../core/workbook/references.ts";
import { movedRange, type RowMoves } from "./row-moves.ts";

/** The ranges of a list such as `A1:B2 C3`. */
export function rangesIn(text: string): readonly Range[] {
  return text
    .trim()
    .split(/\s+/u)
    .map(parsedRange)
    .filter((range) => range !== undefined);
}

/** A list of ranges as files write it. */
export function rangesText(ranges: readonly Range[]): string {
  return ranges.map(rangeText).join(" ");
}

/** What is left of a range when another is cut out of it: at most four pieces. */
function cutFrom(range: Range, hole: Range): readonly Range[] {
  const firstRow = Math.max(range.firstRow, hole.firstRow);
  const lastRow = Math.min(range.lastRow, hole.lastRow);
  const firstColumn = Math.max(range.firstColumn, hole.firstColumn);
  const lastColumn = Math.min(range.lastColumn, hole.lastColumn);
  if (firstRow > lastRow || firstColumn > lastColumn) return [range];
  const pieces: readonly Range[] = [
    { ...range, lastRow: firstRow - 1 },
    { ...range, firstRow: lastRow + 1 },
    { firstRow, lastRow, firstColumn: range.firstColumn, lastColumn: firstColumn - 1 },
    { firstRow, lastRow, firstColumn: lastColumn + 1, lastColumn: range.lastColumn },
  ];
  return pieces.filter((piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn);
}

/** A list of ranges without the cells of a range. */
export function rangesWithout(ranges: readonly Range[], hole: Range): readonly Range[] {
  return ranges.flatMap((range) => cutFrom(range, hole));
}

/** The ranges of a rule after rows moved; those that went are left out. */
export function rangesMoved(ranges: readonly Range[], moves: RowMoves): readonly Range[] {
  return ranges.map((range) => movedRange(range, moves, true)).filter((range) => range !== undefined);
}
