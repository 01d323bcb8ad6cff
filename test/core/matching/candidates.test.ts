import assert from "node:assert/strict";
import fc from "fast-check";
import { candidatesOf, pairOf, type Candidate } from "../../../core/matching/candidates.ts";
import { pairKey } from "../../../core/matching/codes.ts";
import { pointsOf } from "../../../core/matching/distance.ts";
import { reasonsAgainst, type RuleSettings } from "../../../core/matching/rules.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyPool, plainRules } from "./people.ts";

/** The slow way: every group with every household, every rule. */
function everyPair(groups: readonly Group[], households: readonly Household[], rules: RuleSettings): object {
  const possible: string[] = [];
  const excluded = new Map<string, number>();
  groups.forEach((group, row) => {
    households.forEach((household, column) => {
      const pair = pairOf(group, household, pointsOf(group, rules.settings["distance.from"]), rules);
      const reasons = reasonsAgainst(pair, rules);
      for (const { code } of reasons) excluded.set(code, (excluded.get(code) ?? 0) + 1);
      if (reasons.length === 0) possible.push(`${row} ${column} ${pair.distance?.metres ?? NaN}`);
    });
  });
  return { possible, excluded: [...excluded].sort() };
}

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    "distance.from": fc.constantFrom("nearest" as const, "mean" as const, "farthest" as const),
    "distance.uncertain": fc.constantFrom("keep" as const, "exclude" as const),
    "distance.km": fc.constantFrom(0.5, 3, 5),
    "vulnerability.rule": fc.constantFrom("sum" as const, "willingness" as const, "off" as const),
    municipality: fc.constantFrom("any" as const, "same" as const),
    preset: fc.constantFrom("pilot" as const, "resettlement" as const),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

describe("candidates", () => {
  it("are those that every rule allows, and every reason is counted over all pairs", () => {
    fc.assert(
      fc.property(anyPool(8), anySettings, fc.boolean(), ({ groups, households }, settings, papers) => {
        const rules: RuleSettings = {
          ...plainRules,
          settings,
          papers: papers ? ["declaration"] : [],
          forbidden: new Set([pairKey("WG-1", "H-1"), pairKey("WG-99", "H-1")]),
          earlier: new Set([pairKey("WG-2", "H-1"), pairKey("WG-1", "H-1")]),
        };
        const { possible, excluded } = candidatesOf(groups, households, rules);
        const shown = (one: Candidate): string => `${one.group} ${one.household} ${one.distance.metres}`;
        const found = { possible: possible.map(shown), excluded: [...excluded].sort() };
        assert.deepEqual(found, everyPair(groups, households, rules));
      }),
      { numRuns: 400 },
    );
  });
});
