/** The answer of a row to an item, from the one column or the several that hold it. */
import type { MappedColumn } from "../../intake/mapped-sheet.ts";
import { isChoice, isOther } from "../../intake/surveys/asked.ts";
import { joinedAnswers, type AnswerColumn } from "../../intake/surveys/answers.ts";
import { optionsWithCommas } from "../../intake/surveys/comma-options.ts";
import type { SheetTable, TableRow } from "../../intake/sheet-table.ts";
import type { Legend } from "../../intake/legends.ts";
import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import { scaleInCells, scaleInText, scaleOf, scaleOfLegend, type NumberScale } from "../answers/direction.ts";
import { saysNoAnswer } from "../answers/missing.ts";
import { opinionIn, type Opinion } from "../answers/opinion.ts";
import { optionOf } from "../answers/options.ts";
import {
  readAnswer,
  sideOf,
  type AnswerContext,
  type AnswerRead,
  type Degrees,
  type ReadItem,
  type UnclearDegrees,
} from "../answers/read-answer.ts";
import type { ItemColumns } from "./item-columns.ts";
import type { Labels } from "./labels.ts";

/** Reads the answer of a row to one item. */
export interface AnswerReader {
  readonly item: ReadItem;
  /** Column number minus 1 of the cell that is shown where something is wrong. */
  readonly index: number;
  readonly header: string;
  read(row: TableRow): AnswerRead;
}

/** Both ways of saying `agree` in one column: of the rarer one nobody can tell what it is, of two that are as usual neither. */
const seldom = 0.2;

/** Degrees that do not stand beside each other on one side of a scale of five, as far as a column shows. */
function unclearOn(side: "agreeing" | "disagreeing", { content }: MappedColumn, about: Opinion["about"]): Degrees {
  const times = { plain: 0, some: 0 };
  content.values.forEach((cell, place) => {
    const found = opinionIn(textOf(cell), about);
    if (found === undefined || sideOf(found) !== side) return;
    if (found.degree === "plain" || found.degree === "some") times[found.degree] += content.times[place] ?? 0;
  });
  const unclear = new Set<Opinion["degree"]>();
  if (times.plain === 0 || times.some === 0) return unclear;
  const share = times.plain / (times.plain + times.some);
  if (share > seldom) unclear.add("some");
  if (share < 1 - seldom) unclear.add("plain");
  return unclear;
}

/** The same of both sides: what is mixed among those who agree says nothing of those who do not. */
function unclearDegrees(column: MappedColumn, about: Opinion["about"]): UnclearDegrees | undefined {
  const sides = {
    agreeing: unclearOn("agreeing", column, about),
    disagreeing: unclearOn("disagreeing", column, about),
  };
  return sides.agreeing.size + sides.disagreeing.size === 0 ? undefined : sides;
}

/** Which number is the most, in the order of what says it best: people, the header, the cells, the title, a legend. */
function numbersFor(
  found: ItemColumns,
  table: SheetTable,
  labels: Labels,
  legends: readonly Legend[],
): NumberScale | undefined {
  const { item } = found;
  const [column] = found.columns;
  if (column === undefined || (item.scale !== "agree" && item.scale !== "satisfied")) return undefined;
  const about = item.scale;
  const said = labels.directions.get(item.key);
  if (said !== undefined) return scaleOf(said);
  const texts = [column.header, column.part?.question ?? "", column.banner, ...table.titles].filter((text) => text !== ""); // prettier-ignore
  const [ofHeader, ...others] = texts.map((text) => scaleInText(text, about));
  const inLegend = legends.map((legend) => scaleOfLegend(legend, about)).filter((one) => one !== undefined);
  const isOne = new Set(inLegend.map(({ most }) => most)).size === 1;
  return ofHeader ?? scaleInCells(column.content.values, about) ?? others.find((one) => one !== undefined) ?? (isOne ? inLegend[0] : undefined); // prettier-ignore
}

/** The words of an option behind the question that all of them share. */
function optionIn({ part, header }: MappedColumn): string {
  return part?.option ?? header;
}

/** One column per option: chosen where the cell says so; with a no in any of them somebody answered and chose none. */
function fromOptions({ item, columns }: ItemColumns): (row: TableRow) => AnswerRead {
  const forms = columns.map((column): AnswerColumn => {
    const option = optionIn(column);
    const isTyped = isOther(option) && !isChoice(column.content.values, option);
    return { index: column.index, answers: isTyped ? { form: "text" } : { form: "choice", option } };
  });
  return ({ cells }) => {
    const joined = joinedAnswers(forms, cells);
    const isAnswered = columns.some(
      ({ index }) => !isBlank(cells[index] ?? null) && !saysNoAnswer(cells[index] ?? null),
    );
    if (joined !== null) return readAnswer(joined, item);
    return isAnswered ? { is: "answer", answer: [] } : { is: "missing" };
  };
}

/** Names of options with spaces between them, as KoboToolbox writes several answers. */
function areCodes({ content }: MappedColumn, { options = [] }: ReadItem): boolean {
  const isKnown = (code: string): boolean => optionOf(options, code.replace(/_+/gu, " ")) !== undefined;
  return options.length > 0 && content.values.some((cell) => / /u.test(textOf(cell))) && content.values.every((cell) => textOf(cell).split(" ").every(isKnown)); // prettier-ignore
}

/** A cell with a list, in the way of the tool that wrote it, with what was typed beside it. */
function fromList({ item, columns }: ItemColumns, table: SheetTable): (row: TableRow) => Scalar {
  const [main, ...typed] = columns;
  if (main === undefined) return () => null;
  const options = optionsWithCommas(main.content.values.map(String));
  const isKobo = table.survey?.tool === "kobotoolbox" && areCodes(main, item);
  if (!isKobo && typed.length === 0 && options.length === 0) return ({ cells }) => cells[main.index] ?? null;
  const form: AnswerColumn["answers"] = isKobo ? { form: "codes" } : { form: "options", options };
  const all: AnswerColumn[] = [{ index: main.index, answers: form }, ...typed.map(({ index }): AnswerColumn => ({ index, answers: { form: "text" } }))]; // prettier-ignore
  return ({ cells }) => joinedAnswers(all, cells);
}

/** Reads each different cell once: in a long column the same answers come back. */
function remembering(read: (cell: Scalar) => AnswerRead): (cell: Scalar) => AnswerRead {
  const known = new Map<Scalar, AnswerRead>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = read(cell);
    known.set(cell, found);
    return found;
  };
}

/** How the answers of one column are read: what its numbers stand for, and which of its words are on no scale. */
function contextOf(found: ItemColumns, table: SheetTable, labels: Labels, legends: readonly Legend[]): AnswerContext {
  const [column] = found.columns;
  const { scale } = found.item;
  if (column === undefined || (scale !== "agree" && scale !== "satisfied")) return {};
  // Of a column of words nobody needs to know what its numbers would mean.
  const hasNumbers = column.content.values.some((cell) => /\d/u.test(textOf(cell)));
  const numbers = hasNumbers ? numbersFor(found, table, labels, legends) : undefined;
  const unclear = unclearDegrees(column, scale);
  return { ...(numbers === undefined ? {} : { numbers }), ...(unclear === undefined ? {} : { unclear }) };
}

/** How the answers to an item are read on a sheet. */
export function answerReader(
  found: ItemColumns,
  table: SheetTable,
  labels: Labels,
  legends: readonly Legend[],
): AnswerReader {
  const { item, columns } = found;
  const [column] = columns;
  const place = { item, index: column?.index ?? 0, header: found.areOptions ? found.question : (column?.header ?? "") };
  if (found.areOptions) return { ...place, read: fromOptions(found) };
  const context = contextOf(found, table, labels, legends);
  const cellOf = item.scale === "choices" ? fromList(found, table) : ({ cells }: TableRow): Scalar => cells[place.index] ?? null; // prettier-ignore
  const read = remembering((cell) => readAnswer(cell, item, context));
  return { ...place, read: (row) => read(cellOf(row)) };
}
