import { html, nothing, type TemplateResult } from "lit";
import type { SignalView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

/** How many rows of one signal are named. */
const rowsShown = 3;

function signalItem(context: ScreenContext, signal: SignalView): TemplateResult {
  const { checkIns, shell } = context.words;
  const { match, level, text, sinceLabel, actByLabel, places } = signal;
  const left = places.length - rowsShown;
  return html`<li>
    ${level === "red" ? mark("bad", "error", checkIns.levels.red) : mark("ask", "warning", checkIns.levels.amber)}
    <strong>${match}</strong> ${text} <span class="quiet">${checkIns.since(sinceLabel)}</span>
    ${actByLabel === undefined ? nothing : html`<span class="signal-by">${checkIns.actBy(actByLabel)}</span>`}
    ${
      places.length === 0
        ? nothing
        : html`<span class="signal-rows"
            ><span class="quiet">${checkIns.rows}</span> ${places
              .slice(0, rowsShown)
              .map((place) => html`${placeLink(context, place)} `)}
            ${left > 0 ? shell.more(left) : nothing}</span
          >`
    }
  </li>`;
}

/** How many signals are drawn, and what draws more of them. */
export interface SignalListState {
  readonly shown: number;
  readonly showMore: () => void;
}

/** Signals of talks, those to act on now first, with the rows they come from. */
export function signalList(
  context: ScreenContext,
  signals: readonly SignalView[],
  { shown, showMore }: SignalListState,
): TemplateResult {
  const { checkIns } = context.words;
  if (signals.length === 0) return html`<p>${mark("good", "check", checkIns.noSignals)}</p>`;
  const order = [...signals].sort((one, other) => Number(other.level === "red") - Number(one.level === "red"));
  const left = order.length - shown;
  return html`<ul class="signals">
      ${order.slice(0, shown).map((signal) => signalItem(context, signal))}
    </ul>
    ${left > 0 ? linkButton(checkIns.moreSignals(left), showMore) : nothing}`;
}
