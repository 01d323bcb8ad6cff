import { textOf } from "../../workbook/cell.ts";
import { value, type Outcome } from "../outcome.ts";
import { reading } from "./reader.ts";

/** Splits at `;` and line breaks where there are any, otherwise at commas; brackets keep their content together. */
export function partsOf(text: string): string[] {
  const separator = /[;\n]/u.test(text) ? /\s*[;\n]+\s*/u : /\s*,\s*(?![^(]*\))/u;
  return text
    .split(separator)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
}

/** Several answers in one cell, as typed, one per entry, each once. */
export const listIn = reading((cell): Outcome<string[]> => value([...new Set(partsOf(String(cell)))]));

/** Text as it stands, white space tidied. */
export const textIn = reading((cell): Outcome<string> => value(textOf(cell)));
