import type { Share } from "../result.ts";

/** The normal quantile that leaves 2.5% on each side: all intervals here are of 95%. */
export const z = 1.959963984540054;

/** A count out of how many. */
export interface Counted {
  readonly count: number;
  readonly n: number;
}

/** Both ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95% interval of a share after Wilson (1927), from 0 to 1. At small numbers it keeps its word where the usual one
 * fails: 23 of 23 gives 86% to 100%, not 100% to 100%. `n` is at least 1.
 */
export function wilsonInterval({ count, n }: Counted): Interval {
  const square = z * z;
  const middle = (count + square / 2) / (n + square);
  const reach = (z / (n + square)) * Math.sqrt((count * (n - count)) / n + square / 4);
  return { low: count === 0 ? 0 : middle - reach, high: count === n ? 1 : middle + reach };
}

/** How many of how many, in percent, with the interval of Wilson; undefined where nobody was asked. */
export function shareOf(count: number, n: number): Share | undefined {
  if (n === 0) return undefined;
  const { low, high } = wilsonInterval({ count, n });
  return { count, n, percent: (100 * count) / n, low: 100 * low, high: 100 * high };
}
