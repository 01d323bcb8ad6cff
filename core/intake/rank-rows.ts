import { householdTypes } from "../records/words.ts";
import { rankIn } from "./cells/rank.ts";
import { valueIn } from "./outcome.ts";
import type { TableRow } from "./sheet-table.ts";

/** The ranks of each row that has at least two, in columns with a rank per option. */
export function rankRows(rows: readonly TableRow[], columns: readonly { readonly index: number }[]): number[][] {
  return rows
    .map(({ cells }) => columns.flatMap(({ index }) => valueIn(rankIn(cells[index] ?? null)) ?? []))
    .filter((ranks) => ranks.length > 1);
}

/** Marks out of five or ten look like ranks: most rows repeat a number, or numbers go beyond the options. */
export function areRatings(rows: readonly (readonly number[])[], options: number): boolean {
  const repeating = rows.filter((ranks) => new Set(ranks).size < ranks.length).length;
  const beyond = rows.filter((ranks) => ranks.some((rank) => rank > Math.max(options, householdTypes.length))).length;
  return rows.length > 0 && (repeating > rows.length / 2 || beyond > rows.length * 0.3);
}
