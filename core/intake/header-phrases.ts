/** Headers and the phrases of the dictionary taken apart into words, so that either can be looked for in the other. */
import { dictionary, remarks, subjects, type FieldEntry } from "./dictionary.ts";
import { partsOf } from "./compounds.ts";
import { bracketWordsOf, cutWordsIn, keywordsOf } from "./header-text.ts";
import { askedFor, isQuestion } from "./questions/question.ts";
import { synonyms } from "./synonyms.ts";
import { sameWord } from "./words.ts";

/** A header or phrase taken apart once: its words, all of it as one word, and its words in the order of the alphabet. */
export interface Phrase {
  readonly words: readonly string[];
  readonly joined: string;
  readonly sorted: string;
  /** The words of the dictionary that a header says, each with its own word for it. */
  readonly heard: ReadonlyMap<string, string>;
  /** Words that may be the beginning of one. */
  readonly cut?: ReadonlySet<string>;
  /** Present where brackets hold one word alone: `Groep (oud)`. */
  readonly beside?: string;
  /** Present for a whole question: words among which is what it asks for, none where it does not say so. */
  readonly asks?: ReadonlySet<string>;
}

const nothing: ReadonlyMap<string, string> = new Map();

function phrase(words: readonly string[]): Phrase {
  return { words, joined: words.join(""), sorted: sorted(words), heard: nothing };
}

/** The words of a header with what they say of the dictionary; a compound that it does not have is taken apart. */
export function heard(header: readonly string[], cut: ReadonlySet<string> = new Set()): Phrase {
  const words = header.flatMap((word) => apart(word));
  return { ...phrase(words), heard: heardIn(words, cut), cut };
}

/** Headers taken apart before: each is looked up for every kind of sheet. */
const lookedUp = new Map<string, Phrase>();

/** So many are kept, of those that are not too long to be headers. */
const mostKnown = 4000;
const longest = 200;

/** A header taken apart. */
export function phraseOf(header: string): Phrase {
  const found = lookedUp.get(header);
  if (found !== undefined) return found;
  const [beside, ...more] = bracketWordsOf(header);
  const words = heard(keywordsOf(header), cutWordsIn(header));
  const plain = beside === undefined || more.length > 0 ? words : { ...words, beside };
  const made = isQuestion(header) ? { ...plain, asks: askedFor(header) } : plain;
  if (lookedUp.size >= mostKnown) lookedUp.clear();
  if (header.length <= longest) lookedUp.set(header, made);
  return made;
}

/** Words as one text that does not depend on their order. */
function sorted(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : [...words].sort().join(" ");
}

/** Phrases taken apart, and where to look for those that a header can say: a sheet can have thousands of headers. */
export interface Phrases {
  readonly all: readonly Phrase[];
  /** Each as one word, and with its words in the order of the alphabet. */
  readonly same: ReadonlySet<string>;
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byFirstLetter: ReadonlyMap<string, readonly Phrase[]>;
}

/** An entry of the dictionary with its phrases taken apart. */
export interface Prepared {
  readonly entry: FieldEntry;
  readonly phrases: Phrases;
  readonly also: Phrases;
  readonly maybe: Phrases;
  readonly not: ReadonlySet<string>;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

function phrasesOf(texts: readonly string[] = []): Phrases {
  const all = texts.map((text) => phrase(keywordsOf(text)));
  return {
    all,
    same: new Set(all.flatMap((one) => [one.joined, one.sorted])),
    byFirstWord: grouped(all, ({ words: [first = ""] }) => first),
    byFirstLetter: grouped(all, ({ joined }) => joined.charAt(0)),
  };
}

/** The dictionary with its phrases taken apart. */
export const prepared: readonly Prepared[] = dictionary.map((entry) => ({
  entry,
  phrases: phrasesOf(entry.words),
  also: phrasesOf(entry.also),
  maybe: phrasesOf(entry.maybe),
  not: new Set((entry.not ?? []).flatMap((word) => keywordsOf(word))),
}));

const exactPhrases: ReadonlySet<string> = new Set(
  prepared.flatMap(({ phrases }) => phrases.all.map((one) => one.sorted)),
);

/** All words that only name whom a sheet is about. */
export const allSubjects: ReadonlySet<string> = new Set(Object.values(subjects).flatMap((words) => [...words]));

/** True for a header that the dictionary has literally, whatever sheet it stands on and whomever it names besides. */
export function isKnownHeader(header: string): boolean {
  if (header.length > longest) return false;
  const words = keywordsOf(header);
  if (words.length > 12) return false;
  return exactPhrases.has(sorted(words)) || exactPhrases.has(sorted(words.filter((word) => !allSubjects.has(word))));
}

/** Words that keep their meaning at the end of a Dutch compound: `woonpostcode`. */
const heads: readonly string[] = ["postcode", "gemeente", "kwetsbaarheid"];

/** All words of the phrases, by their first letter. */
const vocabulary: ReadonlyMap<string, readonly string[]> = grouped(
  [
    ...new Set(
      prepared.flatMap(({ phrases, also, maybe }) =>
        [...phrases.all, ...also.all, ...maybe.all].flatMap(({ words }) => words),
      ),
    ),
  ],
  (word) => word.charAt(0),
);

/** Words that somebody gave a meaning, by itself or beside others: of these compounds are made. */
export const known: ReadonlySet<string> = new Set([
  ...prepared.flatMap(({ phrases, also, maybe, not }) => [...phrases.all.flatMap(({ words }) => words), ...also.all.flatMap(({ words }) => words), ...maybe.all.flatMap(({ words }) => words), ...not]),
  ...allSubjects, ...remarks, ...synonyms.keys(),
]); // prettier-ignore

/** The words of a compound, or the word itself. */
function apart(word: string): readonly string[] {
  if (word.length < 7 || known.has(word) || soundsKnown(word)) return [word];
  return partsOf(word, (part) => known.has(part)).map((part) => synonyms.get(part) ?? part);
}

/** True for a word that the dictionary has but for a typing error. */
function soundsKnown(word: string): boolean {
  return (vocabulary.get(word.charAt(0)) ?? []).some((one) => sameWord(word, one));
}

/** The same word, its end, or what a word with a dot begins with: `postc.`, `pers.` */
function heardIn(words: readonly string[], cut: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    const near = vocabulary.get(word.charAt(0)) ?? [];
    const same = near.filter(
      (one) => sameWord(word, one) || (cut.has(word) && !known.has(word) && one.startsWith(word)),
    );
    for (const one of [...same, ...heads.filter((head) => word.endsWith(head))])
      if (!found.has(one)) found.set(one, word);
  }
  return found;
}
