import { dictionary, subjects, type FieldEntry, type Kind, type ReadRole } from "./dictionary.ts";
import { isContrary } from "./header-elsewhere.ts";
import {
  allSubjects,
  heard,
  known,
  phraseOf,
  prepared,
  type Phrase,
  type Phrases,
  type Prepared,
} from "./header-phrases.ts";
import { bracketWordsOf, keywordsOf } from "./header-text.ts";
import { isCounting, isLight, saysNoMore } from "./questions/beside.ts";
import { isDenied } from "./questions/denial.ts";
import { asksForFocus, isFocusReversed } from "./questions/focus.ts";
import { framedFields } from "./questions/frames.ts";
import { isOfOthers } from "./questions/whose.ts";
import { editDistance, isPlural, sameWord } from "./words.ts";

/** The same words in any order, or the same letters however they are broken: `Kwetsbaar-heid`, `post code`. */
function isSame(header: Phrase, { same }: Phrases): boolean {
  return same.has(header.joined) || same.has(header.sorted);
}

/** The words of a header that say any of the phrases. */
function sayingAny(header: Phrase, { byFirstWord }: Phrases): Set<string> {
  const said = new Set<string>();
  for (const word of header.heard.keys())
    for (const one of byFirstWord.get(word) ?? []) for (const found of saying(header, one) ?? []) said.add(found);
  return said;
}

/** True for texts in which a letter is wrong at most. */
function isNearly(one: string, other: string): boolean {
  return sameWord(one, other) && editDistance(one, other, 1) <= 1;
}

/**
 * True for a long header of which each word is that of a phrase but for a typing error; as a whole where a space is missing.
 * Of a whole text a letter or two is too much: `Datum afmelding` is no `Datum aanmelding`.
 */
function isTypingError(header: Phrase, phrase: Phrase): boolean {
  if (header.joined.length < 7 || isPlural(header.joined, phrase.joined)) return false;
  if (header.words.length !== phrase.words.length) return isNearly(header.joined, phrase.joined);
  return header.words.every((word, place) => sameWord(word, phrase.words[place] ?? ""));
}

/** The words of a header that say a phrase; `undefined` where one of the phrase is missing. */
function saying(header: Phrase, phrase: Phrase): ReadonlySet<string> | undefined {
  const said = new Set<string>();
  for (const wanted of phrase.words) {
    const found = header.heard.get(wanted);
    if (found === undefined) return undefined;
    said.add(found);
  }
  return said.size > 0 ? said : undefined;
}

/** Per role, the fields that a word of the dictionary is about. */
const fieldsOfWord: ReadonlyMap<string, ReadonlySet<string>> = fieldsByWord();

function fieldsByWord(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { entry, phrases, also, maybe } of prepared)
    for (const word of new Set([...phrases.all, ...also.all, ...maybe.all].flatMap(({ words }) => words)))
      for (const role of entry.roles) {
        const key = `${role}/${word}`;
        found.set(key, (found.get(key) ?? new Set()).add(entry.field));
      }
  return found;
}

/** True where two words say a field, or one that says no other: `overdag`, `hobby`. Whom the sheet is about says none. */
function isFirm(header: Phrase, all: ReadonlySet<string>, role: ReadRole): boolean {
  const said = new Set([...all].filter((word) => !allSubjects.has(word)));
  if (said.size > 1) return true;
  return [...header.heard].some(
    ([one, word]) => said.has(word) && !isLight(one) && fieldsOfWord.get(`${role}/${one}`)?.size === 1,
  );
}

/** A header that says nothing but the field, in other words than the dictionary has. */
const saidFully = 0.95;

/** A question with words that we cannot place may ask for anything: `In welke gemeente werken jullie?` */
const openQuestion = 0.72;

/** The same where two words or more say the field: `Hoeveel uren per week kun je missen?` Cells that fit settle it. */
export const firmQuestion = 0.75;

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
function phrasesScore(header: Phrase, phrases: Phrases, role: ReadRole, field: string): number {
  if (isSame(header, phrases)) return 1;
  const said = sayingAny(header, phrases);
  const alike = said.size > 0 ? [] : (phrases.byFirstLetter.get(header.joined.charAt(0)) ?? []);
  if (said.size === 0) return alike.some((one) => isTypingError(header, one)) ? 0.85 : 0;
  if (missesQuestion(header, said, field)) return 0;
  const isMore = (word: string): boolean => !said.has(word) && !subjects[role].has(word) && !isLight(word);
  const isAside = (word: string): boolean => (header.asks !== undefined && isCounting(word)) || saysNoMore(word, field);
  const more = header.words.filter((word) => isMore(word) && !isAside(word));
  if (more.length === 0) return saidFully;
  // The beginning of a word is too little beside words that nobody knows: `Verw. verhuizing`.
  if ([...said].every((word) => header.cut?.has(word) === true && !known.has(word))) return 0;
  const score = 0.55 + 0.4 * (said.size / (said.size + more.length));
  return header.asks === undefined ? score : Math.min(score, isFirm(header, said, role) ? firmQuestion : openQuestion);
}

/** What words count for that may mean a field and may not: it is offered, and never used without asking. */
const perhaps = 0.6;

const numbers: ReadonlySet<Kind> = new Set<Kind>(["kilometres", "distance-limit", "count", "composition", "age", "hours", "strength", "score", "focus"]); // prettier-ignore

/** True for a kind that `hoeveel` can ask for: how many of you are in a group asks for no group. */
function isNumber(kind: Kind): boolean {
  return numbers.has(kind);
}

/** What words count for that mean a field where no column says it better: no tie, and no need to ask. */
const secondRank = 0.92;

/** How well a header fits an entry, 0 to 1. */
function entryScore(header: Phrase, { entry, phrases, also, maybe }: Prepared, role: ReadRole): number {
  if (header.asks !== undefined && header.words.some(isCounting) && !isNumber(entry.kind)) return 0;
  if (isContrary(header, entry)) return 0;
  const score = phrasesScore(header, phrases, role, entry.field);
  if (score > 0 && (entry.whole !== true || score >= 0.85)) return score;
  const second = phrasesScore(header, also, role, entry.field) * secondRank;
  if (second > 0) return second;
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
const inBrackets = 0.75;

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
    const isOpen = said.asks !== undefined && score <= firmQuestion;
    if (score > (best.get(key)?.score ?? 0))
      best.set(key, { entry: one.entry, score, ...(isOpen ? { open: true } : {}) });
  }
  return [...best.values()];
}

/** The entries that the way of asking says, not a word of it; brackets may say which part: `Hoe heet je? (voornaam)`. */
function askedEntries(header: string, role: ReadRole): Candidate[] {
  const inside = bracketWordsOf(header);
  const parts = inside.length !== 1 ? [] : entriesFor(heard(inside), role, 1).filter(({ score }) => score >= saidFully);
  return framedFields(header, role).flatMap((field) => {
    const entry = parts.find(({ entry: one }) => one.field.startsWith(`${field}.`))?.entry ?? entryOf(field, role);
    return entry === undefined ? [] : [{ entry, score: 1 }];
  });
}

/** What brackets say where the question outside them says nothing, unless it says that it is about something else. */
function bracketEntries(header: string, role: ReadRole): Candidate[] {
  const inside = bracketWordsOf(header);
  if (inside.length === 0) return [];
  const together = entriesFor(heard([...keywordsOf(header), ...inside]), role, withBrackets);
  const fully = together.filter(({ score }) => score >= saidFully * withBrackets);
  if (fully.length > 0) return fully;
  return entriesFor(heard(inside), role, inBrackets).filter(({ entry }) => !isContrary(phraseOf(header), entry));
}

/** What brackets add to what a header says outside them: all where that is nothing, else only what they say for sure. */
function bracketsBeside(outside: readonly Candidate[], header: string, role: ReadRole): Candidate[] {
  const inside = bracketEntries(header, role);
  if (outside.length === 0) return inside;
  const isNew = ({ entry }: Candidate): boolean => outside.every((one) => one.entry.field !== entry.field);
  return inside.filter((one) => one.entry.settles === true && one.score >= inBrackets * saidFully && isNew(one));
}

/** Kinds of which the cells say yes or no to what the header says. */
const answersYes: ReadonlySet<Kind> = new Set<Kind>(["yes-no", "seen", "wish"]);

/** The entries for a role that a header may mean; what stands in brackets counts where the question itself says none. */
export function candidatesFor(header: string, role: ReadRole): Candidate[] {
  const asked = askedEntries(header, role);
  const isAsked = ({ entry }: Candidate): boolean => asked.some((one) => one.entry.field === entry.field);
  const said = entriesFor(phraseOf(header), role, 1).filter((candidate) => !isAsked(candidate));
  const outside = [...asked, ...said];
  // A question that nobody can place says with brackets what it is about: `Wilt u iemand erbij (cultureel ambassadeur)?`
  const isOpen = outside.every(({ open, score }) => open === true || score < openQuestion);
  const found = isOpen ? [...outside, ...bracketsBeside(outside, header, role)] : outside;
  const isUpsideDown = ({ entry }: Candidate): boolean =>
    entry.kind === "focus" && !asksForFocus(header) && isFocusReversed(header);
  const isTurnedRound = ({ entry }: Candidate): boolean => answersYes.has(entry.kind) && isDenied(header);
  // Of groups a phrase of the dictionary says for itself whom it means: `Postcode trekker`. Brackets can still take it away.
  const isElsewhere = ({ entry, score }: Candidate): boolean =>
    isOfOthers(role === "groups" && score >= 1 ? header.replace(/^[^(]*/u, "") : header, entry.field, role);
  return found.filter((one) => !isUpsideDown(one) && !isTurnedRound(one) && !isElsewhere(one));
}

/** The entry of a field on a sheet of a role; for a column that a person mapped by hand. */
export function entryOf(field: string, role: ReadRole): FieldEntry | undefined {
  return dictionary.find((entry) => entry.field === field && entry.roles.includes(role));
}
