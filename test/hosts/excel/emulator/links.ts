import type { Area } from "./area.ts";
import { onlyKeys, record, text } from "./arguments.ts";
import { wireValue } from "./cell.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { isUnbounded, type Rect } from "./rect.ts";

function bounded({ rect }: Area): Rect {
  return isUnbounded(rect) ? refuse("InvalidArgument") : rect;
}

/** The link that all cells of a range share; `null` where there is none or they differ. */
export function linkAt(area: Area): unknown {
  const { sheet } = area;
  const rect = bounded(area);
  const cell = sheet.grid.at(rect.top, rect.left);
  const links = new Set<string | undefined>();
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) links.add(sheet.grid.at(row, column)?.link);
  }
  const [link] = links;
  if (links.size !== 1 || link === undefined) return null;
  const place = link.startsWith("#") ? { documentReference: link.slice(1) } : { address: link };
  return { ...place, textToDisplay: String(wireValue(cell?.value)), screenTip: "" };
}

/** Makes cells lead somewhere: `documentReference` within the workbook, or an address outside. */
export function writeLink(area: Area, value: unknown): void {
  const { sheet } = area;
  const rect = bounded(area);
  const given = record(value);
  onlyKeys(given, ["address", "documentReference", "screenTip", "textToDisplay"]);
  mayChange(sheet, "allowInsertHyperlinks");
  const within = given["documentReference"];
  const link = typeof within === "string" ? `#${within}` : text(given["address"]);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const shown = given["textToDisplay"];
      const content = typeof shown === "string" ? { value: shown } : sheet.grid.at(row, column);
      sheet.grid.setContent(row, column, { ...content, link });
    }
  }
  sheet.grid.setFormat(rect, "format/font/color", "#0563C1");
  sheet.grid.setFormat(rect, "format/font/underline", "Single");
}
