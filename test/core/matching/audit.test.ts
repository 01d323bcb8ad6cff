import assert from "node:assert/strict";
import fc from "fast-check";
import { auditOf } from "../../../core/matching/audit.ts";
import { chancesOf } from "../../../core/matching/chances.ts";
import { toldRound } from "../../../core/matching/round.ts";
import { groupOf, householdOf, north } from "./people.ts";
import { anyRoundPool, poolWith, solved } from "./what-if-rounds.ts";

describe("how every household type fared", () => {
  it("adds up to everybody who takes part", () => {
    fc.assert(
      fc.property(anyRoundPool(7), (pool) => {
        const work = solved(pool);
        const drawn = toldRound(work);
        const audit = auditOf(work, drawn);
        const sum = (of: (line: (typeof audit)[number]) => number): number =>
          audit.reduce((all, one) => all + of(one), 0);
        assert.equal(
          sum(({ households }) => households),
          drawn.households,
        );
        assert.equal(
          sum(({ matched }) => matched),
          drawn.pairs.length,
        );
        assert.ok(audit.every(({ possible, matched, households }) => matched <= possible && possible <= households));
      }),
      { numRuns: 100 },
    );
  });

  it("expects as many of all types together as are matched, where no coin is thrown", () => {
    fc.assert(
      fc.property(anyRoundPool(6), (pool) => {
        const work = solved({
          ...pool,
          rules: { ...pool.rules, settings: { ...pool.rules.settings, control: false } },
        });
        const drawn = toldRound(work);
        const audit = auditOf(work, drawn, chancesOf(work, 3));
        const expected = audit.reduce((all, { households, meanChance = 0 }) => all + households * meanChance, 0);
        assert.ok(Math.abs(expected - drawn.pairs.length) < 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps those of unknown type apart, and counts ranks only of groups with wishes", () => {
    const wishes = { ranking: [["family" as const], ["couple" as const]] };
    const pool = poolWith(
      [groupOf("A", wishes), groupOf("B", { location: north(20_000) })],
      [
        householdOf("H-1", { type: "couple" }),
        householdOf("H-2", { type: "family", location: north(20_000) }),
        householdOf("H-3", { location: north(60_000) }),
        householdOf("H-4", { status: "paused" }),
      ],
    );
    const work = solved(pool);
    assert.deepEqual(auditOf(work, toldRound(work)), [
      { type: "family", households: 1, possible: 1, matched: 1 },
      { type: "couple", households: 1, possible: 1, matched: 1, meanRank: 2 },
      { type: "unknown", households: 1, possible: 0, matched: 0 },
    ]);
  });

  it("counts a type that a group left out as in the sum of ranks", () => {
    const pool = poolWith([groupOf("A", { ranking: [["family"]] })], [householdOf("H-1", { type: "single-man" })]);
    const work = solved(pool);
    assert.deepEqual(auditOf(work, toldRound(work), chancesOf(work)), [
      { type: "single-man", households: 1, possible: 1, matched: 1, meanRank: 6, meanChance: 1 },
    ]);
  });
});
