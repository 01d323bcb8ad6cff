/** How much somebody agrees, or how content they are, in words: Dutch and English, five steps (R63). */
import { folded, sameWord } from "../../intake/words.ts";
import { onceForText } from "../../remembered.ts";

/** What an answer in words says. */
export interface Opinion {
  readonly about: "agree" | "satisfied";
  /** 1 to 5. */
  readonly value: number;
  /** `plain` where no word says how much, as in `mee eens`: beside `enigszins mee eens` it is no step of a scale of five. */
  readonly degree: "full" | "some" | "plain" | "middle";
}

type Ways = readonly string[];

const agreeing: Ways = ["eens", "agree", "akkoord", "agreed", "agrees"];
const disagreeing: Ways = ["oneens", "disagree", "disagrees"];
const content: Ways = ["tevreden", "satisfied", "content", "happy", "blij"];
const discontent: Ways = ["ontevreden", "dissatisfied", "unsatisfied", "unhappy", "discontent"];
const fully: Ways = ["helemaal", "geheel", "volledig", "zeer", "heel", "sterk", "totaal", "volkomen", "absoluut", "erg", "uiterst", "strongly", "fully", "completely", "totally", "very", "entirely", "absolutely", "extremely", "wholeheartedly"]; // prettier-ignore
const somewhat: Ways = ["enigszins", "enigzins", "beetje", "redelijk", "gedeeltelijk", "deels", "grotendeels", "somewhat", "slightly", "partly", "partially", "bit", "little", "mostly", "tend", "rather", "fairly", "moderately", "quite", "best", "tamelijk", "vrij"]; // prettier-ignore
const denying: Ways = ["niet", "not", "don't", "dont", "geen"];
/** Words that say nothing of how much. */
const light: ReadonlySet<string> = new Set(["mee", "ik", "ben", "het", "er", "daar", "ermee", "hiermee", "daarmee", "i", "am", "with", "this", "it", "een", "a", "to", "do", "wel", "over", "hierover", "much", "we", "wij", "zijn", "are", "with", "that", "om", "in", "mate", "the", "statement", "stelling"]); // prettier-ignore

const both = (one: string, other: string): RegExp => new RegExp(`${one}[^a-z]*(?:en|of|noch|nor|or|and|,|/|-)?[^a-z]*(?:ook |mee )*${other}`, "u"); // prettier-ignore

/** The middle of a scale, said as neither one nor the other. */
const middle: readonly (readonly [RegExp, Opinion["about"] | undefined])[] = [
  [/^(?:neutraal|neutral|neutrale mening|er tussenin|ertussenin|in between|in the middle|tussenin|noch het een noch het ander|neither|geen van beide)$/u, undefined],
  [/(?:^|\b)(?:noch|neither)\b.*\b(?:oneens|disagree|eens|agree)\b.*\b(?:noch|nor|or)\b.*/u, "agree"],
  [/\b(?:eens|agree)\b.*\b(?:noch|nor)\b.*\b(?:oneens|disagree)\b/u, "agree"],
  [both("niet (?:mee )?eens", "niet (?:mee )?oneens"), "agree"],
  [both("niet (?:mee )?oneens", "niet (?:mee )?eens"), "agree"],
  [/^(?:niet|not) (?:mee )?(?:eens|agree)[ ,/]*(?:of|or|en|and|\/) (?:mee )?(?:oneens|disagree)$/u, "agree"],
  [/\b(?:noch|neither)\b.*\b(?:tevreden|satisfied|happy)\b.*\b(?:noch|nor|or)\b/u, "satisfied"],
  [/\b(?:tevreden|satisfied|happy)\b.*\b(?:noch|nor)\b.*\b(?:ontevreden|dissatisfied|unhappy)\b/u, "satisfied"],
  [both("niet tevreden", "niet ontevreden"), "satisfied"],
  [both("niet ontevreden", "niet tevreden"), "satisfied"],
  [both("(?:not|neither) satisfied", "(?:not |nor )?(?:dissatisfied|unsatisfied)"), "satisfied"],
]; // prettier-ignore

/** A number of the same scale before or behind the words: `5 - helemaal mee eens`, `helemaal mee eens (5)`. */
const numbered = /^\(?\d\)?\s*[-=:.)]*\s*(?=\p{L})|\s*[-=:]*\s*[([]?\d[)\]]?$/gu;

/** What stands behind a comma, a dash or in brackets is a remark, unless it takes the answer back. */
const remark = /^(.*?\p{L})\s*(?:[,;.!:(]|\s[-–]\s)\s*(.*)$/u;
const takesBack = /\b(?:maar|behalve|tenzij|soms|niet|hoewel|but|except|unless|sometimes|not|though|alleen|only)\b/u;

function isAny(word: string, ways: Ways): boolean {
  return ways.some((way) => sameWord(word, way));
}

interface Heard {
  readonly about?: Opinion["about"];
  readonly isNegative: boolean;
  readonly deniedAt: number;
  readonly fullAt: number;
  readonly isSome: boolean;
}

/** The words of an answer one by one; nothing where one of them is no word of a scale, or two say the same thing. */
function heardIn(words: readonly string[]): Heard | undefined {
  let heard: Heard = { isNegative: false, deniedAt: -1, fullAt: -1, isSome: false };
  for (const [place, word] of words.entries()) {
    const isOpinion = [...agreeing, ...disagreeing, ...content, ...discontent].some((way) => sameWord(word, way));
    if (isOpinion) {
      if (heard.about !== undefined) return undefined;
      // `oneens` before `eens`: a typing error of the one must not be taken for the other.
      const isNegative = isAny(word, disagreeing) || isAny(word, discontent);
      const isAgreement = isAny(word, disagreeing) || isAny(word, agreeing);
      heard = { ...heard, about: isAgreement ? "agree" : "satisfied", isNegative };
    } else if (isAny(word, denying)) {
      if (heard.deniedAt >= 0) return undefined;
      heard = { ...heard, deniedAt: place };
    } else if (isAny(word, fully)) heard = { ...heard, fullAt: place };
    else if (isAny(word, somewhat)) heard = { ...heard, isSome: true };
    else if (!light.has(word)) return undefined;
  }
  return heard;
}

/** `helemaal niet mee eens` is the lowest answer; `niet helemaal mee eens` and `niet oneens` could be two. */
function stepOf({ about, isNegative, deniedAt, fullAt, isSome }: Heard): Opinion | undefined {
  if (about === undefined || (fullAt >= 0 && isSome)) return undefined;
  const isDenied = deniedAt >= 0;
  if (isDenied && (isNegative || isSome || (fullAt >= 0 && deniedAt < fullAt))) return undefined;
  const degree = fullAt >= 0 ? "full" : isSome ? "some" : "plain";
  const away = degree === "full" ? 2 : 1;
  return { about, value: isNegative || isDenied ? 3 - away : 3 + away, degree };
}

function middleIn(text: string): Opinion["about"] | "any" | undefined {
  const found = middle.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : (found[1] ?? "any");
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}]+(?:'[\p{L}]+)?/gu) ?? [];
}

function plainlyIn(text: string, about: Opinion["about"] | undefined): Opinion | undefined {
  const neither = middleIn(text);
  if (neither !== undefined) {
    if (neither !== "any" && about !== undefined && neither !== about) return undefined;
    return { about: neither === "any" ? (about ?? "agree") : neither, value: 3, degree: "middle" };
  }
  const heard = heardIn(wordsOf(text));
  const step = heard === undefined ? undefined : stepOf(heard);
  return step !== undefined && about !== undefined && step.about !== about ? undefined : step;
}

function readOpinion(key: string): Opinion | undefined {
  const end = key.indexOf("\n");
  const wanted = key.slice(0, end);
  const raw = key.slice(end + 1);
  const about = wanted === "agree" || wanted === "satisfied" ? wanted : undefined;
  const text = folded(raw).replace(numbered, "").replace(/^["']|["'.!]+$/gu, "").trim(); // prettier-ignore
  const whole = plainlyIn(text, about);
  if (whole !== undefined) return whole;
  const [, before = "", behind = ""] = remark.exec(text) ?? [];
  return before === "" || takesBack.test(behind) ? undefined : plainlyIn(before, about);
}

/** Longer texts are stories, and no answer on a scale. */
const longest = 160;

const known = onceForText((key: string): { readonly found?: Opinion } => {
  const found = readOpinion(key);
  return found === undefined ? {} : { found };
});

/**
 * The opinion in a text, whichever of the two it is about, or only `about`. Capitals, accents, numbers beside the words and
 * typing errors in long words do not matter; a word that is on no scale makes it no opinion, so that nothing is guessed.
 */
export function opinionIn(text: string, about?: Opinion["about"]): Opinion | undefined {
  if (text.length > longest) return undefined;
  return known(`${about ?? ""}\n${text}`).found;
}
