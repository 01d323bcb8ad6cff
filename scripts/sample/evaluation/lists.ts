import { chanceFrom, type Chance } from "../chance.ts";
import { contactIn } from "../contacts.ts";
import { occupations, pilotGroups, type PilotGroup } from "../pilot-groups.ts";
import { cities, type City, type Home } from "../places.ts";
import { nearbyHome } from "./city-homes.ts";

/** A group of the reconstructed sample: the printed facts, an invented home, and whether it left before it was matched. */
export interface StudyGroup {
  readonly code: string;
  readonly city: City;
  readonly home: Home;
  /** Members; of those that left nobody knows. */
  readonly size: number;
  readonly relation: string;
  readonly registeredOn: string;
  readonly status: string;
  readonly intakeOn: string;
  readonly contact: string;
}

/** A household of the reconstructed sample. All are invented. */
export interface StudyHousehold {
  readonly code: string;
  readonly city: City;
  readonly home: Home;
  readonly registeredOn: string;
  readonly intakeOn: string;
  readonly status: string;
  readonly contact: string;
}

/** Who came back for a second match after the first had ended: they had a new intake talk first (R58). */
const newIntake = "2020-04-06";

function groupOf(chance: Chance, group: PilotGroup, n: number): StudyGroup {
  return {
    code: group.code,
    city: group.city,
    home: nearbyHome(chance, group.city),
    size: occupations(group).length,
    relation: group.relation,
    registeredOn: "2019-05-06",
    status: "in poule",
    intakeOn: "2019-08-12",
    contact: contactIn(group.city, n),
  };
}

/** Two groups signed up and left before a match (report B section 3.1); nothing else is known of them. */
function leftEarly(chance: Chance): StudyGroup[] {
  const own = (code: string, city: City, n: number): StudyGroup => ({
    code,
    city,
    home: nearbyHome(chance, city),
    size: 5,
    relation: "vrienden",
    registeredOn: "2019-05-20",
    status: "teruggetrokken",
    intakeOn: "2019-08-19",
    contact: contactIn(city, n),
  });
  return [own("WG-RTM-13", "Rotterdam", 42), own("WG-DHG-14", "Den Haag", 43)];
}

/** 44 groups signed up; 42 of them are those of the appendix. `again`: codes that had a new intake talk. */
export function studyGroups(again: ReadonlySet<string>): StudyGroup[] {
  const chance = chanceFrom(4442);
  const groups = [...pilotGroups().map((group, n) => groupOf(chance, group, n)), ...leftEarly(chance)];
  return groups.map((group) => (again.has(group.code) ? { ...group, intakeOn: newIntake } : group));
}

/** Per city as many households as it has groups, and the 29 for comparison in about the same proportions. */
const perCity: Readonly<Record<City, number>> = { Almere: 8, Haarlem: 20, "Den Haag": 22, Rotterdam: 21 };

/** 71 households. `again`: codes that had a new intake talk. */
export function studyHouseholds(again: ReadonlySet<string>): StudyHousehold[] {
  const chance = chanceFrom(7142);
  const places = chance.shuffled(cities.flatMap((city) => Array.from({ length: perCity[city] }, () => city)));
  return places.map((city, n) => {
    const code = `H-${String(n + 1).padStart(3, "0")}`;
    return {
      code,
      city,
      home: nearbyHome(chance, city),
      registeredOn: "2019-06-03",
      intakeOn: again.has(code) ? newIntake : "2019-08-26",
      status: "in poule",
      contact: contactIn(city, n),
    };
  });
}
