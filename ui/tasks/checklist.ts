import { html, nothing, type TemplateResult } from "lit";
import type { ChecklistView, TaskView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { linkButton } from "../parts/button.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { bar } from "../parts/bar.ts";
import { shownTasks, type TaskFilter } from "./shown-tasks.ts";

/** One list on screen. */
export interface ChecklistParts {
  readonly list: ChecklistView;
  readonly filter: TaskFilter;
  /** True while its tasks are drawn. */
  readonly isOpen: boolean;
  /** How many tasks are drawn at most. */
  readonly shown: number;
  /** Whether people are named; parties always are. */
  readonly isNamed: boolean;
  readonly toggle: () => void;
  readonly showMore: () => void;
}

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

function taskItem(context: ScreenContext, task: TaskView, isNamed: boolean): TemplateResult {
  return html`<li>
    <span>${task.title}</span>
    <span class="task-line">
      ${stateMark(context, task)}
      <span class="quiet">${context.words.tasks.due(task.dueLabel)}</span>
      ${who(context, task, isNamed)}
    </span>
  </li>`;
}

function taskList(context: ScreenContext, { list, filter, shown, isNamed, showMore }: ChecklistParts): TemplateResult {
  const { tasks } = context.words;
  const wanted = shownTasks(list.tasks, filter);
  if (wanted.length === 0) return html`<p class="quiet">${tasks.noneLeft}</p>`;
  const left = wanted.length - shown;
  return html`<ol class="task-list">
      ${wanted.slice(0, shown).map((task) => taskItem(context, task, isNamed))}
    </ol>
    ${left > 0 ? linkButton(tasks.moreTasks(left), showMore) : nothing}`;
}

function tallies({ words }: ScreenContext, { overdue, soon, withoutOwner }: ChecklistView): readonly TemplateResult[] {
  const { tasks } = words;
  return [
    ...(overdue > 0 ? [mark("bad", "error", tasks.overdue(overdue))] : []),
    ...(soon > 0 ? [mark("ask", "warning", tasks.soon(soon))] : []),
    ...(withoutOwner > 0 ? [mark("ask", "ask", tasks.withoutOwner(withoutOwner))] : []),
  ];
}

/** One match with how far its tasks are, what is left lying, and on demand the tasks themselves. */
export function checklist(context: ScreenContext, parts: ChecklistParts): TemplateResult {
  const { tasks } = context.words;
  const { list, isOpen, toggle } = parts;
  const { match, group, household, done, total, place } = list;
  const named = tasks.match(match, group, household);
  return html`<li class="pair">
    <h3>${named}</h3>
    <p class="progress-line">${tasks.done(done, total)} ${bar(total === 0 ? 0 : done / total)}</p>
    <ul class="marks">
      ${tallies(context, list).map((one) => html`<li>${one}</li>`)}
    </ul>
    <button
      type="button"
      class="link"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-label="${tasks.show}: ${named}"
      @click=${toggle}
    >
      ${tasks.show}
    </button>
    ${place === undefined ? html`<span class="quiet">${tasks.notWritten}</span>` : placeLink(context, place, tasks.openSheet)}
    ${isOpen ? taskList(context, parts) : nothing}
  </li>`;
}
