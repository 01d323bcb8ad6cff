import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { wordsIn, type Words } from "../../ui/text/words.ts";
import { smallPng } from "./small-png.ts";

/** Where pictures go, and the language in which they are taken. */
export interface Album {
  readonly folder: string;
  readonly language: Language;
}

/** How a window is opened. */
export interface WindowOptions {
  /** In pixels of the page, which are not yet those of the picture. */
  readonly width: number;
  readonly theme?: "light" | "dark";
  /** The clock of the page. */
  readonly now: Date;
}

/** What is asked of an element of the page. */
interface Lookable {
  readonly style: { scrollMarginTop: string };
  scrollIntoView(): void;
}

/** As wide as the pane that Excel opens on an ordinary laptop. */
export const paneWidth = 350;
/** As wide as Google makes every sidebar. */
export const sidebarWidth = 300;
/** Pictures are no lower and no taller than this many pixels of the page: what a person sees without scrolling far. */
const [lowest, tallest] = [320, 760];
/** Pixels of a picture for one of the page: sharp enough for text, and small enough to keep all pictures with the text. */
const sharpness = { narrow: 1.5, wide: 1 } as const;

/** The same lottery number in every picture; the page takes it from the chance of the browser. */
const withoutChance = `{
  let next = 7;
  crypto.getRandomValues = (bytes) => bytes.map(() => (next = (next * 73 + 41) % 251));
}`;

/**
 * Somebody who visits the screens in one language and one window, finds everything by its role and its name, and takes
 * pictures. What cannot be found is an error after a while: then the screens changed, and the guide must too.
 */
export class Visit {
  readonly page: Page;
  readonly words: Words;
  readonly language: Language;
  readonly #album: Album;
  readonly #width: number;

  private constructor(page: Page, album: Album, width: number) {
    this.page = page;
    this.words = wordsIn[album.language];
    this.language = album.language;
    this.#album = album;
    this.#width = width;
  }

  /** Opens a window. */
  static async start(browser: Browser, album: Album, { width, theme = "light", now }: WindowOptions): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width, height: tallest },
      deviceScaleFactor: width > paneWidth ? sharpness.wide : sharpness.narrow,
      colorScheme: theme,
      locale: album.language === "nl" ? "nl-NL" : "en-GB",
      timezoneId: "Europe/Amsterdam",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.addInitScript(withoutChance);
    await page.clock.setFixedTime(now);
    mkdirSync(album.folder, { recursive: true });
    return new Visit(page, album, width);
  }

  /** Another day dawns. */
  async wait(until: Date): Promise<void> {
    await this.page.clock.setFixedTime(until);
  }

  /** A button by its whole name. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true }).filter({ visible: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** A button whose name begins like this: `Toepassen: 3 bladen nieuw`. */
  beginning(start: string): RegExp {
    return new RegExp(`^${start.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}`, "u");
  }

  /** A label with another number in it: `36 wachten nog` for `2 wachten nog`. */
  counting(label: string): RegExp {
    return new RegExp(this.beginning(label).source.replace(/\d+/gu, "\\d+"), "u");
  }

  /** Opens or folds what stands under this title. */
  async unfold(title: string | RegExp): Promise<void> {
    const named = this.page.getByText(title, { exact: true });
    await this.page.locator("summary").filter({ has: named, visible: true }).first().click();
    await this.#isDrawn();
  }

  /** Goes to a screen by the menu, and waits until it stands. */
  async open(screen: ScreenName): Promise<void> {
    const { screens, menu } = this.words.shell;
    const button = this.page.getByRole("navigation").getByRole("button", { name: screens[screen], exact: true });
    if (!(await button.isVisible())) await this.press(menu);
    await button.click();
    await this.page.getByRole("heading", { level: 1, name: screens[screen] }).waitFor();
    await this.#isRead();
    await this.page.locator(`samen-hier-${screen}`).waitFor();
  }

  /** Waits for the preview of a change. */
  async preview(): Promise<void> {
    await this.button(this.beginning(this.words.preview.apply(""))).waitFor({ timeout: 60_000 });
  }

  /** Says yes to a preview, and waits until it was done. */
  async apply(): Promise<void> {
    await this.press(this.beginning(this.words.preview.apply("")));
    await this.button(this.words.preview.goOn).waitFor({ timeout: 60_000 });
  }

  /** Looks at the outcome no longer. */
  async goOn(): Promise<void> {
    await this.press(this.words.preview.goOn);
    await this.button(this.words.preview.goOn).waitFor({ state: "hidden" });
    await this.#isRead();
  }

  /** Waits until what was done is on screen. */
  async #isDrawn(): Promise<void> {
    await this.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  /** Waits until the screen shows the workbook as it is now. */
  async #isRead(): Promise<void> {
    await this.page.getByText(this.words.shell.reading).filter({ visible: true }).waitFor({ state: "hidden" });
  }

  /** Brings something to the top of the window, below the bar that stays there. */
  async lookAt(what: Locator): Promise<void> {
    await what.first().evaluate((found: Lookable) => {
      found.style.scrollMarginTop = "56px";
      found.scrollIntoView();
    });
  }

  /** Brings a heading to the top of the window. */
  async lookAtHeading(name: string | RegExp): Promise<void> {
    await this.lookAt(this.page.getByRole("heading", { name, exact: true }).filter({ visible: true }));
  }

  /** Takes a picture of the window as it is, only so tall as there is something to see. */
  async picture(name: string, height = tallest): Promise<void> {
    const whole = await this.page.evaluate("document.documentElement.scrollHeight");
    const fits = Math.max(lowest, Math.min(height, Number(whole)));
    await this.page.setViewportSize({ width: this.#width, height: fits });
    // Nothing lights up because the pointer happens to be over it.
    await this.page.mouse.move(0, 0);
    await this.#isDrawn();
    const taken = await this.page.screenshot({ animations: "disabled", caret: "hide" });
    writeFileSync(join(this.#album.folder, `${name}.png`), smallPng(taken));
    await this.page.setViewportSize({ width: this.#width, height: tallest });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
