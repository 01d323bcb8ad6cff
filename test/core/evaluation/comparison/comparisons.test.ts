import assert from "node:assert/strict";
import fc from "fast-check";
import { comparisonsOf } from "../../../../core/evaluation/comparison/comparisons.ts";
import { verdictOf } from "../../../../core/evaluation/comparison/verdict.ts";
import type { Item, Response } from "../../../../core/evaluation/response.ts";
import type { Comparison, Design } from "../../../../core/evaluation/result.ts";
import { randomNumbers } from "../../../../core/evaluation/statistics/random-numbers.ts";
import { signFlip } from "../../../../core/evaluation/statistics/sign-flip.ts";
import { aboutMatch, answered, chosen, pair, pairsOf, trust, work } from "./study.ts";

function compare(items: readonly Item[], responses: readonly Response[], primary: readonly string[] = []) {
  return comparisonsOf({ items, responses, primary });
}

function only(comparisons: readonly Comparison[], design: Design): Comparison {
  const [found, ...more] = comparisons.filter((one) => one.design === design);
  assert.ok(found !== undefined && more.length === 0, `${more.length + 1} of ${design}`);
  return found;
}

const sixOneWay: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 6 }, () => [1, 0] as const),
  ...Array.from({ length: 6 }, (_, index) => [index % 2, index % 2] as const),
];
const likert = fc.integer({ min: 1, max: 5 });
const couples = fc.array(fc.tuple(likert, likert), { minLength: 1, maxLength: 14 });

describe("comparing outcomes", () => {
  it("six of twelve pairs that all go one way: McNemar, what each side says, and how many differ", () => {
    const found = only(compare([work], pairsOf("work", sixOneWay)), "pairs");
    assert.equal(found.p?.toFixed(5), "0.03125");
    assert.deepEqual([found.method, found.n, found.isExact], ["mcnemar", { pairs: 12 }, true]);
    assert.deepEqual([found.treated, found.control], [75, 25]);
    assert.deepEqual(found.moved, { higher: 6, same: 6, lower: 0 });
    assert.deepEqual([found.effect?.kind, found.effect?.value], ["risk-difference", 50]);
    assert.ok((found.effect?.low ?? -1) > 0 && (found.effect?.high ?? 101) < 100);
  });

  it("twelve differences on a scale with ties are not told apart, where a test on ranks would do so", () => {
    const answers = Array.from({ length: 12 }, (_, index) => [index < 5 ? 4 : 3, 3] as const);
    const found = only(compare([trust], pairsOf("trust", answers)), "pairs");
    assert.deepEqual([found.method, found.p, verdictOf(found)], ["sign-flip", 0.0625, "not-told"]);
  });

  it("everybody with a match against the control group: Fisher for yes and no", () => {
    const responses = [
      ...Array.from({ length: 51 }, (_, index) =>
        answered(`T-${index}`, { work: index < 8 ? 1 : 0 }, { arm: "treated" }),
      ),
      ...Array.from({ length: 23 }, (_, index) =>
        answered(`C-${index}`, { work: index < 2 ? 1 : 0 }, { arm: "control" }),
      ),
    ];
    const found = only(compare([work], responses), "arms");
    assert.deepEqual([found.method, found.n, found.p?.toFixed(2)], ["fisher", { treated: 51, control: 23 }, "0.71"]);
    assert.deepEqual([found.treated?.toFixed(1), found.control?.toFixed(1)], ["15.7", "8.7"]);
    assert.equal(
      compare([work], responses).some(({ design }) => design === "pairs"),
      false,
    );
  });

  it("households without a draw count in the shares and not in the draw", () => {
    const drawn = pairsOf(
      "trust",
      Array.from({ length: 12 }, (_, index) => [2 + (index % 3), 1 + (index % 4)] as const),
    );
    const outside = Array.from({ length: 9 }, (_, index) => answered(`O-${index}`, { trust: 5 }, { arm: "outside" }));
    const [without, along] = [
      only(compare([trust], drawn), "arms"),
      only(compare([trust], [...drawn, ...outside]), "arms"),
    ];
    assert.equal(along.method, "re-randomisation");
    assert.equal(along.p, without.p);
    assert.deepEqual(along.n, { treated: 21, control: 12 });
    assert.notEqual(along.treated, without.treated);
  });

  it("a block of which one household answered is drawn again too, and is no pair", () => {
    const drawn = pairsOf(
      "trust",
      Array.from({ length: 12 }, (_, index) => [3 + (index % 3), 1 + (index % 3)] as const),
    );
    const lone = pair(99, "trust", 5, 1).slice(0, 1);
    const found = compare([trust], [...drawn, ...lone]);
    assert.deepEqual([only(found, "pairs").n, only(found, "pairs").incomplete], [{ pairs: 12 }, 1]);
    assert.notEqual(only(found, "arms").p, only(compare([trust], drawn), "arms").p);
  });

  it("where no coin is known the ranks of everybody are drawn again", () => {
    const responses = Array.from({ length: 24 }, (_, index) =>
      answered(`H-${index}`, { trust: (index % 5) + 1 }, { arm: index % 2 === 0 ? "treated" : "control", round: 1 }),
    );
    assert.equal(only(compare([trust], responses), "arms").method, "rank-permutation");
  });

  it("who crossed over stays where the draw put them, and is counted", () => {
    const responses = pairsOf("work", sixOneWay).map((one) => (one.code === "C-3" ? { ...one, match: "M-90" } : one));
    const found = only(compare([work], responses), "pairs");
    assert.deepEqual([found.crossed, found.n, found.p?.toFixed(5)], [1, { pairs: 12 }, "0.03125"]);
  });

  it("fewer than ten are not compared, and all equal leaves nothing to compare", () => {
    const few = only(compare([work], pairsOf("work", sixOneWay.slice(0, 9))), "pairs");
    assert.deepEqual([few.reason, few.p, few.effect, few.n], ["too-few", undefined, undefined, { pairs: 9 }]);
    const equal = only(
      compare(
        [work],
        pairsOf(
          "work",
          Array.from({ length: 12 }, () => [1, 1] as const),
        ),
      ),
      "pairs",
    );
    assert.deepEqual([equal.reason, equal.p], ["all-equal", undefined]);
  });

  it("questions about the match are never compared with the control group", () => {
    const found = compare(
      [aboutMatch],
      pairsOf(
        "match",
        Array.from({ length: 12 }, () => [5, 1] as const),
      ),
    );
    assert.deepEqual(found, []);
  });

  it("what was answered before the draw is never compared between arms", () => {
    const responses = pairsOf("work", sixOneWay).map((one): Response => ({ ...one, wave: "intake" }));
    assert.deepEqual(compare([work], responses), []);
  });

  it("options are compared one by one, but not the one that says none", () => {
    const responses = pairsOf("work", sixOneWay).map((one): Response => ({
      ...one,
      answers: new Map([["chosen", [one.answers.get("work") === 1 ? "a" : "none"]]]),
    }));
    const found = compare([chosen], responses).filter(({ design }) => design === "pairs");
    assert.deepEqual(
      found.map(({ option, p }) => [option, p?.toFixed(5)]),
      [["a", "0.03125"]],
    );
  });

  describe("change of the same people", () => {
    const before = Array.from({ length: 14 }, (_, index) =>
      answered(`H-${index}`, { trust: 2 }, { wave: "intake", arm: "treated" }),
    );
    const after = Array.from({ length: 14 }, (_, index) =>
      answered(`H-${index}`, { trust: index < 9 ? 4 : 2 }, { arm: "treated" }),
    );

    it("says how many went up, and nothing of chance without a control group", () => {
      const found = only(compare([trust], [...before, ...after.slice(1)]), "change");
      assert.deepEqual([found.moved, found.incomplete], [{ higher: 8, same: 5, lower: 0 }, 1]);
      assert.deepEqual(
        [found.p, found.adjusted, found.reason, found.detectable],
        [undefined, undefined, "no-control", undefined],
      );
      assert.deepEqual([found.arm, found.before, found.wave], ["treated", "intake", "mid"]);
    });

    it("has its p beside a control group", () => {
      const control = [...before, ...after].map((one): Response => ({
        ...one,
        code: `C${one.code}`,
        arm: "control",
        answers: new Map([["trust", 2 + (one.row % 2)]]),
      }));
      const found = compare([trust], [...before, ...after, ...control]).filter(({ design }) => design === "change");
      assert.deepEqual(
        found.map(({ arm, p }) => [arm, p]),
        [
          ["treated", 2 / 2 ** 9],
          ["control", undefined],
        ],
      );
    });

    it("members count as the mean of their group, whoever answered at both moments", () => {
      const member = (group: number, person: string, wave: "mid" | "end", value: number): Response =>
        answered(
          `G-${group}`,
          { trust: value },
          { wave, respondent: "member", arm: "treated", person: `${group}${person}` },
        );
      const responses = Array.from({ length: 12 }, (_, group) => [
        ...["a", "b", "c"].map((person) => member(group, person, "mid", 2)),
        ...["a", "b"].map((person) => member(group, person, "end", person === "a" ? 3 : 2)),
        member(group, "new", "end", 5),
      ]).flat();
      const found = only(compare([trust], responses), "change");
      assert.deepEqual([found.n, found.moved, found.treated], [{ pairs: 12 }, { higher: 12, same: 0, lower: 0 }, 2.5]);
    });
  });

  describe("main outcomes", () => {
    const responses = pairsOf("work", sixOneWay).map((one, index): Response => ({
      ...one,
      answers: new Map([...one.answers, ["trust", 1 + (index % 5)]]),
    }));

    it("have one test that counts, and are corrected among themselves only", () => {
      const found = compare([work, trust], responses, ["work"]);
      const primary = found.filter(({ isPrimary }) => isPrimary);
      assert.deepEqual(
        primary.map(({ item, design, adjusted }) => [item.key, design, adjusted?.toFixed(5)]),
        [["work", "pairs", "0.03125"]],
      );
      assert.equal(verdictOf(primary[0] ?? {}), "difference");
      const others = found.filter(({ isPrimary, p }) => !isPrimary && p !== undefined);
      assert.ok(others.length === 3 && others.every(({ p = 1, adjusted = 0 }) => adjusted >= p));
    });

    it("without being chosen beforehand the same finding is not told apart from chance", () => {
      const found = only(
        compare([work, trust], responses).filter(({ item }) => item.key === "work"),
        "pairs",
      );
      assert.deepEqual([found.isPrimary, verdictOf(found)], [false, "not-told"]);
    });

    it("are told also where there is no control group", () => {
      const found = compare(
        [work],
        responses.filter(({ arm }) => arm !== "control"),
        ["work"],
      );
      assert.deepEqual(
        found.map(({ isPrimary, reason, p }) => [isPrimary, reason, p]),
        [[true, "no-control", undefined]],
      );
    });

    it("fall back on everybody where there are too few pairs", () => {
      const loose = responses.map(({ code = "", arm, answers }) =>
        answered(code, Object.fromEntries(answers), { arm }),
      );
      const primary = compare([work], loose, ["work"]).filter(({ isPrimary }) => isPrimary);
      assert.deepEqual(
        primary.map(({ design, method }) => [design, method]),
        [["arms", "fisher"]],
      );
    });
  });

  it("the order of the questionnaires changes nothing", () => {
    fc.assert(
      fc.property(couples, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const responses = pairsOf("trust", drawn);
        const shuffled = responses
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        assert.deepEqual(compare([trust], shuffled), compare([trust], responses));
      }),
      { numRuns: 50 },
    );
  });

  it("pairs are told by the sign-flip of their differences", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(likert, likert), { minLength: 10, maxLength: 14 }), (drawn) => {
        const found = only(compare([trust], pairsOf("trust", drawn)), "pairs");
        const differences = drawn.map(([treated, control]) => treated - control);
        if (differences.every((difference) => difference === 0)) assert.equal(found.reason, "all-equal");
        else assert.equal(found.p, signFlip(differences, "").p);
      }),
      { numRuns: 50 },
    );
  });

  describe("over many studies", () => {
    /** How often the main outcome is called different, in studies with these chances of yes. */
    function called(treated: number, control: number, pairs: number, studies: number): number {
      const next = randomNumbers(`studies ${treated} ${control} ${pairs}`);
      const isYes = (chance: number): number => Number(next() / 2 ** 32 < chance);
      let found = 0;
      for (let study = 0; study < studies; study += 1) {
        const drawn = Array.from({ length: pairs }, () => [isYes(treated), isYes(control)] as const);
        const primary = compare([work], pairsOf("work", drawn), ["work"]).filter(({ isPrimary }) => isPrimary);
        if (primary.some((one) => verdictOf(one) === "difference")) found += 1;
      }
      return found;
    }

    it("chance is called a difference at most as often as is said", () => {
      // Three standard errors above one in twenty.
      assert.ok(called(0.4, 0.4, 20, 400) <= 400 * 0.05 + 3 * Math.sqrt(400 * 0.05 * 0.95));
    });

    it("a true difference of the size that is said to be seen is found four times out of five", () => {
      const [{ detectable = Number.NaN } = {}] = compare(
        [work],
        pairsOf(
          "work",
          Array.from({ length: 20 }, (_, index) => [index % 2, index < 4 ? 1 : 0] as const),
        ),
      ).filter(({ design }) => design === "pairs");
      const found = called(0.2 + detectable / 100, 0.2, 20, 400);
      assert.ok(found >= 400 * 0.8 - 3 * Math.sqrt(400 * 0.8 * 0.2), String(found));
    });
  });
});
