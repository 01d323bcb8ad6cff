// Two exports and a workbook with lists and a survey to join to them. All people, groups, addresses, numbers and cases are invented.
import type { CorpusCase } from "../case.ts";
import { fields, headers, type Column } from "../columns.ts";
import { expectation, groupIn, householdIn, lines, list, rank } from "../written.ts";

// ---------------------------------------------------------------------------------------------------------------- 1
const crmColumns: readonly Column[] = [
  ["Contact ID", "code"], // A
  ["Contact Type", "-"], // B
  ["Contact Subtype", "-"], // C
  ["Do Not Email", "-"], // D
  ["Do Not Phone", "-"], // E
  ["No Bulk Emails (User Opt Out)", "-"], // F
  ["Sort Name", "-"], // G
  ["Display Name", "name"], // H
  ["Preferred Language", "-"], // I
  ["Contact Source", "-"], // J
  ["Created Date", "-"], // K
  ["Modified Date", "-"], // L
  ["Street Address", "address"], // M
  ["City", "municipality"], // N
  ["Postal Code", "postcode"], // O
  ["Latitude", "lat"], // P
  ["Longitude", "lon"], // Q
  ["Country", "-"], // R
  ["Phone", "phone"], // S
  ["Phone Type", "-"], // T
  ["Email", "email"], // U
  ["On Hold", "-"], // V
  ["Group(s)", "-"], // W
  ["Tag(s)", "-"], // X
  ["Aantal leden (nu)", "size"], // Y
  ["Aard van de groep", "relation"], // Z
  ["Gewenst huishouden, in volgorde", "ranking"], // AA
  ["Maximale afstand (km)", "distanceKm"], // AB
  ["Talen binnen de groep", "languages"], // AC
  ["Hobby's en interesses", "interests"], // AD
  ["Vakgebieden", "workFields"], // AE
  ["Beschikbare uren per week", "expectation.hoursPerWeek"], // AF
  ["Levensbeschouwing", "refused"], // AG
  ["Aanmelding ontvangen", "registeredOn"], // AH
  ["Intakegesprek gevoerd", "intakeOn"], // AI
  ["Status groep", "status"], // AJ
  ["Verklaringen compleet", "approval.declaration"], // AK
  ["VOG's compleet", "approval.conductCertificate"], // AL
  ["Training voltooid", "approval.training"], // AM
  ["Totaal gedoneerd", "-"], // AN
];
const crmGroup = groupIn("export");
const crmApproval = (declaration: boolean, conductCertificate: boolean, training: boolean) => ({
  approval: { declaration, conductCertificate, training },
});

export const civiExport: CorpusCase = {
  about:
    "An export of organisations from CiviCRM around Rotterdam: the English columns of the system followed by the Dutch fields of the programme, coordinates, dates with a time of midnight, Yes and No, a merged duplicate and a refused column.",
  sheets: [
    {
      name: "export",
      rows: [
        headers(crmColumns),
        ...lines(`
20411|Organization|Welkomgroep|0|0|0|Blijdorp Buiten|Blijdorp Buiten|nl_NL|Webform|2025-01-07 10:12:44|2025-09-02 16:01:13|Statensingel 140|Rotterdam|3039 LN|51.9312|4.4521|Netherlands|06-20000601|Mobile|blijdorp@wg.example|0|Welkomgroepen|bellen|6|buren|Gezin, Stel, Alleenstaande ouder|5|Nederlands, Engels|dierentuin, koken|zorg, juridisch|4||2025-01-07 00:00:00|2025-01-23 00:00:00|In de pool|Yes|Yes|Yes|0.00
20418|Organization|Welkomgroep|0|0|0|Hillegersberg, Werkgroep|Werkgroep Hillegersberg|nl_NL|Webform|2025-01-09 20:44:02|2025-08-14 11:20:51|Kerkdijk 9|Rotterdam|3054 BP|51.9540|4.4893|Netherlands|010-5550602|Phone|hillegersberg@wg.example|0|Welkomgroepen||8|kerkgenoten|Stel, Gezin|7|Nederlands, Duits|wandelen|onderwijs|3|Protestants|2025-01-09 00:00:00|2025-01-28 00:00:00|Gekoppeld aan huishouden|Yes|Yes|Yes|150.00
20425|Organization|Welkomgroep|0|0|0|Katendrecht Aan Tafel|Katendrecht Aan Tafel|nl_NL|Webform|2025-01-15 08:30:19|2025-09-02 16:01:13|Deliplein 22|Rotterdam|3072 GD|51.9012|4.4868|Netherlands|06-20000603|Mobile|katendrecht@wg.example|0|Welkomgroepen|bellen|5|horecacollega's|Alleenstaande man, Stel, Alleenstaande vrouw|6|Nederlands, Engels, Portugees|koken, muziek|horeca|5||2025-01-15 00:00:00|2025-02-03 00:00:00|In de pool|Yes|Yes|No|0.00
20431|Organization|Welkomgroep|0|0|1|Schiedamse Havenploeg|Schiedamse Havenploeg|nl_NL|Telefoon|2025-01-20 13:05:57|2025-06-30 09:47:32|Lange Haven 101|Schiedam|3111CD|51.9141|4.3987|Netherlands|06-20000604|Mobile|havenploeg@wg.example|1|Welkomgroepen, Nieuwsbrief|mail bounce|4|roeivereniging|Geen voorkeur|10|Nederlands|roeien|techniek, haven|2||2025-01-20 00:00:00|2025-02-11 00:00:00|Goedgekeurd|Yes|No|No|0.00
20440|Organization|Welkomgroep|0|0|0|Vlaardingen Oost|Vlaardingen Oost|nl_NL|Webform|2025-01-28 19:16:40|2025-09-02 16:01:13|Binnensingel 60|Vlaardingen|3134 XN|51.9118|4.3527|Netherlands|06-20000605|Mobile|vlaardingen@wg.example|0|Welkomgroepen||7|buren, vrienden|Gezin, Alleenstaande ouder|4|Nederlands, Turks, Engels|voetbal, naaien|bouw, zorg|6|Islamitisch|2025-01-28 00:00:00|2025-02-17 00:00:00|In de pool|Yes|Yes|Yes|0.00
20447|Organization|Welkomgroep|0|0|0|Capelse Kring|Capelse Kring|nl_NL|Webform|2025-02-03 21:51:08|2025-07-01 08:00:00|Slotlaan 3|Capelle aan den IJssel|2902 AM|51.9290|4.5771|Netherlands|06-20000606|Mobile|capelle@wg.example|0|Welkomgroepen||5|bridgeclub|Stel|8|Nederlands|bridge, tuinieren|financieel|2||2025-02-03 00:00:00||Aangemeld via site|No|No|No|25.00
20452|Organization|Welkomgroep|0|0|0|Noordereiland, Groep|Groep Noordereiland|en_GB|Webform|2025-02-06 12:00:33|2025-09-02 16:01:13|Prins Hendrikkade 14|Rotterdam|3071 KB|51.9148|4.4995|Netherlands|06-20000607|Mobile|noordereiland@wg.example|0|Welkomgroepen|||buren|Alleenstaande vrouw, Alleenstaande ouder|3|Nederlands, Engels, Papiaments|zwemmen|kunst|4||2025-02-06 00:00:00|2025-02-25 00:00:00|In de pool|Yes|Yes|Yes|0.00
20459|Organization|Welkomgroep|0|1|0|Rozenburg Helpt|Rozenburg Helpt|nl_NL|Beurs|2025-02-13 15:29:27|2025-03-30 10:10:10|Raadhuisplein 1|Rotterdam|3181|4.2490|51.9060|Netherlands||||0|Welkomgroepen|geen telefoon|5|vrijwillige brandweer|Gezin, Alleenstaand|12|Nederlands|klussen|techniek|3||2025-02-13 00:00:00|2025-03-04 00:00:00|In de pool|Yes|No|Yes|0.00
20463|Organization|Welkomgroep|0|0|0|Kralingse Zusters|Kralingse Zusters|nl_NL|Webform|2025-02-18 09:09:09|2025-09-02 16:01:13|Oudedijk 233|Rotterdam|3061 AG|51.9239|4.5113|Netherlands|06-20000609|Mobile|kralingen@wg.example|0|Welkomgroepen|bellen|5|studievriendinnen|Alleenstaande vrouw, Alleenstaande ouder, Gezin, Stel, Alleenstaande man|4|Nederlands, Engels, Frans|yoga, lezen|juridisch, ict|4||2025-02-18 00:00:00|2025-03-06 00:00:00|Gepauzeerd|Yes|Yes|Yes|0.00
20470|Organization|Welkomgroep|0|0|0|Krimpen Samen|Krimpen Samen|nl_NL|Webform|2025-02-25 18:33:46|2025-05-12 14:22:05|Tuinstraat 8|Krimpen aan den IJssel|2922 AB|51.9163|4.5934|Netherlands|06-20000610|Mobile|krimpen@wg.example|0|Welkomgroepen||6|sportclub|Gezin|15|Nederlands|hardlopen|bouw|-3||2025-02-25 00:00:00|2025-03-13 00:00:00|Teruggetrokken door groep|Yes|Yes|No|0.00
20478|Organization|Welkomgroep|0|0|0|Vlaardingen-Oost|Vlaardingen-Oost|nl_NL|Telefoon|2025-03-04 11:40:00|2025-03-04 11:40:00|Binnensingel 60|Vlaardingen|3134 XN|51.9118|4.3527|Netherlands|06-20000605|Mobile|vlaardingen@wg.example|0|Welkomgroepen||7|buren, vrienden|Gezin, Alleenstaande ouder|4|Nederlands, Turks, Engels|||||2025-03-04 00:00:00||Aangemeld via site|No|No|No|0.00`),
      ],
    },
  ],
  expected: {
    sheets: { export: { role: "groups", headerRow: 1, firstRow: 2, lastRow: 12, columns: fields(crmColumns) } },
    groups: [
      crmGroup(2, {
        ...{ code: "20411", name: "Blijdorp Buiten", municipality: "Rotterdam", postcode: "3039 LN", size: 6 },
        ...{ relation: ["buren"], ranking: rank("f c p"), distanceKm: 5, languages: ["nl", "en"] },
        ...{
          interests: list("dierentuin, koken"),
          workFields: list("zorg, juridisch"),
          expectation: { hoursPerWeek: 4 },
        },
        ...{ registeredOn: "2025-01-07", intakeOn: "2025-01-23", status: "pool", ...crmApproval(true, true, true) },
      }),
      crmGroup(3, {
        ...{ code: "20418", name: "Werkgroep Hillegersberg", municipality: "Rotterdam", postcode: "3054 BP", size: 8 },
        ...{ relation: ["kerkgenoten"], ranking: rank("c f"), distanceKm: 7, languages: ["nl", "de"] },
        ...{ interests: ["wandelen"], workFields: ["onderwijs"], expectation: { hoursPerWeek: 3 } },
        ...{ registeredOn: "2025-01-09", intakeOn: "2025-01-28", status: "matched", ...crmApproval(true, true, true) },
      }),
      crmGroup(4, {
        ...{ code: "20425", name: "Katendrecht Aan Tafel", municipality: "Rotterdam", postcode: "3072 GD", size: 5 },
        ...{ relation: ["horecacollega's"], ranking: rank("m c w"), distanceKm: 6, languages: ["nl", "en", "pt"] },
        ...{ interests: list("koken, muziek"), workFields: ["horeca"], expectation: { hoursPerWeek: 5 } },
        ...{ registeredOn: "2025-01-15", intakeOn: "2025-02-03", status: "pool", ...crmApproval(true, true, false) },
      }),
      crmGroup(5, {
        ...{ code: "20431", name: "Schiedamse Havenploeg", municipality: "Schiedam", postcode: "3111 CD", size: 4 },
        ...{ relation: ["roeivereniging"], distanceKm: 10, languages: ["nl"], interests: ["roeien"] },
        ...{ workFields: list("techniek, haven"), expectation: { hoursPerWeek: 2 }, registeredOn: "2025-01-20" },
        ...{ intakeOn: "2025-02-11", status: "approved", ...crmApproval(true, false, false) },
      }),
      crmGroup(6, {
        ...{ code: "20440", name: "Vlaardingen Oost", municipality: "Vlaardingen", postcode: "3134 XN", size: 7 },
        ...{ relation: ["buren", "vrienden"], ranking: rank("f p"), distanceKm: 4, languages: ["nl", "tr", "en"] },
        ...{ interests: list("voetbal, naaien"), workFields: list("bouw, zorg"), expectation: { hoursPerWeek: 6 } },
        ...{ registeredOn: "2025-01-28", intakeOn: "2025-02-17", status: "pool", ...crmApproval(true, true, true) },
      }),
      crmGroup(7, {
        ...{
          code: "20447",
          name: "Capelse Kring",
          municipality: "Capelle aan den IJssel",
          postcode: "2902 AM",
          size: 5,
        },
        ...{ relation: ["bridgeclub"], ranking: rank("c"), distanceKm: 8, languages: ["nl"] },
        ...{ interests: list("bridge, tuinieren"), workFields: ["financieel"], expectation: { hoursPerWeek: 2 } },
        ...{ registeredOn: "2025-02-03", status: "registered", ...crmApproval(false, false, false) },
      }),
      crmGroup(8, {
        ...{ code: "20452", name: "Groep Noordereiland", municipality: "Rotterdam", postcode: "3071 KB" },
        ...{ relation: ["buren"], ranking: rank("w p"), distanceKm: 3, languages: ["nl", "en", "pap"] },
        ...{ interests: ["zwemmen"], workFields: ["kunst"], expectation: { hoursPerWeek: 4 } },
        ...{ registeredOn: "2025-02-06", intakeOn: "2025-02-25", status: "pool", ...crmApproval(true, true, true) },
      }),
      crmGroup(9, {
        ...{ code: "20459", name: "Rozenburg Helpt", municipality: "Rotterdam", postcode: "3181", size: 5 },
        ...{ relation: ["vrijwillige brandweer"], ranking: rank("f"), distanceKm: 12, languages: ["nl"] },
        ...{ interests: ["klussen"], workFields: ["techniek"], expectation: { hoursPerWeek: 3 } },
        ...{ registeredOn: "2025-02-13", intakeOn: "2025-03-04", status: "pool", ...crmApproval(true, false, true) },
      }),
      crmGroup(10, {
        ...{ code: "20463", name: "Kralingse Zusters", municipality: "Rotterdam", postcode: "3061 AG", size: 5 },
        ...{
          relation: ["studievriendinnen"],
          ranking: rank("w p f c m"),
          distanceKm: 4,
          languages: ["nl", "en", "fr"],
        },
        ...{ interests: list("yoga, lezen"), workFields: list("juridisch, ict"), expectation: { hoursPerWeek: 4 } },
        ...{ registeredOn: "2025-02-18", intakeOn: "2025-03-06", status: "paused", ...crmApproval(true, true, true) },
      }),
      crmGroup(11, {
        ...{
          code: "20470",
          name: "Krimpen Samen",
          municipality: "Krimpen aan den IJssel",
          postcode: "2922 AB",
          size: 6,
        },
        ...{ relation: ["sportclub"], ranking: rank("f"), distanceKm: 15, languages: ["nl"] },
        ...{ interests: ["hardlopen"], workFields: ["bouw"], registeredOn: "2025-02-25", intakeOn: "2025-03-13" },
        ...{ status: "withdrawn", ...crmApproval(true, true, false) },
      }),
      crmGroup(12, {
        ...{ code: "20478", name: "Vlaardingen-Oost", municipality: "Vlaardingen", postcode: "3134 XN", size: 7 },
        ...{ relation: ["buren", "vrienden"], ranking: rank("f p"), distanceKm: 4, languages: ["nl", "tr", "en"] },
        ...{ registeredOn: "2025-03-04", status: "registered", ...crmApproval(false, false, false) },
      }),
    ],
    households: [],
    told: ["P9", "AA9", "AF11", "12"].map((cell) => `export!${cell}`),
    fine: ["AA5", "O9", "AC8", "AG3", "F5", "V5"].map((cell) => `export!${cell}`),
  },
};

// ---------------------------------------------------------------------------------------------------------------- 2
const caseColumns: readonly Column[] = [
  ["(Do Not Modify) Contact", "-"], // A
  ["(Do Not Modify) Row Checksum", "-"], // B
  ["(Do Not Modify) Modified On", "-"], // C
  ["Full Name", "name"], // D
  ["Dossiernummer", "code"], // E
  ["Status", "-"], // F
  ["Status Reason", "-"], // G
  ["Owner", "-"], // H
  ["Created On", "-"], // I
  ["Gender", "sex"], // J
  ["Birthday", "-"], // K
  ["Leeftijd in jaren", "age"], // L
  ["Marital Status", "-"], // M
  ["Address 1: Street 1", "address"], // N
  ["Address 1: ZIP/Postal Code", "postcode"], // O
  ["Address 1: City", "municipality"], // P
  ["Address 2: ZIP/Postal Code", "-"], // Q
  ["Address 2: City", "-"], // R
  ["Mobile Phone", "phone"], // S
  ["Business Phone", "-"], // T
  ["Email", "email"], // U
  ["Volwassenen in huishouden", "adults"], // V
  ["Kinderen in huishouden", "children"], // W
  ["Huishoudtype", "type"], // X
  ["Eerste nationaliteit", "refused"], // Y
  ["V-nr. IND", "refused"], // Z
  ["Gesproken talen", "languages"], // AA
  ["Taalniveau Nederlands", "dutch"], // AB
  ["Zelfredzaamheidsmatrix (gem.)", "-"], // AC
  ["Totaalscore kwetsbaarheid (0-8)", "vulnerability.score"], // AD
  ["Justitiële documentatie", "refused"], // AE
  ["Toestemming matching", "consent"], // AF
  ["Ambassadeur nodig", "ambassador"], // AG
  ["Aanmelding matching", "registeredOn"], // AH
  ["Intake matching", "intakeOn"], // AI
  ["Sleuteloverdracht", "housedOn"], // AJ
  ["Verwachte huisvesting", "arrivesOn"], // AK
  ["Matchfase", "status"], // AL
];
const caseHousehold = householdIn("Statushouders matching");

export const dynamicsExport: CorpusCase = {
  about:
    "Amersfoort and neighbours export from Dynamics: three hidden columns that must not be changed, a second address (the reception centre), the status of the record beside the phase of matching, four refused columns, a hidden sheet of the tool.",
  sheets: [
    {
      name: "Statushouders matching",
      filter: "A1:AL13",
      hiddenColumns: ["A", "B", "C"],
      rows: [
        headers(caseColumns),
        ...lines(`
5b1e0a10-77aa-ed11-a81b-000d3a2b0001|q1Zs0a==|@2025-09-15T08:01:12|Rasha Ibrahim|AMF-2025-0107|Active|In behandeling|Wendy Schoonderbeek|@2025-02-03T10:22:00|Female|@1990-05-14|35|Married|Euterpeplein 31|3816 NN|Amersfoort|9561 MC|Ter Apel|06-20000701||rasha@post.example|2|2|Gezin met kinderen|Syrië|2902000001|Arabisch, Engels|A2|2,8|3|Nee|Ja|Nee|@2025-02-10|@2025-02-27|@2025-01-31||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0002|q1Zs0b==|@2025-09-15T08:01:12|Amanuel Zerai|AMF-2025-0111|Active|In behandeling|Wendy Schoonderbeek|@2025-02-05T09:10:00|Male|@2001-01-01|24|Single|Kapelweg 8|3818 AK|Amersfoort|7468 TB|Rijssen|06-20000702||amanuel@post.example|1|0|Eenpersoonshuishouden|Eritrea|2902000002|Tigrinya|A1|3,1|2|Nee|Ja|Nee|@2025-02-12|@2025-03-03|@2025-02-07||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0003|q1Zs0c==|@2025-09-15T08:01:12|Farida Stanekzai|AMF-2025-0118|Active|In behandeling|Mo Azzouzi|@2025-02-10T14:45:00|Female|@1987-11-02|37|Widowed|Ringweg-Kruiskamp 70|3814 TE|Amersfoort|6816 RW|Arnhem|06-20000703|||1|4|Eenouderhuishouden|Afghanistan|2902000003|Dari, Pasjtoe|A0|1,9|7|Nee|Ja|Ja|@2025-02-17|@2025-03-06|@2025-02-14||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0004|q1Zs0d==|@2025-09-15T08:01:12|Viktor Hrytsenko|AMF-2025-0120|Active|In behandeling|Mo Azzouzi|@2025-02-11T11:30:00|Male|@1972-07-19|53|Married|Zuiderzeestraatweg 2|3862 CC|Nijkerk|||06-20000704|033-5550704|viktor@post.example|2|0|Paar zonder kinderen|Oekraïne||Oekraïens, Russisch|B1|4,2|0|Nee|Ja|Nee|@2025-02-18|@2025-03-10|@2024-06-01||Gekoppeld aan groep
5b1e0a10-77aa-ed11-a81b-000d3a2b0005|q1Zs0e==|@2025-09-15T08:01:12|Deqa Hassan|AMF-2025-0126|Active|Wacht op gegevens|Wendy Schoonderbeek|@2025-02-19T16:05:00|Female|@1998-03-30|27|Divorced|Emmikhovenstraat 15|3823 CS|Amersfoort|9561 MC|Ter Apel|06-20000705||deqa@post.example|1|0|Eenpersoonshuishouden|Somalië|2902000005|Somalisch, Engels|A2|3,4|4|Nee|Onbekend|Ja|@2025-02-24||@2025-02-21||Aangemeld voor matching
5b1e0a10-77aa-ed11-a81b-000d3a2b0006|q1Zs0f==|@2025-09-15T08:01:12|Sherzad Omar|AMF-2025-0133|Active|In behandeling|Mo Azzouzi|@2025-02-25T10:00:00|Male|@1984-12-08|40|Married|Burgemeester de Beaufortweg 4|3833 AG|Leusden|7468 TB|Rijssen|06-20000706|||2|3|Gezin met kinderen|Irak|2902000006|Koerdisch|A1|2,5|5|Ja|Ja|Ja|@2025-03-03|@2025-03-20|@2025-02-28||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0007|q1Zs0g==|@2025-09-15T08:01:12|Tsehay Alemu|AMF-2025-0139|Active|In behandeling|Wendy Schoonderbeek|@2025-03-04T13:20:00|Female|@1993-09-01|32|Single|Noordewierweg 199|3812 DH|Amersfoort|6816 RW|Arnhem|06-20000707||tsehay@post.example|1|1|Gezin zonder kinderen|Ethiopië|2902000007|Amhaars, Engels|A2|3,0|3|Nee|Ja|Nee|@2025-03-10|@2025-03-26|@2025-03-07||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0008|q1Zs0h==|@2025-09-15T08:01:12|Nizar Chahine|AMF-2025-0142|Active|In behandeling|Mo Azzouzi|@2025-03-06T09:40:00|Male|@1966-02-11|59|Married|Kerkplein 3|3764 AR|Soest|9561 MC|Ter Apel|06-20000708||nizar@post.example|2|0|Paar zonder kinderen|Syrië|2902000008|Arabisch, Frans|A1|3,3|4|Nee|Ja|Ja|@2025-03-12|@2025-03-31|@2025-03-10||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0009|q1Zs0i==|@2025-09-15T08:01:12|Gulnaz Haydari|AMF-2025-0150|Active|In behandeling|Wendy Schoonderbeek|@2025-03-17T15:15:00|Female|@1979-06-25|46|Married|||Leusden|7468 TB|Rijssen|06-20000709|||2|4|Gezin met kinderen|Afghanistan|2902000009|Dari|A0|2,1|6|Nee|Ja|Ja|@2025-03-24|||@2025-11-01|Aangemeld voor matching
5b1e0a10-77aa-ed11-a81b-000d3a2b0010|q1Zs0j==|@2025-09-15T08:01:12|Musa Adam|AMF-2025-0154|Active|In behandeling|Mo Azzouzi|@2025-03-20T08:55:00|Male|@1996-10-17|28|Single|Hogeweg 52|3815 LZ|Amersfoort|6816 RW|Arnhem|06-20000710||musa@post.example|1|0|Eenpersoonshuishouden|Soedan|2902000010|Arabisch, Soedanees|A1|2,9|12|Nee|Ja|Nee|@2025-03-26|@2025-04-14|@2025-03-24||In pool
5b1e0a10-77aa-ed11-a81b-000d3a2b0011|q1Zs0k==|@2025-09-15T08:01:12|Parwin Saleh|AMF-2025-0161|Inactive|Afgesloten|Wendy Schoonderbeek|@2025-03-27T12:12:00|Female|@1991-04-04|34|Divorced|Scheltussingel 7|3814 BJ|Amersfoort|9561 MC|Ter Apel|06-20000711||parwin@post.example|1|2|Eenouderhuishouden|Irak|2902000011|Sorani, Arabisch|A2|3,6|2|Nee|Nee|Nee|@2025-04-01|@2025-04-17|@2025-03-31||Teruggetrokken door huishouden
5b1e0a10-77aa-ed11-a81b-000d3a2b0012|q1Zs0l==|@2025-09-15T08:01:12|Eyob Tsegay|AMF-2025-0165|Active|In behandeling|Mo Azzouzi|@2025-04-02T10:30:00||@1999-08-21|26|Single|Weberstraat 40|3816 VA|Amersfoort|7468 TB|Rijssen|06-20000712||eyob@post.example|1|0|Eenpersoonshuishouden|Eritrea|2902000012|Tigrinya, Engels|A2|3,7|1|Nee|Ja|Nee|@2025-04-07|@2025-04-22|@2025-04-04||In pool`),
      ],
    },
    {
      name: "hiddenSheet",
      hidden: true,
      rows: [
        ["contact:Zk3rT0pQ==:contactid=%28Do%20Not%20Modify%29%20Contact&checksumLogicalName=%28Do%20Not%20Modify%29"],
      ],
    },
  ],
  expected: {
    sheets: {
      "Statushouders matching": {
        ...{ role: "households", headerRow: 1, firstRow: 2, lastRow: 13 },
        columns: fields(caseColumns),
      },
      hiddenSheet: { role: "unknown" },
    },
    groups: [],
    households: [
      caseHousehold(2, {
        ...{ code: "AMF-2025-0107", name: "Rasha Ibrahim", municipality: "Amersfoort", postcode: "3816 NN" },
        ...{ adults: 2, children: 2, type: "family", age: 35, languages: ["ar", "en"], dutch: "A2" },
        ...{ vulnerability: { score: 3 }, consent: "yes", ambassador: "not-needed", registeredOn: "2025-02-10" },
        ...{ intakeOn: "2025-02-27", housedOn: "2025-01-31", status: "pool" },
      }),
      caseHousehold(3, {
        ...{ code: "AMF-2025-0111", name: "Amanuel Zerai", municipality: "Amersfoort", postcode: "3818 AK" },
        ...{ adults: 1, children: 0, type: "single-man", age: 24, languages: ["ti"], dutch: "A1" },
        ...{ vulnerability: { score: 2 }, consent: "yes", ambassador: "not-needed", registeredOn: "2025-02-12" },
        ...{ intakeOn: "2025-03-03", housedOn: "2025-02-07", status: "pool" },
      }),
      caseHousehold(4, {
        ...{ code: "AMF-2025-0118", name: "Farida Stanekzai", municipality: "Amersfoort", postcode: "3814 TE" },
        ...{ adults: 1, children: 4, type: "single-parent", age: 37, languages: ["prs", "ps"], dutch: "A0" },
        ...{ vulnerability: { score: 7 }, consent: "yes", ambassador: "wanted", registeredOn: "2025-02-17" },
        ...{ intakeOn: "2025-03-06", housedOn: "2025-02-14", status: "pool" },
      }),
      caseHousehold(5, {
        ...{ code: "AMF-2025-0120", name: "Viktor Hrytsenko", municipality: "Nijkerk", postcode: "3862 CC" },
        ...{ adults: 2, children: 0, type: "couple", age: 53, languages: ["uk", "ru"], dutch: "B1" },
        ...{ vulnerability: { score: 0 }, consent: "yes", ambassador: "not-needed", registeredOn: "2025-02-18" },
        ...{ intakeOn: "2025-03-10", housedOn: "2024-06-01", status: "matched" },
      }),
      caseHousehold(6, {
        ...{ code: "AMF-2025-0126", name: "Deqa Hassan", municipality: "Amersfoort", postcode: "3823 CS" },
        ...{ adults: 1, children: 0, type: "single-woman", age: 27, languages: ["so", "en"], dutch: "A2" },
        ...{ vulnerability: { score: 4 }, consent: "unknown", ambassador: "wanted", registeredOn: "2025-02-24" },
        ...{ housedOn: "2025-02-21", status: "registered" },
      }),
      caseHousehold(7, {
        ...{ code: "AMF-2025-0133", name: "Sherzad Omar", municipality: "Leusden", postcode: "3833 AG" },
        ...{ adults: 2, children: 3, type: "family", age: 40, languages: ["ku"], dutch: "A1" },
        ...{ vulnerability: { score: 5 }, consent: "yes", ambassador: "wanted", registeredOn: "2025-03-03" },
        ...{ intakeOn: "2025-03-20", housedOn: "2025-02-28", status: "pool" },
      }),
      caseHousehold(8, {
        ...{ code: "AMF-2025-0139", name: "Tsehay Alemu", municipality: "Amersfoort", postcode: "3812 DH" },
        ...{ adults: 1, children: 1, age: 32, languages: ["am", "en"], dutch: "A2" },
        ...{ vulnerability: { score: 3 }, consent: "yes", ambassador: "not-needed", registeredOn: "2025-03-10" },
        ...{ intakeOn: "2025-03-26", housedOn: "2025-03-07", status: "pool" },
      }),
      caseHousehold(9, {
        ...{ code: "AMF-2025-0142", name: "Nizar Chahine", municipality: "Soest", postcode: "3764 AR" },
        ...{ adults: 2, children: 0, type: "couple", age: 59, languages: ["ar", "fr"], dutch: "A1" },
        ...{ vulnerability: { score: 4 }, consent: "yes", ambassador: "wanted", registeredOn: "2025-03-12" },
        ...{ intakeOn: "2025-03-31", housedOn: "2025-03-10", status: "pool" },
      }),
      caseHousehold(10, {
        ...{ code: "AMF-2025-0150", name: "Gulnaz Haydari", municipality: "Leusden" },
        ...{ adults: 2, children: 4, type: "family", age: 46, languages: ["prs"], dutch: "A0" },
        ...{ vulnerability: { score: 6 }, consent: "yes", ambassador: "wanted", registeredOn: "2025-03-24" },
        ...{ arrivesOn: "2025-11-01", status: "registered" },
      }),
      caseHousehold(11, {
        ...{ code: "AMF-2025-0154", name: "Musa Adam", municipality: "Amersfoort", postcode: "3815 LZ" },
        ...{ adults: 1, children: 0, type: "single-man", age: 28, languages: ["ar"], dutch: "A1" },
        ...{ consent: "yes", ambassador: "not-needed", registeredOn: "2025-03-26", intakeOn: "2025-04-14" },
        ...{ housedOn: "2025-03-24", status: "pool" },
      }),
      caseHousehold(12, {
        ...{ code: "AMF-2025-0161", name: "Parwin Saleh", municipality: "Amersfoort", postcode: "3814 BJ" },
        ...{ adults: 1, children: 2, type: "single-parent", age: 34, languages: ["ckb", "ar"], dutch: "A2" },
        ...{ vulnerability: { score: 2 }, consent: "no", ambassador: "not-needed", registeredOn: "2025-04-01" },
        ...{ intakeOn: "2025-04-17", housedOn: "2025-03-31", status: "withdrawn" },
      }),
      caseHousehold(13, {
        ...{ code: "AMF-2025-0165", name: "Eyob Tsegay", municipality: "Amersfoort", postcode: "3816 VA" },
        ...{ adults: 1, children: 0, age: 26, languages: ["ti", "en"], dutch: "A2" },
        ...{ vulnerability: { score: 1 }, consent: "yes", ambassador: "not-needed", registeredOn: "2025-04-07" },
        ...{ intakeOn: "2025-04-22", housedOn: "2025-04-04", status: "pool" },
      }),
    ],
    told: ["AA7", "X8", "AA11", "AD11", "13"].map((cell) => `Statushouders matching!${cell}`),
    fine: ["AD5", "O10", "Q5", "Z5", "G6", "F12"].map((cell) => `Statushouders matching!${cell}`),
  },
};

// ---------------------------------------------------------------------------------------------------------------- 3
const southGroups: readonly Column[] = [
  ["Groepsnr.", "code"], // A
  ["Groep heet", "name"], // B
  ["Valt onder gemeente", "municipality"], // C
  ["Postcode (eerste lid)", "postcode"], // D
  ["Leden", "size"], // E
  ["Contactpersoon groep", "-"], // F
  ["Mail contactpersoon", "email"], // G
  ["Bellen op", "phone"], // H
  ["Aangemeld d.d.", "registeredOn"], // I
  ["Kennismaking d.d.", "intakeOn"], // J
  ["Waar in het proces", "status"], // K
  ["Tasje gegeven", "-"], // L
];
const southHouseholds: readonly Column[] = [
  ["Huishoudnr.", "code"], // A
  ["Onder de naam", "name"], // B
  ["Valt onder gemeente", "municipality"], // C
  ["Postcode huis", "postcode"], // D
  ["Ouders/volw.", "adults"], // E
  ["Kroost", "children"], // F
  ["Soort huishouden", "type"], // G
  ["Oudste is (jaar)", "age"], // H
  ["Kan praten in", "languages"], // I
  ["Nederlands tot nu toe", "dutch"], // J
  ["Punten kwetsbaarheid (max 8)", "vulnerability.score"], // K
  ["Gegevens delen oké", "consent"], // L
  ["Aangemeld d.d.", "registeredOn"], // M
  ["Kennismaking d.d.", "intakeOn"], // N
  ["Verhuisd d.d.", "housedOn"], // O
  ["Waar in het proces", "status"], // P
  ["Afstand tot azc (km)", "-"], // Q
];
const order = "Zet de huishoudens op volgorde van jullie voorkeur";
const southAnswers: readonly Column[] = [
  ["Tijdstempel", "-"], // A
  ["E-mailadres", "email"], // B
  ["Namens welke groep vul je dit in?", "name"], // C
  ["Met hoeveel zitten jullie nu aan tafel om dit in te vullen?", "-"], // D
  [
    "Hoe zwaar mag de situatie van het huishouden zijn? (0 = liefst licht, 4 = ook heel zwaar)",
    "vulnerability.willingness",
  ], // E
  ["Hebben jullie al eerder mensen begeleid? (0 = nog nooit, 4 = heel vaak)", "vulnerability.experience"], // F
  [`${order} [Gezin met kinderen]`, "ranking.family"], // G
  [`${order} [Stel zonder kinderen]`, "ranking.couple"], // H
  [`${order} [Ouder alleen met kind(eren)]`, "ranking.single-parent"], // I
  [`${order} [Man alleen]`, "ranking.single-man"], // J
  [`${order} [Vrouw alleen]`, "ranking.single-woman"], // K
  ["In welke talen kunnen jullie een praatje maken?", "languages"], // L
  ["Wat doen jullie graag in je vrije tijd?", "interests"], // M
  ["Hoeveel uur per week hebben jullie samen ongeveer?", "expectation.hoursPerWeek"], // N
  ["Wat past het best bij jullie? (1 = gezellig contact, 5 = samen doelen halen)", "expectation.focus"], // O
  ["Tot hoeveel kilometer van jullie vandaan mag het huishouden wonen?", "distanceKm"], // P
  ["Heeft een van jullie zelf moeten vluchten? Zo ja, vertel eens", "refused"], // Q
  ["Mogen we een foto van jullie op de site zetten?", "-"], // R
  ["Wil je nog iets kwijt?", "-"], // S
];
const southGroup = groupIn("Groepen Zuid");
const southHousehold = householdIn("Huishoudens Zuid");

export const listsWithSurvey: CorpusCase = {
  about:
    "Maastricht and Heerlen keep lists of groups and households and pasted the answers of a Google form for the groups behind them: joined by the name as it was typed, one group twice, one test, one group that is on no list, one that never answered.",
  sheets: [
    {
      name: "Groepen Zuid",
      rows: [
        headers(southGroups),
        ...lines(`
MH-01|Wyck|Maastricht|6221 BS|5|Guus Lemmens|guus@wyck.example|06-20000801|@2025-03-03|@2025-03-19|in de wachtkamer|x
MH-02|De Heeg|Maastricht|6228 EK|6|Lieke Bovy|lieke@heeg.example|06-20000802|@2025-03-04|@2025-03-20|in de wachtkamer|x
MH-03|Amby Actief|Maastricht|6225 CA|5|Jo Prickaerts|jo@amby.example|06-20000803|@2025-03-06|@2025-03-24|in de wachtkamer|
MH-04|Sphinxkwartier|Maastricht|6211 EV|4|Nora Smeets|nora@sphinx.example|06-20000804|@2025-03-10|@2025-03-26|heeft huishouden|x
MH-05|Randwyck Noord|Maastricht|6229 HD|8|Emre Tan|emre@randwyck.example|06-20000805|@2025-03-12|@2025-03-27|in de wachtkamer|
MH-06|Heerlerheide|Heerlen|6413 TL|5|Trudie Kusters|trudie@heide.example|045-5550806|@2025-03-13|@2025-03-31|in de wachtkamer|x
MH-07|Molenberg-Zuid|Heerlen|6416 BV|6|Koen Janssen|koen@molenberg.example|06-20000807|@2025-03-17|@2025-04-02|goedgekeurd, start in mei|
MH-08|Aarveld|Heerlen|6419 AT|5|Annemie Quadflieg|annemie@aarveld.example|06-20000808|@2025-03-19|@2025-04-03|in de wachtkamer|
MH-09|Bunde Samen|Meerssen|6241|7|Wiel Habets|wiel@bunde.example|06-20000809|@2025-03-24|@2025-04-09|in de wachtkamer|x
MH-10|Eijsder Kring|Eijsden-Margraten|6245 LD|5|Mariëtte Spronck|mariette@eijsden.example|06-20000810|@2025-03-26|@2025-04-10|in de wachtkamer|
MH-11|Welten|Heerlen|6419 CK|4|Hub Crombach|hub@welten.example|06-20000811|@2025-04-01||pas aangemeld|`),
      ],
    },
    {
      name: "Huishoudens Zuid",
      rows: [
        headers(southHouseholds),
        ...lines(`
HZ-21|Hamoud|Maastricht|6224 JP|2|3|gezin|37|Arabisch|A1|4|ja|@2025-02-24|@2025-03-11|@2025-02-10|in de wachtkamer|12
HZ-22|Ghebremedhin|Maastricht|6217 KA|1|0|alleenstaande man|25|Tigrinya, Engels|A2|2|ja|@2025-02-26|@2025-03-12|@2025-02-17|in de wachtkamer|12
HZ-23|Sharifi|Heerlen|6411 XS|1|2|ouder met kinderen|33|Dari|A1|5|ja|@2025-03-03|@2025-03-18|@2025-02-20|in de wachtkamer|23
HZ-24|Lytvyn|Meerssen|6231 HT|2|0|stel|61|Oekraïens|A2|1|ja|@2025-03-05|@2025-03-21|@2024-11-04|heeft groep|18
HZ-25|Warsame|Heerlen|6415 PM|1|0|alleenstaande vrouw|22|Somalisch, Engels|B1|1|moeten we nog bespreken|@2025-03-10||@2025-03-03|pas aangemeld|23
HZ-26|Hussein|Maastricht|6226 GR|2|5|gezin|42|Sorani, Arabisch|A0|6|ja|@2025-03-12|@2025-03-28|@2025-03-01|in de wachtkamer|10
HZ-27|Bizimana|Heerlen|6412 VJ|1|4|ouder met kinderen|39|Kirundi, Frans|A1|7|ja|@2025-03-17|@2025-04-01|@2025-03-10|in de wachtkamer|23
HZ-28|Yilmaz|Eijsden-Margraten|6245 AS|2|1|stel|31|Turks|A2|2|ja|@2025-03-19|@2025-04-04|@2025-03-14|in de wachtkamer|16
HZ-29|Abebe|Maastricht|6215 TD|1|0|alleenstaande man|46|Amhaars|A1|3|nee|@2025-03-24|@2025-04-08|@2025-03-17|trekt zich terug|11
HZ-30|Nazari|Heerlen|6417 LC|3|0|volwassen zussen|29|Farsi, Engels|A2|2|ja|@2025-03-31|@2025-04-14|@2025-03-24|in de wachtkamer|22`),
      ],
    },
    {
      name: "Formulierreacties 1",
      rows: [
        headers(southAnswers),
        ...lines(`
@2025-04-14T20:11:09|guus@wyck.example|Wyck|4|3|2|1e plek|3e plek|2e plek|5e plek|4e plek|Nederlands, Engels, Frans|koken, wandelen|4|2|5|Nee|Ja|
@2025-04-14T21:02:55|lieke@heeg.example|de heeg |6|2|1|2e plek|1e plek|3e plek|5e plek|4e plek|Nederlands, Engels|tuinieren|3|3|3|Nee|Ja|leuk dat jullie dit doen!
@2025-04-15T09:30:41|jo@amby.example|Amby Actief|3|4|4|1e plek|4e plek|1e plek|3e plek|2e plek|Nederlands, Duits|fietsen, muziek|6|4|8|Nee|Nee|
@2025-04-15T12:48:20|nora@sphinx.example|Sphinxkwartier|2|1|0|5e plek|3e plek|4e plek|1e plek|2e plek|Nederlands, Engels, Italiaans|kunst, koffie|2|1|4|Nee|Ja|
@2025-04-15T19:17:33|emre@randwyck.example|Randwyck Noord|5|4|3|2e plek|4e plek|1e plek|5e plek|3e plek|Nederlands, Turks, Engels|voetbal, koken|5|5|6|Ja, mijn ouders|Nee|
@2025-04-16T08:05:12|test@south.example|test|1|0|0|1e plek|2e plek|3e plek|4e plek|5e plek|Nederlands|test|1|1|1|test|Nee|even proberen of het werkt
@2025-04-16T20:40:58|trudie@heide.example|Heerlerheide|5|3|2|1e plek|2e plek|3e plek|4e plek|5e plek|Nederlands, Duits|zingen, kaarten|4|2|7|Nee|Ja|
@2025-04-16T20:42:31|trudie@heide.example|Heerlerheide|5|3|2|1e plek|2e plek|3e plek|4e plek|5e plek|Nederlands, Duits|zingen, kaarten|4|2|7|Nee|Ja|
@2025-04-17T13:26:47|koen@molenberg.example|Molenberg-Zuid|4|2|1|3e plek|1e plek|4e plek|2e plek|5e plek|Nederlands, Engels|klussen|4|4|zo ver als nodig|Nee|Ja|
@2025-04-17T22:09:03|annemie@aarveld.example|AARVELD|5|3|1|1e plek||||2e plek|Nederlands, Duits|lezen, bakken|3|3|5|Nee|Ja|rest weten we nog niet
@2025-04-18T10:54:26|wiel@bunde.example|Bunde Samen|7|2|2|1e plek|3e plek|2e plek|4e plek|5e plek|Nederlands|wandelen|7|2|10|Nee|Nee|
@2025-04-19T16:33:10|mariette@eijsden.example|Eijsder Kring|3|3|3|2e plek|3e plek|1e plek|5e plek|4e plek|Nederlands, Frans, Engels|yoga, koken|4|3|7,5|Nee|Ja|
@2025-04-22T11:15:00|frits@parkstad.example|Parkstad Noord|4|2|1|1e plek|2e plek|3e plek|5e plek|4e plek|Nederlands|fietsen|3|2|6|Nee|Ja|zijn wij al aangemeld?`),
      ],
    },
    {
      name: "Telling",
      rows: [
        ["Gemeente", "Groepen", "Huishoudens"],
        ...lines(`
Maastricht|5|4
Heerlen|4|4
Meerssen|1|1
Eijsden-Margraten|1|1`),
        ["Eindtotaal", { formula: "SUM(B2:B5)", result: 11 }, { formula: "SUM(C2:C5)", result: 10 }],
      ],
    },
  ],
  expected: {
    sheets: {
      "Groepen Zuid": { role: "groups", headerRow: 1, firstRow: 2, lastRow: 12, columns: fields(southGroups) },
      "Huishoudens Zuid": {
        role: "households",
        headerRow: 1,
        firstRow: 2,
        lastRow: 11,
        columns: fields(southHouseholds),
      },
      "Formulierreacties 1": { role: "survey", headerRow: 1, firstRow: 2, lastRow: 14, columns: fields(southAnswers) },
      Telling: { role: "unknown" },
    },
    groups: [
      southGroup(2, {
        ...{ code: "MH-01", name: "Wyck", municipality: "Maastricht", postcode: "6221 BS", size: 5 },
        ...{ registeredOn: "2025-03-03", intakeOn: "2025-03-19", status: "pool", ranking: rank("f p c w m") },
        ...{ vulnerability: { willingness: 3, experience: 2 }, languages: ["nl", "en", "fr"], distanceKm: 5 },
        ...{ interests: list("koken, wandelen"), expectation: expectation(4, 2) },
      }),
      southGroup(3, {
        ...{ code: "MH-02", name: "De Heeg", municipality: "Maastricht", postcode: "6228 EK", size: 6 },
        ...{ registeredOn: "2025-03-04", intakeOn: "2025-03-20", status: "pool", ranking: rank("c f p w m") },
        ...{ vulnerability: { willingness: 2, experience: 1 }, languages: ["nl", "en"], distanceKm: 3 },
        ...{ interests: ["tuinieren"], expectation: expectation(3, 3) },
      }),
      southGroup(4, {
        ...{ code: "MH-03", name: "Amby Actief", municipality: "Maastricht", postcode: "6225 CA", size: 5 },
        ...{ registeredOn: "2025-03-06", intakeOn: "2025-03-24", status: "pool", ranking: rank("f+p w m c") },
        ...{ vulnerability: { willingness: 4, experience: 4 }, languages: ["nl", "de"], distanceKm: 8 },
        ...{ interests: list("fietsen, muziek"), expectation: expectation(6, 4) },
      }),
      southGroup(5, {
        ...{ code: "MH-04", name: "Sphinxkwartier", municipality: "Maastricht", postcode: "6211 EV", size: 4 },
        ...{ registeredOn: "2025-03-10", intakeOn: "2025-03-26", status: "matched", ranking: rank("m w c p f") },
        ...{ vulnerability: { willingness: 1, experience: 0 }, languages: ["nl", "en", "it"], distanceKm: 4 },
        ...{ interests: list("kunst, koffie"), expectation: expectation(2, 1) },
      }),
      southGroup(6, {
        ...{ code: "MH-05", name: "Randwyck Noord", municipality: "Maastricht", postcode: "6229 HD", size: 8 },
        ...{ registeredOn: "2025-03-12", intakeOn: "2025-03-27", status: "pool", ranking: rank("p f w c m") },
        ...{ vulnerability: { willingness: 4, experience: 3 }, languages: ["nl", "tr", "en"], distanceKm: 6 },
        ...{ interests: list("voetbal, koken"), expectation: expectation(5, 5) },
      }),
      southGroup(7, {
        ...{ code: "MH-06", name: "Heerlerheide", municipality: "Heerlen", postcode: "6413 TL", size: 5 },
        ...{ registeredOn: "2025-03-13", intakeOn: "2025-03-31", status: "pool", ranking: rank("f c p m w") },
        ...{ vulnerability: { willingness: 3, experience: 2 }, languages: ["nl", "de"], distanceKm: 7 },
        ...{ interests: list("zingen, kaarten"), expectation: expectation(4, 2) },
      }),
      southGroup(8, {
        ...{ code: "MH-07", name: "Molenberg-Zuid", municipality: "Heerlen", postcode: "6416 BV", size: 6 },
        ...{ registeredOn: "2025-03-17", intakeOn: "2025-04-02", status: "approved", ranking: rank("c m f p w") },
        ...{ vulnerability: { willingness: 2, experience: 1 }, languages: ["nl", "en"] },
        ...{ interests: ["klussen"], expectation: expectation(4, 4) },
      }),
      southGroup(9, {
        ...{ code: "MH-08", name: "Aarveld", municipality: "Heerlen", postcode: "6419 AT", size: 5 },
        ...{ registeredOn: "2025-03-19", intakeOn: "2025-04-03", status: "pool", ranking: rank("f w") },
        ...{ vulnerability: { willingness: 3, experience: 1 }, languages: ["nl", "de"], distanceKm: 5 },
        ...{ interests: list("lezen, bakken"), expectation: expectation(3, 3) },
      }),
      southGroup(10, {
        ...{ code: "MH-09", name: "Bunde Samen", municipality: "Meerssen", postcode: "6241", size: 7 },
        ...{ registeredOn: "2025-03-24", intakeOn: "2025-04-09", status: "pool", ranking: rank("f p c m w") },
        ...{ vulnerability: { willingness: 2, experience: 2 }, languages: ["nl"], distanceKm: 10 },
        ...{ interests: ["wandelen"], expectation: expectation(7, 2) },
      }),
      southGroup(11, {
        ...{ code: "MH-10", name: "Eijsder Kring", municipality: "Eijsden-Margraten", postcode: "6245 LD", size: 5 },
        ...{ registeredOn: "2025-03-26", intakeOn: "2025-04-10", status: "pool", ranking: rank("p f c w m") },
        ...{ vulnerability: { willingness: 3, experience: 3 }, languages: ["nl", "fr", "en"], distanceKm: 7.5 },
        ...{ interests: list("yoga, koken"), expectation: expectation(4, 3) },
      }),
      southGroup(12, {
        ...{ code: "MH-11", name: "Welten", municipality: "Heerlen", postcode: "6419 CK", size: 4 },
        ...{ registeredOn: "2025-04-01", status: "registered" },
      }),
    ],
    households: [
      southHousehold(2, {
        ...{ code: "HZ-21", name: "Hamoud", municipality: "Maastricht", postcode: "6224 JP", adults: 2, children: 3 },
        ...{ type: "family", age: 37, languages: ["ar"], dutch: "A1", vulnerability: { score: 4 }, consent: "yes" },
        ...{ registeredOn: "2025-02-24", intakeOn: "2025-03-11", housedOn: "2025-02-10", status: "pool" },
      }),
      southHousehold(3, {
        ...{
          code: "HZ-22",
          name: "Ghebremedhin",
          municipality: "Maastricht",
          postcode: "6217 KA",
          adults: 1,
          children: 0,
        },
        ...{ type: "single-man", age: 25, languages: ["ti", "en"], dutch: "A2", vulnerability: { score: 2 } },
        ...{ consent: "yes", registeredOn: "2025-02-26", intakeOn: "2025-03-12", housedOn: "2025-02-17" },
        status: "pool",
      }),
      southHousehold(4, {
        ...{ code: "HZ-23", name: "Sharifi", municipality: "Heerlen", postcode: "6411 XS", adults: 1, children: 2 },
        ...{ type: "single-parent", age: 33, languages: ["prs"], dutch: "A1", vulnerability: { score: 5 } },
        ...{ consent: "yes", registeredOn: "2025-03-03", intakeOn: "2025-03-18", housedOn: "2025-02-20" },
        status: "pool",
      }),
      southHousehold(5, {
        ...{ code: "HZ-24", name: "Lytvyn", municipality: "Meerssen", postcode: "6231 HT", adults: 2, children: 0 },
        ...{ type: "couple", age: 61, languages: ["uk"], dutch: "A2", vulnerability: { score: 1 }, consent: "yes" },
        ...{ registeredOn: "2025-03-05", intakeOn: "2025-03-21", housedOn: "2024-11-04", status: "matched" },
      }),
      southHousehold(6, {
        ...{ code: "HZ-25", name: "Warsame", municipality: "Heerlen", postcode: "6415 PM", adults: 1, children: 0 },
        ...{ type: "single-woman", age: 22, languages: ["so", "en"], dutch: "B1", vulnerability: { score: 1 } },
        ...{ consent: "unknown", registeredOn: "2025-03-10", housedOn: "2025-03-03", status: "registered" },
      }),
      southHousehold(7, {
        ...{ code: "HZ-26", name: "Hussein", municipality: "Maastricht", postcode: "6226 GR", adults: 2, children: 5 },
        ...{ type: "family", age: 42, languages: ["ckb", "ar"], dutch: "A0", vulnerability: { score: 6 } },
        ...{ consent: "yes", registeredOn: "2025-03-12", intakeOn: "2025-03-28", housedOn: "2025-03-01" },
        status: "pool",
      }),
      southHousehold(8, {
        ...{ code: "HZ-27", name: "Bizimana", municipality: "Heerlen", postcode: "6412 VJ", adults: 1, children: 4 },
        ...{ type: "single-parent", age: 39, languages: ["rn", "fr"], dutch: "A1", vulnerability: { score: 7 } },
        ...{ consent: "yes", registeredOn: "2025-03-17", intakeOn: "2025-04-01", housedOn: "2025-03-10" },
        status: "pool",
      }),
      southHousehold(9, {
        ...{
          code: "HZ-28",
          name: "Yilmaz",
          municipality: "Eijsden-Margraten",
          postcode: "6245 AS",
          adults: 2,
          children: 1,
        },
        ...{ age: 31, languages: ["tr"], dutch: "A2", vulnerability: { score: 2 }, consent: "yes" },
        ...{ registeredOn: "2025-03-19", intakeOn: "2025-04-04", housedOn: "2025-03-14", status: "pool" },
      }),
      southHousehold(10, {
        ...{ code: "HZ-29", name: "Abebe", municipality: "Maastricht", postcode: "6215 TD", adults: 1, children: 0 },
        ...{ type: "single-man", age: 46, languages: ["am"], dutch: "A1", vulnerability: { score: 3 }, consent: "no" },
        ...{ registeredOn: "2025-03-24", intakeOn: "2025-04-08", housedOn: "2025-03-17", status: "withdrawn" },
      }),
      southHousehold(11, {
        ...{ code: "HZ-30", name: "Nazari", municipality: "Heerlen", postcode: "6417 LC", adults: 3, children: 0 },
        ...{ age: 29, languages: ["fa", "en"], dutch: "A2", vulnerability: { score: 2 }, consent: "yes" },
        ...{ registeredOn: "2025-03-31", intakeOn: "2025-04-14", housedOn: "2025-03-24", status: "pool" },
      }),
    ],
    told: [
      ...["G9", "G11"].map((cell) => `Huishoudens Zuid!${cell}`),
      ...["7", "9", "P10", "C14"].map((cell) => `Formulierreacties 1!${cell}`),
    ],
    fine: [
      "Groepen Zuid!D10",
      ...["L6", "J6"].map((cell) => `Huishoudens Zuid!${cell}`),
      ...["C3", "C11", "G4", "I4", "P13", "H11", "S14"].map((cell) => `Formulierreacties 1!${cell}`),
    ],
  },
};
