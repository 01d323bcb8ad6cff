import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { chartNameStart } from "../../core/workbook/own-names.ts";
import type { XlsxPackage } from "./package.ts";
import { parsedReference, type Reference } from "../../core/workbook/references.ts";
import { childOf, childrenOf, parsedXml, prefixedAttribute, type XmlElement } from "./xml.ts";

/** One of our charts as it stands: where it is drawn, and its part. */
export interface StandingChart {
  readonly id: string;
  readonly drawing: string;
  readonly anchor: XmlElement;
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

function chartOn(file: XlsxPackage, drawing: string, anchor: XmlElement): StandingChart | undefined {
  const name = everyElement(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
  const pointer = everyElement(anchor, "chart")[0];
  const relationship = pointer === undefined ? undefined : prefixedAttribute(pointer, "id");
  const link = file.relationships(drawing).find((one) => one.id === relationship);
  if (!name.startsWith(chartNameStart) || link === undefined || !file.has(link.target)) return undefined;
  return { id: name.slice(chartNameStart.length), drawing, anchor, relationship: link.id, part: link.target };
}

/** The charts that we drew on a sheet; those of other people are left out. */
export function standingCharts(file: XlsxPackage, sheetPart: string): readonly StandingChart[] {
  const drawing = drawingOf(file, sheetPart);
  if (drawing === undefined) return [];
  const anchors = parsedXml(file.text(drawing), drawing).children;
  return anchors.map((anchor) => chartOn(file, drawing, anchor)).filter((chart) => chart !== undefined);
}

function referenceIn(holder: XmlElement | undefined): Reference | undefined {
  const formula = everyElement(holder, "f")[0];
  return formula === undefined ? undefined : parsedReference(formula.text);
}

function kindOf(plot: XmlElement | undefined): Chart["kind"] | undefined {
  if (childOf(plot, "lineChart") !== undefined) return "line";
  const bars = childOf(plot, "barChart");
  if (bars === undefined) return undefined;
  return childOf(bars, "barDir")?.attributes["val"] === "bar" ? "bar" : "column";
}

function titleIn(chart: XmlElement | undefined): string {
  const runs = everyElement(childOf(chart, "title"), "t");
  return runs.map((run) => run.text).join("");
}

/** What a chart part says, in titles of columns; undefined where somebody made another kind of chart of it. */
function chartIn(xml: string, part: string, id: string, header: readonly Cell[]): Chart | undefined {
  const chart = childOf(parsedXml(xml, part), "chart");
  const plot = childOf(chart, "plotArea");
  const kind = kindOf(plot);
  const series = everyElement(plot, "ser");
  const titleOf = (holder: XmlElement | undefined): string =>
    textOf(header[(referenceIn(holder)?.range.firstColumn ?? 0) - 1]);
  if (kind === undefined) return undefined;
  return {
    id,
    kind,
    title: titleIn(chart),
    categories: titleOf(childOf(series[0], "cat")),
    series: series.map((one) => titleOf(childOf(one, "val"))),
  };
}

/** The charts that we drew on one of our sheets, in the order of their ids. */
export function chartsOf(file: XlsxPackage, sheetPart: string, header: readonly Cell[]): readonly Chart[] {
  const charts = standingCharts(file, sheetPart).map((standing) =>
    chartIn(file.text(standing.part), standing.part, standing.id, header),
  );
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
