import highsLoader from "highs";
import munkres from "munkres";
import { costOfAlone, readSingleCost, type SingleCost } from "./single-cost.ts";

/** Visits every pair, row by row. */
function eachPair(problem: SingleCost, visit: (row: number, column: number, cost: number) => void): void {
  const { rows, offsets, targets, costs } = problem;
  for (let row = 0; row < rows; row += 1) {
    for (let pair = offsets[row] ?? 0; pair < (offsets[row + 1] ?? 0); pair += 1) {
      visit(row, targets[pair] ?? 0, costs[pair] ?? 0);
    }
  }
}

/** munkres wants a full table: who may not be paired gets the cost of staying alone. */
export function withMunkres(path: string): () => number {
  const problem = readSingleCost(path);
  const alone = costOfAlone(problem);
  const table = Array.from({ length: problem.rows }, () => new Array<number>(problem.columns).fill(alone));
  eachPair(problem, (row, column, cost) => {
    const costs = table[row];
    if (costs !== undefined) costs[column] = cost;
  });
  return () => munkres(table).filter(([row, column]) => (table[row]?.[column] ?? alone) < alone).length;
}

/** HiGHS gets the linear programme in its own form: one variable per pair, one limit per row and per column. */
export async function withHighs(path: string): Promise<() => number> {
  const problem = readSingleCost(path);
  const alone = costOfAlone(problem);
  const highs = await highsLoader();
  const pairs = problem.targets.length;
  const limits = problem.rows + problem.columns;
  const indices: number[] = [];
  const costs: number[] = [];
  eachPair(problem, (row, column, cost) => {
    indices.push(row, problem.rows + column);
    costs.push(cost - alone);
  });
  const model = highs.createModel({
    numCols: pairs,
    numRows: limits,
    colCost: costs,
    colLower: new Float64Array(pairs),
    colUpper: new Float64Array(pairs).fill(1),
    rowLower: new Float64Array(limits).fill(-highs.infinity),
    rowUpper: new Float64Array(limits).fill(1),
    matrix: {
      format: "csc",
      numRows: limits,
      numCols: pairs,
      starts: Int32Array.from({ length: pairs + 1 }, (_, pair) => 2 * pair),
      indices: Int32Array.from(indices),
      values: new Float64Array(2 * pairs).fill(1),
    },
  });
  return () => {
    model.run();
    return Math.round(model.getSolution().colValue.reduce((sum, value) => sum + value, 0));
  };
}
