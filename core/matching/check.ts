import {
  eachPair,
  narrowed,
  priced,
  sumOver,
  wholeFace,
  type AssignmentLevel,
  type AssignmentProblem,
  type AssignmentSolution,
  type Face,
  type LevelCertificate,
} from "./assignment.ts";

/**
 * Whether a solution is proven best by its own prices, trusting nothing of how it was found (linear programming
 * duality: no allowed set of pairs can cost less than the sum of all prices, and this one costs just that). Integers
 * only. False when the pairs are not a matching, a price is wrong, or a level could be better.
 */
export function isProven(problem: AssignmentProblem, solution: AssignmentSolution): boolean {
  let face = wholeFace(problem);
  return (
    isMatching(problem, solution.pairOfRow) &&
    solution.levels.length === problem.levels.length &&
    problem.levels.every((level, index) => {
      const certificate = solution.levels[index];
      if (certificate === undefined || !proves(problem, face, level, certificate, solution.pairOfRow)) return false;
      face = narrowed(problem, face, level, certificate);
      return true;
    })
  );
}

/** Every row has at most one of its own pairs, and no column is in two. */
export function isMatching(problem: AssignmentProblem, pairOfRow: Int32Array): boolean {
  const used = new Set<number>();
  return pairOfRow.every((pair, row) => {
    if (pair < 0) return true;
    const column = problem.targets[pair] ?? -1;
    const own = pair >= (problem.offsets[row] ?? 0) && pair < (problem.offsets[row + 1] ?? 0);
    return own && !used.has(column) && used.add(column).has(column);
  });
}

/** One level: pairs within the face, nobody mandatory left out, no pair below its prices, and the sums equal. */
function proves(
  problem: AssignmentProblem,
  face: Face,
  level: AssignmentLevel,
  { value, rowPrices, columnPrices }: LevelCertificate,
  pairOfRow: Int32Array,
): boolean {
  return (
    isWithin(problem, face, pairOfRow) &&
    countBelowPrices(problem, face, level, rowPrices, columnPrices) === 0 &&
    mayBePrices(face.mandatoryRows, rowPrices) &&
    mayBePrices(face.mandatoryColumns, columnPrices) &&
    sumOf(rowPrices) + sumOf(columnPrices) === (level.goal === "least" ? value : -value) &&
    value === sumOver(level, pairOfRow)
  );
}

function isWithin(problem: AssignmentProblem, face: Face, pairOfRow: Int32Array): boolean {
  const used = new Set(Array.from(pairOfRow, (pair) => (pair < 0 ? -1 : (problem.targets[pair] ?? -1))));
  return (
    pairOfRow.every((pair, row) => (pair < 0 ? face.mandatoryRows[row] === 0 : face.allowed[pair] === 1)) &&
    face.mandatoryColumns.every((mandatory, column) => mandatory === 0 || used.has(column))
  );
}

function countBelowPrices(
  problem: AssignmentProblem,
  face: Face,
  level: AssignmentLevel,
  rowPrices: Float64Array,
  columnPrices: Float64Array,
): number {
  let count = 0;
  eachPair(problem, (row, column, pair) => {
    const price = (rowPrices[row] ?? NaN) + (columnPrices[column] ?? NaN);
    if (face.allowed[pair] === 1 && !(priced(level, pair) >= price)) count += 1;
  });
  return count;
}

/** Whole numbers; whoever may stay alone is never paid for being there. */
function mayBePrices(mandatory: Uint8Array, prices: Float64Array): boolean {
  return (
    prices.length === mandatory.length &&
    prices.every((price, index) => Number.isSafeInteger(price) && (mandatory[index] === 1 || price <= 0))
  );
}

function sumOf(prices: Float64Array): number {
  return prices.reduce((total, price) => total + price, 0);
}
