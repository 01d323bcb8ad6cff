import type { Outline } from "../workbook/snapshot.ts";

/**
 * Every sheet of the workbook. Which sheet holds the people cannot be told from names, and what a job says on the
 * overview needs our own sheets too.
 */
export function everySheet(outline: Outline): readonly string[] {
  return outline.sheets.map((sheet) => sheet.name);
}
