// Workbooks of coordinators of their own make, a second set. All people, groups, addresses, numbers and cases are invented.
import type { CorpusCase } from "../case.ts";
import { fields, headers, letterOf, type Column } from "../columns.ts";
import { cells, expectation, groupIn, householdIn, lines, list, rank, type GroupRow } from "../written.ts";

type Member = NonNullable<GroupRow["members"]>[number];

type Seen = boolean | string | null;
const seen = (value: Seen) => (typeof value === "string" ? { seen: true, on: value } : { seen: value === true });
/** What is signed, seen and followed: declaration, certificate, training; null for an empty cell. */
const passed = (declaration: Seen, conductCertificate: Seen, training: Seen): Member["approval"] => ({
  ...(declaration === null ? {} : { declaration: seen(declaration) }),
  ...(conductCertificate === null ? {} : { conductCertificate: seen(conductCertificate) }),
  ...(training === null ? {} : { training: seen(training) }),
});

// ---------------------------------------------------------------------------------------------------------------- 1
const parishColumns: readonly Column[] = [
  ["Kring", "name"], // A
  ["Kerk of kapel", "-"], // B
  ["Dorp of stad", "municipality"], // C
  ["Postcode van samenkomst", "postcode"], // D
  ["Kartrekker", "-"], // E
  ["Nummer kartrekker", "phone"], // F
  ["E-post", "email"], // G
  ["Met z'n hoevelen", "size"], // H
  ["Waarvan kennen zij elkander", "relation"], // I
  ["Voorkeur gaat uit naar (van meest naar minst)", "ranking"], // J
  ["Zo ver wil men rijden (km)", "distanceKm"], // K
  ["Aanmeldbriefje d.d.", "registeredOn"], // L
  ["Kennismaking aan huis d.d.", "intakeOn"], // M
  ["Bewijs van goed gedrag van allen binnen", "approval.conductCertificate"], // N
  ["Gift aan de actie", "-"], // O
  ["Kerkelijk", "refused"], // P
  ["Hoe ver zijn we", "status"], // Q
  ["Opm. pastoraat", "-"], // R
];
const parish = groupIn("Kringen 24-25");

export const parishList: CorpusCase = {
  about:
    "A parish volunteer around Bergen op Zoom keeps the circles on one sheet: church words, a column on denomination, gifts in euros, dates by the church year, a sum and a note below.",
  sheets: [
    {
      name: "Kringen 24-25",
      merges: ["A1:R1"],
      rows: [
        ["Diaconie – kringen die een huis openzetten"],
        ["stand na Pinksteren, voor het overleg met de deken"],
        [],
        headers(parishColumns),
        ...lines(`
De Emmaüsgangers|Lambertuskerk|Bergen op Zoom|4611 NK|Riet Verdult|06-20000101|riet@emmaus.example|6|kerkkoor|gezin, echtpaar, dame alleen|5|@2024-09-12|@2024-10-03|ja|€25|rk|klaar om te koppelen|
Kring Zoomland|Goddelijke Voorzienigheid|Bergen op Zoom|4624AD|Cor Buijs|0620000102|cor@zoomland.example|5|straatgenoten|moeder met kinderen; gezin|3 km|@2024-09-19|17-10-2024|ja||rk en pkn|klaar om te koppelen|collecte mee laten lopen
Martha en Maria|O.L.V. van Lourdes|Bergen op Zoom|4615 gw|zr. Agatha|0164-5550103|marthamaria@klooster.example|4|zusters en oud-leerlingen|dame alleen, daarna moeder met kinderen|te voet te doen|@2024-10-01|@2024-10-22|nee|€10|rk|briefje binnen|
Sint Jan|Sint Jan de Doper|Roosendaal|4701 EC|Ad van Hasselt|06-20000104|ad@sintjan.example|8|leeskring|gezin > echtpaar > moeder met kinderen > dame alleen > heer alleen|10|@2024-10-04|@2024-10-25|ja|€50|rk|heeft een gezin|sinds Driekoningen
De Kapelberg|Kapel Kapelberg|Roosendaal|4707 XT|Wil Dirven|06 2000 0105|wil@kapelberg.example|vijf|wandelvrienden|echtpaar of heer alleen|7,5|4 nov 2024|@2024-11-21|ja||gemengd|klaar om te koppelen|
Gummarus helpt|Gummaruskerk|Steenbergen|4651 BL|Jos Akkermans|0167-5550106|jos@gummarus.example|5|buurtgenoten|om het even|15|@2024-11-11|@2024-12-02|ja|€35.5|rk|goedgekeurd|
Hoogerheidse tafel|Bartholomeus|Woensdrecht|4631 LN|Toos en Sjef|06-20000107|toos@tafelhh.example|6 à 7|kaartclub|gezin|8|@2024-11-14||nee||rk|briefje binnen|bellen na de mis
Kring Pius X|Pius X|Bergen op Zoom|4617|diaken Bogers|06-20000108|bogers@piusx.example|5|ouders van communicantjes|gezin, moeder met kinderen|4|@2024-11-25|@2024-12-16|ja|€20|rk|klaar om te koppelen|
De Scholelinge|Petrus en Paulus|Bergen op Zoom|4614 PB|Lia Musters|06-20000109|lia@scholelinge.example|5|gymclub|iemand alleen|5|derde zondag van de advent|@2025-01-09|ja||niet|klaar om te koppelen|
Fatimakring|Fatimakerk|Roosendaal|4703 KD|Frans Heijnen|06-20000110|frans@fatima.example|6|oud-klasgenoten|echtpaar, gezin|12|@2025-01-13|@2025-01-30|bij 3 van de 6||pkn|rust even|verbouwing pastorie
Lidwinagroep|Lidwina|Steenbergen|4652 AX|Nel Hopmans|0167-5550111|nel@lidwina.example|4|familieleden|dame alleen|6|@2025-01-20|@2025-02-06|ja|€15|rk|ermee gestopt|verhuisd naar Breda`),
        [],
        [...cells("Opbrengst giften|||||||||||||"), { formula: "SUM(O5:O15)", result: 155.5 }],
        ["NB: Huijbergen denkt er nog over na, pastoor vraagt het na de vakantie"],
      ],
    },
    {
      name: "Rooster koffie",
      rows: lines(`
zondag|koffie|lezing
@2025-06-15|Riet en Cor|Lia
@2025-06-22|Toos|Ad
@2025-06-29|Nel|Jos`),
    },
  ],
  expected: {
    sheets: {
      "Kringen 24-25": { role: "groups", headerRow: 4, firstRow: 5, lastRow: 15, columns: fields(parishColumns) },
      "Rooster koffie": { role: "unknown" },
    },
    groups: [
      parish(5, {
        ...{ name: "De Emmaüsgangers", municipality: "Bergen op Zoom", postcode: "4611 NK", size: 6 },
        ...{ relation: ["kerkkoor"], ranking: rank("f c w"), distanceKm: 5, status: "pool" },
        ...{ registeredOn: "2024-09-12", intakeOn: "2024-10-03", approval: { conductCertificate: true } },
      }),
      parish(6, {
        ...{ name: "Kring Zoomland", municipality: "Bergen op Zoom", postcode: "4624 AD", size: 5 },
        ...{ relation: ["straatgenoten"], ranking: rank("p f"), distanceKm: 3, status: "pool" },
        ...{ registeredOn: "2024-09-19", intakeOn: "2024-10-17", approval: { conductCertificate: true } },
      }),
      parish(7, {
        ...{ name: "Martha en Maria", municipality: "Bergen op Zoom", postcode: "4615 GW", size: 4 },
        ...{ relation: ["zusters", "oud-leerlingen"], ranking: rank("w p"), status: "registered" },
        ...{ registeredOn: "2024-10-01", intakeOn: "2024-10-22", approval: { conductCertificate: false } },
      }),
      parish(8, {
        ...{ name: "Sint Jan", municipality: "Roosendaal", postcode: "4701 EC", size: 8 },
        ...{ relation: ["leeskring"], ranking: rank("f c p w m"), distanceKm: 10, status: "matched" },
        ...{ registeredOn: "2024-10-04", intakeOn: "2024-10-25", approval: { conductCertificate: true } },
      }),
      parish(9, {
        ...{ name: "De Kapelberg", municipality: "Roosendaal", postcode: "4707 XT", size: 5 },
        ...{ relation: ["wandelvrienden"], ranking: rank("c+m"), distanceKm: 7.5, status: "pool" },
        ...{ registeredOn: "2024-11-04", intakeOn: "2024-11-21", approval: { conductCertificate: true } },
      }),
      parish(10, {
        ...{ name: "Gummarus helpt", municipality: "Steenbergen", postcode: "4651 BL", size: 5 },
        ...{ relation: ["buurtgenoten"], distanceKm: 15, status: "approved" },
        ...{ registeredOn: "2024-11-11", intakeOn: "2024-12-02", approval: { conductCertificate: true } },
      }),
      parish(11, {
        ...{ name: "Hoogerheidse tafel", municipality: "Woensdrecht", postcode: "4631 LN" },
        ...{ relation: ["kaartclub"], ranking: rank("f"), distanceKm: 8, status: "registered" },
        ...{ registeredOn: "2024-11-14", approval: { conductCertificate: false } },
      }),
      parish(12, {
        ...{ name: "Kring Pius X", municipality: "Bergen op Zoom", postcode: "4617", size: 5 },
        ...{ relation: ["ouders van communicantjes"], ranking: rank("f p"), distanceKm: 4, status: "pool" },
        ...{ registeredOn: "2024-11-25", intakeOn: "2024-12-16", approval: { conductCertificate: true } },
      }),
      parish(13, {
        ...{ name: "De Scholelinge", municipality: "Bergen op Zoom", postcode: "4614 PB", size: 5 },
        ...{ relation: ["gymclub"], distanceKm: 5, status: "pool" },
        ...{ intakeOn: "2025-01-09", approval: { conductCertificate: true } },
      }),
      parish(14, {
        ...{ name: "Fatimakring", municipality: "Roosendaal", postcode: "4703 KD", size: 6 },
        ...{ relation: ["oud-klasgenoten"], ranking: rank("c f"), distanceKm: 12, status: "paused" },
        ...{ registeredOn: "2025-01-13", intakeOn: "2025-01-30" },
      }),
      parish(15, {
        ...{ name: "Lidwinagroep", municipality: "Steenbergen", postcode: "4652 AX", size: 4 },
        ...{ relation: ["familieleden"], ranking: rank("w"), distanceKm: 6, status: "withdrawn" },
        ...{ registeredOn: "2025-01-20", intakeOn: "2025-02-06", approval: { conductCertificate: true } },
      }),
    ],
    households: [],
    told: ["K7", "H11", "J13", "L13", "N14"].map((cell) => `Kringen 24-25!${cell}`),
    fine: ["J8", "J9", "H9", "K9", "L9", "J10", "D12", "17", "18"].map((cell) => `Kringen 24-25!${cell}`),
  },
};

// ---------------------------------------------------------------------------------------------------------------- 2
const townGroups: readonly Column[] = [
  ["Kenmerk groep", "code"], // A
  ["Naam van de groep", "name"], // B
  ["Gemeentenaam", "municipality"], // C
  ["Postcodegebied", "postcode"], // D
  ["Ledental", "size"], // E
  ["Elkaar leren kennen via", "relation"], // F
  ["Huishoudvorm van de leden zelf", "types"], // G
  ["Bereid tot zwaardere begeleiding (0-4)", "vulnerability.willingness"], // H
  ["Eerder gedaan (0-4)", "vulnerability.experience"], // I
  ["Men spreekt", "languages"], // J
  ["Bezigheden", "interests"], // K
  ["Werkveld leden", "workFields"], // L
  ["Tijd per week (uren)", "expectation.hoursPerWeek"], // M
  ["Reisbereidheid in km", "distanceKm"], // N
  ["Datum van aanmelden", "registeredOn"], // O
  ["Datum startgesprek", "intakeOn"], // P
  ["Procesfase", "status"], // Q
  ["Vast aanspreekpunt bij ons", "contactPerson"], // R
  ["Subsidie toegekend", "-"], // S
  ["Afstand tot station (km)", "-"], // T
];
const townMembers: readonly Column[] = [
  ["Bij groep", "group"], // A
  ["Naam deelnemer", "name"], // B
  ["Hoe oud", "age"], // C
  ["Werkt als", "occupation"], // D
  ["Mail thuis", "email"], // E
  ["Mail werk", "-"], // F
  ["Mobiele nr", "phone"], // G
  ["Vrij op werkdagen", "daytime"], // H
  ["Uren inzetbaar p/w", "hoursPerWeek"], // I
  ["Kwaliteiten", "skills"], // J
  ["Vakantie vanaf", "absence.from"], // K
  ["Vakantie tot en met", "absence.to"], // L
  ["Verklaring ondertekend", "approval.declaration"], // M
  ["VOG afgegeven d.d.", "approval.conductCertificate"], // N
  ["Basistraining gevolgd", "approval.training"], // O
  ["Postcode werk", "-"], // P
  ["Bij nood bellen", "-"], // Q
];
const townHouseholds: readonly Column[] = [
  ["Dossier", "code"], // A
  ["Hoofdpersoon", "name"], // B
  ["Plaatsing in", "municipality"], // C
  ["Postcode woning", "postcode"], // D
  ["Volwassenen", "adults"], // E
  ["Minderjarigen", "children"], // F
  ["Samenstelling", "type"], // G
  ["Man/vrouw", "sex"], // H
  ["Geb.jaar", "-"], // I
  ["Leeftijd hoofdpers.", "age"], // J
  ["Kwetsbaarheidspunten (0 t/m 8)", "vulnerability.score"], // K
  ["Moedertaal en andere talen", "languages"], // L
  ["Nederlands (ERK)", "dutch"], // M
  ["Akkoord delen met groep", "consent"], // N
  ["Ambassadeur erbij?", "ambassador"], // O
  ["Land van herkomst", "refused"], // P
  ["Medische bijzonderheden", "refused"], // Q
  ["Aangemeld bij project", "registeredOn"], // R
  ["Startgesprek gehouden", "intakeOn"], // S
  ["Sleutel gekregen", "housedOn"], // T
  ["Verwacht uit azc", "arrivesOn"], // U
  ["Procesfase", "status"], // V
  ["Verhuurder", "-"], // W
  ["Aantal slaapkamers", "-"], // X
];
const townGroup = groupIn("Groepsoverzicht");
const newcomer = householdIn("Nieuwkomers");

export const municipalWorkbook: CorpusCase = {
  about:
    "The workbook of three municipalities in the Vechtdal: a reading guide first, groups, members (tied by the name of the group) and newcomers with refused columns, then a budget and a calendar of meetings.",
  sheets: [
    {
      name: "Leeswijzer",
      rows: [
        ["Koppelbestand Vechtdal"],
        [],
        ["Tabblad", "Wat staat erin", "Wie werkt het bij"],
        ["Groepsoverzicht", "alle groepen van Hardenberg, Ommen en Dalfsen", "Gerrieke"],
        ["Deelnemers", "de leden van de groepen, met VOG en training", "Harm"],
        ["Nieuwkomers", "huishoudens die mee willen doen", "Gerrieke"],
      ],
    },
    {
      name: "Groepsoverzicht",
      filter: "A1:T12",
      rows: [
        headers(townGroups),
        ...lines(`
VD-G01|Marsch Welkom|Hardenberg|7771 CW|5|straat|gezin, stel|3|2|Nederlands, Engels|tuinieren, bakken|zorg, bouw|4|10|@2025-01-08|@2025-01-22|Te koppelen|Gerrieke Bosch|€150|1,2
VD-G02|Baalder Buren|Hardenberg|7772 HK|6|straat|gezin|2|1|Nederlands|volleybal, fietsen|onderwijs|3|5|@2025-01-09|@2025-01-27|Te koppelen|Gerrieke Bosch|€150|2,8
VD-G03|Ommer Esch|Ommen|7731 KL|8|volleybal|stel, gezin|4|3|Nederlands, Duits, Engels|wandelen|techniek, zorg|6|20|@2025-01-15|@2025-02-03|Is gekoppeld|Harm Timmerman|€0|0,9
VD-G04|Vilsteren en omstreken|Ommen|7734 PD|4|landgoed|stel|1|0|Nederlands|paarden|landbouw|2|25|@2025-01-20||Nieuw binnen|||9,5
VD-G05|Dalfser Doeners|Dalfsen|7721 AB|5|werk|gezin, eenoudergezin|3|4|Nederlands, Engels, Frans|hardlopen, koken|ict, bouw|5|8|@2025-01-22|@2025-02-06|Te koppelen|Harm Timmerman|€150|0,6
VD-G06|Nieuwleusen-West|Dalfsen|7711 JH|5|straat|gezin|5|2|Nederlands|muziek|zorg|4|10|@2025-01-29|@2025-02-12|Te koppelen|Harm Timmerman|€150|12
VD-G07|Slagharen Samen|Hardenberg|7776 AL|7|carnaval|gezin, alleenstaande vrouw|2|2|Nederlands, Pools|carnaval, sleutelen|techniek|4|15|@2025-02-04|@2025-02-19|Akkoord bevonden|Gerrieke Bosch|€150|14
VD-G08|De Krim|Hardenberg|7782 PB|5|voetbal|stel, alleenstaande man|3|1|Nederlands, Engels|voetbal, vissen|bouw|3|15|@2025-02-11|@2025-02-26|Tijdelijk stil|Gerrieke Bosch|€0|16
VD-G09|Lemelerveldse Ploeg|Dalfsen|8152|6|koffieochtend|eenoudergezin|2|3|Nederlands|handwerken|zorg, onderwijs|8|12|@2025-02-17|@2025-03-05|Te koppelen|Harm Timmerman||11
VD-G10|Gramsbergen|Hardenberg|7783 CV|5|straat|stel|3|2|Nederlands, plat|schaatsen|overheid|4|10|@2025-02-24|@2025-03-12|Afgezegd|Gerrieke Bosch||1,5
VD-G05|Hoonhorst|Dalfsen|7722 KW|4|werk|gezin|2|0|Nederlands, Engels|tennis|bouw|3|10|@2025-03-03||Nieuw binnen|Harm Timmerman||6`),
      ],
    },
    {
      name: "Deelnemers",
      merges: ["A1:Q1"],
      rows: [
        ["Deelnemers per groep – alleen intern gebruik"],
        headers(townMembers),
        ...lines(`
Marsch Welkom|Jenny Kampherbeek|52|kraamverzorgende|jenny@marsch.example|j.kampherbeek@zorg.example|06-20000201|meestal|4|koken, oppassen|||ja|@2025-02-01|ja|7772 AA|06-20000291
marsch welkom|Bertus Olde Hanter|58|monteur|bertus@marsch.example||06-20000202|niet|2|klussen|||ja|@2025-02-03|nee||
Baalder Buren|Marleen Zweers|begin 30|bakker|marleen@baalder.example||06-20000203|af en toe|3|bakken|||ja|@2025-02-04|ja||
Ommer Esch|Tineke van der Veen|63|oud-lerares|tineke@esch.example||06-20000204|meestal|6|taalles, huiswerk|@2025-07-05|@2025-07-26|ja|@2025-02-10|ja||
Ommer Esch|Rolf Schutte|41|installateur|rolf@esch.example|rolf@installatie.example|06-20000205|af en toe|3|techniek|||ja|@2025-02-12|ja|7701 BD|06-20000295
Ommer Esch |Sietske de Lange|39|wijkagent|sietske@esch.example||06-20000206|af en toe|2|netwerk|||ja||ja||
Dalfser Doeners|Wouter Meijerink|36|programmeur|wouter@doeners.example|w.meijerink@soft.example|06-20000207|niet|2|computers|||nee|@2025-02-20|nee|8011 XZ|
Dalfser Doeners|Fatma Arslan|34|apotheker|fatma@doeners.example||06-20000208|af en toe|3|tolken, papierwerk|@2025-08-02|@2025-08-23|ja|@2025-02-21|ja||
Slagharen Samen|Agnieszka Nowak|45|winkelier|agnieszka@slagharen.example||06-20000209|af en toe|4|naaien|||ja|@2025-03-03|ja||06-20000299
Slagharen Samen|Herman Ekkel|67|met pensioen|herman@slagharen.example||06-20000210|meestal|8|rijden, moestuin|@2025-06-21|@2025-06-14|ja|@2025-03-04|ja||
Lemelerveldse Ploeg|Riekie Kortstee|71|vrijwilliger|riekie@lemelerveld.example||06-20000211|meestal|5|handwerken|||ja|@2025-03-18|nee||
Hoogeveen-Zuid|Jan Pol|49|chauffeur|jan@post.example||06-20000212|niet|2|verhuizen|||nee||nee||`),
      ],
    },
    {
      name: "Nieuwkomers",
      rows: [
        headers(townHouseholds),
        ...lines(`
D25-031|Yara Khalil|Hardenberg|7771 BN|1|3|alleenstaande ouder|V|1991|34|5|Arabisch|A1|ja|graag|Syrië|geen|@2025-01-13|@2025-01-30|@2025-01-06||Te koppelen|Vechtdal Wonen|4
D25-032|Tesfay Gebre|Hardenberg|7772 ZD|1|0|alleenstaand|M|2000|25|2|Tigrinya, Engels|A2|ja|hoeft niet|Eritrea||@2025-01-13|@2025-02-04|@2024-12-19||Te koppelen|Vechtdal Wonen|1
D25-035|Olena Bondar|Ommen|7731 XP|2|1|gezin|V|1984|41|1|Oekraïens, Russisch|B1|ja|hoeft niet|Oekraïne||@2025-01-21|@2025-02-05|@2024-11-11||Is gekoppeld|particulier|3
D25-038|Reza Ahmadi|Ommen|7731 GH|2|0|stel|M|1975|50|3|Farsi, Engels|A2|ja|graag|Iran|rugklachten|@2025-01-27|@2025-02-13|@2025-01-20||Te koppelen|De Veste|2
D25-040|Amina Warsame|Dalfsen|7721 EK|1|0|alleenstaand|V|1997|28|4|Somalisch|A1|nog niet gevraagd|graag|Somalië||@2025-02-06||@2025-02-03||Nieuw binnen|Vechthorst|1
D25-041|Haval Mirza|Dalfsen|7711 KV|2|4|gezin|M|1983|42|6|Koerdisch (Sorani)|A0|ja|graag|Irak|astma (zoon)|@2025-02-10|@2025-02-27|@2025-02-01||Te koppelen|Vechthorst|5
D25-044|Mulu Desta|Hardenberg|7776 BJ|1|2|alleenstaande ouder|V|1994|31|4|Amhaars, Habesha|A1|ja|graag|Ethiopië||@2025-02-18|@2025-03-06|@2025-02-10||Te koppelen|Vechtdal Wonen|3
D25-047|Samuel Tewolde|Hardenberg|7783 DE|1|0|stel|M|1989|36|2|Tigrinya|A1|ja|hoeft niet|Eritrea||@2025-02-20|@2025-03-10|@2025-02-17||Te koppelen|Vechtdal Wonen|2
D25-050|Nadine Uwase|Ommen||1|1|alleenstaande ouder|V|1999|26|3|Kinyarwanda, Frans|geen|ja|wil niet|Rwanda||@2025-03-04|||@2025-07-15|Nieuw binnen|De Veste|2
D25-053|Zabihullah Sahak|Dalfsen||2|5|gezin|M|1980|45|7|Pasjtoe, Dari|A0|ja|graag|Afghanistan|diabetes|@2025-03-06|||na de zomer|Nieuw binnen||5
D25-055|Rana Darwish|Hardenberg|7772 TC|1|0|alleenstaand||1959|66|4|Arabisch|A1|nee|hoeft niet|Syrië||@2025-03-11|@2025-03-27|@2025-03-03||Afgezegd|Vechtdal Wonen|1`),
      ],
    },
    {
      name: "Budget 2025",
      rows: [
        ["Post", "Begroot", "Besteed"],
        ...lines(`
Groepsbijdragen|€1650|€900
Training (5 avonden)|€1250|€500
Tolken|€800|€112.5`),
        ["Totaal", { formula: "SUM(B2:B4)", result: 3700 }, { formula: "SUM(C2:C4)", result: 1512.5 }],
      ],
    },
    {
      name: "Overleg",
      rows: lines(`
Datum|Waar|Wie
@2025-04-03|gemeentehuis Ommen|Gerrieke, Harm
@2025-05-08|gemeentehuis Dalfsen|Gerrieke, Harm, De Veste
@2025-06-05|online|Gerrieke`),
    },
  ],
  expected: {
    sheets: {
      Leeswijzer: { role: "unknown" },
      Groepsoverzicht: { role: "groups", headerRow: 1, firstRow: 2, lastRow: 12, columns: fields(townGroups) },
      Deelnemers: { role: "members", headerRow: 2, firstRow: 3, lastRow: 14, columns: fields(townMembers) },
      Nieuwkomers: { role: "households", headerRow: 1, firstRow: 2, lastRow: 12, columns: fields(townHouseholds) },
      "Budget 2025": { role: "unknown" },
      Overleg: { role: "unknown" },
    },
    groups: [
      townGroup(2, {
        ...{ code: "VD-G01", name: "Marsch Welkom", municipality: "Hardenberg", postcode: "7771 CW", size: 5 },
        ...{ relation: ["straat"], types: ["family", "couple"], vulnerability: { willingness: 3, experience: 2 } },
        ...{ languages: ["nl", "en"], interests: list("tuinieren, bakken"), workFields: list("zorg, bouw") },
        ...{ expectation: { hoursPerWeek: 4 }, distanceKm: 10, registeredOn: "2025-01-08", intakeOn: "2025-01-22" },
        ...{ status: "pool", contactPerson: "Gerrieke Bosch" },
        members: [
          {
            ...{ name: "Jenny Kampherbeek", age: 52, occupation: "kraamverzorgende", email: "jenny@marsch.example" },
            ...{ phone: "06-20000201", daytime: "often", hoursPerWeek: 4, skills: list("koken, oppassen") },
            approval: passed(true, "2025-02-01", true),
          },
          {
            ...{ name: "Bertus Olde Hanter", age: 58, occupation: "monteur", email: "bertus@marsch.example" },
            ...{ phone: "06-20000202", daytime: "never", hoursPerWeek: 2, skills: ["klussen"] },
            approval: passed(true, "2025-02-03", false),
          },
        ],
      }),
      townGroup(3, {
        ...{ code: "VD-G02", name: "Baalder Buren", municipality: "Hardenberg", postcode: "7772 HK", size: 6 },
        ...{ relation: ["straat"], types: ["family"], vulnerability: { willingness: 2, experience: 1 } },
        ...{ languages: ["nl"], interests: list("volleybal, fietsen"), workFields: ["onderwijs"] },
        ...{ expectation: { hoursPerWeek: 3 }, distanceKm: 5, registeredOn: "2025-01-09", intakeOn: "2025-01-27" },
        ...{ status: "pool", contactPerson: "Gerrieke Bosch" },
        members: [
          {
            ...{ name: "Marleen Zweers", occupation: "bakker", email: "marleen@baalder.example" },
            ...{ phone: "06-20000203", daytime: "sometimes", hoursPerWeek: 3, skills: ["bakken"] },
            approval: passed(true, "2025-02-04", true),
          },
        ],
      }),
      townGroup(4, {
        ...{ code: "VD-G03", name: "Ommer Esch", municipality: "Ommen", postcode: "7731 KL", size: 8 },
        ...{ relation: ["volleybal"], types: ["couple", "family"], vulnerability: { willingness: 4, experience: 3 } },
        ...{ languages: ["nl", "de", "en"], interests: ["wandelen"], workFields: list("techniek, zorg") },
        ...{ expectation: { hoursPerWeek: 6 }, distanceKm: 20, registeredOn: "2025-01-15", intakeOn: "2025-02-03" },
        ...{ status: "matched", contactPerson: "Harm Timmerman" },
        members: [
          {
            ...{ name: "Tineke van der Veen", age: 63, occupation: "oud-lerares", email: "tineke@esch.example" },
            ...{ phone: "06-20000204", daytime: "often", hoursPerWeek: 6, skills: list("taalles, huiswerk") },
            ...{ absences: [{ from: "2025-07-05", to: "2025-07-26" }], approval: passed(true, "2025-02-10", true) },
          },
          {
            ...{ name: "Rolf Schutte", age: 41, occupation: "installateur", email: "rolf@esch.example" },
            ...{ phone: "06-20000205", daytime: "sometimes", hoursPerWeek: 3, skills: ["techniek"] },
            approval: passed(true, "2025-02-12", true),
          },
          {
            ...{ name: "Sietske de Lange", age: 39, occupation: "wijkagent", email: "sietske@esch.example" },
            ...{ phone: "06-20000206", daytime: "sometimes", hoursPerWeek: 2, skills: ["netwerk"] },
            approval: passed(true, null, true),
          },
        ],
      }),
      townGroup(5, {
        ...{ code: "VD-G04", name: "Vilsteren en omstreken", municipality: "Ommen", postcode: "7734 PD", size: 4 },
        ...{ relation: ["landgoed"], types: ["couple"], vulnerability: { willingness: 1, experience: 0 } },
        ...{ languages: ["nl"], interests: ["paarden"], workFields: ["landbouw"], expectation: { hoursPerWeek: 2 } },
        ...{ distanceKm: 25, registeredOn: "2025-01-20", status: "registered" },
      }),
      townGroup(6, {
        ...{ code: "VD-G05", name: "Dalfser Doeners", municipality: "Dalfsen", postcode: "7721 AB", size: 5 },
        ...{ relation: ["werk"], types: ["family", "single-parent"], vulnerability: { willingness: 3, experience: 4 } },
        ...{ languages: ["nl", "en", "fr"], interests: list("hardlopen, koken"), workFields: list("ict, bouw") },
        ...{ expectation: { hoursPerWeek: 5 }, distanceKm: 8, registeredOn: "2025-01-22", intakeOn: "2025-02-06" },
        ...{ status: "pool", contactPerson: "Harm Timmerman" },
        members: [
          {
            ...{ name: "Wouter Meijerink", age: 36, occupation: "programmeur", email: "wouter@doeners.example" },
            ...{ phone: "06-20000207", daytime: "never", hoursPerWeek: 2, skills: ["computers"] },
            approval: passed(false, "2025-02-20", false),
          },
          {
            ...{ name: "Fatma Arslan", age: 34, occupation: "apotheker", email: "fatma@doeners.example" },
            ...{ phone: "06-20000208", daytime: "sometimes", hoursPerWeek: 3, skills: list("tolken, papierwerk") },
            ...{ absences: [{ from: "2025-08-02", to: "2025-08-23" }], approval: passed(true, "2025-02-21", true) },
          },
        ],
      }),
      townGroup(7, {
        ...{ code: "VD-G06", name: "Nieuwleusen-West", municipality: "Dalfsen", postcode: "7711 JH", size: 5 },
        ...{ relation: ["straat"], types: ["family"], vulnerability: { experience: 2 } },
        ...{ languages: ["nl"], interests: ["muziek"], workFields: ["zorg"], expectation: { hoursPerWeek: 4 } },
        ...{ distanceKm: 10, registeredOn: "2025-01-29", intakeOn: "2025-02-12", status: "pool" },
        contactPerson: "Harm Timmerman",
      }),
      townGroup(8, {
        ...{ code: "VD-G07", name: "Slagharen Samen", municipality: "Hardenberg", postcode: "7776 AL", size: 7 },
        ...{
          relation: ["carnaval"],
          types: ["family", "single-woman"],
          vulnerability: { willingness: 2, experience: 2 },
        },
        ...{ languages: ["nl", "pl"], interests: list("carnaval, sleutelen"), workFields: ["techniek"] },
        ...{ expectation: { hoursPerWeek: 4 }, distanceKm: 15, registeredOn: "2025-02-04", intakeOn: "2025-02-19" },
        ...{ status: "approved", contactPerson: "Gerrieke Bosch" },
        members: [
          {
            ...{ name: "Agnieszka Nowak", age: 45, occupation: "winkelier", email: "agnieszka@slagharen.example" },
            ...{ phone: "06-20000209", daytime: "sometimes", hoursPerWeek: 4, skills: ["naaien"] },
            approval: passed(true, "2025-03-03", true),
          },
          {
            ...{ name: "Herman Ekkel", age: 67, occupation: "met pensioen", email: "herman@slagharen.example" },
            ...{ phone: "06-20000210", daytime: "often", hoursPerWeek: 8, skills: list("rijden, moestuin") },
            approval: passed(true, "2025-03-04", true),
          },
        ],
      }),
      townGroup(9, {
        ...{ code: "VD-G08", name: "De Krim", municipality: "Hardenberg", postcode: "7782 PB", size: 5 },
        ...{ relation: ["voetbal"], types: ["couple", "single-man"], vulnerability: { willingness: 3, experience: 1 } },
        ...{ languages: ["nl", "en"], interests: list("voetbal, vissen"), workFields: ["bouw"] },
        ...{ expectation: { hoursPerWeek: 3 }, distanceKm: 15, registeredOn: "2025-02-11", intakeOn: "2025-02-26" },
        ...{ status: "paused", contactPerson: "Gerrieke Bosch" },
      }),
      townGroup(10, {
        ...{ code: "VD-G09", name: "Lemelerveldse Ploeg", municipality: "Dalfsen", postcode: "8152", size: 6 },
        ...{ relation: ["koffieochtend"], types: ["single-parent"], vulnerability: { willingness: 2, experience: 3 } },
        ...{ languages: ["nl"], interests: ["handwerken"], workFields: list("zorg, onderwijs") },
        ...{ expectation: { hoursPerWeek: 8 }, distanceKm: 12, registeredOn: "2025-02-17", intakeOn: "2025-03-05" },
        ...{ status: "pool", contactPerson: "Harm Timmerman" },
        members: [
          {
            ...{ name: "Riekie Kortstee", age: 71, occupation: "vrijwilliger", email: "riekie@lemelerveld.example" },
            ...{ phone: "06-20000211", daytime: "often", hoursPerWeek: 5, skills: ["handwerken"] },
            approval: passed(true, "2025-03-18", false),
          },
        ],
      }),
      townGroup(11, {
        ...{ code: "VD-G10", name: "Gramsbergen", municipality: "Hardenberg", postcode: "7783 CV", size: 5 },
        ...{ relation: ["straat"], types: ["couple"], vulnerability: { willingness: 3, experience: 2 } },
        ...{ languages: ["nl"], interests: ["schaatsen"], workFields: ["overheid"], expectation: { hoursPerWeek: 4 } },
        ...{ distanceKm: 10, registeredOn: "2025-02-24", intakeOn: "2025-03-12", status: "withdrawn" },
        contactPerson: "Gerrieke Bosch",
      }),
      townGroup(12, {
        ...{ code: "VD-G05", name: "Hoonhorst", municipality: "Dalfsen", postcode: "7722 KW", size: 4 },
        ...{ relation: ["werk"], types: ["family"], vulnerability: { willingness: 2, experience: 0 } },
        ...{ languages: ["nl", "en"], interests: ["tennis"], workFields: ["bouw"], expectation: { hoursPerWeek: 3 } },
        ...{ distanceKm: 10, registeredOn: "2025-03-03", status: "registered", contactPerson: "Harm Timmerman" },
      }),
    ],
    households: [
      newcomer(2, {
        ...{ code: "D25-031", name: "Yara Khalil", municipality: "Hardenberg", postcode: "7771 BN", adults: 1 },
        ...{ children: 3, type: "single-parent", age: 34, vulnerability: { score: 5 }, languages: ["ar"], dutch: "A1" },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-01-13", intakeOn: "2025-01-30" },
        ...{ housedOn: "2025-01-06", status: "pool" },
      }),
      newcomer(3, {
        ...{ code: "D25-032", name: "Tesfay Gebre", municipality: "Hardenberg", postcode: "7772 ZD", adults: 1 },
        ...{
          children: 0,
          type: "single-man",
          age: 25,
          vulnerability: { score: 2 },
          languages: ["ti", "en"],
          dutch: "A2",
        },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-01-13", intakeOn: "2025-02-04" },
        ...{ housedOn: "2024-12-19", status: "pool" },
      }),
      newcomer(4, {
        ...{ code: "D25-035", name: "Olena Bondar", municipality: "Ommen", postcode: "7731 XP", adults: 2 },
        ...{ children: 1, type: "family", age: 41, vulnerability: { score: 1 }, languages: ["uk", "ru"], dutch: "B1" },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-01-21", intakeOn: "2025-02-05" },
        ...{ housedOn: "2024-11-11", status: "matched" },
      }),
      newcomer(5, {
        ...{ code: "D25-038", name: "Reza Ahmadi", municipality: "Ommen", postcode: "7731 GH", adults: 2 },
        ...{ children: 0, type: "couple", age: 50, vulnerability: { score: 3 }, languages: ["fa", "en"], dutch: "A2" },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-01-27", intakeOn: "2025-02-13" },
        ...{ housedOn: "2025-01-20", status: "pool" },
      }),
      newcomer(6, {
        ...{ code: "D25-040", name: "Amina Warsame", municipality: "Dalfsen", postcode: "7721 EK", adults: 1 },
        ...{ children: 0, type: "single-woman", age: 28, vulnerability: { score: 4 }, languages: ["so"], dutch: "A1" },
        ...{ consent: "unknown", ambassador: "wanted", registeredOn: "2025-02-06", housedOn: "2025-02-03" },
        status: "registered",
      }),
      newcomer(7, {
        ...{ code: "D25-041", name: "Haval Mirza", municipality: "Dalfsen", postcode: "7711 KV", adults: 2 },
        ...{ children: 4, type: "family", age: 42, vulnerability: { score: 6 }, languages: ["ckb"], dutch: "A0" },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-02-10", intakeOn: "2025-02-27" },
        ...{ housedOn: "2025-02-01", status: "pool" },
      }),
      newcomer(8, {
        ...{ code: "D25-044", name: "Mulu Desta", municipality: "Hardenberg", postcode: "7776 BJ", adults: 1 },
        ...{ children: 2, type: "single-parent", age: 31, vulnerability: { score: 4 }, languages: ["am"], dutch: "A1" },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-02-18", intakeOn: "2025-03-06" },
        ...{ housedOn: "2025-02-10", status: "pool" },
      }),
      newcomer(9, {
        ...{ code: "D25-047", name: "Samuel Tewolde", municipality: "Hardenberg", postcode: "7783 DE", adults: 1 },
        ...{ children: 0, age: 36, vulnerability: { score: 2 }, languages: ["ti"], dutch: "A1" },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-02-20", intakeOn: "2025-03-10" },
        ...{ housedOn: "2025-02-17", status: "pool" },
      }),
      newcomer(10, {
        ...{ code: "D25-050", name: "Nadine Uwase", municipality: "Ommen", adults: 1, children: 1 },
        ...{ type: "single-parent", age: 26, vulnerability: { score: 3 }, languages: ["rw", "fr"], dutch: "none" },
        ...{ consent: "yes", ambassador: "declined", registeredOn: "2025-03-04", arrivesOn: "2025-07-15" },
        status: "registered",
      }),
      newcomer(11, {
        ...{ code: "D25-053", name: "Zabihullah Sahak", municipality: "Dalfsen", adults: 2, children: 5 },
        ...{ type: "family", age: 45, vulnerability: { score: 7 }, languages: ["ps", "prs"], dutch: "A0" },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-03-06", status: "registered" },
      }),
      newcomer(12, {
        ...{ code: "D25-055", name: "Rana Darwish", municipality: "Hardenberg", postcode: "7772 TC", adults: 1 },
        ...{ children: 0, age: 66, vulnerability: { score: 4 }, languages: ["ar"], dutch: "A1" },
        ...{ consent: "no", ambassador: "not-needed", registeredOn: "2025-03-11", intakeOn: "2025-03-27" },
        ...{ housedOn: "2025-03-03", status: "withdrawn" },
      }),
    ],
    told: [
      ...["H7", "J11", "12"].map((cell) => `Groepsoverzicht!${cell}`),
      ...["C5", "L12", "A14"].map((cell) => `Deelnemers!${cell}`),
      ...["L8", "G9", "U11", "12"].map((cell) => `Nieuwkomers!${cell}`),
    ],
    fine: [
      ...["D10", "I5"].map((cell) => `Groepsoverzicht!${cell}`),
      ...["A4", "A8", "N8"].map((cell) => `Deelnemers!${cell}`),
      ...["D10", "M10", "N6"].map((cell) => `Nieuwkomers!${cell}`),
    ],
  },
};

// ---------------------------------------------------------------------------------------------------------------- 3
const studentHouses: readonly Column[] = [
  ["huis-id", "code"], // A
  ["huisnaam", "name"], // B
  ["stad", "municipality"], // C
  ["PC6", "postcode"], // D
  ["straat + nr", "address"], // E
  ["hoeveel doen er mee", "size"], // F
  ["bewoners totaal", "-"], // G
  ["soort clubje", "relation"], // H
  ["1e keus", "ranking.1"], // I
  ["2e keus", "ranking.2"], // J
  ["3e keus", "ranking.3"], // K
  ["talen aan tafel", "languages"], // L
  ["hobby's", "interests"], // M
  ["max fietsen (min)", "?"], // N
  ["sfeer: 1 = gezellig, 5 = doelen halen", "expectation.focus"], // O
  ["uurtjes per week", "expectation.hoursPerWeek"], // P
  ["ingeschreven via site", "registeredOn"], // Q
  ["intake gedaan op", "intakeOn"], // R
  ["waar staan we", "status"], // S
  ["buddy vanuit bestuur", "contactPerson"], // T
  ["insta", "-"], // U
];
const studentMembers: readonly Column[] = [
  ["huis", "group"], // A
  ["hoe heet je", "name.first"], // B
  ["tv", "name.infix"], // C
  ["achternm", "name.last"], // D
  ["jaar oud", "age"], // E
  ["studie/werk", "occupation"], // F
  ["unimail", "email"], // G
  ["app-nr", "phone"], // H
  ["doordeweeks overdag vrij?", "daytime"], // I
  ["u/wk", "hoursPerWeek"], // J
  ["goed in", "skills"], // K
  ["weg: eerste dag", "absence.from"], // L
  ["weg: laatste dag", "absence.to"], // M
  ["verklaring ok", "approval.declaration"], // N
  ["VOG binnen", "approval.conductCertificate"], // O
  ["training gehad", "approval.training"], // P
  ["lid sinds", "-"], // Q
  ["rijbewijs", "-"], // R
];
const studentNeighbours: readonly Column[] = [
  ["nr", "code"], // A
  ["voornaam contact", "name.first"], // B
  ["achternaam contact", "name.last"], // C
  ["stad", "municipality"], // D
  ["PC6", "postcode"], // E
  ["grote mensen", "adults"], // F
  ["kids", "children"], // G
  ["leeftijden kids", "-"], // H
  ["gender", "sex"], // I
  ["hoe oud (contact)", "age"], // J
  ["talen", "languages"], // K
  ["niveau NL", "dutch"], // L
  ["vindt 't ok dat huis gegevens krijgt", "consent"], // M
  ["houdt van", "interests"], // N
  ["werk(te) als", "workFields"], // O
  ["V-nummer", "refused"], // P
  ["aangemeld bij ons", "registeredOn"], // Q
  ["gesprek gehad", "intakeOn"], // R
  ["woont hier sinds", "housedOn"], // S
  ["waar staan we", "status"], // T
  ["via wie", "-"], // U
];
const house = groupIn("Huizen");
const neighbour = householdIn("Nieuwe buren");

export const studentFoundation: CorpusCase = {
  about:
    "A student foundation in Groningen and Leeuwarden: student houses as groups, housemates, new neighbours, in loose student Dutch, dates as the site writes them, distance in minutes by bicycle; with the till and the tasks of the board beside it.",
  sheets: [
    {
      name: "Huizen",
      filter: "A1:U13",
      rows: [
        headers(studentHouses),
        ...lines(`
GR01|Huize Spekkie|Groningen|9712 JV|Oude Boteringestraat 44|5|9|huisgenoten|gezinnetje|mama met kids|koppel|Nederlands, Engels|gamen, koken|15|2|4|2025-09-03 14:22|@2025-09-18|zoekt match|Floor de Winter|@huizespekkie
GR02|De Zolder|Groningen|9711 LM|Gelkingestraat 9|6|6|jaarclub|single vrouw|koppel||Nederlands, Engels, Duits|hockey|10|1|3|2025-09-03 19:05|@2025-09-18|heeft match|Floor de Winter|
GR03|Het Balkon|Groningen|9717 KE|Nieuwe Ebbingestraat 120|4|12|huisgenoten|koppel|koppel|single man|Nederlands, Engels, Spaans|films|20|3|2|2025-09-04 09:51|@2025-09-22|zoekt match|Ties Bakker|@hetbalkon050
GR04|Villa Vuurtoren|Groningen|9724 BC|Oosterweg 31|7|8|studievereniging|mama met kids|gezinnetje|single vrouw|Nederlands, Engels|bakken, zwemmen|10|4|6|2025-09-05 22:40|@2025-09-23|zoekt match|Ties Bakker|
GR05|Kamerbreed|Groningen|9742 RS|Zonnelaan 18-3|5|5|huisgenoten|maakt niks uit|||Nederlands, Engels, Italiaans|muziek maken|15|3|3|2025-09-08 11:13|@2025-09-25|zoekt match|Floor de Winter|@kamerbreed
GR06|Sterrebos 12|Groningen|9727 DA|Hereweg 12|3|4|vrienden|single man|single vrouw|koppel|Nederlands, Engels|boulderen|15|2|2|2025-09-09 16:30|@2025-09-25|ff pauze|Ties Bakker|
LW01|De Terp|Leeuwarden|8911 HB|Grote Kerkstraat 70|5|7|huisgenoten|gezinnetje|koppel|single vrouw|Nederlands, Fries|schaatsen, kaarten|10|3|4|2025-09-10 20:02|@2025-09-29|zoekt match|Anouk Jansma|@deterp
LW02|Prinsentuin|Leeuwarden|8911 DE|Groeneweg 5|6|6|roeiploeg|koppel|gezinnetje|mama met kids|Nederlands, Engels|roeien|12|5|4|2025-09-11 08:45|@2025-09-29|zoekt match|Anouk Jansma|
GR07|Jaarclub Kaas|Groningen|9718 PD|Westersingel 2|8|?|jaarclub|gezinnetje|||Nederlands|feestjes, koken|10|1|2|2025-09-15 23:58||net binnen||@jckaas
GR08|Oosterpark Paleis|Groningen|9713|Oliemuldersweg|4/5|7|huisgenoten|single vrouw|mama met kids||Nederlands, Engels, Arabisch|yoga|20|2|3|2025-09-16 13:17|@2025-10-02|zoekt match|Floor de Winter|
GR09|Huize Hamster|Groningen|9714 CB|Korreweg 201|5|10|huisgenoten|mama met kids|single vrouw|gezinnetje|Nederlands, Engels|moestuin|15|4|5|begin sept|@2025-10-02|zoekt match|Ties Bakker|
GR10|Noorderplantsoenbende|Groningen|9717 JE|Kruissingel 8|4|6|vrienden|koppel|single man|gezinnetje|Nederlands, Engels|voetbal|15|6|3|2025-09-01 10:09|@2025-09-16|gestopt|Floor de Winter|`),
      ],
    },
    {
      name: "Huisgenoten",
      rows: [
        headers(studentMembers),
        ...lines(`
GR01|Pien||Hoekstra|21|student psychologie|pien@student.example|06-20000301|vaak|4|luisteren, koken|@2025-12-20|@2026-01-04|✓|@2025-10-01|✓|sept 2023|B
GR01|Gijs|van|Loon|23|student werktuigbouw|gijs@student.example|06-20000302|soms|3|fietsen maken|||✓|@2025-10-03|✓|sept 2022|
GR01|Meral||Demir|20|student rechten|meral@student.example|06-20000303|soms|3|brieven lezen, Turks|||✓||nog niet|sept 2024|
GR02|Isa|de|Haan|22|student geschiedenis|isa@student.example|06-20000304|nooit|2|taal|||✓|@2025-10-06|✓|sept 2022|B
GR02|Loes||Wiersma|22|barista|loes@post.example|06-20000305|vaak|5|koffie, praatjes|||✓|@2025-10-06|✓|sept 2022|
GR04|Emma|van der|Wal|24|coassistent|emma@student.example|06-20000306|nooit|2|zorg|@2025-11-03|@2025-11-28|✓|@2025-10-09|✓|sept 2021|B
GR04|Jelle||Postma|21|student pabo|jelle@student.example|06-20000307|vaak|6|oppassen, huiswerk|||✓|@2025-10-09|✓|sept 2023|B
GR04|Noa||Ben Ali|20|student IT|noa@student.example|06-20000308|soms|3|laptops|||nog niet|@2025-10-10|nog niet|sept 2024|
LW01|Fenna||Dijkstra|22|student HBO-V|fenna@student.example|06-20000309|soms|4|zorg, Fries|||✓|@2025-10-14|✓|feb 2023|B
LW01|Sybren||Terpstra|25|kok|sybren@post.example|06-20000310|vaak|5|koken|||✓|@2025-10-14|✓|feb 2021|B
LW02|Daan|ter|Steege|drieëntwintig|student econometrie|daan@student.example|06-20000311|nooit|2|geldzaken|||✓|@2025-10-15|nog niet|sept 2021|
GR09|Lotte||Mulder|21|student biologie|lotte@student.example|06-20000312|vaak|4|tuin|@2026-02-02|@2026-06-30|✓|@2025-10-20|✓|sept 2023|
GR11|Bo||Kramer|19|student kunst|bo@student.example|06-20000313|soms|2|tekenen|||nog niet||nog niet|sept 2025|`),
      ],
    },
    {
      name: "Nieuwe buren",
      hiddenColumns: ["P"],
      rows: [
        ["NIET DELEN buiten bestuur!! (ook niet in de app)"],
        headers(studentNeighbours),
        ...lines(`
NB1|Rima|Saad|Groningen|9743 LA|1|2|4 en 7|vrouw|31|Arabisch, Engels|A2|ja hoor|bakken, wandelen|juf|2901000001|@2025-08-18|@2025-09-02|@2025-07-14|zoekt match|gemeente
NB2|Yonas|Haile|Groningen|9731 GK|1|0||man|23|Tigrinya|A1|ja hoor|voetbal|bouw|2901000002|@2025-08-18|@2025-09-02|@2025-08-01|zoekt match|gemeente
NB3|Sahar|Naderi|Groningen|9736 AV|2|3|1, 5, 8|vrouw|35|Dari, Farsi|A1|ja hoor|naaien|kleermaker|2901000003|@2025-08-25|@2025-09-09|@2025-08-11|heeft match|VWN
NB4|Dmytro|Savchuk|Groningen|9721 TX|2|0||man|47|Oekraïens, Russisch, Engels|B1|ja hoor|schaken|elektricien, ict||@2025-08-27|@2025-09-11|@2025-03-10|zoekt match|buurvrouw
NB5|Hibo|Farah|Leeuwarden|8923 BZ|1|0||vrouw|26|Somalisch, Engels|A2|nog checken|hardlopen||2901000005|@2025-09-01||@2025-08-28|net binnen|gemeente
NB6|Azad|Mahmoud|Leeuwarden|8933 CN|2|2|10, 12|man|44|Koerdisch, Arabisch|A1|ja hoor|vissen|automonteur|2901000006|@2025-09-01|@2025-09-17|@2025-08-20|zoekt match|gemeente
NB7|Selin|Aydin|Leeuwarden|8917 EM|1|1|3|vrouw|29|Turks|A2|ja hoor|lezen, yoga|verpleegkundige|2901000007|@2025-09-04|@2025-09-19|@2025-08-15|zoekt match|VWN
NB8|Josue|Irakoze|Groningen|9742 GB|1|0||man|34|Kirundi, Frans, Swahili|A2|nee|kerkkoor|leraar|2901000008|@2025-09-08|@2025-09-24|@2025-09-01|gestopt|gemeente
NB9|Maryam|Zahir|Groningen|9737 PK|1|5|2 t/m 14|vrouw|38|Pasjtoe|A0|ja hoor|koken||2901000009|@2025-09-10|31-09-2025|@2025-09-05|zoekt match|VWN
NB10|Bilal|Hamdan|Groningen|9728 HR|4|0||man|52|Arabisch|A1|ja hoor|tuinieren|boer|2901000010|@2025-09-15|@2025-10-01|@2025-09-08|zoekt match|gemeente`),
        [],
        ["VWN = VluchtelingenWerk, COA = opvang"],
      ],
    },
    {
      name: "Kas",
      rows: [
        ["waarvoor", "wie", "bedrag"],
        ...lines(`
pizza startavond|Ties|€86.4
flyers|Anouk|€41.25
treinkaartje Leeuwarden|Floor|€22.8`),
        ["totaal", null, { formula: "SUM(C2:C4)", result: 150.45 }],
      ],
    },
    {
      name: "bestuurstaken",
      rows: lines(`
wie|taak|af
Floor|huizen bellen|ja
Ties|subsidie Noorderzon aanvragen|nee
Anouk|Leeuwarden opstarten|bezig`),
    },
  ],
  expected: {
    sheets: {
      Huizen: { role: "groups", headerRow: 1, firstRow: 2, lastRow: 13, columns: fields(studentHouses) },
      Huisgenoten: { role: "members", headerRow: 1, firstRow: 2, lastRow: 14, columns: fields(studentMembers) },
      "Nieuwe buren": {
        role: "households",
        headerRow: 2,
        firstRow: 3,
        lastRow: 12,
        columns: fields(studentNeighbours),
      },
      Kas: { role: "unknown" },
      bestuurstaken: { role: "unknown" },
    },
    groups: [
      house(2, {
        ...{ code: "GR01", name: "Huize Spekkie", municipality: "Groningen", postcode: "9712 JV", size: 5 },
        ...{ relation: ["huisgenoten"], ranking: rank("f p c"), languages: ["nl", "en"] },
        ...{ interests: list("gamen, koken"), expectation: expectation(4, 2), registeredOn: "2025-09-03" },
        ...{ intakeOn: "2025-09-18", status: "pool", contactPerson: "Floor de Winter" },
        members: [
          {
            ...{ name: "Pien Hoekstra", age: 21, occupation: "student psychologie", email: "pien@student.example" },
            ...{ phone: "06-20000301", daytime: "often", hoursPerWeek: 4, skills: list("luisteren, koken") },
            ...{ absences: [{ from: "2025-12-20", to: "2026-01-04" }], approval: passed(true, "2025-10-01", true) },
          },
          {
            ...{ name: "Gijs van Loon", age: 23, occupation: "student werktuigbouw", email: "gijs@student.example" },
            ...{ phone: "06-20000302", daytime: "sometimes", hoursPerWeek: 3, skills: ["fietsen maken"] },
            approval: passed(true, "2025-10-03", true),
          },
          {
            ...{ name: "Meral Demir", age: 20, occupation: "student rechten", email: "meral@student.example" },
            ...{ phone: "06-20000303", daytime: "sometimes", hoursPerWeek: 3, skills: list("brieven lezen, Turks") },
            approval: passed(true, null, false),
          },
        ],
      }),
      house(3, {
        ...{ code: "GR02", name: "De Zolder", municipality: "Groningen", postcode: "9711 LM", size: 6 },
        ...{ relation: ["jaarclub"], ranking: rank("w c"), languages: ["nl", "en", "de"], interests: ["hockey"] },
        ...{ expectation: expectation(3, 1), registeredOn: "2025-09-03", intakeOn: "2025-09-18" },
        ...{ status: "matched", contactPerson: "Floor de Winter" },
        members: [
          {
            ...{ name: "Isa de Haan", age: 22, occupation: "student geschiedenis", email: "isa@student.example" },
            ...{ phone: "06-20000304", daytime: "never", hoursPerWeek: 2, skills: ["taal"] },
            approval: passed(true, "2025-10-06", true),
          },
          {
            ...{ name: "Loes Wiersma", age: 22, occupation: "barista", email: "loes@post.example" },
            ...{ phone: "06-20000305", daytime: "often", hoursPerWeek: 5, skills: list("koffie, praatjes") },
            approval: passed(true, "2025-10-06", true),
          },
        ],
      }),
      house(4, {
        ...{ code: "GR03", name: "Het Balkon", municipality: "Groningen", postcode: "9717 KE", size: 4 },
        ...{ relation: ["huisgenoten"], ranking: rank("c m"), languages: ["nl", "en", "es"], interests: ["films"] },
        ...{ expectation: expectation(2, 3), registeredOn: "2025-09-04", intakeOn: "2025-09-22" },
        ...{ status: "pool", contactPerson: "Ties Bakker" },
      }),
      house(5, {
        ...{ code: "GR04", name: "Villa Vuurtoren", municipality: "Groningen", postcode: "9724 BC", size: 7 },
        ...{ relation: ["studievereniging"], ranking: rank("p f w"), languages: ["nl", "en"] },
        ...{ interests: list("bakken, zwemmen"), expectation: expectation(6, 4), registeredOn: "2025-09-05" },
        ...{ intakeOn: "2025-09-23", status: "pool", contactPerson: "Ties Bakker" },
        members: [
          {
            ...{ name: "Emma van der Wal", age: 24, occupation: "coassistent", email: "emma@student.example" },
            ...{ phone: "06-20000306", daytime: "never", hoursPerWeek: 2, skills: ["zorg"] },
            ...{ absences: [{ from: "2025-11-03", to: "2025-11-28" }], approval: passed(true, "2025-10-09", true) },
          },
          {
            ...{ name: "Jelle Postma", age: 21, occupation: "student pabo", email: "jelle@student.example" },
            ...{ phone: "06-20000307", daytime: "often", hoursPerWeek: 6, skills: list("oppassen, huiswerk") },
            approval: passed(true, "2025-10-09", true),
          },
          {
            ...{ name: "Noa Ben Ali", age: 20, occupation: "student IT", email: "noa@student.example" },
            ...{ phone: "06-20000308", daytime: "sometimes", hoursPerWeek: 3, skills: ["laptops"] },
            approval: passed(false, "2025-10-10", false),
          },
        ],
      }),
      house(6, {
        ...{ code: "GR05", name: "Kamerbreed", municipality: "Groningen", postcode: "9742 RS", size: 5 },
        ...{ relation: ["huisgenoten"], languages: ["nl", "en", "it"], interests: ["muziek maken"] },
        ...{ expectation: expectation(3, 3), registeredOn: "2025-09-08", intakeOn: "2025-09-25" },
        ...{ status: "pool", contactPerson: "Floor de Winter" },
      }),
      house(7, {
        ...{ code: "GR06", name: "Sterrebos 12", municipality: "Groningen", postcode: "9727 DA", size: 3 },
        ...{ relation: ["vrienden"], ranking: rank("m w c"), languages: ["nl", "en"], interests: ["boulderen"] },
        ...{ expectation: expectation(2, 2), registeredOn: "2025-09-09", intakeOn: "2025-09-25" },
        ...{ status: "paused", contactPerson: "Ties Bakker" },
      }),
      house(8, {
        ...{ code: "LW01", name: "De Terp", municipality: "Leeuwarden", postcode: "8911 HB", size: 5 },
        ...{ relation: ["huisgenoten"], ranking: rank("f c w"), languages: ["nl", "fy"] },
        ...{ interests: list("schaatsen, kaarten"), expectation: expectation(4, 3), registeredOn: "2025-09-10" },
        ...{ intakeOn: "2025-09-29", status: "pool", contactPerson: "Anouk Jansma" },
        members: [
          {
            ...{ name: "Fenna Dijkstra", age: 22, occupation: "student HBO-V", email: "fenna@student.example" },
            ...{ phone: "06-20000309", daytime: "sometimes", hoursPerWeek: 4, skills: list("zorg, Fries") },
            approval: passed(true, "2025-10-14", true),
          },
          {
            ...{ name: "Sybren Terpstra", age: 25, occupation: "kok", email: "sybren@post.example" },
            ...{ phone: "06-20000310", daytime: "often", hoursPerWeek: 5, skills: ["koken"] },
            approval: passed(true, "2025-10-14", true),
          },
        ],
      }),
      house(9, {
        ...{ code: "LW02", name: "Prinsentuin", municipality: "Leeuwarden", postcode: "8911 DE", size: 6 },
        ...{ relation: ["roeiploeg"], ranking: rank("c f p"), languages: ["nl", "en"], interests: ["roeien"] },
        ...{ expectation: expectation(4, 5), registeredOn: "2025-09-11", intakeOn: "2025-09-29" },
        ...{ status: "pool", contactPerson: "Anouk Jansma" },
        members: [
          {
            ...{ name: "Daan ter Steege", occupation: "student econometrie", email: "daan@student.example" },
            ...{ phone: "06-20000311", daytime: "never", hoursPerWeek: 2, skills: ["geldzaken"], age: 23 },
            approval: passed(true, "2025-10-15", false),
          },
        ],
      }),
      house(10, {
        ...{ code: "GR07", name: "Jaarclub Kaas", municipality: "Groningen", postcode: "9718 PD", size: 8 },
        ...{ relation: ["jaarclub"], ranking: rank("f"), languages: ["nl"], interests: list("feestjes, koken") },
        ...{ expectation: expectation(2, 1), registeredOn: "2025-09-15", status: "registered" },
      }),
      house(11, {
        ...{ code: "GR08", name: "Oosterpark Paleis", municipality: "Groningen", postcode: "9713" },
        ...{ relation: ["huisgenoten"], ranking: rank("w p"), languages: ["nl", "en", "ar"], interests: ["yoga"] },
        ...{ expectation: expectation(3, 2), registeredOn: "2025-09-16", intakeOn: "2025-10-02" },
        ...{ status: "pool", contactPerson: "Floor de Winter" },
      }),
      house(12, {
        ...{ code: "GR09", name: "Huize Hamster", municipality: "Groningen", postcode: "9714 CB", size: 5 },
        ...{ relation: ["huisgenoten"], ranking: rank("p w f"), languages: ["nl", "en"], interests: ["moestuin"] },
        ...{ expectation: expectation(5, 4), intakeOn: "2025-10-02", status: "pool", contactPerson: "Ties Bakker" },
        members: [
          {
            ...{ name: "Lotte Mulder", age: 21, occupation: "student biologie", email: "lotte@student.example" },
            ...{ phone: "06-20000312", daytime: "often", hoursPerWeek: 4, skills: ["tuin"] },
            ...{ absences: [{ from: "2026-02-02", to: "2026-06-30" }], approval: passed(true, "2025-10-20", true) },
          },
        ],
      }),
      house(13, {
        ...{ code: "GR10", name: "Noorderplantsoenbende", municipality: "Groningen", postcode: "9717 JE", size: 4 },
        ...{ relation: ["vrienden"], ranking: rank("c m f"), languages: ["nl", "en"], interests: ["voetbal"] },
        ...{ expectation: { hoursPerWeek: 3 }, registeredOn: "2025-09-01", intakeOn: "2025-09-16" },
        ...{ status: "withdrawn", contactPerson: "Floor de Winter" },
      }),
    ],
    households: [
      neighbour(3, {
        ...{ code: "NB1", name: "Rima Saad", municipality: "Groningen", postcode: "9743 LA", adults: 1, children: 2 },
        ...{ type: "single-parent", age: 31, languages: ["ar", "en"], dutch: "A2", consent: "yes" },
        ...{ interests: list("bakken, wandelen"), workFields: ["juf"], registeredOn: "2025-08-18" },
        ...{ intakeOn: "2025-09-02", housedOn: "2025-07-14", status: "pool" },
      }),
      neighbour(4, {
        ...{ code: "NB2", name: "Yonas Haile", municipality: "Groningen", postcode: "9731 GK", adults: 1, children: 0 },
        ...{ type: "single-man", age: 23, languages: ["ti"], dutch: "A1", consent: "yes", interests: ["voetbal"] },
        ...{ workFields: ["bouw"], registeredOn: "2025-08-18", intakeOn: "2025-09-02", housedOn: "2025-08-01" },
        status: "pool",
      }),
      neighbour(5, {
        ...{
          code: "NB3",
          name: "Sahar Naderi",
          municipality: "Groningen",
          postcode: "9736 AV",
          adults: 2,
          children: 3,
        },
        ...{ type: "family", age: 35, languages: ["prs", "fa"], dutch: "A1", consent: "yes", interests: ["naaien"] },
        ...{ workFields: ["kleermaker"], registeredOn: "2025-08-25", intakeOn: "2025-09-09", housedOn: "2025-08-11" },
        status: "matched",
      }),
      neighbour(6, {
        ...{
          code: "NB4",
          name: "Dmytro Savchuk",
          municipality: "Groningen",
          postcode: "9721 TX",
          adults: 2,
          children: 0,
        },
        ...{ age: 47, languages: ["uk", "ru", "en"], dutch: "B1", consent: "yes", interests: ["schaken"] },
        ...{ workFields: list("elektricien, ict"), registeredOn: "2025-08-27", intakeOn: "2025-09-11" },
        ...{ housedOn: "2025-03-10", status: "pool" },
      }),
      neighbour(7, {
        ...{ code: "NB5", name: "Hibo Farah", municipality: "Leeuwarden", postcode: "8923 BZ", adults: 1, children: 0 },
        ...{ type: "single-woman", age: 26, languages: ["so", "en"], dutch: "A2", consent: "unknown" },
        ...{ interests: ["hardlopen"], registeredOn: "2025-09-01", housedOn: "2025-08-28", status: "registered" },
      }),
      neighbour(8, {
        ...{
          code: "NB6",
          name: "Azad Mahmoud",
          municipality: "Leeuwarden",
          postcode: "8933 CN",
          adults: 2,
          children: 2,
        },
        ...{ type: "family", age: 44, languages: ["ku", "ar"], dutch: "A1", consent: "yes", interests: ["vissen"] },
        ...{ workFields: ["automonteur"], registeredOn: "2025-09-01", intakeOn: "2025-09-17", housedOn: "2025-08-20" },
        status: "pool",
      }),
      neighbour(9, {
        ...{
          code: "NB7",
          name: "Selin Aydin",
          municipality: "Leeuwarden",
          postcode: "8917 EM",
          adults: 1,
          children: 1,
        },
        ...{ type: "single-parent", age: 29, languages: ["tr"], dutch: "A2", consent: "yes" },
        ...{ interests: list("lezen, yoga"), workFields: ["verpleegkundige"], registeredOn: "2025-09-04" },
        ...{ intakeOn: "2025-09-19", housedOn: "2025-08-15", status: "pool" },
      }),
      neighbour(10, {
        ...{
          code: "NB8",
          name: "Josue Irakoze",
          municipality: "Groningen",
          postcode: "9742 GB",
          adults: 1,
          children: 0,
        },
        ...{ type: "single-man", age: 34, languages: ["rn", "fr", "sw"], dutch: "A2", consent: "no" },
        ...{ interests: ["kerkkoor"], workFields: ["leraar"], registeredOn: "2025-09-08", intakeOn: "2025-09-24" },
        ...{ housedOn: "2025-09-01", status: "withdrawn" },
      }),
      neighbour(11, {
        ...{
          code: "NB9",
          name: "Maryam Zahir",
          municipality: "Groningen",
          postcode: "9737 PK",
          adults: 1,
          children: 5,
        },
        ...{ type: "single-parent", age: 38, languages: ["ps"], dutch: "A0", consent: "yes", interests: ["koken"] },
        ...{ registeredOn: "2025-09-10", housedOn: "2025-09-05", status: "pool" },
      }),
      neighbour(12, {
        ...{
          code: "NB10",
          name: "Bilal Hamdan",
          municipality: "Groningen",
          postcode: "9728 HR",
          adults: 4,
          children: 0,
        },
        ...{ age: 52, languages: ["ar"], dutch: "A1", consent: "yes", interests: ["tuinieren"], workFields: ["boer"] },
        ...{ registeredOn: "2025-09-15", intakeOn: "2025-10-01", housedOn: "2025-09-08", status: "pool" },
      }),
    ],
    told: [
      ...["N", "J4", "F11", "Q12", "O13"].map((cell) => `Huizen!${cell}`),
      "Huisgenoten!A14",
      ...["6", "K8", "R11", "12"].map((cell) => `Nieuwe buren!${cell}`),
    ],
    fine: [
      ...["G10", "I6", "D11", "Q2"].map((cell) => `Huizen!${cell}`),
      ...["E12", "O4", "D9"].map((cell) => `Huisgenoten!${cell}`),
      ...["P", "P6", "14"].map((cell) => `Nieuwe buren!${cell}`),
    ],
  },
};

// ---------------------------------------------------------------------------------------------------------------- 4
const yearsColumns: readonly Column[] = [
  ["oud nr", "-"], // A
  ["nr.", "code"], // B
  ["wie", "name"], // C
  [null, null], // D
  ["plaats", "municipality"], // E
  ["postc.", "postcode"], // F
  ["straat nr", "address"], // G
  ["tot. pers.", "persons"], // H
  ["18+", "adults"], // I
  ["onder 18", "children"], // J
  ["gezinssit.", "type"], // K
  ["lft aanvr.", "age"], // L
  ["tel 1", "phone"], // M
  ["tel 2 (familie)", "-"], // N
  ["taal / talen", "languages"], // O
  ["NL nivo", "dutch"], // P
  ["toestemming groep", "consent"], // Q
  ["kwetsbaar 0-8", "vulnerability.score"], // R
  ["godsd.", "refused"], // S
  ["aanm. bij ons", "registeredOn"], // T
  ["intake bij ons", "intakeOn"], // U
  ["woning per", "housedOn"], // V
  ["stand van zaken nu", "status"], // W
  ["stand 2023", "-"], // X
  ["fiets", "-"], // Y
  ["opm.", "-"], // Z
];
const listed = householdIn("LIJST");

export const keptForYears: CorpusCase = {
  about:
    "A list of newcomers around Apeldoorn that has been passed on since 2023: bands per year, the header repeated halfway, a hidden row, an empty column, dates in any form, somebody twice, a second table of interpreters below.",
  sheets: [
    {
      name: "LIJST",
      hiddenRows: [8],
      hiddenColumns: ["A"],
      rows: [
        ["LIJST NIEUWKOMERS APELDOORN / ZUTPHEN e.o.    versie 14 DEF (2)"],
        ["geel = let op!    grijs = afgehandeld (niet weggooien, verantwoording!)"],
        [],
        headers(yearsColumns),
        [null, null, "*** 2023 ***"],
        ...lines(`
3|Z-07|fam. Haidari||Zutphen|7203 AC|Rijnhof 12|5|2|3|gezin|39|06-20000401||Dari|A1|ja|5|isl.|12-5-'23|@2023-06-01|@2023-04-20|gekoppeld per 1/9/23|wacht|ja|
4|A-11|Sagal Abdi||Apeldoorn|7323 KL|Kievitstraat 5|1|1|0|alleen (v)|24|06-20000402|06-20000492|Somalisch, Engels|A2|ja|2|isl.|@2023-06-14|@2023-07-03|@2023-05-30|afgerond|gekoppeld|ja|traject klaar okt 24
6|A-12|fam. Rezai||Apeldoorn|7325 HN|Laan van Malkenschoten 88|3|2|1|gezin|33|06-20000403||Farsi|A2|nee|1|-|20-06-2023|@2023-07-10|@2023-06-05|zelf afgemeld|intake|nee|
7|Z-09|fam. Sultani||Zutphen|7201 DG|Polsbroek 40|4|2|3|gezin|41|0575-5550104||Pasjtoe, Dari|A0|ja|6|isl.|3/7/2023|@2023-08-01|@2023-06-26|wacht op groep|wacht|ja|kindje erbij in mei?`),
        [null, null, "*** 2024 ***"],
        ...lines(`
|A-15|Mebrahtu Okbay||Apeldoorn|7331 BN|Ugchelseweg 17|1|1|0|alleen (m)|31|06-20000405||Tigrinya|A1|ja|3|orth.|15/1/24|@2024-02-06|@2024-01-08|wacht op groep||ja|
|A-16|fam. Othman||Apeldoorn|7322DJ|Koninginnelaan 301|6|2|4|gezin|44|06-20000406||Koerdisch|A1|ja|5|isl.|@2024-03-04|@2024-03-21|mrt 2024|gekoppeld per 15/6/24||nee|
|B-02|Oksana Kowalenko||Brummen|6971 GV|Ambachtstraat 3|2|1|1|ouder + kind|37|06-20000407||Oekraïens, Russisch|B1|ja|0||2 april 2024|@2024-04-18|@2023-09-01|wacht op groep||ja|
|E-01|echtpaar Grigoryan||Epe|8161 CM|Hoofdstraat 112|2|2|0|stel|58|0578-5550108|06-20000498|Armeens|A1|?|4|apost.|@2024-05-13|@2024-06-04|@2024-05-01|wacht op groep||nee|zoon belt terug`),
        headers(yearsColumns),
        [null, null, "*** 2025 ***"],
        ...lines(`
|A-20|fam. Tekin||Apeldoorn|7333 PR|Adelaarslaan 55|3|2|1|gezin|30|06-20000409||Turks, Kurmanji|B1|ja|1||@2025-01-20|@2025-02-04|@2025-01-06|wacht op groep||nee|
|V-01|Tesfa Woldu||Voorst|7391 HD|Dorpsstraat 9|1|1|0|alleen|27|06-20000410||Amhaars|A2|ja|2||@2025-02-03|@2025-02-25|@2025-01-27|wacht op groep||ja|
|A-15|Mebrahtu Okbay||Apeldoorn|7331 BN|Ugchelseweg 17|1|1|0|alleen (m)|32|06-20000405||Tigrinya|A2|ja|3|orth.|15/1/24|@2024-02-06|@2024-01-08|gekoppeld per 1/3/25||ja|staat ook bij 2024
|Z-14|fam. Rostami||Zutphen|7204 NK|Leeuweriklaan 2|4|2|2|gezin|36|06-20000411||Farsi|geen|moet nog|4||week 11|||nieuw||nee|
|A-23|Huda Barakat||Apeldoorn|7334 DS|Arnhemseweg 640|7|1|6|ouder + kind|40|06-20000412||Arabisch|A0|ja|9|isl.|@2025-03-24|@2025-04-10|@2025-03-17|wacht op groep||nee|urgent, bellen met school`),
        [],
        [null, null, "gem. aantal pers.", null, null, null, null, { formula: "AVERAGE(H6:H21)", result: 3.0769 }],
        [],
        [null, null, "TOLKEN"],
        ...lines(`
||naam||taal|tel
||Mw. Shirin||Dari / Farsi|06-20000451
||Dhr. Gebru||Tigrinya|06-20000452`),
      ],
    },
    {
      name: "belrondje 2023",
      rows: lines(`
wie|gebeld|uitkomst
Haidari|ja|tevreden
Abdi|2x|voicemail
Sultani|nee|`),
    },
    { name: "kladblok", rows: [["sleutel kantoor ligt bij Hennie"], [], ["7203 = Zutphen zuid??"]] },
  ],
  expected: {
    sheets: {
      LIJST: { role: "households", headerRow: 4, firstRow: 6, lastRow: 21, columns: fields(yearsColumns) },
      "belrondje 2023": { role: "unknown" },
      kladblok: { role: "unknown" },
    },
    groups: [],
    households: [
      listed(6, {
        ...{ code: "Z-07", name: "fam. Haidari", municipality: "Zutphen", postcode: "7203 AC", adults: 2, children: 3 },
        ...{ type: "family", age: 39, languages: ["prs"], dutch: "A1", consent: "yes", vulnerability: { score: 5 } },
        ...{ registeredOn: "2023-05-12", intakeOn: "2023-06-01", housedOn: "2023-04-20", status: "matched" },
      }),
      listed(7, {
        ...{ code: "A-11", name: "Sagal Abdi", municipality: "Apeldoorn", postcode: "7323 KL", adults: 1, children: 0 },
        ...{ type: "single-woman", age: 24, languages: ["so", "en"], dutch: "A2", consent: "yes" },
        ...{ vulnerability: { score: 2 }, registeredOn: "2023-06-14", intakeOn: "2023-07-03", housedOn: "2023-05-30" },
        status: "ended",
      }),
      listed(8, {
        ...{ code: "A-12", name: "fam. Rezai", municipality: "Apeldoorn", postcode: "7325 HN", adults: 2, children: 1 },
        ...{ type: "family", age: 33, languages: ["fa"], dutch: "A2", consent: "no", vulnerability: { score: 1 } },
        ...{ registeredOn: "2023-06-20", intakeOn: "2023-07-10", housedOn: "2023-06-05", status: "withdrawn" },
      }),
      listed(9, {
        ...{ code: "Z-09", name: "fam. Sultani", municipality: "Zutphen", postcode: "7201 DG", adults: 2, children: 3 },
        ...{ type: "family", age: 41, languages: ["ps", "prs"], dutch: "A0", consent: "yes" },
        ...{ vulnerability: { score: 6 }, registeredOn: "2023-07-03", intakeOn: "2023-08-01", housedOn: "2023-06-26" },
        status: "pool",
      }),
      listed(11, {
        ...{ code: "A-15", name: "Mebrahtu Okbay", municipality: "Apeldoorn", postcode: "7331 BN", adults: 1 },
        ...{ children: 0, type: "single-man", age: 31, languages: ["ti"], dutch: "A1", consent: "yes" },
        ...{ vulnerability: { score: 3 }, registeredOn: "2024-01-15", intakeOn: "2024-02-06", housedOn: "2024-01-08" },
        status: "pool",
      }),
      listed(12, {
        ...{
          code: "A-16",
          name: "fam. Othman",
          municipality: "Apeldoorn",
          postcode: "7322 DJ",
          adults: 2,
          children: 4,
        },
        ...{ type: "family", age: 44, languages: ["ku"], dutch: "A1", consent: "yes", vulnerability: { score: 5 } },
        ...{ registeredOn: "2024-03-04", intakeOn: "2024-03-21", status: "matched" },
      }),
      listed(13, {
        ...{ code: "B-02", name: "Oksana Kowalenko", municipality: "Brummen", postcode: "6971 GV", adults: 1 },
        ...{ children: 1, type: "single-parent", age: 37, languages: ["uk", "ru"], dutch: "B1", consent: "yes" },
        ...{ vulnerability: { score: 0 }, registeredOn: "2024-04-02", intakeOn: "2024-04-18", housedOn: "2023-09-01" },
        status: "pool",
      }),
      listed(14, {
        ...{ code: "E-01", name: "echtpaar Grigoryan", municipality: "Epe", postcode: "8161 CM", adults: 2 },
        ...{ children: 0, type: "couple", age: 58, languages: ["hy"], dutch: "A1", consent: "unknown" },
        ...{ vulnerability: { score: 4 }, registeredOn: "2024-05-13", intakeOn: "2024-06-04", housedOn: "2024-05-01" },
        status: "pool",
      }),
      listed(17, {
        ...{ code: "A-20", name: "fam. Tekin", municipality: "Apeldoorn", postcode: "7333 PR", adults: 2, children: 1 },
        ...{ type: "family", age: 30, languages: ["tr", "kmr"], dutch: "B1", consent: "yes" },
        ...{ vulnerability: { score: 1 }, registeredOn: "2025-01-20", intakeOn: "2025-02-04", housedOn: "2025-01-06" },
        status: "pool",
      }),
      listed(18, {
        ...{ code: "V-01", name: "Tesfa Woldu", municipality: "Voorst", postcode: "7391 HD", adults: 1, children: 0 },
        ...{ age: 27, languages: ["am"], dutch: "A2", consent: "yes", vulnerability: { score: 2 } },
        ...{ registeredOn: "2025-02-03", intakeOn: "2025-02-25", housedOn: "2025-01-27", status: "pool" },
      }),
      listed(19, {
        ...{ code: "A-15", name: "Mebrahtu Okbay", municipality: "Apeldoorn", postcode: "7331 BN", adults: 1 },
        ...{ children: 0, type: "single-man", age: 32, languages: ["ti"], dutch: "A2", consent: "yes" },
        ...{ vulnerability: { score: 3 }, registeredOn: "2024-01-15", intakeOn: "2024-02-06", housedOn: "2024-01-08" },
        status: "matched",
      }),
      listed(20, {
        ...{ code: "Z-14", name: "fam. Rostami", municipality: "Zutphen", postcode: "7204 NK", adults: 2, children: 2 },
        ...{ type: "family", age: 36, languages: ["fa"], dutch: "none", consent: "unknown" },
        ...{ vulnerability: { score: 4 }, status: "registered" },
      }),
      listed(21, {
        ...{
          code: "A-23",
          name: "Huda Barakat",
          municipality: "Apeldoorn",
          postcode: "7334 DS",
          adults: 1,
          children: 6,
        },
        ...{ type: "single-parent", age: 40, languages: ["ar"], dutch: "A0", consent: "yes" },
        ...{ registeredOn: "2025-03-24", intakeOn: "2025-04-10", housedOn: "2025-03-17", status: "pool" },
      }),
    ],
    told: ["H9", "O12", "V12", "18", "19", "T20", "R21"].map((cell) => `LIJST!${cell}`),
    fine: ["5", "10", "15", "16", "23", "27", "28", "T6", "R13", "M9"].map((cell) => `LIJST!${cell}`),
  },
};

// ---------------------------------------------------------------------------------------------------------------- 5
/** Field per column where the names stand over two rows. */
const byLetter = (row: readonly (string | null)[]): Record<string, string> =>
  Object.fromEntries(row.flatMap((field, index) => (field === null ? [] : [[letterOf(index), field]])));
const circle = groupIn("Kringen");
const household = householdIn("Gezinnen");

export const twoRowHeaders: CorpusCase = {
  about:
    "A welfare organisation around Eindhoven with names of columns over two rows: merged bands above short names (twice «naam», twice «telefoon»), single columns merged downwards, and a place that is merged over the rows it holds for; ambassadors on a plain sheet.",
  sheets: [
    {
      name: "Kringen",
      merges: [
        ...["A1:X1", "E3:F3", "G3:H3", "I3:J3", "K3:O3", "P3:Q3", "R3:T3", "U3:V3"],
        ...["A", "B", "C", "D", "W", "X"].map((letter) => `${letter}3:${letter}4`),
        ...["B5:B8", "B9:B11", "B12:B14"],
      ],
      rows: [
        ["KRINGEN ZUIDOOST-BRABANT 2025"],
        [],
        cells(
          "Kring|Plaats|Postcode kern|Grootte|Trekker||Reserve||Aankunnen (0 = niets, 4 = veel)||Volgorde van voorkeur, 1 staat bovenaan|||||Verwachting||Alle leden hebben|||Datum||Situatie|Straal (km)",
        ),
        cells(
          "||||naam|telefoon|naam|telefoon|zwaarte|eigen ervaring|gezin m.k.|duo|ouder m.k.|man|vrouw|uren/week|1 contact – 5 resultaat|verklaring|VOG|training|opgave|intake||",
        ),
        ...lines(`
Gestelse Gastvrijheid|Eindhoven|5643 AK|6|Mieke Pulles|06-20000501|Jan Baken|06-20000591|3|1|1|3|2|5|4|4|3|ja|ja|ja|@2025-03-03|@2025-03-18|in de vijver|5
Woensel West||5621 GP|5|Hamza Idrissi|06-20000502|||4|3|2|1|3|4|5|6|4|ja|ja|nee|@2025-03-05|@2025-03-20|in de vijver|3
Strijp T||5617 BC|8|Karlijn Snoeks|06-20000503|Bob Tops|06-20000593|2|0|3|1|4|2|5|3|2|ja|nee|nee|@2025-03-10||opgegeven|10
Genneper Parken||5644 RV|4|Theo van Gerwen|040-5550104|||1|2|5|4|3|2|1|2|1|ja|ja|ja|@2025-03-11|@2025-03-27|heeft gezin sinds mei|8
Brandevoort|Helmond|5708 ZC|7|Saskia Vlemmix|06-20000505|Erik Manders|06-20000595|2|2|1|2|2|3|3|4|3|ja|ja|ja|@2025-03-17|@2025-04-01|in de vijver|6
Helmond-Oost||5703 EJ|5|Marja Swinkels|06-20000506|||3|4|2|4|1|5|3|5|5|nee|nee|nee|@2025-03-19|@2025-04-03|in de vijver|6
Stiphoutse Tuin||5709 MK|6|Paul Verbakel|0492-5550107|Ria Verbakel|0492-5550107|2|1|9|1|2|4|3|3|2|ja|ja|ja|@2025-03-24|@2025-04-08|in de vijver|7
Veldhoven Zonderwijk|Veldhoven|5503 HL|5|Loek Hoeks|06-20000508|||3|veel|1|2|3|||4|3|ja|ja|ja|@2025-03-26|@2025-04-10|in de vijver|4
Zandoerle en verder||5507 TA|9|Aysel Kaya|06-20000509|Dirk Roijmans|06-20000599|4|2|1|3|2|5|4|3|4|ja|2 van de 9|nee|@2025-04-02|@2025-04-16|in de vijver|5
Oerle||5507 LG|5|Harrie Sanders|06-20000510|||0|0||||||2|1|nee|nee|nee|@2025-04-07||ingetrokken|5`),
        [],
        ["Straal = hemelsbreed vanaf de kern"],
      ],
    },
    {
      name: "Gezinnen",
      merges: [
        ...["B1:C1", "F1:I1", "J1:K1", "M1:N1", "O1:R1", "T1:U1"],
        ...["A", "D", "E", "L", "S"].map((letter) => `${letter}1:${letter}2`),
      ],
      rows: [
        cells(
          "Code|Naam||Woongemeente|Postcode (nieuw)|Wie wonen er||||Talen en niveau||Kwetsbaarheid (max. 8)|Afspraken||Datum||||Situatie|School kinderen|",
        ),
        cells(
          "|voor|achter|||groot|klein|m/v|leeftijd oudste|spreekt|Nederlands||akkoord met kring|ambassadeur|opgave|intake|verhuisd|komt op||naam|groep",
        ),
        ...lines(`
E-301|Layla|Mansour|Eindhoven|5632 EE|1|2|v|33|Arabisch|A1|4|ja|ja graag|@2025-02-17|@2025-03-04|@2025-02-03||in de vijver|De Schakel|3 en 5
E-302|Filmon|Andom|Eindhoven|5612 JB|1|0|m|22|Tigrinya, Engels|A2|1|ja|niet nodig|@2025-02-19|@2025-03-06|@2025-01-20||in de vijver||
E-303|Shabnam|Qaderi|Helmond|5701 RN|2|4|v|38|Dari|A0|7|ja|ja graag|@2025-02-24|@2025-03-11|@2025-02-10||in de vijver|OBS Westwijzer|1, 4, 6
E-304|Ivan|Tkachenko|Veldhoven|5501 CK|3|1|m|49|Oekraïens, Russisch|B1|2|ja|niet nodig|@2025-02-26|@2025-03-13|@2024-10-01||heeft kring sinds mei|Sondervick|brugklas
E-305|Rojda|Celik|Eindhoven|5654 NB|2|0|v|28|Kurmanji, Turks|A2|1|ja|niet nodig|@2025-03-03|@2025-03-18|@2025-02-24||in de vijver||
E-306|Abdi|Nur|Eindhoven|5625 AX|1|0|m|41|Somalisch, Arabisch|A1|5|weet niet|ja graag|@2025-03-05||@2025-03-01||opgegeven||
E-307|Goitom|Kiflay|Helmond|5705 CT|2|3|m|36|Tigrinya, Eritrees|A1|3|ja|ja graag|@2025-03-10|@2025-03-25|@2025-02-28||in de vijver|Het Baken|2, 2, 7
E-308|Mariana|Toma|Helmond||1|1|v|24|Engels|geen|2|ja|niet nodig|@2025-03-12|||@2025-08-04|opgegeven||
E-309|Khaled|Aziz|Veldhoven|5506 VB|2|2|m|30|Arabisch, Engels|A2|2|nee|wil ik niet|@2025-03-17|@2025-04-01|@2025-03-10||ingetrokken|De Brembocht|4 en 8
E-310|Zeinab|Yousef|Eindhoven||1|3|v|35|Arabisch|A0|6 of 7|ja|ja graag|@2025-03-20|||eind juli|opgegeven||`),
      ],
    },
    {
      name: "Ambassadeurs",
      rows: lines(`
Nummer|Wie|Talen|Werkt in|Plek voor|Bellen|Mailen|Km-vergoeding
CA1|Samira Bouzid|Arabisch, Frans, Nederlands|Eindhoven|3|06-20000551|samira@amb.example|€0.23
CA2|Habtom Tesfu|Tigrinya, Amhaars, Nederlands|Helmond|2|06-20000552|habtom@amb.example|€0.23
CA3|Nilofar Azizi|Dari, Pasjtoe, Engels|Eindhoven|4|06-20000553|nilofar@amb.example|€0.23
CA4|Berivan Dogan|Kurmanji, Turks, Nederlands|Veldhoven|0|06-20000554|berivan@amb.example|
CA5|Iryna Lysenko|Oekraïens, Russisch, Engels|Eindhoven|1|06-20000555|iryna@amb.example|€0.23`),
    },
  ],
  expected: {
    sheets: {
      Kringen: {
        ...{ role: "groups", headerRow: 3, firstRow: 5, lastRow: 14 },
        columns: byLetter([
          ...["name", "municipality", "postcode", "size", "-", "phone", "-", "-"],
          ...["vulnerability.willingness", "vulnerability.experience"],
          ...[
            "ranking.family",
            "ranking.couple",
            "ranking.single-parent",
            "ranking.single-man",
            "ranking.single-woman",
          ],
          ...["expectation.hoursPerWeek", "expectation.focus"],
          ...["approval.declaration", "approval.conductCertificate", "approval.training"],
          ...["registeredOn", "intakeOn", "status", "distanceKm"],
        ]),
      },
      Gezinnen: {
        ...{ role: "households", headerRow: 1, firstRow: 3, lastRow: 12 },
        columns: byLetter([
          ...["code", "name.first", "name.last", "municipality", "postcode", "adults", "children", "sex", "age"],
          ...["languages", "dutch", "vulnerability.score", "consent", "ambassador"],
          ...["registeredOn", "intakeOn", "housedOn", "arrivesOn", "status", "-", "-"],
        ]),
      },
      Ambassadeurs: {
        ...{ role: "ambassadors", headerRow: 1, firstRow: 2, lastRow: 6 },
        columns: byLetter(["code", "name", "languages", "municipality", "capacity", "phone", "email", "-"]),
      },
    },
    groups: [
      circle(5, {
        ...{ name: "Gestelse Gastvrijheid", municipality: "Eindhoven", postcode: "5643 AK", size: 6, distanceKm: 5 },
        ...{ vulnerability: { willingness: 3, experience: 1 }, ranking: rank("f p c w m") },
        ...{ expectation: expectation(4, 3), registeredOn: "2025-03-03", intakeOn: "2025-03-18", status: "pool" },
        approval: { declaration: true, conductCertificate: true, training: true },
      }),
      circle(6, {
        ...{ name: "Woensel West", municipality: "Eindhoven", postcode: "5621 GP", size: 5, distanceKm: 3 },
        ...{ vulnerability: { willingness: 4, experience: 3 }, ranking: rank("c f p m w") },
        ...{ expectation: expectation(6, 4), registeredOn: "2025-03-05", intakeOn: "2025-03-20", status: "pool" },
        approval: { declaration: true, conductCertificate: true, training: false },
      }),
      circle(7, {
        ...{ name: "Strijp T", municipality: "Eindhoven", postcode: "5617 BC", size: 8, distanceKm: 10 },
        ...{ vulnerability: { willingness: 2, experience: 0 }, ranking: rank("c m f p w") },
        ...{ expectation: expectation(3, 2), registeredOn: "2025-03-10", status: "registered" },
        approval: { declaration: true, conductCertificate: false, training: false },
      }),
      circle(8, {
        ...{ name: "Genneper Parken", municipality: "Eindhoven", postcode: "5644 RV", size: 4, distanceKm: 8 },
        ...{ vulnerability: { willingness: 1, experience: 2 }, ranking: rank("w m p c f") },
        ...{ expectation: expectation(2, 1), registeredOn: "2025-03-11", intakeOn: "2025-03-27", status: "matched" },
        approval: { declaration: true, conductCertificate: true, training: true },
      }),
      circle(9, {
        ...{ name: "Brandevoort", municipality: "Helmond", postcode: "5708 ZC", size: 7, distanceKm: 6 },
        ...{ vulnerability: { willingness: 2, experience: 2 }, ranking: rank("f c+p m+w") },
        ...{ expectation: expectation(4, 3), registeredOn: "2025-03-17", intakeOn: "2025-04-01", status: "pool" },
        approval: { declaration: true, conductCertificate: true, training: true },
      }),
      circle(10, {
        ...{ name: "Helmond-Oost", municipality: "Helmond", postcode: "5703 EJ", size: 5, distanceKm: 6 },
        ...{ vulnerability: { willingness: 3, experience: 4 }, ranking: rank("p f w c m") },
        ...{ expectation: expectation(5, 5), registeredOn: "2025-03-19", intakeOn: "2025-04-03", status: "pool" },
        approval: { declaration: false, conductCertificate: false, training: false },
      }),
      circle(11, {
        ...{ name: "Stiphoutse Tuin", municipality: "Helmond", postcode: "5709 MK", size: 6, distanceKm: 7 },
        ...{ vulnerability: { willingness: 2, experience: 1 }, ranking: rank("c p w m") },
        ...{ expectation: expectation(3, 2), registeredOn: "2025-03-24", intakeOn: "2025-04-08", status: "pool" },
        approval: { declaration: true, conductCertificate: true, training: true },
      }),
      circle(12, {
        ...{ name: "Veldhoven Zonderwijk", municipality: "Veldhoven", postcode: "5503 HL", size: 5, distanceKm: 4 },
        ...{ vulnerability: { willingness: 3 }, ranking: rank("f c p") },
        ...{ expectation: expectation(4, 3), registeredOn: "2025-03-26", intakeOn: "2025-04-10", status: "pool" },
        approval: { declaration: true, conductCertificate: true, training: true },
      }),
      circle(13, {
        ...{ name: "Zandoerle en verder", municipality: "Veldhoven", postcode: "5507 TA", size: 9, distanceKm: 5 },
        ...{ vulnerability: { willingness: 4, experience: 2 }, ranking: rank("f p c w m") },
        ...{ expectation: expectation(3, 4), registeredOn: "2025-04-02", intakeOn: "2025-04-16", status: "pool" },
        approval: { declaration: true, training: false },
      }),
      circle(14, {
        ...{ name: "Oerle", municipality: "Veldhoven", postcode: "5507 LG", size: 5, distanceKm: 5 },
        ...{ vulnerability: { willingness: 0, experience: 0 }, expectation: expectation(2, 1) },
        ...{ registeredOn: "2025-04-07", status: "withdrawn" },
        approval: { declaration: false, conductCertificate: false, training: false },
      }),
    ],
    households: [
      household(3, {
        ...{
          code: "E-301",
          name: "Layla Mansour",
          municipality: "Eindhoven",
          postcode: "5632 EE",
          adults: 1,
          children: 2,
        },
        ...{ type: "single-parent", age: 33, languages: ["ar"], dutch: "A1", vulnerability: { score: 4 } },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-02-17", intakeOn: "2025-03-04" },
        ...{ housedOn: "2025-02-03", status: "pool" },
      }),
      household(4, {
        ...{
          code: "E-302",
          name: "Filmon Andom",
          municipality: "Eindhoven",
          postcode: "5612 JB",
          adults: 1,
          children: 0,
        },
        ...{ type: "single-man", age: 22, languages: ["ti", "en"], dutch: "A2", vulnerability: { score: 1 } },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-02-19", intakeOn: "2025-03-06" },
        ...{ housedOn: "2025-01-20", status: "pool" },
      }),
      household(5, {
        ...{
          code: "E-303",
          name: "Shabnam Qaderi",
          municipality: "Helmond",
          postcode: "5701 RN",
          adults: 2,
          children: 4,
        },
        ...{ type: "family", age: 38, languages: ["prs"], dutch: "A0", vulnerability: { score: 7 } },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-02-24", intakeOn: "2025-03-11" },
        ...{ housedOn: "2025-02-10", status: "pool" },
      }),
      household(6, {
        ...{
          code: "E-304",
          name: "Ivan Tkachenko",
          municipality: "Veldhoven",
          postcode: "5501 CK",
          adults: 3,
          children: 1,
        },
        ...{ type: "family", age: 49, languages: ["uk", "ru"], dutch: "B1", vulnerability: { score: 2 } },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-02-26", intakeOn: "2025-03-13" },
        ...{ housedOn: "2024-10-01", status: "matched" },
      }),
      household(7, {
        ...{
          code: "E-305",
          name: "Rojda Celik",
          municipality: "Eindhoven",
          postcode: "5654 NB",
          adults: 2,
          children: 0,
        },
        ...{ age: 28, languages: ["kmr", "tr"], dutch: "A2", vulnerability: { score: 1 } },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-03-03", intakeOn: "2025-03-18" },
        ...{ housedOn: "2025-02-24", status: "pool" },
      }),
      household(8, {
        ...{ code: "E-306", name: "Abdi Nur", municipality: "Eindhoven", postcode: "5625 AX", adults: 1, children: 0 },
        ...{ type: "single-man", age: 41, languages: ["so", "ar"], dutch: "A1", vulnerability: { score: 5 } },
        ...{ consent: "unknown", ambassador: "wanted", registeredOn: "2025-03-05", housedOn: "2025-03-01" },
        status: "registered",
      }),
      household(9, {
        ...{
          code: "E-307",
          name: "Goitom Kiflay",
          municipality: "Helmond",
          postcode: "5705 CT",
          adults: 2,
          children: 3,
        },
        ...{ type: "family", age: 36, languages: ["ti"], dutch: "A1", vulnerability: { score: 3 } },
        ...{ consent: "yes", ambassador: "wanted", registeredOn: "2025-03-10", intakeOn: "2025-03-25" },
        ...{ housedOn: "2025-02-28", status: "pool" },
      }),
      household(10, {
        ...{ code: "E-308", name: "Mariana Toma", municipality: "Helmond", adults: 1, children: 1 },
        ...{ type: "single-parent", age: 24, languages: ["en"], dutch: "none", vulnerability: { score: 2 } },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-03-12", arrivesOn: "2025-08-04" },
        status: "registered",
      }),
      household(11, {
        ...{
          code: "E-309",
          name: "Khaled Aziz",
          municipality: "Veldhoven",
          postcode: "5506 VB",
          adults: 2,
          children: 2,
        },
        ...{ type: "family", age: 30, languages: ["ar", "en"], dutch: "A2", vulnerability: { score: 2 } },
        ...{ consent: "no", ambassador: "declined", registeredOn: "2025-03-17", intakeOn: "2025-04-01" },
        ...{ housedOn: "2025-03-10", status: "withdrawn" },
      }),
      household(12, {
        ...{ code: "E-310", name: "Zeinab Yousef", municipality: "Eindhoven", adults: 1, children: 3 },
        ...{ type: "single-parent", age: 35, languages: ["ar"], dutch: "A0", consent: "yes", ambassador: "wanted" },
        ...{ registeredOn: "2025-03-20", status: "registered" },
      }),
    ],
    ambassadors: [
      {
        ...{ sheet: "Ambassadeurs", row: 2, code: "CA1", name: "Samira Bouzid" },
        ...{ languages: ["ar", "fr", "nl"], municipality: "Eindhoven", capacity: 3 },
      },
      {
        ...{ sheet: "Ambassadeurs", row: 3, code: "CA2", name: "Habtom Tesfu" },
        ...{ languages: ["ti", "am", "nl"], municipality: "Helmond", capacity: 2 },
      },
      {
        ...{ sheet: "Ambassadeurs", row: 4, code: "CA3", name: "Nilofar Azizi" },
        ...{ languages: ["prs", "ps", "en"], municipality: "Eindhoven", capacity: 4 },
      },
      {
        ...{ sheet: "Ambassadeurs", row: 5, code: "CA4", name: "Berivan Dogan" },
        ...{ languages: ["kmr", "tr", "nl"], municipality: "Veldhoven", capacity: 0 },
      },
      {
        ...{ sheet: "Ambassadeurs", row: 6, code: "CA5", name: "Iryna Lysenko" },
        ...{ languages: ["uk", "ru", "en"], municipality: "Eindhoven", capacity: 1 },
      },
    ],
    told: [
      ...["K11", "J12", "S13"].map((cell) => `Kringen!${cell}`),
      ...["7", "J9", "L12", "R12"].map((cell) => `Gezinnen!${cell}`),
    ],
    fine: [
      ...["B6", "B8", "K9", "16", "I14", "H11"].map((cell) => `Kringen!${cell}`),
      ...["E10", "M8", "U6"].map((cell) => `Gezinnen!${cell}`),
      "Ambassadeurs!E5",
    ],
  },
};
