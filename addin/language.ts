import type { Language } from "../core/workbook/layout.ts";
import { officeContext } from "./office.ts";

/**
 * Where the choice of a person is kept. Office on the web gives every host page a part of the storage of its own, whose
 * name goes before the key.
 */
function storageKey(): string {
  return `${officeContext().partitionKey ?? ""}samen-hier-language`;
}

/** The language of Office: Dutch for every Dutch, and where Office does not say; else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^nl\b/iu.test(displayLanguage) ? "nl" : "en";
}

/** The language a person chose before, else that of Office. */
export function startLanguage(): Language {
  try {
    const kept = localStorage.getItem(storageKey());
    if (kept === "nl" || kept === "en") return kept;
  } catch {
    // Storage may be closed to pages in a frame; then nothing is remembered.
  }
  return languageOf(officeContext().displayLanguage);
}

/** Remembers the language that a person chose, where that can be done. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    // As above: the choice holds for this sitting.
  }
}
