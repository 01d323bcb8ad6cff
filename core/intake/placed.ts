import type { PointTable, FoundPoint } from "./point-table.ts";
import { placeKey } from "./place-names.ts";
import type { Places } from "./places.ts";

/** How a point was found: as it stands in the table, or as a middle of some of its points. */
export type PointOrigin = "table" | "streets" | "estimated" | "name";

/** A point to add for a postcode or a place. */
export interface PlacedPoint extends FoundPoint {
  /** A postcode, or the name of a place. */
  readonly subject: string;
  readonly origin: PointOrigin;
}

/** What a table gives for the postcodes and places of a workbook. */
export interface Placed {
  readonly added: readonly PlacedPoint[];
  /** How many were known to the workbook already. */
  readonly known: number;
  /** Postcodes and places that cannot be placed at all. */
  readonly unknown: readonly string[];
  /** Places whose name stands for several that lie far apart. */
  readonly unclear: readonly string[];
}

function placedPoint(subject: string, origin: PointOrigin, found: FoundPoint | undefined): PlacedPoint[] {
  if (found === undefined) return [];
  const { lat, lon, precisionKm } = found;
  return [{ subject, origin, lat, lon, precisionKm }];
}

/** The middle of what lies around, for four digits that the table does not have; of its own streets first. */
function aroundPoint(digits: string, table: PointTable): PlacedPoint[] {
  const [streets] = placedPoint(digits, "streets", table.streets(digits));
  return streets === undefined ? placedPoint(digits, "estimated", table.estimated(digits)) : [streets];
}

/**
 * The points of the postcodes that a workbook does not know yet: of the full code and of its four digits, as far as the
 * table has them. `around` allows middles of other points for codes that it does not have.
 */
export function placedPostcodes(
  postcodes: readonly string[],
  places: Places,
  table: PointTable,
  around: boolean,
): Omit<Placed, "unclear"> {
  const added = new Map<string, PlacedPoint>();
  const unknown: string[] = [];
  let known = 0;
  for (const postcode of postcodes) {
    const digits = postcode.slice(0, 4);
    const codes = [...new Set([postcode, digits])];
    const isKnown = codes.some((code) => places.points.has(code));
    const exact = codes
      .filter((code) => !places.points.has(code))
      .flatMap((code) => placedPoint(code, "table", table.exact(code)));
    const found = exact.length > 0 || isKnown || !around ? exact : aroundPoint(digits, table);
    for (const point of found) added.set(point.subject, point);
    if (found.length === 0 && isKnown) known += 1;
    if (found.length === 0 && !isKnown) unknown.push(postcode);
  }
  return { added: [...added.values()], known, unknown };
}

/** The middles of places that a workbook does not know yet. */
export function placedNames(names: readonly string[], places: Places, table: PointTable): Placed {
  const lacking = names.filter((name) => !places.names.has(placeKey(name)));
  const found = lacking.map((name) => [name, table.named(name)] as const);
  return {
    added: found.flatMap(([name, point]) => (point === "unclear" ? [] : placedPoint(name, "name", point))),
    known: names.length - lacking.length,
    unknown: found.flatMap(([name, point]) => (point === undefined ? [name] : [])),
    unclear: found.flatMap(([name, point]) => (point === "unclear" ? [name] : [])),
  };
}
