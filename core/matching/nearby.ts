import KDBush from "kdbush";
import type { Household } from "../records/household.ts";
import type { Location } from "../records/words.ts";
import { certainFrom, earthRadiusKm } from "./distance.ts";

/** Room for rounding to whole metres and in the arithmetic below, in kilometres. */
const marginKm = 0.01;
/** Precisions below this are taken together, in kilometres. */
const finestKm = 1 / 16;

/** Households whose points are about as precise, findable by place. */
interface Layer {
  /** None of them is less precise than this. */
  readonly precisionKm: number;
  readonly members: Int32Array;
  readonly index: KDBush;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/**
 * Finds who lives so near a point that a pair might be allowed, in a time that depends on how many there are and hardly
 * on how many live elsewhere: a k-d tree (kdbush) over degrees, asked for the box around the circle. Never misses
 * anybody; gives some who live just too far, for the exact rules to refuse. Imprecise points reach farther, so they
 * stand in trees of their own and one bad address does not make every search wide.
 */
export class Nearby {
  /** How many have a place at all. */
  readonly placed: number;
  private readonly layers: readonly Layer[];
  /** Per household the number of the search that found it last. */
  private readonly foundIn: Int32Array;
  private search = 0;

  constructor(households: readonly Household[]) {
    const byPrecision = new Map<number, number[]>();
    households.forEach(({ location }, index) => {
      if (location === undefined) return;
      const precisionKm = roundedUp(location.precisionKm);
      const others = byPrecision.get(precisionKm);
      if (others === undefined) byPrecision.set(precisionKm, [index]);
      else others.push(index);
    });
    this.layers = [...byPrecision].map(([precisionKm, members]) => layerOf(households, precisionKm, members));
    this.foundIn = new Int32Array(households.length);
    this.placed = this.layers.reduce((sum, { members }) => sum + members.length, 0);
  }

  /**
   * Everybody who may be within a limit of one of some points, as far as the precision of both lets anybody tell
   * (`isUncertain`: distances are certain from 1.28 standard errors on). By place, nobody twice.
   */
  within(points: readonly Location[], limitKm: number): Int32Array {
    this.search += 1;
    const found: number[] = [];
    for (const point of points) {
      for (const layer of this.layers) this.searchLayer(layer, point, limitKm, found);
    }
    return new Int32Array(found).sort();
  }

  private searchLayer({ precisionKm, members, index }: Layer, point: Location, limitKm: number, found: number[]): void {
    const errorKm = Math.sqrt((point.precisionKm ** 2 + precisionKm ** 2) / 2);
    for (const box of boxesAround(point, limitKm + certainFrom * errorKm + marginKm)) {
      for (const place of index.range(...box)) {
        const member = members[place] ?? 0;
        if (this.foundIn[member] === this.search) continue;
        this.foundIn[member] = this.search;
        found.push(member);
      }
    }
  }
}

/** The next power of two, so that there are few layers. */
function roundedUp(precisionKm: number): number {
  return precisionKm <= 0 ? 0 : Math.max(finestKm, 2 ** Math.ceil(Math.log2(precisionKm)));
}

function layerOf(households: readonly Household[], precisionKm: number, members: readonly number[]): Layer {
  const index = new KDBush(members.length);
  for (const member of members) {
    const { lat = 0, lon = 0 } = households[member]?.location ?? {};
    index.add(lon, lat);
  }
  return { precisionKm, members: Int32Array.from(members), index: index.finish() };
}

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/**
 * Boxes in degrees that hold every point within so many kilometres: one, and a second where the circle passes the line
 * of 180 degrees. A circle is widest where a meridian touches it: sin(longitude) = sin(radius) / cos(latitude).
 */
function boxesAround({ lat, lon }: Location, radiusKm: number): readonly Box[] {
  const radius = radiusKm / earthRadiusKm;
  const [south, north] = [lat - degrees(radius), lat + degrees(radius)];
  if (south <= -90 || north >= 90) return [[-180, south, 180, north]];
  const half = degrees(Math.asin(Math.min(1, Math.sin(radius) / Math.cos(radians(lat)))));
  const [west, east] = [lon - half, lon + half];
  return [
    [west, south, east, north],
    ...(west < -180 ? [[west + 360, south, 180, north] as const] : []),
    ...(east > 180 ? [[-180, south, east - 360, north] as const] : []),
  ];
}
