import type { BookSheet } from "./book-sheet.ts";
import { formatOf } from "./format.ts";
import { refuse } from "./problem.ts";
import { isUnbounded, type Rect } from "./rect.ts";

const locked = "You can't change this: the sheet is protected.";

/** `AccessDenied` where a protected sheet does not allow this kind of change. */
export function mayChange(sheet: BookSheet, option?: string): void {
  if (sheet.protection === undefined) return;
  if (option === undefined || sheet.protection[option] !== true) refuse("AccessDenied", locked);
}

/** `AccessDenied` where one of the cells is locked and the sheet protected. */
export function mayWrite(sheet: BookSheet, rect: Rect): void {
  if (sheet.protection === undefined) return;
  if (isUnbounded(rect)) refuse("AccessDenied", locked);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const isLocked = formatOf(sheet.grid.formatAt(row, column), "format/protection/locked");
      if (isLocked !== false) refuse("AccessDenied", locked);
    }
  }
}
