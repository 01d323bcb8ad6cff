import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { Chart } from "../../../core/workbook/layout.ts";
import { chartNoteFrom, chartNoteKey } from "../../grid/chart-note.ts";

/** One of our charts, with the numbers of its drawing and of the word that is kept of it. */
export interface KnownChart {
  readonly chart: Chart;
  readonly chartId: number;
  readonly metadataId: number;
  /** The sheet that it draws, where that is another. */
  readonly from?: number;
}

/** Keys of other sheets of ours that charts on a sheet draw, as far as is kept with it. */
export function sourcesIn({ developerMetadata }: Pick<sheets_v4.Schema$Sheet, "developerMetadata">): readonly string[] {
  return (developerMetadata ?? []).flatMap(({ metadataKey, metadataValue }) => {
    const note = metadataKey === chartNoteKey ? chartNoteFrom(metadataValue ?? null) : undefined;
    return note?.chart.source ?? [];
  });
}

/** Our charts that still stand on a sheet; of one that a person took away only the word is left, which says nothing. */
export function chartsIn({ developerMetadata, charts }: sheets_v4.Schema$Sheet): readonly KnownChart[] {
  const drawn = new Set((charts ?? []).map(({ chartId }) => chartId));
  return (developerMetadata ?? []).flatMap(({ metadataKey, metadataValue, metadataId }): KnownChart[] => {
    if (metadataKey !== chartNoteKey || typeof metadataId !== "number") return [];
    const note = chartNoteFrom(metadataValue ?? null);
    if (note === undefined || !drawn.has(note.id)) return [];
    const { chart, id: chartId, from } = note;
    return [{ chart, chartId, metadataId, ...(from === undefined ? {} : { from }) }];
  });
}
