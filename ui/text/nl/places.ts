/** Where people live: a table of postcodes that a person chooses. */
export const places = {
  title: "Plek van postcodes",
  unknown: (count: number) =>
    `Van ${count === 1 ? "1 postcode" : `${count} postcodes`} weten wij niet waar die ${count === 1 ? "ligt" : "liggen"}. Wie daar woont, krijgt geen match: wij kunnen de afstand niet uitrekenen.`,
  allKnown: "Van alle postcodes in deze werkmap weten wij waar ze liggen.",
  how: "Kies één keer een bestand met postcodes en hun plek. Alleen de postcodes uit uw werkmap komen op het blad Locaties. Er gaat niets naar internet.",
  howGoogle:
    "Kies één keer een bestand met postcodes en hun plek. Google leest het voor deze werkmap en bewaart het niet. Alleen de postcodes uit uw werkmap komen op het blad Locaties.",
  whichTitle: "Welk bestand is dat?",
  which: [
    "NL.txt van GeoNames. Het staat in NL.zip op download.geonames.org/export/zip. Pak het eerst uit.",
    "Of een csv-bestand met drie kolommen: postcode, breedtegraad en lengtegraad.",
    "Hebt u zo’n bestand niet? Vraag uw beheerder erom.",
    "Staan breedtegraad en lengtegraad al op uw eigen blad? Dan is dit niet nodig.",
  ],
  choose: "Kies een postcodebestand",
  tooLarge: "Dit bestand is te groot voor een lijst met postcodes. Kies NL.txt of een csv-bestand.",
  tooLargeGoogle:
    "Dit bestand is te groot om naar Google te sturen. Kies NL.txt uit NL.zip, of een bestand met alleen uw eigen streek.",
  unreadable: "Dit bestand kan niet gelezen worden. Staat het nog op dezelfde plek? Kies het opnieuw.",
};

/** Labels of where people live, as every language has them. */
export type PlacesWords = typeof places;
