import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { JobRequest } from "../../core/screens/request.ts";
import type { PrivacyView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { button } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { placeLink } from "../parts/place-link.ts";
import { PageElement } from "../parts/screen-element.ts";
import { personAudiences } from "../share/audiences.ts";
import { programmePanel } from "../share/share-panel.ts";
import { dueList } from "./due-list.ts";

/** How much of what is past its term is drawn at once. */
const dueAtOnce = 10;

/** Whom to forget, as typed. */
interface Whom {
  readonly code: string;
  readonly member: string;
}

const nobody: Whom = { code: "", member: "" };

/** What is past its term, forgetting somebody, and what somebody may know: the part of the settings about privacy. */
export class PrivacyPart extends PageElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    view: { attribute: false },
    whom: { state: true },
    isMissing: { state: true },
    dueShown: { state: true },
  };
  declare context: ScreenContext;
  declare view: PrivacyView;
  /** It stays until that person was forgotten. */
  declare protected whom: Whom;
  declare protected isMissing: boolean;
  declare protected dueShown: number;

  constructor() {
    super();
    this.whom = nobody;
    this.isMissing = false;
    this.dueShown = dueAtOnce;
  }

  #sheets(): TemplateResult {
    const { privacy } = this.context.words;
    const { isMade, sheets, due } = this.view;
    const list = dueList(this.context, {
      due,
      shown: this.dueShown,
      showMore: () => {
        this.dueShown = due.length;
      },
      forget: (code) => {
        void this.#forget({ code, member: "" });
      },
    });
    return html`${sectionHeading(privacy.sheetsTitle)}
    ${
      isMade
        ? html`${list}
            <ul class="choices">
              ${sheets.map((place) => html`<li>${placeLink(this.context, place, place.sheet)}</li>`)}
            </ul>`
        : html`<p>${privacy.sheetsSay}</p>`
    }
    ${button({
      label: isMade ? privacy.makeAgain : privacy.make,
      onClick: () => {
        void this.context.perform({ job: "privacy" }, { title: privacy.previewTitle });
      },
    })}`;
  }

  #field(name: keyof Whom, label: string): TemplateResult {
    const type = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      this.whom = { ...this.whom, [name]: event.target.value };
      this.isMissing = false;
    };
    const isWrong = name === "code" && this.isMissing;
    return html`<label class="ask-field"
      >${label}
      <input
        type="text"
        id="forget-${name}"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${isWrong ? "true" : nothing}
        aria-describedby=${isWrong ? "forget-fault" : nothing}
        .value=${this.whom[name]}
        @input=${type}
      />
    </label>`;
  }

  #look(): void {
    const code = this.whom.code.trim();
    this.isMissing = code === "";
    if (this.isMissing) this.querySelector<HTMLElement>("#forget-code")?.focus();
    else void this.#forget(this.whom);
  }

  async #forget({ code, member }: Whom): Promise<void> {
    const named = member.trim();
    const request: JobRequest = { job: "forget", code: code.trim(), ...(named === "" ? {} : { member: named }) };
    const { privacy } = this.context.words;
    if ((await this.context.perform(request, { title: privacy.forgetPreview })) === "applied") this.whom = nobody;
  }

  #forgetting(): TemplateResult {
    const { privacy } = this.context.words;
    return html`${sectionHeading(privacy.forgetTitle)}
      <p>${privacy.forgetSays}</p>
      <div class="ask">
        ${this.#field("code", privacy.forgetCode)} ${this.#field("member", privacy.forgetMember)}
        <div role="alert">
          ${this.isMissing ? html`<p class="fault-line" id="forget-fault">${privacy.forgetCodeMissing}</p>` : nothing}
        </div>
      </div>
      ${button({
        label: privacy.forgetLook,
        onClick: () => {
          this.#look();
        },
      })}`;
  }

  protected override render(): TemplateResult {
    const { privacy } = this.context.words;
    return html`${this.#sheets()} ${this.#forgetting()} ${sectionHeading(privacy.personTitle)}
      <p>${privacy.personSays}</p>
      ${programmePanel(this.context, personAudiences)}`;
  }
}

customElements.define("samen-hier-privacy", PrivacyPart);

/** The part of the settings about privacy. */
export function privacyPart(context: ScreenContext, view: PrivacyView): TemplateResult {
  return html`<samen-hier-privacy .context=${context} .view=${view}></samen-hier-privacy>`;
}
