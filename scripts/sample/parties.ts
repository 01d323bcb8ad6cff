/** An organisation in the pilot with invented people; the names of the organisations are real. */
export interface SampleParty {
  readonly kind: string;
  readonly organisation: string;
  readonly contact: string;
  readonly backup: string | undefined;
  readonly reachable: string;
}

const party = (
  kind: string,
  organisation: string,
  contact: string,
  reachable: string,
  backup?: string,
): SampleParty => ({
  kind,
  organisation,
  contact,
  backup,
  reachable,
});

/** The parties of the pilot; one has no backup, one no contact yet. */
export const sampleParties: readonly SampleParty[] = [
  party("Gemeente", "Gemeente Rotterdam, team statushouders", "Irma Voorbeeld", "ma-do 9-16 uur", "Koen Fictie"),
  party(
    "VluchtelingenWerk",
    "VluchtelingenWerk, maatschappelijke begeleiding",
    "Leyla Verzonnen",
    "ma di do 9-17",
    "Bo Proefjes",
  ),
  party("COA", "Centraal Orgaan opvang asielzoekers, regievoerder", "Henk Fictie", "werkdagen 8.30-17.00"),
  party(
    "Coördinator",
    "Justice & Peace / lokale partner",
    "Mirte Proefjes",
    "werkdagen, ook WhatsApp",
    "Joost Verzonnen",
  ),
  party("GGD", "GGD, publieke gezondheidszorg asielzoekers", "", "via algemeen nummer"),
  party("Woningcorporatie", "Woningcorporatie (verzonnen)", "Sjaak Voorbeeld", "di en do ochtend", "Ria van den Test"),
];
