import { lastRoundOf, roundDesign } from "../sheets/rounds.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import { columnsDesign } from "../sheets/columns.ts";
import { evaluationDesign } from "../sheets/evaluation.ts";
import { figuresDesign } from "../sheets/figures.ts";
import { isMatchPlan } from "../sheets/match-plan.ts";
import { matchesDesign } from "../sheets/matches.ts";
import { overviewDesign } from "../sheets/overview.ts";
import { placesDesign } from "../sheets/places.ts";
import { preselectionDesign } from "../sheets/preselection.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { retentionDesign } from "../sheets/retention.ts";
import { settingsDesign } from "../sheets/settings.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import type { Edit } from "../workbook/edit.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { sheetOf } from "../workbook/touched-sheets.ts";
import type { JobName } from "./request.ts";
import type { Place } from "./views.ts";

/** The keys of the sheets to look at after a job that changed sheets with these names, the best first. */
function keysAfter(job: JobName, after: Snapshot, changed: ReadonlySet<string>): readonly string[] {
  switch (job) {
    case "inspect":
      return [columnsDesign.key];
    case "round":
    case "check-round":
      return [roundDesign(lastRoundOf(after) ?? 0).key, preselectionDesign.key];
    case "accept":
    case "replace":
    case "ambassadors":
    case "match-life":
      return [matchesDesign.key];
    case "checklists":
    case "add-task":
      return [tasksDesign.key];
    case "plans":
    case "plan-entries":
      return after.sheets.flatMap(({ key, name }) =>
        key !== undefined && isMatchPlan(key) && changed.has(name) ? [key] : [],
      );
    case "check-ins":
      return [checkInsDesign.key];
    case "remind":
      return [remindersDesign.key];
    case "evaluate":
      return [evaluationDesign.key];
    case "privacy":
      return [retentionDesign.key];
    case "forget":
      return [overviewDesign.key];
    case "figures":
      return [figuresDesign.key];
    case "activities":
      return [trainingsDesign.key];
    case "postcodes":
      return [placesDesign.key];
    case "settings":
      return [settingsDesign.key];
  }
}

/** The sheet to look at once the edits of a job were carried out; the overview where that one is not there. */
export function placeAfter(job: JobName, after: Snapshot, edits: readonly Edit[]): Place | undefined {
  const changed = new Set(edits.map(sheetOf));
  for (const key of [...keysAfter(job, after, changed), overviewDesign.key]) {
    const sheet = sheetWithKey(after, key);
    if (sheet !== undefined) return { sheet: sheet.name };
  }
  return undefined;
}
