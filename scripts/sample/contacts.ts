import { inTurn } from "./chance.ts";
import { inventedEmail, inventedPhone, inventedSurnames } from "./invented-names.ts";
import type { City } from "./places.ts";

/** An invented contact person: who phones both sides of a match. */
export interface SampleContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** As typed: `Nederlands`, `NL`, `Engels`. */
  readonly language: string;
  readonly city: City;
}

const placed: readonly (readonly [name: string, language: string, city: City])[] = [
  ["Marit", "Nederlands", "Almere"],
  ["Joost", "NL", "Haarlem"],
  ["Samira", "Nederlands", "Haarlem"],
  ["Ravi", "Engels", "Den Haag"],
  ["Tineke", "nederlands", "Den Haag"],
  ["Mirte", "Nederlands", "Rotterdam"],
  ["Aziz", "NL", "Rotterdam"],
];

/** Seven invented contact persons, at least one in every city. */
export const sampleContacts: readonly SampleContact[] = placed.map(([first, language, city], n) => {
  const name = `${first} ${inTurn(inventedSurnames, n)}`;
  return { name, email: inventedEmail(name), phone: inventedPhone(n + 1), language, city };
});

/** The contact person for the n-th group or household of a city, in turn. */
export function contactIn(city: City, n: number): string {
  return inTurn(
    sampleContacts.filter((contact) => contact.city === city),
    n,
  ).name;
}
