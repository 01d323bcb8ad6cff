import { html, nothing, type TemplateResult } from "lit";
import type { PlanOfMatchView, PlanView } from "../../core/screens/views.ts";
import { bar } from "../parts/bar.ts";
import { linkButton, type ButtonParts } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mainBar } from "../parts/main-bar.ts";
import { problemList } from "../parts/problem-list.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { noDraft, withEntry, withoutMatch, type PlanDraft } from "../plan/draft.ts";
import { planCard } from "../plan/plan-card.ts";

/** How many plans are drawn at once. */
const plansAtOnce = 30;

const order = { incomplete: 0, none: 1, complete: 2 } as const;

/** Those with something to fill in first, in the order of the matches. */
function byState(plans: readonly PlanOfMatchView[]): readonly PlanOfMatchView[] {
  return [...plans].sort((one, other) => order[one.state] - order[other.state]);
}

/** Settlement plan: what does the household want, and who helps with what? */
export class PlanScreen extends ScreenElement {
  static override properties = {
    ...ScreenElement.properties,
    open: { state: true },
    draft: { state: true },
    shown: { state: true },
  };
  declare view: PlanView;
  /** Matches whose plan is unfolded. */
  declare protected open: ReadonlySet<string>;
  /** What was filled in and not written yet; it stays until it is. */
  declare protected draft: PlanDraft;
  declare protected shown: number;

  constructor() {
    super();
    this.open = new Set();
    this.draft = noDraft;
    this.shown = plansAtOnce;
  }

  #isWritten(): boolean {
    return this.view.plans.some(({ place }) => place !== undefined);
  }

  async #save(match: string): Promise<void> {
    const entries = this.draft.get(match) ?? [];
    const title = this.context.words.plan.saveTitle(match);
    const performed = await this.context.perform({ job: "plan-entries", match, entries }, { title });
    if (performed === "applied") this.draft = withoutMatch(this.draft, match);
  }

  /** Makes all plans, or that of one match. */
  #make(match?: string): void {
    const { plan } = this.context.words;
    const title = match === undefined ? plan.previewTitle : plan.makeTitle(match);
    void this.context.perform({ job: "plans", ...(match === undefined ? {} : { matches: [match] }) }, { title });
  }

  /** What was filled in goes first: a plan is written as a whole. */
  #mainBar(): TemplateResult {
    const { plan } = this.context.words;
    const { toWrite } = this.view;
    const [first] = this.draft;
    if (first !== undefined) {
      const [match, entries] = first;
      const save = { label: plan.save(match), onClick: () => void this.#save(match) };
      return mainBar({ note: plan.changes(entries.length), main: save });
    }
    if (toWrite === 0)
      return this.view.plans.length === 0 ? mainBar({ main: this.#toRound() }) : mainBar({ note: plan.upToDate });
    const make = () => {
      this.#make();
    };
    return mainBar({ main: { label: (this.#isWritten() ? plan.update : plan.make)(toWrite), onClick: make } });
  }

  #toRound(): ButtonParts {
    return {
      label: this.context.words.tasks.toRound,
      onClick: () => {
        this.context.open("round");
      },
    };
  }

  #empty(): TemplateResult {
    const { plan } = this.context.words;
    const { unconfirmed } = this.view;
    const text = unconfirmed > 0 ? plan.emptyUnconfirmed(unconfirmed) : plan.emptyNoMatch;
    return emptyView({ title: plan.emptyTitle, text });
  }

  #card(plan: PlanOfMatchView): TemplateResult {
    const { match } = plan;
    return planCard({
      context: this.context,
      plan,
      entries: this.draft.get(match) ?? [],
      change: (entry, before) => {
        this.draft = withEntry(this.draft, match, entry, before);
      },
      isOpen: this.open.has(match),
      make: () => {
        this.#make(match);
      },
      toggle: () => {
        const open = new Set(this.open);
        if (!open.delete(match)) open.add(match);
        this.open = open;
      },
    });
  }

  #plans(): TemplateResult {
    const { plan } = this.context.words;
    const { plans, complete, total, stopping, unconfirmed } = this.view;
    const sorted = byState(plans);
    const left = sorted.length - this.shown;
    const { label, onClick } = this.#toRound();
    return html`<p class="progress-line">
        ${plan.complete(complete, total)} ${bar(total === 0 ? 0 : complete / total)}
      </p>
      <p class="answer">${stopping}</p>
      ${unconfirmed === 0 ? nothing : html`<p>${this.context.words.tasks.unconfirmed(unconfirmed)}. ${linkButton(label, onClick)}</p>`}
      ${sectionHeading(plan.listTitle)}
      <ul class="pair-list">
        ${sorted.slice(0, this.shown).map((one) => this.#card(one))}
      </ul>
      ${
        left > 0
          ? linkButton(this.context.words.tasks.moreMatches(left), () => {
              this.shown += plansAtOnce;
            })
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    return html`${this.view.plans.length === 0 ? this.#empty() : this.#plans()}
    ${problemList(this.context, this.view.problems)} ${this.#mainBar()}`;
  }
}

customElements.define("samen-hier-plan", PlanScreen);
