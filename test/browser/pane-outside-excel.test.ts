import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { startChromium } from "./page.ts";
import { microsoftsOffice, openPane, paneOrigin, type OpenPane } from "./pane-page.ts";

describeWith([tools.chromium], "the pane where there is no Excel", (chromium) => {
  let browser: Browser;
  let pane: OpenPane;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  afterEach(async () => {
    await pane.page.context().close();
  });

  it("says under Microsoft's own script that it belongs in Excel, and leads to the page for files", async () => {
    pane = await openPane(browser, { office: microsoftsOffice });
    const { page } = pane;
    await page.getByRole("alert").waitFor();
    assert.match((await page.getByRole("alert").textContent()) ?? "", /hoort in Excel/u);
    const [other] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Werk met een bestand" }).click(),
    ]);
    await other.waitForLoadState();
    assert.match(other.url(), /\/file\.html$/u);
    assert.match(await other.title(), /Samen Hier/u);
  });

  it("asks nothing of anybody but Microsoft for Office's script, and breaks none of its own rules", async () => {
    pane = await openPane(browser, { office: microsoftsOffice });
    await pane.page.getByRole("alert").waitFor();
    await pane.page.waitForTimeout(1000);
    assert.deepEqual(pane.asked, []);
    assert.deepEqual(pane.violations, []);
    assert.deepEqual(pane.errors, []);
  });

  it("is read before any script has come, in Dutch and English", async () => {
    pane = await openPane(browser, { office: () => new Promise(() => undefined) });
    const { page } = pane;
    await page.getByRole("heading", { name: "Samen Hier" }).waitFor();
    await page.getByText("Wordt geladen").waitFor();
    await page.getByText("Match groups and households").waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
    assert.equal(await page.locator("samen-hier-app").count(), 0);
  });

  it("says after ten seconds what to do, without any script", async () => {
    pane = await openPane(browser, { office: () => new Promise(() => undefined) });
    const { page } = pane;
    const late = page.getByText("Het laden duurt lang");
    await late.waitFor({ state: "attached" });
    assert.equal(await late.isVisible(), false);
    const waits = await page.evaluate(() => {
      const [animation] = document.getAnimations();
      const delay = animation?.effect?.getTiming().delay;
      animation?.finish();
      return delay;
    });
    assert.equal(waits, 10_000);
    assert.equal(await late.isVisible(), true);
  });

  it("says so at once when Office's script cannot be had", async () => {
    pane = await openPane(browser, { office: (route) => route.abort() });
    const alert = pane.page.getByRole("alert");
    await alert.waitFor();
    assert.match((await alert.textContent()) ?? "", /appsforoffice\.microsoft\.com/u);
    assert.equal(await alert.getByRole("link", { name: "werk met een bestand" }).count(), 1);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`can be used by everybody, also when it waits, and on its pages of help, ${colorScheme}`, async () => {
      pane = await openPane(browser, { office: () => new Promise(() => undefined), colorScheme });
      const { page } = pane;
      await page.getByText("Wordt geladen").waitFor();
      assert.deepEqual(await accessFaults(page), []);
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      assert.deepEqual(await accessFaults(page), []);
      for (const help of ["help.html", "help.en.html"]) {
        await page.goto(`${paneOrigin}/${help}`);
        assert.deepEqual(await accessFaults(page), [], help);
      }
    });
  }

  it("does not scroll sideways at its smallest", async () => {
    pane = await openPane(browser, { office: (route) => route.abort(), width: 300 });
    await pane.page.getByRole("alert").waitFor();
    const width = await pane.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 300, `${width} pixels wide`);
  });
});
