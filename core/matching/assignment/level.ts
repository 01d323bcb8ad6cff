import type { AssignmentLevel } from "../assignment.ts";
import { settleAll } from "./all-paths.ts";
import { Lightest } from "./one-sided.ts";
import type { Lines, Prices, TightGraph } from "./tight-graph.ts";

/** The cost of every line of a side as prices count it: smaller is better. */
function pricedLines({ pairs }: Lines, { goal, costs }: AssignmentLevel, count: number): Float64Array {
  const result = new Float64Array(count);
  for (let line = 0; line < count; line += 1) {
    const cost = costs[pairs[line] ?? 0] ?? 0;
    result[line] = goal === "least" ? cost : 0 - cost;
  }
  return result;
}

/**
 * Makes the matching of a graph a best one for a level, and gives the prices that prove it. Where the costs depend on
 * one side only that side is taken lightest first; other costs need paths.
 */
export function solveLevel(graph: TightGraph, level: AssignmentLevel): Prices {
  const costs = pricedLines(graph.lines, level, graph.size);
  const rowPrices = new Float64Array(graph.columnOfRow.length);
  const columnPrices = new Float64Array(graph.rowOfColumn.length);
  if (costs.every((cost) => cost === 0)) return { rowPrices, columnPrices };
  const ofColumns = weightsOfColumns(graph.lines, costs, columnPrices.length);
  const ofRows = ofColumns === undefined ? weightsOfRows(graph.lines, costs) : undefined;
  if (ofColumns !== undefined) new Lightest(graph.columns(), graph.rows(), ofColumns).solve(columnPrices, rowPrices);
  else if (ofRows !== undefined) new Lightest(graph.rows(), graph.columns(), ofRows).solve(rowPrices, columnPrices);
  else settleAll(graph, costs, (lines) => pricedLines(lines, level, costs.length), { rowPrices, columnPrices });
  return { rowPrices, columnPrices };
}

/** The cost of each column where it is the same for all its rows; undefined when it is not. */
function weightsOfColumns({ ends }: Lines, costs: Float64Array, columns: number): Float64Array | undefined {
  const weights = new Float64Array(columns);
  const known = new Uint8Array(columns);
  for (let line = 0; line < costs.length; line += 1) {
    const column = ends[line] ?? 0;
    const cost = costs[line] ?? 0;
    if (known[column] === 1 && weights[column] !== cost) return undefined;
    weights[column] = cost;
    known[column] = 1;
  }
  return weights;
}

/** The cost of each row where it is the same for all its columns; undefined when it is not. */
function weightsOfRows({ offsets }: Lines, costs: Float64Array): Float64Array | undefined {
  const weights = new Float64Array(offsets.length - 1);
  for (let row = 0; row < weights.length; row += 1) {
    const first = offsets[row] ?? 0;
    const weight = costs[first] ?? 0;
    for (let line = first; line < (offsets[row + 1] ?? 0); line += 1) if (costs[line] !== weight) return undefined;
    weights[row] = weight;
  }
  return weights;
}
