import { strict as assert } from "node:assert";
import { isDeepStrictEqual } from "node:util";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import type { AddSheet, AppendRows, Edit } from "../../../core/workbook/edit.ts";
import { headerRowOf, type SheetLayout } from "../../../core/workbook/layout.ts";
import type { Cell, Scalar } from "../../../core/workbook/cell.ts";
import { hostCalls } from "../../../apps-script/sheets-host/calls.ts";
import { SheetsHost } from "../../../apps-script/sheets-host/sheets-host.ts";
import { withGoogle, giveScript } from "./google-here.ts";
import { bookOf, openGoogle, type OpenedGoogle } from "./opened.ts";

/** Columns of many widths: the hardest case for how many calls a new sheet takes. */
const titles = Array.from({ length: 20 }, (_, place) => `Kolom ${place + 1}`);

function cellOf(row: number, place: number): Cell {
  if (place === 0) return `H-${row}`;
  if (place === 1) return `2026-03-0${1 + (row % 7)}`;
  if (place === 2) return { formula: `IF(D${row}>1,1,0)`, value: 1 };
  return place % 3 === 0 ? row * place : `=${row}`;
}

function rows(count: number, from = 1): Cell[][] {
  return Array.from({ length: count }, (_, place) => titles.map((_title, column) => cellOf(from + place, column)));
}

const layout: SheetLayout = {
  key: "lijst",
  name: "Lijst",
  lead: ["Lijst", "Uitleg"],
  columns: titles.map((title, place) => ({
    key: `k${place}`,
    title,
    type: place === 1 ? ("date" as const) : place % 3 === 0 && place > 0 ? ("number" as const) : ("text" as const),
    width: 5 + ((place * 7) % 40),
    input: place === 4,
    wrap: place === 5,
    ...(place === 6 ? { choices: { values: ["ja", "nee"] }, hint: { title: "Kies", text: "Ja of nee" } } : {}),
  })),
  keyColumns: ["k0"],
  frozenColumns: 1,
  conditionalFormats: [{ when: "above", column: "Kolom 4", value: 9, emphasis: "attention" }],
  print: { orientation: "landscape" },
  tabColour: "1F4E5F",
  place: "last",
};

const table = { sheet: "Lijst", headerRow: headerRowOf(layout), keyColumns: ["Kolom 1"] };

function addition(count: number): AddSheet {
  return { kind: "add-sheet", layout, rows: rows(count) };
}

function appended(from: number, count: number): AppendRows {
  return { kind: "append-rows", table, columns: titles, rows: rows(count, from).map((cells) => ({ cells })) };
}

/** Every row gets other words in two columns that stand apart. */
function changed(count: number): Edit {
  const changes = ["Kolom 5", "Kolom 6", "Kolom 9"].flatMap((column) =>
    Array.from({ length: count }, (_, place) => ({
      row: `H-${place + 1}`,
      column,
      before: `=${place + 1}` as Scalar,
      after: "anders",
    })),
  );
  return { kind: "set-cells", table, changes };
}

function opened(count = 3): OpenedGoogle {
  const cells = Array.from({ length: count }, (_, row) => [`H-${row}`, `2026-03-0${1 + (row % 7)}`, row, true]);
  return openGoogle(bookOf([{ name: "Huishoudens", cells }], { locale: "en_US" }));
}

/** Calls by method without those that go by the number of distinct days. */
function counted(google: OpenedGoogle): ReadonlyMap<string, number> {
  return new Map([...google.calls()].filter(([method]) => !method.startsWith("Utilities.")).sort());
}

function callsOf(google: OpenedGoogle, ...methods: readonly string[]): number {
  return methods.reduce((sum, method) => sum + (google.calls().get(method) ?? 0), 0);
}

async function everything({ host }: OpenedGoogle): Promise<void> {
  const { sheets } = await host.outline();
  await host.read(sheets.map(({ name }) => name));
}

/** Does edits one after the other, and gives the calls of each. */
async function steps(edits: readonly Edit[]): Promise<readonly ReadonlyMap<string, number>[]> {
  const google = opened();
  const found: ReadonlyMap<string, number>[] = [];
  for (const edit of edits) {
    await google.host.apply([edit]);
    found.push(counted(google));
    assert.deepEqual(
      [...google.calls().keys()].filter((method) => !hostCalls.includes(method)),
      [],
      "calls that are not written down",
    );
  }
  assert.deepEqual(google.platform.unknown, []);
  return found;
}

/** Everything that says how a sheet looks, whatever it is of: cells, columns, panes, tab. */
const looks = [
  ..."NumberFormats Backgrounds TextStyles WrapStrategies HorizontalAlignments VerticalAlignments Border"
    .split(" ")
    .map((kind) => `Range.set${kind}`),
  ..."ColumnWidths FrozenRows FrozenColumns TabColor HiddenGridlines".split(" ").map((kind) => `Sheet.set${kind}`),
];

/** What a sheet does besides: colours by what stands in it, hints, dropdowns and the warning above its rows. */
const helps = [
  ..."Sheet.setConditionalFormatRules Range.setNotes Range.setDataValidations".split(" "),
  ..."Range.protect Protection.setWarningOnly Protection.setDescription".split(" "),
];

describe("calls to Google", function () {
  this.timeout(60_000);

  it("are as many for a list of two thousand rows as for one of three, and one for the values of a sheet", async () => {
    const [small, large] = [opened(3), opened(2000)];
    await everything(small);
    await everything(large);
    assert.deepEqual(counted(large), counted(small));
    assert.equal(callsOf(large, "Range.getValues"), 1);
    assert.equal(callsOf(large, "Range.getFormulas"), 0);
    assert.ok(callsOf(large, "Utilities.formatDate", "Utilities.parseDate") <= 7);
  });

  it("ask each of our sheets at most nine things that take time", async () => {
    const google = opened();
    const sheets = Array.from({ length: 20 }, (_, place): AddSheet => {
      const own = { ...layout, key: `own_${place}`, name: `Blad ${place}` };
      return { ...addition(2), layout: own };
    });
    await google.host.apply(sheets);
    await google.host.read(sheets.map((sheet) => sheet.layout.name));
    const slow = [...google.calls()].filter(([method]) =>
      /^(?:Range|Sheet|Spreadsheet)\.get(?!Row|Column|Sheet$|Name$|Type)/u.test(method),
    );
    const total = slow.reduce((sum, [, count]) => sum + count, 0);
    assert.ok(total / sheets.length <= 9, `${total / sheets.length} a sheet`);
    assert.equal(callsOf(google, "Range.getValues"), sheets.length);
    assert.equal(callsOf(google, "Range.getFormulas"), sheets.length);
    assert.equal(callsOf(google, "Sheet.getProtections", "Sheet.getDeveloperMetadata", "Range.getMergedRanges"), 0);
  });

  it("are as many to make, fill and change a sheet whatever its rows", async () => {
    const [few, many] = await Promise.all([
      steps([addition(4), appended(101, 3), changed(4)]),
      steps([addition(800), appended(1001, 150), changed(800)]),
    ]);
    assert.deepEqual(many, few);
  });

  it("are a few more where the grid has to grow", async () => {
    const [[small = new Map<string, number>()], [large = new Map<string, number>()]] = await Promise.all([
      steps([addition(4)]),
      steps([addition(1500)]),
    ]);
    const total = (calls: ReadonlyMap<string, number>): number =>
      [...calls.values()].reduce((sum, count) => sum + count, 0);
    assert.ok(total(large) - total(small) <= 2, `${total(large)} and ${total(small)}`);
  });

  it("for the looks of a new sheet are at most fifteen, one for each help, and two for its values", async () => {
    const google = opened();
    await google.host.apply([addition(50)]);
    assert.equal(callsOf(google, ...looks), 15);
    assert.equal(callsOf(google, ...helps), helps.length);
    assert.equal(callsOf(google, "Range.setValues"), 1);
    assert.equal(callsOf(google, "Range.setFormulas"), 1);
    const writing = [...google.calls()].filter(([method]) =>
      /^(?:Range|Sheet|Protection)\.(?:set|protect)/u.test(method),
    );
    const total = writing.reduce((sum, [, count]) => sum + count, 0);
    assert.equal(total, 15 + helps.length + 2, "nothing is written that is not counted here");
  });

  it("to know what may be changed do not grow with the sheets that are not touched", async () => {
    const callsBeside = async (others: number): Promise<ReadonlyMap<string, number>> => {
      const google = openGoogle(bookOf([{ name: "Huishoudens", cells: [["H-1"]] }], { locale: "en_US" }), {
        keepsHost: true,
      });
      await google.host.apply([
        addition(3),
        ...Array.from({ length: others }, (_, place): AddSheet => {
          return { ...addition(2), layout: { ...layout, key: `own_${place}`, name: `Blad ${place}` } };
        }),
      ]);
      await google.host.apply([changed(3)]);
      return counted(google);
    };
    assert.deepEqual(await callsBeside(20), await callsBeside(1));
  });
});

describe("when Google fails half-way", function () {
  this.timeout(60_000);

  /** Runs the same plan with the call of that number failing; `over` where it makes fewer, `done` where it asks again. */
  function failedAt(
    failAt: number,
    edits: readonly Edit[],
  ): { readonly isSame: boolean; readonly problem: unknown } | "done" | "over" {
    const { platform } = opened();
    const user = platform.owner;
    withGoogle(platform, () => {
      new SheetsHost().apply([addition(3)]);
    });
    const before = platform.book.state.sheets;
    giveScript(platform, {
      work: () => {
        new SheetsHost().apply(edits);
      },
    });
    const run = platform.run(user, "work", { failAt });
    if (run.totalCalls < failAt) return "over";
    if (run.outcome === "done") return "done";
    const isSame = isDeepStrictEqual(platform.book.state.sheets, before);
    return { isSame, problem: run.thrown };
  }

  const other: AddSheet = { ...addition(2), layout: { ...layout, key: "ander", name: "Ander" } };
  for (const [what, edits] of [
    ["a new sheet", [other]],
    ["rows that change", [changed(3), appended(9, 2)]],
  ] as const) {
    it(`says honestly whether anything stands of ${what}, and nothing of what is in cells`, () => {
      let failures = 0;
      for (let failAt = 1; failAt < 400; failAt += failAt < 40 ? 1 : 7) {
        const failed = failedAt(failAt, edits);
        if (failed === "over") break;
        if (failed === "done") continue;
        failures += 1;
        const { problem, isSame } = failed;
        assert.ok(problem instanceof HostProblem, `call ${failAt}: ${String(problem)}`);
        assert.ok(isSame || problem.isPartly, `call ${failAt} left something and does not say so`);
        if (what === "a new sheet") assert.ok(isSame, `call ${failAt} left a new sheet`);
        assert.match(problem.message, /^[a-z-]+(?:: (?:Lijst|Ander|Huishoudens))?$/u);
      }
      assert.ok(failures > 20);
    });
  }
});
