import { cellAddress } from "../../core/workbook/address.ts";
import { sheetNamed, type ColumnFeatures } from "../../core/workbook/snapshot.ts";
import type { SetCheckbox, SetChoices, SetHint } from "../../core/workbook/edit.ts";
import { columnAt, columnNamed, folded, tableAt, type Table } from "../../core/workbook/table.ts";
import { setColumnValidations } from "./column-validation.ts";
import type { Editing } from "./editing.ts";
import { checkboxComplement } from "./feature-bag.ts";
import { rangeText } from "../../core/workbook/ranges.ts";
import { reStyled } from "./sheet-document.ts";
import { validationXml } from "./validation.ts";
import { cellXml } from "./write-cell.ts";

function offerOf(table: Table, column: string): ColumnFeatures | undefined {
  return table.sheet.features?.find((feature) => folded(feature.column) === folded(column));
}

function writeOffer(editing: Editing, table: Table, column: string, offer: Partial<ColumnFeatures>): void {
  const sheet = editing.document(table.sheet.name);
  const cells = editing.columnCells(table, columnAt(table, column));
  const validation = { range: rangeText(cells), choices: offer.choices, hint: offer.hint };
  const formula = editing.choicesFormula.bind(editing);
  setColumnValidations(sheet, cells, validationXml(sheet.prefix, validation, formula));
}

/** Another dropdown on a column, or none. */
export function setChoices(editing: Editing, edit: SetChoices): void {
  const table = tableAt(editing.state, edit.table);
  const { hint } = offerOf(table, edit.column) ?? {};
  const choices = edit.after;
  writeOffer(editing, table, edit.column, { ...(hint === undefined ? {} : { hint }), ...(choices && { choices }) });
}

/** Another hint on a column, or none. */
export function setHint(editing: Editing, edit: SetHint): void {
  const table = tableAt(editing.state, edit.table);
  const { choices } = offerOf(table, edit.column) ?? {};
  const hint = edit.after;
  writeOffer(editing, table, edit.column, { ...(choices === undefined ? {} : { choices }), ...(hint && { hint }) });
}

/** Checkboxes in the cells of a column, or none. */
export function setCheckbox(editing: Editing, edit: SetCheckbox): void {
  const table = tableAt(editing.state, edit.table);
  const sheet = editing.document(table.sheet.name);
  const { firstRow, lastRow, firstColumn: column } = editing.columnCells(table, columnAt(table, edit.column));
  const complement = edit.after ? checkboxComplement(editing.file) : undefined;
  const spelling = { prefix: sheet.prefix, date1904: editing.date1904 };
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = sheet.row(row)?.cell(column);
    const style = editing.styles.sheet.withCheckbox(Number(cell?.attributes["s"] ?? 0), complement);
    const blank = cellXml(cellAddress(row, column), style, null, undefined, spelling);
    editing.put(sheet, row, column, cell === undefined ? blank : reStyled(cell, style));
  }
}

/**
 * Dropdowns whose words stand on a sheet that was not there yet when they were written: a plan may add the sheet with the
 * words last. Where it does not come at all there is no dropdown.
 */
export function finishDropdowns(editing: Editing, sheets: ReadonlySet<string>): void {
  if (!editing.awaitsWords) return;
  for (const name of sheets) {
    const sheet = sheetNamed(editing.state, name);
    const header = sheet?.cells[sheet.headerRow - 1];
    if (sheet === undefined || header === undefined) continue;
    for (const feature of sheet.features ?? []) {
      if (feature.choices === undefined || "values" in feature.choices) continue;
      if (columnNamed(header, feature.column) < 0) continue;
      writeOffer(editing, { sheet, headerRow: sheet.headerRow, header, keyIndices: [] }, feature.column, feature);
    }
  }
}
