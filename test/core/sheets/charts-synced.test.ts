import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { matchNumbersDesign, matchNumbersWanted } from "../../../core/sheets/match-numbers.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { synced, type Wanted } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { heightFor, rowsOf } from "../../../core/workbook/chart-looks.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import type { Chart, Language } from "../../../core/workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";

const empty: Snapshot = { sheets: [], sheetNames: [] };

const numbersDesign: SheetDesign = {
  key: "numbers",
  name: { nl: "Cijfers", en: "Numbers" },
  lead: [],
  columns: [
    { key: "month", title: { nl: "Maand", en: "Month" }, type: "text", width: 10, filledBy: "us" },
    { key: "held", title: { nl: "Gevoerd", en: "Held" }, type: "integer", width: 10, filledBy: "us" },
    { key: "late", title: { nl: "Te laat", en: "Overdue" }, type: "integer", width: 10, filledBy: "us" },
  ],
  keyColumns: ["month"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "portrait" },
  place: "last",
};

const boardDesign: SheetDesign = {
  key: "board",
  name: { nl: "Bord", en: "Board" },
  lead: [],
  columns: [{ key: "part", title: { nl: "Nr", en: "No" }, type: "text", width: 10, filledBy: "us" }],
  keyColumns: ["part"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "portrait" },
  charts: [
    {
      id: "talks",
      kind: "stacked-column",
      title: { nl: "Per maand", en: "By month" },
      source: numbersDesign,
      categories: "month",
      series: [
        { column: "held", tone: "good" },
        { column: "late", tone: "bad" },
      ],
    },
  ],
  place: "last",
};

const board: Wanted = { design: boardDesign, rows: [{ part: "1" }], others: "keep" };

function numbersOf(counts: readonly number[]): Wanted {
  const rows = counts.map((held, place) => ({ month: `m${place}`, held, late: 0 }));
  return { design: numbersDesign, rows, others: "remove", ordered: true };
}

function after(snapshot: Snapshot, wanted: readonly Wanted[], language: Language = "nl"): Snapshot {
  return wanted.reduce((state, one) => applied(state, synced(state, one, language)), snapshot);
}

function chartsOn(snapshot: Snapshot): readonly Chart[] {
  return sheetWithKey(snapshot, "board")?.charts ?? [];
}

/** The board as a person left it: with other charts on it. */
function withCharts(snapshot: Snapshot, charts: readonly Chart[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.key === "board" ? { ...sheet, charts } : sheet));
  return { ...snapshot, sheets };
}

const drawn: Chart = {
  id: "talks",
  kind: "stacked-column",
  title: "Per maand",
  source: "numbers",
  categories: "Maand",
  series: ["Gevoerd", "Te laat"],
  tones: ["good", "bad"],
};

const counts = fc.array(fc.nat({ max: 3 }), { maxLength: 4 });

describe("charts of a design", () => {
  it("come once there is a number to draw, stay, and are planned once", () => {
    const property = fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (turns) => {
      let state = empty;
      let drawnBefore = false;
      for (const turn of turns) {
        state = after(state, [numbersOf(turn), board]);
        drawnBefore ||= turn.some((count) => count > 0);
        assert.deepEqual(chartsOn(state), drawnBefore ? [drawn] : []);
        assert.deepEqual(synced(state, board, "nl"), []);
      }
    });
    fc.assert(property, { numRuns: 40 });
  });

  it("are taken back with the sheet they stand on, and with the one they draw", () => {
    const edits: Edit[] = [...synced(empty, numbersOf([1]), "nl")];
    edits.push(...synced(applied(empty, edits), board, "nl"));
    assert.deepEqual(
      edits.map(({ kind }) => kind),
      ["add-sheet", "add-sheet", "chart"],
    );
    const state = applied(empty, edits);
    assert.deepEqual(applied(state, inverted(empty, edits)), empty);
  });

  it("speak the language that the sheets were made in", () => {
    const state = after(empty, [numbersOf([1]), board], "en");
    assert.deepEqual(chartsOn(state), [
      { ...drawn, title: "By month", categories: "Month", series: ["Held", "Overdue"] },
    ]);
    assert.deepEqual(synced(state, board, "nl"), []);
  });

  it("are left alone where the sheet with the numbers was not read", () => {
    const state = after(empty, [numbersOf([1]), board]);
    const unread = { ...state, sheets: state.sheets.filter(({ key }) => key !== "numbers") };
    assert.deepEqual(synced(unread, board, "nl"), []);
  });

  const state = after(empty, [numbersOf([2, 1]), board]);
  const another: Chart = { ...drawn, id: "old" };
  const pie: Chart = { id: "talks", kind: "other", title: "Taart", categories: "", series: [] };
  const cases: readonly (readonly [what: string, standing: readonly Chart[], kept: readonly Chart[]])[] = [
    ["that a person made another kind of", [pie], [pie]],
    ["that a person made lines of", [{ ...drawn, kind: "line" }], [{ ...drawn, kind: "line" }]],
    ["that a person gave another title", [{ ...drawn, title: "Hoe het gaat" }], [{ ...drawn, title: "Hoe het gaat" }]],
    ["that draws another column", [{ ...drawn, series: ["Te laat", "Gevoerd"] }], [drawn]],
    ["that a person took away", [], [drawn]],
    ["that we do not draw any more", [another, drawn], [drawn]],
    [
      "that we do not draw any more and a person made another of",
      [{ ...pie, id: "old" }, drawn],
      [{ ...pie, id: "old" }, drawn],
    ],
  ];
  for (const [what, standing, kept] of cases) {
    it(`keep of one ${what} what is theirs`, () => {
      const changed = after(withCharts(state, standing), [board]);
      assert.deepEqual(chartsOn(changed), kept);
      assert.deepEqual(synced(changed, board, "nl"), []);
    });
  }

  it("that grow are as high as their rows ask for, whoever made what of them, and are drawn anew in steps", () => {
    const charts = boardDesign.charts?.map((one) => ({ ...one, kind: "stacked-bar" as const, grows: true as const }));
    const growing: Wanted = { ...board, design: { ...boardDesign, charts: charts ?? [] } };
    const property = fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), (turns) => {
      let now = empty;
      for (const rows of turns) {
        now = after(now, [numbersOf(Array.from({ length: rows }, () => 1)), growing]);
        const [chart] = chartsOn(now);
        assert.equal(chart?.height, heightFor(rows));
        assert.ok(rowsOf(chart ?? {}) > rows);
        assert.deepEqual(synced(now, growing, "nl"), []);
      }
    });
    fc.assert(property, { numRuns: 20 });
    const heights = new Set(Array.from({ length: 60 }, (_, rows) => heightFor(rows + 1)));
    assert.ok(heights.size < 15, [...heights].join());
  });

  it("of which a person removed a column stay as they are, or do not come", () => {
    const without = (one: Snapshot): Snapshot => ({
      ...one,
      sheets: one.sheets.map((sheet) =>
        sheet.key === "numbers" ? { ...sheet, cells: sheet.cells.map((row) => row.slice(0, 2)) } : sheet,
      ),
    });
    assert.deepEqual(synced(without(state), board, "nl"), []);
    assert.deepEqual(synced(without(withCharts(state, [])), board, "nl"), []);
  });

  it("of the overview draw columns that are there, each with a tone or none", () => {
    for (const chart of overviewDesign.charts ?? []) {
      const keys = chart.source?.columns.map(({ key }) => key) ?? [];
      for (const key of [chart.categories, ...chart.series.map(({ column }) => column)])
        assert.ok(keys.includes(key), key);
      assert.ok([0, chart.series.length].includes(chart.series.filter(({ tone }) => tone !== undefined).length));
    }
    assert.equal(overviewDesign.print.columns, overviewDesign.columns.length);
  });
});

describe("the numbers of matches by status", () => {
  const matches = (statuses: readonly string[]): Snapshot => {
    const cells = [
      ["Match", "Groep", "Huishouden", "Status"],
      ...statuses.map((status, place) => [`M-${place}`, `G-${place}`, `H-${place}`, status]),
    ];
    return { sheets: [{ name: "Matches", key: "matches", headerRow: 1, cells }], sheetNames: ["Matches"] };
  };

  it("count every match once, under a status that people can read", () => {
    const words = [
      "voorstel",
      "bevestigd",
      "gestart",
      "gepauzeerd",
      "beëindigd",
      "afgewezen",
      "",
      "started",
      "wie weet",
    ];
    const property = fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (statuses) => {
      const { rows } = matchNumbersWanted(matches(statuses));
      assert.equal(
        rows.reduce((sum, { matches: count }) => sum + Number(count), 0),
        statuses.length,
      );
      assert.equal(rows.length, statuses.includes("wie weet") ? 7 : 6);
    });
    fc.assert(property);
    const state = after(matches(["gestart", "voorstel"]), [matchNumbersWanted(matches(["gestart", "voorstel"]))]);
    assert.deepEqual(
      sheetWithKey(state, "match_numbers")
        ?.cells.slice(-6)
        .map(([word, count]) => [word, count]),
      [
        ["voorstel", 1],
        ["bevestigd", 0],
        ["gestart", 1],
        ["gepauzeerd", 0],
        ["beëindigd", 0],
        ["afgewezen", 0],
      ],
    );
    assert.equal(sheetWithKey(state, matchNumbersDesign.key)?.features, undefined);
  });
});
