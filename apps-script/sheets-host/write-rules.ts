import type { GridRule, GridRules } from "../grid/operation.ts";
import { rangeOn } from "./ranges.ts";
import type { Tabs } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * A rule that warns and refuses nothing: one that refuses would also stop us where a person's word is not on the list, and
 * half-way at that.
 */
function ruleFrom(tabs: Tabs, rule: GridRule): Rule | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const signed = rule.sign === undefined ? builder : builder.setHelpText(rule.sign);
  if (rule.kind === "checkbox") return signed.requireCheckbox().build();
  if (rule.kind === "words") return signed.requireValueInList([...rule.words], true).build();
  const words = tabs.named(rule.sheet);
  return words === undefined ? null : signed.requireValueInRange(rangeOn(words, rule.range), true).build();
}

/** Rules of columns beside each other in one call, whatever the rows. */
export function writeRules(tabs: Tabs, sheet: Sheet, { row, rows, column, rules }: GridRules): void {
  const made = rules.map((rule) => (rule === null ? null : ruleFrom(tabs, rule)));
  const cells = Array.from({ length: rows }, () => [...made]);
  sheet.getRange(row, column, rows, rules.length).setDataValidations(cells);
}
