/** Headers about something else than they seem: a word of theirs says so, or what stands over them. */
import { dictionary, remarks, type FieldEntry, type ReadRole } from "./dictionary.ts";
import { notIn, strangers } from "./dictionary/contrary.ts";
import { phraseOf, prepared, type Phrase } from "./header-phrases.ts";
import { isOfOthers } from "./questions/whose.ts";

/** True for the beginning of a word that makes it something else: `VOG aangevr.` */
function isCutOff({ cut, heard }: Phrase, word: string, not: ReadonlySet<string>): boolean {
  if (cut?.has(word) !== true || word.length < 5 || [...heard.values()].includes(word)) return false;
  return [...not].some((one) => one.startsWith(word));
}

const contraryWords: ReadonlyMap<FieldEntry, ReadonlySet<string>> = new Map(
  prepared.map(({ entry, not }) => [entry, not]),
);

/** Words for something that is not now, or was not chosen. */
const notChosen: ReadonlySet<string> = new Set(notIn);

/** True where a word of a header makes its column something else than an entry. */
export function isContrary(said: Phrase, entry: FieldEntry): boolean {
  const not = contraryWords.get(entry) ?? new Set<string>();
  const isLong = said.asks !== undefined && said.words.length > 5;
  // `Zijn jullie vrienden, buren of iets anders?` asks for no remark.
  const isRemark = (word: string): boolean => remarks.has(word) && !(isLong && word === "anders");
  const isBeside = said.beside !== undefined && not.has(said.beside) && notChosen.has(said.beside);
  return isBeside || said.words.some((word) => not.has(word) || isRemark(word) || isCutOff(said, word, not));
}

/** True where what stands over a column makes it somebody else's than an entry means: a `naam` below `School kinderen`. */
export function isElse(banner: string, entry: FieldEntry): boolean {
  const not = contraryWords.get(entry) ?? new Set<string>();
  return phraseOf(banner).words.some((word) => not.has(word) && strangers.has(word));
}

/** True for a group that somebody wished for, or is not in any more: `Voorkeursgroep`, `Groep (oud)`, whatever stands below it. */
export function namesOtherGroup(header: string): boolean {
  const { words, beside } = phraseOf(header);
  return [...words, ...(beside === undefined ? [] : [beside])].some((word) => notChosen.has(word));
}

/** True unless a header says that its column is about something else than a field, or asks a whole question. */
export function mayMean(header: string, field: string, role: ReadRole): boolean {
  const said = phraseOf(header);
  if (said.asks !== undefined || isOfOthers(header, field, role)) return false;
  return dictionary.every((entry) => entry.field !== field || !entry.roles.includes(role) || !isContrary(said, entry));
}
