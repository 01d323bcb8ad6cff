import type { Chart, Emphasis } from "./layout.ts";

/** Colours (`RRGGBB`) that people who confuse red and green can tell apart (after Okabe and Ito), dark enough on white. */
const seriesColours = ["1F4E5F", "D55E00", "0072B2", "8A6D00", "CC79A7", "595959"];

/** Colours of series that say how something is going: they differ in lightness too, for who confuses red and green. */
const toneColours: Readonly<Record<Emphasis, string>> = {
  good: "1F4E5F",
  attention: "F0A30A",
  bad: "B3261E",
  muted: "A9B8BE",
};

/** Colours on both sides of nought, from the middle outwards: orange and blue, which everybody can tell apart. */
const sideColours = { left: ["E99A4C", "B35806"], right: ["5AA5CF", "1F4E5F"] } as const;

/** The colour of the halves of an answer that is on neither side. */
const middleColour = "BFC8CC";

/** True where the first of each half of the series are the two halves of one answer in the middle. */
export function hasMiddle({ kind, series }: Pick<Chart, "kind" | "series">): boolean {
  return kind === "diverging-bar" && series.length === 6;
}

function divergingColour(chart: Pick<Chart, "kind" | "series">, place: number): string {
  const half = Math.ceil(chart.series.length / 2);
  const depth = (place < half ? place : place - half) - (hasMiddle(chart) ? 1 : 0);
  const [near, far] = sideColours[place < half ? "left" : "right"];
  if (depth < 0) return middleColour;
  return depth === 0 && half > 1 ? near : far;
}

/** The colour of a series of a chart, by what it says or else by its place. */
export function seriesColour(chart: Pick<Chart, "tones" | "kind" | "series">, place: number): string {
  const tone = chart.tones?.[place];
  if (tone !== undefined) return toneColours[tone];
  if (chart.kind === "diverging-bar") return divergingColour(chart, place);
  return seriesColours[place % seriesColours.length] ?? "595959";
}

/** True where the bars of a chart lie down: they are read from the top, as the rows of the table are. */
export function liesDown({ kind }: Pick<Chart, "kind">): boolean {
  return kind === "bar" || kind === "stacked-bar" || kind === "diverging-bar";
}

/** True where the series of one label stand on each other. */
export function isStacked({ kind }: Pick<Chart, "kind">): boolean {
  return kind === "stacked-bar" || kind === "stacked-column" || kind === "diverging-bar";
}

/** How the scale of a chart around nought is written: parts of one as percent, on either side without a minus. */
export const divergingScale = { low: -1, high: 1, step: 0.25, format: "0%;0%" } as const;

/**
 * Places of series that a legend may leave out, where it counts them as the chart does: of an answer in the middle the
 * left half, which the right half names.
 */
export function outsideLegend(chart: Pick<Chart, "kind" | "series">): readonly number[] {
  return hasMiddle(chart) ? [0] : [];
}

/** Rows that one chart takes at the usual height, with one between. */
export const rowsPerChart = 16;

/** Centimetres of one of those rows. */
const rowHeight = 0.508;

/** Rows that a chart takes, with one between it and the next. */
export function rowsOf({ height }: Pick<Chart, "height">): number {
  return height ?? rowsPerChart;
}

/** Size of a chart in centimetres. One around nought is wider: its labels are sentences. */
export function chartSize(chart: Pick<Chart, "kind" | "height">): { readonly width: number; readonly height: number } {
  return { width: chart.kind === "diverging-bar" ? 26 : 14, height: (rowsOf(chart) - 1) * rowHeight };
}

/** Rows from the top of the first of some charts to where the one in a place stands, each below the one before. */
export function rowsAbove(charts: readonly Pick<Chart, "height">[], place: number): number {
  return charts.slice(0, place).reduce((sum, chart) => sum + rowsOf(chart), 0);
}

/** The height of a chart with so many lying bars, in steps, so that it is seldom drawn anew; absent where it fits. */
export function heightFor(bars: number): number | undefined {
  const [room, perBar, step] = [7, 1.3, 8];
  const height = Math.ceil((room + bars * perBar) / step) * step;
  return height > rowsPerChart ? height : undefined;
}

/** True where words must say what the colours mean: of several series, and of one whose colour says how it is going. */
export function hasLegend({ series, tones }: Pick<Chart, "series" | "tones">): boolean {
  return series.length > 1 || tones !== undefined;
}
