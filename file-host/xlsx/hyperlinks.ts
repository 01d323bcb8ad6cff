import { textOf, type Cell } from "../../core/workbook/cell.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import { element } from "./markup.ts";
import { quotedSheet } from "../../core/workbook/ranges.ts";
import { parsedRange } from "../../core/workbook/references.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { appendedTo, childrenOf, parsedXml, removed, spliced } from "./xml.ts";

/** The longest name of a sheet; longer text names none. */
const longestName = 31;

/** A link from a cell to the first cell of the sheet that it names; none for a cell that cannot be naming a sheet. */
export function hyperlinkXml(prefix: string, address: string, cell: Cell | undefined): string {
  const sheet = textOf(storedCell(cell));
  // `[Leden.xlsx]Blad1` is a sheet of another file, and `*` stands for every sheet.
  if (sheet === "" || sheet.length > longestName || /[[\]*?:/\\]/u.test(sheet)) return "";
  return element(`${prefix}hyperlink`, { ref: address, location: `${quotedSheet(sheet)}!A1` });
}

function standingSection(sheet: SheetDocument): string {
  const tag = `${sheet.prefix}hyperlinks`;
  const standing = sheet.section("hyperlinks") ?? "";
  return standing === "" ? `<${tag}></${tag}>` : standing;
}

/** Numbers of the columns in which cells lead to sheets. */
export function linkColumns(sheet: SheetDocument): ReadonlySet<number> {
  const links = childrenOf(parsedXml(standingSection(sheet), sheet.part), "hyperlink");
  const ranges = links
    .filter((link) => link.attributes["location"] !== undefined)
    .map((link) => parsedRange(link.attributes["ref"] ?? ""));
  return new Set(
    ranges.flatMap((range) => (range?.firstColumn === range?.lastColumn && range ? [range.firstColumn] : [])),
  );
}

/** Gives cells, by their address, the link that belongs to what they say, instead of the one they have. */
export function setHyperlinks(sheet: SheetDocument, targets: ReadonlyMap<string, Cell>): void {
  if (targets.size === 0) return;
  const xml = standingSection(sheet);
  const root = parsedXml(xml, sheet.part);
  const standing = childrenOf(root, "hyperlink").filter((link) => targets.has(link.attributes["ref"] ?? ""));
  const added = [...targets].map(([address, target]) => hyperlinkXml(sheet.prefix, address, target)).join("");
  const changed = spliced(xml, [...standing.map(removed), appendedTo(root, added)]);
  const empty = childrenOf(parsedXml(changed, sheet.part), "hyperlink").length === 0;
  sheet.setSection("hyperlinks", empty ? "" : changed);
}
