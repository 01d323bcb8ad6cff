import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Preview } from "../../core/screens/preview.ts";
import type { PairView, ProposalView } from "../../core/screens/views.ts";
import { linkButton } from "../parts/button.ts";
import { PageElement } from "../parts/screen-element.ts";
import { arranged } from "./agreements.ts";
import { answeredQuestions, answerList, type AnsweredQuestion } from "./answers.ts";
import { drawnSeed, withArrangement, withQuestion } from "./draft.ts";
import { listedPairs, type PairChoice } from "./listed-pairs.ts";
import { outcome } from "./outcome.ts";
import { pairCard, type PairActions } from "./pair-card.ts";
import { shownAtOnce, type RoundPart } from "./part.ts";
import { waitingList } from "./waiting.ts";
import { whatIf } from "./what-if.ts";
import "./map.ts";

/**
 * A proposal before anybody said yes: its pairs as cards and on a map, who waits, and how good it is. The same element
 * shows every later proposal of one sitting, so that what was looked for stays.
 */
export class RoundProposal extends PageElement {
  static override properties = {
    given: { attribute: false },
    preview: { attribute: false },
    choice: { state: true },
    chosen: { state: true },
    open: { state: true },
    shown: { state: true },
    waitingShown: { state: true },
  };
  declare given: RoundPart;
  declare preview: Preview;
  declare protected choice: PairChoice;
  /** Id of the pair that is lit up on the map and in the list. */
  declare protected chosen: string | undefined;
  /** Groups whose cards are unfolded: ids of pairs are others in another proposal. */
  declare protected open: ReadonlySet<string>;
  declare protected shown: number;
  declare protected waitingShown: number;

  constructor() {
    super();
    this.choice = { find: "", order: "code", onlyDoubt: false };
    this.chosen = undefined;
    this.open = new Set();
    this.shown = shownAtOnce;
    this.waitingShown = shownAtOnce;
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has("preview")) this.chosen = undefined;
  }

  #choose(pair: string, focus: boolean): void {
    this.chosen = pair;
    if (focus) void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#pair-${pair}`)?.focus());
    else this.querySelector(".map")?.scrollIntoView({ block: "nearest" });
  }

  #actions({ id, group, household }: PairView): PairActions {
    const part = this.given;
    return {
      whyNot: (other) => {
        part.propose(withQuestion(part.draft, { group: group.code, household: other }));
      },
      arrange: (kind, reason) => {
        part.propose(withArrangement(part.draft, kind, arranged(group.code, household.code, reason)));
      },
      choose: () => {
        this.#choose(id, false);
      },
      open: (isOpen) => {
        const open = new Set(this.open);
        if (isOpen) open.add(group.code);
        else open.delete(group.code);
        this.open = open;
      },
    };
  }

  #card(pair: PairView, answers: readonly AnsweredQuestion[], hasMap: boolean): TemplateResult {
    return pairCard(this.given.context, {
      pair,
      isChosen: pair.id === this.chosen,
      isOpen: this.open.has(pair.group.code),
      hasMap,
      households: this.given.view.households,
      answers: answers.filter(({ group }) => group === pair.group.code),
      actions: this.#actions(pair),
    });
  }

  /** The pairs to draw: the first ones, and before them the one that was chosen, where it is not among those. */
  #drawn(listed: readonly PairView[], { pairs }: ProposalView): readonly PairView[] {
    const first = listed.slice(0, this.shown);
    const chosen = pairs.find(({ id }) => id === this.chosen);
    return chosen === undefined || first.includes(chosen) ? first : [chosen, ...first];
  }

  #choices(): TemplateResult {
    const { round } = this.given.context.words;
    const { find, order, onlyDoubt } = this.choice;
    return html`<div class="pair-choices" role="search">
      <label
        >${round.find}
        <input
          type="search"
          autocomplete="off"
          .value=${find}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) this.choice = { ...this.choice, find: event.target.value };
          }}
      /></label>
      <label
        >${round.order}
        <select
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            this.choice = { ...this.choice, order: event.target.value === "doubt" ? "doubt" : "code" };
          }}
        >
          ${(["code", "doubt"] as const).map(
            (one) => html`<option value=${one} ?selected=${one === order}>${round.orders[one]}</option>`,
          )}
        </select></label
      >
      <label class="check"
        ><input
          type="checkbox"
          .checked=${onlyDoubt}
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLInputElement)) return;
            this.choice = { ...this.choice, onlyDoubt: event.target.checked };
          }}
        />
        ${round.onlyDoubt}</label
      >
    </div>`;
  }

  #list(proposal: ProposalView, answers: readonly AnsweredQuestion[]): TemplateResult {
    const { round } = this.given.context.words;
    const listed = listedPairs(proposal.pairs, this.choice);
    const drawn = this.#drawn(listed, proposal);
    const left = listed.length - Math.min(this.shown, listed.length);
    const hasMap = proposal.points.length > 0;
    return html`<div class="pairs">
      <h3>${round.pairsTitle}</h3>
      ${this.#choices()}
      <p class="quiet" role="status">
        ${listed.length === 0 ? round.noneFound : round.shown(Math.min(this.shown, listed.length), proposal.pairs.length)}
      </p>
      <ol class="pair-list">
        ${repeat(
          drawn,
          ({ group }) => group.code,
          (pair) => this.#card(pair, answers, hasMap),
        )}
      </ol>
      ${
        left > 0
          ? linkButton(round.showMore(Math.min(left, shownAtOnce)), () => {
              this.shown += shownAtOnce;
            })
          : nothing
      }
    </div>`;
  }

  #map({ points }: ProposalView): TemplateResult {
    const { round } = this.given.context.words;
    return html`<div class="map-side">
      <h3>${round.mapTitle}</h3>
      <samen-hier-map
        .points=${points}
        .chosen=${this.chosen}
        .words=${round}
        @choose=${(event: CustomEvent<string>) => {
          this.#choose(event.detail, true);
        }}
      ></samen-hier-map>
    </div>`;
  }

  #seed(): TemplateResult {
    const { context, draft } = this.given;
    const { round } = context.words;
    return html`<details class="fold">
      <summary>${round.seedTitle}</summary>
      <p>${round.seed(draft.seed)}</p>
      ${linkButton(round.newSeed, () => {
        this.given.propose({ ...draft, seed: drawnSeed() });
      })}
    </details>`;
  }

  #pairs(proposal: ProposalView, answers: readonly AnsweredQuestion[]): TemplateResult {
    const { round } = this.given.context.words;
    if (proposal.pairs.length > 0) {
      return html`<div class="side-by-side">${this.#list(proposal, answers)} ${this.#map(proposal)}</div>`;
    }
    return html`<p>${round.noPairs} ${proposal.waiting.length > 0 ? round.noPairsHelp : nothing}</p>
      ${this.#map(proposal)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { proposal, answers } = this.preview;
    if (proposal === undefined) return nothing;
    const { context, draft } = this.given;
    const { round } = context.words;
    const questions = answeredQuestions(draft.whyNot, answers);
    const { waiting } = proposal;
    return html`${answerList(round, [...questions].reverse())} ${this.#pairs(proposal, questions)}
    ${waitingList(context, {
      waiting,
      shown: this.waitingShown,
      showMore: () => {
        this.waitingShown += shownAtOnce;
      },
    })}
    ${outcome(round, proposal)} ${whatIf(this.given)} ${this.#seed()}`;
  }
}

customElements.define("samen-hier-proposal", RoundProposal);
