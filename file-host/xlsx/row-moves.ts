import type { Range } from "../../core/workbook/ranges.ts";

/** One thing that happened to the rows of a sheet, in the numbering that held just before it. */
export type RowMove =
  | { readonly kind: "insert" | "delete"; readonly row: number }
  /** A table got more rows at its end: ranges that reached to its last row reach further. */
  | { readonly kind: "grow"; readonly from: number; readonly to: number };

/** What happened to the rows of one sheet, in order. */
export interface RowMoves {
  readonly sheet: string;
  readonly moves: readonly RowMove[];
  /** Rows of the table before: a range over the whole of a column grows and shrinks with it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** True when no row is left: ranges that were over the rows stay on the empty one that every table has. */
  readonly emptied: boolean;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function afterMove(rows: Rows, move: RowMove, firstRow: number, spreads: boolean): Rows | undefined {
  const { first, last } = rows;
  if (move.kind === "grow") {
    return spreads && last === move.from && first <= firstRow ? { first, last: move.to } : rows;
  }
  if (move.kind === "insert") {
    // A row that comes directly below the header belongs to what is over all rows.
    const stays = first < move.row || (spreads && first === firstRow && move.row === firstRow);
    return { first: stays ? first : first + 1, last: last >= move.row ? last + 1 : last };
  }
  const moved = { first: first > move.row ? first - 1 : first, last: last >= move.row ? last - 1 : last };
  return moved.last < moved.first ? undefined : moved;
}

/**
 * Where rows that were from `first` to `last` are after the moves; undefined when all of them went. What `spreads`, such
 * as a dropdown over a column, takes new rows of the table with it; a link or merged cells do not.
 */
export function movedRows(first: number, last: number, moves: RowMoves, spreads: boolean): Rows | undefined {
  let rows: Rows | undefined = { first, last };
  for (const move of moves.moves) rows = rows && afterMove(rows, move, moves.firstRow, spreads);
  const wasInTable = first >= moves.firstRow && last <= moves.lastRow;
  if (rows !== undefined || !spreads || !moves.emptied || !wasInTable) return rows;
  return { first: moves.firstRow, last: moves.firstRow };
}

/** Where a range is after the moves; undefined when all its rows went. */
export function movedRange(range: Range, moves: RowMoves, spreads: boolean): Range | undefined {
  const rows = movedRows(range.firstRow, range.lastRow, moves, spreads);
  return rows === undefined ? undefined : { ...range, firstRow: rows.first, lastRow: rows.last };
}
