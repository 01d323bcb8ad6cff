import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { availabilityDesign } from "../../core/sheets/availability.ts";
import { matchTasksKey } from "../../core/sheets/match-tasks.ts";
import { matchesOf } from "../../core/sheets/matches.ts";
import { sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { tools } from "../../scripts/tools.mjs";
import { wordsIn } from "../../ui/text/words.ts";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { behind, workbookOf } from "./gallery.ts";
import type { Stage } from "./programme.ts";
import { screenSuite } from "./screen-suite.ts";

/** The workbook where the first member of a group offers so many hours a week. */
function withHours(workbook: Snapshot, group: string, hours: number): Snapshot {
  const sheet = sheetWithKey(workbook, availabilityDesign.key);
  assert.ok(sheet !== undefined);
  const titles = sheet.cells.findIndex((row) => row.includes("Uren per week"));
  const column = sheet.cells[titles]?.indexOf("Uren per week");
  const first = sheet.cells.findIndex((row, place) => place > titles && row[0] === group);
  assert.ok(first > titles);
  const cells = sheet.cells.map((row, place) =>
    place === first ? row.map((cell, at) => (at === column ? hours : cell)) : row,
  );
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...one, cells } : one)) };
}

const stages = ["people", "proposed", "confirmed", "running"] as const;

describeWith([tools.chromium], "the screen of tasks", (chromium) => {
  const suite = screenSuite(chromium, "tasks");
  const { tasks: words } = wordsIn.nl;
  let page: Page;

  async function opened(stage: Stage, language: "nl" | "en" = "nl"): Promise<void> {
    page = await suite.open(stage, language);
  }

  it("leads to the round while there is no match", async () => {
    await opened("people");
    await page.getByText("Takenlijsten maakt u voor paren die rond zijn.").waitFor();
    await page.getByRole("button", { name: "Naar de matchronde" }).click();
    await page.getByRole("button", { name: "Maak voorstel" }).waitFor();
  });

  it("makes a list for every match that is confirmed, and then says that all is done", async () => {
    await opened("confirmed");
    await page.getByRole("button", { name: "Maak 36 takenlijsten" }).click();
    await page.getByRole("button", { name: /^Toepassen/u }).click();
    await page
      .getByText(/^Opgeschreven/u)
      .first()
      .waitFor();
    const snapshot = await workbookOf(page);
    const lists = matchesOf(snapshot).filter(({ id }) => sheetWithKey(snapshot, matchTasksKey(id)) !== undefined);
    assert.equal(lists.length, 36);
    await page.getByRole("button", { name: "Terug", exact: true }).first().click();
    await page.getByText("Alle takenlijsten zijn bij.").waitFor();
  });

  it("shows what is late first, names nobody unless asked, and leads to the sheet", async () => {
    await opened("running");
    await page.getByRole("button", { name: /^Toon taken: M-01/u }).click();
    const list = page.locator(".pair").filter({ hasText: "M-01:" });
    const states = await list.locator(".task-list > li").allTextContents();
    assert.ok(states.length > 0 && states.every((text) => /te laat|binnenkort|nog niemand/u.test(text)));
    const unnamed = await list.textContent();
    await page.getByLabel("Toon namen").check();
    await page.waitForFunction(
      (before) => document.querySelector(".screen-tasks .pair")?.textContent !== before,
      unnamed,
    );
    await page.getByLabel("Welke taken?").selectOption("Alle taken");
    await list.getByRole("button", { name: /^Toon nog/u }).click();
    const total = Number(/van (\d+) klaar/u.exec((await list.textContent()) ?? "")?.[1]);
    assert.equal(await list.locator(".task-list > li").count(), total);
    await list.getByRole("button", { name: /^Open het blad/u }).click();
    assert.match(await behind(page, ({ shown }) => shown.join()), /M-01/u);
  });

  it("adds a task that nobody saw coming; what was typed stays until it is written", async () => {
    await opened("running");
    await page.getByRole("button", { name: /^Toon taken: M-01/u }).click();
    await page.getByRole("button", { name: `${words.addTask}: M-01` }).click();
    await page.getByLabel(words.addWhat).fill("Kaakchirurg bellen");
    await page.getByLabel(words.addSubject).selectOption({ label: "gezondheid" });
    await page.getByLabel(words.addDue).fill("2026-04-20");
    await page.getByLabel(words.addHours).fill("veel");
    await page.getByRole("button", { name: `${words.addNow}: M-01` }).click();
    await page.getByText(words.addHoursWrong).waitFor();
    await page.getByLabel(words.addHours).fill("1,5");
    await page.getByRole("button", { name: `${words.addNow}: M-01` }).click();
    await page.getByRole("button", { name: /^Toepassen/u }).waitFor();
    await page.getByRole("button", { name: "Terug", exact: true }).first().click();
    assert.equal(await page.getByLabel(words.addWhat).inputValue(), "Kaakchirurg bellen");
    await page.getByRole("button", { name: `${words.addNow}: M-01` }).click();
    await page.getByRole("button", { name: /^Toepassen/u }).click();
    await page.locator(".flow-done").waitFor();
    await page.getByRole("button", { name: "Verder" }).click();
    assert.equal(await page.getByLabel(words.addWhat).count(), 0);
    await page.getByLabel("Welke taken?").selectOption("Alle taken");
    await page
      .getByRole("button", { name: /^Toon nog/u })
      .first()
      .click();
    const added = page.locator(".task-list > li").filter({ hasText: "Kaakchirurg bellen" });
    await added.first().waitFor();
    const list = sheetWithKey(await workbookOf(page), matchTasksKey("M-01"));
    assert.equal(list?.cells.flat().filter((cell) => cell === "Kaakchirurg bellen").length, 1);
  });

  it("divides the tasks of one match again after showing which lines change, and takes that back", async () => {
    page = await suite.openChanged("running", (workbook) => withHours(workbook, "WG-ALM-01", 12));
    const before = await workbookOf(page);
    await page.getByRole("button", { name: /^Toon taken: M-01/u }).click();
    await page.getByRole("button", { name: `${words.divideAgain}: M-01` }).click();
    await page.locator(".flow-preview").waitFor();
    // Other sheets name that list, too.
    await page
      .locator(".difference > summary")
      .filter({ hasText: /^\s*M-01 taken/u })
      .click();
    assert.ok((await page.locator(".cells:visible ins").count()) > 0, "changed lines are shown");
    assert.equal(
      await page
        .locator(".difference > summary")
        .filter({ hasText: /^\s*M-02 taken/u })
        .count(),
      0,
    );
    await page.getByRole("button", { name: /^Toepassen/u }).click();
    await page.locator(".flow-done").waitFor();
    assert.notDeepEqual(await workbookOf(page), before);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await page
      .getByText(/^Ongedaan gemaakt: /u)
      .first()
      .waitFor();
    assert.deepEqual(await workbookOf(page), before);
  });

  it("shows hours of members by number until names are asked for, and says what the programme lacks", async () => {
    await opened("running");
    await page.getByRole("button", { name: /^Toon taken: M-01/u }).click();
    const members = page.locator(".member .summary-title");
    assert.deepEqual(await members.first().innerText(), "lid 1");
    assert.ok((await page.locator(".member").first().locator(".profile > li").count()) === 12, "a year of months");
    await page.getByLabel(words.names).check();
    await page.waitForFunction(() => document.querySelector(".member .summary-title")?.textContent !== "lid 1");
    await page.locator("summary", { hasText: words.silentTitle }).click();
    await page.locator(".notes details[open] .items button").first().click();
    assert.match(await behind(page, ({ shown }) => shown.join()), /^Partijen!/u);
    await page.getByRole("button", { name: words.toPlans }).click();
    await page.getByRole("heading", { level: 1, name: "Plan", exact: true }).waitFor();
  });

  for (const language of ["nl", "en"] as const) {
    it(`can be used by everybody in every state, without sideways scrolling (${language})`, async () => {
      for (const stage of stages) {
        await opened(stage, language);
        if (stage === "running") await page.locator("button[aria-expanded=false]:visible").nth(1).click();
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
