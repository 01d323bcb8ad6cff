import { logWays } from "./log-ways.ts";
import { doubledRanks } from "./ranks.ts";

/** Who was drawn together: numbers of the two sides. */
export interface Stratum {
  readonly treated: readonly number[];
  readonly control: readonly number[];
}

/** The chance of every sum of the ranks of the treated, by that sum, where any of them could have been. */
type Sums = ReadonlyMap<number, number>;

/** All ways to choose the treated out of one stratum. */
function sumsOf(ranks: readonly number[], treated: number): Sums {
  // By how many are chosen so far; from the most down, so that nobody is chosen twice.
  const bySize: Map<number, number>[] = Array.from({ length: treated + 1 }, () => new Map<number, number>());
  bySize[0]?.set(0, Math.exp(-logWays(ranks.length, treated)));
  for (const rank of ranks) {
    for (let size = treated; size > 0; size -= 1) {
      const target = bySize[size];
      bySize[size - 1]?.forEach((chance, sum) => target?.set(sum + rank, (target.get(sum + rank) ?? 0) + chance));
    }
  }
  return bySize[treated] ?? new Map<number, number>();
}

/** Two strata together. */
function together(one: Sums, other: Sums): Sums {
  const sums = new Map<number, number>();
  one.forEach((chance, sum) => {
    other.forEach((otherChance, otherSum) => {
      sums.set(sum + otherSum, (sums.get(sum + otherSum) ?? 0) + chance * otherChance);
    });
  });
  return sums;
}

/**
 * How often chance alone puts the treated at least as far up or down among everybody, two-sided and exact, where as many of
 * every stratum could have been treated as were. Ties share a rank. With one stratum this is the exact test of Wilcoxon,
 * Mann and Whitney.
 */
export function rankPermutation(strata: readonly Stratum[]): number {
  const ranks = doubledRanks(strata.flatMap(({ treated, control }) => [...treated, ...control]));
  let [at, observed, expected] = [0, 0, 0];
  let sums: Sums = new Map([[0, 1]]);
  for (const { treated, control } of strata) {
    const own = ranks.slice(at, at + treated.length + control.length);
    at += own.length;
    observed += own.slice(0, treated.length).reduce((sum, rank) => sum + rank, 0);
    expected += (own.reduce((sum, rank) => sum + rank, 0) * treated.length) / Math.max(1, own.length);
    sums = together(sums, sumsOf(own, treated.length));
  }
  const far = Math.abs(observed - expected) - 1e-6;
  let p = 0;
  sums.forEach((chance, sum) => {
    if (Math.abs(sum - expected) >= far) p += chance;
  });
  return Math.min(1, p);
}
