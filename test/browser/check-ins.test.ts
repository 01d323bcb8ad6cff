import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { sheetWithKey } from "../../core/workbook/snapshot.ts";
import { checkInsDesign } from "../../core/sheets/check-ins.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { behind, workbookOf } from "./gallery.ts";
import type { Stage } from "./programme.ts";
import { screenSuite } from "./screen-suite.ts";

const stages = ["people", "proposed", "confirmed", "running"] as const;

describeWith([tools.chromium], "the screen of talks", (chromium) => {
  const suite = screenSuite(chromium, "check-ins");
  let page: Page;

  async function opened(stage: Stage, language: "nl" | "en" = "nl"): Promise<void> {
    page = await suite.open(stage, language);
  }

  it("says what comes first while nobody said yes", async () => {
    await opened("proposed");
    await page.getByText("36 paren wachten nog op een ja.").waitFor();
    await page.getByRole("button", { name: "Naar de matchronde" }).click();
    await page.getByRole("button", { name: "Iedereen in ronde 1 zei ja" }).waitFor();
  });

  it("plans the talks of matches that are confirmed", async () => {
    await opened("confirmed");
    await page.getByRole("button", { name: "Plan gesprekken" }).click();
    await page.getByRole("button", { name: /^Toepassen/u }).click();
    await page
      .getByText(/^Opgeschreven/u)
      .first()
      .waitFor();
    assert.ok(sheetWithKey(await workbookOf(page), checkInsDesign.key) !== undefined);
    await page.getByRole("button", { name: "Terug", exact: true }).first().click();
    await page.getByText("Alle gesprekken zijn gepland.").waitFor();
  });

  it("tells per contact person whom to call, and leads to the row", async () => {
    await opened("running");
    const late = page.getByRole("heading", { name: /gesprekken te laat$/u });
    const total = Number.parseInt((await late.textContent()) ?? "", 10);
    const tallies = await page.locator(".screen-check-ins .contacts").first().locator(".tally").allTextContents();
    assert.equal(
      tallies.reduce((sum, text) => sum + Number.parseInt(text, 10), 0),
      total,
    );
    await page.locator(".contacts summary").first().click();
    await page.locator(".contacts .link").first().click();
    assert.match(await behind(page, ({ shown }) => shown.join()), /!A\d+$/u);
  });

  it("shows reminders without sending any", async () => {
    await opened("running");
    await page.getByText(/^Vandaag sta/u).waitFor();
    await page.getByRole("button", { name: "Bekijk herinneringen" }).click();
    await page.getByRole("heading", { name: "Herinneringen van vandaag" }).waitFor();
  });

  for (const language of ["nl", "en"] as const) {
    it(`can be used by everybody in every state, without sideways scrolling (${language})`, async () => {
      for (const stage of stages) {
        await opened(stage, language);
        if (stage === "running") await page.locator(".contacts summary").first().click();
        assert.deepEqual(await accessFaults(page), [], stage);
        for (const width of [300, 320, 350, 1280]) {
          await page.setViewportSize({ width, height: 378 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(over, 0, `${stage} at ${width}`);
        }
        suite.nothingWrong(stage);
      }
    });
  }
});
