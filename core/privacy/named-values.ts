import type { Reading } from "../intake/reading.ts";
import { approvalsDesign } from "../sheets/approvals.ts";
import { availabilityDesign } from "../sheets/availability.ts";
import { matchesOf } from "../sheets/matches.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** Pieces of writing as they are compared: letters and digits, without accents and invisible characters. */
function tokensOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/[\p{M}\p{Cf}]+/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Parts of names that are words of every sentence, or too short to tell anybody. */
const particles = new Set(["van", "von", "der", "den", "ten", "ter", "het", "een", "bin", "ben", "abu", "the", "and",
  "fam", "familie", "family", "gezin", "mevrouw", "mevr", "meneer", "dhr", "mrs"]); // prettier-ignore

/** What a workbook calls people before anybody named them, such as `lid 2`. */
const unnamed = /^(?:lid|member) \d+$/iu;

/** Codes and addresses: all values of a workbook that point at one match, group, household or ambassador. */
export function codesIn(snapshot: Snapshot, reading: Reading): readonly string[] {
  const matches = matchesOf(snapshot);
  const people = [...reading.groups, ...reading.households].map(({ record }) => record);
  const members = reading.groups.flatMap(({ record }) => record.members ?? []);
  return [
    ...matches.flatMap(({ id, group, household, ambassador = "" }) => [id, group, household, ambassador]),
    ...people.flatMap(({ code, postcode = "" }) => [code, postcode]),
    ...members.flatMap(({ email = "", phone = "", postcode = "" }) => [email, phone, postcode]),
    ...reading.ambassadors.map(({ record }) => record.code),
    ...reading.contactPersons.map(({ record }) => record.email ?? ""),
  ];
}

/** True for a part of a name that may tell who somebody is, in small letters: no particle, no number, nothing too short. */
export function isTellingPart(part: string): boolean {
  return part.length > 2 && !particles.has(part) && !saysNothing(part);
}

/** The member column of our sheets on which people may name somebody who is on no list. */
function namesOnSheets(snapshot: Snapshot): readonly string[] {
  return [availabilityDesign, approvalsDesign, trainingsDesign].flatMap((design) =>
    ownRows(snapshot, design).map(({ values }) => textOf(values["member"]).trim()),
  );
}

/** Names of groups and of the contacts of parties: often plain words, of which a part tells nobody. */
export function titlesIn(reading: Reading): readonly string[] {
  return [
    ...reading.groups.map(({ record }) => record.name ?? ""),
    ...reading.parties.flatMap(({ record: { contact = "", backup = "" } }) => [contact, backup]),
  ];
}

/** Names of people. */
export function namesIn(snapshot: Snapshot, reading: Reading): readonly string[] {
  return [
    ...reading.households.map(({ record }) => record.name ?? ""),
    ...[...reading.groups, ...reading.households].map(({ record }) => record.contactPerson ?? ""),
    ...reading.groups.flatMap(({ record }) => (record.members ?? []).map(({ name = "" }) => name)),
    ...reading.ambassadors.map(({ record }) => record.name ?? ""),
    ...reading.contactPersons.map(({ record }) => record.name),
    ...matchesOf(snapshot).map(({ contactPerson = "" }) => contactPerson),
    ...namesOnSheets(snapshot),
  ].filter((name) => !unnamed.test(name.trim()));
}

function joined(tokens: readonly string[]): string {
  return tokens.join("").toLowerCase();
}

/** True for what says nothing by itself: a letter, or a number as small as those in any sentence. */
export function saysNothing(value: string): boolean {
  return value.length < 2 || /^\d{1,4}$/u.test(value);
}

/** An address or a telephone number, whoever's it is. */
const reachable = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+|\b0)(?:[ ()./-]?\d){8,}/u;

/**
 * The values of a workbook that say who somebody is or where they belong: codes, names, addresses, telephone numbers and
 * postcodes. Asked whether a text that people wrote holds one, in whatever capitals, accents, spaces and hyphens; of a
 * name a part with a capital is enough.
 */
export class NamedValues {
  readonly #whole = new Set<string>();
  readonly #parts = new Set<string>();
  #longest = 1;

  constructor(snapshot: Snapshot, reading: Reading) {
    const names = namesIn(snapshot, reading);
    for (const value of [...codesIn(snapshot, reading), ...titlesIn(reading), ...names]) this.#add(value);
    for (const part of names.flatMap(tokensOf)) this.#addPart(part.toLowerCase());
  }

  #addPart(part: string): void {
    if (isTellingPart(part)) this.#parts.add(part);
  }

  #add(value: string): void {
    const tokens = tokensOf(value);
    const whole = joined(tokens);
    if (saysNothing(whole)) return;
    this.#whole.add(whole);
    // `H-12` may be typed as `H12`, and `1234AB` as `1234 AB`.
    this.#longest = Math.max(this.#longest, tokens.length, 2);
  }

  /** True where a text holds one of the values, or an e-mail address or telephone number of anybody. */
  isIn(text: string): boolean {
    const tokens = tokensOf(text);
    return (
      reachable.test(text) ||
      tokens.some((token) => /^\p{Lu}/u.test(token) && this.#parts.has(token.toLowerCase())) ||
      tokens.some((_, start) => this.#beginsAt(tokens, start))
    );
  }

  #beginsAt(tokens: readonly string[], start: number): boolean {
    for (let count = 1; count <= this.#longest && start + count <= tokens.length; count += 1) {
      if (this.#whole.has(joined(tokens.slice(start, start + count)))) return true;
    }
    return false;
  }
}
