import * as z from "zod/mini";
import type { Book } from "../../book/book.ts";
import { withFormat } from "../../book/cell.ts";
import type { Chart, SheetState } from "../../book/state.ts";
import type { Handler } from "./batch.ts";
import { refused } from "./refused.ts";
import { colourStyle, colourText, condition, gridRange, index, rangeIn, sheetWith } from "./shapes.ts";

const line = z.strictObject({ style: z.literal("SOLID"), colorStyle: colourStyle });
const updateBorders = z.strictObject({ range: gridRange, bottom: line, innerHorizontal: line });

function bordered(book: Book, body: unknown): void {
  const { range } = updateBorders.parse(body);
  book.changeCells(range.sheetId, rangeIn(book, range), (cell) =>
    withFormat(cell, { borders: { ...cell?.format?.borders, bottom: true } }),
  );
}

const addConditionalFormatRule = z.strictObject({
  rule: z.strictObject({
    ranges: z.array(gridRange),
    booleanRule: z.strictObject({
      condition,
      format: z.strictObject({
        textFormat: z.optional(z.strictObject({ foregroundColorStyle: colourStyle })),
        backgroundColorStyle: z.optional(colourStyle),
      }),
    }),
  }),
  index,
});

function conditioned(book: Book, body: unknown): void {
  const { rule, index: place } = addConditionalFormatRule.parse(body);
  const { condition: holds, format } = rule.booleanRule;
  const [sheet, ...others] = [...new Set(rule.ranges.map(({ sheetId }) => sheetId))];
  if (sheet === undefined || others.length > 0) return refused("All ranges of a rule must be on one sheet.");
  const rules = [...sheetWith(book, sheet).conditionalRules];
  if (place > rules.length) refused("The index of the rule is out of bounds.");
  const { textFormat, backgroundColorStyle } = format;
  rules.splice(place, 0, {
    ranges: rule.ranges.map((range) => rangeIn(book, range)),
    condition: { type: holds.type, values: (holds.values ?? []).map(({ userEnteredValue }) => userEnteredValue) },
    format: {
      ...(textFormat === undefined ? {} : { fontColour: colourText(textFormat.foregroundColorStyle) }),
      ...(backgroundColorStyle === undefined ? {} : { background: colourText(backgroundColorStyle) }),
    },
  });
  book.changeSheet(sheet, { conditionalRules: rules });
}

const addProtectedRange = z.strictObject({
  protectedRange: z.strictObject({
    protectedRangeId: z.optional(z.int()),
    range: gridRange,
    warningOnly: z.literal(true),
    description: z.optional(z.string()),
  }),
});

function protectedFrom(book: Book, body: unknown): void {
  const {
    protectedRangeId: id = book.nextId(),
    range: asked,
    description = "",
  } = addProtectedRange.parse(body).protectedRange;
  const sheet = sheetWith(book, asked.sheetId);
  const isWhole = Object.keys(asked).every((end) => end === "sheetId");
  const part = isWhole ? {} : { range: rangeIn(book, asked) };
  const protection = { id, ...part, description, isWarningOnly: true, editors: [], unprotected: [] };
  book.changeSheet(sheet.id, { protections: [...sheet.protections, protection] });
}

function unprotected(book: Book, body: unknown): void {
  const { protectedRangeId } = z.strictObject({ protectedRangeId: z.int() }).parse(body);
  const sheet = book.sheets.find(({ protections }) => protections.some(({ id }) => id === protectedRangeId));
  if (sheet === undefined) return refused(`No protected range with ID: ${protectedRangeId}`);
  book.changeSheet(sheet.id, { protections: sheet.protections.filter(({ id }) => id !== protectedRangeId) });
}

const source = z.strictObject({ sourceRange: z.strictObject({ sources: z.array(gridRange) }) });
const spec = z.strictObject({
  title: z.string(),
  basicChart: z.strictObject({
    chartType: z.enum(["BAR", "COLUMN", "LINE"]),
    stackedType: z.optional(z.enum(["STACKED"])),
    axis: z.optional(
      z.array(
        z.strictObject({
          position: z.enum(["BOTTOM_AXIS", "LEFT_AXIS"]),
          viewWindowOptions: z.strictObject({
            viewWindowMode: z.literal("EXPLICIT"),
            viewWindowMin: z.number(),
            viewWindowMax: z.number(),
          }),
        }),
      ),
    ),
    legendPosition: z.enum(["BOTTOM_LEGEND", "NO_LEGEND"]),
    headerCount: z.literal(1),
    domains: z.array(z.strictObject({ domain: source })).check(z.length(1)),
    series: z.array(
      z.strictObject({
        series: source,
        targetAxis: z.enum(["BOTTOM_AXIS", "LEFT_AXIS"]),
        colorStyle: z.optional(colourStyle),
      }),
    ),
  }),
});

type Drawn = Pick<Chart, "kind" | "ranges" | "headers" | "options">;

function drawnFrom(book: Book, { title, basicChart }: z.infer<typeof spec>): Drawn {
  const axis = basicChart.chartType === "BAR" ? "BOTTOM_AXIS" : "LEFT_AXIS";
  if (basicChart.series.some(({ targetAxis }) => targetAxis !== axis))
    refused("The axis does not fit the kind of chart.");
  if (basicChart.chartType === "LINE" && basicChart.stackedType !== undefined) refused("Lines are not stacked.");
  const sources = [...basicChart.domains.map(({ domain }) => domain), ...basicChart.series.map(({ series }) => series)];
  const ranges = sources
    .flatMap(({ sourceRange }) => sourceRange.sources)
    .map((range) => ({ ...rangeIn(book, range), sheet: range.sheetId }));
  const options = new Map<string, unknown>([
    ["title", title],
    ["isStacked", basicChart.stackedType === "STACKED"],
  ]);
  for (const { viewWindowOptions } of basicChart.axis ?? []) {
    const { viewWindowMin: min, viewWindowMax: max } = viewWindowOptions;
    if (min >= max) refused("The window of the axis is empty.");
    options.set("hAxis", { viewWindow: { min, max } });
  }
  return { kind: basicChart.chartType, ranges, headers: 1, options };
}

/** What is drawn, with a size in pixels: the API keeps it beside what is drawn, our book among the options. */
function sized(drawn: Drawn, size: Readonly<Record<"width" | "height", unknown>>): Drawn {
  return { ...drawn, options: new Map([...drawn.options, ...Object.entries(size)]) };
}

const addChart = z.strictObject({
  chart: z.strictObject({
    chartId: z.int(),
    spec,
    position: z.strictObject({
      overlayPosition: z.strictObject({
        anchorCell: z.strictObject({ sheetId: index, rowIndex: index, columnIndex: index }),
        widthPixels: z.int(),
        heightPixels: z.int(),
      }),
    }),
  }),
});

function charted(book: Book, body: unknown): void {
  const { chartId: id, spec: asked, position } = addChart.parse(body).chart;
  const { sheetId, rowIndex, columnIndex } = position.overlayPosition.anchorCell;
  const sheet = sheetWith(book, sheetId);
  if (rowIndex >= sheet.rowCount || columnIndex >= sheet.columnCount) refused("The anchor lies outside the grid.");
  if (book.sheets.some(({ charts }) => charts.some((chart) => chart.id === id))) refused(`Chart ${id} already exists.`);
  const { widthPixels, heightPixels } = position.overlayPosition;
  const drawn = sized(drawnFrom(book, asked), { width: widthPixels, height: heightPixels });
  const chart = { id, ...drawn, position: { row: rowIndex + 1, column: columnIndex + 1, x: 0, y: 0 } };
  book.changeSheet(sheetId, { charts: [...sheet.charts, chart] });
}

function sheetOfChart(book: Book, id: number): SheetState {
  return (
    book.sheets.find(({ charts }) => charts.some((chart) => chart.id === id)) ?? refused(`No chart with id: ${id}`)
  );
}

function recharted(book: Book, body: unknown): void {
  const { chartId, spec: asked } = z.strictObject({ chartId: z.int(), spec }).parse(body);
  const sheet = sheetOfChart(book, chartId);
  const charts = sheet.charts.map((chart) => {
    if (chart.id !== chartId) return chart;
    const size = { width: chart.options.get("width"), height: chart.options.get("height") };
    return { ...chart, ...sized(drawnFrom(book, asked), size) };
  });
  book.changeSheet(sheet.id, { charts });
}

const moved = z.strictObject({
  objectId: z.int(),
  newPosition: z.strictObject({ overlayPosition: z.strictObject({ heightPixels: z.int().check(z.positive()) }) }),
  fields: z.literal("heightPixels"),
});

function resized(book: Book, body: unknown): void {
  const { objectId, newPosition } = moved.parse(body);
  const sheet = sheetOfChart(book, objectId);
  const { heightPixels: height } = newPosition.overlayPosition;
  const charts = sheet.charts.map((chart) =>
    chart.id === objectId ? { ...chart, ...sized(chart, { width: chart.options.get("width"), height }) } : chart,
  );
  book.changeSheet(sheet.id, { charts });
}

function uncharted(book: Book, body: unknown): void {
  const { objectId } = z.strictObject({ objectId: z.int() }).parse(body);
  const sheet = sheetOfChart(book, objectId);
  book.changeSheet(sheet.id, { charts: sheet.charts.filter(({ id }) => id !== objectId) });
}

const createMetadata = z.strictObject({
  developerMetadata: z.strictObject({
    metadataId: z.int(),
    metadataKey: z.string().check(z.minLength(1)),
    metadataValue: z.string(),
    location: z.strictObject({ sheetId: index }),
    visibility: z.literal("DOCUMENT"),
  }),
});

function noted(book: Book, body: unknown): void {
  const {
    metadataId: id,
    metadataKey: key,
    metadataValue: value,
    location,
  } = createMetadata.parse(body).developerMetadata;
  sheetWith(book, location.sheetId);
  if (book.state.metadata.some((one) => one.id === id)) refused(`Metadata ${id} already exists.`);
  const word = { id, key, value, visibility: "DOCUMENT" as const, sheet: location.sheetId };
  book.state = { ...book.state, metadata: [...book.state.metadata, word] };
}

const lookup = z.strictObject({ developerMetadataLookup: z.strictObject({ metadataId: z.int() }) });

function renoted(book: Book, body: unknown): void {
  const { dataFilters, developerMetadata } = z
    .strictObject({
      dataFilters: z.array(lookup),
      developerMetadata: z.strictObject({ metadataValue: z.string() }),
      fields: z.literal("metadataValue"),
    })
    .parse(body);
  const ids = new Set(dataFilters.map(({ developerMetadataLookup }) => developerMetadataLookup.metadataId));
  const value = developerMetadata.metadataValue;
  const metadata = book.state.metadata.map((one) => (ids.has(one.id) ? { ...one, value } : one));
  book.state = { ...book.state, metadata };
}

function unnoted(book: Book, body: unknown): void {
  const { dataFilter } = z.strictObject({ dataFilter: lookup }).parse(body);
  book.removeMetadata(dataFilter.developerMetadataLookup.metadataId);
}

/** Requests on looks, warnings, charts and hidden words. */
export const lookHandlers: readonly (readonly [string, Handler])[] = [
  ["updateBorders", bordered],
  ["addConditionalFormatRule", conditioned],
  ["addProtectedRange", protectedFrom],
  ["deleteProtectedRange", unprotected],
  ["addChart", charted],
  ["updateChartSpec", recharted],
  ["updateEmbeddedObjectPosition", resized],
  ["deleteEmbeddedObject", uncharted],
  ["createDeveloperMetadata", noted],
  ["updateDeveloperMetadata", renoted],
  ["deleteDeveloperMetadata", unnoted],
];
