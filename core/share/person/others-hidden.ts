import type { Reading } from "../../intake/reading.ts";
import { codesIn, isTellingPart, namesIn, saysNothing, titlesIn } from "../../privacy/named-values.ts";
import type { Person } from "../../privacy/person.ts";
import { matchesOf } from "../../sheets/matches.ts";
import type { ErasedValue } from "../../workbook/erasure.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import { valueKey, valuePieces, withoutValues } from "../../workbook/without-values.ts";

/** What tells who others are is hidden from whoever gets their own data. */
export interface Hiding {
  /** A text as the person may read it. */
  shown(text: string): string;
}

/** E-mail addresses and telephone numbers of anybody. */
const reachable = /[^\s@<>()"',;]+@[^\s@<>()"',;]+\.[^\s@<>()"',;]+|(?:\+|\b0)(?:[ ()./-]?\d){8,}/gu;

/** Codes, addresses and numbers of everybody in the workbook, and the draws that say who was drawn beside whom. */
function codesOf(snapshot: Snapshot, reading: Reading): readonly string[] {
  return [...codesIn(snapshot, reading), ...matchesOf(snapshot).map(({ block = "" }) => block)];
}

/** What is the person's own: their codes, names and matches, and of a member the code of the group. */
function ownOf({ code, names, matches, members }: Person): readonly string[] {
  const reach = members.flatMap(({ email = "", phone = "", postcode = "" }) => [email, phone, postcode]);
  return [code, ...names, ...matches, ...reach].filter((text) => text.trim() !== "");
}

/** Hides everybody but the person: `own` are texts of theirs that say the same as something of another. */
export function hidingOthers(
  snapshot: Snapshot,
  reading: Reading,
  { person, own, hidden }: { readonly person: Person; readonly own: readonly string[]; readonly hidden: string },
): Hiding {
  const theirs = [...ownOf(person), ...own];
  const kept = new Set(theirs.map(valueKey));
  const names = [...namesIn(snapshot, reading), ...titlesIn(reading)];
  const values: readonly ErasedValue[] = [...new Set([...codesOf(snapshot, reading), ...names])]
    .filter((text) => !kept.has(valueKey(text)) && !saysNothing(valueKey(text).replace(/\|/gu, "")))
    .sort((one, other) => other.length - one.length)
    .map((text) => ({ text, replacement: hidden }));
  const ownParts = new Set(theirs.flatMap(valuePieces));
  const parts = new Set(names.flatMap(valuePieces).filter((part) => isTellingPart(part) && !ownParts.has(part)));
  // Part of a name is one where it begins with a capital: otherwise it is a word.
  const withoutParts = (text: string): string =>
    text.replace(/\p{Lu}[\p{L}\p{M}\p{Cf}]*/gu, (word) => (valuePieces(word).some((piece) => parts.has(piece)) ? hidden : word));
  const withoutReach = (text: string): string =>
    text.replace(reachable, (found) => (kept.has(valueKey(found)) ? found : hidden));
  return { shown: (text) => withoutParts(withoutReach(withoutValues(text, values))) };
} // prettier-ignore
