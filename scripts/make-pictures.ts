/**
 * `npm run pictures`: takes the pictures of the guides from the page as it is built now, in both languages, as somebody
 * would go through it: by the names of buttons and headings. `npm run pictures -- wide dark` takes only those chapters.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import type { Language } from "../core/workbook/layout.ts";
import { pageBuilt } from "./build-page.ts";
import * as chapters from "./pictures/chapters.ts";
import { otherWorkbooks } from "./pictures/other-workbooks.ts";
import { flowSketches } from "./pictures/flow-sketches.ts";
import { google } from "./pictures/google.ts";
import { outside } from "./pictures/outside.ts";
import { paste } from "./pictures/paste.ts";
import { sketches } from "./pictures/sketches.ts";
import { paneWidth, sidebarWidth, Visit, type WindowOptions } from "./pictures/visit.ts";
import { dark, wide } from "./pictures/wide.ts";
import { tools } from "./tools.mjs";

/** What one window goes through. */
interface Walk {
  readonly name: string;
  readonly options: Omit<WindowOptions, "now">;
  /** Where it begins: the page with a file, unless said otherwise. */
  readonly begin?: string;
  readonly chapters: readonly ((visit: Visit) => Promise<void>)[];
}

const {
  results,
  privacy,
  firstTime,
  mySheets,
  beforeRound,
  proposal,
  answers,
  tasks,
  plans,
  talks,
  settingsAndLog,
  weeksLater,
} = chapters;

const walks: readonly Walk[] = [
  {
    name: "journey",
    options: { width: paneWidth },
    chapters: [firstTime, mySheets, beforeRound, proposal, answers, tasks, plans, talks, settingsAndLog, weeksLater],
  },
  { name: "evaluation", options: { width: paneWidth }, chapters: [results, privacy] },
  { name: "others", options: { width: paneWidth }, chapters: [otherWorkbooks] },
  { name: "wide", options: { width: 1280 }, chapters: [wide] },
  { name: "dark", options: { width: paneWidth, theme: "dark" }, chapters: [dark] },
  { name: "outside", options: { width: paneWidth }, chapters: [outside] },
  { name: "google", options: { width: sidebarWidth }, begin: "about:blank", chapters: [google] },
  { name: "sketches", options: { width: 720 }, begin: "about:blank", chapters: [sketches, paste] },
  { name: "flow", options: { width: 720 }, begin: "about:blank", chapters: [flowSketches] },
];

/** Goes through the page once, and throws when it told the console of an error: such a picture would show a fault. */
async function walked(
  browser: Browser,
  folder: string,
  language: Language,
  address: string,
  walk: Walk,
): Promise<void> {
  const options = { ...walk.options, now: chapters.days.first };
  const visit = await Visit.start(browser, { folder, language }, options);
  const wrong: string[] = [];
  visit.page.on("pageerror", (error) => wrong.push(error.message));
  visit.page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  await visit.page.goto(walk.begin ?? address);
  try {
    for (const chapter of walk.chapters) await chapter(visit);
  } catch (error) {
    const seen = join(tmpdir(), `samen-hier-picture-failed-${language}.png`);
    await visit.page.screenshot({ path: seen });
    throw new Error(`${walk.name} in ${language} came no further than ${seen}`, { cause: error });
  }
  await visit.close();
  if (wrong.length > 0) throw new Error(`${walk.name} in ${language}: ${wrong.join("; ")}`);
}

/** Takes all pictures in a language. Fields for dates have the language of the browser, so each has its own. */
async function inLanguage(language: Language, address: string, wanted: readonly string[]): Promise<void> {
  const executablePath = tools.chromium.find();
  if (executablePath === undefined) throw new Error(`Chromium is not here: ${tools.chromium.elsewhere}`);
  const spoken = language === "nl" ? "nl-NL" : "en-GB";
  const args = ["--headless", "--no-sandbox", "--disable-gpu", `--lang=${spoken}`];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, LANGUAGE: spoken } });
  const folder = fileURLToPath(new URL(`../docs/pictures/${language}`, import.meta.url));
  try {
    for (const walk of walks) {
      if (wanted.length > 0 && !wanted.includes(walk.name)) continue;
      await walked(browser, folder, language, address, walk);
      console.log(`${language}: ${walk.name}`);
    }
  } finally {
    await browser.close();
  }
}

const scratch = mkdtempSync(join(tmpdir(), "samen-hier-pictures-"));
try {
  const page = join(scratch, "samen-hier.html");
  writeFileSync(page, (await pageBuilt()).html);
  for (const language of ["nl", "en"] as const) {
    await inLanguage(language, pathToFileURL(page).href, process.argv.slice(2));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
