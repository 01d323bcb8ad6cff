import type { Language } from "../../core/workbook/layout.ts";

const formats = {
  nl: new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }),
} as const;

/** A number of hours as people read it: never finer than a tenth, because they are estimates. */
export function hoursLabel(hours: number, language: Language): string {
  return formats[language].format(hours);
}
