import type { ColumnType, Language } from "../workbook/layout.ts";
import type { Words } from "./design.ts";

/** One column of a list that people fill in. */
export interface ListColumn {
  readonly title: Words;
  readonly type: Extract<ColumnType, "text" | "number" | "integer" | "date">;
  /** Characters. */
  readonly width: number;
}

/**
 * A list that a new workbook gets for people to fill in. It is theirs from then on: it has no mark of ours, and nothing
 * of it is ever written again. Header in row 1.
 */
export interface ListToFill {
  readonly name: Words;
  readonly columns: readonly ListColumn[];
}

const column = (nl: string, en: string, type: ListColumn["type"], width: number): ListColumn => ({
  title: { nl, en },
  type,
  width,
});

const remarks = column("Opmerkingen", "Remarks", "text", 36);
const contactPerson = column("Contactpersoon", "Contact person", "text", 20);
const registered = column("Aangemeld op", "Registered on", "date", 14);

/** What each side ranks: the five kinds of household, 1 for what they like best. */
const wishes: readonly ListColumn[] = [
  column("Voorkeur: gezin met kinderen (1 = liefst)", "Preference: family with children (1 = best)", "integer", 14),
  column(
    "Voorkeur: stel zonder kinderen (1 = liefst)",
    "Preference: couple without children (1 = best)",
    "integer",
    14,
  ),
  column("Voorkeur: alleenstaande ouder (1 = liefst)", "Preference: single parent (1 = best)", "integer", 14),
  column("Voorkeur: alleenstaande man (1 = liefst)", "Preference: single man (1 = best)", "integer", 14),
  column("Voorkeur: alleenstaande vrouw (1 = liefst)", "Preference: single woman (1 = best)", "integer", 14),
];

const groups: ListToFill = {
  name: { nl: "Welkom Groepen", en: "Welcome Groups" },
  columns: [
    column("Groepscode", "Group code", "text", 12),
    column("Gemeente", "Municipality", "text", 16),
    column("Postcode", "Postcode", "text", 10),
    column("Aantal leden", "Number of members", "integer", 9),
    column("Bereidheid (0-4)", "Willingness (0-4)", "integer", 11),
    column("Ervaring (0-4)", "Experience (0-4)", "integer", 11),
    ...wishes,
    column("Talen", "Languages", "text", 22),
    column("VOG's binnen?", "Conduct certificates in?", "text", 11),
    registered,
    contactPerson,
    remarks,
  ],
};

const members: ListToFill = {
  name: { nl: "Groepsleden", en: "Group members" },
  columns: [
    column("Groepscode", "Group code", "text", 12),
    column("Voornaam", "First name", "text", 16),
    column("Leeftijd", "Age", "integer", 9),
    column("Beroep", "Occupation", "text", 26),
    column("E-mail", "E-mail", "text", 28),
    column("Telefoon", "Telephone", "text", 14),
    column("VOG gezien op", "Conduct certificate seen on", "date", 14),
    column("Verklaring gezien op", "Declaration seen on", "date", 14),
  ],
};

const households: ListToFill = {
  name: { nl: "Statushouders", en: "Households" },
  columns: [
    column("Code", "Code", "text", 10),
    column("Gemeente", "Municipality", "text", 16),
    column("Postcode", "Postcode", "text", 10),
    column("Volwassenen", "Adults", "integer", 11),
    column("Kinderen", "Children", "integer", 10),
    column("Samenstelling", "Composition", "text", 24),
    column("Kwetsbaarheid (0-8)", "Vulnerability (0-8)", "integer", 13),
    column("Toestemming matching", "Consent to matching", "text", 13),
    ...wishes,
    column("Talen", "Languages", "text", 22),
    column("Niveau Nederlands", "Level of Dutch", "text", 12),
    registered,
    column("Gehuisvest op", "Housed on", "date", 14),
    contactPerson,
    remarks,
  ],
};

const contacts: ListToFill = {
  name: { nl: "Contactpersonen", en: "Contact persons" },
  columns: [
    column("Naam", "Name", "text", 24),
    column("E-mailadres", "E-mail address", "text", 32),
    column("Telefoon", "Telephone", "text", 14),
    column("Gemeente", "Municipality", "text", 16),
  ],
};

const parties: ListToFill = {
  name: { nl: "Partijen", en: "Parties" },
  columns: [
    column("Partij", "Party", "text", 20),
    column("Organisatie", "Organisation", "text", 32),
    column("Vast contact", "Contact", "text", 22),
    column("Vervanger", "Backup", "text", 22),
    column("Bereikbaar", "Reachable", "text", 24),
  ],
};

const ambassadors: ListToFill = {
  name: { nl: "Ambassadeurs", en: "Ambassadors" },
  columns: [
    column("Code", "Code", "text", 10),
    column("Naam", "Name", "text", 20),
    column("Talen", "Languages", "text", 30),
    column("Gemeente", "Municipality", "text", 16),
    column("Max. aantal matches", "Max. number of matches", "integer", 12),
  ],
};

/** The lists of a new workbook, in the order of its tabs. */
export const listsToFill: readonly ListToFill[] = [groups, members, households, contacts, parties, ambassadors];

/** The header of a list, in a language. */
export function headerOf({ columns }: ListToFill, language: Language): readonly string[] {
  return columns.map(({ title }) => title[language]);
}
