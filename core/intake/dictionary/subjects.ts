import type { ReadRole } from "./entry.ts";

/** Words that only name whom a sheet is about: on a list of groups `Postcode van de groep` is `Postcode`. */
export const subjects: Readonly<Record<ReadRole, ReadonlySet<string>>> = {
  groups: new Set(["groep", "groepen", "group", "groups", "groeps", "welkom", "welcome", "sponsorgroep", "sponsor", "sponsors",
    "wg", "leden", "members", "groepsleden", "groepslid", "samen", "team", "teams", "club", "vriendenkring", "vriendengroep", "vrienden", "buurtgezin",
    "gastgezin", "steungezin", "trekkersgezin", "trekker", "trekkers", "kartrekker", "lead", "leader", "spokesperson", "spokesperson's", "woordvoerder",
    "hoofdcontact", "account", "grp"]),
  households: new Set(["huishouden", "huish", "gezin", "household", "family", "statushouder", "nieuwkomer",
    "newcomer", "client", "hoofdaanvrager", "hoofdpersoon", "hoofdbewoner", "hoofd", "aanvrager", "gezinshoofd", "head",
    "main", "principal", "applicant", "pa", "sh", "deelnemer", "persoon", "clienten", "klant", "inburgeraar", "bewoner", "kandidaat", "hulpvrager",
    "vrager", "maatjesvrager", "hfdp", "hfdaanvr", "aanvr", "hb", "refugee", "participant", "case", "brp", "buurtproject"]),
  members: new Set(["lid", "groepslid", "deelnemer", "member", "vrijwilliger", "volunteer", "participant", "persoon", "vrijw", "deeln", "teamlid", "buddy", "maatje", "sponsor", "betrokkene", "person", "eigen", "own", "account"]),
  ambassadors: new Set(["ambassadeur", "ambassadeurs", "cultureel", "culturele", "cult", "ambassador", "cultural", "ca", "bruggenbouwer",
    "brugpersoon", "sleutelpersoon", "tolkmaatje", "ambassadrice", "bemiddelaar", "mediator", "vrijwilliger", "volunteer", "persoon", "person"]),
  contacts: new Set(["contactpersoon", "coach", "begeleider", "contact", "person", "coordinator", "vaste", "medewerker", "collega", "belcoach", "groepscoach", "groepsbegeleider",
    "maatjescoordinator", "consulent", "persoon", "staff", "colleague", "caseworker", "worker", "mentor", "team", "teams", "groep", "groepen"]),
  parties: new Set(["partij", "organisatie", "party", "organisation", "organization", "instantie", "instelling", "ketenpartner",
    "samenwerkingspartner", "contactpersoon", "contact", "bedrijf", "club", "daar", "agency", "stakeholder"]),
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
