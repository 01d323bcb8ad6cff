import type { ReasonCode } from "../records/round.ts";
import { Everybody } from "./around.ts";
import { assign, type AssignmentProblem, type AssignmentSolution } from "./assignment.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { withCertainPlaces, type Resolved } from "./certain-places.ts";
import { contestedIn, type Contested } from "./chance.ts";
import { canonicalCode } from "./codes.ts";
import { scoreOf, weightsOf, wholePoints } from "./criteria.ts";
import { comparableOf, differenceOf } from "./difference.ts";
import { roundProblem, type Draw } from "./levels.ts";
import type { LotteryNumbers } from "./lottery.ts";
import { pinOf, withPins } from "./pins.ts";
import type { Pool } from "./pool.ts";
import type { PossiblePairs } from "./possible-pairs.ts";
import type { Standing } from "./rematch.ts";
import { withSimilarSeconds } from "./similar-seconds.ts";

/** What a round is drawn from. */
export interface RoundInput {
  readonly pool: Pool;
  /** What the lottery numbers are made from. */
  readonly seed: string;
  /** The lottery number of every code; absent for those of the seed. */
  readonly numbers?: LotteryNumbers;
  /** How many earlier rounds each group and household waited through, by canonical code; absent for none. */
  readonly groupsWaited: ReadonlyMap<string, number>;
  readonly householdsWaited: ReadonlyMap<string, number>;
  /** Proposals of an earlier round that may move. */
  readonly standing?: Standing;
}

/** A round solved: everything computed once that its parts and their explanations are told from. */
export interface SolvedRound {
  readonly pool: Pool;
  readonly seed: string;
  /**
   * Codes in the order of the pool and the possible pairs, those of people who are pinned to others left out; pair `p` of
   * the problem is pair `p` modulo their number.
   */
  readonly draw: Draw;
  /** Everybody of the pool, with what explanations look up about them. */
  readonly everybody: Everybody;
  /** How many pairs each rule excludes. */
  readonly excluded: ReadonlyMap<ReasonCode, number>;
  /** With a control group its last levels are those by which the second candidates were chosen. */
  readonly problem: AssignmentProblem;
  /** The pairs as they are, and prices that prove every level of the problem. */
  readonly solution: AssignmentSolution;
  /**
   * The first so many levels cannot be better in any way; those behind them not as long as the first candidates stay
   * (R5). All of them without a control group.
   */
  readonly wholeLevels: number;
  /** Who owes a place, or the lack of one, to the lottery. */
  readonly contested: Contested;
  /** Numbers of possible partners by the rules, pins apart, by place in the pool (R16). */
  readonly groupCandidates: Int32Array;
  readonly householdCandidates: Int32Array;
  /** Pairs possible by the rules of which one is fixed with somebody else. */
  readonly fixedElsewhere: readonly Candidate[];
}

/**
 * Solves a round: finds the possible pairs, then the best set of them for the goals of `levels.ts`. Pure: the same pool
 * and seed give the same on every machine, in whatever order the rows stood.
 */
export function solvedRound({
  pool,
  seed,
  numbers,
  groupsWaited,
  householdsWaited,
  standing,
}: RoundInput): SolvedRound {
  const { possible, excluded } = candidatesOf(pool.groups, pool.households, pool.rules);
  const open = withPins(possible, pool);
  const groups = pool.groups.map(({ code }) => code);
  const households = pool.households.map(({ code }) => code);
  const draw: Draw = {
    groups,
    households,
    possible: open,
    settings: pool.rules.settings,
    seed,
    ...pointsIn(pool),
    ...(standing === undefined ? {} : { standing: placesOf(standing, pool) }),
    ...(numbers === undefined ? {} : { numbers }),
    groupsWaited: groups.map((code) => groupsWaited.get(canonicalCode(code)) ?? 0),
    householdsWaited: households.map((code) => householdsWaited.get(canonicalCode(code)) ?? 0),
  };
  const resolved = resolvedDraw(draw, pool);
  const counts = {
    groupCandidates: countedIn(possible.groups, groups.length),
    householdCandidates: countedIn(possible.households, households.length),
  };
  const contested = contestedIn(resolved.problem, resolved.solution);
  const fixedElsewhere = elsewhereIn(possible, open, pool);
  return {
    pool,
    seed,
    draw,
    everybody: new Everybody(pool),
    excluded,
    ...resolved,
    contested,
    ...counts,
    fixedElsewhere,
  };
}

/** How often each place of a side is in a list. */
function countedIn(places: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

function elsewhereIn(possible: PossiblePairs, open: PossiblePairs, pool: Pool): readonly Candidate[] {
  if (pool.pins.length === 0) return [];
  const keyOf = ({ group, household }: Candidate): number => group * pool.households.length + household;
  const kept = new Set(Array.from(open, keyOf));
  return [...possible].filter((candidate) => {
    const [group, household] = [pool.groups[candidate.group], pool.households[candidate.household]];
    return !kept.has(keyOf(candidate)) && pinOf(pool.pins, group?.code ?? "", household?.code ?? "") === undefined;
  });
}

/** Standing proposals by places in the pool; those of somebody who left it are out. */
function placesOf({ mode, pairs }: Standing, { groups, households }: Pool): NonNullable<Draw["standing"]> {
  const places = new Map(households.map(({ code }, place) => [canonicalCode(code), place]));
  const standing = groups.flatMap(({ code }, group): [number, number][] => {
    const household = places.get(pairs.get(canonicalCode(code)) ?? "");
    return household === undefined ? [] : [[group, household]];
  });
  return { mode, pairs: new Map(standing) };
}

/** What pairs are worth by the criteria of the second variant, where any counts. */
function pointsIn({ groups, households, rules: { settings } }: Pool): Pick<Draw, "points"> {
  if (weightsOf(settings).length === 0) return {};
  const points = ({ group: row, household: column, distance }: Candidate): number => {
    const [group, household] = [groups[row], households[column]];
    const score =
      group === undefined || household === undefined ? undefined : scoreOf({ group, household, distance }, settings);
    return score === undefined ? 0 : wholePoints(score);
  };
  return { points };
}

/** The best set of pairs; with a control group the one of them whose candidates are most alike. */
function resolvedDraw(draw: Draw, { households }: Pool): Resolved {
  const problem = roundProblem(draw);
  if (!draw.settings.control) return { problem, solution: assign(problem), wholeLevels: problem.levels.length };
  return withSimilarSeconds(draw, dividedDraw(draw, problem), (first, second) =>
    differenceOf(comparableOf(households, first), comparableOf(households, second)),
  );
}

/** With a control group: the pairs once the lottery has said who gets a match without a coin. */
export function dividedDraw(draw: Draw, problem = roundProblem(draw)): Resolved {
  const decided = problem.levels.findIndex(({ name }) => name === "groups") + 1;
  return withCertainPlaces(draw, problem, assign({ ...problem, levels: problem.levels.slice(0, decided) }));
}

/** The candidates that a solution chose, in the order of the rows. */
export function chosenIn(
  problem: AssignmentProblem,
  { pairOfRow }: Pick<AssignmentSolution, "pairOfRow">,
  possible: PossiblePairs,
): readonly Candidate[] {
  return Array.from({ length: problem.rows }, (_, row) => pairOfRow[row] ?? -1).flatMap((pair) =>
    pair < 0 ? [] : (possible.at(pair % possible.length) ?? []),
  );
}
