import { quotedSheet, rectOf, rectText } from "./address.ts";
import { Area } from "./area.ts";
import { index, isAbsent, number, oneOf, selfOf, text, truth } from "./arguments.ts";
import type { BookSheet, Chart, ChartSeries } from "./book-sheet.ts";
import { cellMap } from "./cells.ts";
import { wireValue } from "./cell.ts";
import { defined, entity, type Entity, type Property } from "./entity.ts";
import type { FormatScalar } from "./format.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { colour, standardHeight, standardWidth } from "./range-format-object.ts";
import { columnsOf, rowsOf, type Rect } from "./rect.ts";
import { worksheet } from "./worksheet-object.ts";

/** A chart and the sheet it stands on. */
interface ChartOn {
  readonly sheet: BookSheet;
  readonly chart: Chart;
}

interface SeriesOn extends ChartOn {
  readonly series: ChartSeries;
}

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

function allowed(sheet: BookSheet): void {
  mayChange(sheet, "allowEditObjects");
}

function titleAt({ sheet, rect }: Area): string {
  return String(wireValue(sheet.grid.at(rect.top, rect.left)?.value));
}

/** Columns (or rows) of the source become rows of numbers; the first names the others where it holds no numbers. */
function seriesFrom(source: Area, by: "Columns" | "Rows"): readonly ChartSeries[] {
  const { sheet, rect } = source;
  const lines = lineRects(rect, by);
  const bodies = lines.map((line) => bodyRect(line, by));
  const isText = (line: Rect | undefined): boolean =>
    line !== undefined && (cellMap(sheet, line, (cell) => typeof cell?.value === "string") ?? []).flat().some(Boolean);
  const hasLabels = lines.length > 1 && isText(bodies[0]);
  const categories = hasLabels ? bodies[0] : undefined;
  return lines.slice(hasLabels ? 1 : 0).map((line, place) => ({
    name: titleAt(new Area(sheet, line)),
    values: new Area(sheet, bodies[place + (hasLabels ? 1 : 0)] ?? line),
    categories: categories === undefined ? undefined : new Area(sheet, categories),
    color: undefined,
  }));
}

function lineRects(rect: Rect, by: "Columns" | "Rows"): readonly Rect[] {
  const count = by === "Columns" ? columnsOf(rect) : rowsOf(rect);
  return Array.from({ length: count }, (_, place) =>
    by === "Columns"
      ? { ...rect, left: rect.left + place, right: rect.left + place }
      : { ...rect, top: rect.top + place, bottom: rect.top + place },
  );
}

function bodyRect(line: Rect, by: "Columns" | "Rows"): Rect {
  if (by === "Columns") return { ...line, top: Math.min(line.top + 1, line.bottom) };
  return { ...line, left: Math.min(line.left + 1, line.right) };
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

function look<Self extends ChartOn>(
  path: string,
  standard: FormatScalar,
  checked: (value: unknown) => FormatScalar,
  since = 1,
): Property<Self> {
  return {
    since,
    get: (on) => on.chart.look.get(path) ?? standard,
    set: (on, value) => {
      allowed(on.sheet);
      on.chart.look.set(path, checked(value));
    },
  };
}

function edge(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  until: number,
  standard: number,
): number {
  let sum = 0;
  for (let place = 0; place < until; place += 1) if (!hidden.has(place)) sum += sizes.get(place) ?? standard;
  return sum;
}

function cornerOf(given: unknown): Rect {
  const rect = selfOf(Area, given)?.rect ?? rectOf(text(given));
  return rect ?? refuse("InvalidArgument");
}

function setPosition({ sheet, chart: one }: ChartOn, first: unknown, last: unknown): null {
  allowed(sheet);
  const from = cornerOf(first);
  const to = isAbsent(last) ? undefined : cornerOf(last);
  const x = (column: number): number => edge(sheet.columnWidths, sheet.hiddenColumns, column, standardWidth);
  const y = (row: number): number => edge(sheet.rowHeights, sheet.hiddenRows, row, standardHeight);
  one.left = x(from.left);
  one.top = y(from.top);
  if (to === undefined) return null;
  one.width = x(to.right + 1) - one.left;
  one.height = y(to.bottom + 1) - one.top;
  return null;
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

const titleKind = defined<ChartOn>({
  name: "ChartTitle",
  properties: {
    overlay: look("title/overlay", false, truth),
    text: look("title/text", "Chart Title", text),
    visible: look("title/visible", true, truth),
  },
});

const legendKind = defined<ChartOn>({
  name: "ChartLegend",
  properties: {
    overlay: look("legend/overlay", false, truth),
    position: look("legend/position", "Right", text),
    visible: look("legend/visible", true, truth),
  },
});

const labelsKind = defined<ChartOn>({
  name: "ChartDataLabels",
  properties: {
    position: look("dataLabels/position", "OutsideEnd", text),
    showValue: look("dataLabels/showValue", false, truth),
  },
});

const axesKind = defined<ChartOn>({
  name: "ChartAxes",
  links: {
    categoryAxis: { to: (on) => entity(axisKind, { ...on, axis: "category" }) },
    valueAxis: { to: (on) => entity(axisKind, { ...on, axis: "value" }) },
  },
});

interface Axis extends ChartOn {
  readonly axis: "category" | "value";
}

function axisLook(
  name: string,
  standard: FormatScalar,
  checked: (value: unknown) => FormatScalar,
  since = 1,
): Property<Axis> {
  return {
    since,
    get: (on) => on.chart.look.get(`${on.axis}/${name}`) ?? standard,
    set: (on, value) => {
      allowed(on.sheet);
      on.chart.look.set(`${on.axis}/${name}`, checked(value));
    },
  };
}

function bound(value: unknown): FormatScalar {
  return value === "" ? "" : number(value);
}

const axisKind = defined<Axis>({
  name: "ChartAxis",
  properties: {
    majorUnit: axisLook("majorUnit", "", bound),
    maximum: axisLook("maximum", "", bound),
    minimum: axisLook("minimum", "", bound),
    numberFormat: axisLook("numberFormat", "General", text, 8),
    reversePlotOrder: axisLook("reversePlotOrder", false, truth, 7),
    visible: axisLook("visible", true, truth, 7),
  },
});

function seriesObject(on: ChartOn, series: ChartSeries): Entity {
  return entity(seriesKind, { ...on, series });
}

const seriesCollectionKind = defined<ChartOn>({
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
