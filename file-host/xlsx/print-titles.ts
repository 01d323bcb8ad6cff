import { columnLetters } from "../../core/workbook/address.ts";
import { headerRowOf, type SheetLayout } from "../../core/workbook/layout.ts";
import { printedArea } from "../../core/workbook/print.ts";
import { quotedSheet } from "../../core/workbook/ranges.ts";

/** Every printed page begins with the header, and with the columns that stay in sight on the screen too. */
export function repeatedWhenPrinted(layout: SheetLayout): string {
  const sheet = quotedSheet(layout.name);
  const rows = `${sheet}!$${headerRowOf(layout)}:$${headerRowOf(layout)}`;
  return layout.frozenColumns === 0 ? rows : `${sheet}!$A:$${columnLetters(layout.frozenColumns)},${rows}`;
}

/** What is printed, where that is not all: `'M-07 taken'!$A:$P`. */
export function areaWhenPrinted(layout: SheetLayout, rows: number): string | undefined {
  const area = printedArea(layout, rows);
  return area === undefined ? undefined : `${quotedSheet(layout.name)}!${area.replace(/[A-Z]+|\d+/gu, "$$$&")}`;
}
