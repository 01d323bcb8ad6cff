import { html, nothing, type TemplateResult } from "lit";
import type { AbsentView } from "../../core/screens/views.ts";
import { placeLink } from "../parts/place-link.ts";
import { problemList } from "../parts/problem-list.ts";
import { shownAtOnce, type RoundPart } from "./part.ts";

/** Who takes part in a few words. */
export function whoAnswer({ context, view }: RoundPart): string {
  const { round } = context.words;
  const { groups, households, absent } = view;
  if (groups.length + households.length === 0) return round.nobody;
  const taking = round.who(groups.length, households.length);
  return absent.length === 0 ? taking : `${taking}; ${round.absent(absent.length)}`;
}

/** People with the same reason stand together: the reason is said once. */
function byReason(absent: readonly AbsentView[]): readonly (readonly [string, readonly AbsentView[]])[] {
  const reasons = new Map<string, AbsentView[]>();
  for (const one of absent) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one]);
  return [...reasons];
}

function absentList({ context, view }: RoundPart): TemplateResult | typeof nothing {
  if (view.absent.length === 0) return nothing;
  const { round, shell } = context.words;
  const code = ({ code, place }: AbsentView) =>
    html`<li>${place === undefined ? code : placeLink(context, place, code)}</li>`;
  return html`<h3>${round.absent(view.absent.length)}</h3>
    <ul class="items reasons">
      ${byReason(view.absent).map(
        ([reason, people]) =>
          html`<li>
            ${reason}
            <ul class="codes">
              ${people.slice(0, shownAtOnce).map(code)}
              ${people.length > shownAtOnce ? html`<li>${shell.more(people.length - shownAtOnce)}</li>` : nothing}
            </ul>
          </li>`,
      )}
    </ul>`;
}

function codesOf({ context, view }: RoundPart, side: "group" | "household"): TemplateResult | typeof nothing {
  const codes = side === "group" ? view.groups : view.households;
  if (codes.length === 0) return nothing;
  return html`<details class="fold">
    <summary>${context.words.round.codesOf[side]} <span class="tally">${codes.length}</span></summary>
    <p class="codes-text">${codes.join(", ")}</p>
  </details>`;
}

/** Who takes part, who does not and why, and what to look at before a round. */
export function who(part: RoundPart): TemplateResult {
  const { context, view } = part;
  return html`${codesOf(part, "group")} ${codesOf(part, "household")} ${absentList(part)}
  ${view.problems.length === 0 ? nothing : html`<h3>${context.words.round.warnings}</h3>`}
  ${problemList(context, view.problems)}`;
}
