import { divergingScale, hasLegend, isStacked, liesDown, outsideLegend } from "../../core/workbook/chart-looks.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { chartNoteFrom, chartNoteKey, chartNoteText } from "../grid/chart-note.ts";
import type { GridChart } from "../grid/operation.ts";
import { rangeOn } from "./ranges.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart of ours as it stands, or what is left of one that a person took away. */
interface StandingChart {
  readonly chart: Chart;
  readonly note: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  /** The sheet that it draws, where that is another. */
  readonly from?: number;
  readonly drawn?: EmbeddedChart;
}

function standingCharts(sheet: Sheet): readonly StandingChart[] {
  const notes = sheet.getDeveloperMetadata().filter((one) => one.getKey() === chartNoteKey);
  if (notes.length === 0) return [];
  const drawn = new Map(sheet.getCharts().map((chart) => [chart.getChartId(), chart]));
  return notes.flatMap((note) => {
    const said = chartNoteFrom(note.getValue());
    if (said === undefined) return [];
    const chart = drawn.get(said.id);
    const { chart: asked, from } = said;
    const where = from === undefined ? {} : { from };
    return [{ chart: asked, note, ...where, ...(chart === undefined ? {} : { drawn: chart }) }];
  });
}

/**
 * The charts of ours that stand on a sheet and have something to draw: one call, and one more where there are any.
 * `isThere` knows of the id of a sheet whether it still stands.
 */
export function readCharts(sheet: Sheet, isThere: (sheetId: number) => boolean): readonly Chart[] {
  return standingCharts(sheet).flatMap(({ chart, from, drawn }) =>
    drawn === undefined || (from !== undefined && !isThere(from)) ? [] : [chart],
  );
}

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart to draw, and the sheet whose cells it draws. */
export interface ChartToDraw {
  readonly drawing: GridChart;
  readonly source: Sheet;
  /** One that stands gets the height of the drawing. */
  readonly isResized?: boolean | undefined;
}

/** A builder for charts of a kind, without the cells that the chart draws. */
function ofKind(builder: Builder, chart: Chart): Builder {
  if (chart.kind === "line") return builder.asLineChart().clearRanges();
  return liesDown(chart) ? builder.asBarChart().clearRanges() : builder.asColumnChart().clearRanges();
}

/** The same scale on both sides of nought, without a minus, whatever the numbers are. */
function aroundNought(builder: Builder, chart: Chart): Builder {
  const { low, high, step, format } = divergingScale;
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, place) => low + place * step);
  const scale = builder
    .setOption("hAxis", { viewWindow: { min: low, max: high }, ticks, format })
    .setOption("bar", { groupWidth: "75%" });
  return outsideLegend(chart).reduce((one, place) => one.setOption(`series.${place}.visibleInLegend`, false), scale);
}

function dressed(fresh: Builder, { drawing, source }: ChartToDraw): Builder {
  const { chart, categories, series, colours } = drawing;
  let builder = ofKind(fresh, chart);
  for (const range of [categories, ...series]) builder = builder.addRange(rangeOn(source, range));
  const legend = { position: hasLegend(chart) ? "bottom" : "none" };
  const looked = builder
    .setNumHeaders(1)
    .setOption("isStacked", isStacked(chart))
    .setOption("title", chart.title)
    .setOption(
      "colors",
      colours.map((colour) => `#${colour}`),
    )
    .setOption("legend", legend);
  return chart.kind === "diverging-bar" ? aroundNought(looked, chart) : looked;
}

function placed(builder: Builder, { row, column, width, height }: GridChart): Builder {
  return builder.setPosition(row, column, 0, 0).setOption("width", width).setOption("height", height);
}

/** Draws a new chart. Google tells its number only once it stands on the sheet. */
function insert(sheet: Sheet, toDraw: ChartToDraw): number {
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  sheet.insertChart(placed(dressed(sheet.newChart(), toDraw), toDraw.drawing).build());
  // So that it does stand there.
  SpreadsheetApp.flush();
  const ids = sheet.getCharts().map((chart) => chart.getChartId());
  return ids.find((id) => id !== null && !before.has(id)) ?? -1;
}

function noteOf(id: number, { drawing, source }: ChartToDraw): string {
  const from = drawing.chart.source === undefined ? {} : { from: source.getSheetId() };
  return chartNoteText({ id, chart: drawing.chart, ...from });
}

/** Draws a chart, or draws it anew in its place, where a person may have moved it to. */
export function drawChart(sheet: Sheet, toDraw: ChartToDraw): void {
  const { drawing } = toDraw;
  const standing = standingCharts(sheet).find(({ chart }) => chart.id === drawing.chart.id);
  const drawn = standing?.drawn;
  if (drawn === undefined) {
    standing?.note.remove();
    const text = noteOf(insert(sheet, toDraw), toDraw);
    sheet.addDeveloperMetadata(chartNoteKey, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    return;
  }
  const anew = dressed(drawn.modify(), toDraw);
  sheet.updateChart((toDraw.isResized === true ? anew.setOption("height", drawing.height) : anew).build());
  standing?.note.setValue(noteOf(drawn.getChartId() ?? -1, toDraw));
}

/** Takes a chart away, and what is known of it. */
export function removeChart(sheet: Sheet, id: string): void {
  for (const { chart, note, drawn } of standingCharts(sheet)) {
    if (chart.id !== id) continue;
    if (drawn !== undefined) sheet.removeChart(drawn);
    note.remove();
  }
}

/** The sheets with a chart of ours that draws the rows of another of ours, by its key: three calls for each chart. */
export function sheetsDrawing(
  notes: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[],
  keys: ReadonlySet<string>,
): readonly string[] {
  return notes.flatMap((note) => {
    const source = chartNoteFrom(note.getValue())?.chart.source;
    if (source === undefined || !keys.has(source)) return [];
    return note.getLocation().getSheet()?.getName() ?? [];
  });
}
