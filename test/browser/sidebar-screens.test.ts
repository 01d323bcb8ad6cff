import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { ScreenName } from "../../core/screens/views.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { Steps } from "./gallery-steps.ts";
import { coordinator, googleAt } from "./google-workbook.ts";
import { startChromium } from "./page.ts";
import type { Stage } from "./programme.ts";
import { openSidebar } from "./sidebar-page.ts";

const screens: readonly ScreenName[] = [
  "start",
  "sheets",
  "round",
  "tasks",
  "plan",
  "check-ins",
  "results",
  "settings",
  "log",
];

/** What is cut off at the right, or makes the page scroll sideways. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth;
    const shown = [...document.querySelectorAll<HTMLElement>("samen-hier-app *")].filter((one) => {
      const { left, right, width: own, height } = one.getBoundingClientRect();
      const isHidden = own <= 1 || height <= 1 || one.closest(".spoken, .skip, svg, [hidden]") !== null;
      const scrolls = one.closest("[tabindex='0'], .table-scroll, .scroll") !== null;
      return !isHidden && !scrolls && (right > width + 1 || left < -1);
    });
    const over = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    return [
      ...over,
      ...shown.slice(0, 5).map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`),
    ];
  });
}

describeWith([tools.chromium], "the sidebar of Google Sheets, 300 px wide", function (chromium) {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  for (const [stage, language] of [
    ["people", "en"],
    ["proposed", "nl"],
    ["running", "nl"],
  ] as const satisfies readonly (readonly [Stage, "nl" | "en"])[]) {
    it(`has room for every screen, for everybody: ${stage}, ${language}`, async function () {
      this.timeout(240_000);
      const platform = await googleAt(stage);
      platform.user(coordinator).locale = language;
      const { page, wrong } = await openSidebar(browser, platform, { locale: language === "nl" ? "nl-NL" : "en-GB" });
      const steps = new Steps(page, language);
      await page.locator(".screen-start .main-bar").waitFor();
      for (const screen of screens) {
        await page.setViewportSize({ width: 300, height: 700 });
        await steps.goTo(screen);
        await page.waitForFunction(() => document.querySelector(".reloading, .busy") === null);
        await page.evaluate((name) => {
          const folds = [...document.querySelectorAll<HTMLDetailsElement>(`.screen-${name} details`)];
          // The lists of one match look like those of another.
          for (const fold of folds.slice(0, 12)) fold.open = true;
        }, screen);
        // So high that nothing lies half below the bar, where axe would call it too small.
        await page.setViewportSize({ width: 300, height: 9000 });
        assert.deepEqual(await accessFaults(page), [], screen);
        assert.deepEqual(await cutOff(page), [], screen);
      }
      assert.deepEqual(wrong, []);
      assert.deepEqual([platform.unknown, platform.defects], [[], []]);
      await page.context().close();
    });
  }
});
