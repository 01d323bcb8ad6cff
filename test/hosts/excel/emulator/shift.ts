import { columnLimit, columnsOf, contains, rowLimit, rowsOf, type Rect } from "./rect.ts";

/** Cells that come in or go out; the others move down or up, right or left. */
export interface Shift {
  readonly kind: "insert" | "delete";
  /** Along which the others move. */
  readonly along: "rows" | "columns";
  /** What comes in or goes out. */
  readonly rect: Rect;
}

/** All cells that move, or go, by a shift: from the first one to the edge of the sheet. */
export function movingPart({ along, rect }: Shift): Rect {
  return along === "rows" ? { ...rect, bottom: rowLimit - 1 } : { ...rect, right: columnLimit - 1 };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function movedSpan(span: Span, kind: Shift["kind"], start: number, count: number): Span | undefined {
  if (kind === "insert") {
    return {
      first: span.first >= start ? span.first + count : span.first,
      last: span.last >= start ? span.last + count : span.last,
    };
  }
  const end = start + count;
  const after = (place: number): number => (place >= end ? place - count : start);
  const first = span.first < start ? span.first : after(span.first);
  const last = span.last < start ? span.last : span.last >= end ? span.last - count : start - 1;
  return last < first ? undefined : { first, last };
}

/** True when a shift takes all of a rectangle along, rather than a part of its width. */
export function takesAlong(shift: Shift, rect: Rect): boolean {
  const across =
    shift.along === "rows"
      ? { ...shift.rect, top: 0, bottom: rowLimit - 1 }
      : { ...shift.rect, left: 0, right: columnLimit - 1 };
  return contains(across, rect);
}

/** Where a rectangle is after a shift on its sheet; undefined when all of it went. */
export function movedRect(rect: Rect, shift: Shift): Rect | undefined {
  if (!takesAlong(shift, rect)) return rect;
  if (shift.along === "rows") {
    if (rect.top === 0 && rect.bottom === rowLimit - 1) return rect;
    const rows = movedSpan({ first: rect.top, last: rect.bottom }, shift.kind, shift.rect.top, rowsOf(shift.rect));
    return rows && { ...rect, top: rows.first, bottom: Math.min(rows.last, rowLimit - 1) };
  }
  if (rect.left === 0 && rect.right === columnLimit - 1) return rect;
  const columns = movedSpan({ first: rect.left, last: rect.right }, shift.kind, shift.rect.left, columnsOf(shift.rect));
  return columns && { ...rect, left: columns.first, right: Math.min(columns.last, columnLimit - 1) };
}
