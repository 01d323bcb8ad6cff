/** What the page itself says, around the screens: how a file comes in, and the sheet that is looked at. */
export const nl = {
  title: "Samen Hier: uw werkmap in de browser",
  intro:
    "Kies de werkmap met uw groepen en huishoudens. U ziet wie bij wie past, en waarom. Daarna maakt u takenlijsten en plant u gesprekken.",
  privacy: "Uw bestand blijft op deze computer. Deze pagina verstuurt niets.",
  privacyMore:
    "Alles wordt in deze browser berekend. Uw eigen bestand verandert niet: u slaat het resultaat op als nieuw bestand. De pagina werkt ook zonder internet.",
  dropHere: "Sleep uw bestand hierheen",
  choose: "Kies een bestand",
  kinds: "Een werkmap van Excel (.xlsx of .xlsm), of een lijst (.csv)",
  sample: "Open het voorbeeld",
  sampleMore: "Liever eerst kijken? Het voorbeeld is een werkmap met verzonnen mensen.",
  opening: (file: string) => `${file} wordt geopend`,
  oneFile: "Kies één bestand tegelijk.",
  closeFirst: "Er is al een werkmap open. Sluit die eerst.",
  broken: "Deze browser kan de werkmap niet openen. Werk de browser bij, of gebruik een andere browser.",
  threadBroken: "Een deel van deze pagina is gestopt.",
  threadBrokenRemedy: "Probeer het opnieuw. Helpt dat niet? Sla uw werkmap op en laad de pagina opnieuw.",
  sheetRegion: "Blad bekijken",
  sheet: "Blad",
  sheetHelp: "U kunt hier alleen kijken. Met de pijltjestoetsen loopt u door de cellen.",
  closeSheet: "Blad sluiten",
  reading: "Het blad wordt gelezen",
  cell: (address: string, text: string) => `${address}: ${text}`,
  row: "Rij",
  gridOf: (sheet: string) => `Blad ${sheet}`,
  blankCell: "leeg",
  noSheet: "Dit blad is er niet.",
  emptySheet: "Dit blad is leeg.",
  yes: "waar",
  no: "onwaar",
};

/** The sentences of the page, as every language has them. */
export type PageWords = typeof nl;
