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
 * on how many live elsewhere: a k-d tree (kdbush) over degrees, asked for the box around the circle; of those in the box
 * who are in the circle, by the straight line between two points, which needs no trigonometry. Never misses anybody;
 * gives a few who live just too far, for the exact rules to refuse. Imprecise points reach farther, so they
 * stand in trees of their own and one bad address does not make every search wide.
 */
export class Nearby {
  /** How many have a place at all. */
  readonly placed: number;
  private readonly layers: readonly Layer[];
  private readonly vectors: Vectors;
  /** Whom the search found so far, a bit each, by place. */
  private readonly found: Int32Array;

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
    this.vectors = new Vectors(households);
    this.found = new Int32Array(Math.ceil(households.length / 32));
    this.placed = this.layers.reduce((sum, { members }) => sum + members.length, 0);
  }

  /**
   * Everybody who may be within a limit of one of some points, as far as the precision of both lets anybody tell
   * (`isUncertain`: distances are certain from 1.28 standard errors on), and some others. By place, nobody twice.
   */
  within(points: readonly Location[], limitKm: number, others?: ReadonlySet<number>): readonly number[] {
    others?.forEach((place) => {
      this.mark(place);
    });
    for (const point of points) {
      for (const layer of this.layers) this.searchLayer(layer, point, limitKm);
    }
    return this.takeFound();
  }

  private searchLayer({ precisionKm, members, index }: Layer, point: Location, limitKm: number): void {
    const errorKm = Math.sqrt((point.precisionKm ** 2 + precisionKm ** 2) / 2);
    const radiusKm = limitKm + certainFrom * errorKm + marginKm;
    const from = vectorOf(point);
    const most = squaredChord(radiusKm);
    for (const box of boxesAround(point, radiusKm)) {
      for (const place of index.range(...box)) {
        const member = members[place] ?? 0;
        if (this.vectors.squaredChord(member, from) <= most) this.mark(member);
      }
    }
  }

  private mark(place: number): void {
    const word = place >> 5;
    this.found[word] = (this.found[word] ?? 0) | (1 << (place & 31));
  }

  /** Empties the set bit by bit: that is in order, and quicker than to sort. */
  private takeFound(): readonly number[] {
    const places: number[] = [];
    const { found } = this;
    for (let word = 0; word < found.length; word += 1) {
      for (let bits = found[word] ?? 0; bits !== 0; bits &= bits - 1) {
        places.push(32 * word + 31 - Math.clz32(bits & -bits));
      }
      found[word] = 0;
    }
    return places;
  }
}

/** A point as a vector of length 1 from the middle of the earth. */
interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function vectorOf({ lat, lon }: Location): Vector {
  const north = radians(lat);
  const east = radians(lon);
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) };
}

/** Square of the straight line between two points of a sphere of radius 1 that are so far apart along it. */
function squaredChord(kilometres: number): number {
  return (2 * Math.sin(Math.min(kilometres / earthRadiusKm, Math.PI) / 2)) ** 2;
}

/** The places of households as vectors; means nothing for those without a place. */
class Vectors {
  private readonly all: Float64Array;

  constructor(households: readonly Household[]) {
    this.all = new Float64Array(3 * households.length);
    households.forEach(({ location }, index) => {
      if (location === undefined) return;
      const { x, y, z } = vectorOf(location);
      this.all[3 * index] = x;
      this.all[3 * index + 1] = y;
      this.all[3 * index + 2] = z;
    });
  }

  /** Square of the straight line from a household to a point. */
  squaredChord(household: number, { x, y, z }: Vector): number {
    const { all } = this;
    const alongX = (all[3 * household] ?? 0) - x;
    const alongY = (all[3 * household + 1] ?? 0) - y;
    const alongZ = (all[3 * household + 2] ?? 0) - z;
    return alongX * alongX + alongY * alongY + alongZ * alongZ;
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
