import { reasonAgainst, type ReasonAgainst, type WhyNot } from "../records/explanations.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { AssignmentProblem } from "./assignment.ts";
import { pairOf, type Candidate } from "./candidates.ts";
import { canonicalCode } from "./codes.ts";
import { pointsOf } from "./distance.ts";
import { ForcedCosts, type Change, type ForcedPair } from "./forced-cost.ts";
import { certainLevels, isBeforeLottery, lastLevel } from "./levels.ts";
import type { NamedPair } from "./pool.ts";
import { reasonsAgainst, type Reason } from "./rules.ts";
import type { SolvedRound } from "./solved.ts";

/** Up to so many possible pairs every one that was left out is explained; in larger rounds only those asked for. */
const explainedUpTo = 50_000;

/** So many steps of all searches together take about a fifth of a second; where they do not suffice nothing is told. */
const mostEffort = 1_000_000;

/** The kind of goal that would suffer first, as people are told. */
export type SufferingGoal =
  | "pairs"
  | "seconds"
  | "wishes"
  | "total"
  | "criteria"
  | "bands"
  | "waiting"
  | "lottery"
  | "distance"
  | "even"
  | "other";

/** What forcing a pair would cost, as people are told: the goal that would suffer first, and by how much. */
export interface ToldCost {
  readonly goal: SufferingGoal;
  /** In what the goal counts: pairs, groups, places on a list, rounds, metres; 0 for the lottery, or where all is even. */
  readonly by: number;
  /** For `wishes`: how many more people, or fewer where below 0, would get this choice; rank 0 was not on their list. */
  readonly ranks: readonly { readonly rank: number; readonly more: number }[];
}

/** A pair asked about: the record, and in sentences. */
export interface PairAnswer {
  readonly whyNot: WhyNot;
  readonly told: readonly Sentence[];
}

/** A level whose costs people are told. */
interface ToldLevel {
  readonly name: string;
  /** Who is at a group with one candidate says something only as long as these groups are the same: nothing before differs. */
  readonly isOfTheSame: boolean;
}

/**
 * The levels that are told, by place: the last only numbers pairings, and with a control group those behind the lottery
 * are steps.
 */
function toldLevels({ problem, wholeLevels }: SolvedRound): readonly (ToldLevel | undefined)[] {
  return problem.levels.map(({ name }, level) =>
    level >= wholeLevels || name === lastLevel
      ? undefined
      : { name, isOfTheSame: name === certainLevels.waiting || name === certainLevels.lottery },
  );
}

function costsIn(levels: readonly (ToldLevel | undefined)[], { costs }: ForcedPair): NonNullable<WhyNot["costs"]> {
  const told: { level: string; by: number }[] = [];
  let isTheSame = true;
  for (let place = 0; place < costs.length; place += 1) {
    const by = costs[place] ?? 0;
    const level = by === 0 ? undefined : levels[place];
    if (level === undefined || (level.isOfTheSame && !isTheSame)) continue;
    isTheSame &&= level.isOfTheSame;
    told.push({ level: level.name, by });
  }
  return told;
}

/** How many groups but one would get other households; a group whose two candidates change places gets the same. */
function movesIn({ problem, draw }: SolvedRound, group: number, changes: readonly Change[], now: Int32Array): number {
  const groups = draw.groups.length;
  if (problem.rows === groups) return changes.length;
  const after = new Map(changes.map(({ row, pair }) => [row, pair]));
  const touched = new Set(changes.map(({ row }) => row % groups));
  touched.delete(group);
  const householdsOf = (one: number, pairIn: (row: number) => number): string => {
    const slots = Array.from({ length: problem.rows / groups }, (_, slot) => pairIn(one + slot * groups));
    return slots
      .map((pair) => (pair < 0 ? -1 : (problem.targets[pair] ?? -1)))
      .sort((first, second) => first - second)
      .join(" ");
  };
  const before = (row: number): number => now[row] ?? -1;
  return [...touched].filter(
    (one) => householdsOf(one, before) !== householdsOf(one, (row) => after.get(row) ?? before(row)),
  ).length;
}

function isCheaper({ costs }: ForcedPair, than: ForcedPair): boolean {
  const place = costs.findIndex((cost, index) => cost !== than.costs[index]);
  return place >= 0 && (costs[place] ?? 0) < (than.costs[place] ?? 0);
}

/** The pairs left out of one group; with a control group each in its cheaper slot. */
function leftOutOf(work: SolvedRound, searches: ForcedCosts, group: number): readonly ForcedPair[] {
  const { problem, draw, solution } = work;
  if (problem.rows === draw.groups.length) return searches.ofRow(group);
  const found = new Map<number, ForcedPair>();
  for (let row = group; row < problem.rows; row += draw.groups.length) {
    for (const forced of searches.ofRow(row)) {
      const place = forced.pair % draw.possible.length;
      const other = found.get(place);
      if (other === undefined || isCheaper(forced, other)) found.set(place, forced);
    }
  }
  for (let row = group; row < problem.rows; row += draw.groups.length) {
    const chosen = solution.pairOfRow[row] ?? -1;
    if (chosen >= 0) found.delete(chosen % draw.possible.length);
  }
  return [...found.values()];
}

function recordOf(work: SolvedRound, levels: readonly (ToldLevel | undefined)[], forced: ForcedPair): WhyNot {
  const { draw, solution } = work;
  const { groups, households, length } = draw.possible;
  const group = groups[forced.pair % length] ?? 0;
  return {
    group: draw.groups[group] ?? "",
    household: draw.households[households[forced.pair % length] ?? 0] ?? "",
    costs: costsIn(levels, forced),
    moves: movesIn(work, group, forced.changes, solution.pairOfRow),
  };
}

/**
 * Why every possible pair that was left out is no pair: by group, then household. Nothing for rounds with more than
 * 50,000 possible pairs, or where so many exchanges are possible that it would take long; `whyNotPair` answers there.
 */
export function everyWhyNot(work: SolvedRound): readonly WhyNot[] | undefined {
  if (work.draw.possible.length > explainedUpTo) return undefined;
  const searches = new ForcedCosts(work.problem, work.solution);
  const levels = toldLevels(work);
  const found: WhyNot[] = [];
  for (let group = 0; group < work.draw.groups.length; group += 1) {
    for (const forced of leftOutOf(work, searches, group)) found.push(recordOf(work, levels, forced));
    if (searches.effort > mostEffort) return undefined;
  }
  return found;
}

/** The possible pair of two by their places in the pool, and its place among the possible pairs; -1 when there is none. */
function placeOfPair({ problem }: SolvedRound, group: number, household: number): number {
  const end = problem.offsets[group + 1] ?? 0;
  for (let place = problem.offsets[group] ?? 0; place < end; place += 1) {
    if (problem.targets[place] === household) return place;
  }
  return -1;
}

function indexOf(codes: readonly string[], code: string): number {
  const wanted = canonicalCode(code);
  return codes.findIndex((one) => canonicalCode(one) === wanted);
}

/**
 * Why a group and a household are no pair, whichever they are: every rule against it with its numbers, or what forcing
 * it would cost. Says so when they are a pair. Nothing when one of the two is not in the pool.
 */
export function whyNotPair(work: SolvedRound, asked: NamedPair): PairAnswer | undefined {
  const [group, household] = [indexOf(work.draw.groups, asked.group), indexOf(work.draw.households, asked.household)];
  if (group < 0 || household < 0) return undefined;
  const place = placeOfPair(work, group, household);
  return place < 0 ? forbiddenAnswer(work, group, household) : possibleAnswer(work, group, place);
}

function forbiddenAnswer({ pool }: SolvedRound, group: number, household: number): PairAnswer | undefined {
  const [one, other] = [pool.groups[group], pool.households[household]];
  if (one === undefined || other === undefined) return undefined;
  const { rules } = pool;
  const reasons = reasonsAgainst(pairOf(one, other, pointsOf(one, rules.settings["distance.from"]), rules), rules);
  const codes = { group: one.code, household: other.code };
  // Within the rules and yet not possible: one of the two is fixed with somebody else.
  if (reasons.length === 0) return { whyNot: { ...codes, failing: [] }, told: [sentence("why-not-fixed", codes)] };
  return {
    whyNot: { ...codes, failing: reasons.map(({ code }) => code), reasons: reasons.map(withNumbers) },
    told: [sentence("why-not-forbidden", codes), ...reasons.map(({ told }) => told)],
  };
}

/** A reason as JSON has it: the numbers of its sentence beside its code. */
function withNumbers({ code, told }: Reason): ReasonAgainst {
  return reasonAgainst.parse({ ...told.values, code });
}

function possibleAnswer(work: SolvedRound, group: number, place: number): PairAnswer {
  const left = leftOutOf(work, new ForcedCosts(work.problem, work.solution), group);
  const forced = left.find(({ pair }) => pair % work.draw.possible.length === place);
  const whyNot = recordOf(work, toldLevels(work), forced ?? { pair: place, costs: [], changes: [] });
  const codes = { group: whyNot.group, household: whyNot.household };
  if (forced === undefined) return { whyNot, told: [sentence("why-not-chosen", codes)] };
  const cost = toldCost(work, whyNot);
  return { whyNot, told: [sentence("why-not-possible", { ...codes, cost, moves: whyNot.moves ?? 0 })] };
}

/** The rank that a level counts: 0 for what was not on a list. */
function rankOfLevel(name: string): number | undefined {
  if (name === "unranked") return 0;
  const found = /^rank(\d)$/u.exec(name);
  return found === null ? undefined : Number(found[1]);
}

/** The kind of goal that a level is. */
export function goalOf(name: string): SufferingGoal {
  if (name === certainLevels.waiting) return "waiting";
  if (rankOfLevel(name) !== undefined) return "wishes";
  const known = (["pairs", "seconds", "total", "criteria", "bands", "waiting", "distance"] as const).find(
    (goal) => goal === name,
  );
  return known ?? (isBeforeLottery(name) ? "other" : "lottery");
}

/**
 * The part of the costs of a pair that people are told: the first goal that suffers, with wishes all choices. Where none
 * does the draw numbered the pairings, but with a control group likeness and distance of these candidates came before.
 */
export function toldCost({ problem, wholeLevels }: SolvedRound, { costs = [] }: WhyNot): ToldCost {
  const [first] = costs;
  if (first === undefined) return { goal: wholeLevels < problem.levels.length ? "even" : "lottery", by: 0, ranks: [] };
  const goal = goalOf(first.level);
  const ranks = goal === "wishes" ? ranksIn(problem, costs) : [];
  return { goal, by: goal === "lottery" ? 0 : first.by, ranks };
}

/**
 * How many more or fewer get each choice. The goals leave one choice out, the first or what was not on a list; as many
 * people are in pairs as before, so it follows from the others.
 */
function ranksIn({ levels }: AssignmentProblem, costs: NonNullable<WhyNot["costs"]>): ToldCost["ranks"] {
  const isMost = levels.some(({ name, goal }) => name === "rank1" && goal === "most");
  const told = costs.flatMap(({ level, by }) => {
    const rank = rankOfLevel(level);
    return rank === undefined ? [] : [{ rank, more: isMost ? -by : by }];
  });
  const rest = told.reduce((sum, { more }) => sum - more, 0);
  return rest === 0 ? told : [...told, { rank: isMost ? 0 : 1, more: rest }];
}

/** The candidate of a record. */
export type CandidateOf = (whyNot: Pick<WhyNot, "group" | "household">) => Candidate | undefined;

/** Finds the possible pair of a record by its codes, as they stand in the pool. */
export function candidatesIn(work: SolvedRound): CandidateOf {
  const groups = new Map(work.draw.groups.map((code, index) => [code, index]));
  const households = new Map(work.draw.households.map((code, index) => [code, index]));
  return ({ group, household }) =>
    work.draw.possible.at(placeOfPair(work, groups.get(group) ?? -1, households.get(household) ?? -1));
}
