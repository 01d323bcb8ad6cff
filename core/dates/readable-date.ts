import type { Language } from "../workbook/layout.ts";
import { weekdayOf } from "./civil-date.ts";

/** Own names: what a host knows of languages differs, and Apps Script knows none for certain. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nl: ["ma", "di", "wo", "do", "vr", "za", "zo"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const months: Readonly<Record<Language, readonly string[]>> = {
  nl: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** A day as people write it, such as `di 3 mrt 2026` and `Tue 3 Mar 2026`. Throws RangeError for no civil date. */
export function readableDate(date: string, language: Language): string {
  const weekday = weekdays[language][weekdayOf(date) - 1] ?? "";
  const month = months[language][Number(date.slice(5, 7)) - 1] ?? "";
  return `${weekday} ${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`;
}

/** The month of a day as people write it, such as `mrt 2026` and `Mar 2026`. */
export function readableMonth(date: string, language: Language): string {
  return `${months[language][Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}
