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

/**
 * True for numbers of one row that can be ranks, the lowest first: all different, or with ties as people write them
 * (1, 1, 2 or 1, 1, 3). Two options at 5 and none at 4 are marks, whatever the other rows are.
 */
export function areRanks(ranks: readonly number[]): boolean {
  const sorted = [...ranks].sort((one, other) => one - other);
  const first = sorted[0] ?? 1;
  const isTied = (rank: number): boolean => sorted.filter((other) => other === rank).length > 1;
  if (!sorted.some(isTied)) return true;
  const places = [...new Set(sorted)];
  const dense = sorted.every((rank) => rank - first === places.indexOf(rank));
  return dense || sorted.every((rank) => rank - first === sorted.indexOf(rank));
}
