import { logWays } from "./log-ways.ts";
import { randomNumbers } from "./random-numbers.ts";
import { doubledRanks } from "./ranks.ts";
import { randomDraws, type DrawnAgain } from "./sign-flip.ts";

/** Who was drawn together: numbers of the two sides. */
export interface Stratum {
  readonly treated: readonly number[];
  readonly control: readonly number[];
}

/** The ranks of a stratum, above the lowest of them, and how many of them are of the treated. */
interface Ranked {
  readonly ranks: readonly number[];
  readonly treated: number;
}

/** What working through all draws may take: places of a table, times the people. */
const mostWork = 20_000_000;

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}

/** The highest sum that so many of the ranks can have. */
function highestSum({ ranks, treated }: Ranked): number {
  return sum([...ranks].sort((one, other) => other - one).slice(0, treated));
}

/** The chance of every sum of the ranks of the treated, where any of them could have been. */
function chancesIn(ranked: Ranked): Float64Array {
  const { ranks, treated } = ranked;
  const width = highestSum(ranked) + 1;
  // A line for how many are chosen so far; from the most down, so that nobody is chosen twice.
  const chances = new Float64Array((treated + 1) * width);
  chances[0] = Math.exp(-logWays(ranks.length, treated));
  for (const rank of ranks) {
    for (let size = treated; size > 0; size -= 1) {
      const [line, before] = [size * width, (size - 1) * width];
      for (let at = rank; at < width; at += 1) {
        chances[line + at] = (chances[line + at] ?? 0) + (chances[before + at - rank] ?? 0);
      }
    }
  }
  return chances.slice(treated * width);
}

/** Two strata together. */
function together(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(one.length + other.length - 1);
  one.forEach((chance, at) => {
    if (chance === 0) return;
    other.forEach((otherChance, otherAt) => {
      both[at + otherAt] = (both[at + otherAt] ?? 0) + chance * otherChance;
    });
  });
  return both;
}

/** How much all draws would take. */
function workOf(strata: readonly Ranked[]): number {
  let [work, width] = [0, 1];
  for (const ranked of strata) {
    const own = highestSum(ranked) + 1;
    work += ranked.ranks.length * ranked.treated * own + width * own;
    width += own;
  }
  return work;
}

function allDraws(strata: readonly Ranked[], expected: number, far: number): number {
  const chances = strata.map(chancesIn).reduce(together, Float64Array.of(1));
  return Math.min(
    1,
    chances.reduce((p, chance, at) => (Math.abs(at - expected) >= far ? p + chance : p), 0),
  );
}

/** Random draws and the one that took place, so that p is never 0. */
function someDraws(strata: readonly Ranked[], expected: number, far: number, seed: string): number {
  const next = randomNumbers(seed);
  const draws = randomDraws(sum(strata.map(({ ranks }) => ranks.length)));
  let asFar = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = strata.map(({ ranks, treated }) => {
      const left = [...ranks];
      let own = 0;
      for (let place = 0; place < treated; place += 1) {
        // The last of those that are left takes the place of the one that was drawn.
        const at = next() % left.length;
        own += left[at] ?? 0;
        left[at] = left[left.length - 1] ?? 0;
        left.pop();
      }
      return own;
    });
    if (Math.abs(sum(drawn) - expected) >= far) asFar += 1;
  }
  return asFar / (draws + 1);
}

/**
 * How often chance alone puts the treated at least as far up or down among everybody, two-sided, where as many of every
 * stratum could have been treated as were. Ties share a rank. With one stratum this is the exact test of Wilcoxon, Mann and
 * Whitney. Random draws from the seed only where all of them would be too many.
 */
export function rankPermutation(strata: readonly Stratum[], seed: string): DrawnAgain {
  const all = doubledRanks(strata.flatMap(({ treated, control }) => [...treated, ...control]));
  let [at, observed, expected] = [0, 0, 0];
  const ranked = strata.map(({ treated, control }): Ranked => {
    const own = all.slice(at, at + treated.length + control.length);
    at += own.length;
    const ranks = own.map((rank) => rank - Math.min(...own));
    observed += sum(ranks.slice(0, treated.length));
    expected += (sum(ranks) * treated.length) / Math.max(1, own.length);
    return { ranks, treated: treated.length };
  });
  const far = Math.abs(observed - expected) - 1e-6;
  if (workOf(ranked) <= mostWork) return { p: allDraws(ranked, expected, far), isExact: true };
  return { p: someDraws(ranked, expected, far, seed), isExact: false };
}
