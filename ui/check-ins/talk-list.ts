import { html, nothing, type TemplateResult } from "lit";
import type { TalkView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import type { ContactTalks } from "./by-contact.ts";

/** As many talks together are shown unfolded: more of them would hide whom there is to call. */
const unfoldedUpTo = 10;

/** Talks on screen, and how many per person are drawn. */
export interface TalkListParts {
  readonly people: readonly ContactTalks[];
  readonly shown: number;
  readonly showAll: () => void;
}

function talkItem(context: ScreenContext, { match, sideLabel, number, plannedLabel, place }: TalkView): TemplateResult {
  const name = context.words.checkIns.talk(match, sideLabel, number);
  return html`<li>
    ${place === undefined ? name : placeLink(context, place, name)} <span class="quiet">${plannedLabel}</span>
  </li>`;
}

/** Talks per contact person, so that each sees whom to call. */
export function talkList(context: ScreenContext, { people, shown, showAll }: TalkListParts): TemplateResult {
  const { checkIns } = context.words;
  const isFew = people.reduce((sum, { talks }) => sum + talks.length, 0) <= unfoldedUpTo;
  const left = people.reduce((sum, { talks }) => sum + Math.max(0, talks.length - shown), 0);
  return html`<ul class="contacts">
      ${people.map(
        ({ contactPerson, talks }) =>
          html`<li>
            <details class="question" ?open=${isFew}>
              <summary>
                <h3>${contactPerson ?? mark("ask", "ask", checkIns.noContact)}</h3>
                <span class="tally">${checkIns.talks(talks.length)}</span>
              </summary>
              <ol class="items">
                ${talks.slice(0, shown).map((talk) => talkItem(context, talk))}
              </ol>
            </details>
          </li>`,
      )}
    </ul>
    ${left > 0 ? linkButton(checkIns.more(left), showAll) : nothing}`;
}
