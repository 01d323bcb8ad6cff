import { withContent, type Cell, type CellFormat, type CellValue } from "../book/cell.ts";
import { isDateFormat } from "../book/display.ts";
import { instantOfSerial, serialAt } from "../book/zone.ts";
import { isDate } from "./arguments.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";

const dateFormats = new Map<string, boolean>();

function showsDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const isDateLike = isDateFormat(format);
  dateFormats.set(format, isDateLike);
  return isDateLike;
}

/** What `getValues` gives for a cell: a number under a date format is an instant of the zone of the spreadsheet. */
export function givenValue(platform: Platform, value: CellValue | undefined, format: CellFormat | undefined): unknown {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || !showsDate(format?.numberFormat)) return value;
  return new Date(instantOfSerial(value, platform.book.state.zone));
}

function formatted(cell: Cell, numberFormat: string): Cell {
  const { format } = cell;
  const standing = format?.numberFormat;
  return standing === undefined || standing === "General" ? { ...cell, format: { ...format, numberFormat } } : cell;
}

function dateCell(platform: Platform, cell: Cell | undefined, instant: number): Cell {
  if (Number.isNaN(instant)) fail("Invalid date.");
  const { book } = platform;
  const serial = serialAt(instant, book.state.zone);
  const { dateFormat, momentFormat } = book.locale;
  return formatted(withContent(cell, { value: serial }), Number.isInteger(serial) ? dateFormat : momentFormat);
}

function textCell(platform: Platform, cell: Cell | undefined, text: string): Cell {
  const isText = cell?.format?.numberFormat === "@";
  const year = new Date(platform.now).getUTCFullYear();
  const { numberFormat, ...content } = platform.book.entered(text, isText, year);
  const written = withContent(cell, content);
  return numberFormat === undefined ? written : formatted(written, numberFormat);
}

/** A cell after a script put a value in it, as `setValues` does: text is read as if somebody typed it. */
export function writtenCell(platform: Platform, cell: Cell | undefined, value: unknown): Cell {
  if (value === null || value === undefined || value === "") return withContent(cell, {});
  if (typeof value === "string") return textCell(platform, cell, value);
  if (isDate(value)) return dateCell(platform, cell, Number(value));
  if (typeof value === "number" && !Number.isFinite(value)) return fail("Cannot convert NaN to Object.");
  if (typeof value !== "number" && typeof value !== "boolean") return platform.notModelled("a value that is an object");
  const isText = cell?.format?.numberFormat === "@" && platform.behaviour.numberInText === "text";
  if (isText)
    return withContent(cell, { value: typeof value === "boolean" ? String(value).toUpperCase() : String(value) });
  return withContent(cell, { value });
}
