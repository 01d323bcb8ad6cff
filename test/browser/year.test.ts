import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { SheetsHost } from "../../apps-script/sheets-host/sheets-host.ts";
import { plannedRequest } from "../../core/screens/planning.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import { checkInsDesign } from "../../core/sheets/check-ins.ts";
import { columnOf } from "../../core/sheets/design.ts";
import { matchesDesign } from "../../core/sheets/matches.ts";
import { ownCell } from "../../core/sheets/own-cell.ts";
import { ownRows } from "../../core/sheets/own-rows.ts";
import { talksOf } from "../../core/sheets/talks.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { editsOf } from "../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { tools } from "../../scripts/tools.mjs";
import { dumped } from "../hosts/excel/emulator/dump.ts";
import { bookFrom } from "../hosts/excel/emulator/from-plain.ts";
import type { PlainBook } from "../hosts/excel/emulator/plain.ts";
import { plainFromFile } from "../hosts/excel/emulator/from-file.ts";
import { openExcel } from "../hosts/excel/opened.ts";
import { run } from "../hosts/file/run-command.ts";
import { bookFromFile } from "../hosts/google/book/from-file.ts";
import type { Platform } from "../hosts/google/platform/platform.ts";
import { withGoogle } from "../hosts/google/google-here.ts";
import { describeWith } from "../with-tools.ts";
import { openExcelPane } from "./excel-pane.ts";
import { chooseFile, onStart, openFilePage, projectPath, savedFile } from "./file-page.ts";
import { Steps } from "./gallery-steps.ts";
import { coordinator, done, scriptedPlatform } from "./google-workbook.ts";
import { projectFile, startChromium } from "./page.ts";
import { openSidebar } from "./sidebar-page.ts";

/** The only match with a first meeting, the talk that somebody fills in, its first day and today. */
const match = "M-01";
const talk = "M-01 | groep | 1";
const began = "2026-02-16";
const today = "2026-03-02";

/** What makes it of the sample. */
const beginning: readonly JobRequest[] = [
  { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] },
  { job: "accept", round: 1, by: "all" },
  { job: "accept", round: 1, by: "all", match, start: began },
];

/** The sample as a file with one match that began two weeks ago, and its talks where asked for. */
async function begun(...more: readonly string[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "samen-hier-year-"));
  const file = join(folder, "result.xlsx");
  try {
    for (const words of [
      ["round", projectPath("samples/pilot.xlsx"), "--seed", "voorbeeld", "--out", file],
      ["accept", file, "--round", "1", "--by", "all", "--in-place"],
      ["accept", file, "--round", "1", "--by", "all", "--match", match, "--start", began, "--in-place"],
      ...more.map((command) => [command, file, "--in-place"]),
    ]) {
      const { code, remarks } = await run(...words, "--today", began);
      assert.notEqual(code, 2, remarks);
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

/** What a person types after a talk with a concern about safety, by column. */
const worries = { done: today, signals: "S10" } as const;

/** The cells in which that is typed. */
function cellsOf(workbook: Snapshot): readonly (readonly [cell: string, text: string])[] {
  const row = ownRows(workbook, checkInsDesign).find(({ key }) => key === talk)?.row ?? 0;
  return Object.entries(worries).map(([column, text]) => {
    const { cell } = ownCell(workbook, checkInsDesign, { row, column });
    assert.ok(cell !== undefined, column);
    return [cell, text];
  });
}

/** The same as an edit, for a workbook in which nobody can type. */
function typing(workbook: Snapshot): Edit {
  const title = (column: string) => columnOf(checkInsDesign, column).title.nl;
  const sheet = sheetWithKey(workbook, checkInsDesign.key);
  assert.ok(sheet !== undefined);
  const { name, headerRow } = sheet;
  const table = { sheet: name, headerRow, keyColumns: checkInsDesign.keyColumns.map(title) };
  const cells = Object.entries(worries);
  const changes = cells.map(([column, after]) => ({ row: talk, column: title(column), before: null, after }));
  return { kind: "set-cells", table, changes };
}

/** The file after somebody typed that in it. */
async function worried(file: Buffer): Promise<Buffer> {
  const host = XlsxHost.open(new Uint8Array(file));
  await host.apply([typing(await everything(host))]);
  return Buffer.from(host.bytes());
}

/** The same match in an Excel in memory, which knows our sheets by names that a file does not bring. */
async function excelBook(): Promise<PlainBook> {
  const book = bookFrom(await plainFromFile(new Uint8Array(projectFile("samples/pilot.xlsx"))));
  const { host } = openExcel(book);
  for (const request of beginning) {
    const plan = plannedRequest(request, await everything(host), {
      today: began,
      now: `${began}T09:00`,
      language: "nl",
    });
    // Excel has no equal of a warning before typing.
    await host.apply(editsOf(plan.plan).filter(({ kind }) => kind !== "warning"));
  }
  return dumped(book);
}

/** The same at Google, by the script as it ships, and what somebody typed. */
async function googleWorkbook(): Promise<Platform> {
  const book = await bookFromFile(new Uint8Array(projectFile("samples/pilot.xlsx")), { locale: "nl_NL" });
  const platform = scriptedPlatform(book, Date.UTC(2026, 1, 16, 8));
  for (const request of [...beginning, { job: "check-ins" } as const]) done(platform, request);
  platform.now = Date.UTC(2026, 2, 2, 8);
  withGoogle(platform, () => {
    new SheetsHost().apply([typing(lookedAt(new SheetsHost()))]);
  });
  return platform;
}

function lookedAt(host: SheetsHost): Snapshot {
  return host.read(host.outline().sheets.map(({ name }) => name));
}

/** A host under the screens: what its workbook holds. */
interface Beside {
  readonly page: Page;
  readonly before: Snapshot;
  readonly workbook: () => Promise<Snapshot>;
}

/** From the signal that somebody typed to a match that ended without a reason, and back again. */
async function signalToEnd({ page, workbook, before }: Beside): Promise<void> {
  const steps = new Steps(page);
  const { life, checkIns, preview } = steps.words;
  await page.getByText(checkIns.today(1)).waitFor();
  const signal = page.locator(".signals > li").first();
  assert.match((await signal.textContent()) ?? "", /Vandaag bellen\s+M-01[^]*Check-ins, cel [A-Z]+\d+/u);
  await page.getByLabel(life.find).fill(match);
  await steps.button(`${life.steps.end}: ${match}`).click();
  const form = page.getByRole("form", { name: life.titles.end(match), exact: true });
  await form.getByLabel(life.days.end).fill(today);
  await form.getByRole("button").click();
  await steps.applied();
  const ended = await workbook();
  const row = ownRows(ended, matchesDesign).find(({ key }) => key === match)?.values;
  assert.deepEqual([row?.["status"], row?.["ended-on"]], ["ended", today]);
  assert.deepEqual(
    talksOf(ended).map(({ key }) => key),
    [talk],
    "of the talks only what took place is left",
  );
  await steps.button(preview.undo).click();
  await page
    .locator(".flow-done")
    .getByText(/^Ongedaan gemaakt/u)
    .waitFor();
  const back = await workbook();
  assert.deepEqual(talksOf(back), talksOf(before));
  assert.deepEqual(ownRows(back, matchesDesign), ownRows(before, matchesDesign));
}

describeWith(
  [tools.chromium],
  "the year of a match, from a signal in the sheet to an end and back",
  function (chromium) {
    let browser: Browser;

    before(async () => {
      browser = await startChromium(chromium);
    });

    after(async () => {
      await browser.close();
    });

    it("in the pane, beside Excel", async function () {
      this.timeout(240_000);
      const pane = await openExcelPane(browser, { book: await excelBook() });
      const { page } = pane;
      page.setDefaultTimeout(60_000);
      const workbook = async () => everything(openExcel(bookFrom(await pane.book())).host);
      await onStart(page);
      const steps = new Steps(page);
      await steps.goTo("check-ins");
      await steps.button(steps.words.checkIns.plan).click();
      await steps.applied();
      await steps.button(steps.words.preview.goOn).click();
      await page.getByText(steps.words.checkIns.upToDate).waitFor();
      for (const [cell, text] of cellsOf(await workbook())) {
        const typed = JSON.stringify([checkInsDesign.name.nl, cell, text, "Local"]);
        await page.evaluate(`window.emulatedExcel.type(...${typed})`);
      }
      await steps.goTo("start");
      await steps.goTo("check-ins");
      await signalToEnd({ page, workbook, before: await workbook() });
      assert.deepEqual([pane.asked, pane.violations, pane.errors], [[], [], []]);
      await page.context().close();
    });

    it("in the sidebar, over the script as it ships", async function () {
      this.timeout(240_000);
      const platform = await googleWorkbook();
      const workbook = () => Promise.resolve(withGoogle(platform, () => lookedAt(new SheetsHost())));
      platform.open(coordinator);
      assert.equal(platform.choose(coordinator, "Samen Hier", "Gesprekken").problem, undefined);
      const { page, wrong } = await openSidebar(browser, platform);
      page.setDefaultTimeout(60_000);
      await signalToEnd({ page, workbook, before: await workbook() });
      assert.deepEqual([wrong, platform.unknown, platform.defects], [[], [], []]);
      await page.context().close();
    });

    it("on the page, with a file", async function () {
      this.timeout(240_000);
      const file = await worried(await begun("check-ins"));
      const { page, wrong } = await openFilePage(browser, { now: `${today}T10:00:00+01:00` });
      page.setDefaultTimeout(60_000);
      await chooseFile(page, { name: "Groepen.xlsx", buffer: file });
      await onStart(page);
      await new Steps(page).goTo("check-ins");
      const workbook = async () => everything(XlsxHost.open(new Uint8Array((await savedFile(page)).buffer)));
      await signalToEnd({ page, workbook, before: await everything(XlsxHost.open(new Uint8Array(file))) });
      assert.deepEqual(wrong, []);
      await page.context().close();
    });
  },
);
