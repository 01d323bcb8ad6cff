import { isCivilDate } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Scalar } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";

/** `2026-03-03`, and perhaps `T10:00` with a time that matters. */
const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/u;

/** A day, and its time where there is one, as people write it: `di 3 mrt 2026`, `di 3 mrt 2026 10:00`. Other texts stay. */
export function shownDay(text: string, language: Language): string {
  const [, date = "", time] = day.exec(text) ?? [];
  if (!isCivilDate(date)) return text;
  return [readableDate(date, language), ...(time === undefined || time === "00:00" ? [] : [time])].join(" ");
}

/** A number with the sign for fractions of a language: `4,2` and `4.2`. */
export function shownNumber(number: number, language: Language): string {
  return language === "nl" ? String(number).replace(".", ",") : String(number);
}

/** What a cell holds, as people read it: days written out, yes and no as words; nothing for a blank. */
export function shownValue(value: Scalar, language: Language): string {
  if (value === null) return "";
  if (typeof value === "boolean") return say(language, sentence(value ? "screen-yes" : "screen-no", {}));
  if (typeof value === "number") return shownNumber(value, language);
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/u.test(value) ? shownDay(value, language) : value;
}

/** A text of at most so many characters, cut with an ellipsis; a sign of two code units is never cut in half. */
export function cut(text: string, longest: number): string {
  const signs = Array.from(text.length > longest * 2 ? text.slice(0, longest * 2 + 2) : text);
  return signs.length <= longest ? text : `${signs.slice(0, longest - 1).join("")}…`;
}
