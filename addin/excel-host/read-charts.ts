import type { Chart, DrawnKind } from "../../core/workbook/layout.ts";
import { chartAsNamed, chartNamed } from "../../core/workbook/own-names.ts";
import type { Mark } from "../../core/workbook/own-names.ts";
import { parsedReference } from "../../core/workbook/references.ts";
import { officeCode } from "./errors.ts";
import type { Asked } from "./structure.ts";

/** What Excel calls the charts we draw. */
export const chartTypes = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "Line",
  "stacked-bar": "BarStacked",
  "stacked-column": "ColumnStacked",
  "diverging-bar": "BarStacked",
} as const satisfies Readonly<Record<DrawnKind, string>>;

/** Kinds of charts as Excel calls them; what a person made something else of is no longer ours. */
const kinds: ReadonlyMap<string, DrawnKind> = new Map([
  ["BarClustered", "bar"],
  ["ColumnClustered", "column"],
  ["Line", "line"],
  ["LineMarkers", "line"],
  ["BarStacked", "stacked-bar"],
  ["ColumnStacked", "stacked-column"],
]);

/** Asks which charts stand on a sheet. */
export function askCharts(sheet: Excel.Worksheet): Asked<readonly Excel.Chart[]> {
  const { charts } = sheet;
  charts.load("items/name,items/chartType,items/series/items/name");
  return { taken: () => Array.from(charts.items).filter(({ name }) => chartNamed(name) !== undefined) };
}

/** The sheets that charts may draw: ours, by name. */
export interface Drawable {
  readonly markOf: (sheet: string) => Mark | undefined;
  readonly titleOn: (sheet: string, column: number) => string;
}

/** The charts of ours on a sheet. */
export interface ChartsOn {
  readonly sheet: string;
  readonly charts: readonly Excel.Chart[];
}

/** What a chart draws, in titles of columns; undefined where that is not on one sheet of ours. */
function drawnBy(
  home: string,
  sources: readonly string[],
  { markOf, titleOn }: Drawable,
): Pick<Chart, "source" | "categories" | "series"> | undefined {
  const references = sources.map((source) => parsedReference(source.replace(/^=/u, "")));
  const names = new Set(references.map((one) => one?.sheet?.toLowerCase() ?? ""));
  const [name = ""] = names;
  const key = markOf(name)?.key;
  if (names.size !== 1 || key === undefined) return undefined;
  const [categories = "", ...series] = references.map((one) => titleOn(name, one?.range.firstColumn ?? 0));
  return { ...(name === home.toLowerCase() ? {} : { source: key }), categories, series };
}

function askChart(home: string, chart: Excel.Chart, around: Drawable): Asked<Chart | undefined> {
  chart.title.load("text,visible");
  const series = Array.from(chart.series.items);
  const asked = [
    series[0]?.getDimensionDataSourceString("Categories"),
    ...series.map((one) => one.getDimensionDataSourceString("Values")),
  ];
  return {
    taken: () => {
      const named = chartNamed(chart.name) ?? { id: "", isDiverging: false };
      const title = chart.title.visible ? chart.title.text : "";
      const sources = asked.map((one) => one?.value ?? "");
      if (sources.some((source) => source.includes("#REF!"))) return undefined;
      const drawn = drawnBy(home, sources, around);
      const kind = kinds.get(chart.chartType);
      if (drawn === undefined || kind === undefined) {
        return { id: named.id, kind: "other", title, categories: "", series: [] };
      }
      return chartAsNamed(named, { kind, title, ...drawn });
    },
  };
}

type FoundCharts = ReadonlyMap<string, readonly Chart[]>;

function found(asked: readonly { readonly sheet: string; readonly chart: Asked<Chart | undefined> }[]): FoundCharts {
  const charts = new Map<string, Chart[]>();
  for (const { sheet, chart } of asked) {
    const one = chart.taken();
    if (one !== undefined) charts.set(sheet, [...(charts.get(sheet) ?? []), one]);
  }
  for (const all of charts.values()) all.sort((one, other) => (one.id < other.id ? -1 : 1));
  return charts;
}

/** Cells, or the sheet that they stood on, are not there any more. */
function isLost(error: unknown): boolean {
  const code = officeCode(error);
  return code === "InvalidReference" || code === "ItemNotFound";
}

/** The charts one by one: Excel refuses to tell anything where one of them has lost its cells. */
async function oneByOne(
  context: Excel.RequestContext,
  all: readonly { readonly sheet: string; readonly chart: Excel.Chart }[],
  around: Drawable,
): Promise<FoundCharts> {
  const [first, ...rest] = all;
  if (first === undefined) return new Map();
  const charts = await asked(context, [first], around).catch((error: unknown): FoundCharts => {
    // A person deleted what it draws: it is no chart of ours any more, and no reason to read nothing.
    if (isLost(error)) return new Map();
    throw error;
  });
  const others = await oneByOne(context, rest, around);
  const here = [...(charts.get(first.sheet) ?? []), ...(others.get(first.sheet) ?? [])];
  return new Map([...others, ...(here.length === 0 ? [] : [[first.sheet, here] as const])]);
}

async function asked(
  context: Excel.RequestContext,
  all: readonly { readonly sheet: string; readonly chart: Excel.Chart }[],
  around: Drawable,
): Promise<FoundCharts> {
  const answers = all.map(({ sheet, chart }) => ({ sheet, chart: askChart(sheet, chart, around) }));
  await context.sync();
  return found(answers);
}

/**
 * The charts of ours by the name of their sheet, in titles of columns: one more request, and only where there are any. A
 * chart that lost its cells is left out.
 */
export async function readCharts(
  context: Excel.RequestContext,
  sheets: readonly ChartsOn[],
  around: Drawable,
): Promise<FoundCharts> {
  const all = sheets.flatMap(({ sheet, charts }) => charts.map((chart) => ({ sheet, chart })));
  if (all.length === 0) return new Map();
  try {
    return await asked(context, all, around);
  } catch (error) {
    if (!isLost(error)) throw error;
    return oneByOne(context, all, around);
  }
}
