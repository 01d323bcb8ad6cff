import { logWays } from "./log-ways.ts";
import type { Counted } from "./wilson.ts";

/** Chances this close together are of equally likely tables: sums of logarithms differ in their last digits. */
const alike = 1 + 1e-7;

/** The chance of every count on the first side, where so many on both sides together say yes (hypergeometric). */
function chancesGiven(yes: number, first: number, second: number): readonly number[] {
  const total = logWays(first + second, yes);
  const lowest = Math.max(0, yes - second);
  const length = Math.min(first, yes) - lowest + 1;
  return Array.from({ length }, (_, step) => {
    const count = lowest + step;
    return Math.exp(logWays(first, count) + logWays(second, yes - count) - total);
  });
}

/** The two-sided p of every table with the same sums: the chance of all tables that are no more likely than it. */
function tailsGiven(yes: number, first: number, second: number): readonly number[] {
  const chances = chancesGiven(yes, first, second);
  const order = [...chances.keys()].sort((one, other) => (chances[one] ?? 0) - (chances[other] ?? 0));
  const tails = new Array<number>(chances.length).fill(1);
  let [sum, next] = [0, 0];
  for (const index of order) {
    const limit = (chances[index] ?? 0) * alike;
    for (; next < order.length && (chances[order[next] ?? 0] ?? 0) <= limit; next += 1) {
      sum += chances[order[next] ?? 0] ?? 0;
    }
    tails[index] = Math.min(1, sum);
  }
  return tails;
}

/**
 * Fisher's exact test, two-sided: how often chance alone gives two shares that are at least as unlikely, where nothing sets
 * the two sides apart. 8 of 51 and 2 of 23 give 0.71.
 */
export function fisherExact(one: Counted, other: Counted): number {
  const yes = one.count + other.count;
  return tailsGiven(yes, one.n, other.n)[one.count - Math.max(0, yes - other.n)] ?? 1;
}

/** For every count on the first side (row) and on the second (place in it): whether Fisher's test tells them apart. */
export function fisherTellsApart(first: number, second: number, level: number): readonly (readonly boolean[])[] {
  const tails = Array.from({ length: first + second + 1 }, (_, yes) => tailsGiven(yes, first, second));
  return Array.from({ length: first + 1 }, (_, count) =>
    Array.from({ length: second + 1 }, (_, other) => {
      const yes = count + other;
      return (tails[yes]?.[count - Math.max(0, yes - second)] ?? 1) <= level;
    }),
  );
}
