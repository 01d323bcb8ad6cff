import type { Language } from "../../core/workbook/layout.ts";

const place = "samen-hier.language";

/** What was chosen before; pages from disk may not be allowed to remember anything. */
function remembered(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** The language that was chosen before, else that of the browser; Dutch where neither says English. */
export function startLanguage(): Language {
  return (remembered() ?? navigator.language).toLowerCase().startsWith("en") ? "en" : "nl";
}

/** Remembers a choice for the next visit, where that is allowed. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // Then the browser's own language counts next time.
  }
}
