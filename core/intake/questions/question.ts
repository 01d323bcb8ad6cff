/** What a header that is a whole question asks for. */
import { isFiller, plainWords, questionIn } from "../header-text.ts";
import { wordsIn } from "../words.ts";
import { isLight } from "./beside.ts";

/** Words with which people address whom they ask. */
const addressed: ReadonlySet<string> = new Set(["je", "jij", "jouw", "jullie", "u", "uw", "you", "your"]);

/** Words with which a question begins, a preposition before them left out. */
const asking: ReadonlySet<string> = new Set([
  "hoe", "hoeveel", "hoever", "hoeverre", "wat", "welk", "welke", "waar", "wie", "wanneer", "waarom", "heeft", "hebben", "heb", "kan",
  "kun", "kunt", "kunnen", "wil", "wilt", "willen", "mag", "mogen", "zou", "zouden",
  "how", "what", "which", "where", "who", "when", "why", "do", "does", "did", "have", "has", "can", "would", "will", "are", "may",
]); // prettier-ignore

/**
 * True for a header that is a sentence to somebody: it addresses them, or begins or ends as a question does. In such a sentence
 * every word matters: `In welke gemeente werken jullie?` is not where they live.
 */
export function isQuestion(header: string): boolean {
  const words = wordsIn(questionIn(header));
  if (words.length < 3) return false;
  if (words.length > 3 && header.includes("?")) return true;
  return words.some((word) => addressed.has(word)) || words.slice(0, 2).some((word) => asking.has(word));
}

/** Words that say nothing by themselves, and are asked for all the same: `Op welke dag`. */
const askedAll: ReadonlySet<string> = new Set(["dag", "moment", "huis"]);

/** Words behind which the thing that is asked for stands. */
const before: ReadonlySet<string> = new Set(["aantal", "much", "welk", "welke", "which", "what"]);

/** `Wat voor huishoudens`, `what kind of work`: the thing stands behind these words. */
const kinds: ReadonlySet<string> = new Set(["soort", "soorten", "type", "kind", "kinds"]);

/**
 * The words behind `hoeveel`, `welke`, `which` or `how many`, up to one that says nothing: what is asked for is among
 * them. Empty where a question has no such words. `aantal` itself stands for every `hoeveel`.
 */
export function askedFor(header: string): ReadonlySet<string> {
  const words = plainWords(questionIn(header));
  return new Set(
    words.flatMap((word, place) => {
      if (!before.has(word)) return [];
      const behind = words.slice(place + 1).filter((one) => !kinds.has(one));
      const end = behind.findIndex((one) => isFiller(one) || (isLight(one) && !askedAll.has(one)));
      return end < 0 ? behind : behind.slice(0, end);
    }),
  );
}
