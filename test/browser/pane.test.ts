import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { accept, checkIns, checklists, inspect, planRound } from "../../core/jobs/all.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import { Desk } from "../../core/screens/desk.ts";
import { MemoryHost } from "../../core/workbook/memory-host.ts";
import { editsOf, type Job } from "../../core/workbook/plan.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { tools } from "../../scripts/tools.mjs";
import type { CellValue } from "../hosts/excel/emulator/cell.ts";
import { dumped } from "../hosts/excel/emulator/dump.ts";
import { bookFrom } from "../hosts/excel/emulator/from-plain.ts";
import type { PlainBook } from "../hosts/excel/emulator/plain.ts";
import { plainFromFile } from "../hosts/excel/emulator/from-file.ts";
import type { ExcelStart } from "../hosts/excel/emulator/in-browser.ts";
import { openExcel } from "../hosts/excel/opened.ts";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { openExcelPane, type ExcelPane, type ExcelPaneOptions } from "./excel-pane.ts";
import { applyShown, goToScreen, onStart } from "./file-page.ts";
import { projectFile, startChromium } from "./page.ts";

/** What makes Excel forget what a person could undo, and has no other way: a sheet at its place, a sheet taken back. */
const unavoidable = new Set(["Worksheet.position", "Worksheet.delete"]);

/** The script with the core, by whatever name it ships. */
const coreScript = /worker-[0-9a-f]+\.js$/u;

/** What every job is told; the clock of the page stands at this minute. */
const told: JobOptions = { today: "2026-03-02", now: "2026-03-02T10:00", language: "nl", settings: [], mappings: [] };

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

/** Excel leaves quotes around names of sheets out where it moves a formula and they are not needed. */
function asExcelSays(snapshot: Snapshot): unknown {
  const text = JSON.stringify(snapshot).replace(/'([\w-]+)'!/gu, "$1!");
  return JSON.parse(text) as unknown;
}

type Results = Readonly<Record<string, CellValue>>;

/** Takes from edits what our formulas give: the emulator does not calculate. */
function learn(data: unknown, results: Record<string, CellValue>): void {
  if (typeof data !== "object" || data === null) return;
  if ("formula" in data && "value" in data) results[`=${String(data.formula)}`] = data.value as CellValue;
  else for (const [key, one] of Object.entries(data)) if (key !== "before") learn(one, results);
}

/** The workbook beside a pane, as our own host in this process reads it. */
async function snapshotOf(pane: ExcelPane): Promise<Snapshot> {
  const [plain, results] = [await pane.book(), await pane.results()];
  const book = bookFrom(plain);
  book.calculate = (formula) => results[formula];
  return everything(openExcel(book).host);
}

/** Does a job without anybody looking. */
async function doneBy<Options extends JobOptions>(
  host: WorkbookHost,
  job: Job<Options, unknown>,
  options: Options,
): Promise<void> {
  const snapshot = await host.read(job.needs(await host.outline()));
  // Excel has no equal of a warning before typing.
  await host.apply(editsOf(job.plan(snapshot, options)).filter(({ kind }) => kind !== "warning"));
}

/** The seed that was drawn in the pane, from the log. */
function seedIn(snapshot: Snapshot): string {
  const desk = new Desk();
  desk.open(snapshot);
  const answer = desk.view("log", told);
  assert.ok("value" in answer);
  return answer.value.lines.find(({ seed }) => seed !== undefined)?.seed ?? "";
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name }).first().click();
}

/** The sample with a round that everybody said yes to, as Excel holds it. */
async function confirmed(sample: PlainBook): Promise<{ readonly book: PlainBook; readonly results: Results }> {
  const results: Record<string, CellValue> = {};
  const book = bookFrom(sample);
  book.calculate = (formula) => results[formula];
  const { host } = openExcel(book);
  const learning: WorkbookHost = {
    without: host.without,
    outline: () => host.outline(),
    read: (names) => host.read(names),
    apply: (edits) => {
      learn(edits, results);
      return host.apply(edits);
    },
  };
  await doneBy(learning, planRound, { ...told, seed: "voorbeeld" });
  await doneBy(learning, accept, { ...told, round: 1, by: "all", start: "2026-03-16" });
  return { book: dumped(book), results };
}

function sheetNames({ sheets }: PlainBook): readonly string[] {
  return sheets.map(({ name }) => name);
}

describeWith([tools.chromium], "the pane in Excel", (chromium) => {
  let browser: Browser;
  let sample: PlainBook;
  let pane: ExcelPane;

  before(async () => {
    browser = await startChromium(chromium);
    sample = await plainFromFile(new Uint8Array(projectFile("samples/pilot.xlsx")));
  });

  after(async () => {
    await browser.close();
  });

  async function opened(given: Partial<ExcelStart> = {}, options: ExcelPaneOptions = {}): Promise<Page> {
    pane = await openExcelPane(browser, { book: sample, ...given }, options);
    return pane.page;
  }

  afterEach(async () => {
    const { asked, violations, errors } = pane;
    const offences = (await pane.offences()).filter((one) => !unavoidable.has(one));
    await pane.page.context().close();
    assert.deepEqual({ asked, violations, errors, offences }, { asked: [], violations: [], errors: [], offences: [] });
  });

  it("goes the whole way by screens and buttons, and the workbook is what the jobs make of it", async function () {
    this.timeout(240_000);
    const page = await opened();
    const start = await snapshotOf(pane);
    await onStart(page);
    await goToScreen(page, "Mijn bladen");
    await press(page, "Klopt");
    await applyShown(page);
    await goToScreen(page, "Matchronde");
    await press(page, "Maak voorstel");
    await applyShown(page);
    await goToScreen(page, "Matchronde");
    await press(page, "Iedereen in ronde 1 zei ja");
    await applyShown(page);
    await goToScreen(page, "Matchronde");
    await page.locator("summary", { hasText: "Welke paren staan vast?" }).click();
    await page.getByLabel("Eerste dag van M-01", { exact: true }).fill("2026-03-16");
    await press(page, "Leg vast: eerste dag van M-01");
    await applyShown(page);
    await pane.press("MakeChecklists");
    await pane.press("PlanTalks");
    const found = await snapshotOf(pane);
    const seed = seedIn(found);
    assert.match(seed, /^[0-9a-f]{12}$/u, "drawn in the pane");
    const host = new MemoryHost(start);
    await doneBy(host, inspect, told);
    await doneBy(host, planRound, { ...told, seed });
    await doneBy(host, accept, { ...told, round: 1, by: "all" });
    await doneBy(host, accept, { ...told, round: 1, match: "M-01", by: "all", start: "2026-03-16" });
    await doneBy(host, checklists, told);
    await doneBy(host, checkIns, told);
    assert.deepEqual(asExcelSays(found), asExcelSays(await everything(host)));
  });

  it("takes back what it did, and the workbook is as it was", async () => {
    const page = await opened();
    await onStart(page);
    const before = await snapshotOf(pane);
    await goToScreen(page, "Matchronde");
    await press(page, "Maak voorstel");
    await applyShown(page);
    assert.ok(sheetNames(await pane.book()).includes("Matches"));
    await press(page, /^Ongedaan maken/u);
    await page.getByRole("main").getByText("Ongedaan gemaakt").waitFor();
    assert.deepEqual(await snapshotOf(pane), before);
  });

  describe("by the buttons of the ribbon", () => {
    it("looks at the sheets and ends on the sheet to look at, without the pane", async () => {
      await opened();
      await pane.press("CheckSheets");
      assert.equal((await pane.book()).active, "Kolommen");
      assert.ok(sheetNames(await pane.book()).includes("Aandachtspunten"));
      assert.deepEqual(await pane.moves(), []);
    });

    it("does nothing the second time, and ends on what needs attention", async () => {
      await opened();
      await pane.press("CheckSheets");
      const once = await pane.book();
      await pane.press("CheckSheets");
      assert.equal((await pane.book()).active, "Aandachtspunten");
      assert.deepEqual({ ...(await pane.book()), active: once.active }, once);
    });

    it("makes task lists and plans talks of confirmed matches, as the jobs do, and then has nothing to do", async function () {
      this.timeout(240_000);
      const page = await opened(await confirmed(sample));
      const host = new MemoryHost(await snapshotOf(pane));
      await pane.press("MakeChecklists");
      assert.equal((await pane.book()).active, "Taken");
      await pane.press("PlanTalks");
      assert.equal((await pane.book()).active, "Check-ins");
      await doneBy(host, checklists, told);
      await doneBy(host, checkIns, told);
      assert.deepEqual(asExcelSays(await snapshotOf(pane)), asExcelSays(await everything(host)));
      const once = await pane.book();
      await pane.press("MakeChecklists");
      await page.getByText("Er is niets nieuws").waitFor();
      assert.deepEqual({ ...(await pane.book()), active: once.active }, once);
      assert.deepEqual(await pane.moves(), []);
    });

    it("says why there is no task list where no match was confirmed", async () => {
      const page = await opened();
      await pane.press("MakeChecklists");
      await pane.press("MakeChecklists");
      assert.deepEqual(await pane.moves(), ["show"]);
      await page
        .getByText(/nog geen|geen match/iu)
        .first()
        .waitFor();
    });

    it("takes back the last thing, and says so", async () => {
      const page = await opened();
      const before = await snapshotOf(pane);
      await pane.press("CheckSheets");
      await pane.press("UndoLast");
      assert.deepEqual(await snapshotOf(pane), before);
      await page.getByText(/^Teruggenomen: /u).waitFor();
      assert.deepEqual(await pane.moves(), ["show"]);
    });

    it("opens the pane and says why, where nothing can be taken back", async () => {
      const page = await opened();
      await pane.press("UndoLast");
      await page.getByRole("alert").getByText("Er is niets om ongedaan te maken.").waitFor();
      assert.deepEqual(await pane.moves(), ["show"]);
    });

    for (const [command, name] of [
      ["OpenRound", "Matchronde"],
      ["OpenPlan", "Plan"],
      ["OpenDue", "Gesprekken"],
      ["OpenResults", "Resultaten"],
      ["ViewSelection", "Mijn bladen"],
    ] as const) {
      it(`${command} opens the pane on its screen`, async () => {
        const page = await opened();
        await pane.press(command);
        await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
        assert.deepEqual(await pane.moves(), ["show"]);
      });
    }

    it("opens the help in the language of Office", async () => {
      const page = await opened({ displayLanguage: "en-US" });
      const [help] = await Promise.all([page.context().waitForEvent("page"), pane.press("OpenHelp")]);
      await help.waitForLoadState();
      assert.match(help.url(), /\/help\.en\.html$/u);
    });

    it("ends on a sheet where Office cannot bring the pane on screen", async () => {
      await opened({}, { cannotShow: true });
      await pane.press("CheckSheets");
      await pane.press("OpenRound");
      assert.equal((await pane.book()).active, "Samen Hier");
    });

    it("does one at a time, however quickly they are pressed", async () => {
      await opened();
      await Promise.all([pane.press("CheckSheets"), pane.press("MakeChecklists"), pane.press("CheckSheets")]);
      const names = sheetNames(await pane.book());
      assert.equal(new Set(names).size, names.length);
      assert.ok(!names.some((name) => name.includes("(2)")));
    });
  });

  describe("when something stands in the way", () => {
    it("says which sheet is protected, and gives the button back", async () => {
      const page = await opened();
      await pane.press("CheckSheets");
      await pane.excel((excel) => {
        for (const sheet of ["Aandachtspunten", "Logboek", "Samen Hier"]) excel.protect(sheet, true);
      });
      await goToScreen(page, "Matchronde");
      await press(page, "Maak voorstel");
      await page.getByRole("button", { name: /^Toepassen: /u }).click();
      await page
        .getByRole("alert")
        .getByText(/beveiligd/u)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Opnieuw proberen" }).waitFor();
      assert.ok(!sheetNames(await pane.book()).includes("Matches"));
    });

    it("says that somebody is typing, and does it once they are done", async () => {
      const page = await opened();
      await onStart(page);
      await goToScreen(page, "Matchronde");
      await press(page, "Maak voorstel");
      const apply = page.getByRole("button", { name: /^Toepassen: /u });
      await apply.waitFor();
      await pane.excel((excel) => {
        excel.beginTyping();
      });
      await apply.click();
      await page.getByRole("alert").getByText(/Enter/u).first().waitFor();
      await pane.excel((excel) => {
        excel.endTyping();
      });
      await press(page, "Opnieuw proberen");
      await page
        .getByRole("main")
        .getByText(/^Opgeschreven: /u)
        .waitFor();
      assert.ok(sheetNames(await pane.book()).includes("Matches"));
    });

    it("says that somebody changed the workbook since the preview, and shows it anew", async () => {
      const page = await opened();
      await onStart(page);
      await goToScreen(page, "Matchronde");
      await press(page, "Maak voorstel");
      const apply = page.getByRole("button", { name: /^Toepassen: /u });
      await apply.waitFor();
      await pane.excel((excel) => {
        excel.type("Welkom Groepen", "A61", "iets nieuws", "Remote");
      });
      await apply.click();
      await page.getByText("Iemand wijzigde deze werkmap").first().waitFor();
      assert.ok(!sheetNames(await pane.book()).includes("Matches"));
      await press(page, "Opnieuw bekijken");
      await applyShown(page);
      assert.ok(sheetNames(await pane.book()).includes("Matches"));
    });

    it("says on the ribbon too what stands in the way, and completes its event", async () => {
      const page = await opened();
      await onStart(page);
      await pane.excel((excel) => {
        excel.protectStructure(true);
      });
      await pane.press("CheckSheets");
      await page.getByRole("alert").waitFor();
      assert.deepEqual(await pane.moves(), ["show"]);
      assert.equal(sheetNames(await pane.book()).length, sample.sheets.length);
    });

    it("says that a part could not be loaded where the core cannot start, and completes its event", async () => {
      const page = await opened();
      await page.route(coreScript, (route) => route.abort());
      await page.reload();
      await page.getByText("Een deel van Samen Hier kon niet laden.").first().waitFor();
      await pane.press("CheckSheets");
      // That it was not loaded is also an error on the console.
      assert.ok(pane.errors.every((error) => error.includes("ERR_FAILED")));
      pane.errors.length = 0;
    });

    it("stops a command that never ends, says so, and completes its event", async () => {
      const page = await opened();
      await page.route(coreScript, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
      await page.clock.install();
      await page.reload();
      await page.getByRole("heading", { level: 1, name: "Start" }).waitFor();
      const pressed = pane.press("CheckSheets");
      await page.clock.fastForward("05:00");
      await page.getByRole("alert").getByText("Dit duurt te lang en is gestopt.").waitFor();
      await pressed;
      assert.deepEqual(await pane.moves(), ["show"]);
    });
  });

  for (const [displayLanguage, background, heading] of [
    ["nl-NL", "#ffffff", "In deze werkmap"],
    ["en-US", "#1f1f1f", "In this workbook"],
  ] as const) {
    it(`can be used by everybody, in ${displayLanguage} on ${background}, and fits the smallest pane`, async () => {
      const page = await opened({ displayLanguage, officeTheme: { bodyBackgroundColor: background } });
      await page.getByText(heading).waitFor();
      assert.deepEqual(await accessFaults(page), []);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width} pixels wide`);
      const isDark = await page.evaluate(() => document.documentElement.style.getPropertyValue("color-scheme"));
      assert.equal(isDark, background === "#ffffff" ? "light" : "dark");
    });
  }

  it("remembers the language that a person chose", async () => {
    const page = await opened();
    await onStart(page);
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await page.getByRole("button", { name: "English", exact: true }).click();
    await page.getByText("In this workbook").waitFor();
    await page.reload();
    await page.getByText("In this workbook").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  });

  it("says that this Excel is too old", async () => {
    const page = await opened({ apiVersion: 8 });
    await page
      .getByRole("alert")
      .getByText(/te oud/u)
      .waitFor();
    assert.equal(await page.getByRole("link", { name: /zonder Excel/u }).count(), 1);
  });

  it("associates exactly the functions of the manifest, before any of them is asked for", async () => {
    await opened();
    const names = [...(await pane.excel((excel) => excel.commands()))];
    const manifest = projectFile("manifest.xml").toString("utf8");
    const asked = [...manifest.matchAll(/<FunctionName>(\w+)</gu)].map(([, name]) => name);
    assert.deepEqual(names.sort(), [...new Set(asked)].sort());
  });
});
