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

/** The colour of a series of a chart, by what it says or else by its place. */
export function seriesColour({ tones }: Pick<Chart, "tones">, place: number): string {
  const tone = tones?.[place];
  return tone === undefined ? (seriesColours[place % seriesColours.length] ?? "595959") : toneColours[tone];
}

/** True where the bars of a chart lie down: they are read from the top, as the rows of the table are. */
export function liesDown({ kind }: Pick<Chart, "kind">): boolean {
  return kind === "bar" || kind === "stacked-bar";
}

/** True where the series of one label stand on each other. */
export function isStacked({ kind }: Pick<Chart, "kind">): boolean {
  return kind === "stacked-bar" || kind === "stacked-column";
}

/** Rows that one chart takes at the usual height, with one between. */
export const rowsPerChart = 16;

/** Size of a chart in centimetres. */
export const chartSize = { width: 14, height: 7.62 } as const;

/** True where words must say what the colours mean: of several series, and of one whose colour says how it is going. */
export function hasLegend({ series, tones }: Pick<Chart, "series" | "tones">): boolean {
  return series.length > 1 || tones !== undefined;
}
