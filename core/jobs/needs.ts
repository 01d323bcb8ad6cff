import { isRoundNumbers } from "../sheets/round-numbers.ts";
import type { Outline } from "../workbook/snapshot.ts";

/**
 * Every sheet of the workbook, but for the numbers behind a proof. Which sheet holds the people cannot be told from
 * names, and what a job says on the overview needs our own sheets too; the numbers can be a million cells that only a
 * round itself looks at.
 */
export function everySheet(outline: Outline): readonly string[] {
  return outline.sheets.filter(({ key }) => key === undefined || !isRoundNumbers(key)).map((sheet) => sheet.name);
}

/** Every sheet, the numbers behind proofs included. */
export function everySheetAndNumbers(outline: Outline): readonly string[] {
  return outline.sheets.map((sheet) => sheet.name);
}
