import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { matchPlanKey } from "../../core/sheets/match-plan.ts";
import { sheetWithKey } from "../../core/workbook/snapshot.ts";
import { tools } from "../../scripts/tools.mjs";
import { wordsIn } from "../../ui/text/words.ts";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { behind, workbookOf } from "./gallery.ts";
import type { Stage } from "./programme.ts";
import { screenSuite } from "./screen-suite.ts";

describeWith([tools.chromium], "the screen of settlement plans", (chromium) => {
  const suite = screenSuite(chromium, "plan");
  const { plan, preview } = wordsIn.nl;
  let page: Page;

  async function opened(stage: Stage, language: "nl" | "en" = "nl"): Promise<void> {
    page = await suite.open(stage, language);
  }

  async function press(name: string | RegExp): Promise<void> {
    await page.getByRole("main").getByRole("button", { name, exact: true }).filter({ visible: true }).first().click();
  }

  async function applied(): Promise<void> {
    await press(/^Toepassen: /u);
    await page.locator(".flow-done").waitFor();
    await press(preview.goOn);
    await page.locator(".flow").waitFor({ state: "detached" });
  }

  /** Makes the plan of the first match and unfolds it. */
  async function unfolded(): Promise<void> {
    await press(`${plan.makeOne}: M-01`);
    await applied();
    await press(new RegExp(`^${plan.show}: M-01`, "u"));
    await page.getByText(plan.goalsTitle, { exact: true }).waitFor();
  }

  async function cellsOf(match: string): Promise<readonly unknown[]> {
    return sheetWithKey(await workbookOf(page), matchPlanKey(match))?.cells.flat() ?? [];
  }

  it("leads to the round while there is no match, and says that stopping is free once there is", async () => {
    await opened("people");
    await page.getByText(plan.emptyNoMatch).waitFor();
    await press("Naar de matchronde");
    await page.getByRole("button", { name: "Maak voorstel" }).waitFor();
    await opened("confirmed");
    await page.getByText(/geen gevolgen voor verblijf of uitkering/u).waitFor();
  });

  it("makes one plan alone, says what is missing with its cell, and counts", async () => {
    await opened("running");
    await unfolded();
    assert.ok((await cellsOf("M-01")).length > 0);
    assert.deepEqual(await cellsOf("M-02"), []);
    const missing = page.locator(".pair").filter({ hasText: "M-01:" }).locator(".items > li");
    assert.ok((await missing.count()) > 0);
    await missing.first().getByRole("button").click();
    assert.match(await behind(page, ({ shown }) => shown.join()), /^M-01 plan![A-Z]+\d+$/u);
  });

  it("takes several answers in one change, keeps them when it is left, and writes them", async () => {
    await opened("running");
    await unfolded();
    await page
      .getByLabel("Is er een eigen huurcontract?")
      .or(page.getByLabel("Eigen huurcontract?"))
      .selectOption("ja");
    await page.locator(".goals summary").first().click();
    await page.getByLabel(plan.goalFields.goal).first().fill("=Zelf de bus nemen");
    await page.getByLabel(plan.goalFields.when).first().fill("2026-05-04");
    await page.locator(".goals summary").last().click();
    await page.getByLabel(plan.goalFields.goal).last().fill("Zwemmen");
    await page.keyboard.press("Tab");
    await page.locator(".main-bar:visible").getByText(plan.changes(4)).waitFor();
    await press(plan.save("M-01"));
    await page.locator(".flow-preview").waitFor();
    await page.getByRole("button", { name: preview.backToScreen, exact: true }).first().click();
    await page.locator(".main-bar:visible").getByText(plan.changes(4)).waitFor();
    await press(plan.save("M-01"));
    await applied();
    assert.equal(await page.getByText(plan.unsaved(4)).count(), 0);
    const cells = await cellsOf("M-01");
    for (const typed of ["=Zelf de bus nemen", "2026-05-04", "Zwemmen"]) assert.ok(cells.includes(typed), typed);
    await page.getByText(plan.ownGoal("")).first().waitFor();
  });

  it("takes back an answer that was taken back before it was written", async () => {
    await opened("running");
    await unfolded();
    const answer = page.getByLabel("Voor de start", { exact: false }).first();
    await answer.selectOption(plan.outcomes.later);
    await page.locator(".main-bar:visible").getByText(plan.changes(1)).waitFor();
    await answer.selectOption(plan.outcomes.open);
    await page.locator(".main-bar:visible").getByText(plan.changes(1)).waitFor({ state: "detached" });
  });

  for (const language of ["nl", "en"] as const) {
    it(`can be used by everybody in every state, without sideways scrolling (${language})`, async () => {
      for (const stage of ["people", "proposed", "running"] as const) {
        await opened(stage, language);
        if (stage === "running") await allUnfolded(language);
        await page.setViewportSize({ width: 320, height: 9000 });
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

  /** Everything of the first plan, in any language. */
  async function allUnfolded(language: "nl" | "en"): Promise<void> {
    const words = wordsIn[language];
    await press(`${words.plan.makeOne}: M-01`);
    await press(new RegExp(`^${words.preview.apply("")}`, "u"));
    await press(words.preview.goOn);
    await page.locator(".flow").waitFor({ state: "detached" });
    await press(new RegExp(`^${words.plan.show}: M-01`, "u"));
    await page.evaluate("for (const one of document.querySelectorAll('.pair details')) one.open = true");
  }
});
