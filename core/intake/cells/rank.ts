import type { HouseholdType } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { typeOptionFrom } from "./household-type.ts";
import { reading } from "./reader.ts";

const ordinals: readonly (readonly string[])[] = [
  ["eerste", "first", "liefst", "meest", "most", "favoriet"],
  ["tweede", "second"],
  ["derde", "third"],
  ["vierde", "fourth"],
  ["vijfde", "fifth"],
];

/** The rank a label stands for: `1`, `1e keus`, `eerste`, `2nd choice`, `Rang 3`, `keuze 4`. */
export function rankFrom(text: string): number | undefined {
  const plain = folded(text);
  const [, before, after] =
    /^(?:([1-9]\d?)(?:e|ste|de|st|nd|rd|th)?\.?(?:\s*(?:keus|keuze|voorkeur|plaats|choice|preference|place|rang|rank))?|(?:rang|rank|keus|keuze|plaats|plek|voorkeur|choice|preference|nr\.?|nummer|#)\s*([1-9]\d?))$/u.exec(
      plain,
    ) ?? [];
  if (before !== undefined || after !== undefined) return Number(before ?? after);
  const word = plain.replace(/\s*(?:keus|keuze|voorkeur|plaats|choice|preference|place)$/u, "");
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
  return /^(?:geen|no|none|geen voorkeur|no preference|maakt niet uit|alles|allemaal|any|all|iedereen)\b[.\s]*$/u.test(
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

/** The options that share a place: the whole text as one name, or several around `=`, `/`, `&` or `en`. */
function tiedOptions(text: string): HouseholdType[] | undefined {
  const whole = typeOptionFrom(text);
  if (whole !== undefined) return [whole];
  const parts = text.split(/\s*(?:=|\/|&|,|\s(?:en|and|of|or)\s)\s*/u).map(typeOptionFrom);
  const known = parts.filter((part): part is HouseholdType => part !== undefined);
  return parts.length > 1 && known.length === parts.length ? [...new Set(known)] : undefined;
}

/** The parts of an ordered list, in order: separated by `>`, `;`, line breaks, numbers, commas or spaced codes. */
function orderedParts(text: string): string[] {
  const separators = [/\s*(?:->|→|>|›)\s*/u, /\s*[;\n]+\s*/u, /(?:^|[\s,])\s*[1-9]\s*[.):=-]\s*/u, /\s*,\s*/u];
  const fitting = separators.find((one) => one.test(text));
  const parts = (fitting === undefined ? [text] : text.split(fitting)).map((part) =>
    part.replace(/^\s*[1-9]\s*[.):-]?\s+|[\s,]+$/gu, "").trim(),
  );
  const filled = parts.filter((part) => part !== "");
  const [only = ""] = filled;
  const codes = only.split(" ");
  const spaced = filled.length === 1 && codes.length > 1 && typeOptionFrom(only) === undefined;
  return spaced && codes.every((code) => typeOptionFrom(code) !== undefined) ? codes : filled;
}

/** A whole ranking in one cell, best first; options that share a place are joined by `=`. */
export const orderedIn = reading((cell): Outcome<HouseholdType[][]> => {
  const text = String(cell);
  if (isNoPreference(text)) return unknown();
  const places = orderedParts(text).map(tiedOptions);
  const known = places.filter((place): place is HouseholdType[] => place !== undefined);
  const options = known.flat();
  if (known.length < places.length || options.length === 0) return fault("ranking-option-unknown");
  return new Set(options).size < options.length ? fault("ranking-unreadable") : value(known);
});

/** Options from numbered places, dense from the first; equal numbers share a place. */
export function rankedBy(ranks: readonly (readonly [HouseholdType, number])[]): HouseholdType[][] {
  const numbers = [...new Set(ranks.map(([, rank]) => rank))].sort((one, other) => one - other);
  return numbers.map((number) => ranks.filter(([, rank]) => rank === number).map(([type]) => type));
}
