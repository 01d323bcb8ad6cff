import assert from "node:assert/strict";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { chooseFile, onStart, openFilePage, projectPath } from "./file-page.ts";
import { projectFile, startChromium } from "./page.ts";

const axeSource = projectFile("node_modules/axe-core/axe.min.js").toString("utf8");
const sample = projectPath("samples/pilot.xlsx");
const widths = [300, 320, 350, 1280];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface WithAxe {
  readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

/** What axe finds, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = window as Window & typeof globalThis & WithAxe;
    const { violations: found } = await axe.run(document, { runOnly: { type: "tag", values } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  }, rules);
}

/** Pixels that stick out at the side. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** States of the page itself; those of the screens have tests of their own. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["before a file", () => Promise.resolve()],
  [
    "after a refusal",
    async (page) => {
      await chooseFile(page, {
        name: "een heel lange naam zonder spaties_en_dan_nog_wat_langer.xlsx",
        buffer: Buffer.alloc(0),
      });
      await page.locator("[role=alert] p").waitFor();
    },
  ],
  [
    "with a workbook",
    async (page) => {
      await chooseFile(page, sample);
      await onStart(page);
    },
  ],
  [
    "with a sheet",
    async (page) => {
      await chooseFile(page, sample);
      await onStart(page);
      await page
        .getByRole("main")
        .getByRole("button", { name: /huishoudens|households/u })
        .click();
      await page.getByRole("grid").waitFor();
    },
  ],
];

describeWith([tools.chromium], "the page for everybody", (chromium) => {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  for (const [state, reach] of states) {
    for (const [locale, colorScheme] of [
      ["nl-NL", "light"],
      ["en-GB", "dark"],
    ] as const) {
      it(`has nothing that axe finds ${state}, ${locale}, ${colorScheme}`, async () => {
        for (const width of [320, 1280]) {
          // Axe is put in from outside, which the policy of the page would refuse a page that does so itself.
          const options = { locale, colorScheme, bypassCSP: true, viewport: { width, height: 720 } } as const;
          const { page } = await openFilePage(browser, options);
          await reach(page);
          assert.deepEqual(await violations(page), [], `${String(width)} px`);
          await page.context().close();
        }
      });
    }

    it(`fits its width ${state}, with large letters too`, async () => {
      const { page, wrong } = await openFilePage(browser, { viewport: { width: 320, height: 480 } });
      await reach(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 480 });
        assert.equal(await sideways(page), 0, `${String(width)} px`);
      }
      await page.evaluate(() => {
        document.documentElement.style.setProperty("font-size", "200%");
      });
      await page.setViewportSize({ width: 640, height: 720 });
      assert.equal(await sideways(page), 0, "200 %");
      await page.context().close();
      assert.deepEqual(wrong, []);
    });
  }

  it("shows its focus, and can be told apart without colours", async () => {
    const { page, wrong } = await openFilePage(browser, { forcedColors: "active" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === null ? "" : getComputedStyle(focused).outlineStyle;
    });
    assert.notEqual(outline, "none");
    await page.context().close();
    assert.deepEqual(wrong, []);
  });
});
