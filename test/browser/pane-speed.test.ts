import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { plainFromFile } from "../hosts/excel/emulator/from-file.ts";
import { largeWorkbook } from "../support/large-workbook.ts";
import { describeWith } from "../with-tools.ts";
import { openExcelPane } from "./excel-pane.ts";
import { goToScreen, onStart } from "./file-page.ts";
import { startChromium } from "./page.ts";

/** A task of the drawing thread that people could notice, in milliseconds since the page began. */
interface LongTask {
  readonly from: number;
  readonly to: number;
}

/**
 * Milliseconds that a task of the drawing thread may take here. What people should see is 50; a machine that is busy with
 * other tests takes longer for the same work, and thinking on that thread would take seconds.
 */
const mostMilliseconds = 250;

/** Notes the long tasks from now on; what it gives are those so far. */
async function watchTasks(page: Page): Promise<() => Promise<readonly LongTask[]>> {
  const noted: LongTask[] = [];
  await page.exposeFunction("noteTask", (from: number, duration: number) => {
    noted.push({ from, to: from + duration });
  });
  await page.evaluate(`new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.noteTask(startTime, duration);
  }).observe({ type: "longtask" })`);
  return async () => {
    // What is noted comes a little after the task.
    await page.waitForTimeout(200);
    return noted;
  };
}

describeWith([tools.chromium], "the pane with 1000 groups and 2000 households", (chromium) => {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  it("never stands still while a round is thought about", async function () {
    this.timeout(300_000);
    const pane = await openExcelPane(browser, { book: await plainFromFile(await largeWorkbook(1000, 2000)) });
    const { page } = pane;
    page.setDefaultTimeout(200_000);
    await onStart(page);
    await goToScreen(page, "Matchronde");
    const make = page.getByRole("button", { name: "Maak voorstel" });
    await make.waitFor();
    const tasks = await watchTasks(page);
    await make.click();
    await page.getByRole("button", { name: /^Toepassen: /u }).waitFor();
    // The Excel of this test stands on the same thread, so what reading takes there says nothing of a real one. What comes
    // between the last question to the desk and the screen that shows its answer is ours alone.
    const talk = await page.evaluate(() => window.deskTalk);
    const [asked = 0, answered = 0] = talk.slice(-2);
    const all = await tasks();
    const lasting = (some: readonly LongTask[]) => some.map(({ from, to }) => Math.round(to - from));
    const reading = lasting(all.filter(({ to }) => to <= asked));
    const ours = lasting(all.filter(({ to }) => to > asked));
    console.log(
      `      thought for ${((answered - asked) / 1000).toFixed(1)} s; over 50 ms while it thought and drew: ` +
        `${ours.join(", ") || "nothing"}; before that, with the Excel of this test: ${reading.join(", ") || "nothing"}`,
    );
    assert.ok(answered - asked > 100, "the desk thought");
    assert.deepEqual(
      ours.filter((milliseconds) => milliseconds > mostMilliseconds),
      [],
    );
    await page.context().close();
    assert.deepEqual([...pane.errors, ...pane.violations], []);
  });
});
