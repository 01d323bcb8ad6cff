import { strict as assert } from "node:assert";
import { applied } from "../../../core/workbook/apply.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { SheetLayout } from "../../../core/workbook/layout.ts";
import { hostContract } from "../contract.ts";
import type { CellValue } from "./book/cell.ts";
import { batchUpdated } from "./network/sheets/batch.ts";
import { Refused } from "./network/sheets/refused.ts";
import { SheetsTrial } from "./network/sheets-opened.ts";
import { bookOf } from "./opened.ts";

/** What the formulas of the contract give; Google itself would calculate them. */
const results = new Map<string, CellValue>([
  ["=1+1", 2],
  ['=IF(1<2,"ja & nee","")', "ja & nee"],
  ["=1=2", false],
]);

/** Where spreadsheets come from; the zone may not matter, and commas in formulas are refused where people write `;`. */
const variants = [
  { locale: "nl_NL", zone: "Europe/Amsterdam", commaFormulas: "refused" },
  { locale: "nl_NL", zone: "America/New_York", commaFormulas: "understood" },
  { locale: "en_US", zone: "Asia/Kolkata", commaFormulas: "understood" },
] as const;

const cells = [
  ["Code", "Naam", "Vanaf"],
  ["G-01", "007", "2026-11-23"],
  ["G-02", "=1+1", "2026-11-24"],
];
const start = [{ name: "Groepen", cells, headerRow: 1, keyColumns: ["Code"] }];
const table = { sheet: "Groepen", headerRow: 1, keyColumns: ["Code"] };
const renamed: Edit = {
  kind: "set-cells",
  table,
  changes: [{ row: "G-01", column: "Naam", before: "007", after: "=SUM(A1:A2)" }],
};
const layout: SheetLayout = {
  key: "lijst",
  name: "Lijst",
  lead: ["Lijst"],
  columns: ["Code", "Naam"].map((title) => ({ key: title.toLowerCase(), title, type: "text" as const, width: 12 })),
  keyColumns: ["code"],
  frozenColumns: 0,
  conditionalFormats: [],
  print: { orientation: "portrait" },
  place: "last",
};
const added: Edit = { kind: "append-rows", table, columns: ["Code", "Naam"], rows: [{ cells: ["G-03", "+31"] }] };

describe("the Sheets API", () => {
  let trial: SheetsTrial;
  let opened = 0;

  before(async () => {
    trial = await SheetsTrial.begin();
  });

  after(() => trial.end());

  const fresh = (): string => {
    opened += 1;
    return `blad-${opened}`;
  };

  for (const { locale, zone, commaFormulas } of variants) {
    hostContract(
      `a spreadsheet by the Sheets API in ${locale}, ${zone}`,
      ({ sheets }) => {
        const calculate = (formula: string): CellValue | undefined => results.get(formula);
        const rules = { untouchedCheckbox: "blank", commaFormulas } as const;
        return Promise.resolve(trial.open(fresh(), bookOf(sheets, { locale, zone, rules, calculate })));
      },
      { runs: 12 },
    );
  }

  for (const kind of ["lost", "dropped", "server-error", "too-many"] as const) {
    it(`writes once and no more where an answer is ${kind}`, async () => {
      const id = fresh();
      const host = trial.open(id, bookOf(start));
      const before = await host.read(["Groepen"]);
      trial.google.faults.push({ kind, to: ({ path }) => path.endsWith(":batchUpdate") });
      await host.apply([renamed, added]);
      assert.deepEqual(await host.read(["Groepen"]), applied(before, [renamed, added]));
    });
  }

  it("says that it does not know, where somebody else typed meanwhile and the answer was lost", async () => {
    const id = fresh();
    const host = trial.open(id, bookOf(start));
    const isWrite = ({ path }: { path: string }): boolean => path.endsWith(":batchUpdate");
    trial.google.faults.push({
      kind: "lost",
      to: (line) => {
        const is = isWrite(line);
        // The write is done after this; so the colleague types in a cell that it leaves alone.
        if (is) trial.google.world.books.get(id)?.changeCells(0, { firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 3 }, () => ({ value: "x" })); // prettier-ignore
        return is;
      },
    });
    await assert.rejects(host.apply([renamed]), { code: "unanswered" });
  });

  it("does nothing at all where one request of many is refused", () => {
    const book = bookOf(start);
    const before = book.state;
    const requests = [{ addSheet: { properties: { title: "Nieuw" } } }, { deleteSheet: { sheetId: 404 } }];
    assert.throws(() => batchUpdated(book, "blad", { requests }), Refused);
    assert.equal(book.state, before);
  });

  it("tells which rows and columns are hidden, by hand or by a filter", async () => {
    const book = bookOf(start);
    book.changeSheet(0, { hiddenRows: new Set([2]), hiddenColumns: new Set([3]) });
    const filter = {
      range: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 3 },
      hiddenValues: new Map([[1, ["G-02"]]]),
    };
    book.changeSheet(0, { filter });
    const [sheet] = (await trial.open(fresh(), book).read(["Groepen"])).sheets;
    assert.deepEqual([sheet?.hiddenRows, sheet?.hiddenColumns], [[2, 3], [3]]);
  });

  it("warns on title and header of a new sheet, which is no warning of the sheet and goes with it", async () => {
    const id = fresh();
    const host = trial.open(id, bookOf(start));
    const rows = [["G-01", "007"]];
    const guards = (): readonly unknown[] =>
      (trial.google.world.books.get(id)?.sheets ?? []).flatMap(({ protections }) =>
        protections.map(({ range, isWarningOnly, description }) => [range, isWarningOnly, description]),
      );
    await host.apply([{ kind: "add-sheet", layout, rows }]);
    const range = { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 2 };
    assert.deepEqual(guards(), [[range, true, "Samen Hier"]]);
    const [read] = (await host.read(["Lijst"])).sheets;
    assert.deepEqual([read?.warned, read?.protected], [undefined, undefined]);
    await host.apply([{ kind: "remove-sheet", layout, rows }]);
    assert.deepEqual(guards(), []);
  });

  it("says once how a column of a new sheet looks, however many rows there are", async () => {
    const sizes: number[] = [];
    for (const count of [10, 400]) {
      opened += 1;
      const id = `looks-${opened}`;
      const host = trial.open(id, bookOf(start, {}));
      const rows = Array.from({ length: count }, (_, row) => [`K-${row}`, `naam ${row}`]);
      await host.apply([{ kind: "add-sheet", layout, rows }]);
      const { body } = trial.google.writes.at(-1) ?? {};
      const { requests } = body as { readonly requests: readonly Readonly<Record<string, unknown>>[] };
      sizes.push(requests.filter((request) => "repeatCell" in request).length);
    }
    const [few = 0, many] = sizes;
    assert.ok(few > 0);
    assert.equal(many, few);
  });

  it("asks twice to read and once to write, however many rows there are", async () => {
    const rows = Array.from({ length: 500 }, (_, place) => [`G-${place}`, `Groep ${place}`]);
    const host = trial.open(fresh(), bookOf([{ name: "Groepen", cells: [["Code", "Naam"], ...rows] }]));
    const asked = trial.google.requests.length;
    const changes = rows.map(([row = "", before = ""]) => ({ row, column: "Naam", before, after: "=anders" }));
    await host.apply([{ kind: "set-cells", table, changes }]);
    assert.deepEqual(
      trial.google.requests.slice(asked).map(({ method }) => method),
      ["GET", "GET", "POST"],
    );
  });
});
