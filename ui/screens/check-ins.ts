import { html, nothing, type TemplateResult } from "lit";
import type { CheckInsView, MatchLifeView, MatchStep, TalkView } from "../../core/screens/views.ts";
import { talksByContact } from "../check-ins/by-contact.ts";
import { calendars } from "../check-ins/calendar-button.ts";
import type { LifeForms } from "../check-ins/life-card.ts";
import { draftKey, emptyDraft, lifeRequest, type LifeDrafts } from "../check-ins/life-draft.ts";
import { lifeList } from "../check-ins/life-list.ts";
import { remindersPart } from "../check-ins/reminders.ts";
import { signalList } from "../check-ins/signal-list.ts";
import { talkList } from "../check-ins/talk-list.ts";
import { waits } from "../check-ins/waits.ts";
import { bar } from "../parts/bar.ts";
import { button, linkButton, type ButtonParts } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { mainBar } from "../parts/main-bar.ts";
import { problemList } from "../parts/problem-list.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { scheduleCard } from "../schedule/schedule-card.ts";

/** How many talks of one contact person, signals, matches, and waits are drawn at once. */
const [talksAtOnce, signalsAtOnce, livesAtOnce, waitsAtOnce] = [20, 10, 12, 5];

/** Heading of the signals, which a link at the top leads to. */
const signalsId = "check-ins-signals";

/** Talks: whom should I call? */
export class CheckInsScreen extends ScreenElement {
  static override properties = {
    ...ScreenElement.properties,
    whole: { state: true },
    signalsShown: { state: true },
    livesShown: { state: true },
    waitsShown: { state: true },
    find: { state: true },
    drafts: { state: true },
    steps: { state: true },
  };
  declare view: CheckInsView;
  /** Which lists are drawn as a whole. */
  declare protected whole: ReadonlySet<TalkView["state"]>;
  declare protected signalsShown: number;
  declare protected livesShown: number;
  declare protected waitsShown: number;
  /** What was typed to find a match. */
  declare protected find: string;
  /** What was filled in of steps of matches and not written yet; it stays until it is. */
  declare protected drafts: LifeDrafts;
  /** Steps whose form is unfolded, by match. */
  declare protected steps: ReadonlyMap<string, MatchStep>;

  constructor() {
    super();
    this.whole = new Set();
    this.signalsShown = signalsAtOnce;
    this.livesShown = livesAtOnce;
    this.waitsShown = waitsAtOnce;
    this.find = "";
    this.drafts = new Map();
    this.steps = new Map();
  }

  #talks(state: TalkView["state"]): TemplateResult | typeof nothing {
    const people = talksByContact(this.view.talks, state);
    if (people.length === 0) return nothing;
    return talkList(this.context, {
      people,
      shown: this.whole.has(state) ? this.view.talks.length : talksAtOnce,
      showAll: () => {
        this.whole = new Set([...this.whole, state]);
      },
    });
  }

  #later(): TemplateResult | typeof nothing {
    const count = this.view.talks.filter(({ state }) => state === "later").length;
    if (count === 0) return nothing;
    return html`<details class="fold">
      <summary>${this.context.words.checkIns.laterTitle} <span class="tally">${count}</span></summary>
      ${this.#talks("later")}
    </details>`;
  }

  /** What cannot wait until somebody has scrolled past whom to call. */
  #today(): TemplateResult | typeof nothing {
    const count = this.view.signals.filter(({ isToday }) => isToday === true).length;
    if (count === 0) return nothing;
    const { checkIns } = this.context.words;
    const toSignals = () => {
      const heading = this.querySelector<HTMLElement>(`#${signalsId}`);
      heading?.scrollIntoView({ block: "start" });
      heading?.focus({ preventScroll: true });
    };
    return html`<p>${mark("bad", "error", checkIns.today(count))} ${linkButton(checkIns.toSignals, toSignals)}</p>`;
  }

  #calls(): TemplateResult {
    const { checkIns } = this.context.words;
    const { held, total, talks } = this.view;
    const overdue = talks.filter(({ state }) => state === "overdue").length;
    return html`<p class="progress-line">${checkIns.progress(held, total)} ${bar(total === 0 ? 0 : held / total)}</p>
      ${this.#today()}
      ${overdue === 0 ? nothing : html`${sectionHeading(checkIns.overdueTitle(overdue))} ${this.#talks("overdue")}`}
      ${sectionHeading(checkIns.weekTitle)}
      ${
        talks.some(({ state }) => state === "this-week")
          ? this.#talks("this-week")
          : html`<p class="quiet">${checkIns.nothingThisWeek}</p>`
      }
      ${this.#later()} ${calendars(this.context, talks)}`;
  }

  #signals(): TemplateResult {
    const { checkIns } = this.context.words;
    const { signals } = this.view;
    const title = signals.length === 0 ? checkIns.signalsTitle : checkIns.signals(signals.length);
    const list = signalList(this.context, signals, {
      shown: this.signalsShown,
      showMore: () => {
        this.signalsShown = signals.length;
      },
    });
    return html`<h2 id=${signalsId} class="signals-title" tabindex="-1">${title}</h2>
      ${list}`;
  }

  #forms(): LifeForms {
    return {
      drafts: this.drafts,
      open: this.steps,
      fold: (match, step) => {
        this.#fold(match, step);
      },
      change: (key, draft) => {
        this.drafts = new Map([...this.drafts, [key, draft]]);
      },
      look: (life, step) => {
        void this.#look(life, step);
      },
    };
  }

  #fold(match: string, step: MatchStep | undefined): void {
    const others = [...this.steps].filter(([one]) => one !== match);
    this.steps = new Map(step === undefined ? others : [...others, [match, step]]);
  }

  /** The preview of a step of a match; what was filled in is forgotten only once it was written. */
  async #look(life: MatchLifeView, step: MatchStep): Promise<void> {
    const key = draftKey(life, step);
    const request = lifeRequest(life, step, this.drafts.get(key) ?? emptyDraft(life, step), this.view.lives);
    if (request === undefined) return;
    const title = this.context.words.life.titles[step](life.match);
    if ((await this.context.perform(request, { title })) !== "applied") return;
    this.drafts = new Map([...this.drafts].filter(([one]) => one !== key));
    this.#fold(life.match, undefined);
  }

  #lives(): TemplateResult {
    const { lives } = this.view;
    const { life } = this.context.words;
    return html`${lifeList(this.context, {
      lives,
      forms: this.#forms(),
      find: this.find,
      search: (find) => {
        this.find = find;
      },
      shown: this.livesShown,
      showMore: () => {
        this.livesShown = lives.matches.length;
      },
    })}
    ${sectionHeading(life.waitingTitle(lives.waiting.length))}
    ${waits(this.context, {
      lives,
      shown: this.waitsShown,
      showMore: () => {
        this.waitsShown = lives.waiting.length;
      },
    })}`;
  }

  #around(): TemplateResult {
    const { life } = this.context.words;
    return html`${sectionHeading(life.aroundTitle)}
      <p class="quiet">${life.aroundSays}</p>
      ${button({
        label: life.around,
        onClick: () => {
          void this.context.perform({ job: "activities" }, { title: life.aroundTitlePreview });
        },
      })}`;
  }

  #toRound(): ButtonParts {
    return {
      label: this.context.words.checkIns.toRound,
      onClick: () => {
        this.context.open("round");
      },
    };
  }

  #unconfirmed(): TemplateResult | typeof nothing {
    const { unconfirmed, total } = this.view;
    if (unconfirmed === 0 || total === 0) return nothing;
    const { label, onClick } = this.#toRound();
    return html`<p>${this.context.words.checkIns.unconfirmed(unconfirmed)}. ${linkButton(label, onClick)}</p>`;
  }

  #empty(): TemplateResult {
    const { checkIns } = this.context.words;
    const { toWrite, undated, unconfirmed } = this.view;
    const text =
      toWrite > 0
        ? checkIns.emptyReady(toWrite)
        : undated > 0
          ? checkIns.emptyUndated(undated)
          : unconfirmed > 0
            ? checkIns.emptyUnconfirmed(unconfirmed)
            : checkIns.emptyNoMatch;
    return emptyView({ title: checkIns.emptyTitle, text });
  }

  #mainBar(): TemplateResult {
    const { checkIns } = this.context.words;
    const { toWrite, total } = this.view;
    if (toWrite === 0) return total === 0 ? mainBar({ main: this.#toRound() }) : mainBar({ note: checkIns.upToDate });
    return mainBar({
      main: {
        label: total === 0 ? checkIns.plan : checkIns.planFor(toWrite),
        onClick: () => {
          void this.context.perform({ job: "check-ins" }, { title: checkIns.previewTitle });
        },
      },
    });
  }

  protected override render(): TemplateResult {
    const { total, lives, reminders, problems } = this.view;
    const isPlanned = total > 0;
    return html`${isPlanned ? html`${this.#calls()} ${this.#signals()}` : this.#empty()}
    ${isPlanned || lives.matches.length > 0 ? this.#lives() : nothing}
    ${isPlanned ? html`${remindersPart(this.context, reminders)} ${this.#unconfirmed()}` : nothing}
    ${scheduleCard(this.context)} ${lives.matches.length > 0 ? this.#around() : nothing}
    ${problemList(this.context, problems)} ${this.#mainBar()}`;
  }
}

customElements.define("samen-hier-check-ins", CheckInsScreen);
