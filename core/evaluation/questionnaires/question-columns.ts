/** The questions of a sheet: which columns belong together, and by which texts each can be recognised. */
import type { MappedColumn, MappedSheet } from "../../intake/mapped-sheet.ts";
import { isChoice, isOther } from "../../intake/surveys/asked.ts";
import { folded } from "../../intake/words.ts";

/** Columns that answer one question: a single one, or one per option with what was typed beside them. */
export interface QuestionColumns {
  /** What is asked, as the sheet has it. */
  readonly question: string;
  readonly columns: readonly MappedColumn[];
  /** True for one column per option. */
  readonly areOptions: boolean;
}

function isAsked({ apart, technical, left, header }: MappedColumn): boolean {
  return apart === undefined && technical !== true && left !== true && header !== "";
}

/** The question and option of a column, as a tool writes them or as people put a banner over several columns. */
export function partOf({
  part,
  banner,
  header,
}: MappedColumn): { readonly question: string; readonly option: string } | undefined {
  return part ?? (banner === "" || banner === header ? undefined : { question: banner, option: header });
}

/** Columns of yes and no, or with the option itself, under one question; or nothing at all, where everybody left it blank. */
function areOptions(columns: readonly MappedColumn[]): boolean {
  const options = columns.filter((column) => !isOther(partOf(column)?.option ?? ""));
  const isChosen = (column: MappedColumn): boolean => isChoice(column.content.values, partOf(column)?.option ?? "");
  return options.length > 1 && options.every(isChosen);
}

/**
 * The questions of a sheet: columns of options together, every other column by itself. A column that is never read is none,
 * unless `isWanted` says that people asked for it by its header.
 */
export function questionsOf(sheet: MappedSheet, isWanted: (column: MappedColumn) => boolean): QuestionColumns[] {
  const columns = sheet.columns.filter(
    (column) => isAsked(column) && (column.refused === undefined || isWanted(column)),
  );
  const grouped = new Map<string, MappedColumn[]>();
  for (const column of columns) {
    const part = partOf(column);
    if (part === undefined) continue;
    const key = folded(part.question);
    grouped.set(key, [...(grouped.get(key) ?? []), column]);
  }
  const together = [...grouped.values()].filter((some) => some.length > 1 && areOptions(some));
  const taken = new Set(together.flat().map(({ index }) => index));
  const singles = columns.filter(({ index }) => !taken.has(index));
  const mains = together.map((some) => ({ question: partOf(some[0] as MappedColumn)?.question ?? "", columns: some, areOptions: true })); // prettier-ignore
  return [...mains, ...singles.map((column) => single(column, singles))].filter(({ columns: own }) => own.length > 0);
}

/** A column by itself; what people typed at `Anders` beside a column of its question goes with that. */
function single(column: MappedColumn, all: readonly MappedColumn[]): QuestionColumns {
  const { part } = column;
  const isTyped = (one: MappedColumn): boolean => one.part !== undefined && isOther(one.part.option) && !/^$/u.test(one.part.question); // prettier-ignore
  const hasMain = (one: MappedColumn): boolean => all.some((other) => other.part === undefined && folded(other.asked) === folded(one.part?.question ?? "")); // prettier-ignore
  if (isTyped(column) && hasMain(column)) return { question: "", columns: [], areOptions: false };
  const typed = part !== undefined ? [] : all.filter((one) => isTyped(one) && folded(one.part?.question ?? "") === folded(column.asked)); // prettier-ignore
  return { question: part?.option ?? column.header, columns: [column, ...typed], areOptions: false };
}

/** Texts by which a question can be recognised, the fullest first. */
export function textsOf({ question, columns: [column], areOptions: several }: QuestionColumns): string[] {
  if (column === undefined) return [];
  const { header, asked, part } = column;
  const texts = several ? [question] : [header, asked, ...(part === undefined ? [] : [part.option, `${part.question} ${part.option}`])]; // prettier-ignore
  return [...new Set(texts)].filter((text) => text !== "");
}
