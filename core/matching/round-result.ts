import * as z from "zod/mini";
import type { Match } from "../records/match.ts";
import {
  control,
  profile,
  proposal,
  rematchOutcome,
  round,
  waiting,
  type Proposal,
  type Waiting,
} from "../records/round.ts";
import type { Settings } from "../settings.ts";
import { explanations } from "../records/explanations.ts";
import { preselection } from "../records/preselection.ts";
import { say, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { blockCode, roundSettingKeys, type PlannedRound } from "./planned-round.ts";
import { scoreOf } from "./criteria.ts";
import type { Rank } from "./preferences.ts";
import type { DrawnPair } from "./blocks.ts";
import type { DrawnWaiting } from "./round.ts";
import { waitingTexts } from "./round-why-rows.ts";

/** What `round --json` prints, but for the problems (contracts.md). */
export const roundResult = z.extend(explanations, {
  /** Absent when no new round was made. */
  round: z.optional(round),
  /** The proposals, in the order of the groups' codes. */
  matches: z.array(proposal),
  /** Households drawn for comparison (R5). */
  control: z.array(control),
  /** Everybody who waits, groups first. */
  waiting: z.array(waiting),
  /** How many pairs each rule excludes, over all groups and households of the pool. */
  excluded: z.record(z.string(), z.number()),
  /** How high the wishes of both sides were met. */
  profile,
  /** Where an earlier round was matched again: what each mode would give. */
  modes: z.optional(z.array(rematchOutcome)),
  /** Whether the prices prove every level, and what came of each. */
  proof: z.object({ optimal: z.boolean(), levels: z.array(z.object({ name: z.string(), value: z.number() })) }),
  /** Phase 1 of resettlement; then there are no matches (R12). */
  preselection: z.optional(preselection),
});
/** What `round --json` prints, but for the problems. */
export type RoundResult = z.infer<typeof roundResult>;

/** The way a round was made, as JSON and sheets name it: `pilot/fair`. */
export function methodOf({ settings }: Pick<PlannedRound, "settings">): string {
  return `${settings.preset}/${settings.objective}`;
}

/** The settings that a round goes by, and no others. */
export function settingsIn(settings: Settings): Record<string, string | number | boolean> {
  return Object.fromEntries(roundSettingKeys.map((key) => [key, settings[key]]));
}

function spoken(told: readonly Sentence[], language: Language): string[] {
  return told.map((sentence) => say(language, sentence));
}

/** Whole metres, for a standard error. */
function roundedKm(kilometres: number): number {
  return Math.round(kilometres * 1000) / 1000;
}

function ranked(key: "groupRank" | "householdRank", rank: Rank): { groupRank?: number; householdRank?: number } {
  return rank === "unranked" ? {} : { [key]: rank };
}

/** What the second variant weighed, where it did (R11). */
function criteriaOf(pair: DrawnPair, settings: Settings): Pick<Proposal, "score" | "criteria"> {
  const score = scoreOf({ ...pair, distance: pair.candidate.distance }, settings);
  return score === undefined ? {} : { score: score.points, criteria: [...score.parts] };
}

function proposalOf(planned: PlannedRound, pair: DrawnPair, status: string, language: Language): Proposal {
  const { metres, errorKm, unknown, byTable } = pair.candidate.distance;
  return {
    id: planned.ids.get(pair) ?? "",
    group: pair.group.code,
    household: pair.household.code,
    ...(unknown === true ? {} : { km: metres / 1000 }),
    ...(byTable === true ? { kmByTable: true } : {}),
    ...(errorKm > 0 ? { kmUncertain: roundedKm(errorKm) } : {}),
    ...ranked("groupRank", pair.candidate.groupRank),
    ...ranked("householdRank", pair.candidate.householdRank),
    ...criteriaOf(pair, planned.settings),
    slot: "A",
    ...(pair.block === undefined ? {} : { coin: pair.slot, block: blockCode(planned.number, pair.block) }),
    reasons: spoken([...pair.reasons, ...pair.marks], language),
    ...(pair.marks.length === 0 ? {} : { attention: spoken(pair.marks, language) }),
    status,
  };
}

function waitingOf(
  { side, code, reason, decidedBy, candidates, nearest }: DrawnWaiting,
  told: Pick<Waiting, "because" | "helps"> | undefined,
): Waiting {
  const misses = nearest.map((miss) => ({ code: miss.code, failing: miss.reasons.map((one) => one.code) }));
  const decided = decidedBy === undefined ? {} : { decidedBy };
  return { side, code, reason, ...decided, candidates, ...(misses.length === 0 ? {} : { nearest: misses }), ...told };
}

/**
 * The JSON of a planned round. `isNew` false: nothing was drawn that stands, so there is no round and no proposal, but
 * why everybody waits is told all the same. Statuses are those of the sheet `Matches` where a proposal stands there.
 */
export function resultOf(
  planned: PlannedRound,
  matches: readonly Match[],
  language: Language,
  isNew = true,
): RoundResult {
  const { drawn, number, date, seed, settings, pool } = planned;
  const stages = { groups: { ...pool.stages.groups }, households: { ...pool.stages.households } };
  const statuses = new Map(matches.map(({ id, status }) => [id, status]));
  const whyWaiting = waitingTexts(planned, language);
  const counts = {
    groups: drawn.groups,
    households: drawn.households,
    matches: drawn.pairs.length,
    control: drawn.control.length,
  };
  return {
    ...(isNew
      ? { round: { id: number, date, method: methodOf(planned), seed, settings: settingsIn(settings), counts, stages } }
      : {}),
    matches: drawn.pairs.map((pair) =>
      proposalOf(planned, pair, statuses.get(planned.ids.get(pair) ?? "") ?? "proposed", language),
    ),
    control: drawn.control.map(({ group, household, block }) => ({
      household: household.code,
      group: group.code,
      block: blockCode(number, block ?? 0),
    })),
    waiting: drawn.waiting.map((one, place) => waitingOf(one, whyWaiting[place])),
    excluded: Object.fromEntries(drawn.excluded),
    profile: drawn.profile,
    proof: { optimal: drawn.proven, levels: [...drawn.levels] },
    ...(planned.modes === undefined ? {} : { modes: [...planned.modes] }),
    ...planned.explanations,
  };
}

/** The result of a round that could not be looked at. */
export const emptyResult: RoundResult = {
  matches: [],
  control: [],
  waiting: [],
  excluded: {},
  profile: { first: 0, second: 0, third: 0, fourth: 0, fifth: 0, unranked: 0 },
  proof: { optimal: false, levels: [] },
};
