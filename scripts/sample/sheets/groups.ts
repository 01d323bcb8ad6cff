import { householdTypes } from "../../../core/records/words.ts";
import { merge, ok, put, putFormula, type Book } from "../book.ts";
import { lettersOf, spacer, writeRows, type Columns, type SampleColumn } from "../columns.ts";
import type { SampleGroup } from "../groups.ts";
import { dropdown, freeze, highlight, newSheet, printPaper, repeatHeader } from "../page.ts";
import { typedDay, typedPostcode, typedScale, typedTypes, typedYesNo } from "../spelling.ts";

/** Name of the sheet. */
export const groupsSheet = "Welkom Groepen";
const headerRow = 5;

const rankHeaders = [
  "gezin met kinderen",
  "stel zonder kinderen",
  "alleenstaande ouder",
  "alleenst. man",
  "alleenst. vrouw",
];

const rankColumns: SampleColumn<SampleGroup>[] = householdTypes.map((_, place) => ({
  header: `Voorkeur: ${rankHeaders[place] ?? ""}`,
  width: 5,
  headerLook: "tilted",
  look: "middle",
  value: (group) => group.ranks[place],
}));

/** Two latitudes were pasted as text with a decimal comma. */
const typedLatitude = (group: SampleGroup, n: number): number | string =>
  n % 20 === 7 ? String(group.home.lat).replace(".", ",") : group.home.lat;

const columns: Columns<SampleGroup> = [
  { header: "Groep", width: 13, value: (group) => group.code },
  { header: "Stad", width: 11, value: (group) => group.city },
  { header: "Jongste", width: 8, look: "middle", value: (group) => group.ages.youngest },
  { header: "Oudste", width: 8, look: "middle", value: (group) => group.ages.oldest },
  { header: "Gem. leeftijd", width: 9, look: "middle", value: (group) => group.ages.mean },
  { header: "Relatie", width: 28, value: (group) => group.relation },
  { header: "Beroepen", width: 48, value: (group) => group.professions },
  spacer,
  { header: "Aantal leden", width: 8, look: "middle", value: (group) => group.size },
  { header: "Postcode", width: 10, value: (group, n) => typedPostcode(group.home.postcode, n) },
  { header: "Breedtegraad", width: 13, look: "degrees", value: typedLatitude },
  { header: "Lengtegraad", width: 12, look: "degrees", value: (group) => group.home.lon },
  {
    header: "Samenstelling groep",
    width: 30,
    value: (group, n) => typedTypes(group.types, n, n % 3 === 1 ? ", " : " / "),
  },
  { header: "Bereidheid (0-4)", width: 11, look: "middle", value: (group, n) => typedScale(group.willingness, n) },
  {
    header: "Ervaring (0-4)",
    width: 10,
    look: "middle",
    value: (group, n) => (group.experience === undefined ? undefined : typedScale(group.experience, n + 2)),
  },
  ...rankColumns,
  spacer,
  { header: "Aangemeld op", width: 16, look: "date", value: (group, n) => typedDay(group.registeredOn, n) },
  { header: "Intake op", width: 16, look: "date", value: (group, n) => typedDay(group.intakeOn, n + 5) },
  { header: "VOG's binnen?", width: 9, look: "middle", value: (group, n) => typedYesNo(group.certificates, n) },
  {
    header: "Deelnemers-verklaring",
    width: 12,
    look: "middle",
    value: (group, n) => typedYesNo(group.declaration, n + 3),
  },
  { header: "Status", width: 12, value: (group) => group.status },
  { header: "Contactpersoon", width: 20, value: (group) => group.contact },
  { header: "Opmerkingen", width: 42, value: (group) => group.remark },
];

const letters = (header: string): string => lettersOf(columns, header);

/** The bands above the header row: what is real, what is invented, and which way the ranks run. */
function writeBands(book: Book): void {
  put(book, groupsSheet, "A4", "Uit de bijlage van de tussentijdse evaluatie (echt)");
  merge(book, groupsSheet, "A4", "G4", "real");
  put(book, groupsSheet, "I4", "Verzonnen voorbeeldgegevens");
  merge(book, groupsSheet, "I4", "O4", "invented");
  put(book, groupsSheet, "P4", "Verzonnen – 1 = liefst");
  merge(book, groupsSheet, "P4", "T4", "invented");
  put(book, groupsSheet, "V4", "Verzonnen voorbeeldgegevens");
  merge(book, groupsSheet, "V4", "AB4", "invented");
}

/** The line people put straight under their table. */
function writeTotals(book: Book, groups: readonly SampleGroup[]): void {
  const row = headerRow + groups.length + 1;
  const range = (column: string): string => `${column}${headerRow + 1}:${column}${row - 1}`;
  const sum = (value: (group: SampleGroup) => number): number =>
    groups.reduce((total, group) => total + value(group), 0);
  const [size, mean] = [letters("Aantal leden"), letters("Gem. leeftijd")];
  put(book, groupsSheet, `A${row}`, "Totaal", "total");
  putFormula(book, groupsSheet, `B${row}`, `COUNTA(${range("A")})`, groups.length, "total");
  const average = Math.round((sum((group) => group.ages.mean) / groups.length) * 10) / 10;
  putFormula(book, groupsSheet, `${mean}${row}`, `ROUND(AVERAGE(${range(mean)}),1)`, average, "total");
  putFormula(
    book,
    groupsSheet,
    `${size}${row}`,
    `SUM(${range(size)})`,
    sum((group) => group.size),
    "total",
  );
}

/** The legend of the scale, as a note on the header. */
function writeNotes({ file }: Book): void {
  const text = "0 = geen, 1 = weinig, 2 = gemiddeld, 3 = veel, 4 = heel veel. Vraag uit het intakegesprek.";
  const comment = { Author: "coördinator", Text: text, Width: 260, Height: 90 };
  ok(file.AddComment(groupsSheet, { ...comment, Cell: `${letters("Bereidheid (0-4)")}${headerRow}` }));
  const mean = "Let op: in het verslag staat hier 39, buiten 28-36. Zo overgenomen.";
  ok(file.AddComment(groupsSheet, { ...comment, Text: mean, Cell: `${letters("Gem. leeftijd")}${headerRow + 8}` }));
}

function writeHelp(book: Book, last: number): void {
  const range = (header: string): string => `${letters(header)}${headerRow + 1}:${letters(header)}${last}`;
  dropdown(book, groupsSheet, range("Status"), "lijst_status");
  dropdown(book, groupsSheet, range("VOG's binnen?"), '"ja,nee"');
  const certificate = `$${letters("VOG's binnen?")}${headerRow + 1}`;
  highlight(book, groupsSheet, range("VOG's binnen?"), `LOWER(${certificate})="nee"`, "F8CBAD");
  const status = `$${letters("Status")}${headerRow + 1}`;
  highlight(book, groupsSheet, range("Status"), `OR(${status}="intake",${status}="gepauzeerd")`, "FFE699");
}

/** The 42 real groups with invented columns beside them. */
export function writeGroups(book: Book, groups: readonly SampleGroup[]): void {
  const note =
    "Kolom A t/m G: echte groepsrijen uit het verslag, zonder personen. Alle andere kolommen zijn verzonnen.";
  newSheet(book, groupsSheet, "1F7A8C", "Welkom Groepen – overzicht pilot", note);
  writeBands(book);
  writeRows(book, groupsSheet, headerRow, columns, groups);
  ok(book.file.SetRowHeight(groupsSheet, headerRow, 140));
  writeTotals(book, groups);
  writeNotes(book);
  writeHelp(book, headerRow + groups.length);
  freeze(book, groupsSheet, 2, headerRow, `C${headerRow + 1}`);
  repeatHeader(book, groupsSheet, headerRow);
  printPaper(book, groupsSheet, "A3");
}
