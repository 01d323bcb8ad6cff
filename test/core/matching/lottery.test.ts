import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { compareCodes } from "../../../core/matching/codes.ts";
import { coin, lotteryNumber, lotteryPlaces, pairNumber } from "../../../core/matching/lottery.ts";

/** The same number by another hand: Node's own SHA-256 and whole numbers of any size. */
function independentNumber(seed: string, code: string): number {
  const text = `${seed}\n${code.normalize("NFC").replace(/\s+/gu, " ").trim().toUpperCase()}`;
  return Number(BigInt(`0x${createHash("sha256").update(text, "utf8").digest("hex")}`) >> BigInt(256 - 52));
}

describe("the lottery", () => {
  it("gives the number that anyone can recompute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (seed, code) => {
        assert.equal(lotteryNumber(seed, code), independentNumber(seed, code));
      }),
    );
  });

  it("keeps its promises over versions", () => {
    assert.equal(lotteryNumber("voorjaar", "H-1"), independentNumber("voorjaar", "H-1"));
    assert.equal(lotteryNumber("voorjaar", " h-1 "), lotteryNumber("voorjaar", "H-1"));
    assert.deepEqual(lotteryPlaces("voorjaar", ["H-1", "H-2", "H-3", "H-4"]), [3, 1, 2, 4]);
    assert.deepEqual(
      ["WG-1", "WG-2", "WG-3", "WG-4"].map((code) => coin("voorjaar", code)),
      [true, false, false, false],
    );
  });

  it("gives places that follow the codes, not the rows", () => {
    const codes = ["A", "B", "C", "D", "E"];
    const places = new Map(lotteryPlaces("s", codes).map((place, index) => [codes[index], place]));
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 5 }), (shuffled) => {
        assert.deepEqual(
          lotteryPlaces("s", shuffled),
          shuffled.map((code) => places.get(code)),
        );
      }),
    );
  });

  it("throws a fair coin", () => {
    let heads = 0;
    for (let index = 0; index < 20000; index += 1) heads += coin("munt", `WG-${index}`) ? 1 : 0;
    // More than 6 standard deviations off would be one chance in 500 million.
    assert.ok(Math.abs(heads - 10000) < 6 * Math.sqrt(5000));
  });

  it("gives every order of three the same chance", () => {
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 12000; seed += 1) {
      const order = lotteryPlaces(`zaad ${seed}`, ["H-1", "H-2", "H-3"]).join("");
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    const distance = [...orders.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // Chi-squared with 5 degrees of freedom is above 35.9 once in a million.
    assert.ok(orders.size === 6 && distance < 35.9);
  });

  it("numbers pairs below 2^20", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (group, household) => {
        const number = pairNumber(group, household);
        assert.ok(Number.isInteger(number) && number >= 0 && number < 2 ** 20);
      }),
    );
  });
});

describe("the order of codes", () => {
  it("counts as people do", () => {
    const codes = ["H-12", "h-9", "WG 2", "H-1a", "H-1", "WG 10"];
    assert.deepEqual([...codes].sort(compareCodes), ["H-1", "H-1a", "h-9", "H-12", "WG 2", "WG 10"]);
  });

  it("is an order", () => {
    const code = fc.string({ unit: fc.constantFrom("H", "h", "-", "1", "0", "9", " "), maxLength: 5 });
    fc.assert(
      fc.property(code, code, code, (one, two, three) => {
        assert.equal(Math.sign(compareCodes(one, two)), -Math.sign(compareCodes(two, one)) + 0);
        if (compareCodes(one, two) <= 0 && compareCodes(two, three) <= 0) assert.ok(compareCodes(one, three) <= 0);
      }),
      { numRuns: 2000 },
    );
  });
});
