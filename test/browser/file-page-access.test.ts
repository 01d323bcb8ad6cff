import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { chooseFile, onStart, openFilePage, projectPath } from "./file-page.ts";
import { startChromium } from "./page.ts";

const sample = projectPath("samples/pilot.xlsx");
const widths = [300, 320, 350, 1280];

/** A short list, because axe compares every cell that is drawn with every other. Nobody on it exists. */
const households = [
  "Code,Postcode,Volwassenen,Kinderen,Kwetsbaarheid,Taal,Opmerking",
  ...Array.from({ length: 8 }, (_, at) => `H-${String(at + 1)},301${String(at)} AB,2,${String(at % 4)},3,Arabisch,`),
].join("\n");

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
      await chooseFile(page, { name: "huishoudens.csv", buffer: Buffer.from(households) });
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
        const { page, wrong } = await openFilePage(browser, { locale, colorScheme });
        await reach(page);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 720 });
          assert.deepEqual(await accessFaults(page), [], `${String(width)} px`);
        }
        await page.context().close();
        assert.deepEqual(wrong, []);
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
