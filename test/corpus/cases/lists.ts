// All people, codes, addresses, numbers and e-mail addresses are invented.
import type { CorpusCase, DateCell } from "../case.ts";

const day = (date: string): DateCell => ({ date });

export const municipalTarget: CorpusCase = {
  about:
    "A municipality's own list of the half-yearly housing target, kept by client managers: titles above, total and " +
    "legend below, postcodes inside addresses (house number 2026 in a town of 2026 codes), household types in own words.",
  sheets: [
    {
      name: "Overzicht 2026-1",
      merges: ["A1:V1", "A2:V2", "A22:K22"],
      filter: "A5:V18",
      hiddenColumns: ["G"],
      // prettier-ignore
      rows: [
        ["Gemeente Haarlem – team Inburgering & Participatie"],
        ["Huisvesting vergunninghouders, taakstelling 1e halfjaar 2026 (opgave 68 personen, achterstand 11)"],
        ["Stand per", day("2026-06-12"), null, "INTERN GEBRUIK"],
        [],
        ["Nr", "Zaaknr.", "V-nummer", "Naam hoofdaanvrager", "m/v", "Geb. datum", "BSN", "Nationaliteit", "Voertaal", "Pers.", "Gezinssamenstelling", "AZC", "Gekoppeld d.d.", "Corporatie", "Adres + pc", "Slpk.", "Sleuteluitgifte", "Gehuisvest op", "Klantmanager", "06-nummer", "Akkoord aanmelden Samen Hier", "Opm."],
        [1, "HV-26-001", "2719045531", "Al Hamwi, Samir", "m", day("1989-04-12"), "999990019", "Syrische", "Arabisch", 5, "gezin (2v,3k)", "Ter Apel", day("2025-11-18"), "Elan Wonen", "Berlagelaan 211, 2037 RT Haarlem", 3, day("2026-01-19"), day("2026-01-26"), "P. Oosterhof", "06-12340501", "ja", "oudste is 16, wacht op ISK"],
        [2, "HV-26-002", "2719051120", "Tesfay, Abrehet", "v", day("1993-09-01"), "999990032", "Eritrese", "Tigrinya", 3, "alleenst. moeder, 2 kind.", "Drachten", day("2025-12-02"), "Ymere", "Jan Gijzenkade 88 zw, 2025 AB Haarlem", 2, day("2026-02-02"), day("2026-02-09"), "P. Oosterhof", "06 12340502", "ja", null],
        [3, "HV-26-003", "2718833907", "Noori, Ahmad Zia", "m", day("1997-01-01"), "999990044", "Afghaanse", "Dari", 1, "alleenst. man", "Almere", day("2025-12-04"), "Pré Wonen", "Leonard Springerlaan 40-2, 2033 TB", 1, day("2026-02-02"), day("2026-02-03"), "K. de Wit", "0612340503", "nee", "werkt al via uitzendbureau"],
        [4, "HV-26-004", "2719102288", "Haji, Rezan", "m", day("1985-06-20"), "999990056", "Syrische", "Koerdisch (Kurmanci)", 2, "echtpaar z.k.", "Ter Apel", day("2025-12-11"), "Ymere", "Europaweg 2026, 2034 XK Haarlem", 1, day("2026-02-16"), day("2026-02-20"), "K. de Wit", "06-12340504", "nog bespreken", null],
        [5, "HV-26-007", "2719130046", "Woldu, Yonas", "m", day("2008-08-14"), "999990068", "Eritrese", "Tigrinya / beetje Engels", 1, "AMV, wordt 18 in aug.", "Nidos", day("2026-01-08"), "Pré Wonen", "Boerhaavelaan 50 k 12, 2035 RC", 1, null, null, "K. de Wit", null, "ja", "voogd Nidos blijft tot aug."],
        [6, "HV-26-008", "2719130771", "Karimi, Fatemeh", "v", day("1979-03-30"), "999990070", "Iraanse", "Farsi", 4, "gezin + inwonende oma", "Heerhugowaard", day("2026-01-13"), "Elan Wonen", "Prins Bernhardlaan 3, 2032HA Haarlem", 3, day("2026-03-09"), day("2026-03-16"), "P. Oosterhof", "06-12340506", "ja", null],
        [7, "HV-26-009", "2719131402", "Al Jundi, Rima", "v", day("1991-11-02"), "999990081", "Syrische", "Arab.", 1, "alleenst. vrouw (nareis man + 2k loopt)", "Ter Apel", day("2026-01-20"), "Ymere", "Spaarndamseweg 410 rd, 2022 DW Haarlem", 2, day("2026-03-16"), day("2026-03-20"), "P. Oosterhof", "06-12340507", "ja", "grotere woning toegezegd bij nareis"],
        [8, "HV-26-010", "2719132218", "Osman, Abdi", "m", day("1982-01-01"), "999990093", "Somalische", "Somalisch", 6, "gezin 2 + 4", "Zutphen", day("2026-02-03"), null, "nog geen woning", 4, null, null, "K. de Wit", "06-12340508", "?", null],
        [9, "HV-26-012", "2719133555", "Bakr, Dilovan", "m", day("2001-05-17"), "999990111", "Iraakse", "Koerdisch", 1, "alleenstaand", "Almere", day("2026-02-10"), "Pré Wonen", "Amsterdamstraat 7, 2032 PM Haarlem", 1, day("2026-03-30"), day("2026-04-01"), "K. de Wit", "+31 6 12340509", "nee", null],
        [10, "HV-26-013", "2719140019", "Habte, Senait", "v", day("1999-12-24"), "999990123", "Eritrese", "Tigrinja", 1, "alleenst.", "Drachten", day("2026-02-12"), "Elan Wonen", "Zomervaart 2, 2033 DC Haarlem", 1, day("2026-04-06"), day("2026-04-08"), "P. Oosterhof", "06-12340510", "ja", null],
        [11, "HV-26-015", "2719140884", "Yilmaz, Ferhat", "m", day("1994-02-08"), "999990135", "Turkse", "Turks", 2, "echtpaar, 1e kind op komst", "Heerhugowaard", day("2026-02-24"), "Ymere", "Zijlweg 145, 2015 BJ Haarlem", 2, day("2026-04-20"), day("2026-04-22"), "P. Oosterhof", "06-12340511", "ja", null],
        [12, "HV-26-016", "2719141230", "Al Masri, Omar", "m", day("1977-07-07"), "999990147", "Syrische", "Arabisch", 7, "gezin (2v,4k)", "Ter Apel", day("2026-03-03"), "Ymere", "Kruidbergerweg 19, 2025 GT Haarlem", 4, day("2026-05-04"), day("2026-05-11"), "K. de Wit", "06-12340512", "ja", null],
        [13, "HV-26-018", "2719142006", "Mahmoudi, Parisa", "v", day("1981-10-10"), "999990159", "Iraanse", "Perzisch", 2, "moeder met zoon (19)", "Zutphen", day("2026-03-10"), "Pré Wonen", "Schouwtjeslaan 77, 2012 KE Haarlem", 2, day("2026-05-18"), day("2026-05-20"), "K. de Wit", "06-12340513", "nee", null],
        ["Totaal", null, null, null, null, null, null, null, null, { formula: "SUM(J6:J18)", result: 36 }],
        [],
        [],
        ["v = volwassene, k = kind, z.k. = zonder kinderen. Nog te huisvesten t/m 30 juni: 32 personen."],
      ],
    },
    {
      name: "Realisatie",
      rows: [
        ["Maand", "Opgave", "Gehuisvest", "Verschil"],
        ["jan", 11, 5, -6],
        ["feb", 11, 6, -5],
        ["mrt", 11, 5, -6],
        ["apr", 11, 4, -7],
        ["mei", 12, 9, -3],
        ["jun", 12, null, null],
        ["Totaal", 68, 29, -27],
      ],
    },
    {
      name: "lijstjes",
      hidden: true,
      rows: [
        ["Corporatie", "Klantmanager", "m/v"],
        ["Elan Wonen", "P. Oosterhof", "m"],
        ["Ymere", "K. de Wit", "v"],
        ["Pré Wonen", null, null],
      ],
    },
  ],
  expected: {
    sheets: {
      "Overzicht 2026-1": {
        role: "households",
        headerRow: 5,
        firstRow: 6,
        lastRow: 18,
        // prettier-ignore
        columns: {
          A: "-", B: "code", C: "refused", D: "name", E: "sex", F: "-", G: "refused", H: "refused", I: "languages", J: "persons", K: "type",
          L: "-", M: "-", N: "-", O: "address", P: "-", Q: "-", R: "housedOn", S: "-", T: "phone", U: "consent", V: "-",
        },
      },
      Realisatie: { role: "unknown" },
      lijstjes: { role: "unknown" },
    },
    groups: [],
    // prettier-ignore
    households: [
      { sheet: "Overzicht 2026-1", row: 6, code: "HV-26-001", name: "Al Hamwi, Samir", postcode: "2037RT", adults: 2, children: 3, type: "family", languages: ["ar"], consent: "yes", housedOn: "2026-01-26" },
      { sheet: "Overzicht 2026-1", row: 7, code: "HV-26-002", name: "Tesfay, Abrehet", postcode: "2025AB", adults: 1, children: 2, type: "single-parent", languages: ["ti"], consent: "yes", housedOn: "2026-02-09" },
      { sheet: "Overzicht 2026-1", row: 8, code: "HV-26-003", name: "Noori, Ahmad Zia", postcode: "2033TB", adults: 1, children: 0, type: "single-man", languages: ["prs"], consent: "no", housedOn: "2026-02-03" },
      { sheet: "Overzicht 2026-1", row: 9, code: "HV-26-004", name: "Haji, Rezan", postcode: "2034XK", adults: 2, children: 0, type: "couple", languages: ["kmr"], consent: "unknown", housedOn: "2026-02-20" },
      { sheet: "Overzicht 2026-1", row: 10, code: "HV-26-007", name: "Woldu, Yonas", postcode: "2035RC", languages: ["ti", "en"], consent: "yes" },
      { sheet: "Overzicht 2026-1", row: 11, code: "HV-26-008", name: "Karimi, Fatemeh", postcode: "2032HA", type: "family", languages: ["fa"], consent: "yes", housedOn: "2026-03-16" },
      { sheet: "Overzicht 2026-1", row: 12, code: "HV-26-009", name: "Al Jundi, Rima", postcode: "2022DW", adults: 1, children: 0, type: "single-woman", languages: ["ar"], consent: "yes", housedOn: "2026-03-20" },
      { sheet: "Overzicht 2026-1", row: 13, code: "HV-26-010", name: "Osman, Abdi", adults: 2, children: 4, type: "family", languages: ["so"], consent: "unknown" },
      { sheet: "Overzicht 2026-1", row: 14, code: "HV-26-012", name: "Bakr, Dilovan", postcode: "2032PM", adults: 1, children: 0, type: "single-man", languages: ["ku"], consent: "no", housedOn: "2026-04-01" },
      { sheet: "Overzicht 2026-1", row: 15, code: "HV-26-013", name: "Habte, Senait", postcode: "2033DC", adults: 1, children: 0, type: "single-woman", languages: ["ti"], consent: "yes", housedOn: "2026-04-08" },
      { sheet: "Overzicht 2026-1", row: 16, code: "HV-26-015", name: "Yilmaz, Ferhat", postcode: "2015BJ", adults: 2, children: 0, type: "couple", languages: ["tr"], consent: "yes", housedOn: "2026-04-22" },
      { sheet: "Overzicht 2026-1", row: 17, code: "HV-26-016", name: "Al Masri, Omar", postcode: "2025GT", type: "family", languages: ["ar"], consent: "yes", housedOn: "2026-05-11" },
      { sheet: "Overzicht 2026-1", row: 18, code: "HV-26-018", name: "Mahmoudi, Parisa", postcode: "2012KE", languages: ["fa"], consent: "no", housedOn: "2026-05-20" },
    ],
    told: ["Overzicht 2026-1!K10", "Overzicht 2026-1!K12", "Overzicht 2026-1!K17", "Overzicht 2026-1!K18"],
    fine: ["Overzicht 2026-1!O9", "Overzicht 2026-1!O12", "Overzicht 2026-1!K6", "Overzicht 2026-1!19"],
  },
};

export const refugeeCouncilCaseload: CorpusCase = {
  about:
    "An export from the caseload system of a refugee council: everything typed by the system, names in three parts, " +
    "telephone numbers that lost their nought, the years of two integration acts, one client exported twice.",
  sheets: [
    {
      name: "Export",
      // prettier-ignore
      rows: [
        ["Cliëntnr", "Roepnaam", "Tussenv.", "Achternaam", "Geslacht", "Leeftijd", "Burgerlijke staat", "Volw. in huish.", "Kind. in huish.", "Straat en nr", "PC", "Plaats", "Mobiel", "E-mail", "Land v. herkomst", "Moedertaal", "Tolk nodig", "NL niveau", "Soort vergunning", "Wet", "Maatschappelijk begeleider", "Begeleiding gestart", "Dossierstatus", "Aangemeld SH", "Akkoord deelname SH"],
        [48211, "Mariam", null, "Haddad", "Vrouw", 34, "Gehuwd", 2, 3, "Klaverweide 12", "1315AB", "Almere", 612340601, "mariam.haddad@voorbeeld.nl", "Syrië", "Arabisch (Syrisch)", "Nee", "A2", "Asiel bepaalde tijd", 2021, "Wies Terpstra", "04-11-2025", "Actief", "12-01-2026", "Ja"],
        [48214, "Omar", "al", "Khatib", "Man", 27, "Ongehuwd", 1, 0, "Rembrandtweg 301", "1328 KC", "Almere", 612340602, "omar_k@voorbeeld.nl", "Syrië", "Arabisch", "Ja", "A1", "Asiel bepaalde tijd", 2021, "Wies Terpstra", "11-11-2025", "Actief", "12-01-2026", "Ja"],
        [48230, "Selam", null, "Gebremariam", "Vrouw", 29, "Gescheiden", 1, 1, "Bolderweg 4", 1332, "Almere", 612340603, null, "Eritrea", "Tigrinya", "Ja", "geen", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "18-11-2025", "Actief", "19-01-2026", "Ja"],
        [48231, "Haben", null, "Ghirmay", "Man", 41, "Gehuwd", 2, 0, "Kampanjestraat 55", "1318 gk", "Almere", 612340604, "haben.ghirmay@voorbeeld.nl", "Eritrea", "Eritrees", "Ja", "A1", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "18-11-2025", "Actief", "19-01-2026", "Ja"],
        [48255, "Zahra", null, "Hosseini", "Vrouw", 38, "Weduwe", 1, 4, "Odeonstraat 81", "1325 AL", "Almere", "0612340605 / 036-5301234", null, "Afghanistan", "Dari/Pashto", "Ja", "Alfa-traject", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "02-12-2025", "Actief", "26-01-2026", "Nee"],
        [48256, "Jamshid", null, "Rahimi", "Man", 23, "Ongehuwd", 1, 0, "Odeonstraat 9", "1325 AD", "Almere", 612340606, "jamshid.r@voorbeeld.nl", "Afghanistan", "Afghaans", "Ja", "A1-A2", "Asiel bepaalde tijd", 2021, "Wies Terpstra", "02-12-2025", "Actief", "26-01-2026", "Ja"],
        [48270, "Shilan", null, "Amin", "Vrouw", 31, "Gehuwd", 2, 1, "Stedenwijk 118", "1324 RP", "Almere", 612340607, "shilan.amin@voorbeeld.nl", "Irak", "Koerdisch Sorani", "Nee", "B1", "Asiel onbepaalde tijd", 2013, "Wies Terpstra", "09-12-2025", "Actief", "02-02-2026", "Ja"],
        [48288, "Oleksandr", null, "Bondarenko", "Man", 45, "Gehuwd", 3, 2, "Sluiskade 60", "1309 XA", "Almere", "+380 67 000 12 34", "o.bondarenko@voorbeeld.nl", "Oekraïne", "Oekraiens, Russisch", "Nee", "A1", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "16-12-2025", "Actief", "02-02-2026", "Ja"],
        [48290, "Khadija", null, "Warsame", "Vrouw", 52, "Gescheiden", 1, 0, "Hasseltweg 3", "1353 BL", "Almere", 612340609, null, "Somalië", "Somalisch", "Ja", "A0", "Asiel bepaalde tijd", 2021, "Wies Terpstra", "06-01-2026", "Actief", "09-02-2026", "Onbekend"],
        [48301, "Robert", null, "Ssemakula", "Man", 30, "Ongehuwd", 1, 0, "Paradijsvogelweg 21", "1349 CG", "Almere", 612340610, "robert.ss@voorbeeld.nl", "Oeganda", "Engels; Luganda", "Nee", "B1", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "06-01-2026", "Actief", "09-02-2026", "Ja"],
        [48302, "Nadia", "el", "Sayed", "Vrouw", 44, "Gehuwd", 2, 5, "Landgoedlaan 7", "1358 NH", "Almere", 612340611, "nadia.elsayed@voorbeeld.nl", "Soedan", "Arabisch", "Ja", "A1", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "13-01-2026", "Actief", "16-02-2026", "Ja"],
        [48230, "Selam", null, "Gebremariam", "Vrouw", 29, "Gescheiden", 1, 1, "Bolderweg 4", 1332, "Almere", 612340603, null, "Eritrea", "Tigrinya", "Ja", "geen", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "18-11-2025", "Actief", "19-01-2026", "Ja"],
        [48317, "Aref", "bin", "Yusuf", "Man", 36, "Gehuwd", 1, 0, "De Steiger 44", "1351 AC", "Almere", 612340612, null, "Jemen", "Arabisch", "Ja", "A2", "Asiel bepaalde tijd", 2021, "Wies Terpstra", "20-01-2026", "Slapend", "23-02-2026", "Ja"],
        [48320, "Tsige", null, "Alemu", "Vrouw", 26, "Ongehuwd", 1, 0, "Postbus 200", "1300 AE", "Almere", 612340613, "tsige.alemu@voorbeeld.nl", "Ethiopië", "Amhaars", "Ja", "A1", "Asiel bepaalde tijd", 2021, "Ron Kaptein", "27-01-2026", "Actief", "23-02-2026", "Ja"],
        [48333, "Beritan", null, "Demir", "Vrouw", 33, "Gehuwd", 2, 2, "Wierdsmaweg 10", "1339 KM", "Almere", 612340614, "beritan.demir@voorbeeld", "Turkije", "Kurmanji, Turks", "Nee", "B2", "Asiel bepaalde tijd", 2021, "Wies Terpstra", "03-02-2026", "Actief", "02-03-2026", "Ja"],
      ],
    },
    {
      name: "Exportgegevens",
      rows: [
        ["Rapport", "Caseload per locatie"],
        ["Gemaakt op", "11-05-2026 14:22"],
        ["Gemaakt door", "wterpstra"],
        ["Filter", "Locatie = Almere; Kenmerk = Samen Hier"],
        ["Aantal regels", 15],
      ],
    },
  ],
  expected: {
    sheets: {
      Export: {
        role: "households",
        headerRow: 1,
        firstRow: 2,
        lastRow: 16,
        // prettier-ignore
        columns: {
          A: "code", B: "name.first", C: "name.infix", D: "name.last", E: "sex", F: "age", G: "-", H: "adults", I: "children",
          J: "address", K: "postcode", L: "municipality", M: "phone", N: "email", O: "refused", P: "languages", Q: "-", R: "dutch",
          S: "-", T: "-", U: "-", V: "-", W: "-", X: "registeredOn", Y: "consent",
        },
      },
      Exportgegevens: { role: "unknown" },
    },
    groups: [],
    // prettier-ignore
    households: [
      { sheet: "Export", row: 2, code: "48211", name: "Mariam Haddad", municipality: "Almere", postcode: "1315AB", adults: 2, children: 3, type: "family", age: 34, languages: ["ar"], dutch: "A2", consent: "yes", registeredOn: "2026-01-12" },
      { sheet: "Export", row: 3, code: "48214", name: "Omar al Khatib", municipality: "Almere", postcode: "1328KC", adults: 1, children: 0, type: "single-man", age: 27, languages: ["ar"], dutch: "A1", consent: "yes", registeredOn: "2026-01-12" },
      { sheet: "Export", row: 4, code: "48230", name: "Selam Gebremariam", municipality: "Almere", postcode: "1332", adults: 1, children: 1, type: "single-parent", age: 29, languages: ["ti"], dutch: "none", consent: "yes", registeredOn: "2026-01-19" },
      { sheet: "Export", row: 5, code: "48231", name: "Haben Ghirmay", municipality: "Almere", postcode: "1318GK", adults: 2, children: 0, age: 41, languages: ["ti"], dutch: "A1", consent: "yes", registeredOn: "2026-01-19" },
      { sheet: "Export", row: 6, code: "48255", name: "Zahra Hosseini", municipality: "Almere", postcode: "1325AL", adults: 1, children: 4, type: "single-parent", age: 38, languages: ["prs", "ps"], consent: "no", registeredOn: "2026-01-26" },
      { sheet: "Export", row: 7, code: "48256", name: "Jamshid Rahimi", municipality: "Almere", postcode: "1325AD", adults: 1, children: 0, type: "single-man", age: 23, consent: "yes", registeredOn: "2026-01-26" },
      { sheet: "Export", row: 8, code: "48270", name: "Shilan Amin", municipality: "Almere", postcode: "1324RP", adults: 2, children: 1, type: "family", age: 31, languages: ["ckb"], dutch: "B1", consent: "yes", registeredOn: "2026-02-02" },
      { sheet: "Export", row: 9, code: "48288", name: "Oleksandr Bondarenko", municipality: "Almere", postcode: "1309XA", adults: 3, children: 2, type: "family", age: 45, languages: ["uk", "ru"], dutch: "A1", consent: "yes", registeredOn: "2026-02-02" },
      { sheet: "Export", row: 10, code: "48290", name: "Khadija Warsame", municipality: "Almere", postcode: "1353BL", adults: 1, children: 0, type: "single-woman", age: 52, languages: ["so"], dutch: "A0", consent: "unknown", registeredOn: "2026-02-09" },
      { sheet: "Export", row: 11, code: "48301", name: "Robert Ssemakula", municipality: "Almere", postcode: "1349CG", adults: 1, children: 0, type: "single-man", age: 30, languages: ["en", "lg"], dutch: "B1", consent: "yes", registeredOn: "2026-02-09" },
      { sheet: "Export", row: 12, code: "48302", name: "Nadia el Sayed", municipality: "Almere", postcode: "1358NH", adults: 2, children: 5, type: "family", age: 44, languages: ["ar"], dutch: "A1", consent: "yes", registeredOn: "2026-02-16" },
      { sheet: "Export", row: 14, code: "48317", name: "Aref bin Yusuf", municipality: "Almere", postcode: "1351AC", adults: 1, children: 0, type: "single-man", age: 36, languages: ["ar"], dutch: "A2", consent: "yes", registeredOn: "2026-02-23" },
      { sheet: "Export", row: 15, code: "48320", name: "Tsige Alemu", municipality: "Almere", postcode: "1300AE", adults: 1, children: 0, type: "single-woman", age: 26, languages: ["am"], dutch: "A1", consent: "yes", registeredOn: "2026-02-23" },
      { sheet: "Export", row: 16, code: "48333", name: "Beritan Demir", municipality: "Almere", postcode: "1339KM", adults: 2, children: 2, type: "family", age: 33, languages: ["kmr", "tr"], dutch: "B2", consent: "yes", registeredOn: "2026-03-02" },
    ],
    told: ["Export!H5", "Export!R6", "Export!P7", "Export!R7", "Export!13", "Export!K15"],
    fine: ["Export!T2", "Export!K4", "Export!M6", "Export!M9"],
  },
};

export const sheetPerCity: CorpusCase = {
  about:
    "A coordinator's workbook with a sheet for every city, each with its own columns, order and words; one city has " +
    "no groups yet; the newcomers of all cities stand on one more sheet, and a planning sheet tells nothing.",
  sheets: [
    {
      name: "Almere",
      merges: ["A1:M1"],
      // prettier-ignore
      rows: [
        ["Welkom Groepen Almere"],
        [],
        ["Groep", "Met z'n hoevelen", "Kennen elkaar als", "Wijk", "Pc", "Eerste aanspreekpunt", "Mail", "Telnr", "Intakegesprek", "Stand van zaken", "Wie willen ze het liefst?", "VOG's compleet", "Beroepen"],
        ["Tussen de Vaarten", 5, "buren", "Stad", "1318 DN", "Hanneke Boon", "hanneke.boon@voorbeeld.nl", "06-12340701", day("2026-01-14"), "poule", "gezin, dan alleenstaande ouder, dan stel", "ja", "verpleegkundige, docent, boekhouder"],
        ["De Muziekwijkers", 6, "vrienden en buren", "Muziekwijk", "1312 EH", "Sjoerd Kalma", "s.kalma@voorbeeld.nl", "06 12340702", day("2026-01-21"), "poule", "gezin", "ja", "ict'er, kok, fysiotherapeut"],
        ["Collega's waterschap", 5, "collega's", "div.", 1315, "Ineke van Dam", "i.vandam@voorbeeld.nl", "0612340703", day("2026-02-04"), "goedgekeurd", "maakt niet uit", "4 van de 5", "ingenieur, jurist, communicatie"],
        ["Buiten(ge)woon", 4, "vrienden, ex-collega's", "Buiten", "1334 AM", "Roel Dekkers", "roeldekkers@voorbeeld.nl", "06-12340704", day("2026-02-11"), "intake gedaan", "stel of alleenstaande man (om het even), daarna gezin", "nee", "pensionado's"],
        ["Literatuurwijk", 5, "leesclub", "Literatuurwijk", "1321 KB", "Marga Snel", "marga.snel@voorbeeld.nl", "06-12340705", "n.n.b.", "aangemeld", "?", "nee", null],
        ["Haven 5", 7, "familie + vrienden", "Haven", "1357 SP", "Tim Vos", "timvos@voorbeeld.nl", "06-12340706", day("2025-10-01"), "gematcht", "alleenstaande moeder, gezin", "ja", "horeca, zorg"],
      ],
    },
    {
      name: "Haarlem",
      // prettier-ignore
      rows: [
        ["naam vd groep", "pc (contactpersoon)", "aantal leden", "relatie", "contact", "e-mail", "1e voorkeur", "2e voorkeur", "3e voorkeur", "max km", "kennismaking", "fase", "bijzonderheden"],
        ["Kleverpark", "2023 AX", 5, "vrienden", "Femke", "femke.ruis@voorbeeld.nl", "gezin met kinderen", "stel", "alleenstaande ouder", 5, "12 feb", "in poule", null],
        ["Leidsebuurt samen", "2013 TB", 6, "buren", "Arjen", "arjen.pot@voorbeeld.nl", "alleenstaande man", "alleenstaande vrouw", null, 3, "19 feb", "in poule", "kunnen niet op maandag"],
        ["Vrouwennetwerk Spaarne", "2011DR", 5, "netwerk", "Bea", "bea@voorbeeld.nl", "alleenstaande vrouw", "alleenstaande moeder", "gezin met kinderen", 7, "2 mrt", "goedgekeurd", null],
        ["Meerwijk", "2036 WN", 4, "kerk", "Dirk", "d.smit@voorbeeld.nl", "gezin met kinderen", "gezin met kinderen", "stel", 5, "9 mrt", "in poule", "1e en 2e keus gelijk?"],
        ["De Bomen", "2014", 5, "oud-studiegenoten", "Yvon", "yvon.mol@voorbeeld.nl", "geen voorkeur", null, null, 10, "?", "pauze tot september", "verbouwing"],
        ["Parkwijk", "2031 LE", 8, "buren, collega's", "Ed", "ed.bruin@voorbeeld.nl", "stel", "alleenstaand", "gezin met kinderen", 5, "16 mrt", "afgehaakt", "te druk"],
      ],
    },
    {
      name: "Den Haag",
      hiddenRows: [7],
      // prettier-ignore
      rows: [
        ["Stand Den Haag (Noor houdt bij!)", null, null, null, null, null, "laatst gewijzigd", day("2026-04-02")],
        ["WG\n(werktitel)", "Adres 1e contact", "Grootte", "Leeftijden", "Talen", "Training gehad", "Getekende verklaring", "Aanmelding"],
        ["Statenkwartier", "Frederik Hendriklaan 12a, 2582 BB", "5", "46 - 61", "ned, eng, frans", "ja", "ja", "3 nov. 2025"],
        ["Zeehelden", "Prins Hendrikstraat 71, 2518 HM Den Haag", "4", "28 - 33", "ned, engels, spaans", "nee", "ja", "17 nov 2025"],
        ["Laak-loopgroep", "Goeverneurlaan 300, 2523 CB", "6 (5 actief)", "40+", "NL", "deels", "nee", "8 dec. 2025"],
        ["Rijswijkse rand", "Haagweg 9, 2282 AA Rijswijk", "5", "55-70", "Nederlands, Duits, Arabisch (1 lid)", "ja", "ja", "12 jan. 2026"],
        ["Bezuidenhout", "Laan van NOI 131, 2593 BM", "5", "31-44", "nl/en/tr", "ja", "ja", "26 jan. 2026"],
        ["Duindorp", "Tesselseplein 3, 2583 JL", "3", "?", "nederlands", "nee", "nee", "eind februari"],
        [],
        ["Let op: training 21 mei zit vol, nieuwe datum volgt."],
      ],
    },
    {
      name: "Rotterdam",
      rows: [
        ["Groep", "Aantal", "Postcode", "Contact", "Aangemeld op", "Status"],
        ["nog geen groepen – start na de zomer"],
      ],
    },
    {
      name: "SH alle steden",
      // prettier-ignore
      rows: [
        ["nr", "stad", "initialen", "volw", "kind", "m/v", "postc.", "taal", "wil graag een groep met", "mail/brief verstuurd", "intake SH"],
        ["A1", "Almere", "M.H.", 2, 2, "m", "1314 TR", "Arabisch", "gezinnen", "ja", "13-1-2026"],
        ["A2", "Almere", "S.T.", 1, 0, "v", "1316 AL", "Tigrinya", "vrouwen", "ja", "13-1-2026"],
        ["A3", "Almere", "K.B.", 1, 3, "v", "1333 LD", "Tigrinya, Amhaars", "gezinnen", "ja", "20-1-2026"],
        ["H1", "Haarlem", "R.A.", 1, 0, "m", "2021 EC", "Farsi", null, "ja", "27-1-2026"],
        ["H2", "Haarlem", "D.N.", 2, 4, "m", "2034 AB", "Koerdisch/Kurmanji", "gezinnen", "nee", null],
        ["H3", "Haarlem", "F.O.", 2, 0, "v", "2026 RK", "Arabisch", "stellen", "ja", "3-2-2026"],
        ["D1", "Den Haag", "A.W.", 1, 0, "m", "2525 VL", "Somalisch", "mannen", "ja", "10-2-2026"],
        ["D2", "Den Haag", "N.Y.", 1, 1, "m", "2531 GG", "Turks", null, "ja", "10-2-2026"],
        ["D3", "Den Haag", "L.Z.", 2, 1, "v", "2544 HS", "Pasjtoe", "gezinnen", "ja", "17-2-2026"],
      ],
    },
    {
      name: "jaarplanning",
      rows: [
        ["wat", "jan", "feb", "mrt", "apr", "mei", "jun"],
        ["informatieavond", "x", null, "x", null, null, "x"],
        ["starttraining", null, "x", null, "x", "x", null],
        ["matchronde", null, null, "x", null, null, "x"],
        ["intervisie", "x", null, null, "x", null, null],
      ],
    },
  ],
  expected: {
    sheets: {
      Almere: {
        role: "groups",
        headerRow: 3,
        firstRow: 4,
        lastRow: 9,
        // prettier-ignore
        columns: {
          A: "name", B: "size", C: "relation", D: "-", E: "postcode", F: "?", G: "email", H: "phone", I: "intakeOn", J: "status", K: "ranking",
          L: "approval.conductCertificate", M: "workFields",
        },
      },
      Haarlem: {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 7,
        // prettier-ignore
        columns: {
          A: "name", B: "postcode", C: "size", D: "relation", E: "?", F: "email", G: "ranking.1", H: "ranking.2", I: "ranking.3", J: "distanceKm",
          K: "?", L: "status", M: "-",
        },
      },
      "Den Haag": {
        role: "groups",
        headerRow: 2,
        firstRow: 3,
        lastRow: 8,
        // prettier-ignore
        columns: {
          A: "name", B: "address", C: "size", D: "-", E: "languages", F: "approval.training", G: "approval.declaration", H: "registeredOn",
        },
      },
      Rotterdam: {
        role: "groups",
        headerRow: 1,
        columns: { A: "name", B: "size", C: "postcode", D: "?", E: "registeredOn", F: "status" },
      },
      "SH alle steden": {
        role: "households",
        headerRow: 1,
        firstRow: 2,
        lastRow: 10,
        // prettier-ignore
        columns: {
          A: "code", B: "municipality", C: "name", D: "adults", E: "children", F: "sex", G: "postcode", H: "languages", I: "ranking", J: "-", K: "intakeOn",
        },
      },
      jaarplanning: { role: "unknown" },
    },
    // prettier-ignore
    groups: [
      { sheet: "Almere", row: 4, name: "Tussen de Vaarten", municipality: "Almere", postcode: "1318DN", size: 5, relation: ["buren"], ranking: [["family"], ["single-parent"], ["couple"]], workFields: ["verpleegkundige", "docent", "boekhouder"], approval: { conductCertificate: true }, intakeOn: "2026-01-14", status: "pool" },
      { sheet: "Almere", row: 5, name: "De Muziekwijkers", municipality: "Almere", postcode: "1312EH", size: 6, relation: ["vrienden", "buren"], ranking: [["family"]], workFields: ["ict'er", "kok", "fysiotherapeut"], approval: { conductCertificate: true }, intakeOn: "2026-01-21", status: "pool" },
      { sheet: "Almere", row: 6, name: "Collega's waterschap", municipality: "Almere", postcode: "1315", size: 5, relation: ["collega's"], workFields: ["ingenieur", "jurist", "communicatie"], approval: { conductCertificate: false }, intakeOn: "2026-02-04", status: "approved" },
      { sheet: "Almere", row: 7, name: "Buiten(ge)woon", municipality: "Almere", postcode: "1334AM", size: 4, relation: ["vrienden", "ex-collega's"], ranking: [["couple", "single-man"], ["family"]], workFields: ["pensionado's"], approval: { conductCertificate: false }, intakeOn: "2026-02-11", status: "intake" },
      { sheet: "Almere", row: 8, name: "Literatuurwijk", municipality: "Almere", postcode: "1321KB", size: 5, relation: ["leesclub"], approval: { conductCertificate: false }, status: "registered" },
      { sheet: "Almere", row: 9, name: "Haven 5", municipality: "Almere", postcode: "1357SP", size: 7, relation: ["familie", "vrienden"], ranking: [["single-parent"], ["family"]], workFields: ["horeca", "zorg"], approval: { conductCertificate: true }, intakeOn: "2025-10-01", status: "matched" },
      { sheet: "Haarlem", row: 2, name: "Kleverpark", municipality: "Haarlem", distanceKm: 5, postcode: "2023AX", size: 5, relation: ["vrienden"], ranking: [["family"], ["couple"], ["single-parent"]], status: "pool" },
      { sheet: "Haarlem", row: 3, name: "Leidsebuurt samen", municipality: "Haarlem", distanceKm: 3, postcode: "2013TB", size: 6, relation: ["buren"], ranking: [["single-man"], ["single-woman"]], status: "pool" },
      { sheet: "Haarlem", row: 4, name: "Vrouwennetwerk Spaarne", municipality: "Haarlem", distanceKm: 7, postcode: "2011DR", size: 5, relation: ["netwerk"], ranking: [["single-woman"], ["single-parent"], ["family"]], status: "approved" },
      { sheet: "Haarlem", row: 5, name: "Meerwijk", municipality: "Haarlem", distanceKm: 5, postcode: "2036WN", size: 4, relation: ["kerk"], ranking: [["family"], ["couple"]], status: "pool" },
      { sheet: "Haarlem", row: 6, name: "De Bomen", municipality: "Haarlem", distanceKm: 10, postcode: "2014", size: 5, relation: ["oud-studiegenoten"], status: "paused" },
      { sheet: "Haarlem", row: 7, name: "Parkwijk", municipality: "Haarlem", distanceKm: 5, postcode: "2031LE", size: 8, relation: ["buren", "collega's"], status: "withdrawn" },
      { sheet: "Den Haag", row: 3, name: "Statenkwartier", municipality: "Den Haag", postcode: "2582BB", size: 5, languages: ["nl", "en", "fr"], approval: { training: true, declaration: true }, registeredOn: "2025-11-03" },
      { sheet: "Den Haag", row: 4, name: "Zeehelden", municipality: "Den Haag", postcode: "2518HM", size: 4, languages: ["nl", "en", "es"], approval: { training: false, declaration: true }, registeredOn: "2025-11-17" },
      { sheet: "Den Haag", row: 5, name: "Laak-loopgroep", municipality: "Den Haag", postcode: "2523CB", languages: ["nl"], approval: { training: false, declaration: false }, registeredOn: "2025-12-08" },
      { sheet: "Den Haag", row: 6, name: "Rijswijkse rand", municipality: "Den Haag", postcode: "2282AA", size: 5, languages: ["nl", "de", "ar"], approval: { training: true, declaration: true }, registeredOn: "2026-01-12" },
      { sheet: "Den Haag", row: 7, name: "Bezuidenhout", municipality: "Den Haag", postcode: "2593BM", size: 5, languages: ["nl", "en", "tr"], approval: { training: true, declaration: true }, registeredOn: "2026-01-26" },
      { sheet: "Den Haag", row: 8, name: "Duindorp", municipality: "Den Haag", postcode: "2583JL", size: 3, languages: ["nl"], approval: { training: false, declaration: false } },
    ],
    // prettier-ignore
    households: [
      { sheet: "SH alle steden", row: 2, code: "A1", name: "M.H.", municipality: "Almere", postcode: "1314TR", adults: 2, children: 2, type: "family", ranking: [["family"]], languages: ["ar"], intakeOn: "2026-01-13" },
      { sheet: "SH alle steden", row: 3, code: "A2", name: "S.T.", municipality: "Almere", postcode: "1316AL", adults: 1, children: 0, type: "single-woman", languages: ["ti"], intakeOn: "2026-01-13" },
      { sheet: "SH alle steden", row: 4, code: "A3", name: "K.B.", municipality: "Almere", postcode: "1333LD", adults: 1, children: 3, type: "single-parent", ranking: [["family"]], languages: ["ti", "am"], intakeOn: "2026-01-20" },
      { sheet: "SH alle steden", row: 5, code: "H1", name: "R.A.", municipality: "Haarlem", postcode: "2021EC", adults: 1, children: 0, type: "single-man", languages: ["fa"], intakeOn: "2026-01-27" },
      { sheet: "SH alle steden", row: 6, code: "H2", name: "D.N.", municipality: "Haarlem", postcode: "2034AB", adults: 2, children: 4, type: "family", ranking: [["family"]], languages: ["kmr"] },
      { sheet: "SH alle steden", row: 7, code: "H3", name: "F.O.", municipality: "Haarlem", postcode: "2026RK", adults: 2, children: 0, ranking: [["couple"]], languages: ["ar"], intakeOn: "2026-02-03" },
      { sheet: "SH alle steden", row: 8, code: "D1", name: "A.W.", municipality: "Den Haag", postcode: "2525VL", adults: 1, children: 0, type: "single-man", languages: ["so"], intakeOn: "2026-02-10" },
      { sheet: "SH alle steden", row: 9, code: "D2", name: "N.Y.", municipality: "Den Haag", postcode: "2531GG", adults: 1, children: 1, type: "single-parent", languages: ["tr"], intakeOn: "2026-02-10" },
      { sheet: "SH alle steden", row: 10, code: "D3", name: "L.Z.", municipality: "Den Haag", postcode: "2544HS", adults: 2, children: 1, type: "family", ranking: [["family"]], languages: ["ps"], intakeOn: "2026-02-17" },
    ],
    told: [
      "Haarlem!H5",
      "Haarlem!H7",
      "Den Haag!C5",
      "Den Haag!H8",
      "SH alle steden!D7",
      "SH alle steden!I3",
      "SH alle steden!I8",
    ],
    fine: ["Almere!K6", "Almere!I8", "Haarlem!B6", "SH alle steden!G7", "SH alle steden!G5", "Rotterdam!2"],
  },
};
