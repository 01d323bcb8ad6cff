import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { cliffsDelta, cliffsInterval } from "../../../../core/evaluation/statistics/cliffs-delta.ts";
import { fisherExact } from "../../../../core/evaluation/statistics/fisher.ts";
import { holm } from "../../../../core/evaluation/statistics/holm.ts";
import { median } from "../../../../core/evaluation/statistics/median.ts";
import { mcnemarExact } from "../../../../core/evaluation/statistics/mcnemar.ts";
import { independentDifference, pairedDifference } from "../../../../core/evaluation/statistics/newcombe.ts";
import { rankPermutation } from "../../../../core/evaluation/statistics/rank-permutation.ts";
import { signFlip } from "../../../../core/evaluation/statistics/sign-flip.ts";
import { signShareInterval } from "../../../../core/evaluation/statistics/sign-share.ts";
import { shareOf, wilsonInterval, type Counted } from "../../../../core/evaluation/statistics/wilson.ts";

interface Pair {
  readonly one: Counted;
  readonly other: Counted;
}

interface Sides {
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly p: number;
}

/** What other programs say, stored: see make-reference.py. */
interface Reference {
  readonly wilson: readonly (Counted & { readonly low: number; readonly high: number })[];
  readonly fisher: readonly (Pair & { readonly p: number })[];
  readonly newcombe: readonly (Pair & { readonly low: number; readonly high: number })[];
  readonly mcnemar: readonly { readonly up: number; readonly down: number; readonly p: number }[];
  readonly signFlip: readonly { readonly differences: readonly number[]; readonly p: number }[];
  readonly ranks: readonly (Sides & { readonly delta: number })[];
  readonly untied: readonly Sides[];
  readonly holm: readonly { readonly chances: readonly number[]; readonly adjusted: readonly number[] }[];
}

const reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8")) as Reference;

function near(found: number, expected: number, what: unknown): void {
  assert.ok(Math.abs(found - expected) < 1e-9, `${found}, not ${expected}: ${JSON.stringify(what)}`);
}

const likert = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 12 });
const counted = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe("statistics of small numbers", () => {
  describe("agree with stored values of scipy and statsmodels", () => {
    it("intervals of a share", () => {
      for (const one of reference.wilson) {
        near(wilsonInterval(one).low, one.low, one);
        near(wilsonInterval(one).high, one.high, one);
      }
    });

    it("intervals of a difference", () => {
      for (const { one, other, low, high } of reference.newcombe) {
        near(independentDifference(one, other).low, low, [one, other]);
        near(independentDifference(one, other).high, high, [one, other]);
      }
    });

    it("Fisher's exact test", () => {
      for (const { one, other, p } of reference.fisher) near(fisherExact(one, other), p, [one, other]);
    });

    it("McNemar's exact test", () => {
      for (const { up, down, p } of reference.mcnemar) near(mcnemarExact(up, down), p, [up, down]);
    });

    it("sign-flip with ties and halves", () => {
      for (const { differences, p } of reference.signFlip) {
        const found = signFlip(differences, "not needed");
        assert.ok(found.isExact);
        near(found.p, p, differences);
      }
    });

    it("ranks drawn again, and Cliff's delta", () => {
      for (const { one, other, p, delta } of reference.ranks) {
        near(rankPermutation([{ treated: one, control: other }], "").p, p, [one, other]);
        near(cliffsDelta(one, other), delta, [one, other]);
      }
      for (const { one, other, p } of reference.untied) {
        near(rankPermutation([{ treated: one, control: other }], "").p, p, [one, other]);
      }
    });

    it("Holm", () => {
      for (const { chances, adjusted } of reference.holm) {
        holm(chances).forEach((value, index) => {
          near(value, adjusted[index] ?? -1, chances);
        });
      }
    });
  });

  describe("give the figures that were checked by hand", () => {
    it("8 of 51 and 2 of 23 are not told apart", () => {
      const [groups, households] = [
        { count: 8, n: 51 },
        { count: 2, n: 23 },
      ];
      assert.equal(fisherExact(groups, households).toFixed(4), "0.7146");
      assert.deepEqual(
        [shareOf(8, 51), shareOf(2, 23), shareOf(12, 23), shareOf(23, 23), shareOf(5, 23)].map((share) =>
          [share?.low, share?.high].map((end) => Number(end?.toFixed(1))),
        ),
        [
          [8.2, 28],
          [2.4, 26.8],
          [33, 70.8],
          [85.7, 100],
          [9.7, 41.9],
        ],
      );
    });

    it("six pairs that all go one way are the fewest that chance does not explain", () => {
      assert.equal(mcnemarExact(6, 0).toFixed(3), "0.031");
      assert.equal(mcnemarExact(5, 0).toFixed(3), "0.063");
    });

    it("twelve differences with ties, where a test on ranks says 0.042", () => {
      const differences = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
      assert.deepEqual(signFlip(differences, ""), { p: 0.0625, isExact: true });
    });

    it("the paired interval of Newcombe 1998 for 36, 12, 2 and 0", () => {
      const { low, high } = pairedDifference({ both: 36, onlyTreated: 12, onlyControl: 2, neither: 0 });
      assert.deepEqual([low.toFixed(4), high.toFixed(4)], ["0.0569", "0.3404"]);
    });

    it("a median between two answers, of one, and of none", () => {
      assert.deepEqual([median([4, 1, 2, 3]), median([7]), median([]), median([5, 1, 3])], [2.5, 7, undefined, 3]);
    });
  });

  describe("keep their properties", () => {
    it("turning everything round changes no p", () => {
      fc.assert(
        fc.property(likert, (differences) => {
          const turned = differences.map((difference) => -difference);
          assert.equal(signFlip(differences, "").p, signFlip(turned, "").p);
        }),
      );
      fc.assert(
        fc.property(counted, counted, (one, other) => {
          near(fisherExact(one, other), fisherExact(other, one), [one, other]);
        }),
      );
    });

    it("sign-flip counts as listing every draw does", () => {
      fc.assert(
        fc.property(likert, (differences) => {
          const far = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
          let asFar = 0;
          for (let draw = 0; draw < 2 ** differences.length; draw += 1) {
            const sum = differences.reduce(
              (all, difference, at) => all + ((draw >> at) & 1 ? difference : -difference),
              0,
            );
            if (Math.abs(sum) >= far) asFar += 1;
          }
          near(signFlip(differences, "").p, asFar / 2 ** differences.length, differences);
        }),
        { numRuns: 50 },
      );
    });

    it("equal sums are equal, also of thirds and sevenths", () => {
      const thirds = [1 / 3, 1 / 3, 1 / 3, -1, 2 / 7, 5 / 7];
      const whole = thirds.map((difference) => Math.round(difference * 21));
      assert.deepEqual(signFlip(thirds, ""), signFlip(whole, ""));
    });

    it("draws at random where there is no end to the sums, the same for the same seed, near what all draws give", () => {
      const odd = Array.from({ length: 14 }, (_, index) => Math.sqrt(index + 2) - 2.2);
      const far = Math.abs(odd.reduce((sum, difference) => sum + difference, 0));
      let asFar = 0;
      for (let draw = 0; draw < 2 ** 14; draw += 1) {
        if (Math.abs(odd.reduce((sum, one, at) => sum + ((draw >> at) & 1 ? one : -one), 0)) >= far - 1e-12) asFar += 1;
      }
      const found = signFlip(odd, "seed");
      assert.equal(found.isExact, false);
      assert.deepEqual(signFlip(odd, "seed"), found);
      assert.notEqual(signFlip(odd, "other seed").p, found.p);
      // Five standard errors of 20,000 draws.
      assert.ok(Math.abs(found.p - asFar / 2 ** 14) < 5 * Math.sqrt(0.25 / 20_000));
    });

    it("ranks drawn again within strata count as listing every draw does", () => {
      const side = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 });
      fc.assert(
        fc.property(fc.array(fc.record({ treated: side, control: side }), { minLength: 1, maxLength: 3 }), (strata) => {
          near(rankPermutation(strata, "").p, listedRanks(strata), strata);
        }),
        { numRuns: 60 },
      );
    });

    it("ranks are drawn at random where there are too many people, the same for the same seed", () => {
      const side = (length: number, high: number): readonly number[] =>
        Array.from({ length }, (_, index) => 1 + ((index * 7) % high));
      const alike = [{ treated: side(300, 5), control: side(280, 5) }];
      const found = rankPermutation(alike, "seed");
      assert.equal(found.isExact, false);
      assert.deepEqual(rankPermutation(alike, "seed"), found);
      assert.ok(found.p > 0.5);
      const apart = rankPermutation([{ treated: side(300, 5), control: side(280, 3) }], "seed");
      assert.ok(apart.p > 0 && apart.p < 0.01);
    });

    it("intervals hold what was found and stay within bounds", () => {
      fc.assert(
        fc.property(counted, counted, (one, other) => {
          const { low, high } = independentDifference(one, other);
          const found = one.count / one.n - other.count / other.n;
          assert.ok(low <= found + 1e-9 && found <= high + 1e-9);
          assert.ok(low >= -1 - 1e-9 && high <= 1 + 1e-9);
          const delta = (2 * one.count) / one.n - 1;
          const around = cliffsInterval(delta, one.n, other.n);
          assert.ok(around.low <= delta && delta <= around.high && around.low >= -1 && around.high <= 1);
        }),
      );
    });

    it("never promise what few people cannot: an interval is never a point", () => {
      const apart = cliffsInterval(1, 5, 5);
      assert.ok(apart.low < 0.5 && apart.high === 1);
      const all = signShareInterval({ higher: 6, same: 0, lower: 0 });
      assert.ok(all.low < 0.6 && all.high === 1);
    });
  });
});

function listedRanks(
  strata: readonly { readonly treated: readonly number[]; readonly control: readonly number[] }[],
): number {
  const values = strata.flatMap(({ treated, control }) => [...treated, ...control]);
  const ranks = values.map(
    (value) =>
      values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2,
  );
  let [at, sums, observed, expected] = [0, [0], 0, 0];
  for (const { treated, control } of strata) {
    const own = ranks.slice(at, at + treated.length + control.length);
    at += own.length;
    const ways = Array.from({ length: 2 ** own.length }, (_, mask) => own.filter((_rank, index) => (mask >> index) & 1))
      .filter((chosen) => chosen.length === treated.length)
      .map((chosen) => chosen.reduce((sum, rank) => sum + rank, 0));
    sums = sums.flatMap((sum) => ways.map((way) => sum + way));
    observed += own.slice(0, treated.length).reduce((sum, rank) => sum + rank, 0);
    expected += (own.reduce((sum, rank) => sum + rank, 0) * treated.length) / own.length;
  }
  const far = Math.abs(observed - expected) - 1e-9;
  return sums.filter((sum) => Math.abs(sum - expected) >= far).length / sums.length;
}
