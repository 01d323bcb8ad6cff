import { columnLetters } from "./address.ts";
import type { Scalar } from "./cell.ts";
import type { ConditionalFormat } from "./layout.ts";

/** A value as a formula writes it. */
export function literal(value: Scalar): string {
  if (typeof value === "string") return `"${value.replace(/"/gu, '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? '""' : String(value);
}

/** Where the columns of a format stand. */
export interface ConditionPlace {
  /** Number of a column, counted from 1. */
  readonly columnOf: (title: string) => number;
  /** First row below the header; the formula is written for it. */
  readonly firstRow: number;
}

function cellOf(title: string, { columnOf, firstRow }: ConditionPlace): string {
  return `$${columnLetters(columnOf(title))}${firstRow}`;
}

/** Holds on a row whose date lies before today and whose status is none of the finished words. */
function overdueFormula(format: ConditionalFormat & { when: "overdue" }, place: ConditionPlace): string {
  const date = cellOf(format.column, place);
  const status = format.status === undefined ? "" : cellOf(format.status, place);
  const open = status === "" ? [] : (format.finished ?? []).map((word) => `${status}<>${literal(word)}`);
  return `AND(${[`ISNUMBER(${date})`, `${date}<TODAY()`, ...open].join(",")})`;
}

/** Holds on a number above the limit; without the first condition every text would be above it too. */
function aboveFormula(format: ConditionalFormat & { when: "above" }, place: ConditionPlace): string {
  const cell = cellOf(format.column, place);
  return `AND(ISNUMBER(${cell}),${cell}>${literal(format.value)})`;
}

/** The formula of a format that is more than "equals", without the leading `=`, in English. */
export function conditionFormula(
  format: Exclude<ConditionalFormat, { when: "equals" }>,
  place: ConditionPlace,
): string {
  return format.when === "above" ? aboveFormula(format, place) : overdueFormula(format, place);
}
