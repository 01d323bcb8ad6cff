import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { retentionDesign } from "../../core/sheets/retention.ts";
import { sheetWithKey } from "../../core/workbook/snapshot.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { Steps } from "./gallery-steps.ts";
import { behind, openGallery, workbookOf } from "./gallery.ts";
import { startChromium } from "./page.ts";
import { programme, type Stage } from "./programme.ts";

/** Somebody of the sample who has a match. */
const code = "H-022";

describeWith([tools.chromium], "privacy in the settings", (chromium) => {
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

  async function opened(stage: Stage, language: "nl" | "en" = "nl"): Promise<Steps> {
    const workbook = await programme(stage);
    const open = await openGallery(browser, {
      workbook,
      today: "2026-04-13",
      language,
      screen: "settings",
      height: 700,
    });
    ({ page, wrong } = open);
    return new Steps(page, language);
  }

  async function previewed(steps: Steps, whom = code): Promise<void> {
    const { privacy } = steps.words;
    await page.getByLabel(privacy.forgetCode).fill(whom);
    await steps.button(privacy.forgetLook).click();
    await page.locator("samen-hier-final-step").waitFor();
  }

  it("makes the sheets about privacy, and then lists what is past its term by code", async () => {
    const steps = await opened("running");
    const { privacy, preview } = steps.words;
    await steps.button(privacy.make).click();
    await steps.applied();
    assert.ok(sheetWithKey(await workbookOf(page), retentionDesign.key) !== undefined);
    await steps.button(preview.goOn).click();
    await steps.button(privacy.makeAgain).waitFor();
    assert.ok((await page.getByRole("button", { name: /Bewaartermijnen/u }).count()) > 0);
  });

  it("asks for a code before it looks, and says that nobody has one that is unknown", async () => {
    const steps = await opened("people");
    const { privacy } = steps.words;
    await steps.button(privacy.forgetLook).click();
    await page.getByText(privacy.forgetCodeMissing).waitFor();
    assert.equal(await page.evaluate("document.activeElement.id"), "forget-code");
    await page.getByLabel(privacy.forgetCode).fill("H-999");
    await steps.button(privacy.forgetLook).click();
    const alert = page.getByRole("alert").filter({ hasText: /\S/u });
    await alert.first().waitFor();
    assert.doesNotMatch((await alert.first().textContent()) ?? "", /H-999/u, "what was typed may be a name");
  });

  it("forgets only after the code was typed once more, and leaves nothing to undo", async () => {
    const steps = await opened("running");
    const { privacy, preview, log } = steps.words;
    const before = await workbookOf(page);
    await previewed(steps);
    await page.getByText(privacy.final).waitFor();
    await page.getByText(privacy.unreachableTitle).waitFor();
    assert.deepEqual(await workbookOf(page), before, "a preview changes nothing");
    const sure = steps.button(privacy.confirm);
    assert.equal(await sure.getAttribute("aria-disabled"), "true");
    await sure.click({ force: true });
    await page.getByLabel(privacy.confirmLabel(code)).fill("H-02");
    assert.equal(await sure.getAttribute("aria-disabled"), "true");
    assert.deepEqual(await workbookOf(page), before);
    await page.getByLabel(privacy.confirmLabel(code)).fill(" h-022 ");
    await sure.click();
    await page.locator(".flow-done").waitFor();
    await page.getByText(privacy.forgotten).first().waitFor();
    await page.locator(".flow-done").getByText(privacy.unreachableTitle).waitFor();
    assert.equal(await steps.button(preview.undo).count(), 0);
    assert.doesNotMatch(JSON.stringify(await workbookOf(page)), /\bH-022\b/u);
    await steps.button(preview.goOn).click();
    assert.equal(
      await page.getByLabel(privacy.forgetCode).inputValue(),
      "",
      "who was forgotten does not stay on screen",
    );
    await steps.goTo("log");
    await page.getByText(log.undoNone).waitFor();
  });

  it("can be left by who only looked, and keeps what was typed", async () => {
    const steps = await opened("people");
    const { privacy, shell } = steps.words;
    await previewed(steps);
    await steps.button(shell.back).first().click();
    assert.equal(await page.getByLabel(privacy.forgetCode).inputValue(), code);
    assert.equal(await behind(page, ({ host }) => host.applied), 0);
  });

  it("gives somebody what is kept about them, and nothing of who was not named", async () => {
    const steps = await opened("running");
    const { share } = steps.words;
    await page.getByLabel(share.whoLabels.person).fill(code);
    await steps.button(share.look).click();
    await page.getByRole("heading", { name: share.seen }).waitFor();
    const seen = (await page.locator(".share-file").textContent()) ?? "";
    assert.match(seen, new RegExp(code, "u"));
    assert.doesNotMatch(seen, /H-0(?:0[1-9]|1\d|2[013-9])/u, "codes of others");
    await steps.button(share.make).click();
    await page.locator(".share-made").waitFor();
  });

  for (const language of ["nl", "en"] as const) {
    it(`can be used by everybody in every state, without sideways scrolling (${language})`, async () => {
      const steps = await opened("running", language);
      const { privacy, preview } = steps.words;
      const check = async (state: string) => {
        await page.setViewportSize({ width: 320, height: 5000 });
        assert.deepEqual(await accessFaults(page), [], state);
        for (const width of [300, 320, 350, 1280]) {
          await page.setViewportSize({ width, height: 378 });
          const over = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
          assert.ok(Number(over) <= 0, `${state} at ${width}`);
        }
      };
      await check("nothing yet");
      await steps.button(privacy.make).click();
      await steps.applied();
      await steps.button(preview.goOn).click();
      await check("with sheets");
      await previewed(steps);
      await check("the preview");
      await page.getByLabel(privacy.confirmLabel(code)).fill(code);
      await check("sure");
      await steps.button(privacy.confirm).click();
      await page.locator(".flow-done").waitFor();
      await check("forgotten");
    });
  }
});
