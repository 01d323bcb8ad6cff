import type { Chance } from "./chance.ts";

/** The four cities of the pilot, as the report names them. */
export const cities = ["Almere", "Haarlem", "Den Haag", "Rotterdam"] as const;
/** One of the four cities. */
export type City = (typeof cities)[number];

/** An invented home: a point somewhere in a district, and a postcode with a Q in it that no street has. */
export interface Home {
  /** `1234 AQ`. */
  readonly postcode: string;
  /** Degrees north, four decimals. */
  readonly lat: number;
  /** Degrees east, four decimals. */
  readonly lon: number;
}

/** Four digits with the rough middle of a district, two decimals: about a kilometre. */
type District = readonly [digits: number, lat: number, lon: number];

/** Districts where people of the sample live. */
// prettier-ignore
const districts: Readonly<Record<City, readonly District[]>> = {
  Almere: [[1324, 52.36, 5.21], [1326, 52.37, 5.25], [1315, 52.37, 5.22], [1335, 52.4, 5.29], [1354, 52.34, 5.22]],
  Haarlem: [[2012, 52.37, 4.63], [2023, 52.4, 4.63], [2033, 52.37, 4.66], [2036, 52.35, 4.65], [2025, 52.41, 4.65]],
  "Den Haag": [[2512, 52.07, 4.31], [2526, 52.06, 4.31], [2562, 52.07, 4.28], [2544, 52.04, 4.26],
    [2585, 52.09, 4.3], [2593, 52.09, 4.34], [2492, 52.07, 4.4], [2553, 52.05, 4.23]],
  Rotterdam: [[3012, 51.92, 4.48], [3039, 51.93, 4.46], [3061, 51.93, 4.51], [3072, 51.9, 4.49],
    [3083, 51.89, 4.48], [3053, 51.96, 4.47], [3067, 51.94, 4.55]],
};

/** Two corners of Rotterdam farther than five kilometres from the rest: whoever lives there waits. */
export const farAway = { southWest: [3192, 51.86, 4.36], coast: [3151, 51.98, 4.13] } as const;

/** The rough middles of all districts: city, four digits, degrees north and east. */
export function districtMiddles(): readonly (readonly [city: City, digits: number, lat: number, lon: number])[] {
  const far = Object.values(farAway).map((district) => ["Rotterdam", ...district] as const);
  return [...cities.flatMap((city) => districts[city].map((district) => [city, ...district] as const)), ...far];
}

const letters = "A B C D E G H J K L M N P R S T V W X Z".split(" ");
const fourDecimals = (degrees: number): number => Math.round(degrees * 10000) / 10000;

/** An invented home in this district: within about 900 metres of its middle. */
export function homeIn(chance: Chance, [digits, lat, lon]: District): Home {
  return {
    postcode: `${digits} ${chance.pick(letters)}Q`,
    lat: fourDecimals(lat + chance.whole(-60, 60) / 10000),
    lon: fourDecimals(lon + chance.whole(-90, 90) / 10000),
  };
}

/** An invented home somewhere in the city. */
export function homeInCity(chance: Chance, city: City): Home {
  return homeIn(chance, chance.pick(districts[city]));
}
