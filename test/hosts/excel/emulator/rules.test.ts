/// <reference types="office-js" />
import assert from "node:assert/strict";
import { excelHere, refusal, sheetOf } from "./excel-here.ts";

async function validationOf(
  address: string,
): Promise<Pick<Excel.DataValidation, "type" | "rule" | "prompt" | "errorAlert">> {
  return Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange(address);
    dataValidation.load("type,rule,prompt,errorAlert");
    await context.sync();
    const { type, rule, prompt, errorAlert } = dataValidation;
    return { type, rule, prompt, errorAlert };
  });
}

describe("rules of the Excel in memory", () => {
  it("on what may be typed: a list of words, of cells, and none", async () => {
    excelHere();
    const set = (source: string | ((sheet: Excel.Worksheet) => Excel.Range)): Promise<string> =>
      refusal((context) => {
        const sheet = sheetOf(context);
        const given = typeof source === "string" ? source : source(sheet);
        sheet.getRange("A2:A9").dataValidation.rule = { list: { inCellDropDown: true, source: given } };
      });
    assert.equal(await set("ja,nee"), "done");
    assert.deepEqual((await validationOf("A3")).rule, { list: { inCellDropDown: true, source: "ja,nee" } });
    assert.deepEqual((await validationOf("A1:A3")).type, "MixedCriteria");
    assert.equal(await set("x,".repeat(127) + "x"), "done");
    assert.equal(await set("x,".repeat(128)), "InvalidArgument");
    assert.equal(await set((sheet) => sheet.getRange("C1:C3")), "done");
    assert.deepEqual((await validationOf("A2:A9")).rule, {
      list: { inCellDropDown: true, source: "=Blad1!$C$1:$C$3" },
    });
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A4:A5").dataValidation.clear();
      await context.sync();
    });
    assert.deepEqual(
      [(await validationOf("A3")).type, (await validationOf("A4")).type, (await validationOf("A6")).type],
      ["List", "None", "List"],
    );
  });

  it("with a hint and a warning, as long as Excel shows", async () => {
    excelHere();
    const hint = (title: string, message: string): Promise<string> =>
      refusal((context) => {
        sheetOf(context).getRange("B2").dataValidation.prompt = { title, message, showPrompt: true };
      });
    assert.deepEqual(
      [await hint("Let op", "Vul een code in."), await hint("x".repeat(33), ""), await hint("", "x".repeat(256))],
      ["done", "InvalidArgument", "InvalidArgument"],
    );
    const { type, prompt } = await validationOf("B2");
    assert.deepEqual([type, prompt], ["None", { title: "Let op", message: "Vul een code in.", showPrompt: true }]);
  });

  it("on looks: the newest first, found through any cell, gone with what they were on", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A2:A9");
      const first = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = '=$A2="klaar"';
      first.custom.format.font.color = "#00aa00";
      const second = range.conditionalFormats.add("CellValue");
      second.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
      const found = sheetOf(context).getRange("A3").conditionalFormats;
      found.load("items/type,items/priority");
      first.load("custom/rule/formula,custom/format/font/color");
      await context.sync();
      assert.deepEqual(
        found.items.map(({ type, priority }) => [type, priority]),
        [
          ["CellValue", 0],
          ["Custom", 1],
        ],
      );
      assert.deepEqual([first.custom.rule.formula, first.custom.format.font.color], ['=$A2="klaar"', "#00AA00"]);
      sheetOf(context).getRange("A5:A9").conditionalFormats.clearAll();
      const left = sheetOf(context).getRange("A2:A9").conditionalFormats;
      left.load("items/type");
      const cells = left.getItemAt(0).getRange();
      cells.load("address");
      await context.sync();
      assert.deepEqual([left.items.length, cells.address], [2, "Blad1!A2:A4"]);
    });
    assert.equal(
      await refusal((context) => {
        sheetOf(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "geen formule";
      }),
      "InvalidArgument",
    );
  });

  it("on checkboxes: a look of cells, read back as one or as a mix", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:A2").values = [[true], [false]];
      Object.assign(sheet.getRange("A1:A2"), { control: { type: "Checkbox" } });
      const ranges = ["A1:A2", "A2:A3", "A3"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("control,values");
      await context.sync();
      assert.deepEqual(
        ranges.map((range) => range.control.type),
        ["Checkbox", "Mixed", "Empty"],
      );
      assert.deepEqual(ranges[0]?.values, [[true], [false]]);
    });
  });

  it("on links: they lead within the workbook and show what they are told", async () => {
    excelHere();
    await Excel.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.hyperlink = { documentReference: "'Blad1'!B2", textToDisplay: "Blad 1" };
      cell.load("hyperlink,values");
      await context.sync();
      assert.deepEqual([cell.hyperlink.documentReference, cell.values], ["'Blad1'!B2", [["Blad 1"]]]);
      cell.clear("RemoveHyperlinks");
      cell.load("hyperlink,values");
      await context.sync();
      assert.deepEqual([cell.hyperlink, cell.values], [null, [["Blad 1"]]]);
    });
  });
});
