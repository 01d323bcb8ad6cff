import { textOf } from "./cell.ts";
import { checkChart, checkChoices, checkHint, ensure } from "./check.ts";
import type { SetChart, SetCheckbox, SetChoices, SetHint, SetWarning } from "./edit.ts";
import { WorkbookProblem } from "./problem.ts";
import { sameData } from "./same.ts";
import { chartTable } from "./chart-source.ts";
import type { ColumnFeatures, Sheet, Snapshot } from "./snapshot.ts";
import { columnAt, columnNamed, folded, type Table } from "./table.ts";

type Offer = Omit<ColumnFeatures, "column">;

/** Dropdowns, hints and charts stand only on our own sheets: nothing else is known of a coordinator's. */
function ensureOurs(table: Table): void {
  ensure(table.sheet.key !== undefined, table.sheet.name);
}

function ensureFresh(table: Table, standing: unknown, before: unknown, place?: string): void {
  if (!sameData(standing, before)) throw new WorkbookProblem("stale", table.sheet.name, place);
}

function offeredBy(table: Table, column: string): Offer {
  const found = table.sheet.features?.find((feature) => folded(feature.column) === folded(column));
  return found ?? {};
}

function tidy(column: string, offer: { readonly [Key in keyof Offer]: Offer[Key] | undefined }): ColumnFeatures[] {
  const { choices, checkbox, hint } = offer;
  if (choices === undefined && checkbox === undefined && hint === undefined) return [];
  return [
    {
      column,
      ...(choices === undefined ? {} : { choices }),
      ...(checkbox === undefined ? {} : { checkbox }),
      ...(hint === undefined ? {} : { hint }),
    },
  ];
}

function withOffer(
  table: Table,
  column: string,
  changed: { readonly [Key in keyof Offer]: Offer[Key] | undefined },
): Sheet {
  const { features = [], ...sheet } = table.sheet;
  const others = features.filter((feature) => folded(feature.column) !== folded(column));
  const title = textOf(table.header[columnAt(table, column)]);
  const all = [...others, ...tidy(title, { ...offeredBy(table, column), ...changed })];
  const place = (feature: ColumnFeatures): number => columnNamed(table.header, feature.column);
  const inOrder = all.sort((one, other) => place(one) - place(other));
  return inOrder.length === 0 ? sheet : { ...sheet, features: inOrder };
}

/** The sheet with another dropdown on a column. Throws `stale` where the column has another one than `before`. */
export function choicesSet(table: Table, edit: SetChoices): Sheet {
  ensureOurs(table);
  checkChoices(table.sheet.name, edit.column, edit.after);
  columnAt(table, edit.column);
  ensureFresh(table, offeredBy(table, edit.column).choices ?? null, edit.before, edit.column);
  return withOffer(table, edit.column, { choices: edit.after ?? undefined });
}

/** The sheet with or without checkboxes in a column. */
export function checkboxSet(table: Table, edit: SetCheckbox): Sheet {
  ensureOurs(table);
  columnAt(table, edit.column);
  ensureFresh(table, offeredBy(table, edit.column).checkbox ?? false, edit.before, edit.column);
  return withOffer(table, edit.column, { checkbox: edit.after ? true : undefined });
}

/** The sheet with another hint on a column. */
export function hintSet(table: Table, edit: SetHint): Sheet {
  ensureOurs(table);
  checkHint(table.sheet.name, edit.column, edit.after);
  columnAt(table, edit.column);
  ensureFresh(table, offeredBy(table, edit.column).hint ?? null, edit.before, edit.column);
  return withOffer(table, edit.column, { hint: edit.after ?? undefined });
}

/**
 * The sheet with a chart more, less or otherwise; charts stand in the order of their ids. Throws `missing` where the sheet
 * that it draws is not in the workbook.
 */
export function chartSet(state: Snapshot, table: Table, edit: SetChart): Sheet {
  ensureOurs(table);
  if (edit.after !== null) checkChart(table.sheet.name, chartTable(state, table, edit.after).header, edit.after);
  ensure(edit.id !== "" && (edit.after === null || edit.after.id === edit.id), table.sheet.name, edit.id);
  const { charts = [], ...sheet } = table.sheet;
  ensureFresh(table, charts.find((chart) => chart.id === edit.id) ?? null, edit.before, edit.id);
  const others = charts.filter((chart) => chart.id !== edit.id);
  const all = edit.after === null ? others : [...others, edit.after];
  const inOrder = all.sort((one, other) => (one.id < other.id ? -1 : 1));
  return inOrder.length === 0 ? sheet : { ...sheet, charts: inOrder };
}

/** The sheet with or without a warning before typing. */
export function warningSet(table: Table, edit: SetWarning): Sheet {
  ensureOurs(table);
  const { warned = false, ...sheet } = table.sheet;
  ensureFresh(table, warned, edit.before);
  return edit.after ? { ...sheet, warned: true } : sheet;
}
