import type { Problem } from "../../core/records/problem.ts";
import { printedProblem, problemMessage, problemPlace, type PrintedProblem } from "../../core/text/problem.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Plan } from "../../core/workbook/plan.ts";

/** Problems shown before the rest is only counted: a screenful; the sheet and `--json` have them all. */
const shownProblems = 15;

const levels = ["error", "warning", "info"] as const;

/** Problems as `--json` prints them, in the language of the messages. */
export function printedProblems(problems: readonly Problem[], language: Language): readonly PrintedProblem[] {
  return problems.map((problem) => printedProblem(problem, language));
}

function problemLine(problem: Problem, language: Language): string {
  const place = problemPlace(problem, language);
  const level = say(language, sentence(`cli-level-${problem.level}`, {}));
  return `  ${level}: ${problemMessage(problem, language)}${place === undefined ? "" : ` (${place})`}`;
}

/** What needs a person, worst first; long lists end in a count. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  if (problems.length === 0) return [];
  const sorted = [...problems].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  const rest = sorted.length - shownProblems;
  return [
    "",
    `${say(language, sentence("cli-attention", {}))}:`,
    ...sorted.slice(0, shownProblems).map((problem) => problemLine(problem, language)),
    ...(rest > 0 ? [`  ${say(language, sentence("cli-more-problems", { count: rest }))}`] : []),
  ];
}

/** The answers of a plan, for people, each apart. */
export function answerLines({ answers = [] }: Plan<unknown>, language: Language): readonly string[] {
  return answers.flatMap((told) => [...told.map((line) => say(language, line)), ""]);
}

/** The summary of a plan, for people. */
export function summaryLines(plan: Plan<unknown>, language: Language): readonly string[] {
  return plan.summary.map((line) => say(language, line));
}
