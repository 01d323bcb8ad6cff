import { columnNumber } from "../workbook/address.ts";
import { isBlank, textOf, type Scalar } from "../workbook/cell.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { findHeader, headerAt, type FoundHeader } from "./header-row.ts";
import { askedIn } from "./surveys/asked.ts";
import type { Part } from "./surveys/parts.ts";
import { withWords } from "./surveys/code-words.ts";
import { surveyShape } from "./surveys/shape.ts";
import type { SurveyShape } from "./surveys/survey.ts";
import { personIn } from "./person-number.ts";
import { rowsBelow, valuesOf, type NobodyRow, type TableRow } from "./table-rows.ts";
import { folded } from "./words.ts";

export type { TableRow } from "./table-rows.ts";

/** A column of a coordinator's table. */
export interface TableColumn {
  /** Column number minus 1. */
  readonly index: number;
  /** Header as shown; blank for a spacer. */
  readonly header: string;
  /** What stands in the row above it, over several columns: `Voorkeur (1 = liefst)`. */
  readonly banner: string;
  /**
   * What the column asks, to look up in the dictionary: the header without what a survey tool wrote around it. Blank for
   * an option of a question with several columns, which says nothing by itself.
   */
  readonly asked: string;
  /** Present for a column that is not read with the list: of another table to the right, or about one of several people. */
  readonly apart?: "table" | "people";
  /** Present where several columns answer one question: the question, and what of it is asked here. */
  readonly part?: Part;
  /** True for an option that also stands in a column with all chosen options together. */
  readonly spare?: true;
}

/** A coordinator's table: the header and the rows that hold people, without totals, notes and repeated headers. */
export interface SheetTable {
  readonly sheet: Sheet;
  /** Counted from 1; 0 where no header was found. */
  readonly headerRow: number;
  /** Texts above the header. */
  readonly titles: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The row of the header of another table below, which is not read; counted from 1. */
  readonly further?: number;
  /** Rows that were left out because they are nobody; absent where there are none. */
  readonly nobody?: readonly NobodyRow[];
  /** Present where a survey tool wrote the sheet. */
  readonly survey?: SurveyShape;
}

/** The first column of another table to the right, beyond a blank column: both have a title of their own above them. */
function besideFrom(values: readonly (readonly Scalar[])[], { headerRow, headers }: FoundHeader): number {
  const first = headers.findIndex((header) => header !== "");
  const isEmpty = (index: number): boolean =>
    values.slice(headerRow - 1).every((cells) => isBlank(cells[index] ?? null));
  for (const above of values.slice(0, Math.max(0, headerRow - 1))) {
    const titles = above.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
    const [left, right = -1] = titles;
    const beside = titles.length === 2 && left === first && right > first + 1 && (headers[right] ?? "") !== "";
    if (beside && headers[right - 1] === "" && isEmpty(right - 1)) return right;
  }
  return Infinity;
}

/** A table beside the list without a title of its own stands further off than a spacer column. */
const gapWidth = 2;

/** The rows of the list per row of another table, at least, and beyond them: otherwise it is columns that few filled in. */
const fewer = { times: 2, by: 2 };

/**
 * The first column of a small table without a title to the right: beyond a gap of wholly blank columns, with two headers
 * or more, and in rows that follow each other from the first on, clearly fewer than those of the list.
 */
function besideGap({ headers }: FoundHeader, rows: readonly TableRow[]): number {
  const isFilled = (index: number, { cells }: TableRow): boolean => !isBlank(cells[index] ?? null);
  const isEmpty = (index: number): boolean => headers[index] === "" && !rows.some((row) => isFilled(index, row));
  const start = headers.findIndex(
    (header, index) =>
      header !== "" &&
      index > gapWidth &&
      Array.from({ length: gapWidth }, (_, step) => index - 1 - step).every(isEmpty),
  );
  const beyond = headers.flatMap((header, index) => (start < 0 || index < start || header === "" ? [] : [index]));
  const filled = rows.map((row) => beyond.some((index) => isFilled(index, row)));
  const count = filled.filter(Boolean).length;
  const isPeople = beyond.some((index) => personIn(headers[index] ?? "") !== undefined);
  const isBlock = beyond.length > 1 && !isPeople && count > 0 && filled.lastIndexOf(true) === count - 1;
  return isBlock && count * fewer.times <= rows.length && count + fewer.by <= rows.length ? start : Infinity;
}

/** Headers that stand there more than once say what they are about in the row above: `Groep` over `naam`, `Lid 1` over another. */
function qualified(columns: readonly TableColumn[]): TableColumn[] {
  const times = new Map<string, Set<string>>();
  for (const { header, banner } of columns)
    times.set(folded(header), (times.get(folded(header)) ?? new Set()).add(banner));
  return columns.map((column) => {
    const { header, banner, part } = column;
    const isDouble = header !== "" && banner !== "" && part === undefined && (times.get(folded(header))?.size ?? 0) > 1;
    return isDouble ? { ...column, asked: `${banner} ${header}` } : column;
  });
}

/** Marks the columns about one of several people side by side; of a single `Lid 1` nobody can tell. */
function withoutPeople(columns: readonly TableColumn[]): TableColumn[] {
  const numbers = columns.map(({ asked }) => personIn(asked));
  const isSeveral = new Set(numbers.filter((number) => number !== undefined)).size > 1;
  return columns.map((column, place) =>
    isSeveral && numbers[place] !== undefined ? { ...column, apart: "people" } : column,
  );
}

/** Banners as far as the merged cells go that hold them; a banner in a single cell goes on to the next. */
function withinMerges({ banners, firstRow }: FoundHeader, { merges = [] }: Sheet): string[] {
  const found = [...banners];
  for (const merge of merges) {
    const [, , row = "", letters = ""] = /^([A-Z]+)(\d+):([A-Z]+)\2$/u.exec(merge) ?? [];
    if (letters === "" || Number(row) !== firstRow - 2) continue;
    const last = columnNumber(letters) - 1;
    const next = found.findIndex((banner, index) => index > last && banner !== found[last]);
    for (let index = last + 1; index < (next < 0 ? found.length : next); index += 1) found[index] = "";
  }
  return found;
}

/** The columns of a table with the header and rows that were found. */
function columnsOf({ headers, banners, tool }: FoundHeader, rows: readonly TableRow[], beside: number): TableColumn[] {
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length), 0);
  const all = Array.from({ length: width }, (_, index) => headers[index] ?? "");
  const asked = askedIn(all, (index) => rows.map(({ cells }) => cells[index] ?? null), tool);
  const columns = all.map((header, index): TableColumn => {
    const column = { index, header, banner: banners[index] ?? "", asked: header, ...asked[index] };
    return index >= beside ? { ...column, apart: "table" } : column;
  });
  return tool === undefined ? withoutPeople(qualified(columns)) : columns;
}

/** What is particular to a table of a survey tool. Options that stand together elsewhere too count as the tool's own. */
function shapeOf({ tool, headers }: FoundHeader, { columns, rows }: SheetTable): SurveyShape | undefined {
  const cellsOf = (index: number): Scalar[] => rows.map(({ cells }) => cells[index] ?? null);
  const shape = tool === undefined ? undefined : surveyShape(tool, headers, cellsOf);
  const spare = columns.filter((column) => column.spare === true).map(({ index }) => index);
  return shape && { ...shape, technical: new Set([...shape.technical, ...spare]) };
}

/** The table on a coordinator's sheet. */
export function tableOf(sheet: Sheet): SheetTable {
  const values = valuesOf(sheet);
  const found = sheet.key === undefined ? findHeader(values) : headerAt(values, sheet.headerRow);
  const titles = values
    .slice(0, Math.max(0, found.headerRow - 1))
    .flatMap((row) => row.filter((cell) => !isBlank(cell)).map(textOf));
  if (found.headerRow === 0) return { sheet, headerRow: 0, titles, columns: [], rows: [] };
  const { rows: below, further, nobody } = rowsBelow(values, found.firstRow, found.headers);
  const isOurs = sheet.key !== undefined || found.tool !== undefined;
  const beside = isOurs ? Infinity : Math.min(besideFrom(values, found), besideGap(found, below));
  const own = below.filter(({ cells }) => cells.some((cell, index) => index < beside && !isBlank(cell)));
  const rows = found.tool === "kobotoolbox" ? withWords(own) : own;
  const columns = columnsOf({ ...found, banners: withinMerges(found, sheet) }, rows, beside);
  const table = {
    sheet,
    headerRow: found.headerRow,
    titles,
    columns,
    rows,
    ...(nobody.length === 0 ? {} : { nobody }),
    ...(further === undefined ? {} : { further }),
  };
  const survey = shapeOf(found, table);
  return survey === undefined ? table : { ...table, survey };
}

/** The columns in which people answer: without those that a survey tool added, and those in which it names who answers. */
export function answerColumns({ columns: all, survey }: SheetTable): readonly TableColumn[] {
  const columns = all.filter(({ apart }) => apart === undefined);
  if (survey === undefined) return columns;
  return columns.filter(({ index }) => !survey.technical.has(index) && !survey.contact.has(index));
}
