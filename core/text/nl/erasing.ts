import type { ErasedKind } from "../../workbook/erasure.ts";

/** What there is to clean besides cells: one, more. */
const things: Readonly<Record<ErasedKind, readonly [one: string, more: string]>> = {
  comment: ["opmerking", "opmerkingen"],
  note: ["notitie", "notities"],
  name: ["naam van een bereik of tabel", "namen van bereiken of tabellen"],
  property: ["eigenschap van het bestand", "eigenschappen van het bestand"],
  dropdown: ["keuzelijst of uitleg bij een cel", "keuzelijsten of uitleg bij cellen"],
  link: ["link", "links"],
  drawing: ["tekening of tekstvak", "tekeningen of tekstvakken"],
  "header-footer": ["kop- of voettekst", "kop- en voetteksten"],
  pivot: ["draaitabel", "draaitabellen"],
  chart: ["grafiek", "grafieken"],
  picture: ["afbeelding", "afbeeldingen"],
  text: ["andere tekst", "andere teksten"],
  filter: ["filter", "filters"],
  undo: ["stap terug", "stappen terug"],
  other: ["ander onderdeel", "andere onderdelen"],
};

/** What people must do themselves because we cannot reach it; `where` is a place or a list of places. */
const left: Readonly<Record<ErasedKind, (where: string) => string>> = {
  comment: (where) => `Opmerkingen konden wij niet allemaal lezen of veranderen${where}. Kijk ze zelf na.`,
  note: (where) => `Notities bij cellen konden wij niet allemaal lezen of veranderen${where}. Kijk ze zelf na.`,
  name: (where) =>
    `Een bereik heeft een naam die iets over deze persoon zegt${where}. Geef het een andere naam bij Namen beheren.`,
  property: (where) =>
    `De eigenschappen of de naam van het bestand konden wij niet allemaal aanpassen${where}. Kijk ze zelf na.`,
  dropdown: (where) => `Keuzelijsten en uitleg bij cellen konden wij niet allemaal nakijken${where}. Kijk ze zelf na.`,
  link: (where) => `Links konden wij niet allemaal nakijken${where}. Kijk ze zelf na.`,
  drawing: (where) => `Tekeningen en tekstvakken konden wij niet allemaal lezen${where}. Kijk ze zelf na.`,
  "header-footer": (where) => `Kop- en voetteksten konden wij niet nakijken${where}. Kijk ze zelf na.`,
  pivot: (where) => `Een draaitabel onthoudt soms oude gegevens${where}. Maak hem opnieuw als deze persoon erin stond.`,
  chart: (where) => `Een grafiek konden wij niet nakijken${where}. Kijk zelf of deze persoon erin staat.`,
  picture: (where) => `Wat op een afbeelding staat, kunnen wij niet lezen${where}. Kijk zelf.`,
  text: (where) => `Hier kan deze persoon nog staan, omdat wij het niet konden veranderen of nakijken${where}.`,
  filter: (where) => `Een filter konden wij niet nakijken${where}. Zet de filters zelf uit.`,
  undo: () =>
    "Tot u het bestand sluit, kan uw programma met Ctrl+Z nog stappen terug. Sla het bestand op, sluit het en open het opnieuw.",
  other: (where) => `Een onderdeel van het bestand konden wij niet schoonmaken${where}.`,
};

/** Names of places that are no sheet or cell. */
const places: Readonly<Record<string, string>> = {
  lastAuthor: "wie het bestand het laatst opsloeg",
  fileName: "de naam van het bestand",
  customXml: "gegevens van een ander programma",
  driveComments: "opmerkingen in Google Drive",
};

/** Sentences of what programs can and cannot erase, in Dutch. */
export const erasing = {
  "erasing-cleaned": (v: { counts: readonly { kind: ErasedKind; count: number }[] }) =>
    `Naast de cellen maakten wij schoon: ${v.counts
      .map(({ kind, count }) => `${count} ${things[kind][count === 1 ? 0 : 1]}`)
      .join(", ")}.`,
  "google-before-forgetting": (_: object) =>
    "Dit kan niet meer. Sindsdien is iemand verwijderd, en die zou dan weer in het bestand komen.",
  "remedy-google-before-forgetting": (_: object) => "Bekijk het bestand en pas zelf aan wat er anders moet.",
  "erasing-left": (v: { kind: ErasedKind; places: readonly string[]; more: boolean }) => {
    const named = v.places.map((place) => places[place] ?? place).join(", ");
    return left[v.kind](named === "" ? "" : ` (${named}${v.more ? " en verder" : ""})`);
  },
};
