import { html, nothing, type TemplateResult } from "lit";
import type { AmbassadorsView, TasksView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { smallButton } from "../round/small-button.ts";

/** One thing about the programme as a whole: folded, with how many, and what it is about on demand. */
function note(title: TemplateResult, count: number, body: TemplateResult): TemplateResult {
  return html`<details class="fold">
    <summary><span class="summary-title">${title}</span><span class="tally">${count}</span></summary>
    ${body}
  </details>`;
}

function orphans(context: ScreenContext, { orphans: found }: TasksView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { tasks } = context.words;
  return note(
    mark("bad", "error", tasks.orphansTitle),
    found.length,
    html`<p class="quiet">${tasks.orphansSay}</p>
      <ul class="items">
        ${found.map(
          ({ task, title, place }) =>
            html`<li>${title} ${place === undefined ? nothing : placeLink(context, place, task)}</li>`,
        )}
      </ul>`,
  );
}

function silentParties(context: ScreenContext, { silentParties: found }: TasksView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { tasks } = context.words;
  return note(
    mark("bad", "error", tasks.silentTitle),
    found.length,
    html`<p class="quiet">${tasks.silentSay}</p>
      <ul class="items">
        ${found.map(
          ({ party, place }) => html`<li>${party} ${place === undefined ? nothing : placeLink(context, place)}</li>`,
        )}
      </ul>`,
  );
}

function joint(context: ScreenContext, { joint: found }: TasksView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { tasks } = context.words;
  return note(
    mark("info", "info", tasks.jointTitle),
    found.length,
    html`<p class="quiet">${tasks.jointSay}</p>
      <ul class="items">
        ${found.map(({ title, matches, dayLabel }) => html`<li>${title}: ${tasks.jointOn(matches, dayLabel)}</li>`)}
      </ul>`,
  );
}

/** How much every ambassador has to do: by code, never a ranking. */
function loads({ words }: ScreenContext, { load }: AmbassadorsView): TemplateResult | typeof nothing {
  if (load.length === 0) return nothing;
  return html`<h3>${words.tasks.loadTitle}</h3>
    <ul class="items">
      ${load.map(({ code, matches, capacity }) => html`<li>${words.tasks.load(code, matches, capacity)}</li>`)}
    </ul>`;
}

function assign(context: ScreenContext, { possible }: AmbassadorsView): TemplateResult | typeof nothing {
  if (possible === 0) return nothing;
  const { tasks } = context.words;
  return smallButton(tasks.assign(possible), () => {
    void context.perform({ job: "ambassadors" }, { title: tasks.assignTitle });
  });
}

function ambassadors(context: ScreenContext, found: AmbassadorsView): TemplateResult | typeof nothing {
  const { wanted, assigned, missing, unknown, load } = found;
  if (wanted + unknown + load.length === 0) return nothing;
  const { tasks } = context.words;
  const has = tasks.ambassadors(assigned, wanted);
  return html`<details class="fold">
    <summary>
      <span class="summary-title">${missing.length === 0 ? mark("good", "check", has) : mark("ask", "ask", has)}</span>
    </summary>
    ${
      missing.length === 0
        ? nothing
        : html`<ul class="items">
            ${missing.map(
              ({ reason, place }) =>
                html`<li>${reason} ${place === undefined ? nothing : placeLink(context, place)}</li>`,
            )}
          </ul>`
    }
    ${unknown === 0 ? nothing : html`<p class="quiet">${tasks.ambassadorsUnknown(unknown)}</p>`}
    ${assign(context, found)} ${loads(context, found)}
  </details>`;
}

function plans(context: ScreenContext, { withPlan: { complete, total } }: TasksView): TemplateResult | typeof nothing {
  if (total === 0) return nothing;
  const { tasks } = context.words;
  const told = tasks.plans(complete, total);
  return html`<p>
    ${complete === total ? mark("good", "check", told) : mark("ask", "ask", told)}
    ${linkButton(tasks.toPlans, () => {
      context.open("plan");
    })}
  </p>`;
}

/** What is to be seen to for the programme as a whole: tasks without a party, parties without a contact, plans, and more. */
export function programmeNotes(context: ScreenContext, view: TasksView): TemplateResult {
  return html`${plans(context, view)}
    <div class="notes">
      ${orphans(context, view)} ${silentParties(context, view)} ${ambassadors(context, view.ambassadors)}
      ${joint(context, view)}
    </div>`;
}
