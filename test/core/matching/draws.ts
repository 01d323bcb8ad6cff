import fc from "fast-check";
import { candidatesOf } from "../../../core/matching/candidates.ts";
import type { Draw } from "../../../core/matching/levels.ts";
import { defaultSettings, goalOrders, type Settings } from "../../../core/settings.ts";
import { anyPool, plainRules } from "./people.ts";

const anyObjective: fc.Arbitrary<Settings> = fc
  .record({
    objective: fc.constantFrom("fair" as const, "total" as const, "rank-maximal" as const),
    control: fc.boolean(),
    "bands.km": fc.constantFrom(0, 1),
    "goals.order": fc.constantFrom(...goalOrders),
    "vulnerability.rule": fc.constant("off" as const),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

/** Any small round, for every objective, with a control group, distance bands and waiting, or without. */
export function anyDraw(most: number): fc.Arbitrary<Draw> {
  return fc
    .record({ pool: anyPool(most), settings: anyObjective, seed: fc.constantFrom("a", "b", "c"), waited: fc.boolean() })
    .map(({ pool, settings, seed, waited }) => ({
      groups: pool.groups.map((group) => group.code),
      households: pool.households.map((household) => household.code),
      possible: candidatesOf(pool.groups, pool.households, { ...plainRules, settings }).possible,
      settings,
      seed,
      groupsWaited: pool.groups.map((_, index) => (waited ? index % 3 : 0)),
      householdsWaited: pool.households.map((_, index) => (waited ? index % 2 : 0)),
    }));
}
