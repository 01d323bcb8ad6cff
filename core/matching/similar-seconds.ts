import { assignedAgain, type AssignmentLevel, type AssignmentProblem, type AssignmentSolution } from "./assignment.ts";
import type { Candidate } from "./candidates.ts";
import { firstsLevel, numbersOf, similarityLevel, type Draw } from "./levels.ts";

/** A problem with an optimal set of pairs, and for how many of its levels that is so whatever the others. */
export interface Resolved {
  readonly problem: AssignmentProblem;
  readonly solution: AssignmentSolution;
  /** The first so many levels cannot be better at all; those behind them not as long as the first candidates stay. */
  readonly wholeLevels: number;
}

/** How much the second candidate of a group differs from the first: a whole number, 0 for none. */
export type Difference = (first: Candidate, second: Candidate) => number;

/**
 * Makes the two candidates of each group alike without touching what was decided (R5, matching.md 2.5). Whom the goals
 * up to the lottery reach stays as it is, and no value of theirs changes: of all sets of pairs that are just as good,
 * those that keep the first candidate of every group where it is are left, and among these the second candidates are
 * exchanged so that the sum of differences is smallest, then the sum of distances. To choose first and second at the
 * same time would be a three-dimensional assignment, which is NP-hard; given the first, this is exact.
 *
 * Both steps are levels like any other, behind those of the lottery: one counts the first candidates that moved, which
 * is 0, and one the differences. So the prices prove the whole in the same way.
 */
export function withSimilarSeconds(
  draw: Draw,
  problem: AssignmentProblem,
  solution: AssignmentSolution,
  difference: Difference,
): Resolved {
  const wholeLevels = problem.levels.findIndex(({ name }) => name === "groups") + 1;
  const pairOfRow = withFirstsByLot(draw, problem, solution.pairOfRow);
  const levels = [
    ...problem.levels.slice(0, wholeLevels),
    firstsStay(draw, pairOfRow),
    secondsResemble(draw, pairOfRow, difference),
    ...problem.levels.slice(wholeLevels),
  ];
  const similar = { ...problem, levels };
  const start = { ...solution, pairOfRow, rowOfColumn: rowOfColumnIn(problem, pairOfRow) };
  return { problem: similar, solution: assignedAgain(similar, start, wholeLevels), wholeLevels };
}

/** First is whoever of the two has the lowest lottery number: the goals see no difference between the two slots. */
function withFirstsByLot(draw: Draw, { targets }: AssignmentProblem, pairOfRow: Int32Array): Int32Array {
  const numbers = numbersOf(draw);
  const numberOf = (pair: number): number => numbers(draw.households[targets[pair] ?? -1] ?? "");
  const byLot = pairOfRow.slice();
  draw.groups.forEach((_, group) => {
    const [first = -1, second = -1] = [pairOfRow[group], pairOfRow[group + draw.groups.length]];
    if (second < 0 || numberOf(first) <= numberOf(second)) return;
    byLot[group] = second - draw.possible.length;
    byLot[group + draw.groups.length] = first + draw.possible.length;
  });
  return byLot;
}

function rowOfColumnIn({ columns, targets }: AssignmentProblem, pairOfRow: Int32Array): Int32Array {
  const rowOfColumn = new Int32Array(columns).fill(-1);
  pairOfRow.forEach((pair, row) => {
    if (pair >= 0) rowOfColumn[targets[pair] ?? 0] = row;
  });
  return rowOfColumn;
}

/** Counts the first candidates that are not where they were. */
function firstsStay({ possible }: Draw, pairOfRow: Int32Array): AssignmentLevel {
  const costs = new Int32Array(2 * possible.length);
  possible.forEach(({ group }, pair) => (costs[pair] = pairOfRow[group] === pair ? 0 : 1));
  return { name: firstsLevel, goal: "least", costs };
}

/** Adds up how much every second candidate differs from the first of its group. */
function secondsResemble({ possible }: Draw, pairOfRow: Int32Array, difference: Difference): AssignmentLevel {
  const costs = new Int32Array(2 * possible.length);
  possible.forEach((second, pair) => {
    const first = possible[pairOfRow[second.group] ?? -1];
    if (first !== undefined) costs[possible.length + pair] = difference(first, second);
  });
  return { name: similarityLevel, goal: "least", costs };
}
