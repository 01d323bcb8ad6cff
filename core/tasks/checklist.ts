import type { WorkingCalendar } from "../dates/working-days.ts";
import { compareDates } from "../dates/civil-date.ts";
import type { Household } from "../records/household.ts";
import type { Language } from "../workbook/layout.ts";
import { noAnswers, type Answers } from "./answers.ts";
import { appliesTo } from "./applies.ts";
import type { CatalogueTask } from "./catalogue.ts";
import { dueOf } from "./due.ts";
import type { Parties } from "./parties.ts";
import type { Anchors } from "./variant.ts";
import { marks, questions, type ChecklistPhase } from "./words.ts";
import { standardCatalogue, type WorkbookCatalogue } from "./workbook-catalogue.ts";

/** A task of the catalogue on the checklist of one match. */
export interface PlannedTask {
  readonly task: CatalogueTask;
  readonly due: string;
  readonly phase: ChecklistPhase;
  /** True where somebody has to ask first whether it applies. */
  readonly findOut: boolean;
}

/** What says which tasks apply to a match, besides its days. */
export interface AppliesBy {
  readonly household: Household | undefined;
  /** What the newcomers and their group said on the plan. */
  readonly answers?: Answers;
  readonly catalogue?: WorkbookCatalogue;
}

/** The tasks that apply to a match, or may apply, in order of due date and then of the catalogue. */
export function plannedTasks(
  anchors: Anchors,
  { household, answers = noAnswers, catalogue = standardCatalogue }: AppliesBy,
  calendar: WorkingCalendar,
): readonly PlannedTask[] {
  return catalogue.tasks
    .map((task) => ({ task, applies: appliesTo(task, anchors, household, answers) }))
    .filter(({ applies }) => applies !== "no")
    .map(({ task, applies }) => {
      const due = dueOf(task, anchors, calendar);
      return { task, due: due.on, phase: due.phase, findOut: applies === "find-out" };
    })
    .sort((one, other) => compareDates(one.due, other.due));
}

/**
 * Whose decision a task is: the newcomer's where they see to it themselves, where it depends on what they want, and
 * where the reports say so (R41, R45, R46, R48). Undefined where nobody's in particular.
 */
export function decisionBy(task: CatalogueTask): "newcomer" | undefined {
  const theirs =
    task.responsible === "newcomer" ||
    task.newcomerDecides === true ||
    task.condition?.startsWith("newcomer-") === true;
  return theirs ? "newcomer" : undefined;
}

/** The parties that help, in words, separated by commas. */
export function supportingWords(task: CatalogueTask, parties: Parties, language: Language): string {
  return task.supporting.map((key) => parties.name(key, language)).join(", ");
}

/** What to mind: what to find out first, the term that holds, and whether that term was found in no source. */
export function attentionWords({ task, findOut }: PlannedTask, language: Language): readonly string[] {
  return [
    ...(findOut && task.condition !== undefined
      ? [`${marks.findOut[language]}: ${questions[task.condition][language]}`]
      : []),
    ...(task.term === undefined ? [] : [task.term[language]]),
    ...(task.certainty.includes("recollection") ? [marks.verify[language]] : []),
  ];
}
