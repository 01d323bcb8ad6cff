/// <reference types="office-js" />
import assert from "node:assert/strict";
import { emptyBook, excelHere, refusal, sheetOf, tried } from "./excel-here.ts";

const filled = {
  sheets: [
    {
      name: "Groepen",
      rows: [
        [{ value: "Code" }, { value: "Leden" }],
        [{ value: "G1" }, { value: 5 }],
      ],
    },
    { name: "Gezinnen", rows: [] },
  ],
};

describe("Microsoft's proxies over the Excel in memory", () => {
  it("give what was loaded, and refuse what was not", async () => {
    excelHere(filled);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Groepen").getRange("A1:B2");
      assert.throws(() => range.values, { code: "PropertyNotLoaded" });
      range.load("values,address");
      assert.throws(() => range.values, { code: "PropertyNotLoaded" });
      await context.sync();
      assert.deepEqual(range.values, [
        ["Code", "Leden"],
        ["G1", 5],
      ]);
      assert.equal(range.address, "Groepen!A1:B2");
      assert.throws(() => range.formulas, { code: "PropertyNotLoaded" });
    });
  });

  it("say which statement asked for what is not there", async () => {
    excelHere(filled);
    const outcome = await tried((context) => context.workbook.worksheets.getItem("Weg").load("name"));
    assert.deepEqual(outcome, { code: "ItemNotFound", statement: "var worksheet = worksheets.getItem(...);" });
  });

  it("say after a sync whether there is one, and nothing before", async () => {
    excelHere(filled);
    await Excel.run(async (context) => {
      const [none, one] = ["Weg", "groepen"].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      assert.throws(() => none?.isNullObject, { code: "PropertyNotLoaded" });
      const ofNone = none?.getRange("A1");
      ofNone?.load("values");
      one?.load("name");
      await context.sync();
      assert.deepEqual([none?.isNullObject, ofNone?.isNullObject, one?.isNullObject], [true, true, false]);
      assert.equal(one?.name, "Groepen");
    });
    assert.equal(
      await refusal(({ workbook }) => {
        workbook.worksheets.getItemOrNullObject("Weg").getRange("A1").values = [[1]];
      }),
      "ItemNotFound",
    );
  });

  it("give collections with what was asked of their items", async () => {
    excelHere(filled);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected,items/tables/items/name");
      await context.sync();
      assert.deepEqual(
        worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected, sheet.tables.items.length]),
        [
          ["Groepen", false, 0],
          ["Gezinnen", false, 0],
        ],
      );
      const [first] = worksheets.items;
      assert.throws(() => first?.position, { code: "PropertyNotLoaded" });
      if (first !== undefined) first.name = "Anders";
      const range = first?.getRange("B2");
      range?.load("address,values");
      await context.sync();
      assert.deepEqual([range?.address, range?.values], ["Anders!B2", [[5]]]);
    });
  });

  it("keep a range over syncs: it moves along, and is gone outside its run", async () => {
    excelHere(filled);
    const leaked = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Groepen");
      const range = sheet.getRange("A2:B2");
      range.load("address");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address,values");
      await context.sync();
      assert.deepEqual([range.address, range.values], ["Groepen!A3:B3", [["G1", 5]]]);
      return range;
    });
    assert.throws(() => leaked.load("values"), { code: "InvalidObjectPath" });
  });

  it("refuse arrays of the wrong shape at the statement, and leave done what came before", async () => {
    const { book } = excelHere();
    const outcome = await tried((context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").values = [["ervoor"]];
      sheet.getRange("A2:B3").values = [["een", "rij"]];
      sheet.getRange("A9").values = [["erna"]];
    });
    assert.deepEqual(outcome, { code: "InvalidArgument", statement: "range1.values = ...;" });
    assert.equal(book.sheetNamed("Blad1")?.grid.at(0, 0)?.value, "ervoor");
    assert.equal(book.sheetNamed("Blad1")?.grid.at(8, 0), undefined);
  });

  it("send a large block in parts, which arrive as a whole", async () => {
    const emulator = excelHere();
    const values = Array.from({ length: 3000 }, (_, row) => [row, `rij ${row}`]);
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B3000").values = values;
      await context.sync();
    });
    const grid = emulator.book.sheetNamed("Blad1")?.grid;
    assert.deepEqual([grid?.at(0, 0)?.value, grid?.at(2999, 1)?.value], [0, "rij 2999"]);
    assert.equal(emulator.traffic.syncs, 1);
    assert.equal(
      await refusal((context) => {
        sheetOf(context).getRange("A1:B3001").values = values;
      }),
      "InvalidArgument",
    );
  });

  it("are refused requests and answers over 5 MB", async () => {
    const emulator = excelHere();
    const text = "x".repeat(30_000);
    const half = Array.from({ length: 100 }, () => [text]);
    assert.equal(
      await refusal((context) => {
        sheetOf(context).getRange("A1:A100").values = half;
        sheetOf(context).getRange("B1:B100").values = half;
      }),
      "RequestPayloadSizeLimitExceeded",
    );
    assert.equal(emulator.book.sheetNamed("Blad1")?.grid.at(0, 0), undefined);
    for (const address of ["A1:A100", "B1:B100"]) {
      await Excel.run(async (context) => {
        sheetOf(context).getRange(address).values = half;
        await context.sync();
      });
    }
    assert.equal(
      await refusal((context) => sheetOf(context).getRange("A1:B100").load("values")),
      "ResponsePayloadSizeLimitExceeded",
    );
    assert.equal(await refusal((context) => sheetOf(context).getRange("A1:A100").load("values")), "done");
  });

  it("count what goes over the wire", async () => {
    const emulator = excelHere();
    await Excel.run(async (context) => {
      for (let row = 0; row < 1000; row += 1) sheetOf(context).getCell(row, 0).values = [[row]];
      await context.sync();
    });
    const { bytesSent: singly, syncs } = emulator.traffic;
    emulator.resetTraffic();
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:A1000").values = Array.from({ length: 1000 }, (_, row) => [row]);
      await context.sync();
    });
    assert.deepEqual([syncs, emulator.traffic.syncs], [1, 1]);
    assert.ok(singly > 50 * emulator.traffic.bytesSent, `${singly} against ${emulator.traffic.bytesSent} bytes`);
  });

  it("wait for the end of typing where they can and are asked to, and are refused otherwise", async () => {
    const emulator = excelHere();
    emulator.beginTyping();
    assert.equal(await refusal((context) => sheetOf(context).load("name")), "InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      sheetOf(context).getRange("A1").values = [["later"]];
      await context.sync();
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    assert.equal(emulator.book.sheetNamed("Blad1")?.grid.at(0, 0), undefined);
    emulator.endTyping();
    await waiting;
    assert.equal(emulator.book.sheetNamed("Blad1")?.grid.at(0, 0)?.value, "later");
    assert.deepEqual(
      emulator.runs.map((run) => run.delayForCellEdit),
      [false, true],
    );
  });

  it("are told what the requirement set has, and refused what it has not", async () => {
    const asked = (context: Excel.RequestContext): unknown => sheetOf(context).getRange("A1").load("control");
    excelHere(emptyBook, { apiVersion: 14 });
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.14"), true);
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.18"), false);
    assert.equal(await refusal(asked), "ApiNotFound");
    excelHere(emptyBook, { apiVersion: 18 });
    assert.equal(await refusal(asked), "done");
    excelHere(emptyBook, { apiVersion: 9 });
    assert.equal(
      await refusal((context) => sheetOf(context).getRange("A1").getMergedAreasOrNullObject().load("address")),
      "ApiNotFound",
    );
  });

  it("are refused what this Excel does not know, and it is noted", async () => {
    const emulator = excelHere();
    assert.equal(await refusal((context) => sheetOf(context).getRange("A1").load("bestaatNiet")), "NotInEmulator");
    assert.equal(
      await refusal((context) => {
        sheetOf(context).slicers.load("items/name");
      }),
      "NotInEmulator",
    );
    assert.deepEqual(emulator.unknown, [
      "Range.bestaatNiet is not in this emulator",
      "Worksheet.slicers is not in this emulator",
    ]);
  });

  it("hear of changes by others and by hand, and of their own where events are on", async () => {
    const emulator = excelHere();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.source} ${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onAdded.add((event) => {
        heard.push(`${event.source} sheet`);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheetOf(context).getRange("A1").values = [["stil"]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheetOf(context).getRange("2:3").insert("Down");
      context.workbook.worksheets.add("Nieuw");
      await context.sync();
    });
    emulator.byHand("Remote", (book) => {
      const sheet = book.sheets[0];
      if (sheet !== undefined)
        book.onChange({ what: "cells", sheet, address: "B7", changeType: "RangeEdited", source: "Local" });
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    assert.deepEqual(heard, ["Local RowInserted 2:3", "Local sheet", "Remote RangeEdited B7"]);
  });

  it("fail where a test wants them to, once", async () => {
    const emulator = excelHere();
    const write = (context: Excel.RequestContext): void => {
      sheetOf(context).getRange("A1").values = [["x"]];
    };
    emulator.fail({ code: "AccessDenied", member: "Range.values" });
    emulator.fail({ code: "GeneralException" });
    assert.deepEqual(
      [await refusal(write), await refusal(write), await refusal(write)],
      ["GeneralException", "AccessDenied", "done"],
    );
  });

  it("give one step of undo only where every call can be undone, and note what clears it", async () => {
    const emulator = excelHere({ sheets: [...filled.sheets] });
    const options = { mergeUndoGroup: true };
    const rename = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem("Groepen").name = "Anders";
      await context.sync();
    };
    await assert.rejects(Excel.run(options, rename), { code: "UndoNotSupported" });
    await Excel.run(rename);
    assert.deepEqual(emulator.undoCleared, ["Worksheet.name"]);
    assert.deepEqual(
      emulator.runs.map((run) => run.mergeUndoGroup),
      [true, false],
    );
  });
});
