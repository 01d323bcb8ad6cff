import { readPeople, type ReadingOptions } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import type { NamedPair } from "../matching/pool.ts";
import { eachUnderstood, everybodyIn, withSidesInPlace, type Everybody } from "../matching/understood-pairs.ts";
import type { Rematch } from "../matching/rematch.ts";
import { preselectionMissed, preselectionPlan } from "../matching/preselection-plan.ts";
import { settingsThen } from "../matching/planned-round.ts";
import { roundCheck } from "../matching/round-check.ts";
import { roundPlan } from "../matching/round-plan.ts";
import type { RoundResult } from "../matching/round-result.ts";
import { withdrawnProblems } from "../matching/withdrawn.ts";
import { matchSheetProblems, refusalProblems } from "../sheets/match-doubts.ts";
import { matchesAnswered } from "../sheets/matches.ts";
import { writtenRounds } from "../sheets/rounds.ts";
import { arrangementsIn, type Arrangement, type ArrangementKind } from "../sheets/arrangements.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence } from "../text/sentence.ts";
import { defaultSettings } from "../settings.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { everySheetAndNumbers } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";
import { RequestProblem } from "./request-problem.ts";

/** What a round needs to be told besides what every job is told. */
export interface PlanRoundOptions extends JobOptions {
  /** What the lottery numbers are made from; the host draws one where nobody gave one. */
  readonly seed: string;
  /** Number of a written round: recompute its proof instead of planning a new one. */
  readonly check?: number;
  /** Pairs that a coordinator fixes, for this round and those to come: they are added to the sheet `Afspraken`. */
  readonly pins?: readonly ArrangedPair[];
  /** Pairs that a coordinator rules out; added to the sheet `Afspraken` too. */
  readonly forbidden?: readonly ArrangedPair[];
  /** Matches an earlier round again: its proposals that nobody has answered may move, as far as the mode says. */
  readonly rematch?: Rematch;
  /** Pairs of which to tell why they are none, whether they are possible or not. */
  readonly whyNot?: readonly NamedPair[];
}

/** A pair that a coordinator fixes or rules out, and why. */
export interface ArrangedPair extends NamedPair {
  /** A pair against the rules is only fixed with a reason. */
  readonly reason?: string;
}

/** What was given for this run, in the spelling of the sheets. Throws a `RequestProblem` for a code that nobody has. */
function givenArrangements(
  { pins = [], forbidden = [], today }: PlanRoundOptions,
  people: Everybody,
): readonly Arrangement[] {
  const asked = (kind: ArrangementKind, { group, household, reason = "" }: ArrangedPair): Arrangement => ({
    kind,
    group: group.trim(),
    household: household.trim(),
    ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
    on: today,
    again: true,
  });
  const given = [...pins.map((pair) => asked("pin", pair)), ...forbidden.map((pair) => asked("forbid", pair))];
  return eachUnderstood(given, people);
}

/** Refuses what would silently do nothing in phase 1 of resettlement; a round of phase 2 can be checked and asked about. */
function refusePairs({ pins = [], forbidden = [], whyNot = [], rematch, check }: PlanRoundOptions): void {
  if (rematch !== undefined) throw new RequestProblem(sentence("rematch-phase-one", {}));
  const asked = [
    ...(pins.length > 0 ? (["pin"] as const) : []),
    ...(forbidden.length > 0 ? (["forbid"] as const) : []),
    ...(whyNot.length > 0 && check === undefined ? (["why-not"] as const) : []),
  ];
  if (asked.length > 0) throw new RequestProblem(sentence("pairs-phase-one", { asked }));
}

/** Refuses a file without any list of people: empty sheets of ours would hide that there was nothing to match. */
function refuseNobody({ problems }: Reading): void {
  const missing = problems.find(({ told }) => told.code === "no-people");
  if (missing !== undefined) throw new RequestProblem(missing.told, missing.remedy);
}

const scales = ["vulnerability.scale", "vulnerability.group-scale"] as const;
/** Settings that say which answers of surveys count; rounds of before lack them and are read as the workbook says now. */
const answering = ["ranking.first", "survey.unfinished", "survey.test", "survey.doubles"] as const;

/** A round is checked with the people as they were read for it, on the scales of its proof sheet (R2). */
function readingOptions(snapshot: Snapshot, options: PlanRoundOptions): ReadingOptions {
  const written = writtenRounds(snapshot).find(({ number }) => number === options.check);
  if (written === undefined) return options;
  const then = settingsThen(written, defaultSettings);
  const kept = answering.filter((key) => written.settings.has(key));
  const ofThen = [...scales, ...kept].map((key) => ({ key, value: String(then[key]) }));
  return { ...options, settings: [...options.settings, ...ofThen] };
}

/**
 * Plans a match round: sheets `Ronde N`, its reasons and proof, and the proposals on `Matches`; or checks one. Phase 1 of
 * resettlement makes no matches, but the sheet `Voorselectie` (R12): then there is nothing to match again and there are no
 * pairs to fix, rule out or explain, and asking for that throws a `RequestProblem`.
 */
export const planRound: PeopleJob<PlanRoundOptions, RoundResult> = {
  needs: everySheetAndNumbers,
  readingOptions,
  plan: (snapshot, options, reading = readPeople(snapshot, readingOptions(snapshot, options))) => {
    const { settings, problems } = settingsOf(snapshot, options.settings);
    const { check, seed, rematch } = options;
    const isProfiles = settings.preset === "resettlement" && settings.phase === 1;
    if (isProfiles) refusePairs(options);
    if (check === undefined) refuseNobody(reading);
    const standing = arrangementsIn(snapshot);
    const everybody = everybodyIn(reading);
    const arrangements = [
      ...givenArrangements(options, everybody),
      ...withSidesInPlace(standing.arrangements, everybody),
    ];
    const people = { snapshot, reading, matches: matchesAnswered(snapshot), settings, seed, arrangements };
    const missed = check === undefined ? preselectionMissed(snapshot, settings) : [];
    const unusable = [...problems, ...standing.problems, ...missed];
    const sources = { ...people, unusable, ...(rematch === undefined ? {} : { rematch }) };
    const planned = isProfiles ? preselectionPlan : roundPlan;
    const plan = check === undefined ? planned(sources, options) : roundCheck(sources, check, options);
    return {
      ...plan,
      findings: [
        ...problems,
        ...reading.problems,
        ...standing.problems,
        ...missed,
        ...matchSheetProblems(snapshot),
        ...refusalProblems(snapshot),
        ...withdrawnProblems(snapshot, reading),
        ...plan.findings,
      ],
    };
  },
};
