import { dateIn } from "../intake/cells/date.ts";
import { numberBetween } from "../intake/cells/number.ts";
import { valueIn } from "../intake/outcome.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import { isBlank, textOf } from "../workbook/cell.ts";

const countIn = numberBetween(0, 100_000, "count-unreadable", { whole: true });

/** The day that people typed in a column, `yyyy-MM-dd`; undefined for a blank cell and for what cannot be read. */
export function dayIn({ values }: OwnRow, column: string): string | undefined {
  const cell = values[column] ?? null;
  return isBlank(cell) ? undefined : valueIn(dateIn(cell, "day-first"));
}

/** The whole number that people typed in a column; undefined for a blank cell and for what cannot be read. */
export function wholeIn({ values }: OwnRow, column: string): number | undefined {
  const cell = values[column] ?? null;
  return isBlank(cell) ? undefined : valueIn(countIn(cell));
}

/** What people typed or chose in a column, choices as codes; `""` for a blank cell. */
export function wordIn({ values }: OwnRow, column: string): string {
  return textOf(values[column]).trim();
}
