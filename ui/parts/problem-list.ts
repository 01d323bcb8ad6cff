import { html, nothing, type TemplateResult } from "lit";
import type { Level, ProblemGroup, ProblemItem } from "../../core/screens/views.ts";
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
  const { shell } = context.words;
  return html`<details class="problem problem-${level}">
    <summary>
      <span class="summary-title"><span class="spoken">${shell.levels[level]}: </span>${title}</span
      ><span class="tally">${count}</span>
    </summary>
    <ul class="items">
      ${items.map((item) => itemView(context, item))}
      ${left > 0 ? html`<li class="quiet">${shell.more(left)}</li>` : nothing}
    </ul>
  </details>`;
}

const levels: readonly Level[] = ["error", "warning", "info"];

/** Problems by cause, worst first, each folded and with links to its cells; nothing where there are none. */
export function problemList(context: ScreenContext, groups: readonly ProblemGroup[]): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  const ofLevel = (level: Level) => {
    const found = groups.filter((group) => group.level === level);
    if (found.length === 0) return nothing;
    return html`<p class="problem-level" aria-hidden="true">${levelMark(context.words, level)}</p>
      ${found.map((group) => groupView(context, group))}`;
  };
  return html`<div class="problems">${levels.map(ofLevel)}</div>`;
}
