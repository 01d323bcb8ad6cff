import { RequestProblem } from "../../core/jobs/request-problem.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import { problemTold } from "../../core/workbook/told.ts";
import { FileProblem } from "../xlsx/problem.ts";
import { CommandFault } from "./fault.ts";

/** One sentence for whatever stopped a command; never a value from a workbook. */
export function complaint(error: unknown, language: Language): string {
  if (error instanceof CommandFault) {
    return [error.told, ...(error.remedy === undefined ? [] : [error.remedy])]
      .map((one) => say(language, one))
      .join(" ");
  }
  if (error instanceof RequestProblem) {
    return [error.told, ...(error.remedy === undefined ? [] : [error.remedy])]
      .map((one) => say(language, one))
      .join(" ");
  }
  if (error instanceof FileProblem) {
    return say(language, sentence(`file-${error.code}`, { file: error.file ?? "", detail: error.detail }));
  }
  if (error instanceof WorkbookProblem) return say(language, problemTold(error));
  return say(language, sentence("cli-unexpected", { kind: error instanceof Error ? error.name : typeof error }));
}
