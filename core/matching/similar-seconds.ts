import { assignedAgain, type AssignmentLevel, type AssignmentProblem } from "./assignment.ts";
import type { Candidate } from "./candidates.ts";
import type { Resolved } from "./certain-places.ts";
import { firstsLevel, numbersOf, similarityLevel, type Draw } from "./levels.ts";
import { pairNumber } from "./lottery.ts";

/** How much the second candidate of a group differs from the first: a whole number, 0 for none. */
export type Difference = (first: Candidate, second: Candidate) => number;

/** How often other candidates are taken as first; where there are very many possible pairs only once, for the time. */
const mostPasses = 8;
const manyPairs = 50_000;

/** After so many passes in a row without gain there are no more. */
const idlePasses = 2;

/**
 * Makes the two candidates of each group alike without touching what was decided (R5, matching.md 2.5). Whom the goals
 * up to the lottery reach stays as it is, no value of theirs changes, and nobody moves between a group with one candidate
 * and a group with two, where chances differ (`certain-places.ts`). Of all sets of pairs that are just as good, those are left that keep one
 * candidate of every group where it is, the first; among these the second candidates are exchanged so that the sum of
 * differences is smallest, then the sum of distances. To choose both at the same time would be a three-dimensional
 * assignment, which is NP-hard; given the first this is exact, and it is repeated with others as first while that helps.
 *
 * Both steps are levels like any other, behind those of the lottery: one counts the first candidates that moved, which
 * is 0, and one adds up the differences. So the prices prove the whole in the same way.
 */
export function withSimilarSeconds(draw: Draw, decided: Resolved, difference: Difference): Resolved {
  const passes = draw.possible.length > manyPairs ? 1 : mostPasses;
  let best = afterPass(draw, decided, decided.solution.pairOfRow, difference, 0);
  for (let pass = 1, idle = 0; pass < passes && idle < idlePasses; pass += 1) {
    const other = afterPass(draw, decided, best.solution.pairOfRow, difference, pass);
    // Never worse: what stands is one of the choices, as two differ as much whichever of them is called first.
    idle = differencesIn(other) < differencesIn(best) ? 0 : idle + 1;
    best = other;
  }
  return best;
}

/** The best exchange of second candidates, for the first candidates of one pass. */
function afterPass(
  draw: Draw,
  { problem, solution, wholeLevels }: Resolved,
  held: Int32Array,
  difference: Difference,
  pass: number,
): Resolved {
  const pairOfRow = withFirstsByLot(draw, problem, held, pass);
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

function differencesIn({ solution }: Resolved): number {
  return solution.levels.find(({ name }) => name === similarityLevel)?.value ?? 0;
}

/**
 * Who of two candidates is called first: by the lottery number, in later passes by a number made from it. The goals see no
 * difference between the slots, and the coin knows nothing of them.
 */
function withFirstsByLot(draw: Draw, { targets }: AssignmentProblem, pairOfRow: Int32Array, pass: number): Int32Array {
  const numbers = numbersOf(draw);
  const lotOf = (pair: number): number => {
    const number = numbers(draw.households[targets[pair] ?? -1] ?? "");
    return pass === 0 ? number : pairNumber(pass, number);
  };
  const byLot = pairOfRow.slice();
  draw.groups.forEach((_, group) => {
    const [first = -1, second = -1] = [pairOfRow[group], pairOfRow[group + draw.groups.length]];
    if (second < 0 || lotOf(first) <= lotOf(second)) return;
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
  possible.groups.forEach((group, pair) => (costs[pair] = pairOfRow[group] === pair ? 0 : 1));
  return { name: firstsLevel, goal: "least", costs };
}

/** Adds up how much every second candidate differs from the first of its group. */
function secondsResemble({ groups, possible }: Draw, pairOfRow: Int32Array, difference: Difference): AssignmentLevel {
  const costs = new Int32Array(2 * possible.length);
  // Whom a group has as its first is the same for all its pairs.
  const firsts = Array.from(pairOfRow.subarray(0, groups.length), (pair) => possible.at(pair));
  possible.groups.forEach((group, pair) => {
    const [first, second] = [firsts[group], possible.at(pair)];
    if (first !== undefined && second !== undefined) costs[possible.length + pair] = difference(first, second);
  });
  return { name: similarityLevel, goal: "least", costs };
}
