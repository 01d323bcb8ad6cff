import type { SetChart } from "../../core/workbook/edit.ts";
import type { Chart } from "../../core/workbook/layout.ts";
import { columnAt, tableAt, type Table } from "../../core/workbook/table.ts";
import { textOf } from "../../core/workbook/cell.ts";
import { rowsAbove, rowsOf, rowsPerChart } from "../../core/workbook/chart-looks.ts";
import { chartTable, chartsDrawing } from "../../core/workbook/chart-source.ts";
import { chartName } from "../../core/workbook/own-names.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import {
  anchorXml,
  chartExtent,
  chartXml,
  drawingNamespaces,
  drawingXml,
  labelCache,
  numberCache,
  type ChartColumn,
  type DrawingNamespaces,
} from "./chart-xml.ts";
import type { Editing } from "./editing.ts";
import { element } from "./markup.ts";
import { cachesIn, drawingOf, standingCharts, type StandingChart } from "./sheet-charts.ts";
import { appendedTo, attributeSet, childOf, parsedXml, prefixOf, removed, spliced, type Splice } from "./xml.ts";
import { escapedAttribute } from "./xml-text.ts";

const typePrefix = "application/vnd.openxmlformats-officedocument";

function chartColumn(editing: Editing, table: Table, title: string): ChartColumn {
  const index = columnAt(table, title);
  const cells = editing.columnCells(table, index);
  const header = { ...cells, firstRow: table.headerRow, lastRow: table.headerRow };
  const values = Array.from(
    { length: cells.lastRow - cells.firstRow + 1 },
    (_, place) => table.sheet.cells[cells.firstRow - 1 + place]?.[index] ?? null,
  );
  return { title: textOf(table.header[index]), header, cells, values };
}

function partXml(editing: Editing, table: Table, chart: Chart, namespaces: DrawingNamespaces): string {
  const drawn = chartTable(editing.state, table, chart);
  const series = chart.series.map((title) => chartColumn(editing, drawn, title));
  const categories = chartColumn(editing, drawn, chart.categories);
  return chartXml(chart, drawn.sheet.name, categories, series, namespaces, chartName(chart));
}

/** The drawing of a sheet, made and linked where it has none. */
function ensuredDrawing(editing: Editing, table: Table, namespaces: DrawingNamespaces): string {
  const { file } = editing;
  const document = editing.document(table.sheet.name);
  const standing = drawingOf(file, document.part);
  if (standing !== undefined) return standing;
  const part = file.freePart(`${file.folder}drawings/drawing`, ".xml");
  file.addPart(part, drawingXml(namespaces), `${typePrefix}.drawing+xml`);
  const id = file.addRelationship(document.part, "drawing", part);
  const prefix = document.prefixFor(file.relationshipNamespace, "r");
  document.setSection("drawing", element(`${document.prefix}drawing`, { [`${prefix}id`]: id }));
  return part;
}

function addChart(editing: Editing, table: Table, chart: Chart): void {
  const { file } = editing;
  const namespaces = drawingNamespaces(file.strict, file.relationshipNamespace);
  const drawing = ensuredDrawing(editing, table, namespaces);
  const part = file.freePart(`${file.folder}charts/chart`, ".xml");
  file.addPart(part, partXml(editing, table, chart, namespaces), `${typePrefix}.drawingml.chart+xml`);
  const relationship = file.addRelationship(drawing, "chart", part);
  const xml = file.text(drawing);
  const root = parsedXml(xml, drawing);
  const ours = standingCharts(file, editing.document(table.sheet.name).part);
  const above = rowsAbove(ours, ours.length) + (root.children.length - ours.length) * rowsPerChart;
  const place = { column: table.header.length + 1, row: table.headerRow - 1 + above };
  const anchor = anchorXml(chart, chartName(chart), root.children.length + 2, place, relationship, namespaces);
  file.setText(drawing, spliced(xml, [appendedTo(root, anchor)]));
}

function removeChart(editing: Editing, table: Table, standing: StandingChart): void {
  const { file } = editing;
  file.setText(standing.drawing, spliced(file.text(standing.drawing), [removed(standing.anchor)]));
  file.removeLinked(standing.drawing, standing.relationship);
  if (parsedXml(file.text(standing.drawing), standing.drawing).children.length > 0) return;
  const document = editing.document(table.sheet.name);
  const link = file.relationships(document.part).find((one) => one.target === standing.drawing);
  if (link !== undefined) file.removeLinked(document.part, link.id);
  document.setSection("drawing", "");
}

/** A frame as high as the chart is by now; one that a program stretched over cells ends on a later or earlier row. */
function resized(xml: string, standing: StandingChart, chart: Chart): readonly Splice[] {
  if (chart.height === standing.height) return [];
  const { cy } = chartExtent(chart);
  const frame = childOf(standing.anchor, "ext");
  if (frame !== undefined) return [attributeSet(xml, frame, "cy", String(cy))];
  const row = childOf(childOf(standing.anchor, "to"), "row");
  if (row === undefined) return [];
  const insert = String(Number(row.text) + rowsOf(chart) - rowsOf(standing));
  return [{ at: row.openEnd, remove: row.closeStart - row.openEnd, insert }];
}

/** A chart of ours in its place, which may be where a person moved it to. */
function redrawChart(editing: Editing, table: Table, standing: StandingChart, chart: Chart): void {
  const { file } = editing;
  const namespaces = drawingNamespaces(file.strict, file.relationshipNamespace);
  file.setText(standing.part, partXml(editing, table, chart, namespaces));
  const xml = file.text(standing.drawing);
  const named = attributeSet(xml, standing.properties, "name", escapedAttribute(chartName(chart)));
  file.setText(standing.drawing, spliced(xml, [named, ...resized(xml, standing, chart)]));
}

/** Draws a chart, replaces it, or takes it away. */
export function setChart(editing: Editing, edit: SetChart): void {
  const table = tableAt(editing.state, edit.table);
  const part = editing.document(table.sheet.name).part;
  const standing = standingCharts(editing.file, part).find((chart) => chart.id === edit.id);
  if (standing === undefined) {
    if (edit.after !== null) addChart(editing, table, edit.after);
  } else if (edit.after === null) {
    removeChart(editing, table, standing);
  } else {
    redrawChart(editing, table, standing, edit.after);
  }
}

/** What a chart part remembers of the cells of a sheet, as they are now. */
function freshCaches(xml: string, part: string, sheet: Sheet): readonly Splice[] {
  return cachesIn(parsedXml(xml, part)).flatMap(({ holder, reference }): readonly Splice[] => {
    if (reference.sheet?.toLowerCase() !== sheet.name.toLowerCase()) return [];
    const { firstRow, lastRow, firstColumn } = reference.range;
    const rows = sheet.cells.slice(firstRow - 1, lastRow);
    const cells = Array.from({ length: lastRow - firstRow + 1 }, (_, place) => rows[place]?.[firstColumn - 1] ?? null);
    const fresh = holder.local === "strRef" ? labelCache(cells) : numberCache(cells);
    const cache = childOf(holder, holder.local === "strRef" ? "strCache" : "numCache");
    if (cache === undefined || prefixOf(holder) !== "c:") return [];
    return [{ ...removed(cache), insert: fresh }];
  });
}

/** Charts show what the cells of a sheet say now, also before a program has drawn them anew. */
export function refreshCharts(editing: Editing, table: Table): void {
  const { file } = editing;
  const others = chartsDrawing(editing.state, table).map(({ on }) => on.sheet.name);
  for (const name of new Set([table.sheet.name, ...others])) {
    for (const { part } of standingCharts(file, editing.sheet(name).part)) {
      const xml = file.text(part);
      file.setText(part, spliced(xml, freshCaches(xml, part, table.sheet)));
    }
  }
}
