import { html, nothing, type TemplateResult } from "lit";
import type { DistanceOption } from "../../core/screens/views.ts";
import { bar } from "../parts/bar.ts";
import { withRule } from "./draft.ts";
import type { RoundPart } from "./part.ts";

/** What other limits of the distance would give, as the last proposal told; a press asks for that one. */
export function whatIf(part: RoundPart): TemplateResult | typeof nothing {
  const { context, seen, view } = part;
  const setting = view.settings.find(({ key }) => key === "distance.km");
  if (seen === undefined || setting === undefined || seen.distances.length < 2) return nothing;
  const { round } = context.words;
  const most = Math.max(...seen.distances.map(({ matches }) => matches), 1);
  const option = ({ km, matches, isNow }: DistanceOption) => {
    const label = round.whatIfBar(context.language === "nl" ? String(km).replace(".", ",") : String(km), matches);
    return html`<li>
      <button
        type="button"
        class="what-if-bar"
        aria-current=${isNow ? "true" : nothing}
        @click=${() => {
          part.propose(withRule(part.draft, setting, String(km)));
        }}
      >
        <span>${label}${isNow ? ` (${round.whatIfNow})` : nothing}</span>${bar(matches / most)}
      </button>
    </li>`;
  };
  return html`<div class="what-if">
    <p class="quiet">${round.whatIfIntro}</p>
    <ul>
      ${seen.distances.map(option)}
    </ul>
  </div>`;
}
