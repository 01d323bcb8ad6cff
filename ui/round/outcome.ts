import { html, nothing, type TemplateResult } from "lit";
import type { ProposalView } from "../../core/screens/views.ts";
import { bar } from "../parts/bar.ts";
import type { RoundWords } from "../text/nl/round.ts";

/** Which choices people got, as bars with their numbers. */
function profile(words: RoundWords, { profile: lines }: ProposalView): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const most = Math.max(...lines.map(({ count }) => count), 1);
  return html`<p class="quiet">${words.profileSays}</p>
    <ul class="profile">
      ${lines.map(
        ({ label, count }) => html`<li><span>${label}</span> <strong>${count}</strong>${bar(count / most)}</li>`,
      )}
    </ul>`;
}

/** The households that were drawn for comparison. */
export function controlList(words: RoundWords, { control }: ProposalView): TemplateResult {
  return html`<ul class="items">
    ${control.map(({ household, group }) => html`<li>${words.controlPair(household, group)}</li>`)}
  </ul>`;
}

/** How good a proposal is: the choices people got, and whether it can be better. */
export function outcome(words: RoundWords, proposal: ProposalView): TemplateResult {
  return html`${profile(words, proposal)}
  ${
    proposal.proof === undefined
      ? nothing
      : html`<h4>${words.proofTitle}</h4>
          <p>${proposal.proof}</p>`
  }`;
}
