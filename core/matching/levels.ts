import type { RematchMode } from "../records/round.ts";
import type { Settings } from "../settings.ts";
import type { AssignmentLevel, AssignmentProblem } from "./assignment.ts";
import type { Candidate } from "./candidates.ts";
import { lotteryNumber, pairNumber, placesBy, type LotteryNumbers } from "./lottery.ts";
import { byPair, byPeople, byRank, bySlot, type Cost, type Costs } from "./pair-costs.ts";
import type { PossiblePairs } from "./possible-pairs.ts";
import { costOf, type Rank } from "./preferences.ts";

/**
 * The goals of a round, each an exact level, the most important first (matching.md 2.2; the names are those of
 * `proof.levels` in contracts.md). A pinned pair is no goal: its people are out before the first.
 *
 * | level | asks for | where it comes from |
 * | --- | --- | --- |
 * | `pairs` | most groups with a household | matching.md 2.2 goal 1 |
 * | `seconds` | most groups with a second candidate (setting `control`); a standing proposal has none beside it | R5, report B section 1.4 |
 * | `unranked`, `rank5`..`rank2` | fewest people with a type left out, then a fifth choice, fourth, third, second (`objective` `fair`) | R3, matching.md 2.3 |
 * | `total` | smallest sum of ranks (`objective` `total`) | R3, matching.md 2.3 |
 * | `rank1`..`rank5` | most people with a first choice, then a second, ... (`objective` `rank-maximal`) | Irving et al. 2006 |
 * | `criteria` | most whole points (preset `resettlement`) | R11, R19, report A recommendation 3 |
 * | `kept` | most proposals that stay, when a round is matched again: before the wishes or here, by its mode | matching.md 2.6 |
 * | `bands` | smallest sum of distance bands (setting `bands.km`) | matching.md 2.2 goal 5 |
 * | `waiting` | most rounds waited through, those of a group once | matching.md 2.2 goal 6 |
 * | `households`, `groups` | the lottery: smallest sum of places in the draw | R6, matching.md 2.4 |
 * | `certain-waiting`, `certain` | who waited, then who is early in the draw, at a group with one candidate (setting `control`) | matching.md 2.5 |
 * | `firsts`, `similarity` | second candidates like the first (setting `control`) | matching.md 2.5 |
 * | `distance` | smallest sum of metres | matching.md 2.2 goal 8 |
 * | `pairing` | one of several that are alike in everything | R6 |
 *
 * The setting `goals.order` puts wishes, `criteria` and `bands` in another order; `kept` then comes after the
 * second of wishes and `criteria`.
 */

/** What a round is drawn from: codes in the order of the pool, possible pairs by group. */
export interface Draw {
  readonly groups: readonly string[];
  readonly households: readonly string[];
  readonly possible: PossiblePairs;
  readonly settings: Settings;
  readonly seed: string;
  /** The lottery number of every code; absent for those of the seed. */
  readonly numbers?: LotteryNumbers;
  /** Whole points of a pair by the criteria of the second variant; absent where none counts (R7, R11). */
  readonly points?: (candidate: Candidate) => number;
  /** Proposals of an earlier round that may move, household by group as places in the pool, and when staying counts. */
  readonly standing?: { readonly mode: RematchMode; readonly pairs: ReadonlyMap<number, number> };
  /** How many earlier rounds somebody waited through; empty where there were none. */
  readonly groupsWaited: readonly number[];
  readonly householdsWaited: readonly number[];
}

/**
 * The level behind the last that is reported: which of several pairings that are alike in everything, distance
 * included. By a number per pair from both lottery numbers, so that the order of rows never matters (R6).
 */
export const lastLevel = "pairing";

/** The level that lets those go before who waited in earlier rounds. */
export const waitingLevel = "waiting";

/** With a control group: the levels that say who gets a group without a second candidate, where no coin falls (R5). */
export const certainLevels = { waiting: "certain-waiting", lottery: "certain" } as const;

/** With a control group: the level that holds the first candidates where the goals before it put them (R5). */
export const firstsLevel = "firsts";

/** With a control group: the level that makes the two candidates of a group alike (R5). */
export const similarityLevel = "similarity";

interface Goal {
  readonly name: string;
  readonly goal: AssignmentLevel["goal"];
  readonly costs: Costs;
}

function least(name: string, costs: Costs): Goal {
  return { name, goal: "least", costs };
}

function most(name: string, costs: Costs): Goal {
  return { name, goal: "most", costs };
}

/** How many of the two sides have this rank in a pair: participants are counted, two per pair. */
function having(wanted: Rank): Costs {
  return byRank((rank) => (rank === wanted ? 1 : 0));
}

/**
 * The rank profile that an objective asks for (matching.md 2.2). `fair`: fewest people with a type they left out, then
 * with their fifth choice, fourth, third and second. `rank-maximal`: most with their first choice, then the second, and
 * so on. `total`: the smallest sum of ranks.
 */
function profileGoals(objective: Settings["objective"]): readonly Goal[] {
  if (objective === "total") return [least("total", byRank(costOf))];
  if (objective === "rank-maximal") return [1, 2, 3, 4, 5].map((rank) => most(`rank${rank}`, having(rank)));
  return [least("unranked", having("unranked")), ...[5, 4, 3, 2].map((rank) => least(`rank${rank}`, having(rank)))];
}

/** Groups with a first candidate, then, where a control group is drawn, groups with a second. */
function pairGoals({ settings, standing }: Draw): readonly Goal[] {
  const first = most("pairs", bySlot(1, 0));
  if (!settings.control) return [first];
  if (standing === undefined) return [first, most("seconds", bySlot(0, 1))];
  // A coin between a standing proposal and somebody else could take away what was proposed: no second candidate there.
  const seconds = byPair((pair, { groups }, isSecond) =>
    isSecond ? (standing.pairs.has(groups[pair] ?? -1) ? -1 : 1) : 0,
  );
  return [first, most("seconds", seconds)];
}

function criteriaGoals({ points }: Draw): readonly Goal[] {
  if (points === undefined) return [];
  const ofPair: Cost = (pair, pairs) => {
    const candidate = pairs.at(pair);
    return candidate === undefined ? 0 : points(candidate);
  };
  return [most("criteria", byPair(ofPair))];
}

function bandGoals(settings: Settings): readonly Goal[] {
  const width = Math.round(settings["bands.km"] * 1000);
  return width === 0
    ? []
    : [
        least(
          "bands",
          byPair((pair, { metres }) => Math.floor((metres[pair] ?? 0) / width)),
        ),
      ];
}

function waitingGoals({ groupsWaited, householdsWaited }: Draw): readonly Goal[] {
  if (![...groupsWaited, ...householdsWaited].some((rounds) => rounds > 0)) return [];
  // A group that waited is matched once, whether it has one candidate or two.
  const [firsts, seconds] = [byPeople(groupsWaited, householdsWaited), byPeople([], householdsWaited)];
  return [
    most(waitingLevel, (costs, pairs, isSecond) => {
      (isSecond ? seconds : firsts)(costs, pairs, isSecond);
    }),
  ];
}

/** The lottery numbers of everybody in a draw. */
interface Lots {
  readonly groups: readonly number[];
  readonly households: readonly number[];
}

function lotsOf(draw: Draw): Lots {
  const number = numbersOf(draw);
  return { groups: draw.groups.map(number), households: draw.households.map(number) };
}

/**
 * The lottery: the smallest sum of places in the draw, households before groups. The sets of households that optimal
 * matchings reach are the bases of a matroid, so the smallest sum gives what taking them one by one in the order of the
 * draw would give (Mendelsohn and Dulmage 1958, Canadian Journal of Mathematics 10, 517-530; matching.md 2.4).
 */
function lotteryGoals({ groups, households }: Draw, lots: Lots): readonly Goal[] {
  return [
    least("households", byPeople([], placesBy(lots.households, households))),
    least("groups", byPeople(placesBy(lots.groups, groups), [])),
  ];
}

/** The lottery numbers of a draw, by code. */
export function numbersOf({ numbers, seed }: Pick<Draw, "numbers" | "seed">): LotteryNumbers {
  return numbers ?? ((code) => lotteryNumber(seed, code));
}

function lastGoals(lots: Lots): readonly Goal[] {
  return [
    least("distance", (costs, { metres }) => {
      costs.set(metres);
    }),
    least(lastLevel, (costs, { groups, households }) => {
      for (let pair = 0; pair < costs.length; pair += 1) {
        costs[pair] = pairNumber(lots.groups[groups[pair] ?? -1] ?? 0, lots.households[households[pair] ?? -1] ?? 0);
      }
    }),
  ];
}

/** Where a round is matched again: as many of its proposals as possible stay. In mode `full` nothing asks for that. */
function keptGoals({ standing }: Draw, mode: RematchMode): readonly Goal[] {
  if (standing?.mode !== mode) return [];
  return [
    most(
      "kept",
      byPair((pair, { groups, households }) => (standing.pairs.get(groups[pair] ?? -1) === households[pair] ? 1 : 0)),
    ),
  ];
}

/** Goals whose order is a setting of the round (`goals.order`). */
type Movable = "wishes" | "criteria" | "bands";

const movableGoals: Readonly<Record<Movable, (draw: Draw, objective: Settings["objective"]) => readonly Goal[]>> = {
  wishes: (_, objective) => profileGoals(objective),
  criteria: criteriaGoals,
  bands: ({ settings }) => bandGoals(settings),
};

function movableIn({ "goals.order": order }: Settings): readonly Movable[] {
  return order.split("-") as Movable[];
}

/** Wishes, criteria and bands in their order; in mode `rank-first` proposals stay where these people fit as well. */
function movedGoals(draw: Draw): readonly Goal[] {
  const order = movableIn(draw.settings);
  const settled = Math.max(order.indexOf("wishes"), order.indexOf("criteria")) + 1;
  const goalsAt = (some: readonly Movable[]): readonly Goal[] =>
    some.flatMap((one) => movableGoals[one](draw, draw.settings.objective));
  return [...goalsAt(order.slice(0, settled)), ...keptGoals(draw, "rank-first"), ...goalsAt(order.slice(settled))];
}

/** The goals of a round, the most important first (contracts.md: `proof.levels`). */
function goalsOf(draw: Draw): readonly Goal[] {
  const lots = lotsOf(draw);
  return [
    ...pairGoals(draw),
    ...keptGoals(draw, "keep-first"),
    ...movedGoals(draw),
    ...waitingGoals(draw),
    ...lotteryGoals(draw, lots),
    ...lastGoals(lots),
  ];
}

/** The goals that decide before chance does: who still is alike after these is equal. */
export function isBeforeLottery(name: string): boolean {
  return ![
    "households",
    "groups",
    certainLevels.waiting,
    certainLevels.lottery,
    firstsLevel,
    similarityLevel,
    "distance",
    lastLevel,
  ].includes(name);
}

/** A problem without levels, and what its levels are written with. */
interface Frame {
  readonly pairs: PossiblePairs;
  readonly slots: number;
  readonly problem: Omit<AssignmentProblem, "levels">;
}

function frameOf({ groups, households, possible: pairs, settings }: Draw, known?: AssignmentProblem): Frame {
  const slots = settings.control ? 2 : 1;
  if (known !== undefined) return { pairs, slots, problem: known };
  const targets = new Int32Array(slots * pairs.length);
  for (let slot = 0; slot < slots; slot += 1) targets.set(pairs.households, slot * pairs.length);
  const offsets = offsetsOf(pairs.groups, groups.length, slots);
  return { pairs, slots, problem: { rows: slots * groups.length, columns: households.length, offsets, targets } };
}

function levelOn({ pairs, slots }: Frame, { name, goal, costs }: Goal): AssignmentLevel {
  return { name, goal, costs: costsOf(pairs, slots, costs) };
}

/** The problem of some goals; what another problem of the same draw has already is taken over from it. */
function problemOf(draw: Draw, goals: readonly Goal[], known?: AssignmentProblem): AssignmentProblem {
  const frame = frameOf(draw, known);
  const costs = new Map(known?.levels.map((level) => [level.name, level.costs]));
  const levelOf = (goal: Goal): AssignmentLevel => {
    const same = costs.get(goal.name);
    return same === undefined ? levelOn(frame, goal) : { name: goal.name, goal: goal.goal, costs: same };
  };
  return { ...frame.problem, levels: goals.map(levelOf) };
}

/** Where the pairs of every row begin: those of each group once per slot. */
function offsetsOf(groupOfPair: Int32Array, groups: number, slots: number): Int32Array {
  const perGroup = new Int32Array(groups);
  for (const group of groupOfPair) perGroup[group] = (perGroup[group] ?? 0) + 1;
  const offsets = new Int32Array(slots * groups + 1);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    offsets[row + 1] = (offsets[row] ?? 0) + (perGroup[row % groups] ?? 0);
  }
  return offsets;
}

function costsOf(pairs: PossiblePairs, slots: number, write: Costs): Int32Array {
  const count = pairs.length;
  const costs = new Int32Array(slots * count);
  for (let slot = 0; slot < slots; slot += 1) write(costs.subarray(slot * count, (slot + 1) * count), pairs, slot > 0);
  return costs;
}

/**
 * The assignment problem of a round. Rows are the groups; where a control group is drawn they come twice, first as slot
 * for the first candidate, then for the second. Pair `p` is candidate `p` modulo the number of candidates.
 */
export function roundProblem(draw: Draw): AssignmentProblem {
  return problemOf(draw, goalsOf(draw));
}

/** A draw by itself: what was decided before it alone, and the problem of the whole with the numbers of one draw. */
export interface Redrawing {
  readonly decided: AssignmentProblem;
  readonly withNumbers: (numbers: LotteryNumbers) => AssignmentProblem;
}

/**
 * The draw of a round by itself, for drawing it many times: `decided` is what the goals before it left, as the worth of
 * each pair, and the lottery follows. Whoever is in a pair after that is so after the last goal too; with a control group
 * it also matters who has no coin to fear (`withCertainPlaces`). What no seed changes is written once.
 */
export function redrawing(draw: Draw, decided: Cost): Redrawing {
  const frame = frameOf(draw);
  const first = levelOn(frame, most("decided", byPair(decided)));
  return {
    decided: { ...frame.problem, levels: [first] },
    withNumbers: (numbers) => {
      const goals = lotteryGoals(draw, lotsOf({ ...draw, numbers }));
      return { ...frame.problem, levels: [first, ...goals.map((goal) => levelOn(frame, goal))] };
    },
  };
}

/** The same people with the first goal alone, and no second candidates: how many pairs there can be. */
export function pairsProblem(draw: Draw): AssignmentProblem {
  const settings = { ...draw.settings, control: false };
  return problemOf({ ...draw, settings }, pairGoals({ ...draw, settings }));
}

/**
 * The same people with only the first goals, those up to the rank profile, of another objective: what each would give.
 * Where standing proposals go before wishes they do so here. `known` is the problem of the same draw for its own
 * objective, where that is there: a goal of the same name costs the same.
 */
export function profileProblem(
  draw: Draw,
  objective: Settings["objective"],
  known?: AssignmentProblem,
): AssignmentProblem {
  // Many profiles have the same sum: the fairest of them is told, whatever the order of the rows (R6).
  const told = objective === "total" ? profileGoals("fair") : [];
  const order = movableIn(draw.settings);
  const movable = order.slice(0, order.indexOf("wishes") + 1).flatMap((one) => movableGoals[one](draw, objective));
  const goals = [...pairGoals(draw), ...keptGoals(draw, "keep-first"), ...movable, ...told];
  return problemOf(draw, goals, known);
}
