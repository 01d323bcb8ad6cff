import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import type { Platform } from "../hosts/google/platform/platform.ts";
import { Steps } from "./gallery-steps.ts";
import { coordinator, googleAt } from "./google-workbook.ts";
import { startChromium } from "./page.ts";
import { openSidebar, type OpenSidebar } from "./sidebar-page.ts";

describeWith([tools.chromium], "tasks and plans in the sidebar, over the script as it ships", function (chromium) {
  let browser: Browser;
  let platform: Platform;
  let open: OpenSidebar;
  let page: Page;
  let steps: Steps;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  async function goOn(): Promise<void> {
    await steps.applied();
    await steps.button(steps.words.preview.goOn).click();
    await page.locator(".flow").waitFor({ state: "detached" });
  }

  it("makes a plan, writes an answer in it, and makes a file for the group that holds nobody's postcode", async function () {
    this.timeout(300_000);
    platform = await googleAt("running");
    platform.open(coordinator);
    assert.equal(platform.choose(coordinator, "Samen Hier", "Plan").problem, undefined);
    open = await openSidebar(browser, platform);
    ({ page } = open);
    page.setDefaultTimeout(90_000);
    steps = new Steps(page);
    const { plan, tasks, share } = steps.words;
    await steps.button(`${plan.makeOne}: M-01`).click();
    await goOn();
    await page.getByRole("button", { name: new RegExp(`^${plan.show}: M-01`, "u") }).click();
    await page.locator(".goals summary").first().click();
    await page.getByLabel(plan.goalFields.goal).first().fill("Zelf de bus nemen");
    await page.getByLabel(plan.goalFields.agreed).first().selectOption(plan.answers.yes);
    await steps.button(plan.save("M-01")).click();
    await goOn();
    assert.ok(platform.book.sheets.some(({ name }) => name === "M-01 plan"));

    await steps.goTo("tasks");
    await page.getByRole("button", { name: new RegExp(`^${tasks.show}: M-01`, "u") }).click();
    await steps.button(`${share.open}: M-01`).click();
    await steps.button(`${share.look}: M-01`).click();
    await page.getByRole("heading", { name: share.seen }).waitFor();
    const download = page.waitForEvent("download");
    await steps.button(share.make).click();
    const file = await download;
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const text = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join("\n");
    assert.match(file.suggestedFilename(), /\.xlsx$/u);
    assert.ok(text.includes("Zelf de bus nemen"), "a goal that was agreed");
    assert.equal(/\b\d{4} ?[A-Z]{2}\b/u.exec(text)?.[0], undefined, "a postcode");
    assert.deepEqual(open.wrong, []);
    assert.deepEqual([platform.unknown, platform.defects], [[], []]);
    await page.context().close();
  });
});
