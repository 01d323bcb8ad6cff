import type { AddSheet } from "../../core/workbook/edit.ts";
import { headerRowOf } from "../../core/workbook/layout.ts";
import { markName, tableName, tableRange } from "../../core/workbook/own-names.ts";
import { checkboxComplement } from "./feature-bag.ts";
import { freeWord, sheetRange } from "../../core/workbook/ranges.ts";
import { newSheetXml } from "./new-sheet.ts";
import type { XlsxPackage } from "./package.ts";
import { areaWhenPrinted, repeatedWhenPrinted } from "./print-titles.ts";
import { tableXml } from "./table.ts";
import type { ChoicesFormula } from "./validation.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";
import { parsedXml } from "./xml.ts";

const typePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** All tables of a workbook: their numbers and names, which no other table may have. */
function tablesOf(file: XlsxPackage): readonly { readonly id: number; readonly name: string }[] {
  const parts = file.sheets.flatMap((sheet) =>
    sheet.part === "" ? [] : file.relationships(sheet.part).filter((link) => link.type === "table"),
  );
  return parts
    .filter((link) => file.has(link.target))
    .map((link) => parsedXml(file.text(link.target), link.target).attributes)
    .map((attributes) => ({
      id: Number(attributes["id"] ?? 0),
      name: attributes["displayName"] ?? attributes["name"] ?? "",
    }));
}

function addTable(file: XlsxPackage, sheetPart: string, edit: AddSheet): string {
  const standing = tablesOf(file);
  const taken = [...standing.map((table) => table.name), ...file.definedNames.map((name) => name.name)];
  const part = file.freePart(`${file.folder}tables/table`, ".xml");
  const xml = tableXml({
    id: Math.max(0, ...standing.map((table) => table.id)) + 1,
    name: freeWord(tableName(edit.layout.key), taken),
    range: tableRange(edit.layout, edit.rows.length),
    titles: edit.layout.columns.map((column) => column.title),
    namespace: file.mainNamespace,
  });
  file.addPart(part, xml, `${typePrefix}.table+xml`);
  return file.addRelationship(sheetPart, "table", part);
}

function nameSheet(file: XlsxPackage, edit: AddSheet, tab: number): void {
  const { layout } = edit;
  const header = { ...tableRange(layout, 0), lastRow: headerRowOf(layout) };
  file.setDefinedName(markName(layout.key), sheetRange(layout.name, header));
  file.setDefinedName("_xlnm.Print_Titles", repeatedWhenPrinted(layout), tab);
  const area = areaWhenPrinted(layout, edit.rows.length);
  if (area !== undefined) file.setDefinedName("_xlnm.Print_Area", area, tab);
}

/**
 * Puts a new sheet into the workbook, with its table, names and looks. The tab in sight stays the one it was: making
 * another one active would mean changing a sheet of the coordinator, because each sheet remembers that it is selected.
 */
export function writeNewSheet(
  file: XlsxPackage,
  styles: WorkbookStyles,
  edit: AddSheet,
  tab: number,
  choicesFormula: ChoicesFormula,
): void {
  const part = file.freePart(`${file.folder}worksheets/sheet`, ".xml");
  const tableRelationship = addTable(file, part, edit);
  const xml = newSheetXml(edit, {
    styles: styles.sheet,
    date1904: file.date1904,
    namespace: file.mainNamespace,
    relationshipNamespace: file.relationshipNamespace,
    checkboxComplement: () => checkboxComplement(file),
    choicesFormula,
    tableRelationship,
  });
  file.addPart(part, xml, `${typePrefix}.worksheet+xml`);
  file.addSheet(edit.layout.name, part, tab);
  nameSheet(file, edit, tab);
}
