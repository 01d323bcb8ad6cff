import { dictionary, type FieldEntry, type ReadRole } from "./dictionary.ts";
import { bracketWordsOf, keywordsOf } from "./header-text.ts";
import { editDistance, isPlural, sameWord } from "./words.ts";

/** A header or phrase taken apart once: its words, and all of it as one word. */
interface Phrase {
  readonly words: readonly string[];
  readonly joined: string;
}

function phrase(words: readonly string[]): Phrase {
  return { words, joined: words.join("") };
}

function phraseOf(text: string): Phrase {
  return phrase(keywordsOf(text));
}

/** An entry of the dictionary with its phrases taken apart. */
interface Prepared {
  readonly entry: FieldEntry;
  readonly phrases: readonly Phrase[];
  readonly not: ReadonlySet<string>;
}

const prepared: readonly Prepared[] = dictionary.map((entry) => ({
  entry,
  phrases: entry.words.map(phraseOf),
  not: new Set((entry.not ?? []).flatMap((word) => keywordsOf(word))),
}));

/** Words as one text that does not depend on their order. */
function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

const exactPhrases: ReadonlySet<string> = new Set(
  prepared.flatMap(({ phrases }) => phrases.map(({ words }) => sorted(words))),
);

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
function isSame(header: Phrase, phrase: Phrase): boolean {
  if (header.joined === phrase.joined) return true;
  return header.words.length === phrase.words.length && phrase.words.every((word) => header.words.includes(word));
}

/** True for a long header that is a phrase but for a letter or two, the first letter excepted. */
function isTypingError({ joined: one }: Phrase, { joined: other }: Phrase): boolean {
  if (one.length < 7 || one[0] !== other[0] || Math.abs(one.length - other.length) > 2 || isPlural(one, other))
    return false;
  return editDistance(one, other) <= 0.15 * Math.max(one.length, other.length);
}

/**
 * How well a header says a phrase: 1 for the same words, less the more other words there are, 0 when a word of the
 * phrase is missing and the whole is no typing error either.
 */
function phraseScore(header: Phrase, phrase: Phrase): number {
  if (isSame(header, phrase)) return 1;
  if (phrase.words.every((word) => header.words.some((said) => means(said, word)))) {
    const coverage = phrase.words.length / header.words.length;
    return coverage >= 1 ? 0.95 : 0.55 + 0.4 * coverage;
  }
  return isTypingError(header, phrase) ? 0.85 : 0;
}

/** How well a header fits an entry, 0 to 1. */
function entryScore(header: Phrase, { phrases, not }: Prepared): number {
  if (header.words.some((word) => not.has(word))) return 0;
  let best = 0;
  for (const phrase of phrases) {
    if (best < 1) best = Math.max(best, phraseScore(header, phrase));
  }
  return best;
}

/** An entry that a header may mean. */
export interface Candidate {
  readonly entry: FieldEntry;
  /** 0 to 1, from the words alone. */
  readonly score: number;
}

/** What words in brackets count for: used only where the content proves them too. */
const inBrackets = 0.7;

/** The entries for a role that some words may mean, of each field the best. */
function entriesFor(said: Phrase, role: ReadRole, weight: number): Candidate[] {
  if (said.words.length === 0) return [];
  const best = new Map<string, Candidate>();
  for (const one of prepared) {
    if (!one.entry.roles.includes(role)) continue;
    const score = entryScore(said, one) * weight;
    const key = `${one.entry.field}/${one.entry.kind}`;
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { entry: one.entry, score });
  }
  return [...best.values()];
}

/** The entries for a role that a header may mean; what stands in brackets counts where the question itself says none. */
export function candidatesFor(header: string, role: ReadRole): Candidate[] {
  const outside = entriesFor(phraseOf(header), role, 1);
  return outside.length > 0 ? outside : entriesFor(phrase(bracketWordsOf(header)), role, inBrackets);
}

/** The entry of a field on a sheet of a role; for a column that a person mapped by hand. */
export function entryOf(field: string, role: ReadRole): FieldEntry | undefined {
  return dictionary.find((entry) => entry.field === field && entry.roles.includes(role));
}
