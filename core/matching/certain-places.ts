import { assignedAgain, type AssignmentLevel, type AssignmentProblem, type AssignmentSolution } from "./assignment.ts";
import { certainLevels, numbersOf, type Draw } from "./levels.ts";

/** A problem with an optimal set of pairs, and for how many of its levels that is so whatever the others. */
export interface Resolved {
  readonly problem: AssignmentProblem;
  readonly solution: AssignmentSolution;
  /** The first so many levels cannot be better at all; those behind them not as long as the first candidates stay. */
  readonly wholeLevels: number;
}

/** Of the 52 bits of a lottery number the first 30 fit a cost: enough that two sums are hardly ever equal. */
const lotSize = 2 ** 22;

/**
 * Says who gets a group with one candidate, a match without a coin, and who one with two (R5, matching.md 2.5): being
 * compared is not being matched, so distance may not decide about it. First whoever waited longest, then the lottery. By
 * then it is settled who takes part and which groups have a second candidate, so these goals only divide the same
 * people over the same places.
 *
 * `solution` is that of the first levels of the problem, up to the lottery; the goals are put behind those and the rest
 * follows.
 */
export function withCertainPlaces(draw: Draw, problem: AssignmentProblem, solution: AssignmentSolution): Resolved {
  const decided = solution.levels.length;
  const isCertain = withoutSecond(draw, solution.pairOfRow);
  const certain = [...waitingLevel(draw, isCertain), lotteryLevel(draw, isCertain)];
  const levels = [...problem.levels.slice(0, decided), ...certain, ...problem.levels.slice(decided)];
  const divided = { ...problem, levels };
  return {
    problem: divided,
    solution: assignedAgain(divided, solution, decided),
    wholeLevels: decided + certain.length,
  };
}

/** 1 for every group with a first candidate and no second. */
function withoutSecond({ groups }: Draw, pairOfRow: Int32Array): Uint8Array {
  return Uint8Array.from(groups, (_, group) =>
    (pairOfRow[group] ?? -1) >= 0 && (pairOfRow[group + groups.length] ?? -1) < 0 ? 1 : 0,
  );
}

function waitingLevel(draw: Draw, isCertain: Uint8Array): readonly AssignmentLevel[] {
  if (!draw.householdsWaited.some((rounds) => rounds > 0)) return [];
  const costs = costsOf(draw, isCertain, draw.householdsWaited);
  return [{ name: certainLevels.waiting, goal: "most", costs }];
}

/**
 * The smallest sum of lottery numbers, not of places: who can be at these groups together need not be the bases of a
 * matroid, and among equal sums of places distance would decide after all.
 */
function lotteryLevel(draw: Draw, isCertain: Uint8Array): AssignmentLevel {
  const number = numbersOf(draw);
  const lots = draw.households.map((code) => Math.floor(number(code) / lotSize));
  return { name: certainLevels.lottery, goal: "least", costs: costsOf(draw, isCertain, lots) };
}

/** What a household counts at a group with one candidate; nothing anywhere else. */
function costsOf({ possible }: Draw, isCertain: Uint8Array, counted: readonly number[]): Int32Array {
  const costs = new Int32Array(2 * possible.length);
  possible.groups.forEach((group, pair) => {
    if (isCertain[group] === 1) costs[pair] = counted[possible.households[pair] ?? -1] ?? 0;
  });
  return costs;
}
