import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ScreenName, StartView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import type { IconName } from "../parts/icons.ts";
import { mark, type MarkTone } from "../parts/level.ts";
import { ScheduleElement } from "../schedule/schedule-element.ts";
import { scheduleNote } from "../schedule/schedule-note.ts";
import { isSetUp, setupSteps, type SetupState, type SetupSteps } from "./setup-steps.ts";

/** One step on screen. */
interface StepParts {
  readonly number: number;
  readonly title: string;
  readonly state: SetupState;
  readonly text: string;
  /** What there is to do, while it is not done. */
  readonly action?: { readonly label: string; readonly screen: ScreenName };
}

const marks: Readonly<Record<SetupState, readonly [MarkTone, IconName]>> = {
  done: ["good", "sure"],
  todo: ["ask", "ask"],
  "not-needed": ["calm", "skip"],
  unknown: ["calm", "ask"],
};

/** The first time beside a spreadsheet at Google: what it may, what to do, and how far that is. */
export class SetupCard extends ScheduleElement {
  static override properties: PropertyDeclarations = { ...ScheduleElement.properties, view: { attribute: false } };
  declare view: StartView;

  #list(title: string, lines: readonly string[], note?: string): TemplateResult {
    return html`<details class="fold">
      <summary>${title}</summary>
      <ul class="items">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${note === undefined ? nothing : html`<p>${note}</p>`}
    </details>`;
  }

  #step({ number, title, state, text, action }: StepParts): TemplateResult {
    const { setup } = this.context.words;
    const [tone, icon] = marks[state];
    return html`<li>
      <h3><span class="spoken">${setup.step(number)}: </span>${title}</h3>
      <p>${mark(tone, icon, setup.states[state])}</p>
      <p>${text}</p>
      ${
        action === undefined || state !== "todo"
          ? nothing
          : linkButton(action.label, () => {
              this.context.open(action.screen);
            })
      }
    </li>`;
  }

  #read(): TemplateResult {
    const { setup } = this.context.words;
    return html`<li>
      <h3><span class="spoken">${setup.step(1)}: </span>${setup.readTitle}</h3>
      <p>${mark("info", "info", setup.states.read)}</p>
      ${this.#list(setup.maysTitle, setup.mays)} ${this.#list(setup.asksTitle, setup.asks, setup.asksNote)}
    </li>`;
  }

  #steps({ sheets, postcodes, unplaced, reminders }: SetupSteps): readonly StepParts[] {
    const { setup } = this.context.words;
    const placed = sheets === "done" ? setup.postcodesDone : setup.postcodesLater;
    return [
      {
        number: 2,
        title: setup.sheetsTitle,
        state: sheets,
        text: setup.sheetsText,
        action: { label: setup.sheetsAction, screen: "sheets" },
      },
      {
        number: 3,
        title: setup.postcodesTitle,
        state: postcodes,
        text: unplaced > 0 ? setup.postcodesText(unplaced) : placed,
        action: { label: setup.postcodesAction, screen: "round" },
      },
      {
        number: 4,
        title: setup.remindersTitle,
        state: reminders,
        text: reminders === "done" ? setup.remindersDone : setup.remindersText,
        action: { label: setup.remindersAction, screen: "check-ins" },
      },
    ];
  }

  protected override render(): TemplateResult | typeof nothing {
    const known = this.known();
    if (known === undefined) return nothing;
    const steps = setupSteps(this.view, known.state);
    if (isSetUp(this.view, steps)) return scheduleNote(this.context);
    const { setup } = this.context.words;
    return html`<section class="card setup" aria-labelledby="setup-title">
      ${sectionHeading(setup.title, 2, "setup-title")}
      <p class="quiet">${setup.intro}</p>
      <ol class="setup-steps">
        ${this.#read()} ${this.#steps(steps).map((step) => this.#step(step))}
      </ol>
    </section>`;
  }
}

customElements.define("samen-hier-setup", SetupCard);

/** The steps of the first time, or a line about reminders once that is over; only where a host has a timer of its own. */
export function setupCard(context: ScreenContext, view: StartView): TemplateResult | typeof nothing {
  if (context.bridge.host !== "google" || context.bridge.schedule === undefined) return nothing;
  return html`<samen-hier-setup .context=${context} .view=${view}></samen-hier-setup>`;
}
