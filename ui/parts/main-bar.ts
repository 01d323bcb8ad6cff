import { html, nothing, type TemplateResult } from "lit";
import { button, type ButtonParts } from "./button.ts";

/** What stands in the bar that stays at the bottom. */
export interface MainBarParts {
  /** The one main action of the screen. */
  readonly main?: ButtonParts;
  /** At most one beside it, such as going back. */
  readonly other?: ButtonParts;
  /** A few words before the buttons: how many are selected, why it cannot be pressed. */
  readonly note?: string;
}

/** The bar with the main action, always in reach: the last thing that a screen draws. */
export function mainBar({ main, other, note }: MainBarParts): TemplateResult {
  return html`<div class="main-bar">
    ${note === undefined ? nothing : html`<p class="main-bar-note">${note}</p>`}
    ${other === undefined ? nothing : button(other)} ${main === undefined ? nothing : button({ look: "main", ...main })}
  </div>`;
}
