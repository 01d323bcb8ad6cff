import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { openGallery } from "./gallery.ts";
import { startChromium } from "./page.ts";
import { programme, type Stage } from "./programme.ts";

/** A screen of one suite of tests, over the sample at some stage of its programme. */
export interface ScreenSuite {
  /** Opens the screen anew and gives its page. */
  readonly open: (stage: Stage, language?: "nl" | "en", width?: number) => Promise<Page>;
  /** The same over the sample with something typed in it. */
  readonly openChanged: (stage: Stage, change: (workbook: Snapshot) => Snapshot) => Promise<Page>;
  /** Fails when something went wrong on the page that is open. */
  readonly nothingWrong: (where?: string) => void;
}

/**
 * One browser for the tests of a screen; called within a `describe`. `day` is
 * the civil date until the matches run. After each test nothing may have gone wrong.
 */
export function screenSuite(chromium: string, screen: ScreenName, day = "2026-03-10"): ScreenSuite {
  let browser: Browser;
  let wrong: readonly string[] = [];
  const nothingWrong = (where?: string): void => {
    assert.deepEqual(wrong, [], where);
  };

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  afterEach(() => {
    nothingWrong();
  });

  async function opened(stage: Stage, workbook: Snapshot, language: "nl" | "en", width: number): Promise<Page> {
    const today = stage === "running" ? "2026-04-13" : day;
    const open = await openGallery(browser, { workbook, today, language, screen, width, height: 700 });
    wrong = open.wrong;
    await open.page.locator(`.screen-${screen} .main-bar`).waitFor();
    return open.page;
  }

  return {
    nothingWrong,
    open: async (stage, language = "nl", width = 350) => opened(stage, await programme(stage), language, width),
    openChanged: async (stage, change) => opened(stage, change(await programme(stage)), "nl", 350),
  };
}
