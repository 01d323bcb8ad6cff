import { html, nothing, type TemplateResult } from "lit";
import type { ChecklistView, TasksView } from "../../core/screens/views.ts";
import type { ScreenContext } from "../context.ts";
import { bar } from "../parts/bar.ts";
import { linkButton } from "../parts/button.ts";
import { foldButton } from "../parts/fold-button.ts";
import { gateView } from "../parts/gate.ts";
import { mark } from "../parts/level.ts";
import { placeLink } from "../parts/place-link.ts";
import { smallButton } from "../round/small-button.ts";
import { sharePanel } from "../share/share-panel.ts";
import { addTask } from "./add-task.ts";
import { memberHours } from "./member-hours.ts";
import { shownTasks, type TaskFilter } from "./shown-tasks.ts";
import { taskItem } from "./task-item.ts";

/** What is unfolded within a list: the form for a task, or what can be shared. */
export type CardPart = "add" | "share";

/** One list on screen. */
export interface ChecklistParts {
  readonly list: ChecklistView;
  readonly choices: TasksView["choices"];
  readonly filter: TaskFilter;
  /** True while its tasks are drawn. */
  readonly isOpen: boolean;
  /** What else is unfolded. */
  readonly part: CardPart | undefined;
  /** How many tasks are drawn at most. */
  readonly shown: number;
  /** Whether people are named; parties always are. */
  readonly isNamed: boolean;
  readonly toggle: () => void;
  /** Unfolds a part, or folds all of them. */
  readonly unfold: (part: CardPart | undefined) => void;
  readonly showMore: () => void;
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

function tallies({ words }: ScreenContext, list: ChecklistView): readonly TemplateResult[] {
  const { tasks } = words;
  const { overdue, soon, withoutOwner, waiting } = list;
  return [
    ...(overdue > 0 ? [mark("bad", "error", tasks.overdue(overdue))] : []),
    ...(soon > 0 ? [mark("ask", "warning", tasks.soon(soon))] : []),
    ...(withoutOwner > 0 ? [mark("ask", "ask", tasks.withoutOwner(withoutOwner))] : []),
    ...(waiting > 0 ? [mark("calm", "info", tasks.waiting(waiting))] : []),
  ];
}

function divideAgain(context: ScreenContext, { list }: ChecklistParts): TemplateResult | typeof nothing {
  const { match, canDivideAgain, place } = list;
  if (!canDivideAgain || place === undefined) return nothing;
  const { tasks } = context.words;
  const divide = () => {
    void context.perform({ job: "checklists", again: [match] }, { title: tasks.divideTitle(match) });
  };
  return smallButton(tasks.divideAgain, divide, `${tasks.divideAgain}: ${match}`);
}

/** What can be done with one list: divide it again, add a task, share it. */
function actions(context: ScreenContext, parts: ChecklistParts): TemplateResult | typeof nothing {
  const { list, part, choices, unfold } = parts;
  const { match, place } = list;
  if (place === undefined) return nothing;
  const { tasks, share } = context.words;
  const fold = (name: CardPart, label: string) =>
    foldButton({
      label,
      spoken: `${label}: ${match}`,
      isOpen: part === name,
      toggle: () => {
        unfold(part === name ? undefined : name);
      },
    });
  const added = () => {
    unfold(undefined);
  };
  return html`<div class="buttons card-actions">
      ${divideAgain(context, parts)} ${fold("add", tasks.addTask)} ${fold("share", share.open)}
    </div>
    ${part === "add" ? addTask(context, { match, choices, added }) : nothing}
    ${part === "share" ? sharePanel(context, list) : nothing}`;
}

/** What can be done first, because tasks are many; then the tasks, and beside them where there is room the hours. */
function opened(context: ScreenContext, parts: ChecklistParts): TemplateResult {
  const { list, isNamed } = parts;
  return html`<div class="card-open">
    <div class="card-whole">${actions(context, parts)}</div>
    <div>
      <h4>${context.words.tasks.filters[parts.filter]}</h4>
      ${taskList(context, parts)}
    </div>
    <div>${memberHours(context, { list, isNamed })}</div>
  </div>`;
}

/** One match with how far its tasks are, what is left lying, and on demand the tasks themselves. */
export function checklist(context: ScreenContext, parts: ChecklistParts): TemplateResult {
  const { tasks, gate } = context.words;
  const { list, isOpen, toggle } = parts;
  const { match, group, household, done, total, place } = list;
  const named = tasks.match(match, group, household);
  return html`<li class="pair">
    <h3>${named}</h3>
    <p class="progress-line">${tasks.done(done, total)} ${bar(total === 0 ? 0 : done / total)}</p>
    <ul class="marks">
      ${tallies(context, list).map((one) => html`<li>${one}</li>`)}
    </ul>
    ${gateView(context, list.gate, gate.before)}
    <p class="pair-line">
      ${foldButton({ label: tasks.show, spoken: `${tasks.show}: ${named}`, isOpen, toggle, look: "link" })}
      ${place === undefined ? html`<span class="quiet">${tasks.notWritten}</span>` : placeLink(context, place, tasks.openSheet)}
    </p>
    ${isOpen ? opened(context, parts) : nothing}
  </li>`;
}
