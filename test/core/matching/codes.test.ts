import assert from "node:assert/strict";
import fc from "fast-check";
import { codeKey } from "../../../core/intake/codes.ts";
import { canonicalCode, pairKey } from "../../../core/matching/codes.ts";

/** Codes with everything in them that a cell or a caller may bring. */
const codes = fc.string({ unit: fc.constantFrom("a", "B", "1", " ", "\n", "\t", "\r\n", "\u00a0", "e\u0301", "é") });

describe("codes", () => {
  it("make no pair that another pair makes as well, whatever is in them", () => {
    fc.assert(
      fc.property(codes, codes, codes, codes, (group, household, otherGroup, otherHousehold) => {
        const isSame =
          canonicalCode(group) === canonicalCode(otherGroup) &&
          canonicalCode(household) === canonicalCode(otherHousehold);
        assert.equal(pairKey(group, household) === pairKey(otherGroup, otherHousehold), isSame);
      }),
      { examples: [["A\nB", "C", "A", "B\nC"]], numRuns: 1000 },
    );
  });

  const check = (typed: string, canonical: string): void => {
    it(`are one when typed as ${JSON.stringify(typed)}`, () => {
      assert.equal(canonicalCode(typed), canonical);
      assert.equal(codeKey(typed), canonical);
      assert.equal(canonicalCode(canonical), canonical);
    });
  };
  check(" h-1 ", "H-1");
  check("wg  rotterdam\n1", "WG ROTTERDAM 1");
  check("\u00a0H\t1", "H 1");
  check("Cafe\u0301", "CAFÉ");
});
