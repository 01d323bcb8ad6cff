import type { Rows } from "../sheets/reference.ts";
import type { AssignmentProblem } from "./assignment.ts";
import type { PlannedRound } from "./planned-round.ts";

/** With more possible pairs than this no sheet has the numbers of a round (issue 3): `round --check` recomputes them. */
const pairsOnSheet = 50_000;
/** Above these spreadsheets compare numbers only roughly: LibreOffice takes two for equal that differ in 2^-48. */
const largestNumber = 1e12;
const largestSum = 1e14;

/** Who and what stands where on the sheet with the numbers of a round; rows of the sheet counted from 1. */
export interface ProofLayout {
  readonly weight: number;
  readonly sum: number;
  readonly sumNow: number;
  readonly value: number;
  /** Row of the sheet of every row of the problem; 0 for those without a possible pair, who are not there. */
  readonly rows: Int32Array;
  /** The same for columns. */
  readonly columns: Int32Array;
  /** The row of the first pair of the problem; the others follow in order. */
  readonly firstPair: number;
  readonly groupBlock: Rows;
  readonly householdBlock: Rows;
  readonly pairBlock: Rows;
  /** Everything that has numbers. */
  readonly all: Rows;
}

/** Whether the problem of a round can be proven on a sheet: few enough pairs, and numbers that stay exact there. */
export function fitsOnSheet({ solved: { problem, solution } }: PlannedRound): boolean {
  if (problem.targets.length === 0 || problem.targets.length > pairsOnSheet) return false;
  return problem.levels.every(({ costs }, level) => {
    const { rowPrices = new Float64Array(), columnPrices = new Float64Array() } = solution.levels[level] ?? {};
    const sizes = [rowPrices, columnPrices, costs].map((numbers) => sizeOf(numbers));
    const sum = sizes.reduce((total, size) => total + size.sum, 0);
    return sum <= largestSum && sizes.every(({ largest }) => largest <= largestNumber);
  });
}

function sizeOf(numbers: Iterable<number>): { readonly largest: number; readonly sum: number } {
  let largest = 0;
  let sum = 0;
  for (const number of numbers) {
    const size = Math.abs(number);
    largest = Math.max(largest, size);
    sum += size;
  }
  return { largest, sum };
}

/** Gives a row of the sheet to everyone who has a possible pair, one after another. */
function placed(count: number, first: number, hasPair: (place: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let next = first;
  for (let place = 0; place < count; place += 1) {
    if (!hasPair(place)) continue;
    rows[place] = next;
    next += 1;
  }
  return rows;
}

function blockOf(rows: Int32Array, first: number): Rows {
  return { first, last: rows.reduce((last, row) => Math.max(last, row), first - 1) };
}

/** Where everything stands below a header row. */
export function proofLayout(problem: AssignmentProblem, headerRow: number): ProofLayout {
  const { offsets, targets } = problem;
  const reachable = new Uint8Array(problem.columns);
  for (const column of targets) reachable[column] = 1;
  const [weight, sum, sumNow, value] = [1, 2, 3, 4].map((place) => headerRow + place) as [
    number,
    number,
    number,
    number,
  ];
  const rows = placed(problem.rows, value + 1, (row) => (offsets[row + 1] ?? 0) > (offsets[row] ?? 0));
  const groupBlock = blockOf(rows, value + 1);
  const columns = placed(problem.columns, groupBlock.last + 1, (column) => reachable[column] === 1);
  const householdBlock = blockOf(columns, groupBlock.last + 1);
  const firstPair = householdBlock.last + 1;
  const pairBlock = { first: firstPair, last: firstPair + targets.length - 1 };
  const all = { first: groupBlock.first, last: pairBlock.last };
  const blocks = { groupBlock, householdBlock, pairBlock, all };
  return { weight, sum, sumNow, value, rows, columns, firstPair, ...blocks };
}
