import assert from "node:assert/strict";
import fc from "fast-check";
import { branches } from "../../../../core/matching/division/search.ts";

describe("the cases that a search is divided into", () => {
  it("hold every number of households once, and not the parts that divided it", () => {
    const holding = (parts: number, count: number): number =>
      branches(0, parts).filter(({ sign, limit }) => sign * count <= limit).length;
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 99 }), fc.nat({ max: 12 }), (whole, part, count) => {
        assert.equal(holding(whole + part / 100, count), 1);
        assert.equal(holding(whole + part / 100, whole + part / 100), 0);
      }),
    );
  });
});
