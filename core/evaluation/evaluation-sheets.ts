import { alumniDesign, alumniWanted } from "../sheets/alumni.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { evaluationBarsDesign } from "../sheets/evaluation-bars.ts";
import { evaluationChangesDesign } from "../sheets/evaluation-changes.ts";
import { evaluationChoicesDesign } from "../sheets/evaluation-choices.ts";
import { evaluationComparisonDesign } from "../sheets/evaluation-comparison.ts";
import { evaluationDistanceDesign } from "../sheets/evaluation-distance.ts";
import { evaluationFlowDesign } from "../sheets/evaluation-flow.ts";
import { evaluationLevelsDesign } from "../sheets/evaluation-levels.ts";
import { evaluationReportDesign } from "../sheets/evaluation-report.ts";
import { evaluationResponseDesign } from "../sheets/evaluation-response.ts";
import { evaluationWavesDesign } from "../sheets/evaluation-waves.ts";
import { evaluationDesign } from "../sheets/evaluation.ts";
import { itemBankDesign } from "../sheets/item-bank.ts";
import { publishedDesign } from "../sheets/published.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { Evaluation } from "./evaluation-of.ts";
import type { EvaluationResult } from "./result.ts";
import { itemBankWanted, wavesWanted } from "./views/bank-rows.ts";
import { barsWanted } from "./views/bar-rows.ts";
import { changesWanted } from "./views/change-rows.ts";
import { choicesWanted } from "./views/choice-rows.ts";
import { comparisonsWanted } from "./views/comparison-rows.ts";
import { distanceWanted } from "./views/distance-rows.ts";
import { flowWanted, responseWanted } from "./views/flow-rows.ts";
import { itemsWanted } from "./views/item-rows.ts";
import { levelsWanted } from "./views/level-rows.ts";
import { publishedWanted } from "./views/published-rows.ts";
import { reportWanted } from "./views/report-rows.ts";
import { languageOn } from "./views/words.ts";

/** What a sheet is made from: the evaluation, and the workbook as it is by then. */
interface Made {
  readonly evaluation: Evaluation;
  readonly snapshot: Snapshot;
  /** That of the sheet, which keeps the one it was made in. */
  readonly language: Language;
}

/** One of the sheets, and what it says; nothing where it has nothing to say and is not there. */
interface View {
  readonly design: SheetDesign;
  readonly wanted: (made: Made) => Wanted | undefined;
}

/** A sheet with figures: there is none before anybody answered anything. */
function ofFigures(design: SheetDesign, wanted: (result: EvaluationResult, language: Language) => Wanted): View {
  return {
    design,
    wanted: ({ evaluation: { data, result }, language }) =>
      data.responses.length === 0 ? { design, rows: [], others: "remove" } : wanted(result, language),
  };
}

/** The sheets of an evaluation in the order of their tabs. */
const views: readonly View[] = [
  ofFigures(evaluationDesign, itemsWanted),
  ofFigures(evaluationBarsDesign, barsWanted),
  ofFigures(evaluationChoicesDesign, choicesWanted),
  ofFigures(evaluationChangesDesign, changesWanted),
  ofFigures(evaluationLevelsDesign, levelsWanted),
  ofFigures(evaluationDistanceDesign, distanceWanted),
  ofFigures(evaluationComparisonDesign, comparisonsWanted),
  ofFigures(evaluationFlowDesign, flowWanted),
  ofFigures(evaluationResponseDesign, responseWanted),
  {
    design: evaluationReportDesign,
    wanted: ({ evaluation: { data, result }, language }) => reportWanted(result, data, language),
  },
  { design: evaluationWavesDesign, wanted: ({ evaluation, language }) => wavesWanted(evaluation, language) },
  { design: itemBankDesign, wanted: ({ evaluation, language }) => itemBankWanted(evaluation, language) },
  {
    design: publishedDesign,
    wanted: ({ evaluation: { printed, data }, language }) => publishedWanted(printed, data, language),
  },
  { design: alumniDesign, wanted: ({ snapshot, evaluation }) => alumniWanted(snapshot, evaluation.data) },
];

/** The edits for one sheet: none for one that is not there and would have no rows. */
function editsFor({ design, wanted }: View, made: Made, language: Language): readonly Edit[] {
  const own = wanted(made);
  if (own === undefined) return [];
  const isNeeded = own.rows.length > 0 || sheetWithKey(made.snapshot, design.key) !== undefined;
  return isNeeded ? synced(made.snapshot, own, language) : [];
}

/** A step for every sheet that has something to say, or that stands and says something else by now. */
export function evaluationSheets(snapshot: Snapshot, evaluation: Evaluation, language: Language): readonly Step[] {
  let after = snapshot;
  return views.flatMap((view) => {
    const made = { evaluation, snapshot: after, language: languageOn(after, view.design, language) };
    const edits = editsFor(view, made, language);
    after = applied(after, edits);
    const title = sentence("step-evaluation", { name: view.design.name[language] });
    return edits.length === 0 ? [] : [{ title, edits }];
  });
}
