import assert from "node:assert/strict";
import { chiSquaredTail, fairCoinTail, smallestOf } from "./statistics.ts";

describe("the statistics of these tests", () => {
  const check = (freedom: number, value: number, chance: number): void => {
    it(`know that chi-squared with ${freedom} degrees of freedom is above ${value} with chance ${chance}`, () => {
      assert.ok(Math.abs(chiSquaredTail(value, freedom) / chance - 1) < 2e-3);
    });
  };
  // From printed tables; with 2 degrees of freedom it is exp(-value / 2).
  check(1, 3.841, 0.05);
  check(15, 24.996, 0.05);
  check(15, 7.261, 0.95);
  check(2, 27.631, 1e-6);
  check(5, 35.888, 1e-6);

  it("know the coin exactly", () => {
    assert.ok(Math.abs(fairCoinTail(0, 10) - 2 / 1024) < 1e-12);
    assert.ok(Math.abs(fairCoinTail(4, 10) - (1 - 252 / 1024)) < 1e-12);
    assert.equal(Math.round(fairCoinTail(500, 1000) * 1e9) / 1e9, 1);
  });

  it("correct for looking more than once", () => {
    assert.equal(smallestOf([0.5, 0.01, 0.3]), 0.03);
    assert.equal(smallestOf([0.9, 0.8]), 1);
  });
});
