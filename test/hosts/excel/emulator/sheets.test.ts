/// <reference types="office-js" />
import assert from "node:assert/strict";
import { emptyBook, excelHere, refusal, sheetOf } from "./excel-here.ts";

const twoSheets = {
  sheets: [
    { name: "Blad1", rows: [] },
    { name: "Blad2", rows: [] },
  ],
};

describe("sheets of the Excel in memory", () => {
  for (const [name, code] of [
    ["Nieuw", "done"],
    ["", "InvalidArgument"],
    ["x".repeat(31), "done"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["'t Hof", "InvalidArgument"],
    ["Over 't Hof", "done"],
    ["History", "InvalidArgument"],
    ["BLAD1", "ItemAlreadyExists"],
  ] as const) {
    it(`may be called ${JSON.stringify(name)}: ${code}`, async () => {
      excelHere();
      assert.equal(await refusal(({ workbook }) => workbook.worksheets.add(name).load("name")), code);
    });
  }

  it("come behind the others, move, hide, and one stays in sight", async () => {
    const emulator = excelHere();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const fresh = worksheets.add("Nieuw");
      fresh.load("position");
      await context.sync();
      assert.equal(fresh.position, 1);
      fresh.tabColor = "#00aa00";
      fresh.activate();
      fresh.position = 0;
      worksheets.load("items/name,items/tabColor");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      assert.deepEqual(
        worksheets.items.map((sheet) => [sheet.name, sheet.tabColor]),
        [
          ["Nieuw", "#00AA00"],
          ["Blad1", ""],
        ],
      );
      assert.equal(active.name, "Nieuw");
      fresh.visibility = "Hidden";
      await context.sync();
    });
    assert.deepEqual(emulator.undoCleared, ["Worksheet.position", "Worksheet.visibility"]);
    for (const change of [
      (sheet: Excel.Worksheet) => {
        sheet.visibility = "Hidden";
      },
      (sheet: Excel.Worksheet) => {
        sheet.delete();
      },
    ]) {
      assert.equal(
        await refusal((context) => {
          change(sheetOf(context));
        }),
        "InvalidOperation",
      );
    }
  });

  it("cannot come or go where the structure is protected", async () => {
    const { book } = excelHere(twoSheets);
    book.structureProtected = true;
    const codes = [
      await refusal(({ workbook }) => workbook.worksheets.add("x").load("name")),
      await refusal((context) => {
        sheetOf(context).delete();
      }),
      await refusal((context) => {
        sheetOf(context).name = "x";
      }),
      await refusal((context) => {
        sheetOf(context).getRange("A1").values = [["x"]];
      }),
    ];
    assert.deepEqual(codes, ["AccessDenied", "AccessDenied", "AccessDenied", "done"]);
  });

  it("that are protected let nothing be written but in cells that are not locked", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected");
      await context.sync();
      assert.equal(sheet.protection.protected, true);
    });
    const on = (change: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
      refusal((context) => change(sheetOf(context)));
    const codes = [
      await on((sheet) => (sheet.getRange("B2").values = [["mag"]])),
      await on((sheet) => (sheet.getRange("A2:B2").values = [["mag", "niet"]])),
      await on((sheet) => (sheet.getRange("A1").format.columnWidth = 50)),
      await on((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")),
      await on((sheet) => sheet.getRange("2:2").insert("Down")),
      await on((sheet) => sheet.tables.add("D1:E2", true).load("name")),
      await on((sheet) => {
        sheet.getRange("A1").dataValidation.clear();
      }),
      await on((sheet) => sheet.getRange("A1:B2").load("values")),
    ];
    assert.deepEqual(codes, ["done", "AccessDenied", "done", ...Array<string>(4).fill("AccessDenied"), "done"]);
  });

  it("have names that are found again, once each", async () => {
    excelHere(twoSheets);
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("SH_x", sheetOf(context).getRange("3:3"));
      sheetOf(context).names.add("lokaal", "=1+1");
      names.load("items/name,items/formula,items/type");
      const none = names.getItemOrNullObject("lokaal");
      const range = names.getItem("sh_X").getRange();
      range.load("address");
      await context.sync();
      assert.deepEqual(
        names.items.map(({ name, formula, type }) => [name, String(formula), type]),
        [["SH_x", "=Blad1!$3:$3", "Range"]],
      );
      assert.deepEqual([none.isNullObject, range.address], [true, "Blad1!3:3"]);
    });
    const add = (name: string): Promise<string> =>
      refusal(({ workbook }) => workbook.names.add(name, "=1").load("name"));
    assert.deepEqual(
      [
        await add("sh_X"),
        await add("A1"),
        await add("met spatie"),
        await add("1e"),
        await add("R1C1"),
        await add("goed"),
      ],
      ["ItemAlreadyExists", "InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument", "done"],
    );
  });

  it("are frozen, printed and read back", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintTitleRows("$3:$3");
      layout.setPrintArea("A1:D20");
      layout.headersFooters.defaultForAllPages.rightFooter = "&P/&N";
      layout.load("orientation,paperSize,zoom");
      const [frozen, titles, area] = [
        sheet.freezePanes.getLocationOrNullObject(),
        layout.getPrintTitleRowsOrNullObject(),
        layout.getPrintAreaOrNullObject(),
      ];
      for (const range of [frozen, titles, area]) range.load("address");
      await context.sync();
      assert.deepEqual(
        [layout.orientation, layout.paperSize, layout.zoom],
        ["Landscape", "A4", { horizontalFitToPages: 1 }],
      );
      assert.deepEqual([frozen.address, titles.address, area.address], ["Blad1!A1:B3", "Blad1!3:3", "Blad1!A1:D20"]);
    });
    assert.equal(
      await refusal((context) => {
        sheetOf(context).pageLayout.setPrintTitleRows("A3:B3");
      }),
      "InvalidArgument",
    );
  });

  it("have charts over their cells", async () => {
    const { book } = excelHere({
      sheets: [
        {
          name: "Blad1",
          rows: [
            [{ value: "Naam" }, { value: "Aantal" }],
            [{ value: "a" }, { value: 3 }],
            [{ value: "b" }, { value: 4 }],
          ],
        },
      ],
    });
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "per-naam";
      chart.title.text = "Per naam";
      chart.setPosition("D2", "F9");
      chart.load("chartType,left,top,width,height,title/text");
      chart.series.load("items/name");
      await context.sync();
      assert.deepEqual(
        [chart.chartType, chart.title.text, chart.series.items.map((one) => one.name)],
        ["BarClustered", "Per naam", ["Aantal"]],
      );
      assert.deepEqual([chart.left, chart.top, chart.width, chart.height], [144, 15, 144, 120]);
      const [series] = chart.series.items;
      const sources = ["Categories" as const, "Values" as const].map((one) =>
        series?.getDimensionDataSourceString(one),
      );
      await context.sync();
      assert.deepEqual(
        sources.map((one) => one?.value),
        ["Blad1!$A$2:$A$3", "Blad1!$B$2:$B$3"],
      );
      sheet.charts.getItem("PER-NAAM").delete();
      await context.sync();
    });
    assert.equal(book.sheets[0]?.charts.length, 0);
  });

  it("cannot have more cells read than Excel gives", async () => {
    excelHere(emptyBook);
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:Z200000");
      range.load("values,cellCount");
      await context.sync();
      assert.deepEqual([range.values, range.cellCount], [null, 5_200_000]);
    });
  });
});
