import { columnLetters } from "../../core/workbook/address.ts";
import { headerRowOf, type SheetLayout } from "../../core/workbook/layout.ts";
import { quotedSheet } from "../../core/workbook/ranges.ts";

/** Every printed page begins with the header, and with the columns that stay in sight on the screen too. */
export function repeatedWhenPrinted(layout: SheetLayout): string {
  const sheet = quotedSheet(layout.name);
  const rows = `${sheet}!$${headerRowOf(layout)}:$${headerRowOf(layout)}`;
  return layout.frozenColumns === 0 ? rows : `${sheet}!$A:$${columnLetters(layout.frozenColumns)},${rows}`;
}
