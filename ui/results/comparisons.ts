import { html, nothing, type TemplateResult } from "lit";
import type { ComparisonView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { sectionHeading } from "../parts/heading.ts";

function comparisonItem({ words }: ScreenContext, comparison: ComparisonView): TemplateResult {
  const { label, who, wave, text, isPrimary } = comparison;
  return html`<li class="result">
    <h3>${label}</h3>
    <p class="quiet">${who}, ${wave}${isPrimary ? html`, ${words.results.primary}` : nothing}</p>
    <p>${text}</p>
  </li>`;
}

/** What differs between who had a group and who had none, in sentences; what was not chosen beforehand is folded. */
export function comparisonsPart(context: ScreenContext, comparisons: readonly ComparisonView[]): TemplateResult {
  const { results } = context.words;
  const primary = comparisons.filter(({ isPrimary }) => isPrimary);
  const others = comparisons.filter(({ isPrimary }) => !isPrimary);
  return html`${sectionHeading(results.comparisonTitle)}
    ${comparisons.length === 0 ? html`<p>${results.comparisonNone}</p>` : nothing}
    <ul class="results">
      ${primary.map((one) => comparisonItem(context, one))}
    </ul>
    ${
      others.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${results.explored(others.length)}</summary>
            <p class="quiet">${results.exploredSay}</p>
            <ul class="results">
              ${others.map((one) => comparisonItem(context, one))}
            </ul>
          </details>`
    }`;
}
