import { ok, put, type Book } from "../book.ts";
import { newSheet } from "../page.ts";

const lines: readonly string[] = [
  "Dit bestand is een voorbeeld, gemaakt om het programma uit te proberen.",
  "",
  "Wat is echt?",
  "Alleen kolom A t/m G van het blad 'Welkom Groepen': stad, leeftijden, relatie en beroepen van 42 groepen.",
  "Die staan in de bijlage van de tussentijdse evaluatie van de pilot Samen Hier (Justice & Peace). Er staan geen personen in.",
  "Eén gemiddelde leeftijd (WG-HLM-03) klopt in het verslag zelf niet; die is zo overgenomen.",
  "",
  "Wat is verzonnen?",
  "Al het andere: huishoudens, groepsleden, ambassadeurs, contactpersonen, postcodes, punten op de kaart, datums en voorkeuren.",
  "De eerste 42 huishoudens (H-001 t/m H-042) hebben samen de totalen uit het verslag: 73 volwassenen en 64 kinderen,",
  "22 met kinderen en 20 zonder, gemiddeld 36 jaar. De andere 29 zijn ongeveer net zo verdeeld.",
  "",
  "E-mailadressen eindigen op example.org en telefoonnummers beginnen met 06-00000: die zijn van niemand.",
];

const headings = new Set(["Wat is echt?", "Wat is verzonnen?"]);

/** Says what is real and what is invented. */
export function writeReadMe(book: Book): void {
  newSheet(book, "Leesmij", "FFC000", "Leesmij", "Lees dit eerst.");
  ok(book.file.SetColWidth("Leesmij", "A", "A", 118));
  ok(book.file.SetSheetView("Leesmij", 0, { ShowGridLines: false, TopLeftCell: "A1", View: "normal" }));
  lines.forEach((line, n) => {
    if (line !== "") ok(book.file.SetCellValue("Leesmij", `A${n + 4}`, line));
    if (headings.has(line)) put(book, "Leesmij", `A${n + 4}`, line, "real");
  });
}
