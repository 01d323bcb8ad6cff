import { dateIn } from "../intake/cells/date.ts";
import { daysBetween } from "./civil-date.ts";

/** Days in a row, both included; a single day has the same day twice. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Longer than a summer is a slip of the keyboard, and would leave no working day in reach. Days. */
const longest = 92;
/** More than this nobody types: some ten years of school holidays. */
const mostPeriods = 80;

/** A day in any way that people write one: `2026-05-04`, `4-5-2026`, `4 mei 2026`. */
const day = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\.?\s*\p{L}+\.?\s*\d{4}/gu;
/** What stands between the first and the last day. */
const upTo = /^(?:\/|-|\u2013|\u2014|\.\.\.?|t\/?m|tot(?: en met)?|to|until|till|through)$/iu;

function dayIn(text: string): string | undefined {
  const found = dateIn(text, "day-first");
  return found.is === "value" ? found.value : undefined;
}

function periodIn(text: string, most: number): Period | undefined {
  const days = (text.match(day) ?? []).map(dayIn);
  const [before = "", between = "", after = ""] = text.split(day).map((one) => one.trim());
  const [from, to = from] = days;
  const isTidy = before.replace(/^(?:van|from)$/iu, "") === "" && after === "" && days.length <= 2;
  if (!isTidy || from === undefined || to === undefined) return undefined;
  if (days.length === 2 ? !upTo.test(between) : between !== "") return undefined;
  return from <= to && daysBetween(from, to) < most ? { from, to } : undefined;
}

/**
 * The periods in a text such as `2026-05-04/2026-05-08, 2026-12-24`, or as people write them: `4 mei 2026 t/m 8 mei 2026`.
 * A blank text holds none. Undefined where any of it cannot be read, ends before it begins or is longer than `most` days,
 * a summer where nothing else is said.
 */
export function periodsIn(text: string, most = longest): readonly Period[] | undefined {
  const parts = text
    .split(/[,;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const periods = parts.flatMap((part) => periodIn(part, most) ?? []);
  return periods.length === parts.length && parts.length <= mostPeriods ? periods : undefined;
}

/** Whether a text is what `periodsText` writes of the periods in it. */
export function isPeriodsText(text: string): boolean {
  const periods = periodsIn(text);
  return periods !== undefined && periodsText(periods) === text;
}

/** Periods as the setting keeps them, which `periodsIn` reads back: `2026-05-04/2026-05-08, 2026-12-24`. */
export function periodsText(periods: readonly Period[]): string {
  return periods.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(", ");
}
