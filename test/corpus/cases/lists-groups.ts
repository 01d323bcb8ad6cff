// All people, codes, addresses, numbers and e-mail addresses are invented.
import type { CorpusCase, DateCell } from "../case.ts";

const day = (date: string): DateCell => ({ date });

export const programmeBook: CorpusCase = {
  about:
    "The whole programme of one city in one workbook: groups, members, newcomers, ambassadors, contact persons, parties " +
    "and pairs, all with codes; ranks in a column per option, with ties, gaps and one row of scores.",
  sheets: [
    {
      name: "Groepen",
      merges: ["A1:F1"],
      // prettier-ignore
      rows: [
        ["GROEPEN UTRECHT – voorkeuren: 1 = liefst, 5 = minst graag"],
        [],
        ["Code", "Groepsnaam", null, "Plaats", "# mensen", "Bereidheid (0-4)", "Ervaring (0-4)", "Vk gezin", "Vk stel", "Vk ouder alleen met kind(eren)", "Vk man alleen", "Vk vrouw alleen", "Tot hoever (km)", "Uur p/w", "Sociaal 1 – doelgericht 5", "Doen graag", "Contactpersoon J&P", "Status", "Ingeschreven"],
        ["WG-U01", "Lombok-Oost", null, "Utrecht", 5, 3, 2, 1, 2, 3, 5, 4, 5, 4, 2, "koken, fietsen, tuinieren", "Judith Prins", "in poule", day("2026-01-08")],
        ["WG-U02", "Voordorp verwelkomt", null, "Utrecht", 4, 2, 0, 1, 1, 3, 4, 4, 5, 3, 3, "wandelen; muziek", "Judith Prins", "in poule", day("2026-01-15")],
        ["WG-U03", "De Oudwijkers", null, "Utrecht", 6, 4, 4, 2, null, 1, null, null, 10, "6-8", 4, "sport, kinderen", "Bas Elzinga", "in poule", day("2026-01-22")],
        ["WG-U04", "Kanaleneiland & co", null, "Utrecht", 5, 1, 1, 5, 4, 5, 1, 1, 5, 2, 1, "spelletjes", "Bas Elzinga", "goedgekeurd", day("2026-02-05")],
        ["WG-U05", "Team Terwijde", null, "Utrecht", 5, "?", 3, 3, 2, 4, 1, 5, 7.5, "3,5", 5, "klussen, techniek, voetbal", "Judith Prins", "intake", day("2026-02-19")],
      ],
    },
    {
      name: "Leden",
      filter: "A1:N25",
      // prettier-ignore
      rows: [
        ["Groepscode", "Naam", "Lft.", "Beroep/dagbesteding", "Mobiel", "E-mail", "Postcode thuis", "Overdag vrij?", "Uren/wk", "Kan helpen met", "Verklaring", "VOG (datum gezien)", "Starttraining", "T-shirtmaat"],
        ["WG-U01", "Annet Verhoef", 47, "huisarts", "06-12340801", "annet.verhoef@voorbeeld.nl", "3531 GB", "nooit", 1, "gezondheidszorg", "ja", day("2026-02-03"), "ja", "M"],
        ["WG-U01", "Joep Verhoef", 49, "timmerman", "06-12340802", "joep@voorbeeld.nl", "3531 GB", "soms", 1.5, "klussen", "ja", day("2026-02-03"), "ja", "XL"],
        ["WG-U01", "Saskia Kuipers", 52, "docent NT2", "0612340803", "saskia.kuipers@voorbeeld.nl", "3532 CK", "vaak", 2, "taal, brieven", "ja", day("2026-02-10"), "ja", "S"],
        ["WG-U01", "Erik-Jan de Graaf", 55, "boekhouder", "+31 6 1234 0804", "ejdegraaf@voorbeeld.nl", "3531 TS", "soms", 1, "geldzaken, toeslagen", "ja", day("2026-02-10"), "nee", "L"],
        ["WG-U01", "Mieke Los", 61, "gepensioneerd", "06 12340805", "mieke.los@voorbeeld.nl", "3533 AE", "vaak", 3, "oppas", "ja", day("2026-02-17"), "ja", "M"],
        ["WG-U02", "Pauline Bos", 34, "ambtenaar", "06-12340806", "pauline.bos@voorbeeld.nl", "3573 PX", "soms", 1, "gemeente", "ja", day("2026-02-24"), "ja", "M"],
        ["WG-U02", "Hidde Bos", 36, "programmeur", "06-12340807", "hidde.bos@voorbeeld.nl", "3573 PX", "nooit", 1, "computer", "ja", day("2026-02-24"), "ja", "L"],
        ["WG-U02", "Lot Wagenaar", 33, "apotheker", "06-12340808", "lot.w@voorbeeld.nl", "3572 TK", "nooit", 1, null, "ja", "aangevraagd", "nee", "S"],
        ["WG-U02", "Freek Tuinstra", 38, "kok", "06-12340809", "freek.tuinstra@voorbeeld.nl", "3573 BD", "vaak", 2, "koken", "ja", day("2026-03-03"), "ja", "L"],
        ["WG-U03", "Ria van Eck", 66, "gepensioneerd", "030-2512345", "riavaneck@voorbeeld.nl", "3581 KW", "vaak", 4, "taal", "ja", day("2026-02-11"), "ja", "M"],
        ["WG-U03", "Kees van Eck", 68, "gepensioneerd", "030-2512345", "riavaneck@voorbeeld.nl", "3581 KW", "vaak", 4, "vervoer", "ja", day("2026-02-11"), "ja", "XXL"],
        ["WG-U03", "Ellen Smeets", 59, "maatschappelijk werker", "06-12340812", "ellen.smeets@voorbeeld.nl", "3583 VM", "soms", 2, "instanties, brieven", "ja", day("2026-02-18"), "ja", "M"],
        ["WG-U03", "Nico Bartels", 63, "fysiotherapeut", "06-12340813", "nbartels@voorbeeld.nl", "3584 AA", "soms", 2, "sport", "nee", day("2026-02-18"), "ja", "L"],
        ["WG-U03", "Dorien Haas", 58, "juf groep 3", "06-12340814", "dorien.haas@voorbeeld.nl", "3581 RD", "nooit", 1, "school, taal", "ja", day("2026-02-25"), "ja", "M"],
        ["WG-U03", "Peter Zwart", 60, "rechter", "06-12340815", "peter.zwart@voorbeeld.nl", "3582 GN", "nooit", 1, null, "ja", day("2026-02-25"), "ja", "L"],
        ["WG-U04", "Samira Bakkali", 29, "jurist", "06-12340816", "samira.b@voorbeeld.nl", "3526 KL", "nooit", 1, "juridisch", "ja", day("2026-03-10"), "ja", "S"],
        ["WG-U04", "Youssef Bakkali", 31, "ondernemer", "06-12340817", "youssef.b@voorbeeld.nl", "3526 KL", "soms", 1, "netwerk", "ja", day("2026-03-10"), "ja", "M"],
        ["WG-U04", "Marleen Kok", 30, "journalist", "06-12340818", "marleenkok@voorbeeld.nl", "3527 HA", "soms", 1, null, "ja", day("2026-03-10"), "nee", "M"],
        ["WG-U04", "Thijs de Boer", 28, "student", "06-12340819", "thijs.deboer@voorbeeld.nl", "3526 SR", "vaak", 2, "taal", "ja", day("2026-03-17"), "ja", "L"],
        ["WG-U05", "Wouter Hol", 44, "ingenieur", "06-12340820", "wouter.hol@voorbeeld.nl", "3543 BX", "nooit", 1, "techniek", "ja", null, null, "XL"],
        ["WG-U05", "Linda Hol", 43, "verpleegkundige", "06-12340821", "linda.hol@voorbeeld.nl", "3543 BX", "soms", 1, "zorg", "ja", null, null, "M"],
        ["WG-U05", "Ruud Peters", 46, "monteur", "06-12340822", "ruudpeters@voorbeeld.nl", "3544 NW", "nooit", 1, "auto, fiets", "nee", null, null, "XL"],
        ["WG-U05", "Carla Mendes", 41, "tolk", "06-12340823", "carla.mendes@voorbeeld.nl", "3543 GT", "vaak", 3, "Portugees, Spaans", "nee", null, null, "S"],
        ["WG-U06", "Onno Blok", 50, "accountant", "06-12340824", "onno.blok@voorbeeld.nl", "3511 LN", "soms", 1, "geldzaken", "nee", null, null, "L"],
      ],
    },
    {
      name: "Statushouders",
      // prettier-ignore
      rows: [
        ["Code", "Voorletter + achternaam", "M/V/X", "Leeftijd", "Volwassenen", "Kinderen thuis", "Leeftijd kinderen", "Postcode", "Spreekt", "Taalniveau", "Zwaarte 0-8", "Eerste keus", "Tweede keus", "Derde keus", "Uren contact gewenst", "Wil ambassadeur?", "Toestemming", "Status"],
        ["SH-101", "A. Najjar", "V", 36, 2, 3, "4, 7, 11", "3527 EV", "Arabisch", "A1", 4, "gezin", "stel", "alleenstaande vrouw", 5, "ja", "ja", "in poule"],
        ["SH-102", "B. Mehari", "M", 28, 1, 0, "-", "3554 AC", "Tigrinya, Engels", "A2", 2, "stel", "alleenstaande man", null, 3, "nee", "ja", "in poule"],
        ["SH-103", "H. Sultani", "V", 41, 1, 4, "2 t/m 15", "3562 LK", "Dari", "A0", 7, "gezin", "eenoudergezin", "stel", 8, "ja", "ja", "in poule"],
        ["SH-104", "D. Shekho", "M", 33, 2, 1, "1", "3543 MG", "Kurmanji", "A2", 3, "gezin", null, null, 4, "hoeft niet", "ja", "in poule"],
        ["SH-105", "Y. Abshir", "V", 24, 1, 0, "-", "3525 TR", "Somali", "A1", 5, "alleenstaande vrouw", "stel", "gezin", "3 à 4", "ja", "nog niet gevraagd", "intake"],
        ["SH-106", "K. Ozdemir", "M", 50, 2, 0, "uit huis", "3515 XM", "Turks", "B1", 1, "stel", "gezin", null, 2, "nee", "ja", "in poule"],
        ["SH-107", "F. Kidane", "V", 31, 1, 2, "3, 6", "3561 AJ", "Tigrinya", "A1", 12, "eenoudergezin", "gezin", "stel", 4, "ja", "ja", "in poule"],
        ["SH-108", "R. Haidari", "M", 19, 1, 0, "-", "3524 SB", "Dari, Farsi", "A2", null, null, null, null, null, "geen idee", "nee", "afgehaakt"],
      ],
    },
    {
      name: "Cultureel ambassadeurs",
      // prettier-ignore
      rows: [
        ["Code", "Naam", "Brug voor", "Woont in", "Max. koppels tegelijk", "Mobiel", "E-mail", "Vergoeding"],
        ["CA1", "Luna Haddad", "Arabisch", "Utrecht", 3, "06-12340851", "luna.haddad@voorbeeld.nl", { number: 25, format: "€ #,##0" }],
        ["CA2", "Dawit Tekle", "Tigrinya en Amhaars", "Utrecht", 2, "06-12340852", "dawit.tekle@voorbeeld.nl", { number: 25, format: "€ #,##0" }],
        ["CA3", "Parwin Azizi", "Dari, Farsi, Pashto", "Nieuwegein", 2, "06-12340853", "parwin.azizi@voorbeeld.nl", { number: 25, format: "€ #,##0" }],
        ["CA4", "Berfin Kaya", "Koerdisch (Kurmanci), Turks", "Zeist", "n.t.b.", "06-12340854", "berfin.kaya@voorbeeld.nl", null],
      ],
    },
    {
      name: "Contactpersonen",
      rows: [
        ["Voornaam", "Achternaam", "Voor gemeente", "Werkmail", "Werkmobiel", "Mails in het", "Vaste beldag"],
        ["Judith", "Prins", "Utrecht", "j.prins@voorbeeld.nl", "06-12340861", "Nederlands", "dinsdag"],
        ["Bas", "Elzinga", "Utrecht", "b.elzinga@voorbeeld.nl", "06-12340862", "Nederlands", "donderdag"],
        ["Hannah", "Whitfield", "Zeist", "h.whitfield@voorbeeld.nl", "06-12340863", "Engels", "vrijdag"],
      ],
    },
    {
      name: "Partijen",
      // prettier-ignore
      rows: [
        ["Rol", "Organisatie", "Vast aanspreekpunt", "Achterwacht", "Wanneer te bereiken", "Mailadres", "Telefoon", "Doet"],
        ["gemeente", "Gemeente Utrecht, team Nieuwkomers", "Mw. Jansma", "Dhr. Peelen", "ma-do 9-16 u", "nieuwkomers@voorbeeld.nl", "14 030", "inkomen, inburgering"],
        ["VWN", "VluchtelingenWerk Midden", "Els Roorda", null, "di en do", "e.roorda@voorbeeld.nl", "030-2300000", "maatschappelijke begeleiding"],
        ["COA", "azc Utrecht", "balie", null, "werkdagen", "balie@voorbeeld.nl", null, "opvang, overdracht"],
        ["woningcorporatie", "Portaal", "Team verhuur", "klantenservice", "9-12 u", "verhuur@voorbeeld.nl", "030-2300001", "woning, sleutel"],
        ["GGD", "GGDrU", "?", null, null, null, "030-6300000", "jeugdgezondheid"],
      ],
    },
    {
      name: "Koppels 2025",
      rows: [
        ["groep", "statushouder", "start", "eind", "opm"],
        ["WG-U90", "SH-031", day("2025-02-01"), day("2026-02-01"), "afgerond"],
        ["WG-U91", "SH-044", day("2025-03-15"), null, "loopt tot de zomer"],
        ["WG-U92", "SH-047", day("2025-03-15"), day("2025-09-01"), "verhuisd"],
      ],
    },
  ],
  expected: {
    sheets: {
      Groepen: {
        role: "groups",
        headerRow: 3,
        firstRow: 4,
        lastRow: 8,
        // prettier-ignore
        columns: {
          A: "code", B: "name", D: "municipality", E: "size", F: "vulnerability.willingness", G: "vulnerability.experience",
          H: "ranking.family", I: "ranking.couple", J: "ranking.single-parent", K: "ranking.single-man", L: "ranking.single-woman",
          M: "distanceKm", N: "expectation.hoursPerWeek", O: "expectation.focus", P: "interests", Q: "contactPerson", R: "status", S: "registeredOn",
        },
      },
      Leden: {
        role: "members",
        headerRow: 1,
        firstRow: 2,
        lastRow: 25,
        // prettier-ignore
        columns: {
          A: "group", B: "name", C: "age", D: "occupation", E: "phone", F: "email", G: "postcode", H: "daytime", I: "hoursPerWeek", J: "skills",
          K: "approval.declaration", L: "approval.conductCertificate", M: "approval.training", N: "-",
        },
      },
      Statushouders: {
        role: "households",
        headerRow: 1,
        firstRow: 2,
        lastRow: 9,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "sex", D: "age", E: "adults", F: "children", G: "-", H: "postcode", I: "languages", J: "dutch",
          K: "vulnerability.score", L: "ranking.1", M: "ranking.2", N: "ranking.3", O: "expectation.hoursPerWeek", P: "ambassador", Q: "consent", R: "status",
        },
      },
      "Cultureel ambassadeurs": {
        role: "ambassadors",
        headerRow: 1,
        firstRow: 2,
        lastRow: 5,
        // prettier-ignore
        columns: { A: "code", B: "name", C: "languages", D: "municipality", E: "capacity", F: "phone", G: "email", H: "-" },
      },
      Contactpersonen: {
        role: "contacts",
        headerRow: 1,
        firstRow: 2,
        lastRow: 4,
        // prettier-ignore
        columns: { A: "name.first", B: "name.last", C: "municipality", D: "email", E: "phone", F: "language", G: "-" },
      },
      Partijen: {
        role: "parties",
        headerRow: 1,
        firstRow: 2,
        lastRow: 6,
        // prettier-ignore
        columns: { A: "key", B: "name", C: "contact", D: "backup", E: "reachable", F: "email", G: "phone", H: "-" },
      },
      "Koppels 2025": { role: "unknown" },
    },
    // prettier-ignore
    groups: [
      {
        sheet: "Groepen", row: 4, code: "WG-U01", name: "Lombok-Oost", municipality: "Utrecht", distanceKm: 5, size: 5,
        vulnerability: { willingness: 3, experience: 2 }, ranking: [["family"], ["couple"], ["single-parent"], ["single-woman"], ["single-man"]],
        expectation: { hoursPerWeek: 4, focus: 2 }, interests: ["koken", "fietsen", "tuinieren"], contactPerson: "Judith Prins", status: "pool", registeredOn: "2026-01-08",
        members: [
          { name: "Annet Verhoef", age: 47, occupation: "huisarts", phone: "06-12340801", email: "annet.verhoef@voorbeeld.nl", postcode: "3531GB", daytime: "never", hoursPerWeek: 1, skills: ["gezondheidszorg"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-03" }, training: { seen: true } } },
          { name: "Joep Verhoef", age: 49, occupation: "timmerman", phone: "06-12340802", email: "joep@voorbeeld.nl", postcode: "3531GB", daytime: "sometimes", hoursPerWeek: 1.5, skills: ["klussen"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-03" }, training: { seen: true } } },
          { name: "Saskia Kuipers", age: 52, occupation: "docent NT2", phone: "0612340803", email: "saskia.kuipers@voorbeeld.nl", postcode: "3532CK", daytime: "often", hoursPerWeek: 2, skills: ["taal", "brieven"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-10" }, training: { seen: true } } },
          { name: "Erik-Jan de Graaf", age: 55, occupation: "boekhouder", phone: "+31 6 1234 0804", email: "ejdegraaf@voorbeeld.nl", postcode: "3531TS", daytime: "sometimes", hoursPerWeek: 1, skills: ["geldzaken", "toeslagen"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-10" }, training: { seen: false } } },
          { name: "Mieke Los", age: 61, occupation: "gepensioneerd", phone: "06 12340805", email: "mieke.los@voorbeeld.nl", postcode: "3533AE", daytime: "often", hoursPerWeek: 3, skills: ["oppas"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-17" }, training: { seen: true } } },
        ],
      },
      {
        sheet: "Groepen", row: 5, code: "WG-U02", name: "Voordorp verwelkomt", municipality: "Utrecht", distanceKm: 5, size: 4,
        vulnerability: { willingness: 2, experience: 0 }, ranking: [["family", "couple"], ["single-parent"], ["single-man", "single-woman"]],
        expectation: { hoursPerWeek: 3, focus: 3 }, interests: ["wandelen", "muziek"], contactPerson: "Judith Prins", status: "pool", registeredOn: "2026-01-15",
        members: [
          { name: "Pauline Bos", age: 34, occupation: "ambtenaar", phone: "06-12340806", email: "pauline.bos@voorbeeld.nl", postcode: "3573PX", daytime: "sometimes", hoursPerWeek: 1, skills: ["gemeente"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-24" }, training: { seen: true } } },
          { name: "Hidde Bos", age: 36, occupation: "programmeur", phone: "06-12340807", email: "hidde.bos@voorbeeld.nl", postcode: "3573PX", daytime: "never", hoursPerWeek: 1, skills: ["computer"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-24" }, training: { seen: true } } },
          { name: "Lot Wagenaar", age: 33, occupation: "apotheker", phone: "06-12340808", email: "lot.w@voorbeeld.nl", postcode: "3572TK", daytime: "never", hoursPerWeek: 1, approval: { declaration: { seen: true }, conductCertificate: { seen: false }, training: { seen: false } } },
          { name: "Freek Tuinstra", age: 38, occupation: "kok", phone: "06-12340809", email: "freek.tuinstra@voorbeeld.nl", postcode: "3573BD", daytime: "often", hoursPerWeek: 2, skills: ["koken"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-03" }, training: { seen: true } } },
        ],
      },
      {
        sheet: "Groepen", row: 6, code: "WG-U03", name: "De Oudwijkers", municipality: "Utrecht", distanceKm: 10, size: 6,
        vulnerability: { willingness: 4, experience: 4 }, ranking: [["single-parent"], ["family"]],
        expectation: { focus: 4 }, interests: ["sport", "kinderen"], contactPerson: "Bas Elzinga", status: "pool", registeredOn: "2026-01-22",
        members: [
          { name: "Ria van Eck", age: 66, occupation: "gepensioneerd", phone: "030-2512345", email: "riavaneck@voorbeeld.nl", postcode: "3581KW", daytime: "often", hoursPerWeek: 4, skills: ["taal"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-11" }, training: { seen: true } } },
          { name: "Kees van Eck", age: 68, occupation: "gepensioneerd", phone: "030-2512345", email: "riavaneck@voorbeeld.nl", postcode: "3581KW", daytime: "often", hoursPerWeek: 4, skills: ["vervoer"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-11" }, training: { seen: true } } },
          { name: "Ellen Smeets", age: 59, occupation: "maatschappelijk werker", phone: "06-12340812", email: "ellen.smeets@voorbeeld.nl", postcode: "3583VM", daytime: "sometimes", hoursPerWeek: 2, skills: ["instanties", "brieven"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-18" }, training: { seen: true } } },
          { name: "Nico Bartels", age: 63, occupation: "fysiotherapeut", phone: "06-12340813", email: "nbartels@voorbeeld.nl", postcode: "3584AA", daytime: "sometimes", hoursPerWeek: 2, skills: ["sport"], approval: { declaration: { seen: false }, conductCertificate: { seen: true, on: "2026-02-18" }, training: { seen: true } } },
          { name: "Dorien Haas", age: 58, occupation: "juf groep 3", phone: "06-12340814", email: "dorien.haas@voorbeeld.nl", postcode: "3581RD", daytime: "never", hoursPerWeek: 1, skills: ["school", "taal"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-25" }, training: { seen: true } } },
          { name: "Peter Zwart", age: 60, occupation: "rechter", phone: "06-12340815", email: "peter.zwart@voorbeeld.nl", postcode: "3582GN", daytime: "never", hoursPerWeek: 1, approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-02-25" }, training: { seen: true } } },
        ],
      },
      {
        sheet: "Groepen", row: 7, code: "WG-U04", name: "Kanaleneiland & co", municipality: "Utrecht", distanceKm: 5, size: 5,
        vulnerability: { willingness: 1, experience: 1 },
        expectation: { hoursPerWeek: 2, focus: 1 }, interests: ["spelletjes"], contactPerson: "Bas Elzinga", status: "approved", registeredOn: "2026-02-05",
        members: [
          { name: "Samira Bakkali", age: 29, occupation: "jurist", phone: "06-12340816", email: "samira.b@voorbeeld.nl", postcode: "3526KL", daytime: "never", hoursPerWeek: 1, skills: ["juridisch"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-10" }, training: { seen: true } } },
          { name: "Youssef Bakkali", age: 31, occupation: "ondernemer", phone: "06-12340817", email: "youssef.b@voorbeeld.nl", postcode: "3526KL", daytime: "sometimes", hoursPerWeek: 1, skills: ["netwerk"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-10" }, training: { seen: true } } },
          { name: "Marleen Kok", age: 30, occupation: "journalist", phone: "06-12340818", email: "marleenkok@voorbeeld.nl", postcode: "3527HA", daytime: "sometimes", hoursPerWeek: 1, approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-10" }, training: { seen: false } } },
          { name: "Thijs de Boer", age: 28, occupation: "student", phone: "06-12340819", email: "thijs.deboer@voorbeeld.nl", postcode: "3526SR", daytime: "often", hoursPerWeek: 2, skills: ["taal"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-17" }, training: { seen: true } } },
        ],
      },
      {
        sheet: "Groepen", row: 8, code: "WG-U05", name: "Team Terwijde", municipality: "Utrecht", distanceKm: 7.5, size: 5,
        vulnerability: { experience: 3 }, ranking: [["single-man"], ["couple"], ["family"], ["single-parent"], ["single-woman"]],
        expectation: { hoursPerWeek: 3.5, focus: 5 }, interests: ["klussen", "techniek", "voetbal"], contactPerson: "Judith Prins", status: "intake", registeredOn: "2026-02-19",
        members: [
          { name: "Wouter Hol", age: 44, occupation: "ingenieur", phone: "06-12340820", email: "wouter.hol@voorbeeld.nl", postcode: "3543BX", daytime: "never", hoursPerWeek: 1, skills: ["techniek"], approval: { declaration: { seen: true } } },
          { name: "Linda Hol", age: 43, occupation: "verpleegkundige", phone: "06-12340821", email: "linda.hol@voorbeeld.nl", postcode: "3543BX", daytime: "sometimes", hoursPerWeek: 1, skills: ["zorg"], approval: { declaration: { seen: true } } },
          { name: "Ruud Peters", age: 46, occupation: "monteur", phone: "06-12340822", email: "ruudpeters@voorbeeld.nl", postcode: "3544NW", daytime: "never", hoursPerWeek: 1, skills: ["auto", "fiets"], approval: { declaration: { seen: false } } },
          { name: "Carla Mendes", age: 41, occupation: "tolk", phone: "06-12340823", email: "carla.mendes@voorbeeld.nl", postcode: "3543GT", daytime: "often", hoursPerWeek: 3, skills: ["Portugees", "Spaans"], approval: { declaration: { seen: false } } },
        ],
      },
    ],
    // prettier-ignore
    households: [
      { sheet: "Statushouders", row: 2, code: "SH-101", name: "A. Najjar", postcode: "3527EV", adults: 2, children: 3, type: "family", age: 36, languages: ["ar"], dutch: "A1", vulnerability: { score: 4 }, ranking: [["family"], ["couple"], ["single-woman"]], expectation: { hoursPerWeek: 5 }, ambassador: "wanted", consent: "yes", status: "pool" },
      { sheet: "Statushouders", row: 3, code: "SH-102", name: "B. Mehari", postcode: "3554AC", adults: 1, children: 0, type: "single-man", age: 28, languages: ["ti", "en"], dutch: "A2", vulnerability: { score: 2 }, ranking: [["couple"], ["single-man"]], expectation: { hoursPerWeek: 3 }, ambassador: "declined", consent: "yes", status: "pool" },
      { sheet: "Statushouders", row: 4, code: "SH-103", name: "H. Sultani", postcode: "3562LK", adults: 1, children: 4, type: "single-parent", age: 41, languages: ["prs"], dutch: "A0", vulnerability: { score: 7 }, ranking: [["family"], ["single-parent"], ["couple"]], expectation: { hoursPerWeek: 8 }, ambassador: "wanted", consent: "yes", status: "pool" },
      { sheet: "Statushouders", row: 5, code: "SH-104", name: "D. Shekho", postcode: "3543MG", adults: 2, children: 1, type: "family", age: 33, languages: ["kmr"], dutch: "A2", vulnerability: { score: 3 }, ranking: [["family"]], expectation: { hoursPerWeek: 4 }, ambassador: "not-needed", consent: "yes", status: "pool" },
      { sheet: "Statushouders", row: 6, code: "SH-105", name: "Y. Abshir", postcode: "3525TR", adults: 1, children: 0, type: "single-woman", age: 24, languages: ["so"], dutch: "A1", vulnerability: { score: 5 }, ranking: [["single-woman"], ["couple"], ["family"]], ambassador: "wanted", consent: "unknown", status: "intake" },
      { sheet: "Statushouders", row: 7, code: "SH-106", name: "K. Ozdemir", postcode: "3515XM", adults: 2, children: 0, age: 50, languages: ["tr"], dutch: "B1", vulnerability: { score: 1 }, ranking: [["couple"], ["family"]], expectation: { hoursPerWeek: 2 }, ambassador: "declined", consent: "yes", status: "pool" },
      { sheet: "Statushouders", row: 8, code: "SH-107", name: "F. Kidane", postcode: "3561AJ", adults: 1, children: 2, type: "single-parent", age: 31, languages: ["ti"], dutch: "A1", ranking: [["single-parent"], ["family"], ["couple"]], expectation: { hoursPerWeek: 4 }, ambassador: "wanted", consent: "yes", status: "pool" },
      { sheet: "Statushouders", row: 9, code: "SH-108", name: "R. Haidari", postcode: "3524SB", adults: 1, children: 0, type: "single-man", age: 19, languages: ["prs", "fa"], dutch: "A2", consent: "no", status: "withdrawn" },
    ],
    // prettier-ignore
    ambassadors: [
      { sheet: "Cultureel ambassadeurs", row: 2, code: "CA1", name: "Luna Haddad", languages: ["ar"], municipality: "Utrecht", capacity: 3 },
      { sheet: "Cultureel ambassadeurs", row: 3, code: "CA2", name: "Dawit Tekle", languages: ["ti", "am"], municipality: "Utrecht", capacity: 2 },
      { sheet: "Cultureel ambassadeurs", row: 4, code: "CA3", name: "Parwin Azizi", languages: ["prs", "fa", "ps"], municipality: "Nieuwegein", capacity: 2 },
      { sheet: "Cultureel ambassadeurs", row: 5, code: "CA4", name: "Berfin Kaya", languages: ["kmr", "tr"], municipality: "Zeist" },
    ],
    told: [
      "Groepen!7",
      "Groepen!E7",
      "Groepen!E8",
      "Groepen!N6",
      "Leden!A25",
      "Statushouders!F7",
      "Statushouders!K8",
      "Statushouders!O6",
    ],
    fine: ["Groepen!I5", "Groepen!I6", "Groepen!M8", "Groepen!N8", "Leden!E11", "Statushouders!G4", "Statushouders!I9"],
  },
};

export const mergedMembers: CorpusCase = {
  about:
    "A members list on which the group's name stands once, in a cell merged over its members; home and work postcodes " +
    "side by side, holidays per person, a group that the list of groups calls otherwise and one with a member too few.",
  sheets: [
    {
      name: "Leden per groep",
      merges: ["A1:R1", "A3:A7", "A8:A11", "A12:A16", "A17:A19", "A20:A23"],
      // prettier-ignore
      rows: [
        ["LEDENLIJST WELKOM GROEPEN – vertrouwelijk, graag geen kopieën mailen"],
        ["Welkom Groep", "Voornaam", "Achternaam", "Lft", "Werkzaam als", "Woont in (pc)", "Pc werk", "Mobiel nr.", "Mailadres", "Kan overdag", "Uren p/w", "Sterk in", "Deelnemersverkl. getekend", "VOG gezien d.d.", "Starttraining", "Weg van", "Weg t/m", "Eten"],
        ["Groene Hart Straat", "Hetty", "Maas", 58, "wijkverpleegkundige", "9713 GC", "9728 NT", "06-12340901", "hettymaas@voorbeeld.nl", "soms", 2, "zorg / formulieren", "x", day("2026-03-02"), "x", day("2026-07-11"), day("2026-08-02"), null],
        [null, "Jelle", "Maas", 60, "vrachtwagenchauffeur", "9713 GC", null, "06 1234 0902", "hettymaas@voorbeeld.nl", "nooit", 1, "rijden", "x", day("2026-03-02"), "x", day("2026-07-11"), day("2026-08-02"), null],
        [null, "Tineke", "van der Wal", 55, "secretaresse", "9714 BK", "9712 CP", "0612340903", "t.vdwal@voorbeeld.nl", "vaak", 3, "brieven / agenda", "x", day("2026-03-09"), "x", null, null, "vega"],
        [null, "Albert", "Hoekstra", 63, "prepensioen", "9713 EB", null, "06-12340904", "albert_hoekstra@voorbeeld.nl", "vaak", 4, "klussen", "x", day("2026-03-09"), "x", null, null, null],
        [null, "Nienke", "Hoekstra", 24, "student", "9718 TR", "9747 AG", "06-12340905", "nienke.h@voorbeeld.nl", "vaak", 2, "Engels / huiswerk", "x", day("2026-03-16"), "x", null, null, "vega"],
        ["Collega's UMCG", "Rob", "Feenstra", 45, "analist", "9721 XA", "9713 GZ", "06-12340906", "r.feenstra@voorbeeld.nl", "nooit", 1, "computers", "x", day("2026-03-23"), "x", null, null, null],
        [null, "Manon", "Dijkema", 41, "arts", "9751 NC", "9713 GZ", "06-12340907", "manon.dijkema@voorbeeld.nl", "nooit", 1, "zorg", "x", day("2026-03-23"), "x", day("2026-05-01"), day("2026-05-17"), null],
        [null, "Sietske", "Bakker", 38, "verpleegkundige", "9727 DR", "9713 GZ", "06-12340908", "sietske.bakker@voorbeeld.nl", "soms", 2, "zorg / kinderen", null, "aangevraagd", "x", null, null, "glutenvrij"],
        [null, "Imre", "Kovacs", 36, "onderzoeker", "9725 BG", "9713 AV", "+31 612340909", "imre.kovacs@voorbeeld.nl", "soms", 1, "Engels / fietsen", "x", day("2026-03-30"), null, null, null, null],
        ["Oosterpoort", "Lieke", "Schaap", 33, "grafisch ontwerper", "9724 JB", null, "06-12340910", "lieke@voorbeeld.nl", "vaak", 3, "netwerk", "x", day("2026-04-06"), "x", null, null, null],
        [null, "Bram", "Schaap", 35, "muzikant", "9724 JB", null, "06-12340911", "bram@voorbeeld.nl", "vaak", 3, "muziek", "x", day("2026-04-06"), "x", null, null, null],
        [null, "Femke", "Ubels", 31, "leerkracht", "9724 AM", "9731 HP", "06-12340912", "femke.ubels@voorbeeld.nl", "nooit", 1, "taal / school", "x", day("2026-04-06"), "x", null, null, null],
        [null, "Daan", "Postma", 29, "barista", "9724 RD", "9712 HM", "06-12340913", "daanpostma@voorbeeld.nl", "soms", 2, null, "x", day("2026-04-13"), "x", null, null, "vegan"],
        [null, "Gea", "Postma", 59, "gepensioneerd", "9723 CV", null, "050-5261234", "gea.postma@voorbeeld.nl", "vaak", 4, "naaien / koken", "x", day("2026-04-13"), "x", null, null, null],
        ["Haren-Noord", "Cornelis", "Veenstra", 71, "oud-huisarts", "9751 LT", null, "06-12340915", "c.veenstra@voorbeeld.nl", "vaak", 3, "zorg", "x", day("2026-04-20"), null, null, null, null],
        [null, "Anneke", "Veenstra", 69, "oud-docent Frans", "9751 LT", null, "06-12340916", "a.veenstra@voorbeeld.nl", "vaak", 3, "Frans / taal", "x", day("2026-04-20"), null, null, null, null],
        [null, "Wim", "Tolsma", 66, "gepensioneerd", "9752 BW", null, "06-12340917", "wimtolsma@voorbeeld.nl", "vaak", 2, "tuin", null, null, null, null, null, null],
        ["De Hunze / Van Starkenborgh", "Mark", "Dekker", 48, "ambtenaar", "9738 AE", "9712 HX", "06-12340918", "mark.dekker@voorbeeld.nl", "nooit", 1, "gemeente", "x", day("2026-04-20"), "x", null, null, null],
        [null, "Sanne", "Dekker", 46, "boekhouder", "9738 AE", "9723 TA", "06-12340919", "sannedekker@voorbeeld.nl", "soms", 1, "geld", "x", day("2026-04-20"), "x", null, null, null],
        [null, "Hilda", "Wiersma", 50, "kapper", "9738 CK", "9738 CK", "06-12340920", "hilda.w@voorbeeld.nl", "soms", 2, null, "x", day("2026-04-27"), "x", null, null, null],
        [null, "Koen", "Smid", 52, "loodgieter", "9736 AR", null, "06-12340921", "koen.smid@voorbeeld.nl", "nooit", 1, "klussen", "x", day("2026-04-27"), "x", null, null, null],
      ],
    },
    {
      name: "Groepen",
      // prettier-ignore
      rows: [
        ["Hoe heet de groep", "Hoeveel leden", "Gemeente", "Zoeken tot (km)", "Verband", "Wij zijn zelf", "Graag welkom heten (volgorde = voorkeur)", "Aangemeld via", "Aanmelddatum", "Kennismakingsgesprek met ons"],
        ["Groene Hart Straat", 5, "Groningen", 5, "buren, familie", "gezin, alleenstaande vrouw", "gezin > alleenstaande ouder > stel", "krant", "02-02-2026", "16-02-2026"],
        ["Collega's UMCG", 5, "Groningen", 8, "collega's", "stel, alleenstaande man", "stel > alleenstaande vrouw > alleenstaande man", "intranet", "09-02-2026", "23-02-2026"],
        ["Oosterpoort", 5, "Groningen", 3, "vrienden", "stel", "alleenstaande man > stel", "festival", "09-02-2026", "02-03-2026"],
        ["Haren-Noord", 3, "Groningen", 10, "kerk", "stel", "gezin", "dominee", "16-02-2026", "02-03-2026"],
        ["De Hunze", 4, "Groningen", 5, "buren", "gezin", "gezin > stel", "buurtapp", "23-02-2026", null],
      ],
    },
  ],
  expected: {
    sheets: {
      "Leden per groep": {
        role: "members",
        headerRow: 2,
        firstRow: 3,
        lastRow: 23,
        // prettier-ignore
        columns: {
          A: "group", B: "name.first", C: "name.last", D: "age", E: "occupation", F: "postcode", G: "-", H: "phone", I: "email", J: "daytime",
          K: "hoursPerWeek", L: "skills", M: "approval.declaration", N: "approval.conductCertificate", O: "approval.training", P: "absence.from", Q: "absence.to", R: "-",
        },
      },
      Groepen: {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 6,
        // prettier-ignore
        columns: {
          A: "name", B: "size", C: "municipality", D: "distanceKm", E: "relation", F: "types", G: "ranking", H: "-", I: "registeredOn", J: "intakeOn",
        },
      },
    },
    // prettier-ignore
    groups: [
      {
        sheet: "Groepen", row: 2, name: "Groene Hart Straat", municipality: "Groningen", distanceKm: 5, size: 5, relation: ["buren", "familie"], types: ["family", "single-woman"],
        ranking: [["family"], ["single-parent"], ["couple"]], registeredOn: "2026-02-02", intakeOn: "2026-02-16",
        members: [
          { name: "Hetty Maas", age: 58, occupation: "wijkverpleegkundige", postcode: "9713GC", phone: "06-12340901", email: "hettymaas@voorbeeld.nl", daytime: "sometimes", hoursPerWeek: 2, skills: ["zorg", "formulieren"], absences: [{ from: "2026-07-11", to: "2026-08-02" }], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-02" }, training: { seen: true } } },
          { name: "Jelle Maas", age: 60, occupation: "vrachtwagenchauffeur", postcode: "9713GC", phone: "06 1234 0902", email: "hettymaas@voorbeeld.nl", daytime: "never", hoursPerWeek: 1, skills: ["rijden"], absences: [{ from: "2026-07-11", to: "2026-08-02" }], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-02" }, training: { seen: true } } },
          { name: "Tineke van der Wal", age: 55, occupation: "secretaresse", postcode: "9714BK", phone: "0612340903", email: "t.vdwal@voorbeeld.nl", daytime: "often", hoursPerWeek: 3, skills: ["brieven", "agenda"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-09" }, training: { seen: true } } },
          { name: "Albert Hoekstra", age: 63, occupation: "prepensioen", postcode: "9713EB", phone: "06-12340904", email: "albert_hoekstra@voorbeeld.nl", daytime: "often", hoursPerWeek: 4, skills: ["klussen"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-09" }, training: { seen: true } } },
          { name: "Nienke Hoekstra", age: 24, occupation: "student", postcode: "9718TR", phone: "06-12340905", email: "nienke.h@voorbeeld.nl", daytime: "often", hoursPerWeek: 2, skills: ["Engels", "huiswerk"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-16" }, training: { seen: true } } },
        ],
      },
      {
        sheet: "Groepen", row: 3, name: "Collega's UMCG", municipality: "Groningen", distanceKm: 8, size: 5, relation: ["collega's"], types: ["couple", "single-man"],
        ranking: [["couple"], ["single-woman"], ["single-man"]], registeredOn: "2026-02-09", intakeOn: "2026-02-23",
        members: [
          { name: "Rob Feenstra", age: 45, occupation: "analist", postcode: "9721XA", phone: "06-12340906", email: "r.feenstra@voorbeeld.nl", daytime: "never", hoursPerWeek: 1, skills: ["computers"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-23" }, training: { seen: true } } },
          { name: "Manon Dijkema", age: 41, occupation: "arts", postcode: "9751NC", phone: "06-12340907", email: "manon.dijkema@voorbeeld.nl", daytime: "never", hoursPerWeek: 1, skills: ["zorg"], absences: [{ from: "2026-05-01", to: "2026-05-17" }], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-23" }, training: { seen: true } } },
          { name: "Sietske Bakker", age: 38, occupation: "verpleegkundige", postcode: "9727DR", phone: "06-12340908", email: "sietske.bakker@voorbeeld.nl", daytime: "sometimes", hoursPerWeek: 2, skills: ["zorg", "kinderen"], approval: { conductCertificate: { seen: false }, training: { seen: true } } },
          { name: "Imre Kovacs", age: 36, occupation: "onderzoeker", postcode: "9725BG", phone: "+31 612340909", email: "imre.kovacs@voorbeeld.nl", daytime: "sometimes", hoursPerWeek: 1, skills: ["Engels", "fietsen"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-03-30" } } },
        ],
      },
      {
        sheet: "Groepen", row: 4, name: "Oosterpoort", municipality: "Groningen", distanceKm: 3, size: 5, relation: ["vrienden"], types: ["couple"],
        ranking: [["single-man"], ["couple"]], registeredOn: "2026-02-09", intakeOn: "2026-03-02",
        members: [
          { name: "Lieke Schaap", age: 33, occupation: "grafisch ontwerper", postcode: "9724JB", phone: "06-12340910", email: "lieke@voorbeeld.nl", daytime: "often", hoursPerWeek: 3, skills: ["netwerk"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-06" }, training: { seen: true } } },
          { name: "Bram Schaap", age: 35, occupation: "muzikant", postcode: "9724JB", phone: "06-12340911", email: "bram@voorbeeld.nl", daytime: "often", hoursPerWeek: 3, skills: ["muziek"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-06" }, training: { seen: true } } },
          { name: "Femke Ubels", age: 31, occupation: "leerkracht", postcode: "9724AM", phone: "06-12340912", email: "femke.ubels@voorbeeld.nl", daytime: "never", hoursPerWeek: 1, skills: ["taal", "school"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-06" }, training: { seen: true } } },
          { name: "Daan Postma", age: 29, occupation: "barista", postcode: "9724RD", phone: "06-12340913", email: "daanpostma@voorbeeld.nl", daytime: "sometimes", hoursPerWeek: 2, approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-13" }, training: { seen: true } } },
          { name: "Gea Postma", age: 59, occupation: "gepensioneerd", postcode: "9723CV", phone: "050-5261234", email: "gea.postma@voorbeeld.nl", daytime: "often", hoursPerWeek: 4, skills: ["naaien", "koken"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-13" }, training: { seen: true } } },
        ],
      },
      {
        sheet: "Groepen", row: 5, name: "Haren-Noord", municipality: "Groningen", distanceKm: 10, size: 3, relation: ["kerk"], types: ["couple"],
        ranking: [["family"]], registeredOn: "2026-02-16", intakeOn: "2026-03-02",
        members: [
          { name: "Cornelis Veenstra", age: 71, occupation: "oud-huisarts", postcode: "9751LT", phone: "06-12340915", email: "c.veenstra@voorbeeld.nl", daytime: "often", hoursPerWeek: 3, skills: ["zorg"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-20" } } },
          { name: "Anneke Veenstra", age: 69, occupation: "oud-docent Frans", postcode: "9751LT", phone: "06-12340916", email: "a.veenstra@voorbeeld.nl", daytime: "often", hoursPerWeek: 3, skills: ["Frans", "taal"], approval: { declaration: { seen: true }, conductCertificate: { seen: true, on: "2026-04-20" } } },
          { name: "Wim Tolsma", age: 66, occupation: "gepensioneerd", postcode: "9752BW", phone: "06-12340917", email: "wimtolsma@voorbeeld.nl", daytime: "often", hoursPerWeek: 2, skills: ["tuin"] },
        ],
      },
      {
        sheet: "Groepen", row: 6, name: "De Hunze", municipality: "Groningen", distanceKm: 5, size: 4, relation: ["buren"], types: ["family"],
        ranking: [["family"], ["couple"]], registeredOn: "2026-02-23",
      },
    ],
    households: [],
    told: ["Leden per groep!A20", "Groepen!B3"],
    fine: ["Leden per groep!A4", "Leden per groep!A15", "Leden per groep!G21", "Leden per groep!I4"],
  },
};

export const wideMembers: CorpusCase = {
  about:
    "Groups with their members side by side in the columns, on one sheet as `Lid 1 naam`, `Lid 1 telefoon` and so on, on " +
    "another under bands that make every header occur again; the group's own columns stand before and behind them.",
  sheets: [
    {
      name: "Amersfoort",
      // prettier-ignore
      rows: [
        ["Groepsnaam", "Aangemeld d.d.", "Lid 1 naam (contact)", "Lid 1 telefoon", "Lid 1 mail", "Lid 2 naam", "Lid 2 telefoon", "Lid 2 mail", "Lid 3 naam", "Lid 3 telefoon", "Lid 3 mail", "Lid 4 naam", "Lid 4 telefoon", "Lid 4 mail", "Lid 5 naam", "Lid 5 telefoon", "Lid 5 mail", "Pc gebied", "Hoe ken je elkaar", "Spreken ook", "Hobby's", "Max. reisafstand (km)", "Liefst koppelen aan", "Ervaring met vluchtelingen?"],
        ["Vathorst Vooruit", "5-1-2026", "Rens Mulder", "0612341001", "rensmulder@voorbeeld.nl", "Ilse Mulder", "0612341002", "ilse@voorbeeld.nl", "Joke Vink", "0612341003", "jokevink@voorbeeld.nl", "Ton Vink", "0612341004", null, "Ayse Demirci", "0612341005", "ayse.d@voorbeeld.nl", 3824, "Buren", "Engels, Turks", "hardlopen, bakken", 5, "Gezin", "nee"],
        ["Soesterkwartier", "8-1-2026", "Maud Terlouw", "06-12341006", "maud.t@voorbeeld.nl", "Sven Terlouw", "06-12341007", "sven.t@voorbeeld.nl", "Loes Bal", "06-12341008", "loesbal@voorbeeld.nl", "Gijs Bal", "06-12341009", "gijsbal@voorbeeld.nl", null, null, null, "3812", "Vrienden", "Engels, Duits", "moestuin", 5, "Stel, gezin", "ja, 2 jaar taalmaatje"],
        ["Bergkwartier 61", "12-1-2026", "Heleen Roos", "033 4611234", "heleen.roos@voorbeeld.nl", "Frits Roos", null, "heleen.roos@voorbeeld.nl", "Anja Spit", "06 12341011", "anjaspit@voorbeeld.nl", "Bert Spit", "06 12341012", "bertspit@voorbeeld.nl", "Marja Oud", "06 12341013", "marjaoud@voorbeeld.nl", "3817 LM", "Leesclub, buren", "Engels, Frans, Duits", "lezen, musea", 10, "Alleenstaande ouder, gezin, stel", "ja, azc-vrijwilligers"],
        ["Kruiskamp", "19-1-2026", "Naima el Idrissi", "0612341014", "naima.ei@voorbeeld.nl", "Farid el Idrissi", "0612341015", "farid.ei@voorbeeld.nl", "Petra Slot", "0612341016", "petraslot@voorbeeld.nl", "Hans Slot", "0612341017", "hansslot@voorbeeld.nl", null, null, null, "3814 KE", "Buren", "Arabisch, Berbers, Engels", "koken", 4, "Gezin", "nee"],
        ["Collega's RCE", "26-1-2026", "Dirk Beemster", "06-12341018", "d.beemster@voorbeeld.nl", "Els Groot", "06-12341019", "e.groot@voorbeeld.nl", "Jan-Willem Pot", "06-12341020", "jwpot@voorbeeld.nl", "Roos Timmer", "06-12341021", "r.timmer@voorbeeld.nl", "Kim Vos", "06-12341022", "k.vos@voorbeeld.nl", "3811", "Collega's", "Engels", "archeologie, erfgoed", 5, "Geen voorkeur", "1 lid wel, rest niet"],
        ["Nieuwland", "2-2-2026", "Marco Prins", "06-12341023", "marcoprins@voorbeeld.nl", "Sylvia Prins", "06-12341024", "sylvia@voorbeeld.nl", "Edwin Kers", "06-12341025", "edwinkers@voorbeeld.nl", "Monique Kers", "06-12341026", "moniquekers@voorbeeld.nl", "Oma Kers", null, null, "3823 GD", "Vrienden en familie", "Engels", "voetbal, kamperen", 5, "Gezin, alleenstaande ouder", "nee"],
        ["Hoogland-West", "2-2-2026", "Gerda Hoefnagel", "0612341027", "gerda.h@voorbeeld.nl", "Piet Hoefnagel", "0612341027", "gerda.h@voorbeeld.nl", "Riet Smink", "033-4801234", null, null, null, null, null, null, null, "3828", "Parochie", "-", "kaarten, fietsen", 5, "Stel", "ja, vroeger"],
        ["Studenten HU", "9-2-2026", "Quinten Baas", "+31612341029", "quinten.baas@voorbeeld.nl", "Noa Levi", "+31612341030", "noa.levi@voorbeeld.nl", "Sem Ooms", "+31612341031", "sem.ooms@voorbeeld.nl", "Jip Kuik", "+31612341032", "jip.kuik@voorbeeld.nl", "Fenna Smal", "+31612341033", "fenna.smal@voorbeeld.nl", "3813 VC", "Studievrienden", "Engels, Spaans", "gamen, bier brouwen", 15, "Alleenstaande man, alleenstaande vrouw", "nee"],
      ],
    },
    {
      name: "Leusden e.o.",
      merges: ["A1:H1", "A3:C3", "D3:G3", "H3:K3", "L3:O3"],
      // prettier-ignore
      rows: [
        ["Groepen Leusden, Woudenberg, Barneveld (bijgehouden door Corrie)"],
        [],
        ["Groep", null, null, "Lid 1", null, null, null, "Lid 2", null, null, null, "Lid 3"],
        ["naam", "postcode", "datum intake", "naam", "leeftijd", "beroep", "tel", "naam", "leeftijd", "beroep", "tel", "naam", "leeftijd", "beroep", "tel", "opm. Corrie"],
        ["De Hamershof", "3833 CA", day("2026-02-10"), "Trijnie Bos", 62, "huisvrouw", "06-12341041", "Wijnand Bos", 64, "boer", "06-12341042", "Jannie Top", 58, "kassa", "06-12341043", "zoeken nog 2 leden"],
        ["Woudenberg helpt", "3931 EP", day("2026-02-17"), "Arie Pater", 47, "aannemer", "06-12341044", "Lia Pater", 45, "kapster", "06-12341045", "Gert Kok", 50, "leraar", "06-12341046", null],
        ["Barneveld Centrum", "3771 RK", day("2026-03-03"), "Ina van Ginkel", 39, "jurist", "06-12341047", "Bart Mol", 41, "ict", "06-12341048", "Tessa Roelofs", 37, "hr", "06-12341049", "heel enthousiast"],
        ["Achterveld", "3791 AG", null, "Rikie Staal", 55, "zorg", "06-12341050", "Theo Staal", 57, "transport", "06-12341051", null, null, null, null, "intake verzet"],
        [],
        ["* Stoutenburg (3835) meldt zich na de vakantie"],
      ],
    },
  ],
  expected: {
    sheets: {
      Amersfoort: {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 9,
        // prettier-ignore
        columns: {
          A: "name", B: "registeredOn", C: "member.name", D: "member.phone", E: "member.email", F: "member.name", G: "member.phone", H: "member.email", I: "member.name", J: "member.phone", K: "member.email", L: "member.name", M: "member.phone", N: "member.email", O: "member.name", P: "member.phone", Q: "member.email",
          R: "postcode", S: "relation", T: "languages", U: "interests", V: "distanceKm", W: "ranking", X: "?",
        },
      },
      "Leusden e.o.": {
        role: "groups",
        headerRow: 4,
        firstRow: 5,
        lastRow: 8,
        // prettier-ignore
        columns: {
          A: "name", B: "postcode", C: "intakeOn", D: "member.name", E: "member.age", F: "member.occupation", G: "member.phone", H: "member.name", I: "member.age", J: "member.occupation", K: "member.phone", L: "member.name", M: "member.age", N: "member.occupation", O: "member.phone", P: "-",
        },
      },
    },
    // prettier-ignore
    groups: [
      { sheet: "Amersfoort", row: 2, name: "Vathorst Vooruit", distanceKm: 5, postcode: "3824", relation: ["Buren"], languages: ["en", "tr"], interests: ["hardlopen", "bakken"], ranking: [["family"]], registeredOn: "2026-01-05", size: 5, members: [{ name: "Rens Mulder", email: "rensmulder@voorbeeld.nl", phone: "0612341001" }, { name: "Ilse Mulder", email: "ilse@voorbeeld.nl", phone: "0612341002" }, { name: "Joke Vink", email: "jokevink@voorbeeld.nl", phone: "0612341003" }, { name: "Ton Vink", phone: "0612341004" }, { name: "Ayse Demirci", email: "ayse.d@voorbeeld.nl", phone: "0612341005" }] },
      { sheet: "Amersfoort", row: 3, name: "Soesterkwartier", distanceKm: 5, postcode: "3812", relation: ["Vrienden"], languages: ["en", "de"], interests: ["moestuin"], ranking: [["couple"], ["family"]], registeredOn: "2026-01-08", size: 4, members: [{ name: "Maud Terlouw", email: "maud.t@voorbeeld.nl", phone: "06-12341006" }, { name: "Sven Terlouw", email: "sven.t@voorbeeld.nl", phone: "06-12341007" }, { name: "Loes Bal", email: "loesbal@voorbeeld.nl", phone: "06-12341008" }, { name: "Gijs Bal", email: "gijsbal@voorbeeld.nl", phone: "06-12341009" }] },
      { sheet: "Amersfoort", row: 4, name: "Bergkwartier 61", distanceKm: 10, postcode: "3817LM", relation: ["Leesclub", "buren"], languages: ["en", "fr", "de"], interests: ["lezen", "musea"], ranking: [["single-parent"], ["family"], ["couple"]], registeredOn: "2026-01-12", size: 5, members: [{ name: "Heleen Roos", email: "heleen.roos@voorbeeld.nl", phone: "033 4611234" }, { name: "Frits Roos", email: "heleen.roos@voorbeeld.nl" }, { name: "Anja Spit", email: "anjaspit@voorbeeld.nl", phone: "06 12341011" }, { name: "Bert Spit", email: "bertspit@voorbeeld.nl", phone: "06 12341012" }, { name: "Marja Oud", email: "marjaoud@voorbeeld.nl", phone: "06 12341013" }] },
      { sheet: "Amersfoort", row: 5, name: "Kruiskamp", distanceKm: 4, postcode: "3814KE", relation: ["Buren"], languages: ["ar", "en"], interests: ["koken"], ranking: [["family"]], registeredOn: "2026-01-19", size: 4, members: [{ name: "Naima el Idrissi", email: "naima.ei@voorbeeld.nl", phone: "0612341014" }, { name: "Farid el Idrissi", email: "farid.ei@voorbeeld.nl", phone: "0612341015" }, { name: "Petra Slot", email: "petraslot@voorbeeld.nl", phone: "0612341016" }, { name: "Hans Slot", email: "hansslot@voorbeeld.nl", phone: "0612341017" }] },
      { sheet: "Amersfoort", row: 6, name: "Collega's RCE", distanceKm: 5, postcode: "3811", relation: ["Collega's"], languages: ["en"], interests: ["archeologie", "erfgoed"], registeredOn: "2026-01-26", size: 5, members: [{ name: "Dirk Beemster", email: "d.beemster@voorbeeld.nl", phone: "06-12341018" }, { name: "Els Groot", email: "e.groot@voorbeeld.nl", phone: "06-12341019" }, { name: "Jan-Willem Pot", email: "jwpot@voorbeeld.nl", phone: "06-12341020" }, { name: "Roos Timmer", email: "r.timmer@voorbeeld.nl", phone: "06-12341021" }, { name: "Kim Vos", email: "k.vos@voorbeeld.nl", phone: "06-12341022" }] },
      { sheet: "Amersfoort", row: 7, name: "Nieuwland", distanceKm: 5, postcode: "3823GD", relation: ["Vrienden", "familie"], languages: ["en"], interests: ["voetbal", "kamperen"], ranking: [["family"], ["single-parent"]], registeredOn: "2026-02-02", size: 5, members: [{ name: "Marco Prins", email: "marcoprins@voorbeeld.nl", phone: "06-12341023" }, { name: "Sylvia Prins", email: "sylvia@voorbeeld.nl", phone: "06-12341024" }, { name: "Edwin Kers", email: "edwinkers@voorbeeld.nl", phone: "06-12341025" }, { name: "Monique Kers", email: "moniquekers@voorbeeld.nl", phone: "06-12341026" }, { name: "Oma Kers" }] },
      { sheet: "Amersfoort", row: 8, name: "Hoogland-West", distanceKm: 5, postcode: "3828", relation: ["Parochie"], interests: ["kaarten", "fietsen"], ranking: [["couple"]], registeredOn: "2026-02-02", size: 3, members: [{ name: "Gerda Hoefnagel", email: "gerda.h@voorbeeld.nl", phone: "0612341027" }, { name: "Piet Hoefnagel", email: "gerda.h@voorbeeld.nl", phone: "0612341027" }, { name: "Riet Smink", phone: "033-4801234" }] },
      { sheet: "Amersfoort", row: 9, name: "Studenten HU", distanceKm: 15, postcode: "3813VC", relation: ["Studievrienden"], languages: ["en", "es"], interests: ["gamen", "bier brouwen"], ranking: [["single-man"], ["single-woman"]], registeredOn: "2026-02-09", size: 5, members: [{ name: "Quinten Baas", email: "quinten.baas@voorbeeld.nl", phone: "+31612341029" }, { name: "Noa Levi", email: "noa.levi@voorbeeld.nl", phone: "+31612341030" }, { name: "Sem Ooms", email: "sem.ooms@voorbeeld.nl", phone: "+31612341031" }, { name: "Jip Kuik", email: "jip.kuik@voorbeeld.nl", phone: "+31612341032" }, { name: "Fenna Smal", email: "fenna.smal@voorbeeld.nl", phone: "+31612341033" }] },
      { sheet: "Leusden e.o.", row: 5, name: "De Hamershof", postcode: "3833CA", intakeOn: "2026-02-10", size: 3, members: [{ name: "Trijnie Bos", age: 62, occupation: "huisvrouw", phone: "06-12341041" }, { name: "Wijnand Bos", age: 64, occupation: "boer", phone: "06-12341042" }, { name: "Jannie Top", age: 58, occupation: "kassa", phone: "06-12341043" }] },
      { sheet: "Leusden e.o.", row: 6, name: "Woudenberg helpt", postcode: "3931EP", intakeOn: "2026-02-17", size: 3, members: [{ name: "Arie Pater", age: 47, occupation: "aannemer", phone: "06-12341044" }, { name: "Lia Pater", age: 45, occupation: "kapster", phone: "06-12341045" }, { name: "Gert Kok", age: 50, occupation: "leraar", phone: "06-12341046" }] },
      { sheet: "Leusden e.o.", row: 7, name: "Barneveld Centrum", postcode: "3771RK", intakeOn: "2026-03-03", size: 3, members: [{ name: "Ina van Ginkel", age: 39, occupation: "jurist", phone: "06-12341047" }, { name: "Bart Mol", age: 41, occupation: "ict", phone: "06-12341048" }, { name: "Tessa Roelofs", age: 37, occupation: "hr", phone: "06-12341049" }] },
      { sheet: "Leusden e.o.", row: 8, name: "Achterveld", postcode: "3791AG", size: 2, members: [{ name: "Rikie Staal", age: 55, occupation: "zorg", phone: "06-12341050" }, { name: "Theo Staal", age: 57, occupation: "transport", phone: "06-12341051" }] },
    ],
    households: [],
    told: ["Amersfoort!T5"],
    fine: ["Amersfoort!A4", "Amersfoort!R2", "Amersfoort!W6", "Amersfoort!T8", "Leusden e.o.!10"],
  },
};
