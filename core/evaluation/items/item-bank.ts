import type { Item } from "../response.ts";
import { contactItems } from "./contact.ts";
import type { BankItem } from "./entry.ts";
import { backgroundItems, languageAndWorkItems } from "./language-and-work.ts";
import { satisfactionItems } from "./satisfaction.ts";
import { sideItems } from "./sides.ts";

export type { BankItem } from "./entry.ts";

/**
 * The item bank (requirements.md 1a): every question whose answers are understood without a word from the coordinator, in
 * the order of tables. The reports paraphrase their questionnaires, so headers are tolerant and can be relabelled.
 */
export const bankItems: readonly BankItem[] = [
  ...contactItems,
  ...sideItems,
  ...languageAndWorkItems,
  ...satisfactionItems,
  ...backgroundItems,
];

const byKey: ReadonlyMap<string, BankItem> = new Map(bankItems.map((item) => [item.key, item]));

/** The item of the bank with this key. */
export function bankItem(key: string): BankItem | undefined {
  return byKey.get(key);
}

/** An item as results carry it, without what only forms and headers need. */
export function plainItem({ key, scale, theme, words, options, most, ofMatch, isWorseWhenHigher }: BankItem): Item {
  return {
    key,
    scale,
    theme,
    words,
    ...(options === undefined
      ? {}
      : { options: options.map(({ key: name, words: said }) => ({ key: name, words: said })) }),
    ...(most === undefined ? {} : { most }),
    ...(ofMatch === undefined ? {} : { ofMatch }),
    ...(isWorseWhenHigher === undefined ? {} : { isWorseWhenHigher }),
  };
}
