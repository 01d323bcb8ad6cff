import type { SheetDesign } from "../sheets/design.ts";
import { evaluationBarsDesign } from "../sheets/evaluation-bars.ts";
import { evaluationChangesDesign } from "../sheets/evaluation-changes.ts";
import { evaluationChoicesDesign } from "../sheets/evaluation-choices.ts";
import { evaluationDistanceDesign } from "../sheets/evaluation-distance.ts";
import { evaluationFlowDesign } from "../sheets/evaluation-flow.ts";
import { evaluationLevelsDesign } from "../sheets/evaluation-levels.ts";
import { evaluationResponseDesign } from "../sheets/evaluation-response.ts";
import { evaluationDesign } from "../sheets/evaluation.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { EvaluationResult } from "./result.ts";
import { barsWanted } from "./views/bar-rows.ts";
import { changesWanted } from "./views/change-rows.ts";
import { choicesWanted } from "./views/choice-rows.ts";
import { distanceWanted } from "./views/distance-rows.ts";
import { flowWanted, responseWanted } from "./views/flow-rows.ts";
import { itemsWanted } from "./views/item-rows.ts";
import { levelsWanted } from "./views/level-rows.ts";
import { languageOn } from "./views/words.ts";

/** The sheets of an evaluation in the order of their tabs, each with what it says in a language. */
const views: readonly {
  readonly design: SheetDesign;
  readonly wanted: (result: EvaluationResult, language: Language) => Wanted;
}[] = [
  { design: evaluationDesign, wanted: itemsWanted },
  { design: evaluationBarsDesign, wanted: barsWanted },
  { design: evaluationChoicesDesign, wanted: choicesWanted },
  { design: evaluationChangesDesign, wanted: changesWanted },
  { design: evaluationLevelsDesign, wanted: levelsWanted },
  { design: evaluationDistanceDesign, wanted: distanceWanted },
  { design: evaluationFlowDesign, wanted: flowWanted },
  { design: evaluationResponseDesign, wanted: responseWanted },
];

/** A step for every sheet that has something to say, or that stands and may say something else by now. */
export function evaluationSheets(snapshot: Snapshot, result: EvaluationResult, language: Language): readonly Step[] {
  let after = snapshot;
  return views.flatMap(({ design, wanted }) => {
    const own = wanted(result, languageOn(after, design, language));
    const isNeeded = own.rows.length > 0 || sheetWithKey(after, design.key) !== undefined;
    const edits = isNeeded ? synced(after, own, language) : [];
    after = applied(after, edits);
    return edits.length === 0 ? [] : [{ title: sentence("step-evaluation", { name: design.name[language] }), edits }];
  });
}
