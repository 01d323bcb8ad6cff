import { dictionary, type FieldEntry, type ReadRole } from "./dictionary.ts";
import { keywordsOf } from "./header-text.ts";
import { editDistance, isPlural, sameWord } from "./words.ts";

/** An entry of the dictionary with its phrases taken apart once. */
interface Prepared {
  readonly entry: FieldEntry;
  readonly phrases: readonly (readonly string[])[];
  readonly not: ReadonlySet<string>;
}

const prepared: readonly Prepared[] = dictionary.map((entry) => ({
  entry,
  phrases: entry.words.map((phrase) => keywordsOf(phrase)),
  not: new Set((entry.not ?? []).flatMap((word) => keywordsOf(word))),
}));

/** Words as one text that does not depend on their order. */
function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

const exactPhrases: ReadonlySet<string> = new Set(prepared.flatMap(({ phrases }) => phrases.map(sorted)));

/** True for a header that the dictionary has literally, whatever sheet it stands on. */
export function isKnownHeader(header: string): boolean {
  return exactPhrases.has(sorted(keywordsOf(header)));
}

/** Words that keep their meaning at the end of a Dutch compound: `woonpostcode`. */
const heads: readonly string[] = ["postcode", "gemeente", "kwetsbaarheid"];

function means(word: string, phraseWord: string): boolean {
  return sameWord(word, phraseWord) || (heads.includes(phraseWord) && word.endsWith(phraseWord));
}

/** The same words in any order, or the same letters however they are broken: `Kwetsbaar-heid`, `post code`. */
function isSame(header: readonly string[], phrase: readonly string[]): boolean {
  if (header.join("") === phrase.join("")) return true;
  return header.length === phrase.length && phrase.every((word) => header.includes(word));
}

/**
 * How well a header says a phrase: 1 for the same words, less the more other words there are, 0 when a word of the
 * phrase is missing and the whole is no typing error either.
 */
function phraseScore(header: readonly string[], phrase: readonly string[]): number {
  if (isSame(header, phrase)) return 1;
  if (phrase.every((word) => header.some((said) => means(said, word)))) {
    const coverage = phrase.length / header.length;
    return coverage >= 1 ? 0.95 : 0.55 + 0.4 * coverage;
  }
  const [one, other] = [header.join(""), phrase.join("")];
  if (Math.abs(one.length - other.length) > 2 || one.length < 7 || isPlural(one, other)) return 0;
  return editDistance(one, other) / Math.max(one.length, other.length) <= 0.15 ? 0.85 : 0;
}

/** How well a header fits an entry, 0 to 1. */
function entryScore(words: readonly string[], { phrases, not }: Prepared): number {
  if (words.some((word) => not.has(word))) return 0;
  let best = 0;
  for (const phrase of phrases) {
    if (best < 1) best = Math.max(best, phraseScore(words, phrase));
  }
  return best;
}

/** An entry that a header may mean. */
export interface Candidate {
  readonly entry: FieldEntry;
  /** 0 to 1, from the words alone. */
  readonly score: number;
}

/** The entries for a role that a header may mean, of each field the best. */
export function candidatesFor(header: string, role: ReadRole): Candidate[] {
  const words = keywordsOf(header);
  if (words.length === 0) return [];
  const best = new Map<string, Candidate>();
  for (const one of prepared) {
    if (!one.entry.roles.includes(role)) continue;
    const score = entryScore(words, one);
    const key = `${one.entry.field}/${one.entry.kind}`;
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { entry: one.entry, score });
  }
  return [...best.values()];
}

/** The entry of a field on a sheet of a role; for a column that a person mapped by hand. */
export function entryOf(field: string, role: ReadRole): FieldEntry | undefined {
  return dictionary.find((entry) => entry.field === field && entry.roles.includes(role));
}
