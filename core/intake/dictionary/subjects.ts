import type { ReadRole } from "./entry.ts";

/** Words that only name whom a sheet is about: on a list of groups `Postcode van de groep` is `Postcode`. */
export const subjects: Readonly<Record<ReadRole, ReadonlySet<string>>> = {
  groups: new Set(["groep", "groepen", "group", "groups", "groeps", "welkom", "welcome", "sponsorgroep", "sponsor", "sponsors",
    "wg", "leden", "members", "groepsleden", "groepslid", "samen"]),
  households: new Set(["huishouden", "huish", "gezin", "household", "family", "statushouder", "nieuwkomer",
    "newcomer", "client", "hoofdaanvrager", "hoofdpersoon", "hoofdbewoner", "hoofd", "aanvrager", "gezinshoofd", "head",
    "main", "principal", "applicant", "pa", "sh", "deelnemer", "persoon"]),
  members: new Set(["lid", "groepslid", "deelnemer", "member", "vrijwilliger", "volunteer", "participant", "persoon"]),
  ambassadors: new Set(["ambassadeur", "ambassadeurs", "cultureel", "culturele", "ambassador", "cultural"]),
  contacts: new Set(["contactpersoon", "coach", "begeleider", "contact", "person", "coordinator", "vaste"]),
  parties: new Set(["partij", "organisatie", "party", "organisation", "organization", "instantie", "instelling"]),
  locations: new Set(),
}; // prettier-ignore

/** A header with such a word is about remarks, whatever else it names: `Opmerkingen status`, `Coordinator notes`. */
export const remarks: ReadonlySet<string> = new Set([
  "opmerking", "opmerkingen", "opm", "toelichting", "notitie", "notities", "aantekening", "aantekeningen", "bijzonderheid", "bijzonderheden",
  "reden", "waarom", "actie", "acties", "actiepunten", "anders", "note", "notes", "remark", "remarks", "comment", "comments", "reason", "why",
  "action", "actions",
]); // prettier-ignore

/** Sheets of those who are matched. */
export const people: readonly ReadRole[] = ["groups", "households"];

/** Sheets of people with a name. */
export const named: readonly ReadRole[] = ["groups", "households", "members", "ambassadors", "contacts"];
