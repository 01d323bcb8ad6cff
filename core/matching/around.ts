import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import { distanceTo, earthRadiusKm, pointAt, pointOf, pointsOf, type Distance, type Point } from "./distance.ts";
import { OnTable } from "./area-table.ts";
import type { Pool } from "./pool.ts";
import {
  againstDistance,
  comparedMunicipality,
  limitMetresOf,
  namedRules,
  needOf,
  reasonsAgainst,
  sharedRules,
  supportOf,
  traitRules,
  type Pair,
  type Reason,
  type RuleSettings,
} from "./rules.ts";

/** Somebody on either side, with what is looked up about them again and again. */
export type Someone = Place &
  (
    | { readonly side: "group"; readonly group: Group; readonly household?: undefined }
    | { readonly side: "household"; readonly household: Household; readonly group?: undefined }
  );

/** Where somebody stands in the pool and lives. */
interface Place {
  readonly index: number;
  readonly code: string;
  /** The places that count; none where no place is known. */
  readonly points: readonly Point[];
  /** Equal for people whom `sharedRules` treat alike. */
  readonly traits: string;
  /** What a group can carry or a household needs (`supportOf`, `needOf`). */
  readonly support: number;
  /** The municipality as its rule compares it; empty where that rule is off as well. */
  readonly municipality: string;
}

function municipalityOf(person: Group | Household, { settings }: RuleSettings): string {
  return settings.municipality === "any" ? "" : comparedMunicipality(person);
}

/** A group, looked up. */
export function someGroup(group: Group, index: number, rules: RuleSettings): Someone {
  const points = pointsOf(group, rules.settings["distance.from"]).map(pointAt);
  const traits = sharedRules.map(({ ofGroup }) => ofGroup(group, rules)).join("\n");
  const compared = { support: supportOf(group, rules), municipality: municipalityOf(group, rules) };
  return { side: "group", index, code: group.code, group, points, traits, ...compared };
}

/** A household, looked up. */
export function someHousehold(household: Household, index: number, rules: RuleSettings): Someone {
  const place = pointOf(household);
  const points = place === undefined ? [] : [place];
  const traits = sharedRules.map(({ ofHousehold }) => ofHousehold(household, rules)).join("\n");
  const compared = { support: needOf(household, rules), municipality: municipalityOf(household, rules) };
  return { side: "household", index, code: household.code, household, points, traits, ...compared };
}

/** Everybody of a pool, looked up once, when first asked for: those who are near and those who wait are the same people. */
export class Everybody {
  private allGroups: readonly Someone[] | undefined;
  private allHouseholds: readonly Someone[] | undefined;

  constructor(private readonly pool: Pick<Pool, "groups" | "households" | "rules">) {}

  /** The groups, in the order of the pool. */
  get groups(): readonly Someone[] {
    const { groups, rules } = this.pool;
    return (this.allGroups ??= groups.map((group, index) => someGroup(group, index, rules)));
  }

  /** The households, in the order of the pool. */
  get households(): readonly Someone[] {
    const { households, rules } = this.pool;
    return (this.allHouseholds ??= households.map((household, index) => someHousehold(household, index, rules)));
  }
}

/** Two of different sides as group and household. */
export function sidesOf(one: Someone, other: Someone): Pick<Pair, "group" | "household"> {
  const group = one.group ?? other.group;
  const household = one.household ?? other.household;
  if (group === undefined || household === undefined) throw new Error("Two of the same side are no pair");
  return { group, household };
}

/** The part of the map that somebody's places take up, in degrees. */
interface Box {
  /** Between the northern and southern ends. */
  readonly middle: number;
  readonly half: number;
  readonly west: number;
  readonly east: number;
  /** Cosine of the latitude where a degree of longitude is shortest. */
  readonly cosine: number;
}

function boxOf({ points }: Someone): Box {
  let south = Infinity;
  let north = -Infinity;
  let west = Infinity;
  let east = -Infinity;
  let cosine = 1;
  for (const point of points) {
    south = Math.min(south, point.lat);
    north = Math.max(north, point.lat);
    west = Math.min(west, point.lon);
    east = Math.max(east, point.lon);
    cosine = Math.min(cosine, point.cosine);
  }
  return { middle: (south + north) / 2, half: (north - south) / 2, west, east, cosine };
}

/** Up to so many degrees a chord is within a hundredth of its arc. */
const flatDegrees = 10;

/** Kilometres that two are apart at least, by their longitudes; a hundredth less, because the map is taken to be flat. */
function eastWestKm(one: Box, other: Box): number {
  const degrees = Math.max(other.west - one.east, one.west - other.east, 0);
  if (degrees > 180) return 0;
  return 0.99 * kilometresPerDegree * Math.min(degrees, flatDegrees) * Math.sqrt(one.cosine * other.cosine);
}

const kilometresPerDegree = (earthRadiusKm * Math.PI) / 180;
const shared = sharedRules.map(({ rule }) => rule);

/** Everybody of one side, to be looked at from near to far by one person of the other side after another. */
export class Around {
  /** Those whose place is known, in the order of the pool. */
  readonly placed: readonly Someone[];
  /** The others. */
  readonly unplaced: readonly Someone[];
  /** The largest error of a place. */
  readonly errorKm: number;
  /** The largest limit of any pair, in whole metres, where these are groups; else that of the round. */
  private readonly largestMetres: number;
  private readonly byLatitude: readonly { readonly box: Box; readonly someone: Someone }[];
  /** How much nearer than the difference in latitude somebody may be, because places are spread, and for rounding. */
  private readonly spreadKm: number;
  /** Those whose place is known, by the kilometres that people gave; absent where they gave none. */
  private readonly listed?: OnTable;
  /** How many of `sharedRules` are against a pair, by the traits of both: of those there are a few dozen. */
  private readonly known = new Map<string, Map<string, number>>();

  constructor(
    others: readonly Someone[],
    private readonly settings: RuleSettings,
  ) {
    this.placed = others.filter(({ points }) => points.length > 0);
    this.unplaced = others.filter(({ points }) => points.length === 0);
    this.byLatitude = this.placed
      .map((someone) => ({ box: boxOf(someone), someone }))
      .sort((one, other) => one.box.middle - other.box.middle || one.someone.index - other.someone.index);
    this.largestMetres = others.reduce(
      (largest, { group }) => Math.max(largest, limitMetresOf(settings.settings, group ?? {})),
      limitMetresOf(settings.settings, {}),
    );
    let [half, errorKm] = [0, 0];
    for (const { box, someone } of this.byLatitude) {
      half = Math.max(half, box.half);
      for (const { precisionKm } of someone.points) errorKm = Math.max(errorKm, precisionKm);
    }
    this.spreadKm = half * kilometresPerDegree + 0.01;
    this.errorKm = errorKm;
    const { areas } = settings;
    if (areas !== undefined)
      this.listed = new OnTable(
        areas,
        this.placed.map(({ points }) => points),
      );
  }

  /**
   * First to everybody to whom people gave kilometres, for they may be nearer than they look; then
   * goes north and south of a person at the same time. `isFar` says whether somebody at so many kilometres or more can be
   * left out: one for whom that is so is not visited, and when it is so of everybody left the search is over.
   */
  outward(person: Someone, isFar: (kilometres: number) => boolean, visit: (other: Someone) => void): void {
    const listed = new Set<Someone | undefined>();
    this.listed?.from(person.points).forEach((place) => listed.add(this.placed[place]));
    listed.forEach((other) => {
      if (other !== undefined) visit(other);
    });
    const own = boxOf(person);
    const spread = this.spreadKm + own.half * kilometresPerDegree;
    let above = this.firstFrom(own.middle);
    let below = above - 1;
    for (;;) {
      const north = (this.byLatitude[above]?.box.middle ?? Infinity) - own.middle;
      const south = own.middle - (this.byLatitude[below]?.box.middle ?? -Infinity);
      const next = this.byLatitude[north <= south ? above : below];
      if (next === undefined || isFar(Math.min(north, south) * kilometresPerDegree - spread)) return;
      if (!isFar(eastWestKm(own, next.box)) && !listed.has(next.someone)) visit(next.someone);
      if (north <= south) above += 1;
      else below -= 1;
    }
  }

  /** The largest limit of any pair of a person with one of these, in whole metres: nobody farther is within a limit. */
  limitMetresFor({ group }: Someone): number {
    return group === undefined ? this.largestMetres : limitMetresOf(this.settings.settings, group);
  }

  private firstFrom(latitude: number): number {
    let [low, high] = [0, this.byLatitude.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.byLatitude[middle]?.box.middle ?? 0) < latitude) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How far two live apart; absent where the place of one of them is not known. */
  distanceOf(person: Someone, other: Someone): Distance | undefined {
    const [group, household] = person.side === "group" ? [person, other] : [other, person];
    const [place] = household.points;
    return place && distanceTo(group.points, place, this.settings.settings["distance.from"], this.settings.areas);
  }

  /** The pair with its distance, where that is known. */
  pairOf(person: Someone, other: Someone): Pair {
    const distance = this.distanceOf(person, other);
    const sides = sidesOf(person, other);
    return distance === undefined ? sides : { ...sides, distance };
  }

  /** What rules about distance have against a pair that lives so far apart. */
  apartBy(person: Someone, other: Someone, distance: Distance): ReturnType<typeof againstDistance> {
    const { settings } = this.settings;
    return againstDistance(distance, settings, limitMetresOf(settings, person.group ?? other.group ?? {}));
  }

  /** How many rules about these two by name are against them. */
  namesAgainst(person: Someone, other: Someone): number {
    const { forbidden, earlier } = this.settings;
    if (forbidden.size + earlier.size === 0) return 0;
    return reasonsAgainst(sidesOf(person, other), this.settings, namedRules).length;
  }

  /** What the rules about traits have against a pair. */
  traitsAgainst(person: Someone, other: Someone): readonly Reason[] {
    return reasonsAgainst(sidesOf(person, other), this.settings, traitRules);
  }

  /** How many rules about traits are against a pair, without their sentences: everybody around is asked about. */
  countAgainst(person: Someone, other: Someone): number {
    const measured = (this.lacks(person, other) > 0 ? 1 : 0) + (this.isElsewhere(person, other) ? 1 : 0);
    return this.sharedAgainst(person, other) + measured;
  }

  /** How much more support the household of a pair needs than the group can give; `NaN` where R2 cannot compare them. */
  lacks(person: Someone, other: Someone): number {
    return person.side === "group" ? other.support - person.support : person.support - other.support;
  }

  /** Whether the rule on municipalities is against a pair. */
  isElsewhere({ municipality: own }: Someone, { municipality }: Someone): boolean {
    return this.settings.settings.municipality !== "any" && (own === "" || own !== municipality);
  }

  /** Looked up by kind, because thousands of people are of a few. */
  private sharedAgainst(person: Someone, other: Someone): number {
    const ofKind = this.known.get(person.traits) ?? new Map<string, number>();
    this.known.set(person.traits, ofKind);
    const count = ofKind.get(other.traits) ?? reasonsAgainst(sidesOf(person, other), this.settings, shared).length;
    ofKind.set(other.traits, count);
    return count;
  }
}
