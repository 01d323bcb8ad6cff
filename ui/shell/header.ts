import { html, nothing, type TemplateResult } from "lit";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Words } from "../text/words.ts";
import { icon } from "../parts/icons.ts";
import { screenNames } from "./screens.ts";

/** What the top of the app shows and does. */
export interface HeaderParts {
  readonly words: Words;
  readonly screen: ScreenName;
  readonly isMenuOpen: boolean;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
  readonly onMenu: () => void;
  readonly onScreen: (screen: ScreenName) => void;
  /** The other language, as it is called in itself. */
  readonly other: { readonly lang: string; readonly onClick: () => void };
}

/** The name of the screen, the way back and the menu. The right 40 px stay empty: Excel puts its own menu there. */
export function headerView({ words, screen, isMenuOpen, onBack, onMenu }: HeaderParts): TemplateResult {
  const { shell } = words;
  return html`<header class="top">
    ${
      onBack === undefined
        ? nothing
        : html`<button
            type="button"
            class="icon-button back"
            aria-label=${shell.back}
            title=${shell.back}
            @click=${onBack}
          >
            ${icon("back")}
          </button>`
    }
    <h1 id="screen-name" tabindex="-1">${shell.screens[screen]}</h1>
    <button
      type="button"
      class="icon-button menu-button"
      aria-expanded=${isMenuOpen ? "true" : "false"}
      aria-controls="screen-menu"
      @click=${onMenu}
    >
      ${icon("menu")}<span>${shell.menu}</span>
    </button>
  </header>`;
}

/** The screens as a list, and the other language; beside the screen where there is room. */
export function menuView({ words, screen, isMenuOpen, onScreen, other }: HeaderParts): TemplateResult {
  const { shell } = words;
  const item = (name: ScreenName) =>
    html`<li>
      <button
        type="button"
        aria-current=${name === screen ? "page" : nothing}
        @click=${() => {
          onScreen(name);
        }}
      >
        ${shell.screens[name]}
      </button>
    </li>`;
  return html`<nav id="screen-menu" class=${isMenuOpen ? "menu menu-open" : "menu"} aria-label=${shell.menuOfScreens}>
    <ul>
      ${screenNames.map(item)}
      <li class="menu-language">
        <button type="button" lang=${other.lang} @click=${other.onClick}>${shell.otherLanguage}</button>
      </li>
    </ul>
  </nav>`;
}
