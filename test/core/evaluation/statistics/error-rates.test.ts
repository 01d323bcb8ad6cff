import assert from "node:assert/strict";
import { binomialChance, binomialChances } from "../../../../core/evaluation/statistics/binomial.ts";
import {
  detectableByFisher,
  detectableByMcnemar,
  detectableBySigns,
  detectableShare,
  level,
} from "../../../../core/evaluation/statistics/detectable.ts";
import { fisherTellsApart } from "../../../../core/evaluation/statistics/fisher.ts";
import { mcnemarExact } from "../../../../core/evaluation/statistics/mcnemar.ts";
import { independentDifference, pairedDifference } from "../../../../core/evaluation/statistics/newcombe.ts";
import { randomNumbers } from "../../../../core/evaluation/statistics/random-numbers.ts";
import { rankPermutation } from "../../../../core/evaluation/statistics/rank-permutation.ts";
import { signFlip } from "../../../../core/evaluation/statistics/sign-flip.ts";
import { signShareInterval } from "../../../../core/evaluation/statistics/sign-share.ts";
import { wilsonInterval } from "../../../../core/evaluation/statistics/wilson.ts";

const shares = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);

/** How often Fisher's test says that two shares differ, all tables counted. */
function fisherSays(first: number, second: number, one: number, other: number): number {
  const [ones, others] = [binomialChances(first, one), binomialChances(second, other)];
  return fisherTellsApart(first, second, level)
    .flatMap((row, count) => row.map((isTold, at) => (isTold ? (ones[count] ?? 0) * (others[at] ?? 0) : 0)))
    .reduce((sum, chance) => sum + chance, 0);
}

/** How often McNemar's test says so, where each pair answers apart. */
function mcnemarSays(pairs: number, up: number, down: number): number {
  let found = 0;
  for (let differ = 0; differ <= pairs; differ += 1) {
    for (let above = 0; above <= differ; above += 1) {
      if (mcnemarExact(above, differ - above) > level) continue;
      found += binomialChance(differ, pairs, up + down) * binomialChance(above, differ, up / (up + down));
    }
  }
  return found;
}

describe("how often a comparison is wrong", () => {
  it("McNemar's test calls chance a difference at most 1 time in 20, however many pairs differ", () => {
    for (let differ = 1; differ <= 60; differ += 1) {
      let wrong = 0;
      for (let up = 0; up <= differ; up += 1) {
        if (mcnemarExact(up, differ - up) <= level) wrong += binomialChance(up, differ, 0.5);
      }
      assert.ok(wrong <= level + 1e-12, `${differ} pairs: ${wrong}`);
    }
  });

  it("Fisher's test does so too, whatever share both sides have", () => {
    for (const [first, second] of [
      [42, 29],
      [23, 20],
      [10, 31],
      [12, 12],
    ] as const) {
      for (const share of shares)
        assert.ok(fisherSays(first, second, share, share) <= level, `${first} ${second} ${share}`);
    }
  });

  it("sign-flip does so too: of all draws of any differences at most 1 in 20 would be called a difference", () => {
    const sets = [
      [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
      [4, 3, 3, 2, 2, 1, 1, 1, 1, 0.5, 0.25],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1, 1, 1, 1, 1, 1],
    ];
    for (const sizes of sets) {
      let wrong = 0;
      for (let draw = 0; draw < 2 ** sizes.length; draw += 1) {
        const drawn = sizes.map((size, at) => ((draw >> at) & 1 ? size : -size));
        if (signFlip(drawn, "").p <= level) wrong += 1;
      }
      assert.ok(wrong / 2 ** sizes.length <= level, `${sizes.join()}: ${wrong}`);
    }
  });

  it("ranks drawn again do so too: over all ways to choose the treated", () => {
    const values = [1, 1, 2, 2, 2, 3, 3, 4, 5, 5, 5];
    let [wrong, ways] = [0, 0];
    for (let mask = 0; mask < 2 ** values.length; mask += 1) {
      const treated = values.filter((_, at) => (mask >> at) & 1);
      if (treated.length !== 5) continue;
      ways += 1;
      const control = values.filter((_, at) => ((mask >> at) & 1) === 0);
      if (rankPermutation([{ treated, control }], "").p <= level) wrong += 1;
    }
    assert.equal(ways, 462);
    assert.ok(wrong > 0 && wrong / ways <= level, `${wrong} of ${ways}`);
  });
});

describe("what so many people could have shown", () => {
  it("42 with and 29 without, 23 with and 20 without: four times out of five", () => {
    const controls = [10, 20, 30, 50];
    assert.deepEqual(
      controls.map((percent) => [detectableShare(42, 29, percent), detectableShare(23, 20, percent)]),
      [
        [40, 51],
        [54, 65],
        [66, 74],
        [83, 90],
      ],
    );
  });

  it("a difference that is said to be seen is found so often, and one a percent smaller is not", () => {
    for (const [treated, control] of [
      [42, 29],
      [23, 20],
      [15, 40],
    ] as const) {
      for (const percent of [5, 20, 50]) {
        const seen = detectableShare(treated, control, percent) ?? Number.NaN;
        assert.ok(fisherSays(treated, control, seen / 100, percent / 100) >= 0.8);
        assert.ok(fisherSays(treated, control, (seen - 1) / 100, percent / 100) < 0.8);
      }
    }
  });

  it("the same for pairs", () => {
    for (const pairs of [20, 29]) {
      for (const percent of [10, 40]) {
        const seen = (detectableByMcnemar(pairs, percent) ?? Number.NaN) / 100;
        const control = percent / 100;
        const says = [control + seen, control - seen]
          .filter((treated) => treated >= 0 && treated <= 1)
          .map((treated) => mcnemarSays(pairs, treated * (1 - control), (1 - treated) * control));
        assert.ok(Math.max(...says) >= 0.8);
      }
      const signs = (detectableBySigns(pairs) ?? Number.NaN) / 200 + 0.5;
      assert.ok(mcnemarSays(pairs, signs, 1 - signs) >= 0.8);
      assert.ok(mcnemarSays(pairs, signs - 0.01, 1.01 - signs) < 0.8);
    }
  });

  it("nothing where there are too few: five pairs can never show anything", () => {
    assert.equal(detectableBySigns(5), undefined);
    assert.equal(detectableByMcnemar(5, 20), undefined);
    assert.equal(detectableByFisher(2, 2, 50), undefined);
  });

  it("much the same where it is worked out from a normal curve as just before that", () => {
    for (const percent of [10, 30, 50]) {
      for (const find of [
        detectableByFisher,
        (pairs: number, _: number, from: number) => detectableByMcnemar(pairs, from),
      ]) {
        const [exact = Number.NaN, curve = Number.NaN] = [find(150, 150, percent), find(151, 151, percent)];
        assert.ok(Math.abs(exact - curve) <= 2, `${percent}: ${exact} and ${curve}`);
      }
    }
    const [exact = Number.NaN, curve = Number.NaN] = [detectableBySigns(150), detectableBySigns(151)];
    assert.ok(Math.abs(exact - curve) <= 2);
  });

  it("downwards where the control group already has nearly everything", () => {
    assert.ok((detectableByFisher(42, 29, 95) ?? 0) > 20);
    assert.equal(detectableShare(42, 29, 95), undefined);
  });
});

describe("intervals hold the truth", () => {
  /** How often the interval of a count holds the share it came from. */
  function held(n: number, share: number): number {
    return binomialChances(n, share).reduce((sum, chance, count) => {
      const { low, high } = wilsonInterval({ count, n });
      return low <= share && share <= high ? sum + chance : sum;
    }, 0);
  }

  it("Wilson: about 95 times out of 100 over all shares, rarely under 90", () => {
    for (const n of [10, 23, 51]) {
      const chances = shares.map((share) => held(n, share));
      assert.ok(Math.abs(chances.reduce((sum, chance) => sum + chance, 0) / shares.length - 0.95) < 0.015, String(n));
      assert.ok(Math.min(...chances) > 0.88);
    }
  });

  it("the difference of two shares: at least 93 times out of 100 for 23 and 20", () => {
    const difference = 0.2;
    for (const share of [0.1, 0.3, 0.5, 0.7]) {
      const [ones, others] = [binomialChances(23, share + difference), binomialChances(20, share)];
      let sum = 0;
      ones.forEach((one, count) => {
        others.forEach((other, at) => {
          const { low, high } = independentDifference({ count, n: 23 }, { count: at, n: 20 });
          if (low <= difference && difference <= high) sum += one * other;
        });
      });
      assert.ok(sum > 0.93, `${share}: ${sum}`);
    }
  });

  it("what pairs say: at least 93 times out of 100 for 20 pairs, drawn a thousand times", () => {
    const next = randomNumbers("intervals of pairs");
    for (const [both, up, down] of [
      [0.3, 0.3, 0.1],
      [0.6, 0.1, 0.1],
      [0.1, 0.5, 0.2],
    ] as const) {
      let [pairs, signs] = [0, 0];
      for (let time = 0; time < 1000; time += 1) {
        const counts = { both: 0, onlyTreated: 0, onlyControl: 0, neither: 0 };
        for (let pair = 0; pair < 20; pair += 1) {
          const chance = next() / 2 ** 32;
          if (chance < both) counts.both += 1;
          else if (chance < both + up) counts.onlyTreated += 1;
          else if (chance < both + up + down) counts.onlyControl += 1;
          else counts.neither += 1;
        }
        const around = pairedDifference(counts);
        if (around.low <= up - down && up - down <= around.high) pairs += 1;
        const moved = { higher: counts.onlyTreated, same: counts.both + counts.neither, lower: counts.onlyControl };
        const signed = signShareInterval(moved);
        if (signed.low <= up - down && up - down <= signed.high) signs += 1;
      }
      assert.ok(pairs >= 930 && signs >= 930, `${pairs} ${signs}`);
    }
  });
});
