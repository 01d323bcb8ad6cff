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
  const sheet = sheetWithKey(snapshot, design.key);
  const column = columnOf(design, columnKey);
  const index = sheet === undefined ? -1 : columnIndex(sheet, column);
  if (sheet === undefined || index < 0) return undefined;
  const letters = columnLetters(index + 1);
  const words = codes.map((code) => shown(column, code, language));
  // COUNTIF looks at every row, with or without a key, and not at capitals.
  const counted = new Set(words.map((word) => word.toLowerCase()));
  return {
    formula: words.map((word) => `COUNTIF(${quotedSheet(sheet.name)}!$${letters}:$${letters},"${word}")`).join("+"),
    value: sheet.cells.filter((row) => counted.has(textOf(row[index]).toLowerCase())).length,
  };
}
