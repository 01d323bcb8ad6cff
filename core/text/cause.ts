import type { Language } from "../workbook/layout.ts";
import { causes as english } from "./en/causes.ts";
import { causes as dutch } from "./nl/causes.ts";

const headings: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nl: new Map(Object.entries(dutch)),
  en: new Map(Object.entries(english)),
};

/** The heading above all problems with a code; nothing for a cause that has none of its own. */
export function causeOf(code: string, language: Language): string | undefined {
  return headings[language].get(code);
}

/** The codes that have a heading. */
export function causesNamed(): readonly string[] {
  return [...headings.nl.keys()];
}
