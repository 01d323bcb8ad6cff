import assert from "node:assert/strict";
import { strFromU8, strToU8 } from "fflate";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Cell } from "../../../core/workbook/cell.ts";
import type { AddSheet, Edit, TableAddress } from "../../../core/workbook/edit.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { afterMoves, withoutSheet } from "../../../file-host/xlsx/formula-moves.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import type { RowMoves } from "../../../file-host/xlsx/row-moves.ts";
import { parsedXml, type XmlElement } from "../../../file-host/xlsx/xml.ts";
import { filesIn } from "../../fixtures/workbooks.ts";
import { handMade, zipped } from "./hand-made.ts";

const table: TableAddress = { sheet: "Taken", headerRow: 1, keyColumns: ["Code"] };

const tasks: AddSheet = {
  kind: "add-sheet",
  layout: {
    key: "taken",
    name: "Taken",
    lead: [],
    columns: [
      { key: "code", title: "Code", type: "text", width: 8 },
      { key: "sheet", title: "Blad", type: "sheet-link", width: 12 },
      { key: "due", title: "Klaar voor", type: "date", width: 12, hint: { title: "Datum", text: "dd-mm-jjjj" } },
      { key: "status", title: "Status", type: "text", width: 12, choices: { values: ["open", "klaar"] } },
      { key: "count", title: "Aantal", type: "integer", width: 8 },
      { key: "note", title: "Opmerking", type: "text", width: 10, wrap: true },
    ],
    keyColumns: ["code"],
    frozenColumns: 1,
    conditionalFormats: [
      { when: "overdue", column: "Klaar voor", status: "Status", finished: ["klaar"], emphasis: "bad" },
    ],
    print: { orientation: "landscape" },
    place: "last",
  },
  rows: [
    ["T1", "Blad1", "2026-01-01", "open", 1, null],
    ["T2", "Blad1", "2026-02-02", "klaar", 2, null],
    ["T3", "Blad1", "2026-03-03", "open", { formula: "E2+E3", value: 3 }, null],
    ["T4", "Blad1", null, "open", { formula: "SUM(E2:E4)", value: 6 }, null],
  ],
};

async function everything(host: XlsxHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map((sheet) => sheet.name));
}

async function edited(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const host = XlsxHost.open(bytes);
  await host.apply(edits);
  return host.bytes();
}

/** The file with a part made otherwise, as another program or a person would have it. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = filesIn(bytes);
  files.set(part, strToU8(change(strFromU8(files.get(part) ?? new Uint8Array()))));
  return zipped(files);
}

function xmlIn(bytes: Uint8Array, part: string): string {
  return strFromU8(filesIn(bytes).get(part) ?? new Uint8Array());
}

function every(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...every(child, local)]);
}

function attributesOf(bytes: Uint8Array, part: string, local: string, name: string): readonly string[] {
  return every(parsedXml(xmlIn(bytes, part), part), local).map((one) => one.attributes[name] ?? "");
}

const sheetPart = "xl/worksheets/sheet2.xml";
const start = (): Promise<Uint8Array> => edited(newWorkbook([{ name: "Blad1", cells: [["Code"], ["A"]] }]), tasks);

function removal(...codes: readonly string[]): Edit {
  const columns = tasks.layout.columns.map((column) => column.title);
  const rows = tasks.rows.filter((row) => codes.includes(textOf(row[0])));
  return { kind: "remove-rows", table, columns, rows: rows.map((cells) => ({ cells })) };
}

function addition(code: string, after?: string, cells: readonly Cell[] = []): Edit {
  const row = { cells: [code, ...cells], ...(after === undefined ? {} : { after }) };
  return { kind: "append-rows", table, columns: ["Code", "Klaar voor", "Blad"], rows: [row] };
}

/** What else stands on the sheet, by people and programs: merged cells, a comment with its box, a name, a filter. */
async function lived(): Promise<Uint8Array> {
  const bytes = changed(await start(), sheetPart, (xml) =>
    xml
      .replace("<dataValidations", '<mergeCells count="1"><mergeCell ref="H4:I4"/></mergeCells><dataValidations')
      .replace("<tableParts", '<legacyDrawing r:id="rId9"/><tableParts'),
  );
  const file = XlsxPackage.open(bytes);
  const comments =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>P</author></authors>' +
    '<commentList><comment ref="A3" authorId="0"><text><t>bij T2</t></text></comment>' +
    '<comment ref="A5" authorId="0"><text><t>bij T4</t></text></comment></commentList></comments>';
  const box = (row: number): string =>
    `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 2, 3, 15, ${row + 4}, 4</x:Anchor>` +
    `<x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
  file.addPart(
    "xl/comments1.xml",
    comments,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  );
  const boxes = `<xml xmlns:v="urn:v" xmlns:x="urn:x">${box(2)}${box(4)}</xml>`;
  file.addPart("xl/drawings/vmlDrawing1.vml", boxes, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  file.addRelationship(sheetPart, "comments", "xl/comments1.xml");
  file.addRelationship(sheetPart, "vmlDrawing", "xl/drawings/vmlDrawing1.vml");
  file.setDefinedName("Mijn_cel", "Taken!$C$5");
  return file.save();
}

describe("rows of our own sheets that come and go", () => {
  it("take everything along that stands on the rows below", async () => {
    const after = await edited(await lived(), removal("T2"));
    assert.deepEqual(attributesOf(after, sheetPart, "hyperlink", "ref"), ["B2", "B3", "B4"]);
    assert.deepEqual(attributesOf(after, sheetPart, "mergeCell", "ref"), ["H3:I3"]);
    assert.deepEqual(attributesOf(after, sheetPart, "dataValidation", "sqref"), ["C2:C4", "D2:D4"]);
    assert.deepEqual(attributesOf(after, sheetPart, "conditionalFormatting", "sqref"), ["C2:C4"]);
    assert.deepEqual(attributesOf(after, "xl/comments1.xml", "comment", "ref"), ["A4"]);
    assert.equal(parsedXml(xmlIn(after, "xl/tables/table1.xml"), "table").attributes["ref"], "A1:F4");
    const boxes = xmlIn(after, "xl/drawings/vmlDrawing1.vml");
    assert.match(boxes, /<x:Anchor>1, 15, 3, 2, 3, 15, 7, 4<\/x:Anchor><x:Row>3<\/x:Row>/u);
    assert.doesNotMatch(boxes, /id="s2"/u);
    assert.equal(XlsxPackage.open(after).definedNames.find((name) => name.name === "Mijn_cel")?.text, "Taken!$C$4");
  });

  it("keep formulas on the cells they were about", async () => {
    const after = await everything(XlsxHost.open(await edited(await start(), removal("T1"))));
    const cells = after.sheets.find((sheet) => sheet.key === "taken")?.cells ?? [];
    assert.deepEqual(cells[2]?.[4], { formula: "#REF!+E2", value: 3 });
    assert.deepEqual(cells[3]?.[4], { formula: "SUM(E2:E3)", value: 6 });
  });

  it("keep formulas that other programs spell only once for a whole column", async () => {
    const shared = changed(await start(), sheetPart, (xml) =>
      xml
        .replace("<f>E2+E3</f>", '<f t="shared" ref="E4:E5" si="0">E2*2</f>')
        .replace("<f>SUM(E2:E4)</f>", '<f t="shared" si="0"/>'),
    );
    const after = await everything(XlsxHost.open(await edited(shared, addition("T9", "T1"))));
    const cells = after.sheets.find((sheet) => sheet.key === "taken")?.cells ?? [];
    assert.deepEqual(cells[4]?.[4], { formula: "E2*2", value: 3 });
    assert.deepEqual(cells[5]?.[4], { formula: "E4*2", value: 6 });
  });

  it("look like the rows around them, with dropdown, date and link", async () => {
    for (const after of [undefined, "", "T2"]) {
      const bytes = await edited(await start(), addition("T9", after, ["2026-09-09", "Blad1"]));
      const row = after === undefined ? 6 : after === "" ? 2 : 4;
      const cells = every(parsedXml(xmlIn(bytes, sheetPart), sheetPart), "c");
      const styleOf = (address: string): string | undefined =>
        cells.find((cell) => cell.attributes["r"] === address)?.attributes["s"];
      const other = row === 2 ? 3 : 2;
      for (const column of ["A", "B", "C", "D", "F"]) {
        assert.equal(styleOf(`${column}${row}`), styleOf(`${column}${other}`), column);
      }
      assert.deepEqual(attributesOf(bytes, sheetPart, "dataValidation", "sqref"), ["C2:C6", "D2:D6"]);
      assert.deepEqual(attributesOf(bytes, sheetPart, "conditionalFormatting", "sqref"), ["C2:C6"]);
      assert.ok(attributesOf(bytes, sheetPart, "hyperlink", "ref").includes(`B${row}`));
      assert.equal(parsedXml(xmlIn(bytes, "xl/tables/table1.xml"), "table").attributes["ref"], "A1:F6");
    }
  });

  it("grow with a long text, unless a person chose their height", async () => {
    const change = (row: string): Edit => ({
      kind: "set-cells",
      table,
      changes: [{ row, column: "Opmerking", before: null, after: "veel woorden in een smalle kolom" }],
    });
    const chosen = changed(await start(), sheetPart, (xml) =>
      xml.replace('<row r="3"', '<row r="3" ht="20" customHeight="1"'),
    );
    const after = await edited(chosen, change("T1"), change("T2"));
    const heights = every(parsedXml(xmlIn(after, sheetPart), sheetPart), "row").map((row) => row.attributes["ht"]);
    assert.deepEqual(heights.slice(1, 4), ["60", "20", undefined]);
  });
});

describe("dropdowns as a newer Excel saves them", () => {
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lijst!$A$2:$A$4</xm:f></x14:formula1>' +
    "<xm:sqref>E2:F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
  const saved = async (): Promise<Uint8Array> =>
    changed(await start(), sheetPart, (xml) => xml.replace("</worksheet>", `${extension}</worksheet>`));

  it("move along with their rows", async () => {
    const after = await edited(await saved(), removal("T2"));
    assert.match(xmlIn(after, sheetPart), /<xm:sqref>E2:F4<\/xm:sqref>/u);
  });

  it("make way for another one in one column and stay in the other", async () => {
    const words = { values: ["ja", "nee"] };
    const lists: AddSheet = {
      ...tasks,
      layout: {
        ...tasks.layout,
        key: "lijst",
        name: "Lijst",
        columns: tasks.layout.columns.slice(0, 1),
        conditionalFormats: [],
      },
      rows: [["x"], ["y"], ["z"]],
    };
    const before = { sheet: "lijst", column: "Code" };
    const withLists = await edited(await saved(), lists);
    const host = XlsxHost.open(withLists);
    const edit: Edit = { kind: "choices", table, column: "Aantal", before, after: words };
    const expected = applied(await everything(host), [edit]);
    await host.apply([edit]);
    assert.deepEqual(await everything(host), expected);
    assert.match(xmlIn(host.bytes(), sheetPart), /<xm:sqref>F2:F5<\/xm:sqref>/u);
  });
});

describe("a day in a cell that a program gave the format of moments", () => {
  it("is a day, and no text, in the cell itself and in a row below it", async () => {
    const count = Number(/<cellXfs count="(\d+)"/u.exec(xmlIn(await start(), "xl/styles.xml"))?.[1]);
    const styled = changed(await start(), "xl/styles.xml", (xml) =>
      xml
        .replace(/<cellXfs count="\d+"/u, `<cellXfs count="${count + 1}"`)
        .replace("</cellXfs>", '<xf numFmtId="22"/></cellXfs>'),
    );
    const typed = changed(styled, sheetPart, (xml) =>
      xml.replace(/<c r="C5"[^>]*\/>/u, `<c r="C5" s="${count}"><v>46000.5</v></c>`),
    );
    const due = { row: "T4", column: "Klaar voor", before: "2025-12-09T12:00", after: "2026-05-04" };
    const after = await edited(
      typed,
      { kind: "set-cells", table, changes: [due] },
      addition("T5", undefined, ["2026-05-05", "Blad1"]),
    );
    assert.match(xmlIn(after, sheetPart), /<c r="C5" s="\d+"><v>46146<\/v>/u);
    assert.match(xmlIn(after, sheetPart), /<c r="C6" s="\d+"><v>46147<\/v>/u);
    const [sheet] = (await XlsxHost.open(after).read(["Taken"])).sheets;
    assert.deepEqual([sheet?.cells[4]?.[2], sheet?.cells[5]?.[2]], ["2026-05-04", "2026-05-05"]);
  });
});

describe("a column that is added to a coordinator's sheet", () => {
  const cells =
    '<dimension ref="A1:B3"/><cols><col min="1" max="5" width="9"/></cols><sheetData><row r="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>Code</t></is></c>' +
    '<c r="B1" s="1" t="inlineStr"><is><t>Naam</t></is></c></row>\n<row r="2" spans="1:2"><c r="A2" t="inlineStr"><is><t>H-1</t></is></c>' +
    '<c r="B2" s="2"><v>5</v></c></row>\n<row r="3"><c r="A3" t="inlineStr"><is><t>H-2</t></is></c></row></sheetData>' +
    '<autoFilter ref="A1:B3"/>';
  const styles =
    '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="3"><xf/><xf fontId="1"/><xf numFmtId="2" fontId="1"/></cellXfs>';
  const filter =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Lijst!$A$1:$B$3</definedName></definedNames>';
  const bytes = handMade({ sheets: [["Lijst", cells]], styles, afterSheets: filter });
  const part = "xl/worksheets/sheet1.xml";
  const own: TableAddress = { sheet: "Lijst", headerRow: 1, keyColumns: ["Code"] };
  const values = [{ row: "H-1", value: "2026-05-01" }];
  const add: Edit = { kind: "add-column", table: own, title: "Code 2", type: "date", width: 14, values };

  it("looks like its neighbour, is sorted with the rest, and leaves other rows as they were", async () => {
    const xml = xmlIn(await edited(bytes, add), part);
    assert.match(xml, /<c r="C1" s="1" t="inlineStr">/u);
    assert.match(xml, /<c r="C2" s="3"><v>46143<\/v><\/c>/u);
    assert.match(xml, /<row r="3"><c r="A3" t="inlineStr"><is><t>H-2<\/t><\/is><\/c><\/row>/u);
    assert.match(xml, /<autoFilter ref="A1:C3"\/>/u);
    assert.match(xml, /<dimension ref="A1:C3"\/>/u);
    assert.match(
      xml,
      /<col min="1" max="2" width="9"\/><col [^>]*min="3" max="3"\/><col min="4" max="5" width="9"\/>/u,
    );
    const after = await edited(bytes, add);
    assert.equal(XlsxPackage.open(after).definedNames[0]?.text, "'Lijst'!$A$1:$C$3");
  });

  it("goes without a trace in the cells when it is taken back", async () => {
    const after = await edited(bytes, add, { ...add, kind: "remove-column" });
    const sheet = (xml: string): string => xml.slice(xml.indexOf("<sheetData"), xml.indexOf("</worksheet>"));
    assert.equal(
      sheet(xmlIn(after, part)).replace(/ spans="1:2"/gu, ""),
      sheet(xmlIn(bytes, part)).replace(/ spans="1:2"/gu, ""),
    );
  });
});

describe("references in formulas", () => {
  const moves: RowMoves = {
    sheet: "Taken",
    moves: [
      { kind: "delete", row: 3 },
      { kind: "insert", row: 10 },
    ],
    firstRow: 2,
    lastRow: 20,
    emptied: false,
  };
  const cases: readonly (readonly [formula: string, expected: string])[] = [
    ["A5+$B$5", "A4+$B$4"],
    ["A3", "#REF!"],
    ["SUM(A2:A5)", "SUM(A2:A4)"],
    ["SUM(A3:A4)", "SUM(A3:A3)"],
    ["Taken!A12+Anders!A12", "Taken!A12+Anders!A12"],
    ["Taken!A10+'Taken'!A10", "Taken!A9+'Taken'!A9"],
    ["'Ta''ken'!A10", "'Ta''ken'!A10"],
    ['IF(A5="A5",1,2)', 'IF(A4="A5",1,2)'],
    ["LOG10(A5)+TAX2026+Tabel[Kol5]", "LOG10(A4)+TAX2026+Tabel[Kol5]"],
    ["COUNTIF(A:A,5)+SUM(5:6)", "COUNTIF(A:A,5)+SUM(4:5)"],
    ["[1]Taken!A5", "[1]Taken!A5"],
    ["_xlfn.CONCAT(A5)", "_xlfn.CONCAT(A4)"],
  ];
  for (const [formula, expected] of cases) {
    it(`follow their rows: ${formula}`, () => {
      assert.equal(afterMoves(formula, "Taken", moves), expected);
    });
  }

  it("say that a sheet is gone", () => {
    assert.equal(withoutSheet("Taken!$A$1+Anders!B2+'taken'!C3:D4", "Taken"), "#REF!+Anders!B2+#REF!");
  });
});

describe("a sheet that is taken out", () => {
  it("takes its parts and names along, and leaves other names on the right sheets", async () => {
    const begun = await edited(await lived(), {
      kind: "chart",
      table,
      id: "c",
      before: null,
      after: { id: "c", kind: "line", title: "Aantal", categories: "Code", series: ["Aantal"] },
    });
    const last: AddSheet = { ...tasks, layout: { ...tasks.layout, key: "laatste", name: "Laatste" } };
    const host = XlsxHost.open(await edited(begun, last));
    const [sheet] = (await host.read(["Taken"])).sheets;
    assert.ok(sheet?.charts?.length === 1);
    await host.apply([{ kind: "chart", table, id: "c", before: sheet.charts[0] ?? null, after: null }]);
    await host.apply([{ kind: "remove-sheet", layout: tasks.layout, rows: tasks.rows }]);
    const file = XlsxPackage.open(host.bytes());
    assert.deepEqual(
      file.sheets.map((one) => one.name),
      ["Blad1", "Laatste"],
    );
    assert.deepEqual(
      file.partNames().filter((name) => /comments|vml|drawing|chart|table1\.xml/u.test(name)),
      [],
    );
    assert.deepEqual(file.definedNames, [
      { name: "Mijn_cel", text: "#REF!" },
      { name: "SH_laatste", text: "'Laatste'!$A$1:$F$1" },
      { name: "_xlnm.Print_Titles", text: "'Laatste'!$A:$A,'Laatste'!$1:$1", localSheet: 1 },
    ]);
  });
});
