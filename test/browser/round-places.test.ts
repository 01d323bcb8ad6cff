import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { Scalar } from "../../core/workbook/cell.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { openGallery } from "./gallery.ts";
import { Steps } from "./gallery-steps.ts";
import { startChromium } from "./page.ts";

/** Invented lists of which the workbook knows postcodes, and of nobody where that is, but for those with a point. */
function listed(households: readonly (readonly Scalar[])[]): Snapshot {
  const groups = [
    ["Groepscode", "Postcode", "Breedtegraad", "Lengtegraad"],
    ["WG-1", "3511 AB", 52.09, 5.11],
    ["WG-2", "3512 AB", 52.1, 5.12],
  ];
  const headers = ["Code huishouden", "Postcode", "Breedtegraad", "Lengtegraad"];
  const sheets = [
    { name: "Groepen", headerRow: 0, cells: groups },
    { name: "Huishoudens", headerRow: 0, cells: [headers, ...households] },
  ];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

const nowhere = ["H-1", "H-2", "H-3"].map((code, place) => [code, `35${20 + place} AB`, null, null]);
const oneLost = [
  ["H-1", "3513 AB", 52.091, 5.111],
  ["H-2", "3521 AB", null, null],
];

describeWith([tools.chromium], "a round of people of whom nobody knows where they live", function (chromium) {
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

  async function opened(workbook: Snapshot): Promise<Steps> {
    ({ page, wrong } = await openGallery(browser, { workbook, screen: "round", width: 300 }));
    page.setDefaultTimeout(10_000);
    await page.locator(".screen-round .main-bar").waitFor();
    return new Steps(page);
  }

  it("asks for the file with places first, and still can make a proposal", async () => {
    const { words } = await opened(listed(nowhere));
    const main = page.locator(".screen-round .main-bar .button-main");
    assert.equal((await main.innerText()).trim(), words.places.choose);
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), main.click()]);
    assert.equal(chooser.isMultiple(), false);
    await opened(listed(oneLost));
    assert.equal((await main.innerText()).trim(), words.round.make);
  });

  it("offers no round of nobody, and says what helps", async () => {
    const steps = await opened(listed(nowhere));
    const { round, preview } = steps.words;
    await steps.button(round.make).click();
    await page.getByText(round.noPairs).waitFor();
    assert.equal(await page.getByRole("button", { name: new RegExp(`^${preview.apply("")}`, "u") }).count(), 0);
    await page.locator(".flow .button-main", { hasText: preview.backToScreen }).click();
    await page.locator(".screen-round .main-bar").waitFor();
  });

  it("names on the map who is not on it", async () => {
    const steps = await opened(listed(oneLost));
    await steps.button(steps.words.round.make).click();
    await page.locator("summary", { hasText: steps.words.round.mapTitle }).click();
    const missing = page.locator(".map-missing");
    await missing.waitFor();
    assert.equal((await missing.innerText()).trim(), `${steps.words.round.notOnMap(1)} H-2`);
  });
});
