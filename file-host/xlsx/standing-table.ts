import { element } from "./markup.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import type { XlsxPackage } from "./package.ts";
import { parsedRange } from "../../core/workbook/references.ts";
import { appendedTo, attributeSet, childOf, childrenOf, parsedXml, prefixOf, removed, spliced } from "./xml.ts";
import { spelledText } from "./xml-text.ts";

/** An Excel table that is in the workbook. */
export interface StandingTable {
  readonly part: string;
  readonly range: Range;
  /** The row of totals below the data does not count. */
  readonly lastDataRow: number;
  readonly hasTotals: boolean;
  /** Its columns come from outside the workbook and may not be changed here. */
  readonly isQuery: boolean;
}

/** The table of a sheet that has its header in a row. */
export function tableOn(file: XlsxPackage, sheetPart: string, headerRow: number): StandingTable | undefined {
  for (const link of file.relationships(sheetPart)) {
    if (link.type !== "table" || !file.has(link.target)) continue;
    const { attributes } = parsedXml(file.text(link.target), link.target, 1);
    const range = parsedRange(attributes["ref"] ?? "");
    if (range?.firstRow !== headerRow || attributes["headerRowCount"] === "0") continue;
    const totals = Number(attributes["totalsRowCount"] ?? 0);
    return {
      part: link.target,
      range,
      lastDataRow: range.lastRow - totals,
      hasTotals: totals > 0,
      isQuery: attributes["tableType"] === "queryTable",
    };
  }
  return undefined;
}

/** The part with other ranges for the table and its filter. */
function ranged(xml: string, part: string, range: Range): string {
  const root = parsedXml(xml, part);
  const filter = childOf(root, "autoFilter");
  const totals = Number(root.attributes["totalsRowCount"] ?? 0);
  const filtered = rangeText({ ...range, lastRow: range.lastRow - totals });
  return spliced(xml, [
    attributeSet(xml, root, "ref", rangeText(range)),
    ...(filter === undefined ? [] : [attributeSet(xml, filter, "ref", filtered)]),
  ]);
}

function counted(xml: string, part: string): string {
  const columns = childOf(parsedXml(xml, part), "tableColumns");
  if (columns === undefined) return xml;
  return spliced(xml, [attributeSet(xml, columns, "count", String(childrenOf(columns, "tableColumn").length))]);
}

/** Adds a column at the right of a table. */
export function widenTable(file: XlsxPackage, table: StandingTable, title: string): void {
  const { part, range } = table;
  const xml = file.text(part);
  const columns = childOf(parsedXml(xml, part), "tableColumns");
  if (columns === undefined) return;
  const ids = childrenOf(columns, "tableColumn").map((column) => Number(column.attributes["id"] ?? 0));
  const tag = `${prefixOf(columns)}tableColumn`;
  const column = element(tag, { id: Math.max(0, ...ids) + 1, name: spelledText(title) });
  const wider = ranged(spliced(xml, [appendedTo(columns, column)]), part, {
    ...range,
    lastColumn: range.lastColumn + 1,
  });
  file.setText(part, counted(wider, part));
}

/** Takes the last column from a table. */
export function narrowTable(file: XlsxPackage, table: StandingTable): void {
  const { part, range } = table;
  const xml = file.text(part);
  const columns = childrenOf(childOf(parsedXml(xml, part), "tableColumns"), "tableColumn");
  const last = columns[columns.length - 1];
  if (last === undefined || range.lastColumn === range.firstColumn) return;
  const narrower = ranged(spliced(xml, [removed(last)]), part, { ...range, lastColumn: range.lastColumn - 1 });
  file.setText(part, counted(narrower, part));
}

/** True when a table has its last column in a column of the sheet. */
export function endsAt(table: StandingTable | undefined, column: number): table is StandingTable {
  return table !== undefined && !table.isQuery && table.range.lastColumn === column;
}
