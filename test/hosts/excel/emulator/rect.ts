/** Rows that a sheet of Excel has. */
export const rowLimit = 1_048_576;
/** Columns that a sheet of Excel has. */
export const columnLimit = 16_384;

/** Cells that stand in a rectangle; rows and columns counted from 0, all four included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A whole sheet. */
export const everything: Rect = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

/** Rows of a rectangle. */
export function rowsOf(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

/** Columns of a rectangle. */
export function columnsOf(rect: Rect): number {
  return rect.right - rect.left + 1;
}

/** Cells of a rectangle. */
export function cellsOf(rect: Rect): number {
  return rowsOf(rect) * columnsOf(rect);
}

/** True for whole columns. */
export function coversRows(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === rowLimit - 1;
}

/** True for whole rows. */
export function coversColumns(rect: Rect): boolean {
  return rect.left === 0 && rect.right === columnLimit - 1;
}

/** True where Excel gives no values of single cells, because there are too many. */
export function isUnbounded(rect: Rect): boolean {
  return coversRows(rect) || coversColumns(rect);
}

/** What two rectangles share. */
export function intersection(one: Rect, other: Rect): Rect | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? undefined : shared;
}

/** True when two rectangles share a cell. */
export function overlap(one: Rect, other: Rect): boolean {
  return intersection(one, other) !== undefined;
}

/** True when the first holds all of the second. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The smallest rectangle around both. */
export function around(one: Rect, other: Rect): Rect {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The parts of a rectangle that lie outside another, at most four. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const shared = intersection(rect, hole);
  if (shared === undefined) return [rect];
  const parts = [
    { ...rect, bottom: shared.top - 1 },
    { ...rect, top: shared.bottom + 1 },
    { ...rect, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...rect, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
