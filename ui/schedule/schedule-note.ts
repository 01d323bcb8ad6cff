import { html, nothing, type TemplateResult } from "lit";
import type { ScheduleState } from "../../core/screens/server-call.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { ScheduleElement } from "./schedule-element.ts";

/** One line where reminders need somebody: they do not run, something went wrong, or they are off. */
export class ScheduleNote extends ScheduleElement {
  #what({ isOn, isLate, problem }: ScheduleState): TemplateResult | typeof nothing {
    const { schedule } = this.context.words;
    if (!isOn) return mark("info", "info", schedule.startOff);
    if (isLate) return mark("bad", "error", schedule.startLate);
    return problem === undefined ? nothing : mark("ask", "warning", schedule.startProblem);
  }

  protected override render(): TemplateResult | typeof nothing {
    const state = this.known()?.state;
    const what = state === undefined ? nothing : this.#what(state);
    if (what === nothing) return nothing;
    const link = linkButton(this.context.words.schedule.toCard, () => {
      this.context.open("check-ins");
    });
    return html`<p class="schedule-note">${what} ${link}</p>`;
  }
}

customElements.define("samen-hier-schedule-note", ScheduleNote);

/** The line, where the host has a timer. */
export function scheduleNote(context: ScreenContext): TemplateResult | typeof nothing {
  if (context.bridge.schedule === undefined) return nothing;
  return html`<samen-hier-schedule-note .context=${context}></samen-hier-schedule-note>`;
}
