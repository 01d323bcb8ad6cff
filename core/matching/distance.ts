import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Location } from "../records/words.ts";
import type { Settings } from "../settings.ts";
import { areaOf, type AreaTable } from "./area-table.ts";
import { compareText } from "./codes.ts";

/** Mean radius of the earth in kilometres (IUGG), for the great-circle distance on a sphere. */
export const earthRadiusKm = 6371.0088;

/** How many standard errors a distance must be from the limit to count as certain: 10 % on either side (intake.md 1.4). */
export const certainFrom = 1.28;

/** How far a pair lives apart, as far as that is known. */
export interface Distance {
  /** Great-circle distance, or what people gave for these two postcodes; rounded to whole metres. */
  readonly metres: number;
  /** Standard error in kilometres; 0 where both points are exact, or people gave the distance. */
  readonly errorKm: number;
  /** Set where people gave the distance between the two postcodes (`AreaTable`). */
  readonly byTable?: true;
  /** True for a pair that people fixed without the place of both: the other numbers say nothing then. */
  readonly unknown?: true;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** A place with its postcode, where that is known: people can say how far it is from another. */
export interface Address extends Location {
  readonly postcode?: string;
}

/** An address, with what every distance from it needs. */
export interface Point extends Address {
  /** Of the latitude. */
  readonly cosine: number;
}

/** The place as a point to measure from. */
export function pointAt(address: Address): Point {
  return { ...address, cosine: Math.cos(radians(address.lat)) };
}

function addressAt(location: Location, postcode: string | undefined): Address {
  return postcode === undefined ? location : { ...location, postcode };
}

/** What of a point every distance to it needs. */
export interface Measured extends Pick<Point, "lat" | "lon" | "precisionKm" | "cosine"> {
  readonly postcode?: string | undefined;
}

/** Great-circle distance by haversine, in whole metres. */
function metresBetween(one: Measured, other: Measured): number {
  const north = Math.sin(radians(other.lat - one.lat) / 2);
  const east = Math.sin(radians(other.lon - one.lon) / 2);
  const chord = north * north + one.cosine * other.cosine * (east * east);
  return Math.round(2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord))) * 1000);
}

/**
 * How far two addresses lie apart. What people gave goes before the straight line, and is taken at its word: whoever writes
 * that it is 12 km round the water does not mean more or less.
 */
function between(one: Measured, other: Measured, table: AreaTable | undefined): Distance {
  const given =
    table === undefined || one.postcode === undefined || other.postcode === undefined
      ? undefined
      : table.kilometres(one.postcode, other.postcode);
  if (given !== undefined) return { metres: Math.round(given * 1000), errorKm: 0, byTable: true };
  return {
    metres: metresBetween(one, other),
    errorKm: Math.sqrt((one.precisionKm * one.precisionKm + other.precisionKm * other.precisionKm) / 2),
  };
}

/** From south to north, then west to east, then exact to rough: an order that no order of rows changes (R6). */
function comparePlaces(one: Address, other: Address): number {
  return (
    one.lat - other.lat ||
    one.lon - other.lon ||
    one.precisionKm - other.precisionKm ||
    compareText(one.source, other.source) ||
    compareText(one.postcode ?? "", other.postcode ?? "")
  );
}

/** The postcode that all have, or the area that all lie in; none where they live in several. */
function sharedPostcode(addresses: readonly [Address, ...Address[]]): string | undefined {
  const [{ postcode }] = addresses;
  if (postcode === undefined || addresses.every((one) => one.postcode === postcode)) return postcode;
  const area = areaOf(postcode);
  return addresses.every((one) => areaOf(one.postcode ?? "") === area) ? area : undefined;
}

/**
 * The mean of some points, each with its own error; good for a city, not for the globe. A middle between several areas
 * lies in none that people could have meant, so it has no postcode.
 */
function middleOf(points: readonly [Address, ...Address[]]): Address {
  const mean = (of: (point: Location) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const precisionKm = Math.sqrt(mean((point) => point.precisionKm ** 2) / points.length);
  const middle = { lat: mean((point) => point.lat), lon: mean((point) => point.lon), precisionKm };
  return addressAt({ ...middle, source: points[0].source }, sharedPostcode(points));
}

/**
 * The addresses of a group that count: those of its members where they are known, else its own. With `mean` the middle
 * of them. Empty when nothing is known. In an order of their own, whatever that of the members' rows: sums of fractions
 * depend on it, too (R6). Each with its own postcode; an address without a place does not count, postcode or not.
 */
export function pointsOf(group: Group, from: Settings["distance.from"]): readonly Address[] {
  const [first, ...others] = (group.members ?? [])
    .flatMap(({ location, postcode }) => (location === undefined ? [] : [addressAt(location, postcode)]))
    .sort(comparePlaces);
  if (first === undefined) return group.location === undefined ? [] : [addressAt(group.location, group.postcode)];
  return from === "mean" ? [middleOf([first, ...others])] : [first, ...others];
}

/** Where a household lives, as a point to measure from; absent when unknown. */
export function pointOf({ location, postcode }: Household): Point | undefined {
  return location === undefined ? undefined : pointAt(addressAt(location, postcode));
}

/** Whether a distance counts before another: nearer or farther, and among equal ones the better known, or given (R6). */
function counts(one: Distance, other: Distance, from: Settings["distance.from"]): boolean {
  if (one.metres === other.metres) {
    return one.errorKm < other.errorKm || (one.errorKm === other.errorKm && one.byTable === true);
  }
  return from === "farthest" ? one.metres > other.metres : one.metres < other.metres;
}

/**
 * How far somebody lives from the points of a group, by the nearest or the farthest of them; absent without any. By the
 * table of people where there is one and it has the two postcodes, else along a straight line.
 */
export function distanceTo(
  points: readonly Measured[],
  place: Measured,
  from: Settings["distance.from"],
  table?: AreaTable,
): Distance | undefined {
  let chosen: Distance | undefined;
  for (const point of points) {
    const distance = between(point, place, table);
    if (chosen === undefined || counts(distance, chosen, from)) chosen = distance;
  }
  return chosen;
}

/** Two addresses at the same area point are rarely neighbours: 0 km would promise too much (intake.md 1.3). */
export function isSameArea({ metres, errorKm }: Distance): boolean {
  return metres === 0 && errorKm > 0;
}

/** Whether a distance is too close to the limit, for how well it is known, to tell on which side it is. */
export function isUncertain({ metres, errorKm }: Distance, limitKm: number): boolean {
  return errorKm > 0 && Math.abs((limitKm - metres / 1000) / errorKm) < certainFrom;
}
