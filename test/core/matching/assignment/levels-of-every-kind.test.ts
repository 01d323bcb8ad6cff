import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, eachPair, type AssignmentProblem } from "../../../../core/matching/assignment.ts";
import { isProven } from "../../../../core/matching/check.ts";
import { bestValues, mostPairs, problemOf, valuesOf } from "../problems.ts";
import { mixedProblems } from "./mixed-problems.ts";

/** The same problem with rows and columns in another order; `places[n]` is where the old one goes. */
function moved(problem: AssignmentProblem, rows: readonly number[], columns: readonly number[]): AssignmentProblem {
  return rebuilt(problem, problem.rows, problem.columns, (row, column) => [rows[row] ?? 0, columns[column] ?? 0]);
}

/** The same problem with the sides changed round. */
function turned(problem: AssignmentProblem): AssignmentProblem {
  return rebuilt(problem, problem.columns, problem.rows, (row, column) => [column, row]);
}

function rebuilt(
  problem: AssignmentProblem,
  rows: number,
  columns: number,
  place: (row: number, column: number) => readonly [number, number],
): AssignmentProblem {
  const pairs = new Map<string, number>();
  eachPair(problem, (row, column, pair) => pairs.set(place(row, column).join(" "), pair));
  const pairAt = (row: number, column: number): number | undefined => pairs.get(`${row} ${column}`);
  return problemOf(
    rows,
    columns,
    (row, column) => pairAt(row, column) !== undefined,
    problem.levels.map(({ name, goal, costs }) => ({
      name,
      goal,
      cost: (row, column) => costs[pairAt(row, column) ?? 0] ?? 0,
    })),
  );
}

function valuesIn(problem: AssignmentProblem): readonly number[] {
  return assign(problem).levels.map((level) => level.value);
}

/** All the numbers below `count`, in any order. */
function orders(count: number): fc.Arbitrary<readonly number[]> {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return fc.shuffledSubarray(numbers, { minLength: count, maxLength: count });
}

/** Larger than can be tried one by one: few kinds of cost, so that very many sets of pairs are alike. */
function crowded(rows: number, columns: number, seed: number): AssignmentProblem {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const numbers = Array.from({ length: rows * columns + rows + columns }, () => next(1000));
  const of = (place: number): number => numbers[place] ?? 0;
  const pair = (row: number, column: number): number => of(rows + columns + row * columns + column);
  return problemOf(rows, columns, (row, column) => pair(row, column) < 150, [
    mostPairs,
    { name: "few", goal: "least", cost: (row, column) => pair(row, column) % 3 },
    { name: "rows", goal: "most", cost: (row) => of(row) % 5 },
    { name: "total", goal: "least", cost: (row, column) => pair(row, column) % 7 },
    { name: "columns", goal: "least", cost: (_, column) => of(rows + column) },
    { name: "rest", goal: "least", cost: pair },
  ]);
}

describe("assign with levels of every kind", () => {
  it("finds the best of all matchings, level by level, and proves it", () => {
    fc.assert(
      fc.property(mixedProblems(5), (problem) => {
        const solution = assign(problem);
        assert.deepEqual(
          solution.levels.map((level) => level.value),
          bestValues(problem),
        );
        assert.deepEqual(valuesOf(problem, solution.pairOfRow), bestValues(problem));
        assert.ok(isProven(problem, solution));
      }),
      { numRuns: 1500 },
    );
  });

  it("gives the same values whatever the order of rows and columns", () => {
    const shuffled = mixedProblems(6).chain((problem) =>
      fc.tuple(fc.constant(problem), orders(problem.rows), orders(problem.columns)),
    );
    fc.assert(
      fc.property(shuffled, ([problem, rows, columns]) => {
        assert.deepEqual(valuesIn(moved(problem, rows, columns)), valuesIn(problem));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same values with the sides changed round", () => {
    fc.assert(
      fc.property(mixedProblems(6), (problem) => {
        assert.deepEqual(valuesIn(turned(problem)), valuesIn(problem));
      }),
      { numRuns: 500 },
    );
  });

  it("proves what it finds with few columns, few rows and as many of both", () => {
    for (const [rows, columns] of [
      [90, 40],
      [40, 90],
      [70, 70],
    ] as const) {
      for (const seed of [1, 2, 3]) {
        const problem = crowded(rows, columns, seed);
        const solution = assign(problem);
        assert.ok(isProven(problem, solution));
        assert.deepEqual(valuesIn(turned(problem)), valuesOf(problem, solution.pairOfRow));
      }
    }
  });

  it("gives what the example of its description says", () => {
    const { pairOfRow, levels } = assign({
      rows: 2,
      columns: 3,
      offsets: Int32Array.of(0, 2, 3),
      targets: Int32Array.of(0, 1, 0),
      levels: [
        { name: "pairs", goal: "most", costs: Int32Array.of(1, 1, 1) },
        { name: "distance", goal: "least", costs: Int32Array.of(2, 9, 4) },
      ],
    });
    assert.deepEqual([...pairOfRow], [1, 2]);
    assert.deepEqual(
      levels.map((level) => level.value),
      [2, 13],
    );
  });

  it("has nothing to do without levels", () => {
    const problem = problemOf(2, 2, () => true, []);
    assert.deepEqual([...assign(problem).pairOfRow], [-1, -1]);
  });
});
