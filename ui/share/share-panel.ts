import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Audience, SharedFile } from "../../core/share/shared-file.ts";
import type { ScreenContext } from "../context.ts";
import { button } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { PageElement } from "../parts/screen-element.ts";
import { smallButton } from "../round/small-button.ts";
import { drawnSecret, matchAudiences, programmeAudiences, shareRequest, type ShareChoice } from "./audiences.ts";
import { optionFields, whoField, type ShareFields } from "./share-fields.ts";
import { sharedContent } from "./shared-sheets.ts";

/** The match of which something is shared. */
export interface SharedMatch {
  readonly match: string;
  readonly group: string;
  readonly household: string;
}

let panels = 0;

/**
 * Choose for whom, see exactly what they will see, and only then make the file. What was made is forgotten as soon as
 * another choice is made.
 */
export class SharePanel extends PageElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    shared: { attribute: false },
    offered: { attribute: false },
    choice: { state: true },
    file: { state: true },
    made: { state: true },
  };
  declare context: ScreenContext;
  /** Absent where it is about the programme as a whole. */
  declare shared: SharedMatch | undefined;
  /** For whom something can be made here, in order. */
  declare offered: readonly Audience[];
  declare protected choice: ShareChoice;
  /** What they will see, once it was looked at. */
  declare protected file: SharedFile | undefined;
  /** Name of the file that was made. */
  declare protected made: string | undefined;
  readonly #id = `share-${(panels += 1)}`;

  constructor() {
    super();
    this.offered = programmeAudiences;
    this.choice = {
      audience: "municipality",
      ...{ who: "", member: "", secret: drawnSecret() },
      ...{ isNamed: false, isCalendar: false, isInternal: false },
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const [first] = this.offered;
    if (first !== undefined) this.choose(first);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  #forget(): void {
    this.file = undefined;
    this.made = undefined;
  }

  #choose(changed: Partial<ShareChoice>): void {
    this.choice = { ...this.choice, ...changed };
    this.#forget();
  }

  /** For whom: by a link elsewhere on the screen, or by the person. */
  choose(audience: Audience): void {
    this.#choose({ audience, who: this.#firstOf(audience) });
  }

  #audience(): TemplateResult {
    const { share } = this.context.words;
    const audiences = this.offered;
    const choose = (event: Event) => {
      if (!(event.target instanceof HTMLSelectElement)) return;
      const { value } = event.target;
      const audience = audiences.find((one) => one === value);
      if (audience !== undefined) this.choose(audience);
    };
    const { audience } = this.choice;
    const says = html`<p class="quiet" id="${this.#id}-says">${share.sees[audience]}</p>`;
    if (audiences.length === 1) return says;
    return html`<label class="ask-field"
        >${share.forWhom}
        <select @change=${choose} aria-describedby="${this.#id}-says">
          ${audiences.map((one) => html`<option value=${one} ?selected=${one === audience}>${share.audiences[one]}</option>`)}
        </select></label
      >
      ${says}`;
  }

  /** Of a match a profile is that of its household, until the group is chosen. */
  #firstOf(audience: Audience): string {
    return audience === "profile" ? (this.shared?.household ?? "") : "";
  }

  #who(): TemplateResult | typeof nothing {
    const { shared, choice } = this;
    if (shared === undefined) return whoField(this.#fields());
    return choice.audience === "profile" ? this.#profileOf([shared.household, shared.group]) : nothing;
  }

  #profileOf(codes: readonly string[]): TemplateResult {
    const choose = (event: Event) => {
      if (event.target instanceof HTMLSelectElement) this.#choose({ who: event.target.value });
    };
    return html`<label class="ask-field"
      >${this.context.words.share.whoLabels.profile}
      <select @change=${choose}>
        ${codes.map((code) => html`<option value=${code} ?selected=${code === this.choice.who}>${code}</option>`)}
      </select></label
    >`;
  }

  #fields(): ShareFields {
    const { context, choice } = this;
    return {
      context,
      choice,
      change: (changed) => {
        this.#choose(changed);
      },
    };
  }

  /** What came is kept within the work, so that it is kept too when it comes only after trying again. */
  #look(): void {
    const { bridge, language, words } = this.context;
    const request = shareRequest(this.choice, this.shared?.match);
    this.#forget();
    void this.context.run(words.share.looking, async () => {
      this.file = await bridge.share(request, language);
      void this.#focus(".share-seen");
    });
  }

  #deliver(file: SharedFile): void {
    const { bridge, words } = this.context;
    void this.context.run(words.share.making, async () => {
      await bridge.deliver(file);
      this.made = file.name;
      this.context.announce(words.share.made(file.name));
      void this.#focus(".share-made");
    });
  }

  /** The focus goes on where the work does: after the screen came back and took it. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const found = this.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: "start" });
    found?.focus({ preventScroll: true });
  }

  #seen(file: SharedFile): TemplateResult {
    const { share } = this.context.words;
    const deliver = () => {
      this.#deliver(file);
    };
    return html`<section class="share-file" aria-labelledby="${this.#id}-seen">
      <h4 id="${this.#id}-seen" class="share-seen" tabindex="-1">${share.seen}</h4>
      <p class="quiet">${share.leftOut[this.choice.audience]}</p>
      ${sharedContent(this.context, file)} ${button({ label: share.make, onClick: deliver })}
      ${
        this.made === undefined
          ? nothing
          : html`<p class="share-made" tabindex="-1">${mark("good", "sure", share.made(this.made))}</p>`
      }
    </section>`;
  }

  protected override render(): TemplateResult {
    const { share } = this.context.words;
    const { shared, file } = this;
    const spoken = shared === undefined ? undefined : `${share.look}: ${shared.match}`;
    const look = () => {
      this.#look();
    };
    return html`<div class="ask">
        ${this.#audience()} ${this.#who()} ${optionFields(this.#fields())} ${smallButton(share.look, look, spoken)}
      </div>
      ${file === undefined ? nothing : this.#seen(file)}`;
  }
}

customElements.define("samen-hier-share", SharePanel);

/** What can be shared of a match. */
export function sharePanel(context: ScreenContext, shared: SharedMatch): TemplateResult {
  return html`<samen-hier-share .context=${context} .shared=${shared} .offered=${matchAudiences}></samen-hier-share>`;
}

/** What can be shared that is not of one match: of the programme, unless it is offered to others. */
export function programmePanel(
  context: ScreenContext,
  offered: readonly Audience[] = programmeAudiences,
): TemplateResult {
  return html`<samen-hier-share .context=${context} .offered=${offered}></samen-hier-share>`;
}
