import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Problem } from "../records/problem.ts";
import type { Profile, ReasonCode, Waiting } from "../records/round.ts";
import type { Settings } from "../settings.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { assignedAgain } from "./assignment.ts";
import type { Someone } from "./around.ts";
import { blocksOf, type DrawnPair } from "./blocks.ts";
import { outwaitedIn, type Contested } from "./chance.ts";
import { isProven } from "./check.ts";
import { canonicalCode } from "./codes.ts";
import { lastLevel, profileProblem } from "./levels.ts";
import { NearMisses, type NearMiss } from "./near-misses.ts";
import { saidNo, type Pool } from "./pool.ts";
import { profileOf } from "./profile.ts";
import type { RuleSettings } from "./rules.ts";
import { chosenIn, solvedRound, type RoundInput, type SolvedRound } from "./solved.ts";

/** Somebody who waits, and why. */
export interface DrawnWaiting {
  readonly side: "group" | "household";
  readonly code: string;
  readonly reason: Waiting["reason"];
  /** Set where there were too few places and the wishes of people said who waits. */
  readonly decidedBy?: "wishes";
  readonly candidates: number;
  readonly told: Sentence;
  /** Told for those without any candidate. */
  readonly nearest: readonly NearMiss[];
}

/** A goal of the round and what came of it. */
export interface DrawnLevel {
  readonly name: string;
  readonly value: number;
}

/** A round as drawn: everything that sheets and JSON tell, without a language, a date or an id. */
export interface DrawnRound {
  readonly groups: number;
  readonly households: number;
  readonly pairs: readonly DrawnPair[];
  /** Households drawn for comparison, with the pair they would have been. */
  readonly control: readonly DrawnPair[];
  readonly waiting: readonly DrawnWaiting[];
  readonly excluded: ReadonlyMap<ReasonCode, number>;
  readonly profile: Profile;
  /** What each objective would have given: the price of the rule. In very large rounds only that of its own. */
  readonly profiles: readonly { readonly objective: Settings["objective"]; readonly profile: Profile }[];
  readonly levels: readonly DrawnLevel[];
  /** True when the prices prove every level, recomputed here. */
  readonly proven: boolean;
  readonly findings: readonly Problem[];
}

const objectives = ["fair", "total", "rank-maximal"] as const;

/** With more possible pairs than this the other objectives are not solved beside the round's own: that takes seconds. */
const comparedUpTo = 50_000;

/**
 * Draws a round: the best set of pairs for the goals of `levels.ts`, proven, with a reason for everybody. Pure: the same
 * pool and seed give the same round on every machine, in whatever order the rows stood.
 */
export function drawRound(input: RoundInput): DrawnRound {
  return toldRound(solvedRound(input));
}

/** Tells a solved round: pairs with their reasons, who is compared with whom, who waits and why, and the proof. */
export function toldRound(work: SolvedRound): DrawnRound {
  const { pool, excluded } = work;
  const blocks = blocksOf(work);
  const pairs = blocks.map(({ matched }) => matched);
  const control = blocks.flatMap(({ compared }) => compared ?? []);
  const counts = {
    groups: takingPart(pool, "group").length,
    households: takingPart(pool, "household").length,
  };
  const outwaited = outwaitedIn(work.problem, work.solution, work.contested);
  const profile = profileOf(chosenIn(work.problem, work.solution, work.draw.possible));
  return {
    ...counts,
    pairs,
    control,
    waiting: [...waitingGroups(work, outwaited), ...waitingHouseholds(work, outwaited)],
    excluded,
    profile,
    profiles: profilesOf(work, profile),
    levels: work.solution.levels.filter(({ name }) => name !== lastLevel).map(({ name, value }) => ({ name, value })),
    proven: isProven(work.problem, work.solution),
    findings: findingsOf(pool.rules, counts, pairs, control, excluded),
  };
}

/** Those of one side of a pool who take part: not on a break and not without consent, or fixed all the same. */
export function takingPart(
  { groups, households, pins }: Pick<Pool, "groups" | "households" | "pins">,
  side: "group" | "household",
): readonly (Group | Household)[] {
  const codes = new Set(pins.map((pin) => canonicalCode(pin[side])));
  const people: readonly (Group | Household)[] = side === "group" ? groups : households;
  return people.filter(
    (person) => (person.status !== "paused" && !saidNo(person)) || codes.has(canonicalCode(person.code)),
  );
}

function profilesOf(work: SolvedRound, own: Profile): DrawnRound["profiles"] {
  const { draw } = work;
  const isSmall = draw.possible.length <= comparedUpTo;
  return objectives
    .filter((objective) => isSmall || objective === draw.settings.objective)
    .map((objective) => {
      return { objective, profile: objective === draw.settings.objective ? own : profileFor(work, objective) };
    });
}

/** The profile of another objective: what the goals before the wishes left is the same, and is not looked for again. */
function profileFor({ draw, problem: own, solution }: SolvedRound, objective: Settings["objective"]): Profile {
  const problem = profileProblem(draw, objective, own);
  const kept = problem.levels.findIndex(({ name }, level) => name !== own.levels[level]?.name);
  return profileOf(chosenIn(problem, assignedAgain(problem, solution, kept), draw.possible));
}

function reasonFor(candidates: number, drawn: boolean): Waiting["reason"] {
  return candidates === 0 ? "no-candidate" : drawn ? "draw" : "outnumbered";
}

function waitingOf(
  side: "group" | "household",
  code: string,
  candidates: number,
  { isDrawn, isOutwaited }: { readonly isDrawn: boolean; readonly isOutwaited: boolean },
  nearest: () => readonly NearMiss[],
): DrawnWaiting {
  const reason = reasonFor(candidates, isDrawn);
  return {
    side,
    code,
    reason,
    candidates,
    told: sentence(isOutwaited ? "waiting-longer" : `waiting-${reason}`, { side, candidates }),
    nearest: reason === "no-candidate" ? nearest() : [],
  };
}

/** Finds who came nearest among others; these are looked up when the first who has no candidate asks. */
function nearestAmong(
  others: () => readonly Someone[],
  rules: RuleSettings,
): (person: Someone | undefined) => readonly NearMiss[] {
  let misses: NearMisses | undefined;
  return (person) => (person === undefined ? [] : (misses ??= new NearMisses(others(), rules)).of(person));
}

function waitingGroups(work: SolvedRound, outwaited: Contested): readonly DrawnWaiting[] {
  const { pool, solution, contested, groupCandidates, everybody } = work;
  const nearestTo = nearestAmong(() => everybody.households, pool.rules);
  return pool.groups.flatMap((group, row) => {
    if (group.status === "paused" || (solution.pairOfRow[row] ?? -1) >= 0) return [];
    const nearest = (): readonly NearMiss[] => nearestTo(everybody.groups[row]);
    const why = { isDrawn: contested.rows.has(row), isOutwaited: outwaited.rows.has(row) };
    return [waitingOf("group", group.code, groupCandidates[row] ?? 0, why, nearest)];
  });
}

function waitingHouseholds(work: SolvedRound, outwaited: Contested): readonly DrawnWaiting[] {
  const { pool, solution, contested, householdCandidates, everybody } = work;
  const nearestTo = nearestAmong(() => everybody.groups, pool.rules);
  return pool.households.flatMap((household, column) => {
    if (household.status === "paused" || (solution.rowOfColumn[column] ?? -1) >= 0) return [];
    const nearest = (): readonly NearMiss[] => nearestTo(everybody.households[column]);
    const why = { isDrawn: contested.columns.has(column), isOutwaited: outwaited.columns.has(column) };
    return [waitingOf("household", household.code, householdCandidates[column] ?? 0, why, nearest)];
  });
}

/** The rules by which pairs fell out, the one that took most of them first. */
function mostFirst(excluded: ReadonlyMap<ReasonCode, number>): readonly { reason: ReasonCode; count: number }[] {
  return [...excluded].sort(([, one], [, other]) => other - one).map(([reason, count]) => ({ reason, count }));
}

/** Warnings about the size of the pool (R4), and what to look at in the pairs. */
function findingsOf(
  { settings }: RuleSettings,
  { groups, households }: { readonly groups: number; readonly households: number },
  pairs: readonly DrawnPair[],
  control: readonly DrawnPair[],
  excluded: ReadonlyMap<ReasonCode, number>,
): readonly Problem[] {
  const minimum = settings["minimum.groups"];
  // With people on both sides who do not fit each other, more of them alone change nothing.
  const stuck = groups > 0 && households > 0 && pairs.length === 0;
  const uncertain = pairs.filter(({ marks }) => marks.some(({ code }) => code === "pair-distance-uncertain")).length;
  const single = settings.control ? pairs.filter(({ block }) => block === undefined).length : 0;
  const warn = (told: Sentence): Problem => ({ level: "warning", told });
  const inform = (told: Sentence): Problem => ({ level: "info", told });
  const few = [
    ...(groups < minimum ? [warn(sentence("round-few-groups", { groups, minimum, stuck }))] : []),
    ...(households <= groups ? [warn(sentence("round-few-households", { groups, households, stuck }))] : []),
  ];
  return [
    ...few,
    ...(stuck && few.length > 0 ? [warn(sentence("round-nobody-fits", { counts: mostFirst(excluded) }))] : []),
    ...(uncertain > 0 ? [warn(sentence("round-uncertain-pairs", { count: uncertain }))] : []),
    ...(control.length > 0 ? [warn(sentence("round-control-means", { count: control.length }))] : []),
    ...(single > 0 ? [inform(sentence("round-control-single", { count: single }))] : []),
  ];
}
