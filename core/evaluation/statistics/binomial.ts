import { logWays } from "./log-ways.ts";

/** The chance of exactly `count` out of `n`, where each has this chance. */
export function binomialChance(count: number, n: number, chance: number): number {
  if (chance <= 0) return count === 0 ? 1 : 0;
  if (chance >= 1) return count === n ? 1 : 0;
  return Math.exp(logWays(n, count) + count * Math.log(chance) + (n - count) * Math.log1p(-chance));
}

/** The chances of 0 up to `n` out of `n`. */
export function binomialChances(n: number, chance: number): readonly number[] {
  return Array.from({ length: n + 1 }, (_, count) => binomialChance(count, n, chance));
}
