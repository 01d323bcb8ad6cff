import { districtMiddles } from "./places.ts";

const comma = (value: number): string => String(value).replace(".", ",");

/**
 * The text of `samples/postcodes.csv`: the rough middles of the districts of the sample, a kilometre precise. Good enough
 * to try the command on, and for nothing else.
 */
export function postcodesCsv(): string {
  const rows = districtMiddles().map(([city, digits, lat, lon]) =>
    [String(digits), comma(lat), comma(lon), "1,0", city].join(";"),
  );
  return ["Postcode;Breedtegraad;Lengtegraad;Nauwkeurigheid (km);Plaats", ...rows, ""].join("\r\n");
}
