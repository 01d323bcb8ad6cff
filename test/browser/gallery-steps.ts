import type { Locator, Page } from "playwright-core";
import { wordsIn, type Words } from "../../ui/text/words.ts";
import type { ScreenName } from "../../core/screens/views.ts";

/** What a person does on the screens, in one language. */
export class Steps {
  readonly words: Words;
  readonly #page: Page;

  constructor(page: Page, language: "nl" | "en" = "nl") {
    this.#page = page;
    this.words = wordsIn[language];
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole("button", { name, exact: true });
  }

  /** Opens a screen from the menu, and waits until it stands. */
  async goTo(screen: ScreenName): Promise<void> {
    const menu = this.button(this.words.shell.menu);
    if (await menu.isVisible()) await menu.click();
    await this.#page.getByRole("navigation").getByRole("button", { name: this.words.shell.screens[screen] }).click();
    await this.#page.locator(`.screen-${screen} > samen-hier-${screen}`).waitFor();
  }

  /** Asks for the preview of what the sheets mean. */
  async confirmSheets(): Promise<void> {
    await this.goTo("sheets");
    await this.button(this.words.sheets.confirm).click();
  }

  /** The same, until the preview stands. */
  async previewSheets(): Promise<void> {
    await this.confirmSheets();
    await this.#page.locator(".flow-preview").waitFor();
  }

  /** Presses what applies the preview. */
  async apply(): Promise<void> {
    await this.button(new RegExp(`^${this.words.preview.apply("")}`, "u")).click();
  }

  /** Applies, and waits until it is done. */
  async applied(): Promise<void> {
    await this.apply();
    await this.#page.locator(".flow-done").waitFor();
  }
}
