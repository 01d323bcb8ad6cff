import type { Browser, Page } from "playwright-core";
import { built } from "../built/dist.ts";
import type { Platform } from "../hosts/google/platform/platform.ts";
import { googleScript } from "./google-script.ts";
import { coordinator } from "./google-workbook.ts";
import { origin } from "./page.ts";

/** What comes of one call at Google: a value, or what its failure handler is told. */
export interface ScriptAnswer {
  readonly value?: string;
  readonly failure?: string;
}

/** Answers a call of the sidebar with JSON text; `usual` lets the script do it. */
export type Answering = (json: string, usual: (json: string) => ScriptAnswer) => ScriptAnswer | Promise<ScriptAnswer>;

/** What differs from sidebar to sidebar. */
export interface SidebarOptions {
  /** In pixels; Google fixes it at 300. */
  readonly width?: number;
  readonly height?: number;
  /** Language of the browser. */
  readonly locale?: string;
  /** What happens to calls on their way; nothing where absent. */
  readonly answering?: Answering;
  /** True for a page as Google frames it where its storage is closed. */
  readonly isFramed?: true;
  /** True for a page of which the test moves the clock. */
  readonly hasClock?: true;
}

/** A sidebar and what happened around it. */
export interface OpenSidebar {
  readonly page: Page;
  /** Errors, and requests for anything at all: the sidebar is one page that loads nothing. */
  readonly wrong: string[];
  /** Every call, as JSON. */
  readonly calls: string[];
}

/** What the script answers, as Google tells a sidebar. */
function atGoogle(platform: Platform, json: string): ScriptAnswer {
  const { outcome, value, problem } = platform.run(coordinator, "callServer", { given: [json] });
  if (outcome === "done") return { value: String(value) };
  if (outcome === "not-begun" || outcome === "consent") {
    return { failure: "Authorization is required to perform that action." };
  }
  return { failure: problem ?? "We're sorry, a server error occurred. Please wait a bit and try again." };
}

const frame = `<!doctype html><html lang="nl"><title>Google Sheets</title><link rel="icon" href="data:,">
<style>html,body{margin:0}iframe{width:100vw;height:100vh;border:0;display:block}</style>
<iframe title="Samen Hier" sandbox="allow-scripts allow-forms allow-modals allow-popups" src="${origin}/sidebar"></iframe></html>`;

/** Opens the sidebar as it ships, over a spreadsheet with the script as it ships. */
export async function openSidebar(
  browser: Browser,
  platform: Platform,
  options: SidebarOptions = {},
): Promise<OpenSidebar> {
  const { width = 300, height = 700, locale = "nl-NL", isFramed = false } = options;
  const answering: Answering = options.answering ?? ((json, usual) => usual(json));
  const html = built("apps-script/Sidebar.html");
  const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme: "dark" });
  const page = await context.newPage();
  const open: OpenSidebar = { page, wrong: [], calls: [] };
  page.on("pageerror", (error) => open.wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) open.wrong.push(`console: ${message.text()}`);
  });
  await page.exposeFunction("runAtGoogle", (json: string) => {
    open.calls.push(json);
    return answering(json, (given) => atGoogle(platform, given));
  });
  await page.addInitScript(googleScript);
  if (options.hasClock === true) await page.clock.install();
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address === `${origin}/`) await route.fulfill({ contentType: "text/html", body: isFramed ? frame : html });
    else if (isFramed && address === `${origin}/sidebar`) await route.fulfill({ contentType: "text/html", body: html });
    else {
      if (!address.endsWith("/favicon.ico")) open.wrong.push(`asked for ${address}`);
      await route.abort();
    }
  });
  await page.goto(`${origin}/`);
  return open;
}
