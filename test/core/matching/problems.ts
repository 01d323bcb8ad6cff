import fc from "fast-check";
import type { AssignmentLevel, AssignmentProblem } from "../../../core/matching/assignment.ts";

/** A level as a test writes it down: name, goal and the cost of a pair. */
export interface LevelOfTest {
  readonly name: string;
  readonly goal: "least" | "most";
  readonly cost: (row: number, column: number) => number;
}

/** A problem from a table of which pairs are possible, and levels. */
export function problemOf(
  rows: number,
  columns: number,
  possible: (row: number, column: number) => boolean,
  levels: readonly LevelOfTest[],
): AssignmentProblem {
  const offsets = [0];
  const targets: number[] = [];
  const costs: number[][] = levels.map(() => []);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!possible(row, column)) continue;
      targets.push(column);
      levels.forEach((level, index) => costs[index]?.push(level.cost(row, column)));
    }
    offsets.push(targets.length);
  }
  return {
    rows,
    columns,
    offsets: Int32Array.from(offsets),
    targets: Int32Array.from(targets),
    levels: levels.map(({ name, goal }, index): AssignmentLevel => ({
      name,
      goal,
      costs: Int32Array.from(costs[index] ?? []),
    })),
  };
}

/** The first level that nearly every problem has: as many pairs as possible. */
export const mostPairs: LevelOfTest = { name: "pairs", goal: "most", cost: () => 1 };

/** Small problems with any levels, most of them beginning with most pairs; costs with many ties. */
export function smallProblems(most: number): fc.Arbitrary<AssignmentProblem> {
  return fc
    .record({ rows: fc.integer({ min: 0, max: most }), columns: fc.integer({ min: 0, max: most }) })
    .chain(({ rows, columns }) =>
      fc
        .record({
          possible: fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns }),
          begins: fc.integer({ min: 0, max: 5 }).map((number) => number > 0),
          levels: fc.array(
            fc.record({
              goal: fc.constantFrom("least" as const, "most" as const),
              costs: fc.array(fc.oneof(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -40, max: 900 })), {
                minLength: rows * columns,
                maxLength: rows * columns,
              }),
            }),
            { maxLength: 4 },
          ),
        })
        .map(({ possible, begins, levels }) =>
          problemOf(rows, columns, (row, column) => possible[row * columns + column] === true, [
            ...(begins ? [mostPairs] : []),
            ...levels.map(({ goal, costs }, index) => ({
              name: `level ${index}`,
              goal,
              cost: (row: number, column: number) => costs[row * columns + column] ?? 0,
            })),
          ]),
        ),
    );
}

/** Every matching of a problem, as the pair of each row, the empty one included. */
export function* allMatchings(problem: AssignmentProblem): Generator<Int32Array> {
  const pairOfRow = new Int32Array(problem.rows).fill(-1);
  const used = new Set<number>();
  function* from(row: number): Generator<Int32Array> {
    if (row === problem.rows) {
      yield pairOfRow.slice();
      return;
    }
    yield* from(row + 1);
    for (let pair = problem.offsets[row] ?? 0; pair < (problem.offsets[row + 1] ?? 0); pair += 1) {
      const column = problem.targets[pair] ?? 0;
      if (used.has(column)) continue;
      used.add(column);
      pairOfRow[row] = pair;
      yield* from(row + 1);
      pairOfRow[row] = -1;
      used.delete(column);
    }
  }
  yield* from(0);
}

/** The values per level of the best of all matchings, found by looking at every one. */
export function bestValues(problem: AssignmentProblem): readonly number[] {
  let best: readonly number[] | undefined;
  for (const matching of allMatchings(problem)) {
    const values = valuesOf(problem, matching);
    if (best === undefined || isBetter(problem, values, best)) best = values;
  }
  return best ?? [];
}

/** The value of every level for a matching. */
export function valuesOf(problem: AssignmentProblem, pairOfRow: Int32Array): readonly number[] {
  return problem.levels.map((level) =>
    pairOfRow.reduce((sum, pair) => sum + (pair < 0 ? 0 : (level.costs[pair] ?? 0)), 0),
  );
}

function isBetter(problem: AssignmentProblem, values: readonly number[], than: readonly number[]): boolean {
  for (const [index, level] of problem.levels.entries()) {
    const difference = (values[index] ?? 0) - (than[index] ?? 0);
    if (difference !== 0) return level.goal === "least" ? difference < 0 : difference > 0;
  }
  return false;
}
