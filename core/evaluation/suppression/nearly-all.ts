import { smallestTold } from "../../network/published.ts";
import type { ItemTable } from "../result.ts";
import { isOfFive } from "../tables/scales.ts";
import type { SharedTable, ShownCount } from "./shared-result.ts";
import { about, hidden, isFew } from "./shown-count.ts";
import { tableHidden } from "./table.ts";

/** Of fewer people than this, numbers rounded to five say too little. */
const fewestRounded = 40;

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}

/** The least and the most that a count can be for who reads it rounded to five. */
function rangeOf(cell: ShownCount): readonly [number, number] {
  if (cell.kind !== "about") return [0, smallestTold - 1];
  const half = Math.floor(smallestTold / 2);
  return [Math.max(smallestTold, cell.count - half), cell.count + half];
}

/**
 * True where what is rounded leaves open how many left the item blank, and how many are in every cell with few, also for
 * who knows that all `expected` filled in the questionnaire. Then one to four blanks leave from four less up to one less
 * than that for the cells together: two of those must fit them, and no cell with few may be needed to come that far.
 */
function leavesOpen(cells: readonly ShownCount[], expected: number): boolean {
  const ranges = cells.map(rangeOf);
  const [low, high] = [sum(ranges.map(([least]) => least)), sum(ranges.map(([, most]) => most))];
  const needed = cells.some(({ kind }) => kind === "few") ? expected : expected - smallestTold + 2;
  return low <= expected - 2 && high >= needed;
}

/** About how many of `expected` there were, where nearly all of them were: it says no more than that. */
export function nearly(expected: number): ShownCount {
  return expected < fewestRounded
    ? hidden
    : { kind: "about", count: smallestTold * Math.floor(expected / smallestTold) };
}

function agreeing({ item, counts }: ItemTable): readonly [number, number] | undefined {
  if (isOfFive(item.scale)) return [sum(counts.slice(0, 3)), sum(counts.slice(3))];
  return item.scale === "yes-no" ? [counts[0] ?? 0, counts[1] ?? 0] : undefined;
}

/** Who agrees and who does not, where there are enough of both. */
function sidesShown(
  [against, towards]: readonly [number, number],
  expected: number,
): readonly ShownCount[] | undefined {
  const cells = [about(against), about(towards)];
  return !isFew(against) && !isFew(towards) && leavesOpen(cells, expected) ? cells : undefined;
}

/** Answers of which everybody gave one; not where every one of them is few. */
function partsShown({ counts }: ItemTable, expected: number): readonly ShownCount[] | undefined {
  const cells = counts.map(about);
  return cells.some(({ kind }) => kind === "about") && leavesOpen(cells, expected) ? cells : undefined;
}

/**
 * A table of an item that few or nobody left blank, of people who nearly all answered, so that everybody can count the
 * blanks from exact numbers: rounded to five, and left out where even that would give them away.
 */
export function tableOfNearlyAll(table: ItemTable, expected: number): Omit<SharedTable, "missing"> {
  const { item, wave, respondent, counts } = table;
  const n = nearly(expected);
  const sides = agreeing(table);
  const isOfParts = item.scale === "level" || item.scale === "choice";
  const shown = sides === undefined ? isOfParts && partsShown(table, expected) : sidesShown(sides, expected);
  if (n.kind === "hidden" || shown === undefined || shown === false) return tableHidden(table);
  if (sides === undefined) return { item, wave, respondent, n, counts: shown };
  const cells = item.scale === "yes-no" ? shown : counts.map(() => hidden);
  return { item, wave, respondent, n, counts: cells, agree: { count: shown[1] ?? hidden } };
}
