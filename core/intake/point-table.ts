import { placeKey } from "./place-names.ts";
import {
  areaOf,
  comparePoints,
  farKm,
  kilometresBetween,
  listed,
  meanOf,
  screenedPoints,
  usualPrecisionKm,
  type LatLon,
  type PostcodePoint,
} from "./points.ts";
import type { TablePoint } from "./postcode-file.ts";

/** A point with its precision in kilometres. */
export type FoundPoint = Omit<PostcodePoint, "postcode">;

/** What a table of postcodes can tell. */
export interface PointTable {
  /** Postcodes whose points cannot be right, in the order of the alphabet. */
  readonly refused: readonly string[];
  /** The point that the table has for a postcode. */
  exact(postcode: string): FoundPoint | undefined;
  /** The middle of the full postcodes with these four digits, for a table that has no others. */
  streets(digits: string): FoundPoint | undefined;
  /** The middle of the codes with the same first three digits, for four digits that the table does not have. */
  estimated(digits: string): FoundPoint | undefined;
  /** The middle of a place; `unclear` where places of that name lie far apart. */
  named(name: string): FoundPoint | "unclear" | undefined;
}

interface CodePoint extends PostcodePoint {
  readonly inhabitants: number;
  readonly names: ReadonlySet<string>;
}

/** Root mean square distance of addresses to a point, when each of these points has its own spread around it. */
function spread(points: readonly PostcodePoint[], mean: LatLon, weightOf: (place: number) => number = () => 1): number {
  let [squares, total] = [0, 0];
  points.forEach((point, place) => {
    squares += weightOf(place) * (kilometresBetween(point, mean) ** 2 + point.precisionKm ** 2);
    total += weightOf(place);
  });
  return Math.sqrt(squares / total);
}

/** The rows of one postcode as one point: GeoNames has a row per village, lists of addresses one per house. */
function merged(postcode: string, rows: readonly TablePoint[]): CodePoint {
  const points = rows
    .map((row) => ({ ...row, precisionKm: row.precisionKm ?? usualPrecisionKm(postcode) }))
    .sort(comparePoints);
  const mean = meanOf(points);
  return {
    postcode,
    ...mean,
    precisionKm: spread(points, mean),
    inhabitants: points.reduce((most, { inhabitants }) => Math.max(most, inhabitants ?? 0), 0),
    names: new Set(points.flatMap(({ names }) => names.map(placeKey))),
  };
}

/** The middle of the full postcodes of one area. Never more precise than an area is: some of its streets may be missing. */
function ofStreets(digits: string, codes: readonly CodePoint[]): CodePoint {
  const mean = meanOf(codes);
  return {
    postcode: digits,
    ...mean,
    precisionKm: Math.max(spread(codes, mean), usualPrecisionKm(digits)),
    inhabitants: 0,
    names: new Set(codes.flatMap(({ names }) => [...names])),
  };
}

/**
 * The middle of some codes, and how far from it one more such code will be: a code that was not there when the middle
 * was taken lies farther from it than the others do, by n + 1 over n - 1. Of one code alone there is no telling.
 */
function amid(codes: readonly CodePoint[]): FoundPoint | undefined {
  const count = codes.length;
  if (count < 2) return undefined;
  const mean = meanOf(codes);
  const away = codes.reduce((sum, code) => sum + kilometresBetween(code, mean) ** 2, 0) / count;
  const own = codes.reduce((sum, { precisionKm }) => sum + precisionKm ** 2, 0) / count;
  return { ...mean, precisionKm: Math.sqrt((away * (count + 1)) / (count - 1) + own) };
}

/** The middle of the codes of a place, by where its people live. */
function middleOf(codes: readonly CodePoint[]): FoundPoint | "unclear" | undefined {
  if (codes.length === 0) return undefined;
  const counted = codes.some(({ inhabitants }) => inhabitants > 0);
  const weightOf = (place: number): number => (counted ? (codes[place]?.inhabitants ?? 0) : 1);
  const mean = meanOf(codes, weightOf);
  const precisionKm = spread(codes, mean, weightOf);
  return precisionKm > farKm ? "unclear" : { ...mean, precisionKm };
}

function byCode<Point extends { readonly postcode: string }>(points: readonly Point[]): Point[] {
  return [...points].sort((one, other) => (one.postcode < other.postcode ? -1 : 1));
}

/**
 * A table of postcodes from the rows of a file, in any order. Points over 15 km from the mean of their three-digit area
 * are refused (contracts.md) and take no part in anything else.
 */
export function pointTable(rows: readonly TablePoint[]): PointTable {
  const { kept, refused } = screenedPoints(rows);
  const codes = byCode([...listed(kept, ({ postcode }) => postcode)].map(([postcode, some]) => merged(postcode, some)));
  const exact = new Map(codes.map((code) => [code.postcode, code]));
  const streets = listed(codes.filter(({ postcode }) => postcode.length === 6), ({ postcode }) => postcode.slice(0, 4)); // prettier-ignore
  const wrong = new Set(refused.map(({ postcode }) => postcode).filter((postcode) => !exact.has(postcode)));
  // An area of which the table says something impossible may really lie far off: no middle of others stands for it.
  const doubtful = new Set([...wrong].map((postcode) => postcode.slice(0, 4)));
  const streetsOf = (digits: string): CodePoint | undefined => {
    const some = streets.get(digits);
    return some === undefined ? undefined : ofStreets(digits, some);
  };
  const areas = byCode([
    ...codes.filter(({ postcode }) => postcode.length === 4),
    ...[...streets.keys()].filter((digits) => !exact.has(digits)).flatMap((digits) => streetsOf(digits) ?? []),
  ]);
  return {
    refused: [...wrong].sort(),
    exact: (postcode) => exact.get(postcode),
    streets: streetsOf,
    estimated: (digits) =>
      doubtful.has(digits) ? undefined : amid(areas.filter(({ postcode }) => areaOf(postcode) === areaOf(digits))),
    named: (name) => middleOf(areas.filter(({ names }) => names.has(placeKey(name)))),
  };
}
