import { html, type TemplateResult } from "lit";
import { button } from "./button.ts";
import { PageElement } from "./screen-element.ts";

/**
 * A button that asks once more, in its own place, before it does what cannot be undone. Fires `confirm` after the
 * second press.
 */
export class ConfirmButton extends PageElement {
  static override properties = {
    label: { type: String },
    question: { type: String },
    yes: { type: String },
    no: { type: String },
    isAsking: { state: true },
  };
  /** On the first button. */
  declare label: string;
  /** What is asked after it. */
  declare question: string;
  /** On the button that does it: a verb, not `yes`. */
  declare yes: string;
  /** On the button that does not. */
  declare no: string;
  declare protected isAsking: boolean;

  constructor() {
    super();
    this.isAsking = false;
  }

  #ask(isAsking: boolean): void {
    this.isAsking = isAsking;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>(isAsking ? ".confirm-question" : "fluent-button")?.focus();
    });
  }

  #confirmed(): void {
    this.#ask(false);
    this.dispatchEvent(new CustomEvent("confirm"));
  }

  protected override render(): TemplateResult {
    if (!this.isAsking) {
      return button({
        label: this.label,
        onClick: () => {
          this.#ask(true);
        },
      });
    }
    return html`<div class="confirm" role="group" aria-label=${this.question}>
      <p class="confirm-question" tabindex="-1">${this.question}</p>
      ${button({
        label: this.yes,
        onClick: () => {
          this.#confirmed();
        },
      })}
      ${button({
        label: this.no,
        look: "quiet",
        onClick: () => {
          this.#ask(false);
        },
      })}
    </div>`;
  }
}

customElements.define("samen-hier-confirm", ConfirmButton);
