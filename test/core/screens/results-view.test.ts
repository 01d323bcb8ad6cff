import assert from "node:assert/strict";
import fc from "fast-check";
import type { Evaluation } from "../../../core/evaluation/evaluation-of.ts";
import { respondents, type Item, type Scale, type StudyArm } from "../../../core/evaluation/response.ts";
import type { DistanceBand, EvaluationResult, ItemTable, Transition } from "../../../core/evaluation/result.ts";
import { shareOf } from "../../../core/evaluation/statistics/wilson.ts";
import { fewAnswers } from "../../../core/evaluation/views/figures.ts";
import type { SheetReading } from "../../../core/intake/reading.ts";
import { resultsShown } from "../../../core/screens/results-view.ts";
import type { AnswersView, ResultsView } from "../../../core/screens/views.ts";
import { evaluationDesign } from "../../../core/sheets/evaluation.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

const side = { registered: 44, dropped: 2, matched: 42, control: 0, ended: 9, rematched: 3 };
const households = { ...side, registered: 71, dropped: 0, control: 29 };
const nothing: Snapshot = { sheets: [], sheetNames: [] };

function item(scale: Scale, more: Partial<Item> = {}): Item {
  return { key: `item-${scale}`, scale, words: { nl: "Vertrouwen", en: "Trust" }, ...more };
}

function tableOf(counts: readonly number[], more: Partial<ItemTable> = {}): ItemTable {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const share = shareOf((counts[3] ?? 0) + (counts[4] ?? 0), n);
  return {
    item: item("agree", { theme: "contact" }),
    wave: "mid",
    respondent: "household",
    ...{ n, missing: 1, counts, median: 4.5 },
    ...(share === undefined ? {} : { agree: share }),
    ...more,
  };
}

function shown(
  result: Partial<EvaluationResult>,
  snapshot: Snapshot = nothing,
  language: "nl" | "en" = "nl",
): ResultsView {
  const flow = { groups: side, households, rates: result.flow?.rates ?? [] };
  const evaluation: Pick<Evaluation, "data" | "result"> = {
    data: { items: [], asked: [], responses: [], flow, notes: [], primary: [], problems: [] },
    result: {
      ...{ notes: [], tables: [], transitions: [], distance: [], comparisons: [], hasControl: false },
      ...result,
      flow,
    },
  };
  return resultsShown(evaluation, snapshot, { reading: { sheets: [list] }, language });
}

function linesOf(tables: readonly ItemTable[]): readonly AnswersView[] {
  return shown({ tables }).waves.flatMap(({ themes }) =>
    themes.flatMap(({ items }) => items.flatMap(({ lines }) => lines)),
  );
}

/** A list of people: what it says is no questionnaire. */
const list: SheetReading = {
  name: "Statushouders",
  role: "households",
  headerRow: 1,
  firstRow: 2,
  lastRow: 3,
  columns: [],
};

describe("the screen of results", () => {
  it("tells of few answers the counts alone: no percentage, no interval, no middle", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 5, maxLength: 5 }), (counts) => {
        const [line] = linesOf([tableOf(counts)]);
        assert.ok(line !== undefined);
        const isFew = line.n < fewAnswers;
        assert.deepEqual([line.isFew, line.agree === undefined, line.median === undefined], [isFew, isFew, isFew]);
        assert.deepEqual(line.counts, counts);
        assert.equal(line.missing, 1);
      }),
    );
  });

  it("rounds percentages to whole ones, and says where the middle falls between two answers", () => {
    const [line] = linesOf([tableOf([0, 1, 3, 6, 12])]);
    assert.deepEqual(line?.agree, { count: 18, percent: 82, low: 61, high: 93 });
    assert.equal(line.median, "tussen ‘enigszins mee eens’ en ‘helemaal mee eens’");
  });

  it("shows respondents side by side, and arms only where somebody of the control group answered", () => {
    const of = (arm: StudyArm | undefined, n: number) => tableOf([0, 0, 0, 0, n], arm === undefined ? {} : { arm });
    const alone = [of(undefined, 23), of("treated", 23), of("control", 0)].map((table) => ({ ...table, missing: 0 }));
    assert.deepEqual(
      linesOf(alone).map(({ who }) => who),
      ["Huishoudens"],
    );
    const both = [of(undefined, 40), of("treated", 23), of("control", 17)];
    assert.deepEqual(
      linesOf(both).map(({ who, n }) => [who, n]),
      [
        ["Huishoudens, met groep", 23],
        ["Huishoudens, controlegroep", 17],
      ],
    );
  });

  it("puts the last moment first, themes in their order and own questions last", () => {
    const tables = [
      tableOf([1, 1, 1, 1, 1], { item: item("agree", { key: "mine", own: true }) }),
      tableOf([1, 1, 1, 1, 1], { item: item("satisfied", { theme: "satisfaction" }) }),
      tableOf([1, 1, 1, 1, 1]),
      tableOf([1, 1, 1, 1, 1], { wave: "end" }),
    ];
    const { waves } = shown({ tables });
    assert.deepEqual(
      waves.map(({ label }) => label),
      ["Eindmeting", "Tussenmeting"],
    );
    assert.deepEqual(
      waves[1]?.themes.map(({ label }) => label),
      ["Het contact", "Tevredenheid", "Eigen vragen"],
    );
  });

  it("has a word for every answer of every scale, in both languages", () => {
    const scales: readonly Scale[] = ["agree", "satisfied", "yes-no", "level", "choice", "number"];
    const options = [{ key: "a", words: { nl: "Koken", en: "Cooking" } }];
    for (const language of ["nl", "en"] as const) {
      const tables = scales.map((scale) => tableOf([1], { item: item(scale, { key: scale, options }) }));
      const items = shown({ tables }, nothing, language).waves.flatMap(({ themes }) =>
        themes.flatMap((one) => one.items),
      );
      const counts = new Map(items.map(({ scale, answers }) => [scale, answers.length]));
      assert.deepEqual([...counts], [["agree", 5], ["satisfied", 5], ["yes-no", 2], ["level", 8], ["choice", 1], ["number", 0]]); // prettier-ignore
      assert.ok(items.every(({ answers }) => answers.every((answer) => !/^\d*$/u.test(answer))));
    }
  });

  it("counts the way from signing up on, and has no control group where there is none", () => {
    const { flow } = shown({});
    assert.deepEqual(flow[0], { label: "Aangemeld", groups: 44, households: 71 });
    assert.deepEqual(flow.find(({ label }) => label === "Geloot voor de controlegroep"), { label: "Geloot voor de controlegroep", households: 29 }); // prettier-ignore
  });

  it("tells how many answered of how many, without a percentage of few or of nobody knows how many", () => {
    const rates = [
      { wave: "mid", respondent: "household", expected: 42, responded: 23 },
      { wave: "mid", respondent: "partner", responded: 3 },
      { wave: "mid", respondent: "group", expected: 6, responded: 3 },
    ] as const;
    const told = shown({ flow: { groups: side, households, rates } }).rates;
    assert.deepEqual(told.map(({ who, percent }) => [who, percent]), [
      ["Huishoudens", 55],
      ["Partners", undefined],
      ["Groepen", undefined],
    ]); // prettier-ignore
    assert.deepEqual(new Set(told.map(({ who }) => who)).size, Math.min(respondents.length, 3));
  });

  it("shows of a change only the answers that somebody gave", () => {
    const cells = Array.from({ length: 8 }, (_, from) => Array.from({ length: 8 }, (__, to) => (from === 2 && to === 4 ? 11 : 0))); // prettier-ignore
    const change: Transition = {
      item: item("level"),
      respondent: "household",
      ...({ from: "intake", to: "mid" } as const),
      ...{ n: 11, missing: 2, cells, up: 11, same: 0, down: 0 },
    };
    const [told] = shown({ transitions: [change, { ...change, n: 0 }] }).changes;
    assert.deepEqual(told?.answers, ["A1", "B1"]);
    assert.deepEqual(told.cells, [
      [0, 11],
      [0, 0],
    ]);
  });

  it("names bands of distance so that nobody is in two of them", () => {
    const band = (more: Partial<DistanceBand>): DistanceBand => ({
      item: item("agree"),
      ...({ wave: "mid", respondent: "household" } as const),
      ...{ n: 3, missing: 0, agree: 1 },
      ...more,
    });
    const empty = { n: 0, agree: 0 };
    const bands = [
      ...[band({ from: 0, to: 1 }), band({ from: 1, to: 2 }), band({ from: 2, to: 3, ...empty })],
      ...[band({ from: 5 }), band({}), band({ from: 0, to: 1, respondent: "member", n: 9, agree: 4 })],
    ];
    const [told] = shown({ distance: bands }).distance;
    assert.deepEqual(
      told?.lines.map(({ label }) => label),
      ["tot en met 1 km", "meer dan 1 tot en met 2 km", "meer dan 5 km", "afstand niet bekend"],
    );
    assert.deepEqual(told.who, ["Huishoudens", "Groepsleden"]);
    const none = { n: 0, missing: 0, agree: 0 };
    assert.deepEqual(
      told.lines.slice(0, 2).map(({ cells }) => cells),
      [
        [
          { n: 3, missing: 0, agree: 1 },
          { n: 9, missing: 0, agree: 4 },
        ],
        [{ n: 3, missing: 0, agree: 1 }, none],
      ],
    );
  });

  it("says that nothing can be said of causes as long as nobody of a control group answered", () => {
    const causes = ({ limits }: ResultsView) => limits.some((limit) => /controlegroep/u.test(limit));
    assert.deepEqual([causes(shown({})), causes(shown({ hasControl: true }))], [true, false]);
  });

  it("leads to the sheets of the evaluation once they stand", () => {
    const sheet = { name: "Evaluatie", key: evaluationDesign.key, headerRow: 4, cells: [] };
    assert.deepEqual(shown({}).sheets, []);
    assert.deepEqual(shown({}, { sheets: [sheet], sheetNames: ["Evaluatie"] }).sheets, [{ sheet: "Evaluatie" }]);
  });
});
