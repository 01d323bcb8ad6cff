import { isError, type CellValue } from "./cell.ts";
import { dayOf } from "./serial.ts";

function padded(value: number, length = 2): string {
  return String(value).padStart(length, "0");
}

/** A date or time by its format, as far as `d`, `m`, `y`, `h` and `s` go. */
function shownDate(value: number, format: string): string {
  const { year, month, day } = dayOf(value);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return format.replace(/yyyy|yy|mm?|dd?|hh?|ss?/giu, (part, place: number) => {
    const isMinute = /^m/iu.test(part) && /h[^a-z]*$/iu.test(format.slice(0, place));
    const kind = isMinute ? "n" : part.charAt(0).toLowerCase();
    if (kind === "y") return part.length === 4 ? String(year) : padded(year % 100);
    const values: Record<string, number> = { n: minutes, m: month, d: day, h: hours, s: seconds % 60 };
    return padded(values[kind] ?? 0, part.length);
  });
}

function shownNumber(value: number, format: string): string {
  const percent = format.includes("%");
  const decimals = /\.(0+)/u.exec(format)?.[1]?.length ?? 0;
  return `${(percent ? value * 100 : value).toFixed(decimals)}${percent ? "%" : ""}`;
}

/** What a person sees in a cell, for the plain formats; columns are always wide enough here. */
export function shown(value: CellValue | undefined, format: string): string {
  if (value === undefined) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string" || format === "General" || format === "@") return String(value);
  const bare = format.replace(/"[^"]*"|\\./gu, "");
  if (/[dyhs]/iu.test(bare) || /m/iu.test(bare)) return shownDate(value, format);
  return shownNumber(value, bare);
}
