import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** The page that ships. */
const fromDisk = new URL("../../dist/page/samen-hier.html", import.meta.url).href;

/** How a page is opened. */
export interface FilePageOptions extends BrowserContextOptions {
  /** Where it is served; from disk when absent. */
  readonly address?: string;
  /** What the computer's clock says, with its zone; the real time when absent. */
  readonly now?: string;
}

/** The page, and everything that should not have happened on it: errors, and requests for anything but itself. */
export interface FilePage {
  readonly page: Page;
  readonly wrong: string[];
}

/** A violation of the policy says so on the console of the page that it happened on, in a worker too. */
function watched(page: Page, own: string): string[] {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => wrong.push(`console, ${message.type()}: ${message.text()}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== own && !url.startsWith("blob:") && !url.startsWith("data:")) wrong.push(`asked for ${url}`);
  });
  return wrong;
}

/** Opens the page in a browser of its own that has no network but what serves it. */
export async function openFilePage(browser: Browser, options: FilePageOptions = {}): Promise<FilePage> {
  const { address = fromDisk, now, ...rest } = options;
  const context = await browser.newContext({ locale: "nl-NL", acceptDownloads: true, ...rest });
  if (address === fromDisk) await context.setOffline(true);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (now !== undefined) await page.clock.setFixedTime(new Date(now));
  const wrong = watched(page, address);
  await page.goto(address);
  return { page, wrong };
}

/** A file that ships with the project, by its place in it. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Gives the page a file by its button, and waits until the screens stand over it. */
export async function chooseFile(page: Page, file: string | Given): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^(?:Kies een bestand|Choose a file)$/u }).click();
  await (await chooser).setFiles(typeof file === "string" ? file : { mimeType: "application/octet-stream", ...file });
}

/** A file that stands nowhere. */
export interface Given {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Drops files on the page, as far as a browser lets others than its own person do that. */
export async function dropFiles(page: Page, files: readonly Given[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") }));
  await page.evaluate((texts) => {
    const data = new DataTransfer();
    for (const { name, base64 } of texts) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, given);
}

/** Waits until the screens show the start of a workbook. */
export async function onStart(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "Start", exact: true }).waitFor();
  await page
    .getByText(/groepen|huishoudens|groups|households/u)
    .first()
    .waitFor();
}

/** Saves by the button and gives the name and the bytes of the file. */
export async function savedFile(page: Page): Promise<Given> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Opslaan als bestand" }).click();
  const file = await download;
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(Buffer.from(part as Uint8Array));
  return { name: file.suggestedFilename(), buffer: Buffer.concat(parts) };
}

/** Opens a screen by the menu, which is a button where the window is narrow. */
export async function goToScreen(page: Page, name: string): Promise<void> {
  const menu = page.getByRole("button", { name: "Menu", exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

/** Says yes to what is shown, waits until it is done, and gives what the button counted. */
export async function applyShown(page: Page): Promise<string> {
  const button = page.getByRole("button", { name: /^Toepassen: /u });
  const counted = (await button.innerText()).replace(/^Toepassen: /u, "");
  await button.click();
  await page.getByRole("main").getByText(`Opgeschreven: ${counted}.`).waitFor();
  return counted;
}
