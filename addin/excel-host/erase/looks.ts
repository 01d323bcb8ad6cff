import {
  type ErasureChange,
  type ErasureFound,
  cleaned,
  nothingFound,
  placeText,
} from "../../../core/workbook/erasure-search.ts";
import { formulaWithout } from "../../../core/workbook/formula-texts.ts";
import type { Searched } from "./search.ts";

/** A look that depends on what cells say, and the sheet that it is on. */
interface Look {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
}

function typeOf({ format: { type } }: Look): string {
  return type;
}

function askRule({ format }: Look, type: string): void {
  if (type === "Custom") format.custom.rule.load("formula");
  if (type === "ContainsText") format.textComparison.load("rule");
  if (type === "CellValue") format.cellValue.load("rule");
}

function customChange({ format }: Look, values: Searched["values"]): (() => void) | undefined {
  const { rule } = format.custom;
  const clean = formulaWithout(rule.formula, values);
  if (clean === rule.formula) return undefined;
  return () => {
    rule.formula = clean;
  };
}

function textChange({ format }: Look, values: Searched["values"]): (() => void) | undefined {
  const { textComparison } = format;
  const text = cleaned(textComparison.rule.text, values);
  if (text === undefined) return undefined;
  const rule = { ...textComparison.rule, text };
  return () => {
    textComparison.rule = rule;
  };
}

function valueChange({ format }: Look, values: Searched["values"]): (() => void) | undefined {
  const { cellValue } = format;
  const { formula1, formula2 } = cellValue.rule;
  const clean = (formula: string): string => formulaWithout(formula, values);
  const second = formula2 === undefined ? {} : { formula2: clean(formula2) };
  const rule = { ...cellValue.rule, formula1: clean(formula1), ...second };
  if (rule.formula1 === formula1 && rule.formula2 === formula2) return undefined;
  return () => {
    cellValue.rule = rule;
  };
}

function changeOf(look: Look, values: Searched["values"]): (() => void) | undefined {
  const type = typeOf(look);
  if (type === "Custom") return customChange(look, values);
  if (type === "ContainsText") return textChange(look, values);
  return type === "CellValue" ? valueChange(look, values) : undefined;
}

/** Looks of cells that depend on a word, such as a row in red for one name. */
export async function searchLooks(searched: Searched): Promise<ErasureFound> {
  const { context, sheets, values } = searched;
  const lists = sheets.map(({ name }) => ({
    name,
    formats: context.workbook.worksheets.getItem(name).getRange().conditionalFormats,
  }));
  for (const { formats } of lists) formats.load("items/id,items/type");
  await context.sync();
  const looks = lists.flatMap(({ name, formats }) =>
    Array.from(formats.items, (format): Look => ({ sheet: name, format })),
  );
  if (looks.length === 0) return nothingFound;
  for (const look of looks) askRule(look, typeOf(look));
  await context.sync();
  const changes = looks.flatMap((look): readonly ErasureChange[] => {
    const run = changeOf(look, values);
    return run === undefined ? [] : [{ kind: "text", place: placeText(look.sheet, undefined, values), run }];
  });
  return { changes, unreachable: [] };
}
