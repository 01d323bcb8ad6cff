/** The headers of survey tools: one row, the two of SurveyMonkey, the three of Qualtrics. */
import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import { headerShown } from "../header-text.ts";
import { marksOf, toolOf } from "./shape.ts";
import type { SurveyTool } from "./survey.ts";

type Row = readonly Scalar[];

/** Where the header of a survey tool stands, and what it says. */
export interface SurveyHeader {
  readonly tool: SurveyTool;
  /** The first row that names the columns, counted from 1. */
  readonly headerRow: number;
  /** The first row below all of its rows. */
  readonly firstRow: number;
  /** Text per column; an option of a question stands behind it in square brackets, where the tool has them in two rows. */
  readonly headers: readonly string[];
}

/** Titles that people put above an export are few. */
const searched = 10;

function shown(row: Row | undefined): string[] {
  return Array.from(row ?? [], headerShown);
}

/** The third row of Qualtrics. */
function isImportIds(row: Row | undefined): boolean {
  return (row ?? []).some((cell) => typeof cell === "string" && /"ImportId"\s*:/u.test(cell));
}

/** What of an open question the column of SurveyMonkey holds, Dutch and English. */
const ownAnswer = /^(?:response|open-ended response|antwoord|open(?:-ended)? antwoord|antwoord op open vraag)$/iu;

/** Words that only the second row of SurveyMonkey has. */
function isSubHeader(row: Row | undefined): boolean {
  return shown(row).some((text) => /^(?:response|open-ended response|other \(please specify\))$/iu.test(text));
}

/** Under its own columns the second row of SurveyMonkey is blank, where an answer always has an id. */
function isBlankUnder(ids: readonly number[], row: Row | undefined): boolean {
  return ids.length > 0 && ids.every((index) => isBlank(row?.[index])) && !(row ?? []).every(isBlank);
}

/** Question and choice below it as one header; a question is carried to the right over its choices. */
function withChoices(questions: readonly string[], choices: readonly string[]): string[] {
  let last = "";
  return Array.from({ length: Math.max(questions.length, choices.length) }, (_, index) => {
    const [question, choice] = [questions[index] ?? "", choices[index] ?? ""];
    if (question !== "") last = question;
    if (choice === "") return question;
    return ownAnswer.test(choice) ? last : `${last} [${choice}]`;
  });
}

function surveyMonkey(values: readonly Row[], at: number): SurveyHeader | undefined {
  const questions = shown(values[at]);
  const tool = "surveymonkey" as const;
  const ids = questions.flatMap((text, index) => (/^(?:respondent|collector)[ _-]?id$/iu.test(text) ? [index] : []));
  const below = values[at + 1];
  if (!isSubHeader(below) && !isBlankUnder(ids, below))
    return toolOf(questions) === tool ? { tool, headerRow: at + 1, firstRow: at + 2, headers: questions } : undefined;
  return { tool, headerRow: at + 1, firstRow: at + 3, headers: withChoices(questions, shown(below)) };
}

/** Ids, questions and import ids; people delete one or two of the three. */
function qualtrics(values: readonly Row[], at: number): SurveyHeader {
  const rows = [at, at + 1, at + 2].map((index) => values[index]);
  const importIds = rows.findIndex(isImportIds);
  const hasQuestions = importIds < 0 ? marksOf("qualtrics", shown(rows[1])) > 1 : importIds === 2;
  const [ids, questions] = [shown(rows[0]), hasQuestions ? shown(rows[1]) : []];
  const headers = Array.from(
    { length: Math.max(ids.length, questions.length) },
    (_, index) => (questions[index] ?? "") || (ids[index] ?? ""),
  );
  const height = (hasQuestions ? 2 : 1) + (importIds > 0 ? 1 : 0);
  return { tool: "qualtrics", headerRow: at + 1, firstRow: at + 1 + height, headers };
}

/** Qualtrics without any of its own columns is still known by its import ids. */
function qualtricsBare(values: readonly Row[]): SurveyHeader | undefined {
  const importIds = values.slice(0, searched).findIndex(isImportIds);
  if (importIds < 1) return undefined;
  const filled = (row: Row | undefined): number => (row ?? []).filter((cell) => !isBlank(cell)).length;
  const hasIds = importIds > 1 && filled(values[importIds - 2]) >= filled(values[importIds - 1]) / 2;
  return qualtrics(values, hasIds ? importIds - 2 : importIds - 1);
}

/** The header of a survey tool's export; `undefined` where none of them wrote the sheet. */
export function surveyHeader(values: readonly Row[]): SurveyHeader | undefined {
  const top = values.slice(0, searched);
  const at = top.findIndex((row) => row.length > 1 && toolOf(row.map(textOf)) !== undefined);
  if (at < 0) {
    const sub = top.findIndex((row, index) => index > 0 && isSubHeader(row));
    return sub > 0 ? surveyMonkey(values, sub - 1) : qualtricsBare(values);
  }
  const tool = toolOf(shown(top[at]));
  if (tool === "qualtrics") return qualtrics(values, at);
  if (tool === "surveymonkey") return surveyMonkey(values, at);
  return tool === undefined ? undefined : { tool, headerRow: at + 1, firstRow: at + 2, headers: shown(values[at]) };
}
