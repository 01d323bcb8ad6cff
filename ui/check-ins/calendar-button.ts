import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { TalkView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { mark } from "../parts/level.ts";
import { PageElement } from "../parts/screen-element.ts";
import { smallButton } from "../round/small-button.ts";

/** A button that makes the calendar of one contact person: all planned talks, by codes alone. */
export class CalendarButton extends PageElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    who: { type: String },
    made: { state: true },
  };
  declare context: ScreenContext;
  /** Name of the contact person, as on the sheets. */
  declare who: string;
  /** Name of the file that was made. */
  declare protected made: string | undefined;

  constructor() {
    super();
    this.made = undefined;
  }

  #make(): void {
    const { bridge, language, words } = this.context;
    const request = { audience: "contact", who: this.who, names: false, calendar: true } as const;
    void this.context.run(words.life.calendarMaking, async () => {
      const file = await bridge.share(request, language);
      await bridge.deliver(file);
      this.made = file.name;
      this.context.announce(words.share.made(file.name));
    });
  }

  protected override render(): TemplateResult {
    const { life, share } = this.context.words;
    const make = () => {
      this.#make();
    };
    return html`${smallButton(life.calendar, make, `${life.calendar}: ${this.who}`)}
    ${this.made === undefined ? nothing : html`<p>${mark("good", "sure", share.made(this.made))}</p>`}`;
  }
}

customElements.define("samen-hier-calendar", CalendarButton);

/** A calendar for each contact person with a talk to come. */
export function calendars(context: ScreenContext, talks: readonly TalkView[]): TemplateResult | typeof nothing {
  const people = new Set(talks.flatMap(({ contactPerson }) => contactPerson ?? []));
  if (people.size === 0) return nothing;
  const { life } = context.words;
  const names = [...people].sort((one, other) => one.localeCompare(other));
  return html`<details class="fold">
    <summary>${life.calendarsTitle} <span class="tally">${names.length}</span></summary>
    <p class="quiet">${life.calendarsSay}</p>
    <ul class="choices">
      ${names.map(
        (who) => html`<li>${who} <samen-hier-calendar .context=${context} .who=${who}></samen-hier-calendar></li>`,
      )}
    </ul>
  </details>`;
}
