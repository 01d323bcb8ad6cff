import "../../ui/app.ts";
import type { App } from "../../ui/app.ts";
import "./opener.ts";
import "./sheet/sheet-view.ts";
import { html, nothing, type TemplateResult } from "lit";
import type { Place } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { BridgeFault } from "../../ui/bridge.ts";
import { useTheme } from "../../ui/theme.ts";
import { PageElement } from "../../ui/parts/screen-element.ts";
import { takeDrops } from "./dropping.ts";
import { opensSample, sampleFile, threadSource } from "./embedded.ts";
import { rememberLanguage, startLanguage } from "./language.ts";
import { WorkbookOpener, type OpenWorkbook } from "./open-workbook.ts";
import { pageWords } from "./text/words.ts";
import type { PageWords } from "./text/nl.ts";
import { Threads } from "./thread/start.ts";

/** The page: a file comes in, the screens stand over it, and it goes out again. */
class SamenHierPage extends PageElement {
  static override properties = {
    language: { state: true },
    busy: { state: true },
    message: { state: true },
    isOver: { state: true },
    workbook: { state: true },
    looked: { state: true },
    version: { state: true },
  };
  declare private language: Language;
  declare private busy: string | undefined;
  declare private message: string | undefined;
  declare private isOver: boolean;
  declare private workbook: OpenWorkbook | undefined;
  /** The sheet that is looked at. */
  declare private looked: Place | undefined;
  /** Goes up whenever the workbook changed. */
  declare private version: number;
  readonly #opener = new WorkbookOpener(new Threads(threadSource()), {
    onState: () => {
      this.version += 1;
    },
    onPlace: (place) => {
      this.#look(place);
    },
    onClose: () => {
      this.#close();
    },
    broken: () => new BridgeFault("failed", this.#words.threadBroken, { remedy: this.#words.threadBrokenRemedy }),
  });
  readonly #sample = sampleFile();
  /** What had the focus before a sheet was looked at. */
  #before: Element | null = null;

  constructor() {
    super();
    this.language = startLanguage();
    this.isOver = false;
    this.version = 0;
  }

  /** What stood there to be read before any script ran has done its work. */
  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    useTheme("system");
    takeDrops({
      onOver: (isOver) => (this.isOver = isOver),
      onFiles: (files) => void this.#open(files),
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.workbook?.file.isChanged === true) event.preventDefault();
    });
    if (this.#sample !== undefined && opensSample()) void this.#open([this.#sample]);
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.title = this.#words.title;
  }

  protected override render(): TemplateResult {
    return this.workbook === undefined ? this.#closed() : this.#opened(this.workbook);
  }

  get #words(): PageWords {
    return pageWords[this.language];
  }

  #closed(): TemplateResult {
    return html`<main class="opener">
      <div class="opener-head">
        <h1 tabindex="-1">Samen Hier</h1>
        ${this.#languages()}
      </div>
      <samen-hier-opener
        .words=${this.#words}
        .busy=${this.busy}
        .message=${this.message}
        .isOver=${this.isOver}
        .hasSample=${this.#sample !== undefined}
        .onFiles=${(files: readonly File[]) => void this.#open(files)}
        .onSample=${() => void this.#open(this.#sample === undefined ? [] : [this.#sample])}
      ></samen-hier-opener>
    </main>`;
  }

  #languages(): TemplateResult {
    const other = this.language === "nl" ? "en" : "nl";
    return html`<button
      type="button"
      class="link"
      lang=${other}
      @click=${() => {
        this.#speak(other);
      }}
    >
      ${other === "nl" ? "Nederlands" : "English"}
    </button>`;
  }

  #opened({ bridge }: OpenWorkbook): TemplateResult {
    return html`<div class="opened ${this.looked === undefined ? "" : "looking"}">
      <samen-hier-app .bridge=${bridge} .language=${this.language} @language-change=${this.#appSpeaks}></samen-hier-app>
      ${this.looked === undefined ? nothing : this.#sheet(this.looked)}
    </div>`;
  }

  #sheet(place: Place): TemplateResult {
    return html`<samen-hier-sheet-view
      .source=${this.workbook?.sheets}
      .place=${place}
      .version=${this.version}
      .words=${this.#words}
      .language=${this.language}
      .onClose=${this.#closeSheet}
    ></samen-hier-sheet-view>`;
  }

  async #open(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (file === undefined || this.busy !== undefined) return;
    if (this.workbook !== undefined) {
      this.querySelector<App>("samen-hier-app")?.tell(this.#words.closeFirst);
      return;
    }
    this.message = others.length > 0 ? this.#words.oneFile : undefined;
    if (this.message !== undefined) return;
    this.busy = this.#words.opening(file.name);
    try {
      const opened = await this.#opener.open(file, this.language);
      if (typeof opened === "string") this.message = opened;
      else this.workbook = opened;
    } catch {
      this.message = this.#words.broken;
    } finally {
      this.busy = undefined;
    }
  }

  #close(): void {
    this.workbook?.close();
    this.workbook = undefined;
    this.looked = undefined;
    this.message = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("h1")?.focus());
  }

  #look(place: Place): void {
    if (this.looked === undefined) this.#before = document.activeElement;
    // The same place may be asked for again, after the person went elsewhere on the sheet.
    this.looked = { ...place };
  }

  readonly #closeSheet = (): void => {
    const before = this.#before;
    this.looked = undefined;
    // Where the sheet stood in the place of the screens, they are not to be seen before they are drawn again.
    void this.updateComplete.then(() => {
      if (before instanceof HTMLElement) before.focus();
    });
  };

  readonly #appSpeaks = ({ detail }: CustomEvent<Language>): void => {
    this.#speak(detail);
  };

  #speak(language: Language): void {
    this.language = language;
    rememberLanguage(language);
  }
}

customElements.define("samen-hier-page", SamenHierPage);
