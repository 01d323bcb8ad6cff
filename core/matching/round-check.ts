import { RequestProblem } from "../jobs/request-problem.ts";
import { isRemovalWord } from "../privacy/removal-word.ts";
import type { Problem } from "../records/problem.ts";
import { writtenRounds, type WrittenRound } from "../sheets/rounds.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { numbersFaults } from "./numbers-check.ts";
import { pairFaults } from "./pairs-check.ts";
import {
  arrangementsThen,
  frozenRound,
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

/** Why the people are not those of the draw: some were forgotten, which nobody should take for tampering. */
function changedSince(snapshot: Snapshot, round: number): Problem {
  const count = forgottenOn(snapshot, round);
  if (count === 0) return fault(sentence("round-check-input-changed", { round }));
  return { level: "warning", told: sentence("round-check-forgotten", { round, count }) };
}

/** How many stood on the sheets of a round and were forgotten since. */
function forgottenOn({ sheets }: Snapshot, round: number): number {
  const own = sheets.filter(({ key = "" }) => key === `round_${round}` || key.startsWith(`round_${round}_`));
  const words = own.flatMap(({ cells }) =>
    cells.flatMap((row) => row.map((cell) => textOf(cell)).filter(isRemovalWord)),
  );
  return new Set(words).size;
}

/** What a sheet says against what the same input gives: other pairs, other values of goals, a proof of its own that fails. */
function differences({ snapshot, matches }: RoundSources, written: WrittenRound, planned: PlannedRound): Problem[] {
  const { number: round } = written;
  const values = new Map(planned.drawn.levels.map(({ name, value }) => [name, String(value)]));
  const names = [...new Set([...values.keys(), ...written.levels.keys()])];
  const differing = names.filter((name) => values.get(name) !== written.levels.get(name)?.trim());
  return [
    ...pairFaults(snapshot, planned, matches),
    ...differing.map((level) => fault(sentence("round-check-values-differ", { round, level }))),
    ...numbersFaults(snapshot, planned).map(fault),
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
    return checked([changedSince(sources.snapshot, round)], [], emptyResult);
  }
  const planned = plannedRound(then, frozen);
  const wrong = [...differences(then, written, planned), ...cellFaults(sources.snapshot, planned)];
  const result = resultOf(planned, sources.matches, language);
  const optimal = planned.drawn.proven && wrong.length === 0;
  const summary = optimal ? [sentence("round-check-passed", { round })] : [];
  const plan = checked(wrong, summary, { ...result, proof: { ...result.proof, optimal } });
  return withAnswers(plan, planned.solved, whyNot);
}
