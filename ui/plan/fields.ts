import { html, nothing, type TemplateResult } from "lit";
import type { PlanOfMatchView } from "../../core/screens/views.ts";
import type { PlanEntry } from "../../core/tasks/plan/plan-entries.ts";
import type { ScreenContext } from "../context.ts";
import { drafted } from "./draft.ts";

/** One plan on screen, with what was filled in and not written yet. */
export interface PlanPart {
  readonly context: ScreenContext;
  readonly plan: PlanOfMatchView;
  readonly entries: readonly PlanEntry[];
  /** Takes what was filled in, and what stood there by the sheet. */
  readonly change: (entry: PlanEntry, before: string) => void;
}

/** One cell of a plan as a field. */
export interface PlanField {
  readonly row: string;
  /** As `plan-entries` takes it. */
  readonly column: string;
  readonly label: string;
  /** What it is about, below the label. */
  readonly about?: string;
  /** What stands in the cell. */
  readonly before: string;
}

/** Longest text that a cell of the plan takes from here; more belongs elsewhere. */
const longest = 500;

function idOf({ plan }: PlanPart, { row, column }: PlanField): string {
  return `plan-${plan.match}-${row}-${column}`.replace(/[^\w-]/gu, "_");
}

function taking({ change }: PlanPart, { row, column, before }: PlanField): (event: Event) => void {
  return ({ target }) => {
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (isField) change({ row, column, value: target.value.trim() }, before);
  };
}

/** A few words to choose from. */
export function choiceField(
  part: PlanPart,
  field: PlanField,
  choices: readonly { readonly value: string; readonly label: string }[],
): TemplateResult {
  const id = idOf(part, field);
  const value = drafted(part.entries, field.row, field.column, field.before);
  return html`<div class="ask-field">
    <label for=${id}>${field.label}</label>
    ${field.about === undefined ? nothing : html`<span class="quiet" id="${id}-about">${field.about}</span>`}
    <select
      id=${id}
      aria-describedby=${field.about === undefined ? nothing : `${id}-about`}
      @change=${taking(part, field)}
    >
      ${choices.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`)}
    </select>
  </div>`;
}

/** A text of one line, or a day. */
export function textField(part: PlanPart, field: PlanField, type: "text" | "date" = "text"): TemplateResult {
  const id = idOf(part, field);
  return html`<div class="ask-field">
    <label for=${id}>${field.label}</label>
    <input
      id=${id}
      type=${type}
      maxlength=${longest}
      autocomplete="off"
      .value=${drafted(part.entries, field.row, field.column, field.before)}
      @change=${taking(part, field)}
    />
  </div>`;
}

/** A text of a few lines. */
export function linesField(part: PlanPart, field: PlanField): TemplateResult {
  const id = idOf(part, field);
  return html`<div class="ask-field">
    <label for=${id}>${field.label}</label>
    <textarea
      id=${id}
      rows="3"
      maxlength=${longest}
      .value=${drafted(part.entries, field.row, field.column, field.before)}
      @change=${taking(part, field)}
    ></textarea>
  </div>`;
}
