import { html, nothing, type TemplateResult } from "lit";
import { icon, type IconName } from "./icons.ts";

/** A button with a verb on it. */
export interface ButtonParts {
  readonly label: string;
  readonly onClick: () => void;
  /** `main` is the one that a screen is about; `plain` when absent. */
  readonly look?: "main" | "plain" | "quiet";
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  /** What is said to who listens, where the label says it only together with what stands around it. */
  readonly spoken?: string;
}

const appearances = { main: "primary", plain: "outline", quiet: "subtle" } as const;

/**
 * A button of Fluent. Its role stands on it in so many words, because not every reader of a page sees the roles that
 * elements keep inside.
 */
export function button(parts: ButtonParts): TemplateResult {
  const { label, onClick, look = "plain", isDisabled = false, spoken } = parts;
  return html`<fluent-button
    role="button"
    class="button button-${look}"
    appearance=${appearances[look]}
    ?disabled=${isDisabled}
    aria-disabled=${isDisabled ? "true" : nothing}
    aria-label=${spoken ?? nothing}
    @click=${onClick}
    >${parts.icon === undefined ? nothing : icon(parts.icon)}<span>${label}</span></fluent-button
  >`;
}

/** A button that reads as a link, inside a sentence or list. */
export function linkButton(label: string | TemplateResult, onClick: () => void, spoken?: string): TemplateResult {
  return html`<button type="button" class="link" aria-label=${spoken ?? nothing} @click=${onClick}>${label}</button>`;
}
