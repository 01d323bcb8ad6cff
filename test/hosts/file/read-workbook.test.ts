import assert from "node:assert/strict";
import fc from "fast-check";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { storedRows } from "../../../core/workbook/stored.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { readOutline, readSheets, refuseEmpty } from "../../../file-host/xlsx/read-workbook.ts";
import { escapedCellText } from "../../../file-host/xlsx/xml-text.ts";
import { handMade, handMadeParts, oneSheet, zipped, type HandMade } from "./hand-made.ts";

function sheetOf(bytes: Uint8Array, name = "Blad1"): Sheet {
  const [sheet] = readSheets(XlsxPackage.open(bytes), [name]).sheets;
  assert.ok(sheet !== undefined);
  return sheet;
}

function check(sheetData: string, expected: readonly (readonly Cell[])[], more: Partial<HandMade> = {}): void {
  assert.deepEqual(sheetOf(oneSheet(sheetData, more)).cells, expected);
}

/** A name that makes the first sheet ours, header on row 1. */
const ours = {
  afterSheets: "<definedNames><definedName name=\"SH_taken\">'Blad1'!$A$1:$B$1</definedName></definedNames>",
};
const dates = {
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="dd-mm-jjjj"/><numFmt numFmtId="165" formatCode="dd-mm-yyyy hh:mm"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>',
};

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("_x000D_", " a ", "a\r\nb", "]]>", "<&\"'>"),
);
const scalar = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));

function cellXml(value: string | number | boolean | null, address: string): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapedCellText(value)}</t></is></c>`;
}

describe("reading a sheet", () => {
  it("gives whatever cells stand in it", () => {
    const grid = fc.array(fc.array(scalar, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(grid, fc.boolean(), (rows, addressed) => {
        const xml = rows.map((cells, row) => {
          const written = cells.map((value, column) => cellXml(value, cellAddress(row + 1, column + 1))).join("");
          // Rows without a number come one after the other.
          return addressed ? `<row r="${row + 1}">${written}</row>` : `<row>${written}</row>`;
        });
        check(xml.join(""), storedRows(rows));
      }),
    );
  });

  it("gives shared strings the same way, all runs of them, without reading aids", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const items = texts.map((one) => `<si><t xml:space="preserve">${escapedCellText(one)}</t></si>`);
        const cells = texts.map((_, index) => `<c t="s"><v>${index}</v></c>`);
        check(`<row>${cells.join("")}</row>`, storedRows([texts]), { sharedStrings: items.join("") });
      }),
    );
    const sharedStrings =
      '<si><r><t>Jan</t></r><r><rPr><b/></rPr><t xml:space="preserve"> Jansen</t></r><rPh sb="0" eb="1"><t>JAN</t></rPh></si><si/>';
    check('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c></row>', [["Jan Jansen"]], {
      sharedStrings,
    });
  });

  it("understands every type of cell", () => {
    check(
      '<row><c><v>1</v></c><c t="n"><v> -2.5E3 </v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>' +
        '<c t="str"><f>A1&amp;""</f><v>x_x0041_</v></c><c t="d"><v>2024-05-06T00:00:00Z</v></c><c t="inlineStr"/><c s="1"/>' +
        "<c><v>niets</v></c><c><f>1+1</f><v>2</v></c></row>",
      [[1, -2500, false, "#N/A", "xA", "2024-05-06", null, null, "niets", 2]],
    );
  });

  it("tells dates from numbers by the format of the cell", () => {
    const row = (value: string): string =>
      `<row>${[0, 1, 2, 3, 4, 77].map((style) => `<c s="${style}"><v>${value}</v></c>`).join("")}</row>`;
    const day = "2023-03-15";
    check(row("45000"), [[45000, day, day, day, day, 45000]], dates);
    const noon = `${day}T12:00`;
    check(row("45000.5"), [[45000.5, noon, noon, noon, noon, 45000.5]], dates);
    check(row("0.5"), [[0.5, "12:00", "12:00", "12:00", "12:00", 0.5]], dates);
    const since1904 = { ...dates, beforeSheets: '<workbookPr date1904="1"/>' };
    check(row("43538"), [[43538, day, day, day, day, 43538]], since1904);
    // On our own sheets a format with hours keeps midnight.
    check(row("45000"), [[45000, day, day, `${day}T00:00`, day, 45000]], { ...dates, ...ours });
  });

  it("goes by the cells, never by the size that the sheet claims", () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row>' +
      '<row r="4" hidden="1"/><row r="1048576"><c r="A1048576"/></row></sheetData>';
    assert.deepEqual(sheetOf(handMade({ sheets: [["Blad1", xml]] })).cells, [[], [null, 1]]);
    check('<row r="3"><c r="C3"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row>', [
      [3, 2],
      [],
      [null, null, 1],
    ]);
  });

  it("tells what is hidden, merged and protected", () => {
    const xml =
      '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols><sheetData>' +
      '<row r="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"><c><v>1</v></c></row><row r="9" hidden="1"/>' +
      '</sheetData><sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const bytes = handMade({ sheets: [["Blad1", xml]] });
    assert.deepEqual(sheetOf(bytes), {
      name: "Blad1",
      headerRow: 0,
      cells: [[null, null, null, null, 1], [], [1]],
      protected: true,
      hiddenRows: [2],
      hiddenColumns: [2, 4, 5],
      merges: ["A1:XFD1048576"],
    });
  });

  it("reads prefixed roots, UTF-16, CDATA and comments", () => {
    const parts = handMadeParts({ sheets: [["Blad1", ""]] });
    parts.set(
      "xl/worksheets/sheet1.xml",
      new Uint8Array(
        Buffer.from(
          '\uFEFF<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="urn:x"><!-- <c> --><x:sheetData><x:row>' +
            '<x:c t="inlineStr"><x:is><x:t><![CDATA[<é €>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
          "utf16le",
        ),
      ),
    );
    assert.deepEqual(sheetOf(zipped(parts)).cells, [["<é €>"]]);
  });

  it("reads the same cells however the text is cut into pieces", () => {
    const long = "é".repeat(70_000);
    check(`<row><c t="inlineStr"><is><t>${long.slice(0, 20_000)}</t></is></c><c t="str"><v>${long}</v></c></row>`, [
      [long.slice(0, 20_000), long.slice(0, 32_767)],
    ]);
  });
});

describe("our own sheets", () => {
  it("come with their key, header row and formulas, shared ones spelled out", () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Som</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">SUM($B2:B$9)+\'A1 x\'!C3&amp;"A1"+LOG10(B2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c><c r="C4" t="str"><f>_xlfn.IFS(A1,"")</f><v></v></c></row>';
    const sheet = sheetOf(oneSheet(rows, ours));
    assert.deepEqual([sheet.key, sheet.headerRow], ["taken", 1]);
    assert.deepEqual(sheet.cells, [
      ["Som"],
      [{ formula: "SUM($B2:B$9)+'A1 x'!C3&\"A1\"+LOG10(B2)", value: 1 }],
      [{ formula: "SUM($B3:B$9)+'A1 x'!C4&\"A1\"+LOG10(B3)", value: 2 }],
      [null, { formula: "SUM($B4:C$9)+'A1 x'!D5&\"A1\"+LOG10(C4)", value: 3 }, { formula: 'IFS(A1,"")', value: null }],
    ]);
  });

  it("are known by their name only, whatever they are called", () => {
    const names =
      "<definedNames><definedName name=\"SH_rondes\">'It''s 1'!$A$4:$H$4</definedName><definedName name=\"SH_weg\">#REF!</definedName>" +
      '<definedName name="SH_half" localSheetId="1">Matches!$A$1</definedName></definedNames>';
    const sheets: HandMade["sheets"] = [
      ["It's 1", ""],
      ["Matches", ""],
      ["__proto__", "<sheetData><row><c><v>1</v></c></row></sheetData>"],
    ];
    const pkg = XlsxPackage.open(handMade({ sheets, afterSheets: names }));
    assert.deepEqual(readOutline(pkg).sheets, [
      { name: "It's 1", key: "rondes", headerRow: 4, rows: 0, columns: 0 },
      { name: "Matches", headerRow: 0, rows: 0, columns: 0 },
      { name: "__proto__", headerRow: 0, rows: 1, columns: 1 },
    ]);
    assert.deepEqual(
      readSheets(pkg, ["__PROTO__", "matches", "niet hier"]).sheets.map((sheet) => sheet.name),
      ["Matches", "__proto__"],
    );
  });

  it("tell what their columns offer", () => {
    const header = ["Wie", "Status", "Oud", "Leeg", "Naam", "Vink"];
    const cells = header.map((title) => `<c t="str"><v>${title}</v></c>`).join("");
    const rules =
      '<dataValidation type="list" sqref="B2:B9 B20" showInputMessage="1" promptTitle="Kies" prompt="Een_x000a_woord"><formula1>"open,bezig ""nu"""</formula1></dataValidation>' +
      "<dataValidation type=\"list\" sqref=\"A2:A1048576\"><formula1>'Lijs''ten'!$B$3:$B$99</formula1></dataValidation>" +
      '<dataValidation type="list" sqref="E2"><formula1>Namen</formula1></dataValidation>' +
      '<dataValidation sqref="A1:F1048576" showInputMessage="1" prompt="Overal"/>' +
      '<dataValidation type="list" sqref="D2"><formula1>INDIRECT("x")</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="C1"><formula1>"alleen de kop"</formula1></dataValidation>';
    const extension =
      '<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lijst!$A:$A</xm:f></x14:formula1>' +
      "<xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const xml = `<sheetData><row>${cells}</row><row r="2"><c r="F2" s="1" t="b"><v>0</v></c></row></sheetData><dataValidations>${rules}</dataValidations>${extension}`;
    const lists =
      '<sheetData><row r="2"><c r="B2" t="str"><v>Personen</v></c></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData>';
    const own = '<sheetData><row r="3"><c r="A3" t="str"><v>Partij</v></c></row></sheetData>';
    const names =
      '<definedNames><definedName name="SH_taken">Blad1!$A$1:$F$1</definedName><definedName name="SH_lijst">Lijst!$A$3</definedName>' +
      "<definedName name=\"Namen\">'Lijs''ten'!$B$3:$B$9</definedName></definedNames>";
    const bag =
      '<FeaturePropertyBags><bag type="Checkbox"/><bag type="XFControls"><bagId k="CellControl">0</bagId></bag>' +
      '<bag type="XFComplement"><bagId k="XFControls">1</bagId></bag><bag type="XFComplements" extRef="XFComplementsMapperExtRef">' +
      '<a k="MappedFeaturePropertyBags"><bagId>2</bagId></a></bag></FeaturePropertyBags>';
    const parts = handMadeParts({
      sheets: [
        ["Blad1", xml],
        ["Lijs'ten", lists],
        ["Lijst", own],
      ],
      afterSheets: names,
      styles: '<cellXfs><xf/><xf><extLst><ext><y:xfComplement i="0"/></ext></extLst></xf></cellXfs>',
      parts: { "xl/featurePropertyBag/featurePropertyBag.xml": bag },
    });
    const links = String(parts.get("xl/_rels/workbook.xml.rels"));
    const bagLink =
      '<Relationship Id="bag" Type="x/FeaturePropertyBag" Target="featurePropertyBag/featurePropertyBag.xml"/></Relationships>';
    parts.set("xl/_rels/workbook.xml.rels", links.replace("</Relationships>", bagLink));
    const hint = { title: "", text: "Overal" };
    assert.deepEqual(sheetOf(zipped(parts)).features, [
      { column: "Wie", choices: { sheet: "Lijs'ten", column: "Personen" }, hint },
      { column: "Status", choices: { values: ["open", 'bezig "nu"'] }, hint: { title: "Kies", text: "Een\nwoord" } },
      { column: "Oud", choices: { sheet: "lijst", column: "Partij" }, hint },
      { column: "Leeg", hint },
      { column: "Naam", choices: { sheet: "Lijs'ten", column: "Personen" }, hint },
      { column: "Vink", checkbox: true, hint },
    ]);
  });
});

describe("reading a workbook", () => {
  it("reads again what was changed meanwhile", () => {
    const pkg = XlsxPackage.open(oneSheet("<row><c><v>1</v></c></row>"));
    assert.equal(readOutline(pkg).sheets[0]?.columns, 1);
    pkg.setText(
      "xl/worksheets/sheet1.xml",
      pkg.text("xl/worksheets/sheet1.xml").replace("</row>", "<c><v>2</v></c></row>"),
    );
    assert.deepEqual(readSheets(pkg, ["blad1"]).sheets[0]?.cells, [[1, 2]]);
  });

  it("lists hidden sheets as such, and chart sheets by name only", () => {
    const parts = handMadeParts({
      sheets: [
        ["Een", ""],
        ["Grafiek", ""],
      ],
    });
    const swap = (part: string, from: string, to: string): void => {
      parts.set(part, String(parts.get(part)).replace(from, to));
    };
    swap(
      "xl/_rels/workbook.xml.rels",
      '/worksheet" Target="worksheets/sheet2',
      '/chartsheet" Target="worksheets/sheet2',
    );
    swap("xl/workbook.xml", 'name="Een"', 'name="Een" state="veryHidden"');
    const snapshot = readSheets(XlsxPackage.open(zipped(parts)), ["een", "grafiek"]);
    assert.deepEqual(snapshot, {
      sheets: [{ name: "Een", headerRow: 0, cells: [], hidden: true }],
      sheetNames: ["Een", "Grafiek"],
    });
  });

  it("needs something to work with", () => {
    assert.throws(
      () => {
        refuseEmpty(readOutline(XlsxPackage.open(oneSheet('<row><c s="1"/></row>'))));
      },
      { code: "empty" },
    );
    refuseEmpty(readOutline(XlsxPackage.open(oneSheet("<row><c><v>0</v></c></row>"))));
  });

  it("tells a formula that was never calculated from one that gives nothing", () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c></row>';
    check(cells, [["#GETTING_DATA", "#GETTING_DATA"]]);
  });
});
