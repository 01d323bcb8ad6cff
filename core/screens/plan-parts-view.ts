import { isCivilDate } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import { progressChoices } from "../sheets/match-plan.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import { conditionWordIn, planWordIn, type PlanWord } from "../tasks/plan/plan-cells.ts";
import { choiceNumbers, equalityNumbers, goalNumbers, questionNumbers } from "../tasks/plan/plan-numbers.ts";
import {
  choiceRows,
  equalityRows,
  goalRows,
  planPlace,
  planText,
  questionRows,
  type PlanSheet,
} from "../tasks/plan/plan-reading.ts";
import {
  choiceText,
  domainText,
  goalHints,
  questionHint,
  questionText,
  type PlanSource,
} from "../tasks/plan/plan-rows.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { placeOf } from "./problems.ts";
import type { Place, PlanAnswer, PlanChoiceView, PlanGoalView, PlanPromptView, PlanQuestionView } from "./views.ts";

/** One plan as it stands or would be made, and how its rows are shown. */
export interface ShownPlan {
  readonly sheet: PlanSheet;
  readonly source: PlanSource;
  /** False while the plan is not made yet: there is no cell to go to then. */
  readonly isWritten: boolean;
  readonly language: Language;
}

function placed({ sheet, isWritten }: ShownPlan, row: OwnRow, column: string): { readonly place?: Place } {
  const place = isWritten ? placeOf(planPlace(sheet, row.row, column)) : undefined;
  return place === undefined ? {} : { place };
}

/** What people typed, under the name of a field; nothing where the cell is blank. */
function typed<Key extends string>(row: OwnRow, column: string, key: Key): { readonly [Field in Key]?: string } {
  const text = planText(row, column);
  const fields: { [Field in Key]?: string } = {};
  if (text !== "") fields[key] = text;
  return fields;
}

function answerOf(word: PlanWord): PlanAnswer {
  return word === "yes" || word === "no" ? word : "open";
}

/** What the household chose, before arrival or start first (R48). */
export function choiceViews(plan: ShownPlan): readonly PlanChoiceView[] {
  const moments = new Map(choiceNumbers);
  return [...choiceRows(plan.sheet)].reverse().flatMap((row): readonly PlanChoiceView[] => {
    const moment = [...moments].find(([number]) => number === row.key);
    if (moment === undefined) return [];
    const word = planWordIn(row.values["answer"]);
    const day = planText(row, "when").slice(0, 10);
    return [
      {
        row: row.key,
        label: choiceText(moment[1], plan.source.anchors, plan.language),
        outcome: word === "unclear" ? "open" : word,
        ...(isCivilDate(day) ? { on: readableDate(day, plan.language) } : {}),
        ...typed(row, "goal", "spoken"),
        ...placed(plan, row, "answer"),
      },
    ];
  });
}

/** What holds for the household, and what was answered. */
export function questionViews(plan: ShownPlan): readonly PlanQuestionView[] {
  const conditions = new Map(questionNumbers);
  return questionRows(plan.sheet).flatMap((row): readonly PlanQuestionView[] => {
    const condition = conditions.get(row.key);
    if (condition === undefined) return [];
    const about = questionHint(condition, plan.source, plan.language);
    return [
      {
        row: row.key,
        question: questionText(condition, plan.language),
        ...(about === "" ? {} : { about }),
        answer: answerOf(conditionWordIn(condition, row.values["answer"])),
        ...placed(plan, row, "answer"),
      },
    ];
  });
}

/** The questions on being equals, and what was written down (R34, R47). */
export function equalityViews(plan: ShownPlan): readonly PlanPromptView[] {
  return equalityRows(plan.sheet).flatMap((row): readonly PlanPromptView[] => {
    const found = equalityNumbers.find(([number]) => number === row.key);
    if (found === undefined) return [];
    const prompt = say(plan.language, sentence("plan-equality", { prompt: found[1] }));
    return [{ row: row.key, prompt, ...typed(row, "goal", "text"), ...placed(plan, row, "goal") }];
  });
}

const progressCodes: readonly PlanGoalView["progress"][] = ["not-started", "busy", "done", "not-applicable"];

function progressOf(row: OwnRow): PlanGoalView["progress"] {
  const code = row.values["progress"];
  const known = progressChoices.some(({ value }) => value === code);
  return (known ? progressCodes.find((one) => one === code) : undefined) ?? "open";
}

function priorityOf(row: OwnRow): { readonly priority?: number } {
  const text = planText(row, "priority");
  return /^[1-9]$/u.test(text) ? { priority: Number(text) } : {};
}

function whenOf(row: OwnRow, language: Language): Pick<PlanGoalView, "when" | "whenLabel"> {
  const text = planText(row, "when");
  const day = text.slice(0, 10);
  if (isCivilDate(day)) return { when: day, whenLabel: readableDate(day, language) };
  return text === "" ? {} : { whenLabel: text };
}

function goalView(row: OwnRow, plan: ShownPlan): PlanGoalView {
  const { source, language } = plan;
  const domain = goalNumbers.find(([number]) => number === row.key)?.[1];
  return {
    row: row.key,
    domain: domain === undefined ? planText(row, "subject") : domainText(domain, language),
    hints: domain === undefined ? [] : goalHints(domain, source, language),
    ...typed(row, "goal", "goal"),
    ...typed(row, "step", "step"),
    ...typed(row, "who", "who"),
    ...typed(row, "withWhom", "withWhom"),
    ...whenOf(row, language),
    agreed: answerOf(planWordIn(row.values["agreed"])),
    progress: progressOf(row),
    ...priorityOf(row),
    ...placed(plan, row, "goal"),
  };
}

/** The goals in the order of the subjects, then those that people added (R54). */
export function goalViews(plan: ShownPlan): readonly PlanGoalView[] {
  return goalRows(plan.sheet).map((row) => goalView(row, plan));
}
