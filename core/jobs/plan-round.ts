import { readPeople } from "../intake/read-people.ts";
import type { NamedPair } from "../matching/pool.ts";
import { roundCheck } from "../matching/round-check.ts";
import { roundPlan } from "../matching/round-plan.ts";
import type { RoundResult } from "../matching/round-result.ts";
import { unreadStatusProblems } from "../sheets/match-doubts.ts";
import { matchesOf } from "../sheets/matches.ts";
import { settingsOf } from "../sheets/settings.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What a round needs to be told besides what every job is told. */
export interface PlanRoundOptions extends JobOptions {
  /** What the lottery numbers are made from; the host draws one where nobody gave one. */
  readonly seed: string;
  /** Number of a written round: recompute its proof instead of planning a new one. */
  readonly check?: number;
  /** Pairs that a coordinator rules out. */
  readonly forbidden?: readonly NamedPair[];
}

/** Plans a match round: sheets `Ronde N`, its reasons and proof, and the proposals on `Matches`; or checks one. */
export const planRound: PeopleJob<PlanRoundOptions, RoundResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, { mappings: options.mappings })) => {
    const { settings, problems } = settingsOf(snapshot, options.settings);
    const { seed, forbidden = [] } = options;
    const sources = { snapshot, reading, matches: matchesOf(snapshot), settings, seed, forbidden };
    const plan =
      options.check === undefined ? roundPlan(sources, options) : roundCheck(sources, options.check, options);
    return {
      ...plan,
      findings: [...problems, ...reading.problems, ...unreadStatusProblems(snapshot), ...plan.findings],
    };
  },
};
