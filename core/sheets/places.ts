import type { Scalar } from "../workbook/cell.ts";
import { isBlank } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { SheetDesign } from "./design.ts";
import { ownRows } from "./own-rows.ts";
import type { Wanted, WantedRow } from "./synced.ts";

/**
 * The sheet `Locaties`: where postcodes are, and the middles of places. Filled from a table or by people, whose values
 * stay; it goes before nobody's own point.
 */
export const placesDesign: SheetDesign = {
  key: "places",
  name: { nl: "Locaties", en: "Places" },
  lead: [
    { nl: "Waar de postcodes liggen", en: "Where the postcodes are" },
    {
      nl: "Voeg gerust een postcode met coördinaten toe, of verbeter er een. Wat u invult, blijft staan. Voor mensen zonder postcode kan er ook een plaatsnaam staan.",
      en: "Feel free to add a postcode with coordinates, or to correct one. What you fill in stays. For people without a postcode there can be the name of a place too.",
    },
    {
      nl: "Staat er ‘geschat’ bij de bron, dan kende de tabel de postcode niet. Vraag dan de postcode van het huisadres: het kan een postbus zijn.",
      en: "Where the source says ‘estimated’, the table did not know the postcode. Ask for the postcode of the home then: it can be a PO box.",
    },
  ],
  columns: [
    {
      key: "postcode",
      title: { nl: "Postcode", en: "Postcode" },
      type: "text",
      width: 12,
      filledBy: "us",
      input: true,
    },
    {
      key: "lat",
      title: { nl: "Breedtegraad", en: "Latitude" },
      type: "number",
      width: 14,
      filledBy: "us",
      input: true,
    },
    {
      key: "lon",
      title: { nl: "Lengtegraad", en: "Longitude" },
      type: "number",
      width: 14,
      filledBy: "us",
      input: true,
    },
    {
      key: "precision",
      title: { nl: "Nauwkeurigheid (km)", en: "Precision (km)" },
      type: "kilometres",
      width: 20,
      filledBy: "us",
      input: true,
      hint: {
        title: { nl: "Nauwkeurigheid", en: "Precision" },
        text: {
          nl: "Hoe ver adressen gemiddeld van dit punt liggen. Leeg: 0,6 km, en 0,02 km bij een hele postcode.",
          en: "How far addresses are from this point on average. Empty: 0.6 km, and 0.02 km for a full postcode.",
        },
      },
    },
    { key: "source", title: { nl: "Bron", en: "Source" }, type: "text", width: 24, filledBy: "us", input: true },
  ],
  keyColumns: ["postcode"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "7F7F7F",
  place: "last",
};

/** What a source begins with where a point is no more than an estimate. */
const estimatedWords = /^\s*(?:geschat|estimated)(?![a-z])/iu;

/** Whether the source of a point says that it is an estimate. */
export function saysEstimated(source: string): boolean {
  return estimatedWords.test(source);
}

/** A point to put on `Locaties`. */
export interface NewPlace {
  /** A postcode, or the name of a place. */
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  /** Kilometres. */
  readonly precision: number;
  readonly source: string;
}

/** The rows of `Locaties` by their key. */
function standing(snapshot: Snapshot): ReadonlyMap<string, Readonly<Record<string, Scalar>>> {
  return new Map(ownRows(snapshot, placesDesign).map(({ key, values }) => [key, values]));
}

/** Tells of a postcode or place whether `Locaties` has no row of it, or one with neither coordinate: only those are filled. */
export function pointlessIn(snapshot: Snapshot): (postcode: string) => boolean {
  const rows = standing(snapshot);
  return (postcode) => {
    const values = rows.get(postcode);
    return values === undefined || (isBlank(values["lat"]) && isBlank(values["lon"]));
  };
}

/** `Locaties` with more points. What stands in the row of one already is handed back as it is. */
export function placesWanted(snapshot: Snapshot, points: readonly NewPlace[]): Wanted {
  const rows = standing(snapshot);
  const wanted = points.map((point): WantedRow => {
    const typed = Object.entries(rows.get(point.postcode) ?? {}).filter(([, value]) => !isBlank(value));
    return { ...point, ...Object.fromEntries(typed) };
  });
  return { design: placesDesign, rows: wanted, others: "keep" };
}
