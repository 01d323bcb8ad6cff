import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import * as z from "zod/mini";
import type { Chart } from "../../../core/workbook/layout.ts";

/** Key of the word that is kept with a sheet for each of our charts on it; both hosts of Google use it. */
export const chartKey = "samen-hier.chart";

const kept = z.object({
  /** Number of the drawing. */
  id: z.number(),
  chart: z.object({
    id: z.string(),
    kind: z.enum(["bar", "column", "line"]),
    title: z.string(),
    categories: z.string(),
    series: z.array(z.string()),
  }),
});

/** One of our charts, with the numbers of its drawing and of the word that is kept of it. */
export interface KnownChart {
  readonly chart: Chart;
  readonly chartId: number;
  readonly metadataId: number;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Our charts that still stand on a sheet; of one that a person took away only the word is left, which says nothing. */
export function chartsIn({ developerMetadata, charts }: sheets_v4.Schema$Sheet): readonly KnownChart[] {
  const drawn = new Set((charts ?? []).map(({ chartId }) => chartId));
  return (developerMetadata ?? []).flatMap(({ metadataKey, metadataValue, metadataId }): KnownChart[] => {
    if (metadataKey !== chartKey || typeof metadataId !== "number") return [];
    const read = kept.safeParse(parsed(metadataValue ?? ""));
    if (!read.success || !drawn.has(read.data.id)) return [];
    return [{ chart: read.data.chart, chartId: read.data.id, metadataId }];
  });
}
