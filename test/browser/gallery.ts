import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { origin, projectFile } from "./page.ts";
import type { Gallery } from "./gallery/page.ts";

/** How a page of the gallery is opened. */
export interface GalleryOptions {
  readonly language?: "nl" | "en";
  readonly workbook?: "pilot" | "empty" | "messy" | "wide";
  /** Set for a workbook that is a file of its own. */
  readonly isFile?: true;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly browser?: BrowserContextOptions;
}

/** A page of the gallery, and what went wrong on it: errors, refusals of the policy, requests for what is not ours. */
export interface GalleryPage {
  readonly page: Page;
  readonly wrong: string[];
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'";
const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="gallery.css"><title>Samen Hier</title>
<script type="module" src="gallery.js"></script></html>`;

/** The screens over a workbook in memory, with the real core behind them, bundled for a browser. */
export async function galleryFiles(): Promise<ReadonlyMap<string, string | Buffer>> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { gallery: "test/browser/gallery/page.ts", style: "ui/style.css" },
    outdir: "out",
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
  });
  const named = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  return new Map<string, string | Buffer>([
    ["", html],
    ["gallery.js", named("gallery.js")],
    ["gallery.css", named("style.css")],
    ["pilot.xlsx", projectFile("samples/pilot.xlsx")],
  ]);
}

const types: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", xlsx: "application/zip" };

function address({ language = "nl", workbook = "pilot", isFile }: GalleryOptions): string {
  return `${origin}/?${new URLSearchParams({ language, workbook, ...(isFile === true ? { file: "yes" } : {}) }).toString()}`;
}

/** Opens the app beside a workbook, in a window of its own, and waits until the first screen stands. */
export async function openGallery(
  browser: Browser,
  files: ReadonlyMap<string, string | Buffer>,
  options: GalleryOptions = {},
): Promise<GalleryPage> {
  const { width = 320, height = 640, theme = "light" } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, ...options.browser });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  await page.route("**/*", async (route) => {
    const { pathname, origin: from } = new URL(route.request().url());
    const body = from === origin ? files.get(pathname.slice(1)) : undefined;
    if (body === undefined) {
      wrong.push(`asked for ${pathname}`);
      await route.abort();
      return;
    }
    const contentType = types[pathname.split(".").at(-1) ?? ""] ?? "text/html";
    await route.fulfill({ contentType, headers: { "content-security-policy": policy }, body });
  });
  await page.goto(address(options));
  await page.locator("samen-hier-start .main-bar").waitFor();
  return { page, wrong };
}

/** Does something behind the screens. */
export function behind<Result>(page: Page, work: (gallery: Gallery) => Result | Promise<Result>): Promise<Result> {
  return page.evaluate(`(${work.toString()})(window.gallery)`);
}
