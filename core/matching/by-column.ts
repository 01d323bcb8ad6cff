import type { AssignmentProblem } from "./assignment.ts";

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
  const { rows, columns, targets } = problem;
  const offsets = new Int32Array(columns + 1);
  for (const column of targets) offsets[column + 1] = (offsets[column + 1] ?? 0) + 1;
  for (let column = 0; column < columns; column += 1) {
    offsets[column + 1] = (offsets[column + 1] ?? 0) + (offsets[column] ?? 0);
  }
  const pairs = new Int32Array(targets.length);
  const next = offsets.slice();
  for (let pair = 0; pair < targets.length; pair += 1) {
    const column = targets[pair] ?? 0;
    const place = next[column] ?? 0;
    pairs[place] = pair;
    next[column] = place + 1;
  }
  const rowOfPair = new Int32Array(targets.length);
  for (let row = 0; row < rows; row += 1) rowOfPair.fill(row, problem.offsets[row], problem.offsets[row + 1]);
  return { offsets, pairs, rowOfPair };
}
