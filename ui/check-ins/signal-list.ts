import { html, nothing, type TemplateResult } from "lit";
import type { SignalView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

/** How many rows of one signal are named. */
const rowsShown = 3;

/** Today before soon, and soon before what can wait. */
function urgency({ level, isToday }: SignalView): number {
  if (isToday === true) return 0;
  return level === "red" ? 1 : 2;
}

function signalMark({ words }: ScreenContext, signal: SignalView): TemplateResult {
  const { levels } = words.checkIns;
  if (signal.isToday === true) return mark("bad", "error", levels.today);
  return signal.level === "red" ? mark("bad", "error", levels.red) : mark("ask", "warning", levels.amber);
}

function signalItem(context: ScreenContext, signal: SignalView): TemplateResult {
  const { checkIns, shell } = context.words;
  const { match, text, sinceLabel, actByLabel, isLate, places } = signal;
  const left = places.length - rowsShown;
  return html`<li>
    ${signalMark(context, signal)}
    <strong>${match}</strong> ${text} <span class="quiet">${checkIns.since(sinceLabel)}</span>
    ${
      actByLabel === undefined
        ? nothing
        : html`<span class="signal-by"
            >${checkIns.actBy(actByLabel)}${isLate === true ? html` (${checkIns.actLate})` : nothing}</span
          >`
    }
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

/** Signals of talks, those to call about today first, with the rows they come from. */
export function signalList(
  context: ScreenContext,
  signals: readonly SignalView[],
  { shown, showMore }: SignalListState,
): TemplateResult {
  const { checkIns } = context.words;
  if (signals.length === 0) return html`<p>${mark("good", "check", checkIns.noSignals)}</p>`;
  const order = [...signals].sort((one, other) => urgency(one) - urgency(other));
  const left = order.length - shown;
  return html`<ul class="signals">
      ${order.slice(0, shown).map((signal) => signalItem(context, signal))}
    </ul>
    ${left > 0 ? linkButton(checkIns.moreSignals(left), showMore) : nothing}`;
}
