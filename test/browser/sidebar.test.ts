import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import type { Platform } from "../hosts/google/platform/platform.ts";
import { Steps } from "./gallery-steps.ts";
import { coordinator, googleAt } from "./google-workbook.ts";
import { startChromium } from "./page.ts";
import type { Stage } from "./programme.ts";
import { openSidebar, type OpenSidebar, type SidebarOptions } from "./sidebar-page.ts";

/** Names on the tabs, to see what was made. */
function sheetNames({ book }: Platform): readonly string[] {
  return book.sheets.map(({ name }) => name);
}

describeWith([tools.chromium], "the sidebar of Google Sheets, over the script as it ships", function (chromium) {
  let browser: Browser;
  let platform: Platform;
  let open: OpenSidebar;
  let page: Page;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  afterEach(async () => {
    assert.deepEqual(open.wrong, []);
    assert.deepEqual([platform.unknown, platform.defects], [[], []]);
    await page.context().close();
  });

  async function opened(stage: Stage, options: SidebarOptions = {}, menu = "Start"): Promise<Steps> {
    platform = await googleAt(stage);
    platform.open(coordinator);
    assert.equal(platform.choose(coordinator, "Samen Hier", menu).problem, undefined);
    open = await openSidebar(browser, platform, options);
    ({ page } = open);
    page.setDefaultTimeout(50_000);
    await page.locator(".screen .main-bar").first().waitFor();
    return new Steps(page);
  }

  it("looks at the sheets, remembers them, and takes that back", async function () {
    this.timeout(90_000);
    const steps = await opened("people");
    const before = sheetNames(platform);
    await steps.previewSheets();
    assert.deepEqual(sheetNames(platform), before, "showing changes nothing");
    await steps.applied();
    assert.ok(["Kolommen", "Aandachtspunten", "Logboek"].every((name) => sheetNames(platform).includes(name)));
    await steps.button(steps.words.preview.undo).click();
    await page.getByText(/^Ongedaan gemaakt: /u).first().waitFor(); // prettier-ignore
    assert.deepEqual(sheetNames(platform), before);
  });

  it("opens the screen that the menu asked for, and makes a round there", async function () {
    this.timeout(90_000);
    const steps = await opened("people", {}, "Matchronde");
    const { round } = steps.words;
    const views = open.calls.filter((call) => call.includes('"call":"view"'));
    assert.deepEqual(views, ['{"call":"view","screen":"round","language":"nl"}'], "nothing else is read");
    await steps.button(round.make).click();
    await page.locator("samen-hier-proposal .pair").first().waitFor();
    await steps.applied();
    assert.ok(sheetNames(platform).includes("Matches"));
    const applied = open.calls.filter((call) => call.includes('"call":"apply"'));
    assert.equal(applied.length, 1);
    assert.doesNotMatch(applied.join(""), /"edits"/u);
    await page.getByRole("button", { name: steps.words.preview.viewSheet("Ronde 1") }).click();
    await page.waitForFunction(() => document.querySelector(".fault") === null);
  });

  it("keeps the place of a question on its card: the answer has the focus", async function () {
    this.timeout(90_000);
    const steps = await opened("people", {}, "Matchronde");
    const { round } = steps.words;
    await steps.button(round.make).click();
    const cards = page.locator("samen-hier-proposal .pair");
    await cards.nth(6).waitFor();
    const other = ((await cards.nth(0).locator("h4").textContent()) ?? "").split(" en ")[1] ?? "";
    await cards.nth(6).getByRole("button", { name: /^Vraag of wijzig/u }).click(); // prettier-ignore
    await cards.nth(6).locator("samen-hier-ask input").first().fill(other);
    await cards.nth(6).getByRole("button", { name: round.askWhyNot }).click();
    const answer = cards.nth(6).locator(".why-not dt");
    await answer.waitFor();
    await page.waitForFunction(() => document.activeElement?.matches(".pair .why-not dt") === true);
    const box = await answer.boundingBox();
    assert.ok(box !== null && box.y > 40 && box.y < 660, `the answer is at ${String(box?.y)}`);
    assert.equal(await page.locator("samen-hier-proposal > .why-not").count(), 0, "said once");
  });

  it("turns reminders on for this person and off again, by a timer that stands", async function () {
    this.timeout(90_000);
    const steps = await opened("people", {}, "Gesprekken");
    const { schedule } = steps.words;
    await page.getByText(schedule.offText).waitFor();
    await page.getByRole("button", { name: schedule.turnOn }).click();
    await page.getByText(schedule.byYou).waitFor();
    assert.deepEqual(platform.triggers.map(({ functionName }) => functionName), ["runHourly"]); // prettier-ignore
    assert.deepEqual(platform.mails, [], "turning on sends nothing");
    await page.getByRole("button", { name: schedule.turnOff, exact: true }).click();
    await page.getByRole("button", { name: schedule.turnOffYes }).click();
    await page.getByText(schedule.offText).waitFor();
    assert.deepEqual(platform.triggers, []);
  });

  it("sends an example to the address that was given, and to nobody else", async function () {
    this.timeout(90_000);
    const steps = await opened("people", {}, "Gesprekken");
    const { schedule } = steps.words;
    await page.locator("samen-hier-schedule summary").click();
    await page.getByLabel(schedule.testTo).fill("proef@gemeente.example");
    await page.getByRole("button", { name: schedule.test }).click();
    await page.locator("samen-hier-schedule .notice").waitFor();
    assert.deepEqual(platform.mails.map(({ to }) => to), ["proef@gemeente.example"]); // prettier-ignore
  });

  it("works where a frame has no storage, in the language of the account, and in the other", async function () {
    this.timeout(90_000);
    platform = await googleAt("people");
    platform.user(coordinator).locale = "en";
    open = await openSidebar(browser, platform, { isFramed: true });
    ({ page } = open);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("button", { name: "Menu" }).click();
    await frame.getByRole("button", { name: "Match round" }).waitFor();
    await frame.getByRole("button", { name: "Nederlands" }).click();
    await frame.getByText("In vier stappen klaar").waitFor();
  });
});
