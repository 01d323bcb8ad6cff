import type { Location } from "../records/words.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { degreesIn, inNetherlands, pairIn } from "./cells/coordinate.ts";
import { kilometresIn } from "./cells/number.ts";
import { postcodeIn, postcodeInAddress } from "./cells/postcode.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import { rowReader, type RowReader } from "./row-reader.ts";

/** A point of a postcode, full or of four digits. */
export interface PostcodePoint {
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  /** Kilometres. */
  readonly precisionKm: number;
}

/** What a table without precision gets (contracts.md): the median spread of addresses around the point of an area. */
export const defaultPrecisionKm = 0.6;

/** Points farther than this from the mean of their three-digit area are refused (contracts.md). */
const farKm = 15;

/** Straight-line kilometres over the mean earth of contracts.md, by haversine. */
function kilometres(one: readonly [number, number], other: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const chord =
    half(one[0], other[0]) + Math.cos(one[0] * radians) * Math.cos(other[0] * radians) * half(one[1], other[1]);
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function meanOf(points: readonly PostcodePoint[]): readonly [number, number] {
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  return [mean(points.map(({ lat }) => lat)), mean(points.map(({ lon }) => lon))];
}

/**
 * Of the points of one three-digit area those that are too far from their mean. The farthest goes first and the mean is
 * taken again, because a single wrong point draws the mean away from the right ones.
 */
function farPoints(points: readonly PostcodePoint[]): Set<PostcodePoint> {
  const far = new Set<PostcodePoint>();
  for (let rest = points; rest.length > 1;) {
    const mean = meanOf(rest);
    const distances = rest.map(({ lat, lon }) => kilometres([lat, lon], mean));
    const farthest = Math.max(...distances);
    if (farthest <= farKm) break;
    rest.forEach((point, place) => {
      if ((distances[place] ?? 0) >= farthest - 1e-9) far.add(point);
    });
    rest = rest.filter((point) => !far.has(point));
  }
  return far;
}

/** Takes out the points of a postcode table that cannot be right: over 15 km from the mean of their three-digit area. */
export function screenedPoints(points: readonly PostcodePoint[]): {
  readonly kept: readonly PostcodePoint[];
  readonly refused: readonly PostcodePoint[];
} {
  const areas = new Map<string, PostcodePoint[]>();
  for (const point of points) {
    const area = areas.get(point.postcode.slice(0, 3));
    if (area === undefined) areas.set(point.postcode.slice(0, 3), [point]);
    else area.push(point);
  }
  const far = new Set([...areas.values()].flatMap((area) => [...farPoints(area)]));
  return { kept: points.filter((point) => !far.has(point)), refused: points.filter((point) => far.has(point)) };
}

/** Where postcodes are. */
export type PostcodeTable = ReadonlyMap<string, PostcodePoint>;

/** Latitude and longitude, in their own columns or in one, turned round where they stand in each other's place. */
function pointIn(reader: RowReader): { lat: number; lon: number } | undefined {
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

/** The points on sheets of locations. Points that cannot be right are refused and named. */
export function postcodeTable(sheets: readonly MappedSheet[], notes: Notes): PostcodeTable {
  const points: (PostcodePoint & { readonly sheet: string; readonly row: number })[] = [];
  for (const sheet of sheets) {
    for (const row of sheet.table.rows) {
      const reader = rowReader(sheet, row, notes);
      const postcode = reader.read("postcode", postcodeIn);
      const point = pointIn(reader);
      const precisionKm = reader.read("precision", kilometresIn) ?? defaultPrecisionKm;
      if (postcode !== undefined && point !== undefined)
        points.push({ postcode, ...point, precisionKm, sheet: reader.sheet, row: row.row });
    }
  }
  const { kept, refused } = screenedPoints(points);
  for (const { sheet, row } of refused as typeof points) {
    notes.tell({
      level: "warning",
      sheet,
      row,
      told: sentence("point-refused", { row, km: farKm }),
      remedy: sentence("remedy-point-refused", {}),
    });
  }
  const table = new Map<string, PostcodePoint>();
  for (const point of kept) if (!table.has(point.postcode)) table.set(point.postcode, point);
  return table;
}

/** The postcode of a row: from its own column, otherwise from the address. */
export function postcodeOf(reader: RowReader): string | undefined {
  const own = reader.read("postcode", postcodeIn);
  if (own !== undefined || textOf(reader.cell("postcode")) !== "") return own;
  const inAddress = postcodeInAddress(reader.cell("address"));
  return inAddress.is === "value" ? inAddress.value : undefined;
}

/** The point of a postcode: that of the full code, otherwise that of its four digits. */
function pointOf(postcode: string, table: PostcodeTable): Location | undefined {
  const full = postcode.length === 6 ? table.get(postcode) : undefined;
  const found = full ?? table.get(postcode.slice(0, 4));
  if (found === undefined) return undefined;
  const { lat, lon, precisionKm } = found;
  return { lat, lon, precisionKm, source: full === undefined ? "postcode4" : "postcode6" };
}

/**
 * Where somebody lives: the point of the row itself, otherwise that of the longest postcode in the table. Absent when
 * neither is known; never 0, 0.
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
  const found = postcode === undefined ? undefined : pointOf(postcode, table);
  if (postcode !== undefined && found === undefined) {
    reader.note(reader.has("postcode") ? "postcode" : "address", "postcode-without-point");
  }
  return found;
}
