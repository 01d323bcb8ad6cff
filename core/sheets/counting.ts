import { columnLetters } from "../workbook/address.ts";
import { textOf, type Formula } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, shown, type SheetDesign } from "./design.ts";
import { columnIndex } from "./own-rows.ts";

const languages = ["nl", "en"] as const satisfies readonly Language[];

/** A sheet name as formulas write it: between quotes, with a quote inside doubled. */
function quotedSheet(name: string): string {
  return `'${name.replace(/'/gu, "''")}'`;
}

/** A column of one of our sheets as formulas name it, and its texts in lower case: COUNTIF does not look at capitals. */
interface Counted {
  readonly range: string;
  readonly texts: readonly string[];
}

function countedIn(snapshot: Snapshot, design: SheetDesign, columnKey: string): Counted | undefined {
  const sheet = sheetWithKey(snapshot, design.key);
  const index = sheet === undefined ? -1 : columnIndex(sheet, columnOf(design, columnKey));
  if (sheet === undefined || index < 0) return undefined;
  const letters = columnLetters(index + 1);
  const texts = sheet.cells.map((row) => textOf(row[index]).toLowerCase());
  return { range: `${quotedSheet(sheet.name)}!$${letters}:$${letters}`, texts };
}

/** What a cell must say, or may not say, for its row to be counted. */
export interface CountCondition {
  /** Key of the column. */
  readonly column: string;
  readonly code: string;
  /** Set to count the rows that say anything else, or nothing. */
  readonly not?: true;
}

/** A condition as COUNTIFS has it, and the rows for which it holds. */
interface Criterion {
  readonly text: string;
  readonly holds: (row: number) => boolean;
}

/** A condition in some languages; undefined where its column is not there. */
function criteriaOf(
  snapshot: Snapshot,
  design: SheetDesign,
  { column, code, not }: CountCondition,
  languages: readonly Language[],
): readonly Criterion[] | undefined {
  const counted = countedIn(snapshot, design, column);
  const words = new Set(languages.map((language) => shown(columnOf(design, column), code, language).toLowerCase()));
  return (
    counted &&
    [...words].map((word) => ({
      text: `${counted.range},"${not === true ? "<>" : ""}${word}"`,
      holds: (row) => (counted.texts[row] === word) !== (not === true),
    }))
  );
}

/**
 * How many rows of one of our sheets meet every one of some conditions, as a formula that stays right while people type,
 * with the number as COUNTIFS finds it now: it looks at every row, with or without a key. A sheet keeps the language it
 * was made in, so the words of one language count as well as those of another; what may not be said, in none of them.
 * Nothing when the sheet or one of the columns is not there.
 */
export function countOfAll(
  snapshot: Snapshot,
  design: SheetDesign,
  conditions: readonly CountCondition[],
): Formula | undefined {
  const ways = new Map<string, readonly Criterion[]>();
  for (const language of languages) {
    const found = conditions.map((one) => criteriaOf(snapshot, design, one, one.not === true ? languages : [language]));
    if (found.includes(undefined)) return undefined;
    const criteria = found.flatMap((one) => one ?? []);
    ways.set(`COUNTIFS(${criteria.map(({ text }) => text).join(",")})`, criteria);
  }
  const rows = sheetWithKey(snapshot, design.key)?.cells ?? [];
  const isCounted = (row: number): boolean => [...ways.values()].some((way) => way.every(({ holds }) => holds(row)));
  return { formula: [...ways.keys()].join("+"), value: rows.filter((_, row) => isCounted(row)).length };
}

/** How many cells of a column of one of our sheets hold one of these codes; else as `countOfAll`. */
export function countOf(
  snapshot: Snapshot,
  design: SheetDesign,
  column: string,
  codes: readonly string[],
): Formula | undefined {
  return sumOf(codes.map((code) => countOfAll(snapshot, design, [{ column, code }])));
}

/** Counts added up; nothing where one of them is not there. */
export function sumOf(counts: readonly (Formula | undefined)[]): Formula | undefined {
  const known = counts.flatMap((count) => count ?? []);
  if (known.length < counts.length) return undefined;
  return {
    formula: known.map(({ formula }) => formula).join("+"),
    value: known.reduce((sum, { value }) => sum + Number(value), 0),
  };
}
