import type { Chance } from "../chance.ts";
import type { SampleCell } from "../book.ts";

/** Words of the scales as questionnaires have them, from the lowest answer to the highest (R63). */
export const agree = [
  "helemaal mee oneens",
  "enigszins mee oneens",
  "niet mee eens noch oneens",
  "enigszins mee eens",
  "helemaal mee eens",
] as const;
/** How satisfied people are, from the least to the most. */
export const satisfied = [
  "heel ontevreden",
  "enigszins ontevreden",
  "niet tevreden, niet ontevreden",
  "enigszins tevreden",
  "heel tevreden",
] as const;
/** No before yes, as counts are given. */
export const yesNo = ["nee", "ja"] as const;

/** A question with how many gave each answer; who is left over left it blank. */
export interface CountedItem {
  readonly header: string;
  /** Answers in the order of the counts. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** A question with five answers, lowest first. */
export function five(header: string, words: readonly string[], ...counts: readonly number[]): CountedItem {
  return { header, words, counts };
}

/** Exactly as many of each answer as it says, for so many respondents, in an order by chance. */
export function answersFor(chance: Chance, { header, words, counts }: CountedItem, respondents: number): SampleCell[] {
  const given = counts.flatMap((count, place) => Array.from({ length: count }, () => ({ answer: words[place] })));
  if (given.length > respondents) throw new RangeError(`more answers than respondents to ${header}`);
  const blank = Array.from({ length: respondents - given.length }, () => ({ answer: undefined }));
  return chance.shuffled([...given, ...blank]).map(({ answer }) => answer);
}
