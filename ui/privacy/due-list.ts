import { html, nothing, type TemplateResult } from "lit";
import type { DueView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

/** What is past its term, how much of it is drawn, and what can be done with it. */
export interface DueListParts {
  readonly due: readonly DueView[];
  readonly shown: number;
  readonly showMore: () => void;
  readonly forget: (code: string) => void;
}

function stateMark({ words }: ScreenContext, { state, untilLabel = "" }: DueView): TemplateResult {
  const { states } = words.privacy;
  if (state === "past") return mark("bad", "error", states.past(untilLabel));
  return state === "soon" ? mark("info", "info", states.soon(untilLabel)) : mark("ask", "ask", states.unknown);
}

function dueItem(context: ScreenContext, due: DueView, forget: (code: string) => void): TemplateResult {
  const { code, what, place, canForget } = due;
  return html`<li>
    <strong>${placeLink(context, place, code)}</strong> <span class="quiet">${what}</span>
    <p>${stateMark(context, due)}</p>
    ${
      canForget
        ? html`<p>
            ${linkButton(context.words.privacy.forgetOne(code), () => {
              forget(code);
            })}
          </p>`
        : nothing
    }
  </li>`;
}

/** What is past its term or will be soon, by code, what is over first; nothing goes by itself. */
export function dueList(context: ScreenContext, { due, shown, showMore, forget }: DueListParts): TemplateResult {
  const { privacy } = context.words;
  if (due.length === 0) return html`<p>${mark("good", "check", privacy.nothingDue)}</p>`;
  const left = due.length - shown;
  return html`${sectionHeading(privacy.dueTitle(due.length), 3)}
    <ul class="waiting">
      ${due.slice(0, shown).map((one) => dueItem(context, one, forget))}
    </ul>
    ${left > 0 ? linkButton(privacy.moreDue(left), showMore) : nothing}`;
}
