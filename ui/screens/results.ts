import { html, nothing, type TemplateResult } from "lit";
import type { ResultsView, WaveView } from "../../core/screens/views.ts";
import type { Audience } from "../../core/share/shared-file.ts";
import type { ButtonParts } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mainBar } from "../parts/main-bar.ts";
import { placeLink } from "../parts/place-link.ts";
import { problemList } from "../parts/problem-list.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { changesPart, distancePart } from "../results/changes.ts";
import { comparisonsPart } from "../results/comparisons.ts";
import { themePart } from "../results/items.ts";
import { flowPart, ratesPart } from "../results/response.ts";
import { resultsAudiences } from "../share/audiences.ts";
import { programmePanel, SharePanel } from "../share/share-panel.ts";

/** How many questions of one theme are drawn at once. */
const itemsAtOnce = 8;
/** How many changes are drawn at once. */
const changesAtOnce = 5;
/** In the set of what is drawn as a whole: the changes. */
const allChanges = "changes";

/** Heading of the part where files are made, which buttons lead to. */
const shareId = "results-share";

/** Results: does it work? */
export class ResultsScreen extends ScreenElement {
  static override properties = {
    ...ScreenElement.properties,
    wave: { state: true },
    whole: { state: true },
  };
  declare view: ResultsView;
  /** The moment that the person chose to see; the last one before that. */
  declare protected wave: WaveView["wave"] | undefined;
  /** Themes, and `changes`, that are drawn as a whole. */
  declare protected whole: ReadonlySet<string>;

  constructor() {
    super();
    this.whole = new Set();
  }

  #empty(): TemplateResult {
    const { results } = this.context.words;
    return emptyView({ title: results.emptyTitle, text: results.emptyText });
  }

  #waveChoice(shown: WaveView): TemplateResult | typeof nothing {
    const { results } = this.context.words;
    const { waves } = this.view;
    if (waves.length < 2) return html`<p class="quiet">${shown.label}</p>`;
    const choose = (event: Event) => {
      if (!(event.target instanceof HTMLSelectElement)) return;
      const { value } = event.target;
      this.wave = waves.find(({ wave }) => wave === value)?.wave;
    };
    return html`<label class="ask-field"
      >${results.wave}
      <select @change=${choose}>
        ${waves.map(({ wave, label }) => html`<option value=${wave} ?selected=${wave === shown.wave}>${label}</option>`)}
      </select></label
    >`;
  }

  /** What else went on at that moment, and where it is written down. */
  #note({ note }: WaveView): TemplateResult | typeof nothing {
    const { results } = this.context.words;
    const { notesPlace } = this.view;
    const link = notesPlace === undefined ? nothing : placeLink(this.context, notesPlace);
    if (note !== undefined) return html`<p class="answer"><strong>${results.note}</strong> ${note} ${link}</p>`;
    return notesPlace === undefined ? nothing : html`<p class="quiet">${results.noNote} ${link}</p>`;
  }

  #answers(): TemplateResult | typeof nothing {
    const { results } = this.context.words;
    const { waves } = this.view;
    const shown = waves.find(({ wave }) => wave === this.wave) ?? waves[0];
    if (shown === undefined) return nothing;
    return html`${sectionHeading(results.answersTitle)} ${this.#waveChoice(shown)} ${this.#note(shown)}
    ${shown.themes.map((theme) =>
      themePart(this.context, theme, {
        shown: this.whole.has(theme.key) ? theme.items.length : itemsAtOnce,
        showMore: () => {
          this.whole = new Set([...this.whole, theme.key]);
        },
      }),
    )}`;
  }

  #limits(): TemplateResult {
    return html`${sectionHeading(this.context.words.results.limitsTitle)}
      <ul class="items">
        ${this.view.limits.map((limit) => html`<li>${limit}</li>`)}
      </ul>`;
  }

  #sheets(): TemplateResult | typeof nothing {
    const { results } = this.context.words;
    const { sheets } = this.view;
    if (sheets.length === 0) return nothing;
    return html`${sectionHeading(results.sheetsTitle)}
      <p class="quiet">${results.sheetsSay}</p>
      <ul class="choices">
        ${sheets.map((place) => html`<li>${placeLink(this.context, place, place.sheet)}</li>`)}
      </ul>`;
  }

  #share(): TemplateResult {
    const { results } = this.context.words;
    const first: Audience = this.view.responses === 0 ? "forms" : "report";
    const offered = [first, ...resultsAudiences.filter((one) => one !== first)];
    return html`<section class="share-results" aria-labelledby=${shareId}>
      <h2 id=${shareId} class="share-seen" tabindex="-1">${results.shareTitle}</h2>
      <p class="quiet">${results.shareSays}</p>
      ${programmePanel(this.context, offered)}
    </section>`;
  }

  #toShare(audience: Audience): void {
    this.querySelector<SharePanel>("samen-hier-share")?.choose(audience);
    const heading = this.querySelector<HTMLElement>(`#${shareId}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }

  #mainBar(): TemplateResult {
    const { results } = this.context.words;
    const { responses, sheets } = this.view;
    const evaluate = (label: string): ButtonParts => ({
      label,
      onClick: () => {
        void this.context.perform({ job: "evaluate" }, { title: results.previewTitle });
      },
    });
    const share = (label: string, audience: Audience): ButtonParts => ({
      label,
      onClick: () => {
        this.#toShare(audience);
      },
    });
    if (responses === 0) return mainBar({ main: share(results.forms, "forms") });
    if (sheets.length === 0) return mainBar({ main: evaluate(results.make) });
    return mainBar({ main: share(results.report, "report"), other: evaluate(results.makeAgain) });
  }

  #figures(): TemplateResult {
    const { flow, rates, changes, distance, comparisons } = this.view;
    const { context } = this;
    return html`${flowPart(context, flow)} ${ratesPart(context, rates)} ${this.#answers()}
    ${changesPart(context, changes, {
      shown: this.whole.has(allChanges) ? changes.length : changesAtOnce,
      showMore: () => {
        this.whole = new Set([...this.whole, allChanges]);
      },
    })}
    ${distancePart(context, distance)} ${comparisonsPart(context, comparisons)} ${this.#limits()} ${this.#sheets()}`;
  }

  protected override render(): TemplateResult {
    const { responses, problems } = this.view;
    return html`${responses === 0 ? this.#empty() : this.#figures()} ${this.#share()}
    ${problemList(this.context, problems)} ${this.#mainBar()}`;
  }
}

customElements.define("samen-hier-results", ResultsScreen);
