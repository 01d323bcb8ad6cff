/** The columns that a survey tool added to what was asked. */
import type { ReadRole } from "../dictionary.ts";
import { shareOf, variety, type ColumnContent } from "../evidence.ts";
import { entryOf } from "../match-header.ts";
import type { Confidence, SheetRole } from "../reading.ts";
import type { TableColumn } from "../sheet-table.ts";
import type { SurveyShape } from "./survey.ts";

/** True for a column that a tool wrote of itself, or in which it names the respondent. */
export function isOfTool(survey: SurveyShape | undefined, index: number): boolean {
  return survey !== undefined && (survey.technical.has(index) || survey.contact.has(index));
}

/** A name in parts and a whole name are the same to somebody who looks for a name. */
function isKnown(field: string, known: ReadonlySet<string>): boolean {
  return known.has(field) || (field.startsWith("name") && [...known].some((one) => one.startsWith("name")));
}

/** True for the few who fill in for many: a case worker signs in, and the answers are those of a household. */
function areOfFew(content: ColumnContent): boolean {
  return content.filled >= 4 && variety(content) <= 0.5;
}

/** What the columns are in which a tool names the respondent, for the fields that no question asks for. */
export function contactMeanings(
  columns: readonly (TableColumn & { readonly content: ColumnContent })[],
  survey: SurveyShape | undefined,
  role: SheetRole,
  known: ReadonlySet<string>,
): Map<number, { readonly field: string; readonly confidence: Confidence }> {
  const meanings = new Map<number, { readonly field: string; readonly confidence: Confidence }>();
  for (const [index, field] of survey?.contact ?? []) {
    const column = columns.find((one) => one.index === index);
    const entry = entryOf(field, role as ReadRole);
    if (column === undefined || entry === undefined || isKnown(field, known)) continue;
    if ((shareOf(column.content, entry.kind) ?? 0) < 0.8 || areOfFew(column.content)) continue;
    // Whoever signed in seldom has the name of the group.
    meanings.set(index, { field, confidence: role === "groups" && field !== "email" ? "guess" : "sure" });
  }
  return meanings;
}
