import { html, type TemplateResult } from "lit";
import type { RoundWords } from "../text/nl/round.ts";
import type { PairChoice } from "./listed-pairs.ts";

/** Which pairs to look at: a part of a code, an order, and only those with a doubt. */
export function pairChoices(
  words: RoundWords,
  choice: PairChoice,
  change: (choice: PairChoice) => void,
): TemplateResult {
  const find = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change({ ...choice, find: event.target.value });
  };
  const order = (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    change({ ...choice, order: event.target.value === "doubt" ? "doubt" : "code" });
  };
  const onlyDoubt = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change({ ...choice, onlyDoubt: event.target.checked });
  };
  return html`<div class="pair-choices" role="search">
    <label>${words.find} <input type="search" autocomplete="off" .value=${choice.find} @input=${find} /></label>
    <label
      >${words.order}
      <select @change=${order}>
        ${(["code", "doubt"] as const).map(
          (one) => html`<option value=${one} ?selected=${one === choice.order}>${words.orders[one]}</option>`,
        )}
      </select></label
    >
    <label class="check"
      ><input type="checkbox" .checked=${choice.onlyDoubt} @change=${onlyDoubt} /> ${words.onlyDoubt}</label
    >
  </div>`;
}
