import { number, oneOf, text, truth } from "./arguments.ts";
import { type ChartOn, allowed, look } from "./chart-on.ts";
import { defined, entity, type Property } from "./entity.ts";
import type { FormatScalar } from "./format.ts";

/** What stands above a chart. */
export const titleKind = defined<ChartOn>({
  name: "ChartTitle",
  properties: {
    overlay: look("title/overlay", false, truth),
    text: look("title/text", "Chart Title", text),
    visible: look("title/visible", true, truth),
  },
});

/** What the colours of a chart mean. */
export const legendKind = defined<ChartOn>({
  name: "ChartLegend",
  properties: {
    overlay: look("legend/overlay", false, truth),
    position: look("legend/position", "Right", text),
    visible: look("legend/visible", true, truth),
  },
});

/** The numbers in a chart. */
export const labelsKind = defined<ChartOn>({
  name: "ChartDataLabels",
  properties: {
    position: look("dataLabels/position", "OutsideEnd", text),
    showValue: look("dataLabels/showValue", false, truth),
  },
});

/** The sides of a chart. */
export const axesKind = defined<ChartOn>({
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

function labelPlace(value: unknown): FormatScalar {
  return oneOf(["NextToAxis", "High", "Low", "None"], value);
}

const axisKind = defined<Axis>({
  name: "ChartAxis",
  properties: {
    majorUnit: axisLook("majorUnit", "", bound),
    maximum: axisLook("maximum", "", bound),
    minimum: axisLook("minimum", "", bound),
    numberFormat: axisLook("numberFormat", "General", text, 8),
    reversePlotOrder: axisLook("reversePlotOrder", false, truth, 7),
    tickLabelPosition: axisLook("tickLabelPosition", "NextToAxis", labelPlace, 7),
    tickLabelSpacing: axisLook("tickLabelSpacing", 1, number, 7),
    visible: axisLook("visible", true, truth, 7),
  },
});
