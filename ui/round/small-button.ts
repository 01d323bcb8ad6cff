import { html, nothing, type TemplateResult } from "lit";

/** A button inside a card: native, because there are many of them on one screen. */
export function smallButton(label: string, onClick: () => void, spoken?: string): TemplateResult {
  return html`<button type="button" class="small-button" aria-label=${spoken ?? nothing} @click=${onClick}>
    ${label}
  </button>`;
}
