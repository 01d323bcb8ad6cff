import type { SetChart } from "../../core/workbook/edit.ts";
import { chartSize, rowsPerChart, seriesColour } from "../../core/workbook/chart-looks.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import { chartNameStart } from "../../core/workbook/own-names.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import { columnAt, tableAt, type Table } from "../../core/workbook/table.ts";
import { chartTypes } from "./read-charts.ts";
import type { Work } from "./work.ts";

const pointsPerCentimetre = 72 / 2.54;

/** The columns that a chart draws: labels, and numbers with their title. */
interface Drawn {
  readonly categories: Range;
  readonly series: readonly { readonly title: string; readonly cells: Range }[];
}

function drawnBy(work: Work, table: Table, chart: Chart): Drawn {
  const cellsOf = (title: string): Range => work.columnCells(table, columnAt(table, title));
  return {
    categories: cellsOf(chart.categories),
    series: chart.series.map((title) => ({ title, cells: cellsOf(title) })),
  };
}

function draw(sheet: Excel.Worksheet, chart: Chart, drawn: Drawn): Excel.Chart {
  const [first, ...others] = drawn.series;
  const source = sheet.getRange(rangeText(first?.cells ?? drawn.categories));
  const made = sheet.charts.add(chartTypes[chart.kind], source, "Columns");
  made.name = chartNameStart + chart.id;
  others.forEach(({ title }) => made.series.add(title));
  drawn.series.forEach(({ title, cells }, place) => {
    const series = made.series.getItemAt(place);
    series.name = title;
    series.setValues(sheet.getRange(rangeText(cells)));
    series.setXAxisValues(sheet.getRange(rangeText(drawn.categories)));
    if (chart.kind === "line") series.format.line.color = `#${seriesColour(place)}`;
    else series.format.fill.setSolidColor(`#${seriesColour(place)}`);
  });
  return made;
}

function finish(made: Excel.Chart, chart: Chart, corner: string): void {
  if (chart.title === "") made.title.visible = false;
  else made.title.text = chart.title;
  made.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) made.legend.position = "Bottom";
  // Bars read from the top down, as the rows of the table do.
  if (chart.kind === "bar") made.axes.categoryAxis.reversePlotOrder = true;
  made.setPosition(corner);
  made.width = chartSize.width * pointsPerCentimetre;
  made.height = chartSize.height * pointsPerCentimetre;
}

/** Charts draw all rows of their table again, after rows came or went. `table` is the table as it stands by then. */
export function refreshCharts(work: Work, table: Table): void {
  for (const chart of table.sheet.charts ?? []) {
    const { categories, series } = drawnBy(work, table, chart);
    work.queue.on(
      table.sheet.name,
      (sheet) => {
        const standing = sheet.charts.getItemOrNullObject(chartNameStart + chart.id).series;
        series.forEach(({ cells }, place) => {
          const one = standing.getItemAt(place);
          one.setValues(sheet.getRange(rangeText(cells)));
          one.setXAxisValues(sheet.getRange(rangeText(categories)));
        });
      },
      4 + 6 * series.length,
    );
  }
}

/** Draws a chart, replaces it, or takes it away. */
export function setChart(work: Work, edit: SetChart): void {
  const table = tableAt(work.state, edit.table);
  const chart = edit.after;
  const drawn = chart === null ? undefined : drawnBy(work, table, chart);
  const place = (table.sheet.charts ?? []).findIndex(({ id }) => id === edit.id);
  const below = place < 0 ? (table.sheet.charts ?? []).length : place;
  const corner = cellAddress(table.headerRow + below * rowsPerChart, table.header.length + 2);
  work.queue.on(
    table.sheet.name,
    (sheet) => {
      if (edit.before !== null) sheet.charts.getItemOrNullObject(chartNameStart + edit.id).delete();
      if (chart !== null && drawn !== undefined) finish(draw(sheet, chart, drawn), chart, corner);
    },
    12 + 10 * (chart?.series.length ?? 0),
  );
}
