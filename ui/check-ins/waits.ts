import { html, nothing, type TemplateResult } from "lit";
import type { MatchLivesView, WaitView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

/** Who waits, and how many of them are drawn. */
export interface WaitsParts {
  readonly lives: MatchLivesView;
  readonly shown: number;
  readonly showMore: () => void;
}

function waitItem(context: ScreenContext, wait: WaitView): TemplateResult {
  const { life } = context.words;
  const { who, code, place, days, totalDays, sinceLabel, isLong } = wait;
  return html`<li>
    <strong>${place === undefined ? code : placeLink(context, place, code)}</strong>
    <span class="quiet">${life.waits[who]}, ${life.waitsFor[who]}</span>
    ${isLong ? html`<p>${mark("ask", "warning", life.long)}</p>` : nothing}
    <p>${life.waited(days, sinceLabel)}. ${totalDays > days ? life.waitedBefore(totalDays) : nothing}</p>
  </li>`;
}

/** Who waits for a match or for the first meeting, the longest wait first (R25). */
export function waits(context: ScreenContext, { lives, shown, showMore }: WaitsParts): TemplateResult {
  const { life } = context.words;
  const { waiting, medianDays } = lives;
  if (waiting.length === 0) return html`<p class="quiet">${life.nobodyWaits}</p>`;
  const left = waiting.length - shown;
  return html`${medianDays === undefined ? nothing : html`<p>${life.median(medianDays)}</p>`}
    <ul class="waiting">
      ${waiting.slice(0, shown).map((wait) => waitItem(context, wait))}
    </ul>
    ${left > 0 ? linkButton(life.moreWaiting(left), showMore) : nothing}`;
}
