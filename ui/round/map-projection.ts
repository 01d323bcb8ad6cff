/** Kilometres in a degree of latitude, on the sphere that distances are counted on. */
const kmPerDegree = (Math.PI * 6371.0088) / 180;

/** Size of the drawing in its own units; the page scales it. */
const width = 400;
const [least, most] = [240, 440];
/** Room around the outermost points, for their marks. */
const margin = 18;
/** A drawing of one street would say more than the points know. */
const smallestSpanKm = 2;

/** A place on the drawing, from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How places become spots: north up, one scale in both directions. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly unitsPerKm: number;
  spot(place: { readonly lat: number; readonly lon: number }): Spot;
}

function middle(values: readonly number[]): { readonly centre: number; readonly span: number } {
  const low = values.reduce((one, other) => Math.min(one, other), Infinity);
  const high = values.reduce((one, other) => Math.max(one, other), -Infinity);
  return { centre: (low + high) / 2, span: high - low };
}

/**
 * The projection in which all these places fit: degrees of longitude shrunk by the cosine of the mean latitude, which is
 * true to shape over the size of a region. Undefined without places.
 */
export function projectionOf(
  places: readonly { readonly lat: number; readonly lon: number }[],
): Projection | undefined {
  if (places.length === 0) return undefined;
  const latitudes = middle(places.map(({ lat }) => lat));
  const longitudes = middle(places.map(({ lon }) => lon));
  const meanLatitude = places.reduce((sum, { lat }) => sum + lat, 0) / places.length;
  const kmPerLongitude = kmPerDegree * Math.cos((meanLatitude * Math.PI) / 180);
  const acrossKm = Math.max(longitudes.span * kmPerLongitude, smallestSpanKm);
  const downKm = Math.max(latitudes.span * kmPerDegree, smallestSpanKm);
  const unitsPerKm = Math.min((width - 2 * margin) / acrossKm, (most - 2 * margin) / downKm);
  const height = Math.max(least, downKm * unitsPerKm + 2 * margin);
  return {
    width,
    height,
    unitsPerKm,
    spot: ({ lat, lon }) => ({
      x: width / 2 + (lon - longitudes.centre) * kmPerLongitude * unitsPerKm,
      y: height / 2 - (lat - latitudes.centre) * kmPerDegree * unitsPerKm,
    }),
  };
}

/** Straight-line distance over a region, in kilometres; good enough to see who stands near. */
export function roughKm(
  one: { readonly lat: number; readonly lon: number },
  other: { readonly lat: number; readonly lon: number },
): number {
  const shrunk = Math.cos((((one.lat + other.lat) / 2) * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, (one.lon - other.lon) * shrunk) * kmPerDegree;
}

/** The length for a scale bar: the longest of 1, 2 or 5 times a power of ten that takes at most a third of the width. */
export function scaleBarKm({ unitsPerKm }: Projection): number {
  const mostKm = width / 3 / unitsPerKm;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  return ([5, 2, 1].find((times) => times * power <= mostKm) ?? 1) * power;
}
