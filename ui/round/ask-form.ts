import { html, nothing, type TemplateResult } from "lit";
import { PageElement } from "../parts/screen-element.ts";

/** One thing that a form asks. */
export interface AskedField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Codes to choose from, by typing or from the list. Only these are taken. */
  readonly codes?: readonly string[];
  /** A few words to choose from. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** A day. */
  readonly isDate?: true;
  /** An address for mail. */
  readonly isMail?: true;
  /** A number of hours above 0, with a comma or a point; given with a point. */
  readonly isHours?: true;
  /** Said when what was typed is of a wrong kind. */
  readonly wrong?: string;
  /** Said when nothing, or a code that is not on the list, was given; without it the field may stay empty. */
  readonly missing?: string;
}

/** What was given, by the names of the fields: trimmed, and codes as they stand on the list. */
export type Given = Readonly<Record<string, string>>;

let forms = 0;

/** A number of hours as typed; undefined for what is none. */
function hoursIn(text: string): string | undefined {
  const plain = text.replace(",", ".");
  return /^\d{1,3}(?:\.\d{1,2})?$/u.test(plain) && Number(plain) > 0 ? plain : undefined;
}

/** What a field takes of a text, or undefined for what it cannot use. */
function taken({ codes, missing, isHours }: AskedField, text: string): string | undefined {
  if (text === "") return missing === undefined ? "" : undefined;
  if (isHours === true) return hoursIn(text);
  return codes === undefined ? text : codes.find((code) => code.toUpperCase() === text.toUpperCase());
}

/** A few questions in their own place, and a button. What is wrong is said at the field; what was typed stays. */
export class AskForm extends PageElement {
  static override properties = {
    fields: { attribute: false },
    label: { type: String },
    spoken: { type: String },
    take: { attribute: false },
    keeps: { attribute: false },
    faults: { state: true },
  };
  declare fields: readonly AskedField[];
  /** On the button. */
  declare label: string;
  /** What the button is called where its label alone does not say it. */
  declare spoken: string | undefined;
  /** Is given the answers once all of them can be used. */
  declare take: (given: Given) => void;
  /** True where what was typed stays in the form after it was given: whoever asked takes the form away. */
  declare keeps: boolean;
  declare protected faults: ReadonlySet<string>;
  readonly #id = `ask-${(forms += 1)}`;

  constructor() {
    super();
    this.fields = [];
    this.spoken = undefined;
    this.keeps = false;
    this.faults = new Set();
  }

  #submit(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    const data = new FormData(form);
    const textOf = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    // The browser knows what an address looks like; in other fields nothing is of a wrong kind.
    const isOdd = (name: string) => this.querySelector<HTMLInputElement>(`[name="${name}"]`)?.validity.typeMismatch;
    const answers = this.fields.map((field) => {
      const { name } = field;
      return { name, value: isOdd(name) === true ? undefined : taken(field, textOf(name)) };
    });
    const wrong = answers.filter(({ value }) => value === undefined).map(({ name }) => name);
    this.faults = new Set(wrong);
    if (wrong[0] !== undefined) {
      this.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
      return;
    }
    if (!this.keeps) form.reset();
    this.take(Object.fromEntries(answers.map(({ name, value = "" }) => [name, value])));
  }

  #described({ name, hint }: AskedField): string | typeof nothing {
    const ids = [
      ...(hint === undefined ? [] : [`${this.#id}-${name}-hint`]),
      ...(this.faults.has(name) ? [`${this.#id}-${name}-fault`] : []),
    ];
    return ids.length === 0 ? nothing : ids.join(" ");
  }

  #control(field: AskedField): TemplateResult {
    const { name, codes, choices, missing, isDate, isMail, isHours } = field;
    const id = `${this.#id}-${name}`;
    if (choices !== undefined) {
      return html`<select id=${id} name=${name}>
        ${choices.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
      </select>`;
    }
    const list = codes === undefined ? nothing : `${id}-list`;
    return html`<input
        id=${id}
        name=${name}
        type=${isDate === true ? "date" : isMail === true ? "email" : "text"}
        autocomplete=${isMail === true ? "email" : "off"}
        inputmode=${isHours === true ? "decimal" : nothing}
        list=${list}
        aria-required=${missing === undefined ? nothing : "true"}
        aria-invalid=${this.faults.has(name) ? "true" : nothing}
        aria-describedby=${this.#described(field)}
      />${
        codes === undefined
          ? nothing
          : html`<datalist id=${list}>${codes.map((code) => html`<option value=${code}></option>`)}</datalist>`
      }`;
  }

  #field(field: AskedField): TemplateResult {
    const { name, label, hint, missing, wrong = missing } = field;
    const id = `${this.#id}-${name}`;
    return html`<div class="ask-field">
      <label for=${id}>${label}</label>
      ${this.#control(field)} ${hint === undefined ? nothing : html`<p class="quiet" id="${id}-hint">${hint}</p>`}
      ${this.faults.has(name) ? html`<p class="fault-line" id="${id}-fault">${wrong}</p>` : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { label, spoken } = this;
    return html`<form
      class="ask"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.#submit();
      }}
    >
      ${this.fields.map((field) => this.#field(field))}
      <button type="submit" class="small-button" aria-label=${spoken ?? nothing}>${label}</button>
    </form>`;
  }
}

customElements.define("samen-hier-ask", AskForm);
