import { sha256Hex } from "../hash.ts";
import type { Reading } from "../intake/reading.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { RematchOutcome } from "../records/round.ts";
import { defaultSettings, withSetting, type SettingKey, type Settings } from "../settings.ts";
import type { Arrangement, ArrangementKind } from "../sheets/arrangements.ts";
import { isRunning } from "../sheets/matches.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import {
  isWaiting,
  roundDesign,
  roundNumbersOf,
  roundWhyDesign,
  writtenRounds,
  type WrittenRound,
} from "../sheets/rounds.ts";
import { textOf, type Scalar } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { withBetterLiked } from "./better-liked.ts";
import type { DrawnPair } from "./blocks.ts";
import { canonicalCode, compareText, pairKey } from "./codes.ts";
import { withDecidingWishes } from "./decided-by-wishes.ts";
import { lastMatchNumber, matchId } from "./match-ids.ts";
import { poolOf, type Pool } from "./pool.ts";
import {
  isStanding as isStandingProposal,
  movedAlong,
  rematchOutcomes,
  rootsOf,
  standingThen,
  type Rematch,
  type Standing,
} from "./rematch.ts";
import { withLargerPool } from "./pool-points.ts";
import { estimated, explained, type Explanations } from "./explained.ts";
import { toldRound, type DrawnRound } from "./round.ts";
import { solvedRound, type SolvedRound } from "./solved.ts";

/** All that a round follows from. */
export interface RoundSources {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** Every row of the sheet `Matches`. */
  readonly matches: readonly Match[];
  readonly settings: Settings;
  readonly seed: string;
  /** Pairs that people fixed or ruled out. */
  readonly arrangements: readonly Arrangement[];
  /** Set to match an earlier round again instead of only those who are free. */
  readonly rematch?: Rematch;
  /** What people set or agreed and could not be used: told on the sheet of the round as well. */
  readonly unusable?: readonly Problem[];
}

/** A round with its number and its input, frozen, before it is drawn. */
export interface FrozenRound {
  readonly number: number;
  /** `yyyy-MM-dd`. */
  readonly date: string;
  readonly seed: string;
  readonly settings: Settings;
  readonly pool: Pool;
  readonly groupsWaited: ReadonlyMap<string, number>;
  readonly householdsWaited: ReadonlyMap<string, number>;
  /** Proposals of an earlier round that may move. */
  readonly standing?: Standing;
  /** SHA-256 over everything that can change the outcome, settings and seed apart. */
  readonly inputHash: string;
}

/** A round with what came of it, and the id of every pair. */
export interface PlannedRound extends FrozenRound {
  readonly solved: SolvedRound;
  readonly drawn: DrawnRound;
  readonly explanations: Explanations;
  readonly ids: ReadonlyMap<DrawnPair, string>;
  /** Where an earlier round is matched again: what each mode would give. */
  readonly modes?: readonly RematchOutcome[];
  /** What people set or agreed and could not be used. */
  readonly unusable: readonly Problem[];
}

/**
 * In how many rounds before this one somebody waited, by canonical code: on the sheets with reasons, and for a household
 * also as the comparison of another, which got no match either (R5). A round and those that matched it again count once.
 */
function waitedBefore(
  snapshot: Snapshot,
  number: number,
  side: "group" | "household",
  rootOf: (round: number) => number,
): ReadonlyMap<string, number> {
  const waited = new Map<string, number>();
  const counted = new Set<string>();
  for (const round of roundNumbersOf(snapshot).filter((one) => one < number && rootOf(one) !== rootOf(number))) {
    const waiting = ownRows(snapshot, roundWhyDesign(round)).filter(
      ({ values }) => values["side"] === side && isWaiting(values),
    );
    const compared = side === "group" ? [] : ownRows(snapshot, roundDesign(round));
    for (const cell of [...waiting.map(({ values }) => values["code"]), ...compared.map(comparedIn)]) {
      const code = canonicalCode(textOf(cell));
      const once = `${rootOf(round)} ${code}`;
      if (code === "" || counted.has(once)) continue;
      counted.add(once);
      waited.set(code, (waited.get(code) ?? 0) + 1);
    }
  }
  return waited;
}

function comparedIn({ values }: OwnRow): Scalar | undefined {
  return values["compared"];
}

function inOrder(waited: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...waited].sort(([one], [other]) => compareText(one, other));
}

/** The last day that is known of a match: it ended then, or its round was drawn. */
function dayOf({ endedOn, round }: Match, rounds: readonly WrittenRound[]): string {
  return endedOn ?? rounds.find(({ number }) => number === round)?.date ?? "";
}

/** The arrangements, marked where they were made after these two were together: then they may be so again. */
function datedArrangements({ snapshot, arrangements }: RoundSources, before: readonly Match[]): readonly Arrangement[] {
  if (arrangements.every(({ kind }) => kind !== "pin")) return arrangements;
  const rounds = writtenRounds(snapshot);
  return arrangements.map((one): Arrangement => {
    const key = pairKey(one.group, one.household);
    const days = before.filter(({ group, household }) => pairKey(group, household) === key);
    const isLater = days.every((match) => one.on !== undefined && one.on > dayOf(match, rounds));
    return isLater ? { ...one, again: true } : one;
  });
}

/**
 * The input of a round as it is, or was, before it was drawn: its own matches and those of later rounds are left out, so
 * that the same people, seed and settings freeze to the same round again.
 */
export function frozenRound(sources: RoundSources, number: number, date: string, standing?: Standing): FrozenRound {
  const { snapshot, reading, matches, settings, seed } = sources;
  const moved = new Set(movedAlong(snapshot, matches));
  const before = matches.filter(
    (match) =>
      (match.round === undefined || match.round < number) && !isStandingProposal(match, standing) && !moved.has(match),
  );
  const pool = poolOf(reading, before, settings, datedArrangements(sources, before));
  const chains = rootsOf(writtenRounds(snapshot));
  const rootOf = (round: number): number => chains(round === number ? (standing?.round ?? number) : round);
  const groupsWaited = waitedBefore(snapshot, number, "group", rootOf);
  const householdsWaited = waitedBefore(snapshot, number, "household", rootOf);
  const inputHash = sha256Hex(
    JSON.stringify([
      pool.hash,
      inOrder(groupsWaited),
      inOrder(householdsWaited),
      // Only where there are any: rounds of before keep their number.
      ...(standing === undefined ? [] : [[standing.round, standing.mode, [...standing.pairs].sort(byGroup)]]),
    ]),
  );
  const frozen = { number, date, seed, settings, pool, groupsWaited, householdsWaited, inputHash };
  return { ...frozen, ...(standing === undefined ? {} : { standing }) };
}

function byGroup([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return compareText(one, other);
}

/** The number for a round that is not there yet: above every round that has a sheet or a match. */
export function nextRoundNumber({ snapshot, matches }: RoundSources): number {
  return (
    [...roundNumbersOf(snapshot), ...matches.map(({ round }) => round ?? 0)].reduce(
      (most, number) => Math.max(most, number),
      0,
    ) + 1
  );
}

/** The settings that a round goes by; the proof sheet keeps them all, those that change no outcome too. */
export const roundSettingKeys = [
  "preset",
  "distance.km",
  "distance.from",
  "distance.uncertain",
  "vulnerability.rule",
  "vulnerability.scale",
  "vulnerability.group-scale",
  "vulnerability.willingness",
  "vulnerability.experience",
  "types.several",
  "ranks.singles",
  "municipality",
  "objective",
  "control",
  "bands.km",
  "goals.order",
  "criteria.distance",
  "criteria.priorities",
  "criteria.expectation",
  "criteria.interests",
  "criteria.work",
  "phase",
  "minimum.groups",
  "ranking.first",
  "survey.unfinished",
  "survey.test",
  "survey.doubles",
] as const satisfies readonly SettingKey[];

/** True for a setting that says who is read, and how: what it changes stands in the number of the input. */
function isOfReading(key: SettingKey): boolean {
  return key === "ranking.first" || key.startsWith("survey.");
}

/**
 * The settings of a round as its proof sheet has them. One that it lacks is younger than the round, which went by what is
 * its default now. Only the language is that of this workbook, and so is what says who is read: a round of before was
 * read by it too, and the number of its input tells when that changed.
 */
export function settingsThen(round: WrittenRound, now: Settings): Settings {
  const defaults: Settings = {
    ...defaultSettings,
    language: now.language,
    "ranking.first": now["ranking.first"],
    "survey.unfinished": now["survey.unfinished"],
    "survey.test": now["survey.test"],
    "survey.doubles": now["survey.doubles"],
  };
  return roundSettingKeys.reduce((settings, key) => {
    const text = round.settings.get(key);
    const taken = text === undefined ? { settings } : withSetting(settings, key, text);
    return "settings" in taken ? taken.settings : settings;
  }, defaults);
}

/**
 * True for a round of before the scales of scores were settings. With a control group or for resettlement other goals
 * held then and the number of the input was made of less: such a round cannot be drawn again.
 */
export function isOfOlderVersion({ settings }: WrittenRound): boolean {
  const isOld = !settings.has("vulnerability.scale");
  return isOld && (settings.get("control") === "true" || settings.get("preset") === "resettlement");
}

/** What people had agreed on pairs when a round was drawn; reasons as far as the sheet `Afspraken` still has them. */
export function arrangementsThen(round: WrittenRound, now: readonly Arrangement[]): readonly Arrangement[] {
  const pairs = (kind: ArrangementKind, written: ReadonlyMap<string, string>): Arrangement[] =>
    [...written].flatMap(([group, households]) =>
      households.split("\n").map((household) => ({ kind, group, household, again: true })),
    );
  const reasonOf = ({ group, household }: Arrangement): string | undefined =>
    now.find((one) => one.kind === "pin" && pairKey(one.group, one.household) === pairKey(group, household))?.reason;
  // Whatever the reason was, there was one: the round would not have formed the pair without.
  const pins = pairs("pin", round.pins).map((pin) => ({ ...pin, reason: reasonOf(pin) ?? "" }));
  return [...pins, ...pairs("forbid", round.forbidden)];
}

/**
 * False for a setting that changes no outcome: with preset `pilot` neither the criteria nor the phase count (R7). What
 * says who is read, and how, changes the input, which has a number of its own.
 */
function counts(key: (typeof roundSettingKeys)[number], { preset }: Settings): boolean {
  if (key === "minimum.groups" || isOfReading(key)) return false;
  return preset === "resettlement" || !(key === "phase" || key.startsWith("criteria."));
}

function sameOutcome(one: Settings, other: Settings): boolean {
  return roundSettingKeys.every((key) => !counts(key, one) || one[key] === other[key]);
}

/**
 * The round that these sources made before, if any: same seed, same settings, same input hash, and all its proposals
 * still standing. Asking for it again then changes nothing, or finishes what was half written.
 */
export function sameRoundAsBefore(sources: RoundSources, written: readonly WrittenRound[]): FrozenRound | undefined {
  return written
    .filter((round) => round.seed === sources.seed && isStanding(sources, round.number))
    .filter(({ rematch }) => rematch?.round === sources.rematch?.round && rematch?.mode === sources.rematch?.mode)
    .map((round) => ({ round, settings: settingsThen(round, sources.settings) }))
    .filter(({ settings }) => sameOutcome(settings, sources.settings))
    .map(({ round, settings }) => ({
      round,
      frozen: frozenRound({ ...sources, settings }, round.number, round.date, standingThen(round)),
    }))
    .find(({ round, frozen }) => frozen.inputHash === round.inputHash)?.frozen;
}

function isStanding({ matches }: RoundSources, number: number): boolean {
  return matches.every((match) => match.round !== number || isRunning(match));
}

/** Draws a frozen round, and gives every pair its id: the one it has on the sheets, else the next free one. */
export function plannedRound(sources: RoundSources, frozen: FrozenRound): PlannedRound {
  const solved = solvedRound(frozen);
  const told = toldRound(solved);
  const explanations = { ...explained(solved), ...estimated(solved, told) };
  const decided = withDecidingWishes(told, solved, explanations);
  const drawn = withLargerPool(withBetterLiked(decided, solved, explanations), explanations.pools);
  return {
    ...frozen,
    solved,
    drawn,
    explanations,
    ids: idsOf(drawn.pairs, frozen, sources),
    unusable: sources.unusable ?? [],
    ...(frozen.standing === undefined ? {} : { modes: rematchOutcomes(frozen, frozen.standing, solved) }),
  };
}

function idsOf(
  pairs: readonly DrawnPair[],
  { number, standing: proposals }: FrozenRound,
  { snapshot, matches }: RoundSources,
): ReadonlyMap<DrawnPair, string> {
  const standing = new Map([
    // A proposal that was withdrawn later stands on the sheet of its round alone.
    ...ownRows(snapshot, roundDesign(number)).map(
      ({ key, values }) => [pairKey(textOf(values["group"]), textOf(values["household"])), key] as const,
    ),
    ...matches
      .filter((match) => match.round === number || isStandingProposal(match, proposals))
      .map(({ id, group, household }) => [pairKey(group, household), id] as const),
  ]);
  let last = lastMatchNumber(snapshot, matches, number);
  return new Map(
    pairs.map((pair) => {
      const id = standing.get(pairKey(pair.group.code, pair.household.code));
      if (id !== undefined) return [pair, id];
      last += 1;
      return [pair, matchId(last)];
    }),
  );
}

/** True for a pair that was proposed before and stays: it keeps its id and its round. */
export function isKept({ standing }: Pick<FrozenRound, "standing">, { group, household }: DrawnPair): boolean {
  return standing?.pairs.get(canonicalCode(group.code)) === canonicalCode(household.code);
}

/** The code of a block, unique in the workbook: `R1-03`. */
export function blockCode(round: number, block: number): string {
  return `R${round}-${String(block).padStart(2, "0")}`;
}
