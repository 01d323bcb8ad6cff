import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ScreenContext } from "../context.ts";
import { button } from "./button.ts";
import { sectionHeading } from "./heading.ts";
import { mark } from "./level.ts";
import { PageElement } from "./screen-element.ts";

/** A table of every postcode with its letters is 30 MB; what is larger is something else. */
const mostBytes = 60_000_000;

/** To Google the text goes over the line, twice. A table of postcodes without letters is half a megabyte. */
const mostBytesAtGoogle = 10_000_000;

/** The text of a file, whatever program wrote it: what is no UTF-8 has the letters of Windows. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Where postcodes are comes from a file that the person chooses; what it would add is shown first, as every change. */
export class PostcodeFilePart extends PageElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    unplaced: { attribute: false },
    fault: { state: true },
  };
  declare context: ScreenContext;
  /** Postcodes of which nobody knows where they are. */
  declare unplaced: number;
  declare protected fault: string | undefined;

  protected override render(): TemplateResult {
    const { bridge, words } = this.context;
    const { places, shell } = words;
    return html`<section class="card" aria-labelledby="postcode-file-title">
      ${sectionHeading(places.title, 2, "postcode-file-title")}
      <p>
        ${
          this.unplaced === 0
            ? mark("good", "sure", places.allKnown)
            : html`${mark("ask", "warning", shell.levels.warning)} ${places.unknown(this.unplaced)}`
        }
      </p>
      <p>${bridge.host === "google" ? places.howGoogle : places.how}</p>
      ${button({ label: places.choose, onClick: this.choose })}
      <details class="help">
        <summary><span class="summary-title">${places.whichTitle}</span></summary>
        <ul class="items">
          ${places.which.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
      <input type="file" accept=".txt,.csv,.tsv" hidden aria-label=${places.choose} @change=${this.#chosen} />
      <div role="alert">${this.fault === undefined ? nothing : html`<p class="fault-line">${this.fault}</p>`}</div>
    </section>`;
  }

  /** Lets the person choose a file, as the button in it does. */
  readonly choose = (): void => {
    this.querySelector("input")?.click();
  };

  readonly #chosen = (event: Event): void => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    // The same file may be chosen again, once it was mended.
    if (file !== undefined) void this.#take(file).finally(() => (input.value = ""));
  };

  async #take(file: File): Promise<void> {
    const { words, bridge } = this.context;
    const { places } = words;
    const isAtGoogle = bridge.host === "google";
    const isTooLarge = file.size > (isAtGoogle ? mostBytesAtGoogle : mostBytes);
    this.fault = isTooLarge ? (isAtGoogle ? places.tooLargeGoogle : places.tooLarge) : undefined;
    if (isTooLarge) return;
    try {
      const text = await textOf(file);
      void this.context.perform({ job: "postcodes", name: file.name, text }, { title: places.title });
    } catch {
      this.fault = places.unreadable;
    }
  }
}

customElements.define("samen-hier-postcode-file", PostcodeFilePart);

/** What is known of where people live, and the way to a table that knows more. */
export function postcodeFile(context: ScreenContext, unplaced: number): TemplateResult {
  return html`<samen-hier-postcode-file .context=${context} .unplaced=${unplaced}></samen-hier-postcode-file>`;
}
