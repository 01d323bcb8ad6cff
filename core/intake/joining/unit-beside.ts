import { isBlank, textOf } from "../../workbook/cell.ts";
import { cellsOf } from "../mapped-sheet.ts";
import { codeKey } from "../codes.ts";
import { refusedSubject } from "../refused.ts";
import { answerColumns, type SheetTable } from "../sheet-table.ts";
import type { ResponseUnit } from "../surveys/survey.ts";
import { byCode, byName, type ListIndex } from "./list-index.ts";

/** Texts of a column that are on a list. */
interface Hits {
  readonly share: number;
  /** Different ones against all of them: low where several rows belong to one group. */
  readonly different: number;
  readonly count: number;
  /** How many are the very codes or names of the list, not only a number that both lists can have. */
  readonly exact: number;
}

function isOn(index: ListIndex, text: string): boolean {
  return (/\p{L}|\p{N}{5}/u.test(text) && byCode(index, text).places.size > 0) || byName(index, text).size > 0;
}

function isExactly(index: ListIndex, text: string): boolean {
  return index.byCode.has(codeKey(text)) || byName(index, text).size > 0;
}

/** How often each text stands in a column: answers come back thousands of times. */
function timesOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of cells) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function hitsIn(times: ReadonlyMap<string, number>, index: ListIndex): Hits {
  const found = [...times].filter(([text]) => isOn(index, text));
  const sum = (some: readonly (readonly [string, number])[]): number => some.reduce((all, [, one]) => all + one, 0);
  const count = sum(found);
  return {
    share: count / Math.max(1, sum([...times])),
    different: new Set(found.map(([text]) => text.toUpperCase())).size,
    count,
    exact: sum(found.filter(([text]) => isExactly(index, text))),
  };
}

/** The column that fits a list best, where at least half of it does. */
function bestHits(columns: readonly ReadonlyMap<string, number>[], index: ListIndex): Hits | undefined {
  const all = columns
    .map((times) => hitsIn(times, index))
    .filter(({ share, different }) => share >= 0.5 && different >= 2);
  return all.sort((one, other) => other.share - one.share || other.count - one.count)[0];
}

/** `WG-01` can be read as the number of `H-01`: of lists that fit as well the one with the very codes is meant. */
function isLikelier(one: Hits, other: Hits): boolean {
  return one.share >= other.share && (one.exact >= other.exact || one.share > other.share);
}

/** Rows that come back to the same group again and again are of its members. */
function isRepeated({ different, count }: Hits): boolean {
  return count >= 4 && different <= 0.7 * count;
}

/** Whose answers a table holds, by the lists that its cells are on; nothing where they are on none. */
export function unitBeside(
  table: SheetTable,
  { groups, households }: { readonly groups: ListIndex; readonly households: ListIndex },
): ResponseUnit | undefined {
  const columns = answerColumns(table)
    .filter(({ index, header }) => refusedSubject(header, cellsOf(table, index)) === undefined)
    .map(({ index }) => timesOf(cellsOf(table, index).filter((cell) => !isBlank(cell)).map(textOf))); // prettier-ignore
  const [ofGroups, ofHouseholds] = [bestHits(columns, groups), bestHits(columns, households)];
  if (ofGroups === undefined) return ofHouseholds === undefined ? undefined : "household";
  if (ofHouseholds !== undefined && isLikelier(ofHouseholds, ofGroups)) return "household";
  return isRepeated(ofGroups) ? "member" : "group";
}
