import { valueOf } from "../../core/workbook/cell.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import { widthOf } from "./columns.ts";
import type { Editing } from "./editing.ts";
import { heightOf, linesOf } from "./row-height.ts";
import type { DocumentRow, SheetDocument } from "./sheet-document.ts";
import { isTrue } from "./xml.ts";

function heightIn(editing: Editing, row: DocumentRow, sheet: Sheet, widths: readonly number[]): number | undefined {
  const lines = (sheet.cells[row.number - 1] ?? []).map((cell, index) => {
    const value = valueOf(cell);
    const style = row.styleOf(index + 1);
    const wraps = typeof value === "string" && style !== undefined && editing.styles.sheet.wraps(style);
    return wraps ? linesOf(value, widths[index] ?? 1) : 1;
  });
  return heightOf(lines);
}

/** Gives rows of one of our sheets the height that their text needs, unless a person chose one. */
export function fitRows(editing: Editing, sheet: Sheet, document: SheetDocument, rows: readonly DocumentRow[]): void {
  const columns = sheet.cells[sheet.headerRow - 1]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, index) => widthOf(document, index + 1) ?? 8);
  for (const row of rows) {
    if (row.number <= sheet.headerRow || isTrue(row.attribute("customHeight"))) continue;
    row.setAttribute("ht", heightIn(editing, row, sheet, widths)?.toString());
  }
}
