import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { chartNameStart } from "../../core/workbook/own-names.ts";
import { parsedReference } from "../../core/workbook/references.ts";
import type { Asked } from "./structure.ts";

/** Kinds of charts as Excel calls them; what a person made something else of is no longer ours. */
const kinds: ReadonlyMap<string, Chart["kind"]> = new Map([
  ["BarClustered", "bar"],
  ["ColumnClustered", "column"],
  ["Line", "line"],
  ["LineMarkers", "line"],
]);

/** What Excel calls the charts we draw. */
export const chartTypes = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

/** Asks which charts stand on a sheet. */
export function askCharts(sheet: Excel.Worksheet): Asked<readonly Excel.Chart[]> {
  const { charts } = sheet;
  charts.load("items/name,items/chartType,items/series/items/name");
  return { taken: () => Array.from(charts.items).filter(({ name }) => name.startsWith(chartNameStart)) };
}

function titleOf(source: string, header: readonly (Cell | undefined)[]): string {
  const column = parsedReference(source.replace(/^=/u, ""))?.range.firstColumn ?? 0;
  return textOf(header[column - 1]);
}

function askChart(chart: Excel.Chart, header: readonly (Cell | undefined)[]): Asked<Chart | undefined> {
  chart.title.load("text,visible");
  const series = Array.from(chart.series.items);
  const categories = series[0]?.getDimensionDataSourceString("Categories");
  const values = series.map((one) => one.getDimensionDataSourceString("Values"));
  return {
    taken: () => {
      const kind = kinds.get(chart.chartType);
      if (kind === undefined || categories === undefined) return undefined;
      return {
        id: chart.name.slice(chartNameStart.length),
        kind,
        title: chart.title.visible ? chart.title.text : "",
        categories: titleOf(categories.value, header),
        series: values.map((one) => titleOf(one.value, header)),
      };
    },
  };
}

/** What charts of ours draw, in titles of columns: one more request, for sheets that have any. */
export function askChartSources(
  charts: readonly Excel.Chart[],
  header: readonly (Cell | undefined)[],
): Asked<readonly Chart[]> {
  const asked = charts.map((chart) => askChart(chart, header));
  return {
    taken: () =>
      asked
        .map((one) => one.taken())
        .filter((chart) => chart !== undefined)
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
