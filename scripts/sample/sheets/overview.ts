import { ok, put, putFormula, type Book } from "../book.ts";
import type { SampleGroup } from "../groups.ts";
import type { SampleHousehold } from "../households.ts";
import { newSheet } from "../page.ts";
import { cities, type City } from "../places.ts";
import type { Look } from "../looks.ts";

const sheet = "Overzicht";
const firstRow = 5;

/** A counted column: header, formula for a row, and the value that formula has. */
interface Count {
  readonly header: string;
  readonly formula: (row: number) => string;
  readonly value: (city: City) => number;
}

function countsOf(groups: readonly SampleGroup[], households: readonly SampleHousehold[]): Count[] {
  const of = <Item extends { readonly city: City }>(items: readonly Item[], city: City): Item[] =>
    items.filter((item) => item.city === city);
  const sum = (city: City, value: (household: SampleHousehold) => number): number =>
    of(households, city).reduce((total, household) => total + value(household), 0);
  const sumIf = (column: string) => (row: number) =>
    `SUMIF(Statushouders!B:B,A${row},Statushouders!${column}:${column})`;
  return [
    {
      header: "Groepen",
      formula: (row) => `COUNTIF('Welkom Groepen'!B:B,A${row})`,
      value: (city) => of(groups, city).length,
    },
    {
      header: "Huishoudens",
      formula: (row) => `COUNTIF(Statushouders!B:B,A${row})`,
      value: (city) => of(households, city).length,
    },
    { header: "Volwassenen", formula: sumIf("G"), value: (city) => sum(city, (household) => household.adults) },
    { header: "Kinderen", formula: sumIf("H"), value: (city) => sum(city, (household) => household.children) },
  ];
}

function writeCounts(book: Book, counts: readonly Count[]): void {
  put(book, sheet, `A${firstRow - 1}`, "Stad", "header");
  cities.forEach((city, n) => {
    put(book, sheet, `A${firstRow + n}`, city);
  });
  const total = firstRow + cities.length;
  put(book, sheet, `A${total}`, "Totaal", "total");
  counts.forEach((count, place) => {
    writeCount(book, count, String.fromCharCode(66 + place), total);
  });
}

function writeCount(book: Book, count: Count, letter: string, total: number): void {
  const write = (row: number, formula: string, value: number, look: Look): void => {
    putFormula(book, sheet, `${letter}${row}`, formula, value, look);
  };
  put(book, sheet, `${letter}${firstRow - 1}`, count.header, "header");
  cities.forEach((city, n) => {
    write(firstRow + n, count.formula(firstRow + n), count.value(city), "middle");
  });
  const all = cities.reduce((sum, city) => sum + count.value(city), 0);
  write(total, `SUM(${letter}${firstRow}:${letter}${total - 1})`, all, "total");
}

function writeChart({ excelize, file }: Book): void {
  const last = firstRow + cities.length - 1;
  const series = (letter: string, color: string): object => ({
    Name: `${sheet}!$${letter}$${firstRow - 1}`,
    Categories: `${sheet}!$A$${firstRow}:$A$${last}`,
    Values: `${sheet}!$${letter}$${firstRow}:$${letter}$${last}`,
    Fill: { Type: "pattern", Pattern: 1, Color: [color] },
  });
  ok(
    file.AddChart(sheet, "G3", {
      Type: excelize.Col,
      Series: [series("B", "1F7A8C"), series("C", "C8553D")],
      Title: { Paragraph: [{ Text: "Groepen en huishoudens per stad" }] },
      Legend: { Position: "bottom" },
      Dimension: { Width: 520, Height: 300 },
      XAxis: { Font: { Size: 10, Color: "404040" } },
      YAxis: { Font: { Size: 10, Color: "404040" }, MajorGridLines: true },
      GapWidth: 80,
    }),
  );
}

const notes: readonly string[] = [
  "VOG WG-RTM-05 navragen",
  "tweede gesprek WG-HLM-05 plannen",
  "woning H-038 nog niet bekend",
  "ambassadeurs: nog iemand voor Farsi in Haarlem?",
  "ronde 1: begin november",
];

function writeNotes(book: Book): void {
  put(book, sheet, "A12", "Nog te doen", "header");
  notes.forEach((note, n) => {
    put(book, sheet, `A${13 + n}`, `- ${note}`, "note");
  });
  put(book, sheet, "A20", "naar de groepen", "link");
  ok(book.file.SetCellHyperLink(sheet, "A20", "'Welkom Groepen'!A6", "Location"));
}

/** The coordinator's own front page: counts by formula, a chart, and a list of things to do. */
export function writeOverview(
  book: Book,
  groups: readonly SampleGroup[],
  households: readonly SampleHousehold[],
): void {
  newSheet(
    book,
    sheet,
    "FFC000",
    "Samen Hier – stand van zaken",
    "Voorbeeld met verzonnen huishoudens, bijgewerkt 21-10-2019",
  );
  ok(book.file.SetColWidth(sheet, "A", "A", 18));
  ok(book.file.SetColWidth(sheet, "B", "E", 13));
  writeCounts(book, countsOf(groups, households));
  writeChart(book);
  writeNotes(book);
}
