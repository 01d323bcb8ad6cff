import { textOf, type Scalar } from "../../workbook/cell.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { numberFrom, numberWord } from "./number.ts";
import { remembered } from "../remembered.ts";
import { reading } from "./reader.ts";

/** How many people live together, as far as one cell tells. */
export interface Composition {
  readonly adults?: number;
  readonly children?: number;
  /** All together, where the cell does not say who is a child. */
  readonly persons?: number;
}

const amount = "(\\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|geen|one|two|three|four|five|six|seven|eight|no)";
const adultWords = new RegExp(`${amount}\\s*(?:x\\s*)?(?:volw|adult|ouder|parent|grote)`, "gu");
const childWords = new RegExp(
  `${amount}\\s*(?:x\\s*)?(?:jonge\\s+|kleine\\s+|minderjarige\\s+|small\\s+|minor\\s+|young\\s+)?(?:kind|knd|child|kid|baby|zoon|zonen|dochter|son|daughter)`,
  "gu",
);
/** Numbers of which the whole text, or what stands behind a word for a family or in brackets, is the sum: `gezin 2 + 4`. */
const sum = new RegExp(`^${amount}\\s*(?:\\+|en|and|&)\\s*${amount}\\b`, "u");
const sumBehind = /^(?:\p{L}+\.?\s+)?\(?(\d{1,2})\s*\+\s*(\d{1,2})(?:\s*\p{L}+\.?)?\)?$/u;
/** `2v,3k`, `(2 v + 4 k)`: grown-ups and children by their first letters, only where both stand. */
const letters = /(?<![\p{L}\d])(\d{1,2})\s*(?:v|vw|a)\.?\s*[,;/+&]?\s*(\d{1,2})\s*k\.?(?!\p{L})/u;
/** `M+V`, `M+V+4`: a man and a woman, and how many children. */
const manAndWoman =
  /^(?:m\s*[+&,/]\s*[vf]|[vf]\s*[+&,/]\s*m)(?:\s*[+&,/]\s*(\d{1,2})\s*(?:k|kind\p{L}*|child\p{L}*|kids)?\.?)?$/u;
/** `1 m`, `1 vr`, `1 vrouw`: one grown-up, and nothing said of children. */
const one = /^1\s*(?:m|man|v|vr|vrouw|f|w|woman|pers|persoon|person)\.?$/u;
/** One grown-up in a word of its own. */
const grownUp = /^(?:man|vrouw|vader|moeder|mother|father|husband|wife|echtgenoot|echtgenote|mum|mom|dad)$/u;
/** Before such a word only this may stand: `alleenst. moeder`. */
const beforeGrownUp = /^(?:(?:alleenst\p{L}*|single|lone)\.?\s+)/u;
/** One child in a word of its own. */
const oneChild = /^(?:(?:1|een|a|one)\s+)?(?:kind|baby|zoon|zoontje|dochter|dochtertje|child|son|daughter)$/u;

function asNumber(text: string): number {
  return numberWord(text) ?? Number(text);
}

/** All numbers before such words added up; `undefined` when there is none. */
function total(text: string, words: RegExp): number | undefined {
  const found = Array.from(text.matchAll(words), (match) => asNumber(match[1] ?? ""));
  return found.length === 0 ? undefined : found.reduce((one, other) => one + other, 0);
}

/** People one by one: `man, vrouw, baby`, `moeder + 3`, `alleenst. moeder, 2 kind.`; nothing where a part is something else. */
function oneByOne(plain: string): Composition {
  const parts = plain.split(/\s*[,+&]\s*|\s+(?:en|and)\s+/u).filter((part) => part !== "");
  const isCount = (part: string): boolean => /^\d{1,2}$/u.test(part) || total(part, childWords) !== undefined;
  const adults = parts.filter((part) => grownUp.test(part.replace(beforeGrownUp, ""))).length;
  const children = parts.filter((part) => oneChild.test(part)).length;
  const counts = parts.filter((part) => isCount(part) && !oneChild.test(part));
  if (parts.length < 2 || adults === 0 || counts.length > 1 || adults + children + counts.length < parts.length)
    return {};
  const [counted] = counts;
  const more = counted === undefined ? 0 : (total(counted, childWords) ?? Number(counted));
  return children + counts.length === 0 ? { adults } : { adults, children: children + more };
}

function pair(match: RegExpExecArray | null): Composition | undefined {
  return match === null ? undefined : { adults: asNumber(match[1] ?? ""), children: asNumber(match[2] ?? "") };
}

/** Grown-ups and children in one of the short ways to write both. */
function inShort(plain: string): Composition | undefined {
  const [both, children] = manAndWoman.exec(plain) ?? [];
  if (both !== undefined) return children === undefined ? { adults: 2 } : { adults: 2, children: Number(children) };
  return one.test(plain) ? { adults: 1 } : pair(letters.exec(plain));
}

/**
 * Adults and children out of a text such as `2 + 3 kinderen`, `gezin (2v,3k)`, `M+V+4`, `moeder + 3` or `stel met 2
 * kinderen`. Only what is counted in so many words; nothing when no number is given.
 */
export const compositionFrom = remembered((text: string): Composition => {
  const plain = folded(text);
  const short = inShort(plain);
  if (short !== undefined) return short;
  const each = oneByOne(plain);
  const plus = pair(sum.exec(plain)) ?? pair(sumBehind.exec(plain)) ?? each;
  const children = total(plain, childWords) ?? plus.children;
  const adults = total(plain, adultWords) ?? plus.adults;
  return {
    ...(adults === undefined ? {} : { adults }),
    ...(children === undefined ? {} : { children: each.children ?? children }),
  };
});

/** The number of children where a text about them says there are none. */
function noChildren(text: string): Composition {
  return /kinderloos|childless|(?:zonder|geen|without|no)\s+(?:kind|child|kid)/u.test(folded(text))
    ? { children: 0 }
    : {};
}

function inRange(count: number | undefined): boolean {
  return count === undefined || (Number.isInteger(count) && count >= 0 && count <= 30);
}

function counted(cell: Scalar, plainNumber: (count: number) => Composition): Outcome<Composition> {
  // `3 (waarvan 1 baby)` is three: what stands in brackets explains the number before it.
  const text = textOf(cell).replace(/\s*\([^)]*\)?$/u, "");
  const number = typeof cell === "boolean" ? undefined : numberFrom(text);
  const found = number === undefined ? { ...noChildren(text), ...compositionFrom(textOf(cell)) } : plainNumber(number);
  const sensible = inRange(found.adults) && inRange(found.children) && inRange(found.persons);
  return sensible && Object.keys(found).length > 0 ? value(found) : fault("count-unreadable");
}

/** A column of adults: a number, or a text that tells adults and children. */
export const adultsIn = reading((cell) => counted(cell, (adults) => ({ adults })));

/** A column of children: a number, `geen`, or a text that tells adults and children. */
export const childrenIn = reading((cell) => {
  if (/^(?:nee|no)$/u.test(folded(textOf(cell)))) return value<Composition>({ children: 0 });
  return counted(cell, (children) => ({ children }));
});

/** A column of persons: a number of all together, or a text that tells adults and children. */
export const personsIn = reading((cell) => counted(cell, (persons) => ({ persons })));
