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
 * People on a break are not free. With a control group first candidates alone count: whoever is compared has no match to
 * lose, so a second candidate is as free as somebody who waits.
 */
export function releasable(work: SolvedRound): Releasable {
  const firsts = firstsOf(work);
  return { groups: releasableGroups(work, firsts), households: releasableHouseholds(work, firsts) };
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

/** The rows of the groups with their first candidates, and who of these are in a pair. */
interface Firsts {
  /** Row that holds each column; -1 for none, or for a second candidate. */
  readonly rowOfColumn: Int32Array;
  /** Column of each group; -1 for none. */
  readonly columnOfRow: Int32Array;
}

/**
 * Who of two candidates stands in which slot is no matter: by one set of most pairs as by another the same people can be
 * missed (Gallai and Edmonds).
 */
function firstsOf({ problem, solution, draw }: SolvedRound): Firsts {
  const groups = draw.groups.length;
  const column = (pair: number): number => (pair < 0 ? -1 : (problem.targets[pair] ?? -1));
  return {
    rowOfColumn: solution.rowOfColumn.map((row) => (row < groups ? row : -1)),
    columnOfRow: solution.pairOfRow.slice(0, groups).map(column),
  };
}

/** A free household can be taken by a group, which then leaves its own free. */
function releasableHouseholds({ pool, problem, draw }: SolvedRound, firsts: Firsts): readonly number[] {
  const { offsets, pairs, rowOfPair } = byColumn(problem);
  const free = pool.households.flatMap(({ status }, column) =>
    status !== "paused" && (firsts.rowOfColumn[column] ?? -1) < 0 ? [column] : [],
  );
  return reached(problem.columns, free, (column, add) => {
    const end = offsets[column + 1] ?? 0;
    for (let place = offsets[column] ?? 0; place < end; place += 1) {
      const row = rowOfPair[pairs[place] ?? 0] ?? 0;
      if (row < draw.groups.length) add(firsts.columnOfRow[row] ?? -1);
    }
  });
}

/** A free group can take a household, which then leaves its own group free. */
function releasableGroups({ pool, problem, draw }: SolvedRound, firsts: Firsts): readonly number[] {
  const { offsets, targets } = problem;
  const free = draw.groups.flatMap((_, row) =>
    pool.groups[row]?.status !== "paused" && (firsts.columnOfRow[row] ?? -1) < 0 ? [row] : [],
  );
  return reached(draw.groups.length, free, (row, add) => {
    const end = offsets[row + 1] ?? 0;
    for (let pair = offsets[row] ?? 0; pair < end; pair += 1) add(firsts.rowOfColumn[targets[pair] ?? 0] ?? -1);
  });
}
