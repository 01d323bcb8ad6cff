import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page, Route } from "playwright-core";
import { built } from "../built/dist.ts";

/** Where the tests host the add-in: an address that exists nowhere, answered from dist/addin. */
export const paneOrigin = "https://samen-hier.invalid";

/** Where Microsoft has Office's own script, with what that loads. */
const officeBase = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const folder = fileURLToPath(new URL("../../dist/addin", import.meta.url));
const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".png", "image/png"],
]);

/** What happened around a page: what it asked for from elsewhere, which of its own rules it broke, what it complained of. */
export interface Witnessed {
  /** Addresses outside our origin, Office's script aside; all are refused. */
  readonly asked: string[];
  /** Directives of the policy that something was kept back by, with what that was. */
  readonly violations: string[];
  /** Errors thrown and errors on the console. */
  readonly errors: string[];
}

/** A pane and what happened around it. */
export interface OpenPane extends Witnessed {
  readonly page: Page;
}

/** How Office's script is answered: with a text, or by a function that decides when, or whether. */
export type OfficeAnswer = string | ((route: Route) => Promise<void>);

const officePackage = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Answers with Microsoft's own scripts, as last published on npm. */
export async function microsoftsOffice(route: Route): Promise<void> {
  await route.fulfill({
    path: join(officePackage, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")),
  });
}

/** What differs from pane to pane. */
export interface PaneOptions {
  readonly office: OfficeAnswer;
  /** In pixels; the smallest pane that Office has by default. */
  readonly width?: number;
  readonly locale?: string;
  readonly colorScheme?: "light" | "dark";
  /** Day on the clock of the page, `yyyy-MM-dd`; that of the machine when absent. */
  readonly today?: string;
  /** Runs in the page before anything else. */
  readonly before?: string;
}

async function answerOwn(route: Route, path: string): Promise<void> {
  const file = folder + path;
  if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)) await route.fulfill({ status: 404 });
  else await route.fulfill({ contentType: types.get(extname(file)) ?? "text/plain", body: readFileSync(file) });
}

async function answerOffice(route: Route, office: OfficeAnswer): Promise<void> {
  if (typeof office === "function") await office(route);
  else await route.fulfill({ contentType: "text/javascript; charset=utf-8", body: office });
}

/** Writes down what goes wrong in a page. */
async function watch(page: Page, { violations, errors }: Witnessed): Promise<void> {
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.exposeFunction("violated", (told: string) => violations.push(told));
  await page.addInitScript(`document.addEventListener("securitypolicyviolation", (event) => {
    window.violated(event.effectiveDirective + " " + event.blockedURI);
  });`);
}

/** Opens the pane as Office would, at its smallest usual size. Everything but our own files and Office's is refused. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenPane> {
  built("addin/pane.html");
  const { width = 320, locale = "nl-NL", colorScheme = "light", before, today } = options;
  const context = await browser.newContext({ viewport: { width, height: 378 }, locale, colorScheme });
  const page = await context.newPage();
  const open: OpenPane = { page, asked: [], violations: [], errors: [] };
  await watch(page, open);
  if (today !== undefined) await page.clock.setFixedTime(new Date(`${today}T10:00:00+01:00`));
  if (before !== undefined) await page.addInitScript(before);
  await context.route("**/*", async (route) => {
    const address = new URL(route.request().url());
    if (address.origin === paneOrigin) await answerOwn(route, address.pathname);
    else if (address.href.startsWith(officeBase)) await answerOffice(route, options.office);
    else {
      open.asked.push(address.href);
      await route.abort();
    }
  });
  await page.goto(`${paneOrigin}/pane.html`, { waitUntil: "commit" });
  return open;
}
