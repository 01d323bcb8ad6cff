import type { Item } from "../evaluation/response.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";

/** A question in words, with the option where it is about one of them. */
export function questionLabel(item: Item, option: string | undefined, language: Language): string {
  const label = item.words[language];
  if (option === undefined) return label;
  const words = item.options?.find(({ key }) => key === option)?.words[language] ?? option;
  return say(language, sentence("results-option-of", { item: label, option: words }));
}
