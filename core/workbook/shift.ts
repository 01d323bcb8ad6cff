import { cellAddress, columnNumber } from "./address.ts";
import type { Sheet } from "./snapshot.ts";

/** Where a row that was at `row` is now; undefined when it is gone. */
type Move = (row: number) => number | undefined;

function merged(range: string, first: Move, last: Move): string[] {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (found === null) return [range];
  const [, left = "", top = "", right = "", bottom = ""] = found;
  const from = first(Number(top));
  const to = last(Number(bottom));
  if (from === undefined || to === undefined || to < from || (to === from && left === right)) return [];
  return [`${cellAddress(from, columnNumber(left))}:${cellAddress(to, columnNumber(right))}`];
}

function moved(sheet: Sheet, hidden: Move, first: Move, last: Move): Sheet {
  const { hiddenRows, merges, ...rest } = sheet;
  const rows = hiddenRows?.map(hidden).filter((row) => row !== undefined);
  const ranges = merges?.flatMap((range) => merged(range, first, last));
  return {
    ...rest,
    ...(rows === undefined || rows.length === 0 ? {} : { hiddenRows: rows }),
    ...(ranges === undefined || ranges.length === 0 ? {} : { merges: ranges }),
  };
}

/** Hidden rows and merged ranges after a row came in at `at`, as spreadsheets move them; the cells are left alone. */
export function shiftedDown(sheet: Sheet, at: number): Sheet {
  const move: Move = (row) => (row >= at ? row + 1 : row);
  return moved(sheet, move, move, move);
}

/** Hidden rows and merged ranges after row `at` went; the cells are left alone. */
export function shiftedUp(sheet: Sheet, at: number): Sheet {
  const above: Move = (row) => (row > at ? row - 1 : row);
  const gone: Move = (row) => (row === at ? undefined : above(row));
  const end: Move = (row) => (row >= at ? row - 1 : row);
  return moved(sheet, gone, above, end);
}
