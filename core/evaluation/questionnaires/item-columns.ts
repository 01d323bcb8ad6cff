/** Which columns of a questionnaire answer which item: by people's word, by words and content together, by content alone. */
import { saysUnknown } from "../../intake/cells/unknown.ts";
import type { MappedColumn, MappedSheet } from "../../intake/mapped-sheet.ts";
import { isOther } from "../../intake/surveys/asked.ts";
import { folded } from "../../intake/words.ts";
import { bankItem, type BankItem } from "../items/item-bank.ts";
import { ownPrefix } from "../items/item-names.ts";
import { shareKnown } from "../answers/options.ts";
import type { ReadItem } from "../answers/read-answer.ts";
import type { Item } from "../response.ts";
import { fitsScale, isOfYesAndNo, scaleOfContent } from "./column-fit.ts";
import { itemsFor } from "./item-header.ts";
import { columnKey, type Labels } from "./labels.ts";
import { ownItem } from "./own-item.ts";
import { partOf, questionsOf, textsOf, type QuestionColumns } from "./question-columns.ts";

/** Columns with the item that they answer. */
export interface ItemColumns extends QuestionColumns {
  readonly item: ReadItem;
  /** True where a person said so. */
  readonly isSaid: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** What the columns of a sheet come to. */
export interface SheetItems {
  readonly found: readonly ItemColumns[];
  /** Items that two questions say equally well: neither is used. */
  readonly tied: readonly (readonly ItemColumns[])[];
  /** Questions that are used for nothing. */
  readonly unused: readonly QuestionColumns[];
}

/** Fields of a record that are an item too. */
const itemOfField: Readonly<Record<string, string>> = { dutch: "dutch-level", workFields: "work-field" };

/** Words alone are enough from here on; below it the cells must prove the scale. */
const sure = 0.9;
const likely = 0.5;

/** By so much the best item must be ahead of the next. */
const ahead = 0.1;

/** Answers on these scales stand under many a question: only plain words make them those of an item. */
const needsWords: ReadonlySet<Item["scale"]> = new Set<Item["scale"]>(["yes-no", "number", "choice"]);

/** The answers of a question fit an item. */
function fits(item: BankItem, { columns, areOptions: several }: QuestionColumns): boolean {
  if (several) {
    if (item.scale !== "choices" && item.scale !== "choice") return false;
    const options = columns.map((column) => partOf(column)?.option ?? "").filter((option) => !isOther(option));
    return item.options === undefined || shareKnown(item.options, options) >= 0.5;
  }
  const [column] = columns;
  return column !== undefined && fitsScale(item, column.content);
}

/** What a question may be of the bank: the items that it says, with what speaks for each. */
function candidatesOf(question: QuestionColumns, isOfSheet: (item: BankItem) => boolean): ItemColumns[] {
  const best = new Map<string, { readonly item: BankItem; readonly score: number }>();
  for (const text of textsOf(question))
    for (const { item, score } of itemsFor(text))
      if (isOfSheet(item) && score > (best.get(item.key)?.score ?? 0)) best.set(item.key, { item, score });
  return [...best.values()].map(({ item, score }) => ({ ...question, item, score, isSaid: false }));
}

/** The item that a question is; nothing where no item is plain. */
function meant(question: QuestionColumns, isOfSheet: (item: BankItem) => boolean): ItemColumns | undefined {
  const all = candidatesOf(question, isOfSheet);
  const [best, second] = all
    .filter(({ item }) => fits(item as BankItem, question))
    .sort((one, other) => other.score - one.score);
  if (best !== undefined) {
    const from = needsWords.has(best.item.scale) ? sure : likely;
    const isPlain = best.score >= from && (best.score >= sure || best.score - (second?.score ?? 0) >= ahead);
    return isPlain && !(second !== undefined && second.score === best.score) ? best : undefined;
  }
  if (question.areOptions || scaleOfContent(question.columns[0]?.content ?? empty) !== undefined) return undefined;
  // The very words of the bank with answers that nobody can read: the answers are told one by one.
  const named = all.filter(({ score, item }) => score >= sure && !needsWords.has(item.scale));
  return named.length === 1 ? named[0] : undefined;
}

/** The very words of an item say more than the field that they are nearest to: `Werkt u in uw eigen vakgebied?`. */
function isNamed(question: QuestionColumns, isOfSheet: (item: BankItem) => boolean): boolean {
  return (meant(question, isOfSheet)?.score ?? 0) >= sure;
}

const empty = { filled: 0, values: [], times: [] };

/** What people said of a question. */
function saidOf(sheet: MappedSheet, question: QuestionColumns, labels: Labels): string | undefined {
  const name = sheet.table.sheet.name;
  for (const text of textsOf(question)) {
    const key = labels.byColumn.get(columnKey(name, text)) ?? labels.byColumn.get(columnKey("*", text)) ?? labels.byHeader.get(folded(text)); // prettier-ignore
    if (key !== undefined) return key;
  }
  return undefined;
}

function itemOf(key: string, question: QuestionColumns, labels: Labels): ReadItem | undefined {
  if (!key.startsWith(ownPrefix)) return bankItem(key);
  const scale = scaleOfContent(question.columns[0]?.content ?? empty);
  const known = labels.own.get(key);
  if (known !== undefined) return known as ReadItem;
  return scale === undefined ? undefined : { ...ownItem(question.question, scale), key };
}

/** Two questions as near as this say an item equally well: the words of the bank themselves, and others for the same. */
const alike = 0.05;

/** The best of the questions for every item; two that say it equally well are told, and neither counts. */
function divided(all: readonly ItemColumns[]): Pick<SheetItems, "found" | "tied"> {
  const byItem = new Map<string, ItemColumns[]>();
  for (const one of all) byItem.set(one.item.key, [...(byItem.get(one.item.key) ?? []), one]);
  const found: ItemColumns[] = [];
  const tied: ItemColumns[][] = [];
  for (const some of byItem.values()) {
    const rank = ({ isSaid, score }: ItemColumns): number => (isSaid ? 2 : score);
    const sorted = [...some].sort((one, other) => rank(other) - rank(one));
    const [best, second] = sorted;
    if (best === undefined) continue;
    if (second !== undefined && rank(best) - rank(second) < alike)
      tied.push(sorted.filter((one) => rank(best) - rank(one) < alike)); // prettier-ignore
    else found.push(best);
  }
  return { found, tied };
}

/**
 * Where people come from is never read, unless a coordinator typed the header on our sheet with items: then it is counted,
 * and nothing else is done with it. Everything else that is never read stays so.
 */
function isOrigin({ refused, header }: MappedColumn, labels: Labels): boolean {
  return refused === "origin" && labels.byHeader.get(folded(header)) === "origin";
}

/** How columns of a sheet are read. */
export interface ItemsOptions {
  readonly labels: Labels;
  /** Which items of the bank the sheet can ask at all. */
  readonly isOfSheet: (item: BankItem) => boolean;
  /** True for a questionnaire, on which a question of people's own counts; a list of people has none. */
  readonly takesOwn: boolean;
  /** Columns that say who answers and when. */
  readonly isAside: (column: MappedColumn) => boolean;
}

/** The items that the columns of a sheet answer. */
export function itemsOn(sheet: MappedSheet, { labels, isOfSheet, takesOwn, isAside }: ItemsOptions): SheetItems {
  const isWanted = (column: MappedColumn): boolean => isOrigin(column, labels);
  const questions = questionsOf(sheet, isWanted).filter(({ columns }) => !columns.some(isAside));
  const known: ItemColumns[] = [];
  const rest: QuestionColumns[] = [];
  for (const question of questions) {
    const [column] = question.columns;
    const said = saidOf(sheet, question, labels);
    if (said === "-") continue;
    const field = column?.confidence === "sure" && !isNamed(question, isOfSheet) ? itemOfField[column.field ?? ""] : undefined; // prettier-ignore
    const item = said === undefined ? undefined : itemOf(said, question, labels);
    const ofField = field === undefined ? undefined : bankItem(field);
    if (item !== undefined) known.push({ ...question, item, isSaid: true, score: 1 });
    else if (ofField !== undefined && isOfSheet(ofField))
      known.push({ ...question, item: ofField, isSaid: false, score: 1 });
    else rest.push(question);
  }
  const meanings = rest.map((question) => ({ question, found: meant(question, isOfSheet) }));
  const { found, tied } = divided([...known, ...meanings.flatMap(({ found: one }) => one ?? [])]);
  const left = meanings.flatMap(({ question, found: one }) => (one === undefined ? [question] : []));
  const own = takesOwn ? left.flatMap((question) => ownOf(question)) : [];
  const ownTaken = new Set(own.map(({ columns: [column] }) => column?.index));
  const unused = left.filter(({ columns: [column] }) => !ownTaken.has(column?.index) && hasAnswers(column));
  const ownDivided = divided(own);
  return { found: [...found, ...ownDivided.found], tied: [...tied, ...ownDivided.tied], unused };
}

function hasAnswers(column: MappedColumn | undefined): boolean {
  return column?.content.values.some((cell) => !saysUnknown(cell)) ?? false;
}

/** A question of people's own: nothing but opinions stands below it, or yes and no. */
function ownOf(question: QuestionColumns): ItemColumns[] {
  const [column] = question.columns;
  if (column === undefined || question.areOptions) return [];
  const scale = scaleOfContent(column.content) ?? (isOfYesAndNo(column.header, column.content) ? "yes-no" : undefined);
  return scale === undefined ? [] : [{ ...question, item: ownItem(question.question, scale), isSaid: false, score: 1 }];
}
