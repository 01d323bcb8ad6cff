import type { Scalar } from "./cell.ts";
import type { ColumnType, Emphasis } from "./layout.ts";
import { dateSerial, datetimeSerial } from "./serial.ts";

/** How the number in a cell is shown. `general` leaves it to the program. */
export type NumberLook = "general" | "text" | "integer" | "kilometres" | "percentage" | "date" | "datetime" | "boolean";

/**
 * Number formats as every spreadsheet writes them in English. Dates are written out, because built-in formats change
 * with the language of the computer.
 */
export const formatCodes: Readonly<Record<Exclude<NumberLook, "boolean">, string>> = {
  general: "General",
  text: "@",
  integer: "0",
  kilometres: "0.0",
  percentage: "0%",
  date: "dd-mm-yyyy",
  datetime: "dd-mm-yyyy hh:mm",
};

/** `RRGGBB`. Contrast of every text with its background is at least 5 to 1. */
export const colours = {
  headerText: "FFFFFF",
  headerFill: "1F4E5F",
  headingFill: "E4EDF0",
  inputFill: "FFF9E5",
  line: "D0D7DB",
  muted: "595959",
  link: "0B5394",
} as const;

/** How an emphasis is shown, `RRGGBB`; without a fill the cell keeps its own. */
export const emphasisColours: Readonly<Record<Emphasis, { readonly text: string; readonly fill?: string }>> = {
  good: { text: "0B5A1E", fill: "D5F0DA" },
  attention: { text: "7A4100", fill: "FFE9B8" },
  bad: { text: "8F0012", fill: "FFD3D3" },
  muted: { text: "6B6B6B" },
};

/**
 * Numbers and days stand in the middle of their column: at its right side a 1 and the 3,5 km of the next column read as
 * 13,5 km, and programs differ in whether they keep an indent there.
 */
export function isCentred(type: ColumnType): boolean {
  return type !== "text" && type !== "sheet-link";
}

/** Whether text in a column may be a date. */
export type DateKind = "date" | "datetime" | undefined;

/** The kind of dates that a column of this type holds. */
export function dateKind(type: ColumnType): DateKind {
  return type === "date" || type === "datetime" ? type : undefined;
}

/**
 * The kind of dates that a value may be stored as. On a coordinator's sheet a moment at midnight reads as a date, because
 * programs write many dates that way; one that we put there stays text.
 */
export function storableDates(kind: DateKind, value: Scalar, ours: boolean): DateKind {
  return !ours && kind === "datetime" && typeof value === "string" && value.endsWith("T00:00") ? undefined : kind;
}

/** The number that a value is stored as; undefined for everything but numbers and dates. */
export function serialOf(value: Scalar, dates: DateKind, date1904: boolean): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || dates === undefined) return undefined;
  return dates === "date" ? dateSerial(value, date1904) : datetimeSerial(value, date1904);
}

/**
 * How a value is shown in a column of a type. A number in a column of text or dates would read as something else, so it
 * is shown as it is; so is a fraction in a column of whole numbers.
 */
export function numberLook(type: ColumnType, value: Scalar): NumberLook {
  if (typeof value === "boolean") return "boolean";
  switch (type) {
    case "text":
    case "sheet-link":
      return typeof value === "number" ? "general" : "text";
    case "date":
    case "datetime":
      return typeof value === "number" ? "general" : type;
    case "integer":
      return typeof value === "number" && !Number.isInteger(value) ? "general" : "integer";
    case "kilometres":
    case "percentage":
      return type;
    case "boolean":
      return value === null ? "boolean" : "general";
    case "number":
      return "general";
  }
}
