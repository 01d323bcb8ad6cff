import { municipalityKey } from "../municipality-key.ts";
import type { Advice } from "../records/explanations.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import { householdTypes, type HouseholdType } from "../records/words.ts";
import { candidatesOf } from "./candidates.ts";
import { compareText } from "./codes.ts";
import { pointsOf, type Address } from "./distance.ts";
import { reasonsAgainst, vulnerability, vulnerabilityUnknown, type RuleSettings } from "./rules.ts";
import type { SolvedRound } from "./solved.ts";

/** How many pieces of advice are given about each side. */
const adviceCount = 10;

/** How many places are tried for one more person on one side; where more people wait, as many of every kind. */
const triedPlaces = 500;

/** What an invented group can carry in all, or the score of an invented household: every step of the scale (R2). */
const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [leastSupport, mostSupport] = [0, 8];

/** Advice, with an invented person of whom it is true, and the codes of those who wait whom that person would help. */
interface Recruit<Person> {
  readonly advice: Advice;
  readonly person: Person;
  readonly helped: readonly string[];
}

/** People of one side who wait and whom the same kind of person would help. */
interface Kind {
  readonly municipality?: string;
  readonly type?: HouseholdType;
  /** By place in the pool, in its order. */
  readonly waiting: readonly number[];
}

/** A kind, and the place where one more person could be paired directly with most of it. */
interface Spot {
  readonly kind: Kind;
  /** Who lives there and waits, by place in the pool. */
  readonly near: number;
  /** Everybody, waiting or not, with whom the new person could be paired, support apart. */
  readonly direct: readonly number[];
  /** Those of the kind whom the new person would help, support apart. */
  readonly helped: readonly number[];
}

/**
 * One side as it could move up when the other side grows by one: the most pairs there can be grow by one exactly where a
 * chain of exchanges leads from the new person to somebody who waits (Berge 1957; it is what the prices of the first
 * goal say: whoever is at the start of such a chain has price 0 in all of them).
 */
interface Chain {
  readonly people: readonly (Group | Household)[];
  /** Whom each is with on the other side; -1 for nobody. */
  readonly mates: Int32Array;
  /** For everybody on the other side, whom they could be with. */
  readonly partners: readonly (readonly number[])[];
  /** Whether somebody takes part and is left over, with a known place. */
  readonly waits: (place: number) => boolean;
}

/**
 * Who would help most if they joined (R16, matching.md 2.6): one more group, and one more household, by where they live
 * and what they are like. Everybody in the list gives one more pair; those who could do so for most of the people who
 * wait come first.
 */
export function adviceOf(work: SolvedRound): Advice[] {
  return [...wantedGroups(work), ...wantedHouseholds(work)].map(({ advice }) => advice);
}

/** The groups that would help most: near households of one type that wait, able to carry just enough. */
export function wantedGroups(work: SolvedRound): readonly Recruit<Group>[] {
  const { pool } = work;
  const chain = householdsOf(work);
  const at = (near: number, support: number): Group => inventedGroup(pool.households[near], support);
  const kinds = kindsOf(chain, (place) => [pool.households[place]?.type]);
  const spots = spotsOf(chain, kinds, (places) =>
    directOf(
      work,
      places.map((near) => at(near, mostSupport)),
      undefined,
    ),
  );
  return spots.map((spot) => {
    const fits =
      (support: number) =>
      (place: number): boolean =>
        isCarried(pool.rules, at(spot.near, support), pool.households[place]);
    const support = steps.find((step) => helpsAll(chain, spot, fits(step))) ?? mostSupport;
    const scores = spot.direct.filter(fits(support)).map((place) => pool.households[place]?.vulnerability?.score ?? 0);
    const advice = adviceAt("group", work, chain, spot, Math.max(0, ...scores));
    return { advice, person: at(spot.near, support), helped: codesOf(chain, spot.helped) };
  });
}

/** The households that would help most: near groups that wait and have the same first choice, with the highest score that fits. */
export function wantedHouseholds(work: SolvedRound): readonly Recruit<Household>[] {
  const { pool } = work;
  const chain = groupsOf(work);
  const at = (near: number, score: number, type?: HouseholdType): Household =>
    inventedHousehold(pool.groups[near], startOf(pool.groups[near], pool.rules), score, type);
  const kinds = kindsOf(chain, (place) => firstChoices(pool.groups[place]));
  const spots = spotsOf(chain, kinds, (places) =>
    directOf(
      work,
      undefined,
      places.map((near) => at(near, leastSupport)),
    ),
  );
  return spots.map((spot) => {
    const fits =
      (score: number) =>
      (place: number): boolean =>
        isCarried(pool.rules, pool.groups[place], at(spot.near, score));
    const score = [...steps].reverse().find((step) => helpsAll(chain, spot, fits(step))) ?? leastSupport;
    const advice = adviceAt("household", work, chain, spot, score);
    return { advice, person: at(spot.near, score, spot.kind.type), helped: codesOf(chain, spot.helped) };
  });
}

/** The households, for when a group joins; those who are only compared (R5) have no group of their own. */
function householdsOf({ pool, problem, solution, draw }: SolvedRound): Chain {
  const mates = new Int32Array(pool.households.length).fill(-1);
  const partners = pool.groups.map(() => new Array<number>());
  draw.possible.groups.forEach((group, pair) => partners[group]?.push(draw.possible.households[pair] ?? -1));
  pool.groups.forEach((_, row) => {
    const pair = solution.pairOfRow[row] ?? -1;
    if (pair >= 0) mates[problem.targets[pair] ?? 0] = row;
  });
  const waits = (place: number): boolean => {
    const household = pool.households[place];
    const isAlone = (solution.rowOfColumn[place] ?? -1) < 0;
    const takesPart = household?.status !== "paused" && household?.consent !== "no";
    return takesPart && household?.location !== undefined && isAlone;
  };
  return { people: pool.households, mates, partners, waits };
}

/** The groups, for when a household joins. */
function groupsOf({ pool, problem, solution, draw }: SolvedRound): Chain {
  const mates = Int32Array.from(pool.groups, (_, row) => {
    const pair = solution.pairOfRow[row] ?? -1;
    return pair < 0 ? -1 : (problem.targets[pair] ?? -1);
  });
  const partners = pool.households.map(() => new Array<number>());
  draw.possible.households.forEach((household, pair) => partners[household]?.push(draw.possible.groups[pair] ?? -1));
  const waits = (place: number): boolean => {
    const group = pool.groups[place];
    return (
      group !== undefined &&
      group.status !== "paused" &&
      mates[place] === -1 &&
      startOf(group, pool.rules) !== undefined
    );
  };
  return { people: pool.groups, mates, partners, waits };
}

/** Everybody to whom a chain of exchanges leads from somebody new who could be paired with `direct`. */
function reached({ mates, partners }: Chain, direct: readonly number[]): readonly number[] {
  const found = new Set(direct);
  // A set visits what is added to it while it is being visited.
  for (const place of found) {
    for (const next of partners[mates[place] ?? -1] ?? []) found.add(next);
  }
  return [...found];
}

function helpsAll(chain: Chain, { helped, direct }: Spot, fits: (place: number) => boolean): boolean {
  const still = new Set(reached(chain, direct.filter(fits)));
  return helped.every((place) => still.has(place));
}

function municipalityOf(person: Group | Household | undefined): string | undefined {
  const name = person?.municipality;
  return municipalityKey(name) === "" ? undefined : name;
}

/** Those who wait by municipality and type, in the order of the pool; somebody of several types is in the kind of each. */
function kindsOf(chain: Chain, typesOf: (place: number) => readonly (HouseholdType | undefined)[]): readonly Kind[] {
  const kinds = new Map<string, Kind & { readonly waiting: number[] }>();
  chain.people.forEach((person, place) => {
    if (!chain.waits(place)) return;
    const municipality = municipalityOf(person);
    for (const type of typesOf(place)) {
      const key = JSON.stringify([municipalityKey(municipality), type]);
      const kind = kinds.get(key) ?? {
        ...(municipality === undefined ? {} : { municipality }),
        ...(type === undefined ? {} : { type }),
        waiting: [],
      };
      kind.waiting.push(place);
      kinds.set(key, kind);
    }
  });
  return [...kinds.values()];
}

/** Per kind the spot from which most of it is directly in reach; of all kinds the best few. */
function spotsOf(
  chain: Chain,
  kinds: readonly Kind[],
  directFrom: (places: readonly number[]) => readonly (readonly number[])[],
): readonly Spot[] {
  const each = Math.max(1, Math.floor(triedPlaces / Math.max(1, kinds.length)));
  const tried = kinds.map(({ waiting }) => waiting.slice(0, each));
  const places = [...new Set(tried.reduce((all, some) => [...all, ...some], []))];
  const direct = new Map(directFrom(places).map((reach, index) => [places[index] ?? -1, reach]));
  return kinds
    .flatMap((kind, index) => spotOf(chain, kind, tried[index] ?? [], direct))
    .sort(
      (one, other) =>
        other.helped.length - one.helped.length ||
        compareText(one.kind.municipality ?? "", other.kind.municipality ?? "") ||
        typeOrder(one.kind) - typeOrder(other.kind),
    )
    .slice(0, adviceCount);
}

function typeOrder({ type }: Kind): number {
  return type === undefined ? householdTypes.length : householdTypes.indexOf(type);
}

function spotOf(
  chain: Chain,
  kind: Kind,
  places: readonly number[],
  direct: ReadonlyMap<number, readonly number[]>,
): readonly Spot[] {
  const waiting = new Set(kind.waiting);
  const inReach = (near: number): number => (direct.get(near) ?? []).filter((place) => waiting.has(place)).length;
  const best = places.reduce<{ near: number; count: number } | undefined>((most, near) => {
    const count = inReach(near);
    return most === undefined || count > most.count ? { near, count } : most;
  }, undefined);
  if (best === undefined) return [];
  const from = direct.get(best.near) ?? [];
  const helped = reached(chain, from).filter((place) => waiting.has(place));
  return helped.length === 0
    ? []
    : [{ kind, near: best.near, direct: from, helped: helped.sort((one, other) => one - other) }];
}

/** For every invented person on one side, whom on the other side the rules would allow. */
function directOf(
  { pool }: SolvedRound,
  groups: readonly Group[] | undefined,
  households: readonly Household[] | undefined,
): readonly (readonly number[])[] {
  const invented = groups ?? households ?? [];
  const direct = invented.map(() => new Array<number>());
  const { possible } = candidatesOf(groups ?? pool.groups, households ?? pool.households, pool.rules);
  for (const { group, household } of possible) {
    if (groups === undefined) direct[household]?.push(group);
    else direct[group]?.push(household);
  }
  return direct;
}

function isCarried(rules: RuleSettings, group: Group | undefined, household: Household | undefined): boolean {
  if (group === undefined || household === undefined) return false;
  return reasonsAgainst({ group, household }, rules, [vulnerability, vulnerabilityUnknown]).length === 0;
}

/** A group with every paper at the address of a household, that can carry so much in all. */
function inventedGroup(household: Household | undefined, support: number): Group {
  const municipality = municipalityOf(household);
  return {
    code: "",
    ...(household?.location === undefined ? {} : { location: household.location }),
    ...(household?.postcode === undefined ? {} : { postcode: household.postcode }),
    ...(municipality === undefined ? {} : { municipality }),
    vulnerability: { willingness: Math.ceil(support / 2), experience: Math.floor(support / 2) },
    approval: { declaration: true, conductCertificate: true, training: true },
  };
}

function inventedHousehold(
  group: Group | undefined,
  address: Address | undefined,
  score: number,
  type: HouseholdType | undefined,
): Household {
  const municipality = municipalityOf(group);
  return {
    code: "",
    ...(address === undefined ? {} : { location: address }),
    ...(address?.postcode === undefined ? {} : { postcode: address.postcode }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(type === undefined ? {} : { type }),
    vulnerability: { score },
    consent: "yes",
  };
}

/** Where a household could live for a group: at its first address that counts. */
function startOf(group: Group | undefined, { settings }: RuleSettings): Address | undefined {
  return group === undefined ? undefined : pointsOf(group, settings["distance.from"])[0];
}

/** The types that a group has as its first choice; `undefined` where it has no wishes. */
function firstChoices(group: Group | undefined): readonly (HouseholdType | undefined)[] {
  return (group?.ranking ?? []).find((place) => place.length > 0) ?? [undefined];
}

function codesOf({ people }: Chain, places: readonly number[]): readonly string[] {
  return places.map((place) => people[place]?.code ?? "");
}

/** The four digits of the postcode of somebody, or of the first member who has one. */
function areaOf(person: Group | Household | undefined): string | undefined {
  const members = person !== undefined && "members" in person ? (person.members ?? []) : [];
  const postcodes = [person, ...members].flatMap((one) => one?.postcode ?? []);
  return /^\d{4}/u.exec(postcodes[0] ?? "")?.[0];
}

/** Support as it may be told: a group must carry the whole band, and the band of a household must fit as a whole. */
function bandEnd(side: Advice["side"], support: number): number {
  return side === "group" ? Math.min(mostSupport, 2 * Math.ceil(support / 2)) : 2 * Math.floor(support / 2);
}

function adviceAt(side: Advice["side"], { pool }: SolvedRound, { people }: Chain, spot: Spot, support: number): Advice {
  const { municipality, type } = spot.kind;
  const area = areaOf(people[spot.near]);
  const counts = pool.rules.knowsVulnerability && pool.rules.settings["vulnerability.rule"] !== "off";
  return {
    side,
    ...(municipality === undefined ? {} : { municipality }),
    near: people[spot.near]?.code ?? "",
    ...(area === undefined ? {} : { area }),
    ...(type === undefined ? {} : { type }),
    ...(counts ? { vulnerability: bandEnd(side, support) } : {}),
    helps: spot.helped.length,
    gain: 1,
  };
}
