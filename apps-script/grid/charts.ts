import { chartSize, rowsPerChart, seriesColour } from "../../core/workbook/chart-looks.ts";
import { chartsDrawing, chartTable } from "../../core/workbook/chart-source.ts";
import type { SetChart } from "../../core/workbook/edit.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { columnAt, tableAt, type Table } from "../../core/workbook/table.ts";
import type { DrawGridChart } from "./operation.ts";
import type { GridWork } from "./work.ts";

const pixelsPerCentimetre = 96 / 2.54;

/** The cell at the upper left of the chart in a place below the first one, right of the table. */
function cornerOf(table: Table, place: number): { readonly row: number; readonly column: number } {
  return { row: table.headerRow + place * rowsPerChart, column: table.header.length + 2 };
}

function drawing(work: GridWork, table: Table, chart: Chart, place: number): DrawGridChart {
  const source = chartTable(work.state, table, chart);
  const cellsOf = (title: string): Range => ({
    ...work.columnCells(source, columnAt(source, title)),
    firstRow: source.headerRow,
  });
  return {
    do: "chart",
    sheet: table.sheet.name,
    drawing: {
      chart,
      from: source.sheet.name,
      categories: cellsOf(chart.categories),
      series: chart.series.map(cellsOf),
      colours: chart.series.map((_, index) => seriesColour(chart, index)),
      ...cornerOf(table, place),
      width: Math.round(chartSize.width * pixelsPerCentimetre),
      height: Math.round(chartSize.height * pixelsPerCentimetre),
    },
  };
}

function draw(work: GridWork, table: Table, chart: Chart, place: number): void {
  const operation = drawing(work, table, chart, place);
  const { row, column } = operation.drawing;
  work.makeRoom(table.sheet.name, Math.max(row, table.headerRow + 1), column);
  work.do(operation);
}

function placeOf(table: Table, id: string): number {
  const charts = table.sheet.charts ?? [];
  const place = charts.findIndex((chart) => chart.id === id);
  return place < 0 ? charts.length : place;
}

/** Charts draw all rows of a table again, after rows came or went; they may stand on other sheets. */
export function refreshCharts(work: GridWork, table: Table): void {
  for (const { on, chart } of chartsDrawing(work.state, table)) draw(work, on, chart, placeOf(on, chart.id));
}

/** Draws a chart, replaces it, or takes it away. */
export function setChart(work: GridWork, edit: SetChart): void {
  const table = tableAt(work.state, edit.table);
  if (edit.after === null) {
    work.do({ do: "remove-chart", sheet: table.sheet.name, id: edit.id });
    return;
  }
  draw(work, table, edit.after, placeOf(table, edit.id));
}
