import { Area } from "./area.ts";
import type { ChartSeries } from "./book-sheet.ts";
import { wireValue } from "./cell.ts";
import { cellMap } from "./cells.ts";
import { columnsOf, rowsOf, type Rect } from "./rect.ts";

function titleAt({ sheet, rect }: Area): string {
  return String(wireValue(sheet.grid.at(rect.top, rect.left)?.value));
}

/** Columns (or rows) of the source become rows of numbers; the first names the others where it holds no numbers. */
export function seriesFrom(source: Area, by: "Columns" | "Rows"): readonly ChartSeries[] {
  const { sheet, rect } = source;
  const lines = lineRects(rect, by);
  const bodies = lines.map((line) => bodyRect(line, by));
  const isText = (line: Rect | undefined): boolean =>
    line !== undefined && (cellMap(sheet, line, (cell) => typeof cell?.value === "string") ?? []).flat().some(Boolean);
  const hasLabels = lines.length > 1 && isText(bodies[0]);
  const categories = hasLabels ? bodies[0] : undefined;
  return lines.slice(hasLabels ? 1 : 0).map((line, place) => ({
    name: titleAt(new Area(sheet, line)),
    values: new Area(sheet, bodies[place + (hasLabels ? 1 : 0)] ?? line),
    categories: categories === undefined ? undefined : new Area(sheet, categories),
    color: undefined,
  }));
}

function lineRects(rect: Rect, by: "Columns" | "Rows"): readonly Rect[] {
  const count = by === "Columns" ? columnsOf(rect) : rowsOf(rect);
  return Array.from({ length: count }, (_, place) =>
    by === "Columns"
      ? { ...rect, left: rect.left + place, right: rect.left + place }
      : { ...rect, top: rect.top + place, bottom: rect.top + place },
  );
}

function bodyRect(line: Rect, by: "Columns" | "Rows"): Rect {
  if (by === "Columns") return { ...line, top: Math.min(line.top + 1, line.bottom) };
  return { ...line, left: Math.min(line.left + 1, line.right) };
}
