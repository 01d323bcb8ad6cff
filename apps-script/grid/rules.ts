import type { SetCheckbox, SetChoices, SetHint } from "../../core/workbook/edit.ts";
import { columnAt, columnNamed, tableAt, type Table } from "../../core/workbook/table.ts";
import { noteOf, type GridColumn } from "./column-offers.ts";
import type { GridOperation, GridRule } from "./operation.ts";
import type { GridWork } from "./work.ts";

/** Some rows of a table. */
export interface Rows {
  /** Counted from 1. */
  readonly row: number;
  readonly rows: number;
}

/** Rules of columns that stand beside each other go together; columns without one are left alone. */
function rulesOver(sheet: string, { row, rows }: Rows, rules: readonly (GridRule | null)[]): readonly GridOperation[] {
  const runs: { do: "rules"; sheet: string; row: number; rows: number; column: number; rules: GridRule[] }[] = [];
  rules.forEach((rule, index) => {
    const last = runs[runs.length - 1];
    if (rule === null) return;
    if (last !== undefined && last.column + last.rules.length === index + 1) last.rules.push(rule);
    else runs.push({ do: "rules", sheet, row, rows, column: index + 1, rules: [rule] });
  });
  return runs;
}

/** All rules of a new sheet in one go: nobody has rules of their own between ours. */
function rulesOfAll(sheet: string, { row, rows }: Rows, rules: readonly (GridRule | null)[]): readonly GridOperation[] {
  const ruled = rules.flatMap((rule, index) => (rule === null ? [] : [index]));
  const [first] = ruled;
  const last = ruled[ruled.length - 1];
  if (first === undefined || last === undefined) return [];
  return [{ do: "rules", sheet, row, rows, column: first + 1, rules: rules.slice(first, last + 1) }];
}

function rulesByColumn(work: GridWork, table: Table): readonly (GridRule | null)[] {
  const rules: (GridRule | null)[] = table.header.map(() => null);
  for (const column of work.sheet(table.sheet.name).offers) {
    const index = columnNamed(table.header, column.title);
    if (index >= 0) rules[index] = work.ruleOf(column);
  }
  return rules;
}

/** New rows of a table offer what its other rows do. */
export function ruleRows(work: GridWork, table: Table, rows: Rows): void {
  work.do(...rulesOver(table.sheet.name, rows, rulesByColumn(work, table)));
}

/**
 * Rules of a new sheet over its rows, once every sheet with words is there. Later edits may have moved its rows, so the
 * table is looked up again.
 */
export function ruleNewSheetLater(work: GridWork, tableNow: () => Table | undefined, name: string): void {
  work.later(`rules ${name.toLowerCase()}`, () => {
    const table = tableNow();
    if (table === undefined) return [];
    const { firstRow, lastRow } = work.columnCells(table, 0);
    return rulesOfAll(table.sheet.name, { row: firstRow, rows: lastRow - firstRow + 1 }, rulesByColumn(work, table));
  });
}

type Offer = Partial<Pick<GridColumn, "isCheckbox">> & {
  readonly choices?: GridColumn["choices"] | undefined;
  readonly hint?: GridColumn["hint"] | undefined;
};

function columnWith(standing: GridColumn, offer: Offer): GridColumn {
  const { choices, hint, isCheckbox } = { ...standing, ...offer };
  return {
    title: standing.title,
    ...(choices === undefined ? {} : { choices }),
    ...(hint === undefined ? {} : { hint }),
    isCheckbox,
    isLink: standing.isLink,
  };
}

/** The column with another offer, remembered. */
function changed(work: GridWork, table: Table, title: string, offer: Offer): GridColumn {
  const { name } = table.sheet;
  const standing = work.offerOf(name, title) ?? { title, isCheckbox: false, isLink: false };
  const column = columnWith(standing, offer);
  work.setOffer(name, column);
  return column;
}

function setRule(work: GridWork, table: Table, title: string, offer: Offer): void {
  const column = changed(work, table, title, offer);
  const { firstRow, lastRow, firstColumn } = work.columnCells(table, columnAt(table, title));
  const rules = [work.ruleOf(column)];
  const { name: sheet } = table.sheet;
  work.makeRoom(sheet, lastRow, firstColumn);
  work.do({ do: "rules", sheet, row: firstRow, rows: lastRow - firstRow + 1, column: firstColumn, rules });
}

/** Another dropdown on a column, or none. */
export function setChoices(work: GridWork, edit: SetChoices): void {
  setRule(work, tableAt(work.state, edit.table), edit.column, { choices: edit.after ?? undefined });
}

/** Checkboxes in the cells of a column, or none. */
export function setCheckbox(work: GridWork, edit: SetCheckbox): void {
  setRule(work, tableAt(work.state, edit.table), edit.column, { isCheckbox: edit.after });
}

/** Another hint on a column, or none: a note on its header. */
export function setHint(work: GridWork, edit: SetHint): void {
  const table = tableAt(work.state, edit.table);
  const { hint } = changed(work, table, edit.column, { hint: edit.after ?? undefined });
  const column = columnAt(table, edit.column) + 1;
  const texts = [hint === undefined ? null : noteOf(hint)];
  work.do({ do: "notes", sheet: table.sheet.name, row: table.headerRow, column, texts });
}
