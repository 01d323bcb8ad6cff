import { html, nothing, type TemplateResult } from "lit";
import type { CheckInsView, TalkView } from "../../core/screens/views.ts";
import { talksByContact } from "../check-ins/by-contact.ts";
import { signalList } from "../check-ins/signal-list.ts";
import { talkList } from "../check-ins/talk-list.ts";
import { bar } from "../parts/bar.ts";
import { button, linkButton, type ButtonParts } from "../parts/button.ts";
import { emptyView } from "../parts/empty-view.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { mainBar } from "../parts/main-bar.ts";
import { placeLink } from "../parts/place-link.ts";
import { problemList } from "../parts/problem-list.ts";
import { ScreenElement } from "../parts/screen-element.ts";
import { scheduleCard } from "../schedule/schedule-card.ts";

/** How many talks of one contact person are drawn at once. */
const talksAtOnce = 20;

/** How many signals are drawn at once. */
const signalsAtOnce = 10;

/** Talks: whom should I call? */
export class CheckInsScreen extends ScreenElement {
  static override properties = { ...ScreenElement.properties, whole: { state: true }, signalsShown: { state: true } };
  declare view: CheckInsView;
  /** Which lists are drawn as a whole. */
  declare protected whole: ReadonlySet<TalkView["state"]>;
  declare protected signalsShown: number;

  constructor() {
    super();
    this.whole = new Set();
    this.signalsShown = signalsAtOnce;
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

  #reminders(): TemplateResult {
    const { checkIns } = this.context.words;
    const { messages, matches } = this.view.reminders;
    const isTimed = this.context.bridge.schedule !== undefined;
    return html`${sectionHeading(checkIns.remindersTitle)} ${this.#unsent()}
      <p>${checkIns.reminders(messages, matches)}</p>
      ${
        messages === 0
          ? nothing
          : html`<p class="quiet">${isTimed ? checkIns.remindersTimed : checkIns.remindersSay}</p>
              ${button({
                label: checkIns.remind,
                onClick: () => {
                  void this.context.perform({ job: "remind" }, { title: checkIns.remindTitle });
                },
              })}`
      }`;
  }

  /** What needs a person: mails that were refused, and mails of which nobody knows whether they went. */
  #unsent(): TemplateResult | typeof nothing {
    const { failed, uncertain, place } = this.view.reminders;
    if (failed + uncertain === 0) return nothing;
    const { checkIns } = this.context.words;
    return html`${failed === 0 ? nothing : html`<p>${mark("bad", "error", checkIns.failed(failed))} ${checkIns.failedHelp}</p>`}
    ${
      uncertain === 0
        ? nothing
        : html`<p>${mark("ask", "warning", checkIns.uncertain(uncertain))} ${checkIns.uncertainHelp}</p>`
    }
    ${place === undefined ? nothing : html`<p>${placeLink(this.context, place)}</p>`}`;
  }

  #later(): TemplateResult | typeof nothing {
    const count = this.view.talks.filter(({ state }) => state === "later").length;
    if (count === 0) return nothing;
    return html`<details class="fold">
      <summary>${this.context.words.checkIns.laterTitle} <span class="tally">${count}</span></summary>
      ${this.#talks("later")}
    </details>`;
  }

  #lists(): TemplateResult {
    const { checkIns } = this.context.words;
    const { held, total, talks, signals, unconfirmed } = this.view;
    const overdue = talks.filter(({ state }) => state === "overdue").length;
    const { label, onClick } = this.#toRound();
    return html`<p class="progress-line">${checkIns.progress(held, total)} ${bar(total === 0 ? 0 : held / total)}</p>
      ${overdue === 0 ? nothing : html`${sectionHeading(checkIns.overdueTitle(overdue))} ${this.#talks("overdue")}`}
      ${sectionHeading(checkIns.weekTitle)}
      ${
        talks.some(({ state }) => state === "this-week")
          ? this.#talks("this-week")
          : html`<p class="quiet">${checkIns.nothingThisWeek}</p>`
      }
      ${this.#later()}
      ${sectionHeading(signals.length === 0 ? checkIns.signalsTitle : checkIns.signals(signals.length))}
      ${this.#signals()} ${this.#reminders()}
      ${unconfirmed === 0 ? nothing : html`<p>${checkIns.unconfirmed(unconfirmed)}. ${linkButton(label, onClick)}</p>`}`;
  }

  #signals(): TemplateResult {
    return signalList(this.context, this.view.signals, {
      shown: this.signalsShown,
      showMore: () => {
        this.signalsShown = this.view.signals.length;
      },
    });
  }

  #toRound(): ButtonParts {
    return {
      label: this.context.words.checkIns.toRound,
      onClick: () => {
        this.context.open("round");
      },
    };
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
    return html`${this.view.total === 0 ? this.#empty() : this.#lists()} ${scheduleCard(this.context)}
    ${problemList(this.context, this.view.problems)} ${this.#mainBar()}`;
  }
}

customElements.define("samen-hier-check-ins", CheckInsScreen);
