import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import {
  chooseFile,
  dropFiles,
  goToScreen,
  onStart,
  openFilePage,
  projectPath,
  savedFile,
  applyShown,
  type FilePage,
} from "./file-page.ts";
import { startChromium } from "./page.ts";

const sample = projectPath("samples/pilot.xlsx");
const sampleBytes = readFileSync(sample);

/** What the compound files of before 2007 begin with, and the name of a stream in them. */
function compoundFile(stream: string): Buffer {
  const bytes = Buffer.alloc(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(stream, 512, "utf16le");
  bytes.writeUInt16LE((stream.length + 1) * 2, 512 + 64);
  return bytes;
}

describeWith([tools.chromium], "the page from disk, without network", (chromium) => {
  let browser: Browser;
  let open: FilePage;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    open = await openFilePage(browser);
  });

  afterEach(async () => {
    await open.page.context().close();
    assert.deepEqual(open.wrong, []);
  });

  it("opens a chosen workbook, and has nothing to save or to lose", async () => {
    const { page } = open;
    await chooseFile(page, sample);
    await onStart(page);
    assert.match(await page.locator("main").innerText(), /pilot\.xlsx/u);
    assert.match(await page.locator("main").innerText(), /42\s+groepen/u);
    assert.equal(await page.getByRole("button", { name: "Opslaan als bestand" }).isEnabled(), false);
  });

  it("opens a dropped workbook, wherever on the page it falls", async () => {
    await dropFiles(open.page, [{ name: "Groepen.xlsx", buffer: sampleBytes }]);
    await onStart(open.page);
    assert.match(await open.page.locator("main").innerText(), /Groepen\.xlsx/u);
  });

  it("opens the sample, which is in the page", async () => {
    await open.page.getByRole("button", { name: "Open het voorbeeld" }).click();
    await onStart(open.page);
  });

  it("opens by keyboard alone", async () => {
    const { page } = open;
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), "Kies een bestand");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(sample);
    await onStart(page);
  });

  it("makes the first sheet of a new workbook of a list", async () => {
    const { page } = open;
    await chooseFile(page, projectPath("samples/klein.csv"));
    await onStart(page);
    await goToScreen(page, "Mijn bladen");
    await page.getByRole("button", { name: "Klopt", exact: true }).click();
    await applyShown(page);
    const saved = await savedFile(page);
    assert.equal(saved.name, "klein - Samen Hier.xlsx");
  });

  const refusals: readonly (readonly [string, string, Buffer, RegExp])[] = [
    ["an old workbook", "oud.xls", compoundFile("Workbook"), /"oud\.xls" is een oud \.xls-bestand: .* \.xlsx\.$/u],
    ["one with a password", "dicht.xlsx", compoundFile("EncryptedPackage"), /heeft een wachtwoord/u],
    ["a cut one", "half.xlsx", sampleBytes.subarray(0, 20_000), /is niet compleet/u],
    ["an empty one", "leeg.xlsx", Buffer.alloc(0), /is leeg/u],
    ["a picture", "foto.png", Buffer.from("\u0089PNG"), /is geen Excel-werkmap/u],
    ["an unclosed list", "lijst.csv", Buffer.from('Code;Naam\r\nWG-1;"open\r\n'), /aanhalingsteken/u],
  ];
  for (const [what, name, buffer, says] of refusals) {
    it(`refuses ${what} in the words of the command line, and takes another`, async () => {
      const { page } = open;
      await chooseFile(page, { name, buffer });
      const alert = page.getByRole("alert").filter({ hasText: name });
      assert.match((await alert.innerText()).trim(), says);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), "Kies een bestand");
      await chooseFile(page, sample);
      await onStart(page);
    });
  }

  it("takes one file at a time", async () => {
    const file = { name: "a.xlsx", buffer: sampleBytes };
    await dropFiles(open.page, [file, { ...file, name: "b.xlsx" }]);
    await open.page.getByRole("alert").getByText("Kies één bestand tegelijk.").waitFor();
  });

  it("keeps what is open when another file is dropped on it, and says so", async () => {
    const { page } = open;
    await chooseFile(page, sample);
    await onStart(page);
    await dropFiles(page, [{ name: "ander.xlsx", buffer: sampleBytes }]);
    await page.getByText("Er is al een werkmap open. Sluit die eerst.").waitFor();
    assert.match(await page.locator("main").innerText(), /pilot\.xlsx/u);
  });

  it("closes, and opens another", async () => {
    const { page } = open;
    await chooseFile(page, sample);
    await onStart(page);
    await page.getByRole("button", { name: "Bestand sluiten" }).click();
    await page.getByRole("heading", { name: "Samen Hier", level: 1 }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Samen Hier");
    await chooseFile(page, { name: "nog een.xlsx", buffer: sampleBytes });
    await onStart(page);
    assert.match(await page.locator("main").innerText(), /nog een\.xlsx/u);
  });

  it("warns before something is lost: on closing the file, and on leaving the page", async () => {
    const { page } = open;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await chooseFile(page, sample);
    await onStart(page);
    await goToScreen(page, "Mijn bladen");
    await page.getByRole("button", { name: "Klopt", exact: true }).click();
    await applyShown(page);
    await page.getByRole("button", { name: "Bestand sluiten" }).click();
    await page.getByText(/nog niet alles opgeslagen/u).waitFor();
    await page.close({ runBeforeUnload: true });
    await page.waitForTimeout(300);
    assert.deepEqual(asked, ["beforeunload"]);
    await savedFile(page);
    await page.close({ runBeforeUnload: true });
    await page.waitForEvent("close").catch(() => undefined);
    assert.equal(page.isClosed(), true);
    assert.deepEqual(asked, ["beforeunload"]);
  });

  it("speaks the language of the browser, and the other on request", async () => {
    const english = await openFilePage(browser, { locale: "en-GB" });
    await english.page.getByRole("button", { name: "Choose a file" }).waitFor();
    assert.equal(await english.page.evaluate(() => document.documentElement.lang), "en");
    await english.page.getByRole("button", { name: "Nederlands" }).click();
    await english.page.getByRole("button", { name: "Kies een bestand" }).waitFor();
    assert.equal(await english.page.evaluate(() => document.documentElement.lang), "nl");
    assert.deepEqual(english.wrong, []);
    await english.page.context().close();
  });

  it("can be read without scripts, and says that it needs them", async () => {
    const still = await openFilePage(browser, { javaScriptEnabled: false });
    const text = await still.page.locator("body").innerText();
    assert.match(text, /Uw bestand blijft op deze computer/u);
    assert.match(text, /JavaScript/u);
    await still.page.context().close();
  });
});
