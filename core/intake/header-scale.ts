/** The scale that a header gives its marks: `(1-5)`, `0 t/m 10`, `van 1 tot 10`, `max 4`, `0 = geen, 8 = heel veel`. */
import { folded } from "./words.ts";

/** The ends of a scale. */
export interface HeaderScale {
  readonly lowest: number;
  readonly highest: number;
}

/** Number words, as far as scales are said in them. */
const numberWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nul|zero)\b/gu, "0"], [/\b(?:een|one)\b(?=\s*(?:tot|t\/m|to\b|en met|-|through))/gu, "1"], [/\b(?:drie|three)(?=\b|punt)/gu, "3"], [/\b(?:vier|four)(?=\b|punt)/gu, "4"],
  [/\b(?:vijf|five)(?=\b|punt)/gu, "5"], [/\b(?:zes|six)(?=\b|punt)/gu, "6"], [/\b(?:zeven|seven)(?=\b|punt)/gu, "7"], [/\b(?:acht|eight)(?=\b|punt)/gu, "8"], [/\b(?:negen|nine)(?=\b|punt)/gu, "9"], [/\b(?:tien|ten)(?=\b|punt)/gu, "10"],
  [/\b(?:honderd|(?:one |a )?hundred)\b/gu, "100"],
]; // prettier-ignore

/** What stands between the ends, or between all steps: `0-4`, `0 t/m 4`, `0..4`, `0/1/2`, `0_8`. */
const between = "(?:-+>?|/|_|\\||t/m|tm|tot(?: en met)?|to|through|thru|until|a|à|\\.{2,3}|…|→|<-+>|↔)";
/** A whole chain, so that no date is one: `1-10-2025` ends in a year. */
const chain = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,/-])(\\d{1,2})((?:\\s*${between}\\s*\\d+)+)(?![\\d]|[.,]\\d|\\s*[-/]\\s*\\d)`,
  "gu",
);
/** `tussen 0 en 10`, `between 1 and 5`. */
const amid = /\b(?:tussen|between) (\d{1,2}) (?:en|and) (\d{1,3})(?!\d)/gu;
/** `0 = geen`, `5: altijd`, `geen = 0`. */
const legendNumbers = /(?<![\p{L}\d.,/-])(\d{1,3})\s*[=:]|=\s*(\d{1,3})(?![\d.,]*\d)/gu;
/** Only the upper end: `max 4`, `/8`, `van 10`, `tot 10`, `schaal van 5`, `10-puntsschaal`. */
const upper =
  /(?<!\p{L})(?:max(?:\.|imaal|imum)?|tot(?: en met)?|t\/m|up to|out of|scale of|schaal(?: van)?|hoogste(?: cijfer| score)?(?: is)?|highest(?: mark| score)?(?: is)?|uit|op|op een schaal van)\s*[=:]?\s*\d{1,3}(?!\d)|(?<![\d\s])\s*\/\s*\d{1,3}(?!\d|\s*\/)/gu;
/** So many points mostly begin at 1. */
const points = /(?<!\d)(\d{1,2})[ -]*(?:punts?[ -]*schaal|point)/u;
/** Scales that have a name of their own. */
const named: readonly (readonly [RegExp, HeaderScale])[] = [
  [/rapportcijfer|report mark/u, { lowest: 1, highest: 10 }],
  [/likert|\bsterren\b|\bstars\b/u, { lowest: 1, highest: 5 }],
  [/%|procent|percent/u, { lowest: 0, highest: 100 }],
];

/** The number of a question or of a domain, which is no mark. */
const numbering =
  /^\s*\d+[a-z]?\s*[.):]\s+|(?<!\p{L})(?:vraag|question|domein|domain|leefgebied|deel|part|item|zrm|q)[ -]*\d+(?!\d|\s*=)/gu;

/** A folded header without the numbers that are no marks. */
export function withoutNumbering(text: string): string {
  return text.replace(numbering, " ");
}

/** No scale goes higher; beyond it stand years. */
const most = 1000;

function scaleOf(numbers: readonly number[]): HeaderScale[] {
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  return lowest < highest && highest <= most ? [{ lowest, highest }] : [];
}

const numbersIn = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);

/** Numbers that stand by themselves and may be the ends of a scale: `0 geen - 4 heel veel`, `van niks (0) tot veel (4)`. */
function loneEnds(text: string): HeaderScale[] {
  const lone = (text.match(/(?<![\p{L}\d.,/-])\d{1,3}(?![\p{L}\d%]|[.,]\d)/gu) ?? []).map(Number);
  return lone.length > 1 && Math.min(...lone) <= 1 ? scaleOf(lone) : [];
}

/** The upper end alone; what is not said is taken to be nought. */
function upperEnds(text: string): HeaderScale[] {
  const tops = Array.from(text.matchAll(upper), (found) => Number(/\d+/u.exec(found[0])?.[0]));
  return tops.flatMap((top) => (top > 1 ? scaleOf([0, top]) : []));
}

function scalesIn(text: string): HeaderScale[] {
  const spelled = numberWords.reduce((found, [word, number]) => found.replace(word, number), text);
  const chains = Array.from(spelled.matchAll(chain), ([found]) => scaleOf(numbersIn(found)));
  const amids = Array.from(spelled.matchAll(amid), ([, from, to]) => scaleOf([Number(from), Number(to)]));
  const said = [...chains, ...amids].flat();
  if (said.length > 0) return said;
  const counted = scaleOf([1, Number(points.exec(spelled)?.[1] ?? 1)]);
  const own = counted.length > 0 ? counted : named.flatMap(([words, scale]) => (words.test(text) ? [scale] : []));
  if (own.length > 0) return own;
  const legend = Array.from(spelled.matchAll(legendNumbers), ([, before, behind]) => Number(before ?? behind));
  const steps = legend.length > 1 ? scaleOf(legend) : [];
  if (steps.length > 0) return steps;
  const lone = loneEnds(text);
  return lone.length > 0 ? lone : [...upperEnds(spelled), ...onlyTop(text)];
}

/** `10 = zeer kwetsbaar`, with nothing said of the other end. */
function onlyTop(text: string): HeaderScale[] {
  const [, top] = /(?<![\p{L}\d.,/-])(\d{1,3})\s*=/u.exec(text) ?? [];
  return Number(top) > 1 ? scaleOf([0, Number(top)]) : [];
}

/** The scale that a header gives, where it is another than one from 0 to `top`; `undefined` where it gives none. */
export function otherScale(header: string, top: number): HeaderScale | undefined {
  const found = scalesIn(withoutNumbering(folded(header)));
  return found.some(({ lowest, highest }) => lowest === 0 && highest === top) ? undefined : found[0];
}
