import { RequestProblem } from "../jobs/request-problem.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { wantedArrangements, type Arrangement } from "../sheets/arrangements.ts";
import { closedCells } from "../sheets/closed-proposals.ts";
import { isRefused, isRunning, matchesOf } from "../sheets/matches.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { writtenRounds } from "../sheets/rounds.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { wantedRoundBalance } from "./balance-rows.ts";
import {
  frozenRound,
  isKept,
  nextRoundNumber,
  plannedRound,
  sameRoundAsBefore,
  type FrozenRound,
  type PlannedRound,
  type RoundSources,
} from "./planned-round.ts";
import { saidNo, type NamedPair } from "./pool.ts";
import { isStanding, lockedIn, standingNow, withdrawal } from "./rematch.ts";
import { resultOf, type RoundResult } from "./round-result.ts";
import { wantedRoundNumbers } from "./round-numbers-rows.ts";
import { wantedRoundProof } from "./round-proof-rows.ts";
import { wantedMatches, wantedRound } from "./round-rows.ts";
import { wantedRoundWhatIf } from "./what-if-rows.ts";
import { wantedRoundWhyNot } from "./round-why-not-rows.ts";
import { wantedRoundWhy } from "./round-why-rows.ts";
import { wantedVerdict } from "./round-verdict-rows.ts";
import { withAnswers } from "./why-not-asked.ts";

/** Who asks, and when. */
export interface RoundRequest {
  /** `yyyy-MM-dd`: the day of a new draw. */
  readonly today: string;
  /** Language of the JSON texts. */
  readonly language: Language;
  /** Pairs of which to tell why they are none. */
  readonly whyNot?: readonly NamedPair[];
}

/** Arrangements that were given for this run and hold: they stay, for the rounds to come. */
function newArrangements({ pool }: PlannedRound): readonly Arrangement[] {
  return pool.arrangements.filter(({ place }) => place === undefined);
}

/**
 * What the sheets of a round should say. The proof goes first: where writing stops half-way, the same job with the same
 * seed knows the round by it and writes the rest.
 */
function wantedOf(planned: PlannedRound, { matches }: RoundSources): readonly WantedStep[] {
  const { number: round, drawn } = planned;
  const { language } = planned.settings;
  const proposals = [sentence("step-matches", {}), wantedMatches(planned, matches)] as const;
  const balance = wantedRoundBalance(planned, language);
  return [
    [sentence("step-arrangements", {}), (snapshot) => wantedArrangements(newArrangements(planned), snapshot)],
    [sentence("step-round-proof", { round }), wantedRoundProof(planned, language)],
    [sentence("step-round", { round }), wantedRound(planned, language)],
    [sentence("step-round-why", { round }), wantedRoundWhy(planned, language)],
    [sentence("step-round-why-not", { round }), () => wantedRoundWhyNot(planned, language)],
    [sentence("step-round-numbers", { round }), (snapshot) => wantedRoundNumbers(planned, snapshot, language)],
    [sentence("step-round-verdict", { round }), (snapshot) => wantedVerdict(planned, snapshot, language)],
    ...(balance === undefined ? [] : [[sentence("step-round-balance", { round }), balance] as const]),
    [sentence("step-round-what-if", { round }), wantedRoundWhatIf(planned, language)],
    ...(drawn.pairs.length === 0 ? [] : [proposals]),
  ];
}

/**
 * A sheet to bring up to date, and what that is called. What names other sheets, as formulas do, depends on what stands
 * by then; undefined where there is nothing to write.
 */
type WantedStep = readonly [Sentence, Wanted | ((snapshot: Snapshot) => Wanted | undefined)];

/** Each step is planned on what the one before leaves, so that a new sheet finds its place among those. */
function stepsFor(wantedSteps: readonly WantedStep[], { snapshot: before, settings }: RoundSources): readonly Step[] {
  const steps: Step[] = [];
  let snapshot = before;
  for (const [title, wanted] of wantedSteps) {
    const now = typeof wanted === "function" ? wanted(snapshot) : wanted;
    const edits = now === undefined ? [] : synced(snapshot, now, settings.language);
    if (edits.length === 0) continue;
    steps.push({ title, edits });
    snapshot = applied(snapshot, edits);
  }
  return steps;
}

function findingsOf(planned: PlannedRound): readonly Problem[] {
  return [...planned.pool.findings, ...planned.drawn.findings];
}

/** How many wait; who gave no consent takes no part. */
function waits({ drawn, pool }: PlannedRound): readonly Sentence[] {
  const refused = new Set(pool.households.filter(saidNo).map(({ code }) => code));
  const waiting = drawn.waiting.filter(({ side, code }) => side === "group" || !refused.has(code));
  const groups = waiting.filter(({ side }) => side === "group").length;
  const households = waiting.length - groups;
  return groups + households === 0 ? [] : [sentence("round-waits", { groups, households })];
}

function made(
  planned: PlannedRound,
  sources: RoundSources,
  { language }: RoundRequest,
  told: Sentence,
): Plan<RoundResult> {
  const drawn = stepsFor(wantedOf(planned, sources), sources);
  const steps = [...drawn, ...withdrawalAfter(drawn, planned, sources)];
  return {
    steps: [...steps, ...refusalsAfter(steps, sources)],
    findings: findingsOf(planned),
    messages: [],
    summary: [
      told,
      ...(planned.drawn.pairs.length === 0 ? [] : [sentence("round-propose", {})]),
      ...waits(planned),
      ...modesTold(planned, sources),
      ...lockedTold(planned, sources),
    ],
    result: resultOf(planned, sources.matches, language),
  };
}

/** Proposals that matching again does not keep are closed last: before that the new ones stand, so that nobody is lost half-way. */
function withdrawalAfter(steps: readonly Step[], planned: PlannedRound, sources: RoundSources): readonly Step[] {
  const { snapshot, reading } = sources;
  const gone = goneIn(planned, sources);
  if (gone.length === 0) return [];
  const edits = withdrawal(applied(snapshot, editsIn(steps)), reading, gone, planned);
  return edits.length === 0 ? [] : [{ title: sentence("step-withdraw", {}), edits }];
}

/**
 * Proposals with a no are declined: both sides are free again, and whoever looks for proposals must not find them in two
 * (R13). The no itself stays where it was typed.
 */
function refusalsAfter(steps: readonly Step[], { snapshot, settings }: RoundSources): readonly Step[] {
  const refused = matchesOf(snapshot).filter(isRefused);
  const closed = new Map(refused.map(({ id }) => [id, undefined] as const));
  const edits = closedCells(applied(snapshot, editsIn(steps)), closed, settings.language);
  return edits.length === 0 ? [] : [{ title: sentence("step-refused", {}), edits }];
}

function editsIn(steps: readonly Step[]): readonly Edit[] {
  return steps.flatMap(({ edits }) => edits);
}

/** Standing proposals that the new round does not keep. */
function goneIn({ standing, drawn, ids }: PlannedRound, { matches }: RoundSources): readonly Match[] {
  const kept = new Set(drawn.pairs.map((pair) => ids.get(pair)));
  return matches.filter((match) => isStanding(match, standing) && !kept.has(match.id));
}

/** What each way of matching again would give, the chosen one first. */
function modesTold({ modes = [], standing }: PlannedRound, { matches: all }: RoundSources): readonly Sentence[] {
  const fixed = all.filter(
    (one) => isRunning(one) && one.round === standing?.round && !isStanding(one, standing),
  ).length;
  return [...modes]
    .sort((one, other) => Number(other.mode === standing?.mode) - Number(one.mode === standing?.mode))
    .map(({ mode, matches, profile, moved }) =>
      sentence("rematch-mode", { mode, chosen: mode === standing?.mode, matches, fixed, moved, ...profile }),
    );
}

/** Which proposals without an answer stay where they are, and why: nobody should wonder why these did not move. */
function lockedTold({ standing }: PlannedRound, { matches }: RoundSources): readonly Sentence[] {
  if (standing === undefined) return [];
  const locked = lockedIn(matches, standing);
  const isNone = Object.values(locked).every((ids: readonly string[]) => ids.length === 0);
  return isNone ? [] : [sentence("rematch-locked", { ...locked })];
}

/** Nothing to write but new arrangements: why everybody waits is told all the same. */
function nothingMade(planned: PlannedRound, sources: RoundSources, { language }: RoundRequest): Plan<RoundResult> {
  const { groups, households } = planned.drawn;
  const { standing } = planned;
  const told =
    standing !== undefined
      ? sentence("rematch-nothing-moves", { round: standing.round })
      : groups === 0 || households === 0
        ? sentence("round-nobody-free", {})
        : sentence("round-none-possible", { groups, households });
  const given = newArrangements(planned);
  const kept: WantedStep = [sentence("step-arrangements", {}), (snapshot) => wantedArrangements(given, snapshot)];
  const steps = given.length === 0 ? [] : stepsFor([kept], sources);
  return {
    steps: [...steps, ...refusalsAfter(steps, sources)],
    findings: findingsOf(planned),
    messages: [],
    summary: [told, ...modesTold(planned, sources), ...lockedTold(planned, sources)],
    result: resultOf(planned, sources.matches, language, false),
  };
}

/**
 * Plans a round. The same people, settings and seed as a round that stands give that round again, and no edits. A round
 * in which no pair is possible is made only where there is none yet, for its sheet with reasons; afterwards a run
 * without possible pairs makes nothing new and says so. Throws a `RequestProblem` where a pair given for this run cannot be
 * fixed: a round without it would be mistaken for one with it.
 */
export function roundPlan(sources: RoundSources, request: RoundRequest): Plan<RoundResult> {
  const before = sameRoundAsBefore(sources, writtenRounds(sources.snapshot));
  const frozen = before ?? newRound(sources, request.today);
  const [refused] = frozen.pool.refused;
  if (refused !== undefined) throw new RequestProblem(refused);
  if (before !== undefined) {
    const planned = plannedRound(sources, before);
    const again = made(planned, sources, request, sentence("round-again", { round: planned.number }));
    const isWhole = again.steps.every(({ title }) => title.code === "step-refused");
    const plan = isWhole ? again : made(planned, sources, request, toldOf(planned));
    return withAnswers(plan, planned.solved, request.whyNot);
  }
  const planned = plannedRound(sources, frozen);
  const { pairs, waiting } = planned.drawn;
  const hasBoth = (["group", "household"] as const).every((side) => waiting.some((one) => one.side === side));
  // Why nobody fits is worth a sheet, also where the only household gave no consent.
  const isFirst = planned.number === 1 && (pairs.length > 0 || hasBoth);
  const isNew = pairs.some((pair) => !isKept(planned, pair)) || goneIn(planned, sources).length > 0;
  const plan =
    !isNew && !isFirst ? nothingMade(planned, sources, request) : made(planned, sources, request, toldOf(planned));
  return withAnswers(plan, planned.solved, request.whyNot);
}

/** The input of a round that is not there yet. */
function newRound(sources: RoundSources, today: string): FrozenRound {
  const { snapshot, reading, matches, rematch } = sources;
  const standing = rematch === undefined ? undefined : standingNow(snapshot, reading, matches, rematch);
  return frozenRound(sources, nextRoundNumber(sources), today, standing);
}

function toldOf(planned: PlannedRound): Sentence {
  const { number: round, drawn, standing } = planned;
  const { groups, households, pairs } = drawn;
  if (standing !== undefined) {
    const kept = pairs.filter((pair) => isKept(planned, pair)).length;
    return sentence("rematch-made", { round, again: standing.round, kept, made: pairs.length - kept });
  }
  return sentence("round-made", { round, matches: pairs.length, groups, households });
}
