import { strict as assert } from "node:assert";
import { Trial } from "./trial.ts";

describe("cells of Apps Script in memory", () => {
  it("are counted from 1, and end where the grid ends", () => {
    const trial = new Trial();
    trial.refuses("sheet.getRange(0, 1)", /row of the range is too small/u);
    trial.refuses("sheet.getRange(1, 0)", /column of the range is too small/u);
    trial.refuses("sheet.getRange(1, 1, 0, 1)", /number of rows in the range must be at least 1/u);
    trial.refuses("sheet.getRange(1, 1, 1, 0)", /number of columns in the range must be at least 1/u);
    trial.refuses("sheet.getRange(1001, 1)", /outside the dimensions/u);
    trial.refuses("sheet.getRange(1, 27)", /outside the dimensions/u);
    trial.refuses("sheet.getRange(1.5, 1)", /don't match the method signature for SpreadsheetApp.Sheet.getRange/u);
    trial.refuses("sheet.getRange('1', 1)", /\(String,number\) don't match/u);
    assert.equal(trial.gives("return sheet.getRange(1000, 26).getA1Notation()"), "Z1000");
    assert.equal(
      trial.gives("sheet.insertRowsAfter(1000, 5); return sheet.getRange(1005, 1).getA1Notation()"),
      "A1005",
    );
  });

  it("throw on what is not modelled, and remember it when a script catches that", () => {
    const trial = new Trial();
    assert.equal(trial.run("try { sheet.appendRow(['x']) } catch (e) { return 'caught' }").value, "caught");
    assert.deepEqual(trial.platform.unknown, ["Sheet.appendRow"]);
    assert.throws(() => {
      new Trial().gives("sheet.name = 'x'");
    }, /setting Sheet.name/u);
  });

  it("take exactly the rectangle that is written, all of it or nothing", () => {
    const trial = new Trial();
    const write = (values: string): string => `sheet.getRange(1, 1, 2, 2).setValues(${values})`;
    trial.refuses(write("[[1, 2]]"), /number of rows in the data .* The data has 1 but the range has 2/u);
    trial.refuses(write("[[1, 2], [3]]"), /number of columns in the data .* The data has 1 but the range has 2/u);
    trial.refuses(write("[1, 2]"), /don't match the method signature for SpreadsheetApp.Range.setValues/u);
    trial.refuses(write("[[1, 2], [3, NaN]]"), /NaN/u);
    trial.refuses(write("[['x', 2], [3, 'y'.repeat(50001)]]"), /maximum of 50000 characters/u);
    assert.deepEqual(trial.gives("return sheet.getRange(1, 1).getValues()"), [[""]]);
    assert.deepEqual(
      trial.gives(`${write("[[1, null], [undefined, true]]")}; return sheet.getRange(1, 1, 2, 2).getValues()`),
      [
        [1, ""],
        ["", true],
      ],
    );
    assert.throws(() => {
      trial.gives(write("[[1, 2], [3, {}]]"));
    }, /value that is an object/u);
  });

  it("read text as somebody would type it, by the locale", () => {
    const typed = '[["007", "1,5", "1.5", "WAAR", "12%", "1-2-2026", "\'007", "=1+1", "x"]]';
    const lines = `const range = sheet.getRange(1, 1, 1, 9); range.setValues(${typed});
      return [range.getValues()[0], range.getFormulas()[0]]`;
    const february = "2026-01-31T23:00:00.000Z";
    assert.deepEqual(new Trial().gives(lines), [
      [7, 1.5, "1.5", true, 0.12, february, "007", 2, "x"],
      ["", "", "", "", "", "", "", "=1+1", ""],
    ]);
    const english = new Trial({ start: { locale: "en_US" } });
    const january = "2026-01-01T23:00:00.000Z";
    assert.deepEqual(english.gives(lines), [
      [7, "1,5", 1.5, "WAAR", 0.12, january, "007", 2, "x"],
      ["", "", "", "", "", "", "", "=1+1", ""],
    ]);
  });

  it("keep text as it is where they are plain text", () => {
    const texts = ["007", "1,5", "WAAR", "1-2-2026", "=1+1", "+31 6", "@x"];
    const lines = `const range = sheet.getRange(1, 1, 1, 7); range.setNumberFormats([Array(7).fill("@")]);
      range.setValues([${JSON.stringify(texts)}]); return [range.getValues()[0], range.getFormulas()[0]]`;
    assert.deepEqual(new Trial().gives(lines), [texts, texts.map(() => "")]);
  });

  it("make formulas of survey answers that begin with = or + where nobody prevents that", () => {
    const trial = new Trial();
    const lines = `sheet.getRange(1, 1).setValue("=1+2"); sheet.getRange(1, 2).setValue("+31 6 x");
      return sheet.getRange(1, 1, 1, 2).getValues()`;
    assert.deepEqual(trial.gives(lines), [[3, "#ERROR!"]]);
  });

  it("do with numbers and quotes in plain text what a test says that Google does", () => {
    const lines = `const range = sheet.getRange(1, 1, 1, 3); range.setNumberFormats([["@", "@", "@"]]);
      range.setValues([[5, true, "'s-Gravenhage"]]); return range.getValues()[0]`;
    assert.deepEqual(new Trial().gives(lines), ["5", "TRUE", "s-Gravenhage"]);
    const kept = new Trial({ behaviour: { numberInText: "number" }, start: { rules: { quoteInText: "kept" } } });
    assert.deepEqual(kept.gives(lines), [5, true, "'s-Gravenhage"]);
  });

  it("give dates as instants in the zone of the spreadsheet, of the world of the script", () => {
    const lines = `const range = sheet.getRange(1, 1, 1, 3); range.setNumberFormats([["dd-mm-yyyy", "hh:mm", "[h]:mm"]]);
      range.setValues([[46082, 0.5, 1.25]]); const [row] = range.getValues();
      const said = (v) => Utilities.formatDate(v, book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss");
      return row.map((v) => [v instanceof Date, Object.prototype.toString.call(v), said(v)])`;
    for (const zone of ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata"]) {
      assert.deepEqual(new Trial({ start: { zone } }).gives(lines), [
        [true, "[object Date]", "2026-03-01 00:00:00"],
        [true, "[object Date]", "1899-12-30 12:00:00"],
        [true, "[object Date]", "1899-12-31 06:00:00"],
      ]);
    }
    const day = `return sheet.getRange(1, 1).setNumberFormat("d-m-yyyy").setValue(46082).getValue().toISOString()`;
    assert.equal(new Trial().gives(day), "2026-02-28T23:00:00.000Z");
    assert.equal(new Trial({ start: { zone: "Asia/Kolkata" } }).gives(day), "2026-02-28T18:30:00.000Z");
  });

  it("store an instant as the serial number of its wall clock, and give the same instant back", () => {
    for (const zone of ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata"]) {
      const lines = `const range = sheet.getRange(1, 1); const at = new Date(Date.UTC(2026, 9, 25, 4, 30));
        range.setValue(at); range.setNumberFormat("0.00000"); const serial = range.getValue();
        range.setNumberFormat("d-m-yyyy h:mm"); return [serial, range.getValue().getTime() - at.getTime()]`;
      const [serial, difference] = new Trial({ start: { zone } }).gives(lines) as readonly [number, number];
      const offset = { "Europe/Amsterdam": 1, "America/New_York": -4, "Asia/Kolkata": 5.5 }[zone] ?? 0;
      assert.ok(Math.abs(serial - (46320 + (4.5 + offset) / 24)) < 1e-9, zone);
      assert.equal(difference, 0, zone);
    }
  });

  it("give errors as text, truths as truths, and empty cells as text without letters", () => {
    const lines = `sheet.getRange(1, 1, 1, 3).setValues([["=NA()", true, ""]]);
      return sheet.getRange(1, 1, 1, 3).getValues()`;
    assert.deepEqual(new Trial().gives(lines), [["#N/A", true, ""]]);
  });

  it("show what people see, and throw on patterns that are not modelled", () => {
    const formats = ["dd-mm-yyyy", "#,##0.00", "0.0%", "hh:mm", "@", "[$€]#,##0.00"];
    const values = [46082, 1234.5, 0.125, 0.5, "x", -3];
    const lines = `const range = sheet.getRange(1, 1, 1, 6); range.setNumberFormats([${JSON.stringify(formats)}]);
      range.setValues([${JSON.stringify(values)}]); return range.getDisplayValues()[0]`;
    assert.deepEqual(new Trial().gives(lines), ["01-03-2026", "1.234,50", "12,5%", "12:00", "x", "-€3,00"]);
    assert.throws(() => {
      new Trial().gives(
        `sheet.getRange(1, 1).setValue(1).setNumberFormat("# ?/?"); return sheet.getRange(1, 1).getDisplayValue()`,
      );
    }, /not modelled/u);
  });

  it("give formulas in the form of the locale, or in English where a test says so", () => {
    const lines = `const range = sheet.getRange(1, 1); range.setFormula('=IF(1.5<2,"a,b","c")');
      return [range.getFormula(), range.getValue()]`;
    assert.deepEqual(new Trial().gives(lines), ['=IF(1,5<2;"a,b";"c")', "a,b"]);
    assert.deepEqual(new Trial({ start: { locale: "en_US" } }).gives(lines), ['=IF(1.5<2,"a,b","c")', "a,b"]);
    assert.deepEqual(new Trial({ behaviour: { formulaForm: "english" } }).gives(lines), [
      '=IF(1.5<2,"a,b","c")',
      "a,b",
    ]);
  });

  it("understand semicolons everywhere, and commas where a test says so", () => {
    const lines = (formula: string): string =>
      `const range = sheet.getRange(1, 1); range.setFormula('${formula}'); return [range.getValue(), range.getFormula()]`;
    const refusing = { start: { rules: { commaFormulas: "refused" } } } as const;
    assert.deepEqual(new Trial(refusing).gives(lines("=IF(1<2,5;3,5;4)")), [3.5, "=IF(1<2,5;3,5;4)"]);
    assert.deepEqual(new Trial(refusing).gives(lines('=IF(1<2,"a","b")')), [
      "#ERROR!",
      '=IF(1<2,"a","b")'.replace(/,/gu, ";"),
    ]);
    assert.deepEqual(new Trial({ start: { locale: "en_US" } }).gives(lines("=IF(1<2;3.5;4)")), [3.5, "=IF(1<2,3.5,4)"]);
  });

  it("count checkboxes that are off for the last row, and cells that are only coloured not", () => {
    const lines = `sheet.getRange(1, 1).setValue("x"); sheet.getRange(40, 1).setBackground("#ffeeaa");
      sheet.getRange(30, 2).setNote("let op"); const before = [sheet.getLastRow(), sheet.getLastColumn()];
      sheet.getRange(1, 3, 20, 1).insertCheckboxes(); return [...before, sheet.getLastRow(), sheet.getLastColumn()]`;
    assert.deepEqual(new Trial().gives(lines), [1, 1, 20, 3]);
    const rule = `sheet.getRange(5, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      return [sheet.getLastRow(), sheet.getRange(5, 1).getValue()]`;
    assert.deepEqual(new Trial().gives(rule), [5, false]);
    const blank = { start: { rules: { untouchedCheckbox: "blank" } } } as const;
    assert.deepEqual(new Trial(blank).gives(rule), [0, ""]);
    const empty = `sheet.getRange(9, 1).setFormula('=IF(1=2,"x","")'); return sheet.getLastRow()`;
    assert.equal(new Trial().gives(empty), 0);
    assert.equal(new Trial({ start: { rules: { emptyTextCounts: true } } }).gives(empty), 9);
  });

  it("refuse what breaks a strict rule, and mark it where the rule allows it", () => {
    const trial = new Trial();
    const rule = (strict: boolean): string => `sheet.getRange(1, 1, 3, 1).setDataValidations(Array(3).fill([
      SpreadsheetApp.newDataValidation().requireValueInList(["ja", "nee"], true).setAllowInvalid(${!strict}).build()]))`;
    trial.gives(rule(true));
    trial.refuses(
      'sheet.getRange(1, 1, 3, 1).setValues([["ja"], ["misschien"], [""]])',
      /cell A2 violates the data validation/u,
    );
    assert.deepEqual(trial.gives("return sheet.getRange(1, 1).getValue()"), "");
    trial.gives(`${rule(false)}; sheet.getRange(1, 1, 3, 1).setValues([["ja"], ["misschien"], [""]])`);
    const checkbox = "SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build()";
    trial.gives(`sheet.getRange(1, 2).setDataValidation(${checkbox})`);
    trial.refuses('sheet.getRange(1, 2).setValue("ja")', /B1 violates/u);
    trial.refuses('sheet.getRange(1, 2).setNumberFormat("@").setValue(true)', /B1 violates/u);
  });

  it("take a dropdown from cells of another sheet, which follows the sheet when it gets another name", () => {
    const trial = new Trial();
    const lines = `const list = book.insertSheet("Keuzes", 1); list.getRange(1, 1, 2, 1).setValues([["a"], ["b"]]);
      const source = list.getRange(1, 1, 2, 1);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setAllowInvalid(false).build();
      sheet.getRange(1, 1, 2, 1).setDataValidations([[rule], [null]]); list.setName("Keuzes 2"); list.insertRowsBefore(1, 3);
      const [[read], [none]] = sheet.getRange(1, 1, 2, 1).getDataValidations();
      const [range] = read.getCriteriaValues();
      return [read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE, range.getSheet().getName(),
        range.getA1Notation(), none, read.getAllowInvalid(), read.getHelpText()]`;
    assert.deepEqual(trial.gives(lines), [true, "Keuzes 2", "A4:A5", null, false, null]);
    trial.gives('sheet.getRange(1, 1).setValue("b")');
    trial.refuses('sheet.getRange(1, 1).setValue("c")', /violates/u);
  });

  it("keep one value in a merged range", () => {
    const trial = new Trial();
    const merge = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 };
    trial.platform.book.changeSheet(0, { merges: [merge] });
    const lines = `sheet.getRange(1, 1, 1, 3).setValues([["a", "b", "c"]]);
      return [sheet.getRange(1, 1, 1, 3).getValues(), sheet.getRange(1, 2).getMergedRanges().map((r) => r.getA1Notation())]`;
    assert.deepEqual(trial.gives(lines), [[["a", "", "c"]], ["A1:B1"]]);
  });

  it("carry links, notes and looks beside their value", () => {
    const trial = new Trial();
    const lines = `const range = sheet.getRange(1, 1, 1, 2);
      const link = SpreadsheetApp.newRichTextValue().setText("=Blad").setLinkUrl("#gid=0").build();
      range.setRichTextValues([[link, SpreadsheetApp.newRichTextValue().setText("").build()]]);
      range.setNotes([["let op", null]]);
      const texts = range.getRichTextValues()[0].map((one) => one === null ? null : [one.getText(), one.getLinkUrl()]);
      sheet.getRange(1, 3).setValue(5);
      return [texts, range.getFormulas(), range.getNotes(), sheet.getRange(1, 3).getRichTextValues()[0][0]]`;
    assert.deepEqual(trial.gives(lines), [
      [
        ["=Blad", "#gid=0"],
        ["", null],
      ],
      [["", ""]],
      [["let op", ""]],
      null,
    ]);
    assert.deepEqual(
      trial.gives(
        "sheet.getRange(1, 1).setValue('x'); return sheet.getRange(1, 1).getRichTextValues()[0][0].getLinkUrl()",
      ),
      null,
    );
  });

  it("lose content and looks when they are cleared, and number formats only where a test says so", () => {
    const lines = `const range = sheet.getRange(1, 1); range.setNumberFormat("@").setValue("x").setBackground("#ff0000").setNote("n");
      range.clear(); return [range.getValue(), range.getBackgrounds()[0][0], range.getNumberFormat(), range.getNote()]`;
    assert.deepEqual(new Trial().gives(lines), ["", "#ffffff", "@", "n"]);
    const all = new Trial({ behaviour: { clearKeepsNumberFormat: false } });
    assert.deepEqual(all.gives(lines), ["", "#ffffff", "0.###############", "n"]);
  });

  it("hand on looks, conditional formats and rules to other rows, without values", () => {
    const lines = `const row = sheet.getRange(2, 1, 1, 2); row.setValues([["x", 1]]).setNumberFormats([["@", "0.0"]]);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").setFontColor("#008000")
        .setRanges([sheet.getRange(2, 1)]).build();
      sheet.setConditionalFormatRules([rule]);
      const target = sheet.getRange(3, 1, 2, 2);
      row.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return [target.getValues(), target.getNumberFormats()]`;
    const trial = new Trial();
    const blank = ["", ""];
    assert.deepEqual(trial.gives(lines), [
      [blank, blank],
      [
        ["@", "0.0"],
        ["@", "0.0"],
      ],
    ]);
    const [rule] = trial.platform.book.sheets[0]?.conditionalRules ?? [];
    assert.equal(rule?.ranges.length, 2);
  });
});
