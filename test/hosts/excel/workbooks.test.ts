import { strict as assert } from "node:assert";
import type { AddSheet, Edit } from "../../../core/workbook/edit.ts";
import { bookFrom } from "./emulator/from-plain.ts";
import { bookOf, openExcel } from "./opened.ts";

const list: AddSheet = {
  kind: "add-sheet",
  layout: {
    key: "list",
    name: "Lijst",
    lead: [],
    columns: [
      { key: "code", title: "Code", type: "text", width: 9 },
      { key: "day", title: "Dag", type: "date", width: 9 },
    ],
    keyColumns: ["code"],
    frozenColumns: 0,
    conditionalFormats: [],
    print: { orientation: "portrait" },
    place: "last",
  },
  rows: [["H-1", "2026-03-01"]],
};

const people = [
  ["Code", "Naam"],
  ["H-1", "een"],
  ["H-2", "twee"],
];

describe("workbooks as people have them", () => {
  it("days that count from 1904 are read and written as the days they are", async () => {
    const book = bookFrom({
      sheets: [
        {
          name: "Huishoudens",
          rows: [
            [{ value: "Code" }, { value: "Dag" }],
            [{ value: "H-1" }, { value: 44_620, format: { numberFormat: "dd-mm-yyyy" } }],
          ],
        },
      ],
    });
    book.date1904 = true;
    const { host } = openExcel(book, { apiVersion: 18 });
    const read = await host.read(["Huishoudens"]);
    assert.deepEqual(read.sheets[0]?.cells[1], ["H-1", "2026-03-01"]);
    const table = { sheet: "Huishoudens", headerRow: 1, keyColumns: ["Code"] };
    const change: Edit = {
      kind: "set-cells",
      table,
      changes: [{ row: "H-1", column: "Dag", before: "2026-03-01", after: "2026-03-02" }],
    };
    await host.apply([change, list]);
    assert.equal(book.sheetNamed("Huishoudens")?.grid.at(1, 1)?.value, 44_621);
    assert.equal(book.sheetNamed("Lijst")?.grid.at(1, 1)?.value, 44_620);
    const again = await host.read(["Huishoudens", "Lijst"]);
    assert.deepEqual(
      again.sheets.map(({ cells }) => cells[1]?.[1]),
      ["2026-03-02", "2026-03-01"],
    );
  });

  it("a chart with a tab of its own is left alone, whatever is read and written beside it", async () => {
    const book = bookOf([{ name: "Huishoudens", cells: people }]);
    for (const name of ["Blad2", "Grafiek1", "Blad3", "Grafiek2"]) {
      book.addSheet(name).isChart = name.startsWith("Grafiek");
    }
    const { emulator, host } = openExcel(book, { apiVersion: 18 });
    const names = (await host.outline()).sheets.map(({ name }) => name);
    assert.deepEqual(names, ["Huishoudens", "Blad2", "Grafiek1", "Blad3", "Grafiek2"]);
    const read = await host.read(names);
    assert.deepEqual(read.sheetNames, names);
    assert.deepEqual(
      read.sheets.map(({ name }) => name),
      ["Huishoudens", "Blad2", "Blad3"],
    );
    emulator.resetTraffic();
    await host.apply([list]);
    assert.equal(emulator.traffic.syncs, 2);
    assert.deepEqual((await host.read(["Lijst"])).sheets[0]?.cells[1], ["H-1", "2026-03-01"]);
  });

  it("a sheet with more merged cells than Excel can tell is read without them", async () => {
    const book = bookOf([{ name: "Huishoudens", cells: people }]);
    const [sheet] = book.sheets;
    assert.ok(sheet !== undefined);
    sheet.merges = Array.from({ length: 513 }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 }));
    sheet.grid.setContent(600, 1, { value: "onderaan" });
    const { host } = openExcel(book, { apiVersion: 18 });
    const [found] = (await host.read(["Huishoudens"])).sheets;
    assert.ok(found !== undefined);
    assert.deepEqual(found.cells.slice(0, 3), people);
    assert.equal(found.merges, undefined);
  });

  it("hidden rows are those that are hidden, also where cells came above them since", async () => {
    const book = bookOf([{ name: "Huishoudens", cells: [[null, null], ...people] }]);
    const [sheet] = book.sheets;
    assert.ok(sheet !== undefined);
    sheet.hiddenRows.add(2);
    const { emulator, host } = openExcel(book, { apiVersion: 18 });
    await host.outline();
    emulator.byHand("Local", () => {
      sheet.grid.setContent(0, 0, { value: "Lijst" });
    });
    assert.deepEqual((await host.read(["Huishoudens"])).sheets[0]?.hiddenRows, [3]);
  });

  it("a computer on which nothing can be printed gets its sheets all the same", async () => {
    const { emulator, host } = openExcel(bookOf([{ name: "Huishoudens", cells: people }]), { apiVersion: 18 });
    emulator.book.canPrint = false;
    await host.apply([list]);
    const read = await host.read(["Huishoudens", "Lijst"]);
    assert.deepEqual(read.sheetNames, ["Huishoudens", "Lijst"]);
    assert.deepEqual(read.sheets[1]?.cells[1], ["H-1", "2026-03-01"]);
    assert.equal(read.sheets.at(-1)?.key, "list");
  });

  it("a word far to the right on a sheet of ours does not make it too much to read", async () => {
    const book = bookOf([{ name: "Huishoudens", cells: people }]);
    const { host } = openExcel(book, { apiVersion: 18 });
    await host.apply([list]);
    book.sheetNamed("Lijst")?.grid.setContent(5, 16_000, { value: "per ongeluk" });
    await host.outline();
    const read = await host.read(["Lijst"]);
    assert.deepEqual(read.sheets[0]?.cells[1], ["H-1", "2026-03-01"]);
    assert.equal(read.sheets.at(-1)?.cells[5]?.[16_000], "per ongeluk");
  });

  it("names that lead nowhere, quotes in names of sheets and sheets nobody sees stand in nobody's way", async () => {
    const book = bookOf([{ name: 'Blad "1", It\'s', cells: people }]);
    const hidden = book.addSheet("Geheim");
    hidden.visibility = "VeryHidden";
    for (const name of ["SH_list", "kapot"]) {
      book.names.push({ name, scope: undefined, formula: "=#REF!$A$1:$B$1", visible: true, comment: "" });
    }
    const { host } = openExcel(book, { apiVersion: 18 });
    await host.outline();
    await host.apply([list]);
    const table = { sheet: 'Blad "1", It\'s', headerRow: 1, keyColumns: ["Code"] };
    const changes = [{ row: "H-1", column: "Naam", before: "een", after: "anders" }];
    await host.apply([{ kind: "set-cells", table, changes }]);
    const { sheets } = await host.outline();
    assert.deepEqual(
      sheets.map(({ name, key, hidden: isHidden }) => [name, key, isHidden]),
      [
        ['Blad "1", It\'s', undefined, undefined],
        ["Geheim", undefined, true],
        ["Lijst", "list", undefined],
      ],
    );
    assert.equal((await host.read([table.sheet])).sheets[0]?.cells[1]?.[1], "anders");
  });

  it("200 sheets are read and written in as many requests as one", async () => {
    const names = Array.from({ length: 200 }, (_, place) => `Blad met een lange naam ${place}`);
    const { emulator, host } = openExcel(bookOf(names.map((name) => ({ name, cells: people }))), { apiVersion: 18 });
    await host.outline();
    assert.equal((await host.read(names)).sheets.length, 200);
    assert.equal(emulator.traffic.syncs, 3);
    emulator.resetTraffic();
    await host.apply([list]);
    assert.equal(emulator.traffic.syncs, 2);
  });
});
