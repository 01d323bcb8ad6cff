import type { Chart } from "../../core/workbook/layout.ts";
import { chartAsNamed, chartNamed, type ChartNamed } from "../../core/workbook/own-names.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import type { XlsxPackage } from "./package.ts";
import { parsedReference, type Reference } from "../../core/workbook/references.ts";
import { childOf, childrenOf, parsedXml, prefixedAttribute, type XmlElement } from "./xml.ts";

/** One of our charts as it stands: where it is drawn, and its part. */
export interface StandingChart extends ChartNamed {
  readonly drawing: string;
  readonly anchor: XmlElement;
  /** Holds its name. */
  readonly properties: XmlElement;
  readonly relationship: string;
  readonly part: string;
}

/** All elements with a name, at any depth, whatever their prefix. */
export function everyElement(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...everyElement(child, local),
  ]);
}

/** The drawing of a sheet. */
export function drawingOf(file: XlsxPackage, sheetPart: string): string | undefined {
  const link = file.relationships(sheetPart).find((one) => one.type === "drawing" && file.has(one.target));
  return link?.target;
}

/** The bookmark of the title of a chart, which says what it was called before a program gave it another name. */
function bookmarkIn(file: XlsxPackage, part: string): string {
  const title = everyElement(parsedXml(file.text(part), part), "title")[0];
  return everyElement(title, "rPr")[0]?.attributes["bmk"] ?? "";
}

function chartOn(
  file: XlsxPackage,
  drawing: string,
  anchor: XmlElement,
  nameOf: (properties: XmlElement, part: string) => string,
): StandingChart | undefined {
  const properties = everyElement(anchor, "cNvPr")[0];
  const pointer = everyElement(anchor, "chart")[0];
  const relationship = pointer === undefined ? undefined : prefixedAttribute(pointer, "id");
  const link = file.relationships(drawing).find((one) => one.id === relationship);
  if (properties === undefined || link === undefined || !file.has(link.target)) return undefined;
  const named = chartNamed(nameOf(properties, link.target));
  if (named === undefined) return undefined;
  return { ...named, drawing, anchor, properties, relationship: link.id, part: link.target };
}

/**
 * The charts that we drew on a sheet; those of other people are left out. One with another name is ours by its bookmark,
 * unless that of which it is a copy stands there still.
 */
export function standingCharts(file: XlsxPackage, sheetPart: string): readonly StandingChart[] {
  const drawing = drawingOf(file, sheetPart);
  if (drawing === undefined) return [];
  const anchors = parsedXml(file.text(drawing), drawing).children;
  const byName = anchors.map((anchor) => chartOn(file, drawing, anchor, ({ attributes }) => attributes["name"] ?? ""));
  const taken = new Set(byName.map((chart) => chart?.id));
  const all = anchors.map((anchor, place) => {
    const chart = byName[place] ?? chartOn(file, drawing, anchor, (_, part) => bookmarkIn(file, part));
    if (chart === undefined || (chart !== byName[place] && taken.has(chart.id))) return undefined;
    taken.add(chart.id);
    return chart;
  });
  return all.filter((chart) => chart !== undefined);
}

/** The sheets that charts may draw: ours, by name, whatever their case. */
export interface Drawable {
  /** The sheet that the charts stand on. */
  readonly home: string;
  /** Key of a sheet of ours. */
  keyOf(name: string): string | undefined;
  /** Title of the column of a range on a sheet of ours. */
  titleAbove(name: string, range: Range): string;
}

function formulaIn(holder: XmlElement | undefined): string {
  return everyElement(holder, "f")[0]?.text ?? "";
}

const groupings: ReadonlyMap<string, "" | "stacked-"> = new Map([
  ["clustered", ""],
  ["stacked", "stacked-"],
]);

function kindOf(plot: XmlElement | undefined): Chart["kind"] {
  const drawn = (plot?.children ?? []).filter(({ local }) => local.endsWith("Chart"));
  const [only] = drawn;
  if (only === undefined || drawn.length > 1) return "other";
  if (only.local === "lineChart") return "line";
  const start = groupings.get(childOf(only, "grouping")?.attributes["val"] ?? "clustered");
  if (only.local !== "barChart" || start === undefined) return "other";
  return `${start}${childOf(only, "barDir")?.attributes["val"] === "bar" ? "bar" : "column"}`;
}

function titleIn(chart: XmlElement | undefined): string {
  const runs = everyElement(childOf(chart, "title"), "t");
  return runs.map((run) => run.text).join("");
}

/** What a chart draws, in titles of columns; `gone` where cells of it are lost, undefined where they are not ours. */
function drawnIn(
  plot: XmlElement | undefined,
  sheets: Drawable,
): Pick<Chart, "source" | "categories" | "series"> | "gone" | undefined {
  const series = everyElement(plot, "ser");
  const formulas = [childOf(series[0], "cat"), ...series.map((one) => childOf(one, "val"))].map(formulaIn);
  if (formulas.some((text) => text.includes("#REF!"))) return "gone";
  const references = formulas.map(parsedReference);
  const names = new Set(references.map((one) => one?.sheet?.toLowerCase() ?? ""));
  const [name = ""] = names;
  const key = sheets.keyOf(name);
  if (names.size !== 1 || key === undefined) return undefined;
  const [categories = "", ...titles] = references.map((one) => (one ? sheets.titleAbove(name, one.range) : ""));
  const source = name === sheets.home.toLowerCase() ? {} : { source: key };
  return { ...source, categories, series: titles };
}

/** What a chart part says; undefined where what it draws is gone, so that nothing is left of it but a frame. */
function chartIn(xml: string, standing: StandingChart, sheets: Drawable): Chart | undefined {
  const chart = childOf(parsedXml(xml, standing.part), "chart");
  const plot = childOf(chart, "plotArea");
  const drawn = drawnIn(plot, sheets);
  if (drawn === "gone") return undefined;
  const kind = kindOf(plot);
  const title = titleIn(chart);
  if (drawn === undefined || kind === "other") {
    return { id: standing.id, kind: "other", title, categories: "", series: [] };
  }
  return chartAsNamed(standing, { kind, title, ...drawn });
}

/** The charts that we drew on one of our sheets, in the order of their ids. */
export function chartsOf(file: XlsxPackage, sheetPart: string, sheets: Drawable): readonly Chart[] {
  const charts = standingCharts(file, sheetPart).map((one) => chartIn(file.text(one.part), one, sheets));
  return charts.filter((chart) => chart !== undefined).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The cells that a chart draws: holders of a reference with what the chart remembers of them. */
export function cachesIn(root: XmlElement): readonly { readonly holder: XmlElement; readonly reference: Reference }[] {
  return ["strRef", "numRef"].flatMap((local) =>
    everyElement(root, local).flatMap((holder) => {
      const reference = parsedReference(childrenOf(holder, "f")[0]?.text ?? "");
      return reference === undefined ? [] : [{ holder, reference }];
    }),
  );
}
