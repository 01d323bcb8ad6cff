/** Headers that say a word of ours about somebody or something else: alone on their sheet too they are at most a guess. */
import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet, usedFields } from "./book.ts";

/** A list with names and one more column, long enough for its cells to prove something. */
const lists = {
  groups: ["Groepen", "Groepscode", "Naam groep", "WG-"],
  households: ["Statushouders", "Dossiernummer", "Naam statushouder", "H-"],
  members: ["Groepsleden", "Groepscode", "Naam lid", "WG-"],
} as const;

const names = ["Anna Bos", "Bart Vos", "Carla Smit", "Dirk Mol", "Eva Kok"];

/** Cells for a column, by what they look like. */
const cells = {
  days: ["2026-01-12", "2026-02-03", "2026-02-20", "2026-03-05", "2026-04-01"],
  marks: [0, 2, 4, 3, 1],
  mails: ["a@b.example", "c@b.example", "d@b.example", "e@b.example", "f@b.example"],
  yes: ["ja", "ja", "nee", "ja", "ja"],
  names: ["Jan Bos", "Piet Vos", "Kees Smit", "Jo Mol", "Ab Kok"],
  counts: [1, 2, 0, 3, 1],
  sexes: ["m", "v", "v", "m", "v"],
  postcodes: ["1315 AB", "1316 AB", "1317 AB", "1318 AB", "1319 AB"],
  places: ["Almere", "Haarlem", "Almere", "Utrecht", "Zeist"],
  addresses: ["Dam 1", "Lindelaan 2", "Kerkstraat 3", "Plein 4", "Markt 5"],
  codes: ["WG-1", "WG-2", "WG-1", "WG-3", "WG-2"],
  languages: ["Arabisch", "Tigrinya, Engels", "Farsi", "Turks", "Arabisch"],
  levels: ["A1", "A2", "B1", "A0", "A2"],
  ages: [34, 51, 28, 44, 39],
  phones: ["06-12345678", "06-12345679", "06-12345670", "06-12345671", "06-12345672"],
  types: ["gezin", "stel", "alleenstaande man", "gezin", "stel"],
  orders: ["gezin > stel > man", "stel > gezin", "man > stel", "gezin > man", "stel > man"],
  comma: ["gezin, stel, man", "stel, gezin, vrouw", "man, stel, gezin", "gezin, man", "stel, man"],
  lists: ["zorg, bouw", "techniek", "onderwijs", "zorg", "horeca"],
} as const satisfies Record<string, readonly Scalar[]>;

type List = keyof typeof lists;
type Filled = keyof typeof cells;

/** The field that a column is used for beside names and codes; `undefined` for none and for a guess. */
function fieldOf(list: List, header: string, filled: Filled): string | undefined {
  const [title, code, name, prefix] = lists[list];
  const rows = names.map((called, place) => [`${prefix}${place + 1}`, called, cells[filled][place] ?? null]);
  return usedFields(read(sheet(title, [[code, name, header], ...rows])))[header];
}

/** One line of a table per case. */
function linesOf(table: string): readonly (readonly [List, Filled, string])[] {
  return table.trim().split("\n").flatMap((line) => {
    const [list = "", filled = "", headers = ""] = line.split("|").map((part) => part.trim());
    return headers.split(";").map((header) => [list as List, filled as Filled, header.trim()] as const);
  }); // prettier-ignore
}

function areGuessesAtMost(table: string): void {
  for (const [list, filled, header] of linesOf(table))
    it(`${list}: ${header}`, () => {
      assert.equal(fieldOf(list, header, filled), undefined);
    });
}

function areUsed(table: Readonly<Record<string, string>>): void {
  for (const [line, field] of Object.entries(table))
    for (const [list, filled, header] of linesOf(line))
      it(`${list}: ${header} is ${field}`, () => {
        assert.equal(fieldOf(list, header, filled), field);
      });
}

describe("papers of one of a group", () => {
  areGuessesAtMost(`
    groups | yes | VOG trekker: ja; VOG trekker; VOG kartrekker; VOG contactpersoon; VOG woordvoerder; VOG van de trekker; VOG voorzitter
    groups | yes | VOG lead; VOG leader; VOG spokesperson; VOG contact person; VOG seen of lead; VOG hoofdcontact; VOG groepsleider; VOG eerste contactpersoon
    groups | yes | Training woordvoerder gevolgd; Training trekker; Starttraining contactpersoon; Training groepsleider; Training done by lead; Training lead
    groups | yes | Verklaring contactpersoon getekend; Deelnemersverklaring trekker; Declaration signed by spokesperson; Declaration lead; Verklaring woordvoerder
    groups | yes | VOG coach; Training coach; Training ambassadeur; VOG coördinator; VOG vrijwilliger; VOG eerste lid; VOG één lid; VOG lid
    groups | yes | Deelnemersverklaring (trekker); VOG (contactpersoon); VOG (lid 1); Training (alleen woordvoerder); VOG_TREKKER; VOG van één van de leden; VOG's trekkers
    groups | yes | VOG aanspreekpunt; Training begeleider gevolgd; VOG penningmeester; VOG gastouder; VOG partner; VOG buddy; VOG maatje
    groups | yes | Lid 1 vog; Lid 1 verklaring; Lid 1 training; VOG lid 1; VOG 1e lid; Member 1 VOG; Vrijwilliger 1 VOG; Deelnemer 1 verklaring
    groups | names | Lid 1 naam; Naam lid 1; Member 1 name; Lid 1; Vrijwilliger 1
    groups | phones | Lid 1 telefoon; Telefoon lid 1
    groups | postcodes | Lid 1 postcode; Postcode lid 1
  `);
});

describe("papers of the whole group", () => {
  areUsed({
    "groups | yes | VOG; VOG gezien door coördinator; VOG alle leden; VOG gezien; VOG van de groep; VOG's leden":
      "approval.conductCertificate",
    "groups | yes | Verklaringen leden; Deelnemersverklaring getekend; Verklaring groepsleden": "approval.declaration",
    "groups | yes | Training groep gevolgd; Starttraining; Starttraining (minimaal 4 leden); Training done":
      "approval.training",
    "members | yes | VOG; VOG lid; VOG vrijwilliger; VOG deelnemer": "approval.conductCertificate",
  });
});

describe("homes of others", () => {
  areGuessesAtMost(`
    households | postcodes | Postcode verwijzer; Postcode groep; Postcode organisatie; Postcode gekoppelde groep; Postcode aanmelder; Postcode match; Postcode gastgezin
    households | postcodes | Postcode welkomgroep; Postcode sponsorgroep; Postcode vrijwilliger; Postcode instantie; Postcode begeleider; Postcode coach; Postcode contactpersoon groep
    households | postcodes | Postcode referrer; Postcode of the group; Postcode matched group; Postcode organisation; Group postcode; Postcode WG; Postcode trekker; Postcode of the sponsors
    households | places | Gemeente verwijzer; Gemeente van de groep; Gemeente gekoppelde groep; Plaats organisatie; Woonplaats maatje; Municipality of the group; Plaats aanmelder; Woonplaats vrijwilliger
    households | addresses | Adres verwijzer; Adres groep; Adres organisatie; Adres van de gekoppelde groep; Address of the organisation; Adres instantie
    groups | postcodes | Postcode van gekoppeld gezin; Postcode gezin; Postcode huishouden; Postcode statushouder; Postcode gekoppeld huishouden; Postcode match; Postcode nieuwkomer
    groups | postcodes | Postcode household; Postcode of the family; Postcode matched household; Postcode newcomer; Postcode client; Postcode organisatie; Postcode partner
    groups | places | Gemeente van het gekoppelde huishouden; Gemeente statushouder; Woonplaats gezin; Plaats huishouden; Municipality of household; Gemeente van de match; City of family
    groups | addresses | Adres gezin; Adres statushouder; Address household; Adres van gekoppeld gezin
  `);
});

describe("their own homes", () => {
  areUsed({
    "households | postcodes | Postcode; Postcode huishouden; Postcode statushouder; Postcode gezin; Postcode of household": "postcode",
    "groups | postcodes | Postcode; Postcode groep; Postcode welkomgroep; Postcode trekker; Postcode contactpersoon": "postcode",
    "households | places | Gemeente; Gekoppelde gemeente; Toegewezen gemeente; Gemeente huishouden": "municipality",
    "groups | places | Gemeente; Gemeente groep; Woonplaats": "municipality",
  }); // prettier-ignore
});

describe("counts of others", () => {
  areGuessesAtMost(`
    households | counts | Kinderen nog in AZC; Kinderen in het azc; Kinderen in opvang; Kinderen nog in Syrië; Kinderen nog niet in Nederland; Kinderen (nareis); Children in shelter; Children still abroad; Kinderen achtergebleven
    households | counts | Volwassenen (nareis); Volwassenen nareis; Volwassenen nog in AZC; Volwassenen in buitenland; Adults abroad; Adults (reunification); Adults still in asylum centre; Volwassenen die nog komen; Volwassenen gezinshereniging; Volwassenen elders; Volwassenen uitwonend
    households | counts | Max aantal personen woning; Maximum aantal personen; Aantal personen woning geschikt voor; Woning geschikt voor aantal personen; Max number of persons; Capaciteit woning personen; Aantal personen nog in AZC; Aantal gezinsleden elders; Aantal personen (nareis); Number of persons house fits
    households | counts | Kinderen verwacht; Kinderen overleden; Kinderen vermist; Kinderen van partner
    groups | counts | Aantal leden nodig; Aantal leden gewenst; Aantal leden te weinig; Members needed; Number of members needed; Number of members wanted; Aantal leden te werven; Aantal leden vacature; Aantal leden verwacht; Max aantal leden; Minimaal aantal leden; Streefaantal leden; Aantal leden vertrokken; Aantal leden met VOG; Aantal oud-leden; Aantal leden zonder VOG; Aantal leden nog te zoeken
    households | sexes | M/V contactpersoon; Geslacht contactpersoon; Geslacht vrijwilliger; Geslacht verwijzer; Geslacht trekker; Geslacht maatje; M/V begeleider; M/V maatje; Gender volunteer; Gender of contact person; Gender interpreter; M/V tolk; Geslacht aanmelder; M/V consulent
    households | ages | Leeftijd contactpersoon; Leeftijd vrijwilliger; Leeftijd maatje; Age of volunteer
  `);
});

describe("their own counts", () => {
  areUsed({
    "households | counts | Aantal kinderen; Kinderen; Kinderen in huis; Kinderen (in huis); Children under 18": "children",
    "households | counts | Volwassenen; Aantal volwassenen; Adults; Volwassenen in huishouden": "adults",
    "households | counts | Aantal personen; Aantal gezinsleden; Aantal personen (max 8)": "persons",
    "groups | counts | Aantal leden; Leden; Number of members; Aantal leden nu; Aantal leden (minimaal 4); Aantal leden (min. 4)": "size",
    "households | sexes | M/V; Geslacht; Geslacht hoofdaanvrager; Gender": "sex",
  }); // prettier-ignore
});

describe("other meanings of the same words", () => {
  areGuessesAtMost(`
    households | languages | Talen niet gesproken; Spreekt geen; Taal van de tolk; Talen die men niet spreekt; Languages not spoken; Gewenste taal groep; Taal van vrijwilliger; Gewenste taal; Taal contactpersoon; Desired language; Taal ambassadeur; Taal van de groep gewenst; Language of group wanted; Wens taal groep
    groups | languages | Gewenste taal van gezin; Taal van de groep gewenst; Taal van gekoppeld gezin; Taal statushouder; Language of family; Language wanted; Talen niet gesproken; Taal die ontbreekt; Languages missing; Gezochte taal; Taal nieuwkomer; Taalvoorkeur; Taalwens
    households | levels | Streefniveau Nederlands; Streefniveau; Doelniveau Nederlands; Gewenst niveau Nederlands; Beoogd taalniveau; Target level Dutch; Dutch level target; Wenselijk niveau Nederlands; Verwacht niveau Nederlands; Eindniveau Nederlands; Niveau Nederlands partner; Niveau Nederlands doel; Haalbaar taalniveau; Leerbaar niveau; Expected Dutch level; Taalniveau vrijwilliger
    groups | comma | Ervaring met; Experience with; Eerder begeleid; Begeleidde; Gekoppeld aan; Worked with; Bekend met; Kennen; Heeft al
    groups | orders | Keuze coördinator; Worked with; Bekend met; Keuze van de coördinator; Voorkeur coördinator; Advies coördinator; Ervaring met; Ervaring; Coordinator's choice; Choice of coordinator; Experience with; Eerder begeleid; Begeleid; Keuze matcher; Gekoppeld aan; Matched with before
    households | orders | Keuze coördinator; Voorkeur coördinator; Voorstel coördinator; Ervaring met; Coordinator preference; Voorkeur verwijzer; Eerder gekoppeld aan; Afgewezen
  `);
});

describe("what the same words mean by themselves", () => {
  areUsed({
    "households | languages | Talen; Taal; Spreekt; Moedertaal; Languages spoken; Talen gesproken; Taal statushouder": "languages",
    "groups | languages | Talen; Taal groep; Languages": "languages",
    "households | levels | Niveau Nederlands; Taalniveau; Dutch; Huidig niveau Nederlands": "dutch",
    "groups | orders | Voorkeur; Voorkeur groep; Preference; Rangorde; Voorkeur van de groep": "ranking",
    "households | orders | Voorkeur; Voorkeur huishouden": "ranking",
  }); // prettier-ignore
});

describe("days that are near in letters only", () => {
  areGuessesAtMost(`
    groups | days | Datum afmelding; Datum uitstroom; Datum uitschrijving; Afmelddatum; Uitschrijfdatum; Afgemeld op; Uitgeschreven op; Datum afgemeld; Uitstroomdatum; Afmelding; Uitschrijving; Datum verwijdering; Datum afmeldng; Uitgeschreven
    households | days | Datum afmelding; Datum uitstroom; Datum uitschrijving; Afmelddatum; Uitschrijfdatum; Afgemeld op; Uitgeschreven op; Datum afgemeld; Uitstroomdatum; Afmelding; Deregistered on; Deregistration date; Datum deregistratie; Signed off on; Date unregistered; Datum afwijzing; Date unenrolled; Datum vertrek; Uithuizing; Datum uithuisvesting; Uithuisplaatsing; Datum uithuizing
    households | names | Begeleidde; Aanmelding; Inschrijver
  `);
});

describe("days with a typing error", () => {
  areUsed({
    "groups | days | Datum aanmeldng; Aanmelddatm; Datum inschrijvng; Aanmeldatum; Datum aanmelding; Datum instroom": "registeredOn",
    "households | days | Datum aanmeldng; Datum inschrijvng; Registratoin date": "registeredOn",
    "households | days | Datum huisvestng": "housedOn",
  }); // prettier-ignore
});

describe("what is somebody else's, or of some of them only", () => {
  areGuessesAtMost(`
    groups | phones | Telefoon gezin; Telefoon huishouden; Telefoon statushouder; Tel. gekoppeld gezin; Telefoon coördinator; Telefoon verwijzer
    groups | phones | Telefoon penningmeester; Phone of household; Telefoon contactpersoon gezin; Telefoon ambassadeur
    groups | mails | E-mail gezin; E-mail statushouder; E-mail gekoppeld huishouden; E-mail coördinator; Mail ambassadeur; Email of household
    groups | mails | E-mail penningmeester; E-mail verwijzer
    groups | counts | Aantal kinderen; Aantal leden gezin; Aantal leden huishouden; Aantal personen gezin; Aantal personen huishouden
    groups | counts | Number of people in household; Gezinsgrootte; Max aantal personen; Aantal personen gekoppeld gezin; Max. aantal personen gezin
    groups | counts | Aantal leden vorig jaar; Aantal leden training; Aantal leden bij start; Aantal leden oorspronkelijk; Aantal vrouwen
    households | phones | Telefoon groep; Telefoon trekker; Telefoon vrijwilliger; Telefoon verwijzer; Telefoon aanmelder; Telefoon consulent
    households | phones | Phone referrer; Telefoon gekoppelde groep; Telefoon maatje; Telefoon organisatie; Phone of group; Telefoon klantmanager
    households | mails | E-mail groep; E-mail trekker; E-mail verwijzer; E-mail aanmelder; E-mail consulent; Email referrer; E-mail organisatie
    households | mails | E-mail vrijwilliger; Mail maatje; E-mail welkomgroep
    households | postcodes | Verwijzerspostcode; Groepspostcode; Postcode (groep); Postcode (verwijzer); Postcode_groep; PC verwijzer; Postcode van de gekoppelde
    households | postcodes | Postcode vanuit AZC; Gewenste postcode; Postcode koppeling; Postcode hulpverlener; Postcode buurtteam; Postcode wijkteam
    households | postcodes | Postcode VluchtelingenWerk; Postcode consulent; Postcode taalmaatje; Postcode buddy; Postcode ambassadeur
    groups | postcodes | Gezinspostcode; Postcode (gezin); Postcode_gezin; Postcode match; PC statushouder; Postcode van de gekoppelden; Postcode gekoppeld
    groups | postcodes | Postcode statushouders; Postcode vluchteling; Postcode nieuwe buren; Postcode koppelgezin
    households | places | Gemeente verwijzer; Gemeente groep; Gemeente van de welkomgroep; Plaats groep; Gemeente organisatie; Woonplaats trekker
    households | places | Gemeente (groep); Woonplaats buddy; Voorkeursgemeente; Gewenste gemeente; Gemeente van voorkeur; Plaats verwijzer
    households | places | City of referrer
    groups | places | Woonplaats statushouder; Gemeente huishouden; Plaats nieuwkomer; Gemeente (gezin); Plaats van het gezin; Gemeente van herkomst gezin
    households | counts | Aantal kinderen groep; Kinderen vrijwilliger; Aantal kinderen in groep; Kinderen van de groep; Kinderen uit eerdere relatie
    households | counts | Kinderen elders; Kinderen (niet in NL); Kinderen in land van herkomst; Kinderen komen later; Kinderen in aanvraag
    households | counts | Volwassenen groep; Aantal volwassenen in groep; Aantal volwassenen elders; Partner in AZC; Aantal personen in groep
    households | counts | Aantal leden groep; Personen op wachtlijst; Aantal personen nareis; Aantal personen te verwachten; Kinderen op komst
    households | counts | Children to follow; Children not in the Netherlands; Children joining later; Adults to follow; Adults joining later
    households | counts | Kinderen uit huis; Volwassen kinderen; Aantal gezinsleden in Syrië; Kinderen in Eritrea; Family members abroad; Gewenst aantal kinderen
    households | counts | Aantal volwassenen met werk; Volwassenen met rijbewijs; Kinderen met beperking; Kinderen op school; Kinderen van 12 jaar en ouder
    households | counts | Kinderen 0-4; Kinderen <4 jaar; Kinderen 4-12; Meisjes; Jongens
    households | sexes | Geslacht kind; Geslacht oudste kind; M/V (partner); M/V vrijwilliger; Geslacht (contactpersoon); Geslacht groep
    households | sexes | Geslacht gewenst; Gewenst geslacht; Geslacht maatje gewenst; M/V gewenst; Geslacht coach; Gender mentor; Geslacht ambassadeur
    households | sexes | Geslacht tolk; Geslacht consulent; Geslacht gezinslid 2; M/V persoon 2; Geslacht 2e persoon
    households | languages | Taal tolk; Talen vrijwilliger; Talen van de groep; Talen in groep; Taal maatje; Talen consulent; Wil leren; Talen op school
    households | languages | Taal coach; Te leren taal; Talen kinderen; Talen verwijzer; Taal gekoppelde groep; Voorkeurstaal; Talen (gewenst)
    households | languages | Taal (maatje)
    groups | languages | Talen (gewenst); Taal van het gezin; Taal van het huishouden; Talen statushouders; Talen gekoppeld gezin; Taal ambassadeur
    groups | languages | Gewenste talen huishouden; Taal nodig; Talen gezin (gewenst)
    households | levels | Taalniveau gewenst; Niveau Nederlands (doel); Niveau NL gewenst; Taaldoel; Taalniveau groep; Taalniveau maatje; Taalniveau kinderen
    households | levels | Taalniveau partner; Target level; Niveau eind; Taalniveau einde traject; Te behalen niveau; Toekomstig niveau; Taalniveau Engels
    households | levels | Niveau Arabisch; Taalniveau verwacht; Eindniveau; Beoogd niveau; Taalniveau na traject; Level required; Required level
    households | levels | Niveau (streven); Dutch level partner; Examenniveau; Cursusniveau; Niveau cursus
    groups | marks | Bereidheid coördinator; Ervaring coördinator; Ervaring trekker; Bereidheid trekker; Bereidheid lid 1
    households | marks | Kwetsbaarheid groep; Kwetsbaarheid partner; Kwetsbaarheid volgens groep; Kwetsbaarheid vorige; Gewenste kwetsbaarheid
    households | marks | Max kwetsbaarheid groep
    households | days | Datum aanmelding groep; Aangemeld bij huisarts; Datum aanmelding taalschool; Aanmelding groep; Aanmelddatum trekker
    households | days | Datum intake groep; Intake groep; Registration group
    groups | days | Datum aanmelding gezin; Aanmelddatum huishouden; Datum aanmelding statushouder; Intake gezin; Datum intake statushouder
    groups | days | Intake huishouden; Aanmelding gezin
    members | yes | VOG partner; VOG trekker; Training trekker; VOG groep; Verklaring groep; Training groep; VOG gezin; VOG huishouden
    members | phones | Telefoon groep; Telefoon trekker; Telefoon gezin; Telefoon huishouden; Telefoon coördinator
    members | postcodes | Postcode groep; Postcode gezin; Postcode gekoppeld gezin; Postcode trekker
    groups | yes | VOG gezin; VOG statushouder; Training gezin; Verklaring gezin; Verklaring statushouder; Training statushouder; VOG ambassadeur
    groups | yes | VOG nieuwe leden; VOG nieuw lid; VOG 1 lid; VOG lid 2 en 3; Training 1 lid; VOG minimaal 1; VOG oudste; VOG gastheer
    groups | yes | VOG chauffeur; VOG leden zonder; VOG bestuur; VOG deel van de leden; VOG gedeeltelijk; VOG niet iedereen; VOG nog niet
    groups | orders | Voorkeur vorig jaar; Oude voorkeur; Keuze verwijzer; Volgorde coördinator
  `);
});

describe("what is their own, with a word for themselves", () => {
  areUsed({
    "groups | phones | Telefoon; Telefoon groep; Telefoon trekker; Telefoon contactpersoon": "phone",
    "groups | mails | E-mail; E-mail groep; E-mail trekker; E-mail contactpersoon": "email",
    "households | phones | Telefoon; Telefoon statushouder; Telefoon gezin": "phone",
    "households | mails | E-mail; E-mail statushouder; E-mail huishouden": "email",
    "members | phones | Telefoon; Telefoon lid; Telefoon vrijwilliger": "phone",
    "members | postcodes | Postcode; Postcode lid; Postcode groepslid": "postcode",
    "households | days | Datum aanmelding; Datum aanmelding gezin; Aangemeld op": "registeredOn",
    "groups | days | Datum aanmelding; Datum aanmelding groep": "registeredOn",
    "groups | marks | Ervaring; Ervaring groep": "vulnerability.experience",
    "households | counts | Kinderen 0-17; Kinderen < 18; Kinderen (onder 18)": "children",
  }); // prettier-ignore
});

describe("what stands over a column", () => {
  const row = (place: number): Scalar[] => [`WG-${place}`, `De Eik ${place}`, "ja", "1315 AB"];
  const fields = (banner: string): Record<string, string> =>
    usedFields(read(sheet("Groepen", [[null, null, banner, null], ["Groepscode", "Naam groep", "VOG", "Postcode"], ...[1, 2, 3, 4].map(row)], { merges: ["C1:D1"] }))); // prettier-ignore

  it("says whose it is", () => {
    assert.equal(fields("Gegevens groep")["VOG"], "approval.conductCertificate");
    assert.equal(fields("Trekker")["VOG"], undefined);
    assert.equal(fields("Gekoppeld gezin")["Postcode"], undefined);
  });
});
