/** Codes that cells alone made a sheet's own, and that stand on another sheet as the codes of others. */
import { canonicalCode as codeKey } from "../../canonical-code.ts";
import { isBlank, textOf } from "../../workbook/cell.ts";
import type { ReadRole } from "../dictionary.ts";
import { candidatesFor } from "../match-header.ts";
import { cellsOf, mappedSheet, type MappedColumn, type MappedSheet } from "../mapped-sheet.ts";

const coded: readonly string[] = ["groups", "households", "ambassadors"];

/** So many of the codes on another sheet are no chance. */
const enough = 0.5;

/** The codes in the column of codes of a sheet. */
function codesOn(sheet: MappedSheet): string[] {
  const [column] = sheet.used.get("code") ?? [];
  if (column === undefined || !coded.includes(sheet.role)) return [];
  return cellsOf(sheet.table, column.index).filter((cell) => !isBlank(cell)).map((cell) => codeKey(textOf(cell))); // prettier-ignore
}

/** True for a column of codes of which the header says no code, and no person either. */
function isByCells({ role, said }: MappedSheet, { asked, field, confidence }: MappedColumn): boolean {
  if (said || field !== "code" || confidence !== "sure" || !coded.includes(role)) return false;
  return candidatesFor(asked, role as ReadRole).every(({ entry }) => entry.field !== "code");
}

/** True where at least half of the codes of a sheet stand on sheets of others. */
function areOfOthers(sheet: MappedSheet, all: readonly MappedSheet[]): boolean {
  const own = codesOn(sheet);
  const others = new Set(all.filter(({ role }) => role !== sheet.role).flatMap(codesOn));
  return own.length > 0 && own.filter((code) => others.has(code)).length >= enough * own.length;
}

/** The sheet with such a column as a guess: `WG-03` on a list of households says which group, and whether it is theirs nobody knows. */
export function withoutCodesOfOthers(sheet: MappedSheet, all: readonly MappedSheet[]): MappedSheet {
  if (!sheet.columns.some((column) => isByCells(sheet, column)) || !areOfOthers(sheet, all)) return sheet;
  const columns = sheet.columns.map((column): MappedColumn => isByCells(sheet, column) ? { ...column, confidence: "guess" } : column); // prettier-ignore
  return { ...sheet, ...mappedSheet(sheet.table, sheet.role, columns, sheet.said) };
}
