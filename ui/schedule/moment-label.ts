import type { Language } from "../../core/workbook/layout.ts";

const parts = { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat("nl-NL", parts),
  en: new Intl.DateTimeFormat("en-GB", parts),
};

/**
 * A moment `yyyy-MM-ddTHH:mm` as its day, such as `ma 2 mrt 2026`, and its time. By the browser's own words: the core's
 * come with a library that would weigh on every page.
 */
export function momentLabel(moment: string, language: Language): { readonly day: string; readonly time: string } {
  const [day = "", time = ""] = moment.split("T");
  return { day: days[language].format(Date.parse(`${day}T00:00:00Z`)).replace(",", ""), time };
}
