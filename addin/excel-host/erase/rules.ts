import { type ErasureChange, type ErasureFound, cleaned, placeText } from "../../../core/workbook/erasure-search.ts";
import { formulaWithout } from "../../../core/workbook/formula-texts.ts";
import { rangeText, type Range } from "../../../core/workbook/ranges.ts";
import { lastColumn, lastRow } from "../../../core/workbook/references.ts";
import type { Searched } from "./search.ts";

/** Cells of a sheet that may have one rule for all of them. */
interface Part {
  readonly sheet: string;
  readonly range: Range;
}

/** A rule, as Excel told it, and where it stands. */
interface Ruled extends Part {
  readonly validation: Pick<Excel.DataValidation, "rule" | "prompt" | "errorAlert">;
}

/** A part that Excel was asked about. */
interface AskedPart extends Part {
  readonly validation: Excel.DataValidation;
}

/** What Excel says of cells without a rule, and no more than this of cells whose rules differ. */
const noRule = "None";
const mixed: readonly string[] = ["MixedCriteria", "Inconsistent"];

function isMixed({ type }: Excel.DataValidation): boolean {
  return mixed.includes(type);
}

function isRuled(validation: Excel.DataValidation): boolean {
  const type: string = validation.type;
  return type !== noRule && !isMixed(validation);
}

/** In how many a part is cut: more would be asked in vain, fewer would take more syncs. */
const cuts = 8;

/** From one number to another in pieces of about equal size. */
function cutUp(first: number, last: number): readonly (readonly [from: number, to: number])[] {
  const size = Math.ceil((last - first + 1) / cuts);
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, place) => {
    const from = first + place * size;
    return [from, Math.min(last, from + size - 1)];
  });
}

/** A part in pieces beside each other, of a single column below each other. */
function piecesOf({ sheet, range }: Part): readonly Part[] {
  if (range.firstColumn < range.lastColumn) {
    return cutUp(range.firstColumn, range.lastColumn).map(([firstColumn, to]) => ({
      sheet,
      range: { ...range, firstColumn, lastColumn: to },
    }));
  }
  return cutUp(range.firstRow, range.lastRow).map(([firstRow, to]) => ({
    sheet,
    range: { ...range, firstRow, lastRow: to },
  }));
}

function isOneCell({ range }: Part): boolean {
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
}

/** Parts that are asked of Excel at once; a sheet of which every cell has a rule of its own would be more. */
const mostParts = 4_000;

/** The rules that stand on cells, and the sheets of which not all could be looked at. */
interface RulesFound {
  readonly parts: readonly AskedPart[];
  readonly unread: readonly string[];
}

function askPart(context: Excel.RequestContext, part: Part): AskedPart {
  const cells = context.workbook.worksheets.getItem(part.sheet).getRange(rangeText(part.range));
  const { dataValidation: validation } = cells;
  validation.load("type,rule,prompt,errorAlert");
  return { ...part, validation };
}

/** What has several rules is asked again in pieces: a sync for each time that it is cut up. */
async function ruled(context: Excel.RequestContext, parts: readonly Part[]): Promise<RulesFound> {
  if (parts.length === 0) return { parts: [], unread: [] };
  const asked = parts.slice(0, mostParts).map((part) => askPart(context, part));
  const unread = parts.slice(mostParts).map(({ sheet }) => sheet);
  await context.sync();
  const several = asked.filter((one) => isMixed(one.validation) && !isOneCell(one));
  const plain = asked.filter(({ validation }) => isRuled(validation));
  const others = await ruled(context, several.flatMap(piecesOf));
  return { parts: [...plain, ...others.parts], unread: [...unread, ...others.unread] };
}

/** The words of a list that is written out, those alike once; a list that leans on cells stays. */
function listWithout(source: string, values: Searched["values"]): string {
  if (source.startsWith("=")) return formulaWithout(source, values);
  const words = source.split(",").map((word) => cleaned(word, values) ?? word);
  return words.every((word, place) => word === source.split(",")[place]) ? source : [...new Set(words)].join(",");
}

/** A rule without what it says of somebody; undefined where it says nothing. */
function ruleWithout(rule: Excel.DataValidationRule, values: Searched["values"]): Excel.DataValidationRule | undefined {
  const source: unknown = rule.list?.source;
  if (rule.list !== undefined && typeof source === "string") {
    const clean = listWithout(source, values);
    return clean === source ? undefined : { list: { inCellDropDown: rule.list.inCellDropDown, source: clean } };
  }
  const formula = rule.custom?.formula;
  if (formula === undefined) return undefined;
  const clean = formulaWithout(formula, values);
  return clean === formula ? undefined : { custom: { formula: clean } };
}

/** Parts of a column below each other with one and the same rule are one again: it was cut up to look at it. */
function together(parts: readonly AskedPart[]): readonly Ruled[] {
  const found: {
    readonly told: string;
    readonly sheet: string;
    range: Range;
    readonly validation: Ruled["validation"];
  }[] = [];
  for (const { sheet, range, validation } of [...parts].sort(inColumns)) {
    const { rule, prompt, errorAlert } = validation;
    const told = JSON.stringify([sheet, range.firstColumn, rule, prompt, errorAlert]);
    const above = found[found.length - 1];
    if (above?.told === told && above.range.lastRow + 1 === range.firstRow)
      above.range = { ...above.range, lastRow: range.lastRow };
    else found.push({ told, sheet, range, validation: { rule, prompt, errorAlert } });
  }
  return found;
}

function inColumns(one: Part, other: Part): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.range.firstColumn - other.range.firstColumn || one.range.firstRow - other.range.firstRow;
}

function changesOf({ sheet, range, validation }: Ruled, { context, values }: Searched): readonly ErasureChange[] {
  const rule = ruleWithout(validation.rule, values);
  const { prompt, errorAlert } = validation;
  const told = [prompt.title, prompt.message].map((text) => cleaned(text, values));
  const warned = [errorAlert.title, errorAlert.message].map((text) => cleaned(text, values));
  if (rule === undefined && [...told, ...warned].every((text) => text === undefined)) return [];
  const run = (): void => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(rangeText(range));
    if (rule !== undefined) dataValidation.rule = rule;
    const [title = prompt.title, message = prompt.message] = told;
    if (told.some((text) => text !== undefined)) dataValidation.prompt = { ...prompt, title, message };
    const [alertTitle = errorAlert.title, alertMessage = errorAlert.message] = warned;
    if (warned.some((text) => text !== undefined))
      dataValidation.errorAlert = { ...errorAlert, title: alertTitle, message: alertMessage };
  };
  return [{ kind: "dropdown", place: placeText(sheet, rangeText(range), values), run }];
}

/** The columns in use, each by itself, and all others together: a dropdown often stands ready far below the last row. */
function columnsOf({ name, extent }: Searched["sheets"][number]): readonly Part[] {
  const used = extent === undefined ? 0 : extent.firstColumn + extent.columns - 1;
  const rows = { firstRow: 1, lastRow };
  const columns = Array.from({ length: used }, (_, index): Part => {
    return { sheet: name, range: { ...rows, firstColumn: index + 1, lastColumn: index + 1 } };
  });
  return used === lastColumn
    ? columns
    : [...columns, { sheet: name, range: { ...rows, firstColumn: used + 1, lastColumn } }];
}

/** What may be typed in cells, what is said beside it, and what is said of what does not fit. */
export async function searchRules(searched: Searched): Promise<ErasureFound> {
  const { context, sheets, values } = searched;
  const { parts, unread } = await ruled(context, sheets.flatMap(columnsOf));
  return {
    changes: together(parts).flatMap((one) => changesOf(one, searched)),
    unreachable: [...new Set(unread)].map((sheet) => ({
      kind: "dropdown",
      place: placeText(sheet, undefined, values),
    })),
  };
}
