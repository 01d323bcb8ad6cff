import { readFileSync } from "node:fs";

/**
 * The part of a round that other solvers can do: one cost per pair (the ranks of both sides added), as many pairs as
 * possible. The pairs of row `r` stand at `offsets[r]` up to `offsets[r + 1]`.
 */
export interface SingleCost {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly costs: Int32Array;
}

/** What a row costs that stays alone: more than any pair can, so that pairs come first. */
export function costOfAlone({ rows, costs }: SingleCost): number {
  return (costs.reduce((most, cost) => Math.max(most, cost), 0) + 1) * (rows + 1);
}

/** Reads it from a file of 32-bit numbers: rows, columns, pairs, then the three lists. */
export function readSingleCost(path: string): SingleCost {
  const bytes = readFileSync(path);
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const [rows = 0, columns = 0, pairs = 0] = all;
  const first = 3 + rows + 1;
  return {
    rows,
    columns,
    offsets: all.subarray(3, first),
    targets: all.subarray(first, first + pairs),
    costs: all.subarray(first + pairs, first + 2 * pairs),
  };
}
