import { html, type TemplateResult } from "lit";

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from, which may be long and stand on a screen a hundred times. */
export interface ChosenParts {
  readonly id: string;
  readonly value: string;
  /** How the value reads, as long as nobody opened the list. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** False until somebody comes near: the list then holds only its value. */
  readonly isFilled: boolean;
  readonly onNear: () => void;
  readonly onChoose: (value: string) => void;
}

/** A native list that is filled when somebody points at it or comes to it with the keyboard. */
export function chosen(parts: ChosenParts): TemplateResult {
  const { id, value, label, choices, isFilled, onNear, onChoose } = parts;
  const shown = isFilled ? choices : [{ value, label }];
  return html`<select
    id=${id}
    @pointerenter=${onNear}
    @focus=${onNear}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement) onChoose(event.target.value);
    }}
  >
    ${shown.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`)}
  </select>`;
}
