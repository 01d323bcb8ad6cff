/** The rows of a table: without totals, notes and repeated headers, and without another table below. */
import { columnNumber } from "../workbook/address.ts";
import { isBlank, textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { isHeaderLike } from "./header-row.ts";
import { headerShown } from "./header-text.ts";
import { folded, wordsIn } from "./words.ts";

/** A row with something in it. */
export interface TableRow {
  /** Counted from 1. */
  readonly row: number;
  readonly cells: readonly Scalar[];
}

/** The rows of a table, and where another one begins below it. */
export interface RowsFound {
  readonly rows: readonly TableRow[];
  /** The row of the header of another table further down, counted from 1; absent where there is none. */
  readonly further?: number;
  /** Rows that show how the list is filled in, counted from 1; absent where there are none. */
  readonly examples?: readonly number[];
}

/** The plain values of a sheet; the value of a merged range stands in each of its rows. */
export function valuesOf(sheet: Sheet): Scalar[][] {
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

function filledOf(cells: readonly Scalar[]): Scalar[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** `Totaal`, `Gemiddelde` and the like in one of the first filled cells. */
function isTotal(cells: readonly Scalar[]): boolean {
  return filledOf(cells)
    .slice(0, 2)
    .some((cell) =>
      /^(?:sub|eind)?(?:totaal|totalen|total|gemiddelde?|average|som|sum)\b(?!\s+\p{L}{3})/u.test(folded(textOf(cell))),
    );
}

/**
 * Numbers alone, each the sum, the mean or the count of what stands above it: a total that nobody called so. Below a blank
 * row a text may say what they are: `Opbrengst giften`, `gem. aantal pers.`
 */
function addsUp(cells: readonly Scalar[], rows: readonly TableRow[], width: number, isApart: boolean): boolean {
  if (width < 5 || rows.length < 2 || !(isApart || isBlank(cells[0] ?? null))) return false;
  const all = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [[cell, index] as const]));
  const numbers = all.filter(([cell]) => typeof cell === "number");
  const isCalled = isApart && numbers.length === all.length - 1;
  if (numbers.length === 0 || numbers.length > 3 || !(isCalled || isBlank(cells[0] ?? null))) return false;
  const filled = isCalled ? numbers : all;
  return filled.every(([cell, index]) => {
    const above = rows.flatMap((row) => (typeof row.cells[index] === "number" ? [row.cells[index]] : []));
    const sum = above.reduce((total, one) => total + one, 0);
    const same = (number: number): boolean => typeof cell === "number" && Math.abs(cell - number) < 0.01;
    return above.length > 1 && (same(sum) || same(sum / above.length) || same(above.length));
  });
}

/** One filled cell with a sentence in it, in a table that is wider: somebody's note. */
function isNote(cells: readonly Scalar[], width: number): boolean {
  const filled = filledOf(cells);
  const [only] = filled;
  if (only === undefined || filled.length > 1 || width < 3) return false;
  const text = textOf(only);
  return wordsIn(text).length >= 3 || /^[*(]|^(?:nb|let op|bron|source|note|toelichting|legenda)\b/iu.test(text);
}

/** What a form says below a header about how to fill it in: `verplicht`, `1-5`, `dd-mm-jjjj`, `keuzelijst`. */
const howTo =
  /^(?:verplicht|optioneel|niet verplicht|keuzelijst|keuze|kies uit lijst|getal|tekst|datum|bedrag|automatisch|invullen|niet invullen|voor- en achternaam|\d\s*(?:-|t\/m)\s*\d{1,2}|[dmyj]{2}[-/][dmyj]{2}[-/][dmyj]{4}|j\/n|ja\/nee|1234 ?ab|iban|06-?|scheiden met .*|gescheiden door .*|required|mandatory|optional|dropdown|pick list|text|number|date|yes\/no|y\/n|automatic|comma[- ]separated)$/u;

/** So far below the header a form shows how it is filled in. */
const withinRows = 2;

/** True for a row of hints, or one that calls itself an example: `VB-000`, `Voorbeeld: De Linde`. */
function isExample(cells: readonly Scalar[]): boolean {
  const filled = filledOf(cells).map((cell) => folded(textOf(cell)));
  if (filled.slice(0, 3).some((text) => /^(?:voorbeeld|example|vb)(?:$|[\s:.-])/u.test(text))) return true;
  return filled.length >= 4 && filled.filter((text) => howTo.test(text)).length * 2 > filled.length;
}

/** One cell far to the right, such as a formula that was drawn down too far: nobody stands there. */
function hangsAlone(cells: readonly Scalar[], width: number): boolean {
  const places = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  return width >= 6 && places.length === 1 && (places[0] ?? 0) > width / 2;
}

function isSameRow(cells: readonly Scalar[], header: readonly string[]): boolean {
  return (
    header.filter((text) => text !== "").length > 1 && header.every((text, index) => headerShown(cells[index]) === text)
  );
}

/** Without the title of another table that begins below. */
function withoutTitle(rows: readonly TableRow[], from: number, width: number): readonly TableRow[] {
  const last = rows[rows.length - 1];
  const isTitle = last !== undefined && last.row > from && width >= 3 && filledOf(last.cells).length === 1;
  return isTitle ? rows.slice(0, -1) : rows;
}

/** The rows below a header that hold people. Another table begins at a header of its own, below a blank row, total or note. */
export function rowsBelow(
  values: readonly (readonly Scalar[])[],
  firstRow: number,
  header: readonly string[],
): RowsFound {
  const width = header.filter((text) => text !== "").length;
  const rows: TableRow[] = [];
  const examples: number[] = [];
  let gap = 0;
  for (let row = firstRow; row <= values.length; row += 1) {
    const cells = values[row - 1] ?? [];
    if (isSameRow(cells, header) || hangsAlone(cells, width)) continue;
    if (rows.length === 0 && row < firstRow + withinRows && isExample(cells)) {
      examples.push(row);
      continue;
    }
    if (gap > 0 && isHeaderLike(cells))
      return { rows: withoutTitle(rows, gap, width), further: row, ...shown(examples) };
    if (cells.every(isBlank) || isTotal(cells) || isNote(cells, width) || addsUp(cells, rows, width, gap > 0))
      gap = row;
    else {
      rows.push({ row, cells });
      if (filledOf(cells).length > 1) gap = 0;
    }
  }
  return { rows, ...shown(examples) };
}

function shown(examples: readonly number[]): Pick<RowsFound, "examples"> {
  return examples.length === 0 ? {} : { examples };
}
