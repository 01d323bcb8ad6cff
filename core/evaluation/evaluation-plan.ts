import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Problem } from "../records/problem.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { evaluationSheets } from "./evaluation-sheets.ts";
import { causeCaveat } from "./comparison/reading.ts";
import { evaluationOf, type Evaluation } from "./evaluation-of.ts";
import { filledIn } from "./filled-in.ts";
import { printedEvaluation, type EvaluateResult } from "./printed.ts";
import { waves, type Response } from "./response.ts";

function summaryOf({ result }: Evaluation, responses: readonly Response[]): readonly Sentence[] {
  if (responses.length === 0) return [];
  const answered = result.tables.filter(({ n }) => n > 0);
  const caveat = causeCaveat(result);
  return [
    sentence("evaluation-counted", {
      responses: responses.length,
      questions: new Set(answered.map(({ item }) => item.key)).size,
      moments: waves.filter((wave) => responses.some((one) => one.wave === wave)).length,
    }),
    ...(caveat === undefined ? [] : [caveat]),
  ];
}

function problemsOf({ data }: Evaluation, responses: readonly Response[]): readonly Problem[] {
  const isEmpty = responses.length === 0;
  const none: Problem = {
    level: "warning",
    told: sentence("no-questionnaires", {}),
    remedy: sentence("no-questionnaires-remedy", {}),
  };
  return isEmpty ? [none, ...data.problems] : data.problems;
}

/**
 * The evaluation of all questionnaires in a workbook, as sheets that are worked out anew each time. Where nobody answered
 * anything yet there are only the sheets on which people say what their questions and moments are, and the plan tells how
 * to begin. A second plan on the result is empty.
 */
export function evaluationPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<EvaluateResult> {
  const { language } = settingsOf(snapshot, options.settings).settings;
  const evaluation = evaluationOf(snapshot, reading, options);
  const responses = filledIn(evaluation.data, reading);
  return {
    steps: evaluationSheets(snapshot, evaluation, language),
    findings: problemsOf(evaluation, responses),
    messages: [],
    summary: summaryOf(evaluation, responses),
    result: printedEvaluation(evaluation, options.language),
  };
}
