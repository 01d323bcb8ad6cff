import { householdTypes, type HouseholdType } from "../../core/records/words.ts";
import { backgrounds, type Background } from "./backgrounds.ts";
import { chanceFrom, inTurn, itemAt, type Chance } from "./chance.ts";
import { compositions, type Composition } from "./compositions.ts";
import { contactIn } from "./contacts.ts";
import { daysAfter } from "./days.ts";
import { cities, farAway, homeIn, homeInCity, type City, type Home } from "./places.ts";

/** An invented household. */
export interface SampleHousehold extends Composition, Background {
  /** `H-001` to `H-071`; the first 42 keep the pilot's published totals. */
  readonly code: string;
  readonly city: City;
  /** Absent for one household whose home is not known yet. */
  readonly home: Home | undefined;
  /** 0 to 8; absent for one household still to be asked. */
  readonly vulnerability: number | undefined;
  readonly consent: "ja" | "nee" | "weet niet";
  /** The kinds of group preferred, best first; empty where no preference was given. */
  readonly wishes: readonly HouseholdType[];
  /** As typed. */
  readonly ambassador: string;
  readonly registeredOn: string;
  readonly housedOn: string;
  /** As typed. */
  readonly status: string;
  readonly contact: string;
}

/** Households with something to look at. */
const particular: Readonly<Record<string, Partial<SampleHousehold>>> = {
  "H-009": { vulnerability: 8 },
  "H-021": { vulnerability: 7 },
  "H-033": { vulnerability: 7 },
  "H-050": { vulnerability: 8 },
  "H-017": { vulnerability: undefined },
  "H-038": { home: undefined },
  "H-012": { consent: "nee" },
  "H-055": { consent: "nee" },
  "H-026": { consent: "weet niet" },
  "H-044": { consent: "weet niet" },
  "H-063": { consent: "weet niet" },
  "H-030": { status: "gepauzeerd" },
  "H-047": { status: "aangemeld" },
  "H-068": { status: "teruggetrokken" },
};

/** Per city: as many of the first 42 as it has groups, then the 29 in about the same proportions. */
const perCity: readonly (readonly [city: City, pilot: number, others: number])[] = [
  ["Almere", 5, 3],
  ["Haarlem", 12, 8],
  ["Den Haag", 13, 9],
  ["Rotterdam", 12, 9],
];

function citiesOf(chance: Chance): City[] {
  const pilot = perCity.flatMap(([city, count]) => Array.from({ length: count }, () => city));
  const others = perCity.flatMap(([city, , count]) => Array.from({ length: count }, () => city));
  return [...chance.shuffled(pilot), ...chance.shuffled(others)];
}

/** Every twelfth or so of Rotterdam lives on the coast, out of reach of all groups. */
function homeOf(chance: Chance, city: City): Home {
  return city === "Rotterdam" && chance.happens(0.1) ? homeIn(chance, farAway.coast) : homeInCity(chance, city);
}

/** People who live alike come first more often than not; most name two to four kinds. */
function wishesOf(chance: Chance, own: HouseholdType): HouseholdType[] {
  if (chance.happens(0.1)) return [];
  const rest = chance.shuffled(householdTypes.filter((type) => type !== own));
  const order = chance.happens(0.6) ? [own, ...rest] : chance.shuffled(householdTypes);
  return order.slice(0, chance.whole(2, 5));
}

function datesOf(chance: Chance): Pick<SampleHousehold, "registeredOn" | "housedOn"> {
  const registeredOn = daysAfter("2019-05-06", chance.whole(0, 160));
  return { registeredOn, housedOn: daysAfter("2017-02-01", chance.whole(0, 680)) };
}

function sampleHousehold(chance: Chance, n: number, city: City, base: Composition & Background): SampleHousehold {
  const code = `H-${String(n + 1).padStart(3, "0")}`;
  return {
    ...base,
    code,
    city,
    home: homeOf(chance, city),
    vulnerability: chance.pick([0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5]),
    consent: "ja",
    wishes: wishesOf(chance, base.type),
    ambassador: inTurn(["ja", "ja", "nee", "Ja", "ja", "niet nodig", "ja", "wil niet"], n),
    ...datesOf(chance),
    status: inTurn(["in poule", "in poule", "In poule", "goedgekeurd"], n),
    contact: contactIn(city, n),
    ...particular[code],
  };
}

/** The 71 invented households, by code. */
export function sampleHouseholds(): SampleHousehold[] {
  const chance = chanceFrom(71);
  const [composed, known, places] = [compositions(chance), backgrounds(chance), citiesOf(chance)];
  return composed.map((composition, n) =>
    sampleHousehold(chance, n, itemAt(places, n), { ...composition, ...itemAt(known, n) }),
  );
}

/** As the coordinator sorted them: by city, then by code. */
export function byCity(households: readonly SampleHousehold[]): SampleHousehold[] {
  return cities.flatMap((city) => households.filter((household) => household.city === city));
}
