import type { Problem } from "../records/problem.ts";
import type { Language } from "../workbook/layout.ts";
import { say, sentence } from "./sentence.ts";

/** One problem as `--json` prints it (contracts.md). */
export interface PrintedProblem {
  readonly level: Problem["level"];
  /** Stable over versions. */
  readonly code: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
  /** What is wrong and what can be done about it. */
  readonly message: string;
}

/** What is wrong, and behind it what can be done about it. */
export function problemMessage(problem: Problem, language: Language): string {
  const told = say(language, problem.told);
  return problem.remedy === undefined ? told : `${told} ${say(language, problem.remedy)}`;
}

/** Where a problem is, in words: a cell, a row or a sheet; nothing when it is about the whole workbook. */
export function problemPlace({ sheet, cell, row }: Problem, language: Language): string | undefined {
  if (sheet === undefined) return undefined;
  if (cell !== undefined) return say(language, sentence("cli-place-cell", { sheet, cell }));
  return say(
    language,
    row === undefined ? sentence("cli-place-sheet", { sheet }) : sentence("cli-place-row", { sheet, row }),
  );
}

/** A problem as data for other programs, its message in a language. */
export function printedProblem(problem: Problem, language: Language): PrintedProblem {
  const { told, level, sheet, cell, row } = problem;
  return {
    level,
    code: told.code,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(row === undefined ? {} : { row }),
    message: problemMessage(problem, language),
  };
}
