import assert from "node:assert/strict";
import fc from "fast-check";
import highsLoader, { type Highs } from "highs";
import { assign, eachPair, type AssignmentProblem } from "../../../core/matching/assignment.ts";
import { isProven } from "../../../core/matching/check.ts";
import { roundProblem } from "../../../core/matching/levels.ts";
import { solvedRound } from "../../../core/matching/solved.ts";
import { generatedRound } from "../../../scripts/bench/instances.ts";
import { anyDraw } from "./draws.ts";
import { knownInstances, type KnownInstance } from "./instances.ts";
import { bestValues, mostPairs, problemOf, smallProblems } from "./problems.ts";

/** Which limits a pair counts in: its row, its column, and the value of every level before. */
interface Programme {
  readonly starts: number[];
  readonly indices: number[];
  readonly values: number[];
}

function programmeOf(problem: AssignmentProblem, levels: number): Programme {
  const [starts, indices, values]: [number[], number[], number[]] = [[0], [], []];
  eachPair(problem, (row, column, pair) => {
    indices.push(row, problem.rows + column);
    values.push(1, 1);
    problem.levels.slice(0, levels).forEach(({ costs }, level) => {
      if ((costs[pair] ?? 0) === 0) return;
      indices.push(problem.rows + problem.columns + level);
      values.push(costs[pair] ?? 0);
    });
    starts.push(indices.length);
  });
  return { starts, indices, values };
}

/**
 * The best value of one level by HiGHS, given the values of all levels before it. A matching of best value for those is a
 * corner of the polyhedron of fractional matchings that they leave, so its corners are whole numbers.
 */
function levelValue(highs: Highs, problem: AssignmentProblem, before: readonly number[]): number {
  const level = problem.levels[before.length];
  const [pairs, people] = [problem.targets.length, problem.rows + problem.columns];
  if (level === undefined || pairs === 0) return 0;
  const alone = new Array<number>(people).fill(-highs.infinity);
  const { objectiveSense, modelStatus } = highs.constants;
  const model = highs.createModel({
    numCols: pairs,
    numRows: people + before.length,
    sense: level.goal === "least" ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: Float64Array.from(level.costs),
    colLower: new Float64Array(pairs),
    colUpper: new Float64Array(pairs).fill(1),
    rowLower: [...alone, ...before],
    rowUpper: [...alone.map(() => 1), ...before],
    matrix: {
      format: "csc",
      numRows: people + before.length,
      numCols: pairs,
      ...programmeOf(problem, before.length),
    },
  });
  try {
    assert.equal(model.run().modelStatus, modelStatus.optimal);
    const sum = model.getSolution().colValue.reduce((total, part, pair) => total + part * (level.costs[pair] ?? 0), 0);
    assert.ok(Math.abs(sum - Math.round(sum)) < 0.01, `${level.name}: ${sum}`);
    return Math.round(sum);
  } finally {
    model.dispose();
  }
}

/** The values of all levels by HiGHS, one after another. */
function highsValues(highs: Highs, problem: AssignmentProblem): readonly number[] {
  const values: number[] = [];
  while (values.length < problem.levels.length) values.push(levelValue(highs, problem, values));
  return values;
}

function ownValues(problem: AssignmentProblem): readonly number[] {
  return assign(problem).levels.map(({ value }) => value);
}

/** Minus zero is zero. */
function plain(values: readonly number[]): readonly number[] {
  return values.map((value) => value + 0);
}

describe("a second opinion: HiGHS", () => {
  let highs: Highs;
  before(async () => {
    highs = await highsLoader();
  });

  it("finds the same value of every level of any small problem", () => {
    fc.assert(
      fc.property(smallProblems(6), (problem) => {
        assert.deepEqual(plain(highsValues(highs, problem)), plain(ownValues(problem)));
      }),
      { numRuns: 150 },
    );
  });

  it("finds the same value of every level of small rounds, for every objective", () => {
    fc.assert(
      fc.property(anyDraw(7), (draw) => {
        const problem = roundProblem(draw);
        assert.deepEqual(plain(highsValues(highs, problem)), plain(ownValues(problem)));
      }),
      { numRuns: 100 },
    );
  });

  for (const objective of ["fair", "total", "rank-maximal"] as const) {
    for (const control of [false, true]) {
      it(`finds the same at the size of the sample: ${objective}${control ? ", with a control group" : ""}`, () => {
        const round = generatedRound({ groups: 42, households: 71, cities: 3 });
        const { draw } = solvedRound(round);
        const settings = { ...draw.settings, objective, control, "bands.km": control ? 1 : 0 };
        const problem = roundProblem({ ...draw, settings });
        assert.deepEqual(plain(highsValues(highs, problem)), plain(ownValues(problem)));
      });
    }
  }
});

describe("instances with a published optimum", () => {
  const problemFrom = ({ costs, goal }: KnownInstance): AssignmentProblem =>
    problemOf(costs.length, costs[0]?.length ?? 0, () => true, [
      mostPairs,
      { name: "cost", goal, cost: (row, column) => costs[row]?.[column] ?? 0 },
    ]);

  for (const instance of knownInstances) {
    it(`are solved: ${instance.name}`, () => {
      const problem = problemFrom(instance);
      const solution = assign(problem);
      const value = [instance.costs.length, instance.optimum];
      assert.deepEqual(
        solution.levels.map((level) => level.value),
        value,
      );
      assert.ok(isProven(problem, solution));
      if (instance.costs.length <= 6) assert.deepEqual(bestValues(problem), value);
    });
  }

  it("are solved when rows and columns change sides", () => {
    for (const { costs, goal, optimum } of knownInstances) {
      const problem = problemOf(costs[0]?.length ?? 0, costs.length, () => true, [
        mostPairs,
        { name: "cost", goal, cost: (row, column) => costs[column]?.[row] ?? 0 },
      ]);
      assert.deepEqual(ownValues(problem), [costs.length, optimum]);
    }
  });
});
