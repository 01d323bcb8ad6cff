import * as z from "zod/mini";
import type { Range } from "../../../../../core/workbook/ranges.ts";
import type { Book } from "../../book/book.ts";
import type { SheetState } from "../../book/state.ts";
import { refused } from "./refused.ts";

/** A number that is left out is 0. */
export const index = z._default(z.int().check(z.minimum(0)), 0);

/** A part of a sheet, ends not included. */
export const gridRange = z.strictObject({
  sheetId: index,
  startRowIndex: z.optional(z.int()),
  endRowIndex: z.optional(z.int()),
  startColumnIndex: z.optional(z.int()),
  endColumnIndex: z.optional(z.int()),
});

/** Rows or columns of a sheet, end not included. */
export const dimensionRange = z.strictObject({
  sheetId: index,
  dimension: z.enum(["ROWS", "COLUMNS"]),
  startIndex: index,
  endIndex: z.int(),
});

/** A colour. */
export const colourStyle = z.strictObject({
  rgbColor: z.strictObject({ red: z.number(), green: z.number(), blue: z.number() }),
});

/** A condition of a rule or a format. */
export const condition = z.strictObject({
  type: z.enum(["BOOLEAN", "ONE_OF_LIST", "ONE_OF_RANGE", "TEXT_EQ", "NUMBER_EQ", "NUMBER_GREATER", "CUSTOM_FORMULA"]),
  values: z.optional(z.array(z.strictObject({ userEnteredValue: z.string() }))),
});

/** `#rrggbb`. */
export function colourText({ rgbColor }: z.infer<typeof colourStyle>): string {
  const part = (value: number): string =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${part(rgbColor.red)}${part(rgbColor.green)}${part(rgbColor.blue)}`;
}

/** The sheet with a number; refused where it is not there. */
export function sheetWith(book: Book, id: number): SheetState {
  return book.sheetWithId(id) ?? refused(`No grid with id: ${id}`);
}

/** A part of a sheet that is there; refused where it lies beyond the grid or is empty. */
export function rangeIn(book: Book, asked: z.infer<typeof gridRange>): Range {
  const sheet = sheetWith(book, asked.sheetId);
  const range = {
    firstRow: (asked.startRowIndex ?? 0) + 1,
    lastRow: asked.endRowIndex ?? sheet.rowCount,
    firstColumn: (asked.startColumnIndex ?? 0) + 1,
    lastColumn: asked.endColumnIndex ?? sheet.columnCount,
  };
  const isInside = range.lastRow <= sheet.rowCount && range.lastColumn <= sheet.columnCount;
  if (!isInside) refused(`Range exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`);
  if (range.lastRow < range.firstRow || range.lastColumn < range.firstColumn) refused("The range is empty.");
  return range;
}
