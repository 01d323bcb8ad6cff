import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import {
  chartSize,
  heightFor,
  outsideLegend,
  rowsAbove,
  rowsOf,
  seriesColour,
} from "../../../core/workbook/chart-looks.ts";
import type { Chart } from "../../../core/workbook/layout.ts";
import { chartAsNamed, chartName, chartNamed } from "../../../core/workbook/own-names.ts";
import { chart } from "../../support/arbitraries.ts";

function around(count: number): Chart {
  const series = Array.from({ length: count }, (_, place) => `s${place}`);
  return { id: "bars", kind: "diverging-bar", title: "", categories: "c", series };
}

function coloursOf(one: Chart): readonly string[] {
  return one.series.map((_, place) => seriesColour(one, place));
}

describe("the colours of bars around nought", () => {
  it("are stronger outwards, others on each side, and the same for both halves of the answer in the middle", () => {
    const [middleLeft, left, farLeft, middleRight, right, farRight] = coloursOf(around(6));
    assert.equal(middleLeft, middleRight);
    assert.equal(new Set([middleLeft, left, farLeft, right, farRight]).size, 5);
    assert.deepEqual(coloursOf(around(4)), [left, farLeft, right, farRight]);
    assert.deepEqual(coloursOf(around(2)), [farLeft, farRight]);
  });

  it("give way to tones, and only six series have an answer in the middle", () => {
    assert.notEqual(seriesColour({ ...around(2), tones: ["good", "bad"] }, 1), seriesColour(around(2), 1));
    assert.deepEqual(
      [2, 4, 6, 8].map((count) => outsideLegend(around(count))),
      [[], [], [0], []],
    );
    assert.deepEqual(outsideLegend({ ...around(6), kind: "stacked-bar" }), []);
  });
});

describe("the height of a chart", () => {
  it("has room for every bar, never less than usual, and charts stand below each other", () => {
    const heights = fc.array(fc.option(fc.integer({ min: 17, max: 200 }), { nil: undefined }), { maxLength: 5 });
    fc.assert(
      fc.property(heights, fc.nat({ max: 300 }), (all, bars) => {
        const charts = all.map((height) => (height === undefined ? {} : { height }));
        charts.forEach((one, place) => {
          assert.equal(rowsAbove(charts, place + 1) - rowsAbove(charts, place), rowsOf(one));
        });
        const height = heightFor(bars);
        assert.ok(rowsOf(height === undefined ? {} : { height }) > bars);
        assert.ok(height === undefined || height > rowsOf({}));
      }),
    );
  });

  it("is what it always was where nobody asks for more", () => {
    const { width, height } = chartSize({ kind: "bar" });
    assert.deepEqual([width, Number(height.toFixed(2))], [14, 7.62]);
  });
});

describe("the name of a chart", () => {
  it("says what programs do not keep of it", () => {
    fc.assert(
      fc.property(chart(["Code", "Naam"]), (one) => {
        const named = chartNamed(chartName(one));
        assert.ok(named !== undefined);
        const { id, kind, tones, height, ...told } = one;
        const seen = kind === "diverging-bar" ? "stacked-bar" : kind;
        assert.deepEqual(chartAsNamed(named, { ...told, kind: seen }), one);
        assert.deepEqual(chartAsNamed(named, { ...told, kind: "line" }).kind, "line");
        assert.deepEqual([named.id, named.tones, named.height], [id, tones, height]);
      }),
    );
  });

  it("of an earlier version, and of a chart of somebody else, is understood", () => {
    assert.deepEqual(chartNamed("SH_chart_talks|good,bad"), {
      id: "talks",
      isDiverging: false,
      tones: ["good", "bad"],
    });
    assert.deepEqual(chartNamed("SH_chart_talks"), { id: "talks", isDiverging: false });
    assert.equal(chartNamed("Grafiek 1"), undefined);
  });
});
