import assert from "node:assert/strict";
import fc from "fast-check";
import { someGroup, someHousehold } from "../../../core/matching/around.ts";
import { pairOf } from "../../../core/matching/candidates.ts";
import { compareCodes } from "../../../core/matching/codes.ts";
import { pointsOf } from "../../../core/matching/distance.ts";
import { NearMisses } from "../../../core/matching/near-misses.ts";
import { reasonsAgainst, type Pair, type RuleSettings } from "../../../core/matching/rules.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { anyPool, groupOf, householdOf, north, plainRules } from "./people.ts";

const anyRules: fc.Arbitrary<RuleSettings> = fc
  .record({
    "distance.km": fc.constantFrom(0.5, 2, 5),
    "distance.from": fc.constantFrom("nearest" as const, "mean" as const, "farthest" as const),
    "distance.uncertain": fc.constantFrom("keep" as const, "exclude" as const),
    municipality: fc.constantFrom("any" as const, "same" as const),
  })
  .map((some) => ({
    ...plainRules,
    settings: { ...defaultSettings, ...some },
    papers: ["declaration"],
    forbidden: new Set(["WG-1\nH-1", "WG-2\nH-2"]),
  }));

/** The three nearest by looking at everybody. */
function nearestOf(misses: readonly (readonly [string, Pair])[], rules: RuleSettings): readonly unknown[] {
  return misses
    .map(([code, pair]) => ({
      code,
      reasons: reasonsAgainst(pair, rules),
      metres: pair.distance?.metres ?? Number.MAX_SAFE_INTEGER,
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (one, other) =>
        one.reasons.length - other.reasons.length || one.metres - other.metres || compareCodes(one.code, other.code),
    )
    .slice(0, 3)
    .map(({ code, reasons }) => ({ code, reasons }));
}

describe("the nearest misses", () => {
  it("are those that looking at everybody gives, on both sides", () => {
    fc.assert(
      fc.property(anyPool(12), anyRules, ({ groups, households }, rules) => {
        const pair = (group: number, household: number): Pair => {
          const [one, other] = [groups[group] ?? groupOf(""), households[household] ?? householdOf("")];
          return pairOf(one, other, pointsOf(one, rules.settings["distance.from"]), rules);
        };
        const someGroups = groups.map((group, index) => someGroup(group, index, rules));
        const someHouseholds = households.map((household, index) => someHousehold(household, index, rules));
        const [forGroups, forHouseholds] = [new NearMisses(someHouseholds, rules), new NearMisses(someGroups, rules)];
        someGroups.forEach((one, row) => {
          const all = households.map(({ code }, column) => [code, pair(row, column)] as const);
          assert.deepEqual(forGroups.of(one), nearestOf(all, rules));
        });
        someHouseholds.forEach((one, column) => {
          const all = groups.map(({ code }, row) => [code, pair(row, column)] as const);
          assert.deepEqual(forHouseholds.of(one), nearestOf(all, rules));
        });
      }),
      { numRuns: 300 },
    );
  });

  it("look past many who are near but fail in more", () => {
    const near = Array.from({ length: 40 }, (_, index) =>
      householdOf(`H-${index}`, { location: north(100 * index), consent: "no", vulnerability: { score: 8 } }),
    );
    const far = householdOf("H-99", { location: north(90_000), vulnerability: { score: 1 } });
    const group = groupOf("WG-1", { vulnerability: { willingness: 1, experience: 1 } });
    const others = [...near, far].map((household, index) => someHousehold(household, index, plainRules));
    const [first] = new NearMisses(others, plainRules).of(someGroup(group, 0, plainRules));
    assert.equal(first?.code, "H-99");
  });
});
