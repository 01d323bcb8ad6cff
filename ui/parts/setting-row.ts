import { html, nothing, type TemplateResult } from "lit";
import type { SettingView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "./button.ts";

/** One setting on screen. */
export interface SettingRowParts {
  readonly setting: SettingView;
  /** As it stands on screen now: what is in force, or what the person made of it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The sentence around the value, instead of its meaning before it: `Niet verder dan`, `km`. */
  readonly sentence?: { readonly before: string; readonly after?: string };
}

type NumberBounds = Extract<SettingView["values"], { kind: "number" }>;

/** How a value reads: the word for it, or the number with the comma of the language. */
export function settingValueLabel({ values }: SettingView, value: string, language: "nl" | "en"): string {
  if (values.kind === "choice") return values.choices.find((one) => one.value === value)?.label ?? value;
  if (values.kind === "periods" || values.kind === "address") return value;
  return language === "nl" ? value.replace(".", ",") : value;
}

/** What is typed, as settings take it: a comma is a point. */
function typed(text: string): string {
  return text.trim().replace(",", ".");
}

/** What is wrong with a value as typed; undefined when it can be used. */
export function settingFault(context: ScreenContext, { values }: SettingView, value: string): string | undefined {
  // Days and addresses are read by the desk, which says so where it cannot.
  if (values.kind !== "number") return undefined;
  const { min, max, whole, isAbove = false, orOff = false } = values;
  const number = /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : Number.NaN;
  const { wrongNumber, wrongWholeNumber } = context.words.shell;
  const isInside = number >= min && number <= max && !(isAbove && number === min);
  const isFine = (isInside && (!whole || Number.isInteger(number))) || (orOff && number === 0);
  return isFine ? undefined : (whole ? wrongWholeNumber : wrongNumber)(min, max);
}

function choice({ setting, value, onChange }: SettingRowParts, id: string): TemplateResult | typeof nothing {
  if (setting.values.kind !== "choice") return nothing;
  return html`<select
    id=${id}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement) onChange(event.target.value);
    }}
  >
    ${setting.values.choices.map(
      (one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`,
    )}
  </select>`;
}

function numberField(
  context: ScreenContext,
  { setting, value, onChange }: SettingRowParts,
  { min, max, whole }: NumberBounds,
  id: string,
): TemplateResult {
  const isWrong = settingFault(context, setting, value) !== undefined;
  return html`<input
    id=${id}
    class="number"
    type="text"
    inputmode=${whole ? "numeric" : "decimal"}
    autocomplete="off"
    title=${context.words.shell.between(min, max)}
    aria-invalid=${isWrong ? "true" : nothing}
    aria-describedby=${isWrong ? `${id}-fault` : nothing}
    .value=${settingValueLabel(setting, value, context.language)}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLInputElement) onChange(typed(event.target.value));
    }}
  />`;
}

/** Days and periods of days, or an address, as text. */
function textField({ value, onChange }: SettingRowParts, placeholder: string, id: string): TemplateResult {
  return html`<input
    id=${id}
    type="text"
    size="28"
    autocomplete="off"
    placeholder=${placeholder}
    .value=${value}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLInputElement) onChange(event.target.value.trim());
    }}
  />`;
}

function control(context: ScreenContext, parts: SettingRowParts, id: string): TemplateResult | typeof nothing {
  const { values } = parts.setting;
  if (values.kind === "choice") return choice(parts, id);
  const { periodsExample, addressExample } = context.words.settings;
  if (values.kind === "periods") return textField(parts, periodsExample, id);
  if (values.kind === "address") return textField(parts, addressExample, id);
  return numberField(context, parts, values, id);
}

function reset(context: ScreenContext, { setting, value, onChange }: SettingRowParts): TemplateResult | typeof nothing {
  if (value === setting.standard) return nothing;
  const { toStandard } = context.words.shell;
  const standard = settingValueLabel(setting, setting.standard, context.language);
  const text = toStandard(standard === "" ? context.words.settings.noDays : standard);
  return linkButton(
    text,
    () => {
      onChange(setting.standard);
    },
    `${text}: ${setting.meaning}`,
  );
}

/** A setting as a sentence with its value in it, to be changed in place; what is wrong with it stands below. */
export function settingRow(context: ScreenContext, parts: SettingRowParts): TemplateResult {
  const { setting, value, sentence } = parts;
  const id = `setting-${setting.key.replaceAll(".", "-")}`;
  const fault = settingFault(context, setting, value);
  return html`<div class="setting">
    <label for=${id}>${sentence?.before ?? setting.meaning}</label>
    <span class="setting-value">${control(context, parts, id)} ${sentence?.after ?? nothing}</span>
    ${reset(context, parts)}
    ${fault === undefined ? nothing : html`<p class="fault-line" id="${id}-fault" role="alert">${fault}</p>`}
  </div>`;
}
