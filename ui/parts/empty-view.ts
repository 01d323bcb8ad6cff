import { html, nothing, type TemplateResult } from "lit";
import { button, type ButtonParts } from "./button.ts";

/** What to say where there is nothing yet. */
export interface EmptyParts {
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly text: string | TemplateResult;
  readonly action?: ButtonParts;
}

/** Nothing yet: says what to do. */
export function emptyView({ title, text, action }: EmptyParts): TemplateResult {
  return html`<div class="empty">
    <h2>${title}</h2>
    <p>${text}</p>
    ${action === undefined ? nothing : button(action)}
  </div>`;
}
