import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { pastePageBuilt } from "../../scripts/build-paste-page.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { startChromium } from "./page.ts";

/** Texts with everything that a page could mistake: ends of elements, names to fill in, line ends and accents. */
const files = {
  code: 'function onOpen() { return "</script><!-- %style% é € 日"; }\n\n// laatste regel\n',
  sidebar: '<!doctype html>\n<script>let a = "<\\/b>";</script>\n<p>Zoë’s blad</p>\n',
  manifest: '{\n  "timeZone": "Europe/Amsterdam"\n}\n',
  version: "9.8.7 (voorbeeld)",
};

const buttons = {
  nl: { code: "Kopieer de code", sidebar: "Kopieer de zijbalk", manifest: "Kopieer het manifest" },
  en: { code: "Copy the code", sidebar: "Copy the sidebar", manifest: "Copy the manifest" },
} as const;

const names = ["code", "sidebar", "manifest"] as const;
const readClipboard = "navigator.clipboard.readText()";

describeWith([tools.chromium], "the page from which files for Google are copied", (chromium) => {
  let browser: Browser;
  let folder = "";
  let address = "";

  before(async () => {
    browser = await startChromium(chromium);
    folder = mkdtempSync(join(tmpdir(), "paste-page-"));
    const path = join(folder, "paste.html");
    writeFileSync(path, await pastePageBuilt(files));
    address = pathToFileURL(path).href;
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page from disk, without a network, and whatever went wrong on it. */
  async function opened(options: BrowserContextOptions): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext(options);
    await context.setOffline(true);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => wrong.push(message.text()));
    await page.goto(address);
    return { page, wrong };
  }

  for (const language of ["nl", "en"] as const) {
    it(`gives every file to the clipboard as it is, and says where it goes: ${language}`, async () => {
      const { page, wrong } = await opened({ locale: language, permissions: ["clipboard-read", "clipboard-write"] });
      for (const name of names) {
        await page.getByRole("button", { name: buttons[language][name] }).click();
        const place = { code: "Code.gs", sidebar: "Sidebar.html", manifest: "appsscript.json" }[name];
        await page.getByRole("status").filter({ hasText: place, visible: true }).waitFor();
        assert.equal(await page.evaluate(readClipboard), files[name]);
      }
      assert.equal(await page.getByRole("status").filter({ hasText: /\S/u, visible: true }).count(), 1);
      assert.ok((await page.getByText(files.version).filter({ visible: true }).count()) === 1);
      assert.deepEqual(wrong, []);
      await page.context().close();
    });
  }

  it("shows the text selected where the browser refuses to copy", async () => {
    const { page } = await opened({ locale: "nl" });
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
    await page.getByRole("button", { name: buttons.nl.sidebar }).click();
    const field = page.getByRole("textbox").filter({ visible: true });
    assert.equal(await field.inputValue(), files.sidebar);
    assert.equal(await page.evaluate("getSelection().toString()"), files.sidebar);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has nothing that axe finds, at the width of a telephone: ${colorScheme}`, async () => {
      const { page } = await opened({ locale: "nl", colorScheme, viewport: { width: 320, height: 640 } });
      assert.deepEqual(await accessFaults(page), []);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
      await page.context().close();
    });
  }

  it("speaks the other language when asked", async () => {
    const { page } = await opened({ locale: "nl" });
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Pasting Samen Hier in Google Sheets" }).waitFor();
    assert.equal(await page.getAttribute("html", "lang"), "en");
    await page.getByRole("button", { name: "Nederlands" }).click();
    await page.getByRole("button", { name: buttons.nl.code }).waitFor();
    await page.context().close();
  });
});
