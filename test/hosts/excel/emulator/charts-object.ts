import { seriesFrom } from "./chart-source.ts";
import { Area } from "./area.ts";
import { index, isAbsent, number, oneOf, selfOf, text } from "./arguments.ts";
import type { BookSheet, Chart } from "./book-sheet.ts";
import { axesKind, labelsKind, legendKind, titleKind } from "./chart-looks-object.ts";
import { type ChartOn, allowed, look } from "./chart-on.ts";
import { setPosition } from "./chart-place.ts";
import { seriesCollectionKind } from "./chart-series-object.ts";
import { defined, entity, type Entity, type Property } from "./entity.ts";
import { refuse } from "./problem.ts";
import { columnsOf, rowsOf } from "./rect.ts";
import { worksheet } from "./worksheet-object.ts";

/** The drawings of a sheet. */
export function chartsOf(sheet: BookSheet): Entity {
  return entity(collectionKind, sheet);
}

function chart(sheet: BookSheet, one: Chart): Entity {
  return entity(kind, { sheet, chart: one });
}

const types = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
  "Pie",
] as const;

function found(sheet: BookSheet, key: unknown): Chart | undefined {
  const wanted = text(key).toLowerCase();
  return sheet.charts.find((one) => one.id === key || one.name.toLowerCase() === wanted);
}

function add(sheet: BookSheet, [type, given, by]: readonly unknown[]): Entity {
  allowed(sheet);
  const source = selfOf(Area, given) ?? refuse("InvalidArgument");
  const wanted = isAbsent(by) ? "Auto" : oneOf(["Auto", "Columns", "Rows"], by);
  const orientation = wanted === "Auto" ? (rowsOf(source.rect) >= columnsOf(source.rect) ? "Columns" : "Rows") : wanted;
  const id = sheet.book.nextId();
  const fresh: Chart = {
    id: `{CH-${id}}`,
    name: `Chart ${id}`,
    type: types.find((one) => one === type) ?? refuse("NotInEmulator", "a chart of this type"),
    series: [...seriesFrom(source, orientation)],
    look: new Map(),
    left: 100,
    top: 100,
    width: 360,
    height: 216,
  };
  sheet.charts.push(fresh);
  return chart(sheet, fresh);
}

const collectionKind = defined<BookSheet>({
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((one) => chart(sheet, one)),
  item: (sheet, key) => chart(sheet, found(sheet, key) ?? refuse("ItemNotFound")),
  properties: { count: { get: (sheet) => sheet.charts.length } },
  methods: {
    add: { call: add },
    getCount: { since: 4, call: (sheet) => sheet.charts.length },
    getItemAt: { call: (sheet, [place]) => chart(sheet, sheet.charts[index(place)] ?? refuse("ItemNotFound")) },
    getItemOrNullObject: {
      since: 4,
      call: (sheet, [key]) => {
        const one = found(sheet, key);
        return one === undefined ? null : chart(sheet, one);
      },
    },
  },
});

function measure(name: "left" | "top" | "width" | "height"): Property<ChartOn> {
  return {
    get: (on) => on.chart[name],
    set: (on, value) => {
      allowed(on.sheet);
      if (number(value) < 0) refuse("InvalidArgument");
      on.chart[name] = number(value);
    },
  };
}

const kind = defined<ChartOn>({
  name: "Chart",
  id: (on) => on.chart.id,
  properties: {
    chartType: { since: 7, get: (on) => on.chart.type },
    height: measure("height"),
    id: { since: 7, get: (on) => on.chart.id },
    left: measure("left"),
    name: {
      get: (on) => on.chart.name,
      set: ({ sheet, chart: one }, value) => {
        allowed(sheet);
        one.name = text(value);
      },
    },
    style: look("style", 2, number, 8),
    top: measure("top"),
    width: measure("width"),
  },
  links: {
    axes: { to: (on) => entity(axesKind, on) },
    dataLabels: { to: (on) => entity(labelsKind, on) },
    legend: { to: (on) => entity(legendKind, on) },
    series: { to: (on) => entity(seriesCollectionKind, on) },
    title: { to: (on) => entity(titleKind, on) },
    worksheet: { since: 2, to: ({ sheet }) => worksheet(sheet) },
  },
  methods: {
    delete: {
      call: ({ sheet, chart: one }) => {
        allowed(sheet);
        sheet.charts.splice(sheet.charts.indexOf(one), 1);
        return null;
      },
    },
    setData: {
      call: ({ sheet, chart: one }, [source, by]) => {
        allowed(sheet);
        const area = selfOf(Area, source) ?? refuse("InvalidArgument");
        const orientation = isAbsent(by) ? "Columns" : oneOf(["Columns", "Rows"], by);
        one.series.splice(0, one.series.length, ...seriesFrom(area, orientation));
        return null;
      },
    },
    setPosition: { call: (on, [first, last]) => setPosition(on, first, last) },
  },
});
