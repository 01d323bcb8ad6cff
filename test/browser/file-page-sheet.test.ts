import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { applyShown, chooseFile, goToScreen, onStart, openFilePage, projectPath, type FilePage } from "./file-page.ts";
import { startChromium } from "./page.ts";

const sample = projectPath("samples/pilot.xlsx");

/** A list of more rows than can stand in a page at once. */
function longList(rows: number): Buffer {
  const people = Array.from({ length: rows }, (_, index) => [`H-${String(index + 1)}`, "Utrecht", 2, index % 4]);
  const cells = [["Code", "Gemeente", "Volwassenen", "Kinderen"], ...people];
  return Buffer.from(XlsxHost.fromSheet({ name: "Huishoudens", cells }).bytes());
}

/** What the line above the sheet says of the marked cell. */
function marked(page: Page): Promise<string> {
  return page.locator("samen-hier-sheet-view td[aria-selected]").evaluate((cell) => {
    const line = cell.closest(".peek")?.querySelector(".peek-cell");
    return line?.textContent.trim() ?? "";
  });
}

describeWith([tools.chromium], "a sheet beside the screens", (chromium) => {
  let browser: Browser;
  let open: FilePage;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    open = await openFilePage(browser);
  });

  afterEach(async () => {
    await open.page.context().close();
    assert.deepEqual(open.wrong, []);
  });

  async function lookAtHouseholds(file: Parameters<typeof chooseFile>[1]): Promise<Page> {
    await chooseFile(open.page, file);
    await onStart(open.page);
    await open.page
      .getByRole("main")
      .getByRole("button", { name: /huishoudens/u })
      .click();
    await open.page.getByRole("grid").waitFor();
    return open.page;
  }

  it("shows the sheet that a number leads to, with the keyboard on it, and goes back to where it came from", async () => {
    const page = await lookAtHouseholds(sample);
    assert.equal(await page.getByLabel("Blad", { exact: true }).inputValue(), "Statushouders");
    assert.match(await marked(page), /^A1: Statushouders/u);
    await page.keyboard.press("ArrowDown");
    assert.match(await marked(page), /^A2: /u);
    await page.keyboard.press("Control+End");
    assert.match(await marked(page), /^X77: leeg$/u);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-selected")), "true");
    await page.getByRole("button", { name: "Blad sluiten" }).click();
    await page.getByRole("grid").waitFor({ state: "detached" });
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? "", /huishoudens/u);
  });

  it("draws the rows that are looked at, of as many as there are, and counts them all for who listens", async () => {
    const page = await lookAtHouseholds({ name: "lang.xlsx", buffer: longList(5000) });
    assert.equal(await page.getByRole("grid").getAttribute("aria-rowcount"), "5002");
    await page.keyboard.press("Control+End");
    await page.getByRole("gridcell", { name: "H-5000", exact: true }).waitFor();
    assert.match(await marked(page), /^D5001: 3$/u);
    assert.ok((await page.getByRole("row").count()) < 150);
    await page.locator(".peek-scroll").evaluate((element) => {
      element.scrollTop = element.scrollHeight / 2;
    });
    await page
      .getByRole("gridcell", { name: /^H-25\d\d$/u })
      .first()
      .waitFor();
    const lines = await page
      .locator("tr[data-row]")
      .evaluateAll((rows) => new Set(rows.map((row) => row.clientHeight)).size);
    assert.equal(lines, 1, "rows are alike, or the room above and below them would be wrong");
  });

  it("shows other sheets on request without taking the focus, ours too once they are made", async () => {
    const page = await lookAtHouseholds(sample);
    await goToScreen(page, "Mijn bladen");
    await page.getByRole("button", { name: "Klopt", exact: true }).click();
    await applyShown(page);
    const choice = page.getByLabel("Blad", { exact: true });
    await choice.getByRole("option", { name: "Kolommen" }).waitFor({ state: "attached" });
    await choice.focus();
    await choice.selectOption("Kolommen");
    await page.getByRole("columnheader", { name: /Blad/u }).first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SELECT");
  });

  it("stands in the place of the screens where there is no room for both, and gives it back", async () => {
    await open.page.setViewportSize({ width: 320, height: 480 });
    const page = await lookAtHouseholds(sample);
    assert.equal(await page.getByRole("heading", { level: 1, name: "Start" }).isVisible(), false);
    await page.getByRole("heading", { level: 1, name: "Blad bekijken" }).waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Blad sluiten" }).click();
    await page.getByRole("heading", { level: 1, name: "Start" }).waitFor();
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? "", /huishoudens/u);
  });
});
