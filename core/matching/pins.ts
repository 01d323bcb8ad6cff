import type { Found, Reading } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { Arrangement } from "../sheets/arrangements.ts";
import { isRunning } from "../sheets/matches.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { beyondReason, saysWhy, type BeyondReason } from "./beyond-reason.ts";
import { pairOf, type Candidate } from "./candidates.ts";
import { canonicalCode, compareText, pairKey } from "./codes.ts";
import { pointsOf } from "./distance.ts";
import { PossiblePairs } from "./possible-pairs.ts";
import { groupRankOf, rankOf } from "./preferences.ts";
import { reasonsAgainst, type Pair, type Reason, type RuleSettings } from "./rules.ts";

/** A pair that people fixed: nobody else can get these two. Codes as the pool has them. */
export interface Pin {
  readonly group: string;
  readonly household: string;
  /** Why, as typed; absent where nobody said so. */
  readonly reason?: string;
  /** Every rule that would have forbidden the pair. */
  readonly failing: readonly Reason[];
}

/** The people of a pool, as far as pins need them. */
interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

/** What arrangements are settled against. */
interface Setting extends People {
  readonly reading: Reading;
  /** The matches there have been. */
  readonly matches: readonly Match[];
  readonly rules: RuleSettings;
}

/** The arrangements that hold for a round, and what is wrong with the others. */
export interface SettledPins {
  readonly pins: readonly Pin[];
  /** Those that were not refused, as asked. */
  readonly accepted: readonly Arrangement[];
  /** Why pairs that were given for this run, and stand on no sheet, cannot be. */
  readonly refused: readonly Sentence[];
  readonly findings: readonly Problem[];
}

function keyOf({ group, household }: Pick<Arrangement, "group" | "household">): string {
  return pairKey(group, household);
}

/** True for a pair given for this run: whoever gave it is there to put it right, and nothing is done without. */
function isGiven({ place }: Arrangement): boolean {
  return place === undefined;
}

function problem(level: Problem["level"], { place }: Arrangement, told: Sentence): Problem {
  return { level, ...place, told };
}

function knows(found: readonly Found<Group | Household>[], code: string): boolean {
  return found.some(({ record }) => canonicalCode(record.code) === canonicalCode(code));
}

/** The side whose code nobody has; absent when both are known. */
function unknownSide({ group, household }: Arrangement, { groups, households }: Reading): Sentence | undefined {
  if (!knows(groups, group)) return sentence("arrangement-unknown-code", { side: "group", code: group });
  if (!knows(households, household)) {
    return sentence("arrangement-unknown-code", { side: "household", code: household });
  }
  return undefined;
}

/** Codes of one side that are in a running match. */
function takenIn(matches: readonly Match[], side: "group" | "household"): ReadonlySet<string> {
  return new Set(matches.filter(isRunning).map((match) => canonicalCode(match[side])));
}

function personIn<Item extends Group | Household>(people: readonly Item[], code: string): Item | undefined {
  return people.find((one) => canonicalCode(one.code) === canonicalCode(code));
}

/** Why a pin cannot count because one of the two is not free; absent when both are. */
function notFree(pin: Arrangement, { groups, households, matches }: Setting): Sentence | undefined {
  for (const side of ["group", "household"] as const) {
    const code = pin[side];
    if (takenIn(matches, side).has(canonicalCode(code)))
      return sentence("pin-in-match", { side, code, given: isGiven(pin) });
    const free = personIn<Group | Household>(side === "group" ? groups : households, code) !== undefined;
    if (!free) return sentence("pin-not-in-pool", { side, code, given: isGiven(pin) });
  }
  return undefined;
}

/** One per pair, with a reason where one of them has it. */
function oncePerPair(asked: readonly Arrangement[]): readonly Arrangement[] {
  const pairs = new Map<string, Arrangement>();
  for (const one of asked) {
    const key = keyOf(one);
    const before = pairs.get(key);
    const { again } = before?.again === true ? before : one;
    const fuller = before === undefined || (before.reason === undefined && one.reason !== undefined) ? one : before;
    pairs.set(key, { ...fuller, ...(again === true ? { again } : {}) });
  }
  return [...pairs.values()];
}

/** Codes, with their side, that stand in more than one of these pins. */
function twicePinned(pins: readonly Arrangement[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const pin of pins) {
    for (const key of sidesOf(pin)) (seen.has(key) ? twice : seen).add(key);
  }
  return twice;
}

/** What is told of every pin with somebody of this one in it: the same of all, so that it can be told once. */
function pinnedTwice(pin: Arrangement, pins: readonly Arrangement[]): Sentence {
  const sides = new Set(sidesOf(pin));
  const concerned = pins.filter((one) => sidesOf(one).some((side) => sides.has(side)));
  const pairs = concerned.map(({ group, household }) => ({ group, household }));
  return sentence("pin-twice", { pairs, given: concerned.some(isGiven) });
}

/** Problems at the same place, or none, that say the same are one. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function sidesOf({ group, household }: Pick<Arrangement, "group" | "household">): readonly string[] {
  return [`group ${canonicalCode(group)}`, `household ${canonicalCode(household)}`];
}

function pairFor({ group, household }: Arrangement, { groups, households, rules }: Setting): Pair | undefined {
  const [one, other] = [personIn(groups, group), personIn(households, household)];
  if (one === undefined || other === undefined) return undefined;
  return pairOf(one, other, pointsOf(one, rules.settings["distance.from"]), rules);
}

function notAllowed(lacking: BeyondReason, { group, household }: Pair, given: boolean): Sentence {
  const told = { group: group.code, household: household.code, given };
  if (lacking === "conductCertificate") return sentence("pin-certificate-missing", told);
  return sentence("pin-consent-refused", { ...told, answered: household.consent === "no" });
}

/** A pin whose two are free, against the rules: it holds, or the problem that keeps it out. */
function weighed(pin: Arrangement, setting: Setting): { readonly pin?: Pin; readonly findings: readonly Problem[] } {
  const pair = pairFor(pin, setting);
  if (pair === undefined) return { findings: [] };
  const { group, household, given } = { group: pair.group.code, household: pair.household.code, given: isGiven(pin) };
  // An arrangement from before these two were together does not put them together again.
  if (setting.rules.earlier.has(keyOf(pin)) && pin.again !== true) {
    return { findings: [problem("warning", pin, sentence("pin-spent", { group, household }))] };
  }
  const lacking = beyondReason(pair, setting.rules);
  if (lacking !== undefined) return { findings: [problem("error", pin, notAllowed(lacking, pair, given))] };
  const failing = reasonsAgainst(pair, setting.rules);
  const told = { group, household, failing: failing.map(({ code }) => code) };
  if (failing.length > 0 && !saysWhy(pin.reason)) {
    return { findings: [problem("error", pin, sentence("pin-reason-needed", { ...told, given }))] };
  }
  return {
    pin: { group, household, failing, ...(pin.reason === undefined ? {} : { reason: pin.reason }) },
    findings: failing.length === 0 ? [] : [problem("warning", pin, sentence("pin-against-rules", told))],
  };
}

/** A warning for every pair ruled out that is a proposal on `Matches`: ruling out ends nothing that stands. */
function standingProposals(forbids: readonly Arrangement[], matches: readonly Match[]): readonly Problem[] {
  return forbids.flatMap((one) =>
    matches
      .filter((match) => match.status === "proposed" && keyOf(match) === keyOf(one))
      .map(({ id, group, household }) =>
        problem("warning", one, sentence("forbid-standing", { match: id, group, household })),
      ),
  );
}

/**
 * Settles which pins hold in a round. Left out, each with its own problem: a code that nobody has, a pair that is ruled out
 * as well, somebody who is not free or in two pins (then neither counts, whatever their order), a pair that was together
 * before, what no reason sets aside (`beyondReason`), a pair against the rules without a reason. A pin whose two are in a running match has done its work.
 */
export function settledPins(asked: readonly Arrangement[], setting: Setting): SettledPins {
  const findings: Problem[] = [];
  const refuse = (one: Arrangement, told: Sentence): false => {
    findings.push(problem("error", one, told));
    return false;
  };
  const known = asked.filter((one) => {
    const told = unknownSide(one, setting.reading);
    return told === undefined || refuse(one, told);
  });
  const forbids = known.filter(({ kind }) => kind === "forbid");
  findings.push(...standingProposals(oncePerPair(forbids), setting.matches));
  const forbidden = new Set(forbids.map(keyOf));
  const running = new Set(setting.matches.filter(isRunning).map(keyOf));
  const free = oncePerPair(known.filter(({ kind }) => kind === "pin")).filter((pin) => {
    if (running.has(keyOf(pin))) return false;
    const told = forbidden.has(keyOf(pin))
      ? sentence("pin-forbidden", { group: pin.group, household: pin.household, given: isGiven(pin) })
      : notFree(pin, setting);
    return told === undefined || refuse(pin, told);
  });
  const twice = twicePinned(free);
  const single = free.filter(
    (pin) => !sidesOf(pin).some((side) => twice.has(side)) || refuse(pin, pinnedTwice(pin, free)),
  );
  const weights = single.map((pin) => ({ asked: pin, ...weighed(pin, setting) }));
  const told = [...once(findings), ...weights.flatMap((one) => one.findings)];
  return {
    pins: weights.flatMap(({ pin }) => pin ?? []).sort((one, other) => compareText(keyOf(one), keyOf(other))),
    accepted: [...forbids, ...weights.filter(({ pin }) => pin !== undefined).map((one) => one.asked)],
    refused: told.flatMap((one) => (one.level === "error" && one.sheet === undefined ? [one.told] : [])),
    findings: told,
  };
}

/** The pin by which two people are together; absent for everybody else. */
export function pinOf(pins: readonly Pin[], group: string, household: string): Pin | undefined {
  return pins.length === 0 ? undefined : pins.find((pin) => keyOf(pin) === pairKey(group, household));
}

/** Where everybody stands in the pool, by canonical code. */
function placesOf(people: readonly (Group | Household)[]): ReadonlyMap<string, number> {
  return new Map(people.map(({ code }, index) => [canonicalCode(code), index]));
}

/** A pinned pair as a candidate; without the place of both it counts as 0 metres, and nobody is told a distance. */
function pinnedCandidate(group: number, household: number, pair: Pair, { settings }: RuleSettings): Candidate {
  return {
    group,
    household,
    distance: pair.distance ?? { metres: 0, errorKm: 0, unknown: true },
    groupRank: groupRankOf(pair.group.ranking, pair.household.type, settings),
    householdRank: rankOf(pair.household.ranking, pair.group.types, settings["types.several"]),
  };
}

function pinnedCandidates({ groups, households, rules, pins }: PinnedPeople): readonly Candidate[] {
  const [groupAt, householdAt] = [placesOf(groups), placesOf(households)];
  return pins.flatMap((pin) => {
    const group = groupAt.get(canonicalCode(pin.group)) ?? -1;
    const household = householdAt.get(canonicalCode(pin.household)) ?? -1;
    const [one, other] = [groups[group], households[household]];
    if (one === undefined || other === undefined) return [];
    const pair = pairOf(one, other, pointsOf(one, rules.settings["distance.from"]), rules);
    return [pinnedCandidate(group, household, pair, rules)];
  });
}

/** A pool with its pins. */
interface PinnedPeople extends People {
  readonly rules: RuleSettings;
  readonly pins: readonly Pin[];
}

/**
 * The possible pairs when pins are kept: those of a pin have each other and nobody else, also where a rule would forbid
 * it. So the first goal of the round, as many pairs as possible, always forms them (matching.md 2.2, goal 0).
 */
export function withPins(possible: PossiblePairs, people: PinnedPeople): PossiblePairs {
  if (people.pins.length === 0) return possible;
  const pinned = pinnedCandidates(people);
  const groups = new Set(pinned.map(({ group }) => group));
  const households = new Set(pinned.map(({ household }) => household));
  const others = [...possible].filter(({ group, household }) => !groups.has(group) && !households.has(household));
  return PossiblePairs.of(
    [...others, ...pinned].sort((one, other) => one.group - other.group || one.household - other.household),
  );
}
