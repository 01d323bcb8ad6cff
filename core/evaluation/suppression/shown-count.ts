import { smallestTold } from "../../network/published.ts";
import type { ShownCount, ShownShare } from "./shared-result.ts";
import { shareOf } from "../statistics/wilson.ts";

/** Fewer answers than this have no percentage: one person would be ten points of it or more. */
const fewestForPercent = 10;

/** True for a count that is not told: somebody could be recognised, and nobody at all says something of everybody too. */
export function isFew(count: number): boolean {
  return count < smallestTold;
}

/** What is left out, whatever it is. */
export const hidden: ShownCount = { kind: "hidden" };

/** A count that stands by itself. */
export function shown(count: number): ShownCount {
  return isFew(count) ? { kind: "few" } : { kind: "count", count };
}

/** A count out of so many: nearly all of them tells as much as nearly none. */
export function shownOf(count: number, n: number): ShownCount {
  if (isFew(count)) return { kind: "few" };
  return isFew(n - count) ? { kind: "all-but-few", above: n - smallestTold } : { kind: "count", count };
}

/** A count rounded to five. */
export function about(count: number): ShownCount {
  return isFew(count) ? { kind: "few" } : { kind: "about", count: smallestTold * Math.round(count / smallestTold) };
}

/** A count with its percentage and interval, where it is told and enough people answered. */
export function shareShown(count: ShownCount, n: number): ShownShare {
  const share = count.kind === "count" && hasPercent(n) ? shareOf(count.count, n) : undefined;
  if (share === undefined) return { count };
  return { count, percent: share.percent, low: share.low, high: share.high };
}

/** True where so many answers may have a percentage, and their counts be told. */
export function hasPercent(n: number): boolean {
  return n >= fewestForPercent;
}
