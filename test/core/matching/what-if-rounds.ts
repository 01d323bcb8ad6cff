import fc from "fast-check";
import type { AreaDistances } from "../../../core/intake/area-distances.ts";
import { assign } from "../../../core/matching/assignment.ts";
import { pairsProblem } from "../../../core/matching/levels.ts";
import { poolOf, type Pool } from "../../../core/matching/pool.ts";
import { solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyAreas, anyPool, readingOf, withPostcodes } from "./people.ts";

/** A pool of invented people. */
export function poolWith(
  groups: readonly Group[],
  households: readonly Household[],
  some: Partial<Settings> = {},
  areaDistances: AreaDistances = new Map(),
): Pool {
  return poolOf(readingOf(groups, households, { areaDistances }), [], { ...defaultSettings, ...some });
}

/** A round of a pool that nobody waited for. */
export function solved(pool: Pool, seed = "lente"): SolvedRound {
  return solvedRound({ pool, seed, groupsWaited: new Map(), householdsWaited: new Map() });
}

/** The most pairs that people could be in. */
export function mostPairsOf(groups: readonly Group[], households: readonly Household[], pool: Pool): number {
  const { draw } = solved({ ...pool, groups, households });
  return assign(pairsProblem(draw)).levels[0]?.value ?? 0;
}

/** Pools of at most so many on a side, with rules that let many through or few, and kilometres that people gave or none. */
export function anyRoundPool(most: number): fc.Arbitrary<Pool> {
  return fc
    .record({
      people: anyPool(most).map(withPostcodes),
      areas: fc.option(anyAreas, { nil: new Map<string, number>() }),
      some: fc.record({
        objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
        "vulnerability.rule": fc.constantFrom("off" as const, "sum" as const, "max" as const, "willingness" as const),
        "distance.km": fc.constantFrom(2, 5, 8),
        "distance.from": fc.constantFrom("nearest" as const, "mean" as const, "farthest" as const),
        "distance.uncertain": fc.constantFrom("keep" as const, "exclude" as const),
        municipality: fc.constantFrom("any" as const, "same" as const),
        control: fc.boolean(),
      }),
    })
    .map(({ people, some, areas }) => poolWith(people.groups, people.households, some, areas));
}
