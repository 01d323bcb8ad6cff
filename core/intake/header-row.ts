import { opinionIn } from "../evaluation/answers/opinion.ts";
import { isBlank, textOf, type Scalar } from "../workbook/cell.ts";
import { isPlainNumber } from "./cells/number.ts";
import { dateIn } from "./cells/date.ts";
import { headerShown } from "./header-text.ts";
import { isKnownHeader } from "./header-phrases.ts";
import { surveyHeader } from "./surveys/header-rows.ts";
import type { SurveyTool } from "./surveys/survey.ts";

/** Where the header stands and what it says. */
export interface FoundHeader {
  /** Counted from 1; 0 where there is none. */
  readonly headerRow: number;
  /** First row below the header, or headers where a survey tool wrote more than one. */
  readonly firstRow: number;
  /** Text per column. */
  readonly headers: readonly string[];
  /** Text of the row above per column, carried to the right until the next text; blank where that row is a title. */
  readonly banners: readonly string[];
  /** Present where a survey tool wrote it. */
  readonly tool?: SurveyTool;
}

type Row = readonly Scalar[];

/** `helemaal mee eens` is an answer; `Akkoord` and `Tevreden` can be headers. */
function isAnswer(cell: Scalar): boolean {
  const opinion = typeof cell === "string" ? opinionIn(cell) : undefined;
  return opinion !== undefined && opinion.degree !== "plain";
}

/** A date, a number or an opinion stands below a header, not in it. */
function isDatum(cell: Scalar): boolean {
  return (
    typeof cell === "boolean" ||
    isPlainNumber(cell) ||
    isAnswer(cell) ||
    (typeof cell === "string" && /^\d/u.test(cell.trim()) && dateIn(cell, "day-first").is === "value")
  );
}

/** How much a row looks like a header: different texts, known words; numbers and empty places count against it. */
function likeness(row: Row, width: number): number {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < Math.min(2, width)) return -Infinity;
  const texts = new Set(filled.filter((cell) => !isDatum(cell)).map((cell) => textOf(cell).toLowerCase()));
  const data = filled.filter(isDatum).length;
  const known = filled.filter((cell) => typeof cell === "string" && isKnownHeader(cell)).length;
  return texts.size + 3 * known - 2 * data - 0.5 * Math.max(0, width - filled.length);
}

/** True for a row with at least two words of the dictionary and no data: where another table begins. */
export function isHeaderLike(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const known = knownIn(row);
  return known >= 2 && known * 2 >= filled.length && !filled.some(isDatum);
}

/** Rows among which a header is looked for first, and those among which it must be plainly one. */
const near = 25;
const far = 200;

/** The first row further down that is plainly a header: people put whole pages above their lists. */
function lowerRow(values: readonly Row[]): number {
  const isPlain = (row: Row): boolean => isHeaderLike(row) && knownIn(row) >= 3;
  return values.slice(near, far).findIndex(isPlain) + near + 1;
}

function knownIn(row: Row): number {
  return row.filter((cell) => typeof cell === "string" && isKnownHeader(headerShown(cell))).length;
}

/** The row that looks most like a header: near the top the likeliest, of equals the upper one; further down a plain one. */
function bestRow(values: readonly Row[]): number {
  const found = nearRow(values);
  const lower = knownIn(values[found - 1] ?? []) < 2 ? lowerRow(values) : near;
  return lower > near ? lower : found;
}

/** More columns than anybody fills in; the first of them tell where the header is. */
const widest = 400;

function nearRow(values: readonly Row[]): number {
  const first = values.slice(0, near).map((row) => row.slice(0, widest));
  const width = Math.max(0, ...values.slice(0, 60).map((row) => row.filter((cell) => !isBlank(cell)).length));
  let best = 0;
  let highest = 0;
  first.forEach((row, index) => {
    const score = likeness(row, width);
    if (score > highest) [best, highest] = [index + 1, score];
  });
  return best;
}

/** A row of texts carried to the right until the next text. */
function carried(row: Row): string[] {
  let last = "";
  return row.map((cell) => (last = isBlank(cell) ? last : headerShown(cell)));
}

/** The row above as banners: only when it says more than a title does, and begins with what is above the columns. */
function bannersAbove(values: readonly Row[], headerRow: number, headers: readonly string[]): string[] {
  const above = values[headerRow - 2] ?? [];
  const filled = above.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const [first] = filled;
  if (first === undefined || (filled.length === 1 && first === 0)) return [];
  const all = carried(Array.from({ length: headers.length }, (_, index) => above[index] ?? null));
  return headers.map((header, index) => (header === "" ? "" : (all[index] ?? "")));
}

/** True where a row goes on with the header above it: it names columns that the upper row leaves blank. */
function goesOn(upper: Row, lower: Row): boolean {
  const filled = lower.filter((cell) => !isBlank(cell));
  const named = lower.filter(
    (cell, index) => isBlank(upper[index] ?? null) && typeof cell === "string" && isKnownHeader(cell),
  );
  return named.length >= 1 && filled.length >= 2 && !filled.some(isDatum) && knownIn(lower) * 2 >= filled.length;
}

/** Names of columns that stand in the row above, where the lower row leaves them blank: a header over two rows. */
function filledFrom(upper: Row, headers: readonly string[]): string[] {
  const known = (cell: Scalar): boolean => typeof cell === "string" && isKnownHeader(headerShown(cell));
  return Array.from({ length: Math.max(headers.length, upper.length) }, (_, index) => {
    const above = upper[index] ?? null;
    return (headers[index] ?? "") === "" && known(above) ? headerShown(above) : (headers[index] ?? "");
  });
}

/** True where the row above belongs to the header: it names columns that are blank below, or cells of both rows are merged. */
function isOverTwo(upper: Row, own: readonly string[], headers: readonly string[]): boolean {
  const isMerged = own.some((header, index) => header !== "" && header === headerShown(upper[index]));
  return isMerged || headers.some((header, index) => header !== (own[index] ?? ""));
}

/** The header on a row that is known, as on our own sheets. */
export function headerAt(values: readonly Row[], headerRow: number): FoundHeader {
  return { headerRow, firstRow: headerRow + 1, headers: (values[headerRow - 1] ?? []).map(headerShown), banners: [] };
}

/** Finds the header of a table: survey tools are known first, then titles above it and spacer columns in it. */
export function findHeader(values: readonly Row[]): FoundHeader {
  const survey = surveyHeader(values);
  if (survey !== undefined) return { ...survey, banners: [] };
  const best = bestRow(values);
  const last = best > 0 && goesOn(values[best - 1] ?? [], values[best] ?? []) ? best + 1 : best;
  const own = (values[last - 1] ?? []).map(headerShown);
  const upper = values[last - 2] ?? [];
  const headers = upper.filter((cell) => !isBlank(cell)).length < 2 ? own : filledFrom(upper, own);
  const headerRow = isOverTwo(upper, own, headers) ? last - 1 : last;
  return { headerRow, firstRow: last + 1, headers, banners: bannersAbove(values, last, own) };
}
