import { html, type TemplateResult } from "lit";

/** A button that unfolds something and folds it again. */
export interface FoldButtonParts {
  readonly label: string;
  /** What it is called where its label alone does not say it; begins with the label. */
  readonly spoken: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** `small` when absent. */
  readonly look?: "link" | "small";
}

/** A button inside a card that unfolds a part of it, and says whether it did. */
export function foldButton({ label, spoken, isOpen, toggle, look = "small" }: FoldButtonParts): TemplateResult {
  return html`<button
    type="button"
    class=${look === "link" ? "link" : "small-button"}
    aria-expanded=${isOpen ? "true" : "false"}
    aria-label=${spoken}
    @click=${toggle}
  >
    ${label}
  </button>`;
}
