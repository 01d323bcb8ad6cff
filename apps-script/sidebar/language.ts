import type { Language } from "../../core/workbook/layout.ts";

const storageKey = "samen-hier-language";

/** The language that a person chose before; undefined where nothing is kept, which in a sidebar may be always. */
export function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(storageKey);
    return kept === "nl" || kept === "en" ? kept : undefined;
  } catch {
    // Browsers close storage to frames of other sites: then the menu's language is used.
    return undefined;
  }
}

/** Keeps the language that a person chose, where that can be done. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // As above: the choice holds for this sitting.
  }
}

/** The language of the browser, until the server says that of the account: Dutch, or else English. */
export function likelyLanguage(): Language {
  return /^nl\b/iu.test(navigator.language) ? "nl" : "en";
}
