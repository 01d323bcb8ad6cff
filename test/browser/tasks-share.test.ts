import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { wordsIn } from "../../ui/text/words.ts";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { behind } from "./gallery.ts";
import { screenSuite } from "./screen-suite.ts";

describeWith([tools.chromium], "sharing from the screen of tasks", (chromium) => {
  const suite = screenSuite(chromium, "tasks");
  const { share, shell } = wordsIn.nl;
  let page: Page;

  /** Opens what can be shared of the first match. */
  async function panel(): Promise<void> {
    page = await suite.open("running");
    await page.getByRole("button", { name: /^Toon taken: M-01/u }).click();
    await page.getByRole("button", { name: `${share.open}: M-01` }).click();
    await page.getByLabel(share.forWhom).waitFor();
  }

  async function look(): Promise<void> {
    await page.getByRole("button", { name: `${share.look}: M-01` }).click();
    await page.getByRole("heading", { name: share.seen }).waitFor();
  }

  /** The files that were made: name and first bytes. */
  function handed(): Promise<readonly (readonly [string, string])[]> {
    return behind(page, (gallery) =>
      [...gallery.handed].map(([name, bytes]) => [name, String.fromCharCode(...bytes.slice(0, 2))] as const),
    );
  }

  it("shows exactly what the group will see, with the focus on it, and makes the file only then", async () => {
    await panel();
    await look();
    await page.waitForFunction(() => document.activeElement?.matches(".share-seen") === true);
    assert.deepEqual(await handed(), []);
    assert.ok((await page.locator(".share-file table").count()) > 0);
    await page.getByText(share.leftOut.group).waitFor();
    await page.getByRole("button", { name: share.make }).click();
    await page.locator(".share-made").waitFor();
    const [[name, begins] = ["", ""], ...others] = await handed();
    assert.match(name, /\.xlsx$/u);
    assert.equal(begins, "PK");
    assert.deepEqual(others, []);
    assert.equal(await page.locator(".share-made").innerText(), share.made(name));
    assert.deepEqual(await accessFaults(page), []);
  });

  it("forgets what was seen as soon as something else is chosen", async () => {
    await panel();
    await look();
    await page.getByLabel(share.calendar).check();
    assert.equal(await page.locator(".share-file").count(), 0);
    await look();
    await page.getByRole("button", { name: share.make }).click();
    await page.locator(".share-made").waitFor();
    assert.deepEqual(
      (await handed()).map(([name, begins]) => [/\.ics$/u.test(name), begins]),
      [[true, "BE"]],
    );
  });

  it("says what is wrong where nothing can be shared, and goes back to what was chosen", async () => {
    await panel();
    await page.locator("summary", { hasText: share.programmeTitle }).click();
    const whole = page.locator("samen-hier-share").last();
    await whole.getByLabel(share.whoLabels.municipality).fill("Nergenshuizen");
    await whole.getByRole("button", { name: share.look }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("main").getByRole("button", { name: wordsIn.nl.preview.backToScreen, exact: true }).click();
    assert.equal(await whole.getByLabel(share.whoLabels.municipality).inputValue(), "Nergenshuizen");
  });

  it("tells a file that could not be made, and makes it when tried again", async () => {
    await panel();
    await look();
    await behind(page, (gallery) => {
      gallery.host.trouble = "cell-edit";
    });
    await page.getByRole("button", { name: share.make }).click();
    await page.getByRole("alert").waitFor();
    await behind(page, (gallery) => {
      gallery.host.trouble = undefined;
    });
    await page.getByRole("button", { name: shell.tryAgain }).click();
    await page.locator(".share-made").waitFor();
    assert.equal((await handed()).length, 1);
  });
});
