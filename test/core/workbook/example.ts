import type { Cell, Scalar } from "../../../core/workbook/cell.ts";
import type { AddSheet, TableAddress } from "../../../core/workbook/edit.ts";
import type { ColumnLayout, SheetLayout } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

/** A column of text; the title tells it apart. */
export function textColumn(title: string): ColumnLayout {
  return { key: title.toLowerCase(), title, type: "text", width: 10 };
}

/** A sheet of ours with a code, a name and a status with a dropdown. */
export const exampleLayout: SheetLayout = {
  key: "example",
  name: "Voorbeeld",
  lead: ["Titel"],
  columns: [textColumn("Code"), textColumn("Naam"), { ...textColumn("Stand"), choices: { values: ["open", "klaar"] } }],
  keyColumns: ["code"],
  frozenColumns: 1,
  conditionalFormats: [],
  print: { orientation: "portrait" },
  place: "last",
};

/** Where its table stands. */
export const exampleTable: TableAddress = { sheet: "Voorbeeld", headerRow: 3, keyColumns: ["Code"] };

/** Adds the sheet with some rows. */
export function exampleSheet(rows: readonly (readonly Cell[])[], layout: Partial<SheetLayout> = {}): AddSheet {
  return { kind: "add-sheet", layout: { ...exampleLayout, ...layout }, rows };
}

/** A coordinator's sheet: a title, a header, two groups, a line without a code and a note beside the table. */
export const groups: readonly (readonly Scalar[])[] = [
  ["Welkom Groepen"],
  ["Code", "Plaats", "Leden"],
  ["G1", "Utrecht", 5],
  [null, "opmerking"],
  ["G2", "Breda", 6, null, "let op"],
];

/** Where its table stands. */
export const groupsTable: TableAddress = { sheet: "Groepen", headerRow: 2, keyColumns: ["Code"] };

/** A workbook of which one sheet was read and one was not. */
export const workbook: Snapshot = {
  sheets: [{ name: "Groepen", headerRow: 0, cells: groups }],
  sheetNames: ["Niet gelezen", "Groepen"],
};
