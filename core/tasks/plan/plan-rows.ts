import { capital } from "../../text/capital.ts";
import type { Household } from "../../records/household.ts";
import type { WantedRow } from "../../sheets/synced.ts";
import type { PlanPart } from "../../sheets/match-plan.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { noAnswers, type Answers } from "../answers.ts";
import { appliesTo, holds } from "../applies.ts";
import type { CatalogueTask, Condition } from "../catalogue.ts";
import type { Anchors } from "../variant.ts";
import { domainChoices, questions } from "../words.ts";
import type { WorkbookCatalogue } from "../workbook-catalogue.ts";
import { choiceNumbers, equalityNumbers, goalNumbers, questionNumbers } from "./plan-numbers.ts";

/** What the rows of the plan of one match follow from. */
export interface PlanSource {
  readonly anchors: Anchors;
  /** Undefined where no list of households has it: everything is asked then. */
  readonly household: Household | undefined;
  readonly catalogue: WorkbookCatalogue;
  /** What the plan says by now: a task that does not apply is not thought of. */
  readonly answers: Answers;
}

/** Tasks to think of with one goal. */
const titlesShown = 2;

/** Tasks named behind a question: one where the question speaks for itself, more where it asks of them what people want. */
function titlesBehind(condition: Condition): number {
  return condition.startsWith("newcomer-") ? 3 : 1;
}

/** Tasks of the first weeks arrange things; goals are about what comes after, so those are thought of first. */
const ofLater: ReadonlySet<CatalogueTask["phase"]> = new Set(["m1", "m2-3", "m4-12"]);

/** What to think of with a goal in a domain: a few tasks of the newcomer's new life there that apply (R54). */
export function goalHints(
  domain: CatalogueTask["domain"],
  { anchors, household, catalogue, answers }: PlanSource,
  language: Language,
): readonly string[] {
  const tasks = catalogue.tasks.filter(
    (task) =>
      task.domain === domain && task.track === "newcomer" && appliesTo(task, anchors, household, answers) !== "no",
  );
  const later = tasks.filter(({ phase }) => ofLater.has(phase));
  const others = tasks.filter(({ phase }) => !ofLater.has(phase));
  return [...later, ...others].slice(0, titlesShown).map(({ title }) => title[language]);
}

/** The tasks that hang on a condition, as far as they concern this match. */
function tasksBehind(condition: Condition, { anchors, catalogue }: PlanSource): readonly CatalogueTask[] {
  return catalogue.tasks.filter(
    (task) => task.condition === condition && !(task.variant === "resettlement" && anchors.variant === "settled"),
  );
}

/** The conditions to ask after: of a task in use, and told by no record. What is answered already stays asked. */
export function questionsFor(source: PlanSource): readonly (readonly [string, Condition])[] {
  return questionNumbers.filter(
    ([, condition]) =>
      tasksBehind(condition, source).length > 0 && holds(condition, source.household, noAnswers) === "find-out",
  );
}

function rowOf(part: PlanPart, row: string, subject: string, hints: string): WantedRow {
  return { row, part, subject, hints: hints === "" ? null : hints };
}

/** A question as it stands on the plan, in a language. */
export function questionText(condition: Condition, language: Language): string {
  return capital(questions[condition][language]);
}

/** Which tasks hang on the answer to a question, in a language; blank where none in use does any more. */
export function questionHint(condition: Condition, source: PlanSource, language: Language): string {
  const tasks = tasksBehind(condition, source)
    .slice(0, titlesBehind(condition))
    .map(({ title }) => title[language]);
  return tasks.length === 0 ? "" : say(language, sentence("plan-question-hint", { tasks }));
}

/** A domain as it stands on the plan, in a language. */
export function domainText(domain: CatalogueTask["domain"], language: Language): string {
  return capital(domainChoices.find(({ value }) => value === domain)?.words[language] ?? domain);
}

/** Whether the household wants the group, in words: asked before arrival, or before the start where it is here already. */
export function choiceText(when: (typeof choiceNumbers)[number][1], { variant }: Anchors, language: Language): string {
  const before = variant === "settled" ? "before-start" : "before-arrival";
  return say(language, sentence("plan-choice", { when: when === "before" ? before : when }));
}

/** The rows of the plan of one match: the choice, being equals, goals, and what holds for this household. */
export function planRows(source: PlanSource, language: Language): readonly WantedRow[] {
  const told = (code: "plan-choice-hint" | "plan-equality-hint"): string => say(language, sentence(code, {}));
  return [
    ...choiceNumbers.map(([row, when]) =>
      rowOf("choice", row, choiceText(when, source.anchors, language), told("plan-choice-hint")),
    ),
    ...equalityNumbers.map(([row, prompt]) =>
      rowOf("equality", row, say(language, sentence("plan-equality", { prompt })), told("plan-equality-hint")),
    ),
    ...goalNumbers.map(([row, domain]) =>
      rowOf("goal", row, domainText(domain, language), goalHints(domain, source, language).join("; ")),
    ),
    ...questionsFor(source).map(([row, condition]) =>
      rowOf("question", row, questionText(condition, language), questionHint(condition, source, language)),
    ),
  ];
}
