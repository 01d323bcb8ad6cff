import { html, nothing, type TemplateResult } from "lit";
import type { AmbassadorsView, Place, TasksView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { smallButton } from "../round/small-button.ts";

/** How many of one kind are written out; the rest is counted, and stands on the sheets. */
const mostShown = 12;

/** The first of what is found as a list, and how many there are besides. */
function listed<Found>(
  { words }: ScreenContext,
  found: readonly Found[],
  item: (one: Found) => TemplateResult,
): TemplateResult {
  const left = found.length - mostShown;
  return html`<ul class="items">
    ${found.slice(0, mostShown).map((one) => html`<li>${item(one)}</li>`)}
    ${left > 0 ? html`<li class="quiet">${words.shell.more(left)}</li>` : nothing}
  </ul>`;
}

/** One thing about the programme as a whole: folded, with how many, and what it is about on demand. */
function note(title: TemplateResult, count: number, body: TemplateResult): TemplateResult {
  return html`<details class="fold">
    <summary><span class="summary-title">${title}</span><span class="tally">${count}</span></summary>
    ${body}
  </details>`;
}

/** What it is about, with the cell to look at under its own name or this one. */
function atPlace(context: ScreenContext, text: string, place: Place | undefined, name?: string): TemplateResult {
  return html`${text} ${place === undefined ? nothing : placeLink(context, place, name)}`;
}

function orphans(context: ScreenContext, { orphans: found }: TasksView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { tasks } = context.words;
  const list = listed(context, found, ({ task, title, place }) => atPlace(context, title, place, task));
  return note(
    mark("bad", "error", tasks.orphansTitle),
    found.length,
    html`<p class="quiet">${tasks.orphansSay}</p>
      ${list}`,
  );
}

function silentParties(context: ScreenContext, { silentParties: found }: TasksView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { tasks } = context.words;
  const list = listed(context, found, ({ party, place }) => atPlace(context, party, place));
  return note(
    mark("bad", "error", tasks.silentTitle),
    found.length,
    html`<p class="quiet">${tasks.silentSay}</p>
      ${list}`,
  );
}

function joint(context: ScreenContext, { joint: found }: TasksView): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { tasks } = context.words;
  const list = listed(
    context,
    found,
    ({ title, matches, dayLabel }) => html`${title}: ${tasks.jointOn(matches, dayLabel)}`,
  );
  return note(
    mark("info", "info", tasks.jointTitle),
    found.length,
    html`<p class="quiet">${tasks.jointSay}</p>
      ${list}`,
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
      <span class="summary-title">${assigned === wanted ? mark("good", "check", has) : mark("ask", "ask", has)}</span>
    </summary>
    ${missing.length === 0 ? nothing : listed(context, missing, ({ reason, place }) => atPlace(context, reason, place))}
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
