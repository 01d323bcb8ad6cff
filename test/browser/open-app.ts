import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type * as appInPage from "./app-in-page.ts";
import { openPage, type OpenPage } from "./page.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function bundled(entry: string): Promise<string> {
  const made = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2020",
    logLevel: "silent",
  });
  return made.outputFiles.map(({ text }) => text).join("");
}

let files: Promise<ReadonlyMap<string, string | Buffer>> | undefined;

/** The screens as a script and a stylesheet, made once for all tests. */
function appFiles(): Promise<ReadonlyMap<string, string | Buffer>> {
  files ??= Promise.all([bundled("test/browser/app-in-page.ts"), bundled("ui/style.css")]).then(
    ([script, style]) =>
      new Map<string, string | Buffer>([
        ["app.js", script],
        ["style.css", style],
      ]),
  );
  return files;
}

/** A workbook and how it is looked at. */
export interface AppOptions extends Omit<appInPage.AppInPage, "workbook"> {
  readonly workbook: Buffer;
}

/** Opens the screens over a workbook in a page of their own. */
export async function openApp(browser: Browser, { workbook, ...options }: AppOptions): Promise<OpenPage> {
  const open = await openPage(browser, new Map([...(await appFiles()), ["book.xlsx", workbook]]));
  await open.page.evaluate(async (given) => {
    const address = "/app.js";
    const ours = (await import(address)) as typeof appInPage;
    await ours.openApp({ ...given, workbook: "/book.xlsx" });
  }, options);
  return open;
}

/** The workbook of a page as it is now. */
export async function workbookOf(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const address = "/app.js";
    const ours = (await import(address)) as typeof appInPage;
    return ours.workbookNow();
  });
  return Buffer.from(text, "base64");
}
