import type { DistancePoint } from "../records/explanations.ts";
import { assign } from "./assignment.ts";
import { candidatesOf, type Candidate } from "./candidates.ts";
import { profileProblem } from "./levels.ts";
import { withPins } from "./pins.ts";
import type { PossiblePairs } from "./possible-pairs.ts";
import { profileOf } from "./profile.ts";
import { distanceRules, reasonsAgainst, type RuleSettings } from "./rules.ts";
import { chosenIn, type SolvedRound } from "./solved.ts";

/** The limits, in kilometres, that are tried beside the round's own. */
export const curveLimits = [3, 4, 5, 6, 7.5, 10] as const;

function limitedTo(rules: RuleSettings, km: number): RuleSettings {
  return { ...rules, settings: { ...rules.settings, "distance.km": km } };
}

/**
 * What the round would have given with another distance limit, everything else the same (matching.md 3, item 6): groups
 * with a household, and how high the wishes would be met. Lowest limit first; the round's own limit is among them. A
 * group that set a limit for itself keeps that one.
 */
export function distanceCurveOf(work: SolvedRound): DistancePoint[] {
  const { pool } = work;
  const own = pool.rules.settings["distance.km"];
  const limits = [...new Set([...curveLimits, own])].sort((one, other) => one - other);
  // Whoever is possible at some limit is possible at every larger one, so the pairs are looked for once.
  const widest = limitedTo(pool.rules, limits[limits.length - 1] ?? own);
  const { possible } = candidatesOf(pool.groups, pool.households, widest);
  return limits.map((km) => (km === own ? asDrawn(work, km) : pointAt(work, possible, km)));
}

function asDrawn({ problem, solution, draw }: SolvedRound, km: number): DistancePoint {
  return pointOf(km, chosenIn(problem, solution, draw.possible));
}

function pointAt(work: SolvedRound, widest: PossiblePairs, km: number): DistancePoint {
  const possible = withPins(within(work, widest, km), work.pool);
  const { settings } = work.draw;
  const problem = profileProblem({ ...work.draw, possible }, settings.objective);
  return pointOf(km, chosenIn(problem, assign(problem), possible));
}

function within({ pool }: SolvedRound, widest: PossiblePairs, km: number): PossiblePairs {
  const rules = limitedTo(pool.rules, km);
  return widest.filter((pair) => {
    const candidate = widest.at(pair);
    const [group, household] = [pool.groups[candidate?.group ?? -1], pool.households[candidate?.household ?? -1]];
    if (candidate === undefined || group === undefined || household === undefined) return false;
    return reasonsAgainst({ group, household, distance: candidate.distance }, rules, distanceRules).length === 0;
  });
}

function pointOf(km: number, chosen: readonly Candidate[]): DistancePoint {
  return { km, matches: new Set(chosen.map(({ group }) => group)).size, profile: profileOf(chosen) };
}
