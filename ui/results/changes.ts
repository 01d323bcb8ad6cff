import { html, nothing, type TemplateResult } from "lit";
import type { ChangeView, DistanceCell, DistanceView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { table } from "./table.ts";

function changeItem({ words }: ScreenContext, change: ChangeView): TemplateResult {
  const { results } = words;
  const { label, who, from, to, n, missing, up, same, down, isChosen, answers, cells } = change;
  const moved = isChosen === true ? results.movedChoice : results.moved;
  return html`<li class="result">
    <h3>${label}</h3>
    <p class="answers-who"><strong>${who}</strong> <span class="quiet">${results.change(n, from, to)}</span></p>
    <p>${moved(up, same, down)} ${missing === 0 ? nothing : results.once(missing)}</p>
    <details class="fold">
      <summary aria-label=${results.fromTo(label, who, from, to)}>${results.allAnswers}</summary>
      ${table({
        name: results.fromTo(label, who, from, to),
        titles: [`${from} ↓ ${to} →`, ...answers],
        rows: answers.map((answer, row) => [answer, ...(cells[row] ?? [])]),
      })}
    </details>
  </li>`;
}

/** How many changes are drawn, and what draws the others. */
export interface ChangesState {
  readonly shown: number;
  readonly showMore: () => void;
}

/** How the same people moved between two moments (R64). */
export function changesPart(
  context: ScreenContext,
  changes: readonly ChangeView[],
  { shown, showMore }: ChangesState,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const { results } = context.words;
  const left = changes.length - shown;
  return html`${sectionHeading(results.changesTitle)}
    <p class="quiet">${results.changesSay}</p>
    <ul class="results">
      ${changes.slice(0, shown).map((change) => changeItem(context, change))}
    </ul>
    ${left > 0 ? linkButton(results.moreChanges(left), showMore) : nothing}`;
}

function distanceItem({ words }: ScreenContext, { label, who, wave, lines }: DistanceView): TemplateResult {
  const { results } = words;
  const cell = ({ n, missing, agree }: DistanceCell) =>
    [results.of(agree, n), ...(missing === 0 ? [] : [results.missing(missing)])].join(", ");
  return html`<li class="result">
    <h3>${label}</h3>
    <p class="quiet">${wave}. ${results.agrees}</p>
    ${table({
      name: `${label}, ${wave}`,
      titles: [results.distance, ...who],
      rows: lines.map(({ label: band, cells }) => [band, ...cells.map(cell)]),
    })}
  </li>`;
}

/** Complaints about distance and wishes for time, beside how far it really is (R18, R19). */
export function distancePart(
  context: ScreenContext,
  distance: readonly DistanceView[],
): TemplateResult | typeof nothing {
  if (distance.length === 0) return nothing;
  const { results } = context.words;
  return html`${sectionHeading(results.distanceTitle)}
    <p class="quiet">${results.distanceSay}</p>
    <ul class="results">
      ${distance.map((one) => distanceItem(context, one))}
    </ul>`;
}
