import { folded } from "./words.ts";

/** Towns with two names in daily use; the second stands for the first in tables. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["'s-gravenhage", "den haag"],
  ["s-gravenhage", "den haag"],
  ["the hague", "den haag"],
  ["'s-hertogenbosch", "den bosch"],
  ["s-hertogenbosch", "den bosch"],
]);

/** A place or municipality as we compare it: `Gemeente Almere` and `almere` are one. `""` where no name is left. */
export function placeKey(name: string): string {
  const plain = folded(name)
    .replace(/^(?:gemeente|gem\.?|municipality of|municipality)\s+(?=\p{L}|')/u, "")
    .replace(/[.,;:\s]+$/u, "");
  return otherNames.get(plain) ?? plain;
}
