import assert from "node:assert/strict";
import fc from "fast-check";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { relativeTarget, resolvedTarget } from "../../../file-host/xlsx/relationships.ts";
import { readZip, unpacked } from "../../../file-host/xlsx/zip.ts";
import { handMade, handMadeParts, oneSheet, zipped } from "./hand-made.ts";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const three = handMade({
  sheets: [
    ["Een", "<sheetData/>"],
    ["Twee", "<sheetData/>"],
    ["Drie", "<sheetData/>"],
  ],
  beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="Lokaal" localSheetId="1">Twee!$A$1</definedName></definedNames><calcPr calcId="1"/>',
});

/** Packed bytes per part: what "untouched" means. */
function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(entry.packed).toString("base64")]));
}

/** Parts of which the packed bytes differ between two files. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const old = packedParts(before);
  const now = packedParts(after);
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}

function withAddedSheet(bytes: Uint8Array, name: string, index?: number): Uint8Array {
  const pkg = XlsxPackage.open(bytes);
  const part = pkg.freePart(`${pkg.folder}worksheets/sheet`, ".xml");
  pkg.addPart(part, `<worksheet xmlns="${pkg.mainNamespace}"><sheetData/></worksheet>`, sheetType);
  pkg.addSheet(name, part, index);
  return pkg.save();
}

/** True when `longer` is `shorter` with text put in, and nothing taken out. */
function onlyInserts(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (at < shorter.length && shorter[at] === character) at += 1;
  return at === shorter.length;
}

describe("a workbook as parts", () => {
  it("gives back the very bytes when nothing changed", () => {
    assert.equal(XlsxPackage.open(three).save(), three);
  });

  it("changes only the parts that list sheets when one is added", () => {
    const after = withAddedSheet(three, "Nieuw");
    assert.deepEqual(differing(three, after), [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    const opened = XlsxPackage.open(after);
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]) {
      assert.ok(onlyInserts(XlsxPackage.open(three).text(part), opened.text(part)), part);
    }
    assert.deepEqual(
      opened.sheets.map((sheet) => sheet.name),
      ["Een", "Twee", "Drie", "Nieuw"],
    );
    assert.equal(opened.contentType("xl/worksheets/sheet4.xml"), sheetType);
  });

  it("moves local names and the active tab along with a sheet put first, and back when it goes", () => {
    const after = withAddedSheet(three, "Voorop", 0);
    const opened = XlsxPackage.open(after);
    assert.equal(opened.sheets[0]?.name, "Voorop");
    assert.deepEqual(opened.definedNames, [{ name: "Lokaal", text: "Twee!$A$1", localSheet: 2 }]);
    assert.match(opened.text("xl/workbook.xml"), /activeTab="2"/);
    opened.removeSheet("voorop");
    assert.equal(opened.text("xl/workbook.xml"), XlsxPackage.open(three).text("xl/workbook.xml"));
    assert.deepEqual(differing(three, opened.save()), []);
  });

  it("takes out, with a sheet, the parts that only it used, and keeps shared ones", () => {
    const link = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${link("a", "table", "../tables/table1.xml")}${link("b", "image", "/xl/media/i.png")}</Relationships>`,
      "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships>${link("a", "image", "..\\media\\i.png")}</Relationships>`,
      "xl/tables/table1.xml": "<table/>",
      "xl/media/i.png": new Uint8Array([1, 2, 3]),
    };
    const pkg = XlsxPackage.open(
      handMade({
        sheets: [
          ["Een", ""],
          ["Twee", ""],
        ],
        parts,
      }),
    );
    pkg.removeSheet("Een");
    assert.equal(pkg.has("xl/tables/table1.xml"), false);
    assert.equal(pkg.has("xl/worksheets/_rels/sheet1.xml.rels"), false);
    assert.equal(pkg.has("xl/media/i.png"), true);
    assert.deepEqual(
      XlsxPackage.open(pkg.save()).sheets.map((sheet) => sheet.part),
      ["xl/worksheets/sheet2.xml"],
    );
  });

  it("puts defined names where the schema wants them, and takes the list away with the last", () => {
    const bytes = oneSheet("", { afterSheets: '<externalReferences/><calcPr calcId="1"/>' });
    const pkg = XlsxPackage.open(bytes);
    const before = pkg.text("xl/workbook.xml");
    pkg.setDefinedName("SH_test", "'A & B'!$A$1");
    assert.match(pkg.text("xl/workbook.xml"), /<externalReferences\/><definedNames>.*<\/definedNames><calcPr/);
    assert.deepEqual(pkg.definedNames, [{ name: "SH_test", text: "'A & B'!$A$1" }]);
    pkg.setDefinedName("sh_TEST", "Blad1!$B$2");
    assert.deepEqual(pkg.definedNames, [{ name: "SH_test", text: "Blad1!$B$2" }]);
    pkg.removeDefinedName("SH_test");
    assert.equal(pkg.text("xl/workbook.xml"), before);
    assert.deepEqual(differing(bytes, pkg.save()), []);
  });

  it("keeps the prefix of the root in what it adds", () => {
    const parts = handMadeParts({ sheets: [["Een", ""]] });
    const text = parts.get("xl/workbook.xml");
    assert.ok(typeof text === "string");
    const prefixed = text.replace(/<(\/?)(workbook|sheets?)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
    parts.set("xl/workbook.xml", prefixed.replace(/ xmlns:r="[^"]*"/, "").replace("r:id", 'xmlns:q="urn:q" q:id'));
    const pkg = XlsxPackage.open(withAddedSheet(zipped(parts), "Twee"));
    pkg.setDefinedName("N", "Een!$A$1");
    assert.match(
      pkg.text("xl/workbook.xml"),
      /<x:sheet xmlns:r="[^"]*" name="Twee" sheetId="2" r:id="rId902"\/><\/x:sheets>/,
    );
    assert.match(pkg.text("xl/workbook.xml"), /<x:definedNames><x:definedName name="N">/);
    assert.deepEqual(
      pkg.sheets.map((sheet) => sheet.kind),
      ["worksheet", "worksheet"],
    );
  });

  it("finds the workbook anywhere, by absolute targets, backslashes and other capitals", () => {
    const parts = new Map<string, string | Uint8Array>();
    for (const [name, content] of handMadeParts({ sheets: [["Een", "<sheetData/>"]] })) {
      const moved =
        typeof content === "string" ? content.replaceAll(/\/?xl\/workbook.xml/g, "/boek/Workbook.xml") : content;
      const fixed =
        typeof moved === "string" ? moved.replaceAll("worksheets/sheet1.xml", "\\boek\\worksheets\\SHEET1.xml") : moved;
      parts.set(name.replace("xl/", "boek\\"), fixed);
    }
    const pkg = XlsxPackage.open(zipped(parts));
    assert.equal(pkg.workbookPart, "boek/workbook.xml");
    assert.deepEqual(
      pkg.sheets.map((sheet) => [sheet.part, sheet.kind]),
      [["boek/worksheets/sheet1.xml", "worksheet"]],
    );
    assert.equal(pkg.freePart("boek/worksheets/sheet", ".xml"), "boek/worksheets/sheet2.xml");
  });

  it("counts sheets without a part and chart sheets, and reads a locked structure and dates from 1904", () => {
    const parts = handMadeParts({
      sheets: [
        ["Een", ""],
        ["Grafiek", ""],
        ["Los", ""],
      ],
      beforeSheets: '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>',
    });
    const edit = (name: string, from: string, to: string): void => {
      parts.set(name, String(parts.get(name)).replace(from, to));
    };
    edit("xl/workbook.xml", ' r:id="rId3"', "");
    edit(
      "xl/_rels/workbook.xml.rels",
      '/worksheet" Target="worksheets/sheet2',
      '/chartsheet" Target="worksheets/sheet2',
    );
    const pkg = XlsxPackage.open(zipped(parts));
    assert.deepEqual(
      pkg.sheets.map((sheet) => sheet.kind),
      ["worksheet", "chartsheet", "other"],
    );
    assert.deepEqual([pkg.date1904, pkg.structureLocked, pkg.strict], [true, true, false]);
    assert.throws(() => pkg.addSheet("Nieuw", "x"), { code: "structure-locked" });
  });

  it("writes UTF-16 parts back as UTF-16", () => {
    const parts = handMadeParts({ sheets: [["Eén €", ""]] });
    const text = `\uFEFF${String(parts.get("xl/workbook.xml")).replace("UTF-8", "UTF-16")}`;
    parts.set("xl/workbook.xml", new Uint8Array(Buffer.from(text, "utf16le")));
    const pkg = XlsxPackage.open(zipped(parts));
    pkg.renameSheet("eén €", "Twee ☐");
    const after = XlsxPackage.open(pkg.save());
    assert.deepEqual([...after.bytes("xl/workbook.xml").subarray(0, 4)], [0xff, 0xfe, 0x3c, 0]);
    assert.equal(after.sheets[0]?.name, "Twee ☐");
  });

  it("refuses to write when a part that nobody read is damaged", () => {
    const bytes = oneSheet("", { parts: { "xl/media/i.bin": new Uint8Array(64).fill(7) } });
    const entry = readZip(bytes).find((one) => one.name === "xl/media/i.bin");
    assert.ok(entry !== undefined);
    bytes[entry.packed.byteOffset + 1] = (bytes[entry.packed.byteOffset + 1] ?? 0) ^ 0x40;
    assert.throws(() => withAddedSheet(bytes, "Nieuw"), { code: "damaged" });
  });

  it("keeps what it holds under any series of parts added and taken out", () => {
    const names = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "__proto__", "constructor"), fc.string()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(names, (steps) => {
        const pkg = XlsxPackage.open(three);
        const expected = new Map<string, string>();
        for (const [name, content] of steps) {
          const part = `xl/${name}.xml`;
          if (expected.delete(part)) pkg.removePart(part);
          else {
            pkg.addPart(part, content, "text/xml");
            expected.set(part, content);
          }
        }
        const saved = readZip(pkg.save());
        for (const [part, content] of expected) {
          const entry = saved.find((one) => one.name === part);
          assert.ok(entry !== undefined);
          assert.equal(Buffer.from(unpacked(entry)).toString("utf8"), content);
        }
        assert.equal(saved.length, readZip(three).length + expected.size);
      }),
    );
  });
});

describe("targets of relationships", () => {
  it("lead from part to part and back", () => {
    const folder = fc.array(fc.constantFrom("xl", "sheets", "a b", "é"), { maxLength: 3 });
    const part = fc.tuple(folder, fc.constantFrom("x.xml", "y.xml")).map(([steps, name]) => [...steps, name].join("/"));
    fc.assert(
      fc.property(part, part, (from, to) => {
        assert.equal(resolvedTarget(from, relativeTarget(from, to)), to);
      }),
    );
  });
});
