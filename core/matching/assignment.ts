/**
 * Exact lexicographic assignment on a sparse bipartite graph, as a library function that knows nothing of groups and
 * households: rows and columns, each in at most one pair; among all sets of pairs the best for the first level, among
 * those the best for the second, and so on.
 *
 * 1. A level is a linear programme over the pairs still allowed (complementary slackness: those whose price is exactly
 *    met at every earlier level) in which some rows and columns are mandatory (those with a price below 0 at an earlier
 *    level). Its optimal face is the input of the next level, so no level needs weights that drown the others, and all
 *    numbers stay small integers.
 * 2. The face is a graph that becomes smaller from level to level (`assignment/tight-graph.ts`), and each level starts
 *    from the matching of the level before.
 * 3. A level whose costs depend on one side only (most pairs, a lottery, waiting rounds) is a matroid: taken lightest
 *    first (`assignment/one-sided.ts`; Mendelsohn and Dulmage 1958, Canadian Journal of Mathematics 10, 517-530).
 * 4. Any other level keeps the pairs that already are cheapest and puts the rest in along shortest paths, with prices
 *    that keep every reduced cost at 0 or more (`assignment/shortest-paths.ts`; Kuhn 1955, Naval Research Logistics
 *    Quarterly 2, 83-97; Munkres 1957, Journal of SIAM 5, 32-38; Edmonds and Karp 1972, Journal of the ACM 19, 248-264;
 *    Jonker and Volgenant 1987, Computing 38, 325-340).
 *
 * The prices are certificates: `check.ts` verifies them without trusting anything here. Rank profiles as levels:
 * Irving, Kavitha, Mehlhorn, Michail and Paluch 2006, ACM TALG 2(4), 602-610, and Michail 2007, Theoretical Computer
 * Science 389, 125-132; fair matchings: Huang, Kavitha, Mehlhorn and Michail 2016, Algorithmica 74, 1184-1203.
 */
import { solveLevel } from "./assignment/level.ts";
import { TightGraph, type Prices } from "./assignment/tight-graph.ts";

/** One thing to be best at; earlier levels go before later ones whatever the sums. */
export interface AssignmentLevel {
  readonly name: string;
  /** Whether the sum over the chosen pairs should be small or large. */
  readonly goal: "least" | "most";
  /** Per pair, in the order of `targets`; whole numbers. The largest times the number of rows must stay below 2^53. */
  readonly costs: Int32Array;
}

/** A sparse assignment problem; the pairs of row `r` stand at `offsets[r]` up to `offsets[r + 1]` of `targets`. */
export interface AssignmentProblem {
  readonly rows: number;
  readonly columns: number;
  /** One more than there are rows, never falling. */
  readonly offsets: Int32Array;
  /** Column of every pair; within a row no column twice. */
  readonly targets: Int32Array;
  readonly levels: readonly AssignmentLevel[];
}

/**
 * The certificate of one level: prices such that no allowed pair costs less than its row and column together. Costs of a
 * level with goal `most` count negatively here.
 */
export interface LevelCertificate {
  readonly name: string;
  /** Sum of the costs of the chosen pairs, as given: not negated. */
  readonly value: number;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** An optimal set of pairs, with its proof. */
export interface AssignmentSolution {
  /** Index into `targets` of the pair of each row; -1 for a row that stays alone. */
  readonly pairOfRow: Int32Array;
  /** Row of each column; -1 for a column that stays alone. */
  readonly rowOfColumn: Int32Array;
  readonly levels: readonly LevelCertificate[];
}

/** Visits every pair of a problem, row by row. */
export function eachPair(
  problem: Pick<AssignmentProblem, "rows" | "offsets" | "targets">,
  visit: (row: number, column: number, pair: number) => void,
): void {
  for (let row = 0; row < problem.rows; row += 1) {
    const end = problem.offsets[row + 1] ?? 0;
    for (let pair = problem.offsets[row] ?? 0; pair < end; pair += 1) visit(row, problem.targets[pair] ?? 0, pair);
  }
}

/**
 * Solves a problem exactly: the best set of pairs for the first level, among all of those the best for the second, and
 * so on, with the prices per level that prove it (`check.ts`).
 *
 * Two rows, three columns; row 0 can be with columns 0 and 1, row 1 with column 0 only; as many pairs as possible, and
 * among those the smallest sum:
 *
 * ```ts
 * const { pairOfRow, levels } = assign({
 *   rows: 2,
 *   columns: 3,
 *   offsets: Int32Array.of(0, 2, 3), // row 0 has pairs 0 and 1, row 1 has pair 2
 *   targets: Int32Array.of(0, 1, 0), // the column of each pair
 *   levels: [
 *     { name: "pairs", goal: "most", costs: Int32Array.of(1, 1, 1) },
 *     { name: "distance", goal: "least", costs: Int32Array.of(2, 9, 4) },
 *   ],
 * });
 * // pairOfRow is [1, 2]: row 0 with column 1, row 1 with column 0; the values of the levels are 2 and 13.
 * ```
 *
 * Levels are taken in order; without any level no pair is formed, so begin with one that asks for most pairs.
 * Deterministic: the same input gives the same output everywhere. With V rows and columns and E pairs a level takes at
 * most O(V E log V) time, one that depends on one side only O(V E) without the logarithm, both in practice close to
 * linear; memory is linear in V + E, whatever the number of levels, but for two prices per row or column and level.
 *
 * Limits: whole numbers; rows and columns together at most 2^21; per level the largest cost times the number of rows
 * and columns below 2^53. Costs may be negative. A column twice in one row, or `offsets` that fall, give no error and
 * no meaning.
 */
export function assign(problem: AssignmentProblem): AssignmentSolution {
  return continued(problem, new TightGraph(problem), []);
}

/**
 * Solves a problem that differs from one solved before only in its levels from number `kept` on: those before keep their
 * prices, and the search goes on where they left it. For many draws of one round, each in a fraction of the time.
 *
 * @throws Error when the earlier solution cannot be one of this problem's levels kept
 */
export function assignedAgain(
  problem: AssignmentProblem,
  earlier: AssignmentSolution,
  kept: number,
): AssignmentSolution {
  if (kept === 0) return assign(problem);
  const graph = new TightGraph(problem);
  const known = earlier.levels.slice(0, kept);
  graph.join(problem.targets, earlier.pairOfRow);
  known.forEach((prices, index) => {
    const level = problem.levels[index];
    if (level !== undefined) graph.narrow(level, prices);
  });
  if (graph.pairOfRow().some((pair, row) => pair !== earlier.pairOfRow[row])) {
    throw new Error("The earlier solution is one of another problem");
  }
  return continued(problem, graph, known);
}

/** Solves the levels behind those whose prices are known, each on what the one before leaves. */
function continued(problem: AssignmentProblem, graph: TightGraph, known: readonly Prices[]): AssignmentSolution {
  const prices = [...known];
  for (const level of problem.levels.slice(known.length)) {
    const found = solveLevel(graph, level);
    graph.narrow(level, found);
    prices.push(found);
  }
  const pairOfRow = graph.pairOfRow();
  return { pairOfRow, rowOfColumn: graph.rowOfColumn, levels: certificates(problem, prices, pairOfRow) };
}

function certificates(
  problem: AssignmentProblem,
  prices: readonly Prices[],
  pairOfRow: Int32Array,
): readonly LevelCertificate[] {
  return problem.levels.map((level, index) => ({
    name: level.name,
    value: sumOver(level, pairOfRow),
    rowPrices: prices[index]?.rowPrices ?? new Float64Array(problem.rows),
    columnPrices: prices[index]?.columnPrices ?? new Float64Array(problem.columns),
  }));
}

/** The sum of a level's costs over chosen pairs. */
export function sumOver(level: AssignmentLevel, pairOfRow: Int32Array): number {
  let sum = 0;
  for (const pair of pairOfRow) if (pair >= 0) sum += level.costs[pair] ?? 0;
  return sum;
}
