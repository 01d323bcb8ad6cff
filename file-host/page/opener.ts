import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.ts";
import { PageElement } from "../../ui/parts/screen-element.ts";
import type { PageWords } from "./text/nl.ts";

/** Files that people may mean; those that cannot be read are refused with a sentence that says what to do. */
const offered = ".xlsx,.xlsm,.csv,.xls,.xlsb,.ods";

/** How a file comes in: dragged, chosen, or the sample. */
export class Opener extends PageElement {
  static override properties = {
    words: { attribute: false },
    busy: { attribute: false },
    message: { attribute: false },
    isOver: { attribute: false },
    hasSample: { attribute: false },
  };
  declare words: PageWords;
  /** What is being done now; nothing when it waits for a person. Files that come meanwhile are let go by the page. */
  declare busy: string | undefined;
  /** Why the last file was refused, and what to do. */
  declare message: string | undefined;
  /** True while a file hangs over the page. */
  declare isOver: boolean;
  declare hasSample: boolean;
  /** Takes the files that were chosen. */
  declare onFiles: (files: readonly File[]) => void;
  declare onSample: () => void;

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<p class="opener-lead">${words.intro}</p>
      <div class="drop ${this.isOver ? "drop-over" : ""}">
        <p class="drop-title" aria-hidden="true">${words.dropHere}</p>
        ${button({ label: words.choose, look: "main", onClick: this.#choose })}
        <p class="quiet">${words.kinds}</p>
        <input type="file" accept=${offered} hidden aria-label=${words.choose} @change=${this.#chosen} />
      </div>
      <p role="status">${this.busy ?? nothing}</p>
      <div role="alert">${this.message === undefined ? nothing : html`<p class="fault">${this.message}</p>`}</div>
      ${this.hasSample ? this.#sample() : nothing}
      <p class="opener-privacy"><strong>${words.privacy}</strong> ${words.privacyMore}</p>`;
  }

  #sample(): TemplateResult {
    const { words } = this;
    return html`<div class="opener-sample">
      <p>${words.sampleMore}</p>
      ${button({ label: words.sample, onClick: this.onSample })}
    </div>`;
  }

  readonly #choose = (): void => {
    this.querySelector("input")?.click();
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again, once it was mended.
    input.value = "";
    if (files.length > 0) this.onFiles(files);
  };
}

customElements.define("samen-hier-opener", Opener);
