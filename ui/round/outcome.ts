import { html, nothing, type TemplateResult } from "lit";
import type { ProposalView } from "../../core/screens/views.ts";
import { bar } from "../parts/bar.ts";
import type { RoundWords } from "../text/nl/round.ts";

/** Which choices people got, as bars with their numbers. */
function profile(words: RoundWords, { profile: lines }: ProposalView): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const most = Math.max(...lines.map(({ count }) => count), 1);
  return html`<h3>${words.profileTitle}</h3>
    <p class="quiet">${words.profileSays}</p>
    <ul class="profile">
      ${lines.map(
        ({ label, count }) => html`<li><span>${label}</span> <strong>${count}</strong>${bar(count / most)}</li>`,
      )}
    </ul>`;
}

function control(words: RoundWords, { control: drawn }: ProposalView): TemplateResult | typeof nothing {
  if (drawn.length === 0) return nothing;
  return html`<details class="fold">
    <summary>${words.controlList(drawn.length)}</summary>
    <ul class="items">
      ${drawn.map(({ household, group }) => html`<li>${words.controlPair(household, group)}</li>`)}
    </ul>
  </details>`;
}

/** How good a proposal is: the choices people got, who was drawn for comparison, and whether it can be better. */
export function outcome(words: RoundWords, proposal: ProposalView): TemplateResult {
  return html`${control(words, proposal)} ${profile(words, proposal)}
  ${
    proposal.proof === undefined
      ? nothing
      : html`<h3>${words.proofTitle}</h3>
          <p>${proposal.proof}</p>`
  }`;
}
