import { folded } from "../../intake/words.ts";
import { bankItems } from "./item-bank.ts";

/** How the keys of the coordinator's own questions begin. */
export const ownPrefix = "own-";

const keysByName: ReadonlyMap<string, string> = new Map(
  bankItems.flatMap(({ key, words }) => [words.en, words.nl, key].map((name): [string, string] => [folded(name), key])),
);

/** The key of an item as people name it: its key, or its words in a language; nothing for any other text. */
export function itemNamed(text: string): string | undefined {
  return text.trim().startsWith(ownPrefix) ? text.trim() : keysByName.get(folded(text));
}

/** True for the name of an item. */
export function isItemName(text: string): boolean {
  return itemNamed(text) !== undefined;
}
