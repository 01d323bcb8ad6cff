import type { SheetDesign } from "./design.ts";

/** The sheet `Locaties`: where postcodes are. Filled from a table or by people; it goes before nobody's own point. */
export const placesDesign: SheetDesign = {
  key: "places",
  name: { nl: "Locaties", en: "Places" },
  lead: [
    { nl: "Waar de postcodes liggen", en: "Where the postcodes are" },
    {
      nl: "Voeg gerust een postcode met coördinaten toe, of verbeter er een. Wat u invult, blijft staan.",
      en: "Feel free to add a postcode with coordinates, or to correct one. What you fill in stays.",
    },
  ],
  columns: [
    { key: "postcode", title: { nl: "Postcode", en: "Postcode" }, type: "text", width: 12, filledBy: "people" },
    { key: "lat", title: { nl: "Breedtegraad", en: "Latitude" }, type: "number", width: 14, filledBy: "people" },
    { key: "lon", title: { nl: "Lengtegraad", en: "Longitude" }, type: "number", width: 14, filledBy: "people" },
    {
      key: "precision",
      title: { nl: "Nauwkeurigheid (km)", en: "Precision (km)" },
      type: "kilometres",
      width: 20,
      filledBy: "people",
      hint: {
        title: { nl: "Nauwkeurigheid", en: "Precision" },
        text: {
          nl: "Hoe ver adressen gemiddeld van dit punt liggen. Leeg: 0,6 km.",
          en: "How far addresses are from this point on average. Empty: 0.6 km.",
        },
      },
    },
    { key: "source", title: { nl: "Bron", en: "Source" }, type: "text", width: 24, filledBy: "people" },
  ],
  keyColumns: ["postcode"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "7F7F7F",
  place: "last",
};
