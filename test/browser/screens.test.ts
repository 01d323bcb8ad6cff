import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { ScreenName } from "../../core/screens/views.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { behind, openGallery } from "./gallery.ts";
import { workbooks } from "./gallery/workbooks.ts";
import { Steps } from "./gallery-steps.ts";
import { startChromium } from "./page.ts";
import { programme } from "./programme.ts";

/** The workbook that the screens stand beside, the sample when absent, and the window. */
interface Beside {
  readonly workbook?: keyof typeof workbooks;
  readonly isFile?: true;
  readonly language?: "nl" | "en";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** What is done until a state stands. */
type Way = (steps: Steps, page: Page) => Promise<void>;

async function inTrouble(page: Page): Promise<void> {
  await behind(page, (gallery) => {
    gallery.host.trouble = "cell-edit";
  });
}

async function changedOutside(page: Page): Promise<void> {
  await behind(page, (gallery) => gallery.changeOutside());
}

const opened =
  (screen: ScreenName): Way =>
  (steps) =>
    steps.goTo(screen);

/** Every state of the shell and its screens, each with how to come there. */
const states: readonly (readonly [name: string, options: Beside, way: Way])[] = [
  ["Start, first time", {}, () => Promise.resolve()],
  ["Start of an empty workbook", { workbook: "empty" }, (_, page) => page.locator(".help summary").click()],
  ["the menu", {}, (steps) => steps.button(steps.words.shell.menu).click()],
  ["My sheets, sure", {}, opened("sheets")],
  ["My sheets, asking", { workbook: "messy" }, opened("sheets")],
  ["My sheets, all unfolded", { workbook: "messy" }, unfolded],
  ["My sheets of an empty workbook", { workbook: "empty" }, opened("sheets")],
  ["Settings", {}, opened("settings")],
  ["Log, empty", {}, opened("log")],
  ["a preview", { workbook: "messy" }, (steps) => steps.previewSheets()],
  ["a preview with cells before and after", {}, settingPreviewed],
  ["a preview in which nothing changes", {}, (steps) => applied(steps).then(() => steps.previewSheets())],
  ["done", { isFile: true }, (steps) => steps.previewSheets().then(() => steps.applied())],
  ["Log, with undo", {}, (steps) => applied(steps).then(() => steps.goTo("log"))],
  ["Start, later", {}, (steps) => applied(steps).then(() => steps.goTo("start"))],
  ["a fault", {}, faulty],
  ["stale", {}, stale],
  ["changed by somebody else", {}, (_, page) => changedOutside(page)],
  ["busy", {}, busy],
];

async function unfolded(steps: Steps, page: Page): Promise<void> {
  await steps.goTo("sheets");
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
}

async function applied(steps: Steps): Promise<void> {
  await steps.previewSheets();
  await steps.applied();
  await steps.button(steps.words.preview.goOn).click();
}

async function settingPreviewed(steps: Steps, page: Page): Promise<void> {
  await applied(steps);
  await steps.goTo("settings");
  await page.getByLabel(steps.words.settings.sentences["holidays.good-friday"]).selectOption("false");
  await steps.button(steps.words.settings.save).click();
  await page.locator(".difference summary").first().click();
}

async function faulty(steps: Steps, page: Page): Promise<void> {
  await steps.previewSheets();
  await inTrouble(page);
  await steps.apply();
  await page.getByRole("alert").waitFor();
}

async function stale(steps: Steps, page: Page): Promise<void> {
  await steps.previewSheets();
  await changedOutside(page);
  await steps.apply();
  await page.getByRole("alert").waitFor();
}

async function busy(steps: Steps, page: Page): Promise<void> {
  await steps.goTo("sheets");
  await behind(page, (gallery) => {
    gallery.desk.isSlow = true;
  });
  await steps.confirmSheets();
  await page.getByRole("progressbar").waitFor();
}

describeWith([tools.chromium], "the screens", function (chromium) {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  /** Does something on the screens, on which nothing may go wrong. */
  async function on(
    { workbook, ...options }: Beside,
    work: (steps: Steps, page: Page) => Promise<void>,
  ): Promise<void> {
    const book = workbook === undefined ? await programme("people") : workbooks[workbook];
    const { page, wrong } = await openGallery(browser, { ...options, workbook: book });
    page.setDefaultTimeout(15_000);
    await work(new Steps(page, options.language), page);
    assert.deepEqual(wrong, []);
  }

  for (const [language, theme] of [
    ["nl", "light"],
    ["en", "dark"],
  ] as const) {
    for (const [name, options, way] of states) {
      it(`can be used by everybody, at every width: ${name} (${language}, ${theme})`, async function () {
        this.timeout(60_000);
        await on({ ...options, language, theme }, async (steps, page) => {
          await way(steps, page);
          // So high that nothing lies half below the bar, where axe would call it too small.
          await page.setViewportSize({ width: 320, height: 4000 });
          assert.deepEqual(await accessFaults(page), []);
          assert.deepEqual(await tooWide(page), []);
        });
      });
    }
  }

  it("keeps the corner of Excel's own menu empty, and its bar low and in sight", async () => {
    await on({ workbook: "messy", width: 320, height: 378 }, async (steps, page) => {
      await steps.goTo("sheets");
      const corner = await page.evaluate("document.elementFromPoint(300, 20).className");
      assert.equal(corner, "top");
      const bar = await page.locator(".screen-sheets .main-bar").boundingBox();
      assert.ok(bar !== null && bar.height <= 56.5, `bar of ${String(bar?.height)} px`);
      assert.ok(Math.abs(bar.y + bar.height - 378) <= 1, "at the bottom of the window");
    });
  });

  it("applies what was previewed and takes it back, which ends on the workbook", async () => {
    await on({}, async (steps, page) => {
      const sheets = () => behind(page, async ({ host }) => (await host.outline()).sheets.map(({ name }) => name));
      const before = await sheets();
      await steps.previewSheets();
      assert.deepEqual(await sheets(), before);
      await steps.applied();
      const made = (await sheets()).filter((name) => !before.includes(name));
      assert.ok(made.includes("Kolommen") && made.includes("Aandachtspunten"), made.join());
      await steps.button(steps.words.preview.undo).click();
      await page
        .getByText(/^Ongedaan gemaakt: /u)
        .first()
        .waitFor();
      assert.deepEqual(await sheets(), before);
    });
  });

  it("remembers a column that was corrected", async () => {
    await on({ workbook: "messy" }, async (steps, page) => {
      await steps.goTo("sheets");
      const list = page.getByLabel("Client", { exact: true });
      await list.focus();
      await list.selectOption({ label: "Code" });
      await page.getByText(steps.words.sheets.confirmNote(1)).waitFor();
      await steps.button(steps.words.sheets.confirm).click();
      await page.locator(".flow-preview").waitFor();
      await steps.applied();
      const said = await behind(page, async ({ host }) => {
        const columns = (await host.read(["Kolommen"])).sheets[0];
        return columns?.cells.filter((row) => row.includes("Client"));
      });
      assert.deepEqual(said, [["Statushouders", "Client", "A", "Code", "bevestigd"]]);
    });
  });

  it("ends a failed change in an alert, gives the button back, and goes on when it is tried again", async () => {
    await on({}, async (steps, page) => {
      await faulty(steps, page);
      assert.match(await page.getByRole("alert").innerText(), /Druk op Enter of Esc/u);
      await behind(page, (gallery) => {
        gallery.host.trouble = undefined;
      });
      await steps.button(steps.words.shell.tryAgain).click();
      await page.locator(".flow-done").waitFor();
    });
  });

  it("says so when somebody changed the workbook since the preview, and looks again", async () => {
    await on({}, async (steps, page) => {
      await stale(steps, page);
      assert.match(await page.getByRole("alert").innerText(), new RegExp(steps.words.shell.staleTitle, "u"));
      await steps.button(steps.words.shell.lookAgain).click();
      await page.locator(".flow-preview").waitFor();
      await steps.applied();
    });
  });

  it("says that something went wrong where a screen cannot be drawn, and names nothing of it", async () => {
    await on({}, async (steps, page) => {
      await page.evaluate("document.querySelector('samen-hier-start').view = { found: 'Fatima' }");
      const alert = page.getByRole("alert");
      await alert.getByText(steps.words.shell.unknownFault).waitFor();
      assert.doesNotMatch((await alert.textContent()) ?? "", /Fatima/u);
      await steps.goTo("settings");
    });
  });

  it("stops planning when asked, changes nothing, and can plan again", async () => {
    await on({}, async (steps, page) => {
      await busy(steps, page);
      await behind(page, (gallery) => {
        gallery.desk.isSlow = false;
      });
      await steps.button(steps.words.shell.cancel).click();
      await page.getByRole("status").getByText(steps.words.shell.stopped).waitFor();
      assert.equal(await behind(page, ({ host }) => host.applied), 0);
      await steps.button(steps.words.sheets.confirm).click();
      await page.locator(".flow-preview").waitFor();
    });
  });

  it("leads from a number to its cell, and tells when that cannot be shown", async () => {
    await on({}, async (steps, page) => {
      const households = page.getByRole("button", { name: /^71 huishoudens/u });
      await households.click();
      await page.waitForFunction(() => window.gallery.shown.length > 0);
      await inTrouble(page);
      await households.click();
      await page.getByRole("alert").waitFor();
    });
  });

  it("keeps what was typed on a screen while another is looked at, and in the other language", async () => {
    await on({}, async (steps, page) => {
      await steps.goTo("settings");
      const label = steps.words.settings.sentences["vulnerability.scale"];
      await page.getByLabel(label).fill("10");
      await page.getByLabel(label).press("Tab");
      await steps.goTo("log");
      await steps.button(steps.words.shell.menu).click();
      await steps.button(steps.words.shell.otherLanguage).click();
      const english = new Steps(page, "en");
      await english.goTo("settings");
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      assert.equal(await page.getByLabel(english.words.settings.sentences["vulnerability.scale"]).inputValue(), "10");
    });
  });

  it("says what a number may be where it cannot be used, and does not go on with it", async () => {
    await on({}, async (steps, page) => {
      await steps.goTo("settings");
      const field = page.getByLabel(steps.words.settings.sentences["vulnerability.scale"]);
      await field.fill("veel");
      await field.press("Tab");
      await page.getByRole("alert").getByText(steps.words.shell.wrongNumber(0, 1000)).waitFor();
      assert.equal(await steps.button(steps.words.settings.save).getAttribute("aria-disabled"), "true");
    });
  });

  it("works with the keyboard alone, the focus going along", async () => {
    await on({}, async (steps, page) => {
      const focused = () => page.evaluate<string>("document.activeElement.id || document.activeElement.innerText");
      await tabTo(page, steps.words.start.welcomeAction);
      await page.keyboard.press("Enter");
      await page.waitForFunction("document.activeElement.id === 'screen-name'");
      await tabTo(page, steps.words.sheets.confirm);
      await page.keyboard.press("Enter");
      await page.locator(".flow-preview").waitFor();
      assert.equal(await focused(), "flow-title");
      await tabTo(page, steps.words.preview.apply(""));
      await page.keyboard.press("Space");
      await page.locator(".flow-done").waitFor();
      assert.equal(await focused(), "flow-title");
      await tabTo(page, steps.words.preview.goOn);
      await page.keyboard.press("Enter");
      assert.equal(await focused(), "screen-name");
    });
  });

  it("stays quick with 48 columns: lists are filled when somebody comes near", async () => {
    await on({ workbook: "wide" }, async (steps, page) => {
      await unfolded(steps, page);
      const filled = () => page.locator(".column option").count();
      const lists = await page.locator(".column select").count();
      assert.ok(lists >= 46, `${lists} lists`);
      assert.equal(await filled(), lists);
      await page.locator(".column select").last().focus();
      await page.waitForFunction(`document.querySelectorAll(".column option").length > ${lists}`);
    });
  });
});

/** At which of the widths in use the page scrolls sideways; a window that is resized keeps its state. */
async function tooWide(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [300, 320, 350, 1280]) {
    await page.setViewportSize({ width, height: 378 });
    const over = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    if (over > 0) found.push(`${over} px too wide at ${width}`);
  }
  return found;
}

/** Presses Tab until what begins with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press("Tab");
    const text = await page.evaluate<string>("document.activeElement.innerText ?? ''");
    if (text.trim().startsWith(words.trim())) return;
  }
  assert.fail(`nobody comes to "${words}" with the keyboard`);
}
