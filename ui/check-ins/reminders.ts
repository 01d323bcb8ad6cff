import { html, nothing, type TemplateResult } from "lit";
import type { RemindersView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { button } from "../parts/button.ts";
import { sectionHeading } from "../parts/heading.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

/** What needs a person: mails that were refused, and mails of which nobody knows whether they went. */
function unsent(context: ScreenContext, { failed, uncertain, place }: RemindersView): TemplateResult | typeof nothing {
  if (failed + uncertain === 0) return nothing;
  const { checkIns } = context.words;
  return html`${failed === 0 ? nothing : html`<p>${mark("bad", "error", checkIns.failed(failed))} ${checkIns.failedHelp}</p>`}
  ${
    uncertain === 0
      ? nothing
      : html`<p>${mark("ask", "warning", checkIns.uncertain(uncertain))} ${checkIns.uncertainHelp}</p>`
  }
  ${place === undefined ? nothing : html`<p>${placeLink(context, place)}</p>`}`;
}

/** How many reminders are ready today, what went wrong with those of this week, and a look at them. */
export function remindersPart(context: ScreenContext, view: RemindersView): TemplateResult {
  const { checkIns } = context.words;
  const { messages, matches } = view;
  const isTimed = context.bridge.schedule !== undefined;
  return html`${sectionHeading(checkIns.remindersTitle)} ${unsent(context, view)}
    <p>${checkIns.reminders(messages, matches)}</p>
    ${
      messages === 0
        ? nothing
        : html`<p class="quiet">${isTimed ? checkIns.remindersTimed : checkIns.remindersSay}</p>
            ${button({
              label: checkIns.remind,
              onClick: () => {
                void context.perform({ job: "remind" }, { title: checkIns.remindTitle });
              },
            })}`
    }`;
}
