import { textOf } from "../../core/workbook/cell.ts";
import type { GridRule } from "../grid/operation.ts";
import type { ReadColumn } from "../grid/standing.ts";
import type { Book, BookSheet } from "./book.ts";
import { perhaps } from "./perhaps.ts";
import { placeOf } from "./ranges.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Cells = GoogleAppsScript.Spreadsheet.Range;

function signOf(rule: Rule): { readonly sign?: string } {
  const text = perhaps(rule.getHelpText()) ?? "";
  return text === "" ? {} : { sign: text };
}

/** A rule as we know rules; undefined for other rules, which a person made. */
function ruleFrom(rule: Rule): GridRule | undefined {
  const { CHECKBOX, VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const criteria = rule.getCriteriaType();
  const values: readonly unknown[] = rule.getCriteriaValues();
  const [first] = values;
  if (criteria === CHECKBOX) return { kind: "checkbox", ...signOf(rule) };
  if (criteria === VALUE_IN_LIST && Array.isArray(first)) {
    return { kind: "words", words: Array.from(first, String), ...signOf(rule) };
  }
  if (criteria !== VALUE_IN_RANGE) return undefined;
  const cells = first as Cells;
  const range = placeOf(cells);
  return { kind: "range", sheet: cells.getSheet().getName(), range, ...signOf(rule) };
}

/** The column of one of our sheets that words stand in; undefined where they stand elsewhere. */
function wordsOf({ sheets }: Book, rule: GridRule): ReadColumn["words"] {
  if (rule.kind !== "range") return undefined;
  const home = sheets.find(({ name }) => name === rule.sheet);
  if (home?.mark === undefined) return undefined;
  const { key, headerRow } = home.mark;
  const header: unknown = home.sheet.getRange(headerRow, rule.range.firstColumn, 1, 1).getValues()[0]?.[0];
  const column = typeof header === "string" ? textOf(header) : "";
  return column === "" ? undefined : { sheet: key, column };
}

/**
 * What stands on the columns of one of our sheets: two calls, and one more for each list of words on another sheet.
 * `below`: there is a row below its header.
 */
export function readColumns(
  book: Book,
  { sheet, mark }: BookSheet,
  width: number,
  below: boolean,
): readonly ReadColumn[] {
  if (mark === undefined || width === 0) return [];
  const notes = sheet.getRange(mark.headerRow, 1, 1, width).getNotes()[0] ?? [];
  const rules = below ? (sheet.getRange(mark.headerRow + 1, 1, 1, width).getDataValidations()[0] ?? []) : [];
  return Array.from({ length: width }, (_, index): ReadColumn => {
    const rule = perhaps(rules[index]);
    const known = rule === undefined ? undefined : ruleFrom(rule);
    const words = known === undefined ? undefined : wordsOf(book, known);
    const note = notes[index] ?? "";
    return {
      index,
      ...(known === undefined ? {} : { rule: known }),
      ...(words === undefined ? {} : { words }),
      ...(note === "" ? {} : { note }),
    };
  });
}
