import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { cities, type City } from "./places.ts";

/** One of the 42 groups as the appendix of the mid-term evaluation prints it: facts, no persons. */
export interface PilotGroup {
  /** `WG-RTM-03`: city and place on its list. */
  readonly code: string;
  readonly city: City;
  /** Youngest, oldest and mean age in years, as printed (one printed mean lies outside its range). */
  readonly ages: { readonly youngest: number; readonly oldest: number; readonly mean: number };
  /** How the members know each other, as printed. */
  readonly relation: string;
  /** The occupations as printed, `; ` between them. */
  readonly professions: string;
}

const file = new URL("../../samples/pilot-groups.csv", import.meta.url);

function cityNamed(name: string | undefined): City {
  const city = cities.find((known) => known === name);
  if (city === undefined) throw new Error("pilot-groups.csv names a city outside the pilot");
  return city;
}

function groupFrom(row: Readonly<Record<string, string>>): PilotGroup {
  const { group_code = "", city, age_min, age_max, age_mean, relation = "", professions = "" } = row;
  const ages = { youngest: Number(age_min), oldest: Number(age_max), mean: Number(age_mean) };
  return { code: group_code, city: cityNamed(city), ages, relation, professions };
}

/** The 42 groups, in the order of the appendix. */
export function pilotGroups(): PilotGroup[] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.map(groupFrom);
}

/** One occupation per member: `Student (5x)` stands for five students. */
export function occupations(group: PilotGroup): string[] {
  return group.professions.split(/;\s*/u).flatMap((entry) => {
    const [, name = entry, times = "1"] = /^(.*?)\s*\((\d+)x\)$/u.exec(entry) ?? [];
    return Array.from({ length: Number(times) }, () => name);
  });
}
