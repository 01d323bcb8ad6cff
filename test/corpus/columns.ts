/** How cases write down the columns of a sheet: each header with the field that a careful person takes it for. */
import type { CorpusCell } from "./case.ts";

/** A header with its field; null for an empty column between two others. */
export type Column = readonly [header: CorpusCell, field: string | null];

/** The letters of a column, counted from 0; as far as `ZZ`. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : String.fromCharCode(64 + Math.floor(index / 26)) + last;
}

/** The row of headers. */
export function headers(columns: readonly Column[]): CorpusCell[] {
  return columns.map(([header]) => header);
}

/** The expected fields by letter, without empty columns. */
export function fields(columns: readonly Column[]): Record<string, string> {
  return Object.fromEntries(columns.flatMap(([, field], index) => (field === null ? [] : [[letterOf(index), field]])));
}
