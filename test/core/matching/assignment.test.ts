import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, type AssignmentProblem, type AssignmentSolution } from "../../../core/matching/assignment.ts";
import { isMatching, isProven } from "../../../core/matching/check.ts";
import { bestValues, mostPairs, problemOf, smallProblems, valuesOf } from "./problems.ts";

function valuesIn(solution: AssignmentSolution): readonly number[] {
  return solution.levels.map((level) => level.value);
}

/** The same problem with another value for one price. */
function withPrice(solution: AssignmentSolution, level: number, row: number, change: number): AssignmentSolution {
  return {
    ...solution,
    levels: solution.levels.map((certificate, index) =>
      index === level
        ? { ...certificate, rowPrices: certificate.rowPrices.map((price, at) => (at === row ? price + change : price)) }
        : certificate,
    ),
  };
}

/** Groups close to households in a plane, with ranks and distances: what real rounds look like. */
function scattered(rows: number, columns: number, seed: number): AssignmentProblem {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const places = Array.from({ length: rows + columns }, () => [next(1000), next(1000)] as const);
  const between = (row: number, column: number): number => {
    const [one, other] = [places[row] ?? [0, 0], places[rows + column] ?? [0, 0]];
    return Math.round(Math.hypot(one[0] - other[0], one[1] - other[1]));
  };
  const ranks = Array.from({ length: rows * columns }, () => next(25));
  const rank = (row: number, column: number): number => ranks[row * columns + column] ?? 0;
  const numbers = Array.from({ length: columns }, (_, index) => [next(2 ** 30), index] as const)
    .sort((one, other) => one[0] - other[0])
    .map(([, index]) => index);
  const order = new Map(numbers.map((column, index) => [column, index + 1]));
  return problemOf(rows, columns, (row, column) => between(row, column) < 300, [
    mostPairs,
    { name: "rank5", goal: "least", cost: (row, column) => (rank(row, column) < 5 ? 1 : 0) },
    { name: "total", goal: "least", cost: rank },
    { name: "households", goal: "least", cost: (_, column) => order.get(column) ?? 0 },
    { name: "distance", goal: "least", cost: between },
  ]);
}

describe("assign", () => {
  it("finds the best of all matchings, level by level, and proves it", () => {
    fc.assert(
      fc.property(smallProblems(5), (problem) => {
        const solution = assign(problem);
        assert.ok(isMatching(problem, solution.pairOfRow));
        assert.deepEqual(valuesIn(solution), bestValues(problem));
        assert.deepEqual(valuesIn(solution), valuesOf(problem, solution.pairOfRow));
        assert.ok(isProven(problem, solution));
      }),
      { numRuns: 1500 },
    );
  });

  it("finds the best of all matchings up to 7 by 7", () => {
    fc.assert(
      fc.property(smallProblems(7), (problem) => {
        const solution = assign(problem);
        assert.deepEqual(valuesIn(solution), bestValues(problem));
        assert.ok(isProven(problem, solution));
      }),
      { numRuns: 40 },
    );
  });

  it("proves what it finds at the size of a real round", () => {
    for (const seed of [1, 2, 3]) {
      const problem = scattered(42, 71, seed);
      const solution = assign(problem);
      assert.ok(isProven(problem, solution));
      assert.deepEqual(valuesIn(solution), valuesOf(problem, solution.pairOfRow));
    }
  });

  it("gives each column to its row", () => {
    fc.assert(
      fc.property(smallProblems(6), (problem) => {
        const { pairOfRow, rowOfColumn } = assign(problem);
        pairOfRow.forEach((pair, row) => {
          if (pair >= 0) assert.equal(rowOfColumn[problem.targets[pair] ?? -1], row);
        });
        assert.equal(rowOfColumn.filter((row) => row >= 0).length, pairOfRow.filter((pair) => pair >= 0).length);
      }),
    );
  });

  it("has nothing to choose where nothing is possible", () => {
    const solution = assign(problemOf(2, 2, () => false, [mostPairs, { ...mostPairs, goal: "least" }]));
    assert.deepEqual([...solution.pairOfRow], [-1, -1]);
    assert.deepEqual(valuesIn(solution), [0, 0]);
  });

  it("takes a worse pair for somebody where that gives one more pair", () => {
    const problem = problemOf(2, 2, (row, column) => row === 0 || column === 0, [
      mostPairs,
      { name: "rank", goal: "least", cost: (row, column) => (row === 0 && column === 1 ? 5 : 1) },
    ]);
    assert.deepEqual([...assign(problem).pairOfRow], [1, 2]);
  });

  it("meets an earlier level before a later one, however large the later one is", () => {
    const problem = problemOf(1, 2, () => true, [
      mostPairs,
      { name: "small", goal: "least", cost: (_, column) => column },
      { name: "large", goal: "least", cost: (_, column) => (column === 0 ? 2 ** 31 - 1 : 0) },
    ]);
    assert.deepEqual(valuesIn(assign(problem)), [1, 0, 2 ** 31 - 1]);
  });
});

describe("isProven", () => {
  const problem = scattered(12, 15, 7);
  const solution = assign(problem);

  it("refuses any other price", () => {
    solution.levels.forEach((_, level) => {
      for (let row = 0; row < problem.rows; row += 1) {
        assert.equal(isProven(problem, withPrice(solution, level, row, 1)), false);
        assert.equal(isProven(problem, withPrice(solution, level, row, -1)), false);
      }
    });
  });

  it("refuses any other matching of a worse value", () => {
    fc.assert(
      fc.property(smallProblems(4), fc.nat(), (small, choice) => {
        const best = assign(small);
        const pairOfRow = best.pairOfRow.slice();
        if (small.rows === 0) return;
        const row = choice % small.rows;
        pairOfRow[row] = -1;
        const rowOfColumn = best.rowOfColumn.map((own) => (own === row ? -1 : own));
        const worse = valuesOf(small, pairOfRow).some((value, level) => value !== best.levels[level]?.value);
        assert.equal(isProven(small, { ...best, pairOfRow, rowOfColumn }), !worse);
      }),
    );
  });

  it("refuses a column used twice", () => {
    const both = problemOf(2, 1, () => true, [mostPairs]);
    const good = assign(both);
    assert.equal(isProven(both, { ...good, pairOfRow: Int32Array.of(0, 1) }), false);
  });

  it("refuses another value than the sum", () => {
    const levels = solution.levels.map((level, index) => (index === 1 ? { ...level, value: level.value - 1 } : level));
    assert.equal(isProven(problem, { ...solution, levels }), false);
  });

  it("refuses fewer levels", () => {
    assert.equal(isProven(problem, { ...solution, levels: solution.levels.slice(1) }), false);
  });
});
