import { chanceFrom, inTurn } from "./chance.ts";
import { inventedAmbassadors } from "./invented-names.ts";
import { cities, type City } from "./places.ts";

/** An invented cultural ambassador. */
export interface SampleAmbassador {
  readonly code: string;
  readonly name: string;
  /** As typed. */
  readonly languages: string;
  readonly city: City;
  /** Matches at once. */
  readonly capacity: number;
}

const languages = [
  "Arabisch, Nederlands",
  "Tigrinya en Nederlands",
  "arabisch / Engels",
  "Arabisch, Nederlands",
  "Tigrinja, Engels",
  "Koerdisch (Kurmanji), Arabisch",
  "Farsi, Nederlands",
  "Arabisch; Nederlands",
];

/** Eighteen invented ambassadors, as many as the pilot had. */
export function sampleAmbassadors(): SampleAmbassador[] {
  const chance = chanceFrom(18);
  return inventedAmbassadors.map((name, n) => ({
    code: `CA-${String(n + 1).padStart(2, "0")}`,
    name,
    languages: inTurn(languages, n),
    city: inTurn([...cities, "Rotterdam", "Den Haag", "Haarlem"] as const, n),
    capacity: chance.whole(2, 4),
  }));
}
