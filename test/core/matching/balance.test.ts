import assert from "node:assert/strict";
import fc from "fast-check";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { balanceOf } from "../../../core/matching/balance.ts";
import { permutationShare } from "../../../core/matching/permutation.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { toldRound } from "../../../core/matching/round.ts";
import { balance as balanceRecord, type Balance } from "../../../core/records/explanations.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { roundBalanceDesign } from "../../../core/sheets/rounds.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "../jobs/pilot.ts";
import { anyPool, groupOf, householdOf } from "./people.ts";
import { controlled, solvedOf } from "./solved-people.ts";

type Pairs = readonly (readonly number[])[];

/** Sum of squared sums for one pattern of coins, written as plainly as it can be. */
function differenceOf(pairs: Pairs, signs: readonly number[]): number {
  return (pairs[0] ?? [])
    .map((_, trait) => pairs.reduce((sum, pair, index) => sum + (signs[index] ?? 1) * (pair[trait] ?? 0), 0))
    .reduce((total, sum) => total + sum * sum, 0);
}

function everyPattern(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count }, (_, pattern) =>
    Array.from({ length: count }, (__, bit) => ((pattern >> bit) & 1 ? -1 : 1)),
  );
}

function turned(pairs: Pairs, signs: readonly number[]): Pairs {
  return pairs.map((pair, index) => pair.map((value) => value * (signs[index] ?? 1)));
}

/** The share by looking at every pattern. */
function shareOf(pairs: Pairs): number {
  const patterns = everyPattern(pairs.length);
  const thrown = differenceOf(pairs, []);
  return patterns.filter((signs) => differenceOf(pairs, signs) >= thrown - 1e-6).length / patterns.length;
}

/** Whole numbers with many ties, so that rounding cannot hide a difference. */
const anyPairs = (least: number, most: number): fc.Arbitrary<Pairs> =>
  fc.integer({ min: 1, max: 3 }).chain((traits) =>
    fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: traits, maxLength: traits }), {
      minLength: least,
      maxLength: most,
    }),
  );

describe("the permutation test within pairs", () => {
  it("is exact for few pairs: the share of all patterns of coins", () => {
    fc.assert(
      fc.property(anyPairs(1, 8), (pairs) => {
        assert.equal(permutationShare(pairs, "s"), shareOf(pairs));
      }),
      { numRuns: 300 },
    );
  });

  it("gives a small share no more often than it says, whatever the households", () => {
    fc.assert(
      fc.property(anyPairs(6, 6), (pairs) => {
        const shares = everyPattern(6).map((signs) => permutationShare(turned(pairs, signs), "s"));
        for (const share of shares) {
          const asSmall = shares.filter((other) => other <= share + 1e-12).length / shares.length;
          assert.ok(asSmall <= share + 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("comes near the exact share where it draws patterns, and is never 0", () => {
    const pairs = numbers(17).map((number) => [((number * 7) % 11) - 4, ((number * 5) % 13) - 6]);
    const signs = numbers(17).map((number) => (number % 3 === 0 ? -1 : 1));
    for (const one of [pairs, turned(pairs, signs), pairs.map((pair) => pair.map(Math.abs))]) {
      const [exact, drawn] = [shareOf(one), permutationShare(one, "lente")];
      // Five standard errors of 10,000 patterns.
      assert.ok(Math.abs(exact - drawn) < 5 * Math.sqrt((exact * (1 - exact)) / 10_000) + 2e-4);
      assert.ok(drawn > 0);
      assert.equal(permutationShare(one, "lente"), drawn);
    }
  });

  it("says 1 where there is nothing to tell apart", () => {
    assert.equal(permutationShare([], "s"), 1);
    assert.equal(permutationShare([[], []], "s"), 1);
    assert.equal(
      permutationShare(
        numbers(20).map(() => [0, 0]),
        "s",
      ),
      1,
    );
  });
});

describe("the balance of a control group", () => {
  it("is that of the pairs and their comparison, recomputed from what the round tells", () => {
    fc.assert(
      fc.property(anyPool(8), fc.constantFrom("lente", "zomer"), (people, seed) => {
        const work = solvedOf(people, controlled, seed);
        const { pairs, control } = toldRound(work);
        const found = balanceOf(work);
        assert.ok(balanceRecord.safeParse(found).success);
        assert.equal(found.blocks, control.length);
        const blocks = control.flatMap((compared) => {
          const matched = pairs.find(({ block }) => block === compared.block);
          return matched === undefined ? [] : [[matched.household, compared.household] as const];
        });
        const known = blocks.flatMap(([one, other]) => {
          const [a, b] = [one.vulnerability?.score, other.vulnerability?.score];
          return a === undefined || b === undefined ? [] : [[a, b] as const];
        });
        const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
        const scores = found.items.find(({ trait }) => trait === "vulnerability");
        assert.equal(scores === undefined, known.length === 0);
        if (scores === undefined) return;
        const all = known.flat();
        const deviation = Math.sqrt(all.reduce((sum, one) => sum + (one - mean(all)) ** 2, 0) / (all.length - 1));
        const gap = mean(known.map(([one]) => one)) - mean(known.map(([, other]) => other));
        assert.ok(Math.abs(scores.matched - scores.compared - gap) < 2e-4);
        assert.ok(deviation === 0 ? scores.difference === undefined : near(scores.difference, gap / deviation));
        assert.ok(near(found.scoreDifference, mean(known.map(([one, other]) => Math.abs(one - other)))));
        const types = blocks.filter(([one, other]) => one.type !== undefined && other.type !== undefined);
        assert.equal(found.knownTypes, types.length);
        assert.equal(found.sameType, types.filter(([one, other]) => one.type === other.type).length);
      }),
      { numRuns: 200 },
    );
  });

  it("has a share of each household type that occurs, and everything that is known", () => {
    const people = {
      groups: [groupOf("WG-1")],
      households: [
        householdOf("H-1", { type: "family", adults: 2, children: 3, age: 40, dutch: "A2" }),
        householdOf("H-2", { type: "single-man", adults: 1, children: 0, age: 20, dutch: "none" }),
      ],
    };
    const { items, permutation, sameType } = balanceOf(solvedOf(people));
    assert.deepEqual(
      items.map(({ trait }) => trait),
      ["vulnerability", "children", "adults", "size", "age", "distance", "dutch", "family", "single-man"],
    );
    const both = (trait: string): readonly (number | undefined)[] =>
      items.flatMap((item) => (item.trait === trait ? [item.matched, item.compared].sort() : []));
    assert.deepEqual(
      [both("size"), both("dutch"), both("family")],
      [
        [1, 5],
        [0, 3],
        [0, 1],
      ],
    );
    assert.equal(items.find(({ trait }) => trait === "vulnerability")?.difference, undefined);
    assert.deepEqual([permutation, sameType], [1, 0]);
  });

  it("is empty where no group had two candidates", () => {
    const alone = balanceOf(solvedOf({ groups: [groupOf("WG-1")], households: [householdOf("H-1")] }));
    assert.deepEqual(alone, { blocks: 0, sameType: 0, knownTypes: 0, items: [] });
  });
});

function near(one: number | undefined, other: number): boolean {
  return one !== undefined && Math.abs(one - other) < 2e-4;
}

const on = [{ key: "control", value: "true" }];

function planOn(snapshot: Snapshot, settings = on, seed = "lente"): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed, settings });
}

function leadOf(snapshot: Snapshot, key: string): string {
  const sheet = sheetWithKey(snapshot, key);
  return (sheet?.cells.slice(0, sheet.headerRow - 1) ?? []).map(([cell]) => textOf(cell)).join(" ");
}

describe("the sheet of the comparison", () => {
  const large = workbookOf(
    numbers(7).map((number) => groupRow(number)),
    numbers(16).map((number) => householdRow(number)),
  );
  const plan = planOn(large);
  const made = applied(large, editsOf(plan));
  const rows = (snapshot: Snapshot): readonly Readonly<Record<string, Scalar>>[] =>
    ownRows(snapshot, roundBalanceDesign(1)).map(({ values }) => values);

  it("is there only with a control group", () => {
    const off = planOn(large, []);
    assert.equal(sheetWithKey(applied(large, editsOf(off)), "round_1_balance"), undefined);
    assert.equal(off.result.balance, undefined);
    assert.deepEqual(made.sheetNames.slice(2, 6), [
      "Ronde 1",
      "Ronde 1 uitleg",
      "Ronde 1 waarom niet",
      "Ronde 1 vergelijking",
    ]);
  });

  it("says the same as the JSON", () => {
    const { items, blocks } = plan.result.balance ?? ({ items: [], blocks: 0 } satisfies Partial<Balance>);
    assert.ok(blocks >= 5);
    assert.deepEqual(
      rows(made).map(({ trait }) => trait),
      items.map(({ trait }) => trait),
    );
    const shown = rows(made).find(({ trait }) => trait === "distance");
    const item = items.find(({ trait }) => trait === "distance");
    assert.equal(shown?.["matched"], Math.round((item?.matched ?? NaN) * 100) / 100);
    const share = rows(made).find(({ trait }) => trait === "single-man");
    const men = items.find(({ trait }) => trait === "single-man");
    assert.equal(share?.["compared"], Math.round((men?.compared ?? NaN) * 100));
  });

  it("tells what the comparison means, for whom, and what to say to them", () => {
    const lead = leadOf(made, "round_1_balance");
    for (const told of [/munt/u, /controlegroep/u, /geen match/u, /telt voor hen mee als wachten/u, /Vertel hun/u]) {
      assert.match(lead, told);
    }
    assert.match(lead, /toeval.*over niemand iets slechts/u);
    assert.match(leadOf(made, "round_1"), /Vergelijking: bij \d+ groepen waren er twee kandidaten/u);
    assert.doesNotMatch(leadOf(applied(large, editsOf(planOn(large, []))), "round_1"), /[Mm]unt|ontrolegroep/u);
  });

  it("names no household and no group", () => {
    const sheet = sheetWithKey(made, "round_1_balance");
    assert.doesNotMatch(JSON.stringify(sheet?.cells), /\b(?:H|WG|M)-\d/u);
  });

  it("gives no means of few blocks, which would be those of one household", () => {
    const few = applied(pilot, editsOf(planOn(pilot)));
    assert.match(leadOf(few, "round_1_balance"), /zeggen deze getallen weinig/u);
    assert.ok(rows(few).length > 0);
    for (const { matched, compared, difference, meaning } of rows(few)) {
      assert.deepEqual([matched, compared, difference], [null, null, null]);
      assert.equal(meaning, "te weinig blokken om iets te zeggen");
    }
    assert.match(leadOf(few, "round_1_balance"), /dezelfde gezinssamenstelling\. /u);
    assert.doesNotMatch(leadOf(few, "round_1_balance"), /verschilt gemiddeld/u);
    assert.match(leadOf(made, "round_1_balance"), /verschilt gemiddeld/u);
    assert.doesNotMatch(leadOf(made, "round_1_balance"), /zeggen deze getallen weinig/u);
    assert.match(leadOf(made, "round_1_balance"), /Met 7 blokken is een verschil .* tot ongeveer 1 heel gewoon/u);
  });

  it("says of a difference that it is usual where the lead says so", () => {
    const varied = workbookOf(
      numbers(7).map((number) => groupRow(number)),
      numbers(16).map((number) => householdRow(number, { score: number % 7 })),
    );
    const seeds = ["lente", "zomer", "herfst", "winter"];
    const told = seeds.flatMap((seed) => rows(applied(varied, editsOf(planOn(varied, undefined, seed)))));
    const visible = told.filter(({ difference }) => Math.abs(Number(difference)) > 0.26);
    assert.ok(visible.length > 0);
    for (const { difference, meaning } of visible) {
      const isUsual = Math.abs(Number(difference)) < 1;
      assert.match(String(meaning), isUsual ? /^zichtbaar, past bij toeval; noem het wel/u : /^duidelijk verschil/u);
    }
  });

  it("stays as it is when the round is asked for again, and the round still checks out", () => {
    assert.deepEqual(planOn(made).steps, []);
    const checked = planRound.plan(made, { ...told, seed: "lente", check: 1 });
    assert.equal(checked.result.proof.optimal, true);
  });

  it("gives compared households the credit of having waited, in the next round", () => {
    const five = workbookOf(
      numbers(5).map((number) => groupRow(number)),
      numbers(10).map((number) => householdRow(number)),
    );
    const first = planOn(five);
    assert.deepEqual([first.result.control.length, first.result.waiting.length], [5, 0]);
    const after = applied(five, editsOf(first));
    const sheets = after.sheets.map((sheet) =>
      sheet.name === "Welkom Groepen" ? { ...sheet, cells: [...sheet.cells, groupRow(6)] } : sheet,
    );
    const { proof, matches, control } = planOn({ ...after, sheets }).result;
    assert.deepEqual([matches.length, control.length], [1, 1]);
    assert.deepEqual(
      proof.levels.filter(({ name }) => name === "waiting"),
      [{ name: "waiting", value: 2 }],
    );
  });
});
