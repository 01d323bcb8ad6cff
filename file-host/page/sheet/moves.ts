/** A cell by its numbers, both counted from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How far the part in use reaches, and how many rows are a page. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

type Move = (at: CellPosition, extent: Extent) => CellPosition;

const moves: ReadonlyMap<string, Move> = new Map<string, Move>([
  ["ArrowUp", ({ row, column }) => ({ row: row - 1, column })],
  ["ArrowDown", ({ row, column }) => ({ row: row + 1, column })],
  ["ArrowLeft", ({ row, column }) => ({ row, column: column - 1 })],
  ["ArrowRight", ({ row, column }) => ({ row, column: column + 1 })],
  ["PageUp", ({ row, column }, { page }) => ({ row: row - page, column })],
  ["PageDown", ({ row, column }, { page }) => ({ row: row + page, column })],
  ["Home", ({ row }) => ({ row, column: 1 })],
  ["End", ({ row }, { columns }) => ({ row, column: columns })],
  ["Control+Home", () => ({ row: 1, column: 1 })],
  ["Control+End", (_, { rows, columns }) => ({ row: rows, column: columns })],
]);

function within(value: number, most: number): number {
  return Math.max(1, Math.min(most, value));
}

/** The cell inside the part in use that is nearest. */
export function inside({ row, column }: CellPosition, { rows, columns }: Extent): CellPosition {
  return { row: within(row, rows), column: within(column, columns) };
}

/** Where a key leads from a cell, as in a spreadsheet; nothing for keys that mean something else. */
export function moved(key: string, withControl: boolean, at: CellPosition, extent: Extent): CellPosition | undefined {
  const move = moves.get(withControl ? `Control+${key}` : key);
  return move === undefined ? undefined : inside(move(at, extent), extent);
}
