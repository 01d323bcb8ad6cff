import { html, nothing, type TemplateResult } from "lit";
import type { FlowLine, RateLine } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { sectionHeading } from "../parts/heading.ts";
import { table } from "./table.ts";

/** From signing up to a second match, in counts of both sides. */
export function flowPart({ words }: ScreenContext, flow: readonly FlowLine[]): TemplateResult {
  const { results } = words;
  return html`${sectionHeading(results.flowTitle)}
  ${table({
    name: results.flowTitle,
    titles: [results.stage, results.groups, results.households],
    rows: flow.map(({ label, groups, households }) => [label, groups ?? "", households]),
  })}`;
}

/** How many answered at each moment, of how many who were asked. */
export function ratesPart({ words }: ScreenContext, rates: readonly RateLine[]): TemplateResult | typeof nothing {
  if (rates.length === 0) return nothing;
  const { results } = words;
  const row = ({ who, expected, responded, percent, groups }: RateLine) => [
    `${who}${groups === undefined ? "" : `, ${results.fromGroups(groups)}`}`,
    expected ?? results.unknown,
    percent === undefined ? responded : results.rate(responded, percent),
  ];
  const waves = [...new Set(rates.map(({ wave }) => wave))];
  return html`${sectionHeading(results.ratesTitle)}
  ${table({
    name: results.ratesTitle,
    titles: [results.who, results.asked, results.answered],
    rows: waves.flatMap((wave) => [[wave], ...rates.filter((rate) => rate.wave === wave).map(row)]),
  })}`;
}
