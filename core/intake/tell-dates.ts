import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { isAmbiguousDate } from "./cells/date.ts";
import { cellsOf, type MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";

/** Says of columns of typed dates how day and month were told apart, where nothing in the column proves it. */
export function tellDateOrders(sheet: MappedSheet, notes: Notes): void {
  for (const { index, header } of sheet.columns) {
    const order = sheet.dateOrders.get(index);
    const place = cellsOf(sheet.table, index).findIndex(isAmbiguousDate);
    const row = sheet.table.rows[place]?.row;
    if (row === undefined || (order !== "assumed" && order !== "month-first")) continue;
    const code = order === "assumed" ? "date-order-assumed" : "date-month-first";
    notes.tell({
      level: "info",
      sheet: sheet.table.sheet.name,
      cell: cellAddress(row, index + 1),
      row,
      told: sentence(code, { header }),
      remedy: sentence(`remedy-${code}`, {}),
    });
  }
}
