import type { MapPoint } from "../../core/screens/views.ts";
import { roughKm } from "./map-projection.ts";

/** A round part of the map, to look at from nearby. */
export interface MapArea {
  readonly lat: number;
  readonly lon: number;
  /** From the middle to the edge. */
  readonly radiusKm: number;
}

/** How far around a pair is shown: several times as far as the two live apart, and never only their street. */
const [timesApart, leastKm] = [2.5, 4];

/** True for a point in an area; without one, everything is in it. */
export function isInArea(point: Pick<MapPoint, "lat" | "lon">, area: MapArea | undefined): boolean {
  return area === undefined || roughKm(point, area) <= area.radiusKm;
}

/** The surroundings of a pair. Undefined when nobody of it has a place, or when the map as a whole is no larger. */
export function areaAround(pair: readonly MapPoint[], all: readonly MapPoint[]): MapArea | undefined {
  const [first] = pair;
  if (first === undefined) return undefined;
  const mean = (of: (point: MapPoint) => number) => pair.reduce((sum, point) => sum + of(point), 0) / pair.length;
  const middle = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  const apartKm = pair.reduce((most, point) => Math.max(most, 2 * roughKm(point, middle)), 0);
  const area = { ...middle, radiusKm: Math.max(apartKm * timesApart, leastKm) };
  return all.every((point) => isInArea(point, area)) ? undefined : area;
}
