/** What words for marks count for, where a workbook says so itself: on a sheet of its own, in a title or in a header. */
import { textOf, type Scalar } from "../workbook/cell.ts";
import { saysUnknown } from "./cells/unknown.ts";
import { shareFor, type ColumnContent } from "./evidence.ts";
import type { SheetTable, TableColumn } from "./sheet-table.ts";
import { valuesOf } from "./table-rows.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { folded, wordsIn } from "./words.ts";

/** Words, folded, with the number that each of them stands for. */
export type Legend = ReadonlyMap<string, number>;

/** Two words may be the ends of any scale; three and more say what is meant. */
const enough = 3;

/** The highest number of a legend; beyond it stand counts and years. */
const highest = 10;

/** `0 = geen`, `4: heel veel`, `1 - acute problematiek`. */
const numberFirst =
  /(?<![\p{L}\d.,-])(\d{1,2})\s*(?:=|:|–|-)\s*(\p{L}[\p{L}' -]*?)(?=\s*(?:[,;/|()]|$|\d{1,2}\s*[=:]))/gu;
/** `geen = 0`. */
const wordFirst = /(\p{L}[\p{L}' -]*?)\s*=\s*(\d{1,2})(?![\d.])/gu;

function legendOf(pairs: readonly (readonly [string, number])[]): Legend | undefined {
  const words = new Map(pairs);
  const numbers = pairs.map(([, number]) => number);
  const isScale = words.size === pairs.length && new Set(numbers).size === numbers.length;
  return isScale && words.size >= enough && Math.max(...numbers) <= highest ? words : undefined;
}

/** The legend in a text, whichever of number and word comes first. */
export function legendInText(text: string): Legend | undefined {
  const plain = folded(text);
  const first = Array.from(
    plain.matchAll(numberFirst),
    (match) => [(match[2] ?? "").trim(), Number(match[1])] as const,
  );
  const second = Array.from(plain.matchAll(wordFirst), (match) => [(match[1] ?? "").trim(), Number(match[2])] as const);
  return legendOf(first) ?? legendOf(second);
}

/** A short text with a small whole number to the right of it. */
function pairAt(row: readonly Scalar[] | undefined, index: number): readonly [string, number] | undefined {
  const [word, number] = [row?.[index] ?? null, row?.[index + 1] ?? null];
  if (typeof word !== "string" || saysUnknown(word) || wordsIn(word).length === 0 || wordsIn(word).length > 4)
    return undefined;
  const found = typeof number === "number" ? number : /^\d{1,2}$/u.test(textOf(number)) ? Number(textOf(number)) : NaN;
  return Number.isInteger(found) && found >= 0 && found <= highest ? [folded(word), found] : undefined;
}

/** Lists of words with rising numbers beside them, on a sheet that is no list of people. */
function legendsOnSheet(sheet: Sheet): Legend[] {
  const values = valuesOf(sheet).slice(0, 200);
  const width = Math.max(0, ...values.map((row) => row.length));
  return Array.from({ length: Math.min(width, 20) }, (_, index) => legendsInColumn(values, index)).flatMap(
    (all) => all,
  );
}

function legendsInColumn(values: readonly (readonly Scalar[])[], index: number): Legend[] {
  const found: Legend[] = [];
  let pairs: (readonly [string, number])[] = [];
  const end = (): void => {
    const legend = legendOf(pairs);
    if (legend !== undefined) found.push(legend);
    pairs = [];
  };
  for (const row of values) {
    const pair = pairAt(row, index);
    const last = pairs[pairs.length - 1];
    if (pair === undefined || (last !== undefined && pair[1] <= last[1])) end();
    if (pair !== undefined) pairs.push(pair);
  }
  end();
  return found;
}

/** The legends that hold for all sheets of a workbook: those on its sheets without people. */
export function sharedLegends(tables: readonly { readonly table: SheetTable; readonly role: string }[]): Legend[] {
  const others = tables.filter(({ table, role }) => role === "unknown" && table.sheet.key === undefined);
  return others.flatMap(({ table }) => [...legendsOnSheet(table.sheet), ...legendsInTexts(table.titles)]);
}

function legendsInTexts(texts: readonly string[]): Legend[] {
  return texts.flatMap((text) => legendInText(text) ?? []);
}

/** How many of the words in a column a legend must know. */
const known = 0.6;

/**
 * The legend for a column of marks: of its own header, else of the sheet's titles or the workbook the one that knows most
 * of its words. Absent where none fits, or where two that fit equally say different things.
 */
export function legendFor(
  { header, banner }: TableColumn,
  content: ColumnContent,
  titles: readonly string[],
  shared: readonly Legend[],
): Legend | undefined {
  const own = legendInText(header) ?? legendInText(banner);
  if (own !== undefined) return own;
  const words = { ...content, ...onlyWords(content) };
  const scored = [...legendsInTexts(titles), ...shared]
    .map((legend) => ({ legend, share: shareFor(words, (cell) => legend.has(folded(textOf(cell)))) ?? 0 }))
    .sort((one, other) => other.share - one.share);
  const [best, second] = scored;
  if (best === undefined || best.share < known) return undefined;
  const isSplit = second !== undefined && second.share === best.share && differ(best.legend, second.legend, content);
  return isSplit ? undefined : best.legend;
}

function onlyWords({ values, times }: ColumnContent): Pick<ColumnContent, "values" | "times"> {
  const places = values.flatMap((cell, place) => (typeof cell === "string" && /\p{L}/u.test(cell) ? [place] : []));
  return { values: places.map((place) => values[place] ?? null), times: places.map((place) => times[place] ?? 0) };
}

function differ(one: Legend, other: Legend, { values }: ColumnContent): boolean {
  return values.some((cell) => one.get(folded(textOf(cell))) !== other.get(folded(textOf(cell))));
}
