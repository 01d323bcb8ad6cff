// All people, codes, addresses, numbers and e-mail addresses are invented.
import type { CorpusCase, DateCell, FormulaCell } from "../case.ts";

const day = (date: string): DateCell => ({ date });
const sum = (row: number, result: number): FormulaCell => ({ formula: `SUM(G${row}:O${row})`, result });

export const wordsWithLegend: CorpusCase = {
  about:
    "Scores in words with a legend on a sheet of its own, household types in the words of the intake worker, ranks in a " +
    "column per place, languages misspelt, ages as people say them, and a column of years that must not be read at all.",
  sheets: [
    {
      name: "Leeswijzer",
      rows: [
        ["Leeswijzer – welke woorden gebruiken we?"],
        [],
        ["Aandurven en ervaring (groepen)", "telt als"],
        ["geen", 0],
        ["weinig", 1],
        ["enige", 2],
        ["ruim", 3],
        ["veel", 4],
        [],
        ["Zwaarte (nieuwkomers)", "telt als", "bijvoorbeeld"],
        ["geen", 0, "redt zich goed"],
        ["licht", 2, "hulp bij brieven"],
        ["matig", 4, "meerdere dingen tegelijk"],
        ["zwaar", 6, "professionele hulp naast de groep"],
        ["zeer zwaar", 8, "alleen ervaren groepen"],
      ],
    },
    {
      name: "Welkom groepen",
      merges: ["A1:Q1"],
      // prettier-ignore
      rows: [
        ["Groepen Amsterdam, ronde voorjaar 2026"],
        ["Groepsnr.", "Roepnaam groep", "Buurt + postcode", "Pers.", "Zelf leven we als", "Durft een zwaarder traject aan", "Al eerder gedaan met nieuwkomers", "1e keus", "2e keus", "3e keus", "4e keus", "5e keus", "Spreken in de groep", "Belooft per week", "Contactpersoon stichting", "Waar staan we", "Kinderen van de leden"],
        ["G-01", "Bosjes", "Bos en Lommer, 1055 KX", 5, "gezin, stel", "ruim", "enige", "gezin met kinderen", "alleenstaande ouder", "stel", "alleenstaande vrouw", "alleenstaande man", "Nederlands, Engels, Frans", "4 uur", "Mirte Aalders", "poule", 6],
        ["G-02", "IJburg 1087", "IJburg, 1087 CT", 6, "gezin", "weinig", "geen", "gezin met kinderen", "stel", null, null, null, "Nederlands, engels", "3 uur", "Mirte Aalders", "poule", 9],
        ["G-03", "De Pijpers", "de Pijp (1072 VL)", 5, "stel, alleenstaande vrouw", "enige", "ruim", "alleenstaande vrouw", "alleenstaande ouder", "gezin met kinderen", "stel", "-", "nl, eng, spaans", "2 à 3 uur", "Ruben Tak", "goedgekeurd", null],
        ["G-04", "Noorderlingen", "1032 AB Noord", 7, "gezin, alleenstaande ouder", "veel", "veel", "alleenstaande ouder", "gezin met kinderen", "alleenstaande vrouw", "alleenstaande man", "stel", "Nederlands, Turks", "6 uur", "Ruben Tak", "poule", 4],
        ["G-05", "Zuidas-collega's", "Buitenveldert 1083 HJ", 5, "stel, alleenstaande man", "enige", "geen", "stel", "alleenstaande man", "stel", null, null, "Nederlands, Engels, Mandarijn", "2 uur", "Mirte Aalders", "intake", 0],
        ["G-06", "Gaasperdam", "Zuidoost, 1106 DK", 4, "alleenstaande ouder", "heel veel", "ruim", "alleenstaande ouder", "gezin met kinderen", null, null, null, "Nederlands, Sranan, Engels", "5 uur", "Ruben Tak", "poule", 5],
        ["G-07", "Watergraafsmeer", "1098 NC", 5, "gezin", "ruim", "weinig", "n.v.t.", null, null, null, null, "NL/EN/DU", "3,5 uur", "Ruben Tak", "on hold", 7],
      ],
    },
    {
      name: "Nieuwkomers",
      // prettier-ignore
      rows: [
        ["Dossier", "Voornaam", "Huishouden", "Leeftijd (hoofd)", "Stadsdeel", "Postcode", "Moedertaal", "Nederlands", "Zwaarte", "Medische bijzonderheden", "Wil zelf liefst", "Vindt belangrijk", "Vrije tijd", "Werkervaring", "Akkoord?", "Intake gedaan", "Gevlucht in", "Basisschool"],
        ["N-2601", "Rania", "alleenstaande moeder, 2 kids", "35 jr", "West", "1061 TH", "Arabies", "A1", "matig", "hernia", "gezin met kinderen", "school; taal", "koken", "kapster", "ja", "3 feb 2026", 2015, "De Boomgaard"],
        ["N-2602", "Goitom", "alleenstaande jongeman", "24", "Zuidoost", "1103 BE", "Tygrinya", "A2", "licht", null, "alleenstaande man", "werk", "voetbal, fitness", "bouw", "ja", "3 feb 2026", 2017, null],
        ["N-2603", "Hassan", "echtpaar zonder kinderen", "begin 60", "Noord", "1024 CV", "Dari", "geen", "zwaar", "diabetes", "stel", "rust, contact", "tuinieren", "leraar", "ja", "10 feb 2026", 2016, null],
        ["N-2604", "Jwan", "vader, moeder, 3 kids", "38 jaar", "Nieuw-West", "1068 LM", "Koermandji", "A1", "licht", null, "gezin met kinderen", "werk; school", "muziek", "automonteur", "ja", "10 feb 2026", 2014, "Het Talent"],
        ["N-2605", "Filmon", "AMA/alleengaand", "17", "Zuidoost", "1104 AP", "Tigrinya", "A2", "matig", null, null, "school", "basketbal", "-", "nog niet", "17 feb 2026", 2021, null],
        ["N-2606", "Layla & Karim", "broer en zus (21 en 26)", "26", "West", "1055 GG", "Arabisch", "B1", "geen", null, "stel", "studie", "film, uitgaan", "student", "ja", "17 feb 2026", 2018, null],
        ["N-2607", "Sofia", "vrouw alleen", "ca. 40", "Oost", "1094 RK", "Spaans", "A2", "zeer zwaar", "PTSS", "alleenstaande vrouw", "veiligheid", "wandelen", "verkoop", "ja", "24 feb 2026", 2022, null],
        ["N-2608", "Mustafa", "gezin (2v,4k)", "44", "Nieuw-West", "1069 KB", "Turks + Koerdisch Kurmanci", "A1", "matig", "geen", "gezin met kinderen", "woning", "schaken", "kok", "nee", "24 feb 2026", 2019, "Ru Paré"],
        ["N-2609", "Nilofar", "alleenst. vrouw", "29", "Noord", "1025 HH", "Farsie", "B1", "licht tot matig", null, "stel", "werk", "schilderen, lezen", "architect", "ja", "3 mrt 2026", 2020, null],
        ["N-2610", "Ahmed", "samenwonend stel", "31", "Zuid", "1079 XS", "Somalies", "A1", "?", "onbekend", null, null, null, "taxi", "ja", "3 mrt 2026", 2012, null],
        ["N-2611", "Olena", "moeder + tienerzoon", "42", "Oost", "1095 DA", "Oekraiens en Russisch", "A2", "licht", null, "alleenstaande ouder", "werk, zoon", "zingen", "boekhoudster", "ja", "10 mrt 2026", 2022, "4e Gymnasium"],
      ],
    },
  ],
  expected: {
    sheets: {
      Leeswijzer: { role: "unknown" },
      "Welkom groepen": {
        role: "groups",
        headerRow: 2,
        firstRow: 3,
        lastRow: 9,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "postcode", D: "size", E: "types", F: "vulnerability.willingness", G: "vulnerability.experience",
          H: "ranking.1", I: "ranking.2", J: "ranking.3", K: "ranking.4", L: "ranking.5", M: "languages", N: "expectation.hoursPerWeek",
          O: "contactPerson", P: "status", Q: "-",
        },
      },
      Nieuwkomers: {
        role: "households",
        headerRow: 1,
        firstRow: 2,
        lastRow: 12,
        // prettier-ignore
        columns: {
          A: "code", B: "name.first", C: "type", D: "age", E: "-", F: "postcode", G: "languages", H: "dutch", I: "vulnerability.score", J: "refused",
          K: "ranking", L: "priorities", M: "interests", N: "workFields", O: "consent", P: "intakeOn", Q: "refused", R: "-",
        },
      },
    },
    // prettier-ignore
    groups: [
      { sheet: "Welkom groepen", row: 3, code: "G-01", name: "Bosjes", postcode: "1055KX", size: 5, types: ["family", "couple"], vulnerability: { willingness: 3, experience: 2 }, ranking: [["family"], ["single-parent"], ["couple"], ["single-woman"], ["single-man"]], languages: ["nl", "en", "fr"], expectation: { hoursPerWeek: 4 }, contactPerson: "Mirte Aalders", status: "pool" },
      { sheet: "Welkom groepen", row: 4, code: "G-02", name: "IJburg 1087", postcode: "1087CT", size: 6, types: ["family"], vulnerability: { willingness: 1, experience: 0 }, ranking: [["family"], ["couple"]], languages: ["nl", "en"], expectation: { hoursPerWeek: 3 }, contactPerson: "Mirte Aalders", status: "pool" },
      { sheet: "Welkom groepen", row: 5, code: "G-03", name: "De Pijpers", postcode: "1072VL", size: 5, types: ["couple", "single-woman"], vulnerability: { willingness: 2, experience: 3 }, ranking: [["single-woman"], ["single-parent"], ["family"], ["couple"]], languages: ["nl", "en", "es"], contactPerson: "Ruben Tak", status: "approved" },
      { sheet: "Welkom groepen", row: 6, code: "G-04", name: "Noorderlingen", postcode: "1032AB", size: 7, types: ["family", "single-parent"], vulnerability: { willingness: 4, experience: 4 }, ranking: [["single-parent"], ["family"], ["single-woman"], ["single-man"], ["couple"]], languages: ["nl", "tr"], expectation: { hoursPerWeek: 6 }, contactPerson: "Ruben Tak", status: "pool" },
      { sheet: "Welkom groepen", row: 7, code: "G-05", name: "Zuidas-collega's", postcode: "1083HJ", size: 5, types: ["couple", "single-man"], vulnerability: { willingness: 2, experience: 0 }, ranking: [["couple"], ["single-man"]], languages: ["nl", "en", "cmn"], expectation: { hoursPerWeek: 2 }, contactPerson: "Mirte Aalders", status: "intake" },
      { sheet: "Welkom groepen", row: 8, code: "G-06", name: "Gaasperdam", postcode: "1106DK", size: 4, types: ["single-parent"], vulnerability: { experience: 3 }, ranking: [["single-parent"], ["family"]], languages: ["nl", "srn", "en"], expectation: { hoursPerWeek: 5 }, contactPerson: "Ruben Tak", status: "pool" },
      { sheet: "Welkom groepen", row: 9, code: "G-07", name: "Watergraafsmeer", postcode: "1098NC", size: 5, types: ["family"], vulnerability: { willingness: 3, experience: 1 }, languages: ["nl", "en", "de"], expectation: { hoursPerWeek: 3.5 }, contactPerson: "Ruben Tak", status: "paused" },
    ],
    // prettier-ignore
    households: [
      { sheet: "Nieuwkomers", row: 2, code: "N-2601", name: "Rania", postcode: "1061TH", adults: 1, children: 2, type: "single-parent", age: 35, languages: ["ar"], dutch: "A1", vulnerability: { score: 4 }, ranking: [["family"]], priorities: ["school", "taal"], interests: ["koken"], workFields: ["kapster"], consent: "yes", intakeOn: "2026-02-03" },
      { sheet: "Nieuwkomers", row: 3, code: "N-2602", name: "Goitom", postcode: "1103BE", type: "single-man", age: 24, languages: ["ti"], dutch: "A2", vulnerability: { score: 2 }, ranking: [["single-man"]], priorities: ["werk"], interests: ["voetbal", "fitness"], workFields: ["bouw"], consent: "yes", intakeOn: "2026-02-03" },
      { sheet: "Nieuwkomers", row: 4, code: "N-2603", name: "Hassan", postcode: "1024CV", type: "couple", languages: ["prs"], dutch: "none", vulnerability: { score: 6 }, ranking: [["couple"]], priorities: ["rust", "contact"], interests: ["tuinieren"], workFields: ["leraar"], consent: "yes", intakeOn: "2026-02-10" },
      { sheet: "Nieuwkomers", row: 5, code: "N-2604", name: "Jwan", postcode: "1068LM", adults: 2, children: 3, type: "family", age: 38, languages: ["kmr"], dutch: "A1", vulnerability: { score: 2 }, ranking: [["family"]], priorities: ["werk", "school"], interests: ["muziek"], workFields: ["automonteur"], consent: "yes", intakeOn: "2026-02-10" },
      { sheet: "Nieuwkomers", row: 6, code: "N-2605", name: "Filmon", postcode: "1104AP", age: 17, languages: ["ti"], dutch: "A2", vulnerability: { score: 4 }, priorities: ["school"], interests: ["basketbal"], consent: "unknown", intakeOn: "2026-02-17" },
      { sheet: "Nieuwkomers", row: 7, code: "N-2606", name: "Layla & Karim", postcode: "1055GG", age: 26, languages: ["ar"], dutch: "B1", vulnerability: { score: 0 }, ranking: [["couple"]], priorities: ["studie"], interests: ["film", "uitgaan"], workFields: ["student"], consent: "yes", intakeOn: "2026-02-17" },
      { sheet: "Nieuwkomers", row: 8, code: "N-2607", name: "Sofia", postcode: "1094RK", type: "single-woman", age: 40, languages: ["es"], dutch: "A2", vulnerability: { score: 8 }, ranking: [["single-woman"]], priorities: ["veiligheid"], interests: ["wandelen"], workFields: ["verkoop"], consent: "yes", intakeOn: "2026-02-24" },
      { sheet: "Nieuwkomers", row: 9, code: "N-2608", name: "Mustafa", postcode: "1069KB", adults: 2, children: 4, type: "family", age: 44, languages: ["tr", "kmr"], dutch: "A1", vulnerability: { score: 4 }, ranking: [["family"]], priorities: ["woning"], interests: ["schaken"], workFields: ["kok"], consent: "no", intakeOn: "2026-02-24" },
      { sheet: "Nieuwkomers", row: 10, code: "N-2609", name: "Nilofar", postcode: "1025HH", type: "single-woman", age: 29, languages: ["fa"], dutch: "B1", ranking: [["couple"]], priorities: ["werk"], interests: ["schilderen", "lezen"], workFields: ["architect"], consent: "yes", intakeOn: "2026-03-03" },
      { sheet: "Nieuwkomers", row: 11, code: "N-2610", name: "Ahmed", postcode: "1079XS", type: "couple", age: 31, languages: ["so"], dutch: "A1", workFields: ["taxi"], consent: "yes", intakeOn: "2026-03-03" },
      { sheet: "Nieuwkomers", row: 12, code: "N-2611", name: "Olena", postcode: "1095DA", type: "single-parent", age: 42, languages: ["uk", "ru"], dutch: "A2", vulnerability: { score: 2 }, ranking: [["single-parent"]], priorities: ["werk", "zoon"], interests: ["zingen"], workFields: ["boekhoudster"], consent: "yes", intakeOn: "2026-03-10" },
    ],
    told: [
      "Welkom groepen!J7",
      "Welkom groepen!F8",
      "Welkom groepen!N5",
      "Nieuwkomers!C6",
      "Nieuwkomers!C7",
      "Nieuwkomers!I10",
    ],
    fine: ["Welkom groepen!B4", "Welkom groepen!H9", "Welkom groepen!L5", "Nieuwkomers!I11", "Nieuwkomers!D4"],
  },
};

export const selfReliance: CorpusCase = {
  about:
    "A pool scored on domains of the self-reliance matrix, where 5 is best, with the key above the table, a sum behind it " +
    "and an average row below; groups beside it on a scale of 0 to 4.",
  sheets: [
    {
      name: "Pool najaar",
      merges: ["A1:T1", "A2:T2", "G4:O4"],
      // prettier-ignore
      rows: [
        ["Matchpool najaar 2026 Arnhem – Zelfredzaamheid-Matrix (verkorte afname)"],
        ["1 = acute problematiek, 2 = niet zelfredzaam, 3 = beperkt zelfredzaam, 4 = voldoende zelfredzaam, 5 = volledig zelfredzaam"],
        [],
        [null, null, null, null, null, null, "ZRM-domeinen"],
        ["Huish.nr", "Naam hoofdpersoon", "Volw.", "Knd.", "Geslacht hoofdpersoon", "PC6", "Financiën", "Werk & opleiding", "Tijdsbesteding", "Huisvesting", "Huiselijke relaties", "Geestelijke gezondheid", "Lichamelijke gezondheid", "Sociaal netwerk", "Maatsch. participatie", "Som", "Afgenomen d.d.", "Afgenomen door", "Gewenst contact (u/w)", "Akkoord pool"],
        ["ARN-301", "Wafaa Darwish", 2, 3, "v", "6822 AB", 3, 2, 3, 4, 4, 3, 4, 2, 2, sum(6, 27), day("2026-08-18"), "Sanne", 4, "ja"],
        ["ARN-302", "Aman Teklu", 1, 0, "m", "6827AD", 2, 2, 2, 4, 5, 3, 5, 1, 2, sum(7, 26), day("2026-08-18"), "Sanne", 3, "ja"],
        ["ARN-303", "Zohra Azizi", 1, 2, "v", "6831 GK", 2, 1, 3, 3, 3, 2, 3, 2, 1, sum(8, 20), day("2026-08-20"), "Sanne", 6, "ja"],
        ["ARN-304", "Bahoz Celik", 2, 0, "m", "6826 NL", 4, 3, 4, 5, 5, 4, 4, 3, 3, sum(9, 35), day("2026-08-20"), "Jeroen", 2, "ja"],
        ["ARN-305", "Liya Worku", 1, 1, "v", "6832 BX", 3, 2, "3/4", 3, 4, 3, 4, 2, 2, sum(10, 23), day("2026-08-25"), "Jeroen", 5, "ja"],
        ["ARN-306", "Hamid Jafari", 1, 0, "m", "6814 EH", 1, 1, 2, 2, "nvt", 2, 3, 1, 1, sum(11, 13), day("2026-08-25"), "Jeroen", 5, "nee"],
        ["ARN-307", "Fadwa Salem", 2, 5, "v", "6842 RR", 2, 2, 3, 2, 4, 3, 2, 3, 2, sum(12, 23), day("2026-08-27"), "Sanne", 5, "ja"],
        ["ARN-308", "Robel Isaac", 1, 0, "m", "6824 LW", 3, 3, 3, 4, 5, 4, 5, 2, 3, sum(13, 32), day("2026-08-27"), "Sanne", 2, "ja"],
        ["ARN-309", "Amina Farah", 1, 4, "v", "6836 DT", 2, 1, 2, 3, 3, 3, 6, 2, 1, sum(14, 23), day("2026-09-01"), "Jeroen", 6, "onbekend"],
        ["ARN-310", "Sipan Rasho", 3, 1, "m", "6821 CJ", 3, 3, 3, 4, 4, 4, 4, 3, 3, sum(15, 31), day("2026-09-01"), "Jeroen", 3, "ja"],
        ["ARN-311", "Nasrin Ahmadi", 1, 0, "v", "6815 PV", null, null, null, null, null, null, null, null, null, sum(16, 0), "gepland 15-9", "Sanne", null, "ja"],
        ["Gemiddelde", null, null, null, null, null, 2.5, 2, 2.8, 3.4, 4.1, 3.1, 4, 2.1, 2],
      ],
    },
    {
      name: "Draagkracht",
      // prettier-ignore
      rows: [
        ["groep", "pc4", "leden", "bereidheid 0 t/m 4", "ervaring 0 t/m 4", "toelichting", "intake op", "fase"],
        ["Spijkerkwartier", 6828, 5, 3, 2, "1 lid is maatschappelijk werker", day("2026-07-06"), "poule"],
        ["Presikhaaf", 6826, 6, 2, 0, null, day("2026-07-07"), "poule"],
        ["Sint Marten", 6821, 5, 4, 4, "tweede keer", day("2026-07-07"), "poule"],
        ["Schuytgraaf", 6846, 4, 1, 0, "liever licht beginnen", day("2026-07-13"), "poule"],
        ["Elderveld", 6842, 5, 2.5, 1, "leden verdeeld: 2 of 3", day("2026-07-14"), "poule"],
        ["Velp", 6881, 7, 3, 3, null, day("2026-08-31"), "goedgekeurd"],
      ],
    },
  ],
  expected: {
    sheets: {
      "Pool najaar": {
        role: "households",
        headerRow: 5,
        firstRow: 6,
        lastRow: 16,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "adults", D: "children", E: "sex", F: "postcode", G: "vulnerability.part", H: "vulnerability.part", I: "vulnerability.part",
          J: "vulnerability.part", K: "vulnerability.part", L: "vulnerability.part", M: "vulnerability.part", N: "vulnerability.part", O: "vulnerability.part",
          P: "-", Q: "-", R: "-", S: "expectation.hoursPerWeek", T: "consent",
        },
      },
      Draagkracht: {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 7,
        // prettier-ignore
        columns: {
          A: "name", B: "postcode", C: "size", D: "vulnerability.willingness", E: "vulnerability.experience", F: "-", G: "intakeOn", H: "status",
        },
      },
    },
    // prettier-ignore
    groups: [
      { sheet: "Draagkracht", row: 2, name: "Spijkerkwartier", postcode: "6828", size: 5, vulnerability: { willingness: 3, experience: 2 }, intakeOn: "2026-07-06", status: "pool" },
      { sheet: "Draagkracht", row: 3, name: "Presikhaaf", postcode: "6826", size: 6, vulnerability: { willingness: 2, experience: 0 }, intakeOn: "2026-07-07", status: "pool" },
      { sheet: "Draagkracht", row: 4, name: "Sint Marten", postcode: "6821", size: 5, vulnerability: { willingness: 4, experience: 4 }, intakeOn: "2026-07-07", status: "pool" },
      { sheet: "Draagkracht", row: 5, name: "Schuytgraaf", postcode: "6846", size: 4, vulnerability: { willingness: 1, experience: 0 }, intakeOn: "2026-07-13", status: "pool" },
      { sheet: "Draagkracht", row: 6, name: "Elderveld", postcode: "6842", size: 5, vulnerability: { willingness: 2.5, experience: 1 }, intakeOn: "2026-07-14", status: "pool" },
      { sheet: "Draagkracht", row: 7, name: "Velp", postcode: "6881", size: 7, vulnerability: { willingness: 3, experience: 3 }, intakeOn: "2026-08-31", status: "approved" },
    ],
    // prettier-ignore
    households: [
      { sheet: "Pool najaar", row: 6, code: "ARN-301", name: "Wafaa Darwish", adults: 2, children: 3, type: "family", postcode: "6822AB", vulnerability: { parts: { "Financiën": 3, "Werk & opleiding": 2, "Tijdsbesteding": 3, "Huisvesting": 4, "Huiselijke relaties": 4, "Geestelijke gezondheid": 3, "Lichamelijke gezondheid": 4, "Sociaal netwerk": 2, "Maatsch. participatie": 2 } }, expectation: { hoursPerWeek: 4 }, consent: "yes" },
      { sheet: "Pool najaar", row: 7, code: "ARN-302", name: "Aman Teklu", adults: 1, children: 0, type: "single-man", postcode: "6827AD", vulnerability: { parts: { "Financiën": 2, "Werk & opleiding": 2, "Tijdsbesteding": 2, "Huisvesting": 4, "Huiselijke relaties": 5, "Geestelijke gezondheid": 3, "Lichamelijke gezondheid": 5, "Sociaal netwerk": 1, "Maatsch. participatie": 2 } }, expectation: { hoursPerWeek: 3 }, consent: "yes" },
      { sheet: "Pool najaar", row: 8, code: "ARN-303", name: "Zohra Azizi", adults: 1, children: 2, type: "single-parent", postcode: "6831GK", vulnerability: { parts: { "Financiën": 2, "Werk & opleiding": 1, "Tijdsbesteding": 3, "Huisvesting": 3, "Huiselijke relaties": 3, "Geestelijke gezondheid": 2, "Lichamelijke gezondheid": 3, "Sociaal netwerk": 2, "Maatsch. participatie": 1 } }, expectation: { hoursPerWeek: 6 }, consent: "yes" },
      { sheet: "Pool najaar", row: 9, code: "ARN-304", name: "Bahoz Celik", adults: 2, children: 0, postcode: "6826NL", vulnerability: { parts: { "Financiën": 4, "Werk & opleiding": 3, "Tijdsbesteding": 4, "Huisvesting": 5, "Huiselijke relaties": 5, "Geestelijke gezondheid": 4, "Lichamelijke gezondheid": 4, "Sociaal netwerk": 3, "Maatsch. participatie": 3 } }, expectation: { hoursPerWeek: 2 }, consent: "yes" },
      { sheet: "Pool najaar", row: 10, code: "ARN-305", name: "Liya Worku", adults: 1, children: 1, type: "single-parent", postcode: "6832BX", vulnerability: { parts: { "Financiën": 3, "Werk & opleiding": 2, "Huisvesting": 3, "Huiselijke relaties": 4, "Geestelijke gezondheid": 3, "Lichamelijke gezondheid": 4, "Sociaal netwerk": 2, "Maatsch. participatie": 2 } }, expectation: { hoursPerWeek: 5 }, consent: "yes" },
      { sheet: "Pool najaar", row: 11, code: "ARN-306", name: "Hamid Jafari", adults: 1, children: 0, type: "single-man", postcode: "6814EH", vulnerability: { parts: { "Financiën": 1, "Werk & opleiding": 1, "Tijdsbesteding": 2, "Huisvesting": 2, "Geestelijke gezondheid": 2, "Lichamelijke gezondheid": 3, "Sociaal netwerk": 1, "Maatsch. participatie": 1 } }, expectation: { hoursPerWeek: 5 }, consent: "no" },
      { sheet: "Pool najaar", row: 12, code: "ARN-307", name: "Fadwa Salem", adults: 2, children: 5, type: "family", postcode: "6842RR", vulnerability: { parts: { "Financiën": 2, "Werk & opleiding": 2, "Tijdsbesteding": 3, "Huisvesting": 2, "Huiselijke relaties": 4, "Geestelijke gezondheid": 3, "Lichamelijke gezondheid": 2, "Sociaal netwerk": 3, "Maatsch. participatie": 2 } }, expectation: { hoursPerWeek: 5 }, consent: "yes" },
      { sheet: "Pool najaar", row: 13, code: "ARN-308", name: "Robel Isaac", adults: 1, children: 0, type: "single-man", postcode: "6824LW", vulnerability: { parts: { "Financiën": 3, "Werk & opleiding": 3, "Tijdsbesteding": 3, "Huisvesting": 4, "Huiselijke relaties": 5, "Geestelijke gezondheid": 4, "Lichamelijke gezondheid": 5, "Sociaal netwerk": 2, "Maatsch. participatie": 3 } }, expectation: { hoursPerWeek: 2 }, consent: "yes" },
      { sheet: "Pool najaar", row: 14, code: "ARN-309", name: "Amina Farah", adults: 1, children: 4, type: "single-parent", postcode: "6836DT", vulnerability: { parts: { "Financiën": 2, "Werk & opleiding": 1, "Tijdsbesteding": 2, "Huisvesting": 3, "Huiselijke relaties": 3, "Geestelijke gezondheid": 3, "Sociaal netwerk": 2, "Maatsch. participatie": 1 } }, expectation: { hoursPerWeek: 6 }, consent: "unknown" },
      { sheet: "Pool najaar", row: 15, code: "ARN-310", name: "Sipan Rasho", adults: 3, children: 1, type: "family", postcode: "6821CJ", vulnerability: { parts: { "Financiën": 3, "Werk & opleiding": 3, "Tijdsbesteding": 3, "Huisvesting": 4, "Huiselijke relaties": 4, "Geestelijke gezondheid": 4, "Lichamelijke gezondheid": 4, "Sociaal netwerk": 3, "Maatsch. participatie": 3 } }, expectation: { hoursPerWeek: 3 }, consent: "yes" },
      { sheet: "Pool najaar", row: 16, code: "ARN-311", name: "Nasrin Ahmadi", adults: 1, children: 0, type: "single-woman", postcode: "6815PV", consent: "yes" },
    ],
    told: ["Pool najaar!C9", "Pool najaar!I10", "Pool najaar!M14"],
    fine: ["Pool najaar!K11", "Pool najaar!Q16", "Pool najaar!17", "Draagkracht!B3"],
  },
};

export const messyRegistrations: CorpusCase = {
  about:
    "A list that has been typed into for half a year: dates of every kind, two columns called `Datum`, telephone and mail " +
    "in one cell, hidden rows and columns, a filter, a waiting list under the total and another table at the right.",
  sheets: [
    {
      name: "aanmeldingen",
      merges: ["A1:P1"],
      filter: "A4:P18",
      hiddenRows: [9, 12],
      hiddenColumns: ["P"],
      // prettier-ignore
      rows: [
        ["Aanmeldingen statushouders Eindhoven e.o."],
        ["geel = nog bellen!!  /  doorgestreept = teruggetrokken"],
        [],
        ["Datum", "Naam", "Samenstelling", "Lft", "Tel / mail", "Adres", "taal", "NL", "Datum", "Opmerking", "Opmerking", "Ingeschreven", "gehuisvest", "status", "toestemming", "oud nr"],
        ["3-2", "fam. Sabbagh", "2 + 3 kinderen", "35 jr", "06-12341101", "Kerkstraat 12, 5611 GH Eindhoven", "arabisch", "A1", "10-2", "belt zelf terug", null, day("2026-02-03"), "5-1-2026", "poule", "ja", "17"],
        ["3-3", "Y. Kibrom", "1 m", "begin 30", "06 1234 1102 / y.kibrom@voorbeeld.nl", "5624 KL", "Tigrinia", "a2", "9-3", null, "kan alleen in weekend", "3 mrt. 2026", "12 januari 2026", "intake gehad", "ja", "21"],
        ["17-3", "mw Shamdin", "moeder + 3", "41", "612341103", "Boschdijk 2023, 5622 AB Eindhoven", "Kurmançi", "geen", null, null, null, 46098, day("2026-02-19"), "poule", "ja", null],
        ["12-4", "dhr. en mw. Rostami", "echtpaar", "58", "rostami@voorbeeld.nl ; 06-12341104 (zoon)", "Laan van 1940 12, 5641 AZ", "farsi", "A1", null, "zoon vertaalt", null, "12-4-2026", "1 maart 2026", "aangemeld", "ja", null],
        ["?", "S. Mahmud", "1 vr", "22 jaar", "wil niet gebeld worden", "Woensel, pc onbekend", "Soerani", "B1", null, null, null, "begin maart", "nog in azc", "teruggetrokken", "nee", "22"],
        ["1-4", "fam. Wardak", "gezin 2+2", "33", "06-12341106", "Tongelresestraat 410, 5642 NC", "dari en engels", "A1", "8-4", null, null, "2026-04-01", "15-3-2026", "poule", "ja", null],
        ["8-4", "K. Hanna", "1+1", "29", "06-12341107", "Strijp, 5617 BP", "syrisch", "A2", null, null, null, "woensdag 8 april 2026", "15-3-2026", "poule", "ja", null],
        [null, "N. Stanikzai", "AMA/alleengaand", "18", "via Nidos", "5615 RT Eindhoven", "Pashtoe", "beetje", null, null, null, "31-4-2026", null, "aangemeld", "?", "30"],
        ["14-4", "fam. Jama", "man, vrouw, baby", "1990", "0031 6 12341109", "Geldropseweg 77 a, 5611SE", "somali", "A1", null, null, null, "14/04/26", "20-3-2026", "poule", "ja", null],
        ["-", "V. Hrytsenko", "2", "47", "+380 50 000 1110", "Veldhoven, 5503 KM", "oekraiens", "A2+", null, "inwonend bij zus", null, "n.v.t.", "n.v.t.", "on hold", "ja, mits dichtbij", null],
        ["20-4", "P. Mbala", "alleen", "26", "06-12341111", "5632 TG", "frans, lingala", "A1", null, null, null, "20 april", "30-3-2026", "intake gehad", "ja", null],
        ["21-4", "fam. Ozturk", "gezin", "39", "06-12341112\nozturk@voorbeeld.nl", "Heezerweg 300, 5643 KM Eindhoven", "turks", "B1", null, null, null, "21-apr-26", "2-4-2026", "poule", "ja", null],
        ["22-4", "R. Gebre", "1 vr", "24", "06-12341113", "zie dossier", "amhaars", "A1", null, null, null, "22.4.2026", "2-4-2026", "poule", "ja", null],
        ["28-4", "A. Siddiqui", "5 pers", "44", "06-12341114", "5654 LV", "Urdu", "A2", null, null, null, "maandag 28 april 2026", "13-4-2026", "aangemeld", "ja", null],
        ["Totaal: 14 aanmeldingen, waarvan 7 in de poule"],
        [],
        ["WACHTLIJST (komen pas na de zomer)"],
        ["Naam", "Waarvandaan", "Samenstelling", "Ingeschreven"],
        ["M. Daher", "azc Budel", "alleenstaande man", "4-5-2026"],
        ["fam. Nazari", "azc Budel", "gezin 2+4", "4-5-2026"],
        ["T. Asfaha", "azc Weert", "moeder met baby", "11-5-2026"],
      ],
    },
    {
      name: "groepen",
      hiddenRows: [4],
      // prettier-ignore
      rows: [
        ["Groepen", null, null, null, null, null, null, null, null, "Wijkteams (WIJeindhoven)"],
        ["welkom groep", "met z'n", "waar (straat, pc)", "hoe ver mag het", "voorkeur v/d groep", "intake", "fase", "VOG's binnen?", null, "team", "telefoon", "wie"],
        ["Strijp-S", "vijven", "Torenallee 40, 5617 BC", "5 km", "1. stel 2. alleenst. man 3. gezin", day("2026-02-12"), "poule", "ja", null, "Strijp", "040-2380001", "Toos"],
        ["Gestel", 4, "Hoogstraat 211, 5654 NA", "max 3", "maakt niet uit", "12 maart 2026", "jaar afgerond", "ja", null, "Gestel", "040-2380002", "Ali"],
        ["Tongelre-Oost", 6, "5641 KD", "5", "1. gezin 2. alleenstaande ouder", "19-3-2026", "poule", "nee, 2 nog niet", null, "Tongelre", "040-2380003", "Jet"],
        ["Philipsdorp", 5, "Frederiklaan 8, 5616 NE", "7,5 km", "gezin of stel", "26-3-2026", "poule", "ja", null, "Woensel-Zuid", "040-2380004", "Bram"],
        ["Nuenen", "5 of 6", "Berg 15, 5671 CA Nuenen", "10 km", "geen alleenstaande mannen", "2 april 2026", "goedgekeurd", "ja", null, "Woensel-Noord", "040-2380005", "Mo"],
        ["Geldrop", 5, "Heuvel 3, 5664 HG", "n.v.t.", "1. gezin 2. stel", "gepland", "aangemeld", "nee", null, "Stratum", "040-2380006", "Lies"],
      ],
    },
  ],
  expected: {
    sheets: {
      aanmeldingen: {
        role: "households",
        headerRow: 4,
        firstRow: 5,
        lastRow: 18,
        // prettier-ignore
        columns: {
          A: "?", B: "name", C: "type", D: "age", E: "?", F: "address", G: "languages", H: "dutch", I: "?", J: "-", K: "-", L: "registeredOn",
          M: "housedOn", N: "status", O: "consent", P: "-",
        },
      },
      groepen: {
        role: "groups",
        headerRow: 2,
        firstRow: 3,
        lastRow: 8,
        // prettier-ignore
        columns: {
          A: "name", B: "size", C: "address", D: "distanceKm", E: "ranking", F: "intakeOn", G: "status", H: "approval.conductCertificate",
          J: "-", K: "-", L: "-",
        },
      },
    },
    // prettier-ignore
    groups: [
      { sheet: "groepen", row: 3, name: "Strijp-S", distanceKm: 5, size: 5, postcode: "5617BC", ranking: [["couple"], ["single-man"], ["family"]], intakeOn: "2026-02-12", status: "pool", approval: { conductCertificate: true } },
      { sheet: "groepen", row: 4, name: "Gestel", distanceKm: 3, size: 4, postcode: "5654NA", intakeOn: "2026-03-12", status: "ended", approval: { conductCertificate: true } },
      { sheet: "groepen", row: 5, name: "Tongelre-Oost", distanceKm: 5, size: 6, postcode: "5641KD", ranking: [["family"], ["single-parent"]], intakeOn: "2026-03-19", status: "pool", approval: { conductCertificate: false } },
      { sheet: "groepen", row: 6, name: "Philipsdorp", distanceKm: 7.5, size: 5, postcode: "5616NE", ranking: [["family", "couple"]], intakeOn: "2026-03-26", status: "pool", approval: { conductCertificate: true } },
      { sheet: "groepen", row: 7, name: "Nuenen", distanceKm: 10, postcode: "5671CA", intakeOn: "2026-04-02", status: "approved", approval: { conductCertificate: true } },
      { sheet: "groepen", row: 8, name: "Geldrop", size: 5, postcode: "5664HG", ranking: [["family"], ["couple"]], status: "registered", approval: { conductCertificate: false } },
    ],
    // prettier-ignore
    households: [
      { sheet: "aanmeldingen", row: 5, name: "fam. Sabbagh", postcode: "5611GH", adults: 2, children: 3, type: "family", age: 35, languages: ["ar"], dutch: "A1", registeredOn: "2026-02-03", housedOn: "2026-01-05", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 6, name: "Y. Kibrom", postcode: "5624KL", adults: 1, type: "single-man", languages: ["ti"], dutch: "A2", registeredOn: "2026-03-03", housedOn: "2026-01-12", status: "intake", consent: "yes" },
      { sheet: "aanmeldingen", row: 7, name: "mw Shamdin", postcode: "5622AB", adults: 1, children: 3, type: "single-parent", age: 41, languages: ["kmr"], dutch: "none", registeredOn: "2026-03-17", housedOn: "2026-02-19", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 8, name: "dhr. en mw. Rostami", postcode: "5641AZ", type: "couple", age: 58, languages: ["fa"], dutch: "A1", registeredOn: "2026-04-12", housedOn: "2026-03-01", status: "registered", consent: "yes" },
      { sheet: "aanmeldingen", row: 9, name: "S. Mahmud", adults: 1, type: "single-woman", age: 22, languages: ["ckb"], dutch: "B1", status: "withdrawn", consent: "no" },
      { sheet: "aanmeldingen", row: 10, name: "fam. Wardak", postcode: "5642NC", adults: 2, children: 2, type: "family", age: 33, languages: ["prs", "en"], dutch: "A1", registeredOn: "2026-04-01", housedOn: "2026-03-15", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 11, name: "K. Hanna", postcode: "5617BP", adults: 1, children: 1, type: "single-parent", age: 29, languages: ["ar"], dutch: "A2", registeredOn: "2026-04-08", housedOn: "2026-03-15", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 12, name: "N. Stanikzai", postcode: "5615RT", age: 18, languages: ["ps"], status: "registered", consent: "unknown" },
      { sheet: "aanmeldingen", row: 13, name: "fam. Jama", postcode: "5611SE", adults: 2, children: 1, type: "family", languages: ["so"], dutch: "A1", registeredOn: "2026-04-14", housedOn: "2026-03-20", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 14, name: "V. Hrytsenko", postcode: "5503KM", age: 47, languages: ["uk"], dutch: "A2", status: "paused" },
      { sheet: "aanmeldingen", row: 15, name: "P. Mbala", postcode: "5632TG", age: 26, languages: ["fr", "ln"], dutch: "A1", housedOn: "2026-03-30", status: "intake", consent: "yes" },
      { sheet: "aanmeldingen", row: 16, name: "fam. Ozturk", postcode: "5643KM", type: "family", age: 39, languages: ["tr"], dutch: "B1", registeredOn: "2026-04-21", housedOn: "2026-04-02", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 17, name: "R. Gebre", adults: 1, type: "single-woman", age: 24, languages: ["am"], dutch: "A1", registeredOn: "2026-04-22", housedOn: "2026-04-02", status: "pool", consent: "yes" },
      { sheet: "aanmeldingen", row: 18, name: "A. Siddiqui", postcode: "5654LV", age: 44, languages: ["ur"], dutch: "A2", housedOn: "2026-04-13", status: "registered", consent: "yes" },
    ],
    told: [
      "aanmeldingen!A",
      "aanmeldingen!I",
      "aanmeldingen!L9",
      "aanmeldingen!C12",
      "aanmeldingen!H12",
      "aanmeldingen!L12",
      "aanmeldingen!D13",
      "aanmeldingen!C14",
      "aanmeldingen!O14",
      "aanmeldingen!C15",
      "aanmeldingen!L15",
      "aanmeldingen!C18",
      "aanmeldingen!L18",
      "aanmeldingen!22",
      "groepen!B7",
      "groepen!E7",
    ],
    fine: [
      "aanmeldingen!F7",
      "aanmeldingen!F8",
      "aanmeldingen!L7",
      "aanmeldingen!L14",
      "aanmeldingen!M9",
      "aanmeldingen!19",
      "groepen!B3",
      "groepen!E4",
    ],
  },
};
