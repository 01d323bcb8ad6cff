import type { SetChart } from "../../core/workbook/edit.ts";
import {
  chartSize,
  divergingScale,
  hasLegend,
  liesDown,
  rowsAbove,
  seriesColour,
} from "../../core/workbook/chart-looks.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import { chartsDrawing, chartTable } from "../../core/workbook/chart-source.ts";
import { chartName, chartNamed } from "../../core/workbook/own-names.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import { columnAt, tableAt, type Table } from "../../core/workbook/table.ts";
import { chartTypes } from "./read-charts.ts";
import type { Work } from "./work.ts";

const pointsPerCentimetre = 72 / 2.54;

/** The columns that a chart draws: labels, and numbers with their title. */
interface Drawn {
  /** The sheet that they stand on. */
  readonly sheet: string;
  readonly categories: Range;
  readonly series: readonly { readonly title: string; readonly cells: Range }[];
}

function drawnBy(work: Work, table: Table, chart: Chart): Drawn {
  const source = chartTable(work.state, table, chart);
  const cellsOf = (title: string): Range => work.columnCells(source, columnAt(source, title));
  return {
    sheet: source.sheet.name,
    categories: cellsOf(chart.categories),
    series: chart.series.map((title) => ({ title, cells: cellsOf(title) })),
  };
}

/** The cells of a range on the sheet that a chart draws. */
function cellsOn(sheet: Excel.Worksheet, drawn: Drawn, range: Range): Excel.Range {
  return sheet.context.workbook.worksheets.getItem(drawn.sheet).getRange(rangeText(range));
}

function draw(sheet: Excel.Worksheet, chart: Chart, drawn: Drawn): Excel.Chart {
  const [first, ...others] = drawn.series;
  const source = cellsOn(sheet, drawn, first?.cells ?? drawn.categories);
  // A kind that is only read is never asked for: the core refuses it.
  const made = sheet.charts.add(chartTypes[chart.kind === "other" ? "column" : chart.kind], source, "Columns");
  made.name = chartName(chart);
  others.forEach(({ title }) => made.series.add(title));
  drawn.series.forEach(({ title, cells }, place) => {
    const series = made.series.getItemAt(place);
    series.name = title;
    series.setValues(cellsOn(sheet, drawn, cells));
    series.setXAxisValues(cellsOn(sheet, drawn, drawn.categories));
    const colour = `#${seriesColour(chart, place)}`;
    if (chart.kind === "line") series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
  });
  return made;
}

/** The same scale on both sides of nought, whatever the numbers are, and every label at the left edge. */
function aroundNought(made: Excel.Chart): void {
  const { categoryAxis, valueAxis } = made.axes;
  valueAxis.minimum = divergingScale.low;
  valueAxis.maximum = divergingScale.high;
  valueAxis.majorUnit = divergingScale.step;
  valueAxis.numberFormat = divergingScale.format;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelSpacing = 1;
  made.series.getItemAt(0).gapWidth = 35;
}

function finish(made: Excel.Chart, chart: Chart, corner: string): void {
  if (chart.title === "") made.title.visible = false;
  else made.title.text = chart.title;
  made.legend.visible = hasLegend(chart);
  if (hasLegend(chart)) made.legend.position = "Bottom";
  // Bars read from the top down, as the rows of the table do.
  if (liesDown(chart)) made.axes.categoryAxis.reversePlotOrder = true;
  if (chart.kind === "diverging-bar") aroundNought(made);
  made.setPosition(corner);
  const { width, height } = chartSize(chart);
  made.width = width * pointsPerCentimetre;
  made.height = height * pointsPerCentimetre;
}

/** Charts draw all rows of a table again, after rows came or went; they may stand on other sheets. */
export function refreshCharts(work: Work, table: Table): void {
  for (const { on, chart } of chartsDrawing(work.state, table)) {
    const drawn = drawnBy(work, on, chart);
    work.queue.on(
      on.sheet.name,
      (sheet) => {
        const standing = sheet.charts.getItemOrNullObject(chartName(chart)).series;
        drawn.series.forEach(({ cells }, place) => {
          const one = standing.getItemAt(place);
          one.setValues(cellsOn(sheet, drawn, cells));
          one.setXAxisValues(cellsOn(sheet, drawn, drawn.categories));
        });
      },
      4 + 8 * drawn.series.length,
    );
  }
}

/** Draws a chart, replaces it, or takes it away. */
export function setChart(work: Work, edit: SetChart): void {
  const table = tableAt(work.state, edit.table);
  const chart = edit.after;
  const drawn = chart === null ? undefined : drawnBy(work, table, chart);
  const { charts = [] } = table.sheet;
  const place = charts.findIndex(({ id }) => id === edit.id);
  const above = rowsAbove(charts, place < 0 ? charts.length : place);
  const corner = cellAddress(table.headerRow + above, table.header.length + 2);
  const here = work.sheet(table.sheet.name);
  // One that lost its cells is not known any more, and still stands there.
  const lost = here.lostCharts.filter((name) => chartNamed(name)?.id === edit.id);
  here.lostCharts = here.lostCharts.filter((name) => !lost.includes(name));
  const names = [...(edit.before === null ? [] : [chartName(edit.before)]), ...lost];
  work.queue.on(
    table.sheet.name,
    (sheet) => {
      for (const name of names) sheet.charts.getItemOrNullObject(name).delete();
      if (chart !== null && drawn !== undefined) finish(draw(sheet, chart, drawn), chart, corner);
    },
    24 + 12 * (chart?.series.length ?? 0),
  );
}
