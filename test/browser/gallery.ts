import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { ScheduleState } from "../../core/screens/server-call.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import type { Gallery, Scene } from "./gallery/in-page.ts";
import { openPage, type OpenPage } from "./page.ts";

/** The screens over a workbook, and the window in which they are looked at. */
export interface GalleryOptions extends Pick<Scene, "workbook"> {
  /** A Monday in March when absent. */
  readonly today?: string;
  readonly language?: Scene["language"];
  /** Start when absent. */
  readonly screen?: Scene["screen"];
  readonly theme?: "light" | "dark";
  /** Set for a workbook that is a file of its own. */
  readonly isFile?: true;
  /** Set for a workbook at Google: how its reminders are. */
  readonly timer?: ScheduleState;
  readonly width?: number;
  readonly height?: number;
}

let files: Promise<ReadonlyMap<string, string>> | undefined;

/** The screens with the real core behind them as a script and a stylesheet, made once for all tests. */
function galleryFiles(): Promise<ReadonlyMap<string, string>> {
  files ??= build({
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    entryPoints: { gallery: "test/browser/gallery/in-page.ts", style: "ui/style.css" },
    outdir: "out",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
  }).then(({ outputFiles }) => {
    const named = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
    return new Map([
      ["gallery.js", named("gallery.js")],
      ["style.css", named("style.css")],
    ]);
  });
  return files;
}

/** The page of each browser: what it loaded and grew warm with serves every test of a file. */
const pages = new WeakMap<Browser, OpenPage>();

async function galleryPage(browser: Browser): Promise<OpenPage> {
  const before = pages.get(browser);
  if (before !== undefined && !before.page.isClosed()) return before;
  const open = await openPage(browser, await galleryFiles());
  pages.set(browser, open);
  open.page.on("console", (message) => {
    if (message.type() === "warning") open.wrong.push(`console: ${message.text()}`);
  });
  await open.page.evaluate(async () => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(await (await fetch("/style.css")).text());
    document.adoptedStyleSheets = [styles];
    const address = "/gallery.js";
    await import(address);
  });
  return open;
}

/**
 * Puts the screens over a workbook, in the one page that a browser has for it, and waits until the screen stands. What
 * went wrong on it is counted from here on: errors, refusals of the policy, requests for what is not ours.
 */
export async function openGallery(browser: Browser, options: GalleryOptions): Promise<OpenPage> {
  const { workbook, today = "2026-03-02", language = "nl", screen = "start", theme = "light" } = options;
  const { width = 320, height = 640, isFile = false, timer } = options;
  const { page, wrong } = await galleryPage(browser);
  wrong.length = 0;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  const scene: Scene = { workbook, today, language, screen, isFile, ...(timer === undefined ? {} : { timer }) };
  await page.evaluate((given) => window.gallery.show(given), scene);
  await page.locator(`.screen-${screen} > samen-hier-${screen}`).waitFor();
  return { page, wrong };
}

/** Does something behind the screens. */
export function behind<Result>(page: Page, work: (gallery: Gallery) => Result | Promise<Result>): Promise<Result> {
  return page.evaluate(`(${work.toString()})(window.gallery)`);
}

/** The workbook beside the screens as it is now. */
export function workbookOf(page: Page): Promise<Snapshot> {
  return behind(page, (gallery) => gallery.workbook());
}
