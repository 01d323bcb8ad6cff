import { listsDesign } from "../sheets/lists.ts";
import type { Wanted } from "../sheets/synced.ts";
import type { Language } from "../workbook/layout.ts";
import { allFieldLabels, allRoleLabels, leftAlone } from "./field-names.ts";

/**
 * What `Lijsten` should say: the dash that leaves a column alone, every field by its label, and what a whole sheet can
 * be. The dropdown of `Kolommen` points here, so this sheet is made before that one.
 */
export function listsWanted(language: Language): Wanted {
  const words = [leftAlone, ...allFieldLabels(language), ...allRoleLabels(language)];
  return { design: listsDesign, rows: [...new Set(words)].map((field) => ({ field })), others: "keep" };
}
