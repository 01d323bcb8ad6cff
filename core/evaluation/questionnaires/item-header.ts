/** Which item of the bank a header means: the words of the header against those of the bank, whatever their order. */
import { keywordsOf, plainWords, questionIn } from "../../intake/header-text.ts";
import { folded, sameWord } from "../../intake/words.ts";
import { onceForText } from "../../remembered.ts";
import { bankItems, type BankItem } from "../items/item-bank.ts";

/** Words that say nothing of what is asked: who answers, whom it is about, and how. */
const light: ReadonlySet<string> = new Set([
  "ik", "me", "mij", "mezelf", "mijn", "mn", "onze", "groep", "match", "koppeling", "gezin", "statushouder", "huishouden", "nieuwkomer", "groepsleden", "leden", "hebt", "heb", "had", "was", "worden", "werd", "geworden", "dat", "die", "als", "dan", "nog", "al", "meer", "zeer", "erg", "vaak", "veel", "vlak", "direct", "net", "na", "over", "tot", "mate", "hoeverre", "stelling", "eens", "oneens", "samen", "hier", "programma", "project", "bij", "per", "week", "zou", "zouden", "duidelijk", "huidige", "af", "door", "voor", "tussen", "momenteel", "significant", "significante", "geleverd", "wg", "sh", "currently", "wil", "wilt", "willen", "jaar", "later", "weer", "echt", "really", "vindt", "vind", "want", "year", "think", "vooraf", "hierover", "precies", "welkom",
  "i", "me", "group", "household", "family", "newcomer", "partner", "have", "has", "been", "feel", "than", "now", "after", "right", "would", "could", "much", "very", "so", "in", "as", "by", "from", "or", "about", "statement", "agree", "disagree", "programme", "program", "project", "there", "he", "she", "his", "her", "them", "not", "current", "between", "that", "level", "extent", "each", "other", "own",
]); // prettier-ignore

/** Words that turn a statement round. */
const denial =
  /^(?:niet|geen|nooit|nauwelijks|onvoldoende|weinig|zonder|not|no|never|hardly|don't|dont|doesn't|didn't|without|little|on.*loos)$/u;

/** A header taken apart: all its words that say something, and those that deny. */
interface Heard {
  readonly words: readonly string[];
  readonly telling: ReadonlySet<string>;
  readonly denials: number;
  readonly whole: string;
}

const heard = onceForText((header: string): Heard => {
  const words = keywordsOf(header);
  const plain = plainWords(questionIn(header));
  const telling = new Set(words.filter((word) => !light.has(word) && !denial.test(word)));
  return {
    words,
    telling: telling.size > 0 ? telling : new Set(words),
    denials: plain.filter((word) => denial.test(word)).length,
    whole: plain.join(" "),
  };
});

/** A phrase of the bank, taken apart once. */
interface Known extends Heard {
  readonly item: BankItem;
}

const phrases: readonly Known[] = bankItems.filter(({ isOnlySaid }) => isOnlySaid !== true).flatMap((item) => item.headers.map((header) => ({ ...heard(header), item }))); // prettier-ignore

/** The places in the list of phrases by each of their words' first letter, so that few of them are compared. */
const byFirstLetter: ReadonlyMap<string, readonly Known[]> = grouped();

function grouped(): Map<string, Known[]> {
  const found = new Map<string, Known[]>();
  for (const phrase of phrases) {
    const [first = ""] = phrase.telling;
    const letter = first.charAt(0);
    found.set(letter, [...(found.get(letter) ?? []), phrase]);
  }
  return found;
}

/** Dutch words in another form, such as `tevreden` and `tevredenheid`: one begins with nearly all of the other. */
function isForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 6 && long.startsWith(short) && long.length - short.length <= 4;
}

function says(header: Heard, word: string): string | undefined {
  if (header.telling.has(word)) return word;
  return [...header.telling].find((one) => sameWord(one, word) || isForm(one, word));
}

/** How well a header says a phrase: 1 for the same words, less the more other words it has; 0 where one is missing. */
function scoreOf(header: Heard, phrase: Known): number {
  if (header.whole === phrase.whole) return 1;
  if (header.denials > 0 !== phrase.denials > 0) return 0;
  const said = new Set<string>();
  for (const word of phrase.telling) {
    const found = says(header, word);
    if (found === undefined) return 0;
    said.add(found);
  }
  const more = header.telling.size - said.size;
  return more === 0 ? 0.97 : (0.9 * said.size) / (said.size + more);
}

/** An item that a header may mean. */
export interface ItemCandidate {
  readonly item: BankItem;
  /** 0 to 1. */
  readonly score: number;
}

const candidates = onceForText((header: string): readonly ItemCandidate[] => {
  const said = heard(header);
  const letters = new Set([...said.telling].map((word) => word.charAt(0)));
  const best = new Map<string, ItemCandidate>();
  for (const letter of letters)
    for (const phrase of byFirstLetter.get(letter) ?? []) {
      const score = scoreOf(said, phrase);
      if (score > (best.get(phrase.item.key)?.score ?? 0)) best.set(phrase.item.key, { item: phrase.item, score });
    }
  return [...best.values()].sort((one, other) => other.score - one.score || (one.item.key < other.item.key ? -1 : 1));
});

/** The items that a header may mean, the likeliest first. */
export function itemsFor(header: string): readonly ItemCandidate[] {
  const text = folded(header);
  return text === "" || text.length > 400 ? [] : candidates(header);
}
