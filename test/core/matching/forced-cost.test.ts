import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, eachPair, type AssignmentProblem } from "../../../core/matching/assignment.ts";
import { isMatching } from "../../../core/matching/check.ts";
import { ForcedCosts, type ForcedPair } from "../../../core/matching/forced-cost.ts";
import { allMatchings, smallProblems, valuesOf } from "./problems.ts";

/** What every level loses from one matching to another; above 0 is worse. */
function lossBetween(problem: AssignmentProblem, before: Int32Array, after: Int32Array): readonly number[] {
  const [one, other] = [valuesOf(problem, before), valuesOf(problem, after)];
  return problem.levels.map(({ goal }, index) => {
    const change = (other[index] ?? 0) - (one[index] ?? 0);
    return change === 0 ? 0 : goal === "least" ? change : -change;
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** How many rows but one have another pair. */
function moved(before: Int32Array, after: Int32Array, row: number): number {
  return before.filter((pair, index) => index !== row && pair !== after[index]).length;
}

interface Best {
  readonly costs: readonly number[];
  readonly moves: number;
}

/** The smallest loss of a matching with a pair, and the fewest moves for it, found by looking at every matching. */
function bestWith(problem: AssignmentProblem, before: Int32Array, row: number, pair: number): Best | undefined {
  let best: Best | undefined;
  for (const matching of allMatchings(problem)) {
    if (matching[row] !== pair) continue;
    const [costs, moves] = [lossBetween(problem, before, matching), moved(before, matching, row)];
    const difference = best === undefined ? -1 : compare(costs, best.costs);
    if (best === undefined || difference < 0 || (difference === 0 && moves < best.moves)) best = { costs, moves };
  }
  return best;
}

function withChanges(before: Int32Array, row: number, { pair, changes }: ForcedPair): Int32Array {
  const after = before.slice();
  after[row] = pair;
  for (const change of changes) after[change.row] = change.pair;
  return after;
}

describe("the cost of forcing a pair", () => {
  it("is what the best of all matchings with the pair loses, with the fewest moves", () => {
    fc.assert(
      fc.property(smallProblems(4), (problem) => {
        const solution = assign(problem);
        const forced = new ForcedCosts(problem, solution);
        for (let row = 0; row < problem.rows; row += 1) {
          for (const { pair, costs, changes } of forced.ofRow(row)) {
            const best = bestWith(problem, solution.pairOfRow, row, pair);
            assert.deepEqual({ costs, moves: changes.length }, best);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("comes with a matching that has just that cost", () => {
    fc.assert(
      fc.property(smallProblems(7), (problem) => {
        const solution = assign(problem);
        const forced = new ForcedCosts(problem, solution);
        for (let row = 0; row < problem.rows; row += 1) {
          for (const one of forced.ofRow(row)) {
            const after = withChanges(solution.pairOfRow, row, one);
            assert.ok(isMatching(problem, after));
            assert.deepEqual(lossBetween(problem, solution.pairOfRow, after), one.costs);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is told of every pair that was not chosen, and never below zero at its first level", () => {
    fc.assert(
      fc.property(smallProblems(7), (problem) => {
        const solution = assign(problem);
        const forced = new ForcedCosts(problem, solution);
        const told = Array.from({ length: problem.rows }, (_, row) => forced.ofRow(row)).flat();
        const left: number[] = [];
        eachPair(problem, (row, _, pair) => {
          if (solution.pairOfRow[row] !== pair) left.push(pair);
        });
        assert.deepEqual(
          told.map(({ pair }) => pair),
          left,
        );
        for (const { costs } of told) assert.ok((costs.find((cost) => cost !== 0) ?? 0) >= 0);
      }),
    );
  });
});
