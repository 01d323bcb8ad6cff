/** Which end of a scale of numbers is the most, as a header, a title or a legend says it. */
import { legendInText, type Legend } from "../../intake/legends.ts";
import { saysUnknown } from "../../intake/cells/unknown.ts";
import { folded } from "../../intake/words.ts";
import type { Scalar } from "../../workbook/cell.ts";
import { textOf } from "../../workbook/cell.ts";
import { opinionIn, type Opinion } from "./opinion.ts";

/** `up`: the highest number is the most; `down`: it is the least. */
export type Direction = "up" | "down";

/** How numbers in a column are to be read. */
export interface NumberScale {
  /** The number that stands for the least, and for the most. */
  readonly least: number;
  readonly most: number;
  /** Numbers that stand for no answer, such as 9 for `weet niet`. */
  readonly missing: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** The scale of five in a direction. */
export function scaleOf(direction: Direction, missing: ReadonlySet<number> = none): NumberScale {
  return direction === "up" ? { least: 1, most: 5, missing } : { least: 5, most: 1, missing };
}

/** A number with what it stands for. */
type Labelled = readonly [number: number, label: string];

const numberFirst = /(?<![\d.,])(\d{1,2})\s*(?:=|:|\(|-|–|is|betekent|means|staat voor)\s*(\p{L}[^\d=;:()|]*)/gu;
const wordFirst = /(\p{L}[^\d=;:()|]*?)\s*(?:=|\()\s*(\d{1,2})(?!\d)/gu;
/** `helemaal oneens 1 2 3 4 5 helemaal eens`. */
const around = /(\p{L}[\p{L}' ]*?)[\s:(-]*\b1\b[\s.,…t/m\-2-4tot]*\b5\b[\s:)-]*(\p{L}[\p{L}' ]*)/u;

function tidy(label: string): string {
  return label.replace(/\s*(?:[,.–-]|\b(?:tot|t\/m|en|en met|to|and|through|up to))*\s*$/u, "").trim();
}

function labelsIn(text: string): Labelled[] {
  const plain = folded(text);
  const first = Array.from(plain.matchAll(numberFirst), (found): Labelled => [Number(found[1]), tidy(found[2] ?? "")]);
  const second = Array.from(plain.matchAll(wordFirst), (found): Labelled => [Number(found[2]), tidy(found[1] ?? "")]);
  const [, low = "", high = ""] = around.exec(plain) ?? [];
  const ends: Labelled[] = low === "" ? [] : [[1, tidy(low)], [5, tidy(high)]]; // prettier-ignore
  return [first, second, ends].sort((one, other) => opinionsIn(other).length - opinionsIn(one).length)[0] ?? [];
}

/** Short words for the ends of a scale that say nothing without it: `oneens`, `slecht`. */
function valueOf(label: string, about: Opinion["about"] | undefined): number | undefined {
  const found = opinionIn(label, about)?.value;
  if (found !== undefined) return found;
  const ends =
    /^(?:helemaal niet|totaal niet|niet|nooit|slecht|heel slecht|zeer slecht|not at all|never|very bad|bad|poor)$/u;
  if (ends.test(label)) return 1;
  return /^(?:helemaal|helemaal wel|altijd|goed|heel goed|zeer goed|uitstekend|completely|always|very good|good|excellent)$/u.test(label) ? 5 : undefined; // prettier-ignore
}

function opinionsIn(labels: readonly Labelled[], about?: Opinion["about"]): (readonly [number, number])[] {
  return labels.flatMap(([number, label]) => {
    const value = valueOf(label, about);
    return value === undefined ? [] : [[number, value] as const];
  });
}

/** True where labels say enough: an end of the scale with the end of it in words, or two steps. */
function areEnough(known: readonly (readonly [number, number])[]): boolean {
  const isEnd = (one: number): boolean => one === 1 || one === 5;
  return known.length > 1 || known.some(([number, value]) => isEnd(number) && isEnd(value));
}

/** The scale that labelled numbers make, all in one direction, from 1 to 5. */
function fromLabels(labels: readonly Labelled[], about?: Opinion["about"]): NumberScale | undefined {
  const known = opinionsIn(labels, about);
  if (!areEnough(known)) return undefined;
  const missing = new Set(labels.flatMap(([number, label]) => (saysUnknown(label) ? [number] : [])));
  const isUp = known.every(([number, value]) => Math.sign(number - 3) === Math.sign(value - 3));
  const isDown = known.every(([number, value]) => Math.sign(3 - number) === Math.sign(value - 3));
  const isOfFive = known.every(([number]) => number >= 1 && number <= 5);
  if (!isOfFive || isUp === isDown) return undefined;
  return scaleOf(isUp ? "up" : "down", missing);
}

/** Longer texts explain more than a scale. */
const longest = 600;

/** The scale that a text tells: `1 = helemaal mee oneens, 5 = helemaal mee eens`. */
export function scaleInText(text: string, about?: Opinion["about"]): NumberScale | undefined {
  if (text.length > longest) return undefined;
  const legend = legendInText(text);
  const labels: readonly Labelled[] =
    legend === undefined ? [] : [...legend].map(([word, number]): Labelled => [number, word]);
  return fromLabels(labels, about) ?? fromLabels(labelsIn(text), about);
}

/** The scale that a legend elsewhere in the workbook tells. */
export function scaleOfLegend(legend: Legend, about: Opinion["about"]): NumberScale | undefined {
  return fromLabels([...legend].map(([word, number]): Labelled => [number, word]), about); // prettier-ignore
}

/** The scale that cells themselves tell which have number and words: `5 - helemaal mee eens` among plain numbers. */
export function scaleInCells(cells: readonly Scalar[], about?: Opinion["about"]): NumberScale | undefined {
  const labels = cells.flatMap((cell): Labelled[] => {
    if (textOf(cell).length > longest) return [];
    const [, before, words = "", behind] = /^\(?(\d)?\)?\s*[-=:.)]*\s*(\p{L}.*?)\s*[([]?(\d)?[)\]]?$/u.exec(folded(textOf(cell))) ?? []; // prettier-ignore
    const number = before ?? behind;
    return number === undefined || words === "" ? [] : [[Number(number), words]];
  });
  const unique = [...new Map(labels.map((one) => [one.join(" "), one])).values()];
  return fromLabels(unique, about);
}
