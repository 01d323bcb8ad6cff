import assert from "node:assert/strict";
import { forget } from "../../../core/jobs/all.ts";
import type { ErasureReport } from "../../../core/workbook/erasure.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { samira, samiraSays, workbookSayingEverywhere } from "../../fixtures/everywhere.ts";
import { filesIn } from "../../fixtures/workbooks.ts";
import { partsSaying } from "../../support/parts-saying.ts";

const options = { today: "2026-03-02", now: "2026-03-02T10:00", language: "nl" as const, settings: [], mappings: [] };

async function everything(host: XlsxHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

function textIn(files: ReadonlyMap<string, Uint8Array>, part: string): string {
  return new TextDecoder().decode(files.get(part));
}

describe("a workbook that says somebody everywhere, once they are forgotten", () => {
  let bytes: Uint8Array;
  let report: ErasureReport;
  let after: Snapshot;
  let files: ReadonlyMap<string, Uint8Array>;

  before(async () => {
    const start = workbookSayingEverywhere();
    const host = XlsxHost.open(start);
    const plan = forget.plan(await everything(host), { ...options, code: samira.code });
    assert.ok(plan.erasure !== undefined);
    report = await host.erase(plan.erasure);
    bytes = host.bytes();
    files = filesIn(bytes);
    after = await everything(XlsxHost.open(bytes));
    // The test itself must be able to fail.
    assert.ok(partsSaying(start, samiraSays).length > 40);
  });

  it("says them in no part any more but those that it names", () => {
    const named = new Set(report.unreachable.map(({ place }) => place));
    const left = partsSaying(bytes, samiraSays).filter((one) => !named.has(one.slice(0, one.indexOf(":"))));
    assert.deepEqual(left, []);
  });

  it("names what it could not clean: an embedded file, a part of a printer, a picture", () => {
    assert.deepEqual(report.unreachable.map(({ kind, place }) => `${kind} ${place ?? ""}`).sort(), [
      "other xl/embeddings/oud.xlsx",
      "other xl/printerSettings/printerSettings1.bin",
      "picture xl/media/image1.png",
    ]);
  });

  it("leaves everybody else as they were", () => {
    const [list] = after.sheets;
    assert.deepEqual(list?.cells[2], [
      ...["H-13", "Omar Yusuf", "omar@voorbeeld.nl", "06-87654321", "1315 AB", "111222333", 1, 0],
      "kent verwijderd 1 van de les",
    ]);
    assert.deepEqual(list.cells[3]?.[0], "H-120");
    assert.equal(list.cells[1]?.[0], "verwijderd 1");
    assert.equal(list.cells[1].length, 1);
  });

  it("keeps formulas that say nothing of them, also one about the cell H12", () => {
    const sheet = textIn(files, "xl/worksheets/sheet2.xml");
    assert.match(sheet, /<f>SUM\(Huishoudens!G2:H12\)<\/f>/u);
    assert.match(sheet, /IF\(Huishoudens!A2="verwijderd 1","verwijderd 1",'Gezin verwijderd 1'!A1\)/u);
    assert.match(textIn(files, "xl/workbook.xml"), /fullCalcOnLoad="1"/u);
  });

  it("gives tabs and ranges other names, and lets formulas, links and charts follow them", () => {
    assert.deepEqual(after.sheetNames, ["Huishoudens", "Gezin verwijderd 1"]);
    const workbook = textIn(files, "xl/workbook.xml");
    assert.match(workbook, /<definedName name="verwijderd_1_bereik"[^>]*>'Gezin verwijderd 1'!\$A\$1</u);
    assert.match(workbook, /SUM\(verwijderd_1_bereik\)/u);
    assert.match(textIn(files, "xl/charts/chart1.xml"), /'Gezin verwijderd 1'!\$A\$1:\$A\$2/u);
    assert.match(textIn(files, "xl/worksheets/sheet1.xml"), /location="'Gezin verwijderd 1'!A1"/u);
    assert.match(textIn(files, "docProps/app.xml"), /<vt:lpstr>Gezin verwijderd 1<\/vt:lpstr>/u);
  });

  it("takes the rows that a pivot kept, and lets it be made again", () => {
    assert.ok(!files.has("xl/pivotCache/pivotCacheRecords1.xml"));
    const cache = textIn(files, "xl/pivotCache/pivotCacheDefinition1.xml");
    assert.match(cache, /refreshOnLoad="1"/u);
    assert.doesNotMatch(cache, /r:id/u);
  });

  it("takes the picture of the first sheet and links of cells that are empty now", () => {
    assert.ok(!files.has("docProps/thumbnail.jpeg"));
    const sheet = textIn(files, "xl/worksheets/sheet1.xml");
    assert.doesNotMatch(sheet, /<hyperlink ref="C2"/u);
    assert.match(sheet, /<hyperlink ref="B20"/u);
    assert.doesNotMatch(textIn(files, "xl/worksheets/_rels/sheet1.xml.rels"), /rId1"/u);
  });

  it("counts what it cleaned besides cells, kind by kind", () => {
    const kinds = report.cleaned.map(({ kind }) => kind);
    for (const kind of [
      "comment",
      "note",
      "drawing",
      "chart",
      "pivot",
      "property",
      "dropdown",
      "link",
      "filter",
      "header-footer",
      "name",
    ] as const)
      // prettier-ignore
      assert.ok(kinds.includes(kind), kind);
  });

  it("knows nobody by that code a second time", async () => {
    const again = await everything(XlsxHost.open(bytes));
    assert.throws(() => forget.plan(again, { ...options, code: samira.code }), { message: "forget-unknown" });
  });
});
