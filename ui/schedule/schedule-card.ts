import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ScheduleState } from "../../core/screens/server-call.ts";
import type { BridgeFault, Schedule } from "../bridge.ts";
import type { ScreenContext } from "../context.ts";
import { busyView } from "../parts/busy-view.ts";
import { button, linkButton } from "../parts/button.ts";
import "../parts/confirm.ts";
import { mark } from "../parts/level.ts";
import "../round/ask-form.ts";
import type { AskedField, Given } from "../round/ask-form.ts";
import { faultOf } from "../shell/faults.ts";
import { faultView } from "../shell/fault-view.ts";
import type { ScheduleWords } from "../text/nl/schedule.ts";
import { momentLabel } from "./moment-label.ts";
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

/** When it last looked; nothing where it is said already that it did not look for days. */
function lastRun({ words, language }: ScreenContext, { lastRun: at, isLate }: ScheduleState): string {
  const { schedule } = words;
  if (at === undefined) return isLate ? "" : schedule.neverRun;
  const { day, time } = momentLabel(at, language);
  return schedule.lastRun(schedule.moment(day, time));
}

/** Something that did not work, and how it is tried again. */
interface Failed {
  readonly fault: BridgeFault;
  readonly again: () => void;
}

/**
 * Reminders that a timer sends: on or off, by whom, what went wrong, and what a person can do about it. It works in its
 * own place, so that nobody has to look for the answer on a long screen.
 */
export class ScheduleCard extends ScheduleElement {
  static override properties: PropertyDeclarations = {
    ...ScheduleElement.properties,
    busy: { state: true },
    failed: { state: true },
  };
  /** What is being done now, in words. */
  declare protected busy: string | undefined;
  declare protected failed: Failed | undefined;

  constructor() {
    super();
    this.busy = undefined;
    this.failed = undefined;
  }

  async #ask(what: string, asking: Asking, changesWorkbook = false): Promise<void> {
    const { context } = this;
    const { schedule } = context.bridge;
    if (schedule === undefined || this.busy !== undefined) return;
    this.busy = what;
    this.failed = undefined;
    try {
      const state = await asking(schedule);
      scheduleMemory(context.bridge)?.take(state);
      const { on, off } = context.words.schedule;
      context.announce(state.told ?? (state.isOn ? on : off));
      if (changesWorkbook) context.reload();
    } catch (error) {
      const again = () => void this.#ask(what, asking, changesWorkbook);
      this.failed = { fault: faultOf(error, context.words), again };
    }
    this.busy = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>("#schedule-title")?.focus();
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

  #actions(state: ScheduleState): TemplateResult {
    const { words } = this.context;
    if (this.busy !== undefined) return busyView(words, { what: this.busy });
    return html`<div class="buttons">
        ${this.#onButtons(state)} ${this.#sendNow()} ${state.isMine ? this.#turnOff() : nothing}
      </div>
      ${this.#test()} ${state.isOn ? nothing : html`<p class="quiet">${words.schedule.menuHelp}</p>`}`;
  }

  #whole(state: ScheduleState): TemplateResult {
    const { schedule } = this.context.words;
    const { failed } = this;
    return html`<p>${scheduleMark(state, schedule)}</p>
      ${state.told === undefined ? nothing : html`<p class="notice">${state.told}</p>`} ${this.#how(state)}
      ${this.#problem(state)} ${failed === undefined ? nothing : faultView(this.context, failed.fault, failed.again)}
      ${this.#actions(state)}`;
  }

  /** While nothing is known yet: that it is being asked, or why that did not work. */
  #unknown(fault: BridgeFault | undefined): TemplateResult {
    const { schedule } = this.context.words;
    if (fault === undefined) return html`<p role="status">${schedule.looking}</p>`;
    const retry = () => {
      this.look(true);
    };
    return html`${faultView(this.context, fault, retry)}
    ${fault.kind === "refused" ? nothing : html`<p class="quiet">${schedule.menuHelp}</p>`}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = this.known();
    if (known === undefined) return nothing;
    const { schedule } = this.context.words;
    return html`<section class="card schedule" aria-labelledby="schedule-title">
      <h2 id="schedule-title" tabindex="-1">${schedule.title}</h2>
      <p class="quiet">${schedule.what}</p>
      ${known.state === undefined ? this.#unknown(known.fault) : this.#whole(known.state)}
    </section>`;
  }
}

customElements.define("samen-hier-schedule", ScheduleCard);

/** The card, where the host has a timer. */
export function scheduleCard(context: ScreenContext): TemplateResult | typeof nothing {
  if (context.bridge.schedule === undefined) return nothing;
  return html`<samen-hier-schedule .context=${context}></samen-hier-schedule>`;
}
