import type { Chance } from "../chance.ts";
import { districtMiddles, type City, type Home } from "../places.ts";

/** A home of the reconstructed sample: a point and a postcode, both invented. */
const spread = { lat: 160, lon: 240 };

function fourDecimals(degrees: number): number {
  return Math.round(degrees * 10000) / 10000;
}

/**
 * An invented home near the rough middle of one district of the city, in a square of which the corners are less than five
 * kilometres apart: everybody of a city can be matched with everybody else there, as the published totals need.
 */
export function nearbyHome(chance: Chance, city: City): Home {
  const [, digits, lat, lon] = districtMiddles().find(([name]) => name === city) ?? raise(city);
  return {
    postcode: `${digits} ${chance.pick(["A", "B", "C", "D", "E"])}Q`,
    lat: fourDecimals(lat + chance.whole(-spread.lat, spread.lat) / 10000),
    lon: fourDecimals(lon + chance.whole(-spread.lon, spread.lon) / 10000),
  };
}

function raise(city: City): never {
  throw new RangeError(`no district in ${city}`);
}
