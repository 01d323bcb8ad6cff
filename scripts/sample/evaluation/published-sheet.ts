import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Book, SampleCell } from "../book.ts";
import { writeRows, type SampleColumn } from "../columns.ts";
import { newSheet } from "../page.ts";

/** The printed percentages, and which answer to which question of the item bank each of them is about. */
const file = new URL("../../../samples/published-percentages.csv", import.meta.url);

type Row = Readonly<Record<string, string>>;

const words: Readonly<Record<string, string>> = {
  member: "groepslid",
  group: "groep",
  household: "statushouder",
  "member + household": "groepslid + statushouder",
  intake: "intake",
  mid: "tussenmeting",
  participants: "deelnemers",
};

function text(header: string, key: string, width: number): SampleColumn<Row> {
  return { header, width, value: (row): SampleCell => words[row[key] ?? ""] ?? (row[key] || undefined) };
}

function number(header: string, key: string, width: number): SampleColumn<Row> {
  const value = (row: Row): SampleCell => (row[key] === "" ? undefined : Number(row[key]));
  return { header, width, look: "middle", value };
}

/** The sheet with the percentages of the printed report, for the programme to count after. */
export function writePublished(book: Book): void {
  const sheet = "Gepubliceerde cijfers";
  const { data } = Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
  newSheet(
    book,
    sheet,
    "7F7F7F",
    "Gepubliceerde cijfers",
    "Percentages uit de tussentijdse evaluatie van de pilot Samen Hier (Justice & Peace). Het programma telt na of ze kloppen.",
  );
  writeRows(
    book,
    sheet,
    4,
    [
      text("Paragraaf", "section", 10),
      text("Populatie", "population", 20),
      text("Onderdeel", "item", 46),
      number("Gepubliceerd (%)", "published_pct", 14),
      number("n", "nominal_n", 7),
      text("Respondent", "respondent", 24),
      text("Moment", "wave", 14),
      text("Arm", "arm", 12),
      text("Vraag", "question", 24),
      text("Antwoord", "answer", 34),
    ],
    data,
  );
}
