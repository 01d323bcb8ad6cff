import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { largeWorkbook } from "../support/large-workbook.ts";
import { describeWith } from "../with-tools.ts";
import { applyShown, chooseFile, goToScreen, onStart, openFilePage } from "./file-page.ts";
import { startChromium } from "./page.ts";

/**
 * Milliseconds that a task of the drawing thread may take here. What people should see is 50; a machine that is busy with
 * other tests takes longer for the same work, and thinking on that thread would take seconds.
 */
const mostMilliseconds = 250;

/** Notes how long tasks of the drawing thread take, where that is over 50 ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const told = document.documentElement.dataset["long"] ?? "";
      const more = list.getEntries().map(({ duration }) => String(Math.round(duration)));
      document.documentElement.dataset["long"] = [told, ...more].join(" ").trim();
    }).observe({ type: "longtask" });
  });
}

/** The long tasks since the last time. */
async function longTasks(page: Page): Promise<readonly number[]> {
  // What is noted comes a little after the task.
  await page.waitForTimeout(100);
  const told = await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const noted = dataset["long"] ?? "";
    delete dataset["long"];
    return noted;
  });
  return told.split(" ").filter(Boolean).map(Number);
}

describeWith([tools.chromium], "the page with 1000 groups and 2000 households", (chromium) => {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  it("stays at hand while it reads, thinks and writes, and can be stopped while it thinks", async function () {
    this.timeout(300_000);
    const { page, wrong } = await openFilePage(browser);
    page.setDefaultTimeout(120_000);
    await watchTasks(page);
    const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const began = performance.now();
      await work();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const long = await longTasks(page);
      console.log(`      ${name}: ${seconds} s, over 50 ms: ${long.length === 0 ? "nothing" : long.join(", ")}`);
      assert.ok(Math.max(0, ...long) < mostMilliseconds, `${name}: ${long.join(", ")} ms`);
    };
    const buffer = await largeWorkbook(1000, 2000);
    await step("open", async () => {
      await chooseFile(page, { name: "groot.xlsx", buffer });
      await onStart(page);
    });
    assert.match(await page.getByRole("main").innerText(), /1000\s+groepen\s+2000\s+huishoudens/u);
    await step("my sheets", () => goToScreen(page, "Mijn bladen"));
    await goToScreen(page, "Matchronde");
    const make = page.getByRole("button", { name: "Maak voorstel" });
    await step("begin and stop", async () => {
      await make.click();
      await page.getByRole("button", { name: "Stoppen" }).click();
      await page
        .getByText(/gestopt/iu)
        .first()
        .waitFor();
    });
    await step("round", async () => {
      await goToScreen(page, "Start");
      await goToScreen(page, "Matchronde");
      await make.click();
      await page.getByRole("button", { name: /^Toepassen: /u }).waitFor();
    });
    await step("apply", () => applyShown(page));
    await page.context().close();
    assert.deepEqual(wrong, []);
  });

  it("would be caught thinking where it draws", async () => {
    const { page } = await openFilePage(browser);
    await watchTasks(page);
    await page.evaluate(async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
    }, mostMilliseconds);
    assert.ok(Math.max(0, ...(await longTasks(page))) >= mostMilliseconds);
    await page.context().close();
  });
});
