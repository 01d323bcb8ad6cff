import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { PageWords } from "../text/nl.ts";

/** More decimals than these say nothing to a person who looks. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4, useGrouping: false }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4, useGrouping: false }),
};

/** What a person sees of a cell; `""` for a blank one. */
export function cellText(value: Scalar | undefined, language: Language, words: PageWords): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return numbers[language].format(value);
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return value;
}
