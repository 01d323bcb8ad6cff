import { textOf, type Cell } from "../workbook/cell.ts";
import { synonyms } from "./synonyms.ts";
import { folded, wordsIn } from "./words.ts";

/** Words that say nothing about what a column holds. */
const fillers: ReadonlySet<string> = new Set([
  "wat", "is", "de", "het", "een", "uw", "je", "jouw", "jullie", "van", "in", "op", "welke", "welk", "hoe",
    "bent", "zijn", "heeft", "hebt", "u", "jij",
  "zijn/haar", "en", "of", "aan", "te", "er", "met", "dit", "deze", "graag", "vul", "hier", "ingevuld", "verplicht",
    "svp", "bijv", "bv", "eventueel", "wie", "ben", "ons", "onze", "wij", "we", "mijn", "vd", "v/d", "dd", "doe", "doen",
    "doet", "kan", "kun", "kunt", "kunnen", "wordt", "bij", "zelf", "om", "mogen", "gaan", "gaat", "hebben", "jezelf", "dus", "echt", "nu", "wel", "eens", "hallo", "hoi", "hello", "hi",
  "what", "your", "the", "a", "an", "of", "for", "on", "which", "how", "do", "does", "did", "you", "are", "please", "to",
    "this", "and", "or", "oms", "ind", "jn", "fld", "tbl", "rec", "fk", "val", "with", "required", "who", "is", "our", "my", "we", "they", "their", "it", "can", "be", "at",
]); // prettier-ignore

/** The header as we show it: no byte order mark, line breaks and white space tidied. */
export function headerShown(cell: Cell | undefined): string {
  return textOf(cell)
    .replace(/[\ufeff\u200b]/gu, "")
    .trim();
}

/** `Vraag 3: ...`, `3. ...`, `Q3 ...` and `3a) ...` in front of a question. */
const numbering =
  /^(?:\{\{[^}]*\}\}|[a-z]\d{1,2}(?:q\d{1,3})?\s*[:.)]|(?:vraag|question|q)\s*\d+[a-z]?\s*[:.)-]*|\d{1,2}[a-z]?\s*[.):]|\d{1,2}[a-z]?\s+-)\s+(?=\S)/iu;

/** A legend such as `0 = geen, 4 = veel` or `1: nooit 5: vaak`, and everything behind it; `Adres 1: plaats` has none. */
const legend = /[\s,;:(-]*\b\d\s*(?:=|:\s(?=.*\b\d\s*[=:])).*$/u;

/** The ends of a scale, with or without words: `0-8`, `0 t/m 4`, `sociaal 1 - doelgericht 5`. */
const scale =
  /(?<![\p{L}\p{N}])([01])\s*(?:-|\/|t\/m|tot(?: en met)?|to|\.{2,3}|…)\s*(\p{L}[\p{L}-]*)?\s*(?:[2-9]|10)(?![\p{L}\p{N}]|\s*(?:cijfers|letters|numbers|digits))/gu;

/** Short ways of writing that are no abbreviation of one word. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/\bu\.?\s?\/\s?(?:w|wk|week)\b\.?/gu, " uren per week"],
  [/\bd\.\s?d\.?(?=\s|$)/gu, " "],
  [/(?:\bp\.?\s?\/?\s?w\b\.?|\/\s?(?:week|wk|w)\b)/gu, " per week"],
  [/\bhoe veel\b/gu, "hoeveel"],
  [/\ba-naam\b/gu, "achternaam"],
  [/\bv-naam\b/gu, "voornaam"],
  [/\b(?:no|nr)\.? (?=of\b)/gu, "number "],
  [/#/gu, " aantal "],
  [/(?<=\s)v\.(?=\s)/gu, "van"],
  // The number of people, not a number that stands for a group.
  [/\bnumber of\b/gu, "aantal"],
  [/\b(what|who|how)'s\b/gu, "$1 is"],
  [/\b(group|team|household|family|applicant|member)'s\b/gu, "$1"],
  [/\bwelkomgroep/gu, "welkom groep"],
  // Of several the first counts: `Address 1: City`, `Adres 2 - plaats`.
  [/\b(?:address|adres) 1\s*[:-]\s+(?=\p{L})/gu, " "],
  [/\b(address|adres) [2-9]\s*[:-]\s+(?=\p{L})/gu, "$1 tweede "],
];

/** What a question leaves out: `Welke talen spreken jullie, naast Nederlands?` */
const aside =
  /,?\s*\b(?:naast|behalve|buiten|besides|apart from|other than|in addition to)\s+(?:het )?(?:nederlands|dutch)\b/gu;

/** What is asked only of those who say yes, without a word of what: `Zo ja, welke?` */
const ifSo =
  /[\s,.;(?]*\b(?:zo ja|indien ja|als ja|if so|if yes)[\s,:]*(?:welke?|wat|wie|waar|hoe|waarom|which|what|who|where)?(?: (?:dan|precies|one|ones))?[\s?.!)]*$/u;

/** One of those who answer together: whatever is asked of somebody says nothing of all. */
const oneOf =
  /\b(?:een|one|(?:een )?(?:paar|aantal)|some|any) (?:van (?:jullie|ons|de (?:groeps)?leden)|of (?:you|us|your members|the members))\b/gu;

/** A header without the shorthand and the ends of a scale in it. */
function spelledOut(header: string): string {
  const plain = shorthand.reduce((text, [short, long]) => text.replace(short, long), header);
  return plain.replace(scale, (_, __, word: string | undefined) => ` ${word ?? ""} `);
}

/** Names that are written with a capital inside. */
const oneWord = /whatsapp|linkedin|e-?mail|youtube/giu;

/**
 * A header as a person would write it who does not name columns for a computer: `DT_AANM_WELKOM`, `GeboorteDatum` and
 * `tblGroep.Email1` have a space between their words. Other headers stay as they are.
 */
function unjoined(header: string): string {
  if (!isCoded(header)) return header;
  return header
    .replace(oneWord, (word) => word.toLowerCase())
    .replace(/(?<![\p{L}\d])([01])_([2-9]|10)(?!\d)/gu, "$1-$2")
    .replace(/__c$/u, "")
    .replace(/^(?:lng|str|txt|cbo|dtm|int|bln|chk|num|fld|tbl|opt)(?=\p{Lu})/u, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/(\p{L}{3,})(\d)$/u, "$1 $2")
    .replace(/(?<=\p{L})[_.:]+(?=[\p{L}\d])|_+/gu, " ");
}

/** True for a header as computers have them: words tied together, or cut off, and no sentence. */
export function isCoded(header: string): boolean {
  const text = header.trim();
  return (
    text.length > 4 &&
    text.length <= 60 &&
    (/_|\p{Ll}\p{Lu}|\p{L}\.\p{Lu}/u.test(text.replace(oneWord, "")) || /^[A-Z][A-Z0-9 .-]{3,}$/u.test(text))
  );
}

/** A question about what another sentence says: `Wij zoeken een groep die bij u past. Vindt u dat goed?` */
const pointsBack =
  /\b(?:dat|dit|that|this) (?:goed|ok[eé]?|prima|fijn|akkoord|zien zitten|all ?right|fine)\b|\b(?:daarmee|hiermee|ermee|with (?:that|this))\b|^\s*(?:mag|wil(?:t|len)?|kan|is|may|is) (?:je |u |jullie )?(?:dat|dit|that|this)\b/u;

/**
 * The one question among several sentences: `Leuk dat jullie er zijn! Hoe heet jullie groep?` Where there are more, or only a
 * word or two beside it, all of them count.
 */
function theQuestion(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?]*\s*/gu) ?? [text];
  const questions = sentences.filter((sentence) => sentence.trim().endsWith("?"));
  const [only = text] = questions;
  if (pointsBack.test(only)) return text;
  const beside = sentences.filter((sentence) => sentence !== only).join(" ");
  const isAlone =
    questions.length === 1 && sentences.length > 1 && wordsIn(only).length > 3 && wordsIn(beside).length > 2;
  return isAlone && !/[([][^)\]]*$/u.test(only) ? only.trim() : text;
}

/** The question in a header: numbering, legends and what stands in brackets taken away, unless nothing were left. */
export function questionIn(header: string): string {
  const plain = theQuestion(folded(unjoined(header)).replace(ifSo, "?"))
    .replace(numbering, "")
    .replace(aside, " ")
    .replace(oneOf, "iemand");
  const bare = spelledOut(plain)
    .replace(/\([^)]*\)?/gu, " ")
    .replace(/\[[^\]]*\]/gu, " ")
    .replace(scale, (_, __, word: string | undefined) => ` ${word ?? ""} `)
    .replace(legend, " ")
    .trim();
  return wordsIn(bare).length > 0 ? bare : plain;
}

/** All words of a text in its order, as the dictionary has them. */
export function plainWords(text: string): string[] {
  return wordsIn(text).map((word) => synonyms.get(word) ?? word);
}

/** True for a word that says nothing about what a column holds. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** The words of a text that say something, in its order. */
function tellingWords(text: string): string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** The words of a header that say something, in its order. */
export function keywordsOf(header: string): string[] {
  return tellingWords(questionIn(header));
}

/** The telling words in the brackets of a header whose question stands outside: `Wat kunnen ze aan (bereidheid 0-4)`. */
export function bracketWordsOf(header: string): string[] {
  const [, inside = ""] = /\(([^)]*)\)/u.exec(folded(header)) ?? [];
  const words = tellingWords(spelledOut(inside)).filter((word) => !/^(?:\d|alleen$|only$)/u.test(word));
  return inside === questionIn(header) ? [] : words;
}

/**
 * The words that a short header cuts off with a dot: `postc.`, `Pers.`; in a long one a dot ends a sentence. In a name for
 * a computer any word may be cut off: `DT_AANM`.
 */
export function cutWordsIn(header: string): ReadonlySet<string> {
  if (isCoded(header)) return new Set(keywordsOf(header).filter((word) => /^\p{L}{3,}$/u.test(word)));
  const plain = folded(header);
  if (plain.length > 60 || keywordsOf(header).length > 4) return new Set();
  return new Set(Array.from(plain.matchAll(/(\p{L}{3,})\./gu), (match) => match[1] ?? ""));
}
