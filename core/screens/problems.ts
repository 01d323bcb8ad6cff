import type { Problem } from "../records/problem.ts";
import { causeOf } from "../text/cause.ts";
import { problemPlace } from "../text/problem.ts";
import type { Language } from "../workbook/layout.ts";
import { spoken } from "./screen-words.ts";
import type { Place, ProblemGroup, ProblemItem } from "./views.ts";

/** So many places of one cause are shown; all of them are counted. */
export const problemsShown = 20;

const worst: readonly Problem["level"][] = ["error", "warning", "info"];

/** Where a problem is, to go there: its cell, the beginning of its row, or its sheet; nothing for the workbook as a whole. */
export function placeOf({ sheet, cell, row }: Pick<Problem, "sheet" | "cell" | "row">): Place | undefined {
  if (sheet === undefined) return undefined;
  const address = cell ?? (row === undefined ? undefined : `A${row}`);
  return address === undefined ? { sheet } : { sheet, cell: address };
}

function itemOf(problem: Problem, language: Language): ProblemItem {
  const place = placeOf(problem);
  const where = problemPlace(problem, language);
  return {
    text: spoken(problem.told, language),
    ...(problem.remedy === undefined ? {} : { remedy: spoken(problem.remedy, language) }),
    ...(place === undefined ? {} : { place }),
    ...(where === undefined ? {} : { where }),
  };
}

/** The first sentence of a text, for a cause without a heading of its own. */
function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

function groupOf([first, ...others]: readonly [Problem, ...Problem[]], language: Language): ProblemGroup {
  const { code } = first.told;
  const all = [first, ...others];
  return {
    code,
    level: first.level,
    title: causeOf(code, language) ?? firstSentence(spoken(first.told, language)),
    count: all.length,
    items: all.slice(0, problemsShown).map((problem) => itemOf(problem, language)),
  };
}

/** Problems by cause: the worst causes first, and of those the ones with most places. */
export function groupedProblems(problems: readonly Problem[], language: Language): ProblemGroup[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = `${problem.level} ${problem.told.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()]
    .sort(([one, ...ones], [other, ...others]) => {
      return worst.indexOf(one.level) - worst.indexOf(other.level) || others.length - ones.length;
    })
    .map((group) => groupOf(group, language));
}

/** How many problems of a level there are. */
export function countOf(problems: readonly Problem[], level: Problem["level"]): number {
  return problems.filter((problem) => problem.level === level).length;
}
