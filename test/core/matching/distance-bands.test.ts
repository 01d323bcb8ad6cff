import assert from "node:assert/strict";
import fc from "fast-check";
import { distanceBandsOf } from "../../../core/matching/distance-bands.ts";
import { toldRound } from "../../../core/matching/round.ts";
import type { DistanceBand } from "../../../core/records/explanations.ts";
import type { Settings } from "../../../core/settings.ts";
import { groupOf, householdOf, north } from "./people.ts";
import { anyRoundPool, poolWith, solved } from "./what-if-rounds.ts";

function bandsOf(pool: Parameters<typeof solved>[0]): readonly DistanceBand[] {
  const work = solved(pool);
  return distanceBandsOf(work, toldRound(work));
}

describe("how far apart people live", () => {
  it("adds up to the possible pairs and the matches, with none more matched than possible", () => {
    fc.assert(
      fc.property(anyRoundPool(6), (pool) => {
        const work = solved(pool);
        const drawn = toldRound(work);
        const bands = distanceBandsOf(work, drawn);
        const sum = (of: (band: DistanceBand) => number): number => bands.reduce((all, band) => all + of(band), 0);
        assert.equal(
          sum(({ possible }) => possible),
          work.draw.possible.length,
        );
        assert.equal(
          sum(({ matches }) => matches),
          drawn.pairs.length,
        );
        assert.ok(bands.every(({ possible, matches }) => matches <= possible));
        assert.ok(bands.length === 0 || (bands[bands.length - 1]?.possible ?? 0) > 0);
      }),
      { numRuns: 100 },
    );
  });

  const check = (
    title: string,
    metres: number,
    some: Partial<Settings>,
    from: number,
    to: number | undefined,
  ): void => {
    it(title, () => {
      const bands = bandsOf(poolWith([groupOf("A")], [householdOf("H-1", { location: north(metres) })], some));
      const { fromKm, toKm, possible, matches } = bands[bands.length - 1] ?? assert.fail();
      assert.deepEqual([fromKm, toKm, possible, matches], [from, to, 1, 1]);
      assert.equal(bands.length, from + 1);
    });
  };
  check("begins next door", 0, {}, 0, 1);
  check("has the end of a kilometre in it", 1000, {}, 0, 1);
  check("has the metre behind it in the next", 1001, {}, 1, 2);
  check("has the limit of the round in the last", 5000, {}, 4, 5);
  check("has one band for all that is farther than ten kilometres", 12_345, { "distance.km": 20 }, 10, undefined);

  it("counts no pair that was fixed without a known place", () => {
    const pool = poolWith([{ code: "A", vulnerability: { willingness: 4, experience: 4 } }], [householdOf("H-1")]);
    const pin = { group: "A", household: "H-1", reason: "buren", failing: [] };
    const work = solved({ ...pool, pins: [pin] });
    const drawn = toldRound(work);
    assert.deepEqual([drawn.pairs.length, distanceBandsOf(work, drawn)], [1, []]);
  });
});
