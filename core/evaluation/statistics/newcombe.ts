import { wilsonInterval, type Counted, type Interval } from "./wilson.ts";

/** How a yes or no fell out in pairs: yes on both sides, on one of them, or on neither. */
export interface PairedCounts {
  readonly both: number;
  readonly onlyTreated: number;
  readonly onlyControl: number;
  readonly neither: number;
}

/** How far a difference may lie below and above what was found: the ends of both shares, added up as at right angles. */
function around(one: Counted, other: Counted, correlation: number): Interval {
  const [p, q] = [one.count / one.n, other.count / other.n];
  const [ofOne, ofOther] = [wilsonInterval(one), wilsonInterval(other)];
  const reach = (a: number, b: number): number => Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
  return {
    low: p - q - reach(p - ofOne.low, ofOther.high - q),
    high: p - q + reach(ofOne.high - p, q - ofOther.low),
  };
}

/** The 95% interval of the difference of two shares of different people, from -1 to 1 (Newcombe 1998a, method 10). */
export function independentDifference(one: Counted, other: Counted): Interval {
  return around(one, other, 0);
}

/** How alike the two sides of pairs answer, corrected for having few of them (Newcombe 1998b). */
function correlationOf({ both, onlyTreated, onlyControl, neither }: PairedCounts): number {
  const margins = (both + onlyTreated) * (onlyControl + neither) * (both + onlyControl) * (onlyTreated + neither);
  if (margins === 0) return 0;
  const n = both + onlyTreated + onlyControl + neither;
  const alike = both * neither - onlyTreated * onlyControl;
  return (alike > n / 2 ? alike - n / 2 : Math.min(alike, 0)) / Math.sqrt(margins);
}

/** The 95% interval of the difference of two shares of the same pairs, from -1 to 1 (Newcombe 1998b, method 10). */
export function pairedDifference(counts: PairedCounts): Interval {
  const { both, onlyTreated, onlyControl, neither } = counts;
  const n = both + onlyTreated + onlyControl + neither;
  return around({ count: both + onlyTreated, n }, { count: both + onlyControl, n }, correlationOf(counts));
}
