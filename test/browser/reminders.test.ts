import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { ScheduleState } from "../../core/screens/server-call.ts";
import type { ScreenName } from "../../core/screens/views.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { behind, openGallery } from "./gallery.ts";
import { Steps } from "./gallery-steps.ts";
import { startChromium } from "./page.ts";
import { programme, type Stage } from "./programme.ts";

const when = "elke maandag vanaf 9 uur";
const off: ScheduleState = { isOn: false, isMine: false, isLate: false, when };
const on: ScheduleState = { isOn: true, isMine: true, isLate: false, when, lastRun: "2026-03-02T09:14" };
const ofColleague: ScheduleState = { ...on, isMine: false };
const late: ScheduleState = { ...on, isLate: true, lastRun: "2026-02-20T09:14" };
const troubled: ScheduleState = { ...on, problem: "2 mails zijn geweigerd." };

/** Where the screens are opened. */
interface Opened {
  readonly timer: ScheduleState;
  readonly stage?: Stage;
  readonly screen?: ScreenName;
  readonly language?: "nl" | "en";
}

describeWith([tools.chromium], "reminders that a timer sends, and the first time, at 300 px", function (chromium) {
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

  async function open({ timer, stage = "people", screen = "check-ins", language = "nl" }: Opened): Promise<Steps> {
    const today = stage === "running" ? "2026-04-13" : "2026-03-10";
    const workbook = await programme(stage);
    ({ page, wrong } = await openGallery(browser, { workbook, today, screen, language, timer, width: 300 }));
    page.setDefaultTimeout(10_000);
    return new Steps(page, language);
  }

  const asked = (): Promise<readonly string[]> => behind(page, ({ timer }) => timer.asked);

  async function fits(where: string): Promise<void> {
    await page.setViewportSize({ width: 300, height: 4000 });
    assert.deepEqual(await accessFaults(page), [], where);
    const over = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    assert.ok(over <= 0, `${where}: ${over} px too wide`);
  }

  for (const [name, timer] of Object.entries({ off, on, ofColleague, late, troubled })) {
    it(`can be used by everybody: ${name}`, async function () {
      this.timeout(30_000);
      for (const language of ["nl", "en"] as const) {
        const steps = await open({ timer, stage: "running", language });
        await page.getByText(steps.words.schedule[timer.isOn ? "sendNow" : "turnOn"]).waitFor();
        await page.locator("samen-hier-schedule summary").click();
        await fits(`${name} ${language}`);
      }
    });
  }

  it("turns on with one press and off with two, and says by whom it is on", async () => {
    const { words } = await open({ timer: off });
    await page.getByText(words.schedule.offText).waitFor();
    await page.getByRole("button", { name: words.schedule.turnOn }).click();
    await page.getByText(words.schedule.byYou).waitFor();
    await page.getByRole("button", { name: words.schedule.turnOff, exact: true }).click();
    assert.deepEqual(await asked(), ["state", "on"]);
    assert.equal(await page.evaluate(() => document.activeElement?.className), "confirm-question");
    await page.getByRole("button", { name: words.schedule.turnOffYes }).click();
    await page.getByText(words.schedule.offText).waitFor();
    assert.deepEqual(await asked(), ["state", "on", "off"]);
  });

  it("answers in its own place, with the focus, however long the screen is", async () => {
    const { words } = await open({ timer: off, stage: "running" });
    await page.getByRole("button", { name: words.schedule.turnOn }).click();
    await page.getByText(words.schedule.byYou).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "schedule-title");
    const card = await page.locator("#schedule-title").boundingBox();
    assert.ok(card !== null && card.y >= 0 && card.y < 640, `at ${String(card?.y)}`);
  });

  it("says once that nobody looked, where it never ran at all", async () => {
    const never: ScheduleState = { isOn: true, isMine: true, isLate: true, when };
    const { words } = await open({ timer: never });
    await page.getByText(words.schedule.lateText).waitFor();
    assert.equal(await page.getByText(words.schedule.neverRun).count(), 0);
  });

  it("says what a colleague turned on and when it last ran, and offers no button that cannot work", async () => {
    const { words } = await open({ timer: ofColleague });
    await page.getByText(words.schedule.byColleague).waitFor();
    await page.getByText("Laatst gekeken: ma 2 mrt 2026 om 09:14.").waitFor();
    assert.equal(await page.getByRole("button", { name: words.schedule.turnOff, exact: true }).count(), 0);
  });

  it("sends now only after it was asked twice, and a test only to an address", async () => {
    const { words } = await open({ timer: on });
    await page.getByRole("button", { name: words.schedule.sendNow }).click();
    await page.getByRole("button", { name: words.schedule.notNow }).click();
    assert.deepEqual(await asked(), ["state"]);
    await page.getByRole("button", { name: words.schedule.sendNow }).click();
    await page.getByRole("button", { name: words.schedule.sendNowYes }).click();
    await page.getByText("Er ging niets uit.").first().waitFor();
    await page.locator("samen-hier-schedule summary").click();
    const address = page.getByLabel(words.schedule.testTo);
    await address.fill("geen adres");
    await page.getByRole("button", { name: words.schedule.test }).click();
    await page.getByText(words.schedule.testToMissing).waitFor();
    await address.fill("proef@example.org");
    await page.getByRole("button", { name: words.schedule.test }).click();
    await page.getByText("De proef is verstuurd.").first().waitFor();
    assert.deepEqual(await asked(), ["state", "now", "test proef@example.org"]);
  });

  it("says what to do where Google gave no permission, and goes on once it did", async () => {
    const { words } = await open({ timer: off });
    await page.getByRole("button", { name: words.schedule.turnOn }).waitFor();
    await behind(page, ({ timer }) => (timer.isRefused = true));
    await page.getByRole("button", { name: words.schedule.turnOn }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("Geen toestemming.").waitFor();
    await behind(page, ({ timer }) => (timer.isRefused = false));
    await page.getByRole("button", { name: words.shell.tryAgain }).click();
    await page.getByText(words.schedule.byYou).waitFor();
  });

  it("says on Start that reminders do not run, and leads to them; nothing where all is well", async () => {
    const { words } = await open({ timer: late, stage: "running", screen: "start" });
    await page.getByText(words.schedule.startLate).waitFor();
    await page.getByRole("button", { name: words.schedule.toCard }).click();
    await page.getByText(words.schedule.lateText).waitFor();
    await open({ timer: on, stage: "running", screen: "start" });
    await page.waitForFunction(() => window.gallery.timer.asked.length === 1);
    assert.equal(await page.locator(".schedule-note").count(), 0);
    assert.equal(await page.locator(".setup").count(), 0);
  });

  it("leads through the first time in four steps, each as far as the workbook says", async function () {
    this.timeout(30_000);
    const steps = await open({ timer: off, screen: "start" });
    const { setup, sheets } = steps.words;
    const states = () => page.locator(".setup-steps > li .mark:not(.fold .mark)").allInnerTexts();
    const { read, todo, done } = setup.states;
    await page.getByText(setup.remindersAction).waitFor();
    assert.deepEqual(await states(), [read, todo, setup.states.unknown, todo]);
    await page.locator(".setup summary").first().click();
    await page.locator(".setup summary").last().click();
    await fits("the first time");
    await page.getByRole("button", { name: setup.sheetsAction }).click();
    await page.getByRole("button", { name: sheets.confirm, exact: true }).click();
    await steps.applied();
    await steps.goTo("start");
    await page.locator(".setup-steps .mark", { hasText: setup.states["not-needed"] }).waitFor();
    assert.deepEqual(await states(), [read, done, setup.states["not-needed"], todo]);
    await page.getByRole("button", { name: setup.remindersAction }).click();
    await page.getByRole("button", { name: steps.words.schedule.turnOn }).click();
    await page.getByText(steps.words.schedule.byYou).waitFor();
    await steps.goTo("start");
    await page.locator(".setup").waitFor({ state: "detached" });
  });

  it("says none of this where a host has no timer", async () => {
    const workbook = await programme("people");
    ({ page, wrong } = await openGallery(browser, { workbook, screen: "check-ins", width: 300 }));
    assert.equal(await page.locator("samen-hier-schedule").count(), 0);
  });
});
