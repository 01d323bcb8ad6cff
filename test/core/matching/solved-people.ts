import type { LotteryNumbers } from "../../../core/matching/lottery.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { readingOf } from "./people.ts";

/** Everybody in a round of a test. */
export interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

/** Anybody can carry anybody, and a control group is drawn. */
export const controlled: Settings = { ...defaultSettings, "vulnerability.rule": "off", control: true };

const none = new Map<string, number>();

/** These people in a first round, solved; with lottery numbers of one's own where given. */
export function solvedOf(people: People, settings = controlled, seed = "lente", numbers?: LotteryNumbers): SolvedRound {
  const pool = poolOf(readingOf(people.groups, people.households), [], settings);
  return solvedRound({
    pool,
    seed,
    ...(numbers === undefined ? {} : { numbers }),
    groupsWaited: none,
    householdsWaited: none,
  });
}
