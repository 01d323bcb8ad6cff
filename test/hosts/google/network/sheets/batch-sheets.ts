import * as z from "zod/mini";
import type { Book } from "../../book/book.ts";
import type { Handler } from "./batch.ts";
import { colourStyle, colourText, dimensionRange, gridRange, index, rangeIn, sheetWith } from "./shapes.ts";
import { refused } from "./refused.ts";

const addSheet = z.strictObject({
  properties: z.strictObject({
    sheetId: z.optional(z.int()),
    title: z.string(),
    index: z.optional(z.int()),
    gridProperties: z.optional(
      z.strictObject({
        rowCount: z.int().check(z.minimum(1)),
        columnCount: z.int().check(z.minimum(1)),
        hideGridlines: z.optional(z.boolean()),
      }),
    ),
    tabColorStyle: z.optional(colourStyle),
  }),
});

function added(book: Book, body: unknown): void {
  const { sheetId, title, index: place, gridProperties, tabColorStyle } = addSheet.parse(body).properties;
  if (sheetId !== undefined && book.sheetWithId(sheetId) !== undefined) {
    refused(`addSheet: a sheet with the id ${sheetId} already exists.`);
  }
  book.addSheet(title, place, {
    ...(sheetId === undefined ? {} : { id: sheetId }),
    ...(gridProperties === undefined
      ? {}
      : { rowCount: gridProperties.rowCount, columnCount: gridProperties.columnCount }),
    ...(gridProperties?.hideGridlines === true ? { hidesGridlines: true } : {}),
    ...(tabColorStyle === undefined ? {} : { tabColour: colourText(tabColorStyle) }),
  });
}

const appendDimension = z.strictObject({
  sheetId: index,
  dimension: z.enum(["ROWS", "COLUMNS"]),
  length: z.int().check(z.minimum(1)),
});

function appended(book: Book, body: unknown): void {
  const { sheetId, dimension, length } = appendDimension.parse(body);
  const sheet = sheetWith(book, sheetId);
  const along = dimension === "ROWS" ? "rows" : "columns";
  const at = (along === "rows" ? sheet.rowCount : sheet.columnCount) + 1;
  book.shift(sheetId, { kind: "insert", along, at, count: length }, at - 1);
}

const insertDimension = z.strictObject({ range: dimensionRange, inheritFromBefore: z.optional(z.boolean()) });

function inserted(book: Book, body: unknown): void {
  const { range, inheritFromBefore = false } = insertDimension.parse(body);
  const { sheetId, dimension, startIndex, endIndex } = range;
  if (inheritFromBefore && startIndex === 0) refused("inheritFromBefore cannot be true where the start is 0.");
  const at = startIndex + 1;
  const count = endIndex - startIndex;
  const along = dimension === "ROWS" ? "rows" : "columns";
  book.shift(sheetId, { kind: "insert", along, at, count }, inheritFromBefore ? at - 1 : at + count);
}

const deleteDimension = z.strictObject({ range: dimensionRange });

function deleted(book: Book, body: unknown): void {
  const { sheetId, dimension, startIndex, endIndex } = deleteDimension.parse(body).range;
  const along = dimension === "ROWS" ? "rows" : "columns";
  book.shift(sheetId, { kind: "delete", along, at: startIndex + 1, count: endIndex - startIndex }, 0);
}

const updateDimension = z.strictObject({
  range: dimensionRange,
  properties: z.strictObject({ pixelSize: z.int().check(z.minimum(1)) }),
  fields: z.literal("pixelSize"),
});

function sized(book: Book, body: unknown): void {
  const { range, properties } = updateDimension.parse(body);
  const sheet = sheetWith(book, range.sheetId);
  if (range.dimension !== "COLUMNS") refused("Heights of rows are not modelled.");
  const columnWidths = new Map(sheet.columnWidths);
  for (let column = range.startIndex + 1; column <= range.endIndex; column += 1) {
    if (column > sheet.columnCount) refused("Range exceeds grid limits.");
    columnWidths.set(column, properties.pixelSize);
  }
  book.changeSheet(range.sheetId, { columnWidths });
}

const freeze = z.strictObject({
  properties: z.strictObject({
    sheetId: index,
    gridProperties: z.strictObject({ frozenRowCount: index, frozenColumnCount: index }),
  }),
  fields: z.literal("gridProperties.frozenRowCount,gridProperties.frozenColumnCount"),
});

function frozen(book: Book, body: unknown): void {
  const { sheetId, gridProperties } = freeze.parse(body).properties;
  const { frozenRowCount, frozenColumnCount } = gridProperties;
  const sheet = sheetWith(book, sheetId);
  if (frozenRowCount >= sheet.rowCount || frozenColumnCount >= sheet.columnCount) {
    refused("You can't freeze all visible rows or columns on the sheet.");
  }
  book.changeSheet(sheetId, { frozenRows: frozenRowCount, frozenColumns: frozenColumnCount });
}

const spreadsheetProperties = z.strictObject({
  properties: z.strictObject({ locale: z.optional(z.string()), timeZone: z.optional(z.string()) }),
  fields: z.string().check(z.regex(/^(?:locale|timeZone)(?:,(?:locale|timeZone))*$/u)),
});

function settled(book: Book, body: unknown): void {
  const { properties } = spreadsheetProperties.parse(body);
  const { locale = book.state.locale, timeZone: zone = book.state.zone } = properties;
  book.state = { ...book.state, locale, zone };
}

const namedRange = z.strictObject({ namedRangeId: z.optional(z.string()), name: z.string(), range: gridRange });

function named(book: Book, body: unknown): void {
  const { namedRange: asked } = z.strictObject({ namedRange }).parse(body);
  if (book.state.names.some(({ name }) => name.toLowerCase() === asked.name.toLowerCase())) {
    refused(`addNamedRange: a range named ${asked.name} already exists.`);
  }
  book.setName(asked.name, asked.range.sheetId, rangeIn(book, asked.range));
}

function renamed(book: Book, body: unknown): void {
  const { namedRange: asked } = z.strictObject({ namedRange, fields: z.literal("name,range") }).parse(body);
  const standing = book.nameWithId(Number(asked.namedRangeId));
  if (standing?.name.toLowerCase() !== asked.name.toLowerCase()) refused("There is no such named range.");
  book.setName(asked.name, asked.range.sheetId, rangeIn(book, asked.range));
}

function unnamed(book: Book, body: unknown): void {
  const { namedRangeId } = z.strictObject({ namedRangeId: z.string() }).parse(body);
  if (book.nameWithId(Number(namedRangeId)) === undefined) refused("There is no such named range.");
  book.removeName(Number(namedRangeId));
}

/** Requests on sheets, rows and columns, names and the spreadsheet itself. */
export const sheetHandlers: readonly (readonly [string, Handler])[] = [
  ["addSheet", added],
  [
    "deleteSheet",
    (book, body) => {
      const { sheetId } = z.strictObject({ sheetId: index }).parse(body);
      sheetWith(book, sheetId);
      book.deleteSheet(sheetId);
    },
  ],
  ["appendDimension", appended],
  ["insertDimension", inserted],
  ["deleteDimension", deleted],
  ["updateDimensionProperties", sized],
  ["updateSheetProperties", frozen],
  ["updateSpreadsheetProperties", settled],
  ["addNamedRange", named],
  ["updateNamedRange", renamed],
  ["deleteNamedRange", unnamed],
];
