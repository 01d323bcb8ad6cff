import { html, nothing, type TemplateResult } from "lit";
import type { Preview } from "../../core/screens/preview.ts";
import type { ProposalView, RoundLine, RoundView } from "../../core/screens/views.ts";
import { linkButton, type ButtonParts } from "../parts/button.ts";
import { mainBar } from "../parts/main-bar.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { postcodeFile, type PostcodeFilePart } from "../parts/postcode-file.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { agreementCount, agreements } from "../round/agreements.ts";
import { controlGroup, controlRule, hasControl } from "../round/control-group.ts";
import { drawnSeed, newDraft, roundRequest, withoutStrangers, type RoundDraft } from "../round/draft.ts";
import type { RoundPart } from "../round/part.ts";
import { RoundProposal } from "../round/proposal.ts";
import { question, type QuestionParts } from "../round/question.ts";
import { hasWrongRule, rules, rulesAnswer } from "../round/rules.ts";
import { decided, settled, standing, standingAnswer, undecided, type StandingState } from "../round/standing.ts";
import { who, whoAnswer } from "../round/who.ts";

/** The questions that a round asks, each unfolding in its own place. */
type Question = "standing" | "settled" | "who" | "rules" | "control" | "agreed" | "rounds";

/** How many standing matches are drawn at once. */
const matchesAtOnce = 12;

/** Match round: who fits whom? */
export class RoundScreen extends ScreenElement {
  static override properties = {
    ...ScreenElement.properties,
    draft: { state: true },
    seen: { state: true },
    open: { state: true },
    shown: { state: true },
    replacing: { state: true },
  };
  declare view: RoundView;
  declare protected draft: RoundDraft;
  declare protected seen: ProposalView | undefined;
  declare protected open: ReadonlySet<Question>;
  declare protected shown: number;
  declare protected replacing: ReadonlySet<string>;
  /** One for all proposals of a sitting: what was looked for in one stays in the next. */
  readonly #proposal = new RoundProposal();

  constructor() {
    super();
    this.draft = newDraft(drawnSeed());
    this.seen = undefined;
    this.open = new Set<Question>(["standing"]);
    this.shown = matchesAtOnce;
    this.replacing = new Set();
  }

  #part(): RoundPart {
    return {
      context: this.context,
      view: this.view,
      draft: this.draft,
      seen: this.seen,
      change: (draft) => {
        this.draft = draft;
      },
      propose: (draft) => {
        this.draft = draft;
        void this.#propose();
      },
      perform: (request, options) => {
        void this.context.perform(request, options);
      },
    };
  }

  /** Asks for a proposal; once it is written, the next round begins with nothing chosen and another lottery number. */
  async #propose(): Promise<void> {
    const asked = withoutStrangers(this.draft, this.view);
    this.draft = asked;
    const show = (preview: Preview) => this.#shown(preview);
    const title = this.context.words.round.previewTitle;
    const ended = await this.context.perform(roundRequest(asked), { title, show, showsAnswers: true });
    if (ended !== "applied") return;
    this.draft = newDraft(drawnSeed());
    this.seen = undefined;
    this.open = new Set<Question>(["standing"]);
  }

  #shown(preview: Preview): TemplateResult {
    this.seen = preview.proposal;
    this.#proposal.given = this.#part();
    this.#proposal.preview = preview;
    return html`${this.#proposal}`;
  }

  #question(name: Question, parts: Omit<QuestionParts, "isOpen" | "onToggle">): TemplateResult {
    return question({
      ...parts,
      isOpen: this.open.has(name),
      onToggle: (isOpen) => {
        const open = new Set(this.open);
        if (isOpen) open.add(name);
        else open.delete(name);
        this.open = open;
      },
    });
  }

  #standingState(): StandingState {
    return {
      shown: this.shown,
      showMore: () => {
        this.shown += matchesAtOnce;
      },
      replacing: this.replacing,
      toggle: (match: string) => {
        const replacing = new Set(this.replacing);
        if (!replacing.delete(match)) replacing.add(match);
        this.replacing = replacing;
      },
    };
  }

  #standing(part: RoundPart): TemplateResult | typeof nothing {
    if (undecided(part).length === 0) return nothing;
    return this.#question("standing", {
      title: part.context.words.round.standingTitle,
      answer: standingAnswer(part),
      content: () => standing(part, this.#standingState()),
    });
  }

  #settled(part: RoundPart): TemplateResult | typeof nothing {
    const count = decided(part).length;
    if (count === 0) return nothing;
    const { round } = part.context.words;
    return this.#question("settled", {
      title: round.settledTitle,
      answer: round.settled(count),
      content: () => settled(part, this.#standingState()),
    });
  }

  #control(part: RoundPart): TemplateResult | typeof nothing {
    const setting = controlRule(part);
    if (setting === undefined) return nothing;
    const { round, shell } = part.context.words;
    return this.#question("control", {
      title: round.controlTitle,
      answer: hasControl(part, setting) ? shell.yes : shell.no,
      content: () => controlGroup(part, setting),
    });
  }

  #round(part: RoundPart, { number, date, matches, place }: RoundLine): TemplateResult {
    const { round } = part.context.words;
    const check = () => {
      part.perform({ job: "check-round", round: number, whyNot: [] }, { title: round.checkRoundOf(number) });
    };
    return html`<li>
      ${round.roundLine(number, date, matches)} ${placeLink(part.context, place)}
      ${linkButton(round.checkRound, check, round.checkRoundOf(number))}
    </li>`;
  }

  #rounds(part: RoundPart): TemplateResult | typeof nothing {
    const { rounds } = part.view;
    if (rounds.length === 0) return nothing;
    return this.#question("rounds", {
      title: part.context.words.round.roundsTitle,
      answer: part.context.words.round.rounds(rounds.length),
      content: () =>
        html`<ul class="items">
          ${rounds.map((line) => this.#round(part, line))}
        </ul>`,
    });
  }

  #questions(part: RoundPart): TemplateResult {
    const { round } = part.context.words;
    return html`${this.#question("who", { title: round.whoTitle, answer: whoAnswer(part), content: () => who(part) })}
    ${this.#question("rules", {
      title: round.rulesTitle,
      answer: rulesAnswer(part),
      content: () => rules(part),
    })}
    ${this.#control(part)}
    ${this.#question("agreed", {
      title: round.agreedTitle,
      answer: round.agreed(agreementCount(part)),
      content: () => agreements(part),
    })}`;
  }

  #bar(part: RoundPart): TemplateResult {
    const { context, view } = part;
    const { round } = context.words;
    if (view.blocked !== undefined) {
      const label = round.addPeople;
      return mainBar({
        main: {
          label,
          onClick: () => {
            context.open("sheets");
          },
        },
      });
    }
    const propose = {
      label: round.make,
      isDisabled: hasWrongRule(part),
      onClick: () => {
        void this.#propose();
      },
    };
    return view.needsPlaces ? mainBar({ main: this.#choosePlaces(), other: propose }) : mainBar({ main: propose });
  }

  /** Without places hardly anybody can be paired: the file with them comes first. */
  #choosePlaces(): ButtonParts {
    return {
      label: this.context.words.places.choose,
      onClick: () => {
        this.querySelector<PostcodeFilePart>("samen-hier-postcode-file")?.choose();
      },
    };
  }

  protected override render(): TemplateResult {
    const part = this.#part();
    const { round } = part.context.words;
    const { blocked } = part.view;
    return html`<div class="round">
        ${
          blocked === undefined
            ? html`<p class="quiet">${round.intro}</p>`
            : html`<div class="blocked">
                <h2>${round.blockedTitle}</h2>
                <p>${mark("ask", "warning", blocked)}</p>
              </div>`
        }
        ${part.view.unplaced === 0 ? nothing : postcodeFile(part.context, part.view.unplaced)} ${this.#standing(part)}
        ${this.#settled(part)} ${this.#questions(part)} ${this.#rounds(part)}
      </div>
      ${this.#bar(part)}`;
  }
}

customElements.define("samen-hier-round", RoundScreen);
