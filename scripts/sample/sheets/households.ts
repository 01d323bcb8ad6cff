import { ok, put, putFormula, type Book, type SampleCell } from "../book.ts";
import { lettersOf, spacer, writeRows, type Columns } from "../columns.ts";
import type { SampleHousehold } from "../households.ts";
import { dropdown, freeze, highlight, newSheet, printPaper, repeatHeader } from "../page.ts";
import { typedDay, typedPostcode, typedType, typedTypes } from "../spelling.ts";

/** Name of the sheet. */
export const householdsSheet = "Statushouders";
const headerRow = 4;
const tab = "C8553D";

/** Mostly the type; one is left open, one does not say whether it is a man or a woman. */
function typedComposition(household: SampleHousehold, n: number): string | undefined {
  if (household.code === "H-001") return undefined;
  if (household.code === "H-066") return "alleenstaand";
  return typedType(household.type, n);
}

/** One day was typed too vaguely to be a day. */
const typedRegistration = (household: SampleHousehold, n: number): SampleCell =>
  household.code === "H-062" ? "begin september" : typedDay(household.registeredOn, n);

/** An ordered list in one cell; some people write that they have no preference. */
function typedWishes({ wishes }: SampleHousehold, n: number): string | undefined {
  if (wishes.length === 0) return n % 2 === 0 ? "geen voorkeur" : undefined;
  return typedTypes(wishes, n, n % 4 === 1 ? ";" : "; ");
}

const consents = {
  ja: ["ja", "ja", "Ja", "ja", "JA"],
  nee: ["nee"],
  "weet niet": ["weet niet", "weet niet", "?"],
} as const;
const typedConsent = ({ consent }: SampleHousehold, n: number): string =>
  consents[consent][n % consents[consent].length] ?? consent;

const columns: Columns<SampleHousehold> = [
  { header: "Code", width: 8, value: (household) => household.code },
  { header: "Gemeente", width: 11, value: (household) => household.city },
  {
    header: "Postcode",
    width: 10,
    value: ({ home }, n) => (home === undefined ? "nog niet bekend" : typedPostcode(home.postcode, n + 1)),
  },
  { header: "Lat", width: 9, look: "degrees", value: ({ home }) => home?.lat },
  { header: "Lon", width: 9, look: "degrees", value: ({ home }) => home?.lon },
  spacer,
  { header: "Volw.", width: 7, look: "middle", value: (household) => household.adults },
  {
    header: "Kinderen",
    width: 9,
    look: "middle",
    value: ({ children }, n) => (children === 0 && n % 3 === 0 ? undefined : children),
  },
  { header: "Samenstelling", width: 22, value: typedComposition },
  { header: "Leeftijd", width: 9, look: "middle", value: (household) => household.age },
  { header: "Land van herkomst", width: 12, value: (household) => household.country },
  { header: "Taal/talen", width: 27, value: (household) => household.languages },
  { header: "Niveau Nederlands", width: 12, look: "middle", value: ({ dutch }) => (dutch === "" ? undefined : dutch) },
  { header: "Vakgebied", width: 18, value: (household) => household.trade },
  spacer,
  { header: "Kwetsbaar-heid (0-8)", width: 11, look: "middle", value: (household) => household.vulnerability },
  { header: "Toestemming matching", width: 13, look: "middle", value: typedConsent },
  { header: "Voorkeur soort groep (volgorde)", width: 52, value: typedWishes },
  { header: "Cultureel ambassadeur gewenst?", width: 14, look: "middle", value: (household) => household.ambassador },
  { header: "Aangemeld op", width: 16, look: "date", value: typedRegistration },
  { header: "Gehuisvest op", width: 17, look: "date", value: (household, n) => typedDay(household.housedOn, n + 3) },
  { header: "Status", width: 13, value: (household) => household.status },
  { header: "Contactpersoon", width: 20, value: (household) => household.contact },
  { header: "intern", width: 14, hidden: true, value: (_, n) => `formulier ${n + 101}` },
];

const letters = (header: string): string => lettersOf(columns, header);
const range = (header: string, last: number): string => `${letters(header)}${headerRow + 1}:${letters(header)}${last}`;

/** Totals two rows below the table, so that the filter leaves them alone. */
function writeTotals(book: Book, households: readonly SampleHousehold[]): void {
  const row = headerRow + households.length + 2;
  const sum = (value: (household: SampleHousehold) => number): number =>
    households.reduce((total, one) => total + value(one), 0);
  const sumOf = (header: string, value: number): void => {
    putFormula(book, householdsSheet, `${letters(header)}${row}`, `SUM(${range(header, row - 2)})`, value, "total");
  };
  put(book, householdsSheet, `A${row}`, "Totaal", "total");
  sumOf(
    "Volw.",
    sum((household) => household.adults),
  );
  sumOf(
    "Kinderen",
    sum((household) => household.children),
  );
}

/** Orange from six up, in the column of the score. */
function writeHelp(book: Book, last: number): void {
  dropdown(book, householdsSheet, range("Samenstelling", last), "lijst_samenstelling");
  dropdown(book, householdsSheet, range("Toestemming matching", last), '"ja,nee,weet niet"');
  const vulnerability = letters("Kwetsbaar-heid (0-8)");
  const cell = `$${vulnerability}${headerRow + 1}`;
  highlight(book, householdsSheet, range("Kwetsbaar-heid (0-8)", last), `AND(ISNUMBER(${cell}),${cell}>=6)`, "F4B183");
  const comment = { Author: "coördinator", Width: 280, Height: 100 };
  const text =
    "Som van vier vragen (0 = niet, 2 = veel): samenstelling, gezondheid, verwerking, begeleiding. Verzonnen.";
  ok(book.file.AddComment(householdsSheet, { ...comment, Cell: `${vulnerability}${headerRow}`, Text: text }));
}

/** The 71 invented households, sorted by city. */
export function writeHouseholds(book: Book, households: readonly SampleHousehold[]): void {
  const note = "Verzonnen voorbeeldgegevens: deze huishoudens bestaan niet. Postcodes met een Q horen bij geen straat.";
  newSheet(book, householdsSheet, tab, "Statushouders – aanmeldingen", note);
  writeRows(book, householdsSheet, headerRow, columns, households);
  ok(book.file.SetRowHeight(householdsSheet, headerRow, 48));
  writeTotals(book, households);
  const last = headerRow + households.length;
  writeHelp(book, last);
  ok(book.file.AutoFilter(householdsSheet, `A${headerRow}:${letters("intern")}${last}`, []));
  // The filter made the library forget the colour of the tab.
  ok(book.file.SetSheetProps(householdsSheet, { TabColorRGB: tab }));
  freeze(book, householdsSheet, 1, headerRow, `B${headerRow + 1}`);
  repeatHeader(book, householdsSheet, headerRow);
  printPaper(book, householdsSheet, "A3");
}
