import { columnLetters } from "../workbook/address.ts";
import { textOf, type Formula } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, shown, type SheetDesign } from "./design.ts";
import { columnIndex } from "./own-rows.ts";

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

/**
 * How many rows of one of our sheets hold a code in every one of some columns, as a formula with the number as COUNTIFS
 * finds it now. Nothing when the sheet or one of the columns is not there.
 */
export function countOfAll(
  snapshot: Snapshot,
  design: SheetDesign,
  codes: readonly (readonly [columnKey: string, code: string])[],
  language: Language,
): Formula | undefined {
  const conditions = codes.flatMap(([key, code]) => {
    const counted = countedIn(snapshot, design, key);
    return counted === undefined ? [] : [{ ...counted, word: shown(columnOf(design, key), code, language) }];
  });
  const [first] = conditions;
  if (first === undefined || conditions.length < codes.length) return undefined;
  return {
    formula: `COUNTIFS(${conditions.map(({ range, word }) => `${range},"${word}"`).join(",")})`,
    value: first.texts.filter((_, row) => conditions.every(({ texts, word }) => texts[row] === word.toLowerCase()))
      .length,
  };
}

/**
 * How many cells of a column of one of our sheets hold one of these codes, as a formula that stays right while people
 * type, with the number as COUNTIF finds it now. Nothing when the sheet or the column is not there.
 */
export function countOf(
  snapshot: Snapshot,
  design: SheetDesign,
  columnKey: string,
  codes: readonly string[],
  language: Language,
): Formula | undefined {
  const counted = countedIn(snapshot, design, columnKey);
  if (counted === undefined) return undefined;
  const words = codes.map((code) => shown(columnOf(design, columnKey), code, language));
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  return {
    formula: words.map((word) => `COUNTIF(${counted.range},"${word}")`).join("+"),
    // COUNTIF looks at every row, with or without a key.
    value: counted.texts.filter((text) => wanted.has(text)).length,
  };
}
