import assert from "node:assert/strict";
import fc from "fast-check";
import { AreaTable } from "../../../core/matching/area-table.ts";
import { someGroup, someHousehold } from "../../../core/matching/around.ts";
import { pairOf } from "../../../core/matching/candidates.ts";
import { compareCodes } from "../../../core/matching/codes.ts";
import { pointsOf } from "../../../core/matching/distance.ts";
import { NearMisses } from "../../../core/matching/near-misses.ts";
import {
  capacityOf,
  limitMetresOf,
  reasonsAgainst,
  type Pair,
  type RuleSettings,
} from "../../../core/matching/rules.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { ReasonCode } from "../../../core/records/round.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { steadyNumber } from "../../../core/steady-number.ts";
import { anyAreas, anyPool, groupOf, householdOf, north, plainRules, withDecimals, withPostcodes } from "./people.ts";

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

/** What near misses are ordered by, the first that differs deciding. */
function changeOf(pair: Pair, rules: RuleSettings): readonly number[] {
  const codes = reasonsAgainst(pair, rules).map(({ code }) => code);
  const metres = pair.distance?.metres ?? Number.MAX_SAFE_INTEGER;
  const over = codes.includes("distance") ? metres - limitMetresOf(rules.settings, pair.group) : 0;
  const measured: readonly ReasonCode[] = ["distance", "location-unknown", "vulnerability"];
  const capacity = capacityOf(pair.group, rules.settings) ?? 0;
  const lacks = steadyNumber(pair.household.vulnerability?.score ?? 0) - capacity;
  // What is short is told to three decimals.
  const short = codes.includes("vulnerability") ? Math.round(lacks * 1000) / 1000 : 0;
  const wholes = codes.filter((code) => !measured.includes(code)).length;
  return [codes.length, pair.distance === undefined ? metres : over, 8 * wholes + short, metres];
}

/** The three nearest by looking at everybody. */
function nearestOf(misses: readonly (readonly [string, Pair])[], rules: RuleSettings): readonly unknown[] {
  return misses
    .map(([code, pair]) => ({ code, reasons: reasonsAgainst(pair, rules), change: changeOf(pair, rules) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => {
      const place = one.change.findIndex((amount, index) => amount !== other.change[index]);
      return place < 0 ? compareCodes(one.code, other.code) : (one.change[place] ?? 0) - (other.change[place] ?? 0);
    })
    .slice(0, 3)
    .map(({ code, reasons }) => ({ code, reasons }));
}

describe("the nearest misses", () => {
  it("are those that looking at everybody gives, on both sides", () => {
    fc.assert(
      fc.property(anyPool(12), anyRules, fc.boolean(), fc.option(anyAreas), (whole, plain, decimals, given) => {
        const { groups, households } = withPostcodes(decimals ? withDecimals(whole) : whole);
        const rules = given === null ? plain : { ...plain, areas: new AreaTable(given) };
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

  const nearest = (title: string, household: Partial<Household>, groups: readonly Group[], expected: string): void => {
    it(title, () => {
      const others = groups.map((group, index) => someGroup(group, index, plainRules));
      const found = new NearMisses(others, plainRules).of(someHousehold(householdOf("H-1", household), 0, plainRules));
      assert.equal(found.map(({ code }) => code).join(" "), expected);
    });
  };
  const carrying = (code: string, willingness: number, metres: number, more: Partial<Group> = {}): Group =>
    groupOf(code, { vulnerability: { willingness, experience: 0 }, location: north(metres), ...more });
  const heavy = { vulnerability: { score: 5 } };
  nearest(
    "have the group first that can carry almost enough, and not the one next door",
    heavy,
    [carrying("WG-1", 0, 100), carrying("WG-2", 4, 3000), carrying("WG-3", 3, 200), carrying("WG-4", 4, 900)],
    "WG-4 WG-2 WG-3",
  );
  nearest(
    "have a rule of yes or no after every measure",
    heavy,
    [carrying("WG-1", 0, 4000), groupOf("WG-2", { location: north(100), status: "paused" })],
    "WG-1 WG-2",
  );
  nearest(
    "too far go by the metres beyond the limit, their own where a group has one",
    {},
    [groupOf("WG-1", { location: north(7000) }), groupOf("WG-2", { location: north(8000), distanceKm: 6.5 })],
    "WG-2 WG-1",
  );

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

  it("look past those who are near whether or not their score is known", () => {
    const near = Array.from({ length: 40 }, (_, index) => {
      const { vulnerability, ...unknown } = householdOf(`H-${index}`, { location: north(100 * index), consent: "no" });
      return index % 2 === 0 ? unknown : { ...unknown, vulnerability: { ...vulnerability, score: 8 } };
    });
    const [heavier, far] = [8, 1].map((score) =>
      householdOf(`H-9${score}`, { location: north(90_000), vulnerability: { score } }),
    );
    const group = groupOf("WG-1", { vulnerability: { willingness: 1, experience: 1 } });
    const all = [heavier, ...near, far].flatMap((household) => household ?? []);
    const others = all.map((household, index) => someHousehold(household, index, plainRules));
    const [first] = new NearMisses(others, plainRules).of(someGroup(group, 0, plainRules));
    assert.equal(first?.code, "H-91");
  });
});
