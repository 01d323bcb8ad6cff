import type { Location } from "../records/words.ts";
import { placeKey } from "./place-names.ts";
import { areaOf } from "./points.ts";
import type { TablePoint } from "./postcode-file.ts";
import type { Reading } from "./reading.ts";

/** What a workbook says of where its people live. Everything is there once, in the order of the alphabet. */
export interface UsedPlaces {
  /** As `1234AB`, or `1234` where the letters are not known. */
  readonly postcodes: readonly string[];
  /** Those of people who have no coordinates of their own. */
  readonly lacking: readonly string[];
  /** Places of people of whom no postcode is known, one spelling of each. */
  readonly names: readonly string[];
}

/** Somebody with a home. */
interface Housed {
  readonly postcode?: string | undefined;
  readonly location?: Location | undefined;
  readonly municipality?: string | undefined;
}

function everybody({ groups, households }: Reading): Housed[] {
  return [
    ...groups.flatMap(({ record }) => [record, ...(record.members ?? [])]),
    ...households.map(({ record }) => record),
  ];
}

function sortedOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The postcodes and places of groups, members and households: all that a table of postcodes is asked for. */
export function usedPlaces(reading: Reading): UsedPlaces {
  const people = everybody(reading);
  const lacking = people.filter(({ location }) => location?.source !== "sheet");
  const codes = (some: readonly Housed[]): string[] => sortedOnce(some.flatMap(({ postcode }) => postcode ?? []));
  const names = lacking.flatMap(({ postcode, municipality }) => (postcode === undefined ? (municipality ?? []) : []));
  const spelled = new Map(sortedOnce(names).map((name) => [placeKey(name), name]));
  spelled.delete("");
  return { postcodes: codes(people), lacking: codes(lacking), names: [...spelled.values()] };
}

/**
 * Whether a row of a table of postcodes can matter: its code is used, or lies beside one that is and tells how far a
 * point may be from there, or it lies in a place that is used.
 */
export function isUsed({ postcodes, names }: UsedPlaces): (point: TablePoint) => boolean {
  const areas = new Set(postcodes.map(areaOf));
  const places = new Set(names.map(placeKey));
  return (point) =>
    areas.has(areaOf(point.postcode)) || (places.size > 0 && point.names.some((name) => places.has(placeKey(name))));
}
