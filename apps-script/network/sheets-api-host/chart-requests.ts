import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { divergingScale, hasLegend, isStacked, liesDown } from "../../../core/workbook/chart-looks.ts";
import type { Chart } from "../../../core/workbook/layout.ts";
import type { Range } from "../../../core/workbook/ranges.ts";
import { chartNoteKey, chartNoteText } from "../../grid/chart-note.ts";
import type { DrawGridChart, GridChart, GridOperation } from "../../grid/operation.ts";
import { colourStyle, gridRange } from "./grid-range.ts";
import type { Target } from "./target.ts";

type Requests = readonly sheets_v4.Schema$Request[];

function typeOf(chart: Chart): "BAR" | "COLUMN" | "LINE" {
  if (chart.kind === "line") return "LINE";
  return liesDown(chart) ? "BAR" : "COLUMN";
}

/**
 * The scale around nought. The API knows no format of an axis and no part of a legend: left of nought the numbers have a
 * minus, and the answer in the middle is named twice.
 */
function scaleOf(chart: Chart): readonly sheets_v4.Schema$BasicChartAxis[] {
  if (chart.kind !== "diverging-bar") return [];
  const { low, high } = divergingScale;
  const window = { viewWindowMode: "EXPLICIT", viewWindowMin: low, viewWindowMax: high };
  return [{ position: "BOTTOM_AXIS", viewWindowOptions: window }];
}

function specOf({ chart, from, categories, series, colours }: GridChart, target: Target): sheets_v4.Schema$ChartSpec {
  const sheetId = target.sheetId(from);
  const cells = (range: Range): sheets_v4.Schema$ChartData => ({
    sourceRange: { sources: [gridRange(sheetId, range)] },
  });
  const targetAxis = liesDown(chart) ? "BOTTOM_AXIS" : "LEFT_AXIS";
  const axis = scaleOf(chart);
  return {
    title: chart.title,
    basicChart: {
      chartType: typeOf(chart),
      ...(isStacked(chart) ? { stackedType: "STACKED" } : {}),
      legendPosition: hasLegend(chart) ? "BOTTOM_LEGEND" : "NO_LEGEND",
      headerCount: 1,
      ...(axis.length === 0 ? {} : { axis: [...axis] }),
      domains: [{ domain: cells(categories) }],
      series: series.map((range, index) => {
        const colour = colours[index];
        return {
          series: cells(range),
          targetAxis,
          ...(colour === undefined ? {} : { colorStyle: colourStyle(colour) }),
        };
      }),
    },
  };
}

/** What is kept with the sheet, so that the chart can be read back. */
function kept(id: number, { chart, from }: GridChart, target: Target): string {
  return chartNoteText({ id, chart, ...(chart.source === undefined ? {} : { from: target.sheetId(from) }) });
}

/** The height of a chart that stands, where it is another by now. */
function resized({ drawing, isResized }: DrawGridChart, objectId: number): Requests {
  if (isResized !== true) return [];
  const newPosition = { overlayPosition: { heightPixels: drawing.height } };
  return [{ updateEmbeddedObjectPosition: { objectId, newPosition, fields: "heightPixels" } }];
}

function redrawn(operation: DrawGridChart, target: Target): Requests {
  const { sheet, drawing } = operation;
  const sheetId = target.sheetId(sheet);
  const standing = target.chart(sheetId, drawing.chart.id);
  if (standing === undefined) return drawn(drawing, sheetId, target);
  const { chartId, metadataId } = standing;
  const word = { developerMetadata: { metadataValue: kept(chartId, drawing, target) }, fields: "metadataValue" };
  return [
    { updateChartSpec: { chartId, spec: specOf(drawing, target) } },
    ...resized(operation, chartId),
    { updateDeveloperMetadata: { dataFilters: [{ developerMetadataLookup: { metadataId } }], ...word } },
  ];
}

function drawn(drawing: GridChart, sheetId: number, target: Target): Requests {
  const numbers = { chartId: target.freshId(), metadataId: target.freshId() };
  target.setChart(sheetId, drawing.chart.id, numbers);
  const { row, column, width, height } = drawing;
  const anchorCell = { sheetId, rowIndex: row - 1, columnIndex: column - 1 };
  const position = { overlayPosition: { anchorCell, widthPixels: width, heightPixels: height } };
  const word = {
    metadataId: numbers.metadataId,
    metadataKey: chartNoteKey,
    metadataValue: kept(numbers.chartId, drawing, target),
    location: { sheetId },
    visibility: "DOCUMENT",
  };
  return [
    { addChart: { chart: { chartId: numbers.chartId, spec: specOf(drawing, target), position } } },
    { createDeveloperMetadata: { developerMetadata: word } },
  ];
}

/** The requests that draw a chart, draw it anew, or take it away. */
export function chartRequests(
  operation: Extract<GridOperation, { do: "chart" | "remove-chart" }>,
  target: Target,
): Requests {
  if (operation.do === "chart") return redrawn(operation, target);
  const sheetId = target.sheetId(operation.sheet);
  const standing = target.chart(sheetId, operation.id);
  if (standing === undefined) return [];
  target.setChart(sheetId, operation.id, undefined);
  return [
    { deleteEmbeddedObject: { objectId: standing.chartId } },
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: standing.metadataId } } } },
  ];
}
