import { causeCaveat } from "../evaluation/comparison/reading.ts";
import type { EvaluationResult } from "../evaluation/result.ts";
import { filledIn } from "../evaluation/filled-in.ts";
import type { Reading } from "../intake/reading.ts";
import { evaluationOf, type Evaluation } from "../evaluation/evaluation-of.ts";
import { evaluationWavesDesign } from "../sheets/evaluation-waves.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { jobOptions } from "./job-options.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems } from "./problems.ts";
import type { Moment } from "./request.ts";
import { changeViews, distanceViews } from "./results-changes.ts";
import { comparisonViews } from "./results-comparisons.ts";
import { flowLines, rateLines } from "./results-flow.ts";
import { waveViews } from "./results-items.ts";
import type { ResultsView } from "./views/results.ts";

/** What nobody may read into the figures; of a control group as long as there are no answers of one (R68). */
function limits(result: EvaluationResult): readonly Sentence[] {
  const caveat = causeCaveat(result);
  return [
    ...(caveat === undefined ? [] : [caveat]),
    sentence("results-limit-few", {}),
    sentence("results-limit-response", {}),
    sentence("results-limit-own-words", {}),
  ];
}

/** An evaluation as the screen shows it, beside the sheets that stand in the workbook. */
export function resultsShown(
  { data, result }: Pick<Evaluation, "data" | "result">,
  snapshot: Snapshot,
  { reading, language }: { readonly reading: Pick<Reading, "sheets">; readonly language: Language },
): ResultsView {
  const notes = sheetWithKey(snapshot, evaluationWavesDesign.key)?.name;
  const own = snapshot.sheets.filter(({ key }) => key === "evaluation" || key?.startsWith("evaluation_") === true);
  return {
    responses: filledIn(data, reading).length,
    flow: flowLines(result.flow, language),
    rates: rateLines(result.flow, language),
    waves: waveViews(result, language),
    changes: changeViews(result, language),
    distance: distanceViews(result, language),
    comparisons: comparisonViews(result, language),
    limits: limits(result).map((told) => say(language, told)),
    sheets: own.filter(({ key }) => key !== evaluationWavesDesign.key).map(({ name }) => ({ sheet: name })),
    problems: groupedProblems(data.problems, language),
    ...(notes === undefined ? {} : { notesPlace: { sheet: notes } }),
  };
}

/** What the screen of results shows. Nothing is said of causes without a control group (R68). */
export function resultsView({ snapshot, reading }: OpenedWorkbook, moment: Moment): ResultsView {
  const { language } = moment;
  return resultsShown(evaluationOf(snapshot, reading, jobOptions(moment)), snapshot, { reading, language });
}
