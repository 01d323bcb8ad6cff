import { partyKey } from "../intake/people/supporters.ts";
import { present } from "../intake/present.ts";
import { folded } from "../intake/words.ts";
import type { Reading } from "../intake/reading.ts";
import type { Party } from "../records/people.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { partiesDesign } from "../sheets/parties.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { partyChoices } from "./words.ts";

/**
 * The parties of a programme, from the coordinator's own list and from our sheet `Partijen` (R30, R32). Parties are named
 * by their key. A programme of several municipalities has a contact in each: whoever knows the municipality of a
 * household says so, and gets the contact there.
 */
export interface Parties {
  /** One per key: the coordinator's own list first, in the order of the sheets. */
  readonly all: readonly Party[];
  /** What people call a party, also one that stands on no sheet; `""` for nobody. */
  name(key: string, language: Language): string;
  /** Name of the one fixed contact; undefined while there is none, and where it is not known which of several. */
  contact(key: string, municipality?: string): string | undefined;
  /** Its rows that name a contact: more than one where it has a contact in each of several municipalities. */
  reached(key: string): readonly Party[];
  /** Name of who stands in for the contact. */
  backup(key: string, municipality?: string): string | undefined;
  /** Hours at which the contact can be reached, as typed. */
  reachable(key: string, municipality?: string): string | undefined;
}

/** True for a party that the catalogue knows; others are a programme's own, and are called what people call them. */
export function isKnownParty(key: string): boolean {
  return partyChoices.some(({ value }) => value === key);
}

/** A row of our sheet `Partijen` as a party; undefined where no party is named. */
export function partyOfRow({ values }: OwnRow): Party | undefined {
  const said = (column: string): string | undefined => textOf(values[column]).trim() || undefined;
  const word = said("party");
  const key = partyKey(word ?? "");
  if (key === "") return undefined;
  return present({
    key,
    name: isKnownParty(key) ? said("organisation") : word,
    contact: said("contact"),
    backup: said("backup"),
    reachable: said("reachable"),
  });
}

/** The words of a name between spaces, so that one name can be looked for in another. */
function words(name: string): string {
  return ` ${folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")} `;
}

/** True where a party bears the name of a municipality, such as `Gemeente Zeist, team wonen` that of Zeist. */
function isIn({ name = "" }: Party, municipality: string): boolean {
  return words(municipality) !== "  " && words(name).includes(words(municipality));
}

/** The rows of a party that name a contact; where none does, all of them. */
function firstChoice(rows: readonly Party[]): readonly Party[] {
  const reached = rows.filter(({ contact }) => contact !== undefined);
  return reached.length > 0 ? reached : rows;
}

/**
 * The row of a party that counts: the first with a contact. Of several municipalities it is the one asked for, and none
 * where no row bears its name: the contact of another municipality is no contact.
 */
function chosen(rows: readonly Party[], municipality = ""): Party | undefined {
  const [first, ...others] = firstChoice(rows);
  const isOneOfMany = first?.key === "municipality" && others.some(({ contact }) => contact !== first.contact);
  return firstChoice(rows).find((row) => isIn(row, municipality)) ?? (isOneOfMany ? undefined : first);
}

function byKey(rows: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const found = new Map<string, Party[]>();
  for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), row]);
  return found;
}

/** What a programme's own party is called, in words that lead back to its key when somebody types them. */
function ownName(key: string, row: Party | undefined): string {
  return row?.name !== undefined && partyKey(row.name) === key ? row.name : key.replace(/-/gu, " ");
}

/** The parties of a programme from these rows, those that count most first. */
export function partiesFrom(rows: readonly Party[]): Parties {
  const found = byKey(rows);
  const rowOf = (key: string, municipality?: string): Party | undefined => chosen(found.get(key) ?? [], municipality);
  return {
    all: [...found.values()].flatMap((some) => firstChoice(some).slice(0, 1)),
    name: (key, language) =>
      partyChoices.find(({ value }) => value === key)?.words[language] ?? ownName(key, rowOf(key)),
    reached: (key) => (found.get(key) ?? []).filter(({ contact }) => contact !== undefined),
    contact: (key, municipality) => rowOf(key, municipality)?.contact,
    backup: (key, municipality) => rowOf(key, municipality)?.backup,
    reachable: (key, municipality) => rowOf(key, municipality)?.reachable,
  };
}

/** The parties of a workbook: those on the coordinator's own sheet, and on ours what theirs has no contact for. */
export function partiesIn(snapshot: Snapshot, reading: Reading): Parties {
  const theirs = reading.parties.map(({ record }) => record);
  const ours = ownRows(snapshot, partiesDesign).flatMap((row) => partyOfRow(row) ?? []);
  const reached = new Set(theirs.filter(({ contact }) => contact !== undefined).map(({ key }) => key));
  return partiesFrom([...theirs, ...ours.filter(({ key }) => !reached.has(key))]);
}
