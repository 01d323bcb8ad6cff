import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { checkInsDesign } from "../../core/sheets/check-ins.ts";
import { matchesDesign } from "../../core/sheets/matches.ts";
import { ownRows } from "../../core/sheets/own-rows.ts";
import { talksOf } from "../../core/sheets/talks.ts";
import { tools } from "../../scripts/tools.mjs";
import { typedIn } from "../core/tasks/workbooks.ts";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { Steps } from "./gallery-steps.ts";
import { behind, workbookOf } from "./gallery.ts";
import type { Stage } from "./programme.ts";
import { screenSuite } from "./screen-suite.ts";

/** The talk after which somebody noted a concern about safety, and today. */
const worrying = "M-02 | groep | 1";
const today = "2026-04-13";

function worried(workbook: Snapshot): Snapshot {
  const held = typedIn(workbook, checkInsDesign, worrying, "done", today);
  return typedIn(held, checkInsDesign, worrying, "signals", "S10");
}

/** Days of the talks of M-02 with its group, in order. */
function daysOf(workbook: Snapshot): readonly (string | undefined)[] {
  return talksOf(workbook)
    .filter(({ match, side }) => match === "M-02" && side === "group")
    .map(({ planned }) => planned);
}

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

  it("tells first whom to phone today, and leads from the signal to its row", async () => {
    page = await suite.openChanged("running", worried);
    await page.getByText("Vandaag bellen: 1 signaal").waitFor();
    await page.getByRole("button", { name: "Toon signalen" }).click();
    const heading = page.getByRole("heading", { name: /signalen$/u });
    assert.equal(await heading.evaluate((element) => element === document.activeElement), true);
    const first = page.locator(".signals > li").first();
    assert.match((await first.textContent()) ?? "", /Vandaag bellen\s+M-02/u);
    await first.getByRole("button").first().click();
    const row = ownRows(await workbookOf(page), checkInsDesign).find(({ key }) => key === worrying)?.row ?? 0;
    assert.equal(await behind(page, ({ shown }) => shown.join()), `Check-ins!A${row}`);
  });

  it("pauses a match in two steps, and loses nothing that was filled in on the way", async () => {
    page = await suite.openChanged("running", worried);
    const steps = new Steps(page);
    const { life, preview } = steps.words;
    const form = page.getByRole("form", { name: life.titles.pause("M-02"), exact: true });
    const look = form.getByRole("button");
    const [from, until]: readonly Locator[] = [form.getByLabel(life.days.pause), form.getByLabel(life.until)];
    assert.ok(from !== undefined && until !== undefined);
    await page.getByLabel(life.find).fill("m-02");
    await steps.button(`${life.steps.pause}: M-02`).click();
    await look.click();
    await page.getByText(life.dayMissing).waitFor();
    assert.equal(await from.evaluate((element) => element === document.activeElement), true);
    await from.fill(today);
    await until.fill("2026-05-04");
    await steps.button(`${life.steps.end}: M-02`).click();
    await steps.button(`${life.steps.pause}: M-02`).click();
    await look.click();
    await page.locator(".flow-preview").waitFor();
    await steps.button(preview.backToScreen).first().click();
    assert.deepEqual([await from.inputValue(), await until.inputValue()], [today, "2026-05-04"]);
    const before = daysOf(await workbookOf(page));
    await look.click();
    await steps.applied();
    const after = daysOf(await workbookOf(page));
    assert.equal(after.length, before.length);
    assert.equal(after[0], before[0], "the talk that took place stays where it was");
    assert.ok(
      after.slice(3).every((day, place) => String(day) > String(before[place + 3])),
      "the others move on",
    );
    await steps.button(preview.goOn).click();
    await page.getByText(/Pauze sinds ma 13 apr 2026, verder op ma 4 mei 2026/u).waitFor();
    assert.equal(await form.count(), 0, "what was written is no longer asked");
  });

  it("ends a match without a reason, reads out what must be said, closes its talks, and takes it back", async () => {
    page = await suite.openChanged("running", worried);
    const steps = new Steps(page);
    const { life, preview } = steps.words;
    await page.getByLabel(life.find).fill("m-02");
    await steps.button(`${life.steps.end}: M-02`).click();
    const form = page.getByRole("form", { name: life.titles.end("M-02"), exact: true });
    await form.getByText(/Het heeft geen gevolgen voor verblijf/u).waitFor();
    await form.getByLabel(life.days.end).fill(today);
    await form.getByLabel("verhuisd").check();
    await form.getByLabel("kwetsbaarheid").check();
    assert.equal(await form.getByLabel("anders").isDisabled(), true, "a match has room for two reasons");
    await form.getByLabel("verhuisd").uncheck();
    await form.getByLabel("kwetsbaarheid").uncheck();
    const before = await workbookOf(page);
    await form.getByRole("button").click();
    await page
      .locator(".flow-preview")
      .getByText(/geen gevolgen/u)
      .first()
      .waitFor();
    await steps.applied();
    const after = await workbookOf(page);
    const ended = ownRows(after, matchesDesign).find(({ key }) => key === "M-02")?.values;
    assert.deepEqual([ended?.["status"], ended?.["ended-on"]], ["ended", today]);
    assert.deepEqual(daysOf(after), daysOf(before).slice(0, 1), "only what took place is left");
    await steps.button(preview.undo).click();
    await page
      .getByText(/^Ongedaan gemaakt/u)
      .first()
      .waitFor();
    assert.deepEqual(await workbookOf(page), before);
  });

  it("hands out the calendar of a contact person, by codes alone", async () => {
    await opened("running");
    await page.getByText("Agenda per contactpersoon").click();
    const calendar = page.getByRole("button", { name: /^Agenda \(\.ics\): / }).first();
    await calendar.click();
    await page
      .getByText(/^Klaar: .*\.ics/u)
      .first()
      .waitFor();
    const files = await behind(page, ({ handed }) =>
      [...handed].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const),
    );
    assert.deepEqual(
      files.map(([name]) => name.endsWith(".ics")),
      [true],
    );
    const text = files[0]?.[1] ?? "";
    assert.match(text, /^BEGIN:VCALENDAR\r\n/u);
    assert.match(text, /M-\d\d/u);
  });

  it("makes the lists around the matches", async () => {
    await opened("confirmed");
    const steps = new Steps(page);
    await steps.button(steps.words.life.around).click();
    await steps.applied();
    assert.ok(sheetWithKey(await workbookOf(page), "training") !== undefined);
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
        if (stage === "running") {
          const { life } = new Steps(page, language).words;
          await page.locator(".contacts summary").first().click();
          await page.getByRole("button", { name: `${life.steps.end}: M-01`, exact: true }).click();
          await page.getByRole("button", { name: `${life.steps.pause}: M-02`, exact: true }).click();
          await page
            .getByRole("form", { name: life.titles.pause("M-02") })
            .getByRole("button")
            .click();
          await page.getByText(life.dayMissing).waitFor();
        }
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
