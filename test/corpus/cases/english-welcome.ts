// The English workbook of one programme, with several sheets. All people, groups, addresses and numbers are invented.
import type { CorpusCase, CorpusCell } from "../case.ts";
import { fields, headers, type Column } from "../columns.ts";

/** A row from text: `#` number, `@` day, nothing for an empty cell, and the rest as it stands. */
const line = (text: string): CorpusCell[] =>
  text.split("|").map((cell) => {
    if (cell === "") return null;
    if (cell.startsWith("#")) return Number(cell.slice(1));
    return cell.startsWith("@") ? { date: cell.slice(1), format: "dd mmm yyyy" } : cell;
  });
const kinds = { F: "family", C: "couple", P: "single-parent", M: "single-man", W: "single-woman" } as const;
/** `F C=P` is family first, then couple and single parent on one place. */
const order = (text: string) =>
  text.split(" ").map((place) => place.split("=").map((letter) => kinds[letter as keyof typeof kinds]));

const groupColumns: readonly Column[] = [
  ["Grp", "code"], // A
  ["Group's name", "name"], // B
  ["Local authority", "municipality"], // C
  ["Meets at (postal code)", "postcode"], // D
  ["Headcount", "size"], // E
  ["Bond between them", "relation"], // F
  ["Would most like to welcome (best to least)", "ranking"], // G
  ["Languages they get by in", "languages"], // H
  ["Furthest they will travel (km)", "distanceKm"], // I
  ["Readiness for complex needs (0-4)", "vulnerability.willingness"], // J
  ["Track record with vulnerable people (0-4)", "vulnerability.experience"], // K
  ["Time per week as a group (hrs)", "expectation.hoursPerWeek"], // L
  ["Signed up", "registeredOn"], // M
  ["Intake held", "intakeOn"], // N
  ["Where they stand", "status"], // O
  ["Monthly caller", "contactPerson"], // P
  ["Church / faith ties", "refused"], // Q
  ["WhatsApp group made?", "-"], // R
  ["Remarks", "-"], // S
];
const householdColumns: readonly Column[] = [
  ["Case no.", "code"], // A
  ["Main applicant", "name"], // B
  ["Local authority", "municipality"], // C
  ["New home (postal code)", "postcode"], // D
  ["Bedrooms", "-"], // E
  ["Adults", "adults"], // F
  ["Under 18s", "children"], // G
  ["Make-up", "type"], // H
  ["M/F", "sex"], // I
  ["Age", "age"], // J
  ["Date of birth", "-"], // K
  ["Speaks", "languages"], // L
  ["Level of Dutch", "dutch"], // M
  ["Most at ease with (best to least)", "ranking"], // N
  ["Vulnerability, total of the domains (0-8)", "vulnerability.score"], // O
  ["Agrees to be matched", "consent"], // P
  ["Ambassador", "ambassador"], // Q
  ["Keys handed over", "housedOn"], // R
  ["Due to land on", "arrivesOn"], // S
  ["Where they stand", "status"], // T
  ["Flight no.", "-"], // U
  ["Nationality", "refused"], // V
  ["Alien registration no.", "refused"], // W
  ["Housing association", "-"], // X
];
const memberColumns: readonly Column[] = [
  ["Grp", "group"], // A
  ["Given name", "name.first"], // B
  ["Surname", "name.last"], // C
  ["Email", "email"], // D
  ["Mobile", "phone"], // E
  ["Partner's mobile", "-"], // F
  ["Age", "age"], // G
  ["Line of work", "occupation"], // H
  ["Home postal code", "postcode"], // I
  ["Free on weekdays?", "daytime"], // J
  ["Hrs a week", "hoursPerWeek"], // K
  ["Good at", "skills"], // L
  ["Away from", "absence.from"], // M
  ["Away until", "absence.to"], // N
  ["Declaration signed", "approval.declaration"], // O
  ["Conduct certificate (VOG) seen", "approval.conductCertificate"], // P
  ["Training done", "approval.training"], // Q
  ["Dietary wishes", "-"], // R
];
const ambassadorColumns: readonly Column[] = [
  ["Ref", "code"], // A
  ["Full name", "name"], // B
  ["Interprets in", "languages"], // C
  ["Based in", "municipality"], // D
  ["Can take on (matches)", "capacity"], // E
  ["Email", "email"], // F
  ["Fee per hour", "-"], // G
];
const callerColumns: readonly Column[] = [
  ["Caller", "name"], // A
  ["Email", "email"], // B
  ["Write to them in", "language"], // C
  ["Covers", "municipality"], // D
  ["Days off", "-"], // E
];
const partnerColumns: readonly Column[] = [
  ["Party", "key"], // A
  ["Organisation", "name"], // B
  ["Who we deal with", "contact"], // C
  ["Stand-in", "backup"], // D
  ["Best reached", "reachable"], // E
  ["Email", "email"], // F
  ["Contract runs until", "-"], // G
];
const gr = "Groups";
const nh = "Newcomer households";
const gm = "Group members";
const am = "Ambassadors";
const yes = { seen: true };
const no = { seen: false };
const on = (date: string) => ({ seen: true, on: date });

export const englishProgramme: CorpusCase = {
  about:
    "The English workbook of a programme in and around The Hague: titles above the tables, key figures and a budget beside the lists, orders written with >, dates seen as proof, a total below, a make-up that contradicts the numbers.",
  sheets: [
    {
      name: "Read me",
      rows: [
        ["Community sponsorship The Hague region: working file"],
        [],
        ["Only edit the white tabs. Ask Fenna before adding columns."],
        ["Last cleaned up", { date: "2025-05-30", format: "dd mmm yyyy" }],
      ],
    },
    {
      name: gr,
      merges: ["A1:S1"],
      rows: [
        ["Sponsor groups, cohort 3"],
        [],
        headers(groupColumns),
        line(
          "HG-01|Scheveningen Shores|The Hague|2584 CK|#5|neighbours|Family > Single parent > Couple > Single woman > Single man|Dutch, English|#5|#3|#2|#4|@2025-01-14|@2025-02-04|Pool|Fenna Roos||yes|",
        ),
        line(
          "HG-02|Statenkwartier Six|The Hague|2582 BN|#6|friends, neighbours|Couple > Family > Single woman > Single parent > Single man|Dutch, English, French|#4|#2|#1|#5|@2025-01-20|@2025-02-06|Pool|Fenna Roos|Anglican|yes|want to start in June",
        ),
        line(
          "HG-03|Delft Together|Delft|2613 EP|#5|colleagues|Single man > Single woman > Couple > Single parent = Family|Dutch, English, German|#6|#4|#3|#4|@2025-01-22|@2025-02-11|Matched|Idris Vos||yes|",
        ),
        line(
          "HG-04|Rijswijk Old Town|Rijswijk|2282hw|#7|choir|Single parent > Family > Single woman|Dutch|#5|#1|#0|#6|@2025-02-03|@2025-02-25|Approved|Idris Vos|Catholic|no|",
        ),
        line(
          "HG-05|The Ypenburg Crew|The Hague|2492 RA|#4|family, friends|Family > Couple > Single parent > Single man > Single woman|Dutch, English, Papiamento|#7.5|#2|#2|#3|05/03/2025||Registered|Fenna Roos||no|one short",
        ),
        line(
          "HG-06|Voorburg West|Leidschendam-Voorburg|2274|#5|book club|no preference|Dutch, English|#5|#3|#1|#4|@2025-02-17|@2025-03-13|On hold|Idris Vos||yes|two members abroad until autumn",
        ),
        line(
          "HG-07|Wassenaar Dunes|Wassenaar|2242 KT|#8|tennis club|Couple, Family, Single woman, Single parent, Single man|Dutch, English, Spanish|about 10|#1|#1|#8|@2025-02-24|@2025-03-18|Withdrawn|Fenna Roos||yes|",
        ),
        line(
          "HG-08|Zuiderpark Welcome|The Hague|2533 VX|#6|neighbours, allotment|Single woman > Single parent > Family > Couple > Single man|Dutch, Turkish, Arabic|#5|#4|#4|#5|@2025-03-03|@2025-03-25|Pool|Idris Vos|mosque committee|yes|",
        ),
        [],
        ["Groups", { formula: "COUNTA(A4:A11)", result: 8 }, null, "People", { formula: "SUM(E4:E11)", result: 46 }],
      ],
    },
    {
      name: nh,
      rows: [
        ["Newcomer households (confidential)"],
        headers(householdColumns),
        line(
          "C-301|Rania Mansour|The Hague|2541 GD|#3|#1|#2|Single parent|F|#35|@1989-11-02|Arabic, English|A2|Single parent > Family > Single woman > Couple > Single man|#4|Yes|Wanted|@2025-03-10||Pool||Syrian|2910000001|Harbour Homes",
        ),
        line(
          "C-302|Kidane Weldu|The Hague|2571 NM|#1|#1|#0|Single man|M|#28|@1997-01-19|Tigrinya|A1|Single man > Couple > Family > Single woman > Single parent|#3|Yes|Wanted|@2025-02-24||Pool||Eritrean|2910000002|Harbour Homes",
        ),
        line(
          "C-303|Wahid & Laila Popal|Delft|2624 ZA|#4|#2|#3|Family|M|#40|@1985-04-08|Dari, Pashto|None|Family > Single parent > Couple > Single woman > Single man|#6|Yes|Wanted|@2025-01-27||Matched||Afghan|2910000003|Delft Living",
        ),
        line(
          "C-304|Grace Lubamba|Rijswijk|2284 BV|#3|#2|#4|Family|F|#37|@1988-02-14|Swahili, French|None|Family > Single parent > Single woman > Couple > Single man|#5|Yes|Wanted||@2025-07-02|Approved|KL566|Congolese|2910000004|Rijswijk Wonen",
        ),
        line(
          "C-305|Omid Karimi|The Hague|2515 TB|#2|#1|#2|Couple|M|#45|@1979-12-30|Farsi, English|B1|Couple > Family > Single man > Single parent > Single woman|#2|Yes|Not needed|@2025-04-07||Pool||Iranian|2910000005|Harbour Homes",
        ),
        line(
          "C-306|Svitlana Koval|Leidschendam-Voorburg|2262 AD|#2|#1|#0|Single woman|F|#63|@1961-07-21|Ukrainian, Russian|A1|Single woman > Couple > Family > Single parent > Single man|#1|Undecided|Declined|@2024-11-18||Pool||Ukrainian|2910000006|Vidomes",
        ),
        line(
          "C-307|Yusuf & Maryan Ali|The Hague|2526lk|#2|#2|#0|Couple|M|#52|@1973-03-03|Somali, Arabic|A1|Couple > Family > Single man > Single woman > Single parent|#7|Yes|Wanted|@2025-03-31||Pool||Somali|2910000007|Harbour Homes",
        ),
        line(
          "C-308|Tarek Issa|Wassenaar|2241 CD|#1|#1|#0|Single man|M|#31|@1994-05-27|Arabic, Turkish|B2||#11|No|Not needed|@2025-02-10||Withdrawn||Syrian|2910000008|Wassenaarse Bouw",
        ),
        line(
          "C-309|Mehret Asfaw|Delft|2627|#3|#1|#1|Single parent|F|#24|@2000-10-11|Amharic, Tigrinya|A2|Single parent = Single woman > Family > Couple|#4|Yes|Not needed|@2025-04-22||Intake||Ethiopian|2910000009|Delft Living",
        ),
      ],
    },
    {
      name: gm,
      rows: [
        headers(memberColumns),
        line(
          "HG-01|Margot|Kuiper|margot@post.example|06 2000 0601||#59|former nurse|2584 CL|Often|#5|paperwork, cycling lessons|||Yes|@2025-02-20|@2025-03-08|",
        ),
        line(
          "HG-01|Daan|Verkerk|daan@post.example|0620000602|0620000652|#34|civil servant|2583 EG|Never|#2|taxes|@2025-08-04|@2025-08-22|Yes|@2025-02-27|@2025-03-08|vegan",
        ),
        line(
          "HG-02|Philippa|Hart|philippa@post.example|06-20000603||#47|lawyer|2582 BP|Sometimes|#3|French, housing rules|||Yes|Yes|No|",
        ),
        line(
          "HG-02|Ruud|Zwart|ruud@post.example|0620000604||#66|retired|2585 JT|Often|#6|DIY, driving|||Yes|No|@2025-03-08|",
        ),
        line(
          "HG-03|Anil|Ramdin|anil@post.example|0620000605|0620000655|#41|engineer|2611 RX|Sometimes|#4|maths, computers|||Yes|@2025-02-18|@2025-03-15|halal",
        ),
        line(
          "HG-03|Jorien|Smit|jorien@post.example|0620000606||#29|PhD student|2628 CD|Sometimes|#3|English|||No|No|No|",
        ),
        line(
          "HG-04|Bep|Lagerweij|bep@post.example|070-5550607||#72|retired baker|2282 HX|Often|#4|cooking|@2025-09-15|@2025-10-05|Yes|@2025-03-06|@2025-03-15|",
        ),
        line(
          "HG-05|Shurandy|Martina|shurandy@post.example|0620000608||#38|youth worker|2492 RC|Sometimes|#3|sports, schools|||Yes|No|No|",
        ),
        line(
          "HG-08|Emine|Yildiz|emine@post.example|0620000609||#50|tailor|2533 VZ|Often|#4|sewing, Turkish|||Yes|@2025-04-01|@2025-04-12|halal",
        ),
        line("HG-11|Koos|Bal|koos@post.example|0620000610||#55|driver|2531 AA|Never|#2|driving|||Yes|No|No|"),
      ],
    },
    {
      name: am,
      rows: [
        headers(ambassadorColumns),
        line("A-1|Hiba Suleiman|Arabic, Dutch|The Hague|#3|hiba@post.example|#25"),
        line("A-2|Samuel Teklay|Tigrinya, Amharic, Dutch|Delft|#2|samuel@post.example|#25"),
        line("A-3|Parwin Azimi|Dari, Pashto, English|The Hague|#2|parwin@post.example|#25"),
        line("A-4|Abdi Warsame|Somali, English|Rijswijk|#1|abdi@post.example|#25"),
      ],
    },
    {
      name: "Callers",
      rows: [
        headers(callerColumns),
        line("Fenna Roos|fenna@office.example|English|The Hague|Fri"),
        line("Idris Vos|idris@office.example|Dutch|Delft|Wed"),
      ],
    },
    {
      name: "Partners",
      rows: [
        headers(partnerColumns),
        line("municipality|City of The Hague|Ms. de Wit|Mr. Pronk|Mon-Thu 9-12|status@city.example|@2025-12-31"),
        line("vwn|Refugee council, coastal region|Tom Brandsma|duty desk|weekdays|coast@council.example|"),
        line("coa|Reception centre Rijswijk|shift leader||by phone, mornings|rijswijk@centre.example|"),
        line("housing|Harbour Homes|lettings team||Tue and Thu|lettings@harbour.example|@2026-06-30"),
      ],
    },
    {
      name: "Key figures",
      rows: [
        ["Status", "Groups", "Households"],
        ["Pool", { formula: 'COUNTIF(Groups!O:O,"Pool")', result: 3 }, 5],
        ["Matched", 1, 1],
        ["Withdrawn", 1, 1],
        ["Grand total", 8, 9],
      ],
    },
    {
      name: "Budget 2025",
      rows: [
        ["Item", "Planned (€)", "Spent (€)", "Left (€)"],
        ["Training days", 4200, 3150, { formula: "B2-C2", result: 1050 }],
        ["Ambassadors' fees", 6000, 2275, { formula: "B3-C3", result: 3725 }],
        ["Welcome dinners", 1800, 640, { formula: "B4-C4", result: 1160 }],
      ],
    },
    {
      name: "Lists",
      hidden: true,
      rows: [
        ["Standing", "Make-up", "Dutch"],
        ["Registered", "Family", "None"],
        ["Intake", "Couple", "A1"],
        ["Approved", "Single parent", "A2"],
        ["Pool", "Single man", "B1"],
        ["Matched", "Single woman", "B2"],
        ["On hold"],
        ["Withdrawn"],
      ],
    },
  ],
  expected: {
    sheets: {
      "Read me": { role: "unknown" },
      [gr]: { role: "groups", headerRow: 3, firstRow: 4, lastRow: 11, columns: fields(groupColumns) },
      [nh]: { role: "households", headerRow: 2, firstRow: 3, lastRow: 11, columns: fields(householdColumns) },
      [gm]: { role: "members", headerRow: 1, firstRow: 2, lastRow: 11, columns: fields(memberColumns) },
      [am]: { role: "ambassadors", headerRow: 1, firstRow: 2, lastRow: 5, columns: fields(ambassadorColumns) },
      Callers: { role: "contacts", headerRow: 1, firstRow: 2, lastRow: 3, columns: fields(callerColumns) },
      Partners: { role: "parties", headerRow: 1, firstRow: 2, lastRow: 5, columns: fields(partnerColumns) },
      "Key figures": { role: "unknown" },
      "Budget 2025": { role: "unknown" },
      Lists: { role: "unknown" },
    },
    groups: [
      {
        ...{ sheet: gr, row: 4, code: "HG-01", name: "Scheveningen Shores", municipality: "The Hague" },
        ...{ postcode: "2584 CK", size: 5, relation: ["neighbours"], ranking: order("F P C W M") },
        ...{ languages: ["nl", "en"], distanceKm: 5, vulnerability: { willingness: 3, experience: 2 } },
        ...{ expectation: { hoursPerWeek: 4 }, registeredOn: "2025-01-14", intakeOn: "2025-02-04" },
        ...{ status: "pool", contactPerson: "Fenna Roos" },
        members: [
          {
            ...{ name: "Margot Kuiper", email: "margot@post.example", phone: "06 2000 0601", age: 59 },
            ...{ occupation: "former nurse", postcode: "2584 CL", daytime: "often", hoursPerWeek: 5 },
            skills: ["paperwork", "cycling lessons"],
            approval: { declaration: yes, conductCertificate: on("2025-02-20"), training: on("2025-03-08") },
          },
          {
            ...{ name: "Daan Verkerk", email: "daan@post.example", phone: "0620000602", age: 34 },
            ...{ occupation: "civil servant", postcode: "2583 EG", daytime: "never", hoursPerWeek: 2 },
            ...{ skills: ["taxes"], absences: [{ from: "2025-08-04", to: "2025-08-22" }] },
            approval: { declaration: yes, conductCertificate: on("2025-02-27"), training: on("2025-03-08") },
          },
        ],
      },
      {
        ...{ sheet: gr, row: 5, code: "HG-02", name: "Statenkwartier Six", municipality: "The Hague" },
        ...{ postcode: "2582 BN", size: 6, relation: ["friends", "neighbours"], ranking: order("C F W P M") },
        ...{ languages: ["nl", "en", "fr"], distanceKm: 4, vulnerability: { willingness: 2, experience: 1 } },
        ...{ expectation: { hoursPerWeek: 5 }, registeredOn: "2025-01-20", intakeOn: "2025-02-06" },
        ...{ status: "pool", contactPerson: "Fenna Roos" },
        members: [
          {
            ...{ name: "Philippa Hart", email: "philippa@post.example", phone: "06-20000603", age: 47 },
            ...{ occupation: "lawyer", postcode: "2582 BP", daytime: "sometimes", hoursPerWeek: 3 },
            skills: ["French", "housing rules"],
            approval: { declaration: yes, conductCertificate: yes, training: no },
          },
          {
            ...{ name: "Ruud Zwart", email: "ruud@post.example", phone: "0620000604", age: 66 },
            ...{ occupation: "retired", postcode: "2585 JT", daytime: "often", hoursPerWeek: 6 },
            skills: ["DIY", "driving"],
            approval: { declaration: yes, conductCertificate: no, training: on("2025-03-08") },
          },
        ],
      },
      {
        ...{ sheet: gr, row: 6, code: "HG-03", name: "Delft Together", municipality: "Delft", postcode: "2613 EP" },
        ...{ size: 5, relation: ["colleagues"], ranking: order("M W C P=F"), languages: ["nl", "en", "de"] },
        ...{ distanceKm: 6, vulnerability: { willingness: 4, experience: 3 }, expectation: { hoursPerWeek: 4 } },
        ...{ registeredOn: "2025-01-22", intakeOn: "2025-02-11", status: "matched", contactPerson: "Idris Vos" },
        members: [
          {
            ...{ name: "Anil Ramdin", email: "anil@post.example", phone: "0620000605", age: 41 },
            ...{ occupation: "engineer", postcode: "2611 RX", daytime: "sometimes", hoursPerWeek: 4 },
            skills: ["maths", "computers"],
            approval: { declaration: yes, conductCertificate: on("2025-02-18"), training: on("2025-03-15") },
          },
          {
            ...{ name: "Jorien Smit", email: "jorien@post.example", phone: "0620000606", age: 29 },
            ...{ occupation: "PhD student", postcode: "2628 CD", daytime: "sometimes", hoursPerWeek: 3 },
            ...{ skills: ["English"], approval: { declaration: no, conductCertificate: no, training: no } },
          },
        ],
      },
      {
        ...{ sheet: gr, row: 7, code: "HG-04", name: "Rijswijk Old Town", municipality: "Rijswijk" },
        ...{ postcode: "2282 HW", size: 7, relation: ["choir"], ranking: order("P F W"), languages: ["nl"] },
        ...{ distanceKm: 5, vulnerability: { willingness: 1, experience: 0 }, expectation: { hoursPerWeek: 6 } },
        ...{ registeredOn: "2025-02-03", intakeOn: "2025-02-25", status: "approved", contactPerson: "Idris Vos" },
        members: [
          {
            ...{ name: "Bep Lagerweij", email: "bep@post.example", phone: "070-5550607", age: 72 },
            ...{ occupation: "retired baker", postcode: "2282 HX", daytime: "often", hoursPerWeek: 4 },
            ...{ skills: ["cooking"], absences: [{ from: "2025-09-15", to: "2025-10-05" }] },
            approval: { declaration: yes, conductCertificate: on("2025-03-06"), training: on("2025-03-15") },
          },
        ],
      },
      {
        ...{ sheet: gr, row: 8, code: "HG-05", name: "The Ypenburg Crew", municipality: "The Hague" },
        ...{ postcode: "2492 RA", size: 4, relation: ["family", "friends"], ranking: order("F C P M W") },
        ...{ languages: ["nl", "en", "pap"], distanceKm: 7.5, vulnerability: { willingness: 2, experience: 2 } },
        ...{
          expectation: { hoursPerWeek: 3 },
          registeredOn: "2025-03-05",
          status: "registered",
          contactPerson: "Fenna Roos",
        },
        members: [
          {
            ...{ name: "Shurandy Martina", email: "shurandy@post.example", phone: "0620000608", age: 38 },
            ...{ occupation: "youth worker", postcode: "2492 RC", daytime: "sometimes", hoursPerWeek: 3 },
            skills: ["sports", "schools"],
            approval: { declaration: yes, conductCertificate: no, training: no },
          },
        ],
      },
      {
        ...{ sheet: gr, row: 9, code: "HG-06", name: "Voorburg West", municipality: "Leidschendam-Voorburg" },
        ...{ postcode: "2274", size: 5, relation: ["book club"], languages: ["nl", "en"], distanceKm: 5 },
        ...{ vulnerability: { willingness: 3, experience: 1 }, expectation: { hoursPerWeek: 4 } },
        ...{ registeredOn: "2025-02-17", intakeOn: "2025-03-13", status: "paused", contactPerson: "Idris Vos" },
      },
      {
        ...{ sheet: gr, row: 10, code: "HG-07", name: "Wassenaar Dunes", municipality: "Wassenaar" },
        ...{ postcode: "2242 KT", size: 8, relation: ["tennis club"], ranking: order("C F W P M") },
        ...{ languages: ["nl", "en", "es"], distanceKm: 10, vulnerability: { willingness: 1, experience: 1 } },
        ...{ expectation: { hoursPerWeek: 8 }, registeredOn: "2025-02-24", intakeOn: "2025-03-18" },
        ...{ status: "withdrawn", contactPerson: "Fenna Roos" },
      },
      {
        ...{ sheet: gr, row: 11, code: "HG-08", name: "Zuiderpark Welcome", municipality: "The Hague" },
        ...{ postcode: "2533 VX", size: 6, relation: ["neighbours", "allotment"], ranking: order("W P F C M") },
        ...{ languages: ["nl", "tr", "ar"], distanceKm: 5, vulnerability: { willingness: 4, experience: 4 } },
        ...{ expectation: { hoursPerWeek: 5 }, registeredOn: "2025-03-03", intakeOn: "2025-03-25" },
        ...{ status: "pool", contactPerson: "Idris Vos" },
        members: [
          {
            ...{ name: "Emine Yildiz", email: "emine@post.example", phone: "0620000609", age: 50 },
            ...{ occupation: "tailor", postcode: "2533 VZ", daytime: "often", hoursPerWeek: 4 },
            skills: ["sewing", "Turkish"],
            approval: { declaration: yes, conductCertificate: on("2025-04-01"), training: on("2025-04-12") },
          },
        ],
      },
    ],
    households: [
      {
        ...{ sheet: nh, row: 3, code: "C-301", name: "Rania Mansour", municipality: "The Hague", postcode: "2541 GD" },
        ...{ adults: 1, children: 2, type: "single-parent", age: 35, languages: ["ar", "en"], dutch: "A2" },
        ...{ ranking: order("P F W C M"), vulnerability: { score: 4 }, consent: "yes", ambassador: "wanted" },
        ...{ housedOn: "2025-03-10", status: "pool" },
      },
      {
        ...{ sheet: nh, row: 4, code: "C-302", name: "Kidane Weldu", municipality: "The Hague", postcode: "2571 NM" },
        ...{ adults: 1, children: 0, type: "single-man", age: 28, languages: ["ti"], dutch: "A1" },
        ...{ ranking: order("M C F W P"), vulnerability: { score: 3 }, consent: "yes", ambassador: "wanted" },
        ...{ housedOn: "2025-02-24", status: "pool" },
      },
      {
        ...{
          sheet: nh,
          row: 5,
          code: "C-303",
          name: "Wahid & Laila Popal",
          municipality: "Delft",
          postcode: "2624 ZA",
        },
        ...{ adults: 2, children: 3, type: "family", age: 40, languages: ["prs", "ps"], dutch: "none" },
        ...{ ranking: order("F P C W M"), vulnerability: { score: 6 }, consent: "yes", ambassador: "wanted" },
        ...{ housedOn: "2025-01-27", status: "matched" },
      },
      {
        ...{ sheet: nh, row: 6, code: "C-304", name: "Grace Lubamba", municipality: "Rijswijk", postcode: "2284 BV" },
        ...{ adults: 2, children: 4, type: "family", age: 37, languages: ["sw", "fr"], dutch: "none" },
        ...{ ranking: order("F P W C M"), vulnerability: { score: 5 }, consent: "yes", ambassador: "wanted" },
        ...{ arrivesOn: "2025-07-02", status: "approved" },
      },
      {
        ...{ sheet: nh, row: 7, code: "C-305", name: "Omid Karimi", municipality: "The Hague", postcode: "2515 TB" },
        ...{ adults: 1, children: 2, age: 45, languages: ["fa", "en"], dutch: "B1", ranking: order("C F M P W") },
        ...{ vulnerability: { score: 2 }, consent: "yes", ambassador: "not-needed" },
        ...{ housedOn: "2025-04-07", status: "pool" },
      },
      {
        ...{ sheet: nh, row: 8, code: "C-306", name: "Svitlana Koval", municipality: "Leidschendam-Voorburg" },
        ...{ postcode: "2262 AD", adults: 1, children: 0, type: "single-woman", age: 63, languages: ["uk", "ru"] },
        ...{ dutch: "A1", ranking: order("W C F P M"), vulnerability: { score: 1 }, consent: "unknown" },
        ...{ ambassador: "declined", housedOn: "2024-11-18", status: "pool" },
      },
      {
        ...{ sheet: nh, row: 9, code: "C-307", name: "Yusuf & Maryan Ali", municipality: "The Hague" },
        ...{ postcode: "2526 LK", adults: 2, children: 0, type: "couple", age: 52, languages: ["so", "ar"] },
        ...{ dutch: "A1", ranking: order("C F M W P"), vulnerability: { score: 7 }, consent: "yes" },
        ...{ ambassador: "wanted", housedOn: "2025-03-31", status: "pool" },
      },
      {
        ...{ sheet: nh, row: 10, code: "C-308", name: "Tarek Issa", municipality: "Wassenaar", postcode: "2241 CD" },
        ...{ adults: 1, children: 0, type: "single-man", age: 31, languages: ["ar", "tr"], dutch: "B2" },
        ...{ consent: "no", ambassador: "not-needed", housedOn: "2025-02-10", status: "withdrawn" },
      },
      {
        ...{ sheet: nh, row: 11, code: "C-309", name: "Mehret Asfaw", municipality: "Delft", postcode: "2627" },
        ...{ adults: 1, children: 1, type: "single-parent", age: 24, languages: ["am", "ti"], dutch: "A2" },
        ...{ ranking: order("P=W F C"), vulnerability: { score: 4 }, consent: "yes", ambassador: "not-needed" },
        ...{ housedOn: "2025-04-22", status: "intake" },
      },
    ],
    ambassadors: [
      {
        ...{ sheet: am, row: 2, code: "A-1", name: "Hiba Suleiman", languages: ["ar", "nl"] },
        ...{ municipality: "The Hague", capacity: 3 },
      },
      {
        ...{ sheet: am, row: 3, code: "A-2", name: "Samuel Teklay", languages: ["ti", "am", "nl"] },
        ...{ municipality: "Delft", capacity: 2 },
      },
      {
        ...{ sheet: am, row: 4, code: "A-3", name: "Parwin Azimi", languages: ["prs", "ps", "en"] },
        ...{ municipality: "The Hague", capacity: 2 },
      },
      {
        ...{ sheet: am, row: 5, code: "A-4", name: "Abdi Warsame", languages: ["so", "en"] },
        ...{ municipality: "Rijswijk", capacity: 1 },
      },
    ],
    told: [`${gr}!M8`, `${nh}!H7`, `${nh}!O10`, `${gm}!A11`],
    fine: [
      `${gr}!I10`,
      `${gr}!G9`,
      `${gr}!G10`,
      `${gr}!D9`,
      `${gr}!I8`,
      `${nh}!H9`,
      `${nh}!K3`,
      `${nh}!S6`,
      `${gm}!P2`,
      `${gm}!F3`,
    ],
  },
};
