import { cellAddress } from "../../../core/workbook/address.ts";
import type { ErasedValue } from "../../../core/workbook/erasure.ts";
import { cleaned, placeText, type ErasureChange, type ErasureFound } from "../../../core/workbook/erasure-search.ts";
import { formulaWithout } from "../../../core/workbook/formula-texts.ts";
import type { BookSheet } from "../book.ts";
import { perhaps } from "../perhaps.ts";
import { gridOf, type Searched } from "./search.ts";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Look = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a criterion compares with, without what it says of somebody: words, lists of words, formulas; ranges stay. */
function criterionWithout(value: unknown, values: readonly ErasedValue[]): unknown {
  if (typeof value === "string")
    return value.startsWith("=") ? formulaWithout(value, values) : (cleaned(value, values) ?? value);
  if (!Array.isArray(value)) return value;
  return [...new Set(Array.from(value, (one: unknown) => criterionWithout(one, values)))];
}

/** What the criteria become; undefined where they say nothing of anybody. */
function criteriaWithout(criteria: readonly unknown[], values: readonly ErasedValue[]): unknown[] | undefined {
  const clean = Array.from(criteria, (one) => criterionWithout(one, values));
  const isSame = clean.every((one, place) => told(one) === told(criteria[place]));
  return isSame ? undefined : clean;
}

/** Text and lists of text can be compared; a range is itself. */
function told(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(Array.from(value, String)) : value;
}

function ruleWithout(rule: Rule, values: readonly ErasedValue[]): Rule | undefined {
  const criteria = criteriaWithout(rule.getCriteriaValues(), values);
  const help = cleaned(perhaps(rule.getHelpText()), values);
  if (criteria === undefined && help === undefined) return undefined;
  const builder = rule.copy();
  const ruled = criteria === undefined ? builder : builder.withCriteria(rule.getCriteriaType(), criteria);
  return (help === undefined ? ruled : ruled.setHelpText(help)).build();
}

/** What a rule says, by which one that stands on many cells is worked out once. */
function ruleText(rule: Rule): string {
  const criteria = Array.from(rule.getCriteriaValues() as readonly unknown[], told).filter(
    (one) => typeof one === "string",
  );
  return JSON.stringify([rule.getCriteriaType().toString(), criteria, perhaps(rule.getHelpText()) ?? ""]);
}

/** Cells below each other that get the same rule, row and column counted from 1. */
interface RuleRun {
  readonly column: number;
  readonly firstRow: number;
  lastRow: number;
  readonly rule: Rule;
}

/** The cells whose rules change: a dropdown stands on a thousand cells, and a question to Google for each takes too long. */
function runsOf(rules: readonly (readonly (Rule | null)[])[], values: readonly ErasedValue[]): readonly RuleRun[] {
  const known = new Map<string, Rule | undefined>();
  const open = new Map<number, RuleRun>();
  const runs: RuleRun[] = [];
  rules.forEach((row, down) => {
    row.forEach((standing, right) => {
      const rule = standing === null ? undefined : ruleKnown(known, standing, values);
      if (rule === undefined) return;
      const above = open.get(right);
      if (above?.rule === rule && above.lastRow === down) {
        above.lastRow = down + 1;
        return;
      }
      const run = { column: right + 1, firstRow: down + 1, lastRow: down + 1, rule };
      open.set(right, run);
      runs.push(run);
    });
  });
  return runs;
}

function ruleKnown(known: Map<string, Rule | undefined>, rule: Rule, values: readonly ErasedValue[]): Rule | undefined {
  const text = ruleText(rule);
  if (!known.has(text)) known.set(text, ruleWithout(rule, values));
  return known.get(text);
}

/** What may be typed in cells, and what is said beside it. */
export function searchRules(tab: BookSheet, { values }: Searched): ErasureFound {
  const { name, sheet } = tab;
  const rules: readonly (readonly (Rule | null)[])[] = gridOf(tab).getDataValidations();
  const changes = runsOf(rules, values).map(({ column, firstRow, lastRow, rule }): ErasureChange => {
    const rows = lastRow - firstRow + 1;
    const run = (): void => {
      const cells = Array.from({ length: rows }, () => [rule]);
      sheet.getRange(firstRow, column, rows, 1).setDataValidations(cells);
    };
    return { kind: "dropdown", place: placeText(name, cellAddress(firstRow, column), values), run };
  });
  return { changes, unreachable: [] };
}

function lookWithout(look: Look, values: readonly ErasedValue[]): Look | undefined {
  const condition = perhaps(look.getBooleanCondition());
  if (condition === undefined) return undefined;
  const criteria = criteriaWithout(condition.getCriteriaValues(), values);
  return criteria === undefined ? undefined : look.copy().withCriteria(condition.getCriteriaType(), criteria).build();
}

/** Looks of cells that depend on a word, such as a row in red for one name. */
export function searchLooks({ name, sheet }: BookSheet, { values }: Searched): ErasureFound {
  const looks = sheet.getConditionalFormatRules();
  const clean = looks.map((look) => lookWithout(look, values));
  if (clean.every((one) => one === undefined)) return { changes: [], unreachable: [] };
  const run = (): void => {
    sheet.setConditionalFormatRules(looks.map((look, place) => clean[place] ?? look));
  };
  return { changes: [{ kind: "text", place: placeText(name, undefined, values), run }], unreachable: [] };
}
