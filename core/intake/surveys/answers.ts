/** Several answers to one question, in the ways in which survey tools write them, as one list that everybody reads. */
import { textOf, type Scalar } from "../../workbook/cell.ts";
import { partsOf } from "../cells/list.ts";
import { saysUnknown } from "../cells/unknown.ts";
import { yesNoIn } from "../cells/yes-no.ts";
import { valueIn } from "../outcome.ts";
import { folded } from "../words.ts";
import { isOther } from "./asked.ts";
import { splitByOptions } from "./comma-options.ts";

/** How the cells of a column hold answers to a question that has several. */
export type AnswerForm =
  /** The column is one option; the cell says whether it was chosen. */
  | { readonly form: "choice"; readonly option: string }
  /** What somebody typed at `Anders`, or a list as everybody writes it. */
  | { readonly form: "text" }
  /** Names of options with spaces between them, as KoboToolbox writes them. */
  | { readonly form: "codes" }
  /** Commas between options that may have commas themselves, as Google Forms writes them. */
  | { readonly form: "options"; readonly options: readonly string[] };

/** A column of which the form is known. */
export interface AnswerColumn {
  readonly index: number;
  readonly answers: AnswerForm;
}

function isChosen(cell: Scalar, option: string): boolean {
  return valueIn(yesNoIn(cell)) === "yes" || folded(textOf(cell)) === folded(option);
}

/** The answers in one cell; a bare `Anders, namelijk:` says nothing, for what it was stands elsewhere. */
function answersIn(cell: Scalar, answers: AnswerForm): string[] {
  if (saysUnknown(cell)) return [];
  if (answers.form === "choice") return isChosen(cell, answers.option) ? [answers.option] : [];
  const text = String(cell);
  if (answers.form === "codes")
    return textOf(cell)
      .split(" ")
      .map((code) => code.replace(/_+/gu, " ").trim());
  const parts =
    answers.form === "options" && !text.includes(";") ? splitByOptions(text, answers.options) : partsOf(text);
  return parts.filter(
    (part) =>
      !(isOther(part) && /^\S+(?:[ ,]+(?:namelijk|nl|please specify|specify))?[ .:]*$/iu.test(part)) &&
      !/^namelijk:?$/iu.test(part),
  );
}

/** The answers of a row in the columns of one question as one cell, each answer once; `null` where there are none. */
export function joinedAnswers(columns: readonly AnswerColumn[], cells: readonly Scalar[]): Scalar {
  const found = columns.flatMap(({ index, answers }) => answersIn(cells[index] ?? null, answers));
  const all = [...new Set(found)].filter((answer) => answer !== "");
  // A semicolon at the end keeps the commas inside a single answer.
  return all.length === 0 ? null : `${all.join("; ")};`;
}
