import { byColumn } from "./by-column.ts";
import type { SolvedRound } from "./solved.ts";

/** Who could take one more without anybody losing theirs, by place in the pool. */
export interface Releasable {
  readonly groups: readonly number[];
  readonly households: readonly number[];
}

/**
 * Who could take one more partner so that nobody loses theirs: those who are free, and those whose partner could go
 * elsewhere by a chain that ends with somebody free. Breadth-first search backwards from the free, along possible pairs.
 * People on a break are not free. With a control group a group counts as long as it could get its first candidate.
 */
export function releasable(work: SolvedRound): Releasable {
  return { groups: releasableGroups(work), households: releasableHouseholds(work) };
}

/** Follows steps from some nodes as far as they lead; every node once, in the order of their numbers. */
function reached(
  size: number,
  start: readonly number[],
  step: (node: number, add: (next: number) => void) => void,
): readonly number[] {
  const isIn = new Uint8Array(size);
  const queue: number[] = [];
  const add = (node: number): void => {
    if (node < 0 || isIn[node] === 1) return;
    isIn[node] = 1;
    queue.push(node);
  };
  start.forEach(add);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) step(node, add);
  return Array.from(isIn.keys()).filter((node) => isIn[node] === 1);
}

/** A free household can be taken by a row, which then leaves its own free. */
function releasableHouseholds({ pool, problem, solution }: SolvedRound): readonly number[] {
  const { offsets, pairs, rowOfPair } = byColumn(problem);
  const free = pool.households.flatMap(({ status }, column) =>
    status !== "paused" && (solution.rowOfColumn[column] ?? -1) < 0 ? [column] : [],
  );
  return reached(problem.columns, free, (column, add) => {
    const end = offsets[column + 1] ?? 0;
    for (let place = offsets[column] ?? 0; place < end; place += 1) {
      const own = solution.pairOfRow[rowOfPair[pairs[place] ?? 0] ?? 0] ?? -1;
      if (own >= 0) add(problem.targets[own] ?? -1);
    }
  });
}

/** A free group can take a household, which then leaves its own group free. */
function releasableGroups({ pool, problem, solution, draw }: SolvedRound): readonly number[] {
  const { offsets, targets } = problem;
  const free = draw.groups.flatMap((_, row) =>
    pool.groups[row]?.status !== "paused" && (solution.pairOfRow[row] ?? -1) < 0 ? [row] : [],
  );
  const rows = reached(problem.rows, free, (row, add) => {
    const end = offsets[row + 1] ?? 0;
    for (let pair = offsets[row] ?? 0; pair < end; pair += 1) add(solution.rowOfColumn[targets[pair] ?? 0] ?? -1);
  });
  return rows.filter((row) => row < draw.groups.length);
}
