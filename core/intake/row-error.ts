import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import type { TableRow } from "./sheet-table.ts";

/** Tells that a row is out because the cell that says who or whose it is holds a formula without a result. */
export function tellRowError({ table, used }: MappedSheet, { row }: TableRow, field: string, notes: Notes): void {
  const column = used.get(field)?.[0];
  if (column === undefined) return;
  const cell = cellAddress(row, column.index + 1);
  notes.tell({
    level: "error",
    sheet: table.sheet.name,
    row,
    cell,
    told: sentence("row-formula-error", { cell, header: column.header, row }),
    remedy: sentence("remedy-formula-error", {}),
  });
}
