import { eachPair, type AssignmentProblem } from "./assignment.ts";

/** The pairs of a problem by column, as `offsets` and `targets` have them by row. */
export interface ByColumn {
  /** One more than there are columns, never falling. */
  readonly offsets: Int32Array;
  /** The pairs of column `c` stand at `offsets[c]` up to `offsets[c + 1]`; indices into `targets` of the problem. */
  readonly pairs: Int32Array;
  /** Row of every pair. */
  readonly rowOfPair: Int32Array;
}

/** Lists the pairs of every column, those of the first row first. */
export function byColumn(problem: AssignmentProblem): ByColumn {
  const { columns, targets } = problem;
  const rowOfPair = new Int32Array(targets.length);
  const offsets = new Int32Array(columns + 1);
  eachPair(problem, (row, column, pair) => {
    rowOfPair[pair] = row;
    offsets[column + 1] = (offsets[column + 1] ?? 0) + 1;
  });
  for (let column = 0; column < columns; column += 1) {
    offsets[column + 1] = (offsets[column + 1] ?? 0) + (offsets[column] ?? 0);
  }
  const pairs = new Int32Array(targets.length);
  const next = offsets.slice();
  eachPair(problem, (_, column, pair) => {
    const place = next[column] ?? 0;
    pairs[place] = pair;
    next[column] = place + 1;
  });
  return { offsets, pairs, rowOfPair };
}
