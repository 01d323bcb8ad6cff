import type { Location } from "../records/words.ts";
import { placesDesign, saysEstimated } from "../sheets/places.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { degreesIn, inNetherlands, pairIn } from "./cells/coordinate.ts";
import { textIn } from "./cells/list.ts";
import { kilometresIn } from "./cells/number.ts";
import { postcodeIn, postcodeInAddress } from "./cells/postcode.ts";
import { reading } from "./cells/reader.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { CellPlace, Notes } from "./notes.ts";
import { value, valueIn, type Outcome } from "./outcome.ts";
import { placeKey } from "./place-names.ts";
import { farKm, screenedPoints, usualPrecisionKm, type LatLon, type PostcodePoint } from "./points.ts";
import { rowReader, type RowReader } from "./row-reader.ts";
import { folded } from "./words.ts";

/** A point of `Locaties`. */
export interface KnownPoint extends PostcodePoint {
  /** True where the table did not have the postcode, and the codes around it had to do. */
  readonly estimated: boolean;
}

/** Where postcodes and places are. */
export interface Places {
  /** By postcode, full or of four digits. */
  readonly points: ReadonlyMap<string, KnownPoint>;
  /** By the key of a place (`placeKey`), for rows that say no more than that. */
  readonly names: ReadonlyMap<string, Omit<PostcodePoint, "postcode">>;
}

/** A postcode that was looked up for a row without a point of its own. */
interface LookUp {
  readonly found: boolean;
  /** The cell that it stands in. */
  readonly place: CellPlace | undefined;
}

/** The places of a workbook, with what the rows asked of it: what is missing is told when all rows are read. */
export interface PostcodeTable extends Places {
  readonly lookUps: LookUp[];
}

/** A place that somebody put on the map without saying how wide it is: a town as large as Almere (measured, 4.0 km). */
const usualTownKm = 4;

/** Latitude and longitude, in their own columns or in one, turned round where they stand in each other's place. */
function pointIn(reader: RowReader): LatLon | undefined {
  const pair = reader.read("lat-lon", pairIn);
  const lat = pair?.[0] ?? reader.read("lat", degreesIn);
  const lon = pair?.[1] ?? reader.read("lon", degreesIn);
  if (lat === undefined || lon === undefined) return undefined;
  if (inNetherlands(lat, lon)) return { lat, lon };
  if (inNetherlands(lon, lat)) return { lat: lon, lon: lat };
  return Math.abs(lat) <= 90 ? { lat, lon } : undefined;
}

/** Tells about latitude and longitude that are one without the other, turned round, or far from here. */
function tellPoint(reader: RowReader): void {
  const lat = degreesIn(reader.cell("lat"));
  const lon = degreesIn(reader.cell("lon"));
  if (lat.is === "unknown" && lon.is === "value") reader.note("lon", "coordinates-incomplete");
  if (lon.is === "unknown" && lat.is === "value") reader.note("lat", "coordinates-incomplete");
  if (lat.is !== "value" || lon.is !== "value" || inNetherlands(lat.value, lon.value)) return;
  reader.note("lat", inNetherlands(lon.value, lat.value) ? "coordinates-swapped" : "coordinates-abroad");
}

/** Our own sheet has the columns of its design, whatever stands in them: a postcode column may hold names of places. */
function withOwnColumns(sheet: MappedSheet): MappedSheet {
  if (sheet.table.sheet.key !== placesDesign.key) return sheet;
  const used = placesDesign.columns.flatMap(({ key, title }) => {
    const titles = Object.values(title).map(folded);
    const column = sheet.columns.find(({ header }) => titles.includes(folded(header)));
    return column === undefined ? [] : [[key, [column]] as const];
  });
  return { ...sheet, used: new Map(used) };
}

/** What a row of places is about: a postcode, or the key of a name. */
const subjectIn = reading((cell): Outcome<string> => {
  const text = textOf(cell);
  return /\d/u.test(text) ? postcodeIn(cell) : value(placeKey(text));
});

/** A row of a sheet of places. */
interface PlaceRow extends KnownPoint {
  readonly sheet: string;
  readonly row: number;
}

function placeRows(sheets: readonly MappedSheet[], notes: Notes): PlaceRow[] {
  return sheets.map(withOwnColumns).flatMap((sheet) =>
    sheet.table.rows.flatMap((row) => {
      const reader = rowReader(sheet, row, notes);
      const postcode = reader.read("postcode", subjectIn);
      const point = pointIn(reader);
      const given = reader.read("precision", kilometresIn);
      if (postcode === undefined || postcode === "" || point === undefined) return [];
      const precisionKm = given ?? (/^\d/u.test(postcode) ? usualPrecisionKm(postcode) : usualTownKm);
      const estimated = saysEstimated(textOf(reader.cell("source")));
      return [{ postcode, ...point, precisionKm, estimated, sheet: reader.sheet, row: row.row }];
    }),
  );
}

/** The points and names on sheets of locations. Points that cannot be right are refused and named. */
export function postcodeTable(sheets: readonly MappedSheet[], notes: Notes): PostcodeTable {
  const rows = placeRows(sheets, notes);
  const { kept, refused } = screenedPoints(rows.filter(({ postcode }) => /^\d/u.test(postcode)));
  for (const { sheet, row } of refused) {
    notes.tell({
      level: "warning",
      sheet,
      row,
      told: sentence("point-refused", { row, km: farKm }),
      remedy: sentence("remedy-point-refused", {}),
    });
  }
  const firstOf = (some: readonly PlaceRow[]): Map<string, PlaceRow> =>
    new Map([...some].reverse().map((row) => [row.postcode, row]));
  return { points: firstOf(kept), names: firstOf(rows.filter(({ postcode }) => !/^\d/u.test(postcode))), lookUps: [] };
}

/** The postcode of a row: from its own column, otherwise from the address. */
export function postcodeOf(reader: RowReader): string | undefined {
  const own = reader.read("postcode", postcodeIn);
  if (own !== undefined || textOf(reader.cell("postcode")) !== "") return own;
  const inAddress = postcodeInAddress(reader.cell("address"));
  if (inAddress.is === "fault" && inAddress.fault === "postcode-po-box") reader.note("address", inAddress.fault);
  return inAddress.is === "value" ? inAddress.value : undefined;
}

/** The point of the full postcode, otherwise that of its four digits; what is missing or estimated is noted. */
function postcodeLocation(reader: RowReader, postcode: string, table: PostcodeTable): Location | undefined {
  const field = textOf(reader.cell("postcode")) === "" ? "address" : "postcode";
  const full = postcode.length === 6 ? table.points.get(postcode) : undefined;
  const found = full ?? table.points.get(postcode.slice(0, 4));
  table.lookUps.push({ found: found !== undefined, place: reader.place(field) });
  if (found === undefined) return undefined;
  if (found.estimated) reader.note(field, "postcode-estimated");
  const { lat, lon, precisionKm } = found;
  return { lat, lon, precisionKm, source: full === undefined ? "postcode4" : "postcode6" };
}

/** The middle of the place that a row names; only where no postcode is known, for it is far less precise. */
function placeLocation(reader: RowReader, { names }: Places): Location | undefined {
  const found = names.get(placeKey(valueIn(textIn(reader.cell("municipality"))) ?? ""));
  if (found === undefined) return undefined;
  reader.note("municipality", "place-only");
  const { lat, lon, precisionKm } = found;
  return { lat, lon, precisionKm, source: "place" };
}

/**
 * Where somebody lives: the point of the row itself, otherwise that of the longest postcode in the table, otherwise,
 * without a postcode, that of the place. Absent when none is known; never 0, 0.
 */
export function locationOf(
  reader: RowReader,
  postcode: string | undefined,
  table: PostcodeTable,
): Location | undefined {
  const point = pointIn(reader);
  tellPoint(reader);
  if (point !== undefined && !(point.lat === 0 && point.lon === 0)) {
    return { ...point, precisionKm: reader.read("precision", kilometresIn) ?? 0, source: "sheet" };
  }
  return postcode === undefined ? placeLocation(reader, table) : postcodeLocation(reader, postcode, table);
}

/** From so many missing postcodes on, and this share of all, there is no table yet rather than something odd in each. */
const manyMissing = 6;
const nearlyAll = 0.9;

/**
 * Tells which postcodes have no point: cell by cell, or once for all of them where no table was ever loaded. Comes after
 * the last row.
 */
export function tellMissing({ points, lookUps }: PostcodeTable, notes: Notes): void {
  const missing = lookUps.filter(({ found }) => !found);
  const none = points.size === 0 && missing.length > 0;
  if (none || (missing.length >= manyMissing && missing.length >= nearlyAll * lookUps.length)) {
    const told = sentence("postcodes-without-points", { count: missing.length });
    notes.tell({ level: "warning", told, remedy: sentence("remedy-postcodes-without-points", {}) });
    return;
  }
  for (const { place } of missing) if (place !== undefined) notes.cell("postcode-without-point", place);
}
