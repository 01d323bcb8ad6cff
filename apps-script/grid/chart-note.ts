import { chartKinds, type Chart, type Emphasis } from "../../core/workbook/layout.ts";

/** The key of the notes that the sheet keeps of our charts (developer metadata, visible to whoever reads the document). */
export const chartNoteKey = "samen-hier.chart";

/** What a sheet keeps of a chart of ours: what Google calls it, and what it was asked to be. */
export interface ChartNote {
  readonly id: number;
  readonly chart: Chart;
  /** What Google calls the sheet that it draws, where that is another: when it went, the chart draws nothing. */
  readonly from?: number;
}

/** A note as text. */
export function chartNoteText(note: ChartNote): string {
  return JSON.stringify(note);
}

function isAbsentOr<Value>(value: unknown, is: (value: unknown) => value is Value): value is Value | undefined {
  return value === undefined || is(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

const kinds: readonly unknown[] = chartKinds;
const emphases: readonly unknown[] = ["good", "attention", "bad", "muted"];

function areTones(value: unknown): value is readonly Emphasis[] {
  return Array.isArray(value) && value.every((one) => emphases.includes(one));
}

function isChart(value: unknown): value is Chart {
  if (typeof value !== "object" || value === null) return false;
  const { id, kind, title, categories, series, source, tones, height } = value as Record<string, unknown>;
  return (
    [id, title, categories].every(isText) &&
    kinds.includes(kind) &&
    Array.isArray(series) &&
    series.every(isText) &&
    isAbsentOr(source, isText) &&
    isAbsentOr(tones, areTones) &&
    isAbsentOr(height, isNumber)
  );
}

/** A note from its text; undefined for text that is none, because somebody else wrote it. */
export function chartNoteFrom(text: string | null): ChartNote | undefined {
  try {
    const note: unknown = JSON.parse(text ?? "");
    if (typeof note !== "object" || note === null) return undefined;
    const { id, chart, from } = note as Record<string, unknown>;
    if (typeof id !== "number" || !isChart(chart)) return undefined;
    return { id, chart, ...(typeof from === "number" ? { from } : {}) };
  } catch {
    return undefined;
  }
}
