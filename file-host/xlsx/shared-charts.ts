import type { SharedChart, SharedSheet } from "../../core/share/shared-file.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import { rowsOf } from "../../core/workbook/chart-looks.ts";
import { headerRowOf } from "../../core/workbook/layout.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { anchorXml, chartXml, drawingNamespaces, drawingXml, type ChartColumn, type ChartPlace } from "./chart-xml.ts";
import { appendedTo, parsedXml, spliced } from "./xml.ts";

/** The charts of a sheet to share: the drawing they stand on, and the part of each. */
export interface SharedDrawing {
  readonly drawing: string;
  /** In the order of the relationships `rId1`, `rId2` and so on of the drawing. */
  readonly charts: readonly string[];
}

function columnIn({ layout, rows }: SharedSheet, title: string, { first, last }: Rows): ChartColumn {
  const place = layout.columns.findIndex((column) => column.title === title);
  if (place < 0) throw new Error("A shared chart draws a column that is not on its sheet");
  const header = headerRowOf(layout);
  const range = (firstRow: number, lastRow: number): Range => ({
    firstRow,
    lastRow,
    firstColumn: place + 1,
    lastColumn: place + 1,
  });
  const values = rows.slice(first, last + 1).map((cells): Cell => cells[place] ?? null);
  return {
    ...{ title, header: range(header, header), cells: range(header + 1 + first, header + 1 + last), values },
    ...(layout.columns[place]?.type === "percentage" ? { isPercentage: true } : {}),
  };
}

/** Places in the rows of a sheet, from 0. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Charts stand below each other, right of the table or under it, where a page is printed from. */
function placesOf({ layout, rows, chartsBelow, charts = [] }: SharedSheet): readonly ChartPlace[] {
  const header = headerRowOf(layout);
  const column = chartsBelow === true ? 0 : layout.columns.length + 1;
  let row = chartsBelow === true ? header + Math.max(1, rows.length) + 1 : header - 1;
  return charts.map((chart) => {
    const place = { column, row };
    row += rowsOf(chart);
    return place;
  });
}

function partOf(sheet: SharedSheet, chart: SharedChart, namespaces: ReturnType<typeof drawingNamespaces>): string {
  const rows = chart.rows ?? { first: 0, last: Math.max(0, sheet.rows.length - 1) };
  const series = chart.series.map((title) => columnIn(sheet, title, rows));
  return chartXml(chart, sheet.layout.name, columnIn(sheet, chart.categories, rows), series, namespaces);
}

/**
 * The charts of a sheet to share, drawn from its own cells; undefined where there are none. Their names are numbers: what
 * marks charts of a workbook as ours has no place in a file to share.
 */
export function sharedDrawing(sheet: SharedSheet, relationshipNamespace: string): SharedDrawing | undefined {
  const { charts = [] } = sheet;
  if (charts.length === 0) return undefined;
  const namespaces = drawingNamespaces(false, relationshipNamespace);
  const places = placesOf(sheet);
  const anchors = charts.map((chart, index) => {
    const place = places[index] ?? { column: 0, row: 0 };
    return anchorXml(chart, String(index + 1), index + 2, place, `rId${index + 1}`, namespaces);
  });
  const blank = drawingXml(namespaces);
  const drawing = spliced(blank, [appendedTo(parsedXml(blank, "drawing"), anchors.join(""))]);
  return { drawing, charts: charts.map((chart) => partOf(sheet, chart, namespaces)) };
}
