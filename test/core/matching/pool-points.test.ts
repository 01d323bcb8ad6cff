import assert from "node:assert/strict";
import fc from "fast-check";
import { poolPointsOf, withLargerPool } from "../../../core/matching/pool-points.ts";
import { toldRound } from "../../../core/matching/round.ts";
import { groupOf, householdOf, north } from "./people.ts";
import { anyRoundPool, mostPairsOf, poolWith, solved } from "./what-if-rounds.ts";

describe("what a larger pool may bring", () => {
  it("is exact for the whole pool", () => {
    fc.assert(
      fc.property(anyRoundPool(6), (pool) => {
        const work = solved(pool);
        const whole = poolPointsOf(work)[3];
        const groups = Math.max(1, pool.groups.filter(({ status }) => status !== "paused").length);
        assert.deepEqual(whole, {
          share: 1,
          candidates: work.draw.possible.length / groups,
          matched: mostPairsOf(pool.groups, pool.households, pool) / groups,
        });
      }),
      { numRuns: 100 },
    );
  });

  it("counts in shares of the groups, and no more than the households there are", () => {
    fc.assert(
      fc.property(anyRoundPool(8), (pool) => {
        for (const { share, candidates, matched } of poolPointsOf(solved(pool))) {
          assert.ok(matched >= 0 && matched <= 1 && matched <= candidates);
          assert.ok(candidates <= Math.max(1, Math.round(pool.households.length * share)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is proportional where everybody fits everybody", () => {
    const pool = poolWith(
      Array.from({ length: 4 }, (_, index) => groupOf(`WG-${index}`)),
      Array.from({ length: 8 }, (_, index) => householdOf(`H-${index}`)),
    );
    assert.deepEqual(poolPointsOf(solved(pool)), [
      { share: 0.25, candidates: 2, matched: 1 },
      { share: 0.5, candidates: 4, matched: 1 },
      { share: 0.75, candidates: 6, matched: 1 },
      { share: 1, candidates: 8, matched: 1 },
    ]);
  });

  it("is the same whenever it is asked", () => {
    fc.assert(
      fc.property(anyRoundPool(6), (pool) => {
        assert.deepEqual(poolPointsOf(solved(pool)), poolPointsOf(solved(pool)));
      }),
      { numRuns: 20 },
    );
  });

  it("has one of each at least, however small the share", () => {
    const points = poolPointsOf(solved(poolWith([groupOf("WG-1")], [householdOf("H-1"), householdOf("H-2")])));
    assert.deepEqual(
      points.map(({ candidates, matched }) => [candidates, matched]),
      [
        [1, 1],
        [1, 1],
        [2, 1],
        [2, 1],
      ],
    );
  });

  it("has nobody in a pool without groups", () => {
    assert.deepEqual(poolPointsOf(solved(poolWith([], [householdOf("H-1")])))[3], {
      share: 1,
      candidates: 0,
      matched: 0,
    });
  });

  it("is told with the warning of few people, but not where nobody is possible or groups are too few to halve", () => {
    const codesOf = (metres: number, groups = 4): readonly string[] => {
      const all = Array.from({ length: groups }, (_, at) => groupOf(`WG-${at + 1}`));
      const work = solved(poolWith(all, [householdOf("H-1", { location: north(metres) })]));
      return withLargerPool(toldRound(work), poolPointsOf(work)).findings.map(({ told }) => told.code);
    };
    assert.ok(codesOf(1000).includes("round-larger-pool"));
    assert.ok(codesOf(60_000).includes("round-few-groups"));
    assert.ok(!codesOf(60_000).includes("round-larger-pool"));
    assert.ok(!codesOf(1000, 3).includes("round-larger-pool"));
  });
});
