import { sourceProblems, sourceTold, placedSummary, type PointSource } from "../intake/placed-told.ts";
import { placedNames, placedPostcodes, type Placed, type PlacedPoint } from "../intake/placed.ts";
import { pointTable, type PointTable } from "../intake/point-table.ts";
import type { TablePoint } from "../intake/postcode-file.ts";
import { readPeople } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import { usedPlaces } from "../intake/used-places.ts";
import type { Location } from "../records/words.ts";
import { pointlessIn, placesWanted, type NewPlace } from "../sheets/places.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced } from "../sheets/synced.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What `postcodes` is told besides what every job is. */
export interface PostcodesOptions extends JobOptions {
  /** Rows of the table that can matter, or what PDOK found. */
  readonly points: readonly TablePoint[];
  readonly source: PointSource;
}

/** A point that was put on `Locaties`: of a postcode or of a place. */
export interface AddedPoint extends Location {
  readonly postcode?: string;
  readonly place?: string;
  /** Present where the table did not have the postcode, and for the middle of a place. */
  readonly estimated?: true;
}

/** What `postcodes --json` prints (contracts.md). */
export interface PostcodesResult {
  readonly added: readonly AddedPoint[];
  /** Postcodes and names of places that could not be placed at all, in the order of the alphabet. */
  readonly unknown: readonly string[];
  /** Present where PDOK was asked: how many postcodes were sent. */
  readonly sent?: number;
}

/** No more decimals than mean something: a middle is a long fraction, and five of a degree are a metre. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function newPlace(point: PlacedPoint, { source, today }: PostcodesOptions, language: Language): NewPlace {
  return {
    postcode: point.subject,
    lat: rounded(point.lat, 5),
    lon: rounded(point.lon, 5),
    precision: rounded(point.precisionKm, 2),
    source: say(language, sourceTold(point, source, today)),
  };
}

function addedPoint(point: PlacedPoint): AddedPoint {
  const [lat, lon, precisionKm] = [rounded(point.lat, 5), rounded(point.lon, 5), rounded(point.precisionKm, 2)];
  const { subject, origin } = point;
  if (origin === "name") return { place: subject, lat, lon, precisionKm, source: "place", estimated: true };
  const source = subject.length === 6 ? "postcode6" : "postcode4";
  return { postcode: subject, lat, lon, precisionKm, source, ...(origin === "estimated" ? { estimated: true } : {}) };
}

/** What the table, or PDOK, gives for everybody in the workbook. PDOK is asked by postcode only. */
function placed(reading: Reading, table: PointTable, { source }: PostcodesOptions): Placed {
  const { postcodes, lacking, names } = usedPlaces(reading);
  if (source.kind === "pdok") return { ...placedPostcodes(lacking, reading.places, table, false), unclear: [] };
  const codes = placedPostcodes(postcodes, reading.places, table, true);
  const places = placedNames(names, reading.places, table);
  return {
    added: [...codes.added, ...places.added],
    known: codes.known + places.known,
    unknown: [...codes.unknown, ...places.unknown],
    unclear: places.unclear,
  };
}

/**
 * Puts the points of the postcodes that people in the workbook have on the sheet `Locaties`, from rows that the host got
 * from a file or from PDOK. Nothing else of the table comes in, and what people typed there stays.
 */
export const postcodes: PeopleJob<PostcodesOptions, PostcodesResult> = {
  needs: everySheet,
  changesReading: true,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { language } = settingsOf(snapshot, options.settings).settings;
    const { source, today } = options;
    const table = pointTable(options.points);
    const lacksPoint = pointlessIn(snapshot);
    const all = placed(reading, table, options);
    const found = { ...all, added: all.added.filter(({ subject }) => lacksPoint(subject)) };
    const points = found.added.map((point) => newPlace(point, options, language));
    const edits = points.length === 0 ? [] : synced(snapshot, placesWanted(snapshot, points), language);
    return {
      steps: edits.length === 0 ? [] : [{ title: sentence("step-places", {}), edits }],
      findings: sourceProblems(table.refused, source),
      messages: [],
      summary: placedSummary(found, source, today),
      result: {
        added: found.added.map(addedPoint),
        unknown: [...found.unknown, ...found.unclear].sort(),
        ...(source.kind === "pdok" ? { sent: source.sent } : {}),
      },
    };
  },
};
