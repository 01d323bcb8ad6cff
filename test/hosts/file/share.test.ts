import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { SharedSheet } from "../../../core/share/shared-file.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { newWorkbook, sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { tools } from "../../../scripts/tools.mjs";
import { converted } from "../../support/libreoffice.ts";
import { describeWith } from "../../with-tools.ts";
import { matches, people, sheetsFor, today, workbook } from "../../core/share/shared-programme.ts";
import { matchRow, optionsOn } from "../../core/tasks/workbooks.ts";
import { run } from "./run-command.ts";

const week: readonly SharedSheet[] = sheetsFor(workbook(), { audience: "group", match: "M-07", names: true });

async function everything(host: XlsxHost): Promise<Snapshot> {
  return host.read((await host.outline()).sheets.map(({ name }) => name));
}

/** A file with two matches and their checklists. */
async function programmeFile(): Promise<Uint8Array> {
  const host = XlsxHost.fromSheet({ name: "Notities", cells: [["Van ons"]] });
  const rows = matches.map((match) => matchRow({ ...match, contactPerson: "Contact Persoon" }));
  await host.apply(synced(await everything(host), { design: matchesDesign, rows, others: "keep" }, "nl"));
  await host.apply(editsOf(checklistPlan(await everything(host), people(), optionsOn(today))));
  return host.bytes();
}

/** Pages of a PDF. */
function pagesOf(pdf: Uint8Array | undefined): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
}

describe("a workbook to share", () => {
  it("is read by another library as it was meant", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(sharedWorkbook(week)).buffer);
    assert.deepEqual(
      book.worksheets.map(({ name }) => name),
      week.map(({ layout }) => layout.name),
    );
    for (const [place, { layout, rows, onePage }] of week.entries()) {
      const sheet = book.worksheets[place];
      assert.ok(sheet !== undefined);
      assert.equal(sheet.state, "visible");
      assert.equal(sheet.pageSetup.paperSize, 9);
      assert.equal(sheet.pageSetup.orientation, layout.print.orientation);
      assert.equal(sheet.pageSetup.fitToHeight, onePage === true ? 1 : 0);
      const header = layout.lead.length + 2;
      const titles = layout.columns.map((_, column) => sheet.getCell(header, column + 1).text);
      assert.deepEqual(
        titles,
        layout.columns.map(({ title }) => title),
      );
      assert.equal(sheet.getCell(header + 1, 1).text, String(rows[0]?.[0] ?? ""));
      assert.equal(sheet.columns.length, layout.columns.length);
    }
  });

  it("is none of ours when somebody opens it with us", async () => {
    const outline = await XlsxHost.open(sharedWorkbook(week)).outline();
    assert.deepEqual(new Set(outline.sheets.map(({ key }) => key)), new Set([undefined]));
  });

  it("is the same bytes for the same sheets, and other bytes than plain cells", () => {
    assert.deepEqual(sharedWorkbook(week), sharedWorkbook(structuredClone(week)));
    assert.notDeepEqual(sharedWorkbook(week), newWorkbook([{ name: "Deze week", cells: [["x"]] }]));
  });
});

describeWith([tools.libreOffice], "a workbook to share, in LibreOffice", (soffice) => {
  it("prints what is whose this week on one page, also when there is much", function () {
    this.timeout(60_000);
    const [first] = week;
    assert.ok(first !== undefined);
    const much = { ...first, rows: Array.from({ length: 6 }, () => first.rows).flat() };
    const made = converted(
      soffice,
      new Map([
        ["week.xlsx", sharedWorkbook([first])],
        ["much.xlsx", sharedWorkbook([much])],
        ["long.xlsx", sharedWorkbook([{ layout: much.layout, rows: much.rows }])],
      ]),
      "pdf",
    );
    assert.equal(pagesOf(made.get("week.pdf")), 1);
    assert.equal(pagesOf(made.get("much.pdf")), 1);
    assert.ok(pagesOf(made.get("long.pdf")) > 1, "without asking for one page it is more");
  });
});

describe("samen-hier share", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);

  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), "samen-hier-share-"));
    writeFileSync(at("programme.xlsx"), await programmeFile());
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const share = (...words: readonly string[]) => run("share", at("programme.xlsx"), ...words, "--today", "2026-03-09");

  it("writes a file of its own beside the workbook, which stays as it was", async () => {
    const bytes = readFileSync(at("programme.xlsx"));
    const { code, answer, remarks } = await share("--match", "m-7", "--for", "group");
    assert.equal(code, 0);
    assert.match(answer, /Deze week/u);
    assert.match(remarks, /Geschreven: .*Samen Hier M-07 voor de groep\.xlsx/u);
    assert.deepEqual(readFileSync(at("programme.xlsx")), bytes);
    if (process.platform !== "win32") {
      assert.equal(statSync(at("Samen Hier M-07 voor de groep.xlsx")).mode & 0o077, 0, "nobody else may read it");
    }
  });

  it("answers in JSON with the file and its sheets", async () => {
    const { answer } = await share("--match", "M-07", "--for", "contact", "--out", at("contact.xlsx"), "--json");
    const told: unknown = JSON.parse(answer);
    assert.ok(typeof told === "object" && told !== null && "file" in told && "sheets" in told);
    assert.equal(told.file, at("contact.xlsx"));
    assert.deepEqual(told.sheets, [{ name: "Mijn matches", rows: 1 }]);
  });

  it("makes a calendar, and nothing at all in a dry run", async () => {
    assert.equal((await share("--match", "M-07", "--for", "group", "--calendar", "--out", at("m.ics"))).code, 0);
    assert.ok(readFileSync(at("m.ics"), "utf8").startsWith("BEGIN:VCALENDAR\r\n"));
    const before = readdirSync(folder);
    assert.equal((await share("--match", "M-08", "--for", "group", "--dry-run")).code, 0);
    assert.deepEqual(readdirSync(folder), before);
  });

  it("makes the calendar of all talks of a contact person, under a name that does not say who", async () => {
    const { code } = await share("--for", "contact", "--who", "contact persoon", "--calendar");
    assert.equal(code, 0);
    const text = readFileSync(at("Samen Hier voor de contactpersoon.ics"), "utf8");
    assert.equal(text.split("BEGIN:VEVENT").length - 1, 56);
    assert.ok(!/contact persoon/iu.test(text.replace(/\r\n /gu, "")));
  });

  it("leaves a file that stands there alone, unless it may be replaced", async () => {
    const words = ["--match", "M-07", "--for", "group", "--out", at("mine.xlsx")];
    writeFileSync(at("mine.xlsx"), "mine");
    const { code, remarks } = await share(...words);
    assert.equal(code, 2);
    assert.match(remarks, /--overwrite/u);
    assert.equal(readFileSync(at("mine.xlsx"), "utf8"), "mine");
    assert.equal((await share(...words, "--overwrite")).code, 0);
    assert.notEqual(readFileSync(at("mine.xlsx"), "utf8"), "mine");
  });

  const refused: readonly (readonly [what: string, words: readonly string[], remark: RegExp])[] = [
    ["for nobody", ["--match", "M-07"], /--for/u],
    ["for somebody we do not know", ["--match", "M-07", "--for", "press"], /--for/u],
    ["with names in full", ["--match", "M-07", "--for", "group", "--names", "all"], /--names/u],
    ["with small numbers for a group", ["--match", "M-07", "--for", "group", "--internal"], /--internal/u],
    ["of a match that is not there", ["--match", "M-99", "--for", "group"], /M-99/u],
    ["of no match", ["--for", "group"], /Kies een match/u],
    ["in the file itself", ["--match", "M-07", "--for", "group", "--in-place"], /--in-place/u],
    ["under a name with another ending", ["--match", "M-07", "--for", "group", "--out", "x.csv"], /\.xlsx/u],
  ];
  for (const [what, words, remark] of refused) {
    it(`refuses ${what}, in one sentence, with nothing written`, async () => {
      const before = readdirSync(folder);
      const { code, answer, remarks } = await share(...words);
      assert.equal(code, 2);
      assert.equal(answer, "");
      assert.match(remarks, remark);
      assert.deepEqual(readdirSync(folder), before);
    });
  }
});
