import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Place, ScreenName } from "../core/screens/views.ts";
import type { Language } from "../core/workbook/layout.ts";
import type { Bridge, BridgeFault } from "./bridge.ts";
import type { ScreenContext } from "./context.ts";
import "./fluent.ts";
import { drawingFailed, PageElement } from "./parts/screen-element.ts";
import { faultOf } from "./shell/faults.ts";
import { faultView } from "./shell/fault-view.ts";
import { fileStrip } from "./shell/file-strip.ts";
import { Flow, type FlowOwner } from "./shell/flow.ts";
import { flowView } from "./shell/flow-view.ts";
import { headerView, menuView, type HeaderParts } from "./shell/header.ts";
import { ScreenViews } from "./shell/screen-views.ts";
import { screenNames } from "./shell/screens.ts";
import { outdatedView, screenView } from "./shell/screen-view.ts";
import { wordsIn, type Words } from "./text/words.ts";
import "./theme.ts";

/**
 * Everything a person sees beside a workbook. Whoever puts it in a page sets `bridge` before it is drawn, and `language`;
 * it fires `language-change` (detail: the language) when the person chose the other one.
 */
export class App extends PageElement implements FlowOwner {
  static override properties: PropertyDeclarations = {
    bridge: { attribute: false },
    language: { attribute: false },
    screen: { state: true },
    isMenuOpen: { state: true },
    said: { state: true },
    notice: { state: true },
  };
  declare bridge: Bridge;
  declare language: Language;
  /** The screen that is to be seen. */
  declare protected screen: ScreenName;
  declare protected isMenuOpen: boolean;
  /** In the live region. */
  declare protected said: string;
  /** What is told on top of the screen: a fault outside a change, such as showing a cell, or a message of the host. */
  declare protected notice: BridgeFault | string | undefined;
  readonly #flow = new Flow(this);
  readonly #views = new ScreenViews(this, () => {
    this.requestUpdate();
  });
  #context: ScreenContext | undefined;
  /** Screens that were opened before this one. */
  #trail: readonly ScreenName[] = [];
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.language = "nl";
    this.screen = "start";
    this.isMenuOpen = false;
    this.said = "";
  }

  /** The labels in the language of now. */
  get words(): Words {
    return wordsIn[this.language];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#escape);
    this.addEventListener(drawingFailed, this.#toldNotDrawn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.#escape);
    this.removeEventListener(drawingFailed, this.#toldNotDrawn);
    this.#unwatch?.();
  }

  /** Goes to a screen: from the menu, a link, or a command of the host. */
  open(screen: ScreenName): void {
    if (this.#flow.state?.kind === "busy") return;
    this.#flow.close();
    this.#trail = screen === this.screen ? this.#trail : [...this.#trail, this.screen];
    this.#arrive(screen);
  }

  /** Says something in the live region; said twice, it is heard twice. */
  announce(text: string): void {
    this.said = "";
    void this.updateComplete.then(() => {
      this.said = text;
    });
  }

  /** Tells something on the screen that is open, until another is opened. */
  tell(message: BridgeFault | string): void {
    this.notice = message;
  }

  onFlow(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#focusFlow();
    });
  }

  onApplied(): void {
    this.#views.markOld();
    void this.#views.load(this.screen);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("bridge") && !changed.has("language")) return;
    document.documentElement.lang = this.language;
    this.#context = this.#newContext();
    if (changed.has("bridge")) this.#watch();
    this.#views.restart();
    void this.#views.open(this.screen);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.isMenuOpen) return;
    this.isMenuOpen = false;
    this.querySelector<HTMLElement>(".menu-button")?.focus();
  };

  /** A part of the screens that could not be drawn; where it is the app itself there is nothing to tell it on. */
  readonly #toldNotDrawn = (event: Event): void => {
    if (event.target === this) return;
    event.preventDefault();
    this.tell(faultOf(undefined, this.words));
  };

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.bridge.onOutsideChange(() => {
      this.#views.markOld();
    });
  }

  #newContext(): ScreenContext {
    const { bridge, language, words } = this;
    return {
      bridge,
      language,
      words,
      goTo: (place) => void this.#goTo(place),
      open: (screen) => {
        this.open(screen);
      },
      reload: () => void this.#views.load(this.screen),
      speak: (chosen) => {
        this.#speak(chosen);
      },
      announce: (text) => {
        this.announce(text);
      },
      perform: (request, options) => this.#flow.perform(request, options),
      undo: () => this.#flow.undo(),
      run: (what, work) => this.#flow.run(what, work),
      redraw: () => {
        this.requestUpdate();
      },
    };
  }

  async #goTo(place: Place): Promise<void> {
    this.notice = undefined;
    try {
      await this.bridge.goTo(place);
    } catch (error) {
      this.notice = faultOf(error, this.words);
    }
  }

  #arrive(screen: ScreenName): void {
    this.screen = screen;
    this.isMenuOpen = false;
    this.notice = undefined;
    // Before anything is drawn the first update reads it: asked twice, a server would be read twice.
    if (this.hasUpdated) void this.#views.open(screen);
    void this.updateComplete.then(() => {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>("#screen-name")?.focus();
    });
  }

  #back(): void {
    if (this.#flow.state !== undefined) {
      this.#flow.close();
      return;
    }
    const before = this.#trail.at(-1) ?? "start";
    this.#trail = this.#trail.slice(0, -1);
    this.#arrive(before);
  }

  /** What is drawn of the flow: its focus moves only when something else came in its place. */
  #focused: unknown;

  /** The focus follows what came: the heading of a change, or of the screen when it is over. */
  #focusFlow(): void {
    const { state } = this.#flow;
    if (state?.kind === this.#focused) return;
    this.#focused = state?.kind;
    const first = this.querySelector<HTMLElement>(".flow .focus-first");
    window.scrollTo(0, 0);
    if (first === null) this.querySelector<HTMLElement>(state === undefined ? "#screen-name" : "#flow-title")?.focus();
    else first.focus();
    if (state !== undefined) this.announce(state.kind === "done" ? state.message : "");
  }

  #header(): HeaderParts {
    const { words, screen, isMenuOpen } = this;
    const { state } = this.#flow;
    const canGoBack = state?.kind !== "busy" && (state !== undefined || screen !== "start");
    const language = this.language === "nl" ? "en" : "nl";
    return {
      words,
      screen,
      isMenuOpen,
      ...(canGoBack
        ? {
            onBack: () => {
              this.#back();
            },
          }
        : {}),
      onMenu: () => {
        this.isMenuOpen = !this.isMenuOpen;
      },
      onScreen: (name) => {
        this.open(name);
      },
      other: {
        lang: language,
        onClick: () => {
          this.#speak(language);
        },
      },
    };
  }

  #speak(language: Language): void {
    if (this.#flow.state?.kind === "busy") return;
    this.#flow.close();
    this.language = language;
    this.isMenuOpen = false;
    this.dispatchEvent(new CustomEvent("language-change", { detail: language }));
  }

  #screens(context: ScreenContext): TemplateResult {
    const isCovered = this.#flow.state !== undefined;
    return html`${screenNames.map((name) => {
      const slot = this.#views.slot(name);
      const isShown = name === this.screen && !isCovered;
      const retry = () => void this.#views.load(name);
      return slot === undefined
        ? nothing
        : html`<section class="screen screen-${name}" ?hidden=${!isShown}>
            ${screenView(context, name, slot, retry)}
          </section>`;
    })}`;
  }

  #notices(context: ScreenContext): TemplateResult | typeof nothing {
    const slot = this.#views.slot(this.screen);
    const again = () => void this.#views.load(this.screen);
    if (typeof this.notice === "string") return html`<p class="notice" role="status">${this.notice}</p>`;
    if (this.notice !== undefined) return faultView(context, this.notice);
    const isOld = slot?.view !== undefined && slot.isOld && !slot.isLoading && slot.fault === undefined;
    return isOld && this.#flow.state === undefined ? outdatedView(context, again) : nothing;
  }

  protected override render(): TemplateResult | typeof nothing {
    const context = this.#context;
    if (context === undefined) return nothing;
    const header = this.#header();
    const { file } = this.bridge;
    return html`<a class="skip" href="#screen-main" @click=${this.#skip}>${this.words.shell.skip}</a>
      ${headerView(header)}
      <div class="below">
        ${menuView(header)}
        <main id="screen-main" tabindex="-1" aria-labelledby="screen-name">
          ${file === undefined ? nothing : fileStrip(context, file, this.#flow.state?.kind === "busy")}
          ${this.#notices(context)} ${this.#screens(context)} ${flowView(context, this.#flow)}
        </main>
      </div>
      <div role="status" class="spoken">${this.said}</div>`;
  }

  /** Without changing the address, which some hosts do not allow. */
  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>("#screen-main")?.focus();
  };
}

customElements.define("samen-hier-app", App);
