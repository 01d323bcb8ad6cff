import { textOf, valueOf, type Cell } from "../../core/workbook/cell.ts";
import {
  chartSize,
  divergingScale,
  hasLegend,
  isStacked,
  liesDown,
  seriesColour,
} from "../../core/workbook/chart-looks.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { formatCodes } from "../../core/workbook/looks.ts";
import { declaration, element } from "./markup.ts";
import { sheetRange, type Range } from "../../core/workbook/ranges.ts";
import { escapedText } from "./xml-text.ts";

/** Namespaces of drawings, which Strict Open XML has under another address. */
export interface DrawingNamespaces {
  readonly drawing: string;
  readonly shapes: string;
  readonly charts: string;
  readonly relationships: string;
}

/** The namespaces of drawings in a workbook. */
export function drawingNamespaces(strict: boolean, relationships: string): DrawingNamespaces {
  const base = strict ? "http://purl.oclc.org/ooxml/drawingml" : "http://schemas.openxmlformats.org/drawingml/2006";
  return { drawing: `${base}/spreadsheetDrawing`, shapes: `${base}/main`, charts: `${base}/chart`, relationships };
}

/** One column that a chart draws: where it stands, and what it says now. */
export interface ChartColumn {
  readonly title: string;
  /** The cell of its header. */
  readonly header: Range;
  readonly cells: Range;
  readonly values: readonly Cell[];
  /** True for fractions that their cells show as percentages. */
  readonly isPercentage?: true;
}

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

function reference(sheet: string, range: Range): string {
  return element("c:f", {}, escapedText(sheetRange(sheet, range)));
}

function points(texts: readonly string[], blank: (text: string) => boolean): string {
  const all = texts.map((text, place) =>
    blank(text) ? "" : element("c:pt", { idx: place }, element("c:v", {}, escapedText(text))),
  );
  return value("ptCount", texts.length) + all.join("");
}

/** What a chart shows before a program has read the cells: labels. */
export function labelCache(cells: readonly Cell[]): string {
  return element(
    "c:strCache",
    {},
    points(cells.map(textOf), (text) => text === ""),
  );
}

/** What a chart shows before a program has read the cells: numbers; anything else leaves a gap. */
export function numberCache(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => {
    const number = valueOf(cell);
    return typeof number === "number" ? String(number) : "";
  });
  return element("c:numCache", {}, element("c:formatCode", {}, "General") + points(texts, (text) => text === ""));
}

function seriesXml(chart: Chart, sheet: string, categories: ChartColumn, column: ChartColumn, place: number): string {
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: seriesColour(chart, place) }));
  const looks = chart.kind === "line" ? element("a:ln", { w: 28575 }, fill) : fill;
  const labels = element("c:strRef", {}, reference(sheet, categories.cells) + labelCache(categories.values));
  const numbers = element("c:numRef", {}, reference(sheet, column.cells) + numberCache(column.values));
  const content = [
    value("idx", place),
    value("order", place),
    element("c:tx", {}, element("c:strRef", {}, reference(sheet, column.header) + labelCache([column.title]))),
    element("c:spPr", {}, looks),
    chart.kind === "line" ? "" : value("invertIfNegative", 0),
    element("c:cat", {}, labels),
    element("c:val", {}, numbers),
    chart.kind === "line" ? value("smooth", 0) : "",
  ];
  return element("c:ser", {}, content.join(""));
}

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

function plotXml(chart: Chart, series: string): string {
  const axes = value("axId", categoryAxis) + value("axId", valueAxis);
  if (chart.kind === "line") {
    const content = value("grouping", "standard") + value("varyColors", 0) + series + value("marker", 1) + axes;
    return element("c:lineChart", {}, content);
  }
  const direction = value("barDir", liesDown(chart) ? "bar" : "col");
  const start = direction + value("grouping", isStacked(chart) ? "stacked" : "clustered") + value("varyColors", 0);
  const overlap = isStacked(chart) ? value("overlap", 100) : "";
  return element(
    "c:barChart",
    {},
    start + series + value("gapWidth", chart.kind === "diverging-bar" ? 35 : 60) + overlap + axes,
  );
}

/** Letters of labels that are sentences, in hundredths of a point: LibreOffice breaks no label over lines. */
const smallLetters = 800;

function smallLabels(): string {
  const letters = element("a:pPr", {}, element("a:defRPr", { sz: smallLetters }));
  return element("c:txPr", {}, element("a:bodyPr") + element("a:p", {}, letters));
}

/** Bars read from the top down, as the rows of the table do; where they grow, no label is left out for want of room. */
function categoryAxisXml(chart: Chart): string {
  const down = liesDown(chart);
  const content = [
    value("axId", categoryAxis),
    element("c:scaling", {}, value("orientation", down ? "maxMin" : "minMax")),
    value("delete", 0),
    value("axPos", down ? "l" : "b"),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    chart.kind === "diverging-bar" ? smallLabels() : "",
    value("crossAx", valueAxis),
    value("crosses", "autoZero"),
    chart.kind === "diverging-bar" ? value("tickLblSkip", 1) : "",
  ];
  return element("c:catAx", {}, content.join(""));
}

/** The scale around nought is the same on both sides, whatever the numbers are, so that bars can be compared by eye. */
function valueAxisXml(chart: Chart, series: readonly ChartColumn[]): string {
  const down = liesDown(chart);
  const diverging = chart.kind === "diverging-bar";
  const bounds = diverging ? value("max", divergingScale.high) + value("min", divergingScale.low) : "";
  // A reader of bars should not have to know that 0.8 is 80%.
  const plainFormat = series.every(({ isPercentage }) => isPercentage === true)
    ? formatCodes.percentage
    : formatCodes.general;
  const grid = element("a:ln", { w: 6350 }, element("a:solidFill", {}, element("a:srgbClr", { val: "D0D7DB" })));
  const content = [
    value("axId", valueAxis),
    element("c:scaling", {}, value("orientation", "minMax") + bounds),
    value("delete", 0),
    value("axPos", down ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, grid)),
    element("c:numFmt", { formatCode: diverging ? divergingScale.format : plainFormat, sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", categoryAxis),
    value("crosses", down ? "max" : "autoZero"),
    diverging ? value("majorUnit", divergingScale.step) : "",
  ];
  return element("c:valAx", {}, content.join(""));
}

/**
 * What the colours mean, below the chart. Both halves of an answer in the middle are named: programs count the entries of
 * a legend of lying bars from different ends, so that leaving one out would leave out another elsewhere.
 */
function legendXml(chart: Chart): string {
  if (!hasLegend(chart)) return "";
  return element("c:legend", {}, value("legendPos", "b") + value("overlay", 0));
}

/** The name of a chart is the bookmark of its title too: openpyxl keeps that, and gives charts names of its own. */
function titleXml(title: string, bmk: string | undefined): string {
  if (title === "") return value("autoTitleDeleted", 1);
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "nl-NL", sz: 1300, b: 1, bmk }) + element("a:t", {}, escapedText(title)),
  );
  const rich = element("c:rich", {}, element("a:bodyPr") + element("a:p", {}, run));
  return element("c:title", {}, element("c:tx", {}, rich) + value("overlay", 0)) + value("autoTitleDeleted", 0);
}

/**
 * The part of a chart of the columns of a sheet, with what it shows now, so that programs that do not calculate draw it
 * too. Series that say how something is going have a legend even where there is one of them. `name` is what a chart of ours is called in its workbook; absent in a file to share.
 */
export function chartXml(
  chart: Chart,
  sheet: string,
  categories: ChartColumn,
  series: readonly ChartColumn[],
  namespaces: DrawingNamespaces,
  name?: string,
): string {
  const drawn = series.map((column, place) => seriesXml(chart, sheet, categories, column, place)).join("");
  const plot = element(
    "c:plotArea",
    {},
    element("c:layout") + plotXml(chart, drawn) + categoryAxisXml(chart) + valueAxisXml(chart, series),
  );
  const content =
    titleXml(chart.title, name) + plot + legendXml(chart) + value("plotVisOnly", 1) + value("dispBlanksAs", "gap");
  const attributes = {
    "xmlns:c": namespaces.charts,
    "xmlns:a": namespaces.shapes,
    "xmlns:r": namespaces.relationships,
  };
  return (
    declaration + element("c:chartSpace", attributes, value("roundedCorners", 0) + element("c:chart", {}, content))
  );
}

/** Where a chart stands: a corner cell, column and row counted from 0, and a size that the columns do not change. */
export interface ChartPlace {
  readonly column: number;
  readonly row: number;
}

/** English Metric Units in a centimetre. */
const unitsPerCentimetre = 360_000;

/** Width and height of a chart on a drawing. */
export function chartExtent(chart: Chart): { readonly cx: number; readonly cy: number } {
  const { width, height } = chartSize(chart);
  return { cx: Math.round(width * unitsPerCentimetre), cy: Math.round(height * unitsPerCentimetre) };
}

/** The anchor of a chart on a drawing. Every namespace is declared here, whatever the drawing around it declares. */
export function anchorXml(
  chart: Chart,
  name: string,
  number: number,
  place: ChartPlace,
  relationship: string,
  namespaces: DrawingNamespaces,
): string {
  const corner = [
    element("xdr:col", {}, String(place.column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(place.row)),
    element("xdr:rowOff", {}, "0"),
  ];
  const named = element("xdr:cNvPr", { id: number, name, descr: chart.title });
  const frame = [
    element("xdr:nvGraphicFramePr", {}, named + element("xdr:cNvGraphicFramePr")),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: namespaces.charts },
        element("c:chart", { "xmlns:c": namespaces.charts, "r:id": relationship }),
      ),
    ),
  ];
  const content = [
    element("xdr:from", {}, corner.join("")),
    element("xdr:ext", { ...chartExtent(chart) }),
    element("xdr:graphicFrame", { macro: "" }, frame.join("")),
    element("xdr:clientData"),
  ];
  const attributes = {
    "xmlns:xdr": namespaces.drawing,
    "xmlns:a": namespaces.shapes,
    "xmlns:r": namespaces.relationships,
  };
  return element("xdr:oneCellAnchor", attributes, content.join(""));
}

/** A drawing with nothing on it. */
export function drawingXml(namespaces: DrawingNamespaces): string {
  return `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.shapes}"></xdr:wsDr>`;
}
