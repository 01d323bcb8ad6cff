// All people, codes, addresses, numbers and e-mail addresses are invented.
import type { CorpusCase, DateCell } from "../case.ts";

const day = (date: string): DateCell => ({ date });
const shortDay = (date: string): DateCell => ({ date, format: "d-mmm-yy" });

export const resettlementList: CorpusCase = {
  about:
    "An NGO's list of resettlement cases with the columns of the referral form, half of which nobody here may read, and " +
    "its list of sponsor groups; abbreviations, day-month names, arrivals that are only a month.",
  sheets: [
    {
      name: "Cases",
      merges: ["A1:W1"],
      filter: "A3:W15",
      // prettier-ignore
      rows: [
        ["RESETTLEMENT CASELOAD – COMMUNITY SPONSORSHIP NL – CONFIDENTIAL"],
        ["PA = principal applicant. Vulnerability: 0 (none) to 8 (very high), agreed with municipality."],
        ["Case No.", "UNHCR Reg. No.", "PA name", "PA sex", "PA DOB", "PA age", "Case size", "Adults 18+", "Minors", "CoO", "CoA", "Ethnicity", "Religion", "Lang. spoken", "Dutch (CDO)", "SGBV / medical", "Vuln. 0–8", "ETA NL", "Flight", "Receiving municipality", "Placement postcode", "Agrees to sponsorship", "Case worker"],
        ["NL-26-0412", "889-00C04412", "ABDALLAH Yasin", "M", shortDay("1984-05-03"), 42, 6, 2, 4, "SYR", "LBN", "Arab", "Sunni", "Arabic", "A1", "-", 3, shortDay("2026-09-16"), "RJ101", "Rotterdam", "3073 KD", "Yes", "L. Byrne"],
        ["NL-26-0413", "889-00C04413", "HAMO Shireen", "F", shortDay("1990-11-21"), 35, 3, 1, 2, "SYR", "LBN", "Kurd", "Yezidi", "Kurmanji, Arabic", "A0", "SGBV", 7, shortDay("2026-09-16"), "RJ101", "Rotterdam", "3082 AV", "Yes", "L. Byrne"],
        ["NL-26-0420", "545-00C10277", "TEKLE Robiel", "M", shortDay("2002-01-01"), 24, 1, 1, 0, "ERI", "ETH", "Tigrinya", "Orthodox", "Tigrinya", "A0", "-", 2, shortDay("2026-10-07"), "ET736", "Schiedam", "3117 ZD", "Yes", "O. Marsh"],
        ["NL-26-0421", "545-00C10281", "GEBREHIWOT Almaz", "F", shortDay("1971-01-01"), 55, 1, 1, 0, "ERI", "ETH", "Tigrinya", "Orthodox", "Tigrinya, some Amharic", "none", "medical", 6, shortDay("2026-10-07"), "ET736", "Schiedam", "3119 EM", "Not yet asked", "O. Marsh"],
        ["NL-26-0425", "776-00C00915", "MUGISHA Jean", "M", shortDay("1979-08-14"), 46, 9, 2, 7, "COD", "UGA", "Banyamulenge", "Pentecostal", "Kinyarwanda; Swahili; French", "A0", "-", 5, "Oct 2026", "TBC", "Rotterdam", null, "Yes", "O. Marsh"],
        ["NL-26-0426", "776-00C00921", "NYIRAHABIMANA Grace", "F", shortDay("1988-02-02"), 38, 4, 1, 3, "COD", "UGA", "Banyamulenge", "Catholic", "Kinyarwanda, Swahili", "A0", "-", 4, "Oct 2026", "TBC", "Rotterdam", null, "Yes", "O. Marsh"],
        ["NL-26-0430", "305-00C22104", "HAIDARI Sohrab", "M", shortDay("1995-06-30"), 31, 2, 2, 0, "AFG", "IRN", "Hazara", "Shia", "Hazaragi, Dari", "A1", "-", 1, shortDay("2026-11-04"), null, "Dordrecht", "3311 XA", "Yes", "L. Byrne"],
        ["NL-26-0431", "305-00C22110", "KARIMZADA Laila", "F", shortDay("1992-03-09"), 34, 5, 1, 4, "AFG", "IRN", "Tajik", "Sunni", "Dari", "A0", "SGBV", 9, shortDay("2026-11-04"), null, "Dordrecht", "3317 LB", "Yes", "L. Byrne"],
        ["NL-26-0437", "889-00C04501", "KHOURY Elias", "M", shortDay("1966-12-12"), 59, 2, 2, 0, "SYR", "LBN", "Assyrian", "Syriac Orth.", "Syriac, Arabic", "none", "medical", 5, shortDay("2026-11-18"), null, "Rotterdam", "3039 NL", "Declined", "L. Byrne"],
        ["NL-26-0440", "545-00C10333", "YUSUF Hodan", "F", shortDay("1997-07-01"), 29, 3, 1, 1, "SOM", "ETH", "Somali", "Sunni", "Somali", "A1", "-", 4, shortDay("2026-11-18"), null, "Dordrecht", "3314 KP", "Yes", "O. Marsh"],
        ["NL-26-0441", "545-00C10340", "BEKELE Dawit", "M", shortDay("1999-09-09"), 27, 1, 1, 0, "ETH", "KEN", "Oromo", "Protestant", "Afaan Oromo, English", "A1", "-", null, "2027?", null, "Schiedam", null, "Yes", "O. Marsh"],
        ["NL-26-0441", "545-00C10340", "BEKELE Dawit", "M", shortDay("1999-09-09"), 27, 1, 1, 0, "ETH", "KEN", "Oromo", "Protestant", "Afaan Oromo, English", "A1", "-", 2, shortDay("2027-01-13"), null, "Schiedam", "3118 JT", "Yes", "O. Marsh"],
        ["TOTAL", null, null, null, null, null, { formula: "SUM(G4:G15)", result: 38 }, { formula: "SUM(H4:H15)", result: 16 }, { formula: "SUM(I4:I15)", result: 21 }],
      ],
    },
    {
      name: "Sponsor groups",
      // prettier-ignore
      rows: [
        ["Group ID", "Group name", "Town", "Postcode of meeting place", "No. of sponsors", "Type of group", "Housing offered", "Willingness to support complex cases (0-4)", "Prior experience (0-4)", "Can host", "Languages in group", "DBS/VOG all seen", "Declaration signed", "Pre-arrival training", "Liaison officer", "Pipeline stage"],
        ["SG1", "Feijenoord Welcomes", "Rotterdam", "3071 EL", 7, "neighbours", "yes, corporation", 3, 2, "families; single parents", "Dutch, English, Arabic", "yes", "yes", "yes", "Anne Kuyper", "pool"],
        ["SG2", "Schiedam Open Door", "Schiedam", "3111 AE", 5, "church", "no", 2, 2, "single men; couples", "Dutch, English", "yes", "yes", "booked", "Anne Kuyper", "pool"],
        ["SG3", "Dordt Samen", "Dordrecht", "3311 GR", 6, "friends, colleagues", "maybe", 4, 3, "families; single parents; single women", "Dutch, Turkish, English", "5 of 6", "yes", "yes", "Paul Otten", "approved"],
        ["SG4", "Kralingen Crew", "Rotterdam", "3062 MD", 5, "students", "no", 1, 0, "single men", "Dutch, English, German, French", "no", "no", "no", "Paul Otten", "intake"],
        ["SG5", "Blijdorp Book Club", "Rotterdam", "3039 BW", 5, "book club", "no", 2, 1, "any", "Dutch, English", "yes", "yes", "yes", "Anne Kuyper", "withdrawn"],
      ],
    },
    {
      name: "Budget 26-27",
      rows: [
        ["Item", "Units", "Unit cost", "Total"],
        ["Welcome packs", 12, 150, { formula: "B2*C2", result: 1800 }],
        ["Training days", 4, 900, { formula: "B3*C3", result: 3600 }],
        ["Interpreters", 60, 75, { formula: "B4*C4", result: 4500 }],
      ],
    },
  ],
  expected: {
    sheets: {
      Cases: {
        role: "households",
        headerRow: 3,
        firstRow: 4,
        lastRow: 15,
        // prettier-ignore
        columns: {
          A: "code", B: "refused", C: "name", D: "sex", E: "-", F: "age", G: "persons", H: "adults", I: "children", J: "refused", K: "refused", L: "refused",
          M: "refused", N: "languages", O: "dutch", P: "refused", Q: "vulnerability.score", R: "arrivesOn", S: "-", T: "municipality", U: "postcode",
          V: "consent", W: "-",
        },
      },
      "Sponsor groups": {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 6,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "municipality", D: "postcode", E: "size", F: "relation", G: "-", H: "vulnerability.willingness", I: "vulnerability.experience",
          J: "?", K: "languages", L: "approval.conductCertificate", M: "approval.declaration", N: "approval.training", O: "contactPerson", P: "status",
        },
      },
      "Budget 26-27": { role: "unknown" },
    },
    // prettier-ignore
    groups: [
      { sheet: "Sponsor groups", row: 2, code: "SG1", name: "Feijenoord Welcomes", municipality: "Rotterdam", postcode: "3071EL", size: 7, relation: ["neighbours"], vulnerability: { willingness: 3, experience: 2 }, languages: ["nl", "en", "ar"], approval: { conductCertificate: true, declaration: true, training: true }, contactPerson: "Anne Kuyper", status: "pool" },
      { sheet: "Sponsor groups", row: 3, code: "SG2", name: "Schiedam Open Door", municipality: "Schiedam", postcode: "3111AE", size: 5, relation: ["church"], vulnerability: { willingness: 2, experience: 2 }, languages: ["nl", "en"], approval: { conductCertificate: true, declaration: true, training: false }, contactPerson: "Anne Kuyper", status: "pool" },
      { sheet: "Sponsor groups", row: 4, code: "SG3", name: "Dordt Samen", municipality: "Dordrecht", postcode: "3311GR", size: 6, relation: ["friends", "colleagues"], vulnerability: { willingness: 4, experience: 3 }, languages: ["nl", "tr", "en"], approval: { conductCertificate: false, declaration: true, training: true }, contactPerson: "Paul Otten", status: "approved" },
      { sheet: "Sponsor groups", row: 5, code: "SG4", name: "Kralingen Crew", municipality: "Rotterdam", postcode: "3062MD", size: 5, relation: ["students"], vulnerability: { willingness: 1, experience: 0 }, languages: ["nl", "en", "de", "fr"], approval: { conductCertificate: false, declaration: false, training: false }, contactPerson: "Paul Otten", status: "intake" },
      { sheet: "Sponsor groups", row: 6, code: "SG5", name: "Blijdorp Book Club", municipality: "Rotterdam", postcode: "3039BW", size: 5, relation: ["book club"], vulnerability: { willingness: 2, experience: 1 }, languages: ["nl", "en"], approval: { conductCertificate: true, declaration: true, training: true }, contactPerson: "Anne Kuyper", status: "withdrawn" },
    ],
    // prettier-ignore
    households: [
      { sheet: "Cases", row: 4, code: "NL-26-0412", name: "ABDALLAH Yasin", age: 42, adults: 2, children: 4, type: "family", languages: ["ar"], dutch: "A1", vulnerability: { score: 3 }, arrivesOn: "2026-09-16", municipality: "Rotterdam", postcode: "3073KD", consent: "yes" },
      { sheet: "Cases", row: 5, code: "NL-26-0413", name: "HAMO Shireen", age: 35, adults: 1, children: 2, type: "single-parent", languages: ["kmr", "ar"], dutch: "A0", vulnerability: { score: 7 }, arrivesOn: "2026-09-16", municipality: "Rotterdam", postcode: "3082AV", consent: "yes" },
      { sheet: "Cases", row: 6, code: "NL-26-0420", name: "TEKLE Robiel", age: 24, adults: 1, children: 0, type: "single-man", languages: ["ti"], dutch: "A0", vulnerability: { score: 2 }, arrivesOn: "2026-10-07", municipality: "Schiedam", postcode: "3117ZD", consent: "yes" },
      { sheet: "Cases", row: 7, code: "NL-26-0421", name: "GEBREHIWOT Almaz", age: 55, adults: 1, children: 0, type: "single-woman", languages: ["ti", "am"], dutch: "none", vulnerability: { score: 6 }, arrivesOn: "2026-10-07", municipality: "Schiedam", postcode: "3119EM", consent: "unknown" },
      { sheet: "Cases", row: 8, code: "NL-26-0425", name: "MUGISHA Jean", age: 46, adults: 2, children: 7, type: "family", languages: ["rw", "sw", "fr"], dutch: "A0", vulnerability: { score: 5 }, municipality: "Rotterdam", consent: "yes" },
      { sheet: "Cases", row: 9, code: "NL-26-0426", name: "NYIRAHABIMANA Grace", age: 38, adults: 1, children: 3, type: "single-parent", languages: ["rw", "sw"], dutch: "A0", vulnerability: { score: 4 }, municipality: "Rotterdam", consent: "yes" },
      { sheet: "Cases", row: 10, code: "NL-26-0430", name: "HAIDARI Sohrab", age: 31, adults: 2, children: 0, languages: ["haz", "prs"], dutch: "A1", vulnerability: { score: 1 }, arrivesOn: "2026-11-04", municipality: "Dordrecht", postcode: "3311XA", consent: "yes" },
      { sheet: "Cases", row: 11, code: "NL-26-0431", name: "KARIMZADA Laila", age: 34, adults: 1, children: 4, type: "single-parent", languages: ["prs"], dutch: "A0", arrivesOn: "2026-11-04", municipality: "Dordrecht", postcode: "3317LB", consent: "yes" },
      { sheet: "Cases", row: 12, code: "NL-26-0437", name: "KHOURY Elias", age: 59, adults: 2, children: 0, languages: ["syr", "ar"], dutch: "none", vulnerability: { score: 5 }, arrivesOn: "2026-11-18", municipality: "Rotterdam", postcode: "3039NL", consent: "no" },
      { sheet: "Cases", row: 13, code: "NL-26-0440", name: "YUSUF Hodan", age: 29, languages: ["so"], dutch: "A1", vulnerability: { score: 4 }, arrivesOn: "2026-11-18", municipality: "Dordrecht", postcode: "3314KP", consent: "yes" },
      { sheet: "Cases", row: 14, code: "NL-26-0441", name: "BEKELE Dawit", age: 27, adults: 1, children: 0, type: "single-man", languages: ["om", "en"], dutch: "A1", municipality: "Schiedam", consent: "yes" },
    ],
    told: [
      "Cases!R8",
      "Cases!R9",
      "Cases!H10",
      "Cases!Q11",
      "Cases!H12",
      "Cases!G13",
      "Cases!R14",
      "Cases!15",
      "Sponsor groups!J",
    ],
    fine: ["Cases!16", "Cases!N12", "Cases!U12"],
  },
};

export const sharedTracker: CorpusCase = {
  about:
    "A tracker in Google Sheets that several coordinators type into: tick boxes, pictures in headers, filter views, a " +
    "dashboard and drop-down lists, groups and newcomers with ranks in one cell and in a column per option.",
  sheets: [
    {
      name: "Dashboard",
      rows: [
        ["🏠 Samen Hier tracker", null, null, "last update", { date: "2026-05-28T16:05", format: "d mmm yyyy h:mm" }],
        [],
        ["Groups ready", { formula: "COUNTIF(Groups!P2:P9,TRUE)", result: 5 }],
        ["Newcomers ready", { formula: 'COUNTIF(Newcomers!O2:O11,"Ready")', result: 6 }],
        ["Matches running", 4],
      ],
    },
    {
      name: "Groups",
      filter: "A1:Q9",
      // prettier-ignore
      rows: [
        ["ID", "👥 Group", "City", "📍 Postal code", "# ppl", "How do they know each other?", "Lead volunteer", "Lead's email", "Lead's phone", "Top choices (best first)", "Max. distance (km)", "Hrs/week they can give", "Wants: social 1 … goals 5", "Hobbies", "VOG ✔", "Ready to match ✔", "Signed up"],
        ["g-1", "Noorderpark", "Amsterdam", "1031 KT", 5, "Neighbours", "Kim", "kim.noord@voorbeeld.nl", "+31612341201", "Family with kids → Single parent → Couple", 5, 4, 2, "cooking, gardening", true, true, day("2026-02-01")],
        ["g-2", "Oost & Co", "Amsterdam", "1093 SL", 6, "Friends, colleagues", "Wies", "wies@voorbeeld.nl", "06-12341202", "Couple → Single woman", 6, 3, 3, "music, running", true, true, day("2026-02-03")],
        ["g-3", "Zaanse Buren", "Zaandam", "1506 EW", 4, "Neighbours", "Theo", "theo.zaan@voorbeeld.nl", "06 12341203", "No preference", 8, 2, 1, "cycling", true, false, day("2026-02-10")],
        ["g-4", "De Baarsjes", "Amsterdam", "1057 GB", 5, "Parents at same school", "Nour", "nour.b@voorbeeld.nl", "0612341204", "Family with kids", 3, 5, 4, "football, kids", true, true, day("2026-02-17")],
        ["g-5", "Haarlem Zuid", "Haarlem", "2034 KD", 7, "Church", "Jaap", "jaap.hz@voorbeeld.nl", "023-5301205", "Single parent → Family with kids", 5, 6, 3, "choir, baking", false, false, day("2026-02-24")],
        ["g-6", "Uni Friends", "Amsterdam", "1018 WB", 5, "Friends", "Lea", "lea.uni@voorbeeld.nl", "+49 151 0001206", "Single man → Single woman → Couple", 7, 3, 5, "climbing, board games", true, true, day("2026-03-03")],
        ["g-7", "Westerdok", "Amsterdam", "1013BH", 5, "Neighbours", "Stefan", "stefan@voorbeeld.nl", "06-12341207", "Couple → Family with kids", 5, "2-3", 2, "sailing", true, true, day("2026-03-10")],
        ["g-8", "Amstelveen A", "Amstelveen", "1181 ZK", 3, "Family", "Priya", "priya.a@voorbeeld.nl", "06-12341208", "Single → Couple", 10, 2, 3, "-", false, false, day("2026-03-17")],
      ],
    },
    {
      name: "Newcomers",
      filter: "A1:R11",
      // prettier-ignore
      rows: [
        ["ID", "👤 Name", "Household", "Adults", "Kids", "Age of main contact", "City", "📍 Postal code", "Speaks", "Dutch level", "Pref: family", "Pref: couple", "Pref: single parent", "Pref: single person", "Said yes?", "Stage", "Housed since", "Coordinator notes"],
        ["n-1", "Aya", "Family", 2, 3, 33, "Amsterdam", "1034 WR", "Arabic", "A2", 1, 2, 3, 4, true, "Ready", day("2026-01-15"), "loves baking"],
        ["n-2", "Filimon", "Single man", 1, 0, 26, "Amsterdam", "1097 DN", "Tigrinya, English", "B1", 3, 1, 4, 2, true, "Ready", day("2025-12-01"), null],
        ["n-3", "Marwa", "Single mum", 1, 2, 30, "Zaandam", "1502 TJ", "Arabic", "A1", 1, 3, 2, 4, true, "Ready", day("2026-02-01"), "needs evening slots"],
        ["n-4", "Ferhad & Jiyan", "Couple", 2, 0, 37, "Amsterdam", "1061 LC", "Kurdish (Sorani)", "A1", 2, 1, 4, 3, true, "Ready", day("2026-02-12"), null],
        ["n-5", "Temesgen", "Single man", 1, 0, 22, "Haarlem", "2025 XN", "Tigrinya", "A2", null, null, null, null, true, "Intake", day("2026-02-20"), "no preference"],
        ["n-6", "Samira", "Single woman", 1, 0, 45, "Amsterdam", "1102 GH", "Somali", "A0", 1, 4, 2, 3, false, "Withdrawn", day("2026-01-05"), "moved to brother"],
        ["n-7", "Bilal", "Family", 2, 4, 41, "Haarlem", "2033 RS", "Arabic, French", "A1", 1, 2, 2, 4, true, "Ready", day("2026-03-01"), null],
        ["n-8", "Zarghuna", "Family", 1, 5, 39, "Amstelveen", "1183 DW", "Pashto, Dari", "none", 1, 3, 2, 4, true, "Ready", day("2026-03-08"), "grandmother joins later"],
        ["n-9", "Iryna", "Single mum", 1, 1, 36, "Amsterdam", "1079 KL", "Ukrainian, Russian", "A2", 2, 3, 1, 4, true, "On hold", day("2026-03-15"), "in hospital till June"],
        ["n-10", "Mehdi", "Single man", 1, 0, 29, "Amsterdam", "1055 RB", "Farsi", "B1", 5, 5, 4, 5, true, "Intake", day("2026-03-22"), null],
      ],
    },
    {
      name: "Matches",
      rows: [
        ["Group", "Newcomer", "Start", "Last call", "Mood"],
        ["g-21", "n-31", day("2025-09-01"), day("2026-05-04"), "🙂"],
        ["g-22", "n-35", day("2025-10-15"), day("2026-05-11"), "🙂"],
        ["g-23", "n-36", day("2025-11-01"), day("2026-04-20"), "😐"],
        ["g-25", "n-40", day("2026-01-15"), day("2026-05-18"), "🙂"],
      ],
    },
    {
      name: "Dropdowns",
      rows: [
        ["City", "Stage", "Household"],
        ["Amsterdam", "Intake", "Family"],
        ["Haarlem", "Ready", "Couple"],
        ["Zaandam", "On hold", "Single mum"],
        ["Amstelveen", "Withdrawn", "Single man"],
        [null, null, "Single woman"],
      ],
    },
  ],
  expected: {
    sheets: {
      Dashboard: { role: "unknown" },
      Groups: {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 9,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "municipality", D: "postcode", E: "size", F: "relation", G: "?", H: "email", I: "phone", J: "ranking", K: "distanceKm",
          L: "expectation.hoursPerWeek", M: "expectation.focus", N: "interests", O: "approval.conductCertificate", P: "?", Q: "registeredOn",
        },
      },
      Newcomers: {
        role: "households",
        headerRow: 1,
        firstRow: 2,
        lastRow: 11,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "type", D: "adults", E: "children", F: "age", G: "municipality", H: "postcode", I: "languages", J: "dutch",
          K: "ranking.family", L: "ranking.couple", M: "ranking.single-parent", N: "?", O: "consent", P: "status", Q: "housedOn", R: "-",
        },
      },
      Matches: { role: "unknown" },
      Dropdowns: { role: "unknown" },
    },
    // prettier-ignore
    groups: [
      { sheet: "Groups", row: 2, code: "g-1", name: "Noorderpark", municipality: "Amsterdam", distanceKm: 5, postcode: "1031KT", size: 5, relation: ["Neighbours"], ranking: [["family"], ["single-parent"], ["couple"]], expectation: { hoursPerWeek: 4, focus: 2 }, interests: ["cooking", "gardening"], approval: { conductCertificate: true }, registeredOn: "2026-02-01" },
      { sheet: "Groups", row: 3, code: "g-2", name: "Oost & Co", municipality: "Amsterdam", distanceKm: 6, postcode: "1093SL", size: 6, relation: ["Friends", "colleagues"], ranking: [["couple"], ["single-woman"]], expectation: { hoursPerWeek: 3, focus: 3 }, interests: ["music", "running"], approval: { conductCertificate: true }, registeredOn: "2026-02-03" },
      { sheet: "Groups", row: 4, code: "g-3", name: "Zaanse Buren", municipality: "Zaandam", distanceKm: 8, postcode: "1506EW", size: 4, relation: ["Neighbours"], expectation: { hoursPerWeek: 2, focus: 1 }, interests: ["cycling"], approval: { conductCertificate: true }, registeredOn: "2026-02-10" },
      { sheet: "Groups", row: 5, code: "g-4", name: "De Baarsjes", municipality: "Amsterdam", distanceKm: 3, postcode: "1057GB", size: 5, relation: ["Parents at same school"], ranking: [["family"]], expectation: { hoursPerWeek: 5, focus: 4 }, interests: ["football", "kids"], approval: { conductCertificate: true }, registeredOn: "2026-02-17" },
      { sheet: "Groups", row: 6, code: "g-5", name: "Haarlem Zuid", municipality: "Haarlem", distanceKm: 5, postcode: "2034KD", size: 7, relation: ["Church"], ranking: [["single-parent"], ["family"]], expectation: { hoursPerWeek: 6, focus: 3 }, interests: ["choir", "baking"], approval: { conductCertificate: false }, registeredOn: "2026-02-24" },
      { sheet: "Groups", row: 7, code: "g-6", name: "Uni Friends", municipality: "Amsterdam", distanceKm: 7, postcode: "1018WB", size: 5, relation: ["Friends"], ranking: [["single-man"], ["single-woman"], ["couple"]], expectation: { hoursPerWeek: 3, focus: 5 }, interests: ["climbing", "board games"], approval: { conductCertificate: true }, registeredOn: "2026-03-03" },
      { sheet: "Groups", row: 8, code: "g-7", name: "Westerdok", municipality: "Amsterdam", distanceKm: 5, postcode: "1013BH", size: 5, relation: ["Neighbours"], ranking: [["couple"], ["family"]], expectation: { focus: 2 }, interests: ["sailing"], approval: { conductCertificate: true }, registeredOn: "2026-03-10" },
      { sheet: "Groups", row: 9, code: "g-8", name: "Amstelveen A", municipality: "Amstelveen", distanceKm: 10, postcode: "1181ZK", size: 3, relation: ["Family"], expectation: { hoursPerWeek: 2, focus: 3 }, approval: { conductCertificate: false }, registeredOn: "2026-03-17" },
    ],
    // prettier-ignore
    households: [
      { sheet: "Newcomers", row: 2, code: "n-1", name: "Aya", municipality: "Amsterdam", postcode: "1034WR", adults: 2, children: 3, type: "family", age: 33, languages: ["ar"], dutch: "A2", consent: "yes", housedOn: "2026-01-15" },
      { sheet: "Newcomers", row: 3, code: "n-2", name: "Filimon", municipality: "Amsterdam", postcode: "1097DN", adults: 1, children: 0, type: "single-man", age: 26, languages: ["ti", "en"], dutch: "B1", consent: "yes", housedOn: "2025-12-01" },
      { sheet: "Newcomers", row: 4, code: "n-3", name: "Marwa", municipality: "Zaandam", postcode: "1502TJ", adults: 1, children: 2, type: "single-parent", age: 30, languages: ["ar"], dutch: "A1", consent: "yes", housedOn: "2026-02-01" },
      { sheet: "Newcomers", row: 5, code: "n-4", name: "Ferhad & Jiyan", municipality: "Amsterdam", postcode: "1061LC", adults: 2, children: 0, type: "couple", age: 37, languages: ["ckb"], dutch: "A1", consent: "yes", housedOn: "2026-02-12" },
      { sheet: "Newcomers", row: 6, code: "n-5", name: "Temesgen", municipality: "Haarlem", postcode: "2025XN", adults: 1, children: 0, type: "single-man", age: 22, languages: ["ti"], dutch: "A2", consent: "yes", status: "intake", housedOn: "2026-02-20" },
      { sheet: "Newcomers", row: 7, code: "n-6", name: "Samira", municipality: "Amsterdam", postcode: "1102GH", adults: 1, children: 0, type: "single-woman", age: 45, languages: ["so"], dutch: "A0", consent: "no", status: "withdrawn", housedOn: "2026-01-05" },
      { sheet: "Newcomers", row: 8, code: "n-7", name: "Bilal", municipality: "Haarlem", postcode: "2033RS", adults: 2, children: 4, type: "family", age: 41, languages: ["ar", "fr"], dutch: "A1", consent: "yes", housedOn: "2026-03-01" },
      { sheet: "Newcomers", row: 9, code: "n-8", name: "Zarghuna", municipality: "Amstelveen", postcode: "1183DW", adults: 1, children: 5, age: 39, languages: ["ps", "prs"], dutch: "none", consent: "yes", housedOn: "2026-03-08" },
      { sheet: "Newcomers", row: 10, code: "n-9", name: "Iryna", municipality: "Amsterdam", postcode: "1079KL", adults: 1, children: 1, type: "single-parent", age: 36, languages: ["uk", "ru"], dutch: "A2", consent: "yes", status: "paused", housedOn: "2026-03-15" },
      { sheet: "Newcomers", row: 11, code: "n-10", name: "Mehdi", municipality: "Amsterdam", postcode: "1055RB", adults: 1, children: 0, type: "single-man", age: 29, languages: ["fa"], dutch: "B1", consent: "yes", status: "intake", housedOn: "2026-03-22" },
    ],
    told: ["Groups!L8", "Groups!J9", "Newcomers!N", "Newcomers!C9", "Newcomers!P2", "Newcomers!11"],
    fine: ["Groups!J4", "Groups!I7", "Newcomers!H6", "Newcomers!E3"],
  },
};

export const translatedIntake: CorpusCase = {
  about:
    "Two intake forms that a volunteer put into English word by word, with whole questions as column names, a rank per " +
    "option, `married pair` and `status holder`, dates with the month first, a test entry and a post-office box.",
  sheets: [
    {
      name: "Intake Welcome Groups",
      // prettier-ignore
      rows: [
        ["Question 1: How is your Welcome Group called?", "Question 2: In which place do most of you live?", "Question 3: What is the postal code of the first contact person? (4 numbers + 2 letters)", "Question 4: With how many persons are you?", "Question 5: From what do you know each other?", "Question 6: Who would you like to be coupled to? Give a rank, 1 = most gladly. [Married pair or living together, without children]", "Question 6: Who would you like to be coupled to? Give a rank, 1 = most gladly. [Family with children]", "Question 6: Who would you like to be coupled to? Give a rank, 1 = most gladly. [Parent alone with child(ren)]", "Question 6: Who would you like to be coupled to? Give a rank, 1 = most gladly. [Man alone]", "Question 6: Who would you like to be coupled to? Give a rank, 1 = most gladly. [Woman alone]", "Question 7: Which languages do you master in the group?", "Question 8: What do you do in your free time?", "Question 9: In which sectors are you working?", "Question 10: How many hours in the week do you have together?", "Question 11: Did you do this earlier with refugees? (0 = never, 4 = very often)", "Question 12: Would you also take a household with heavy problems? (0 = no, 4 = certainly)", "Question 13: Allergies for pets?", "Question 14: On which e-mail address can we reach you?", "Date of intake conversation"],
        ["De Vrolijke Fietsers", "Zwolle", "8011 CW", 5, "friends", 2, 1, 3, 5, 4, "Dutch, English, German", "cycling; cooking", "care; education", 4, 1, 2, "no", "fietsers@voorbeeld.nl", "3/16/2026"],
        ["Assendorp Buren", "Zwolle", "8012 TR", 6, "neighbours", 3, 1, 2, 5, 4, "Dutch, English", "gardening", "ICT; government", 3, 0, 1, "cats", "assendorp@voorbeeld.nl", "3/19/2026"],
        ["Stadshagen", "Zwolle", "8043 VB", 5, "school of the children", 4, 1, 2, null, 3, "Dutch, English, Polish", "football; barbecue", "logistics; building", 5, 2, 3, "no", "stadshagen@voorbeeld.nl", "3/23/2026"],
        ["Kampen aan de IJssel", "Kampen", "8261 GP", 4, "church, family", 1, 2, 3, 4, 4, "Dutch", "singing; sailing", "farming; trade", 6, 3, 3, "dogs", "kampenijssel@voorbeeld.nl", "4/2/2026"],
        ["Hattem Walkers", "Hattem", "8051 KE", 5, "walking club", 1, null, null, null, 2, "Dutch, French", "walking", "pension", 3, 4, 4, "no", "hattemwalkers@voorbeeld.nl", "4/7/2026"],
        ["Collegas Windesheim", "Zwolle", "8017 CA", 5, "colleagues", 2, 3, 4, 1, 1, "Dutch, English, Spanish", "padel; film", "education", 2, 0, 0, "no", "windesheim@voorbeeld.nl", "4/13/2026"],
        ["Test groep", "Zwolle", "1234 AB", 5, "test", 1, 2, 3, 4, 5, "test", "test", "test", 1, 1, 1, "test", "test@voorbeeld.nl", "3/10/2026"],
        ["Wipstrik", "Zwolle", "8023 AL", 7, "neighbours, friends", 3, 2, 1, 5, 4, "Dutch, English, Tigrinya (1 person)", "baking; music", "welfare; culture", 4, 2, 4, "no", "wipstrik@voorbeeld.nl", "4/20/2026"],
      ],
    },
    {
      name: "Intake status holders",
      // prettier-ignore
      rows: [
        ["Intake of status holders – translated from the Dutch form, March 2026"],
        ["Fields with * are filled in by the client manager"],
        [],
        ["File number*", "Calling name", "With whom do you live here?", "Grown-ups", "Children under 18", "How old are you?", "Street, house number, postal code and living place", "Language at home", "Level of Dutch*", "How heavy is the situation?* (0 light – 8 very heavy)", "What kind of people would you like most?", "Second?", "What do you find important the coming year?", "What work did you do?", "Hobby's", "Do you want a culture bridge person beside it?", "Do you agree that we seek a group for you?", "Living here since", "When would you like to begin?"],
        ["Z-1001", "Hiba", "my children", 1, 3, 34, "Thomas a Kempisstraat 44, 8021 BX Zwolle", "Arabic", "A1", 4, "a family with children", "a woman alone", "Dutch; school", "teacher", "sewing", "yes", "yes", "11/3/2025", "immediately"],
        ["Z-1002", "Yohannes", "alone", 1, 0, 25, "Holtenbroek, 8031 KA Zwolle", "Tigrinya", "A2", 2, "a married pair", "a man alone", "work", "welder", "running; church choir", "no, not needed", "yes", "12/15/2025", "after the exam"],
        ["Z-1003", "Roshan", "husband and 2 children", 2, 2, 31, "Aa-landen 101, 8032 GM Zwolle", "Kurmanji", "A1", 3, "a family with children", null, "house; work", "hairdresser", "cooking", "yes", "yes", "1/20/2026", null],
        ["Z-1004", "Parwiz", "wife", 2, 0, 52, "Burgwal 9, 8261 EN Kampen", "Dari, a little English", "none", 6, "a married pair", "a family with children", "health; quiet", "driver", "gardening", "yes", "yes", "2/4/2026", null],
        ["Z-1005", "Idil", "alone", 1, 0, 23, "Kruidendreef 5, 8042 NP Zwolle", "Somali", "B1", 1, "a woman alone", "a married pair", "study", "student", "basketball", "no", "yes", "2/13/2026", "September"],
        ["Z-1006", "Karwan", "brother", 2, 0, 28, "Ittersumallee 77, 8014 XD Zwolle", "Sorani", "A2", 2, "a man alone", null, "work", "cook", "football", "no", "I want to think", "2/26/2026", null],
        ["Z-1007", "Lemlem", "my daughter", 1, 1, 40, "Kerkstraat 3, 8051 GK Hattem", "Tigrinya", "A1", "5 or 6", "parent alone with children", "a family with children", "child care; Dutch", "market", "-", "yes", "yes", "3/9/2026", null],
        ["Z-1008", "Anas", "wife and 4 children", 2, 4, 45, "PO box 12, 8000 AA Zwolle", "Arabic", "A2", 3, "a family with children", null, "work; own company", "baker", "fishing", "no, not needed", "yes", "3/18/2026", null],
        [],
        ["Number of files: 8. Two intakes still to do (week 15)."],
      ],
    },
  ],
  expected: {
    sheets: {
      "Intake Welcome Groups": {
        role: "groups",
        headerRow: 1,
        firstRow: 2,
        lastRow: 9,
        // prettier-ignore
        columns: {
          A: "name", B: "municipality", C: "postcode", D: "size", E: "relation", F: "ranking.couple", G: "ranking.family", H: "ranking.single-parent",
          I: "ranking.single-man", J: "ranking.single-woman", K: "languages", L: "interests", M: "workFields", N: "expectation.hoursPerWeek",
          O: "vulnerability.experience", P: "vulnerability.willingness", Q: "-", R: "email", S: "intakeOn",
        },
      },
      "Intake status holders": {
        role: "households",
        headerRow: 4,
        firstRow: 5,
        lastRow: 12,
        // prettier-ignore
        columns: {
          A: "code", B: "name", C: "type", D: "adults", E: "children", F: "age", G: "address", H: "languages", I: "dutch", J: "vulnerability.score",
          K: "ranking.1", L: "ranking.2", M: "priorities", N: "workFields", O: "interests", P: "ambassador", Q: "consent", R: "housedOn", S: "-",
        },
      },
    },
    // prettier-ignore
    groups: [
      { sheet: "Intake Welcome Groups", row: 2, name: "De Vrolijke Fietsers", municipality: "Zwolle", postcode: "8011CW", size: 5, relation: ["friends"], ranking: [["family"], ["couple"], ["single-parent"], ["single-woman"], ["single-man"]], languages: ["nl", "en", "de"], interests: ["cycling", "cooking"], workFields: ["care", "education"], expectation: { hoursPerWeek: 4 }, vulnerability: { experience: 1, willingness: 2 }, intakeOn: "2026-03-16" },
      { sheet: "Intake Welcome Groups", row: 3, name: "Assendorp Buren", municipality: "Zwolle", postcode: "8012TR", size: 6, relation: ["neighbours"], ranking: [["family"], ["single-parent"], ["couple"], ["single-woman"], ["single-man"]], languages: ["nl", "en"], interests: ["gardening"], workFields: ["ICT", "government"], expectation: { hoursPerWeek: 3 }, vulnerability: { experience: 0, willingness: 1 }, intakeOn: "2026-03-19" },
      { sheet: "Intake Welcome Groups", row: 4, name: "Stadshagen", municipality: "Zwolle", postcode: "8043VB", size: 5, relation: ["school of the children"], ranking: [["family"], ["single-parent"], ["single-woman"], ["couple"]], languages: ["nl", "en", "pl"], interests: ["football", "barbecue"], workFields: ["logistics", "building"], expectation: { hoursPerWeek: 5 }, vulnerability: { experience: 2, willingness: 3 }, intakeOn: "2026-03-23" },
      { sheet: "Intake Welcome Groups", row: 5, name: "Kampen aan de IJssel", municipality: "Kampen", postcode: "8261GP", size: 4, relation: ["church", "family"], ranking: [["couple"], ["family"], ["single-parent"], ["single-man", "single-woman"]], languages: ["nl"], interests: ["singing", "sailing"], workFields: ["farming", "trade"], expectation: { hoursPerWeek: 6 }, vulnerability: { experience: 3, willingness: 3 }, intakeOn: "2026-04-02" },
      { sheet: "Intake Welcome Groups", row: 6, name: "Hattem Walkers", municipality: "Hattem", postcode: "8051KE", size: 5, relation: ["walking club"], ranking: [["couple"], ["single-woman"]], languages: ["nl", "fr"], interests: ["walking"], workFields: ["pension"], expectation: { hoursPerWeek: 3 }, vulnerability: { experience: 4, willingness: 4 }, intakeOn: "2026-04-07" },
      { sheet: "Intake Welcome Groups", row: 7, name: "Collegas Windesheim", municipality: "Zwolle", postcode: "8017CA", size: 5, relation: ["colleagues"], ranking: [["single-man", "single-woman"], ["couple"], ["family"], ["single-parent"]], languages: ["nl", "en", "es"], interests: ["padel", "film"], workFields: ["education"], expectation: { hoursPerWeek: 2 }, vulnerability: { experience: 0, willingness: 0 }, intakeOn: "2026-04-13" },
      { sheet: "Intake Welcome Groups", row: 9, name: "Wipstrik", municipality: "Zwolle", postcode: "8023AL", size: 7, relation: ["neighbours", "friends"], ranking: [["single-parent"], ["family"], ["couple"], ["single-woman"], ["single-man"]], languages: ["nl", "en", "ti"], interests: ["baking", "music"], workFields: ["welfare", "culture"], expectation: { hoursPerWeek: 4 }, vulnerability: { experience: 2, willingness: 4 }, intakeOn: "2026-04-20" },
    ],
    // prettier-ignore
    households: [
      { sheet: "Intake status holders", row: 5, code: "Z-1001", name: "Hiba", postcode: "8021BX", adults: 1, children: 3, type: "single-parent", age: 34, languages: ["ar"], dutch: "A1", vulnerability: { score: 4 }, ranking: [["family"], ["single-woman"]], priorities: ["Dutch", "school"], workFields: ["teacher"], interests: ["sewing"], ambassador: "wanted", consent: "yes", housedOn: "2025-11-03" },
      { sheet: "Intake status holders", row: 6, code: "Z-1002", name: "Yohannes", postcode: "8031KA", adults: 1, children: 0, age: 25, languages: ["ti"], dutch: "A2", vulnerability: { score: 2 }, ranking: [["couple"], ["single-man"]], priorities: ["work"], workFields: ["welder"], interests: ["running", "church choir"], ambassador: "not-needed", consent: "yes", housedOn: "2025-12-15" },
      { sheet: "Intake status holders", row: 7, code: "Z-1003", name: "Roshan", postcode: "8032GM", adults: 2, children: 2, type: "family", age: 31, languages: ["kmr"], dutch: "A1", vulnerability: { score: 3 }, ranking: [["family"]], priorities: ["house", "work"], workFields: ["hairdresser"], interests: ["cooking"], ambassador: "wanted", consent: "yes", housedOn: "2026-01-20" },
      { sheet: "Intake status holders", row: 8, code: "Z-1004", name: "Parwiz", postcode: "8261EN", adults: 2, children: 0, type: "couple", age: 52, languages: ["prs", "en"], dutch: "none", vulnerability: { score: 6 }, ranking: [["couple"], ["family"]], priorities: ["health", "quiet"], workFields: ["driver"], interests: ["gardening"], ambassador: "wanted", consent: "yes", housedOn: "2026-02-04" },
      { sheet: "Intake status holders", row: 9, code: "Z-1005", name: "Idil", postcode: "8042NP", adults: 1, children: 0, age: 23, languages: ["so"], dutch: "B1", vulnerability: { score: 1 }, ranking: [["single-woman"], ["couple"]], priorities: ["study"], workFields: ["student"], interests: ["basketball"], ambassador: "declined", consent: "yes", housedOn: "2026-02-13" },
      { sheet: "Intake status holders", row: 10, code: "Z-1006", name: "Karwan", postcode: "8014XD", adults: 2, children: 0, age: 28, languages: ["ckb"], dutch: "A2", vulnerability: { score: 2 }, ranking: [["single-man"]], priorities: ["work"], workFields: ["cook"], interests: ["football"], ambassador: "declined", consent: "unknown", housedOn: "2026-02-26" },
      { sheet: "Intake status holders", row: 11, code: "Z-1007", name: "Lemlem", postcode: "8051GK", adults: 1, children: 1, type: "single-parent", age: 40, languages: ["ti"], dutch: "A1", ranking: [["single-parent"], ["family"]], priorities: ["child care", "Dutch"], workFields: ["market"], ambassador: "wanted", consent: "yes", housedOn: "2026-03-09" },
      { sheet: "Intake status holders", row: 12, code: "Z-1008", name: "Anas", postcode: "8000AA", adults: 2, children: 4, type: "family", age: 45, languages: ["ar"], dutch: "A2", vulnerability: { score: 3 }, ranking: [["family"]], priorities: ["work", "own company"], workFields: ["baker"], interests: ["fishing"], ambassador: "not-needed", consent: "yes", housedOn: "2026-03-18" },
    ],
    told: [
      "Intake Welcome Groups!8",
      "Intake status holders!C6",
      "Intake status holders!C9",
      "Intake status holders!C10",
      "Intake status holders!J11",
      "Intake status holders!G12",
    ],
    fine: [
      "Intake Welcome Groups!S5",
      "Intake Welcome Groups!J5",
      "Intake Welcome Groups!G6",
      "Intake status holders!R5",
      "Intake status holders!14",
    ],
  },
};
