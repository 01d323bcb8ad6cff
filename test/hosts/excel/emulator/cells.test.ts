/// <reference types="office-js" />
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { excelHere, refusal, sheetOf, valuesAfter } from "./excel-here.ts";
import { dayOf, serialOf } from "./serial.ts";

/** What is written in a cell of the plain format, and what it holds then. */
const coerced: readonly (readonly [written: string | number | boolean, value: unknown, numberFormat: string])[] = [
  ["tekst", "tekst", "General"],
  ["0612345678", 612345678, "General"],
  ["007", 7, "General"],
  [" 12 ", 12, "General"],
  ["1,234.5", 1234.5, "General"],
  ["-5", -5, "General"],
  ["1e5", 100000, "General"],
  ["12%", 0.12, "0%"],
  ["€ 5", 5, "€#,##0.00"],
  ["TRUE", true, "General"],
  ["onwaar", "onwaar", "General"],
  ["#N/A", "#N/A", "General"],
  ["1-2", 46054, "m/d/yyyy"],
  ["15-Feb-2026", 46068, "m/d/yyyy"],
  ["2026-03-01", 46082, "m/d/yyyy"],
  ["2026-02-30", "2026-02-30", "General"],
  ["3/1/2026", 46082, "m/d/yyyy"],
  ["10:30", 0.4375, "h:mm"],
  ["2026-03-01 12:00", 46082.5, "m/d/yyyy h:mm"],
  ["1 1/2", 1.5, "# ?/?"],
  ["'007", "007", "General"],
  ["''s-Gravenhage", "'s-Gravenhage", "General"],
  ["=1+1", 0, "General"],
  ["-", "-", "General"],
  ["=", "=", "General"],
  [12.5, 12.5, "General"],
  [true, true, "General"],
];

const looksLikeSomething = fc.oneof(
  fc.constantFrom(...coerced.map(([written]) => String(written)).filter((text) => !text.startsWith("'"))),
  fc.string({ maxLength: 10 }).filter((text) => !text.startsWith("'")),
);

describe("cells of the Excel in memory", () => {
  for (const [written, value, numberFormat] of coerced) {
    it(`take ${JSON.stringify(written)} for ${JSON.stringify(value)} (${numberFormat})`, async () => {
      excelHere();
      await Excel.run(async (context) => {
        const range = sheetOf(context).getRange("B2");
        range.values = [[written]];
        range.load("values,numberFormat");
        await context.sync();
        assert.deepEqual([range.values[0]?.[0], range.numberFormat[0]?.[0]], [value, numberFormat]);
      });
    });
  }

  it("keep text as it is where the format says text, in the order of the batch", () =>
    fc.assert(
      fc.asyncProperty(fc.array(looksLikeSomething, { minLength: 1, maxLength: 8 }), async (texts) => {
        excelHere();
        const address = `A1:A${texts.length}`;
        const read = await valuesAfter(address, (sheet) => {
          sheet.getRange(address).numberFormat = texts.map(() => ["@"]);
          sheet.getRange(address).values = texts.map((text) => [text]);
        });
        assert.deepEqual(
          read.map(([value]) => value),
          texts,
        );
      }),
      { numRuns: 40 },
    ));

  it("turn numbers into text in a cell of text, and text that stood there before stays text", async () => {
    excelHere();
    const read = await valuesAfter("A1:A2", (sheet) => {
      sheet.getRange("A1").values = [["'5"]];
      sheet.getRange("A1:A2").numberFormat = [["0"], ["@"]];
      sheet.getRange("A2").values = [[5]];
    });
    assert.deepEqual(read, [["5"], ["5"]]);
  });

  it("can be told to keep an apostrophe in a cell of text", async () => {
    const emulator = excelHere();
    emulator.book.apostrophe = "kept";
    const read = await valuesAfter("A1:B1", (sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1:B1").values = [["'t Hof", "'t Hof"]];
    });
    assert.deepEqual(read, [["'t Hof", "t Hof"]]);
  });

  it("stay with null, empty with an empty text, and take one value for all", async () => {
    excelHere();
    const read = await valuesAfter("A1:B3", (sheet) => {
      sheet.getRange("A1:B3").values = "x" as never;
      sheet.getRange("A1:B2").values = [
        [null, ""],
        ["y", null],
      ];
    });
    assert.deepEqual(read, [
      ["x", ""],
      ["y", "x"],
      ["x", "x"],
    ]);
  });

  it("keep a formula and show what it gives", async () => {
    const emulator = excelHere();
    emulator.book.calculate = (formula, place) => (formula === "=A1*2" ? place.row + 40 : undefined);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.formulas = [
        ["=A1*2", "=A1*2"],
        ["=A1*2", "plat"],
      ];
      range.load("formulas,values");
      await context.sync();
      assert.deepEqual(range.values, [
        [40, 40],
        [41, "plat"],
      ]);
      assert.deepEqual(range.formulas[1], ["=A1*2", "plat"]);
    });
    for (const formula of ["=SUM(A1", '="open', "=1+"]) {
      const code = await refusal((context) => {
        sheetOf(context).getRange("A1").values = [[formula]];
      });
      assert.equal(code, "InvalidArgument", formula);
    }
  });

  it("of whole rows and columns have no values, and take none", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("B:C");
      range.load("values,address,columnCount,rowCount,isEntireColumn");
      await context.sync();
      assert.deepEqual(
        [range.values, range.address, range.columnCount, range.rowCount, range.isEntireColumn],
        [null, "Blad1!B:C", 2, 1_048_576, true],
      );
    });
    for (const address of ["B:B", "3:4"]) {
      const code = await refusal((context) => {
        sheetOf(context).getRange(address).values = [["x"]];
      });
      assert.equal(code, "InvalidArgument");
    }
  });

  it("that are used are found where they stand, with or without those that only have a look", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const none = sheet.getUsedRangeOrNullObject();
      const empty = sheet.getUsedRange();
      empty.load("address");
      await context.sync();
      assert.deepEqual([none.isNullObject, empty.address], [true, "Blad1!A1"]);
      sheet.getRange("C4:D5").values = [
        ["x", 1],
        ["y", 2],
      ];
      sheet.getRange("F9").format.fill.color = "#ff0000";
      const [all, filled] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load("address");
      filled.load("address,rowIndex,columnIndex");
      await context.sync();
      assert.deepEqual([all.address, filled.address], ["Blad1!C4:F9", "Blad1!C4:D5"]);
      assert.deepEqual([filled.rowIndex, filled.columnIndex], [3, 2]);
    });
  });

  it("give one look for all of them, null where they differ", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.getRow(0).format.font.bold = true;
      range.format.wrapText = true;
      range.getColumn(1).format.columnWidth = 100;
      range.load("format/font/bold,format/wrapText,format/columnWidth,format/fill/color");
      await context.sync();
      const { font, wrapText, columnWidth, fill } = range.format;
      assert.deepEqual([font.bold, wrapText, columnWidth, fill.color], [null, true, null, "#FFFFFF"]);
    });
  });

  it("take number formats of English letters only", async () => {
    excelHere();
    const formatted = (format: string): Promise<string> =>
      refusal((context) => {
        sheetOf(context).getRange("A1").numberFormat = [[format]];
      });
    for (const format of [
      "@",
      "General",
      "dd-mm-yyyy",
      "[h]:mm",
      '0.0 "km"',
      "0%",
      "0.00E+00",
      "#,##0",
      "h:mm AM/PM",
      '[Red]0;[Blue]-0;"nul"',
    ]) {
      assert.equal(await formatted(format), "done", format);
    }
    for (const format of ["dd-mm-jjjj", "uu:mm", "Standaard"])
      assert.equal(await formatted(format), "InvalidArgument", format);
  });

  it("hold days as Excel counts them, the day that never was included", () => {
    assert.deepEqual(
      [
        serialOf({ year: 1900, month: 1, day: 1 }),
        serialOf({ year: 1900, month: 2, day: 29 }),
        serialOf({ year: 1900, month: 3, day: 1 }),
        serialOf({ year: 2026, month: 3, day: 1 }),
        serialOf({ year: 2026, month: 2, day: 29 }),
      ],
      [1, 60, 61, 46082, undefined],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        assert.equal(serialOf(dayOf(serial)), serial);
      }),
    );
  });

  it("merged keep the first value only, and the others take none", async () => {
    excelHere();
    const read = await valuesAfter("A1:C1", (sheet) => {
      sheet.getRange("A1:C1").values = [["een", "twee", "drie"]];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").values = [["weg"]];
    });
    assert.deepEqual(read, [["een", "", "drie"]]);
    await Excel.run(async (context) => {
      const merged = sheetOf(context).getRange("A1:C9").getMergedAreasOrNullObject();
      merged.load("address");
      const none = sheetOf(context).getRange("D1:D9").getMergedAreasOrNullObject();
      await context.sync();
      assert.deepEqual([merged.address, none.isNullObject], ["Blad1!A1:B1", true]);
    });
  });

  it("are copied with their look, and formulas move along", async () => {
    const emulator = excelHere();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B1").values = [[1, "=A1+$A$1"]];
      sheet.getRange("A1").numberFormat = [["0.0"]];
      sheet.getRange("A2:B3").copyFrom("A1:B1");
      const copy = sheet.getRange("A3:B3");
      copy.load("formulas,numberFormat");
      await context.sync();
      assert.deepEqual([copy.formulas, copy.numberFormat[0]?.[0]], [[[1, "=A3+$A$1"]], "0.0"]);
    });
    assert.deepEqual(emulator.unknown, []);
  });
});
