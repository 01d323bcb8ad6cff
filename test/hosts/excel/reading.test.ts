import { strict as assert } from "node:assert";
import { headerRowOf, type SheetLayout } from "../../../core/workbook/layout.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { bookFrom } from "./emulator/from-plain.ts";
import { plainFrom } from "./emulator/from-snapshot.ts";
import { bookOf, openExcel } from "./opened.ts";

const people: Sheet = {
  name: "Huishoudens",
  headerRow: 0,
  cells: [
    ["Lijst"],
    ["Code", "Dag", "Uur"],
    ["H-1", "2026-03-01", "2026-03-01T14:30"],
    ["H-2", "#N/A", true],
    ["H-3", 0.5],
  ],
  protected: true,
  hiddenRows: [4],
  hiddenColumns: [3],
  merges: ["A1:C1"],
};
const away: Sheet = { name: "Weg", headerRow: 0, cells: [["x"]], hidden: true };
const empty: Sheet = { name: "Leeg", headerRow: 0, cells: [] };

const layout: SheetLayout = {
  key: "lijst",
  name: "Lijst",
  lead: ["Lijst", "Uitleg"],
  columns: [
    { key: "code", title: "Code", type: "text", width: 9, choices: { sheet: "words", column: "Woord" } },
    {
      key: "done",
      title: "Klaar",
      type: "boolean",
      width: 9,
      checkbox: true,
      hint: { title: "Klaar", text: "Vink aan" },
    },
    { key: "sheet", title: "Blad", type: "sheet-link", width: 9 },
  ],
  keyColumns: ["code"],
  frozenColumns: 1,
  conditionalFormats: [{ when: "equals", column: "Klaar", value: true, emphasis: "good" }],
  print: { orientation: "portrait" },
  place: "last",
};

const words: SheetLayout = {
  ...layout,
  key: "words",
  name: "Woorden",
  columns: [{ key: "word", title: "Woord", type: "text", width: 9 }],
  keyColumns: ["word"],
  frozenColumns: 0,
  conditionalFormats: [],
};

describe("reading from Excel", () => {
  it("tells what is hidden, merged, protected and empty", async () => {
    const { host } = openExcel(bookFrom(plainFrom([people, away, empty])), { apiVersion: 18 });
    const { sheets } = await host.read(["Huishoudens", "Weg", "Leeg"]);
    assert.deepEqual(sheets, [people, away, empty]);
  });

  it("leaves out merged cells where Excel cannot tell them", async () => {
    const { host } = openExcel(bookFrom(plainFrom([people])), { apiVersion: 9 });
    const { merges, ...rest } = people;
    assert.deepEqual(merges, ["A1:C1"]);
    assert.deepEqual((await host.read(["Huishoudens"])).sheets, [rest]);
  });

  it("says in an outline what is used, hidden and ours", async () => {
    const { host } = openExcel(bookFrom(plainFrom([people, away, empty])), { apiVersion: 18 });
    await host.apply([{ kind: "add-sheet", layout, rows: [["a", true, "Huishoudens"]] }]);
    assert.deepEqual((await host.outline()).sheets, [
      { name: "Huishoudens", headerRow: 0, rows: 5, columns: 3 },
      { name: "Weg", headerRow: 0, rows: 1, columns: 1, hidden: true },
      { name: "Leeg", headerRow: 0, rows: 0, columns: 0 },
      { name: "Lijst", key: "lijst", headerRow: headerRowOf(layout), rows: 5, columns: 3 },
    ]);
  });

  for (const apiVersion of [9, 18]) {
    it(`knows again what columns offer, with ExcelApi 1.${apiVersion}`, async () => {
      const { host, emulator } = openExcel(bookOf([]), { apiVersion });
      emulator.book.addSheet("Blad1");
      await host.apply([
        { kind: "add-sheet", layout, rows: [["a", true, "Blad1"]] },
        { kind: "add-sheet", layout: words, rows: [["a"], ["b"]] },
      ]);
      const table = { sheet: "Woorden", headerRow: headerRowOf(words), keyColumns: ["Woord"] };
      await host.apply([{ kind: "append-rows", table, columns: ["Woord"], rows: [{ cells: ["c"] }] }]);
      const [sheet] = (await host.read(["Lijst"])).sheets;
      assert.deepEqual(sheet?.features, [
        { column: "Code", choices: { sheet: "words", column: "Woord" } },
        { column: "Klaar", checkbox: true, hint: { title: "Klaar", text: "Vink aan" } },
      ]);
      const rules = emulator.book.sheetNamed("Lijst")?.validations.map(({ rule }) => JSON.stringify(rule)) ?? [];
      assert.ok(
        rules.some((rule) => rule.includes("$A$5:$A$7")),
        "the new word is offered too",
      );
    });
  }
});
