import type { Choices, Hint } from "../../core/workbook/layout.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import type { SetCheckbox, SetChoices, SetHint } from "../../core/workbook/edit.ts";
import { sheetNamed } from "../../core/workbook/snapshot.ts";
import { columnAt, columnNamed, tableAt, type Table } from "../../core/workbook/table.ts";
import { booleanLists, checkboxSign } from "./read-columns.ts";
import type { StandingColumn } from "./standing.ts";
import type { Work } from "./work.ts";

/** What the cells of a column offer from now on. */
export interface Offer {
  readonly choices?: Choices | undefined;
  readonly hint?: Hint | undefined;
  readonly isCheckbox?: boolean | undefined;
  readonly isLink?: boolean | undefined;
}

/** A list that begins with `=` would be a formula; Excel leaves out spaces around the words of a list. */
function listOf(words: readonly string[]): string {
  const list = words.join(",");
  return list.startsWith("=") ? ` ${list}` : list;
}

/** The words for true and false of the Excel around us: those of another language would be text. */
function booleanList(): string {
  const [english = "", dutch = ""] = booleanLists;
  const language = typeof Office === "undefined" ? "" : Office.context.displayLanguage;
  return language.toLowerCase().startsWith("nl") ? dutch : english;
}

function sourceOf(work: Work, choices: Choices | undefined): string | undefined {
  if (choices === undefined) return undefined;
  return "values" in choices ? listOf(choices.values) : work.wordsOf(choices);
}

/** A rule for a column; what stands in for a checkbox carries a sign by which it is known again. */
function writeValidation(validation: Excel.DataValidation, column: StandingColumn, standsIn: boolean): void {
  const source = column.source ?? (standsIn ? booleanList() : undefined);
  validation.clear();
  if (source !== undefined) {
    validation.rule = { list: { inCellDropDown: true, source } };
    validation.ignoreBlanks = true;
  }
  // Words from a sheet are a help for typing: people may name somebody who is not on the list yet.
  const isStrict = column.source === undefined || !source?.startsWith("=");
  if (source !== undefined) {
    const title = standsIn ? checkboxSign : "";
    validation.errorAlert = { showAlert: isStrict, style: "Stop", title, message: "" };
  }
  if (column.hint !== undefined) {
    validation.prompt = { showPrompt: true, title: column.hint.title, message: column.hint.text };
  }
}

/** What Office.js calls a native checkbox, and none. */
function controlOf(isCheckbox: boolean): Excel.CellControl {
  return isCheckbox ? { type: Excel.CellControlType.checkbox } : { type: Excel.CellControlType.empty };
}

/** Gives the cells of a column below its header what it offers, whatever they offered. */
export function writeColumn(work: Work, sheet: string, cells: Range, column: StandingColumn): void {
  const { checkboxes } = work.can;
  const before = work.columnOf(sheet, column.title);
  work.setColumn(sheet, column);
  const standsIn = column.isCheckbox && !checkboxes;
  work.queue.on(
    sheet,
    (worksheet) => {
      const range = worksheet.getRange(rangeText(cells));
      const { dataValidation } = range;
      writeValidation(dataValidation, column, standsIn);
      if (checkboxes && (column.isCheckbox || before?.isCheckbox === true))
        range.control = controlOf(column.isCheckbox);
    },
    8,
  );
}

/** A column with another offer, words of dropdowns looked up. */
export function columnWith(work: Work, title: string, { choices, hint, isCheckbox, isLink }: Offer): StandingColumn {
  const source = sourceOf(work, choices);
  return {
    title,
    ...(choices === undefined ? {} : { choices }),
    ...(source === undefined ? {} : { source }),
    ...(hint === undefined ? {} : { hint }),
    isCheckbox: isCheckbox === true,
    isLink: isLink === true,
  };
}

function change(work: Work, table: Table, title: string, offer: Offer): void {
  const sheet = table.sheet.name;
  const standing = work.columnOf(sheet, title) ?? { title, isCheckbox: false, isLink: false };
  const cells = work.columnCells(table, columnAt(table, title));
  writeColumn(work, sheet, cells, columnWith(work, standing.title, { ...standing, ...offer }));
}

/** Another dropdown on a column, or none. */
export function setChoices(work: Work, edit: SetChoices): void {
  change(work, tableAt(work.state, edit.table), edit.column, { choices: edit.after ?? undefined });
}

/** Another hint on a column, or none. */
export function setHint(work: Work, edit: SetHint): void {
  change(work, tableAt(work.state, edit.table), edit.column, { hint: edit.after ?? undefined });
}

/** Checkboxes in the cells of a column, or none. */
export function setCheckbox(work: Work, edit: SetCheckbox): void {
  change(work, tableAt(work.state, edit.table), edit.column, { isCheckbox: edit.after });
}

/** Offers of all columns over all rows of a table, after rows were added to it. */
export function spreadOffers(work: Work, table: Table): void {
  for (const column of work.sheet(table.sheet.name).columns) {
    const index = columnNamed(table.header, column.title);
    const offers = column.source !== undefined || column.hint !== undefined || column.isCheckbox;
    if (index >= 0 && offers) writeColumn(work, table.sheet.name, work.columnCells(table, index), column);
  }
}

/** True for a dropdown whose words stand in a column of a sheet. */
function leansOn(column: StandingColumn, keys: ReadonlySet<string>): boolean {
  return column.choices !== undefined && "sheet" in column.choices && keys.has(column.choices.sheet);
}

/** Dropdowns whose words stand on sheets that got other rows, or were not there yet, point to all words again. */
export function refreshDropdowns(work: Work, keys: ReadonlySet<string>): void {
  for (const [name, { columns }] of [...work.sheets]) {
    const sheet = sheetNamed(work.state, name);
    const header = sheet?.cells[sheet.headerRow - 1];
    if (sheet?.key === undefined || header === undefined) continue;
    const table: Table = { sheet, headerRow: sheet.headerRow, header, keyIndices: [] };
    for (const column of columns.filter((one) => leansOn(one, keys))) {
      const index = columnNamed(header, column.title);
      const fresh = columnWith(work, column.title, column);
      if (index >= 0 && fresh.source !== column.source)
        writeColumn(work, sheet.name, work.columnCells(table, index), fresh);
    }
  }
}
