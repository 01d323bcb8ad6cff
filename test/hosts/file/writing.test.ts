import assert from "node:assert/strict";
import { strFromU8 } from "fflate";
import { attentionDesign } from "../../../core/sheets/attention.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { AddSheet, Edit } from "../../../core/workbook/edit.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { FileProblem } from "../../../file-host/xlsx/problem.ts";
import { childOf, childrenOf, parsedXml, type XmlElement } from "../../../file-host/xlsx/xml.ts";
import { addOverview, addRich, richLayout, richTable } from "../../fixtures/edits.ts";
import { filesIn, handMadeFixtures } from "../../fixtures/workbooks.ts";
import { handMade } from "./hand-made.ts";

const empty = newWorkbook([{ name: "Blad1", cells: [["Code"], ["A"]] }]);

async function edited(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const host = XlsxHost.open(bytes);
  await host.apply(edits);
  return host.bytes();
}

function xmlIn(bytes: Uint8Array, part: string): string {
  return strFromU8(filesIn(bytes).get(part) ?? new Uint8Array());
}

/** The XML of a sheet, by its name. */
function sheetXml(bytes: Uint8Array, name: string): string {
  const part = XlsxPackage.open(bytes).sheets.find((sheet) => sheet.name === name)?.part ?? "";
  return xmlIn(bytes, part);
}

function every(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...every(child, local)]);
}

function elements(bytes: Uint8Array, sheet: string, local: string): readonly XmlElement[] {
  return every(parsedXml(sheetXml(bytes, sheet), sheet), local);
}

function tablesIn(bytes: Uint8Array): readonly XmlElement[] {
  const parts = [...filesIn(bytes)].filter(([name]) => name.includes("/tables/table"));
  return parts.map(([name, content]) => parsedXml(strFromU8(content), name));
}

function stylesOf(bytes: Uint8Array): XmlElement {
  return parsedXml(xmlIn(bytes, "xl/styles.xml"), "styles");
}

function cellAt(bytes: Uint8Array, sheet: string, address: string): XmlElement {
  const found = elements(bytes, sheet, "c").find((cell) => cell.attributes["r"] === address);
  assert.ok(found, address);
  return found;
}

function small(key: string, name: string, rows: readonly (readonly Cell[])[]): AddSheet {
  const columns = [{ key: "code", title: "Code", type: "text", width: 10 }] as const;
  const look = { frozenColumns: 0, conditionalFormats: [], print: { orientation: "portrait" }, place: "last" } as const;
  return { kind: "add-sheet", layout: { key, name, lead: [], columns, keyColumns: ["code"], ...look }, rows };
}

describe("a new sheet in a file", () => {
  it("is an Excel table with the words of its header cells, letter for letter", async () => {
    const [table] = tablesIn(await edited(empty, addRich));
    assert.ok(table);
    assert.equal(table.attributes["ref"], "A4:J8");
    assert.equal(childOf(table, "autoFilter")?.attributes["ref"], "A4:J8");
    assert.deepEqual(
      childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) => column.attributes["name"]),
      richLayout.columns.map((column) => column.title),
    );
  });

  it("gives tables numbers and names that no table and no name has", async () => {
    const named =
      '<definedNames><definedName name="tabel_een">Blad1!$A$1</definedName></definedNames><calcPr calcId="1"/>';
    const start = handMade({ sheets: [["Blad1", "<sheetData/>"]], afterSheets: named });
    const tables = tablesIn(await edited(start, small("een", "Een", []), small("twee", "Twee", [])));
    assert.deepEqual(
      tables.map((table) => table.attributes["displayName"]),
      ["Tabel_een_2", "Tabel_twee"],
    );
    assert.equal(new Set(tables.map((table) => table.attributes["id"])).size, 2);
  });

  it("has an empty row in its table where there are no rows, which the first row fills", async () => {
    const without = await edited(empty, small("leeg", "Leeg", []));
    assert.equal(tablesIn(without)[0]?.attributes["ref"], "A1:A2");
    const table = { sheet: "Leeg", headerRow: 1, keyColumns: ["Code"] };
    const one = await edited(without, { kind: "append-rows", table, columns: ["Code"], rows: [{ cells: ["x"] }] });
    assert.equal(tablesIn(one)[0]?.attributes["ref"], "A1:A2");
    const two = await edited(one, { kind: "append-rows", table, columns: ["Code"], rows: [{ cells: ["y"] }] });
    assert.equal(tablesIn(two)[0]?.attributes["ref"], "A1:A3");
  });

  for (const text of ["=1+1", "+31", "-5", "@x", "\t=2", "007", "TRUE", "2026-05-01", " spaties "]) {
    it(`writes ${JSON.stringify(text)} in a column of text as text`, async () => {
      const cell = cellAt(await edited(empty, small("t", "T", [[text]])), "T", "A2");
      assert.equal(cell.attributes["t"], "inlineStr");
      assert.equal(childOf(cell, "f"), undefined);
      assert.equal(childOf(childOf(cell, "is"), "t")?.text, text);
    });
  }

  it("stores dates as the numbers of the workbook's own calendar, and no date as text", async () => {
    const in1904 = handMadeFixtures().find((fixture) => fixture.name === "dates from 1904")?.bytes ?? empty;
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [empty, "46143"],
      [in1904, "44681"],
    ];
    for (const [bytes, serial] of cases) {
      const after = await edited(bytes, addRich);
      assert.equal(childOf(cellAt(after, "Proefronde", "F5"), "v")?.text, serial);
      assert.equal(cellAt(after, "Proefronde", "F7").attributes["t"], "inlineStr");
    }
  });

  it("keeps a formula with its value", async () => {
    const cell = cellAt(await edited(empty, addRich), "Proefronde", "C7");
    assert.equal(childOf(cell, "f")?.text, "SUM(C5:C6)");
    assert.equal(childOf(cell, "v")?.text, "6.19");
  });

  it("says in words of the format what stands out, and never by colour alone", async () => {
    const after = await edited(empty, addRich);
    const formulas = elements(after, "Proefronde", "formula").map((formula) => formula.text);
    assert.deepEqual(formulas, [
      '"bevestigd"',
      "TRUE",
      "AND(ISNUMBER($C5),$C5>4.5)",
      'AND(ISNUMBER($F5),$F5<TODAY(),$I5<>"bevestigd",$I5<>"afgewezen")',
    ]);
    const differentials = childrenOf(childOf(stylesOf(after), "dxfs"), "dxf").length;
    for (const rule of elements(after, "Proefronde", "cfRule")) {
      assert.ok(Number(rule.attributes["dxfId"]) < differentials);
    }
  });

  it("offers dropdowns and hints, words of a sheet that is added later among them", async () => {
    const after = await edited(empty, addOverview, addRich);
    const lists = elements(after, "Overzicht's", "formula1").map((formula) => formula.text);
    assert.deepEqual(lists, ["'Proefronde'!$A$5:$A$8"]);
    const [date, status] = elements(after, "Proefronde", "dataValidation");
    assert.equal(date?.attributes["prompt"], "Vul in als dd-mm-jjjj.");
    assert.equal(childOf(status, "formula1")?.text, '"voorstel,bevestigd,afgewezen"');
  });

  it("keeps a dropdown over the words of another sheet when that sheet gets more of them", async () => {
    const start = await edited(empty, addOverview, addRich);
    const after = await edited(start, {
      kind: "append-rows",
      table: richTable,
      columns: ["Match"],
      rows: [{ cells: ["M-10"] }, { cells: ["M-11"], after: "" }],
    });
    assert.deepEqual(
      elements(after, "Overzicht's", "formula1").map((formula) => formula.text),
      ["'Proefronde'!$A$5:$A$10"],
    );
    assert.equal(childOf(cellAt(after, "Overzicht's", "C2"), "f")?.text, "COUNTA('Proefronde'!$A$5:$A$10)");
  });

  it("stays in sight, prints and links as it should", async () => {
    const after = await edited(empty, addRich);
    const [pane] = elements(after, "Proefronde", "pane");
    assert.deepEqual(
      [pane?.attributes["xSplit"], pane?.attributes["ySplit"], pane?.attributes["state"]],
      ["1", "4", "frozen"],
    );
    const [page] = elements(after, "Proefronde", "pageSetup");
    assert.deepEqual(
      [page?.attributes["paperSize"], page?.attributes["fitToWidth"], page?.attributes["orientation"]],
      ["9", "1", "landscape"],
    );
    const links = elements(after, "Proefronde", "hyperlink").map((one) => [
      one.attributes["ref"],
      one.attributes["location"],
    ]);
    assert.deepEqual(
      links,
      ["B5", "B6", "B8"].map((cell) => [cell, "'Proefronde'!A1"]),
    );
    const names = XlsxPackage.open(after).definedNames;
    assert.deepEqual(names, [
      { name: "SH_proef", text: "'Proefronde'!$A$4:$J$4" },
      { name: "_xlnm.Print_Titles", text: "'Proefronde'!$A:$A,'Proefronde'!$4:$4", localSheet: 1 },
    ]);
  });

  it("keeps numbers and days off the text of the next column", async () => {
    const after = await edited(empty, addRich);
    const formats = childrenOf(childOf(stylesOf(after), "cellXfs"), "xf");
    const aligned = richLayout.columns.map((_, place) => {
      const format = formats[Number(cellAt(after, "Proefronde", cellAddress(5, place + 1)).attributes["s"])];
      return childOf(format, "alignment")?.attributes["horizontal"];
    });
    const centred = Array.from({ length: 6 }, () => "center");
    assert.deepEqual(aligned, [undefined, undefined, ...centred, undefined, undefined]);
  });

  it("prints points for attention with what to do about them on one page across", async () => {
    for (const language of ["nl", "en"] as const) {
      const layout = laidOut(attentionDesign, language);
      const [page] = elements(await edited(empty, { kind: "add-sheet", layout, rows: [] }), layout.name, "pageSetup");
      assert.equal(page?.attributes["fitToWidth"], "1");
    }
  });

  it("prints no more rows than its layout says", async () => {
    const first: AddSheet = { ...addRich, layout: { ...richLayout, print: { orientation: "landscape", rows: 2 } } };
    const enough: AddSheet = { ...addRich, layout: { ...richLayout, print: { orientation: "landscape", rows: 500 } } };
    const areas = async (edit: AddSheet): Promise<readonly string[]> =>
      XlsxPackage.open(await edited(empty, edit))
        .definedNames.filter(({ name }) => name === "_xlnm.Print_Area")
        .map(({ text }) => text);
    assert.deepEqual(await areas(first), ["'Proefronde'!$A$1:$J$6"]);
    assert.deepEqual(await areas(enough), []);
  });

  it("prints no more columns than its layout says, and every row that is added later", async () => {
    const print = { orientation: "landscape", columns: 3 } as const;
    const after = await edited(empty, { ...addRich, layout: { ...richLayout, print } });
    const area = XlsxPackage.open(after).definedNames.find(({ name }) => name === "_xlnm.Print_Area");
    assert.equal(area?.text, "'Proefronde'!$A:$C");
  });

  it("prints what a group needs of its checklist on one page across", async () => {
    for (const language of ["nl", "en"] as const) {
      const layout = laidOut(matchTasksDesign("M-07"), language);
      const after = await edited(empty, { kind: "add-sheet", layout, rows: [] });
      assert.equal(elements(after, layout.name, "pageSetup")[0]?.attributes["fitToWidth"], "1");
      const last = layout.columns[(layout.print.columns ?? 0) - 1];
      assert.equal(last?.key, "note");
    }
  });

  it("has native checkboxes by one shared property of the workbook", async () => {
    const second: AddSheet = { ...addRich, layout: { ...richLayout, key: "nog_een", name: "Nog een" } };
    const after = await edited(empty, addRich, second);
    const bags = [...filesIn(after).keys()].filter((name) => name.includes("featurePropertyBag"));
    assert.equal(bags.length, 1);
    const root = parsedXml(xmlIn(after, bags[0] ?? ""), "bag");
    assert.deepEqual(
      childrenOf(root, "bag").map((bag) => bag.attributes["type"]),
      ["Checkbox", "XFControls", "XFComplement", "XFComplements"],
    );
    const format = Number(cellAt(after, "Nog een", "H5").attributes["s"]);
    const xf = childrenOf(childOf(stylesOf(after), "cellXfs"), "xf")[format];
    assert.ok(xf !== undefined && every(xf, "xfComplement").length === 1);
  });

  it("adds to the checkboxes that a newer Excel has put in the workbook already", async () => {
    const bag =
      '<FeaturePropertyBags xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag">' +
      '<bag type="Other"/><bag type="XFComplement"><bagId k="XFControls">0</bagId></bag>' +
      '<bag type="XFComplements" extRef="XFComplementsMapperExtRef"><a k="MappedFeaturePropertyBags"><bagId>1</bagId></a></bag>' +
      "</FeaturePropertyBags>";
    const file = XlsxPackage.open(empty);
    file.addPart(
      "xl/featurePropertyBag/featurePropertyBag.xml",
      bag,
      "application/vnd.ms-excel.featurepropertybag+xml",
    );
    file.addRelationship(
      "xl/workbook.xml",
      "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag",
      "xl/featurePropertyBag/featurePropertyBag.xml",
    );
    const after = await edited(file.save(), addRich);
    const root = parsedXml(xmlIn(after, "xl/featurePropertyBag/featurePropertyBag.xml"), "bag");
    assert.equal(childrenOf(root, "bag").length, 6);
    assert.deepEqual(
      every(root, "a").flatMap((list) => list.children.map((link) => link.text)),
      ["1", "5"],
    );
    const read = await XlsxHost.open(after).read(["Proefronde"]);
    assert.ok(read.sheets[0]?.features?.some((feature) => feature.checkbox === true));
  });
});

describe("looks in a file", () => {
  it("are used again by the next sheet", async () => {
    const one = await edited(empty, addRich);
    const two = await edited(one, { ...addRich, layout: { ...richLayout, key: "nog_een", name: "Nog een" } });
    assert.equal(xmlIn(two, "xl/styles.xml"), xmlIn(one, "xl/styles.xml"));
  });

  it("are counted right", async () => {
    for (const { name, bytes } of handMadeFixtures()) {
      const after = await edited(bytes, addRich);
      if (!filesIn(after).has("xl/styles.xml")) continue;
      for (const collection of stylesOf(after).children) {
        const count = collection.attributes["count"];
        if (count !== undefined)
          assert.equal(Number(count), collection.children.length, `${name}: ${collection.local}`);
      }
    }
  });

  it("never land where a cell of the coordinator points past the end", async () => {
    const bytes = handMadeFixtures().find((fixture) => fixture.name.includes("past their end"))?.bytes;
    assert.ok(bytes);
    const styles = stylesOf(await edited(bytes, addRich));
    const entry = (collection: string, index: number): string => {
      const found = childOf(styles, collection)?.children[index];
      return JSON.stringify(found?.children.map((child) => [child.local, child.attributes]));
    };
    assert.equal(entry("fonts", 4), entry("fonts", 0));
    assert.equal(entry("fills", 6), entry("fills", 0));
    assert.equal(childOf(styles, "cellXfs")?.children[5]?.attributes["fontId"], "0");
  });
});

describe("edits to a file", () => {
  it("are all done or none, and leave the very bytes when one cannot be", async () => {
    const host = XlsxHost.open(empty);
    const before = host.bytes();
    const wrong: Edit = { kind: "set-cells", table: { ...richTable, sheet: "Weg" }, changes: [] };
    await assert.rejects(host.apply([addRich, wrong]), WorkbookProblem);
    assert.equal(host.bytes(), before);
  });

  it("are refused where nobody may add a sheet", async () => {
    const locked = handMade({
      sheets: [["Blad1", "<sheetData/>"]],
      beforeSheets: '<workbookProtection lockStructure="1"/>',
    });
    const host = XlsxHost.open(locked);
    await assert.rejects(
      host.apply([addRich]),
      (problem) => problem instanceof FileProblem && problem.code === "structure-locked",
    );
    assert.equal(host.bytes(), locked);
  });

  it("leave out a warning before typing, which files do not have", async () => {
    const host = XlsxHost.open(await edited(empty, addRich));
    const before = host.bytes();
    await host.apply([{ kind: "warning", table: richTable, before: false, after: true }]);
    assert.equal(host.bytes(), before);
  });

  it("keep the tab that was in sight in sight", async () => {
    const two = newWorkbook([
      { name: "Een", cells: [["a"]] },
      { name: "Twee", cells: [["b"]] },
    ]);
    const after = await edited(two, addOverview, addRich);
    assert.match(xmlIn(after, "xl/workbook.xml"), /<workbookView activeTab="1"\/>/u);
  });
});

describe("a new workbook", () => {
  it("holds the cells it was made from, text as text", async () => {
    const cells = [["Naam", "=1+1"], ["007", null, "x"], [], [" a "]];
    const host = XlsxHost.fromSheet({ name: "lijst[1]", cells });
    const { sheets } = await host.read(["lijst 1"]);
    assert.deepEqual(sheets, [{ name: "lijst 1", headerRow: 0, cells }]);
  });

  it("is the same bytes for the same cells", () => {
    const sheet = { name: "A", cells: [["x", 1, true]] };
    assert.deepEqual(XlsxHost.fromSheet(sheet).bytes(), XlsxHost.fromSheet(sheet).bytes());
  });
});
