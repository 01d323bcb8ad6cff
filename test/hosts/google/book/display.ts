import { civilDay, dayNumber } from "../../../../core/workbook/day-number.ts";
import { kindOfFormat } from "../../../../core/workbook/number-kind.ts";
import { isError, type CellValue } from "./cell.ts";
import type { Locale } from "./locale.ts";
import { refuse } from "./problem.ts";

const day0 = dayNumber(1899, 12, 30);

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function clockParts(serial: number): readonly [hours: number, minutes: number, seconds: number] {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

const datePieces = /"[^"]*"|\\.|y+|m+|d+|h+|s+|am\/pm|./giu;

/** A date by its pattern; `m` next to hours or seconds is minutes. Refuses names of days and months. */
function shownDate(serial: number, format: string): string {
  const [year, month, day] = civilDay(day0 + Math.floor(serial))
    .split("-")
    .map(Number);
  const [hours, minutes, seconds] = clockParts(serial);
  const half = /am\/pm/iu.test(format);
  let afterHours = false;
  return format.replace(datePieces, (piece) => {
    const letter = piece.charAt(0).toLowerCase();
    const isMinutes = letter === "m" && afterHours;
    if (/^[ymdhs]/u.test(letter)) afterHours = letter === "h" || letter === "s";
    const write = (value: number): string =>
      piece.length > 2
        ? refuse(`the date pattern ${piece} is not modelled`)
        : piece.length === 2
          ? two(value)
          : String(value);
    if (piece.toLowerCase() === "am/pm") return hours < 12 ? "AM" : "PM";
    if (letter === "y") return piece.length === 4 ? String(year ?? 0) : two((year ?? 0) % 100);
    if (letter === "m") return write(isMinutes ? minutes : (month ?? 0));
    if (letter === "d") return write(day ?? 0);
    if (letter === "h") return write(half ? hours % 12 || 12 : hours);
    if (letter === "s") return write(seconds);
    return piece.replace(/^"|"$/gu, "").replace(/^\\/u, "");
  });
}

function plainNumber(value: number, { decimal }: Locale): string {
  return String(Number(value.toPrecision(15))).replace(".", decimal);
}

/** A number by its pattern: digits, a group mark, decimals, a percent sign, and literals around them. */
function shownNumber(value: number, format: string, { decimal, group }: Locale): string {
  const parts =
    /^((?:"[^"]*"|\[\$[^\]]*\]|[^0#"[\]?/*_])*)([#,]*0+|#+|#,##0)(?:\.([0#]+))?(%?)((?:"[^"]*"|[^0#"[\]%?/*_])*)$/u.exec(
      format,
    );
  if (parts === null) return refuse(`the number pattern ${format} is not modelled`);
  const [, before = "", whole = "", decimals = "", percent = "", after = ""] = parts;
  const fixed = Math.abs(percent === "" ? value : value * 100).toFixed(decimals.length);
  const [integer = "", fraction = ""] = fixed.split(".");
  const optional = /#*$/u.exec(decimals)?.[0].length ?? 0;
  const kept = fraction.replace(new RegExp(`0{0,${optional}}$`, "u"), "");
  const padded = integer.padStart(/0*$/u.exec(whole)?.[0].length ?? 1, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/gu, group) : padded;
  const literal = (text: string): string => text.replace(/\[\$([^\]]*)\]/gu, "$1").replace(/"/gu, "");
  const number = kept === "" ? grouped : `${grouped}${decimal}${kept}`;
  return `${value < 0 ? "-" : ""}${literal(before)}${number}${percent}${literal(after)}`;
}

/** True for a pattern that shows days, times or durations: such numbers come out as dates. */
export function isDateFormat(format: string): boolean {
  const kind = kindOfFormat(format);
  return kind !== "number" && kind !== "boolean";
}

/** What a person sees in a cell, as far as patterns are modelled; refuses others. */
export function shownValue(value: CellValue | undefined, format: string | undefined, locale: Locale): string {
  if (value === undefined) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return (value ? locale.yes : locale.no).at(-1) ?? "";
  if (typeof value === "string") return value;
  if (format === undefined || format === "@" || format === "General") return plainNumber(value, locale);
  return isDateFormat(format) ? shownDate(value, format) : shownNumber(value, format, locale);
}
