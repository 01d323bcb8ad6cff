import { isFormula, textOf, type Cell } from "./cell.ts";
import { rowsPerChart } from "./chart-looks.ts";
import type { Chart, Choices, ColumnLayout, Hint, SheetLayout } from "./layout.ts";
import { WorkbookProblem } from "./problem.ts";
import type { Sheet } from "./snapshot.ts";
import { cutText, storedCell } from "./stored.ts";
import { columnNamed, folded } from "./table.ts";

/** The longest name of a sheet in Excel, in UTF-16 units. */
const longestName = 31;
/** The longest list of words that a dropdown holds by itself, commas included; a longer one comes from a sheet. */
const longestList = 255;
const longestTitle = 255;
const forbiddenInNames = /[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const edgesOfNames = /^[\s']+|[\s']+$/gu;

/** The nearest name that Excel allows a sheet: 31 characters, none of `[]:*?/\`, no quote at its ends, not `History`. */
export function sheetNameFrom(wanted: string, length = longestName): string {
  const tidy = wanted.replace(forbiddenInNames, " ").replace(/\s+/gu, " ").replace(edgesOfNames, "");
  const name = cutText(tidy, Math.min(length, longestName)).replace(edgesOfNames, "");
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}

/** Throws `malformed` unless what an edit says holds together; `place` says where. */
export function ensure(held: boolean, sheet: string, place?: string): void {
  if (!held) throw new WorkbookProblem("malformed", sheet, place);
}

/** A cell in normal form. Throws `malformed` for a number that is none, and for a formula on a sheet that is not ours. */
export function checkedCell(sheet: Pick<Sheet, "name" | "key">, cell: Cell | undefined): Cell {
  const stored = storedCell(cell);
  const value = isFormula(stored) ? stored.value : stored;
  ensure(typeof value !== "number" || Number.isFinite(value), sheet.name);
  ensure(!isFormula(stored) || (sheet.key !== undefined && /^[^=\s]/u.test(stored.formula)), sheet.name);
  return stored;
}

/** Throws `malformed` unless a header is tidy: something to read, single spaces, no line breaks, at most 255 characters. */
export function checkTitle(sheet: string, title: string): void {
  ensure(title !== "" && title === textOf(storedCell(title)) && title.length <= longestTitle, sheet, title);
}

/** Throws `malformed` where a title or word stands twice, without regard to case. */
export function checkUnique(sheet: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    ensure(!seen.has(folded(name)), sheet, name);
    seen.add(folded(name));
  }
}

/** Throws `malformed` where two rows of an edit have the same key; rows without a key are left alone. */
export function checkKeys(sheet: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    ensure(key === "" || !seen.has(key), sheet, key);
    seen.add(key);
  }
}

/**
 * Throws `malformed` unless a dropdown can be made in every host. Words written out: each tidy, once, without comma or
 * double quote, together at most 255 characters with the commas between them.
 */
export function checkChoices(sheet: string, column: string, choices: Choices | null): void {
  if (choices === null || "sheet" in choices) return;
  ensure(choices.values.length > 0 && choices.values.join(",").length <= longestList, sheet, column);
  ensure(
    !choices.values.some((word) => word === "" || word !== textOf(storedCell(word)) || /[",]/u.test(word)),
    sheet,
    column,
  );
  checkUnique(sheet, choices.values);
}

/** Throws `malformed` where a hint is longer than Excel shows: 32 and 255 characters. */
export function checkHint(sheet: string, column: string, hint: Hint | null): void {
  if (hint === null) return;
  ensure(hint.title.length <= 32 && hint.text.length <= 255 && hint.text !== "", sheet, column);
  ensure(
    [hint.title, hint.text].every((text) => text === textOf(storedCell(text))),
    sheet,
    column,
  );
}

/**
 * Throws `malformed` where a chart has nothing to draw, is of no kind that we draw, has a tone too many or too few, or is
 * lower than others or higher than a sheet allows.
 */
function checkChartItself(sheet: string, { id, kind, series, tones, height }: Chart): void {
  ensure(id !== "" && !id.includes("|"), sheet, id);
  ensure(kind !== "other" && series.length > 0, sheet, id);
  ensure(tones === undefined || tones.length === series.length, sheet, id);
  ensure(height === undefined || (Number.isInteger(height) && height > rowsPerChart && height <= 4000), sheet, id);
}

/**
 * Throws `missing` where a chart names a column that is not in the header of the table it draws, and `malformed` where it
 * contradicts itself.
 */
export function checkChart(sheet: string, header: readonly Cell[], chart: Chart): void {
  checkChartItself(sheet, chart);
  const gone = [chart.categories, ...chart.series].find((title) => columnNamed(header, title) < 0);
  if (gone !== undefined) throw new WorkbookProblem("missing", sheet, gone);
}

function checkColumn(sheet: string, column: ColumnLayout): void {
  checkTitle(sheet, column.title);
  ensure(column.width > 0 && column.width <= 255, sheet, column.title);
  ensure(column.checkbox !== true || column.type === "boolean", sheet, column.title);
  checkChoices(sheet, column.title, column.choices ?? null);
  checkHint(sheet, column.title, column.hint ?? null);
}

/** Throws `malformed` unless a layout can be made in every host. */
export function checkLayout(layout: SheetLayout): void {
  const { name, columns } = layout;
  ensure(sheetNameFrom(name) === name && /^\w{1,200}$/.test(layout.key), name, layout.key);
  ensure(columns.length > 0 && layout.frozenColumns >= 0 && layout.frozenColumns <= columns.length, name);
  ensure(layout.tabColour === undefined || /^[0-9A-F]{6}$/iu.test(layout.tabColour), name);
  columns.forEach((column) => {
    checkColumn(name, column);
  });
  checkUnique(
    name,
    columns.map((column) => column.title),
  );
  const keys = columns.map((column) => column.key);
  ensure(new Set(keys).size === keys.length, name);
  layout.keyColumns.forEach((key) => {
    ensure(keys.includes(key), name, key);
  });
  const titles = columns.map((column) => column.title);
  const formatted = layout.conditionalFormats.flatMap((format) =>
    format.when === "overdue" && format.status !== undefined ? [format.column, format.status] : [format.column],
  );
  formatted.forEach((title) => {
    ensure(titles.includes(title), name, title);
  });
}
