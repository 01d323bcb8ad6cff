import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { sidebarWords } from "../../apps-script/sidebar/words.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import type { Platform } from "../hosts/google/platform/platform.ts";
import { Steps } from "./gallery-steps.ts";
import { coordinator, googleAt } from "./google-workbook.ts";
import { startChromium } from "./page.ts";
import { openSidebar, type Answering, type OpenSidebar, type SidebarOptions } from "./sidebar-page.ts";

const words = sidebarWords("nl");

function isCall(json: string, name: string): boolean {
  return json.startsWith(`{"call":"${name}"`);
}

/** Fails the calls of a name, until it is told to stop. */
function failing(name: string, failure: string): { readonly answering: Answering; stop(): void } {
  let fails = true;
  return {
    answering: (json, usual) => (fails && isCall(json, name) ? { failure } : usual(json)),
    stop: () => {
      fails = false;
    },
  };
}

describeWith([tools.chromium], "the sidebar when something goes wrong at Google", function (chromium) {
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
    await page.context().close();
  });

  async function opened(
    options: SidebarOptions = {},
    prepare: (at: Platform) => void = () => undefined,
  ): Promise<Steps> {
    platform = await googleAt("people");
    prepare(platform);
    open = await openSidebar(browser, platform, options);
    ({ page } = open);
    page.setDefaultTimeout(40_000);
    await page.locator("samen-hier-app .screen").first().waitFor();
    return new Steps(page);
  }

  const alert = (text: string): Promise<void> => page.getByRole("alert").getByText(text).first().waitFor();

  it("says how to give permission where none was given, and goes on once it was", async function () {
    this.timeout(60_000);
    const steps = await opened({}, (at) => {
      at.user(coordinator).scopes = undefined;
    });
    await alert(words.notAllowed);
    await alert(words.notAllowedRemedy);
    assert.equal(await page.getByRole("alert").count(), 1, "said once");
    platform.user(coordinator).scopes = [...platform.scopes];
    await steps.button(steps.words.shell.tryAgain).first().click();
    await page.locator(".screen-start .main-bar").waitFor();
  });

  it("says where permission was not given for reminders alone, and shows the rest", async function () {
    this.timeout(60_000);
    const steps = await opened({}, (at) => {
      at.user(coordinator).scopes = at.scopes.filter((scope) => !scope.endsWith("script.send_mail"));
    });
    await steps.goTo("check-ins");
    await page.locator(".schedule [role=alert]", { hasText: "Herinneringen > Aanzetten" }).waitFor();
    await steps.goTo("sheets");
    await page.locator(".screen-sheets .main-bar").waitFor();
  });

  it("says what to do where Google does not know which account it is", async function () {
    this.timeout(60_000);
    const storage = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    await opened(failing("view", storage));
    await alert(words.manyAccounts);
    assert.doesNotMatch(await page.locator("body").innerText(), /PERMISSION_DENIED|sorry/u);
  });

  it("believes no server of another version", async function () {
    this.timeout(60_000);
    await opened({ answering: (json, usual) => ({ value: usual(json).value?.replace(/"version":"[^"]+"/u, '"version":"9.9"') ?? "" }) }); // prettier-ignore
    await alert(words.otherVersion);
  });

  it("applies once, however often the button is pressed", async function () {
    this.timeout(60_000);
    const slow: Answering = async (json, usual) => {
      if (isCall(json, "apply")) await new Promise((resolve) => setTimeout(resolve, 300));
      return usual(json);
    };
    const steps = await opened({ answering: slow });
    await steps.previewSheets();
    await page.locator(".main-bar .button-main").last().dblclick();
    await page.locator(".flow-done").waitFor();
    assert.equal(open.calls.filter((json) => isCall(json, "apply")).length, 1);
  });

  it("stops a plan that Google still thinks about, and can plan again at once", async function () {
    this.timeout(60_000);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let isFirst = true;
    const steps = await opened({
      answering: async (json, usual) => {
        if (isCall(json, "preview") && isFirst) {
          isFirst = false;
          await held;
        }
        return usual(json);
      },
    });
    await steps.confirmSheets();
    await page.getByRole("progressbar").waitFor();
    await steps.button(steps.words.shell.cancel).click();
    await page.getByRole("status").getByText(steps.words.shell.stopped).waitFor();
    await steps.button(steps.words.sheets.confirm).click();
    await page.locator(".flow-preview").waitFor();
    letGo();
    await steps.applied();
    assert.deepEqual([platform.unknown, platform.defects], [[], []]);
  });

  it("says so when somebody changed the workbook since the preview, and looks again", async function () {
    this.timeout(60_000);
    const steps = await opened();
    await steps.previewSheets();
    const sheet = platform.book.sheets[0];
    assert.ok(sheet !== undefined);
    const cell = { firstRow: 40, lastRow: 40, firstColumn: 1, lastColumn: 1 };
    platform.book.changeCells(sheet.id, cell, () => ({ value: "getypt door een collega" }));
    await steps.apply();
    await alert(steps.words.shell.staleTitle);
    await steps.button(steps.words.shell.lookAgain).click();
    await page.locator(".flow-preview").waitFor();
    await steps.applied();
  });

  it("says that it may have been written where nobody knows, and goes on", async function () {
    this.timeout(60_000);
    const trouble = failing("apply", "NetworkError: Connection failure due to HTTP 0");
    const steps = await opened({ answering: trouble.answering });
    await steps.previewSheets();
    await steps.apply();
    await alert(words.noConnection);
    await alert(words.maybeWritten);
    trouble.stop();
    await steps.button(steps.words.shell.tryAgain).click();
    await page.locator(".flow-done").waitFor();
  });

  it("marks what it shows as old once somebody was away for a while, while nobody looks", async function () {
    this.timeout(60_000);
    platform = await googleAt("people");
    open = await openSidebar(browser, platform, { hasClock: true });
    ({ page } = open);
    const { shell } = new Steps(page).words;
    await page.locator(".screen-start .main-bar").waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await page.clock.runFor(10_000);
    assert.equal(await page.getByText(shell.perhapsChanged).count(), 0);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.clock.runFor(30_000);
    assert.equal(await page.getByText(shell.perhapsChanged).count(), 0, "who is back is not away");
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await page.clock.runFor(21_000);
    await page.getByText(shell.perhapsChanged).waitFor();
    await page.getByRole("button", { name: shell.lookAgain }).click();
    await page.getByText(shell.perhapsChanged).waitFor({ state: "detached" });
  });

  it("says that Google needs time, and that it does not answer, instead of waiting for ever", async function () {
    this.timeout(60_000);
    platform = await googleAt("people");
    const never: Answering = (json, usual) => (isCall(json, "preview") ? new Promise(() => undefined) : usual(json));
    open = await openSidebar(browser, platform, { hasClock: true, answering: never });
    ({ page } = open);
    const steps = new Steps(page);
    await page.locator(".screen-start .main-bar").waitFor();
    await steps.confirmSheets();
    await page.getByRole("progressbar").waitFor();
    await page.clock.runFor(13_000);
    await page.getByText(words.takesLong).waitFor();
    await page.clock.runFor(400_000);
    await alert(words.noAnswer);
  });

  it("writes what takes longer than Google allows in parts, and shows how far it is", async function () {
    this.timeout(120_000);
    let letGo: () => void = () => undefined;
    const seen = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const steps = await opened({
      answering: async (json, usual) => {
        if (isCall(json, "continue")) await seen;
        return usual(json);
      },
    });
    page.setDefaultTimeout(50_000);
    // A slow moment at Google: the first six sheets take all the time that one call has.
    let slowSheets = 6;
    platform.cost = (method) => (method === "Spreadsheet.insertSheet" && slowSheets-- > 0 ? 46_000 : 1);
    await steps.goTo("round");
    await steps.button(steps.words.round.make).click();
    await page.locator("samen-hier-proposal .pair").first().waitFor();
    await steps.apply();
    await page.getByText(/^Stap \d+ van \d+$/u).waitFor();
    assert.equal(await steps.button(steps.words.shell.cancel).count(), 1, "it can be stopped between two parts");
    letGo();
    await page.locator(".flow-done").waitFor();
    assert.ok(platform.book.sheets.some(({ name }) => name === "Matches"));
    assert.equal(await page.getByRole("button", { name: steps.words.preview.undo }).count(), 1);
  });
});
