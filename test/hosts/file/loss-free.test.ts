import assert from "node:assert/strict";
import { strFromU8 } from "fflate";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { readZip } from "../../../file-host/xlsx/zip.ts";
import { tools } from "../../../scripts/tools.mjs";
import { addOverview, addRich, richTable } from "../../fixtures/edits.ts";
import { excelizeWorkbook } from "../../fixtures/excelize-workbook.ts";
import { filesIn, handMadeFixtures, pythonWorkbook, rewritten } from "../../fixtures/workbooks.ts";
import { describeWith } from "../../with-tools.ts";

const edits: readonly Edit[] = [addOverview, addRich];

async function everything(host: XlsxHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map((sheet) => sheet.name));
}

async function edited(bytes: Uint8Array, wanted: readonly Edit[] = edits): Promise<XlsxHost> {
  const host = XlsxHost.open(bytes);
  await host.apply(wanted);
  return host;
}

/** Packed bytes per part: what "untouched" means. */
function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readZip(bytes).map((entry) => [entry.name, `${entry.crc} ${Buffer.from(entry.packed).toString("base64")}`]),
  );
}

/** Parts of the first file that are not byte for byte in the second. */
function lost(before: Uint8Array, after: Uint8Array): string[] {
  const now = packedParts(after);
  return [...packedParts(before)].filter(([name, packed]) => now.get(name) !== packed).map(([name]) => name);
}

/** The parts that list sheets and looks: all that a new sheet may change. */
function mayChange(bytes: Uint8Array): Set<string> {
  const file = XlsxPackage.open(bytes);
  const folder = file.folder;
  const workbook = file.workbookPart;
  const links = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const styles = file.relationships(workbook).find((link) => link.type === "styles");
  return new Set(["[Content_Types].xml", workbook, links, styles?.target ?? ""]);
}

/** Text without what is counted: the only thing that is replaced instead of added to. */
function uncounted(xml: string): string {
  return xml.replace(/ (?:count|activeTab|firstSheet|localSheetId)="\d+"/gu, "");
}

/** A part as text, with its lines in order and without the numbers of links: the same links get other ones. */
function unnumbered(content: Uint8Array | undefined): string {
  const text = strFromU8(content ?? new Uint8Array()).replace(/rId\d+/gu, "rId");
  return text.includes("Relationships") || text.includes("Types") ? text.split("<").sort().join("<") : text;
}

/** What the workbook lists. */
function listed(bytes: Uint8Array): unknown {
  const file = XlsxPackage.open(bytes);
  return {
    sheets: file.sheets,
    names: file.definedNames,
    parts: file
      .partNames()
      .filter((one) => !/Bag|styles/u.test(one))
      .sort(),
  };
}

/** True when `longer` is `shorter` with text put in, and nothing taken out. */
function onlyInserts(shorter: string, longer: string): boolean {
  let at = 0;
  for (const character of longer) if (at < shorter.length && shorter[at] === character) at += 1;
  return at === shorter.length;
}

/** What our new sheets are may differ; the sheets of the coordinator may not. */
function coordinatorsOwn(snapshot: Snapshot): Snapshot["sheets"] {
  return snapshot.sheets.filter((sheet) => sheet.key === undefined);
}

/** What must hold of every workbook in the world. */
function keepsAll(name: string, load: () => Uint8Array | Promise<Uint8Array>): void {
  describe(`a workbook with ${name}`, () => {
    let original: Uint8Array;
    before(async () => {
      original = await load();
    });

    it("keeps every part byte for byte when sheets are added, but those that list sheets and looks", async () => {
      const after = (await edited(original)).bytes();
      const allowed = mayChange(original);
      assert.deepEqual(
        lost(original, after).filter((part) => !allowed.has(part)),
        [],
      );
    });

    it("is only added to: nothing in the changed parts goes", async () => {
      const after = filesIn((await edited(original)).bytes());
      for (const part of mayChange(original)) {
        const old = filesIn(original).get(part);
        if (old === undefined) continue;
        const now = after.get(part);
        assert.ok(now !== undefined && onlyInserts(uncounted(strFromU8(old)), uncounted(strFromU8(now))), part);
      }
    });

    it("says the same on every sheet of the coordinator", async () => {
      const was = await everything(XlsxHost.open(original));
      const is = await everything(XlsxHost.open((await edited(original)).bytes()));
      assert.deepEqual(coordinatorsOwn(is), coordinatorsOwn(was));
      assert.deepEqual(
        is.sheetNames.filter((one) => !["Overzicht's", "Proefronde"].includes(one)),
        was.sheetNames,
      );
    });

    it("keeps them when our own sheets are changed, too", async () => {
      const host = await edited(original);
      const table = richTable;
      await host.apply([
        {
          kind: "set-cells",
          table,
          changes: [{ row: "M-01", column: "Status", before: "voorstel", after: "bevestigd" }],
        },
        {
          kind: "append-rows",
          table,
          columns: ["Match"],
          rows: [{ cells: ["M-09"] }, { cells: ["M-10"], after: "M-02" }],
        },
        {
          kind: "chart",
          table,
          id: "km",
          before: null,
          after: { id: "km", kind: "bar", title: "Km", categories: "Match", series: ["Afstand (km)"] },
        },
      ]);
      const allowed = mayChange(original);
      assert.deepEqual(
        lost(original, host.bytes()).filter((part) => !allowed.has(part)),
        [],
      );
    });

    it("is the workbook it was when that is undone, but for looks that nobody uses", async () => {
      const host = XlsxHost.open(original);
      const was = await everything(host);
      await host.apply(edits);
      await host.apply(inverted(was, edits));
      assert.deepEqual(await everything(host), was);
      const now = filesIn(host.bytes());
      assert.deepEqual(listed(host.bytes()), listed(original));
      const lists = /styles\.xml$|featurePropertyBag|Content_Types|workbook\.xml(?:\.rels)?$/iu;
      for (const [part, content] of filesIn(original)) {
        if (!lists.test(part)) assert.deepEqual(strFromU8(now.get(part) ?? new Uint8Array()), strFromU8(content), part);
      }
    });

    it("does not grow when the same is done, undone and done again", async () => {
      const host = XlsxHost.open(original);
      const was = await everything(host);
      await host.apply(edits);
      const first = filesIn(host.bytes());
      await host.apply(inverted(was, edits));
      await host.apply(edits);
      const second = filesIn(host.bytes());
      assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
      for (const [part, content] of first) assert.equal(unnumbered(second.get(part)), unnumbered(content), part);
    });
  });
}

for (const fixture of handMadeFixtures()) keepsAll(fixture.name, () => fixture.bytes);

keepsAll("charts, a pivot table, a slicer, pictures, comments, form controls and protection", excelizeWorkbook);

describeWith([tools.xlsxWriter], "what XlsxWriter makes", (python) => {
  keepsAll("newer formats, small charts in cells, arrays and filters", () =>
    pythonWorkbook(python, "xlsxwriter-workbook.py"),
  );
});

describeWith([tools.openpyxl], "what openpyxl makes", (python) => {
  keepsAll("relationships that begin with a slash", () => pythonWorkbook(python, "openpyxl-workbook.py"));
});

describe("the check that nothing is lost", () => {
  it("notices a single sheet that was written anew", () => {
    const [plain] = handMadeFixtures();
    assert.ok(plain);
    const anew = rewritten(plain.bytes, (xml, name) =>
      name.endsWith("sheet2.xml") ? xml.replace("<row", "<row ") : xml,
    );
    assert.deepEqual(lost(plain.bytes, anew), ["xl/worksheets/sheet2.xml"]);
  });

  it("notices an attribute that was dropped", () => {
    assert.equal(onlyInserts('<a b="1"/>', "<a/><c/>"), false);
  });
});
