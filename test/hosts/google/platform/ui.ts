import { a, fits, need, text } from "./arguments.ts";
import { EnumWord, EnumWords, Faked } from "./faked.ts";
import { HtmlOutput } from "./html.ts";
import type { MenuItem } from "./screen.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";

/** `Menu`: items to be, in order. */
class MenuObject extends Faked {
  readonly typeName = "Menu";
  readonly label: string;
  readonly items: MenuItem[] = [];

  constructor(platform: Platform, label: string) {
    super(platform);
    this.label = label;
  }

  addItem(...given: unknown[]): this {
    const [label, functionName] = need(given, text, text);
    if (!this.platform.execution.script.has(functionName)) {
      this.platform.defects.push(`a menu item for ${functionName}, which is no function of the script`);
    }
    this.items.push({ kind: "item", label, functionName });
    return this;
  }

  addSeparator(...given: unknown[]): this {
    need(given);
    this.items.push({ kind: "line" });
    return this;
  }

  addSubMenu(...given: unknown[]): this {
    const [menu] = need(given, a(MenuObject));
    this.items.push({ kind: "menu", label: menu.label, items: menu.items });
    return this;
  }

  addToUi(...given: unknown[]): void {
    need(given);
    const { screen } = this.platform;
    screen.menus = screen.menus.filter((item) => item.kind === "line" || item.label !== this.label);
    screen.menus.push({ kind: "menu", label: this.label, items: this.items });
  }
}

/** `PromptResponse`: what somebody typed. */
class PromptResponse extends Faked {
  readonly typeName = "PromptResponse";
  readonly #button: EnumWord;
  readonly #text: string;

  constructor(button: EnumWord, answer: string) {
    super(button.platform);
    this.#button = button;
    this.#text = answer;
  }

  getSelectedButton(...given: unknown[]): Faked {
    need(given);
    return this.#button;
  }

  getResponseText(...given: unknown[]): string {
    need(given);
    return this.#text;
  }
}

const buttons: ReadonlyMap<string, readonly string[]> = new Map([
  ["OK", ["OK", "CLOSE"]],
  ["OK_CANCEL", ["OK", "CANCEL", "CLOSE"]],
  ["YES_NO", ["YES", "NO", "CLOSE"]],
  ["YES_NO_CANCEL", ["YES", "NO", "CANCEL", "CLOSE"]],
]);

/** `Ui`: menus, dialogs and the sidebar. Dialogs are answered from a list that a test makes. */
export class UiObject extends Faked {
  readonly typeName = "Ui";
  readonly #buttonSets = new EnumWords(this.platform, "ButtonSet", [...buttons.keys()]);
  readonly #buttons = new EnumWords(this.platform, "Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]);

  get ButtonSet(): EnumWords {
    return this.#buttonSets;
  }

  get Button(): EnumWords {
    return this.#buttons;
  }

  createMenu(...given: unknown[]): Faked {
    const [label] = need(given, text);
    return new MenuObject(this.platform, label);
  }

  /** What the person at the keyboard does; a dialog with one button is closed by itself. */
  #answer(set: string): { readonly button: EnumWord; readonly text: string } {
    const answer = this.platform.screen.answers.shift() ?? (set === "OK" ? { button: "OK" } : undefined);
    if (answer === undefined) throw new Error("a dialog asks something, and the test has no answer to it");
    if (buttons.get(set)?.includes(answer.button) !== true) throw new Error(`no button ${answer.button} here`);
    return { button: this.#buttons.the(answer.button), text: answer.text ?? "" };
  }

  alert(...given: unknown[]): Faked {
    const three = fits(given, text, text, a(EnumWord));
    const two = fits(given, text, a(EnumWord));
    const [title, said, set] = three ??
      (two === undefined ? undefined : (["", two[0], two[1]] as const)) ?? [
        "",
        need(given, text)[0],
        this.#buttonSets.the("OK"),
      ];
    this.platform.screen.shown.push({ kind: "alert", title, text: said, buttons: set.word });
    return this.#answer(set.word).button;
  }

  prompt(...given: unknown[]): Faked {
    const [title, said, set] = need(given, text, text, a(EnumWord));
    this.platform.screen.shown.push({ kind: "prompt", title, text: said, buttons: set.word });
    const answer = this.#answer(set.word);
    return new PromptResponse(answer.button, answer.text);
  }

  showSidebar(...given: unknown[]): void {
    const [page] = need(given, a(HtmlOutput));
    this.platform.screen.shown.push({ kind: "sidebar", title: page.title, html: page.html });
  }

  showModalDialog(...given: unknown[]): void {
    const [page, title] = need(given, a(HtmlOutput), text);
    this.platform.screen.shown.push({ kind: "dialog", title, html: page.html });
  }
}

/** The interface, where a person looks on; throws where nobody does. */
export function uiOf(platform: Platform, ui: UiObject): Faked {
  return platform.execution.start.hasUi ? ui : fail("Cannot call SpreadsheetApp.getUi() from this context.");
}
