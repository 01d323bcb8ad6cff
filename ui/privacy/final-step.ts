import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ScreenContext } from "../context.ts";
import { mainBar } from "../parts/main-bar.ts";
import { PageElement } from "../parts/screen-element.ts";

/** Capitals, spaces around it and the kind of dash say nothing. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .replace(/\p{Pd}/gu, "-")
    .toLowerCase();
}

/**
 * The second step before what cannot be undone: the code is typed once more, and only then there is a button that does it.
 */
export class FinalStep extends PageElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    code: { attribute: false },
    typed: { state: true },
  };
  declare context: ScreenContext;
  /** What is to be typed. */
  declare code: string;
  declare protected typed: string;

  constructor() {
    super();
    this.typed = "";
  }

  protected override render(): TemplateResult {
    const { privacy } = this.context.words;
    const isSure = plain(this.typed) === plain(this.code);
    const type = (event: Event) => {
      if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
    };
    return html`<label class="ask-field final-step"
        >${privacy.confirmLabel(this.code)}
        <input type="text" autocomplete="off" spellcheck="false" .value=${this.typed} @input=${type} />
      </label>
      ${mainBar({
        main: {
          label: privacy.confirm,
          isDisabled: !isSure,
          onClick: () => {
            if (isSure) this.dispatchEvent(new CustomEvent("sure"));
          },
        },
      })}`;
  }
}

customElements.define("samen-hier-final-step", FinalStep);

/** Asks for the code once more before it goes on. */
export function finalStep(context: ScreenContext, code: string, goOn: () => void): TemplateResult {
  return html`<samen-hier-final-step .context=${context} .code=${code.trim()} @sure=${goOn}></samen-hier-final-step>`;
}
