import { html, nothing, type TemplateResult } from "lit";
import type { ProblemGroup, ProblemItem } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { levelMark } from "./level.ts";
import { placeLink } from "./place-link.ts";

function itemView(context: ScreenContext, { text, remedy, place, where }: ProblemItem): TemplateResult {
  return html`<li>
    ${place === undefined ? (where ?? nothing) : placeLink(context, place, where)}
    <span>${text}</span>
    ${remedy === undefined ? nothing : html`<span class="remedy">${remedy}</span>`}
  </li>`;
}

function groupView(context: ScreenContext, { level, title, count, items }: ProblemGroup): TemplateResult {
  const left = count - items.length;
  return html`<details class="problem problem-${level}">
    <summary>
      ${levelMark(context.words, level)}<span class="summary-title">${title}</span><span class="tally">${count}</span>
    </summary>
    <ul class="items">
      ${items.map((item) => itemView(context, item))}
      ${left > 0 ? html`<li class="quiet">${context.words.shell.more(left)}</li>` : nothing}
    </ul>
  </details>`;
}

/** Problems by cause, worst first, each folded and with links to its cells; nothing where there are none. */
export function problemList(context: ScreenContext, groups: readonly ProblemGroup[]): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<div class="problems">${groups.map((group) => groupView(context, group))}</div>`;
}
