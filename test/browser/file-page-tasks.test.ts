import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { tools } from "../../scripts/tools.mjs";
import { wordsIn } from "../../ui/text/words.ts";
import { run } from "../hosts/file/run-command.ts";
import { describeWith } from "../with-tools.ts";
import { applyShown, chooseFile, goToScreen, onStart, openFilePage, projectPath, savedFile } from "./file-page.ts";
import { startChromium } from "./page.ts";

const { plan, preview, share, tasks } = wordsIn.nl;

/** The sample with one match that has a first day. */
async function oneMatch(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "samen-hier-tasks-"));
  const file = join(folder, "result.xlsx");
  const day = ["--today", "2026-03-02"];
  try {
    for (const words of [
      ["round", projectPath("samples/pilot.xlsx"), "--seed", "voorbeeld", "--out", file],
      ["accept", file, "--round", "1", "--by", "all", "--in-place"],
      ["accept", file, "--round", "1", "--by", "all", "--match", "M-01", "--start", "2026-03-16", "--in-place"],
    ]) {
      const { code, remarks } = await run(...words, ...day);
      assert.notEqual(code, 2, remarks);
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).filter({ visible: true }).first().click();
}

async function applied(page: Page): Promise<void> {
  await applyShown(page);
  await press(page, preview.goOn);
  await page.locator(".flow").waitFor({ state: "detached" });
}

describeWith([tools.chromium], "tasks and plans on the page", (chromium) => {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  it("makes lists, adds a task, fills in the plan and hands out a calendar, and the saved file holds what was typed", async () => {
    const { page, wrong } = await openFilePage(browser, { now: "2026-03-02T10:00:00+01:00" });
    page.setDefaultTimeout(60_000);
    await chooseFile(page, { name: "Groepen.xlsx", buffer: await oneMatch() });
    await onStart(page);
    await goToScreen(page, "Taken");
    await press(page, tasks.make(1));
    await applied(page);
    await press(page, new RegExp(`^${tasks.show}: M-01`, "u"));
    await press(page, `${tasks.addTask}: M-01`);
    await page.getByLabel(tasks.addWhat).fill("Fiets ophalen");
    await page.getByLabel(tasks.addDue).fill("2026-03-20");
    await press(page, `${tasks.addNow}: M-01`);
    await applied(page);
    await press(page, `${share.open}: M-01`);
    await page.getByLabel(share.calendar).check();
    await press(page, `${share.look}: M-01`);
    await page.getByRole("heading", { name: share.seen }).waitFor();
    const download = page.waitForEvent("download");
    await press(page, share.make);
    const calendar = readFileSync(await (await download).path(), "utf8");
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/u);
    await goToScreen(page, "Plan");
    await press(page, plan.make(1));
    await applied(page);
    await press(page, new RegExp(`^${plan.show}: M-01`, "u"));
    await page.locator(".goals summary").first().click();
    await page.getByLabel(plan.goalFields.goal).first().fill("Zelf de bus nemen");
    await page.keyboard.press("Tab");
    await press(page, plan.save("M-01"));
    await applied(page);
    const { sheets } = await XlsxHost.open(new Uint8Array((await savedFile(page)).buffer)).read([
      "M-01 taken",
      "M-01 plan",
    ]);
    const cells = sheets.flatMap((sheet) => sheet.cells.flat());
    for (const typed of ["Fiets ophalen", "Zelf de bus nemen"]) assert.ok(cells.includes(typed), typed);
    await page.context().close();
    assert.deepEqual(wrong, []);
  }).timeout(240_000);
});
