import { quotedSheet, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { index, isAbsent, number, oneOf, selfOf, text, truth } from "./arguments.ts";
import type { ChartSeries } from "./book-sheet.ts";
import { wireValue } from "./cell.ts";
import { cellMap } from "./cells.ts";
import { type ChartOn, allowed, look } from "./chart-on.ts";
import { defined, entity, type Entity } from "./entity.ts";
import { refuse } from "./problem.ts";
import { colour } from "./range-format-object.ts";

interface SeriesOn extends ChartOn {
  readonly series: ChartSeries;
}

function seriesObject(on: ChartOn, series: ChartSeries): Entity {
  return entity(seriesKind, { ...on, series });
}

/** The rows of numbers of a chart. */
export const seriesCollectionKind = defined<ChartOn>({
  name: "ChartSeriesCollection",
  items: (on) => on.chart.series.map((series) => seriesObject(on, series)),
  properties: { count: { get: (on) => on.chart.series.length } },
  methods: {
    add: {
      since: 7,
      call: (on, [name, place]) => {
        allowed(on.sheet);
        const title = isAbsent(name) ? `Series${on.chart.series.length + 1}` : text(name);
        const fresh = { name: title, values: undefined, categories: undefined, color: undefined };
        on.chart.series.splice(isAbsent(place) ? on.chart.series.length : index(place), 0, fresh);
        return seriesObject(on, fresh);
      },
    },
    getCount: { since: 4, call: (on) => on.chart.series.length },
    getItemAt: { call: (on, [place]) => seriesObject(on, on.chart.series[index(place)] ?? refuse("ItemNotFound")) },
  },
});

function areaCopied(given: unknown): Area {
  const area = selfOf(Area, given) ?? refuse("InvalidArgument");
  return new Area(area.sheet, area.rect);
}

/** The cells that a dimension of a series comes from, as `Sheet!$A$2:$A$9`; the API of 1.15 has it so. */
function dimension({ series }: SeriesOn, given: unknown): Area | undefined {
  const name = oneOf(["Categories", "Values", "XValues", "YValues", "BubbleSizes"], given);
  if (name === "BubbleSizes") refuse("InvalidArgument");
  return name === "Categories" || name === "XValues" ? series.categories : series.values;
}

const seriesKind = defined<SeriesOn>({
  name: "ChartSeries",
  properties: {
    chartType: { since: 7, get: (on) => on.chart.type },
    gapWidth: look("series/gapWidth", 219, number, 7),
    hasDataLabels: look("series/hasDataLabels", false, truth, 7),
    name: {
      get: ({ series }) => series.name,
      set: ({ sheet, series }, value) => {
        allowed(sheet);
        series.name = text(value);
      },
    },
  },
  links: { format: { to: (on) => entity(seriesFormatKind, on) } },
  methods: {
    delete: {
      since: 7,
      call: ({ sheet, chart: one, series }) => {
        allowed(sheet);
        one.series.splice(one.series.indexOf(series), 1);
        return null;
      },
    },
    getDimensionValues: {
      since: 12,
      call: (on, [given]) => {
        const area = dimension(on, given);
        const cells = area === undefined ? null : cellMap(area.sheet, area.rect, (cell) => wireValue(cell?.value));
        return (cells ?? []).flat();
      },
    },
    getDimensionDataSourceString: {
      since: 15,
      call: (on, [given]) => {
        const area = dimension(on, given);
        return area === undefined ? "" : `${quotedSheet(area.sheet.name)}!${rectText(area.rect, "$")}`;
      },
    },
    setValues: {
      since: 7,
      call: ({ sheet, series }, [given]) => {
        allowed(sheet);
        series.values = areaCopied(given);
        return null;
      },
    },
    setXAxisValues: {
      since: 7,
      call: ({ sheet, series }, [given]) => {
        allowed(sheet);
        series.categories = areaCopied(given);
        return null;
      },
    },
  },
});

const seriesFormatKind = defined<SeriesOn>({
  name: "ChartSeriesFormat",
  links: { fill: { to: (on) => entity(seriesFillKind, on) }, line: { to: (on) => entity(seriesLineKind, on) } },
});

const seriesFillKind = defined<SeriesOn>({
  name: "ChartFill",
  methods: {
    setSolidColor: {
      call: ({ sheet, series }, [given]) => {
        allowed(sheet);
        series.color = colour(given);
        return null;
      },
    },
  },
});

const seriesLineKind = defined<SeriesOn>({
  name: "ChartLineFormat",
  properties: {
    color: {
      get: ({ series }) => series.color ?? "#000000",
      set: ({ sheet, series }, value) => {
        allowed(sheet);
        series.color = colour(value);
      },
    },
  },
});
