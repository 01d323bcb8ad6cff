import type { Language } from "../../core/workbook/layout.ts";

/** The language of the person's account, as far as we speak it: English only for who has English, Dutch for the rest. */
export function personLanguage(): Language {
  try {
    return Session.getActiveUserLocale().toLowerCase().startsWith("en") ? "en" : "nl";
  } catch {
    // Somebody without an account may look at a shared workbook.
    return "nl";
  }
}
