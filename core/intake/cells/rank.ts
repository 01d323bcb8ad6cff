import type { HouseholdType } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { householdTypeFrom, typeOptionFrom } from "./household-type.ts";
import { numberWord } from "./number.ts";
import { reading, type CellReader } from "./reader.ts";

const ordinals: readonly (readonly string[])[] = [
  ["eerste", "eerst", "first", "liefst", "meest", "most", "favoriet", "favourite", "favorite", "best", "beste"],
  ["tweede", "second", "dan", "then", "next"],
  ["derde", "third", "daarna"],
  ["vierde", "fourth", "daarna weer"],
  ["vijfde", "fifth", "laatste", "laatst", "last", "minst", "least"],
];

const place =
  "(?:keus|keuze|voorkeur|plaats|plek|positie|choice|preference|place|position|spot|rang|rank|optie|option)";
const numbered = new RegExp(
  `^(?:([1-9]\\d?)(?:e|ste|de|st|nd|rd|th)?\\.?(?:\\s*${place})?|(?:${place}|plek|nr\\.?|nummer|top|#)\\s*([1-9]\\d?))$`,
  "u",
);

/** `1 (liefst)`, `5 = minst`, `1 - eerste keus`: what stands behind the number only explains it. */
function withoutLegend(text: string): string {
  return text.replace(/^([1-9]\d?(?:e|ste|st)?)\s*[(=:-]\s*\p{L}.*$/u, "$1");
}

/** `plek twee`, `number three`: a place in a word. */
const placeInWord =
  /^(?:plek|plaats|nummer|nr\.?|place|number|choice|keus|keuze)\s+(een|twee|drie|vier|vijf|one|two|three|four|five)$/u;

/** The rank a label stands for: `1`, `1e keus`, `eerste`, `2nd choice`, `Rang 3`, `meest gewenst`; the last of all is the fifth. */
export function rankFrom(text: string): number | undefined {
  const plain = withoutLegend(folded(text));
  const inWord = placeInWord.exec(plain)?.[1];
  if (inWord !== undefined) return numberWord(inWord);
  const [, before, after] = numbered.exec(plain) ?? [];
  if (before !== undefined || after !== undefined) return Number(before ?? after);
  const word = plain
    .replace(/^(?:mijn|onze|ons|my|our|het|de|the)\s+/u, "")
    .replace(new RegExp(`\\s*(?:${place}|gewenst|graag|preferred|wanted|favoriet)$`, "u"), "");
  const found = ordinals.findIndex((words) => words.includes(word));
  return found < 0 ? undefined : found + 1;
}

/** A rank in a column that stands for one option; `geen voorkeur` is no rank. */
export const rankIn = reading((cell): Outcome<number> => {
  const text = textOf(cell);
  if (isNoPreference(text)) return unknown();
  const found = typeof cell === "number" && Number.isInteger(cell) && cell >= 1 ? cell : rankFrom(text);
  return found === undefined ? fault("ranking-unreadable") : value(found);
});

/** True for every way of saying that somebody has no preference. */
export function isNoPreference(text: string): boolean {
  return /^(?:geen|no|none|geen voorkeur|no pref(?:erence)?|maakt (?:(?:ons|me|mij) )?(?:niet|niets|niks) uit|om het even|(?:alle(?:maal)?|ieder|elk|any|all|every) (?:huishoudens?|gezin(?:nen)?|types?|soorten|mensen|households?|famil(?:y|ies)|kinds?)?(?: (?:zijn|is|are))? ?(?:ook |even |net zo )?(?:welkom|goed|prima|mogelijk|welcome|fine|ok[eé]?)|iedereen (?:is )?welkom|everyone (?:is )?welcome|alles|allemaal|any|all|iedereen|any(?:one|body)|every(?:one|body)|doesn't matter|does not matter)\b[.!\s]*$/u.test(
    folded(text),
  );
}

/** One option in a column that stands for one rank; several mean that they share it. */
export const optionsIn = reading((cell): Outcome<HouseholdType[]> => {
  const text = textOf(cell);
  if (isNoPreference(text)) return unknown();
  const tied = tiedOptions(text);
  return tied === undefined ? fault("ranking-option-unknown") : value(tied);
});

/** `geen alleenstaande mannen` is no wish for them; `geen kinderen` may be part of one. */
function isRefusal(text: string): boolean {
  return /^(?:liever |het liefst |rather |preferably )?(?:geen|niet|no|not)\b(?! (?:kind|child|kid))/u.test(
    folded(text),
  );
}

/**
 * Options that each say all of a type by themselves: `eenouder = alleenstaande vrouw`, `stel en gezin met kinderen`. Read
 * as one text they could be one type, as `vrouw en kinderen` and `stel / echtpaar` are.
 */
function typesApart(text: string): HouseholdType[] | undefined {
  const types = text.split(/\s*(?:=|\/|&|\s(?:en|and)\s)\s*/u).map(householdTypeFrom);
  const known = types.flatMap((type) => (type === undefined || type === "alone" ? [] : [type]));
  const different = [...new Set(known)];
  return known.length === types.length && different.length > 1 ? different : undefined;
}

/** The options that share a place: the whole text as one name, or several around `=`, `/`, `&` or `en`. */
function tiedOptions(text: string): HouseholdType[] | undefined {
  if (isRefusal(text)) return undefined;
  const apart = typesApart(text);
  if (apart !== undefined) return apart;
  const whole = typeOptionFrom(text);
  if (whole !== undefined) return [whole];
  const parts = text.split(/\s*(?:=|\/|&|,|\s(?:en|and|of|or)\s)\s*/u).map(typeOptionFrom);
  const known = parts.filter((part): part is HouseholdType => part !== undefined);
  return parts.length > 1 && known.length === parts.length ? [...new Set(known)] : undefined;
}

const arrows = /\s*(?:->|→|>|›)\s*/u;
const lines = /\s*[;\n]+\s*/u;
const numbers = /(?:^|[\s,])\s*[1-9]\s*[.):=-]\s*/u;

/** A part without its number and what hangs at its end. */
function tidied(part: string): string {
  return part.replace(/^\s*[1-9]\s*[.):-]?\s+|[\s,]+$/gu, "").trim();
}

/** Names of options with spaces between them, as KoboToolbox writes them. */
function spacedCodes(text: string): string[] {
  const codes = text.split(" ");
  const isCodes = codes.length > 1 && typeOptionFrom(text) === undefined;
  return isCodes && codes.every((code) => typeOptionFrom(code) !== undefined) ? codes : [text];
}

/**
 * Options between commas, some of which have commas themselves: a piece that is no option is the rest of the one before
 * it, or the beginning of the one behind it. Where it could be either the whole cannot be read.
 */
function commaOptions(text: string): string[] {
  const pieces = text.split(/\s*,\s*/u).map(tidied).filter((piece) => piece !== ""); // prettier-ignore
  const found: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [before, piece = "", behind] = [found[found.length - 1], pieces[at], pieces[at + 1]];
    if (tiedOptions(piece) !== undefined) {
      found.push(piece);
      continue;
    }
    const isRest = before !== undefined && typeOptionFrom(`${before}, ${piece}`) !== undefined;
    const isStart = behind !== undefined && typeOptionFrom(`${piece}, ${behind}`) !== undefined;
    if (isRest && !isStart) found[found.length - 1] = `${before}, ${piece}`;
    else if (isStart && !isRest) found.push(`${piece}, ${pieces[(at += 1)] ?? ""}`);
    else found.push(piece);
  }
  return found;
}

/** The parts of an ordered list, in order: separated by `>`, `;`, line breaks, numbers, commas or spaced codes. */
function orderedParts(text: string): string[] {
  const fitting = [arrows, lines, numbers].find((one) => one.test(text));
  if (fitting === undefined) return text.includes(",") ? commaOptions(text) : spacedCodes(tidied(text));
  return text.split(fitting).map(tidied).filter((part) => part !== ""); // prettier-ignore
}

/** `vrouwen` alone may be any group of women; among other options it is one. */
function isAnybody(text: string): boolean {
  return /^(?:mannen|vrouwen|men|women)[.\s]*$/u.test(folded(text));
}

/** Words by which a header says that what stands first counts first: `leukste eerst`, `best to least`. */
const saysFirst =
  /volgorde|volgord|rangorde|\brank|\border\b|\b(?:eerst|first|bovenaan|on top)\b|(?:best|most|favou?rite) (?:to|->|→) (?:least|worst)|op een rij/u;
const slashes = /\s*[/–-]\s*/u;
/** `1 gezin 2 stel 3 man`: places without a sign behind their numbers. */
const counted = /(?:^|\s)[1-5]\s+(?=\p{L})/u;

/** Three options or more between slashes or dashes are an order; two are one where the header asks for it. */
function slashParts(text: string, isOrder: boolean): string[] {
  const isCounted = /^1\s+\p{L}.*\s2\s+\p{L}/u.test(text);
  const parts = text.split(isCounted ? counted : slashes).filter((part) => part !== "");
  const areOptions = parts.every((part) => tiedOptions(part) !== undefined);
  return areOptions && parts.length > (isOrder || isCounted ? 1 : 2) ? parts : [text];
}

/** `stel of gezin, daarna alleenstaande man`: the word only says that the next place begins. */
const next = /^(?:en |and )?(?:dan|daarna|vervolgens|then|after that|tot slot|als laatste|lastly)\s+/iu;

function placesIn(text: string, isOrder: boolean): (HouseholdType[] | undefined)[] {
  const parts = orderedParts(text);
  const places = parts.length === 1 ? slashParts(text.trim(), isOrder) : parts;
  return places.map((part) => tiedOptions(part.replace(next, "")));
}

/** A whole ranking in one cell, best first; options that share a place are joined by `=`. */
export const orderedUnder = (header: string): CellReader<HouseholdType[][]> => {
  const isOrder = saysFirst.test(folded(header));
  return reading((cell) => orderedAs(String(cell), isOrder));
};

function orderedAs(text: string, isOrder: boolean): Outcome<HouseholdType[][]> {
  if (isNoPreference(text)) return unknown();
  // Whoever writes a question mark does not know the order yet.
  if (/\?\s*$/u.test(text)) return fault("ranking-unreadable");
  const places = placesIn(text, isOrder);
  const known = places.filter((place): place is HouseholdType[] => place !== undefined);
  const options = known.flat();
  if (known.length < places.length || options.length === 0 || isAnybody(text)) return fault("ranking-option-unknown");
  return new Set(options).size < options.length ? fault("ranking-repeated") : value(known);
}

/** A whole ranking in one cell, whatever its header says. */
export const orderedIn = orderedUnder("");

/** Options from numbered places, dense from the first; equal numbers share a place. */
export function rankedBy(ranks: readonly (readonly [HouseholdType, number])[]): HouseholdType[][] {
  const numbers = [...new Set(ranks.map(([, rank]) => rank))].sort((one, other) => one - other);
  return numbers.map((number) => ranks.filter(([, rank]) => rank === number).map(([type]) => type));
}
