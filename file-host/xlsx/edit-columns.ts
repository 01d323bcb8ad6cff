import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import type { AddColumn, RemoveColumn } from "../../core/workbook/edit.ts";
import { dateKind, numberLook, storableDates } from "../../core/workbook/looks.ts";
import { markName } from "../../core/workbook/own-names.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import { columnAt, firstRows, newColumnIndex, rowAt, tableAt, type Table } from "../../core/workbook/table.ts";
import { clearWidth, setWidth } from "./columns.ts";
import type { Editing } from "./editing.ts";
import { setHyperlinks } from "./hyperlinks.ts";
import { rangeText, sheetRange, type Range } from "../../core/workbook/ranges.ts";
import { parsedRange, parsedReference } from "../../core/workbook/references.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { endsAt, narrowTable, widenTable } from "./standing-table.ts";
import { cellXml } from "./write-cell.ts";
import { attributeSet, parsedXml, spliced } from "./xml.ts";

/**
 * The style of a new cell: on our own sheets as a new sheet would have it, on a coordinator's that of its left neighbour
 * with another number format.
 */
function styleFor(editing: Editing, table: Table, row: number, edit: AddColumn, value: Cell, column: number): number {
  const number = numberLook(edit.type, valueOf(value));
  const styles = editing.styles.sheet;
  if (table.sheet.key !== undefined) {
    return styles.cellFormat({ number, lined: true, ...(edit.type === "sheet-link" ? { font: "link" } : {}) });
  }
  const neighbour = editing
    .document(table.sheet.name)
    .row(row)
    ?.styleOf(column - 1);
  return neighbour === undefined ? styles.cellFormat({ number }) : styles.reformatted(neighbour, number);
}

/** A filter of the sheet itself grows with the table, or sorting would tear the new column from its rows. */
function setFilterEdge(editing: Editing, table: Table, sheet: SheetDocument, from: number, to: number): void {
  sheet.mapSections("autoFilter", (xml) => {
    if (xml === "") return xml;
    const root = parsedXml(xml, sheet.part);
    const range = parsedRange(root.attributes["ref"] ?? "");
    if (range?.firstRow !== table.headerRow || range.lastColumn !== from) return xml;
    const changed: Range = { ...range, lastColumn: to };
    nameFilter(editing, table, changed);
    return spliced(xml, [attributeSet(xml, root, "ref", rangeText(changed))]);
  });
}

function nameFilter(editing: Editing, table: Table, range: Range): void {
  const name = "_xlnm._FilterDatabase";
  const tab = editing.file.sheets.findIndex((sheet) => sheet.name === table.sheet.name);
  const standing = editing.file.definedNames.find((one) => one.name === name && one.localSheet === tab);
  if (standing !== undefined) editing.file.setDefinedName(name, sheetRange(table.sheet.name, range), tab);
}

/** The mark of one of our sheets spans its header. */
function spanMark(editing: Editing, table: Table, from: number, to: number): void {
  if (table.sheet.key === undefined) return;
  const name = markName(table.sheet.key);
  const standing = editing.file.definedNames.find((one) => one.name === name && one.localSheet === undefined);
  const range = parsedReference(standing?.text ?? "")?.range;
  if (range?.lastColumn !== from) return;
  editing.file.setDefinedName(name, sheetRange(table.sheet.name, { ...range, lastColumn: to }));
}

function moveEdge(editing: Editing, table: Table, sheet: SheetDocument, from: number, to: number): void {
  setFilterEdge(editing, table, sheet, from, to);
  spanMark(editing, table, from, to);
}

/** A new column right of the last, in Excel's table where there is one that ends there. */
export function addColumn(editing: Editing, edit: AddColumn): void {
  const table = tableAt(editing.state, edit.table);
  const sheet = editing.document(table.sheet.name);
  const column = newColumnIndex(table) + 1;
  const rows = firstRows(table);
  const values = new Map(edit.values.map((entry) => [rowAt(table, rows, entry.row), storedCell(entry.value)]));
  const spelling = { prefix: sheet.prefix, date1904: editing.date1904 };
  const header = sheet.row(table.headerRow)?.styleOf(column - 1);
  const titled = cellXml(cellAddress(table.headerRow, column), header, edit.title, undefined, spelling);
  editing.put(sheet, table.headerRow, column, titled);
  for (const row of rowsToStyle(editing, table, values)) {
    const value = values.get(row) ?? null;
    const style = styleFor(editing, table, row, edit, value, column);
    const address = cellAddress(row, column);
    const dates = storableDates(dateKind(edit.type), valueOf(value), table.sheet.key !== undefined);
    editing.put(sheet, row, column, cellXml(address, style, value, dates, spelling));
  }
  link(sheet, edit, values, column);
  setWidth(sheet, column, edit.width);
  const standing = editing.excelTable(table);
  if (endsAt(standing, column - 1)) widenTable(editing.file, standing, edit.title);
  moveEdge(editing, table, sheet, column - 1, column);
}

/** On our own sheets every row gets the looks of the column; on a coordinator's only cells with a value are made. */
function rowsToStyle(editing: Editing, table: Table, values: ReadonlyMap<number, Cell>): readonly number[] {
  if (table.sheet.key === undefined) return [...values.keys()];
  const last = Math.max(editing.endOf(table), table.headerRow + 1);
  return Array.from({ length: last - table.headerRow }, (_, place) => table.headerRow + 1 + place);
}

function link(sheet: SheetDocument, edit: AddColumn, values: ReadonlyMap<number, Cell>, column: number): void {
  if (edit.type !== "sheet-link") return;
  setHyperlinks(sheet, new Map([...values].map(([row, value]) => [cellAddress(row, column), value])));
}

/** Takes an added column away again, cells and width. */
export function removeColumn(editing: Editing, edit: RemoveColumn): void {
  const table = tableAt(editing.state, edit.table);
  const sheet = editing.document(table.sheet.name);
  const column = columnAt(table, edit.title) + 1;
  const links = new Map<string, Cell>();
  for (const row of sheet.rows.filter((one) => one.number >= table.headerRow)) {
    if (row.cell(column) !== undefined) links.set(cellAddress(row.number, column), null);
    row.take(column);
  }
  setHyperlinks(sheet, links);
  clearWidth(sheet, column);
  const standing = editing.excelTable(table);
  if (endsAt(standing, column)) narrowTable(editing.file, standing);
  moveEdge(editing, table, sheet, column, column - 1);
}
