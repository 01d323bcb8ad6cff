import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { Desk } from "../../core/screens/desk.ts";
import type { LogLine } from "../../core/screens/views.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { pageServer, served } from "../../scripts/serve.ts";
import { tools } from "../../scripts/tools.mjs";
import { run } from "../hosts/file/run-command.ts";
import { wordsIn } from "../../ui/text/words.ts";
import { describeWith } from "../with-tools.ts";
import {
  applyShown,
  chooseFile,
  goToScreen,
  onStart,
  openFilePage,
  projectPath,
  savedFile,
  type FilePage,
} from "./file-page.ts";
import { startChromium } from "./page.ts";

const sample = projectPath("samples/pilot.xlsx");
const today = "2026-03-02";
/** Milliseconds for tests that run all commands too. */
const patience = 240_000;
/** When M-01 begins; the others have no day yet. */
const firstDay = "2026-03-16";
/** The first minute of today in the zone of the programme: what the command line writes for a day that was given. */
const midnight = "2026-03-02T00:00:30+01:00";

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

/** The lines of the log of a workbook, oldest first. */
async function logOf(bytes: Uint8Array): Promise<readonly LogLine[]> {
  const desk = new Desk();
  desk.open(await everything(XlsxHost.open(bytes)));
  const answer = desk.view("log", { today, now: `${today}T00:00`, language: "nl" });
  assert.ok("value" in answer);
  return [...answer.value.lines].reverse();
}

const { round, tasks, checkIns, preview } = wordsIn.nl;

async function button(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).first().click();
}

/** From looking at the sheets to planned talks, each step previewed and applied. */
async function wholeWay(page: Page): Promise<void> {
  await goToScreen(page, "Mijn bladen");
  await button(page, "Klopt");
  await applyShown(page);
  await goToScreen(page, "Matchronde");
  await button(page, round.make);
  await applyShown(page);
  await goToScreen(page, "Matchronde");
  await button(page, round.yesAllOf(1));
  await applyShown(page);
  await goToScreen(page, "Matchronde");
  await page.getByRole("main").locator("summary", { hasText: round.settledTitle }).click();
  await page.getByLabel(round.start("M-01"), { exact: true }).fill(firstDay);
  await button(page, round.startSaveOf("M-01"));
  await applyShown(page);
  await goToScreen(page, "Taken");
  await button(page, tasks.make(1));
  await applyShown(page);
  await goToScreen(page, "Gesprekken");
  await button(page, new RegExp(`^${checkIns.plan}`, "u"));
  await applyShown(page);
}

/** The same by the command line, with the same draw. */
async function byCommands(seed: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "samen-hier-page-"));
  const file = join(folder, "result.xlsx");
  const day = ["--today", today];
  try {
    for (const words of [
      ["inspect", sample, "--out", file],
      ["round", file, "--seed", seed, "--in-place"],
      ["accept", file, "--round", "1", "--by", "all", "--in-place"],
      ["accept", file, "--round", "1", "--by", "all", "--match", "M-01", "--start", firstDay, "--in-place"],
      ["checklists", file, "--in-place"],
      ["check-ins", file, "--in-place"],
    ]) {
      const { code, remarks } = await run(...words, ...day);
      assert.notEqual(code, 2, remarks);
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function saidByJobs(bytes: Buffer): Promise<Snapshot> {
  return everything(XlsxHost.open(new Uint8Array(bytes)));
}

describeWith([tools.chromium], "the whole way through the page", (chromium) => {
  let browser: Browser;
  let server: Server;
  let address: string;

  before(async () => {
    browser = await startChromium(chromium);
    server = await pageServer();
    address = `http://localhost:${String(await served(server, 18_017))}/`;
  });

  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  async function ended({ page, wrong }: FilePage): Promise<void> {
    await page.context().close();
    assert.deepEqual(wrong, []);
  }

  it("gives, from disk, the very bytes that the command line gives for the same steps", async () => {
    const open = await openFilePage(browser, { now: midnight });
    await chooseFile(open.page, sample);
    await onStart(open.page);
    await wholeWay(open.page);
    const saved = await savedFile(open.page);
    await ended(open);
    assert.equal(saved.name, "pilot - Samen Hier.xlsx");
    const log = await logOf(saved.buffer);
    const seed = log.find((line) => line.seed !== undefined)?.seed ?? "";
    assert.match(seed, /^[0-9a-f]{12}$/u, "drawn in the page");
    const commanded = await byCommands(seed);
    assert.deepEqual(await saidByJobs(saved.buffer), await saidByJobs(commanded));
    assert.ok(saved.buffer.equals(commanded), "the bytes too");
  }).timeout(patience);

  it("goes on where a saved file was left, and finds nothing more to do", async () => {
    const open = await openFilePage(browser, { now: midnight });
    await chooseFile(open.page, { name: "Groepen - Samen Hier.xlsx", buffer: await byCommands("voorbeeld") });
    await onStart(open.page);
    await goToScreen(open.page, "Taken");
    await open.page.getByText(tasks.upToDate).waitFor();
    await goToScreen(open.page, "Gesprekken");
    await open.page.getByText(checkIns.upToDate).waitFor();
    await goToScreen(open.page, "Mijn bladen");
    await button(open.page, "Klopt");
    await open.page.getByText(preview.readyNothing).first().waitFor();
    await ended(open);
  }).timeout(patience);

  it("opens the sample at once where it is served, and takes back what was done, to the last cell", async () => {
    const open = await openFilePage(browser, { address, now: midnight });
    const { page } = open;
    await onStart(page);
    await goToScreen(page, "Mijn bladen");
    await button(page, "Klopt");
    await applyShown(page);
    await button(page, preview.undo);
    await page
      .getByRole("main")
      .getByText(/^Ongedaan gemaakt: /u)
      .waitFor();
    const saved = await savedFile(page);
    await ended(open);
    assert.deepEqual(await saidByJobs(saved.buffer), await saidByJobs(readFileSync(sample)));
  });

  it("is served by the next port where one is taken", async () => {
    const other = await pageServer();
    const [taken, free] = [Number(new URL(address).port), await served(other, Number(new URL(address).port))];
    assert.ok(free > taken);
    assert.equal((await fetch(`http://localhost:${String(free)}/`)).status, 200);
    other.close();
    other.closeAllConnections();
  });

  it("is served for this computer alone, one page, under a policy that lets nothing out", async () => {
    const page = await fetch(address);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /connect-src 'none'/u);
    assert.equal((await fetch(`${address}other`)).status, 404);
    const bound = server.address();
    assert.ok(bound !== null && typeof bound === "object");
    assert.match(bound.address, /^(?:127\.0\.0\.1|::1)$/u);
  });
});
