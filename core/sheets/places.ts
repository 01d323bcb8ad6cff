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

/** The rows of `Locaties` that have a point, or half of one, by their key. What stands there is never changed. */
function standing(snapshot: Snapshot): ReadonlyMap<string, Readonly<Record<string, Scalar>>> {
  return new Map(ownRows(snapshot, placesDesign).map(({ key, values }) => [key, values]));
}

/** `Locaties` with more points. A row that has coordinates stays as it is; one without is filled in. */
export function placesWanted(snapshot: Snapshot, points: readonly NewPlace[]): Wanted {
  const rows = standing(snapshot);
  const wanted = points.map((point): WantedRow => {
    const values = rows.get(point.postcode);
    if (values === undefined) return { ...point };
    if (!isBlank(values["lat"]) || !isBlank(values["lon"])) return { postcode: point.postcode };
    const kept = Object.entries(values).filter(([, value]) => !isBlank(value));
    return { ...point, ...Object.fromEntries(kept) };
  });
  return { design: placesDesign, rows: wanted, others: "keep" };
}
