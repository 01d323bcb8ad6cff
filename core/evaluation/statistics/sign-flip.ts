import { randomNumbers } from "./random-numbers.ts";
import { asWholeNumbers } from "./whole-numbers.ts";

/** The two-sided p of a test by drawing again. */
export interface DrawnAgain {
  readonly p: number;
  /** True where every possible draw was counted, false where many random ones were. */
  readonly isExact: boolean;
}

/** What working through all draws may take: places of a table, times the differences. */
const mostWork = 5_000_000;

/** How many random draws stand in for all of them: fewer where each takes longer, and never fewer than two thousand. */
export function randomDraws(people: number): number {
  return Math.max(2_000, Math.min(20_000, Math.floor(2_000_000 / people)));
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}

/** The chance of every sum of a random part of these whole numbers, each of which is in it by a coin. */
function chancesOfParts(sizes: readonly number[]): Float64Array {
  const chances = new Float64Array(sum(sizes) + 1);
  chances[0] = 1;
  let highest = 0;
  for (const size of sizes) {
    highest += size;
    // From the top down, so that nothing is added twice.
    for (let at = highest; at >= 0; at -= 1) {
      chances[at] = ((chances[at] ?? 0) + (at >= size ? (chances[at - size] ?? 0) : 0)) / 2;
    }
  }
  return chances;
}

/** All draws at once: what turns positive in a draw sums up to half of what it and the whole have together. */
function allDraws(whole: readonly number[]): number {
  const sizes = whole.map(Math.abs);
  const [all, far] = [sum(sizes), Math.abs(sum(whole))];
  return Math.min(
    1,
    chancesOfParts(sizes).reduce((p, chance, part) => (Math.abs(2 * part - all) >= far ? p + chance : p), 0),
  );
}

/** Random draws and the one that took place, so that p is never 0. */
function someDraws(differences: readonly number[], seed: string): number {
  const next = randomNumbers(seed);
  const far = Math.abs(sum(differences)) * (1 - 1e-9);
  const draws = randomDraws(differences.length);
  let asFar = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    let [drawn, coins] = [0, 0];
    differences.forEach((difference, index) => {
      if (index % 32 === 0) coins = next();
      drawn += (coins & 1) === 0 ? difference : -difference;
      coins >>>= 1;
    });
    if (Math.abs(drawn) >= far) asFar += 1;
  }
  return asFar / (draws + 1);
}

/**
 * The sign-flip test, two-sided: how often the mean difference is at least as far from nothing when a coin decides anew
 * which side of every pair is which. Exact with ties and halves, where tests on ranks guess; random draws from the seed
 * only where the table of all sums would be too large.
 */
export function signFlip(differences: readonly number[], seed: string): DrawnAgain {
  const whole = asWholeNumbers(differences);
  if (whole !== undefined && sum(whole.map(Math.abs)) * whole.length <= mostWork) {
    return { p: allDraws(whole), isExact: true };
  }
  return { p: someDraws(differences, seed), isExact: false };
}
