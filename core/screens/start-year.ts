import { levelOf } from "../check-ins/levels.ts";
import { yearFacts } from "../check-ins/year-facts.ts";
import { longWaits } from "../life/waits.ts";
import { isConfirmed } from "../sheets/matches.ts";
import { matchPlanKey } from "../sheets/match-plan.ts";
import { talksOf } from "../sheets/talks.ts";
import { waitsOf } from "../sheets/waiting.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { jobOptions } from "./job-options.ts";
import type { OpenedWorkbook } from "./opened.ts";
import type { Moment } from "./request.ts";

/** What the year of matches asks for, counted for the first screen. */
export interface YearCounts {
  /** Matches with a red signal: somebody has to act. */
  readonly red: number;
  /** Confirmed matches without a settlement plan. */
  readonly planless: number;
  /** Waits over the thresholds of the settings, for a match or a first meeting (R25). */
  readonly longWaits: number;
}

/** Signals come from talks: before any were planned there are none, and nothing is worked out. */
function redMatches({ snapshot, reading }: OpenedWorkbook, moment: Moment): number {
  if (talksOf(snapshot).length === 0) return 0;
  const { matches } = yearFacts(snapshot, reading, jobOptions(moment));
  return matches.filter(({ signals }) => levelOf(signals) === "red").length;
}

/** Before the first round everybody waits, and the round itself is what to do. */
function longWaitsIn({ snapshot, reading, matches }: OpenedWorkbook, { today }: Moment): number {
  if (matches.length === 0) return 0;
  const { match, meeting } = longWaits(waitsOf(snapshot, reading, today));
  return match + meeting;
}

/** Counts what the year of matches asks for. */
export function yearCounts(opened: OpenedWorkbook, moment: Moment): YearCounts {
  const { snapshot, matches } = opened;
  const hasNoPlan = ({ id }: { readonly id: string }) => sheetWithKey(snapshot, matchPlanKey(id)) === undefined;
  return {
    red: redMatches(opened, moment),
    planless: matches.filter(isConfirmed).filter(hasNoPlan).length,
    longWaits: longWaitsIn(opened, moment),
  };
}
