import { textOf, type Scalar } from "../../workbook/cell.ts";
import { dateIn, dateOrderOf, type DateOrder } from "../cells/date.ts";
import { valueIn } from "../outcome.ts";
import { folded } from "../words.ts";
import type { SurveyTool } from "./survey.ts";

/** Tools that write the month first whoever uses them. */
const american: ReadonlySet<SurveyTool> = new Set<SurveyTool>(["surveymonkey", "microsoft-forms"]);

/** In which order a column of a tool writes day and month. */
export function momentOrder(cells: readonly Scalar[], tool: SurveyTool): DateOrder {
  const order = dateOrderOf(cells);
  return order === "assumed" && american.has(tool) ? "month-first" : order;
}

/** `19:12`, `7:12:44 pm` as `HH:mm:ss`. */
function timeIn(text: string): string {
  const [, hour = "", minute = "", second = "00", half = ""] =
    /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?/u.exec(text) ?? [];
  if (hour === "") return "00:00:00";
  const shifted = half === "" ? Number(hour) : (Number(hour) % 12) + (half === "p" ? 12 : 0);
  return [String(shifted).padStart(2, "0"), minute, second].join(":");
}

/** A number of days since 1900 with a fraction, as a spreadsheet keeps a time that nobody formatted as one. */
function fractionOf(text: string): string {
  const seconds = Math.round(Number(`0${text.slice(text.search(/[.,]/u)).replace(",", ".")}`) * 86400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * When an answer was sent in, as text that sorts in the order of time; `""` where it is not known. Offsets of time zones
 * are left out: one tool writes them all alike.
 */
export function momentIn(cell: Scalar, order: DateOrder): string {
  const text = folded(textOf(cell));
  const day = valueIn(dateIn(cell, order)) ?? valueIn(dateIn(text.split(" ")[0] ?? null, order));
  if (day === undefined) return "";
  return `${day}T${/^\d{5}[.,]\d+$/u.test(text) ? fractionOf(text) : timeIn(text)}`;
}
