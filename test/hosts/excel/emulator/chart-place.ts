import { rectOf } from "./address.ts";
import { Area } from "./area.ts";
import { isAbsent, selfOf, text } from "./arguments.ts";
import { type ChartOn, allowed } from "./chart-on.ts";
import { refuse } from "./problem.ts";
import { standardHeight, standardWidth } from "./range-format-object.ts";
import type { Rect } from "./rect.ts";

function edge(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  until: number,
  standard: number,
): number {
  let sum = 0;
  for (let place = 0; place < until; place += 1) if (!hidden.has(place)) sum += sizes.get(place) ?? standard;
  return sum;
}

function cornerOf(given: unknown): Rect {
  const rect = selfOf(Area, given)?.rect ?? rectOf(text(given));
  return rect ?? refuse("InvalidArgument");
}

/** Lays a chart over cells: from the corner of one to the corner of another. */
export function setPosition({ sheet, chart: one }: ChartOn, first: unknown, last: unknown): null {
  allowed(sheet);
  const from = cornerOf(first);
  const to = isAbsent(last) ? undefined : cornerOf(last);
  const x = (column: number): number => edge(sheet.columnWidths, sheet.hiddenColumns, column, standardWidth);
  const y = (row: number): number => edge(sheet.rowHeights, sheet.hiddenRows, row, standardHeight);
  one.left = x(from.left);
  one.top = y(from.top);
  if (to === undefined) return null;
  one.width = x(to.right + 1) - one.left;
  one.height = y(to.bottom + 1) - one.top;
  return null;
}
