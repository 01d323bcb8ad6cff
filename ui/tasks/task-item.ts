import { html, nothing, type TemplateResult } from "lit";
import type { TaskView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";

const marks = {
  overdue: ["bad", "error"],
  soon: ["ask", "warning"],
  later: ["calm", "info"],
  done: ["good", "check"],
} as const;

function stateMark({ words }: ScreenContext, { state, status }: TaskView): TemplateResult {
  const [tone, picture] = marks[state];
  const word = state === "done" ? words.tasks.statuses[status] : words.tasks.states[state];
  return mark(tone, picture, word);
}

function who({ words }: ScreenContext, { responsible, person, hasNobody }: TaskView, isNamed: boolean): TemplateResult {
  if (hasNobody) return html`${mark("ask", "ask", words.tasks.nobody)} <span class="quiet">${responsible}</span>`;
  return html`<span class="quiet">${words.tasks.by(responsible, isNamed ? person : undefined)}</span>`;
}

/** Who goes along and who steps in: that somebody does, and by name once names are asked for. */
function helpers({ words }: ScreenContext, { companion, backup }: TaskView, isNamed: boolean): TemplateResult {
  const { tasks } = words;
  return html`${
    companion === undefined
      ? nothing
      : html`<span class="quiet">${isNamed ? tasks.withWhom(companion) : tasks.withSomebody}</span>`
  }
  ${backup === undefined || !isNamed ? nothing : html`<span class="quiet">${tasks.backup(backup)}</span>`}`;
}

/** What stands in its way, each on a line of its own. */
function hindrances({ words }: ScreenContext, task: TaskView): readonly TemplateResult[] {
  const { tasks } = words;
  const { waitsFor, mustChoose, unassigned, state } = task;
  if (state === "done") return [];
  return [
    ...(waitsFor === undefined ? [] : [mark("calm", "info", tasks.waitsFor(waitsFor))]),
    ...(mustChoose === true ? [mark("ask", "ask", tasks.mustChoose)] : []),
    ...(unassigned === undefined ? [] : [html`<span>${unassigned}</span>`]),
  ];
}

/** One task: what, until when, who, and what stands in its way. */
export function taskItem(context: ScreenContext, task: TaskView, isNamed: boolean): TemplateResult {
  const { tasks } = context.words;
  const { id, title, dueLabel, place, isOwn } = task;
  return html`<li>
    <span>${title}</span>
    <span class="task-line">
      ${stateMark(context, task)}
      <span class="quiet">${tasks.due(dueLabel)}</span>
      ${who(context, task, isNamed)} ${helpers(context, task, isNamed)}
      ${isOwn === true ? html`<span class="quiet">${tasks.own}</span>` : nothing}
      ${place === undefined ? nothing : placeLink(context, place, id)}
    </span>
    ${hindrances(context, task).map((one) => html`<span class="task-hindrance">${one}</span>`)}
  </li>`;
}
