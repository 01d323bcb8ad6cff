import type { Counterfactual } from "../records/explanations.ts";
import { Around, sidesOf, type Someone } from "./around.ts";
import { canonicalCode } from "./codes.ts";
import { certainFrom, type Distance } from "./distance.ts";
import { releasable } from "./releasable.ts";
import {
  capacityOf,
  distanceRules,
  limitMetresOf,
  onOwnScale,
  type Pair,
  type Reason,
  type RuleSettings,
} from "./rules.ts";
import type { SolvedRound } from "./solved.ts";
import { tells } from "../text/sentence.ts";

/** The rules that one person can be measured against alone; the others are about two, or about a break. */
const ownRules = [
  "distance",
  "vulnerability",
  "approval",
  "consent",
  "municipality",
  "location-unknown",
  "vulnerability-unknown",
] as const;
type OwnRule = (typeof ownRules)[number];

/** Beyond so many kilometres nobody is a neighbour: no larger limit is told. */
const farthestKm = 50;

/** Limits are told in tenths of a kilometre. */
const stepsPerKm = 10;

/** A way out: somebody who would be possible if one rule gave way so far. */
interface WayOut {
  readonly rule: OwnRule;
  /** How far the rule has to give way, with distance in metres beyond the limit of that group; the smallest is told. */
  readonly gap: number;
  readonly needed?: number;
  readonly ownLimitKm?: number;
  readonly metres: number;
  readonly other: Someone;
}

/**
 * For everybody who waits: per rule the smallest change of that rule alone, for this one person, by which one more could
 * be matched and nobody would lose theirs. Only those on the other side count who could take one more so
 * (`releasable`), and only pairs that this one rule forbids. Kilometres are rounded up to tenths. In the order of the
 * pool, groups first; nothing for those whom no single rule helps.
 */
export function counterfactualsOf(work: SolvedRound): readonly Counterfactual[] {
  const { pool, solution, everybody } = work;
  const free = releasable(work);
  const groupAt = (index: number): readonly Someone[] => takingPart(everybody.groups[index]);
  const householdAt = (index: number): readonly Someone[] => takingPart(everybody.households[index]);
  const alone = (held: Int32Array, count: number): readonly number[] =>
    Array.from(held.subarray(0, count).keys()).filter((index) => (held[index] ?? -1) < 0);
  const groups = alone(solution.pairOfRow, pool.groups.length).flatMap(groupAt);
  const households = alone(solution.rowOfColumn, pool.households.length).flatMap(householdAt);
  return [
    ...found(groups, free.households.flatMap(householdAt), pool.rules),
    ...found(households, free.groups.flatMap(groupAt), pool.rules),
  ];
}

function takingPart(someone: Someone | undefined): readonly Someone[] {
  return someone === undefined || (someone.group ?? someone.household).status === "paused" ? [] : [someone];
}

function found(
  waiting: readonly Someone[],
  others: readonly Someone[],
  rules: RuleSettings,
): readonly Counterfactual[] {
  if (others.length === 0) return [];
  const search = new WayOutSearch(others, rules);
  return waiting.flatMap((person) => search.of(person).map((way) => recordOf(person, way)));
}

function recordOf({ side, code }: Someone, { rule, needed, ownLimitKm, other }: WayOut): Counterfactual {
  const numbers = { ...(needed === undefined ? {} : { needed }), ...(ownLimitKm === undefined ? {} : { ownLimitKm }) };
  return { side, code, rule, ...numbers, with: other.code };
}

/** Looks for ways out among the same others for one person after another. */
class WayOutSearch {
  private readonly around: Around;
  private best = new Map<OwnRule, WayOut>();

  constructor(
    others: readonly Someone[],
    private readonly rules: RuleSettings,
  ) {
    this.around = new Around(others, rules);
  }

  of(person: Someone): readonly WayOut[] {
    this.best = new Map();
    if (person.points.length === 0) this.lookWithoutPlace(person);
    else this.lookAround(person);
    return ownRules.flatMap((rule) => this.best.get(rule) ?? []);
  }

  /** Whoever fits in everything else may turn out to be near: the first of them is told. */
  private lookWithoutPlace(person: Someone): void {
    const other = this.around.placed.find(
      (one) => this.around.countAgainst(person, one) === 0 && this.around.namesAgainst(person, one) === 0,
    );
    if (other !== undefined) this.keep({ rule: "location-unknown", gap: 0, metres: 0, other });
  }

  private lookAround(person: Someone): void {
    const errors = person.points.map(({ precisionKm }) => precisionKm);
    const marginKm = certainFrom * Math.max(this.around.errorKm, ...errors);
    const limitMetres = this.around.limitMetresFor(person);
    this.around.outward(
      person,
      (kilometres) => kilometres - marginKm > this.farthestOfUse(limitMetres),
      (other) => {
        this.look(person, other, limitMetres);
      },
    );
  }

  /** Nobody farther than this can be a way out, or a better one, where no limit is larger than so many metres. */
  private farthestOfUse(limitMetres: number): number {
    const best = this.best.get("distance");
    const needed = best === undefined ? farthestKm : Math.min(farthestKm, (limitMetres + best.gap) / 1000);
    return Math.max(limitMetres / 1000, needed);
  }

  private look(person: Someone, other: Someone, limitMetres: number): void {
    // By their number first: most people around are out already by what they are.
    const against = this.around.countAgainst(person, other);
    if (against > 1) return;
    const distance = this.around.distanceOf(person, other);
    if (distance === undefined) return;
    const isFar = this.around.apartBy(person, other, distance) !== undefined;
    if (
      isFar &&
      (against > 0 || distance.metres / 1000 - certainFrom * distance.errorKm > this.farthestOfUse(limitMetres))
    )
      return;
    const way = isFar ? this.farther(person, other, distance) : this.otherwise(person, other, distance, against);
    if (way !== undefined && this.around.namesAgainst(person, other) === 0) this.keep(way);
  }

  /** The limit of the group that this pair needs, its own or that of the round; nothing else stands in its way. */
  private farther(person: Someone, other: Someone, distance: Distance): WayOut | undefined {
    const { group, household } = sidesOf(person, other);
    const needed = this.limitFor({ group, household, distance }, distance);
    if (needed > farthestKm) return undefined;
    const { distanceKm: ownLimitKm } = group;
    const gap = Math.round(needed * 1000) - limitMetresOf(this.rules.settings, group);
    const own = ownLimitKm === undefined ? {} : { ownLimitKm };
    return { rule: "distance", gap, needed, ...own, metres: distance.metres, other };
  }

  /** The smallest limit in tenths of a kilometre by which the rules about distance allow a pair. */
  private limitFor(pair: Pair, { metres, errorKm }: Distance): number {
    const sign = this.rules.settings["distance.uncertain"] === "keep" ? -1 : 1;
    let steps = Math.max(1, Math.floor((metres / 1000 + sign * certainFrom * errorKm) * stepsPerKm));
    while (!this.allows(pair, steps / stepsPerKm)) steps += 1;
    return steps / stepsPerKm;
  }

  private allows(pair: Pair, km: number): boolean {
    const group = { ...pair.group, distanceKm: km };
    return distanceRules.every((rule) => rule({ ...pair, group }, this.rules) === undefined);
  }

  /** What a near pair needs, where one rule about this person alone stands in its way. */
  private otherwise(person: Someone, other: Someone, { metres }: Distance, against: number): WayOut | undefined {
    if (against === 0) return undefined;
    const lacks = this.around.lacks(person, other);
    if (lacks > 0) {
      const needed = sidesOf(person, other).household.vulnerability?.score ?? 0;
      return { rule: "vulnerability", gap: lacks, needed, metres, other };
    }
    const [reason] = this.around.traitsAgainst(person, other);
    const rule = reason === undefined ? undefined : ownRuleOf(person, reason);
    return rule === undefined ? undefined : { rule, gap: 0, metres, other };
  }

  private keep(way: WayOut): void {
    const best = this.best.get(way.rule);
    if (best === undefined || isSmaller(way, best)) this.best.set(way.rule, way);
  }
}

function isSmaller(way: WayOut, than: WayOut): boolean {
  return (way.gap - than.gap || way.metres - than.metres || way.other.index - than.other.index) < 0;
}

/** The rule behind a reason, when it is one that this person alone could meet. */
function ownRuleOf({ side }: Someone, { code, told }: Reason): OwnRule | undefined {
  if (tells(told, "reason-vulnerability-unknown") && told.values.side !== side) return undefined;
  if (tells(told, "reason-municipality") && !told.values.known) return undefined;
  // Whoever said no has chosen: nobody is told to ask again.
  if (tells(told, "reason-consent") && told.values.consent === "no") return undefined;
  const ofTheOther = side === "group" ? "consent" : "approval";
  return code === ofTheOther ? undefined : ownRules.find((rule) => rule === code);
}

/** What people are told of a counterfactual; `needed` and `now` as the workbook writes them, 0 for rules without a number. */
export interface ToldChange {
  readonly side: "group" | "household";
  readonly rule: OwnRule;
  readonly needed: number;
  readonly now: number;
  /** Set where the limit that would give way is one that a group set for itself. */
  readonly ownLimit?: true;
  /** Code of the one on the other side. */
  readonly partner: string;
}

/** A counterfactual with what holds now. */
export function toldChange({ pool }: SolvedRound, change: Counterfactual): ToldChange | undefined {
  const rule = ownRules.find((one) => one === change.rule);
  if (rule === undefined) return undefined;
  const { side, needed = 0, ownLimitKm, with: partner } = change;
  const { settings } = pool.rules;
  if (rule === "distance") {
    const now = ownLimitKm ?? settings["distance.km"];
    return { side, rule, needed, now, ...(ownLimitKm === undefined ? {} : { ownLimit: true }), partner };
  }
  if (rule !== "vulnerability") return { side, rule, needed, now: 0, partner };
  const code = canonicalCode(side === "group" ? change.code : partner);
  const group = pool.groups.find((one) => canonicalCode(one.code) === code);
  const capacity = (group === undefined ? undefined : capacityOf(group, settings)) ?? 0;
  return { side, rule, needed: onOwnScale(needed, settings), now: onOwnScale(capacity, settings), partner };
}
