import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import type { Visit } from "./visit.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** An address that exists nowhere: everything it is asked for is answered here. */
const origin = "https://samen-hier.invalid";
/** The screens over a workbook in memory, in which somebody else can type; the tests of the screens use it too. */
const gallery = "test/browser/gallery/in-page.ts";

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="gallery.css">
<title>Samen Hier</title><script type="module" src="gallery.js"></script></html>`;

/** What the address gives, by path: text or bytes, and their type. */
async function files(): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { gallery, style: "ui/style.css" },
    outdir: "out",
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "warning",
  });
  const named = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return new Map<string, readonly [string, string]>([
    ["/", ["text/html", html]],
    ["/gallery.js", ["text/javascript", named("gallery.js")]],
    ["/gallery.css", ["text/css", named("style.css")]],
  ]);
}

async function sample(): Promise<Snapshot> {
  const host = XlsxHost.open(new Uint8Array(readFileSync(`${root}samples/pilot.xlsx`)));
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

async function openGallery({ page, language }: Visit): Promise<void> {
  const given = await files();
  await page.route(`${origin}/**`, async (route) => {
    const [contentType, body] = given.get(new URL(route.request().url()).pathname) ?? ["text/plain", ""];
    await route.fulfill({ contentType, body });
  });
  await page.goto(`${origin}/`);
  const scene = { workbook: await sample(), today: "2026-03-02", language, screen: "start", isFile: false };
  await page.evaluate(`window.gallery.show(${JSON.stringify(scene)})`);
}

/** What people see beside a workbook in which somebody else types: that it changed, and that a change is not applied. */
export async function outside(visit: Visit): Promise<void> {
  const { start, sheets, preview, shell } = visit.words;
  await openGallery(visit);
  await visit.press(start.welcomeAction);
  await visit.press(sheets.confirm);
  await visit.preview();
  await visit.page.evaluate("window.gallery.host.typeSomewhere()");
  await visit.press(visit.beginning(preview.apply("")));
  await visit.page.getByRole("alert").waitFor();
  await visit.picture("stale");
  await visit.press(shell.lookAgain);
  await visit.preview();
  await visit.page.evaluate('window.gallery.host.trouble = "protected"');
  await visit.press(visit.beginning(preview.apply("")));
  await visit.page.getByRole("alert").waitFor();
  await visit.picture("problem");
}
