/** Which columns of a table are answers to one question with several, and in which form. */
import { textOf, type Scalar } from "../../workbook/cell.ts";
import { languagesIn } from "../cells/languages.ts";
import type { FieldEntry, Kind, ReadRole } from "../dictionary.ts";
import { shareFor, type ColumnContent } from "../evidence.ts";
import { candidatesFor, entryOf } from "../match-header.ts";
import type { TableColumn } from "../sheet-table.ts";
import { folded, wordsIn } from "../words.ts";
import type { AnswerForm } from "./answers.ts";
import { isChoice, isOther } from "./asked.ts";
import { optionsWithCommas } from "./comma-options.ts";
import type { Part } from "./parts.ts";
import type { SurveyShape, SurveyTool } from "./survey.ts";

interface ContentColumn extends TableColumn {
  readonly content: ColumnContent;
}

/** A column that holds a field together with others, or in a form of its own. */
export interface AnswersFound {
  readonly index: number;
  readonly field: string;
  readonly answers: AnswerForm;
}

/** Kinds of which a cell can hold several. */
const several: ReadonlySet<Kind> = new Set<Kind>(["list", "languages", "types"]);

/** True for a field that can have several answers. */
function isSeveral(field: string, role: ReadRole): boolean {
  const kind = entryOf(field, role)?.kind;
  return kind !== undefined && several.has(kind);
}

/** What the question of several columns is worth more, because its options are what it asks for. */
function proofOf({ kind }: FieldEntry, options: readonly string[]): number {
  if (kind !== "languages") return 0.05;
  const known = options.filter((option) => languagesIn(option).is === "value");
  return known.length * 2 >= options.length ? 0.15 : -1;
}

/** The field that a question with these options asks for, when its words say one clearly. */
function fieldOf(question: string, options: readonly string[], role: ReadRole): string | undefined {
  const scored = candidatesFor(question, role)
    .map(({ entry, score }) => ({ entry, score: several.has(entry.kind) ? score + proofOf(entry, options) : score }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || best.score < 0.8 || best.score - (second?.score ?? 0) < 0.02) return undefined;
  return several.has(best.entry.kind) ? best.entry.field : undefined;
}

/** The question and option of a column: as a tool writes them, or as people put a banner over several columns. */
function partOf({ part, banner, header }: TableColumn): Part | undefined {
  return part ?? (banner === "" || header === "" ? undefined : { question: banner, option: header });
}

/** Columns with the same question. */
function questions(columns: readonly ContentColumn[]): (readonly (readonly [ContentColumn, Part])[])[] {
  const found = new Map<string, [ContentColumn, Part][]>();
  for (const column of columns) {
    const part = partOf(column);
    if (part === undefined) continue;
    const key = folded(part.question);
    found.set(key, [...(found.get(key) ?? []), [column, part]]);
  }
  return [...found.values()].filter((some) => some.length > 1);
}

/** One column per option of a list: `Welke talen? [Arabisch]` with yes and no, 1 and 0, or `Arabisch` in it. */
export function choiceColumns(columns: readonly ContentColumn[], role: ReadRole): AnswersFound[] {
  return questions(columns).flatMap((parts) => {
    const chosen = parts.filter(([, { option }]) => !isOther(option));
    const options = chosen.map(([, { option }]) => option);
    const areChoices = chosen.every(([{ content }, { option }]) => isChoice(content.values, option));
    const isFilled = chosen.some(([{ content }]) => content.filled > 0);
    const field =
      options.length > 1 && areChoices && isFilled ? fieldOf(parts[0]?.[1].question ?? "", options, role) : undefined;
    if (field === undefined) return [];
    return parts.map(([{ index, content }, { option }]): AnswersFound => {
      if (!isOther(option)) return { index, field, answers: { form: "choice", option } };
      // That somebody chose `Anders` says nothing; what they typed does.
      const isTyped = !isChoice(content.values, option);
      return { index, field, answers: isTyped ? { form: "text" } : { form: "choice", option: "" } };
    });
  });
}

const joining = /^(?:en|of|met|de|het|een|van|in|op|ik|and|or|the|with|a|of|i|to)$/u;

/** Names of options with spaces between them: all small letters, no joining words, and most of them seen more than once. */
function areCodes(values: readonly Scalar[]): boolean {
  const lists = values.map((cell) => textOf(cell).split(" "));
  const tokens = lists.flatMap((list) => list);
  const isCode = tokens.every((token) => /^[a-z0-9_]+$/u.test(token) && !joining.test(token));
  const alone = new Set(lists.filter((list) => list.length === 1).map(([only]) => only));
  const known = tokens.filter((token) => token.includes("_") || alone.has(token));
  return isCode && known.length * 2 > tokens.length;
}

/** In which form the cells of a column hold several answers, where it is not that in which everybody writes a list. */
function formOf({ content }: ContentColumn, field: string, role: ReadRole, tool: SurveyTool): AnswerForm | undefined {
  if (!isSeveral(field, role)) return undefined;
  if (tool === "kobotoolbox") return areCodes(content.values) ? { form: "codes" } : undefined;
  const options = optionsWithCommas(content.values.map(String));
  const hasOther = (shareFor(content, (cell) => wordsIn(textOf(cell)).some((word) => isOther(word))) ?? 0) > 0;
  return options.length > 0 || hasOther ? { form: "options", options } : undefined;
}

/** The columns with what people typed at `Anders` beside a column with the chosen options. */
function otherColumns(
  columns: readonly ContentColumn[],
  meaning: (index: number) => string | undefined,
  role: ReadRole,
): AnswersFound[] {
  return columns.flatMap(({ index, part }): AnswersFound[] => {
    if (part === undefined || !isOther(part.option) || meaning(index) !== undefined) return [];
    const main = columns.find((one) => one.part === undefined && folded(one.asked) === folded(part.question));
    const field = main === undefined ? undefined : meaning(main.index);
    return field === undefined || !isSeveral(field, role) ? [] : [{ index, field, answers: { form: "text" } }];
  });
}

/** What the sure lists among the columns have besides: the form of a tool, and what people typed at `Anders`. */
export function answersFound(
  columns: readonly ContentColumn[],
  sureField: (index: number) => string | undefined,
  role: ReadRole,
  survey: SurveyShape | undefined,
): AnswersFound[] {
  const others = otherColumns(columns, sureField, role);
  const beside = new Set(others.map(({ field }) => field));
  const lists = columns.flatMap((column): AnswersFound[] => {
    const field = sureField(column.index);
    if (field === undefined) return [];
    const form = survey === undefined ? undefined : formOf(column, field, role, survey.tool);
    const answers = form ?? (beside.has(field) ? { form: "text" as const } : undefined);
    return answers === undefined ? [] : [{ index: column.index, field, answers }];
  });
  return [...lists, ...others];
}
