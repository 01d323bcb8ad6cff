import { headerRowOf, type Chart, type Emphasis, type SheetLayout } from "./layout.ts";
import type { Range } from "./ranges.ts";
import { parsedReference } from "./references.ts";

/** What marks a sheet as ours: the key of its layout and the row of its header, counted from 1. */
export interface Mark {
  readonly key: string;
  readonly headerRow: number;
}

/** The name that marks a sheet as ours, on its header row. */
export function markName(key: string): string {
  return `SH_${key}`;
}

/** A name of the workbook, and what it refers to, without the leading `=`. */
export interface NamedRange {
  readonly name: string;
  readonly text: string;
}

/** Our sheets by their name in lower case, from the names `SH_<key>` of the workbook; of two names on a sheet the first. */
export function marksIn(names: Iterable<NamedRange>): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { name, text } of names) {
    const key = /^SH_(.+)$/u.exec(name)?.[1];
    const reference = parsedReference(text);
    if (key === undefined || reference?.sheet === undefined) continue;
    const sheet = reference.sheet.toLowerCase();
    if (!marks.has(sheet)) marks.set(sheet, { key, headerRow: reference.range.firstRow });
  }
  return marks;
}

/** A chart of ours carries its id in its name, and behind a bar what its series say. */
const chartNameStart = "SH_chart_";

/** What a chart of ours is called on its sheet. */
export function chartName({ id, tones }: Pick<Chart, "id" | "tones">): string {
  return chartNameStart + id + (tones === undefined ? "" : `|${tones.join(",")}`);
}

function isEmphasis(word: string): word is Emphasis {
  return word === "good" || word === "attention" || word === "bad" || word === "muted";
}

/** What the name of a chart says of it; undefined for the name of a chart that is not ours. */
export function chartNamed(name: string): Pick<Chart, "id" | "tones"> | undefined {
  if (!name.startsWith(chartNameStart)) return undefined;
  const [id = "", said] = name.slice(chartNameStart.length).split("|");
  const tones = said?.split(",").filter(isEmphasis);
  return { id, ...(tones === undefined ? {} : { tones }) };
}

/** What the table of one of our sheets is called where that name is free. */
export function tableName(key: string): string {
  return `Tabel_${key}`;
}

/** How the tables of our sheets look: lines between rows, nothing else. */
export const tableStyle = "TableStyleLight1";

/** Where the table of a new sheet stands: header and rows. A table always has a row, be it an empty one. */
export function tableRange(layout: SheetLayout, rows: number): Range {
  const firstRow = headerRowOf(layout);
  return { firstRow, firstColumn: 1, lastRow: firstRow + Math.max(1, rows), lastColumn: layout.columns.length };
}
