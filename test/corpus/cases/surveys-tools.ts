// Exports of survey tools (Google Forms, Microsoft Forms, SurveyMonkey, Qualtrics, LimeSurvey, KoboToolbox, Typeform).
// All people, groups, addresses, numbers and answers are invented.
import type { CorpusCase, CorpusCell } from "../case.ts";

/** A name of a column with what a careful person takes it for. */
type Column = readonly [header: string, field: string];
const letterOf = (index: number): string =>
  (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : "") + String.fromCharCode(65 + (index % 26));
const headers = (columns: readonly Column[]): CorpusCell[] => columns.map(([header]) => header);
const fields = (columns: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(columns.map((column, index) => [letterOf(index), column.at(-1) ?? "-"]));
/** A row from text: `#` number, `@` day or moment, nothing for an empty cell, and the rest as it stands. */
const line = (text: string): CorpusCell[] =>
  text.split("|").map((cell) => {
    if (cell === "") return null;
    if (cell.startsWith("#")) return Number(cell.slice(1));
    if (!cell.startsWith("@")) return cell;
    return cell.includes("T") ? { date: cell.slice(1), format: "d-m-yyyy h:mm:ss" } : { date: cell.slice(1) };
  });
const kinds = { F: "family", C: "couple", P: "single-parent", M: "single-man", W: "single-woman" } as const;
/** `F C=P` is family first, then couple and single parent on one place. */
const order = (text: string) =>
  text.split(" ").map((place) => place.split("=").map((letter) => kinds[letter as keyof typeof kinds]));

// ------------------------------------------------------------------------------------------------- Google Forms, groups
const gridQuestion = "Wie zouden jullie graag verwelkomen? Geef elke rij een eigen plaats.";
const googleColumns: readonly Column[] = [
  ["Tijdstempel", "-"], // A
  ["E-mailadres", "email"], // B
  ["Hoe noemen jullie jezelf als groep?", "name"], // C
  ["Wie spreken wij als eerste aan?", "-"], // D
  ["Telefoonnummer waarop we de groep kunnen bellen", "phone"], // E
  ["Bij welke gemeente horen jullie?", "municipality"], // F
  ["Postcode van de woning die voor jullie het meest centraal ligt", "postcode"], // G
  ["Aantal groepsleden (alleen wie echt meedoet)", "size"], // H
  ["Hoe zijn jullie aan elkaar verbonden?", "relation"], // I
  ["Hoe wonen jullie zelf? Vink alles aan wat in de groep voorkomt.", "types"], // J
  [`${gridQuestion} [Vrouw alleen]`, "ranking.single-woman"], // K
  [`${gridQuestion} [Man alleen]`, "ranking.single-man"], // L
  [`${gridQuestion} [Echtpaar of stel zonder kinderen]`, "ranking.couple"], // M
  [`${gridQuestion} [Eenoudergezin]`, "ranking.single-parent"], // N
  [`${gridQuestion} [Gezin met twee ouders]`, "ranking.family"], // O
  ["Hoeveel minuten fietsen vinden jullie nog te doen?", "-"], // P
  ["Tot hoeveel kilometer van jullie vandaan mag het huishouden wonen?", "distanceKm"], // Q
  [
    "Hebben jullie eerder mensen in een kwetsbare situatie bijgestaan? (0 = nog nooit, 4 = heel vaak)",
    "vulnerability.experience",
  ], // R
  [
    "Willen jullie een huishouden met zware problemen steunen? (0 = liever niet, 4 = heel graag)",
    "vulnerability.willingness",
  ], // S
  ["In welke talen kunnen jullie een gesprek voeren?", "languages"], // T
  ["Hobby's in de groep", "interests"], // U
  ["Uren die jullie er samen per week in willen steken", "expectation.hoursPerWeek"], // V
  ["Gezelligheid of doelen? (1 = vooral gezellig samen, 5 = vooral doelen halen)", "expectation.focus"], // W
  ["Zijn alle leden bereid om een VOG aan te vragen?", "-"], // X
  ["Aan welke geloofsgemeenschap zijn jullie verbonden? (mag leeg blijven)", "refused"], // Y
  ["Waar hebben jullie over ons gelezen of gehoord?", "-"], // Z
  ["Vragen of opmerkingen", "-"], // AA
];
/** Places in the grid, in the order of its rows; 0 for a row without a tick. */
const grid = (places: string): string =>
  Array.from(places)
    .map((place) => (place === "0" ? "" : `${place}e plaats`))
    .join("|");
const gf = "Formulierreacties 1";

export const googleGridGroups: CorpusCase = {
  about:
    "Dutch Google Forms responses of groups around Haarlem: a grid with a row per kind of household and the place as answer, a tie, a group that answered twice, willingness to ask for a certificate that is not the certificate.",
  sheets: [
    {
      name: gf,
      rows: [
        headers(googleColumns),
        line(
          `@2025-03-04T20:11:32|krokus@post.example|De Krokusjes|Marga Bolhuis|06 2000 0101|Haarlem|2023 KL|#5|Buren, Vrienden|Stel zonder kinderen, Vrouw alleen|${grid("25134")}|#20|#5|#2|#3|Nederlands, Engels, Duits|tuinieren, koken|#4|#2|Ja||huis-aan-huisblad|`,
        ),
        line(
          `@2025-03-05T08:40:09|schalkwijk@post.example|Team Schalkwijk|Rob Teeuwen|0620000102|Haarlem|2033ab|#6|Collega's|Gezin met kinderen|${grid("45321")}|#15|#4|#1|#2|Nederlands, Engels|voetbal|#5|#4|Ja|protestantse kerk|collega|`,
        ),
        line(
          `@2025-03-05T21:02:55|heemstede@post.example|Heemstede Helpt|Ineke Laan|023-5550103|Heemstede|2102 CD|#7|Vrienden, Leeskring|Man alleen, Vrouw alleen|${grid("13245")}|#30|5 km|#3|#4|Nederlands, Engels, Frans|lezen, theater, wandelen|#6|#3|Ja||buurthuis|kunnen pas na de zomer`,
        ),
        line(
          `@2025-03-06T19:15:00|spaarne@post.example|Spaarne-oever|Wil Duin|06-20000104|Haarlem|2011 GR|#5|Buren|Gezin met kinderen, Alleenstaande ouder|${grid("45221")}|#20|#6|#2|#2|Nederlands, Arabisch|zeilen|#3|#2|Nog niet iedereen||Facebook|`,
        ),
        line(
          `@2025-03-08T10:27:41|amsterdamsevaart@post.example|Vrienden van de Vaart|Joke Snel|0620000105|Haarlem|2031 BD|#4|Vrienden|Stel zonder kinderen|${grid("34125")}|#10|#3|#0|#1|Nederlands|bordspellen|3 à 4|#1|Ja||via via|we zoeken nog een vijfde`,
        ),
        line(
          `@2025-03-09T14:50:22|vijfhoek@post.example|De Vijfhoek|Teun Maas|06 2000 0106|Haarlem|2012 XP|#5|Buren, Sportmaatjes|Man alleen, Stel zonder kinderen|${grid("01203")}|#15|#5|#1|#3|Nederlands, Engels, Spaans|klimmen, muziek|#4|#5|Ja||poster|`,
        ),
        line(
          `@2025-03-11T20:33:18|bloemendaal@post.example|Duin en Dorp|Elly Hoogeveen|0620000107|Bloemendaal|2061|#8|Familie, Buren|Gezin met kinderen|${grid("43521")}|#25|niet al te ver|#2|#3|Nederlands, Engels|paardrijden, koken|#8|#3|Ja|doopsgezind|kerkblad|`,
        ),
        line(
          `@2025-03-12T09:05:47|schalkwijk@post.example|Team Schalkwijk|Rob Teeuwen|0620000102|Haarlem|2033 AB|#7|Collega's|Gezin met kinderen, Vrouw alleen|${grid("35421")}|#15|#4|#1|#3|Nederlands, Engels|voetbal, koken|#5|#4|Ja|protestantse kerk|collega|er is iemand bij gekomen`,
        ),
        line(
          `@2025-03-14T16:44:10|leidsebuurt@post.example|Leidsebuurt Open Deur|Sanne Prins|06-20000108|Haarlem|2013 EH|#5|Vrienden|Alleenstaande ouder, Vrouw alleen|${grid("24513")}|#20|#5|#4|#4|Nederlands, Turks, Haarlems|zingen, naaien|#4|#2|Ja||nieuwsbrief gemeente|`,
        ),
        line(
          `@2025-03-15T11:20:36|overveen@post.example|Overveen Eén|Kees van Gent|0620000109|Bloemendaal|2051 GA|#6|Oud-collega's|Stel zonder kinderen|${grid("43125")}|#35|#7|#3|#2|Nederlands, Engels, Duits, Italiaans|tennis|#6|#4|Weet ik niet||krant|`,
        ),
      ],
    },
  ],
  expected: {
    sheets: { [gf]: { role: "groups", headerRow: 1, firstRow: 2, lastRow: 11, columns: fields(googleColumns) } },
    groups: [
      {
        ...{ sheet: gf, row: 2, name: "De Krokusjes", municipality: "Haarlem", postcode: "2023 KL", size: 5 },
        ...{ relation: ["Buren", "Vrienden"], types: ["couple", "single-woman"], ranking: order("C W P F M") },
        ...{ vulnerability: { willingness: 3, experience: 2 }, languages: ["nl", "en", "de"], distanceKm: 5 },
        ...{ interests: ["tuinieren", "koken"], expectation: { hoursPerWeek: 4, focus: 2 } },
      },
      {
        ...{ sheet: gf, row: 3, name: "Team Schalkwijk", municipality: "Haarlem", postcode: "2033 AB", size: 6 },
        ...{ relation: ["Collega's"], types: ["family"], ranking: order("F P C W M"), distanceKm: 4 },
        ...{ vulnerability: { willingness: 2, experience: 1 }, languages: ["nl", "en"] },
        ...{ interests: ["voetbal"], expectation: { hoursPerWeek: 5, focus: 4 } },
      },
      {
        ...{ sheet: gf, row: 4, name: "Heemstede Helpt", municipality: "Heemstede", postcode: "2102 CD", size: 7 },
        ...{ relation: ["Vrienden", "Leeskring"], types: ["single-man", "single-woman"], ranking: order("W C M P F") },
        ...{ vulnerability: { willingness: 4, experience: 3 }, languages: ["nl", "en", "fr"], distanceKm: 5 },
        ...{ interests: ["lezen", "theater", "wandelen"], expectation: { hoursPerWeek: 6, focus: 3 } },
      },
      {
        ...{ sheet: gf, row: 5, name: "Spaarne-oever", municipality: "Haarlem", postcode: "2011 GR", size: 5 },
        ...{ relation: ["Buren"], types: ["family", "single-parent"], ranking: order("F C=P W M"), distanceKm: 6 },
        ...{ vulnerability: { willingness: 2, experience: 2 }, languages: ["nl", "ar"] },
        ...{ interests: ["zeilen"], expectation: { hoursPerWeek: 3, focus: 2 } },
      },
      {
        ...{ sheet: gf, row: 6, name: "Vrienden van de Vaart", municipality: "Haarlem", postcode: "2031 BD", size: 4 },
        ...{ relation: ["Vrienden"], types: ["couple"], ranking: order("C P W M F"), distanceKm: 3 },
        ...{ vulnerability: { willingness: 1, experience: 0 }, languages: ["nl"] },
        ...{ interests: ["bordspellen"], expectation: { focus: 1 } },
      },
      {
        ...{ sheet: gf, row: 7, name: "De Vijfhoek", municipality: "Haarlem", postcode: "2012 XP", size: 5 },
        ...{ relation: ["Buren", "Sportmaatjes"], types: ["single-man", "couple"], ranking: order("M C F") },
        ...{ vulnerability: { willingness: 3, experience: 1 }, languages: ["nl", "en", "es"], distanceKm: 5 },
        ...{ interests: ["klimmen", "muziek"], expectation: { hoursPerWeek: 4, focus: 5 } },
      },
      {
        ...{ sheet: gf, row: 8, name: "Duin en Dorp", municipality: "Bloemendaal", postcode: "2061", size: 8 },
        ...{ relation: ["Familie", "Buren"], types: ["family"], ranking: order("F P M W C") },
        ...{ vulnerability: { willingness: 3, experience: 2 }, languages: ["nl", "en"] },
        ...{ interests: ["paardrijden", "koken"], expectation: { hoursPerWeek: 8, focus: 3 } },
      },
      {
        ...{ sheet: gf, row: 9, name: "Team Schalkwijk", municipality: "Haarlem", postcode: "2033 AB", size: 7 },
        ...{ relation: ["Collega's"], types: ["family", "single-woman"], ranking: order("F P W C M"), distanceKm: 4 },
        ...{ vulnerability: { willingness: 3, experience: 1 }, languages: ["nl", "en"] },
        ...{ interests: ["voetbal", "koken"], expectation: { hoursPerWeek: 5, focus: 4 } },
      },
      {
        ...{ sheet: gf, row: 10, name: "Leidsebuurt Open Deur", municipality: "Haarlem", postcode: "2013 EH", size: 5 },
        ...{ relation: ["Vrienden"], types: ["single-parent", "single-woman"], ranking: order("P W F M C") },
        ...{ vulnerability: { willingness: 4, experience: 4 }, languages: ["nl", "tr"], distanceKm: 5 },
        ...{ interests: ["zingen", "naaien"], expectation: { hoursPerWeek: 4, focus: 2 } },
      },
      {
        ...{ sheet: gf, row: 11, name: "Overveen Eén", municipality: "Bloemendaal", postcode: "2051 GA", size: 6 },
        ...{ relation: ["Oud-collega's"], types: ["couple"], ranking: order("C P M W F"), distanceKm: 7 },
        ...{ vulnerability: { willingness: 2, experience: 3 }, languages: ["nl", "en", "de", "it"] },
        ...{ interests: ["tennis"], expectation: { hoursPerWeek: 6, focus: 4 } },
      },
    ],
    households: [],
    told: [`${gf}!V6`, `${gf}!Q8`, `${gf}!9`, `${gf}!T10`],
    fine: [`${gf}!N5`, `${gf}!K7`, `${gf}!G3`, `${gf}!G8`, `${gf}!Q4`],
  },
};

// -------------------------------------------------------------------------------------------- Microsoft Forms, households
const microsoftColumns: readonly Column[] = [
  ["Id", "-"], // A
  ["Begintijd", "-"], // B
  ["Tijd van voltooien", "-"], // C
  ["E-mail", "-"], // D
  ["Naam", "-"], // E
  ["Tijd van laatste wijziging", "-"], // F
  ["Ons dossiernummer", "code"], // G
  ["Voornaam van de hoofdbewoner", "name.first"], // H
  ["Achternaam van de hoofdbewoner", "name.last"], // I
  ["Toegewezen aan gemeente", "municipality"], // J
  ["Postcode van de toegewezen woning", "postcode"], // K
  ["Postcode van de opvang waar men vandaan komt", "-"], // L
  ["Datum waarop men de woning heeft betrokken", "housedOn"], // M
  ["Volwassenen (18+) in de woning", "adults"], // N
  ["Kinderen t/m 17 in de woning", "children"], // O
  ["Waarvan schoolgaand", "-"], // P
  ["Personen in de nareis", "-"], // Q
  ["Aanhef hoofdbewoner", "sex"], // R
  ["Geboortejaar hoofdbewoner", "-"], // S
  ["Moedertaal en andere talen", "languages"], // T
  ["Taalniveau Nederlands volgens de laatste toets", "dutch"], // U
  ["Zet de soorten groepsleden op volgorde: bovenaan wat men het prettigst vindt", "ranking"], // V
  ["Waarmee wil men als eerste aan de slag?", "priorities"], // W
  ["Ambassadeur erbij?", "ambassador"], // X
  ["Gaat men akkoord met een koppeling aan een groep?", "consent"], // Y
  ["Draaglast in punten (0 = geen, 8 = zeer zwaar)", "vulnerability.score"], // Z
  ["Burgerservicenummer", "refused"], // AA
  ["V-nummer", "refused"], // AB
  ["Land van herkomst", "refused"], // AC
  ["Medische bijzonderheden", "refused"], // AD
  ["Overige opmerkingen van de begeleider", "-"], // AE
];
const choiceWords = {
  F: "Gezinnen met kinderen",
  C: "Stellen zonder kinderen",
  P: "Alleenstaande ouders",
  M: "Alleenstaande mannen",
  W: "Alleenstaande vrouwen",
} as const;
const microsoftOrder = (text: string): string =>
  text === ""
    ? ""
    : `${text
        .split(" ")
        .map((letter) => choiceWords[letter as keyof typeof choiceWords])
        .join(";")};`;
const worker = "m.tolsma@steunpunt.example|Mirte Tolsma";
const worker2 = "b.oude@steunpunt.example|Bas Oude Essink";
const mf = "Sheet1";

export const microsoftCaseworkers: CorpusCase = {
  about:
    "A Dutch Microsoft Forms export filled in by caseworkers in Twente, so E-mail and Naam are those of the worker; the ranking question in one cell with semicolons, a postcode of the reception centre, a file number used twice.",
  sheets: [
    {
      name: mf,
      rows: [
        headers(microsoftColumns),
        line(
          `#1|@2025-04-07T09:12:00|@2025-04-07T09:31:14|${worker}||TW-2025-011|Samira|Haddad|Enschede|7511 JN|7575 EL|@2025-03-17|#1|#3|#2|#0|mevr.|#1988|Arabisch;Frans;|A1|${microsoftOrder("P F W C M")}|Taal;School van de kinderen;|Graag|Ja|#5|000000012|2900000001|Syrië||`,
        ),
        line(
          `#2|@2025-04-07T10:02:40|@2025-04-07T10:20:03|${worker}||TW-2025-012|Tesfalem|Gebrehiwot|Enschede|7531 AC|7575 EL|@2025-02-24|#1|#0||#4|dhr.|#1991|Tigrinya;|A2|${microsoftOrder("M C F P W")}|Werk;Gezinshereniging;|Hoeft niet|Ja|#4||2900000002|Eritrea||vrouw en drie kinderen volgen`,
        ),
        line(
          `#3|@2025-04-08T13:30:11|@2025-04-08T13:52:45|${worker2}||TW-2025-013|Farhad|Noorzai|Hengelo|7551 CV|7671 GA|@2025-03-31|#2|#2|#1|#0|dhr.|#1984|Dari;Pasjtoe;Engels;|A1|${microsoftOrder("F P C M W")}|Taal;Werk;|Graag|Ja|#3|000000024|2900000003|Afghanistan|reuma|`,
        ),
        line(
          `#4|@2025-04-09T09:05:20|@2025-04-09T09:29:58|${worker2}||TW-2025-014|Hodan|Yusuf|Hengelo|7553 HB|7671 GA|@2025-04-01|#1|#0||#0|mevr.|#2001|Somalisch;Engels;|B1|${microsoftOrder("W P F C M")}|Studie;Mensen leren kennen;|Hoeft niet|Denkt er nog over na|#2||2900000004|Somalië||`,
        ),
        line(
          `#5|@2025-04-09T11:11:09|@2025-04-09T11:40:31|${worker}||TW-2025-015|Mahmoud|Barakat|Almelo|7607ND|7575 EL|@2025-01-13|#2|#0||#0|dhr.|#1959|Arabisch;|nog geen|${microsoftOrder("C F W P M")}|Mensen leren kennen;|Graag|Ja|#6||2900000005|Syrië|hartpatiënt|samen met zijn zus`,
        ),
        line(
          `#6|@2025-04-10T14:14:14|@2025-04-10T14:33:20|${worker}||TW-2025-016|Iryna|Bondarenko|Almelo|7604 EP||@2024-12-02|#1|#1|#1|#0|mevr.|#1990|Oekraïens;Russisch;|A2|${microsoftOrder("F P C W M")}|Werk;Taal;|Aangeboden maar afgeslagen|Ja|#1||2900000006|Oekraïne||`,
        ),
        line(
          `#7|@2025-04-11T10:45:00|@2025-04-11T11:02:17|${worker2}||TW-2025-017|Dilovan|Hasso|Borne|7622 AS|7671 GA|@2025-03-10|#2|#5|#3|#0|dhr.|#1982|Koerdisch;Arabisch;|A1|${microsoftOrder("F P C M W")}|School van de kinderen;Taal;|Graag|Ja|#5|000000036|2900000007|Irak||`,
        ),
        line(
          `#8|@2025-04-14T09:30:33|@2025-04-14T09:51:46|${worker2}||TW-2025-014|Natnael|Kidane|Hengelo|7555 KL|7671 GA|@2025-04-07|#1|#0||#1|dhr.|#1996|Tigrinya;Engels;|A2|${microsoftOrder("M F C W P")}|Werk;|Hoeft niet|Ja|#2||2900000008|Eritrea||`,
        ),
        line(
          `#9|@2025-04-15T15:00:05|@2025-04-15T15:18:55|${worker}||TW-2025-018|Leyla|Demir|Enschede|7523 WK|7575 EL|@2025-03-03|#1|#2|#2|#0|mevr.|#1979|Turks;Koerdisch (Kurmanji);|tussen A1 en B1|${microsoftOrder("W P F C M")}|Taal;|Hoeft niet|Nee|#7||2900000009|Turkije||wil eerst rust`,
        ),
        line(
          `#10|@2025-04-16T08:55:12|@2025-04-16T09:10:49|${worker}||TW-2025-019|Said|Abdallah|Enschede|7545 RM||@2025-04-14|#1|#0||#0|dhr.|#1973|Arabisch;|A1||Taal;Wonen;|Graag|Ja|||2900000010|Soedan||nog geen gesprek over voorkeur gehad`,
        ),
      ],
    },
  ],
  expected: {
    sheets: { [mf]: { role: "households", headerRow: 1, firstRow: 2, lastRow: 11, columns: fields(microsoftColumns) } },
    groups: [],
    households: [
      {
        ...{ sheet: mf, row: 2, code: "TW-2025-011", name: "Samira Haddad", municipality: "Enschede" },
        ...{ postcode: "7511 JN", housedOn: "2025-03-17", adults: 1, children: 3, type: "single-parent" },
        ...{ languages: ["ar", "fr"], dutch: "A1", ranking: order("P F W C M"), ambassador: "wanted", consent: "yes" },
        ...{ priorities: ["Taal", "School van de kinderen"], vulnerability: { score: 5 } },
      },
      {
        ...{ sheet: mf, row: 3, code: "TW-2025-012", name: "Tesfalem Gebrehiwot", municipality: "Enschede" },
        ...{ postcode: "7531 AC", housedOn: "2025-02-24", adults: 1, children: 0, type: "single-man" },
        ...{ languages: ["ti"], dutch: "A2", ranking: order("M C F P W"), ambassador: "not-needed", consent: "yes" },
        ...{ priorities: ["Werk", "Gezinshereniging"], vulnerability: { score: 4 } },
      },
      {
        ...{ sheet: mf, row: 4, code: "TW-2025-013", name: "Farhad Noorzai", municipality: "Hengelo" },
        ...{ postcode: "7551 CV", housedOn: "2025-03-31", adults: 2, children: 2, type: "family" },
        ...{ languages: ["prs", "ps", "en"], dutch: "A1", ranking: order("F P C M W") },
        ...{ ambassador: "wanted", consent: "yes", priorities: ["Taal", "Werk"], vulnerability: { score: 3 } },
      },
      {
        ...{ sheet: mf, row: 5, code: "TW-2025-014", name: "Hodan Yusuf", municipality: "Hengelo" },
        ...{ postcode: "7553 HB", housedOn: "2025-04-01", adults: 1, children: 0, type: "single-woman" },
        ...{ languages: ["so", "en"], dutch: "B1", ranking: order("W P F C M") },
        ...{ ambassador: "not-needed", consent: "unknown", vulnerability: { score: 2 } },
        priorities: ["Studie", "Mensen leren kennen"],
      },
      {
        ...{ sheet: mf, row: 6, code: "TW-2025-015", name: "Mahmoud Barakat", municipality: "Almelo" },
        ...{ postcode: "7607 ND", housedOn: "2025-01-13", adults: 2, children: 0 },
        ...{ languages: ["ar"], dutch: "none", ranking: order("C F W P M"), ambassador: "wanted", consent: "yes" },
        ...{ priorities: ["Mensen leren kennen"], vulnerability: { score: 6 } },
      },
      {
        ...{ sheet: mf, row: 7, code: "TW-2025-016", name: "Iryna Bondarenko", municipality: "Almelo" },
        ...{ postcode: "7604 EP", housedOn: "2024-12-02", adults: 1, children: 1, type: "single-parent" },
        ...{
          languages: ["uk", "ru"],
          dutch: "A2",
          ranking: order("F P C W M"),
          ambassador: "declined",
          consent: "yes",
        },
        ...{ priorities: ["Werk", "Taal"], vulnerability: { score: 1 } },
      },
      {
        ...{ sheet: mf, row: 8, code: "TW-2025-017", name: "Dilovan Hasso", municipality: "Borne" },
        ...{ postcode: "7622 AS", housedOn: "2025-03-10", adults: 2, children: 5, type: "family" },
        ...{ languages: ["ar"], dutch: "A1", ranking: order("F P C M W"), ambassador: "wanted", consent: "yes" },
        ...{ priorities: ["School van de kinderen", "Taal"], vulnerability: { score: 5 } },
      },
      {
        ...{ sheet: mf, row: 9, code: "TW-2025-014", name: "Natnael Kidane", municipality: "Hengelo" },
        ...{ postcode: "7555 KL", housedOn: "2025-04-07", adults: 1, children: 0, type: "single-man" },
        ...{ languages: ["ti", "en"], dutch: "A2", ranking: order("M F C W P") },
        ...{ ambassador: "not-needed", consent: "yes", priorities: ["Werk"], vulnerability: { score: 2 } },
      },
      {
        ...{ sheet: mf, row: 10, code: "TW-2025-018", name: "Leyla Demir", municipality: "Enschede" },
        ...{ postcode: "7523 WK", housedOn: "2025-03-03", adults: 1, children: 2, type: "single-parent" },
        ...{ languages: ["tr", "kmr"], ranking: order("W P F C M"), ambassador: "not-needed", consent: "no" },
        ...{ priorities: ["Taal"], vulnerability: { score: 7 } },
      },
      {
        ...{ sheet: mf, row: 11, code: "TW-2025-019", name: "Said Abdallah", municipality: "Enschede" },
        ...{ postcode: "7545 RM", housedOn: "2025-04-14", adults: 1, children: 0, type: "single-man" },
        ...{ languages: ["ar"], dutch: "A1", ambassador: "wanted", consent: "yes", priorities: ["Taal", "Wonen"] },
      },
    ],
    told: [`${mf}!6`, `${mf}!T8`, `${mf}!9`, `${mf}!U10`],
    fine: [`${mf}!D`, `${mf}!Q3`, `${mf}!K6`, `${mf}!V2`, `${mf}!X7`],
  },
};

// ---------------------------------------------------------------------------------------------------- SurveyMonkey, groups
type TwoRows = readonly [first: string, second: string, field: string];
const monkeyColumns: readonly TwoRows[] = [
  ["Respondent ID", "", "-"], // A
  ["Collector ID", "", "-"], // B
  ["Start Date", "", "-"], // C
  ["End Date", "", "-"], // D
  ["IP Address", "", "-"], // E
  ["Email Address", "", "-"], // F
  ["First Name", "", "-"], // G
  ["Last Name", "", "-"], // H
  ["Custom Data 1", "", "-"], // I
  ["Welke naam hebben jullie als groep gekozen?", "Open-Ended Response", "name"], // J
  ["Waar zitten jullie en hoe bereiken we de groep?", "Straat en nummer", "address"], // K
  ["", "Postcode (cijfers en letters)", "postcode"], // L
  ["", "In de gemeente", "municipality"], // M
  ["", "Mail van de groep", "email"], // N
  ["", "Telefoon van de groep", "phone"], // O
  ["Uit hoeveel mensen bestaat de groep nu?", "Open-Ended Response", "size"], // P
  ["Welke band hebben jullie met elkaar? Kruis aan wat klopt.", "Familie", "relation"], // Q
  ["", "Buurtgenoten", "relation"], // R
  ["", "Koor of vereniging", "relation"], // S
  ["", "Werk of studie", "relation"], // T
  [
    "Sleep in de volgorde van jullie voorkeur, met jullie eerste keus bovenaan.",
    "Een man alleen",
    "ranking.single-man",
  ], // U
  ["", "Een gezin", "ranking.family"], // V
  ["", "Een ouder alleen met kinderen", "ranking.single-parent"], // W
  ["", "Een vrouw alleen", "ranking.single-woman"], // X
  ["", "Een stel", "ranking.couple"], // Y
  ["Welke talen beheersen jullie?", "Nederlands", "languages"], // Z
  ["", "Engels", "languages"], // AA
  ["", "Frans", "languages"], // AB
  ["", "Arabisch", "languages"], // AC
  ["", "Turks", "languages"], // AD
  ["", "Andere taal (vul in)", "languages"], // AE
  [
    "Kies het cijfer dat bij jullie past (0 = helemaal niet, 4 = heel sterk)",
    "Wij hebben al vaker kwetsbare mensen begeleid",
    "vulnerability.experience",
  ], // AF
  ["", "Wij willen ons inzetten voor mensen met grote problemen", "vulnerability.willingness"], // AG
  ["", "Wij kijken uit naar de kennismaking", "-"], // AH
  ["Hoeveel uren wil de groep in totaal per week geven?", "Open-Ended Response", "expectation.hoursPerWeek"], // AI
  ["Hoeveel kilometer is het naar het dichtstbijzijnde station?", "Open-Ended Response", "-"], // AJ
  ["Welke afstand tot het huishouden is voor jullie het maximum (in km)?", "Open-Ended Response", "distanceKm"], // AK
  ["Mogen we jullie ons nieuws mailen?", "Response", "-"], // AL
];
const monkeyMeta = (number: number, day: string): string =>
  `#${118900410000 + number * 37}|#428100${500 + (number % 2)}|${day} 19:${10 + number}:04|${day} 19:${25 + number}:51|192.0.2.${60 + number}||||`;
const sm = "Sheet";

export const monkeyGroups: CorpusCase = {
  about:
    "A SurveyMonkey export (all responses, expanded) of groups around Nijmegen: the question in row 1 above its first column only, the options in row 2, check boxes as a column per option, ranks per option, somebody who stopped halfway.",
  sheets: [
    {
      name: sm,
      rows: [
        monkeyColumns.map(([first]) => first || null),
        monkeyColumns.map(([, second]) => second || null),
        line(
          `${monkeyMeta(1, "2025-10-14")}|Hees Helpt|Dorpsweg 3|6541 AB|Nijmegen|hees@post.example|024-5550201|#5||Buurtgenoten|||#5|#1|#2|#4|#3|Nederlands|Engels|||||#2|#3|#4|#5|#2|#6|Ja`,
        ),
        line(
          `${monkeyMeta(2, "2025-10-14")}|Lent aan de Waal|Laauwikstraat 12|6663 CK|Nijmegen|lent@post.example|06 2000 0202|#6|Familie|Buurtgenoten|||#4|#2|#1|#3|#5|Nederlands|Engels|Frans||||#1|#2|#4|#4|#1|#5|Nee`,
        ),
        line(
          `${monkeyMeta(3, "2025-10-15")}|Koor Cantabile|Kerkplein 8|6602HM|Wijchen|cantabile@post.example|0620000203|#9|||Koor of vereniging||#3|#4|#5|#1|#2|Nederlands|Engels||||Spaans, Portugees|#0|#4|#3|#8|#3|#10|Ja`,
        ),
        line(
          `${monkeyMeta(4, "2025-10-15")}|De Jaargenoten|Groenestraat 140|6531 HR|Nijmegen|jaargenoten@post.example||#5||||Werk of studie|#1|#5|#4|#2|#3|Nederlands|Engels||||Duits|#3|#4|#4|#6|#1|#4|Ja`,
        ),
        line(
          `${monkeyMeta(5, "2025-10-16")}|Beuningen Samen|Wilhelminalaan 21|6641 JE|Beuningen|beuningen@post.example|0620000205|#7|Familie|||Werk of studie|#5|#1|#3|#4|#2|Nederlands|||Arabisch|Turks||#4|#4|#4|#7|#6|7,5|Ja`,
        ),
        line(`${monkeyMeta(6, "2025-10-16")}|Groepje Dukenburg||||||||||||||||||||||||||||`),
        line(
          `${monkeyMeta(7, "2025-10-18")}|Bottendaal|Thijmstraat 77|6531 CN|Nijmegen|bottendaal@post.example|06-20000207|vijf||Buurtgenoten||Werk of studie|#2|#4|#3|#1|#5|Nederlands|Engels||Arabisch|||#2|#2|#3|#4|#1|#5|Nee`,
        ),
        line(
          `${monkeyMeta(8, "2025-10-19")}|Ooijpolder|Hezelstraat 4|6576 BD|Berg en Dal|ooij@post.example|0620000208|#4|Familie||||#5|#2|#1|#3|#4|Nederlands|||||Nedersaksisch|#1|#1|#2|#3|#9|op de fiets te doen|Ja`,
        ),
        line(
          `${monkeyMeta(9, "2025-10-20")}|Grootstal|Grootstalselaan 30|6533 SK|Nijmegen|grootstal@post.example|0620000209|#6||Buurtgenoten|Koor of vereniging|||#1|#2|||Nederlands|Engels||||Pools|#3|#2|#4|#5|#2|#8|Ja`,
        ),
      ],
    },
  ],
  expected: {
    sheets: { [sm]: { role: "groups", headerRow: 1, firstRow: 3, lastRow: 11, columns: fields(monkeyColumns) } },
    groups: [
      {
        ...{ sheet: sm, row: 3, name: "Hees Helpt", municipality: "Nijmegen", postcode: "6541 AB", size: 5 },
        ...{ relation: ["Buurtgenoten"], ranking: order("F P C W M"), languages: ["nl", "en"], distanceKm: 6 },
        ...{ vulnerability: { willingness: 3, experience: 2 }, expectation: { hoursPerWeek: 5 } },
      },
      {
        ...{ sheet: sm, row: 4, name: "Lent aan de Waal", municipality: "Nijmegen", postcode: "6663 CK", size: 6 },
        ...{ relation: ["Familie", "Buurtgenoten"], ranking: order("P F W M C"), languages: ["nl", "en", "fr"] },
        ...{ vulnerability: { willingness: 2, experience: 1 }, expectation: { hoursPerWeek: 4 }, distanceKm: 5 },
      },
      {
        ...{ sheet: sm, row: 5, name: "Koor Cantabile", municipality: "Wijchen", postcode: "6602 HM", size: 9 },
        ...{ relation: ["Koor of vereniging"], ranking: order("W C M F P"), languages: ["nl", "en", "es", "pt"] },
        ...{ vulnerability: { willingness: 4, experience: 0 }, expectation: { hoursPerWeek: 8 }, distanceKm: 10 },
      },
      {
        ...{ sheet: sm, row: 6, name: "De Jaargenoten", municipality: "Nijmegen", postcode: "6531 HR", size: 5 },
        ...{ relation: ["Werk of studie"], ranking: order("M W C P F"), languages: ["nl", "en", "de"] },
        ...{ vulnerability: { willingness: 4, experience: 3 }, expectation: { hoursPerWeek: 6 }, distanceKm: 4 },
      },
      {
        ...{ sheet: sm, row: 7, name: "Beuningen Samen", municipality: "Beuningen", postcode: "6641 JE", size: 7 },
        ...{ relation: ["Familie", "Werk of studie"], ranking: order("F C P W M"), languages: ["nl", "ar", "tr"] },
        ...{ vulnerability: { willingness: 4, experience: 4 }, expectation: { hoursPerWeek: 7 }, distanceKm: 7.5 },
      },
      { sheet: sm, row: 8, name: "Groepje Dukenburg" },
      {
        ...{ sheet: sm, row: 9, name: "Bottendaal", municipality: "Nijmegen", postcode: "6531 CN", size: 5 },
        ...{ relation: ["Buurtgenoten", "Werk of studie"], ranking: order("W M P F C"), languages: ["nl", "en", "ar"] },
        ...{ vulnerability: { willingness: 2, experience: 2 }, expectation: { hoursPerWeek: 4 }, distanceKm: 5 },
      },
      {
        ...{ sheet: sm, row: 10, name: "Ooijpolder", municipality: "Berg en Dal", postcode: "6576 BD", size: 4 },
        ...{ relation: ["Familie"], ranking: order("P F W C M"), languages: ["nl", "nds"] },
        ...{ vulnerability: { willingness: 1, experience: 1 }, expectation: { hoursPerWeek: 3 } },
      },
      {
        ...{ sheet: sm, row: 11, name: "Grootstal", municipality: "Nijmegen", postcode: "6533 SK", size: 6 },
        ...{ relation: ["Buurtgenoten", "Koor of vereniging"], ranking: order("F P"), languages: ["nl", "en", "pl"] },
        ...{ vulnerability: { willingness: 2, experience: 3 }, expectation: { hoursPerWeek: 5 }, distanceKm: 8 },
      },
    ],
    households: [],
    told: [`${sm}!8`, `${sm}!AK10`],
    fine: [`${sm}!P9`, `${sm}!AK7`, `${sm}!AE5`, `${sm}!U11`, `${sm}!L5`],
  },
};

// ----------------------------------------------------------------------------------------------------- Qualtrics, households
type ThreeRows = readonly [id: string, text: string, importId: string, field: string];
const peopleText = "Uit wie bestaat uw huishouden? Vul getallen in.";
const dragText = "Sleep de antwoorden. Zet bovenaan met wie u het liefst optrekt.";
const qualtricsColumns: readonly ThreeRows[] = [
  ["StartDate", "Start Date", "startDate", "-"], // A
  ["EndDate", "End Date", "endDate", "-"], // B
  ["Status", "Response Type", "status", "-"], // C
  ["IPAddress", "IP Address", "ipAddress", "-"], // D
  ["Progress", "Progress", "progress", "-"], // E
  ["Duration (in seconds)", "Duration (in seconds)", "duration", "-"], // F
  ["Finished", "Finished", "finished", "-"], // G
  ["RecordedDate", "Recorded Date", "recordedDate", "-"], // H
  ["ResponseId", "Response ID", "_recordId", "-"], // I
  ["RecipientLastName", "Recipient Last Name", "recipientLastName", "-"], // J
  ["RecipientFirstName", "Recipient First Name", "recipientFirstName", "-"], // K
  ["RecipientEmail", "Recipient Email", "recipientEmail", "-"], // L
  ["ExternalReference", "External Data Reference", "externalDataReference", "-"], // M
  ["LocationLatitude", "Location Latitude", "locationLatitude", "-"], // N
  ["LocationLongitude", "Location Longitude", "locationLongitude", "-"], // O
  ["DistributionChannel", "Distribution Channel", "distributionChannel", "-"], // P
  ["UserLanguage", "User Language", "userLanguage", "-"], // Q
  ["Q3", "Wat is uw inschrijfnummer? (zie de brief)", "QID3_TEXT", "code"], // R
  ["Q4_1", "Uw naam - Voornaam", "QID4_1", "name.first"], // S
  ["Q4_2", "Uw naam - Achternaam", "QID4_2", "name.last"], // T
  ["Q5", "In welke gemeente gaat u wonen, of woont u al?", "QID5", "municipality"], // U
  ["Q6", "Welke postcode heeft die woning?", "QID6_TEXT", "postcode"], // V
  ["Q7_1", `${peopleText} - Volwassenen`, "QID7_1", "adults"], // W
  ["Q7_2", `${peopleText} - Kinderen (0 tot en met 17 jaar)`, "QID7_2", "children"], // X
  ["Q7_3", `${peopleText} - Familieleden die nog moeten komen`, "QID7_3", "-"], // Y
  ["Q8", "U bent een", "QID8", "sex"], // Z
  ["Q9", "Wat is uw leeftijd?", "QID9_TEXT", "age"], // AA
  ["Q10", "Welke talen kunt u spreken? - Selected Choice", "QID10", "languages"], // AB
  ["Q10_9_TEXT", "Welke talen kunt u spreken? - Nog een andere taal: - Text", "QID10_9_TEXT", "languages"], // AC
  ["Q11", "Hoe ver bent u met Nederlands?", "QID11", "dutch"], // AD
  ["Q12_1", `${dragText} - Een groep van vooral gezinnen`, "QID12_1", "ranking.family"], // AE
  ["Q12_2", `${dragText} - Een groep van vooral stellen zonder kinderen`, "QID12_2", "ranking.couple"], // AF
  ["Q12_3", `${dragText} - Een groep van vooral alleenstaande ouders`, "QID12_3", "ranking.single-parent"], // AG
  ["Q12_4", `${dragText} - Een groep van vooral alleenstaande mannen`, "QID12_4", "ranking.single-man"], // AH
  ["Q12_5", `${dragText} - Een groep van vooral alleenstaande vrouwen`, "QID12_5", "ranking.single-woman"], // AI
  ["Q13", "Hoeveel uur in de week wilt u de groep zien?", "QID13_TEXT", "expectation.hoursPerWeek"], // AJ
  ["Q14", "Wat wilt u dit jaar vooral bereiken? - Selected Choice", "QID14", "priorities"], // AK
  ["Q15", "Wilt u dat een cultureel ambassadeur helpt bij het contact?", "QID15", "ambassador"], // AL
  ["Q16", "Wij zoeken een groep die bij u past. Vindt u dat goed?", "QID16", "consent"], // AM
  ["Q17", "Gaat u naar een kerk, moskee of tempel?", "QID17", "refused"], // AN
  ["Q18", "Gebruikt u medicijnen? Waarvoor?", "QID18_TEXT", "refused"], // AO
  ["Q_Language", "Q_Language", "Q_Language", "-"], // AP
];
const qualtricsMeta = (number: number, kind = "IP Address", progress = 100, language = "NL"): string => {
  const at = `2025-11-${String(3 + number).padStart(2, "0")} 1${number % 8}:2${number % 6}`;
  const preview = kind === "Survey Preview";
  return [
    ...[`${at}:07`, `${at}:55`, kind, preview ? "" : `192.0.2.${80 + number}`, `#${progress}`, `#${600 + number * 31}`],
    ...[progress === 100 ? "True" : "False", `${at}:56`, `R_5hK2mQ${number}xYz${number * 7}`, "", "", "", ""],
    ...["#51.9225", "#4.4792", preview ? "preview" : "anonymous", language],
  ].join("|");
};
const qx = "Sheet0";

export const qualtricsHouseholds: CorpusCase = {
  about:
    "A Qualtrics export (choice text, full set of recipient columns) of households in Rotterdam and around: three header rows, ranks per option, a text box for one more language, a preview, an unfinished response and a second answer.",
  sheets: [
    {
      name: qx,
      rows: [
        qualtricsColumns.map(([id]) => id),
        qualtricsColumns.map(([, text]) => text),
        qualtricsColumns.map(([, , id]) =>
          /Date$/.test(id) ? `{"ImportId":"${id}","timeZone":"Europe/Amsterdam"}` : `{"ImportId":"${id}"}`,
        ),
        line(
          `${qualtricsMeta(0, "Survey Preview")}|RM-000|Test|Testpersoon|Rotterdam|3011 AA|#1|#0|#0|Man|#99|Arabisch||A1|#1|#2|#3|#4|#5|#2|Taal leren|Ja|Ja|Nee||NL`,
        ),
        line(
          `${qualtricsMeta(1)}|RM-101|Nour|Al Masri|Rotterdam|3022 BD|#1|#2|#0|Vrouw|#36|Arabisch,Engels||A2 (ik kan een gesprekje voeren)|#2|#4|#1|#5|#3|#3|Taal leren,Vrienden maken|Nee|Ja|Ja|nee|NL`,
        ),
        line(
          `${qualtricsMeta(2, "IP Address", 100, "EN")}|RM-102|Yohannes|Araya|Rotterdam|3074 KL|#1|#0|#3|Man|#29|Tigrinya,Nog een andere taal:|Bilen|A1 (ik begrijp korte zinnen)|#3|#2|#4|#1|#5|#2|Werk vinden|Ja|Ja|Ja||EN`,
        ),
        line(
          `${qualtricsMeta(3)}|RM-103|Zainab|Hosseini|Schiedam|3114sm|#2|#4|#0|Vrouw|#41|Dari,Farsi||Ik spreek nog geen Nederlands|#1|#3|#2|#5|#4|#5|Taal leren,School en kinderen|Ja|Ja|Ja|bloeddruk|NL`,
        ),
        line(
          `${qualtricsMeta(4)}|RM-104|Oleksandr|Melnyk|Vlaardingen|3131 EC|#2|#0|#0|Man|#57|Oekraïens,Russisch,Engels||A2 (ik kan een gesprekje voeren)|#2|#1|#4|#5|#3|#2|Werk vinden|Nee|Weet ik nog niet|Nee||NL`,
        ),
        line(
          `${qualtricsMeta(5, "IP Address", 46)}|RM-105|Abdirahman|Farah|Rotterdam|3082 TN|#1|#0|#0|Man|#24|Somalisch||||||||||||||NL`,
        ),
        line(
          `${qualtricsMeta(6)}|RM-106|Gebriela|Tsegay|Capelle aan den IJssel|2906 ZL|#1|#0|#1|Vrouw|#31|Tigrinya,Amhaars||B1 (ik kan over mijn werk vertellen)|#5|#3|#4|#2|#1|#4|Vrienden maken,Werk vinden|Nee|Ja|Ja||NL`,
        ),
        line(
          `${qualtricsMeta(7)}|RM-107|Khalil|Shaheen|Rotterdam|3039 WB|#0|#3|#0|Man|#38|Arabisch||A1 (ik begrijp korte zinnen)|#1|#3|#2|#4|#5|#3|School en kinderen|Ja|Ja||ja, suiker|NL`,
        ),
        line(
          `${qualtricsMeta(8)}|RM-103|Zainab|Hosseini|Schiedam|3114 SM|#2|#4|#0|Vrouw|#41|Dari,Farsi||A1 (ik begrijp korte zinnen)|#1|#4|#2|#5|#3|#5|Taal leren,School en kinderen|Ja|Ja|Ja||NL`,
        ),
        line(
          `${qualtricsMeta(9)}|RM-108|Roza|Ibrahim|Barendrecht|2991|#1|#1|#0|Vrouw|#27|Koerdisch (Sorani),Engels||B2 (ik lees de krant)|#3|#4|#1|#5|#2|een uurtje of wat|Studie|Nee|Nee|Nee||NL`,
        ),
        line(
          `${qualtricsMeta(10)}|RM-109|Ismail|Osman|Rotterdam|3027 EJ|#3|#1|#0|Man|#62|Arabisch,Nog een andere taal:|Zaghawa|A1 (ik begrijp korte zinnen)||||||#2|Taal leren,Vrienden maken|Ja|Ja|Ja|longen|NL`,
        ),
      ],
    },
  ],
  expected: {
    sheets: { [qx]: { role: "households", headerRow: 1, firstRow: 4, lastRow: 14, columns: fields(qualtricsColumns) } },
    groups: [],
    households: [
      {
        ...{ sheet: qx, row: 4, code: "RM-000", name: "Test Testpersoon", municipality: "Rotterdam" },
        ...{ postcode: "3011 AA", adults: 1, children: 0, type: "single-man", age: 99, languages: ["ar"] },
        ...{ dutch: "A1", ranking: order("F C P M W"), expectation: { hoursPerWeek: 2 }, ambassador: "wanted" },
        ...{ consent: "yes", priorities: ["Taal leren"] },
      },
      {
        ...{ sheet: qx, row: 5, code: "RM-101", name: "Nour Al Masri", municipality: "Rotterdam", postcode: "3022 BD" },
        ...{ adults: 1, children: 2, type: "single-parent", age: 36, languages: ["ar", "en"], dutch: "A2" },
        ...{ ranking: order("P F W C M"), expectation: { hoursPerWeek: 3 }, ambassador: "not-needed", consent: "yes" },
        priorities: ["Taal leren", "Vrienden maken"],
      },
      {
        ...{
          sheet: qx,
          row: 6,
          code: "RM-102",
          name: "Yohannes Araya",
          municipality: "Rotterdam",
          postcode: "3074 KL",
        },
        ...{ adults: 1, children: 0, type: "single-man", age: 29, languages: ["ti", "byn"], dutch: "A1" },
        ...{ ranking: order("M C F P W"), expectation: { hoursPerWeek: 2 }, ambassador: "wanted", consent: "yes" },
        priorities: ["Werk vinden"],
      },
      {
        ...{
          sheet: qx,
          row: 7,
          code: "RM-103",
          name: "Zainab Hosseini",
          municipality: "Schiedam",
          postcode: "3114 SM",
        },
        ...{ adults: 2, children: 4, type: "family", age: 41, languages: ["prs", "fa"], dutch: "none" },
        ...{ ranking: order("F P C W M"), expectation: { hoursPerWeek: 5 }, ambassador: "wanted", consent: "yes" },
        priorities: ["Taal leren", "School en kinderen"],
      },
      {
        ...{ sheet: qx, row: 8, code: "RM-104", name: "Oleksandr Melnyk", municipality: "Vlaardingen" },
        ...{ postcode: "3131 EC", adults: 2, children: 0, age: 57, languages: ["uk", "ru", "en"], dutch: "A2" },
        ...{ ranking: order("C F W P M"), expectation: { hoursPerWeek: 2 }, ambassador: "not-needed" },
        ...{ consent: "unknown", priorities: ["Werk vinden"] },
      },
      {
        ...{ sheet: qx, row: 9, code: "RM-105", name: "Abdirahman Farah", municipality: "Rotterdam" },
        ...{ postcode: "3082 TN", adults: 1, children: 0, type: "single-man", age: 24, languages: ["so"] },
      },
      {
        ...{ sheet: qx, row: 10, code: "RM-106", name: "Gebriela Tsegay", municipality: "Capelle aan den IJssel" },
        ...{ postcode: "2906 ZL", adults: 1, children: 0, type: "single-woman", age: 31, languages: ["ti", "am"] },
        ...{ dutch: "B1", ranking: order("W M C P F"), expectation: { hoursPerWeek: 4 }, ambassador: "not-needed" },
        ...{ consent: "yes", priorities: ["Vrienden maken", "Werk vinden"] },
      },
      {
        ...{ sheet: qx, row: 11, code: "RM-107", name: "Khalil Shaheen", municipality: "Rotterdam" },
        ...{ postcode: "3039 WB", children: 3, age: 38, languages: ["ar"], dutch: "A1", ranking: order("F P C M W") },
        ...{ expectation: { hoursPerWeek: 3 }, ambassador: "wanted", consent: "yes" },
        priorities: ["School en kinderen"],
      },
      {
        ...{
          sheet: qx,
          row: 12,
          code: "RM-103",
          name: "Zainab Hosseini",
          municipality: "Schiedam",
          postcode: "3114 SM",
        },
        ...{ adults: 2, children: 4, type: "family", age: 41, languages: ["prs", "fa"], dutch: "A1" },
        ...{ ranking: order("F P W C M"), expectation: { hoursPerWeek: 5 }, ambassador: "wanted", consent: "yes" },
        priorities: ["Taal leren", "School en kinderen"],
      },
      {
        ...{ sheet: qx, row: 13, code: "RM-108", name: "Roza Ibrahim", municipality: "Barendrecht", postcode: "2991" },
        ...{ adults: 1, children: 1, type: "single-parent", age: 27, languages: ["ckb", "en"], dutch: "B2" },
        ...{ ranking: order("P W F C M"), ambassador: "not-needed", consent: "no", priorities: ["Studie"] },
      },
      {
        ...{ sheet: qx, row: 14, code: "RM-109", name: "Ismail Osman", municipality: "Rotterdam", postcode: "3027 EJ" },
        ...{ adults: 3, children: 1, type: "family", age: 62, languages: ["ar", "zag"], dutch: "A1" },
        ...{ expectation: { hoursPerWeek: 2 }, ambassador: "wanted", consent: "yes" },
        priorities: ["Taal leren", "Vrienden maken"],
      },
    ],
    told: [`${qx}!4`, `${qx}!8`, `${qx}!9`, `${qx}!W11`, `${qx}!12`, `${qx}!AJ13`],
    fine: [`${qx}!AB6`, `${qx}!N`, `${qx}!Q`, `${qx}!V7`, `${qx}!V13`, `${qx}!Y6`],
  },
};

// -------------------------------------------------------------------------------------------------------- LimeSurvey, members
const detail = "G01Q02";
const bring = "Wat breng jij mee voor de groep?";
const limeColumns: readonly Column[] = [
  ["id. Response ID", "-"], // A
  ["submitdate. Date submitted", "-"], // B
  ["lastpage. Last page", "-"], // C
  ["startlanguage. Start language", "-"], // D
  ["seed. Seed", "-"], // E
  ["startdate. Date started", "-"], // F
  ["datestamp. Date last action", "-"], // G
  ["ipaddr. IP address", "-"], // H
  ["refurl. Referrer URL", "-"], // I
  ["G01Q01. Met welke groep doe je mee?", "group"], // J
  [`${detail}[SQ001]. Jouw gegevens [Voornaam]`, "name.first"], // K
  [`${detail}[SQ002]. Jouw gegevens [Tussenvoegsel]`, "name.infix"], // L
  [`${detail}[SQ003]. Jouw gegevens [Achternaam]`, "name.last"], // M
  [`${detail}[SQ004]. Jouw gegevens [Mailadres]`, "email"], // N
  [`${detail}[SQ005]. Jouw gegevens [Mobiel]`, "phone"], // O
  ["G01Q03. Jouw leeftijd in hele jaren", "age"], // P
  ["G01Q04. Beroep of dagelijkse bezigheid", "occupation"], // Q
  ["G01Q05. De postcode van je huisadres", "postcode"], // R
  ["G01Q06. De postcode waar je meestal werkt of studeert", "-"], // S
  ["G02Q01. Hoe vaak lukt het je om doordeweeks overdag tijd vrij te maken?", "daytime"], // T
  ["G02Q02. Hoeveel uur heb je gemiddeld per week voor de groep?", "hoursPerWeek"], // U
  [`G02Q03[SQ001]. ${bring} [Klussen in en om het huis]`, "skills"], // V
  [`G02Q03[SQ002]. ${bring} [Rijden met eigen auto]`, "skills"], // W
  [`G02Q03[SQ003]. ${bring} [Helpen met formulieren]`, "skills"], // X
  [`G02Q03[SQ004]. ${bring} [Huiswerk begeleiden]`, "skills"], // Y
  [`G02Q03[other]. ${bring} [Anders]`, "skills"], // Z
  ["G02Q04. Vanaf welke datum ben je een tijdje weg? (leeg als je er gewoon bent)", "absence.from"], // AA
  ["G02Q05. Tot welke datum ben je weg?", "absence.to"], // AB
  ["G03Q01. Heb je de deelnemersverklaring bij ons ingeleverd?", "approval.declaration"], // AC
  ["G03Q02. Heeft de coördinator jouw VOG gezien?", "approval.conductCertificate"], // AD
  ["G03Q03. Heb je de training voor sponsors gevolgd?", "approval.training"], // AE
  ["G03Q04. Welke nationaliteit heb je?", "refused"], // AF
  ["G03Q05. Wie bellen we als jou iets overkomt? (naam en nummer)", "-"], // AG
  ["interviewtime. Total time", "-"], // AH
];
const limeGroupColumns: readonly Column[] = [
  ["Groepsnr.", "code"], // A
  ["Zo heet de groep", "name"], // B
  ["Valt onder", "municipality"], // C
  ["Trefpunt (postcode)", "postcode"], // D
  ["Streefaantal", "-"], // E
  ["Doen nu mee", "size"], // F
];
const limeMeta = (number: number, finished = true): string => {
  const at = `2025-06-${String(2 + number).padStart(2, "0")} 20:1${number % 10}`;
  return [
    ...[`#${40 + number}`, finished ? `${at}:44` : "", finished ? "#3" : "#1", "nl", `#${190233417 + number * 8191}`],
    ...[`${at}:02`, `${at}:44`, `192.0.2.${120 + number}`, "https://welkom.example/deelnemers"],
  ].join("|");
};
const ls = "results-survey482915";
const lg = "groepjes";
const seen = (declaration: boolean, conductCertificate: boolean, training: boolean) => ({
  declaration: { seen: declaration },
  conductCertificate: { seen: conductCertificate },
  training: { seen: training },
});

export const limeMembers: CorpusCase = {
  about:
    "A LimeSurvey export (question code and full text, full answers) for members in Friesland, with a small list of the groups on a sheet beside it: multiple choice as Ja/Nee per skill, dates with midnight behind them, unfinished and double answers.",
  sheets: [
    {
      name: ls,
      rows: [
        headers(limeColumns),
        line(
          `${limeMeta(1)}|Huizum Hartelijk|Sietske|van der|Wal|sietske@post.example|06 2000 0301|#61|gepensioneerd juf|8921 AX||Vaak|#4|Nee|Ja|Nee|Ja||||Ja|Ja|Ja|Nederlandse|Douwe 0620000351|#204.11`,
        ),
        line(
          `${limeMeta(2)}|Huizum Hartelijk|Jelle||Bakker|jelle.b@post.example|0620000302|#37|timmerman|8923CE|8901 BB|Nooit|#2|Ja|Ja|Nee|Nee||2025-07-12 00:00:00|2025-08-03 00:00:00|Ja|Nee|Ja|NL|moeder|#188.4`,
        ),
        line(
          `${limeMeta(3)}|Snits Welkom|Anke|de|Jong|anke@post.example|06-20000303|#45|boekhouder|8601 VK||Af en toe|#3|Nee|Nee|Ja|Nee|koken voor grote groepen|||Ja|Ja|Nee|Nederlandse||#251.07`,
        ),
        line(
          `${limeMeta(4)}|Aldlân|Murat||Kaya|murat@post.example|0620000304|#52|taxichauffeur|8934 BM|8911 AK|Af en toe|#5|Nee|Ja|Ja|Nee||||Ja|Ja|Ja|Turks en Nederlands|Elif|#177.9`,
        ),
        line(
          `${limeMeta(5)}|Aldlân|Trijntje||Hoekstra|trijntje@post.example|0620000305|#29|verpleegkundige|8935 LS|8934 AD|Nooit|#2|Nee|Nee|Ja|Ja||2025-09-20 00:00:00|2025-09-01 00:00:00|Ja|Ja|Ja|Nederlandse|Bauke|#163.55`,
        ),
        line(
          `${limeMeta(6)}|Huizum Hartelijk|Femke||Postma|femke@post.example|06 2000 0306|#24|student|8911 DR|8917 CN|Vaak|#3|Nee|Nee|Nee|Ja|fietsles|||Nee|Nee|Nee|Nederlandse|ouders|#140.2`,
        ),
        line(`${limeMeta(7, false)}|Snits Welkom|Harm||Visser|harm@post.example||#66||8602 CT||||||||||||||||#31.08`),
        line(
          `${limeMeta(8)}|Snits Welkom|Liesbeth|ter|Horst|liesbeth@post.example|0620000308|#58|maatschappelijk werker|8605 AN|8601 EM|Af en toe|#4|Nee|Ja|Ja|Nee||||Ja|Ja|Ja|Nederlandse||#222.6`,
        ),
        line(
          `${limeMeta(9)}|Grou en omstreken|Wytze||Terpstra|wytze@post.example|0620000309|#70|oud-schipper|9001 ZB||Vaak|#6|Ja|Ja|Nee|Nee|zeilen|2025-10-01 00:00:00|2025-11-15 00:00:00|Ja|Ja|Nee|Fries ;-)|Jikke|#310.5`,
        ),
        line(
          `${limeMeta(10)}|Weet ik nog niet|Nadia||El Idrissi|nadia@post.example|0620000310|#33|jurist|8911 KC|8911 AE|Nooit|#2|Nee|Nee|Ja|Ja||||Ja|Nee|Ja|Nederlandse|Youssef|#198.33`,
        ),
        line(
          `${limeMeta(11)}|Grou en omstreken|Gerda|van|Dijk|gerda@post.example|06-20000311|#49|apothekersassistent|9001 HM|8935 BB|Af en toe|weinig|Nee|Nee|Nee|Ja||||Ja|Ja|Ja|Nederlandse|Piet|#175`,
        ),
        line(
          `${limeMeta(12)}|Snits Welkom|Anke|de|Jong|anke@post.example|06-20000303|#45|boekhouder|8601 VK||Af en toe|#3|Nee|Nee|Ja|Nee|koken voor grote groepen|||Ja|Ja|Ja|Nederlandse||#96.71`,
        ),
      ],
    },
    {
      name: lg,
      rows: [
        headers(limeGroupColumns),
        line("FR-01|Huizum Hartelijk|Leeuwarden|8921 BR|#6|#5"),
        line("FR-02|Snits Welkom|Súdwest-Fryslân|8601 XC|#5|#5"),
        line("FR-03|Aldlân|Leeuwarden|8934 AA|#5|#3"),
        line("FR-04|Grou en omstreken|Leeuwarden|9001|#6|#4"),
      ],
    },
  ],
  expected: {
    sheets: {
      [ls]: { role: "members", headerRow: 1, firstRow: 2, lastRow: 13, columns: fields(limeColumns) },
      [lg]: { role: "groups", headerRow: 1, firstRow: 2, lastRow: 5, columns: fields(limeGroupColumns) },
    },
    groups: [
      {
        ...{ sheet: lg, row: 2, code: "FR-01", name: "Huizum Hartelijk", municipality: "Leeuwarden" },
        ...{ postcode: "8921 BR", size: 5 },
        members: [
          {
            ...{ name: "Sietske van der Wal", email: "sietske@post.example", phone: "06 2000 0301", age: 61 },
            ...{ occupation: "gepensioneerd juf", postcode: "8921 AX", daytime: "often", hoursPerWeek: 4 },
            ...{ skills: ["Rijden met eigen auto", "Huiswerk begeleiden"], approval: seen(true, true, true) },
          },
          {
            ...{ name: "Jelle Bakker", email: "jelle.b@post.example", phone: "0620000302", age: 37 },
            ...{ occupation: "timmerman", postcode: "8923 CE", daytime: "never", hoursPerWeek: 2 },
            ...{ skills: ["Klussen in en om het huis", "Rijden met eigen auto"], approval: seen(true, false, true) },
            absences: [{ from: "2025-07-12", to: "2025-08-03" }],
          },
          {
            ...{ name: "Femke Postma", email: "femke@post.example", phone: "06 2000 0306", age: 24 },
            ...{ occupation: "student", postcode: "8911 DR", daytime: "often", hoursPerWeek: 3 },
            ...{ skills: ["Huiswerk begeleiden", "fietsles"], approval: seen(false, false, false) },
          },
        ],
      },
      {
        ...{ sheet: lg, row: 3, code: "FR-02", name: "Snits Welkom", municipality: "Súdwest-Fryslân" },
        ...{ postcode: "8601 XC", size: 5 },
        members: [
          {
            ...{ name: "Anke de Jong", email: "anke@post.example", phone: "06-20000303", age: 45 },
            ...{ occupation: "boekhouder", postcode: "8601 VK", daytime: "sometimes", hoursPerWeek: 3 },
            ...{ skills: ["Helpen met formulieren", "koken voor grote groepen"], approval: seen(true, true, false) },
          },
          { name: "Harm Visser", email: "harm@post.example", age: 66, postcode: "8602 CT" },
          {
            ...{ name: "Liesbeth ter Horst", email: "liesbeth@post.example", phone: "0620000308", age: 58 },
            ...{ occupation: "maatschappelijk werker", postcode: "8605 AN", daytime: "sometimes", hoursPerWeek: 4 },
            ...{ skills: ["Rijden met eigen auto", "Helpen met formulieren"], approval: seen(true, true, true) },
          },
          {
            ...{ name: "Anke de Jong", email: "anke@post.example", phone: "06-20000303", age: 45 },
            ...{ occupation: "boekhouder", postcode: "8601 VK", daytime: "sometimes", hoursPerWeek: 3 },
            ...{ skills: ["Helpen met formulieren", "koken voor grote groepen"], approval: seen(true, true, true) },
          },
        ],
      },
      {
        ...{
          sheet: lg,
          row: 4,
          code: "FR-03",
          name: "Aldlân",
          municipality: "Leeuwarden",
          postcode: "8934 AA",
          size: 3,
        },
        members: [
          {
            ...{ name: "Murat Kaya", email: "murat@post.example", phone: "0620000304", age: 52 },
            ...{ occupation: "taxichauffeur", postcode: "8934 BM", daytime: "sometimes", hoursPerWeek: 5 },
            ...{ skills: ["Rijden met eigen auto", "Helpen met formulieren"], approval: seen(true, true, true) },
          },
          {
            ...{ name: "Trijntje Hoekstra", email: "trijntje@post.example", phone: "0620000305", age: 29 },
            ...{ occupation: "verpleegkundige", postcode: "8935 LS", daytime: "never", hoursPerWeek: 2 },
            ...{ skills: ["Helpen met formulieren", "Huiswerk begeleiden"], approval: seen(true, true, true) },
          },
        ],
      },
      {
        ...{ sheet: lg, row: 5, code: "FR-04", name: "Grou en omstreken", municipality: "Leeuwarden" },
        ...{ postcode: "9001", size: 4 },
        members: [
          {
            ...{ name: "Wytze Terpstra", email: "wytze@post.example", phone: "0620000309", age: 70 },
            ...{ occupation: "oud-schipper", postcode: "9001 ZB", daytime: "often", hoursPerWeek: 6 },
            skills: ["Klussen in en om het huis", "Rijden met eigen auto", "zeilen"],
            ...{ absences: [{ from: "2025-10-01", to: "2025-11-15" }], approval: seen(true, true, false) },
          },
          {
            ...{ name: "Gerda van Dijk", email: "gerda@post.example", phone: "06-20000311", age: 49 },
            ...{ occupation: "apothekersassistent", postcode: "9001 HM", daytime: "sometimes" },
            ...{ skills: ["Huiswerk begeleiden"], approval: seen(true, true, true) },
          },
        ],
      },
    ],
    households: [],
    told: [`${ls}!AB6`, `${ls}!8`, `${ls}!J11`, `${ls}!U12`, `${ls}!13`],
    fine: [`${ls}!S3`, `${ls}!AA3`, `${ls}!L3`, `${lg}!E`, `${lg}!D5`],
  },
};

// -------------------------------------------------------------------------------- KoboToolbox, groups with a repeat of members
const gps = "GPS van de medewerker bij de start";
const know = "Waar kent men elkaar van?";
const koboColumns: readonly Column[] = [
  ["start", "-"], // A
  ["end", "-"], // B
  ["Wie voerde het gesprek?", "-"], // C
  [gps, "-"], // D
  [`_${gps}_latitude`, "-"], // E
  [`_${gps}_longitude`, "-"], // F
  [`_${gps}_altitude`, "-"], // G
  [`_${gps}_precision`, "-"], // H
  ["Op welke dag was de intake?", "intakeOn"], // I
  ["Nummer op de groepenkaart", "code"], // J
  ["Roepnaam van de groep", "name"], // K
  ["Gemeente waar de meeste leden wonen", "municipality"], // L
  ["Postcode van het trefpunt", "postcode"], // M
  ["Aantal deelnemers op dit moment", "size"], // N
  [know, "relation"], // O
  [`${know}/Buren`, "-"], // P
  [`${know}/Vrienden`, "-"], // Q
  [`${know}/Collega's`, "-"], // R
  ["Eerste voorkeur van de groep", "ranking.1"], // S
  ["Tweede voorkeur van de groep", "ranking.2"], // T
  ["Derde voorkeur van de groep", "ranking.3"], // U
  ["Vierde voorkeur van de groep", "ranking.4"], // V
  ["Vijfde voorkeur van de groep", "ranking.5"], // W
  ["Verder dan zoveel kilometer wil de groep niet", "distanceKm"], // X
  ["Ervaring met kwetsbare mensen (schaal 0-4)", "vulnerability.experience"], // Y
  ["Bereidheid bij zware problematiek (schaal 0-4)", "vulnerability.willingness"], // Z
  ["Groepskracht (berekend: ervaring + bereidheid)", "-"], // AA
  ["Talen die in de groep gesproken worden", "languages"], // AB
  ["Hebben alle leden de deelnemersverklaring getekend?", "approval.declaration"], // AC
  ["Zijn van alle leden de VOG's gezien?", "approval.conductCertificate"], // AD
  ["_id", "-"], // AE
  ["_uuid", "-"], // AF
  ["_submission_time", "-"], // AG
  ["_validation_status", "-"], // AH
  ["_notes", "-"], // AI
  ["_status", "-"], // AJ
  ["_submitted_by", "-"], // AK
  ["__version__", "-"], // AL
  ["_tags", "-"], // AM
  ["_index", "-"], // AN
];
const koboMemberColumns: readonly Column[] = [
  ["Naam van het lid", "name"], // A
  ["Leeftijd van het lid", "age"], // B
  ["Wat doet het lid overdag (beroep)?", "occupation"], // C
  ["Mailadres van het lid", "email"], // D
  ["Nummer van het lid", "phone"], // E
  ["Uren per week voor de groep", "hoursPerWeek"], // F
  ["Overdag inzetbaar?", "daytime"], // G
  ["_index", "-"], // H
  ["_parent_table_name", "-"], // I
  ["_parent_index", "group"], // J
  ["_submission__id", "-"], // K
  ["_submission__uuid", "-"], // L
  ["_submission__submission_time", "-"], // M
  ["_submission__validation_status", "-"], // N
  ["_submission__notes", "-"], // O
  ["_submission__status", "-"], // P
  ["_submission__submitted_by", "-"], // Q
  ["_submission___version__", "-"], // R
  ["_submission__tags", "-"], // S
];
const kg = "Kennismaking groepen Breda";
const kl = "leden";
const pad = (number: number): string => String(number).padStart(2, "0");
const uuid = (number: number): string => `7c2e41d0-55aa-4b1e-9c0f-0000000000${pad(number)}`;
const koboWords = { F: "Gezin", C: "Stel", P: "Alleenstaande ouder", M: "Alleenstaande man", W: "Alleenstaande vrouw" };
const koboGroup = (
  index: number,
  who: string,
  card: string,
  know: string,
  choices: string,
  rest: string,
  status = "",
) => {
  const on = `2025-09-${pad(index * 2)}`;
  const ticks = ["Buren", "Vrienden", "Collega's"].map((word) => (know.includes(word) ? "#1" : "#0"));
  const ranks = Array.from({ length: 5 }, (_, place) => koboWords[choices[place] as keyof typeof koboWords]);
  return line(
    [
      ...[`${on}T19:02:11.120+02:00`, `${on}T20:04:48.${300 + index}+02:00`, who, "51.5865 4.7759 0 12", "#51.5865"],
      ...["#4.7759", "#0", "#12", `@${on}`, card, know, ...ticks, ...ranks, rest, `#${880100 + index}`, uuid(index)],
      ...[`${on}T18:05:02`, status, "", "submitted_via_web", "intake_breda", "vQ8mTz2LrKdP4", "", `#${index}`],
    ].join("|"),
  );
};
const koboMember = (index: number, parent: number, text: string) =>
  line(
    `${text}|#${index}|${kg}|#${parent}|#${880100 + parent}|${uuid(parent)}|2025-09-${pad(parent * 2)}T18:05:02|||submitted_via_web|intake_breda|vQ8mTz2LrKdP4|`,
  );

export const koboGroups: CorpusCase = {
  about:
    "A KoboToolbox export (labels) of intake talks with groups in Breda, with the members as a repeat group on their own sheet, joined only by the index of the parent; GPS of the worker, choices both joined and apart, a rejected submission.",
  sheets: [
    {
      name: kg,
      rows: [
        headers(koboColumns),
        koboGroup(
          1,
          "Loes",
          "BR-21|Ginneken|Breda|4835 KD|#5",
          "Buren",
          "FPCWM",
          "#5|#2|#3|#5|Nederlands, Engels|Ja|Ja",
        ),
        koboGroup(
          2,
          "Loes",
          "BR-22|Haagse Beemden|Breda|4822RT|#6",
          "Vrienden Collega's",
          "CFWPM",
          "#4|#1|#1|#2|Nederlands|Ja|Nee",
        ),
        koboGroup(
          3,
          "Mark",
          "BR-23|De Etten|Etten-Leur|4871 NC|#5",
          "Buren Vrienden",
          "WMCPF",
          "#8|#3|#4|#7|Nederlands, Frans, Lingala|Ja|Ja",
        ),
        koboGroup(
          4,
          "Mark",
          "BR-24|Oosterhout Oost|Oosterhout|4902 VB|#4",
          "Collega's",
          "PPFCM",
          "#6|#0|#2|#2|Nederlands, Engels|Nee|Nee",
          "On hold",
        ),
        koboGroup(
          5,
          "Loes",
          "BR-25|Belcrum|Breda|4815 HE|#7",
          "Vrienden",
          "MWC",
          "#5|#4|#4|#8|Nederlands, Engels, Pools|Ja|Ja",
          "Approved",
        ),
        koboGroup(6, "Mark", "BR-26|Teteringen|Breda|4847|#5", "Buren", "FCPWM", "#3|#2|#2|#4|Nederlands, Duits|Ja|Ja"),
        koboGroup(
          7,
          "Loes",
          "BR-27|proefgroep|Breda||#1",
          "",
          "FFFFF",
          "#1|#0|#0|#0|Nederlands|Nee|Nee",
          "Not approved",
        ),
        koboGroup(
          8,
          "Mark",
          "BR-28|Princenhage|Breda|4813 DA|#6",
          "Buren Collega's",
          "PFWCM",
          "#5|#3|#7|#10|Nederlands, Arabisch|Ja|Ja",
        ),
      ],
    },
    {
      name: kl,
      rows: [
        headers(koboMemberColumns),
        koboMember(1, 1, "Corrie Braspenning|#63|gastouder|corrie@post.example|0620000401|#5|vaak"),
        koboMember(2, 1, "Ad Verhulst|#66|gepensioneerd|ad.v@post.example|06 2000 0402|#4|vaak"),
        koboMember(3, 2, "Daphne Jacobs|#38|projectleider|daphne@post.example|0620000403|#2|nooit"),
        koboMember(4, 2, "Stijn Huijbregts|#41|leraar|stijn@post.example|0620000404|#3|soms"),
        koboMember(5, 3, "Josée Mbala|#50|verzorgende|josee@post.example|06-20000405|#3|soms"),
        koboMember(6, 3, "Peter Roks|#57|monteur||0620000406|#2|nooit"),
        koboMember(7, 4, "Ilse Machielsen|#33|ambtenaar|ilse@post.example||#2|soms"),
        koboMember(8, 5, "Bartosz Nowak|#36|magazijnmedewerker|bartosz@post.example|0620000408|#4|soms"),
        koboMember(9, 5, "Emma Rops|#27|arts in opleiding|emma@post.example|0620000409|#1|nooit"),
        koboMember(10, 6, "Riet van Opstal|#71|oud-verpleegster|riet@post.example|076-5550410|#6|vaak"),
        koboMember(11, 8, "Hamza Bouali|#44|ondernemer|hamza@post.example|0620000411|#3|soms"),
        koboMember(12, 8, "Toos Kerstens|#59|receptioniste|toos@post.example|0620000412|#3|nooit"),
      ],
    },
  ],
  expected: {
    sheets: {
      [kg]: { role: "groups", headerRow: 1, firstRow: 2, lastRow: 9, columns: fields(koboColumns) },
      [kl]: { role: "members", headerRow: 1, firstRow: 2, lastRow: 13, columns: fields(koboMemberColumns) },
    },
    groups: [
      {
        ...{ sheet: kg, row: 2, code: "BR-21", name: "Ginneken", municipality: "Breda", postcode: "4835 KD", size: 5 },
        ...{ relation: ["Buren"], ranking: order("F P C W M"), vulnerability: { willingness: 3, experience: 2 } },
        ...{ languages: ["nl", "en"], distanceKm: 5, intakeOn: "2025-09-02" },
        approval: { declaration: true, conductCertificate: true },
        members: [
          {
            ...{ name: "Corrie Braspenning", age: 63, occupation: "gastouder", email: "corrie@post.example" },
            ...{ phone: "0620000401", hoursPerWeek: 5, daytime: "often" },
          },
          {
            ...{ name: "Ad Verhulst", age: 66, occupation: "gepensioneerd", email: "ad.v@post.example" },
            ...{ phone: "06 2000 0402", hoursPerWeek: 4, daytime: "often" },
          },
        ],
      },
      {
        ...{ sheet: kg, row: 3, code: "BR-22", name: "Haagse Beemden", municipality: "Breda", postcode: "4822 RT" },
        ...{ size: 6, relation: ["Vrienden", "Collega's"], ranking: order("C F W P M"), languages: ["nl"] },
        ...{ vulnerability: { willingness: 1, experience: 1 }, distanceKm: 4, intakeOn: "2025-09-04" },
        approval: { declaration: true, conductCertificate: false },
        members: [
          {
            ...{ name: "Daphne Jacobs", age: 38, occupation: "projectleider", email: "daphne@post.example" },
            ...{ phone: "0620000403", hoursPerWeek: 2, daytime: "never" },
          },
          {
            ...{ name: "Stijn Huijbregts", age: 41, occupation: "leraar", email: "stijn@post.example" },
            ...{ phone: "0620000404", hoursPerWeek: 3, daytime: "sometimes" },
          },
        ],
      },
      {
        ...{ sheet: kg, row: 4, code: "BR-23", name: "De Etten", municipality: "Etten-Leur", postcode: "4871 NC" },
        ...{ size: 5, relation: ["Buren", "Vrienden"], ranking: order("W M C P F"), languages: ["nl", "fr", "ln"] },
        ...{ vulnerability: { willingness: 4, experience: 3 }, distanceKm: 8, intakeOn: "2025-09-06" },
        approval: { declaration: true, conductCertificate: true },
        members: [
          {
            ...{ name: "Josée Mbala", age: 50, occupation: "verzorgende", email: "josee@post.example" },
            ...{ phone: "06-20000405", hoursPerWeek: 3, daytime: "sometimes" },
          },
          {
            name: "Peter Roks",
            age: 57,
            occupation: "monteur",
            phone: "0620000406",
            hoursPerWeek: 2,
            daytime: "never",
          },
        ],
      },
      {
        ...{ sheet: kg, row: 5, code: "BR-24", name: "Oosterhout Oost", municipality: "Oosterhout" },
        ...{ postcode: "4902 VB", size: 4, relation: ["Collega's"], ranking: order("P F C M") },
        ...{ vulnerability: { willingness: 2, experience: 0 }, languages: ["nl", "en"], distanceKm: 6 },
        ...{ intakeOn: "2025-09-08", approval: { declaration: false, conductCertificate: false } },
        members: [
          {
            ...{ name: "Ilse Machielsen", age: 33, occupation: "ambtenaar", email: "ilse@post.example" },
            ...{ hoursPerWeek: 2, daytime: "sometimes" },
          },
        ],
      },
      {
        ...{ sheet: kg, row: 6, code: "BR-25", name: "Belcrum", municipality: "Breda", postcode: "4815 HE", size: 7 },
        ...{ relation: ["Vrienden"], ranking: order("M W C"), vulnerability: { willingness: 4, experience: 4 } },
        ...{ languages: ["nl", "en", "pl"], distanceKm: 5, intakeOn: "2025-09-10" },
        approval: { declaration: true, conductCertificate: true },
        members: [
          {
            ...{ name: "Bartosz Nowak", age: 36, occupation: "magazijnmedewerker", email: "bartosz@post.example" },
            ...{ phone: "0620000408", hoursPerWeek: 4, daytime: "sometimes" },
          },
          {
            ...{ name: "Emma Rops", age: 27, occupation: "arts in opleiding", email: "emma@post.example" },
            ...{ phone: "0620000409", hoursPerWeek: 1, daytime: "never" },
          },
        ],
      },
      {
        ...{ sheet: kg, row: 7, code: "BR-26", name: "Teteringen", municipality: "Breda", postcode: "4847", size: 5 },
        ...{ relation: ["Buren"], ranking: order("F C P W M"), vulnerability: { willingness: 2, experience: 2 } },
        ...{ languages: ["nl", "de"], distanceKm: 3, intakeOn: "2025-09-12" },
        approval: { declaration: true, conductCertificate: true },
        members: [
          {
            ...{ name: "Riet van Opstal", age: 71, occupation: "oud-verpleegster", email: "riet@post.example" },
            ...{ phone: "076-5550410", hoursPerWeek: 6, daytime: "often" },
          },
        ],
      },
      {
        ...{ sheet: kg, row: 8, code: "BR-27", name: "proefgroep", municipality: "Breda", size: 1 },
        ...{ ranking: order("F"), vulnerability: { willingness: 0, experience: 0 }, languages: ["nl"] },
        ...{ distanceKm: 1, intakeOn: "2025-09-14", approval: { declaration: false, conductCertificate: false } },
      },
      {
        ...{ sheet: kg, row: 9, code: "BR-28", name: "Princenhage", municipality: "Breda", postcode: "4813 DA" },
        ...{ size: 6, relation: ["Buren", "Collega's"], ranking: order("P F W C M"), vulnerability: { experience: 3 } },
        ...{ languages: ["nl", "ar"], distanceKm: 5, intakeOn: "2025-09-16" },
        approval: { declaration: true, conductCertificate: true },
        members: [
          {
            ...{ name: "Hamza Bouali", age: 44, occupation: "ondernemer", email: "hamza@post.example" },
            ...{ phone: "0620000411", hoursPerWeek: 3, daytime: "sometimes" },
          },
          {
            ...{ name: "Toos Kerstens", age: 59, occupation: "receptioniste", email: "toos@post.example" },
            ...{ phone: "0620000412", hoursPerWeek: 3, daytime: "never" },
          },
        ],
      },
    ],
    households: [],
    told: [`${kg}!T5`, `${kg}!8`, `${kg}!Z9`],
    fine: [`${kg}!E`, `${kg}!P3`, `${kg}!V6`, `${kg}!M7`, `${kg}!AH6`],
  },
};

// ------------------------------------------------------------------------------------------------------ Typeform, households
const typeformColumns: readonly Column[] = [
  ["#", "-"], // A
  ["First name", "name.first"], // B
  ["Last name", "name.last"], // C
  ["Phone number", "phone"], // D
  ["Email", "email"], // E
  ["Fijn dat je er bent, _____! In welke gemeente staat je nieuwe huis?", "municipality"], // F
  ["En welke postcode hoort daarbij?", "postcode"], // G
  ["Heb je de sleutel al?", "-"], // H
  ["Hoeveel volwassenen zijn jullie samen? Tel jezelf mee.", "adults"], // I
  ["En hoeveel kinderen wonen er bij jullie?", "children"], // J
  ["Ben je een man of vrouw, _____?", "sex"], // K
  ["Hoeveel jaar ben je?", "age"], // L
  ["Arabisch", "languages"], // M
  ["Tigrinya", "languages"], // N
  ["Dari", "languages"], // O
  ["Engels", "languages"], // P
  ["Frans", "languages"], // Q
  ["Nog een andere taal, namelijk", "languages"], // R
  ["Welk niveau heeft je Nederlands?", "dutch"], // S
  ["Welke mensen zie je het liefst in jouw groep?", "ranking.1"], // T
  ["En welke mensen zet je op plek twee?", "ranking.2"], // U
  ["En op plek drie?", "ranking.3"], // V
  ["Sporten", "?"], // W
  ["Koken", "?"], // X
  ["Muziek maken", "?"], // Y
  ["Van 1 tot 5: wil je vooral gezelligheid (1) of vooral werken aan je doelen (5)?", "expectation.focus"], // Z
  ["Mogen we jou koppelen aan een groep in de buurt?", "consent"], // AA
  ["Zullen we een cultureel ambassadeur vragen om jullie te helpen?", "ambassador"], // AB
  ["Upload een foto van je verblijfspas", "refused"], // AC
  ["utm_source", "-"], // AD
  ["Response Type", "-"], // AE
  ["Start Date (UTC)", "-"], // AF
  ["Stage Date (UTC)", "-"], // AG
  ["Submit Date (UTC)", "-"], // AH
  ["Network ID", "-"], // AI
  ["Tags", "-"], // AJ
  ["Ending", "-"], // AK
];
const typeform = (number: number, answers: string, done = true): CorpusCell[] => {
  const at = `2025-08-${pad(10 + number)} 1${number % 9}:3${number % 6}`;
  const end = done ? ["completed", `${at}:08`, "", `${at}:59`] : ["started", `${at}:08`, `${at}:40`, ""];
  const closing = `a41f${number}c77e0|${done ? "|Bedankt en tot snel" : "|"}`;
  return line([`x7qk${number}p2m9t4vbn5c8z${number}r6`, answers, ...end, closing].join("|"));
};
const pass = "https://api.typeform.com/responses/files/0a1b2c/pas.jpg";
const tf = "responses";

export const typeformHouseholds: CorpusCase = {
  about:
    "A Typeform export of households in Tilburg: multiple choice leaves only the choices as names of columns, yes and no are 1 and 0, questions recall the name with a blank, a first, second and third choice only, somebody who did not finish.",
  sheets: [
    {
      name: tf,
      rows: [
        headers(typeformColumns),
        typeform(
          1,
          `Hala|Khoury|'+31620000501|hala@post.example|Tilburg|5038 GC|#1|#1|#2|vrouw|#34|Arabisch|||Engels|||A2|Alleenstaande ouders|Gezinnen|Alleenstaande vrouwen||Koken||#2|#1|#0|${pass}|flyer`,
        ),
        typeform(
          2,
          `Merhawi|Tekle|'+31620000502|merhawi@post.example|Tilburg|5046 DA|#0|#1|#0|man|#26||Tigrinya||Engels|||A1|Alleenstaande mannen|Stellen|Gezinnen|Sporten||Muziek maken|#4|#1|#1|${pass}|`,
        ),
        typeform(
          3,
          `Rahim|Sultani|'+31620000503||Goirle|5051bk|#1|#2|#3|man|#43|||Dari|||Oezbeeks|Ik spreek het nog niet|Gezinnen|Alleenstaande ouders|Stellen||||#3|#1|#1|${pass}|flyer`,
        ),
        typeform(
          4,
          `Aïcha|Camara|'+31620000504|aicha@post.example|Tilburg|5021 JX|#1|#1|#0|vrouw|#22|||||Frans|Fula|A1|Alleenstaande vrouwen|Gezinnen||Sporten|Koken||#1|#1|#0||instagram`,
        ),
        typeform(
          5,
          `Bilal|Jaber|'+31620000505|bilal@post.example|Waalwijk|5141 PN|#0|#2|#0|man|#31|Arabisch|||Engels|||B1|Stellen|Gezinnen|Alleenstaande ouders|||Muziek maken|#3|#1|#0|${pass}|`,
        ),
        typeform(6, `Luwam|Berhe|'+31620000506|luwam@post.example|Tilburg|5017 CA|||||||||||||||||||||||flyer`, false),
        typeform(
          7,
          `Khadija|Nuur|'+31620000507||Oisterwijk|5061 EH|#1|#1|#4|vrouw|#39|Arabisch||||||A0|Alleenstaande ouders|Alleenstaande vrouwen|Gezinnen||Koken||#5|#0|#1|${pass}|`,
        ),
        typeform(
          8,
          `Ahmad|Zaher|'+31620000508|ahmad@post.example|Tilburg|5012|#1|#1|#0|man|#190||||Engels||Pasjtoe|A2|Alleenstaande mannen|Alleenstaande mannen|Gezinnen|Sporten|||#4|#1|#0|${pass}|instagram`,
        ),
        typeform(
          9,
          `Hala|Khoury|'+31620000501|hala@post.example|Tilburg|5038 GC|#1|#1|#2|vrouw|#34|Arabisch|||Engels|||A2|Gezinnen|Alleenstaande ouders|Alleenstaande vrouwen||Koken||#2|#1|#1|${pass}|flyer`,
        ),
      ],
    },
  ],
  expected: {
    sheets: { [tf]: { role: "households", headerRow: 1, firstRow: 2, lastRow: 10, columns: fields(typeformColumns) } },
    groups: [],
    households: [
      {
        ...{ sheet: tf, row: 2, name: "Hala Khoury", municipality: "Tilburg", postcode: "5038 GC", adults: 1 },
        ...{ children: 2, type: "single-parent", age: 34, languages: ["ar", "en"], dutch: "A2" },
        ...{ ranking: order("P F W"), expectation: { focus: 2 }, consent: "yes", ambassador: "not-needed" },
      },
      {
        ...{ sheet: tf, row: 3, name: "Merhawi Tekle", municipality: "Tilburg", postcode: "5046 DA", adults: 1 },
        ...{ children: 0, type: "single-man", age: 26, languages: ["ti", "en"], dutch: "A1" },
        ...{ ranking: order("M C F"), expectation: { focus: 4 }, consent: "yes", ambassador: "wanted" },
      },
      {
        ...{ sheet: tf, row: 4, name: "Rahim Sultani", municipality: "Goirle", postcode: "5051 BK", adults: 2 },
        ...{ children: 3, type: "family", age: 43, languages: ["prs", "uz"], dutch: "none" },
        ...{ ranking: order("F P C"), expectation: { focus: 3 }, consent: "yes", ambassador: "wanted" },
      },
      {
        ...{ sheet: tf, row: 5, name: "Aïcha Camara", municipality: "Tilburg", postcode: "5021 JX", adults: 1 },
        ...{ children: 0, type: "single-woman", age: 22, languages: ["fr", "ff"], dutch: "A1" },
        ...{ ranking: order("W F"), expectation: { focus: 1 }, consent: "yes", ambassador: "not-needed" },
      },
      {
        ...{ sheet: tf, row: 6, name: "Bilal Jaber", municipality: "Waalwijk", postcode: "5141 PN", adults: 2 },
        ...{ children: 0, age: 31, languages: ["ar", "en"], dutch: "B1" },
        ...{ ranking: order("C F P"), expectation: { focus: 3 }, consent: "yes", ambassador: "not-needed" },
      },
      { sheet: tf, row: 7, name: "Luwam Berhe", municipality: "Tilburg", postcode: "5017 CA" },
      {
        ...{ sheet: tf, row: 8, name: "Khadija Nuur", municipality: "Oisterwijk", postcode: "5061 EH", adults: 1 },
        ...{ children: 4, type: "single-parent", age: 39, languages: ["ar"], dutch: "A0" },
        ...{ ranking: order("P W F"), expectation: { focus: 5 }, consent: "no", ambassador: "wanted" },
      },
      {
        ...{ sheet: tf, row: 9, name: "Ahmad Zaher", municipality: "Tilburg", postcode: "5012", adults: 1 },
        ...{ children: 0, type: "single-man", languages: ["en", "ps"], dutch: "A2" },
        ...{ ranking: order("M F"), expectation: { focus: 4 }, consent: "yes", ambassador: "not-needed" },
      },
      {
        ...{ sheet: tf, row: 10, name: "Hala Khoury", municipality: "Tilburg", postcode: "5038 GC", adults: 1 },
        ...{ children: 2, type: "single-parent", age: 34, languages: ["ar", "en"], dutch: "A2" },
        ...{ ranking: order("F P W"), expectation: { focus: 2 }, consent: "yes", ambassador: "wanted" },
      },
    ],
    told: [`${tf}!6`, `${tf}!7`, `${tf}!L9`, `${tf}!U9`, `${tf}!10`],
    fine: [`${tf}!D2`, `${tf}!R4`, `${tf}!V5`, `${tf}!AA2`, `${tf}!G9`],
  },
};
