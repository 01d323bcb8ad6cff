import { RequestProblem } from "../jobs/request-problem.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { roundDesign, writtenRounds, type WrittenRound } from "../sheets/rounds.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { DrawnPair } from "./blocks.ts";
import { pairKey } from "./codes.ts";
import { numbersFaults } from "./numbers-check.ts";
import {
  arrangementsThen,
  frozenRound,
  isKept,
  isOfOlderVersion,
  plannedRound,
  settingsThen,
  type PlannedRound,
  type RoundSources,
} from "./planned-round.ts";
import { standingThen } from "./rematch.ts";
import { cellFaults } from "./round-cells-check.ts";
import type { RoundRequest } from "./round-plan.ts";
import { withAnswers } from "./why-not-asked.ts";
import { emptyResult, resultOf, type RoundResult } from "./round-result.ts";

function fault(told: Sentence): Problem {
  return { level: "error", told };
}

function checked(findings: readonly Problem[], summary: readonly Sentence[], result: RoundResult): Plan<RoundResult> {
  return { steps: [], findings, messages: [], summary, result };
}

/** The pairs on the sheet of a round, in no order. */
function pairsOnSheet(snapshot: Snapshot, round: number): readonly string[] {
  return ownRows(snapshot, roundDesign(round))
    .map(({ values }) => pairKey(textOf(values["group"]), textOf(values["household"])))
    .sort();
}

/** The pairs of a round on the sheet `Matches`; what people chose instead was not drawn. */
function pairsOfMatches(matches: readonly Match[], number: number): readonly string[] {
  return matches
    .filter(({ round, replaces }) => round === number && replaces === undefined)
    .map(({ group, household }) => pairKey(group, household))
    .sort();
}

function keysOf(pairs: readonly DrawnPair[]): readonly string[] {
  return pairs.map(({ group, household }) => pairKey(group.code, household.code)).sort();
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The pairs that a round must have on `Matches`: what was drawn, but for proposals it took over from an earlier round,
 * and those that a later one withdrew by matching it again.
 */
function pairsExpected(snapshot: Snapshot, planned: PlannedRound, matches: readonly Match[]): readonly string[] {
  const present = new Set(pairsOfMatches(matches, planned.number));
  const later = writtenRounds(snapshot).flatMap((written) => {
    const standing = standingThen(written);
    return standing?.round === planned.number
      ? [...standing.pairs].map(([group, household]) => pairKey(group, household))
      : [];
  });
  const withdrawn = new Set(later.filter((pair) => !present.has(pair)));
  const own = planned.drawn.pairs.filter((pair) => !isKept(planned, pair));
  return keysOf(own).filter((pair) => !withdrawn.has(pair));
}

/** What a sheet says against what the same input gives: other pairs, other values of goals, a proof of its own that fails. */
function differences({ snapshot, matches }: RoundSources, written: WrittenRound, planned: PlannedRound): Sentence[] {
  const { number: round } = written;
  const samePairs =
    isSame(pairsOnSheet(snapshot, round), keysOf(planned.drawn.pairs)) &&
    isSame(pairsOfMatches(matches, round), pairsExpected(snapshot, planned, matches));
  const values = new Map(planned.drawn.levels.map(({ name, value }) => [name, String(value)]));
  const names = [...new Set([...values.keys(), ...written.levels.keys()])];
  const differing = names.filter((name) => values.get(name) !== written.levels.get(name)?.trim());
  return [
    ...(samePairs ? [] : [sentence("round-check-pairs-differ", { round })]),
    ...differing.map((level) => sentence("round-check-values-differ", { round, level })),
    ...numbersFaults(snapshot, planned),
  ];
}

/**
 * Recomputes a written round from the people as they are now and the settings and seed of its proof sheet, and compares
 * pairs, values and every cell that follows from them. Optimal only where the input is still that of the draw, the prices
 * prove every goal, and the sheets say what the draw gave. Changes nothing. Throws a `RequestProblem` for a round that is
 * not there.
 */
export function roundCheck(
  sources: RoundSources,
  round: number,
  { language, whyNot }: RoundRequest,
): Plan<RoundResult> {
  const written = writtenRounds(sources.snapshot).find(({ number }) => number === round);
  if (written === undefined) throw new RequestProblem(sentence("round-check-unknown", { round }));
  if (isOfOlderVersion(written)) {
    return checked([fault(sentence("round-check-older-version", { round }))], [], emptyResult);
  }
  const settings = settingsThen(written, sources.settings);
  const arrangements = arrangementsThen(written, sources.arrangements);
  const then: RoundSources = { ...sources, settings, seed: written.seed, arrangements };
  const frozen = frozenRound(then, round, written.date, standingThen(written));
  if (frozen.inputHash !== written.inputHash) {
    return checked([fault(sentence("round-check-input-changed", { round }))], [], emptyResult);
  }
  const planned = plannedRound(then, frozen);
  const wrong = [...differences(then, written, planned).map(fault), ...cellFaults(sources.snapshot, planned)];
  const result = resultOf(planned, sources.matches, language);
  const optimal = planned.drawn.proven && wrong.length === 0;
  const summary = optimal ? [sentence("round-check-passed", { round })] : [];
  const plan = checked(wrong, summary, { ...result, proof: { ...result.proof, optimal } });
  return withAnswers(plan, planned.solved, whyNot);
}
