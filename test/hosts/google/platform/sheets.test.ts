import { strict as assert } from "node:assert";
import { Trial } from "./trial.ts";

describe("sheets of Apps Script in memory", () => {
  it("have names that differ by more than capitals, of at most 100 characters", () => {
    const trial = new Trial();
    trial.refuses('book.insertSheet("BLAD1", 1)', /A sheet with the name "BLAD1" already exists/u);
    trial.refuses('book.insertSheet("")', /cannot be empty/u);
    trial.refuses('book.insertSheet("x".repeat(101))', /longer than 100/u);
    assert.deepEqual(trial.gives('book.insertSheet("Een", 0); return book.getSheets().map((s) => s.getName())'), [
      "Een",
      "Blad1",
    ]);
    assert.equal(trial.gives('return book.getSheetByName("een")'), null);
    assert.equal(trial.gives("return book.getActiveSheet().getName()"), "Een", "a new sheet comes in sight");
  });

  it("cannot all go, nor all that are in sight", () => {
    const trial = new Trial();
    trial.refuses("book.deleteSheet(sheet)", /can't remove all the sheets/u);
    trial.gives('book.insertSheet("Weg", 1).hideSheet()');
    trial.refuses("book.deleteSheet(sheet)", /visible sheets/u);
    trial.refuses("sheet.hideSheet()", /can't hide all/u);
    trial.gives('book.deleteSheet(book.getSheetByName("Weg"))');
    trial.refuses('const other = book.insertSheet("B", 1); book.deleteSheet(other); other.getName()', /not found/u);
  });

  it("keep a row that is not frozen", () => {
    const trial = new Trial();
    trial.gives("sheet.deleteRows(4, 997); sheet.setFrozenRows(1)");
    trial.refuses("sheet.deleteRows(2, 2)", /all non-frozen rows/u);
    trial.refuses("sheet.deleteRows(1, 3)", /all the rows/u);
    trial.refuses("sheet.deleteRows(3, 2)", /out of bounds/u);
    trial.refuses("sheet.setFrozenRows(3)", /freeze/u);
    assert.deepEqual(trial.gives("sheet.deleteRows(2, 1); return [sheet.getMaxRows()]"), [2]);
  });

  it("give new rows the looks and rules of the row that they were put after, and no values or notes", () => {
    const lines = `sheet.getRange(2, 1).setValue("x").setNumberFormat("@").setNote("n")
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["x"], true).build());
      sheet.insertRowsAfter(2, 1); const fresh = sheet.getRange(3, 1);
      return [fresh.getValue(), fresh.getNumberFormat(), fresh.getNote(), fresh.getDataValidations()[0][0] !== null]`;
    assert.deepEqual(new Trial().gives(lines), ["", "@", "", true]);
  });

  it("move formulas, names, merged cells, conditional formats, charts and filters along with their rows", () => {
    const trial = new Trial();
    const { book } = trial.platform;
    const rows = { firstRow: 3, firstColumn: 1, lastRow: 5, lastColumn: 2 };
    const look = { ranges: [rows], condition: { type: "TEXT_EQ", values: ["x"] }, format: {} };
    book.changeSheet(0, { merges: [rows], conditionalRules: [look], filter: { range: rows, hiddenValues: new Map() } });
    const lines = `sheet.getRange(3, 1, 3, 1).setValues([[1], [2], [3]]); book.setNamedRange("SH_proef", sheet.getRange(3, 1, 1, 2));
      const other = book.insertSheet("Ander", 1); other.getRange(1, 1).setFormula("=SUM(Blad1!A3:A5)");
      const chart = sheet.newChart().asBarChart().addRange(sheet.getRange(3, 1, 3, 2)).setPosition(4, 3, 0, 0).build();
      sheet.insertChart(chart);
      sheet.insertRowsBefore(1, 2); sheet.deleteRows(6, 1);
      return [other.getRange(1, 1).getFormula(), other.getRange(1, 1).getValue(),
        book.getNamedRanges()[0].getRange().getA1Notation(), sheet.getRange(5, 1).getMergedRanges()[0].getA1Notation(),
        sheet.getFilter().getRange().getA1Notation()]`;
    // Of a merged range only the first cell kept its value.
    assert.deepEqual(trial.gives(lines), ["=SUM(Blad1!A5:A6)", 1, "A5:B5", "A5:B6", "A5:B6"]);
    const { conditionalRules = [], charts = [] } = book.sheetWithId(0) ?? {};
    assert.deepEqual(conditionalRules[0]?.ranges[0], { ...rows, firstRow: 5, lastRow: 6 });
    assert.deepEqual(charts[0]?.ranges[0], { ...rows, firstRow: 5, lastRow: 6, sheet: 0 });
    assert.equal(charts[0].position.row, 6);
  });

  it("lose names with their rows, or keep them leading nowhere, and break formulas", () => {
    const lines = `book.setNamedRange("SH_proef", sheet.getRange(3, 1)); sheet.getRange(1, 1).setFormula("=A3"); sheet.deleteRows(3, 1);`;
    const trial = new Trial();
    trial.refuses(`${lines} book.getNamedRanges()[0].getRange()`, /Range not found/u);
    assert.deepEqual(trial.gives("return [sheet.getRange(1, 1).getFormula(), sheet.getRange(1, 1).getValue()]"), [
      "=#REF!",
      "#REF!",
    ]);
    const other = new Trial({ behaviour: { brokenName: "null" } });
    assert.equal(other.gives(`${lines} return book.getNamedRanges()[0].getRange()`), null);
  });

  it("take names that are led elsewhere, and refuse those that look like cells", () => {
    const trial = new Trial();
    const lines = `book.setNamedRange("SH_a", sheet.getRange(1, 1)); book.setNamedRange("sh_A", sheet.getRange(2, 1));
      return book.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()])`;
    assert.deepEqual(trial.gives(lines), [["sh_A", "A2"]]);
    trial.refuses('book.setNamedRange("AB12", sheet.getRange(1, 1))', /not a valid name/u);
    trial.refuses('book.setNamedRange("met spatie", sheet.getRange(1, 1))', /not a valid name/u);
    trial.refuses('book.removeNamedRange("weg")', /does not exist/u);
  });

  it("give a copy that a person makes names of its own, and no hidden words", () => {
    const trial = new Trial();
    trial.gives(`book.setNamedRange("SH_a", sheet.getRange(1, 1));
      sheet.addDeveloperMetadata("k", "v", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)`);
    trial.platform.book.copySheet(0, "Kopie van Blad1");
    const lines = `const copy = book.getSheetByName("Kopie van Blad1");
      return [book.getNamedRanges().map((one) => [one.getName(), one.getRange().getSheet().getName()]), copy.getDeveloperMetadata().length]`;
    assert.deepEqual(trial.gives(lines), [
      [
        ["SH_a", "Blad1"],
        ["'Kopie van Blad1'!SH_a", "Kopie van Blad1"],
      ],
      0,
    ]);
  });

  it("carry hidden words that die with their sheet", () => {
    const trial = new Trial();
    const lines = `const other = book.insertSheet("B", 1);
      other.addDeveloperMetadata("k", "v", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const [word] = other.getDeveloperMetadata(); word.setValue("w");
      return [word.getKey(), other.getDeveloperMetadata()[0].getValue(), sheet.getDeveloperMetadata().length]`;
    assert.deepEqual(trial.gives(lines), ["k", "w", 0]);
    trial.gives('book.deleteSheet(book.getSheetByName("B"))');
    assert.deepEqual(trial.platform.book.state.metadata, []);
  });

  it("draw charts only by builders that know what they draw", () => {
    const trial = new Trial();
    const lines = `const made = sheet.newChart().asColumnChart().setTitle("T").setNumHeaders(1).setColors(["#112233"])
        .addRange(sheet.getRange(1, 1, 3, 2)).setOption("legend", "none").setPosition(5, 1, 0, 0).build();
      sheet.insertChart(made); const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().asLineChart().setTitle("U").build());
      const [changed] = sheet.getCharts();
      return [made.getChartId(), changed.getChartId() === chart.getChartId()]`;
    assert.deepEqual(trial.gives(lines), [null, true]);
    assert.equal(trial.platform.book.sheets[0]?.charts[0]?.options.get("title"), "U");
    assert.throws(() => {
      trial.gives('sheet.newChart().setTitle("T")');
    }, /EmbeddedChartBuilder.setTitle/u);
  });

  it("that are protected refuse whoever is no editor, and warn others without stopping a script", () => {
    const trial = new Trial();
    trial.gives('sheet.protect().setDescription("Alleen wij")');
    const by = "collega@gemeente.example";
    trial.refuses("sheet.getRange(1, 1).setValue(1)", /protected cell or object/u, { by });
    trial.refuses("sheet.insertRowsAfter(1, 1)", /protected/u, { by });
    trial.refuses('sheet.setName("Z")', /protected/u, { by });
    const seen = `const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [one.canEdit(), one.isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]`;
    assert.deepEqual(trial.gives(seen, { by }), [false, false, 0]);
    trial.refuses("sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true)", /permission/u, {
      by,
    });
    trial.gives(
      "sheet.getRange(1, 1).setValue(1); sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true)",
    );
    assert.deepEqual(trial.gives(seen, { by }), [true, true, 0]);
    trial.gives("sheet.getRange(1, 1).setValue(2)", { by });
  });

  it("refuse every change by somebody who may only look", () => {
    const trial = new Trial();
    trial.platform.user("kijker@gemeente.example").canEdit = false;
    const by = "kijker@gemeente.example";
    for (const lines of [
      "sheet.getRange(1, 1).setValue(1)",
      'book.insertSheet("B")',
      "sheet.setFrozenRows(1)",
      "sheet.protect()",
    ]) {
      trial.refuses(lines, /permission to edit/u, { by });
    }
    assert.equal(trial.gives("return sheet.getRange(1, 1).getValue()", { by }), "");
  });

  it("without a grid have a name and a kind, and refuse all about cells", () => {
    const trial = new Trial();
    trial.platform.book.addSheet("Grafiek", 1, { kind: "OBJECT" });
    const lines = "const [, chart] = book.getSheets();";
    assert.equal(trial.gives(`${lines} return chart.getType() === SpreadsheetApp.SheetType.GRID`), false);
    trial.refuses(`${lines} chart.getLastRow()`, /not supported/u);
    trial.refuses(`${lines} chart.getRange(1, 1)`, /not supported/u);
  });
});
