import { sha256Bytes } from "../hash.ts";
import { canonicalCode, compareText } from "./codes.ts";

/**
 * The lottery number of a code: the first 52 bits of SHA-256 over the seed, a line break and the code (UTF-8; the code
 * as `canonicalCode` has it), so that anyone can recompute it (R5, R6). It depends on nothing else: sorting a sheet or
 * adding somebody changes no number.
 */
export function lotteryNumber(seed: string, code: string): number {
  const bytes = sha256Bytes(`${seed}\n${canonicalCode(code)}`);
  let number = 0;
  for (const byte of bytes.slice(0, 6)) number = number * 256 + byte;
  return number * 16 + ((bytes[6] ?? 0) >> 4);
}

/** The lottery number of a code: from the seed, or, to look at every order that a draw can have, from anything else. */
export type LotteryNumbers = (code: string) => number;

/** Place of every code in a draw, from 1 for the lowest of their numbers; equal numbers by code. In the order given. */
export function placesBy(numbers: readonly number[], codes: readonly string[]): readonly number[] {
  const tidied: string[] = [];
  const codeAt = (index: number): string => (tidied[index] ??= canonicalCode(codes[index] ?? ""));
  const compare = (one: number, other: number): number =>
    (numbers[one] ?? 0) - (numbers[other] ?? 0) || compareText(codeAt(one), codeAt(other));
  const places: number[] = new Array<number>(codes.length);
  [...codes.keys()].sort(compare).forEach((index, place) => (places[index] = place + 1));
  return places;
}

/** Place of every code in the draw of a seed. */
export function lotteryPlaces(seed: string, codes: readonly string[]): readonly number[] {
  return placesBy(
    codes.map((code) => lotteryNumber(seed, code)),
    codes,
  );
}

/**
 * The coin between the two candidates of a group (R5): true when the first of them, in the order of their lottery
 * numbers, is matched and the second is the comparison. From the seed, a line break, the code of the group and `coin`.
 */
export function coin(seed: string, group: string): boolean {
  return ((sha256Bytes(`${seed}\n${canonicalCode(group)}\ncoin`)[0] ?? 0) & 1) === 0;
}

/**
 * A number below 2^20 for a pair, from the lottery numbers of both: decides between pairings alike in everything else.
 * Made from the lowest 32 bits of each, as the operators on bits take numbers.
 */
export function pairNumber(group: number, household: number): number {
  return Math.imul(group ^ 0x9e3779b9, household | 1) >>> 12;
}
