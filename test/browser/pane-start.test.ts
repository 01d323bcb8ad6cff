import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { browserScript } from "../hosts/excel/emulator/browser-script.ts";
import type { ExcelStart } from "../hosts/excel/emulator/in-browser.ts";
import { describeWith } from "../with-tools.ts";
import { startChromium } from "./page.ts";
import { openPane } from "./pane-page.ts";

const start: ExcelStart = { book: { sheets: [{ name: "Blad1", rows: [] }] } };

describeWith([tools.chromium], "the pane where a page may have no thread", (chromium) => {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  it("says what is wrong and how to go on, instead of loading for ever, and completes every command", async () => {
    const before = `
      window.excelStart = ${JSON.stringify(start)};
      window.Worker = class { constructor() { throw new DOMException("refused", "SecurityError"); } };`;
    const { page } = await openPane(browser, { office: await browserScript(), before, today: "2026-03-02" });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.innerText(), /kon niet laden.*opnieuw/su);
    assert.equal(await page.getByRole("link", { name: "Werk met een bestand, zonder Excel" }).count(), 1);
    await page.evaluate(() => window.emulatedExcel?.command("CheckSheets"));
    await page.close();
  });
});
