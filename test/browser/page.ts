import { readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

/** An address that exists nowhere: whatever the page loads is answered by the test itself. */
export const origin = "https://samen-hier.invalid";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the Chromium of this machine. */
export function startChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags });
}

/** A page with files of ours, and what went wrong on it: addresses it asked for that are not ours, errors it threw. */
export interface OpenPage {
  readonly page: Page;
  readonly wrong: string[];
}

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; style-src 'self'";
const html = '<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Samen Hier</title></html>';

/**
 * Opens an empty page that can load these files by their names, and nothing else: every other request is refused and
 * noted.
 */
export async function openPage(browser: Browser, files: ReadonlyMap<string, string | Buffer>): Promise<OpenPage> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    const path = url.startsWith(`${origin}/`) ? url.slice(origin.length + 1) : undefined;
    if (path === "") {
      await route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body: html });
      return;
    }
    const body = path === undefined ? undefined : files.get(path);
    if (body === undefined) {
      wrong.push(`asked for ${url}`);
      await route.abort();
      return;
    }
    const contentType = url.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    await route.fulfill({ contentType, body });
  });
  await page.goto(`${origin}/`);
  return { page, wrong };
}

/** A file of the project. */
export function projectFile(path: string): Buffer {
  return readFileSync(new URL(`../../${path}`, import.meta.url));
}
