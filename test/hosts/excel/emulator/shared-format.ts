import { Area } from "./area.ts";
import { formatOf } from "./format.ts";
import { isUnbounded, type Rect } from "./rect.ts";

/** A scalar of a format that all cells share; `null` where they differ. */
export function sharedFormat(area: Area, path: string): unknown {
  const { rect, sheet } = area;
  const reach = isUnbounded(rect) ? touched(area) : rect;
  const first = formatOf(sheet.grid.formatAt(reach.top, reach.left), path);
  for (let row = reach.top; row <= reach.bottom; row += 1) {
    for (let column = reach.left; column <= reach.right; column += 1) {
      if (formatOf(sheet.grid.formatAt(row, column), path) !== first) return null;
    }
  }
  return first;
}

/** The part of a range without end that a format can differ in. */
function touched(area: Area): Rect {
  const { rect, sheet } = area;
  const used = sheet.grid.used(rect, false) ?? { ...rect, bottom: rect.top, right: rect.left };
  return {
    top: rect.top,
    left: rect.left,
    bottom: Math.min(rect.bottom, used.bottom + 1),
    right: Math.min(rect.right, used.right + 1),
  };
}
