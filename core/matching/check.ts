import type { AssignmentProblem, AssignmentSolution, LevelCertificate } from "./assignment.ts";

/** Above this a sum of a cost and two prices might be rounded, and would prove nothing. */
const largestPrice = 2 ** 51;

/**
 * Whether a solution is proven best by its own prices, trusting nothing of how it was found. Write for every pair the
 * list of what it costs more than its row and column together, one number per goal (goals `most` counted negatively),
 * and for every row and column the list of its prices. Lists are compared as words in a dictionary: the first number
 * that is not 0 decides. The proof holds when the pairs are a matching and
 *
 * - no pair has a list below 0, and every chosen pair has nothing but zeros;
 * - no row or column has a list above 0, and everyone who stays alone has nothing but zeros;
 * - the values are the sums over the chosen pairs;
 *
 * and when what else the solution says is the same: whom every column has, and which goals these are.
 *
 * Why that is enough: in this order sums of lists that are not below 0 are not below 0 (it makes the lists an ordered
 * module), so the duality of linear programming holds as it does for numbers. Any matching costs its pairs' lists, plus
 * the prices of everyone it uses; that is never below the prices of all rows and columns together, because leaving out
 * lists that are not above 0 cannot make a sum smaller; and the chosen pairs cost just that (complementary slackness).
 * Goal by goal it says the same: what is 0 at the earlier goals is the face that these leave, a price below 0 makes its
 * row or column mandatory in the goals that follow, and the sums of prices equal the value of every goal just when
 * chosen pairs and those alone have nothing but zeros. Dantzig, Orden and Wolfe 1955, Pacific Journal of Mathematics 5,
 * 183-195, for linear programmes with lists in this order.
 */
export function isProven(problem: AssignmentProblem, { pairOfRow, rowOfColumn, levels }: AssignmentSolution): boolean {
  const rows = levels.map(({ rowPrices }) => rowPrices);
  const columns = levels.map(({ columnPrices }) => columnPrices);
  return (
    levels.length === problem.levels.length &&
    levels.every(({ name }, level) => name === problem.levels[level]?.name) &&
    rows.every((prices) => areWhole(prices, problem.rows)) &&
    columns.every((prices) => areWhole(prices, problem.columns)) &&
    isMatching(problem, pairOfRow) &&
    saysTheSame(problem, pairOfRow, rowOfColumn) &&
    noPairIsCheaper(problem, pairOfRow, rows, columns) &&
    pairOfRow.every((pair, row) => mayBePrices(rows, row, pair >= 0)) &&
    usedColumns(problem, pairOfRow).every((used, column) => mayBePrices(columns, column, used === 1)) &&
    levels.every((certificate, level) => certificate.value === sumOf(problem, level, pairOfRow))
  );
}

/** Every row has at most one of its own pairs, and no column is in two. */
export function isMatching(problem: AssignmentProblem, pairOfRow: Int32Array): boolean {
  const used = new Set<number>();
  return (
    pairOfRow.length === problem.rows &&
    pairOfRow.every((pair, row) => {
      if (pair < 0) return true;
      const column = problem.targets[pair] ?? -1;
      const own = pair >= (problem.offsets[row] ?? 0) && pair < (problem.offsets[row + 1] ?? 0);
      return own && !used.has(column) && used.add(column).has(column);
    })
  );
}

/** Who waits on the side of the columns is told from `rowOfColumn`: it has to follow from the pairs, or nothing is proven. */
function saysTheSame({ columns, targets }: AssignmentProblem, pairOfRow: Int32Array, rowOfColumn: Int32Array): boolean {
  const holders = new Int32Array(columns).fill(-1);
  pairOfRow.forEach((pair, row) => {
    if (pair >= 0) holders[targets[pair] ?? -1] = row;
  });
  return rowOfColumn.length === columns && holders.every((row, column) => row === rowOfColumn[column]);
}

type Prices = readonly LevelCertificate["rowPrices"][];

function areWhole(prices: Float64Array, count: number): boolean {
  return prices.length === count && prices.every((one) => Number.isInteger(one) && Math.abs(one) <= largestPrice);
}

/** No list of a pair is below 0, those of chosen pairs are all zeros. */
function noPairIsCheaper(problem: AssignmentProblem, pairOfRow: Int32Array, rows: Prices, columns: Prices): boolean {
  const { offsets, targets } = problem;
  const goals = problem.levels.map(({ goal, costs }, level) => ({
    costs,
    sign: goal === "most" ? -1 : 1,
    rowPrices: rows[level] ?? new Float64Array(0),
    columnPrices: columns[level] ?? new Float64Array(0),
  }));
  for (let row = 0; row < problem.rows; row += 1) {
    for (let pair = offsets[row] ?? 0; pair < (offsets[row + 1] ?? 0); pair += 1) {
      const more = firstCost(goals, row, targets[pair] ?? -1, pair);
      if (pairOfRow[row] === pair ? more !== 0 : !(more >= 0)) return false;
    }
  }
  return true;
}

/** A goal with its prices. */
interface PricedGoal {
  readonly costs: Int32Array;
  /** -1 where costs count negatively. */
  readonly sign: number;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** The first number of a pair's list that is not 0; 0 when all are. */
function firstCost(goals: readonly PricedGoal[], row: number, column: number, pair: number): number {
  // Every possible pair comes by here: by number, because a loop over the goals themselves takes twice the time.
  for (let level = 0; level < goals.length; level += 1) {
    const goal = goals[level];
    const cost = goal === undefined ? NaN : goal.sign * (goal.costs[pair] ?? NaN);
    const more = cost - (goal?.rowPrices[row] ?? NaN) - (goal?.columnPrices[column] ?? NaN);
    if (more !== 0) return more;
  }
  return 0;
}

/** The first price that is not 0 is below 0; whoever stays alone has none. */
function mayBePrices(prices: Prices, place: number, used: boolean): boolean {
  const first = prices.find((level) => level[place] !== 0)?.[place] ?? 0;
  return used ? first <= 0 : first === 0;
}

function usedColumns(problem: AssignmentProblem, pairOfRow: Int32Array): Uint8Array {
  const used = new Uint8Array(problem.columns);
  for (const pair of pairOfRow) if (pair >= 0) used[problem.targets[pair] ?? 0] = 1;
  return used;
}

function sumOf(problem: AssignmentProblem, level: number, pairOfRow: Int32Array): number {
  const costs = problem.levels[level]?.costs;
  return pairOfRow.reduce((sum, pair) => sum + (pair < 0 ? 0 : (costs?.[pair] ?? NaN)), 0);
}
