import { sha256Bytes } from "../hash.ts";

/** Up to so many pairs every pattern of coins is looked at; above that some are drawn. */
const exactUpTo = 16;
const mostPatterns = 10_000;
const fewestPatterns = 1000;
/** How many coins are thrown for a test at most, as far as `fewestPatterns` allows. */
const mostCoins = 3_000_000;

/** Sums in another order differ in their last digits. */
const rounding = 1e-9;

/**
 * A permutation test within pairs: the share of all patterns of coins that would differ at least as much as the one that
 * was thrown. Every pair has, per trait, how much its first member is above the second, on one scale for all traits; a
 * coin turns all signs of a pair. A pattern differs by the sum over the traits of the squared sum over the pairs. Exact
 * for at most 16 pairs; above that from up to 10,000 patterns that follow from the seed, the one thrown counted among
 * them (Phipson and Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9, 39).
 */
export function permutationShare(pairs: readonly (readonly number[])[], seed: string): number {
  if (pairs.length === 0) return 1;
  const least = difference(summed(pairs)) * (1 - rounding) - rounding;
  return pairs.length <= exactUpTo ? exactShare(pairs, least) : drawnShare(pairs, least, seed);
}

function summed(pairs: readonly (readonly number[])[]): number[] {
  const sums = (pairs[0] ?? []).map(() => 0);
  for (const pair of pairs) pair.forEach((value, trait) => (sums[trait] = (sums[trait] ?? 0) + value));
  return sums;
}

function difference(sums: readonly number[]): number {
  return sums.reduce((total, sum) => total + sum * sum, 0);
}

/** Turning all coins changes no square, so the first stays; the others turn one at a time (Gray 1953). */
function exactShare(pairs: readonly (readonly number[])[], least: number): number {
  const sums = summed(pairs);
  const signs = pairs.map(() => 1);
  const patterns = 2 ** (pairs.length - 1);
  let count = difference(sums) >= least ? 1 : 0;
  for (let pattern = 1; pattern < patterns; pattern += 1) {
    const turned = 32 - Math.clz32(pattern & -pattern);
    signs[turned] = -(signs[turned] ?? 1);
    addTo(sums, pairs[turned] ?? [], 2 * (signs[turned] ?? 1));
    if (difference(sums) >= least) count += 1;
  }
  return count / patterns;
}

function addTo(sums: number[], pair: readonly number[], times: number): void {
  pair.forEach((value, trait) => (sums[trait] = (sums[trait] ?? 0) + times * value));
}

function drawnShare(pairs: readonly (readonly number[])[], least: number, seed: string): number {
  const patterns = Math.max(fewestPatterns, Math.min(mostPatterns, Math.floor(mostCoins / pairs.length)));
  const all = summed(pairs);
  const next = wordsFrom(`${seed}\nbalance`);
  let count = 1;
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const sums = all.slice();
    for (let first = 0; first < pairs.length; first += 32) turn(sums, pairs, first, next());
    if (difference(sums) >= least) count += 1;
  }
  return count / (patterns + 1);
}

/** Turns those of 32 pairs whose bit is set. */
function turn(sums: number[], pairs: readonly (readonly number[])[], first: number, bits: number): void {
  for (let bit = 0; bit < 32 && first + bit < pairs.length; bit += 1) {
    if (((bits >>> bit) & 1) === 1) addTo(sums, pairs[first + bit] ?? [], -2);
  }
}

/** Words of 32 bits that follow from a text: xorshift128 (Marsaglia 2003, Journal of Statistical Software 8, 14). */
function wordsFrom(text: string): () => number {
  const bytes = sha256Bytes(text);
  const word = (at: number): number =>
    ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  let [x, y, z, w] = [word(0) | 1, word(4), word(8), word(12)];
  return () => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w;
  };
}
