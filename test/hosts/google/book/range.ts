import type { Range } from "../../../../core/workbook/ranges.ts";

/** Rows or columns that come in before `at`, or go from `at` on; the others move. Counted from 1. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** True where two ranges share a cell. */
export function meets(one: Range, other: Range): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

/** True where all of `inner` lies in `outer`. */
export function holds(outer: Range, inner: Range): boolean {
  return (
    outer.firstRow <= inner.firstRow &&
    outer.lastRow >= inner.lastRow &&
    outer.firstColumn <= inner.firstColumn &&
    outer.lastColumn >= inner.lastColumn
  );
}

/** True where a cell lies in a range. */
export function hasCell(range: Range, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

/** Where a row or column is after a shift; undefined when it went. */
export function movedLine(line: number, { kind, at, count }: Shift): number | undefined {
  if (line < at) return line;
  if (kind === "insert") return line + count;
  return line < at + count ? undefined : line - count;
}

/** First and last line of a stretch after a shift; undefined when all of it went. */
export function movedSpan(first: number, last: number, shift: Shift): readonly [number, number] | undefined {
  const { kind, at, count } = shift;
  if (kind === "insert") return [first >= at ? first + count : first, last >= at ? last + count : last];
  const from = movedLine(first, shift) ?? at;
  const to = movedLine(last, shift) ?? at - 1;
  return to < from ? undefined : [from, to];
}

/** Where a range is after a shift on its sheet; undefined when all of it went. */
export function movedRange(range: Range, shift: Shift): Range | undefined {
  if (shift.along === "rows") {
    const rows = movedSpan(range.firstRow, range.lastRow, shift);
    return rows === undefined ? undefined : { ...range, firstRow: rows[0], lastRow: rows[1] };
  }
  const columns = movedSpan(range.firstColumn, range.lastColumn, shift);
  return columns === undefined ? undefined : { ...range, firstColumn: columns[0], lastColumn: columns[1] };
}
