import assert from "node:assert/strict";
import fc from "fast-check";
import { curveLimits, distanceCurveOf } from "../../../core/matching/distance-curve.ts";
import { drawRound } from "../../../core/matching/round.ts";
import { anyRoundPool, poolWith, solved } from "./what-if-rounds.ts";
import { groupOf, householdOf, north } from "./people.ts";

describe("matches against the distance limit", () => {
  it("are never fewer at a higher limit", () => {
    fc.assert(
      fc.property(anyRoundPool(7), (pool) => {
        const curve = distanceCurveOf(solved(pool));
        curve.forEach(({ km, matches }, index) => {
          const before = curve[index - 1];
          if (before !== undefined) assert.ok(before.km < km && before.matches <= matches);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("are those of a round with that limit", () => {
    fc.assert(
      fc.property(anyRoundPool(6), (pool) => {
        const limits = [...new Set([...curveLimits, pool.rules.settings["distance.km"]])];
        const curve = distanceCurveOf(solved(pool));
        assert.deepEqual(
          curve.map(({ km }) => km),
          limits.sort((one, other) => one - other),
        );
        for (const { km, matches, profile } of curve) {
          const settings = { ...pool.rules.settings, "distance.km": km };
          const there = drawRound({
            pool: { ...pool, rules: { ...pool.rules, settings } },
            seed: "lente",
            groupsWaited: new Map(),
            householdsWaited: new Map(),
          });
          assert.equal(matches, there.pairs.length);
          // With `total` other goals choose between profiles of the same sum.
          if (settings.objective !== "total") assert.deepEqual(profile, there.profile);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("leave a group with a limit of its own where it is", () => {
    const pool = poolWith(
      [groupOf("A"), groupOf("B", { distanceKm: 2 })],
      [householdOf("H-1", { location: north(3500) }), householdOf("H-2", { location: north(3500) })],
    );
    assert.deepEqual(
      distanceCurveOf(solved(pool)).map(({ matches }) => matches),
      [0, 1, 1, 1, 1, 1],
    );
  });

  it("tell what the next kilometre would bring", () => {
    const pool = poolWith(
      [groupOf("A"), groupOf("B")],
      [householdOf("H-1", { location: north(2500) }), householdOf("H-2", { location: north(7000) })],
    );
    assert.deepEqual(
      distanceCurveOf(solved(pool)).map(({ km, matches }) => [km, matches]),
      [
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 1],
        [7.5, 2],
        [10, 2],
      ],
    );
  });
});
