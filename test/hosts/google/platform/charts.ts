import type { Chart } from "../book/state.ts";
import { a, anything, integer, items, list, need, text } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { checkColour } from "./colour.ts";
import { checkInside, gridNow } from "./grid-place.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { RangeBase } from "./range-base.ts";

/** `EmbeddedChart`. One that was built and not yet put on a sheet has no id. */
export class ChartObject extends Faked {
  readonly typeName = "EmbeddedChart";
  readonly sheetId: number;
  readonly chart: Chart;

  constructor(platform: Platform, sheetId: number, chart: Chart) {
    super(platform);
    this.sheetId = sheetId;
    this.chart = chart;
  }

  getChartId(...given: unknown[]): number | null {
    need(given);
    return this.chart.id === 0 ? null : this.chart.id;
  }

  modify(...given: unknown[]): Faked {
    need(given);
    return new EmbeddedChartBuilder(this.platform, this.sheetId, this.chart);
  }

  getOptions(...given: unknown[]): Faked {
    need(given);
    return new ChartOptions(this.platform, this.chart);
  }
}

/** `ChartOptions`: what was set by name. */
class ChartOptions extends Faked {
  readonly typeName = "ChartOptions";
  readonly #chart: Chart;

  constructor(platform: Platform, chart: Chart) {
    super(platform);
    this.#chart = chart;
  }

  get(...given: unknown[]): unknown {
    const [name] = need(given, text);
    return this.#chart.options.get(name) ?? null;
  }
}

const blank: Chart = {
  id: 0,
  kind: "COLUMN",
  ranges: [],
  headers: 0,
  options: new Map(),
  position: { row: 1, column: 1, x: 0, y: 0 },
};

/** What all builders of charts share. */
abstract class AnyChartBuilder extends Faked {
  protected readonly sheetId: number;
  protected chart: Chart;

  constructor(platform: Platform, sheetId: number, chart: Chart) {
    super(platform);
    this.sheetId = sheetId;
    this.chart = chart;
  }
}

/** `EmbeddedBarChartBuilder` and its like: a builder that knows what it draws. */
class KnownChartBuilder extends AnyChartBuilder {
  readonly typeName: string;

  constructor(platform: Platform, sheetId: number, chart: Chart) {
    super(platform, sheetId, chart);
    this.typeName = `Embedded${chart.kind.charAt(0)}${chart.kind.slice(1).toLowerCase()}ChartBuilder`;
  }

  addRange(...given: unknown[]): this {
    const [{ range, sheetId: sheet }] = need(given, a(RangeBase));
    this.chart = { ...this.chart, ranges: [...this.chart.ranges, { ...range, sheet }] };
    return this;
  }

  clearRanges(...given: unknown[]): this {
    need(given);
    this.chart = { ...this.chart, ranges: [] };
    return this;
  }

  setNumHeaders(...given: unknown[]): this {
    const [headers] = need(given, integer);
    this.chart = { ...this.chart, headers };
    return this;
  }

  #option(name: string, value: unknown): this {
    this.chart = { ...this.chart, options: new Map([...this.chart.options, [name, value]]) };
    return this;
  }

  setTitle(...given: unknown[]): this {
    return this.#option("title", need(given, text)[0]);
  }

  setColors(...given: unknown[]): this {
    const colours = items(given, need(given, list)[0], text);
    return this.#option(
      "colors",
      colours.map((one) => checkColour(this.platform, one)),
    );
  }

  setOption(...given: unknown[]): this {
    const [name, value] = need(given, text, anything);
    return this.#option(name, value);
  }

  setPosition(...given: unknown[]): this {
    const [row, column, x, y] = need(given, integer, integer, integer, integer);
    checkInside(gridNow(this.platform, this.sheetId), {
      firstRow: row,
      lastRow: row,
      firstColumn: column,
      lastColumn: column,
    });
    this.chart = { ...this.chart, position: { row, column, x, y } };
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    if (this.chart.ranges.length === 0) fail("A chart needs at least one range.");
    return new ChartObject(this.platform, this.sheetId, this.chart);
  }
}

/** `EmbeddedChartBuilder`, which first must hear what kind of chart it is, unless it is one that stands. */
export class EmbeddedChartBuilder extends AnyChartBuilder {
  readonly typeName = "EmbeddedChartBuilder";

  setOption(...given: unknown[]): this {
    const [name, value] = need(given, text, anything);
    this.chart = { ...this.chart, options: new Map([...this.chart.options, [name, value]]) };
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    if (this.chart.ranges.length === 0) fail("A chart needs at least one range.");
    return new ChartObject(this.platform, this.sheetId, this.chart);
  }

  constructor(platform: Platform, sheetId: number, chart: Chart | undefined) {
    super(platform, sheetId, chart ?? blank);
  }

  #as(kind: Chart["kind"], given: readonly unknown[]): Faked {
    need(given);
    return new KnownChartBuilder(this.platform, this.sheetId, { ...this.chart, kind });
  }

  asBarChart(...given: unknown[]): Faked {
    return this.#as("BAR", given);
  }

  asColumnChart(...given: unknown[]): Faked {
    return this.#as("COLUMN", given);
  }

  asLineChart(...given: unknown[]): Faked {
    return this.#as("LINE", given);
  }
}
