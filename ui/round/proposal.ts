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
import { controlList, outcome } from "./outcome.ts";
import { pairCard, type PairActions } from "./pair-card.ts";
import { pairChoices } from "./pair-choices.ts";
import { shownAtOnce, type RoundPart } from "./part.ts";
import { question } from "./question.ts";
import { waitingList } from "./waiting.ts";
import { whatIf } from "./what-if.ts";
import { withoutPlace } from "./without-place.ts";
import "./map.ts";

/** What a proposal tells besides its pairs. */
type Part = "map" | "waiting" | "control" | "outcome" | "what-if" | "seed";

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
    unfolded: { state: true },
  };
  declare given: RoundPart;
  declare preview: Preview;
  declare protected choice: PairChoice;
  /** Id of the pair that is lit up on the map and in the list. */
  declare protected chosen: string | undefined;
  /** Groups whose cards are ununfolded: ids of pairs are others in another proposal. */
  declare protected open: ReadonlySet<string>;
  declare protected shown: number;
  declare protected waitingShown: number;
  /** The parts that are ununfolded. */
  declare protected unfolded: ReadonlySet<Part>;
  /** The group on whose card something was asked last: its answer is what the person looks for in the next proposal. */
  declare protected asked: string | undefined;
  /** The same, until the proposal with the answer comes. */
  #asking: string | undefined;

  constructor() {
    super();
    this.choice = { find: "", order: "code", onlyDoubt: false };
    this.chosen = undefined;
    this.open = new Set();
    this.asked = undefined;
    this.shown = shownAtOnce;
    this.waitingShown = shownAtOnce;
    // Beside the list where there is room; before it, folded to a line, where there is not.
    this.unfolded = new Set<Part>(window.matchMedia("(min-width: 900px)").matches ? ["map"] : []);
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!changed.has("preview")) return;
    this.chosen = undefined;
    this.asked = this.#asking;
    this.#asking = undefined;
  }

  #choose(pair: string, focus: boolean): void {
    this.chosen = pair;
    if (focus) void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#pair-${pair}`)?.focus());
    else void this.#showMap();
  }

  /** Unfolds the map and brings it in sight. */
  async #showMap(): Promise<void> {
    this.#unfold("map", true);
    await this.updateComplete;
    this.querySelector(".map-side")?.scrollIntoView({ block: "nearest" });
  }

  #unfold(part: Part, isOpen: boolean): void {
    const unfolded = new Set(this.unfolded);
    if (isOpen) unfolded.add(part);
    else unfolded.delete(part);
    this.unfolded = unfolded;
  }

  #part(name: Part, title: string, content: () => TemplateResult | typeof nothing): TemplateResult {
    return question({
      title,
      level: 3,
      answer: undefined,
      isOpen: this.unfolded.has(name),
      onToggle: (isOpen) => {
        this.#unfold(name, isOpen);
      },
      content: () => html`${content()}`,
    });
  }

  #actions({ id, group, household }: PairView): PairActions {
    const part = this.given;
    return {
      whyNot: (other) => {
        this.#asking = group.code;
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
      isAsked: pair.group.code === this.asked,
      actions: this.#actions(pair),
    });
  }

  /** The pairs to draw: the first ones, and before them the one that was chosen, where it is not among those. */
  #drawn(listed: readonly PairView[], { pairs }: ProposalView): readonly PairView[] {
    const first = listed.slice(0, this.shown);
    const chosen = pairs.find(({ id }) => id === this.chosen);
    return chosen === undefined || first.includes(chosen) ? first : [chosen, ...first];
  }

  #list(proposal: ProposalView, answers: readonly AnsweredQuestion[]): TemplateResult {
    const { round } = this.given.context.words;
    const listed = listedPairs(proposal.pairs, this.choice);
    const drawn = this.#drawn(listed, proposal);
    const left = listed.length - Math.min(this.shown, listed.length);
    const hasMap = proposal.points.length > 0;
    return html`<div class="pairs">
      <h3>${round.pairsTitle}</h3>
      ${pairChoices(round, this.choice, (choice) => {
        this.choice = choice;
      })}
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

  #map(proposal: ProposalView): TemplateResult {
    const { points } = proposal;
    const { round } = this.given.context.words;
    return html`<div class="map-side">
      ${this.#part(
        "map",
        round.mapTitle,
        () =>
          html`<samen-hier-map
              .points=${points}
              .missing=${withoutPlace(proposal)}
              .chosen=${this.chosen}
              .words=${round}
              @choose=${(event: CustomEvent<string>) => {
                this.#choose(event.detail, true);
              }}
            ></samen-hier-map>
            ${this.#backToPair()}`,
      )}
    </div>`;
  }

  /** From the map to the card of what is chosen on it. */
  #backToPair(): TemplateResult | typeof nothing {
    const { chosen } = this;
    const pair = this.preview.proposal?.pairs.find(({ id }) => id === chosen);
    if (pair === undefined) return nothing;
    const { round } = this.given.context.words;
    return linkButton(round.toPair(round.pair(pair.group.code, pair.household.code)), () => {
      this.#choose(pair.id, true);
    });
  }

  #seed(): TemplateResult {
    const { context, draft } = this.given;
    const { round } = context.words;
    return html`<p>${round.seed(draft.seed)}</p>
      ${linkButton(round.newSeed, () => {
        this.given.propose({ ...draft, seed: drawnSeed() });
      })}`;
  }

  #waiting({ waiting }: ProposalView): TemplateResult | typeof nothing {
    if (waiting.length === 0) return nothing;
    const { context } = this.given;
    const showMore = () => {
      this.waitingShown += shownAtOnce;
    };
    return this.#part("waiting", context.words.round.waitingTitle(waiting.length), () =>
      waitingList(context, { waiting, shown: this.waitingShown, showMore }),
    );
  }

  /** What is told besides the pairs, each folded to a line. */
  #around(proposal: ProposalView): TemplateResult {
    const { round } = this.given.context.words;
    const { control, profile, distances } = proposal;
    return html`${this.#waiting(proposal)}
    ${
      control.length === 0
        ? nothing
        : this.#part("control", round.controlList(control.length), () => controlList(round, proposal))
    }
    ${profile.length === 0 ? nothing : this.#part("outcome", round.profileTitle, () => outcome(round, proposal))}
    ${distances.length < 2 ? nothing : this.#part("what-if", round.whatIfTitle, () => whatIf(this.given))}
    ${this.#part("seed", round.seedTitle, () => this.#seed())}`;
  }

  #pairs(proposal: ProposalView, answers: readonly AnsweredQuestion[]): TemplateResult {
    const { round } = this.given.context.words;
    if (proposal.pairs.length > 0) {
      return html`<div class="side-by-side map-beside">${this.#map(proposal)} ${this.#list(proposal, answers)}</div>`;
    }
    return html`<p>${round.noPairs} ${proposal.waiting.length > 0 ? round.noPairsHelp : nothing}</p>
      ${this.#map(proposal)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { proposal, answers } = this.preview;
    if (proposal === undefined) return nothing;
    const { context, draft } = this.given;
    const questions = answeredQuestions(draft.whyNot, answers);
    const inCards = new Set(proposal.pairs.map(({ group }) => group.code).filter((code) => this.open.has(code)));
    const elsewhere = questions.filter(({ group }) => !inCards.has(group)).reverse();
    return html`${answerList(context.words.round, elsewhere)} ${this.#around(proposal)}
    ${this.#pairs(proposal, questions)}`;
  }
}

customElements.define("samen-hier-proposal", RoundProposal);
