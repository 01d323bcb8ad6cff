/// <reference types="office-js" />
import assert from "node:assert/strict";
import { bookFrom } from "./from-plain.ts";
import type { PlainBook } from "./plain.ts";
import { excelHere, refusal, sheetOf } from "./excel-here.ts";

const row = (...values: readonly (string | number)[]): { value: string | number }[] =>
  values.map((value) => ({ value }));

const list: PlainBook = {
  sheets: [{ name: "Blad1", rows: [row("Code", "Naam"), row("G1", "een"), row("G2", "twee")] }],
};
const withTable: PlainBook = {
  sheets: [{ name: "Blad1", rows: list.sheets[0]?.rows ?? [], tables: [{ name: "Groepen", cells: "A1:B3" }] }],
};

describe("tables of the Excel in memory", () => {
  it("are made over what is written, with headers that are text, filled and each there once", async () => {
    excelHere({ sheets: [{ name: "Blad1", rows: [[...row("Naam", "Naam", 2026), null], row("a", "b", "c", "d")] }] });
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:D2", true);
      table.load("name,style,showFilterButton");
      const header = table.getHeaderRowRange();
      header.load("values");
      const body = table.getDataBodyRange();
      body.load("address");
      await context.sync();
      assert.deepEqual(header.values, [["Naam", "Naam2", "2026", "Column4"]]);
      assert.deepEqual(
        [table.name, table.style, table.showFilterButton, body.address],
        ["Table1", "TableStyleMedium2", true, "Blad1!A2:D2"],
      );
    });
  });

  it("get a header of their own where there is none", async () => {
    excelHere(list);
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add("A1:B3", false);
      const range = table.getRange();
      range.load("address,values");
      await context.sync();
      assert.deepEqual(
        [range.address, range.values[0], range.values[1]],
        ["Blad1!A1:B4", ["Column1", "Column2"], ["Code", "Naam"]],
      );
    });
  });

  it("cannot stand on each other or on merged cells, and have a name of their own", async () => {
    const { book } = excelHere(withTable);
    book.sheets[0]?.merges.push({ top: 8, left: 0, bottom: 8, right: 1 });
    book.names.push({ name: "Bezet", formula: "=1", scope: undefined, visible: true, comment: "" });
    const named = (name: string): Promise<string> =>
      refusal((context) => {
        sheetOf(context).tables.getItem("Groepen").name = name;
      });
    const codes = [
      await refusal((context) => sheetOf(context).tables.add("B3:C5", true).load("name")),
      await refusal((context) => sheetOf(context).tables.add("A8:B10", true).load("name")),
      await named("bezet"),
      await named("met spatie"),
      await named("GROEPEN"),
    ];
    assert.deepEqual(codes, [
      "InvalidOperation",
      "MergedRangeConflict",
      "ItemAlreadyExists",
      "InvalidArgument",
      "done",
    ]);
  });

  it("get rows and columns, at the end and in between, and push away what stands there", async () => {
    const { book } = excelHere({
      sheets: [
        { ...(withTable.sheets[0] ?? { name: "", rows: [] }), rows: [...(list.sheets[0]?.rows ?? []), row("los")] },
      ],
    });
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.getItem("Groepen");
      table.rows.add(undefined, [["G3", "drie"]]);
      table.rows.add(0, [["G0", "nul"]]);
      table.columns.add(undefined, [["Leden"], [1], [2], [3], [4]] as never);
      const range = table.getRange();
      range.load("address,values");
      const below = sheetOf(context).getRange("A6");
      below.load("values");
      await context.sync();
      assert.equal(range.address, "Blad1!A1:C5");
      assert.deepEqual(range.values, [
        ["Code", "Naam", "Leden"],
        ["G0", "nul", 1],
        ["G1", "een", 2],
        ["G2", "twee", 3],
        ["G3", "drie", 4],
      ]);
      assert.deepEqual(below.values, [["los"]]);
      table.rows.getItemAt(1).delete();
      table.columns.getItem("Leden").delete();
      range.load("address");
      const now = table.getRange();
      now.load("address");
      await context.sync();
      assert.equal(now.address, "Blad1!A1:B4");
    });
    assert.equal(book.sheets[0]?.grid.at(4, 0)?.value, "los");
  });

  it("keep a row when all go, and their headers when somebody writes there", async () => {
    excelHere(withTable);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("2:3").delete("Up");
      sheet.getRange("A1:B1").values = [["X", "x"]];
      const range = sheet.tables.getItem("Groepen").getRange();
      range.load("address,values");
      await context.sync();
      assert.deepEqual(
        [range.address, range.values],
        [
          "Blad1!A1:B2",
          [
            ["X", "x2"],
            ["", ""],
          ],
        ],
      );
    });
  });

  it("are resized below the same header, from 1.13 on", async () => {
    excelHere(withTable, { apiVersion: 13 });
    const resized = (address: string): Promise<string> =>
      refusal((context) => {
        sheetOf(context).tables.getItem("Groepen").resize(address);
      });
    assert.deepEqual(
      [await resized("A1:C9"), await resized("A2:C9"), await resized("A1:C1")],
      ["done", "InvalidArgument", "InvalidArgument"],
    );
    excelHere(withTable, { apiVersion: 12 });
    assert.equal(await resized("A1:C9"), "ApiNotFound");
  });

  it("take in what is written against them, where they are told to", async () => {
    const { book } = excelHere(withTable);
    const rect = async (): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange("A4:B4").values = [["G3", "drie"]];
        sheet.getRange("C1:C2").values = [["Naam"], [1]];
        const range = sheet.tables.getItem("Groepen").getRange();
        range.load("address");
        await context.sync();
        return range.address;
      });
    assert.equal(await rect(), "Blad1!A1:B3");
    book.tablesExpand = true;
    assert.equal(await rect(), "Blad1!A1:C4");
    assert.equal(book.sheets[0]?.grid.at(0, 2)?.value, "Naam2");
  });

  it("hide rows by a filter; while they do, parts of rows do not move", async () => {
    const { book } = excelHere(withTable);
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.getItem("Groepen");
      table.columns.getItem("Code").filter.applyValuesFilter(["G2"]);
      table.autoFilter.load("isDataFiltered");
      const second = sheetOf(context).getRange("A2:B2");
      second.load("values,rowHidden");
      await context.sync();
      assert.deepEqual(
        [table.autoFilter.isDataFiltered, second.rowHidden, second.values],
        [true, true, [["G1", "een"]]],
      );
    });
    assert.equal(
      await refusal((context) => sheetOf(context).getRange("A2:B2").insert("Down")),
      "FilteredRangeConflict",
    );
    await Excel.run(async (context) => {
      sheetOf(context).tables.getItem("Groepen").clearFilters();
      await context.sync();
    });
    assert.equal(book.sheets[0]?.hiddenRows.size, 0);
  });

  it("become plain cells, or go with what is in them", async () => {
    const { book } = excelHere(withTable);
    await Excel.run(async (context) => {
      sheetOf(context).tables.getItem("Groepen").convertToRange();
      await context.sync();
      assert.equal(book.tables.length, 0);
      sheetOf(context).tables.add("A1:B3", true).delete();
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      await context.sync();
      assert.deepEqual([book.tables.length, used.isNullObject], [0, true]);
    });
  });

  it("are known by their id when the name changes", () => {
    const book = bookFrom(withTable);
    assert.equal(book.tables[0]?.table.name, "Groepen");
    assert.notEqual(book.tables[0].table.id, "");
  });
});
