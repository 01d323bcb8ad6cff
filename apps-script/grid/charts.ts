import { chartSize, rowsAbove, seriesColour } from "../../core/workbook/chart-looks.ts";
import { chartsDrawing, chartTable } from "../../core/workbook/chart-source.ts";
import type { SetChart } from "../../core/workbook/edit.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { columnAt, tableAt, type Table } from "../../core/workbook/table.ts";
import type { DrawGridChart } from "./operation.ts";
import type { GridWork } from "./work.ts";

const pixelsPerCentimetre = 96 / 2.54;

/** The cell at the upper left of the chart with an id: right of the table, below the charts before it. */
function cornerOf({ sheet, headerRow, header }: Table, id: string): { readonly row: number; readonly column: number } {
  const { charts = [] } = sheet;
  const place = charts.findIndex((chart) => chart.id === id);
  return { row: headerRow + rowsAbove(charts, place < 0 ? charts.length : place), column: header.length + 2 };
}

function drawing(work: GridWork, table: Table, chart: Chart): DrawGridChart {
  const { width, height } = chartSize(chart);
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
      ...cornerOf(table, chart.id),
      width: Math.round(width * pixelsPerCentimetre),
      height: Math.round(height * pixelsPerCentimetre),
    },
  };
}

function draw(work: GridWork, table: Table, chart: Chart, before: Chart | null): void {
  const isResized = before !== null && before.height !== chart.height;
  const operation = { ...drawing(work, table, chart), ...(isResized ? { isResized } : {}) };
  const { row, column } = operation.drawing;
  work.makeRoom(table.sheet.name, Math.max(row, table.headerRow + 1), column);
  work.do(operation);
}

/** Charts draw all rows of a table again, after rows came or went; they may stand on other sheets. */
export function refreshCharts(work: GridWork, table: Table): void {
  for (const { on, chart } of chartsDrawing(work.state, table)) draw(work, on, chart, chart);
}

/** Draws a chart, replaces it, or takes it away. */
export function setChart(work: GridWork, edit: SetChart): void {
  const table = tableAt(work.state, edit.table);
  if (edit.after === null) {
    work.do({ do: "remove-chart", sheet: table.sheet.name, id: edit.id });
    return;
  }
  draw(work, table, edit.after, edit.before);
}
