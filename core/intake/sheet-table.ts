import { columnNumber } from "../workbook/address.ts";
import { isBlank, textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { headerShown } from "./header-text.ts";
import { findHeader, headerAt, isHeaderLike, type FoundHeader } from "./header-row.ts";
import { askedIn } from "./surveys/asked.ts";
import type { Part } from "./surveys/parts.ts";
import { withWords } from "./surveys/code-words.ts";
import { surveyShape } from "./surveys/shape.ts";
import type { SurveyShape } from "./surveys/survey.ts";
import { folded, wordsIn } from "./words.ts";

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
  /** Present where several columns answer one question: the question, and what of it is asked here. */
  readonly part?: Part;
  /** True for an option that also stands in a column with all chosen options together. */
  readonly spare?: true;
}

/** A row with something in it. */
export interface TableRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly Scalar[];
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
  /** Present where a survey tool wrote the sheet. */
  readonly survey?: SurveyShape;
}

/** The plain values of a sheet; the value of a merged range stands in each of its rows. */
function valuesOf(sheet: Sheet): Scalar[][] {
  const values = sheet.cells.map((row) => Array.from({ length: row.length }, (_, index) => valueOf(row[index])));
  for (const merge of sheet.merges ?? []) fillDown(values, merge);
  return values;
}

/** Copies the value of a merged range such as `B4:B8` down its first column, where people mean it for every row. */
function fillDown(values: Scalar[][], merge: string): void {
  const [, letters = "", first = "", last = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/u.exec(merge) ?? [];
  if (letters === "") return;
  const index = columnNumber(letters) - 1;
  const held = values[Number(first) - 1]?.[index] ?? null;
  if (held === null) return;
  for (let row = Number(first); row < Math.min(Number(last), values.length); row += 1) {
    const cells = values[row];
    if (cells === undefined || (cells[index] ?? null) !== null) continue;
    while (cells.length < index) cells.push(null);
    cells[index] = held;
  }
}

/** `Totaal`, `Gemiddelde` and the like in one of the first filled cells. */
function isTotal(cells: readonly Scalar[]): boolean {
  const first = cells.filter((cell) => !isBlank(cell)).slice(0, 2);
  return first.some((cell) =>
    /^(?:sub|eind)?(?:totaal|totalen|total|gemiddelde?|average|som|sum)\b(?!\s+\p{L}{3})/u.test(folded(textOf(cell))),
  );
}

/** One filled cell with a sentence in it, in a table that is wider: somebody's note. */
function isNote(cells: readonly Scalar[], width: number): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [only] = filled;
  if (only === undefined || filled.length > 1 || width < 3) return false;
  const text = textOf(only);
  return wordsIn(text).length >= 3 || /^[*(]|^(?:nb|let op|bron|source|note|toelichting|legenda)\b/iu.test(text);
}

function isSameRow(cells: readonly Scalar[], header: readonly string[]): boolean {
  return (
    header.filter((text) => text !== "").length > 1 && header.every((text, index) => headerShown(cells[index]) === text)
  );
}

/** The rows below the header that hold people; another table further down, below a blank row, is not part of it. */
function rowsBelow(values: readonly (readonly Scalar[])[], firstRow: number, header: readonly string[]): TableRow[] {
  const width = header.filter((text) => text !== "").length;
  const rows: TableRow[] = [];
  let gap = false;
  for (let row = firstRow; row <= values.length; row += 1) {
    const cells = values[row - 1] ?? [];
    const blank = cells.every(isBlank);
    if (gap && !blank && isHeaderLike(cells) && !isSameRow(cells, header)) break;
    gap = blank;
    if (blank || isTotal(cells) || isNote(cells, width) || isSameRow(cells, header)) continue;
    rows.push({ row, cells });
  }
  return rows;
}

/** The columns of a table with the header and rows that were found. */
function columnsOf({ headers, banners, tool }: FoundHeader, rows: readonly TableRow[]): TableColumn[] {
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length), 0);
  const all = Array.from({ length: width }, (_, index) => headers[index] ?? "");
  const asked = askedIn(all, (index) => rows.map(({ cells }) => cells[index] ?? null), tool);
  return all.map((header, index) => ({ index, header, banner: banners[index] ?? "", asked: header, ...asked[index] }));
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
  const below = rowsBelow(values, found.firstRow, found.headers);
  const rows = found.tool === "kobotoolbox" ? withWords(below) : below;
  const table = { sheet, headerRow: found.headerRow, titles, columns: columnsOf(found, rows), rows };
  const survey = shapeOf(found, table);
  return survey === undefined ? table : { ...table, survey };
}

/** The columns in which people answer: without those that a survey tool added, and those in which it names who answers. */
export function answerColumns({ columns, survey }: SheetTable): readonly TableColumn[] {
  if (survey === undefined) return columns;
  return columns.filter(({ index }) => !survey.technical.has(index) && !survey.contact.has(index));
}
