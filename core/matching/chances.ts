import type { Chance } from "../records/explanations.ts";
import { assign, assignedAgain, eachPair, type AssignmentSolution } from "./assignment.ts";
import { withCertainPlaces } from "./certain-places.ts";
import { undecidedGraph } from "./chance.ts";
import { redrawing, type Draw } from "./levels.ts";
import type { Cost } from "./pair-costs.ts";
import { lotteryNumber, type LotteryNumbers } from "./lottery.ts";
import { PossiblePairs } from "./possible-pairs.ts";
import type { SolvedRound } from "./solved.ts";

/** How often the draw of a round is done again. A share over 200 draws is at worst 7 percentage points off, 19 times in 20. */
export const redraws = 200;

/** The seed of a draw done again, from 1: anybody can repeat it with `round --seed`. */
export function redrawSeed(seed: string, number: number): string {
  return `${seed}/${number}`;
}

/** The part of a round that its draw decides about; everybody else is in a pair in every draw, or in none. */
interface Undecided {
  /** The people of that part only; the places of candidates are places in it. */
  readonly draw: Draw;
  /** What the goals before the draw left: a matching is as good as can be exactly where these sum to the most. */
  readonly decided: Cost;
  /** Places in the pool of the groups and households of that part. */
  readonly groups: readonly number[];
  readonly households: readonly number[];
}

/** How often each was in a pair, by place in the pool; a coin between two counts as half. */
interface Tally {
  readonly groups: Float64Array;
  readonly households: Float64Array;
}

/**
 * How often everybody would be matched if the same round were drawn with other seeds: the share of `redraws` draws for
 * those whom the draw decides about, exactly 1 or 0 for all others (matching.md 2.4). Whom no draw can ever match has the
 * reason: no possible partner, or in no best set of pairs. With a control group being matched means that the coin falls
 * so: the two candidates of a group count for half each, because the coin is fair whatever the seed (R5).
 */
export function chancesOf(work: SolvedRound, draws = redraws): Chance[] {
  const { pool, groupCandidates, householdCandidates, contested } = work;
  const tally = tallied(work, draws);
  const chance = (
    side: Chance["side"],
    code: string,
    matched: number,
    candidates: number,
    isDrawn: boolean,
  ): Chance => ({
    side,
    code,
    matched,
    ...(matched > 0 || isDrawn ? {} : { never: candidates === 0 ? "no-candidate" : "outnumbered" }),
  });
  return [
    ...pool.groups.flatMap(({ code, status }, place) =>
      status === "paused"
        ? []
        : chance("group", code, tally.groups[place] ?? 0, groupCandidates[place] ?? 0, contested.rows.has(place)),
    ),
    ...pool.households.flatMap(({ code, status }, place) =>
      status === "paused"
        ? []
        : chance(
            "household",
            code,
            tally.households[place] ?? 0,
            householdCandidates[place] ?? 0,
            contested.columns.has(place),
          ),
    ),
  ];
}

/** Everybody as the round itself has it, and those whom the draw decides about as the draws together have it. */
function tallied(work: SolvedRound, draws: number): Tally {
  const tally = asDrawn(work);
  const part = undecidedPart(work);
  if (part.draw.possible.length === 0) return tally;
  for (const place of part.groups) tally.groups[place] = 0;
  for (const place of part.households) tally.households[place] = 0;
  const { decided, withNumbers } = redrawing(part.draw, part.decided);
  const start = assign(decided);
  const numbersOf = numbersIn(work, part);
  for (let number = 1; number <= draws; number += 1) {
    const draw = { ...part.draw, numbers: numbersOf(redrawSeed(work.seed, number)) };
    const problem = withNumbers(draw.numbers);
    const drawn = assignedAgain(problem, start, 1);
    count(part, draw.settings.control ? withCertainPlaces(draw, problem, drawn).solution : drawn, tally);
  }
  const share = (halves: number): number => halves / (2 * draws);
  for (const place of part.groups) tally.groups[place] = share(tally.groups[place] ?? 0);
  for (const place of part.households) tally.households[place] = share(tally.households[place] ?? 0);
  return tally;
}

/**
 * Lottery numbers by seed, each made once. Who is in a pair whatever the draw, or in none, needs none for that and keeps
 * one of its own, so that no two are equal; with a control group those of households also say who has no coin to fear.
 */
function numbersIn({ draw, contested }: SolvedRound, part: Undecided): (seed: string) => LotteryNumbers {
  // Behind the rows of the groups come those of their second candidates.
  const groups = [...contested.rows].map((row) => draw.groups[row % draw.groups.length] ?? "");
  const households = draw.settings.control
    ? part.draw.households
    : [...contested.columns].map((column) => draw.households[column] ?? "");
  const drawn = new Set([...groups, ...households]);
  const others = [...part.draw.groups, ...part.draw.households].filter((code) => !drawn.has(code));
  const fixed = new Map(others.map((code, index) => [code, -1 - index]));
  return (seed) => numbersOnce(seed, fixed);
}

function numbersOnce(seed: string, fixed: ReadonlyMap<string, number>): LotteryNumbers {
  const made = new Map<string, number>();
  return (code) => {
    const known = fixed.get(code) ?? made.get(code);
    if (known !== undefined) return known;
    const number = lotteryNumber(seed, code);
    made.set(code, number);
    return number;
  };
}

function asDrawn({ pool, solution }: SolvedRound): Tally {
  return {
    groups: Float64Array.from(pool.groups, (_, place) => ((solution.pairOfRow[place] ?? -1) < 0 ? 0 : 1)),
    households: Float64Array.from(pool.households, (_, place) => ((solution.rowOfColumn[place] ?? -1) < 0 ? 0 : 1)),
  };
}

/** Adds one draw to the tally, in halves. Behind the rows of the groups come those of their second candidates, if any. */
function count(part: Undecided, { pairOfRow, rowOfColumn }: AssignmentSolution, tally: Tally): void {
  const holds = (row: number): boolean => (pairOfRow[row] ?? -1) >= 0;
  const size = part.groups.length;
  part.groups.forEach((place, row) => {
    if (holds(row)) tally.groups[place] = (tally.groups[place] ?? 0) + 2;
  });
  part.households.forEach((place, column) => {
    const row = rowOfColumn[column] ?? -1;
    if (row < 0) return;
    const isBlock = holds(row % size) && holds((row % size) + size);
    tally.households[place] = (tally.households[place] ?? 0) + (isBlock ? 1 : 2);
  });
}

/**
 * Of the pairs that an optimal set may have, those hanging together with somebody whom the draw decides about; with a
 * control group all of them, because the draw also decides who is with whom. Such a set is optimal exactly when it uses
 * no other pairs and leaves out nobody who is mandatory, so worth is counted in mandatory people, and other pairs cost.
 */
function undecidedPart(work: SolvedRound): Undecided {
  const { problem, solution, draw } = work;
  const graph = undecidedGraph(problem, solution);
  const { offsets, ends, pairs } = graph.lines;
  const left = { rows: problem.rows, offsets, targets: ends };
  const isKept = keptRows(work, left);
  const worth = new Int8Array(problem.targets.length).fill(-1);
  const kept = new Set<number>();
  eachPair(left, (row, column, line) => {
    if (!isKept(row)) return;
    const pair = pairs[line] ?? 0;
    worth[pair] = (graph.mandatoryRows[row] ?? 0) + (graph.mandatoryColumns[column] ?? 0);
    kept.add(pair % draw.possible.length);
  });
  return partOf(
    work,
    [...kept].sort((one, other) => one - other),
    worth,
  );
}

/** The problem of some of the candidates alone, people who are in none of them left out. */
function partOf({ draw }: SolvedRound, kept: readonly number[], worth: Int8Array): Undecided {
  const chosen = kept.flatMap((pair) => draw.possible.at(pair) ?? []);
  const groups = inOrder(chosen.map(({ group }) => group));
  const households = inOrder(chosen.map(({ household }) => household));
  const groupPlaces = new Map(groups.map((place, index) => [place, index]));
  const householdPlaces = new Map(households.map((place, index) => [place, index]));
  const moved = chosen.map((candidate) => ({
    ...candidate,
    group: groupPlaces.get(candidate.group) ?? 0,
    household: householdPlaces.get(candidate.household) ?? 0,
  }));
  const part: Draw = {
    groups: groups.map((place) => draw.groups[place] ?? ""),
    households: households.map((place) => draw.households[place] ?? ""),
    possible: PossiblePairs.of(moved),
    settings: draw.settings,
    seed: draw.seed,
    groupsWaited: [],
    householdsWaited: households.map((place) => draw.householdsWaited[place] ?? 0),
  };
  const decided: Cost = (index, _, second) => worth[(kept[index] ?? 0) + (second ? draw.possible.length : 0)] ?? -1;
  return { draw: part, decided, groups, households };
}

function inOrder(places: readonly number[]): readonly number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}

/** Whether a row hangs together, along pairs that an optimal set may have, with somebody whom the draw decides about. */
function keptRows(
  { problem, contested, draw }: SolvedRound,
  left: Parameters<typeof eachPair>[0],
): (row: number) => boolean {
  if (draw.settings.control) return () => true;
  const leaders = Int32Array.from({ length: problem.rows + problem.columns }, (_, node) => node);
  const leader = (node: number): number => {
    let found = node;
    while (leaders[found] !== found) {
      leaders[found] = leaders[leaders[found] ?? 0] ?? 0;
      found = leaders[found] ?? 0;
    }
    return found;
  };
  eachPair(left, (row, column) => {
    leaders[leader(row)] = leader(problem.rows + column);
  });
  const columns = [...contested.columns].map((column) => problem.rows + column);
  const kept = new Set([...contested.rows, ...columns].map(leader));
  return (row) => kept.has(leader(row));
}
