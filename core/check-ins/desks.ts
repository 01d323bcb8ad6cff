import { codeKey } from "../intake/codes.ts";
import type { Found, Reading } from "../intake/reading.ts";
import type { Match } from "../records/match.ts";
import type { ContactPerson } from "../records/people.ts";
import type { Problem } from "../records/problem.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { isAddress } from "./address.ts";
import { contactPersonOf } from "./contact-person.ts";
import type { OpenWork } from "./open-work.ts";
import { codeIn, type DueItem, type Recipient } from "./reminders.ts";

/** One contact person's matches, with what is open of them. */
export interface Desk {
  /** Compared name; `""` where the matches have no contact person. */
  readonly name: string;
  readonly items: readonly DueItem[];
  /** Where the contact person's name came from. */
  readonly matches: readonly Match[];
  /** Who gets the digest; absent where nobody can. */
  readonly recipient?: Recipient;
  /** Their row, where they stand on a sheet of contact persons. */
  readonly contact?: Found<ContactPerson>;
}

/** Contact persons by compared name; of two with one name the first, as everywhere. */
export type Contacts = ReadonlyMap<string, Found<ContactPerson>>;

/** The contact persons of a workbook. */
export function contactsOf(reading: Reading): Contacts {
  return new Map([...reading.contactPersons].reverse().map((found) => [codeKey(found.record.name), found]));
}

/** The address of a contact person and their language; undefined where there is no address that can be used. */
export function recipientOf(found: Found<ContactPerson> | undefined, language: Language): Recipient | undefined {
  const email = found?.record.email?.trim() ?? "";
  if (found === undefined || !isAddress(email)) return undefined;
  return { name: codeKey(found.record.name), email, language: found.record.language ?? language };
}

function matchProblems(
  snapshot: Snapshot,
  matches: readonly Match[],
  code: "match-contact-missing" | "match-contact-unknown",
): Problem[] {
  return matches.map(({ id }) => ({
    level: "warning",
    ...placeOfMatch(snapshot, id),
    told: sentence(code, { match: codeIn(id) }),
  }));
}

/** Why nobody can get the digest of a desk, and where to repair it; nothing where somebody can. */
export function deskProblems(snapshot: Snapshot, { name, matches, contact, recipient }: Desk): readonly Problem[] {
  if (recipient !== undefined) return [];
  if (name === "") return matchProblems(snapshot, matches, "match-contact-missing");
  if (contact === undefined) return matchProblems(snapshot, matches, "match-contact-unknown");
  const isBlank = (contact.record.email?.trim() ?? "") === "";
  const told = sentence(isBlank ? "contact-address-missing" : "contact-address-invalid", {});
  return [{ level: "warning", sheet: contact.sheet, row: contact.row, told }];
}

/** Some matches by their contact person, in the order of the sheet `Matches`. */
export function desksOf(reading: Reading, work: readonly OpenWork[], language: Language): readonly Desk[] {
  const contactOf = contactPersonOf(reading);
  const contacts = contactsOf(reading);
  const found = new Map<string, OpenWork[]>();
  for (const one of work) {
    const name = codeKey(contactOf(one.match) ?? "");
    const known = found.get(name);
    if (known === undefined) found.set(name, [one]);
    else known.push(one);
  }
  return [...found].map(([name, some]): Desk => {
    const contact = contacts.get(name);
    const recipient = recipientOf(contact, language);
    return {
      name,
      items: some.flatMap(({ items }) => items),
      matches: some.map(({ match }) => match),
      ...(contact === undefined ? {} : { contact }),
      ...(recipient === undefined ? {} : { recipient }),
    };
  });
}
