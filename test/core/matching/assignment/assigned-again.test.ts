import assert from "node:assert/strict";
import fc from "fast-check";
import { assign, assignedAgain, type AssignmentProblem } from "../../../../core/matching/assignment.ts";
import { isProven } from "../../../../core/matching/check.ts";
import { bestValues, mostPairs, problemOf } from "../problems.ts";
import { mixedProblems } from "./mixed-problems.ts";

/** The same problem with one more level, under which no two sets of pairs are worth the same. */
function decided(problem: AssignmentProblem): AssignmentProblem {
  const costs = problem.targets.map((_, pair) => 2 ** pair);
  return { ...problem, levels: [...problem.levels, { name: "decided", goal: "least", costs }] };
}

/** A problem, how many of its levels are kept, and other levels to come behind those. */
const changes = mixedProblems(4).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    kept: fc.integer({ min: 0, max: problem.levels.length }),
    costs: fc.array(
      fc.array(fc.integer({ min: -3, max: 9 }), {
        minLength: problem.targets.length,
        maxLength: problem.targets.length,
      }),
      { maxLength: 3 },
    ),
  }),
);

describe("assignedAgain", () => {
  it("gives what solving all over gives", () => {
    fc.assert(
      fc.property(changes, ({ problem, kept, costs }) => {
        const earlier = assign(problem);
        const levels = costs.map((list, index) => ({
          name: `other ${index}`,
          goal: index % 2 === 0 ? ("least" as const) : ("most" as const),
          costs: Int32Array.from(list),
        }));
        const other = decided({ ...problem, levels: [...problem.levels.slice(0, kept), ...levels] });
        const again = assignedAgain(other, earlier, kept);
        assert.deepEqual(again.pairOfRow, assign(other).pairOfRow);
        assert.deepEqual(
          again.levels.map((level) => level.value),
          bestValues(other),
        );
        assert.ok(isProven(other, again));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the prices of the levels kept, and leaves the earlier solution as it was", () => {
    fc.assert(
      fc.property(changes, ({ problem, kept }) => {
        const earlier = assign(problem);
        const again = assignedAgain(problem, earlier, kept);
        assert.deepEqual(again.levels.slice(0, kept), earlier.levels.slice(0, kept));
        assert.deepEqual(earlier, assign(problem));
      }),
    );
  });

  it("refuses an earlier solution of another problem", () => {
    const cost = (row: number, column: number): number => row + 2 * column;
    const least = problemOf(2, 2, () => true, [mostPairs, { name: "cost", goal: "least", cost: () => 1 }]);
    const other = problemOf(2, 2, () => true, [mostPairs, { name: "cost", goal: "least", cost }]);
    assert.throws(() => assignedAgain(other, assign(least), 2), /another problem/);
  });
});
