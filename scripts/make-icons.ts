import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { iconNames, iconSvg, sizesOf, type IconName } from "./icons/pictograms.ts";
import { tools } from "./tools.mjs";

const folder = fileURLToPath(new URL("../addin/icons", import.meta.url));

/** One icon as PNG, with nothing where its rounded corners are. */
async function picture(browser: Browser, name: IconName, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
  try {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(name, size)}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}

/** Draws the icons of the add-in anew; they stand in git, because they change seldom and the manifest needs them. */
async function makeIcons(): Promise<void> {
  const executablePath = tools.chromium.find();
  if (executablePath === undefined) throw new Error(`Chromium is not here: ${tools.chromium.elsewhere}`);
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  try {
    for (const name of iconNames) {
      for (const size of sizesOf(name)) {
        writeFileSync(`${folder}/${name}-${size}.png`, await picture(browser, name, size));
      }
    }
  } finally {
    await browser.close();
  }
}

await makeIcons();
