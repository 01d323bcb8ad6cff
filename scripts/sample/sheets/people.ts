import type { SampleAmbassador } from "../ambassadors.ts";
import { ok, type Book } from "../book.ts";
import { writeRows, type Columns } from "../columns.ts";
import type { SampleContact } from "../contacts.ts";
import { newSheet } from "../page.ts";
import type { SampleParty } from "../parties.ts";

const tab = "8D99AE";

const ambassadorColumns: Columns<SampleAmbassador> = [
  { header: "Nr.", width: 9, value: (ambassador) => ambassador.code },
  { header: "Voornaam", width: 14, value: (ambassador) => ambassador.name },
  { header: "Talen", width: 32, value: (ambassador) => ambassador.languages },
  { header: "Gemeente", width: 13, value: (ambassador) => ambassador.city },
  { header: "Max. aantal matches", width: 12, look: "middle", value: (ambassador) => ambassador.capacity },
];

/** The eighteen invented ambassadors. */
export function writeAmbassadors(book: Book, ambassadors: readonly SampleAmbassador[]): void {
  newSheet(book, "Ambassadeurs", tab, "Cultureel ambassadeurs", "Verzonnen personen.");
  writeRows(book, "Ambassadeurs", 4, ambassadorColumns, ambassadors);
}

const contactColumns: Columns<SampleContact> = [
  { header: "Naam", width: 24, value: (contact) => contact.name },
  { header: "E-mailadres", width: 34, value: (contact) => contact.email },
  { header: "Telefoon", width: 15, value: (contact) => contact.phone },
  { header: "Taal", width: 13, value: (contact) => contact.language },
  { header: "Gemeente", width: 13, value: (contact) => contact.city },
];

/** The invented contact persons, as a real spreadsheet table. */
export function writeContacts(book: Book, contacts: readonly SampleContact[]): void {
  newSheet(book, "Contactpersonen", tab, "Contactpersonen", "Verzonnen personen; example.org ontvangt geen post.");
  writeRows(book, "Contactpersonen", 4, contactColumns, contacts);
  const Range = `A4:E${4 + contacts.length}`;
  ok(book.file.AddTable("Contactpersonen", { Range, Name: "tblContact", StyleName: "TableStyleMedium2" }));
}

const partyColumns: Columns<SampleParty> = [
  { header: "Partij", width: 19, value: (party) => party.kind },
  { header: "Organisatie", width: 48, value: (party) => party.organisation },
  { header: "Vast contact", width: 20, value: (party) => (party.contact === "" ? undefined : party.contact) },
  { header: "Vervanger", width: 20, value: (party) => party.backup },
  { header: "Bereikbaar", width: 26, value: (party) => party.reachable },
];

/** The parties: real organisations, invented people. */
export function writeParties(book: Book, parties: readonly SampleParty[]): void {
  newSheet(book, "Partijen", tab, "Wie is wie bij de partners", "De organisaties bestaan, de personen zijn verzonnen.");
  writeRows(book, "Partijen", 4, partyColumns, parties);
}
