import type { Found, Reading } from "../../core/intake/reading.ts";
import { canonicalCode } from "../../core/matching/codes.ts";
import { poolOf } from "../../core/matching/pool.ts";
import type { RoundInput } from "../../core/matching/solved.ts";
import type { Group } from "../../core/records/group.ts";
import type { Household } from "../../core/records/household.ts";
import { householdTypes, type HouseholdType, type Location } from "../../core/records/words.ts";
import { defaultSettings } from "../../core/settings.ts";

/** How large a generated round is, and over how many cities its invented people are spread. */
export interface Size {
  readonly groups: number;
  readonly households: number;
  readonly cities: number;
}

/** Numbers that look like chance and are the same in every run (mulberry32). */
export class Numbers {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  /** From 0 up to 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Around 0 with deviation 1: the sum of twelve (Irwin and Hall). */
  bell(): number {
    let sum = -6;
    for (let term = 0; term < 12; term += 1) sum += this.fraction();
    return sum;
  }
}

/** A place in kilometres east and north of an invented point. */
interface Spot {
  readonly east: number;
  readonly north: number;
}

const kilometresPerDegree = 111.195;

/** As postcodes give it: the middle of an area of some hundreds of metres, here a grid, with what that leaves unsure. */
function locationOf({ east, north }: Spot): Location {
  const cell = 0.3;
  const lat = 51 + (Math.round(north / cell) * cell) / kilometresPerDegree;
  const lon = 5 + (Math.round(east / cell) * cell) / (kilometresPerDegree * 0.62);
  return { lat, lon, precisionKm: 0.1, source: "postcode6" };
}

/** Where people live: cities, and how far around their middle. */
interface Land {
  readonly cities: readonly Spot[];
  readonly spreadKm: number;
}

/** Cities in a square, so far apart that most people live near one of them only; where more live, they live wider. */
function landOf({ groups, cities: count }: Size): Land {
  const side = Math.ceil(Math.sqrt(count));
  const cities = Array.from({ length: count }, (_, index) => ({
    east: (index % side) * 20,
    north: Math.floor(index / side) * 20,
  }));
  return { cities, spreadKm: 2.2 * Math.max(1, Math.cbrt(groups / count / 100)) };
}

/** Somewhere in a city, more often near its middle; cities come in sizes, the first is the largest. */
function somewhere(numbers: Numbers, { cities, spreadKm }: Land): Spot {
  const { east, north } = cities[Math.floor(numbers.fraction() ** 1.5 * cities.length)] ?? { east: 0, north: 0 };
  return { east: east + spreadKm * numbers.bell(), north: north + spreadKm * numbers.bell() };
}

/** Types of households in about the shares in which they come; a single man is the most common. */
export function typeOf(numbers: Numbers): HouseholdType {
  const shares = [0.28, 0.1, 0.14, 0.36, 0.12];
  let left = numbers.fraction();
  return householdTypes.find((_, index) => (left -= shares[index] ?? 1) < 0) ?? "single-man";
}

/** Most rank all five types, some leave out the last, some have no wishes, and some have two in the first place. */
export function rankingOf(numbers: Numbers): HouseholdType[][] {
  const kind = numbers.fraction();
  if (kind < 0.05) return [];
  const left = [...householdTypes];
  const places: HouseholdType[][] = [];
  while (left.length > 0) places.push(left.splice(numbers.below(left.length), 1));
  if (kind < 0.2) return places.slice(0, 3);
  const [first = [], second = [], ...others] = places;
  return kind < 0.35 ? [[...first, ...second], ...others] : places;
}

function groupOf(index: number, numbers: Numbers, land: Land): Group {
  const types = [typeOf(numbers), ...(numbers.fraction() < 0.4 ? [typeOf(numbers)] : [])];
  return {
    code: `WG-${index + 1}`,
    location: locationOf(somewhere(numbers, land)),
    types,
    ranking: rankingOf(numbers),
    vulnerability: { willingness: 1 + numbers.below(4), experience: 1 + numbers.below(4) },
  };
}

function householdOf(index: number, numbers: Numbers, land: Land): Household {
  return {
    code: `H-${index + 1}`,
    location: locationOf(somewhere(numbers, land)),
    type: typeOf(numbers),
    ranking: rankingOf(numbers),
    vulnerability: { score: Math.min(8, numbers.below(5) + numbers.below(5)) },
    consent: numbers.fraction() < 0.97 ? "yes" : "no",
  };
}

function found<Item>(sheet: string, records: readonly Item[]): readonly Found<Item>[] {
  return records.map((record, index) => ({ record, sheet, row: index + 2, blocked: false }));
}

/** Everything intake would say of these people. */
function readingOf(size: Size): Reading {
  const numbers = new Numbers(20_260_101);
  const land = landOf(size);
  const groups = Array.from({ length: size.groups }, (_, index) => groupOf(index, numbers, land));
  const households = Array.from({ length: size.households }, (_, index) => householdOf(index, numbers, land));
  return {
    sheets: [],
    tables: [],
    groups: found("Groepen", groups),
    households: found("Huishoudens", households),
    ambassadors: [],
    contactPersons: [],
    parties: [],
    groupFields: new Set(["vulnerability.willingness", "vulnerability.experience"]),
    householdFields: new Set(["vulnerability.score", "consent"]),
    places: { points: new Map(), names: new Map() },
    areaDistances: new Map(),
    problems: [],
  };
}

/** A round ready to be drawn, with invented people; the same for the same size. One in five waited a round before. */
export function generatedRound(size: Size): RoundInput {
  const pool = poolOf(readingOf(size), [], defaultSettings);
  const waited = (people: readonly { readonly code: string }[]): ReadonlyMap<string, number> =>
    new Map(people.filter((_, index) => index % 5 === 0).map(({ code }) => [canonicalCode(code), 1]));
  return { pool, seed: "benchmark", groupsWaited: waited(pool.groups), householdsWaited: waited(pool.households) };
}
