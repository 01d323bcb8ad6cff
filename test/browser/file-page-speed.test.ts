import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { largeWorkbook } from "../support/large-workbook.ts";
import { describeWith } from "../with-tools.ts";
import { applyShown, chooseFile, goToScreen, onStart, openFilePage } from "./file-page.ts";
import { startChromium } from "./page.ts";

/**
 * Milliseconds of a processor that one task of the drawing thread may take. People should not wait longer than 50; half of
 * that is for processors that are busy with other tests. Thinking on that thread would take thousands.
 */
const mostMilliseconds = 75;

/** What Chromium notes of a piece of work. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of a processor, which other programs do not make longer. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the drawing thread while something is done, in milliseconds of a processor. */
async function longestTask(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const drawing = new Set(threads.map(({ pid, tid }) => `${String(pid)}/${String(tid)}`));
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => name.endsWith("RunTask") && ph === "X" && drawing.has(`${String(pid)}/${String(tid)}`),
  );
  assert.ok(tasks.length > 0, "nothing was noted");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
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
    const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const longest = await longestTask(browser, page, work);
      console.log(`      ${name}: the longest task took ${longest.toFixed(0)} ms`);
      assert.ok(longest < mostMilliseconds, `${name}: ${longest.toFixed(0)} ms`);
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
    const longest = await longestTask(browser, page, () =>
      page.evaluate(async (milliseconds) => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const until = performance.now() + milliseconds;
        while (performance.now() < until);
      }, 10 * mostMilliseconds),
    );
    assert.ok(longest >= mostMilliseconds);
    await page.context().close();
  });
});
