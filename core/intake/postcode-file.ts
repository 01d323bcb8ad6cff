import { inNetherlands } from "./cells/coordinate.ts";
import { numberFrom } from "./cells/number.ts";
import { folded } from "./words.ts";

/** One row of a file of postcodes. */
export interface TablePoint {
  /** As `1234` or `1234AB`. */
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  /** Kilometres; absent where the file does not say. */
  readonly precisionKm?: number;
  readonly inhabitants?: number;
  /** Names of the place and of the municipality, as far as the file has them. */
  readonly names: readonly string[];
}

/** How a file of postcodes is to be read. */
export interface PostcodeFile {
  /** The point of one of its rows; `undefined` for headers, other countries and rows that give no point here. */
  pointOf(row: readonly string[]): TablePoint | undefined;
}

/** Where what we need stands, as column number minus 1. */
interface Columns {
  readonly postcode: number;
  readonly lat: number;
  readonly lon: number;
  readonly precision?: number | undefined;
  readonly inhabitants?: number | undefined;
  readonly names: readonly number[];
}

function codeIn(text: string): string | undefined {
  const [, digits, letters = ""] = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/iu.exec(text) ?? [];
  return digits === undefined ? undefined : digits + letters.toUpperCase();
}

function degrees(text: string | undefined): number {
  return /^\s*\d{1,2}(?:[.,]\d+)?\s*$/u.test(text ?? "") ? Number((text ?? "").replace(",", ".")) : NaN;
}

/** A point in the Netherlands, whichever of the two stands first. */
function pointFrom(one: number, other: number): { lat: number; lon: number } | undefined {
  if (inNetherlands(one, other)) return { lat: one, lon: other };
  return inNetherlands(other, one) ? { lat: other, lon: one } : undefined;
}

function numberAt(row: readonly string[], column: number | undefined, most: number): number | undefined {
  const found = column === undefined ? undefined : numberFrom(row[column] ?? "", most < 1000);
  return found !== undefined && found >= 0 && found <= most ? found : undefined;
}

function tablePoint(row: readonly string[], columns: Columns): TablePoint | undefined {
  const postcode = codeIn(row[columns.postcode] ?? "");
  const point = pointFrom(degrees(row[columns.lat]), degrees(row[columns.lon]));
  if (postcode === undefined || point === undefined) return undefined;
  const precisionKm = numberAt(row, columns.precision, 500);
  const inhabitants = numberAt(row, columns.inhabitants, 1e7);
  return {
    postcode,
    ...point,
    ...(precisionKm === undefined ? {} : { precisionKm }),
    ...(inhabitants === undefined ? {} : { inhabitants }),
    names: [...new Set(columns.names.map((column) => (row[column] ?? "").trim()))].filter((name) => name !== ""),
  };
}

/** The columns of GeoNames: country, postcode, place, three divisions by name and code, latitude, longitude, accuracy. */
const geoNames: Columns = { postcode: 1, lat: 9, lon: 10, names: [2, 5] };

function isGeoNames(row: readonly string[]): boolean {
  return row.length >= 11 && /^[A-Z]{2}$/u.test(row[0] ?? "") && !isNaN(Number(row[9])) && !isNaN(Number(row[10]));
}

/** Headers, without capitals, accents, white space and signs. */
const headers = {
  postcode: /^(?:pc|pc4|pc6|p4|p6|postcode[46]?(?:cijfers|cijferig)?|[46]ppostcode|postalcode|zip|zipcode)$/u,
  lat: /^(?:wgs84)?(?:lat|latitude|breedtegraad|breedte|noorderbreedte)(?:wgs84)?$/u,
  lon: /^(?:wgs84)?(?:lon|lng|long|longitude|lengtegraad|lengte|oosterlengte)(?:wgs84)?$/u,
  precision: /^(?:rms|rmskm|precision|precisionkm|precisie|nauwkeurigheid|nauwkeurigheidkm)$/u,
  inhabitants: /^(?:inhabitants|population|inwoners|aantalinwoners|bevolking)$/u,
  names: /^(?:place|placename|plaats|plaatsnaam|woonplaats|woonplaatsnaam|city|town|stad|municipality|gemeente|gemeentenaam)$/u,
} as const; // prettier-ignore

/** Rows in which the header must stand: tables come with a title now and then. */
const headerWithin = 10;

/** Of several columns of postcodes the one with full ones, for it says the most. */
function fullest(columns: readonly number[], rows: readonly (readonly string[])[]): number | undefined {
  const full = (column: number): number => rows.filter((row) => codeIn(row[column] ?? "")?.length === 6).length;
  return [...columns].sort((one, other) => full(other) - full(one) || one - other)[0];
}

function columnsBelow(header: readonly string[], rows: readonly (readonly string[])[]): Columns | undefined {
  const plain = header.map((text) => folded(text).replace(/[^\p{L}\p{N}]/gu, ""));
  const places = (pattern: RegExp): number[] => plain.flatMap((text, column) => (pattern.test(text) ? [column] : []));
  const postcode = fullest(places(headers.postcode), rows);
  const [lat] = places(headers.lat);
  const [lon] = places(headers.lon);
  if (postcode === undefined || lat === undefined || lon === undefined) return undefined;
  const [precision] = places(headers.precision);
  const [inhabitants] = places(headers.inhabitants);
  return { postcode, lat, lon, precision, inhabitants, names: places(headers.names) };
}

/** The only column of which every cell passes; `undefined` where there are more, or none. */
function onlyColumn(rows: readonly (readonly string[])[], passes: (text: string) => boolean): number | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.every((row) => passes(row[column] ?? "")),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Columns of a list without headers, where the content leaves no doubt. */
function columnsByContent(rows: readonly (readonly string[])[]): Columns | undefined {
  const hasDecimals = (text: string): boolean => /[.,]\d{2}/u.test(text);
  const postcode = onlyColumn(rows, (text) => codeIn(text) !== undefined);
  const lat = onlyColumn(rows, (text) => hasDecimals(text) && inNetherlands(degrees(text), 5));
  const lon = onlyColumn(rows, (text) => hasDecimals(text) && inNetherlands(52, degrees(text)));
  return rows.length < 2 || postcode === undefined || lat === undefined || lon === undefined
    ? undefined
    : { postcode, lat, lon, names: [] };
}

/**
 * Recognises a file of postcodes by its first rows: GeoNames (`NL.txt`), or any list with a postcode, a latitude and a
 * longitude under headers in Dutch or English, in any order. `undefined` where it is something else.
 */
export function postcodeFile(rows: readonly (readonly string[])[]): PostcodeFile | undefined {
  const filled = rows.filter((row) => row.some((text) => text.trim() !== ""));
  if (filled.length > 0 && filled.every(isGeoNames)) {
    return { pointOf: (row) => (row[0] === "NL" ? tablePoint(row, geoNames) : undefined) };
  }
  const columns =
    filled
      .slice(0, headerWithin)
      .map((header, place) => columnsBelow(header, filled.slice(place + 1)))
      .find((found) => found !== undefined) ?? columnsByContent(filled);
  return columns === undefined ? undefined : { pointOf: (row) => tablePoint(row, columns) };
}
