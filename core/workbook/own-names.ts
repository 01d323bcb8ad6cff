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

/** A chart of ours carries its id in its name, and behind bars what programs do not keep of it. */
const chartNameStart = "SH_chart_";

/** Says in a name that the bars are around nought: to programs it is a chart of stacked bars. */
const aroundNought = "diverging";

/** What a chart of ours is called on its sheet. */
export function chartName({ id, tones, kind, height }: Pick<Chart, "id" | "tones" | "kind" | "height">): string {
  const said = [
    ...(tones === undefined ? [] : [tones.join(",")]),
    ...(kind === "diverging-bar" ? [aroundNought] : []),
    ...(height === undefined ? [] : [String(height)]),
  ];
  return chartNameStart + [id, ...said].join("|");
}

function isEmphasis(word: string): word is Emphasis {
  return word === "good" || word === "attention" || word === "bad" || word === "muted";
}

/** What the name of a chart says of it. */
export interface ChartNamed extends Pick<Chart, "id" | "tones" | "height"> {
  /** What programs take for stacked bars is one around nought. */
  readonly isDiverging: boolean;
}

/** What the name of a chart says of it; undefined for the name of a chart that is not ours. */
export function chartNamed(name: string): ChartNamed | undefined {
  if (!name.startsWith(chartNameStart)) return undefined;
  const [id = "", ...said] = name.slice(chartNameStart.length).split("|");
  const height = said.find((word) => /^\d{1,4}$/u.test(word));
  const tones = said.find((word) => word !== aroundNought && word !== height)?.split(",");
  return {
    id,
    isDiverging: said.includes(aroundNought),
    ...(tones === undefined ? {} : { tones: tones.filter(isEmphasis) }),
    ...(height === undefined ? {} : { height: Number(height) }),
  };
}

/** A chart as a program tells it, of the kind that the program takes it for, with what only its name says. */
export function chartAsNamed(
  named: ChartNamed,
  told: Pick<Chart, "kind" | "title" | "source" | "categories" | "series">,
): Chart {
  const { id, tones, height, isDiverging } = named;
  return {
    id,
    ...told,
    kind: isDiverging && told.kind === "stacked-bar" ? "diverging-bar" : told.kind,
    ...(tones?.length === told.series.length ? { tones } : {}),
    ...(height === undefined ? {} : { height }),
  };
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
