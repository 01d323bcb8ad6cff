/** Colours (`RRGGBB`) that people who confuse red and green can tell apart (after Okabe and Ito), dark enough on white. */
const seriesColours = ["1F4E5F", "D55E00", "0072B2", "8A6D00", "CC79A7", "595959"];

/** The colour of a series, by its place. */
export function seriesColour(place: number): string {
  return seriesColours[place % seriesColours.length] ?? "595959";
}

/** Rows that one chart takes at the usual height, with one between. */
export const rowsPerChart = 16;

/** Size of a chart in centimetres. */
export const chartSize = { width: 14, height: 7.62 } as const;
