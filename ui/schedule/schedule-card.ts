import { html, nothing, type TemplateResult } from "lit";
import { readableDate } from "../../core/dates/readable-date.ts";
import type { ScheduleState } from "../../core/screens/server-call.ts";
import type { Schedule } from "../bridge.ts";
import type { ScreenContext } from "../context.ts";
import { button, linkButton } from "../parts/button.ts";
import "../parts/confirm.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import "../round/ask-form.ts";
import type { AskedField, Given } from "../round/ask-form.ts";
import { faultView } from "../shell/fault-view.ts";
import type { ScheduleWords } from "../text/nl/schedule.ts";
import { ScheduleElement } from "./schedule-element.ts";
import { scheduleMemory } from "./schedule-memory.ts";

/** Something that is asked of the timer; gives how things are then. */
type Asking = (schedule: Schedule) => Promise<ScheduleState>;

/** How it is in one word with a picture. */
export function scheduleMark({ isOn, isLate, problem }: ScheduleState, words: ScheduleWords): TemplateResult {
  if (!isOn) return mark("info", "info", words.off);
  if (isLate) return mark("bad", "error", words.late);
  return problem === undefined ? mark("good", "sure", words.on) : mark("ask", "warning", words.on);
}

function lastRun({ words, language }: ScreenContext, { lastRun: at }: ScheduleState): string {
  const { schedule } = words;
  if (at === undefined) return schedule.neverRun;
  return schedule.lastRun(schedule.moment(readableDate(at.slice(0, 10), language), at.slice(11, 16)));
}

/** Reminders that a timer sends: on or off, by whom, what went wrong, and what a person can do about it. */
export class ScheduleCard extends ScheduleElement {
  /** Asks something of the timer. All that follows from it is part of the work, because it may be tried again. */
  async #ask(what: string, asking: Asking, changesWorkbook = false): Promise<void> {
    const { context } = this;
    const { schedule } = context.bridge;
    if (schedule === undefined) return;
    await context.run(what, async () => {
      const state = await asking(schedule);
      scheduleMemory(context.bridge)?.take(state);
      context.announce(state.told ?? "");
      if (changesWorkbook) context.reload();
    });
  }

  #turn(on: boolean): void {
    const { language, words } = this.context;
    void this.#ask(words.schedule.changing, (schedule) => schedule.turn(on, language));
  }

  #who({ isMine, by }: ScheduleState): string {
    const { schedule } = this.context.words;
    if (isMine) return schedule.byYou;
    return by === undefined ? schedule.byColleague : `${schedule.byWhom(by)} ${schedule.byColleague}`;
  }

  #how(state: ScheduleState): TemplateResult {
    const { schedule } = this.context.words;
    if (!state.isOn) return html`<p>${schedule.offText}</p>`;
    return html`${state.isLate ? html`<p>${schedule.lateText} ${schedule.lateRemedy}</p>` : nothing}
      <p>${schedule.when(state.when)}</p>
      <p class="quiet">${this.#who(state)} ${lastRun(this.context, state)}</p>`;
  }

  #problem({ problem }: ScheduleState): TemplateResult | typeof nothing {
    if (problem === undefined) return nothing;
    return html`<p>${mark("ask", "warning", this.context.words.schedule.problem)} ${problem}</p>`;
  }

  #onButtons({ isOn, isMine, isLate }: ScheduleState): TemplateResult | typeof nothing {
    const { schedule } = this.context.words;
    const turnOn = () => {
      this.#turn(true);
    };
    if (!isOn) return button({ label: schedule.turnOn, onClick: turnOn });
    if (isLate) return button({ label: schedule.turnOnAgain, onClick: turnOn });
    return isMine
      ? nothing
      : html`<p class="quiet">${schedule.turnOnTooWhy} ${linkButton(schedule.turnOnToo, turnOn)}</p>`;
  }

  #sendNow(): TemplateResult {
    const { words, language } = this.context;
    const { schedule } = words;
    return html`<samen-hier-confirm
      .label=${schedule.sendNow}
      .question=${schedule.sendNowSure}
      .yes=${schedule.sendNowYes}
      .no=${schedule.notNow}
      @confirm=${() => {
        void this.#ask(schedule.sending, (it) => it.sendNow(language), true);
      }}
    ></samen-hier-confirm>`;
  }

  #turnOff(): TemplateResult {
    const { schedule } = this.context.words;
    return html`<samen-hier-confirm
      .label=${schedule.turnOff}
      .question=${schedule.turnOffSure}
      .yes=${schedule.turnOffYes}
      .no=${schedule.notNow}
      @confirm=${() => {
        this.#turn(false);
      }}
    ></samen-hier-confirm>`;
  }

  #test(): TemplateResult {
    const { words, language } = this.context;
    const { schedule } = words;
    const field: AskedField = { name: "to", label: schedule.testTo, missing: schedule.testToMissing, isMail: true };
    return html`<details class="fold">
      <summary>${schedule.testTitle}</summary>
      <p class="quiet">${schedule.testSays}</p>
      <samen-hier-ask
        .fields=${[field]}
        .label=${schedule.test}
        .take=${({ to = "" }: Given) => {
          void this.#ask(schedule.testing, (it) => it.sendTest(to, language));
        }}
      ></samen-hier-ask>
    </details>`;
  }

  #whole(state: ScheduleState): TemplateResult {
    const { schedule } = this.context.words;
    return html`<p>${scheduleMark(state, schedule)}</p>
      ${state.told === undefined ? nothing : html`<p class="notice">${state.told}</p>`} ${this.#how(state)}
      ${this.#problem(state)}
      <div class="buttons">
        ${this.#onButtons(state)} ${this.#sendNow()} ${state.isMine ? this.#turnOff() : nothing}
      </div>
      ${this.#test()} ${state.isOn ? nothing : html`<p class="quiet">${schedule.menuHelp}</p>`}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = this.known();
    if (known === undefined) return nothing;
    const { schedule } = this.context.words;
    const { state, fault } = known;
    const retry = () => {
      this.look(true);
    };
    return html`<section class="card schedule" aria-labelledby="schedule-title">
      ${sectionHeading(schedule.title, 2, "schedule-title")}
      <p class="quiet">${schedule.what}</p>
      ${
        fault === undefined
          ? nothing
          : html`${faultView(this.context, fault, retry)}
              <p class="quiet">${schedule.menuHelp}</p>`
      }
      ${state === undefined ? (fault === undefined ? html`<p role="status">${schedule.looking}</p>` : nothing) : this.#whole(state)}
    </section>`;
  }
}

customElements.define("samen-hier-schedule", ScheduleCard);

/** The card, where the host has a timer. */
export function scheduleCard(context: ScreenContext): TemplateResult | typeof nothing {
  if (context.bridge.schedule === undefined) return nothing;
  return html`<samen-hier-schedule .context=${context}></samen-hier-schedule>`;
}
