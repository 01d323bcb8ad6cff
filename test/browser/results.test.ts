import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { evaluationDesign } from "../../core/sheets/evaluation.ts";
import { sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { Steps } from "./gallery-steps.ts";
import { behind, openGallery, workbookOf } from "./gallery.ts";
import { projectFile, startChromium } from "./page.ts";
import { programme } from "./programme.ts";

/** The sample with questionnaires: 51 members and 23 households at the middle, and a control group at the end. */
let surveyed: Promise<Snapshot> | undefined;

async function withAnswers(): Promise<Snapshot> {
  const host = XlsxHost.open(new Uint8Array(projectFile("samples/pilot-evaluatie.xlsx")));
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

describeWith([tools.chromium], "the screen of results", (chromium) => {
  let browser: Browser;
  let page: Page;
  let wrong: readonly string[] = [];

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  afterEach(() => {
    assert.deepEqual(wrong, []);
  });

  async function opened(workbook: Snapshot, language: "nl" | "en" = "nl"): Promise<Steps> {
    const options = { workbook, today: "2026-03-02", language, screen: "results", width: 350, height: 700 } as const;
    ({ page, wrong } = await openGallery(browser, options));
    page.setDefaultTimeout(30_000);
    await page.locator(".screen-results .main-bar").waitFor();
    return new Steps(page, language);
  }

  async function openedAnswers(language: "nl" | "en" = "nl"): Promise<Steps> {
    surveyed ??= withAnswers();
    return opened(await surveyed, language);
  }

  async function atMiddle({ words }: Steps): Promise<void> {
    await page.getByLabel(words.results.wave).first().selectOption("mid");
  }

  it("says how to get questionnaires while there are no answers, and makes blank ones", async () => {
    const steps = await opened(await programme("confirmed"));
    const { results, share } = steps.words;
    await page.getByText(results.emptyTitle).waitFor();
    await steps.button(results.forms).click();
    assert.equal(await page.evaluate("document.activeElement.id"), "results-share");
    await steps.button(share.look).click();
    await page.getByRole("heading", { name: share.seen }).waitFor();
    await steps.button(share.make).click();
    await page.locator(".share-made").waitFor();
    const names = await behind(page, ({ handed }) => [...handed.keys()]);
    assert.deepEqual(
      names.map((name) => name.endsWith(".xlsx")),
      [true],
    );
  });

  it("shows households and members below each other, each with its n and what is missing", async () => {
    const steps = await openedAnswers();
    await atMiddle(steps);
    const item = page.locator(".result").filter({ has: page.getByRole("heading", { name: "Contact is informeel" }) });
    const text = (await item.locator(".answers").innerText()).replace(/\s+/gu, " ");
    assert.match(text, /Huishoudens 22 antwoorden, 1 leeg 18 van 22 eens: 82% \(van 61 tot 93%\)/u);
    assert.match(text, /Groepsleden 51 antwoorden 47 van 51 eens: 92%/u);
  });

  it("says of every bar in words what it shows, and has all of it in a table", async () => {
    const steps = await openedAnswers();
    const { results } = steps.words;
    await atMiddle(steps);
    const item = page.locator(".result").filter({ has: page.getByRole("heading", { name: "Contact is informeel" }) });
    const told = await item.getByRole("img").first().getAttribute("aria-label");
    assert.match(told ?? "", /^Huishoudens: helemaal mee oneens 0, .*, helemaal mee eens 12$/u);
    await item.locator("summary").click();
    const rows = await item
      .locator("tbody tr")
      .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(" ")));
    const table = rows.map((row) => row.replace(/\s+/gu, " ").trim());
    assert.ok(table.includes("helemaal mee eens 12 30"), table.join("; "));
    assert.ok(table.includes(`${results.nRow} 22 51`));
    assert.ok(table.includes(`${results.missingRow} 1 0`));
  });

  it("puts the middle of every bar at the same place, whatever the answers are", async () => {
    const steps = await openedAnswers();
    await atMiddle(steps);
    const middles = await page.locator(".answer-bar").evaluateAll((bars) =>
      bars.map((bar) => {
        const neutral = bar.querySelector(".answer-2");
        const [x, width] = ["x", "width"].map((name) => Number(neutral?.getAttribute(name) ?? Number.NaN));
        return neutral === null ? 100 : (x ?? 0) + (width ?? 0) / 2;
      }),
    );
    assert.ok(middles.length > 10);
    assert.ok(
      middles.every((middle) => Math.abs(middle - 100) < 0.02),
      middles.join(),
    );
  });

  it("gives no percentage of fewer than ten answers anywhere", async () => {
    await openedAnswers();
    const few = page.locator(".answers > li").filter({ hasText: /(?:^|\s)[1-9] antwoord(?:en)?\b/u });
    const texts = await few.allInnerTexts();
    assert.ok(texts.length > 0);
    assert.deepEqual(
      texts.filter((text) => text.includes("%")),
      [],
    );
  });

  it("says what the figures cannot say, and no sentence of causes", async () => {
    const steps = await openedAnswers();
    await page.getByRole("heading", { name: steps.words.results.limitsTitle }).waitFor();
    const text = await page.locator("samen-hier-results").innerText();
    assert.doesNotMatch(text, /significant|bewezen|dankzij/iu);
  });

  it("makes the evaluation after a preview, leads to its sheets, and then offers the report", async () => {
    const steps = await openedAnswers();
    const { results, preview } = steps.words;
    await steps.button(results.make).click();
    await page.locator(".flow-preview").waitFor({ timeout: 60_000 });
    await steps.applied();
    assert.ok(sheetWithKey(await workbookOf(page), evaluationDesign.key) !== undefined);
    await steps.button(preview.goOn).click();
    await page
      .locator(".choices")
      .getByRole("button", { name: /^Evaluatie:/u })
      .first()
      .click();
    assert.deepEqual(await behind(page, ({ shown }) => shown), ["Evaluatie"]);
    await steps.button(results.report).click();
    assert.equal(await page.getByLabel(steps.words.share.forWhom).inputValue(), "report");
  });

  it("shares a report without small numbers, and warns of one that has them", async () => {
    const steps = await openedAnswers();
    const { share } = steps.words;
    await steps.button(share.look).click();
    await page.getByRole("heading", { name: share.seen }).waitFor({ timeout: 60_000 });
    const seen = await page.locator(".share-file").innerText();
    assert.doesNotMatch(seen, /\bH-\d{3}\b|WG-[A-Z]{3}-\d/u, "codes");
    await page.getByLabel(share.internal).check();
    assert.equal(await page.locator(".share-file").count(), 0, "what was shown is no longer what would be made");
    await page.getByText(share.internalSays).waitFor();
  });

  it("makes files for researchers with a word nobody can guess, the same for the key", async () => {
    const steps = await openedAnswers();
    const { share } = steps.words;
    const audience = page.getByLabel(share.forWhom);
    await audience.selectOption("research");
    const secret = await page.getByLabel(share.secret, { exact: true }).inputValue();
    assert.match(secret, /^[0-9a-f]{20}$/u);
    await steps.button(share.look).click();
    await page.getByRole("heading", { name: share.seen }).waitFor({ timeout: 60_000 });
    assert.doesNotMatch(await page.locator(".share-file").innerText(), new RegExp(secret, "u"));
    await audience.selectOption("key");
    assert.equal(await page.getByLabel(share.secret, { exact: true }).inputValue(), secret);
  });

  for (const language of ["nl", "en"] as const) {
    it(`can be used by everybody, without sideways scrolling (${language})`, async () => {
      const steps = await openedAnswers(language);
      await atMiddle(steps);
      const more = page.locator(".screen-results samen-hier-results > .link");
      while ((await more.count()) > 0) await more.first().click();
      await page.evaluate("for (const one of document.querySelectorAll('.screen-results details')) one.open = true");
      await page.setViewportSize({ width: 320, height: 4000 });
      assert.deepEqual(await accessFaults(page), []);
      for (const width of [300, 320, 350, 1280]) {
        await page.setViewportSize({ width, height: 378 });
        const over = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assert.ok(Number(over) <= 0, `at ${width}`);
      }
    });
  }
});
