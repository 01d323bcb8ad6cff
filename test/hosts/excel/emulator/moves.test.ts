/// <reference types="office-js" />
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { dumped } from "./dump.ts";
import { bookFrom } from "./from-plain.ts";
import type { PlainBook } from "./plain.ts";
import { excelHere, refusal, sheetOf } from "./excel-here.ts";

const value = (text: string): { value: string } => ({ value: text });

/** A sheet with everything that follows cells, and another that refers to it. */
const full: PlainBook = {
  sheets: [
    {
      name: "Blad1",
      rows: [
        [value("titel")],
        [],
        [value("Code"), value("Naam")],
        [value("G1"), value("een")],
        [value("G2"), value("twee")],
        [value("los"), { value: 0, formula: "=A4" }],
      ],
      merges: ["A1:B1"],
      hiddenRows: [5],
      columnWidths: [[1, 90]],
      rowHeights: [[3, 30]],
      frozen: "A1:A3",
      tables: [{ name: "Groepen", cells: "A3:B5" }],
      validations: [
        { cells: "B4:B5", rule: { list: { inCellDropDown: true, source: "=Blad1!$A$4:$A$5" } }, ignoreBlanks: true },
      ],
      conditionalFormats: [
        { type: "Custom", rule: { formula: '=$A4="x"' }, format: {}, stopIfTrue: false, cells: ["A4:B5"] },
      ],
      charts: [
        {
          name: "c",
          type: "BarClustered",
          look: { "title/text": "Grafiek" },
          series: [{ name: "n", values: "Blad1!B4:B5", categories: "Blad1!A4:A5" }],
          box: [1, 2, 3, 4],
        },
      ],
    },
    { name: "Over 't", rows: [[{ value: 0, formula: "=SUM(Blad1!A4:A5)+B1" }, value("x")]] },
  ],
  names: [
    { name: "SH_groups", formula: "=Blad1!$3:$3" },
    { name: "Cellen", formula: "=Blad1!$A$4:$B$5" },
  ],
  active: "Blad1",
};

describe("cells that move in the Excel in memory", () => {
  it("take along all that refers to them when rows come in above", async () => {
    const { book } = excelHere(full);
    await Excel.run(async (context) => {
      sheetOf(context).getRange("2:3").insert("Down");
      await context.sync();
    });
    const [sheet, other] = dumped(book).sheets;
    assert.deepEqual(
      [sheet?.tables?.[0]?.cells, sheet?.merges, sheet?.hiddenRows, sheet?.rowHeights],
      ["A5:B7", ["A1:B1"], [7], [[5, 30]]],
    );
    assert.deepEqual(
      [sheet?.validations?.[0]?.cells, sheet?.conditionalFormats?.[0]?.cells, sheet?.charts?.[0]?.series[0]?.values],
      ["B6:B7", ["A6:B7"], "Blad1!B6:B7"],
    );
    assert.deepEqual(sheet?.validations?.[0]?.rule, { list: { inCellDropDown: true, source: "=Blad1!$A$6:$A$7" } });
    assert.equal(other?.rows[0]?.[0]?.formula, "=SUM(Blad1!A6:A7)+B1");
    assert.deepEqual(
      book.names.map((name) => name.formula),
      ["=Blad1!$5:$5", "=Blad1!$A$6:$B$7"],
    );
  });

  it("make the table grow when rows come in between, and shrink when they go", async () => {
    const { book } = excelHere(full);
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("4:4").delete("Up");
      await context.sync();
    });
    const [sheet, other] = dumped(book).sheets;
    assert.equal(sheet?.tables?.[0]?.cells, "A3:B5");
    assert.equal(sheet.rows[4]?.[0]?.value, "G2");
    assert.equal(sheet.rows[5]?.[1]?.formula, "=#REF!");
    assert.equal(other?.rows[0]?.[0]?.formula, "=SUM(Blad1!A4:A5)+B1");
  });

  it("refuse to tear a table or merged cells apart", async () => {
    excelHere(full);
    const codes = [
      await refusal((context) => sheetOf(context).getRange("A2:A2").insert("Down")),
      await refusal((context) => {
        sheetOf(context).getRange("3:3").delete("Up");
      }),
      await refusal((context) => sheetOf(context).getRange("A1").insert("Down")),
      await refusal((context) => sheetOf(context).getRange("D1").insert("Down")),
    ];
    assert.deepEqual(codes, ["InsertDeleteConflict", "InsertDeleteConflict", "InsertDeleteConflict", "done"]);
  });

  it("follow a sheet that gets another name, and break when it goes", async () => {
    const { book } = excelHere(full);
    await Excel.run(async (context) => {
      sheetOf(context).name = "Blad van ons";
      await context.sync();
    });
    assert.equal(book.sheets[1]?.grid.at(0, 0)?.formula, "=SUM('Blad van ons'!A4:A5)+B1");
    assert.equal(book.names[0]?.formula, "='Blad van ons'!$3:$3");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad van ons").delete();
      await context.sync();
    });
    assert.equal(book.sheets[0]?.grid.at(0, 0)?.formula, "=SUM(#REF!)+B1");
    assert.deepEqual(
      book.names.map((name) => name.formula),
      ["=#REF!", "=#REF!"],
    );
  });

  it("stand where they stood when what came in goes out", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom("rows" as const, "columns" as const),
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 3 }),
        async (along, first, count) => {
          const { book } = excelHere(full);
          const before = dumped(book);
          await Excel.run(async (context) => {
            const sheet = sheetOf(context);
            const range =
              along === "rows"
                ? sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow()
                : sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn();
            const fresh = range.insert(along === "rows" ? "Down" : "Right");
            fresh.delete(along === "rows" ? "Up" : "Left");
            await context.sync();
          });
          assert.deepEqual(dumped(book), before);
        },
      ),
      { numRuns: 60 },
    ));

  it("are the same workbook after they went through plain data", () => {
    const once = dumped(bookFrom(full));
    assert.deepEqual(dumped(bookFrom(JSON.parse(JSON.stringify(once)) as PlainBook)), once);
    assert.equal(once.sheets[0]?.tables?.[0]?.name, "Groepen");
    assert.deepEqual(once.sheets[0].charts?.[0]?.series, full.sheets[0]?.charts?.[0]?.series);
  });
});
