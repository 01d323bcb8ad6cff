import { dictionary, remarks, subjects, type FieldEntry, type ReadRole } from "./dictionary.ts";
import { bracketWordsOf, cutWordsIn, keywordsOf } from "./header-text.ts";
import { isCounting, isLight, saysNoMore } from "./questions/beside.ts";
import { framedFields } from "./questions/frames.ts";
import { askedFor, isQuestion } from "./questions/question.ts";
import { editDistance, isPlural, sameWord } from "./words.ts";

/** A header or phrase taken apart once: its words, and all of it as one word. */
interface Phrase {
  readonly words: readonly string[];
  readonly joined: string;
  /** Words that the header cuts off with a dot. */
  readonly cut: ReadonlySet<string>;
  /** Present for a whole question: words among which is what it asks for, none where it does not say so. */
  readonly asks?: ReadonlySet<string>;
}

const nothingCut: ReadonlySet<string> = new Set();

function phrase(words: readonly string[], cut: ReadonlySet<string> = nothingCut): Phrase {
  return { words, joined: words.join(""), cut };
}

/** A header taken apart. */
function phraseOf(header: string): Phrase {
  const plain = phrase(keywordsOf(header), cutWordsIn(header));
  return isQuestion(header) ? { ...plain, asks: askedFor(header) } : plain;
}

/** An entry of the dictionary with its phrases taken apart. */
interface Prepared {
  readonly entry: FieldEntry;
  readonly phrases: readonly Phrase[];
  readonly maybe: readonly Phrase[];
  readonly not: ReadonlySet<string>;
}

const phrasesOf = (texts: readonly string[] | undefined): Phrase[] =>
  (texts ?? []).map((text) => phrase(keywordsOf(text)));

const prepared: readonly Prepared[] = dictionary.map((entry) => ({
  entry,
  phrases: phrasesOf(entry.words),
  maybe: phrasesOf(entry.maybe),
  not: new Set((entry.not ?? []).flatMap((word) => keywordsOf(word))),
}));

/** Words as one text that does not depend on their order. */
function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

const exactPhrases: ReadonlySet<string> = new Set(
  prepared.flatMap(({ phrases }) => phrases.map(({ words }) => sorted(words))),
);

const allSubjects: ReadonlySet<string> = new Set(Object.values(subjects).flatMap((words) => [...words]));

/** True for a header that the dictionary has literally, whatever sheet it stands on and whomever it names besides. */
export function isKnownHeader(header: string): boolean {
  const words = keywordsOf(header);
  if (words.length > 12) return false;
  return exactPhrases.has(sorted(words)) || exactPhrases.has(sorted(words.filter((word) => !allSubjects.has(word))));
}

/** Words that keep their meaning at the end of a Dutch compound: `woonpostcode`. */
const heads: readonly string[] = ["postcode", "gemeente", "kwetsbaarheid"];

/** The same word, its end, or what a word with a dot begins with: `postc.`, `pers.` */
function means(word: string, phraseWord: string, cut: ReadonlySet<string>): boolean {
  if (sameWord(word, phraseWord) || (heads.includes(phraseWord) && word.endsWith(phraseWord))) return true;
  return cut.has(word) && phraseWord.startsWith(word);
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

/** The words of a header that say a phrase; `undefined` where one of the phrase is missing. */
function saying(header: Phrase, phrase: Phrase): ReadonlySet<string> | undefined {
  const said = new Set<string>();
  for (const wanted of phrase.words) {
    const found = header.words.find((word) => means(word, wanted, header.cut));
    if (found === undefined) return undefined;
    said.add(found);
  }
  return said.size > 0 ? said : undefined;
}

/** A header that says nothing but the field, in other words than the dictionary has. */
const saidFully = 0.95;

/** A question with words that we cannot place may ask for anything: `In welke gemeente werken jullie?` */
const openQuestion = 0.72;

/** True where a phrase leaves out what a question asks for: `Hoeveel uur hebben de leden?` asks for no number of members. */
function missesQuestion({ asks }: Phrase, said: ReadonlySet<string>, field: string): boolean {
  if (asks === undefined || asks.size === 0) return false;
  return ![...asks].some((word) => !isCounting(word) && (said.has(word) || saysNoMore(word, field)));
}

/**
 * How well a header says any of the phrases: 1 for the same words, less the more other words there are, 0 when a word of
 * each phrase is missing and the whole is no typing error either. Words that only name whom the sheet is about count
 * neither way: on a list of groups `Postcode van de groep` is `Postcode`.
 */
function phrasesScore(header: Phrase, phrases: readonly Phrase[], role: ReadRole, field: string): number {
  if (phrases.some((one) => isSame(header, one))) return 1;
  const said = new Set(phrases.flatMap((one) => [...(saying(header, one) ?? [])]));
  if (said.size === 0) return phrases.some((one) => isTypingError(header, one)) ? 0.85 : 0;
  if (missesQuestion(header, said, field)) return 0;
  const isMore = (word: string): boolean => !said.has(word) && !subjects[role].has(word) && !isLight(word);
  const isAside = (word: string): boolean => header.asks !== undefined && (isCounting(word) || saysNoMore(word, field));
  const more = header.words.filter((word) => isMore(word) && !isAside(word));
  if (more.length === 0) return saidFully;
  const score = 0.55 + 0.4 * (said.size / (said.size + more.length));
  return header.asks === undefined ? score : Math.min(score, openQuestion);
}

/** What words count for that may mean a field and may not: it is offered, and never used without asking. */
const perhaps = 0.6;

/** How well a header fits an entry, 0 to 1. */
function entryScore(header: Phrase, { entry, phrases, maybe, not }: Prepared, role: ReadRole): number {
  if (header.words.some((word) => not.has(word) || remarks.has(word))) return 0;
  const score = phrasesScore(header, phrases, role, entry.field);
  if (score > 0 && (entry.whole !== true || score >= 0.85)) return score;
  return phrasesScore(header, maybe, role, entry.field) >= saidFully ? perhaps : 0;
}

/** An entry that a header may mean. */
export interface Candidate {
  readonly entry: FieldEntry;
  /** 0 to 1, from the words alone. */
  readonly score: number;
  /** True for a question with words that we cannot place. */
  readonly open?: true;
}

/** What words in brackets count for: used only where the content proves them too. */
const inBrackets = 0.7;

/** What a question counts for that only says its field together with what stands in brackets: `Gewenst contact (u/w)`. */
const withBrackets = 0.9;

/** The entries for a role that some words may mean, of each field the best. */
function entriesFor(said: Phrase, role: ReadRole, weight: number): Candidate[] {
  if (said.words.length === 0) return [];
  const best = new Map<string, Candidate>();
  for (const one of prepared) {
    if (!one.entry.roles.includes(role)) continue;
    const score = entryScore(said, one, role) * weight;
    const key = `${one.entry.field}/${one.entry.kind}`;
    const isOpen = said.asks !== undefined && score <= openQuestion;
    if (score > (best.get(key)?.score ?? 0))
      best.set(key, { entry: one.entry, score, ...(isOpen ? { open: true } : {}) });
  }
  return [...best.values()];
}

/** The entries that the way of asking says, not a word of it. */
function askedEntries(header: string, role: ReadRole): Candidate[] {
  return framedFields(header, role).flatMap((field) => {
    const entry = entryOf(field, role);
    return entry === undefined ? [] : [{ entry, score: 1 }];
  });
}

/** The entries for a role that a header may mean; what stands in brackets counts where the question itself says none. */
export function candidatesFor(header: string, role: ReadRole): Candidate[] {
  const asked = askedEntries(header, role);
  const outside = [...asked, ...entriesFor(phraseOf(header), role, 1).filter(({ entry }) => asked.every((one) => one.entry.field !== entry.field))]; // prettier-ignore
  const inside = bracketWordsOf(header);
  if (outside.length > 0 || inside.length === 0) return outside;
  const together = entriesFor(phrase([...keywordsOf(header), ...inside]), role, withBrackets);
  const fully = together.filter(({ score }) => score >= saidFully * withBrackets);
  return fully.length > 0 ? fully : entriesFor(phrase(inside), role, inBrackets);
}

/** The entry of a field on a sheet of a role; for a column that a person mapped by hand. */
export function entryOf(field: string, role: ReadRole): FieldEntry | undefined {
  return dictionary.find((entry) => entry.field === field && entry.roles.includes(role));
}
