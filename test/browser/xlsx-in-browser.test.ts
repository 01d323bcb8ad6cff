import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { planRound } from "../../core/jobs/all.ts";
import { editsOf } from "../../core/workbook/plan.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import type * as filePage from "../../scripts/entries/file-page.ts";
import { tools } from "../../scripts/tools.mjs";
import { built } from "../built/dist.ts";
import { describeWith } from "../with-tools.ts";
import { openPage, projectFile, startChromium, type OpenPage } from "./page.ts";

const options = {
  today: "2026-03-02",
  now: "2026-03-02T00:00",
  language: "nl",
  settings: [],
  mappings: [],
  seed: "voorbeeld",
} as const;

/** The sample with a round in it, made here. */
async function roundHere(): Promise<Buffer> {
  const host = XlsxHost.open(new Uint8Array(projectFile("samples/pilot.xlsx")));
  const snapshot = await host.read(planRound.needs(await host.outline()));
  await host.apply(editsOf(planRound.plan(snapshot, options)));
  return Buffer.from(host.bytes());
}

/** The same, made in the page from the file that ships; the bytes come back as base64. */
async function roundThere({ page }: OpenPage): Promise<Buffer> {
  const text = await page.evaluate(async (given) => {
    const address = "/file-page.js";
    const ours = (await import(address)) as typeof filePage;
    const host = ours.XlsxHost.open(new Uint8Array(await (await fetch("/pilot.xlsx")).arrayBuffer()));
    const snapshot = await host.read(ours.planRound.needs(await host.outline()));
    await host.apply(ours.editsOf(ours.planRound.plan(snapshot, given)));
    return btoa(Array.from(host.bytes(), (byte) => String.fromCharCode(byte)).join(""));
  }, options);
  return Buffer.from(text, "base64");
}

describeWith([tools.chromium], "a workbook in the browser", (chromium) => {
  let browser: Browser;
  let open: OpenPage;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    const files = new Map<string, string | Buffer>([
      ["file-page.js", built("file-page.js")],
      ["pilot.xlsx", projectFile("samples/pilot.xlsx")],
    ]);
    open = await openPage(browser, files);
  });

  it("gets a round with the very bytes that Node gives, and asks nobody for anything", async () => {
    const [here, there] = [await roundHere(), await roundThere(open)];
    assert.ok(here.length > projectFile("samples/pilot.xlsx").length);
    assert.ok(there.equals(here), `${there.length} bytes there, ${here.length} here`);
    assert.deepEqual(open.wrong, []);
  });

  it("would be caught asking: the page's guard sees a foreign address", async () => {
    await open.page.evaluate(() => fetch("https://elsewhere.invalid/").catch(() => undefined));
    assert.notDeepEqual(open.wrong, []);
  });
});
