import { smallestTold } from "../../network/published.ts";
import type { ShownCount } from "./shared-result.ts";
import { hidden, isFew, shown } from "./shown-count.ts";

/** The most that a cell says which is told as few. */
const mostFew = smallestTold - 1;

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}

/**
 * Cells of which people know the sum. Cells with few in them are told as that where two or more of them share what is left
 * over in more than one way; where it would follow how many each has (one such cell, nothing left over, or all that fits),
 * no cell is told.
 */
export function cellsShown(counts: readonly number[]): readonly ShownCount[] {
  const few = counts.filter(isFew);
  const leftOver = sum(few);
  const isSafe = few.length === 0 || (few.length > 1 && leftOver > 0 && leftOver < mostFew * few.length);
  return counts.map((count) => (isSafe ? shown(count) : hidden));
}

/** The lowest and the highest that each cell can be for a reader who knows their sum. */
function boundsOf(cells: readonly ShownCount[], total: number): readonly (readonly [number, number])[] {
  return cells.map((cell) => {
    if (cell.kind === "count") return [cell.count, cell.count];
    return [0, cell.kind === "few" ? Math.min(mostFew, total) : total];
  });
}

/** The cells with everything that is not told as low on the scale as it can be. */
function lowest(cells: readonly ShownCount[], total: number): readonly number[] {
  const bounds = boundsOf(cells, total);
  let left = total - sum(bounds.map(([low]) => low));
  return bounds.map(([low, high]) => {
    const more = Math.min(left, high - low);
    left -= more;
    return low + more;
  });
}

/** Cells beside each other on a scale, of which people know the sum. */
export interface Side {
  readonly cells: readonly ShownCount[];
  readonly total: number;
}

/** Twice the place of the middle answer, counted from 0. */
function middleOf(counts: readonly number[]): number {
  const n = sum(counts);
  const placeOf = (rank: number): number => {
    let reached = 0;
    return counts.findIndex((count) => (reached += count) >= rank);
  };
  return placeOf(Math.ceil(n / 2)) + placeOf(Math.floor(n / 2) + 1);
}

/** True where the cells that are told leave one middle answer only, so that telling it says no more. */
export function isMiddleKnown(sides: readonly Side[]): boolean {
  const low = sides.flatMap(({ cells, total }) => lowest(cells, total));
  const high = sides.flatMap(({ cells, total }) => [...lowest([...cells].reverse(), total)].reverse());
  return middleOf(low) === middleOf(high);
}
