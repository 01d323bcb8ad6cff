import { wordsIn } from "../intake/words.ts";
import { domainChoices } from "../tasks/words.ts";
import type { Language } from "../workbook/layout.ts";

/** A subject of the work (R31). */
type Topic = (typeof domainChoices)[number]["value"];

/** Beginnings of words by which people name each subject as a priority or wish, in Dutch and English, folded. */
const beginnings: Readonly<Record<Topic, readonly string[]>> = {
  housing: ["won", "woon", "huis", "hous", "home", "inricht", "furni", "verhui"],
  income: ["inkom", "geld", "financ", "uitker", "money", "budget", "schuld", "debt", "income", "toeslag"],
  language_civic: ["taal", "talen", "nederlands", "inburger", "langu", "dutch", "civic", "spreken"],
  health: ["gezond", "zorg", "health", "huisarts", "doctor", "psych", "welzijn"],
  work: ["werk", "baan", "stage", "work", "job", "employ", "vrijwillig", "volunt", "onderneme"],
  education: ["school", "studie", "studer", "opleid", "onderwijs", "educat", "study", "studies", "cursus", "course", "huiswerk"],
  social: ["sociaal", "sociale", "social", "vriend", "friend", "contact", "netwerk", "network", "buurt", "ontmoet",
    "sport", "hobby", "vrije", "leisure", "gezellig", "cultuur", "culture"],
  administration: ["administ", "papier", "paper", "post", "brieven", "letters", "digid", "formulier", "forms", "regelen"],
}; // prettier-ignore

/** `huisarts` is about health, though it begins as houses do: the longest beginning that fits says it. */
function topicOf(word: string): Topic | undefined {
  let best: { readonly topic: Topic; readonly length: number } | undefined;
  for (const { value: topic } of domainChoices) {
    for (const beginning of beginnings[topic]) {
      if (word.startsWith(beginning) && beginning.length > (best?.length ?? 0))
        best = { topic, length: beginning.length };
    }
  }
  return best?.topic;
}

/**
 * The subjects that some texts of people are about, in words of ours: what people typed themselves can hold a name, so
 * none of it is handed on (R14). In the order of the subjects; empty where none is recognised.
 */
export function topicsIn(texts: readonly string[], language: Language): readonly string[] {
  const found = new Set(texts.flatMap((text) => wordsIn(text).map(topicOf)));
  return domainChoices.flatMap(({ value, words }) => (found.has(value) ? [words[language]] : []));
}
