import assert from "node:assert/strict";
import fc from "fast-check";
import type { Candidate } from "../../../core/matching/candidates.ts";
import { PossiblePairs } from "../../../core/matching/possible-pairs.ts";

const plain = { noNullPrototype: true };
const anyRank = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant("unranked" as const));
const anyDistance = fc.oneof(
  fc.record({ metres: fc.nat(90_000), errorKm: fc.double({ min: 0, max: 9, noNaN: true }) }, plain),
  fc.constant({ metres: 0, errorKm: 0, unknown: true as const }),
);
const anyCandidates: fc.Arbitrary<Candidate[]> = fc.array(
  fc.record(
    { group: fc.nat(9000), household: fc.nat(9000), distance: anyDistance, groupRank: anyRank, householdRank: anyRank },
    plain,
  ),
);

describe("possible pairs", () => {
  it("are given as they were taken in, one by one and all of them", () => {
    fc.assert(
      fc.property(anyCandidates, (candidates) => {
        const pairs = PossiblePairs.of(candidates);
        assert.deepEqual([...pairs], candidates);
        assert.equal(pairs.length, candidates.length);
        assert.deepEqual(pairs.at(candidates.length - 1), candidates[candidates.length - 1]);
        assert.equal(pairs.at(candidates.length), undefined);
      }),
    );
  });

  it("stay as they are where others are left out", () => {
    fc.assert(
      fc.property(anyCandidates, fc.integer({ min: 1, max: 4 }), (candidates, step) => {
        const isKept = (pair: number): boolean => pair % step === 0;
        assert.deepEqual(
          [...PossiblePairs.of(candidates).filter(isKept)],
          candidates.filter((_, pair) => isKept(pair)),
        );
      }),
    );
  });
});
