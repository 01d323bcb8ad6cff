import type { Member } from "../../records/member.ts";
import { codeKey, type RowCode } from "../codes.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { ListedRow } from "./doubles.ts";
import { listIndex, type Listed, type ListIndex } from "./list-index.ts";
import { listedIn } from "./listed.ts";

/** A sheet with the codes of its rows. */
export type CodedSheet = readonly [MappedSheet, readonly RowCode[]];

/** Rows that take no part are nobody. */
const nobody: Listed = { code: "", name: "", emails: [] };

/** What everybody on lists can be called, by their place over all rows of these sheets. */
export function indexOfCoded(
  sheets: readonly CodedSheet[],
  within: ReadonlyMap<string, readonly Member[]> = new Map(),
): ListIndex {
  const listed = sheets.flatMap(([sheet, codes]) =>
    sheet.table.rows.map((row, place): Listed => {
      const { code, blocked } = codes[place] ?? { code: "", blocked: true };
      if (blocked) return nobody;
      const emailsWithin = (within.get(codeKey(code)) ?? []).flatMap(({ email }) => email ?? []);
      return { ...listedIn(sheet, row, code), emailsWithin };
    }),
  );
  return listIndex(listed);
}

/** The rows of lists that take part. */
export function rowsTakingPart(sheets: readonly CodedSheet[]): ListedRow[] {
  return sheets.flatMap(([sheet, codes]) =>
    sheet.table.rows.flatMap((row, place) => (codes[place]?.blocked === false ? [{ sheet, row }] : [])),
  );
}

/** The codes of everybody on lists, by the same places. */
export function codesInOrder(sheets: readonly CodedSheet[]): string[] {
  return sheets.flatMap(([, codes]) => codes.map(({ code }) => code));
}

/** The same places by sheet and row, without those that take no part: `Groepen!4`. */
export function placesOfRows(sheets: readonly CodedSheet[]): Map<string, number> {
  const rows = sheets.flatMap(([{ table, leftOut }, codes]) =>
    table.rows.map(({ row }, place) => {
      const takesPart = codes[place]?.blocked === false && leftOut?.has(row) !== true;
      return takesPart ? `${table.sheet.name}!${row}` : undefined;
    }),
  );
  return new Map(rows.flatMap((row, place) => (row === undefined ? [] : [[row, place] as const])));
}
