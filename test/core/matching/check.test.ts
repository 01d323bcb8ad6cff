import assert from "node:assert/strict";
import fc from "fast-check";
import {
  assign,
  type AssignmentProblem,
  type AssignmentSolution,
  type LevelCertificate,
} from "../../../core/matching/assignment.ts";
import { isProven } from "../../../core/matching/check.ts";
import { allMatchings, bestValues, mostPairs, problemOf, smallProblems, valuesOf } from "./problems.ts";

type Side = "rowPrices" | "columnPrices";

/** The solution with one level changed. */
function withLevel(
  solution: AssignmentSolution,
  level: number,
  change: (certificate: LevelCertificate) => LevelCertificate,
): AssignmentSolution {
  const levels = solution.levels.map((certificate, at) => (at === level ? change(certificate) : certificate));
  return { ...solution, levels };
}

function withPrice(
  solution: AssignmentSolution,
  level: number,
  side: Side,
  place: number,
  by: number,
): AssignmentSolution {
  return withLevel(solution, level, (certificate) => ({
    ...certificate,
    [side]: certificate[side].map((price, at) => (at === place ? price + by : price)),
  }));
}

/** The solution with other pairs and the values that belong to them: only the prices can tell. */
function withPairs(
  problem: AssignmentProblem,
  solution: AssignmentSolution,
  pairOfRow: Int32Array,
): AssignmentSolution {
  const values = valuesOf(problem, pairOfRow);
  const levels = solution.levels.map((certificate, level) => ({ ...certificate, value: values[level] ?? NaN }));
  return { ...solution, pairOfRow, rowOfColumn: holdersIn(problem, pairOfRow), levels };
}

/** Whom every column has by the pairs of the rows. */
function holdersIn({ columns, targets }: AssignmentProblem, pairOfRow: Int32Array): Int32Array {
  return Int32Array.from({ length: columns }, (_, column) =>
    pairOfRow.findIndex((pair) => pair >= 0 && targets[pair] === column),
  );
}

function withCost(problem: AssignmentProblem, level: number, pair: number, by: number): AssignmentProblem {
  const levels = problem.levels.map((one, at) =>
    at === level ? { ...one, costs: one.costs.map((cost, place) => (place === pair ? cost + by : cost)) } : one,
  );
  return { ...problem, levels };
}

const change = fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0);

describe("isProven", () => {
  it("accepts what the solver finds", () => {
    fc.assert(
      fc.property(smallProblems(6), (problem) => {
        assert.ok(isProven(problem, assign(problem)));
      }),
      { numRuns: 500 },
    );
  });

  it("accepts of all matchings those that are as good as the best, and no other", () => {
    fc.assert(
      fc.property(smallProblems(4), (problem) => {
        const solution = assign(problem);
        const best = bestValues(problem);
        for (const pairOfRow of allMatchings(problem)) {
          const isBest = valuesOf(problem, pairOfRow).every((value, level) => value === best[level]);
          assert.equal(isProven(problem, withPairs(problem, solution, pairOfRow)), isBest);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("accepts nothing but the best, whatever the prices", () => {
    const prices = fc.array(fc.integer({ min: -2, max: 1 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(smallProblems(3), prices, (problem, numbers) => {
        let taken = 0;
        const drawn = (count: number): Float64Array =>
          Float64Array.from({ length: count }, () => numbers[taken++] ?? 0);
        const solution = assign(problem);
        const levels = solution.levels.map((level) => ({
          ...level,
          rowPrices: drawn(problem.rows),
          columnPrices: drawn(problem.columns),
        }));
        const best = bestValues(problem);
        for (const pairOfRow of allMatchings(problem)) {
          if (!isProven(problem, withPairs(problem, { ...solution, levels }, pairOfRow))) continue;
          assert.deepEqual(valuesOf(problem, pairOfRow), best);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("refuses any other price of anybody", () => {
    fc.assert(
      fc.property(smallProblems(5), fc.nat(), fc.nat(), fc.boolean(), change, (problem, level, place, row, by) => {
        const count = row ? problem.rows : problem.columns;
        fc.pre(problem.levels.length > 0 && count > 0);
        const side = row ? "rowPrices" : "columnPrices";
        const solution = assign(problem);
        const at = [level % problem.levels.length, place % count] as const;
        const other = withPrice(solution, at[0], side, at[1], by);
        const used = row ? (solution.pairOfRow[at[1]] ?? -1) >= 0 : (solution.rowOfColumn[at[1]] ?? -1) >= 0;
        // Whoever is alone has nothing but zeros, and a chosen pair exactly what its two cost together.
        assert.equal(isProven(problem, other), false, used ? "in a pair" : "alone");
      }),
      { numRuns: 500 },
    );
  });

  it("refuses another cost of a chosen pair", () => {
    fc.assert(
      fc.property(smallProblems(5), fc.nat(), fc.nat(), change, (problem, level, place, by) => {
        const solution = assign(problem);
        const chosen = solution.pairOfRow.filter((pair) => pair >= 0);
        fc.pre(problem.levels.length > 0 && chosen.length > 0);
        const pair = chosen[place % chosen.length] ?? -1;
        const other = withCost(problem, level % problem.levels.length, pair, by);
        assert.equal(isProven(other, withPairs(other, solution, solution.pairOfRow)), false);
      }),
    );
  });

  const both = problemOf(2, 2, () => true, [
    mostPairs,
    { name: "rank", goal: "least", cost: (row, column) => (row === column ? 1 : 2) },
  ]);
  const good = assign(both);
  const check = (title: string, solution: AssignmentSolution, expected: boolean): void => {
    it(title, () => {
      assert.equal(isProven(both, solution), expected);
    });
  };
  check("accepts the example", good, true);
  check("refuses a swapped pair", withPairs(both, good, Int32Array.of(1, 2)), false);
  check("refuses a dropped pair", withPairs(both, good, Int32Array.of(0, -1)), false);
  check("refuses a column used twice", withPairs(both, good, Int32Array.of(0, 2)), false);
  check("refuses the pair of another row", withPairs(both, good, Int32Array.of(2, 0)), false);
  check("refuses pairs that each are of the other row", withPairs(both, good, Int32Array.of(3, 0)), false);
  check("refuses a pair that is not there", withPairs(both, good, Int32Array.of(0, 4)), false);
  check("refuses a row too few", { ...good, pairOfRow: Int32Array.of(0) }, false);
  check("refuses columns that say they are alone", { ...good, rowOfColumn: Int32Array.of(-1, -1) }, false);
  check("refuses columns that name each other's row", { ...good, rowOfColumn: Int32Array.of(1, 0) }, false);
  check("refuses a column too few", { ...good, rowOfColumn: Int32Array.of(0) }, false);
  check("refuses a column too many", { ...good, rowOfColumn: Int32Array.of(0, 1, -1) }, false);
  for (const level of [0, 1]) {
    const other = withLevel(good, level, (one) => ({ ...one, name: "x" }));
    check(`refuses another name of level ${level}`, other, false);
  }
  check("refuses fewer levels", { ...good, levels: good.levels.slice(0, 1) }, false);
  check("refuses more levels", { ...good, levels: [...good.levels, ...good.levels.slice(0, 1)] }, false);
  for (const [level, wrong] of [0, 1].flatMap((level) => [1, 3, NaN].map((value) => [level, value] as const))) {
    check(
      `refuses the value ${wrong} of level ${level}`,
      withLevel(good, level, (one) => ({ ...one, value: wrong })),
      false,
    );
  }
  const priced = (row: number, column: number): AssignmentSolution => ({
    ...good,
    levels: good.levels.map((one, level) => ({
      ...one,
      rowPrices: new Float64Array(2).fill(level === 0 ? -1 : row),
      columnPrices: new Float64Array(2).fill(level === 0 ? 0 : column),
    })),
  });
  check("accepts prices of somebody else", priced(1, 0), true);
  check("accepts other prices that prove the same", priced(6, -5), true);
  check("refuses to pay who may stay alone", priced(0, 1), false);
  check("refuses broken prices", priced(1.5, -0.5), false);
  check("refuses prices that a sum would round", priced(2 ** 52 + 1, -(2 ** 52)), false);
  check("refuses prices without end", priced(Infinity, -Infinity), false);
  check(
    "refuses prices too few",
    withLevel(good, 1, (one) => ({ ...one, rowPrices: one.rowPrices.slice(1) })),
    false,
  );
});
