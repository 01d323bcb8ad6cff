import { cellAddress, columnLetters } from "./address.ts";
import { headerRowOf, type SheetLayout } from "./layout.ts";

/** Characters across a page that can still be read: a little over half the usual size on A4. */
const readableWidth = { portrait: 160, landscape: 240 };

/** Pages side by side, so that a wide sheet does not become too small to read. */
export function pagesAcross(layout: SheetLayout): number {
  const width = layout.columns.slice(0, layout.print.columns).reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / readableWidth[layout.print.orientation]));
}

/**
 * What of a sheet is printed, such as `A1:J54`, where that is less than all of it, or may be less than comes to stand there. Whole columns (`A:P`) where every row is, so
 * that rows which come later are printed too.
 * @param rows - rows below the header
 */
export function printedArea(layout: SheetLayout, rows: number): string | undefined {
  const columns = Math.min(layout.print.columns ?? layout.columns.length, layout.columns.length);
  const printed = Math.max(1, layout.print.rows ?? rows);
  if (printed < rows) return `A1:${cellAddress(headerRowOf(layout) + printed, columns)}`;
  return layout.print.columns !== undefined ? `A:${columnLetters(columns)}` : undefined;
}

/** Margins of a page in inches. */
export const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** What stands at the foot of each page: the name of the tab, page and pages. No words, so no language. */
export const footers = { left: "&A", right: "&P / &N" } as const;
