import { html, nothing, type TemplateResult } from "lit";
import type { WaitingView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { placeLink } from "../parts/place-link.ts";

/** Those who wait, and how many of them are drawn. */
export interface WaitingParts {
  readonly waiting: readonly WaitingView[];
  readonly shown: number;
  readonly showMore: () => void;
}

function line(context: ScreenContext, { side, code, reason, helps, nearest = [], place }: WaitingView): TemplateResult {
  const { round } = context.words;
  return html`<li>
    <strong>${place === undefined ? code : placeLink(context, place, code)}</strong>
    <span class="quiet">${round[side]}</span>
    <p>${reason}</p>
    ${
      helps.length === 0
        ? nothing
        : html`<span class="quiet">${round.helps}</span>
            <ul class="items">
              ${helps.map((help) => html`<li>${help}</li>`)}
            </ul>`
    }
    ${
      nearest.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${round.nearest} <span class="spoken">${code}</span></summary>
            <ul class="items">
              ${nearest.map((miss) => html`<li>${miss}</li>`)}
            </ul>
          </details>`
    }
  </li>`;
}

/** Who waits, why, and what would help. */
export function waitingList(context: ScreenContext, parts: WaitingParts): TemplateResult {
  const { waiting, shown, showMore } = parts;
  const { round } = context.words;
  const left = waiting.length - shown;
  return html`<ul class="waiting">
      ${waiting.slice(0, shown).map((one) => line(context, one))}
    </ul>
    ${left > 0 ? linkButton(round.showMore(Math.min(left, shown)), showMore) : nothing}`;
}
