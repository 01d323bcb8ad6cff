/** A point of a postcode, full or of four digits. */
export interface PostcodePoint {
  readonly postcode: string;
  readonly lat: number;
  readonly lon: number;
  /** Root mean square distance of an address of the area to this point, in kilometres. */
  readonly precisionKm: number;
}

/** What a point without precision gets: of four digits the median spread of addresses around it (contracts.md). */
const areaPrecisionKm = 0.6;
/** A full postcode is a piece of a street: half of its addresses lie within 18 m of its middle (intake.md 1.3). */
const streetPrecisionKm = 0.02;

/** Kilometres of precision of a postcode for which nobody gives any. */
export function usualPrecisionKm(postcode: string): number {
  return postcode.length === 6 ? streetPrecisionKm : areaPrecisionKm;
}

/** Points farther than this in kilometres from the mean of their three-digit area are refused (contracts.md). */
export const farKm = 15;

/** Degrees north and degrees east. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** Straight-line kilometres over the mean earth of contracts.md, by haversine. */
export function kilometresBetween(one: LatLon, other: LatLon): number {
  const radians = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const chord =
    half(one.lat, other.lat) + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * half(one.lon, other.lon);
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** From south to north and then from west to east: sums of fractions depend on their order, and rows can be sorted. */
export function comparePoints(one: LatLon, other: LatLon): number {
  return one.lat - other.lat || one.lon - other.lon;
}

/** The mean of some points with weights, at least one of which is above 0. */
export function meanOf(points: readonly LatLon[], weightOf: (place: number) => number = () => 1): LatLon {
  let [lat, lon, total] = [0, 0, 0];
  points.forEach((point, place) => {
    const weight = weightOf(place);
    lat += weight * point.lat;
    lon += weight * point.lon;
    total += weight;
  });
  return { lat: lat / total, lon: lon / total };
}

/** The farthest of some numbers; a list can be longer than a function has arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

/**
 * Of the points of one three-digit area those that are too far from their mean. The farthest goes first and the mean is
 * taken again, because a single wrong point draws the mean away from the right ones.
 */
function farPoints<Point extends LatLon>(points: readonly Point[]): Set<Point> {
  const far = new Set<Point>();
  for (let rest = [...points].sort(comparePoints); rest.length > 1;) {
    const mean = meanOf(rest);
    const distances = rest.map((point) => kilometresBetween(point, mean));
    const farthest = largest(distances);
    if (farthest <= farKm) break;
    rest.forEach((point, place) => {
      if ((distances[place] ?? 0) >= farthest - 1e-9) far.add(point);
    });
    rest = rest.filter((point) => !far.has(point));
  }
  return far;
}

/** Items in lists by a key, in their order. */
export function listed<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list === undefined) lists.set(keyOf(item), [item]);
    else list.push(item);
  }
  return lists;
}

/** The first three digits of a postcode: those of a town or a few villages. */
export function areaOf(postcode: string): string {
  return postcode.slice(0, 3);
}

/** Takes out the points of a postcode table that cannot be right: over 15 km from the mean of their three-digit area. */
export function screenedPoints<Point extends LatLon & { readonly postcode: string }>(
  points: readonly Point[],
): { readonly kept: readonly Point[]; readonly refused: readonly Point[] } {
  const areas = listed(points, ({ postcode }) => areaOf(postcode));
  const far = new Set([...areas.values()].flatMap((area) => [...farPoints(area)]));
  return { kept: points.filter((point) => !far.has(point)), refused: points.filter((point) => far.has(point)) };
}
