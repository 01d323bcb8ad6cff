import { partyKey } from "../intake/people/supporters.ts";
import type { Reading } from "../intake/reading.ts";
import { folded } from "../intake/words.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { partiesIn } from "./parties.ts";
import { partyChoices } from "./words.ts";

/** Finds the key of a party by what people call it; undefined for a word that no party of the workbook has. */
export type PartyFinder = (word: string) => string | undefined;

/** Two parties, or a party and somebody else: no one party is meant. */
const severalParties = /[,;/+]|\s(?:en|and)\s/u;

/**
 * Finds the parties that a cell may name: those that we know, in either language, and those on the sheets with parties of
 * the workbook, by key or by name.
 */
export function partyFinder(snapshot: Snapshot, reading: Reading): PartyFinder {
  const known = new Set(partyChoices.map(({ value }) => value));
  const names = new Map<string, string>();
  for (const { key, name } of partiesIn(snapshot, reading).all) {
    for (const word of [key, key.replace(/-/gu, " "), name ?? ""]) names.set(folded(word), key);
  }
  for (const { value, words } of partyChoices) {
    for (const word of [value, words.nl, words.en]) names.set(folded(word), value);
  }
  return (word) => {
    const key = severalParties.test(word) ? "" : partyKey(word);
    return names.get(folded(word)) ?? (known.has(key) ? key : undefined);
  };
}
