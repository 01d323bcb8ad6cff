import assert from "node:assert/strict";
import fc from "fast-check";
import type { FlowSide, Item, ResponseRate } from "../../../../core/evaluation/response.ts";
import type {
  Comparison,
  DistanceBand,
  EvaluationResult,
  ItemTable,
  Transition,
} from "../../../../core/evaluation/result.ts";
import { pairFigures, type Couple } from "../../../../core/evaluation/comparison/figures.ts";
import { independentDifference } from "../../../../core/evaluation/statistics/newcombe.ts";
import { median } from "../../../../core/evaluation/statistics/median.ts";
import { shareOf } from "../../../../core/evaluation/statistics/wilson.ts";
import { unsuppressed } from "../../../../core/evaluation/suppression/internal.ts";
import { suppressed } from "../../../../core/evaluation/suppression/suppressed.ts";
import { foundOut, waysToSplit, type Secrets } from "./attack.ts";

const five: Item = { key: "trust", scale: "agree", words: { nl: "Vertrouwen", en: "Trust" } };
const yesNo: Item = { ...five, key: "work", scale: "yes-no" };
const choice: Item = { ...five, key: "choice", scale: "choice" };
const level: Item = { ...five, key: "level", scale: "level" };
const options = ["a", "b", "c"].map((key) => ({ key, words: { nl: key, en: key } }));
const choices: Item = { ...five, key: "choices", scale: "choices", options, most: 3 };
const nobody: FlowSide = { registered: 0, dropped: 0, matched: 0, control: 0, ended: 0, rematched: 0 };

function resultOf(parts: Partial<EvaluationResult>): EvaluationResult {
  return {
    flow: { groups: nobody, households: nobody, rates: [] },
    ...{ notes: [], tables: [], transitions: [], distance: [], comparisons: [], hasControl: false },
    ...parts,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}

/** A table of counts on a scale, as the evaluation makes it. */
function tableOf(item: Item, counts: readonly number[], missing = 0): ItemTable {
  const n = sum(counts);
  const agreeing = item.scale === "yes-no" ? counts.slice(1) : item.scale === "agree" ? counts.slice(3) : undefined;
  const agree = agreeing && shareOf(sum(agreeing), n);
  const middle =
    item.scale === "agree" || item.scale === "level"
      ? median(counts.flatMap((count, place) => Array<number>(count).fill(place)))
      : undefined;
  return {
    ...{ item, wave: "mid", respondent: "household", n, missing, counts },
    ...(agree === undefined ? {} : { agree }),
    ...(middle === undefined ? {} : { median: middle + (item.scale === "agree" ? 1 : 0) }),
    ...(item.scale === "choice"
      ? {
          shares: counts.flatMap((count, place) => ({
            ...(shareOf(count, n) ?? assert.fail()),
            option: String(place),
          })),
        }
      : {}),
  };
}

function cellSecrets(counts: readonly number[]): Secrets {
  return Object.fromEntries(counts.map((count, place) => [`cell ${place}`, count]));
}

function* tablesOf(item: Item, n: number, cells: number) {
  for (const counts of waysToSplit(n, cells)) {
    yield {
      shown: suppressed(resultOf({ tables: [tableOf(item, counts)] })).tables,
      secrets: { ...cellSecrets(counts) },
    };
  }
}

describe("an evaluation that everybody may read", () => {
  describe("lets nobody find out how many one to four people said, also who knows how numbers are left out", () => {
    for (const n of [4, 9, 10, 11, 14, 18, 23]) {
      it(`five answers of ${n}, with how many agree and do not`, () => {
        const truths = [...tablesOf(five, n, 5)].map(({ shown, secrets }) => ({
          shown,
          secrets: {
            ...secrets,
            agree: (secrets["cell 3"] ?? 0) + (secrets["cell 4"] ?? 0),
            "do not": n - (secrets["cell 3"] ?? 0) - (secrets["cell 4"] ?? 0),
          },
        }));
        assert.deepEqual(foundOut(truths), []);
      });

      it(`yes and no, one of some options, and levels of ${n}`, () => {
        assert.deepEqual(foundOut(tablesOf(yesNo, n, 2)), []);
        assert.deepEqual(foundOut(tablesOf(choice, n, 4)), []);
        assert.deepEqual(foundOut(tablesOf(level, Math.min(n, 12), 6)), []);
      });
    }

    it("any of some options, with who chose at least one", () => {
      for (const n of [10, 12, 15]) {
        const truths = [];
        for (let a = 0; a <= n; a += 1) {
          for (let b = 0; b <= n; b += 1) {
            for (let c = 0; c <= n; c += 1) {
              // Everybody who answered chose at least one.
              if (a + b + c < n) continue;
              const counts = [a, b, c];
              const shares = counts.map((count, place) => ({
                ...(shareOf(count, n) ?? assert.fail()),
                option: String(place),
              }));
              const table: ItemTable = { ...tableOf({ ...five, scale: "choices" }, counts), item: choices, n, shares };
              const atLeastOne = shareOf(n, n);
              const tables = [{ ...table, ...(atLeastOne === undefined ? {} : { atLeastOne }) }];
              truths.push({ shown: suppressed(resultOf({ tables })).tables, secrets: cellSecrets(counts) });
            }
          }
        }
        assert.deepEqual(foundOut(truths), []);
      }
    });

    it("how many left an item blank, beside how many filled in the questionnaire", () => {
      const truths = [];
      for (let responded = 0; responded <= 26; responded += 1) {
        for (let first = 0; first <= responded; first += 1) {
          for (let second = 0; second <= responded; second += 1) {
            const tables = [first, second].map((missing, place) => {
              const [no, n] = [Math.floor((responded - missing) / 2), responded - missing];
              return tableOf({ ...yesNo, key: `item ${place}` }, [no, n - no], missing);
            });
            const rates: readonly ResponseRate[] = [{ wave: "mid", respondent: "household", expected: 26, responded }];
            const flow = { groups: nobody, households: nobody, rates };
            const { tables: shownTables, flow: shownFlow } = suppressed(resultOf({ tables, flow }));
            truths.push({ shown: [shownTables, shownFlow], secrets: { first, second } });
          }
        }
      }
      assert.deepEqual(foundOut(truths), []);
    });

    /** What is told where nearly all of 41 answered, of tables beside one that 31 or more answered; that it is so shows. */
    function* ofNearlyAll(
      tablesOfAll: (responded: number) => Iterable<{ table: ItemTable; secrets: Secrets }>,
      against: readonly number[],
    ) {
      const expected = 41;
      for (let responded = 37; responded <= expected; responded += 1) {
        const rates: readonly ResponseRate[] = [{ wave: "mid", respondent: "household", expected, responded }];
        for (const { table, secrets } of tablesOfAll(responded)) {
          for (let answered = 31; answered <= responded; answered += 1) {
            const other = responded - answered;
            for (const no of against) {
              const beside = tableOf({ ...yesNo, key: "beside" }, [no, answered - no], other);
              const flow = { groups: nobody, households: nobody, rates };
              const { tables, flow: shownFlow } = suppressed(resultOf({ tables: [table, beside], flow }));
              if (shownFlow.rates[0]?.responded.kind !== "about") continue;
              yield { shown: [tables, shownFlow], secrets: { ...secrets, other, missing: table.missing } };
            }
          }
        }
      }
    }

    it("how many left an item blank where nearly everybody answered, beside rounded counts", () => {
      const truths = ofNearlyAll(
        function* (responded) {
          for (let n = 31; n <= responded; n += 1) {
            for (let yes = 0; yes <= n; yes += 1) {
              yield { table: tableOf(yesNo, [n - yes, yes], responded - n), secrets: { yes, no: n - yes } };
            }
          }
          // All that is about ten.
        },
        [8, 9, 10, 11, 12],
      );
      assert.deepEqual(foundOut(truths), []);
    }).timeout(60_000);

    it("levels where nearly everybody answered, and how many left them blank", () => {
      const truths = ofNearlyAll(
        function* (responded) {
          // Five and more blanks are told with an exact number, so that they are no truth beside these.
          for (let missing = 0; missing < 5; missing += 1) {
            for (const counts of waysToSplit(responded - missing, 3)) {
              yield { table: tableOf(level, counts, missing), secrets: cellSecrets(counts) };
            }
          }
          // For a reader who knows even how many said no beside it.
        },
        [10],
      );
      assert.deepEqual(foundOut(truths), []);
    }).timeout(120_000);

    it("who went up and down, beside the tables of both moments", () => {
      for (const n of [10, 13, 16]) {
        const truths = [...waysToSplit(n, 4)].map(([up = 0, down = 0, yes = 0, no = 0]) => {
          const transition: Transition = {
            ...{ item: yesNo, respondent: "household", from: "intake", to: "mid", n, missing: 0 },
            cells: [
              [no, up],
              [down, yes],
            ],
            ...{ up, down, same: yes + no },
          };
          const before: ItemTable = { ...tableOf(yesNo, [no + up, yes + down]), wave: "intake" };
          const tables = [before, tableOf(yesNo, [no + down, yes + up])];
          const { tables: shownTables, transitions } = suppressed(resultOf({ tables, transitions: [transition] }));
          return { shown: [shownTables, transitions], secrets: { up, down } };
        });
        assert.deepEqual(foundOut(truths), []);
      }
    });

    it("who agrees by distance, beside the table of the item", () => {
      const truths = [...waysToSplit(16, 6)].map((cells) => {
        const [agree, not] = [cells.slice(0, 3), cells.slice(3)];
        const bands = agree.map((count, place): DistanceBand => ({
          ...{ item: five, wave: "mid", respondent: "household", missing: 0 },
          ...(place === 2 ? {} : { from: place, to: place + 1 }),
          ...{ n: count + (not[place] ?? 0), agree: count },
        }));
        const tables = [tableOf(five, [sum(not), 0, 0, 0, sum(agree)])];
        const { tables: shownTables, distance } = suppressed(resultOf({ tables, distance: bands }));
        return { shown: [shownTables, distance], secrets: cellSecrets(cells) };
      });
      assert.deepEqual(foundOut(truths), []);
    });

    it("pairs: both sides, how many differ, and what it comes to", () => {
      const truths = [];
      for (let pairs = 8; pairs <= 17; pairs += 1) {
        for (const [both = 0, up = 0, down = 0, neither = 0] of waysToSplit(pairs, 4)) {
          const couples = [
            ...Array.from({ length: both }, (): Couple => [1, 1]),
            ...Array.from({ length: up }, (): Couple => [1, 0]),
            ...Array.from({ length: down }, (): Couple => [0, 1]),
            ...Array.from({ length: neither }, (): Couple => [0, 0]),
          ];
          const outcome = { item: yesNo, isYesNo: true, answerIn: () => undefined };
          const figures = pairFigures(couples, outcome, "");
          const comparison: Comparison = {
            ...{ item: yesNo, wave: "mid", respondent: "household", design: "pairs", method: "mcnemar" },
            ...{ isPrimary: true, n: { pairs }, ...figures },
            ...(figures.p === undefined ? {} : { adjusted: figures.p }),
          };
          truths.push({
            shown: suppressed(resultOf({ comparisons: [comparison] })).comparisons,
            secrets: { both, up, down, neither },
          });
        }
      }
      assert.deepEqual(foundOut(truths), []);
    }).timeout(120_000);

    it("arms beside the table of all together", () => {
      const truths = [];
      for (let treated = 10; treated <= 13; treated += 1) {
        for (let control = 10; control <= 13; control += 1) {
          for (let yes = 0; yes <= treated; yes += 1) {
            for (let other = 0; other <= control; other += 1) {
              const [one, two] = [shareOf(yes, treated), shareOf(other, control)];
              const { low, high } = independentDifference({ count: yes, n: treated }, { count: other, n: control });
              const comparison: Comparison = {
                ...{ item: yesNo, wave: "mid", respondent: "household", design: "arms", method: "fisher" },
                ...{ isPrimary: true, n: { treated, control }, p: 0.5, adjusted: 0.5, isExact: true },
                ...{ treated: one?.percent ?? 0, control: two?.percent ?? 0 },
                effect: {
                  kind: "risk-difference",
                  value: (one?.percent ?? 0) - (two?.percent ?? 0),
                  low: 100 * low,
                  high: 100 * high,
                },
              };
              const tables = [tableOf(yesNo, [treated + control - yes - other, yes + other])];
              const { tables: shownTables, comparisons } = suppressed(resultOf({ tables, comparisons: [comparison] }));
              truths.push({
                shown: [shownTables, comparisons],
                secrets: { yes, other, no: treated - yes, "other no": control - other },
              });
            }
          }
        }
      }
      assert.deepEqual(foundOut(truths), []);
    });

    it("stages of the study", () => {
      const truths = [];
      for (let registered = 0; registered <= 12; registered += 1) {
        for (let matched = 0; matched <= registered; matched += 1) {
          for (let dropped = 0; dropped <= registered - matched; dropped += 1) {
            for (let ended = 0; ended <= matched; ended += 1) {
              for (let rematched = 0; rematched <= ended; rematched += 1) {
                const side = { registered, dropped, matched, control: 0, ended, rematched };
                const flow = { groups: side, households: nobody, rates: [] };
                truths.push({
                  shown: suppressed(resultOf({ flow })).flow.groups,
                  secrets: { dropped, ended, rematched },
                });
              }
            }
          }
        }
      }
      assert.deepEqual(foundOut(truths), []);
    });
  });

  it("shows no number under five anywhere, and no percentage of fewer than ten", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 9 }), (drawn, missing) => {
        const { tables } = suppressed(resultOf({ tables: [tableOf(five, drawn, missing)] }));
        for (const { n, missing: blank, counts: cells, agree } of tables) {
          for (const one of [n, ...cells, ...(agree ? [agree.count] : [])]) {
            if (one.kind === "count") assert.ok(one.count >= 5);
          }
          if (blank.kind === "count") assert.ok(blank.count === 0 || blank.count >= 5);
          if (agree?.percent !== undefined) assert.ok(sum(drawn) >= 10);
        }
      }),
    );
  });

  it("keeps what may be told: 51 members of whom 47 agree, and 21 of 23 households only as nearly all", () => {
    const { tables } = suppressed(
      resultOf({
        tables: [{ ...tableOf(five, [0, 1, 3, 20, 27]), respondent: "member" }, tableOf(five, [0, 1, 1, 9, 12])],
      }),
    );
    assert.deepEqual(
      tables.map(({ agree }) => agree?.count),
      [
        { kind: "all-but-few", above: 46 },
        { kind: "all-but-few", above: 18 },
      ],
    );
    const [shared] = suppressed(resultOf({ tables: [tableOf(five, [8, 18, 0, 15, 10])] })).tables;
    assert.deepEqual(shared?.agree?.count, { kind: "count", count: 25 });
    assert.equal(shared.agree.percent?.toFixed(1), "49.0");
    // One cell with nobody in it: the side of who does not agree stays away as a whole.
    assert.deepEqual(
      shared.counts.map((cell) => (cell.kind === "count" ? cell.count : cell.kind)),
      ["hidden", "hidden", "hidden", 15, 10],
    );
  });

  it("tells an intake that one of 71 left blank rounded, and how many questionnaires at least came back", () => {
    const levels = tableOf(level, [24, 0, 19, 15, 9, 3, 0, 0], 1);
    const work = tableOf(yesNo, [28, 42], 1);
    const few = tableOf({ ...yesNo, key: "few" }, [3, 67], 1);
    const rates: readonly ResponseRate[] = [{ wave: "mid", respondent: "household", expected: 71, responded: 71 }];
    const flow = { groups: nobody, households: nobody, rates };
    const shared = suppressed(resultOf({ tables: [levels, work, few], flow }));
    const about = (count: number) => ({ kind: "about", count });
    assert.deepEqual(shared.flow.rates[0]?.responded, about(70));
    assert.deepEqual(
      shared.tables.map(({ n, agree }) => [n, agree?.count]),
      [
        [about(70), undefined],
        [about(70), about(40)],
        [{ kind: "hidden" }, undefined],
      ],
    );
    assert.deepEqual(
      shared.tables[0]?.counts.map((cell) => (cell.kind === "about" ? cell.count : cell.kind)),
      [25, "few", 20, 15, 10, "few", "few", "few"],
    );
    const open = suppressed(resultOf({ tables: [tableOf(yesNo, [8, 14], 1), tableOf(five, [5, 0, 6, 6, 6])], flow: { ...flow, rates: [{ wave: "mid", respondent: "household", expected: 42, responded: 23 }] } })); // prettier-ignore
    assert.deepEqual(open.flow.rates[0]?.responded, { kind: "at-least", count: 23 });
    assert.equal(open.flow.rates[0].percent, 54);
  });

  it("tells nothing of arms beside all together", () => {
    const table = tableOf(yesNo, [20, 20]);
    const { tables, flow } = suppressed(
      resultOf({
        tables: [table, { ...table, arm: "treated" }, { ...table, arm: "control" }],
        flow: {
          ...{ groups: nobody, households: nobody },
          rates: [
            { wave: "mid", respondent: "household", responded: 40 },
            { wave: "mid", respondent: "household", arm: "control", responded: 18 },
          ],
        },
      }),
    );
    assert.deepEqual([tables.length, flow.rates.length], [1, 1]);
  });

  it("internally everything is there, and says that it is internal", () => {
    const result = resultOf({ tables: [tableOf(five, [0, 1, 3, 20, 27], 2)] });
    const { mode, tables } = unsuppressed(result);
    assert.equal(mode, "internal");
    assert.deepEqual(
      tables[0]?.counts.map((cell) => (cell.kind === "count" ? cell.count : cell.kind)),
      [0, 1, 3, 20, 27],
    );
    assert.deepEqual(tables[0].missing, { kind: "count", count: 2 });
    assert.equal(suppressed(result).mode, "shared");
  });
});
