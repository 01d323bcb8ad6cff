import { sentence } from "../../text/sentence.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { Notes } from "../notes.ts";
import type { ResponseUnit } from "../surveys/survey.ts";
import { fitOf, type ListIndex } from "./list-index.ts";
import { textIn } from "./listed.ts";
import { tellRows } from "./told.ts";

/**
 * Tells of answers that are kept apart and whose code is on no list, where most of them have one: later nobody can tell
 * whose they are. Changes nothing.
 */
export function tellApart(
  sheets: readonly MappedSheet[],
  listOf: (unit: ResponseUnit) => ListIndex,
  notes: Notes,
): void {
  for (const sheet of sheets) {
    if (sheet.role !== "survey" || sheet.joins === true || !sheet.used.has("code")) continue;
    // Partners stand on no list.
    if (sheet.survey?.unit === "partner") continue;
    const list = listOf(sheet.survey?.unit ?? "member");
    const rows = sheet.table.rows.filter(({ row }) => sheet.leftOut?.has(row) !== true);
    const lost = rows.filter((row) => fitOf(list, { code: textIn(sheet, row, "code") }).is !== "one");
    if (lost.length * 2 > rows.length) continue;
    const numbers = lost.map(({ row }) => row);
    const remedy = sentence("remedy-survey-code-unknown", {});
    tellRows(
      "warning",
      sheet.table.sheet.name,
      numbers,
      (said) => sentence("survey-code-unknown", said),
      remedy,
      notes,
    );
  }
}
