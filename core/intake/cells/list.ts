import { textOf } from "../../workbook/cell.ts";
import { value, type Outcome } from "../outcome.ts";
import { reading } from "./reader.ts";

/** Splits at `;` and line breaks where there are any, otherwise at commas; brackets keep their content together. */
export function partsOf(text: string): string[] {
  const separator = /[;\n]/u.test(text) ? /\s*[;\n]+\s*/u : /\s*,\s*(?![^(]*\))/u;
  return split(text, separator);
}

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
}

/** `zorg / formulieren`, `werk + taal`: where people who use no comma put their marks, with a space on both sides. */
const spaced = /\s+[/+|]\s+/u;

/** Several answers in one cell, as typed, one per entry, each once. */
export const listIn = reading((cell): Outcome<string[]> => {
  const parts = partsOf(String(cell)).flatMap((part) => split(part, spaced));
  return value([...new Set(parts)]);
});

/** Ways to know each other that are one word: KoboToolbox writes several of them with only a space between. */
const bonds =
  /^(?:buren|vrienden|vriendinnen|kennissen|collega's|collegas|familie|studiegenoten|huisgenoten|neighbou?rs|friends|colleagues|family|classmates|housemates)$/iu;

function spacedBonds(part: string): string[] {
  const words = part.split(" ");
  return words.every((word) => bonds.test(word)) ? words : [part];
}

/** How people know each other: each a word or two, so that `vrienden en buren` are two answers. */
export const relationsIn = reading((cell): Outcome<string[]> => {
  const parts = partsOf(String(cell)).flatMap((part) => split(part, /\s*[/+|&]\s*|\s+(?:en|and)\s+/u));
  return value([...new Set(parts.flatMap(spacedBonds))]);
});

/** Text as it stands, white space tidied. */
export const textIn = reading((cell): Outcome<string> => value(textOf(cell)));
