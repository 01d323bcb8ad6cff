import { daysBetween } from "../dates/civil-date.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";

/**
 * The days that a checklist counts from. `settled`: the household already lived here when the match began, so that
 * everything counts from the start of the match; `resettlement`: it arrives for the match.
 */
export type Anchors =
  | { readonly variant: "settled"; readonly start: string }
  | { readonly variant: "resettlement"; readonly start: string; readonly arrival: string };

/** Who arrived longer than this before the match began is settled: arrival tasks would all be overdue. Days. */
const settledAfter = 183;

/**
 * The days that a checklist counts from, or undefined while neither day is known. The arrival stands on the match, or
 * else with the household. Before the first meeting is planned, the start of the match is taken to be the arrival.
 */
export function anchorsOf(match: Match, household: Household | undefined): Anchors | undefined {
  const arrival = match.arrivesOn ?? household?.arrivesOn;
  const start = match.startsOn ?? arrival;
  if (start === undefined) return undefined;
  if (arrival === undefined || daysBetween(arrival, start) > settledAfter) return { variant: "settled", start };
  return { variant: "resettlement", start, arrival };
}
